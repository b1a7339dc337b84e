"""What every public part of a report says of itself, on the wire."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from covenant_api.reporting.content import RuleSetReference
from servicekit.schemas import Code, CountryCode, WireModel


class ReportStatus(Code):
    """How far a part of a report has come. Drafts are not public and have no such status."""

    COMPLETE = "complete", "Complete by the checks of its rule set, and public"


class ReportItem(WireModel):
    """A part of a report as lists show it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    signatory_id: UUID = Field(description="The signatory that reports")
    signatory_name: str = Field(description="Its name to show: English where there is one", examples=["Ulm"])
    country: CountryCode
    joint_group_id: UUID | None = Field(description="The joint group for which it reports; null where for itself")
    rule_set: RuleSetReference = Field(description="The rules under which it was made")
    status: ReportStatus = Field(description="How far it has come")
    language: str | None = Field(description="Language of the texts (BCP 47); null where not said")
    is_invented: bool = Field(description="Whether the figures are invented, to show what a report looks like")
    provenance_note: str | None = Field(description="Where the figures come from, in the words of who reports")
    updated_at: datetime = Field(description="When it last changed (UTC)")
