"""Joint groups on the wire: signatories that plan together."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from covenant_api.joint_groups.codes import JointOption
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.schemas import CountryCode, WireModel, measured_in


class JointGroupItem(WireModel):
    """A joint group as lists show it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    name: str = Field(description="Name of the group", examples=["Lantern Valley"])
    option: JointOption = Field(description="How they plan together")
    signatory_id: UUID = Field(description="The signatory that leads it and reports for it")
    signatory_name: str = Field(description="Its name")
    country: CountryCode
    member_ids: list[UUID] = Field(description="Its members, the lead among them")
    member_count: int = Field(
        ge=0, description="How many members it has, the lead among them", json_schema_extra=measured_in("signatories")
    )
    started_on: date | None = Field(description="Day from which they plan together")
    ended_on: date | None = Field(description="Last day on which they did; null while they do")
    document_url: str | None = Field(description="Address of the agreement or plan")
    language: str | None = Field(description="Language of the texts (BCP 47)")
    is_invented: bool = Field(description="Whether it was made up for demonstration")
    provenance_note: str | None = Field(description="Where the record comes from, in words")
    updated_at: datetime = Field(description="When the record last changed (UTC)")


class JointGroup(JointGroupItem):
    """A joint group with its members by name."""

    lead: SignatoryReference = Field(description="The signatory that leads it")
    members: list[SignatoryReference] = Field(description="Its members, the lead among them, by name")
    created_at: datetime = Field(description="When the record came into this register (UTC)")
