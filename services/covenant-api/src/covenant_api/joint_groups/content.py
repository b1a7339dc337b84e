"""What is written of a joint group: signatories that plan together, led by one of them.

Drafts may lack anything but the lead; what is missing is a finding, and refused when the group is completed.
"""

from datetime import date
from typing import Final
from uuid import UUID

from pydantic import Field, ValidationInfo, field_validator

from covenant_api.joint_groups.codes import JointOption
from covenant_api.reporting.content import RuleSetReference
from servicekit.content_fields import LanguageTag, Lines, Name, SecureUrl
from servicekit.schemas import WireModel, measured_in

# The largest joint plans have some dozens of members.
MOST_MEMBERS: Final = 500


class JointGroupContent(WireModel):
    """What is written of a joint group. What is not known is null."""

    signatory_id: UUID = Field(
        description="The signatory that leads the group and reports for it; it cannot be changed once the record is "
        "there"
    )
    rule_set: RuleSetReference = Field(description="The rules under which the group was begun")
    name: Name | None = Field(default=None, description="Name of the group", examples=["Lantern Valley"])
    option: JointOption | None = Field(default=None, description="How its members plan together")
    member_ids: list[UUID] = Field(
        default=[],
        max_length=MOST_MEMBERS,
        description="Its other members, signatories here; the lead is left out of them where it is named",
        json_schema_extra=measured_in("signatories"),
    )
    started_on: date | None = Field(default=None, description="Day from which they plan together")
    ended_on: date | None = Field(default=None, description="Last day on which they did; null while they do")
    document_url: SecureUrl | None = Field(default=None, description="Address of the agreement or plan (https)")
    language: LanguageTag | None = Field(
        default=None, description="Language of the texts (BCP 47); null where not said", examples=["de"]
    )
    is_invented: bool = Field(default=False, description="Whether it is made up, to show what a group looks like")
    provenance_note: Lines | None = Field(default=None, description="Where the record comes from, in words")

    @field_validator("member_ids")
    @classmethod
    def _each_once(cls, value: list[UUID], info: ValidationInfo) -> list[UUID]:
        if len(set(value)) < len(value):
            raise ValueError("Must name each member once at most.")
        # The lead is a member by itself.
        return [one for one in value if one != info.data.get("signatory_id")]
