"""What every report of a local government has: of whom, in which language, under which rules, and whether it is real.

Drafts are lenient: what is missing or wrong in its matter is a finding (`covenant_api.rules.findings`) and refused when
the report is completed; what has the wrong type or shape is refused at once.
"""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from servicekit.content_fields import LanguageTag, Lines
from servicekit.schemas import Slug, WireModel

VERSION_PATTERN = "^[0-9]{1,4}(\\.[0-9]{1,4}){0,2}$"

# Years that a report can be about: the first inventories look back to 1990 and some base years further.
ReportYear = Annotated[int, Field(ge=1900, le=2200)]


class RuleSetReference(WireModel):
    """A rule set in one of its versions, which never change."""

    code: Slug = Field(max_length=50, description="Code of the rule set", examples=["gcom-crf"])
    version: str = Field(
        max_length=20, pattern=VERSION_PATTERN, description="Version of the rule set", examples=["6.1"]
    )


class ReportContent(WireModel):
    """What every part of a report says of itself."""

    signatory_id: UUID = Field(description="The signatory that reports; it cannot be changed once the record is there")
    joint_group_id: UUID | None = Field(
        default=None,
        description="The joint group for which the signatory, its lead, reports; null where it reports for itself",
    )
    rule_set: RuleSetReference = Field(description="The rules under which the record was begun")
    language: LanguageTag | None = Field(
        default=None, description="Language of the texts (BCP 47); null where not said", examples=["fr"]
    )
    is_invented: bool = Field(
        default=False, description="Whether the figures are invented, to show what a report looks like"
    )
    provenance_note: Lines | None = Field(
        default=None, description="Where the figures come from, in the words of who reports"
    )
