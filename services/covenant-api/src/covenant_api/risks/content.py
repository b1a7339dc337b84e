"""What is written of a risk and vulnerability assessment. A draft may lack anything but whose it is."""

from datetime import date
from typing import Annotated, Final

from pydantic import Field, field_validator

from covenant_api.reporting.content import ReportContent, ReportYear
from covenant_api.risks.codes import (
    CapacityEffect,
    CapacityFactor,
    ExpectedChange,
    Hazard,
    HazardKind,
    RiskLevel,
    Timeframe,
    VulnerableGroup,
    VulnerableSector,
)
from servicekit.content_fields import Line, Lines
from servicekit.figures import Amount
from servicekit.schemas import WireModel, measured_in

# More than any assessment has: a limit for what one request may bring.
MOST_ROWS: Final = 200
MOST_DEATHS: Final = 10_000_000

Currency = Annotated[str, Field(pattern="^[A-Z]{3}$")]

# An event of long ago can still be the worst that a city knows.
EventYear = Annotated[int, Field(ge=1000, le=2200)]


class EconomicLossContent(WireModel):
    """What an event cost."""

    amount: Amount | None = Field(default=None, description="The sum, in units of the currency")
    currency: Currency | None = Field(default=None, description="Its currency (ISO 4217)", examples=["EUR"])


class HazardSectorContent(WireModel):
    """A sector that one hazard can harm."""

    sector: VulnerableSector | None = Field(default=None, description="The sector")
    vulnerability: RiskLevel | None = Field(default=None, description="How vulnerable it is to this hazard")


class HazardContent(WireModel):
    """A climate hazard in the community: how likely and grave it is, and how it is expected to change."""

    hazard: Hazard | None = Field(default=None, description="The hazard")
    kind: HazardKind | None = Field(default=None, description="Which kind of it, where that is told; null for all")
    probability: RiskLevel | None = Field(default=None, description="How likely it is today")
    consequence: RiskLevel | None = Field(default=None, description="How grave its consequences are today")
    expected_intensity_change: ExpectedChange | None = Field(
        default=None, description="How its intensity is expected to change"
    )
    expected_frequency_change: ExpectedChange | None = Field(
        default=None, description="How its frequency is expected to change"
    )
    timeframe: Timeframe | None = Field(default=None, description="When the change is expected")
    future_impact: RiskLevel | None = Field(default=None, description="How grave its future consequences are expected")
    sectors: list[HazardSectorContent] = Field(
        default=[], max_length=len(VulnerableSector) * 2, description="Sectors that it can harm"
    )
    groups: list[VulnerableGroup] = Field(
        default=[], max_length=len(VulnerableGroup) * 2, description="Groups of people whom it can harm more"
    )
    explanation: Lines | None = Field(default=None, description="What a reader should know about it")


class SectorContent(WireModel):
    """How vulnerable a sector of the community is, over all hazards."""

    sector: VulnerableSector | None = Field(default=None, description="The sector")
    vulnerability: RiskLevel | None = Field(default=None, description="How vulnerable it is")
    indicators: Lines | None = Field(default=None, description="By which indicators that is told")
    explanation: Lines | None = Field(default=None, description="What a reader should know about it")


class GroupContent(WireModel):
    """How vulnerable a group of people is, over all hazards."""

    group: VulnerableGroup | None = Field(default=None, description="The group of people")
    vulnerability: RiskLevel | None = Field(default=None, description="How vulnerable it is")
    explanation: Lines | None = Field(default=None, description="What a reader should know about it")


class CapacityContent(WireModel):
    """A factor that decides how well the community can adapt."""

    factor: CapacityFactor | None = Field(default=None, description="The factor")
    level: RiskLevel | None = Field(default=None, description="How strong it is")
    effect: CapacityEffect | None = Field(default=None, description="Whether it helps or hinders")
    sector: VulnerableSector | None = Field(default=None, description="The sector it is told for; null for all of them")
    explanation: Lines | None = Field(default=None, description="What a reader should know about it")


class PastEventContent(WireModel):
    """A significant event of the past."""

    hazard: Hazard | None = Field(default=None, description="The hazard that struck")
    kind: HazardKind | None = Field(default=None, description="Which kind of it, where that is told")
    started_on: date | None = Field(default=None, description="Day on which it began, where known")
    year: EventYear | None = Field(default=None, description="Year of the event; needed where the day is not known")
    deaths: Annotated[int, Field(ge=0, le=MOST_DEATHS)] | None = Field(
        default=None, description="People who died; null where not known", json_schema_extra=measured_in("people")
    )
    economic_loss: EconomicLossContent | None = Field(default=None, description="Economic loss; null where not known")
    description: Lines | None = Field(default=None, description="What happened")

    @field_validator("economic_loss")
    @classmethod
    def _none_for_nothing(cls, value: EconomicLossContent | None) -> EconomicLossContent | None:
        return value if value is not None and (value.amount is not None or value.currency is not None) else None


class RiskAssessmentContent(ReportContent):
    """A risk and vulnerability assessment. What is not known is null."""

    title: Line | None = Field(default=None, description="Title of the assessment")
    year: ReportYear | None = Field(default=None, description="Year in which it was made")
    authors: Line | None = Field(
        default=None, description="Who made it: offices and organisations, no personal data", examples=["City of Ulm"]
    )
    description: Lines | None = Field(default=None, description="What it is about, in short")
    boundary: Lines | None = Field(default=None, description="The area and community it is about")
    method: Lines | None = Field(default=None, description="How it was made")
    sources: Lines | None = Field(default=None, description="The data and literature it rests on")
    hazards: list[HazardContent] = Field(default=[], max_length=MOST_ROWS, description="Climate hazards")
    sectors: list[SectorContent] = Field(
        default=[], max_length=MOST_ROWS, description="Vulnerability of sectors, over all hazards"
    )
    groups: list[GroupContent] = Field(
        default=[], max_length=MOST_ROWS, description="Vulnerability of groups of people, over all hazards"
    )
    adaptive_capacity: list[CapacityContent] = Field(
        default=[], max_length=MOST_ROWS, description="What decides how well the community can adapt"
    )
    past_events: list[PastEventContent] = Field(
        default=[], max_length=MOST_ROWS, description="Significant events of the past"
    )
