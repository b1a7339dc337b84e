"""Calculators of targets, of what remains to be done for them, and of where an inventory stands."""

from typing import Any

from pydantic import Field

from covenant_api.calculations.frame import answer, calculation_router, named_errors
from covenant_api.calculations.schemas import CalculationAnswer, CalculationRequest, Computed, Percent, Year
from covenant_api.formulas import progress, targets
from covenant_api.formulas.progress import ProgressStatus
from servicekit.figures import Figure
from servicekit.schemas import measured_in
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_T, _PCT, _HEADS = measured_in("t CO2e"), measured_in("%"), measured_in("inhabitants")
_PER_HEAD = measured_in("t CO2e per inhabitant")
_BASE_YEAR = "Year that the target is measured from"
_TARGET_YEAR = "Year of the target; after the base year"
_BASE_T = "Emissions of the base year"


class TargetBaseYear(CalculationRequest):
    """A cut of a percentage below the base year."""

    base_year: Year | None = Field(default=None, description=_BASE_YEAR, examples=[2013])
    target_year: Year | None = Field(default=None, description=_TARGET_YEAR, examples=[2030])
    base_emissions_t: Figure | None = Field(default=None, description=_BASE_T, json_schema_extra=_T, examples=[7908000])
    reduction_pct: Percent = Field(default=None, description="The cut, 0 to 100", examples=[30])


class TargetBaseYearAnswer(CalculationAnswer):
    """The target in tonnes."""

    target_emissions_t: Computed | None = Field(description="Emissions of the target year", json_schema_extra=_T)
    reduction_t: Computed | None = Field(description="The cut in tonnes", json_schema_extra=_T)


@router.post("/target-base-year", response_model=TargetBaseYearAnswer)
def calculate_target_base_year(_: StrictJson, body: TargetBaseYear) -> Any:
    """A target in percent below the base year, in tonnes."""
    with named_errors():
        result = targets.base_year_target(
            base_t=body.base_emissions_t,
            pct=body.reduction_pct,
            base_year=body.base_year,
            target_year=body.target_year,
        )
    return answer(
        TargetBaseYearAnswer, result.steps, target_emissions_t=result.target_t, reduction_t=result.reduction_t
    )


class TargetBaselineScenario(CalculationRequest):
    """A cut of a percentage below business as usual."""

    base_year: Year | None = Field(default=None, description=_BASE_YEAR, examples=[2015])
    target_year: Year | None = Field(default=None, description=_TARGET_YEAR, examples=[2030])
    base_emissions_t: Figure | None = Field(
        default=None,
        description="Emissions of the base year, to compare the target with",
        json_schema_extra=_T,
        examples=[2405522],
    )
    reduction_pct_vs_bau: Percent = Field(
        default=None, description="The cut below business as usual, 0 to 100", examples=[27]
    )
    bau_target_year_t: Figure | None = Field(
        default=None,
        description="Emissions of the target year in business as usual",
        json_schema_extra=_T,
        examples=[4350472],
    )


class TargetBaselineScenarioAnswer(CalculationAnswer):
    """The target in tonnes, and how it compares with the base year."""

    target_emissions_t: Computed | None = Field(description="Emissions of the target year", json_schema_extra=_T)
    change_vs_base_pct: Computed | None = Field(
        description="By how much the target lies above (negative: below) the base year", json_schema_extra=_PCT
    )
    increases_above_base: bool | None = Field(description="Whether the target lies above the base year")


@router.post("/target-baseline-scenario", response_model=TargetBaselineScenarioAnswer)
def calculate_target_baseline_scenario(_: StrictJson, body: TargetBaselineScenario) -> Any:
    """A target in percent below business as usual, in tonnes, beside the base year."""
    with named_errors():
        result = targets.baseline_scenario_target(
            bau_t=body.bau_target_year_t,
            pct_vs_bau=body.reduction_pct_vs_bau,
            base_t=body.base_emissions_t,
            base_year=body.base_year,
            target_year=body.target_year,
        )
    return answer(
        TargetBaselineScenarioAnswer,
        result.steps,
        target_emissions_t=result.target_t,
        change_vs_base_pct=result.change_vs_base_pct,
        increases_above_base=result.increases_above_base,
    )


