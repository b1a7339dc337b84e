"""Risk assessments on the wire: what is public of them, with the scores that are worked out of them."""

from datetime import date, datetime

from pydantic import Field

from covenant_api.reporting.schemas import ReportItem
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
from covenant_api.rules.findings import Finding
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.figures import Amount
from servicekit.schemas import WireModel, measured_in


class HazardSector(WireModel):
    """A sector that one hazard can harm."""

    sector: VulnerableSector = Field(description="The sector")
    vulnerability: RiskLevel | None = Field(description="How vulnerable it is to this hazard")


class AssessedHazard(WireModel):
    """A climate hazard in the community, with its score."""

    hazard: Hazard = Field(description="The hazard")
    kind: HazardKind | None = Field(description="Which kind of it, where that is told; null for all")
    probability: RiskLevel | None = Field(description="How likely it is today")
    consequence: RiskLevel | None = Field(description="How grave its consequences are today")
    score: int | None = Field(
        ge=1,
        le=9,
        description="Probability times consequence, each 1 for low, 2 for moderate, 3 for high; null where not known",
        json_schema_extra=measured_in("points of 9"),
    )
    level: RiskLevel = Field(description="Level of the score: to 2 low, to 4 moderate, above that high")
    expected_intensity_change: ExpectedChange | None = Field(description="How its intensity is expected to change")
    expected_frequency_change: ExpectedChange | None = Field(description="How its frequency is expected to change")
    timeframe: Timeframe | None = Field(description="When the change is expected")
    future_impact: RiskLevel | None = Field(description="How grave its future consequences are expected")
    sectors: list[HazardSector] = Field(description="Sectors that it can harm")
    groups: list[VulnerableGroup] = Field(description="Groups of people whom it can harm more")
    explanation: str | None = Field(description="What a reader should know about it")


class AssessedSector(WireModel):
    """How vulnerable a sector is, over all hazards."""

    sector: VulnerableSector = Field(description="The sector")
    vulnerability: RiskLevel | None = Field(description="How vulnerable it is")
    indicators: str | None = Field(description="By which indicators that is told")
    explanation: str | None = Field(description="What a reader should know about it")


class AssessedGroup(WireModel):
    """How vulnerable a group of people is, over all hazards."""

    group: VulnerableGroup = Field(description="The group of people")
    vulnerability: RiskLevel | None = Field(description="How vulnerable it is")
    explanation: str | None = Field(description="What a reader should know about it")


class AssessedCapacity(WireModel):
    """A factor that decides how well the community can adapt."""

    factor: CapacityFactor = Field(description="The factor")
    level: RiskLevel | None = Field(description="How strong it is")
    effect: CapacityEffect | None = Field(description="Whether it helps or hinders")
    sector: VulnerableSector | None = Field(description="The sector it is told for; null for all of them")
    explanation: str | None = Field(description="What a reader should know about it")


class EconomicLoss(WireModel):
    """What an event cost."""

    amount: Amount | None = Field(description="The sum, in units of the currency")
    currency: str | None = Field(description="Its currency (ISO 4217)", examples=["EUR"])


class PastEvent(WireModel):
    """A significant event of the past."""

    hazard: Hazard = Field(description="The hazard that struck")
    kind: HazardKind | None = Field(description="Which kind of it, where that is told")
    started_on: date | None = Field(description="Day on which it began, where known")
    year: int | None = Field(description="Year of the event; null where the day tells it")
    deaths: int | None = Field(
        ge=0, description="People who died; null where not known", json_schema_extra=measured_in("people")
    )
    economic_loss: EconomicLoss | None = Field(description="Economic loss; null where not known")
    description: str | None = Field(description="What happened")


class RiskMatrixCell(WireModel):
    """Hazards of one probability and one consequence."""

    probability: RiskLevel = Field(description="How likely they are; not known too where nothing is said")
    consequence: RiskLevel = Field(description="How grave their consequences are; not known too where nothing is said")
    score: int | None = Field(
        ge=1, le=9, description="Their score; null where not known", json_schema_extra=measured_in("points of 9")
    )
    level: RiskLevel = Field(description="Level of the score")
    count: int = Field(ge=1, description="How many they are", json_schema_extra=measured_in("hazards"))
    hazards: list[Hazard] = Field(description="Which they are, in the order of the assessment")


class RiskAssessmentItem(ReportItem):
    """A risk and vulnerability assessment as lists show it."""

    title: str = Field(description="Title of the assessment")
    year: int = Field(description="Year in which it was made")
    authors: str | None = Field(description="Who made it")
    hazard_count: int = Field(
        ge=0, description="Number of hazards that were assessed", json_schema_extra=measured_in("hazards")
    )
    high_risk_count: int = Field(
        ge=0, description="Those of them whose level is high", json_schema_extra=measured_in("hazards")
    )
    hazards: list[Hazard] = Field(description="The hazards, each once, in the order of the assessment")
    sectors: list[VulnerableSector] = Field(description="Vulnerable sectors, in the order of the assessment")
    groups: list[VulnerableGroup] = Field(description="Vulnerable groups of people, in the order of the assessment")


class RiskAssessment(RiskAssessmentItem):
    """A risk and vulnerability assessment with all that is public of it."""

    signatory: SignatoryReference = Field(description="The signatory that reports, named")
    description: str | None = Field(description="What it is about, in short")
    boundary: str | None = Field(description="The area and community it is about")
    method: str | None = Field(description="How it was made")
    sources: str | None = Field(description="The data and literature it rests on")
    hazard_details: list[AssessedHazard] = Field(description="The hazards with their scores")
    risk_matrix: list[RiskMatrixCell] = Field(
        description="How many hazards have which probability and consequence; combinations without any are left out. "
        "The gravest come first"
    )
    sector_details: list[AssessedSector] = Field(description="Vulnerability of sectors, over all hazards")
    group_details: list[AssessedGroup] = Field(description="Vulnerability of groups of people, over all hazards")
    adaptive_capacity: list[AssessedCapacity] = Field(description="What decides how well the community can adapt")
    past_events: list[PastEvent] = Field(description="Significant events of the past")
    created_at: datetime = Field(description="When it came into this register (UTC)")


class ScoredHazard(WireModel):
    """The score of a hazard of a draft."""

    pointer: str = Field(description="JSON pointer into the content, to the hazard", examples=["/hazards/0"])
    hazard: Hazard | None = Field(description="The hazard; null where it is not chosen yet")
    score: int | None = Field(
        ge=1,
        le=9,
        description="Probability times consequence; null where not known",
        json_schema_extra=measured_in("points of 9"),
    )
    level: RiskLevel = Field(description="Level of the score")


class RiskAssessmentFindings(WireModel):
    """What checks find in a draft of a risk assessment, and what is worked out of it."""

    findings: list[Finding] = Field(description="What is wrong or worth a second look, in the order of the form")
    is_complete: bool = Field(description="Whether nothing keeps it from being completed")
    hazards: list[ScoredHazard] = Field(description="Scores of its hazards")
    risk_matrix: list[RiskMatrixCell] = Field(
        description="How many hazards have which probability and consequence; combinations without any are left out. "
        "The gravest come first"
    )
