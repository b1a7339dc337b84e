"""Targets on the wire: what is public of them, and what is worked out of them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from covenant_api.calculations.schemas import CalculationStep, Computed
from covenant_api.reporting.codes import Sector
from covenant_api.reporting.schemas import ReportItem
from covenant_api.rules.ambition import Reason, Verdict
from covenant_api.rules.findings import Clause, Finding
from covenant_api.rules.schemas import NationalTarget
from covenant_api.signatories.schemas import SignatoryReference
from covenant_api.targets.codes import (
    BaseSource,
    Caveat,
    CommitmentType,
    IntensityDenominator,
    MeasuredBy,
    ProgressState,
    TargetSource,
    TargetType,
)
from servicekit.figures import Figure
from servicekit.schemas import WireModel, measured_in

_TONNES = "tonnes of CO2 equivalent"


def _t(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in(_TONNES))


def _pct(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in("percent"))


def _intensity(description: str) -> Any:
    return Field(
        description=description,
        json_schema_extra=measured_in("tonnes of CO2 equivalent per inhabitant or unit of GDP"),
    )


class TargetItem(ReportItem):
    """A target as lists show it: as it was written."""

    title: str | None = Field(description="What the target is called", examples=["Half the emissions by 2030"])
    type: TargetType = Field(description="How the target is set")
    base_inventory_id: UUID | None = Field(description="The own inventory that the base is taken from")
    base_year: int | None = Field(description="Year against which it is measured")
    base_t: Figure | None = _t("Emissions of the base year as typed; null where they are those of the inventory")
    base_intensity: Figure | None = _intensity("Emissions of the base year per inhabitant or unit of GDP, as typed")
    intensity_denominator: IntensityDenominator | None = Field(description="What the intensity is per")
    target_year: int = Field(description="Year in which it is to be reached")
    pct: Figure | None = _pct("The cut, conditional part included")
    pct_unconditional: Figure | None = _pct("The part of it that depends on nothing; null where all of it does not")
    conditions: str | None = Field(description="On what the rest depends")
    bau_t: Figure | None = _t("Emissions of the target year without action (business as usual)")
    projected_population: int | None = Field(
        description="Inhabitants in the target year, as projected", json_schema_extra=measured_in("inhabitants")
    )
    projected_gdp: Figure | None = Field(
        description="GDP in the target year, as projected", json_schema_extra=measured_in("units of GDP")
    )
    target_t: Figure | None = _t("Emissions of the target year as the report states them")
    sectors: list[Sector] = Field(description="Sectors that it covers; none for all of the inventory")
    gases: list[str] = Field(description="Gases that it covers; none for those of the inventory")
    boundary: str | None = Field(description="Its boundary; null where it is that of the inventory")
    boundary_differs_reason: str | None = Field(description="Why the boundary is another one")
    set_year: int | None = Field(description="Year in which it was set")
    offsets_t: Figure | None = _t("Offsets that count towards it, a year; in no figure of it")
    removals_t: Figure | None = _t("Removals that count towards it, a year; in no figure of it")
    is_aligned_with_ndc: bool | None = Field(
        description="Whether it is aligned with the nationally determined contribution"
    )
    alignment_note: str | None = Field(description="How it is aligned with higher levels")
    is_interim: bool = Field(description="Whether it is a step towards a later target")
    commitment_type: CommitmentType | None = Field(description="The commitment that it carries out")


class TargetFigures(WireModel):
    """What is worked out of a target, without rounding; null where it cannot be known."""

    base_t: Computed | None = _t("What it starts from")
    base_source: BaseSource = Field(description="Where that comes from")
    base_inventory_id: UUID | None = Field(description="The inventory that it is of")
    base_inventory_version: int | None = Field(description="Version of that inventory, which can be cited")
    base_intensity: Computed | None = _intensity("The intensity that it starts from")
    target_t: Computed | None = _t("Emissions of the target year when it is reached")
    target_source: TargetSource = Field(description="Where that comes from")
    target_intensity: Computed | None = _intensity("The intensity of the target year when it is reached")
    reduction_t: Computed | None = _t("Less than the base; negative where more")
    reduction_vs_base_pct: Computed | None = _pct("Less than the base; negative where more")
    reduction_vs_bau_t: Computed | None = _t("Less than business as usual")
    reduction_vs_bau_pct: Computed | None = _pct("Less than business as usual")
    is_above_base: bool | None = Field(description="Whether the target lies above the base")
    implied_population: int | None = Field(
        description="Inhabitants that the stated tonnes and the intensity together mean",
        json_schema_extra=measured_in("inhabitants"),
    )
    unconditional_target_t: Computed | None = _t("Emissions of the target year by the unconditional part alone")
    unconditional_reduction_t: Computed | None = _t("Less, by the unconditional part alone")
    conditional_pct: Computed | None = Field(
        description="The part of the cut that is conditional", json_schema_extra=measured_in("percentage points")
    )
    conditional_reduction_t: Computed | None = _t("Less, by the conditional part")
    steps: list[CalculationStep] = Field(description="How it was worked out, figure by figure")


class LinePoint(WireModel):
    """A point of the line to a target."""

    year: int = Field(description="Year")
    allowed_t: Computed | None = _t("What the line allows")
    allowed_intensity: Computed | None = _intensity("What the line allows, by intensity")


class InventoryProgress(WireModel):
    """Where an inventory stands against the line to a target."""

    inventory_id: UUID = Field(description="The inventory")
    inventory_version: int = Field(ge=1, description="Its version, which can be cited")
    year: int = Field(description="Its year")
    is_base: bool = Field(description="Whether the target starts from it")
    emissions_t: Computed = _t("Its direct and indirect emissions, of the sectors that the target covers")
    intensity: Computed | None = _intensity("The same by inhabitant or unit of GDP")
    measured_by: MeasuredBy = Field(description="By what it is measured")
    allowed_t: Computed | None = _t("What the line allows in its year")
    allowed_intensity: Computed | None = _intensity("What the line allows in its year, by intensity")
    gap_t: Computed | None = _t("Above the line; negative below it")
    achieved_pct: Computed | None = _pct("Share of the promised cut that was reached")
    reduction_vs_base_pct: Computed | None = _pct("Less than the base; negative where more")
    required_annual_t: Computed | None = Field(
        description="Less in each year from then on, to reach the target in its year",
        json_schema_extra=measured_in("tonnes of CO2 equivalent per year"),
    )
    status: ProgressState = Field(description="Where it stands")
    caveats: list[Caveat] = Field(description="Why the comparison needs a word")


class TargetAmbition(WireModel):
    """How a target compares with the one that it is held against, on a day."""

    verdict: Verdict = Field(description="The verdict; `not_comparable` is an honest one")
    reason: Reason = Field(description="Why")
    shortfall_points: Computed | None = Field(
        description="Percentage points that are missing; 0 where none are", json_schema_extra=measured_in("points")
    )
    own_pct: Computed | None = _pct("The cut as it was compared")
    rebased_pct: Computed | None = _pct("The cut against the national base year, by the own inventory of that year")
    against_pct: Computed | None = _pct("The cut that it was held against")
    against_year: int | None = Field(description="Target year of that cut")
    national_target: NationalTarget | None = Field(
        description="The national target that counts on the day, with its date and source"
    )
    clause: Clause | None = Field(description="The clause that asks for it")


class Target(TargetItem):
    """A target with what is worked out of it as things stand now."""

    signatory: SignatoryReference = Field(description="The signatory that reports it")
    figures: TargetFigures = Field(description="What is worked out of it")
    line: list[LinePoint] = Field(description="The straight line to it, year by year from the base year")
    progress: list[InventoryProgress] = Field(description="Where each own inventory stands, by year")
    ambition: TargetAmbition = Field(description="How it compares with what it is held against")
    created_at: datetime = Field(description="When it was first completed (UTC)")


class TargetAssessment(WireModel):
    """What the checks say of a target as it would be published, and what it comes to."""

    findings: list[Finding] = Field(description="What they found; an error keeps it from being completed")
    is_complete: bool = Field(description="Whether nothing keeps it from being completed")
    figures: TargetFigures = Field(description="What is worked out of it")
    line: list[LinePoint] = Field(description="The straight line to it, year by year from the base year")
    progress: list[InventoryProgress] = Field(description="Where each published own inventory stands, by year")
    ambition: TargetAmbition = Field(description="How it compares with what it is held against")
