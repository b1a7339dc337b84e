"""Mistakes that real reports held: tonnes and kilotonnes mixed up, a year typed as tonnes, figures that disagree.

Limits are data of the rule set; a value at a limit passes. What is not known is not checked.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from covenant_api.formulas.exact import exact
from covenant_api.rules.findings import CheckCode
from covenant_api.rules.schemas import InventoryAge, Limits

KILO: Final = Decimal(1000)
_HUNDRED: Final = Decimal(100)


@dataclass(frozen=True, slots=True)
class LintWarning:
    """Something implausible.

    Attributes:
        code: What.
        field: Name of the figure, in snake_case, as `lint_target` takes it.
        detail: In English, with the figures.
    """

    code: CheckCode
    field: str
    detail: str


@dataclass(frozen=True, slots=True)
class Looked:
    """A figure that was looked at: its name, value, unit, and how it came to be."""

    name: str
    value: Decimal | None
    unit: str
    formula: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetLint:
    """What was found in the figures of a target.

    Attributes:
        warnings: In the order of the codes.
        likely_unit: `kt` where a figure is right but for being in kilotonnes; None where nothing says so.
        looked_at: The figures that were compared.
    """

    warnings: tuple[LintWarning, ...]
    likely_unit: str | None
    looked_at: tuple[Looked, ...]


def _said(value: Decimal) -> str:
    """A figure for a sentence: six digits are enough to recognise it."""
    whole = value.to_integral_value()
    rounded = whole if value == whole else Decimal(f"{value:.6g}").normalize()
    return f"{rounded:,f}"


@exact
def lint_target(
    limits: Limits,
    *,
    target_type: str | None = None,
    target_year: int | None = None,
    base_t: Decimal | None = None,
    target_t: Decimal | None = None,
    population: Decimal | None = None,
    pct: Decimal | None = None,
    base_intensity: Decimal | None = None,
    bau_t: Decimal | None = None,
) -> TargetLint:
    """What is implausible in the figures of a target.

    Args:
        target_type: One of the four types; without one, that of the figures given: a baseline scenario where `bau_t`
            is, an intensity where `base_intensity` is, and a cut of a base year else.
        population: Inhabitants; those of the base year where base figures are looked at.
        pct: The cut: of the base year, the intensity or the baseline scenario.
        base_intensity: Tonnes per inhabitant.
        bau_t: Emissions of the target year without action.
    """
    warnings: list[LintWarning] = []
    looked: list[Looked] = []
    if target_t is not None and target_year is not None and target_t == target_year:
        detail = f"The target is {_said(target_t)} t, which is the number of the target year."
        warnings.append(LintWarning(CheckCode.TARGET_VALUE_EQUALS_YEAR, "target_t", detail))
    found = lint_per_capita(limits, base_t, population)
    if base_t is not None and population:
        looked.append(Looked("perCapitaT", base_t / population, "t/person", "base tonnes / population"))
    warnings += [] if found is None else [LintWarning(found.code, "base_t", found.detail)]
    warnings += _implied_population(limits, base_t, base_intensity, population, looked)
    kind = target_type or _kind(bau_t, base_intensity)
    expected = _expected(kind, base_t, population, pct, base_intensity, bau_t)
    likely_unit = None
    if expected is not None and target_t is not None:
        looked.append(Looked("expectedTargetEmissionsT", expected, "t", _EXPECTED[kind]))
        if abs(target_t - expected) * _HUNDRED > limits.mismatch_pct * abs(expected):
            detail = f"The percentage comes to {_said(expected)} t, and {_said(target_t)} t are stated."
            warnings.append(LintWarning(CheckCode.PCT_TONNES_MISMATCH, "target_t", detail))
            likely_unit = _kilotonnes(limits, target_t, expected)
    if base_t is not None and base_intensity is not None and population is not None and likely_unit is None:
        likely_unit = _kilotonnes(limits, base_t, base_intensity * population)
    warnings += _baseline(limits, base_t, bau_t, looked)
    return TargetLint(warnings=tuple(warnings), likely_unit=likely_unit, looked_at=tuple(looked))


_EXPECTED: Final = {
    "base_year_emissions": "base tonnes x (1 - percent / 100)",
    "fixed_level": "base tonnes x (1 - percent / 100)",
    "base_year_intensity": "base intensity x (1 - percent / 100) x population",
    "baseline_scenario": "tonnes of the baseline scenario x (1 - percent / 100)",
}


def _kind(bau_t: Decimal | None, base_intensity: Decimal | None) -> str:
    if bau_t is not None:
        return "baseline_scenario"
    return "base_year_emissions" if base_intensity is None else "base_year_intensity"


def _expected(
    kind: str,
    base_t: Decimal | None,
    population: Decimal | None,
    pct: Decimal | None,
    base_intensity: Decimal | None,
    bau_t: Decimal | None,
) -> Decimal | None:
    if pct is None:
        return None
    left = 1 - pct / _HUNDRED
    if kind == "base_year_intensity":
        return None if base_intensity is None or population is None else base_intensity * left * population
    whole = bau_t if kind == "baseline_scenario" else base_t
    return None if whole is None else whole * left


def _kilotonnes(limits: Limits, value: Decimal, expected: Decimal) -> str | None:
    if expected <= 0:
        return None
    near = abs(KILO * value - expected) * _HUNDRED <= limits.kilo_tolerance_pct * expected
    return "kt" if near else None


def _implied_population(
    limits: Limits,
    base_t: Decimal | None,
    base_intensity: Decimal | None,
    population: Decimal | None,
    looked: list[Looked],
) -> list[LintWarning]:
    """Compared as tonnes, so that no quotient is rounded: implied > bound is base > bound x intensity."""
    if base_t is None or base_intensity is None:
        return []
    if base_intensity > 0:
        implied = base_t / base_intensity
        looked.append(Looked("impliedPopulation", implied, "persons", "base tonnes / base intensity"))
    ratio = limits.population_ratio
    beyond = base_t > limits.population_max * base_intensity
    if population is not None and not beyond:
        beyond = base_t > ratio * population * base_intensity or base_t * ratio < population * base_intensity
    if not beyond:
        return []
    meant = (
        f"{_said((base_t / base_intensity).to_integral_value())} inhabitants" if base_intensity else "no end of people"
    )
    known = "" if population is None else f", where {_said(population)} are known"
    detail = f"Base tonnes and base intensity together mean {meant}{known}."
    return [LintWarning(CheckCode.INTENSITY_POPULATION_IMPLAUSIBLE, "base_intensity", detail)]


def _baseline(limits: Limits, base_t: Decimal | None, bau_t: Decimal | None, looked: list[Looked]) -> list[LintWarning]:
    if base_t is None or bau_t is None:
        return []
    if base_t:
        looked.append(Looked("bauBaseRatio", bau_t / base_t, "", "tonnes of the baseline scenario / base tonnes"))
    if bau_t < base_t:
        detail = f"The baseline scenario ({_said(bau_t)} t) lies below the base year ({_said(base_t)} t)."
        return [LintWarning(CheckCode.BAU_BELOW_BASE, "bau_t", detail)]
    if bau_t > limits.bau_ratio * base_t:
        detail = (
            f"The baseline scenario ({_said(bau_t)} t) is more than {_said(limits.bau_ratio)} times the base year "
            f"({_said(base_t)} t)."
        )
        return [LintWarning(CheckCode.BAU_BASE_RATIO_IMPLAUSIBLE, "bau_t", detail)]
    return []


@exact
def lint_per_capita(limits: Limits, total_t: Decimal | None, population: Decimal | None) -> LintWarning | None:
    """Whether emissions per inhabitant are implausible; None where they are not, or cannot be known."""
    if total_t is None or population is None or population <= 0:
        return None
    detail = f"{_said(total_t)} t for {_said(population)} inhabitants are {_said(total_t / population)} t each."
    if total_t < limits.per_capita_min_t * population:
        return LintWarning(CheckCode.PER_CAPITA_IMPLAUSIBLE_LOW, "total_t", detail)
    if total_t > limits.per_capita_max_t * population:
        return LintWarning(CheckCode.PER_CAPITA_IMPLAUSIBLE_HIGH, "total_t", detail)
    return None


@exact
def lint_change(limits: Limits, before_t: Decimal | None, after_t: Decimal | None) -> LintWarning | None:
    """Whether a cell changed a great deal since the inventory before; None where it did not, or nobody knows."""
    if before_t is None or after_t is None or before_t == after_t:
        return None
    if abs(after_t - before_t) * _HUNDRED <= limits.change_pct * abs(before_t):
        return None
    change = f", by {_said((after_t - before_t) * _HUNDRED / before_t)} %" if before_t else ""
    detail = f"It went from {_said(before_t)} t to {_said(after_t)} t{change}."
    return LintWarning(CheckCode.CHANGE_LARGE, "value_t", detail)


def lint_factor_age(limits: Limits, factor_year: int | None, inventory_year: int | None) -> LintWarning | None:
    """Whether an emission factor is much older than the inventory; None where it is not, or nobody knows."""
    if factor_year is None or inventory_year is None or inventory_year - factor_year <= limits.factor_age_years:
        return None
    detail = f"The emission factor is of {factor_year}, for an inventory of {inventory_year}."
    return LintWarning(CheckCode.FACTOR_OLD, "factor_year", detail)


@exact
def lint_stated_total(limits: Limits, sum_t: Decimal | None, stated_t: Decimal | None) -> LintWarning | None:
    """Whether a stated total differs from the sum; None where it does not, or one of them is not known."""
    if sum_t is None or stated_t is None:
        return None
    if abs(sum_t - stated_t) <= max(limits.total_tolerance_t, limits.total_tolerance_share * abs(sum_t)):
        return None
    detail = f"{_said(stated_t)} t are stated, and the cells come to {_said(sum_t)} t."
    return LintWarning(CheckCode.TOTAL_DIFFERS, "stated_t", detail)


def lint_generation(
    limits: Limits, sum_t: Decimal | None, generation_t: Decimal | None, stated_t: Decimal | None
) -> LintWarning | None:
    """Whether a stated total seems to hold the generation for grids; None where it does not, or nobody knows."""
    if not generation_t or sum_t is None or stated_t is None:
        return None
    if lint_stated_total(limits, sum_t, stated_t) is None:
        return None
    if lint_stated_total(limits, sum_t + generation_t, stated_t) is not None:
        return None
    detail = f"{_said(stated_t)} t are stated, which is the sum with {_said(generation_t)} t of generation for grids."
    return LintWarning(CheckCode.GENERATION_IN_TOTAL, "stated_t", detail)


def is_too_old(age: InventoryAge, inventory_year: int, report_year: int) -> bool:
    """Whether the newest inventory is older than the rule set lets it be in the year of a report."""
    return report_year - inventory_year > age.years
