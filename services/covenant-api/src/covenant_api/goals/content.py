"""What is written of a goal of adaptation or of energy access. A draft may lack anything but whose it is."""

from pydantic import Field

from covenant_api.energy.codes import EnergyAttribute
from covenant_api.goals.codes import GoalPillar
from covenant_api.reporting.content import ReportContent, ReportYear
from covenant_api.risks.codes import Hazard, VulnerableSector
from servicekit.content_fields import Line, Lines
from servicekit.figures import Figure


class GoalContent(ReportContent):
    """A goal: what shall be better, by which measure, and by when. What is not known is null."""

    pillar: GoalPillar | None = Field(default=None, description="Adaptation, or energy")
    title: Line | None = Field(default=None, description="What it is called")
    text: Lines | None = Field(default=None, description="The goal in words")
    indicator: Line | None = Field(
        default=None, description="What it is measured by", examples=["Trees in public streets"]
    )
    unit: Line | None = Field(default=None, description="Unit of both values", examples=["trees"])
    base_year: ReportYear | None = Field(default=None, description="Year of the value to start from")
    base_value: Figure | None = Field(default=None, description="Value to start from, in the unit")
    target_year: ReportYear | None = Field(default=None, description="Year by which it shall be reached")
    target_value: Figure | None = Field(default=None, description="Value to reach, in the unit")
    hazards: list[Hazard] = Field(
        default=[], max_length=len(Hazard) * 2, description="Hazards that it addresses, of a goal of adaptation"
    )
    sectors: list[VulnerableSector] = Field(
        default=[], max_length=len(VulnerableSector) * 2, description="Sectors that it addresses"
    )
    attribute: EnergyAttribute | None = Field(
        default=None, description="The attribute of energy that it addresses, of a goal of energy"
    )
