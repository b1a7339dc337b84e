"""What the list of goals can be asked."""

from uuid import UUID

from pydantic import Field

from covenant_api.energy.codes import EnergyAttribute
from covenant_api.goals.codes import GoalPillar
from covenant_api.goals.schemas import GoalItem
from covenant_api.reporting.content import ReportYear
from covenant_api.risks.codes import Hazard, VulnerableSector
from servicekit.parameters import ListQuery, choices, field_choices, sort_choices
from servicekit.schemas import CountryCode


class GoalQuery(ListQuery):
    """The list of goals. Several values of one filter are alternatives."""

    signatory_id: list[UUID] = Field(default=[], max_length=100, description="Of one of these signatories")
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="Of a signatory in one of these countries or territories"
    )
    pillar: list[str] = choices(list(GoalPillar), "Of one of these pillars")
    target_year: list[ReportYear] = Field(default=[], max_length=100, description="To be reached in one of these years")
    hazard: list[str] = choices(list(Hazard), "Against at least one of these hazards")
    sector: list[str] = choices(list(VulnerableSector), "For at least one of these sectors")
    attribute: list[str] = choices(list(EnergyAttribute), "For one of these attributes of energy")
    sort: list[str] = sort_choices("signatoryName", "targetYear", "title", "updatedAt")
    fields: list[str] = field_choices(GoalItem)
