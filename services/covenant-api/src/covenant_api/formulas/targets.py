"""Targets of the four types, their conditional parts, what of them remains to be done, and cuts per head."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from covenant_api.formulas.clauses import (
    BASE_YEAR_TARGET,
    BASELINE_SCENARIO,
    CONDITIONAL,
    FIXED_LEVEL,
    INTENSITY,
    PER_CAPITA_REDUCTION,
    REMAINING_EFFORT,
    Clause,
)
from covenant_api.formulas.errors import FormulaError, FormulaErrorCode
from covenant_api.formulas.exact import HUNDRED, difference, exact, percentage, product, quotient, reduction_pct
from covenant_api.formulas.trace import Step, Trace


def check_years(base_year: int | None, target_year: int | None, field: str = "base_year") -> None:
    """Refuse a target that does not lie after its base year.

    Raises:
        FormulaError: BASE_YEAR_NOT_BEFORE_TARGET.
    """
    if base_year is not None and target_year is not None and base_year >= target_year:
        detail = "The base year must lie before the target year."
        raise FormulaError(FormulaErrorCode.BASE_YEAR_NOT_BEFORE_TARGET, field, detail)


def check_pct(pct: Decimal | None, field: str, *, with_removals: bool = False) -> None:
    """Refuse a percentage that no cut can have: below 0, or above 100 without removals.

    Raises:
        FormulaError: PERCENT_OUT_OF_RANGE.
    """
    if pct is None or (pct >= 0 and (pct <= HUNDRED or with_removals)):
        return
    detail = "Must be from 0 to 100; more than everything can be cut only with removals."
    raise FormulaError(FormulaErrorCode.PERCENT_OUT_OF_RANGE, field, detail)


def check_population(population: Decimal | None, field: str = "population") -> None:
    """Refuse a population without people.

    Raises:
        FormulaError: POPULATION_REQUIRED.
    """
    if population is not None and population <= 0:
        raise FormulaError(FormulaErrorCode.POPULATION_REQUIRED, field, "A population must be greater than 0.")


def _remaining(value: Decimal | None, pct: Decimal | None) -> Decimal | None:
    """value x (1 - pct / 100), exactly."""
    return product(value, difference(HUNDRED, pct), Decimal("0.01"))


@dataclass(frozen=True, slots=True)
class Reduction:
    """A target in tonnes of CO2 equivalents; None where the inputs leave it unknown.

    `reduction_t`: tonnes below what the percentage is of.
    """

    target_t: Decimal | None
    reduction_t: Decimal | None
    steps: tuple[Step, ...]


@exact
def base_year_target(
    *,
    base_t: Decimal | None,
    pct: Decimal | None,
    base_year: int | None = None,
    target_year: int | None = None,
    with_removals: bool = False,
) -> Reduction:
    """A cut of a percentage below the base year: base x (1 - p / 100).

    Raises:
        FormulaError: BASE_YEAR_NOT_BEFORE_TARGET, PERCENT_OUT_OF_RANGE.
    """
    check_years(base_year, target_year)
    check_pct(pct, "reduction_pct", with_removals=with_removals)
    trace = Trace()
    target = trace.step("targetEmissionsT", _remaining(base_t, pct), "t CO2e", "base × (1 - p / 100)", BASE_YEAR_TARGET)
    reduction = trace.step("reductionT", difference(base_t, target), "t CO2e", "base - target", BASE_YEAR_TARGET)
    return Reduction(target, reduction, trace.steps)


@dataclass(frozen=True, slots=True)
class FixedLevel:
    """A target that is stated in tonnes. `pct` is the cut below the base, None until one is known."""

    target_t: Decimal | None
    pct: Decimal | None
    steps: tuple[Step, ...]


@exact
def fixed_level_target(*, target_t: Decimal | None, base_t: Decimal | None = None) -> FixedLevel:
    """Tonnes as stated, and what cut below a base they are."""
    trace = Trace()
    trace.step("targetEmissionsT", target_t, "t CO2e", "as stated", FIXED_LEVEL)
    pct = trace.step("reductionPct", reduction_pct(base_t, target_t), "%", "(base - target) / base × 100", FIXED_LEVEL)
    return FixedLevel(target_t, pct, trace.steps)


@dataclass(frozen=True, slots=True)
class IntensityTarget:
    """A target per head, or per unit of product; None where the inputs leave it unknown."""

    target_intensity: Decimal | None
    target_t: Decimal | None
    implied_population: int | None
    steps: tuple[Step, ...]


@exact
def intensity_target(
    *,
    base_intensity: Decimal | None,
    pct: Decimal | None,
    denominator: Decimal | None = None,
    stated_target_t: Decimal | None = None,
    base_year: int | None = None,
    target_year: int | None = None,
    unit: str = "t CO2e per head",
    denominator_field: str = "population",
    with_removals: bool = False,
) -> IntensityTarget:
    """A cut of a percentage per head or per unit of product: e = base intensity x (1 - p / 100).

    Args:
        denominator: Projected population or product of the target year; gives the tonnes.
        stated_target_t: Target tonnes as reported; gives the population that they imply, to the nearest whole number
            (a half upwards).

    Raises:
        FormulaError: BASE_YEAR_NOT_BEFORE_TARGET, PERCENT_OUT_OF_RANGE, POPULATION_REQUIRED.
    """
    check_years(base_year, target_year)
    check_pct(pct, "reduction_pct", with_removals=with_removals)
    check_population(denominator, denominator_field)
    trace = Trace()
    intensity = trace.step(
        "targetIntensityTPerCapita", _remaining(base_intensity, pct), unit, "base intensity × (1 - p / 100)", INTENSITY
    )
    implied = quotient(stated_target_t, intensity)
    whole = None if implied is None else int(implied.to_integral_value(ROUND_HALF_UP))
    trace.step("impliedPopulation", whole, "", "stated target tonnes / target intensity, to a whole number", INTENSITY)
    target = trace.step(
        "targetEmissionsTAtPopulation",
        product(intensity, denominator),
        "t CO2e",
        "target intensity × projected population",
        INTENSITY,
    )
    return IntensityTarget(intensity, target, whole, trace.steps)


@dataclass(frozen=True, slots=True)
class ScenarioTarget:
    """A target against business as usual, and how it compares with the base year."""

    target_t: Decimal | None
    reduction_vs_bau_t: Decimal | None
    change_vs_base_pct: Decimal | None
    increases_above_base: bool | None
    steps: tuple[Step, ...]


@exact
def baseline_scenario_target(
    *,
    bau_t: Decimal | None,
    pct_vs_bau: Decimal | None,
    base_t: Decimal | None = None,
    base_year: int | None = None,
    target_year: int | None = None,
    with_removals: bool = False,
) -> ScenarioTarget:
    """A cut of a percentage below business as usual: BAU x (1 - p / 100), which may lie above the base year.

    Raises:
        FormulaError: BASE_YEAR_NOT_BEFORE_TARGET, PERCENT_OUT_OF_RANGE.
    """
    check_years(base_year, target_year)
    check_pct(pct_vs_bau, "reduction_pct_vs_bau", with_removals=with_removals)
    trace = Trace()
    target = trace.step(
        "targetEmissionsT", _remaining(bau_t, pct_vs_bau), "t CO2e", "BAU × (1 - p / 100)", BASELINE_SCENARIO
    )
    below = trace.step("reductionVsBauT", difference(bau_t, target), "t CO2e", "BAU - target", BASELINE_SCENARIO)
    change = trace.step(
        "changeVsBasePct",
        percentage(difference(target, base_t), base_t),
        "%",
        "(target - base) / base × 100",
        BASELINE_SCENARIO,
    )
    above = trace.step(
        "increasesAboveBase",
        None if target is None or base_t is None else target > base_t,
        "",
        "target > base",
        BASELINE_SCENARIO,
    )
    return ScenarioTarget(target, below, change, above, trace.steps)


@dataclass(frozen=True, slots=True)
class Parts:
    """A target of which a part holds only under conditions. Tonnes of CO2 equivalents, and percent."""

    unconditional_target_t: Decimal | None
    unconditional_reduction_t: Decimal | None
    conditional_pct: Decimal | None
    conditional_reduction_t: Decimal | None
    steps: tuple[Step, ...]


@exact
def conditional_parts(
    *, reference_t: Decimal | None, pct: Decimal | None, pct_unconditional: Decimal | None, with_removals: bool = False
) -> Parts:
    """The unconditional and the conditional part of a cut of `pct` percent below a reference (base year or BAU).

    Raises:
        FormulaError: PERCENT_OUT_OF_RANGE, also where the unconditional part is more than the whole.
    """
    check_pct(pct, "pct", with_removals=with_removals)
    check_pct(pct_unconditional, "pct_unconditional", with_removals=with_removals)
    if pct is not None and pct_unconditional is not None and pct_unconditional > pct:
        detail = "The unconditional part cannot be more than the whole."
        raise FormulaError(FormulaErrorCode.PERCENT_OUT_OF_RANGE, "pct_unconditional", detail)
    trace = Trace()
    whole = _remaining(reference_t, pct)
    unconditional = trace.step(
        "unconditionalTargetT",
        _remaining(reference_t, pct_unconditional),
        "t CO2e",
        "reference × (1 - unconditional p / 100)",
        CONDITIONAL,
    )
    reduction = trace.step(
        "unconditionalReductionT",
        difference(reference_t, unconditional),
        "t CO2e",
        "reference - unconditional target",
        CONDITIONAL,
    )
    conditional_pct = trace.step(
        "conditionalPct", difference(pct, pct_unconditional), "points", "p - unconditional p", CONDITIONAL
    )
    conditional = trace.step(
        "conditionalReductionT",
        difference(unconditional, whole),
        "t CO2e",
        "unconditional target - whole target",
        CONDITIONAL,
    )
    return Parts(unconditional, reduction, conditional_pct, conditional, trace.steps)


@dataclass(frozen=True, slots=True)
class RemainingEffort:
    """What actions must sum to, by both ways of counting. Tonnes of CO2 equivalents.

    `option2_t` is negative where the latest inventory lies below the target already.
    """

    overall_reduction_t: Decimal | None
    option1_t: Decimal | None
    option2_t: Decimal | None
    target_t: Decimal | None
    already_reduced_t: Decimal | None
    progress_pct: Decimal | None
    steps: tuple[Step, ...]


@exact
def remaining_effort(*, base_t: Decimal | None, target_t: Decimal | None, latest_t: Decimal | None) -> RemainingEffort:
    """What the reductions of actions must sum to (questions and answers of the Covenant of Mayors).

    Option 1 counts against the base year: the sum is the whole reduction. Option 2 counts against the latest inventory:
    the sum is what remains from it to the target. `progress_pct` is None where there is nothing to reduce.
    """
    trace = Trace()
    overall = trace.step("overallReductionT", difference(base_t, target_t), "t CO2e", "base - target", REMAINING_EFFORT)
    trace.step("option1SumOfActionsMustEqualT", overall, "t CO2e", "the whole reduction", REMAINING_EFFORT)
    option2 = trace.step(
        "option2SumOfActionsMustEqualT",
        difference(latest_t, target_t),
        "t CO2e",
        "latest inventory - target; negative: already below it",
        REMAINING_EFFORT,
    )
    already = trace.step("alreadyReducedT", difference(base_t, latest_t), "t CO2e", "base - latest", REMAINING_EFFORT)
    pct = trace.step(
        "progressPct", percentage(already, overall), "%", "already reduced / whole reduction × 100", REMAINING_EFFORT
    )
    return RemainingEffort(overall, overall, option2, target_t, already, pct, trace.steps)


@dataclass(frozen=True, slots=True)
class PerCapitaReduction:
    """Cuts in all and per head, in percent (negative for a rise), and whether a target per head is met."""

    absolute_reduction_pct: Decimal | None
    per_capita_reduction_pct: Decimal | None
    base_per_capita: Decimal | None
    current_per_capita: Decimal | None
    target_met: bool | None
    steps: tuple[Step, ...]


@exact
def per_capita_reduction(
    *,
    base_t: Decimal | None = None,
    base_population: Decimal | None = None,
    current_t: Decimal | None = None,
    current_population: Decimal | None = None,
    base_per_capita: Decimal | None = None,
    current_per_capita: Decimal | None = None,
    target_pct: Decimal | None = None,
) -> PerCapitaReduction:
    """Cuts in all and per head: 1 - e / e_b, from totals with populations, or from figures per head.

    A figure per head that is given stands only where it cannot be computed.

    Raises:
        FormulaError: POPULATION_REQUIRED, PERCENT_OUT_OF_RANGE.
    """
    check_population(base_population, "base_population")
    check_population(current_population, "current_population")
    check_pct(target_pct, "target_reduction_pct")
    trace = Trace()
    clause: Clause = PER_CAPITA_REDUCTION
    absolute = trace.step(
        "absoluteReductionPct", reduction_pct(base_t, current_t), "%", "(base - current) / base × 100", clause
    )
    base = _per_head(trace, "basePerCapita", base_t, base_population, base_per_capita)
    current = _per_head(trace, "currentPerCapita", current_t, current_population, current_per_capita)
    per_capita = trace.step(
        "perCapitaReductionPct",
        reduction_pct(base, current),
        "%",
        "(base per head - current per head) / base per head × 100",
        clause,
    )
    met = None if per_capita is None or target_pct is None else per_capita >= target_pct
    trace.step("targetMet", met, "", "reduction per head ≥ target", clause)
    return PerCapitaReduction(absolute, per_capita, base, current, met, trace.steps)


def _per_head(
    trace: Trace, name: str, tonnes: Decimal | None, population: Decimal | None, given: Decimal | None
) -> Decimal | None:
    computed = quotient(tonnes, population)
    if computed is not None:
        return trace.step(name, computed, "t CO2e per head", "tonnes / population", PER_CAPITA_REDUCTION)
    return trace.step(name, given, "t CO2e per head", "as stated", PER_CAPITA_REDUCTION)