class TargetIntensity(CalculationRequest):
    """A cut of a percentage per inhabitant."""

    base_year: Year | None = Field(default=None, description=_BASE_YEAR, examples=[2017])
    target_year: Year | None = Field(default=None, description=_TARGET_YEAR, examples=[2030])
    base_intensity_t_per_capita: Figure | None = Field(
        default=None,
        description="Emissions per inhabitant in the base year",
        json_schema_extra=_PER_HEAD,
        examples=[8.9],
    )
    reduction_pct: Percent = Field(default=None, description="The cut per inhabitant, 0 to 100", examples=[62.9])
    reported_target_emissions_t: Figure | None = Field(
        default=None,
        description="Target tonnes as reported; they imply a population",
        json_schema_extra=_T,
        examples=[2127335],
    )
    population: Figure | None = Field(
        default=None,
        description="Projected inhabitants of the target year",
        json_schema_extra=_HEADS,
        examples=[650000],
    )


class TargetIntensityAnswer(CalculationAnswer):
    """The target per inhabitant, and in tonnes where the inhabitants are known."""

    target_intensity_t_per_capita: Computed | None = Field(
        description="Emissions per inhabitant in the target year", json_schema_extra=_PER_HEAD
    )
    implied_population: int | None = Field(
        description="Inhabitants that the reported tonnes imply, to the nearest whole number", json_schema_extra=_HEADS
    )
    target_emissions_t_at_population: Computed | None = Field(
        description="Emissions of the target year with the projected inhabitants", json_schema_extra=_T
    )


@router.post("/target-intensity", response_model=TargetIntensityAnswer)
def calculate_target_intensity(_: StrictJson, body: TargetIntensity) -> Any:
    """A target in percent per inhabitant."""
    with named_errors():
        result = targets.intensity_target(
            base_intensity=body.base_intensity_t_per_capita,
            pct=body.reduction_pct,
            denominator=body.population,
            stated_target_t=body.reported_target_emissions_t,
            base_year=body.base_year,
            target_year=body.target_year,
        )
    return answer(
        TargetIntensityAnswer,
        result.steps,
        target_intensity_t_per_capita=result.target_intensity,
        implied_population=result.implied_population,
        target_emissions_t_at_population=result.target_t,
    )


class TargetFixedLevel(CalculationRequest):
    """A target that is stated in tonnes."""

    target_year: Year | None = Field(default=None, description="Year of the target", examples=[2025])
    target_emissions_t: Figure | None = Field(
        default=None, description="Emissions of the target year", json_schema_extra=_T, examples=[438520]
    )
    base_emissions_t: Figure | None = Field(
        default=None,
        description="Emissions of a base year; without them there is no percentage",
        json_schema_extra=_T,
        examples=[900000],
    )


class TargetFixedLevelAnswer(CalculationAnswer):
    """The target as stated, and as a cut where a base is known."""

    target_emissions_t: Computed | None = Field(description="Emissions of the target year", json_schema_extra=_T)
    reduction_pct: Computed | None = Field(
        description="The cut below the base year; null until one is known", json_schema_extra=_PCT
    )


@router.post("/target-fixed-level", response_model=TargetFixedLevelAnswer)
def calculate_target_fixed_level(_: StrictJson, body: TargetFixedLevel) -> Any:
    """A target in tonnes, as a cut below a base year."""
    with named_errors():
        result = targets.fixed_level_target(target_t=body.target_emissions_t, base_t=body.base_emissions_t)
    return answer(TargetFixedLevelAnswer, result.steps, target_emissions_t=result.target_t, reduction_pct=result.pct)


