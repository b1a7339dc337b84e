"""What the addresses about plans and actions can be asked."""

from uuid import UUID

from pydantic import Field

from covenant_api.plans.codes import ActionSector, ActionStatus, Pillar
from covenant_api.plans.schemas import ActionItem, PlanItem
from covenant_api.risks.codes import Hazard
from servicekit.parameters import ListQuery, choices, field_choices, sort_choices
from servicekit.schemas import CountryCode


class PlanQuery(ListQuery):
    """The list of plans."""

    signatory_id: list[UUID] = Field(default=[], max_length=100, description="Reported by one of these signatories")
    joint_group_id: list[UUID] = Field(default=[], max_length=100, description="Of one of these joint groups")
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="In one of these countries or territories"
    )
    pillar: list[str] = choices(list(Pillar), "That cover one of these pillars")
    sort: list[str] = sort_choices("title", "adoptedOn", "updatedAt")
    fields: list[str] = field_choices(PlanItem)


class ActionQuery(ListQuery):
    """The list of actions."""

    signatory_id: list[UUID] = Field(default=[], max_length=100, description="In plans of these signatories")
    plan_id: list[UUID] = Field(default=[], max_length=100, description="In one of these plans")
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="In one of these countries or territories"
    )
    pillar: list[str] = choices(list(Pillar), "That serve one of these pillars")
    sector: list[str] = choices(list(ActionSector), "In one of these sectors")
    status: list[str] = choices(list(ActionStatus), "That have come so far")
    hazard: list[str] = choices(list(Hazard), "That address one of these hazards")
    is_benchmark: bool | None = Field(default=None, description="Shown as a benchmark of excellence, or not")
    sort: list[str] = sort_choices("title", "begins", "reductionT")
    fields: list[str] = field_choices(ActionItem)
