"""Joint groups on the wire: signatories that plan together."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from covenant_api.joint_groups.codes import JointOption
from covenant_api.reporting.content import RuleSetReference
from covenant_api.reporting.schemas import ReportStatus
from covenant_api.rules.findings import Finding
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.schemas import CountryCode, WireModel, measured_in


class JointGroupItem(WireModel):
    """A joint group as lists show it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    name: str = Field(description="Name of the group", examples=["Lantern Valley"])
    option: JointOption = Field(description="How its members plan together")
    signatory_id: UUID = Field(description="The signatory that leads it and reports for it")
    signatory_name: str = Field(description="Name of the lead: English where there is one")
    country: CountryCode
    member_ids: list[UUID] = Field(description="Its members, the lead first")
    member_count: int = Field(
        ge=1, description="How many members it has, the lead among them", json_schema_extra=measured_in("signatories")
    )
    started_on: date | None = Field(description="Day from which they plan together")
    ended_on: date | None = Field(description="Last day on which they did; null while they do")
    document_url: str | None = Field(description="Address of the agreement or plan")
    rule_set: RuleSetReference = Field(description="The rules under which it was begun")
    status: ReportStatus = Field(description="How far its record has come")
    language: str | None = Field(description="Language of the texts (BCP 47); null where not said")
    is_invented: bool = Field(description="Whether it is made up, to show what a group looks like")
    provenance_note: str | None = Field(description="Where the record comes from, in words")
    updated_at: datetime = Field(description="When it last changed (UTC)")


class JointGroup(JointGroupItem):
    """A joint group with its members by name."""

    members: list[SignatoryReference] = Field(description="Its members, the lead first, the others as they were named")
    created_at: datetime = Field(description="When it was first completed (UTC)")


class JointGroupAssessment(WireModel):
    """What the checks say of a joint group as it would be published."""

    findings: list[Finding] = Field(
        description="What they found; one of severity `error` keeps it from being completed"
    )
    is_complete: bool = Field(description="Whether nothing keeps it from being completed")
    member_count: int = Field(
        ge=1, description="How many members it has, the lead among them", json_schema_extra=measured_in("signatories")
    )
    templates_required: int | None = Field(
        ge=0,
        description="How many reports its members make between them; null before the option is chosen",
        json_schema_extra=measured_in("reports"),
    )