class TargetFaq(CalculationRequest):
    """A cut of a percentage below the base year, and the latest inventory."""

    base_year: Year | None = Field(default=None, description=_BASE_YEAR, examples=[1990])
    base_emissions_t: Figure | None = Field(default=None, description=_BASE_T, json_schema_extra=_T, examples=[1000000])
    reduction_pct: Percent = Field(default=None, description="The cut, 0 to 100", examples=[25])
    latest_inventory_year: Year | None = Field(
        default=None, description="Year of the latest inventory", examples=[2009]
    )
    latest_emissions_t: Figure | None = Field(
        default=None, description="Emissions of the latest inventory", json_schema_extra=_T, examples=[900000]
    )


class TargetFaqAnswer(CalculationAnswer):
    """What the reductions of actions must sum to."""

    overall_reduction_t: Computed | None = Field(
        description="What is to be cut from the base year on", json_schema_extra=_T
    )
    option1_sum_of_actions_must_equal_t: Computed | None = Field(
        description="Reductions against the base year sum to this", json_schema_extra=_T
    )
    option2_sum_of_actions_must_equal_t: Computed | None = Field(
        description="Reductions against the latest inventory sum to this; negative where it lies below the target",
        json_schema_extra=_T,
    )
    target_emissions_t: Computed | None = Field(description="Emissions of the target year", json_schema_extra=_T)
    already_reduced_t: Computed | None = Field(
        description="What was cut from the base year to the latest inventory", json_schema_extra=_T
    )
    progress_pct: Computed | None = Field(
        description="Share of the cut that is done; null where there is nothing to cut", json_schema_extra=_PCT
    )


@router.post("/target-faq", response_model=TargetFaqAnswer)
def calculate_target_faq(_: StrictJson, body: TargetFaq) -> Any:
    """What the reductions of all actions must sum to, against the base year and against the latest inventory."""
    with named_errors():
        target = targets.base_year_target(base_t=body.base_emissions_t, pct=body.reduction_pct)
        result = targets.remaining_effort(
            base_t=body.base_emissions_t, target_t=target.target_t, latest_t=body.latest_emissions_t
        )
    return answer(
        TargetFaqAnswer,
        [*target.steps, *result.steps],
        overall_reduction_t=result.overall_reduction_t,
        option1_sum_of_actions_must_equal_t=result.option1_t,
        option2_sum_of_actions_must_equal_t=result.option2_t,
        target_emissions_t=result.target_t,
        already_reduced_t=result.already_reduced_t,
        progress_pct=result.progress_pct,
    )


class PerCapitaReduction(CalculationRequest):
    """Two inventories with populations, or two figures per inhabitant."""

    base_emissions_t: Figure | None = Field(default=None, description=_BASE_T, json_schema_extra=_T, examples=[500000])
    base_population: Figure | None = Field(
        default=None, description="Inhabitants of the base year", json_schema_extra=_HEADS, examples=[100000]
    )
    current_emissions_t: Figure | None = Field(
        default=None, description="Emissions of the later year", json_schema_extra=_T, examples=[450000]
    )
    current_population: Figure | None = Field(
        default=None, description="Inhabitants of the later year", json_schema_extra=_HEADS, examples=[120000]
    )
    base_per_capita: Figure | None = Field(
        default=None,
        description="Emissions per inhabitant in the base year; used where they cannot be computed",
        json_schema_extra=_PER_HEAD,
    )
    current_per_capita: Figure | None = Field(
        default=None,
        description="Emissions per inhabitant in the later year; used where they cannot be computed",
        json_schema_extra=_PER_HEAD,
    )
    target_reduction_pct: Percent = Field(
        default=None, description="The cut per inhabitant that is promised, 0 to 100", examples=[26]
    )


class PerCapitaReductionAnswer(CalculationAnswer):
    """The cut in all and per inhabitant."""

    absolute_reduction_pct: Computed | None = Field(
        description="The cut in all; negative for a rise", json_schema_extra=_PCT
    )
    per_capita_reduction_pct: Computed | None = Field(
        description="The cut per inhabitant; negative for a rise", json_schema_extra=_PCT
    )
    base_per_capita: Computed | None = Field(
        description="Emissions per inhabitant in the base year", json_schema_extra=_PER_HEAD
    )
    current_per_capita: Computed | None = Field(
        description="Emissions per inhabitant in the later year", json_schema_extra=_PER_HEAD
    )
    target_met: bool | None = Field(description="Whether the cut per inhabitant reaches the promised one")


