"""Goals on the wire."""

from datetime import datetime

from pydantic import Field

from covenant_api.energy.codes import EnergyAttribute
from covenant_api.goals.codes import GoalDirection, GoalPillar
from covenant_api.reporting.schemas import ReportItem
from covenant_api.risks.codes import Hazard, VulnerableSector
from covenant_api.rules.findings import Finding
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.figures import Figure
from servicekit.schemas import WireModel, measured_in


class GoalItem(ReportItem):
    """A goal of adaptation or of energy access as lists show it."""

    pillar: GoalPillar = Field(description="Adaptation, or energy")
    title: str = Field(description="What it is called")
    text: str | None = Field(description="The goal in words")
    indicator: str | None = Field(description="What it is measured by")
    unit: str | None = Field(description="Unit of both values")
    base_year: int | None = Field(description="Year of the value to start from")
    base_value: Figure | None = Field(description="Value to start from, in the unit")
    target_year: int = Field(description="Year by which it shall be reached")
    target_value: Figure | None = Field(description="Value to reach, in the unit")
    direction: GoalDirection | None = Field(description="Where it leads; null where one of the values is not known")
    change: Figure | None = Field(
        description="Value to reach less the value to start from, in the unit; null where one of them is not known"
    )
    hazards: list[Hazard] = Field(description="Hazards that it addresses")
    sectors: list[VulnerableSector] = Field(description="Sectors that it addresses")
    attribute: EnergyAttribute | None = Field(description="The attribute of energy that it addresses")


class Goal(GoalItem):
    """A goal with all that is public of it."""

    signatory: SignatoryReference = Field(description="The signatory that reports, named")
    created_at: datetime = Field(description="When it came into this register (UTC)")


class GoalFindings(WireModel):
    """What checks find in a draft of a goal, and what is worked out of it."""

    findings: list[Finding] = Field(description="What is wrong or worth a second look, in the order of the form")
    is_complete: bool = Field(description="Whether nothing keeps it from being completed")
    direction: GoalDirection | None = Field(description="Where it leads; null where one of the values is not known")
    change: Figure | None = Field(
        description="Value to reach less the value to start from, in the unit; null where one of them is not known"
    )
    years: int | None = Field(
        description="Years from the first value to the last; null where one of them is not known",
        json_schema_extra=measured_in("years"),
    )
