"""What the addresses about targets can be asked."""

from uuid import UUID

from pydantic import Field

from covenant_api.reporting.content import ReportYear
from covenant_api.targets.codes import CommitmentType, TargetType
from covenant_api.targets.schemas import TargetItem
from servicekit.parameters import ListQuery, choices, field_choices, sort_choices
from servicekit.schemas import CountryCode


class TargetQuery(ListQuery):
    """The list of targets."""

    signatory_id: list[UUID] = Field(default=[], max_length=100, description="Reported by one of these signatories")
    joint_group_id: list[UUID] = Field(default=[], max_length=100, description="Reported for one of these joint groups")
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="In one of these countries or territories"
    )
    type: list[str] = choices(list(TargetType), "Set in one of these ways")
    commitment_type: list[str] = choices(list(CommitmentType), "That carries out one of these commitments")
    target_year: list[ReportYear] = Field(default=[], max_length=100, description="For one of these target years")
    sort: list[str] = sort_choices("targetYear", "signatoryName", "updatedAt")
    fields: list[str] = field_choices(TargetItem)