@router.post("/per-capita-reduction", response_model=PerCapitaReductionAnswer)
def calculate_per_capita_reduction(_: StrictJson, body: PerCapitaReduction) -> Any:
    """The cut between two years, in all and per inhabitant."""
    with named_errors():
        result = targets.per_capita_reduction(
            base_t=body.base_emissions_t,
            base_population=body.base_population,
            current_t=body.current_emissions_t,
            current_population=body.current_population,
            base_per_capita=body.base_per_capita,
            current_per_capita=body.current_per_capita,
            target_pct=body.target_reduction_pct,
        )
    return answer(
        PerCapitaReductionAnswer,
        result.steps,
        absolute_reduction_pct=result.absolute_reduction_pct,
        per_capita_reduction_pct=result.per_capita_reduction_pct,
        base_per_capita=result.base_per_capita,
        current_per_capita=result.current_per_capita,
        target_met=result.target_met,
    )


class ProgressInput(CalculationRequest):
    """A target in tonnes, and an inventory."""

    base_year: Year | None = Field(default=None, description=_BASE_YEAR, examples=[2005])
    target_year: Year | None = Field(default=None, description=_TARGET_YEAR, examples=[2030])
    base_emissions_t: Figure | None = Field(default=None, description=_BASE_T, json_schema_extra=_T, examples=[4047000])
    target_emissions_t: Figure | None = Field(
        default=None, description="Emissions of the target year", json_schema_extra=_T, examples=[2832900]
    )
    inventory_year: Year | None = Field(default=None, description="Year of the inventory", examples=[2017])
    inventory_emissions_t: Figure | None = Field(
        default=None, description="Emissions of the inventory", json_schema_extra=_T, examples=[3612857]
    )


class ProgressAnswer(CalculationAnswer):
    """Where the inventory stands against the straight line to the target."""

    linear_allowed_t: Computed | None = Field(
        description="The line in the year of the inventory; after the target year the target", json_schema_extra=_T
    )
    gap_t: Computed | None = Field(
        description="By how much the inventory lies above the line (negative: below)", json_schema_extra=_T
    )
    achieved_pct_of_reduction: Computed | None = Field(
        description="Share of the promised cut that is done", json_schema_extra=_PCT
    )
    reduction_vs_base_pct: Computed | None = Field(
        description="The cut since the base year; negative for a rise", json_schema_extra=_PCT
    )
    required_annual_t: Computed | None = Field(
        description="What must be cut in each year from the inventory to the target; null from the target year on",
        json_schema_extra=measured_in("t CO2e per year"),
    )
    status: ProgressStatus = Field(
        description="The first that applies: `insufficient_data`; `achieved`, at or below the target; `increasing`, "
        "above the base with a target below it; `on_track`, at or below the line; `off_track`"
    )


@router.post("/progress", response_model=ProgressAnswer)
def calculate_progress(_: StrictJson, body: ProgressInput) -> Any:
    """Where an inventory stands on the way from the base year to the target."""
    with named_errors():
        result = progress.progress(
            base_year=body.base_year,
            target_year=body.target_year,
            base_t=body.base_emissions_t,
            target_t=body.target_emissions_t,
            inventory_year=body.inventory_year,
            inventory_t=body.inventory_emissions_t,
        )
    return answer(
        ProgressAnswer,
        result.steps,
        linear_allowed_t=result.linear_allowed_t,
        gap_t=result.gap_t,
        achieved_pct_of_reduction=result.achieved_pct,
        reduction_vs_base_pct=result.reduction_vs_base_pct,
        required_annual_t=result.required_annual_t,
        status=result.status,
    )
