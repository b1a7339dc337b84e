"""The line to a target, where an inventory stands against it, and what must be cut each year from now on."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from covenant_api.formulas.clauses import LINE, STATUS
from covenant_api.formulas.exact import difference, exact, percentage, quotient, reduction_pct
from covenant_api.formulas.targets import check_years
from covenant_api.formulas.trace import Step, Trace

# How far above the line still counts as on it, as a multiple of the line.
TOLERANCE: Final = Decimal("1.00")


class ProgressStatus(StrEnum):
    """Where an inventory stands, in the order in which it is judged."""

    INSUFFICIENT_DATA = "insufficient_data"
    ACHIEVED = "achieved"
    INCREASING = "increasing"
    ON_TRACK = "on_track"
    OFF_TRACK = "off_track"


@exact
def line(
    *,
    base_year: int | None,
    target_year: int | None,
    base_t: Decimal | None,
    target_t: Decimal | None,
    year: int | None,
) -> Decimal | None:
    """Tonnes of the straight line in a year: Eb - (Eb - Et)(y - b) / (t - b).

    After the target year it stays at the target; before the base year there is none, and it is None, as where anything
    is not known.

    Raises:
        FormulaError: BASE_YEAR_NOT_BEFORE_TARGET.
    """
    check_years(base_year, target_year)
    if base_year is None or target_year is None or year is None or base_t is None or target_t is None:
        return None
    if year < base_year:
        return None
    passed = min(year, target_year) - base_year
    return base_t - (base_t - target_t) * passed / (target_year - base_year)


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an inventory stands. None where the inputs leave it unknown.

    `gap_t`: tonnes above the line, negative below it; `achieved_pct`: share of the promised cut; `required_annual_t`:
    what must be cut in each of the years from the inventory to the target, 0 where nothing must.
    """

    linear_allowed_t: Decimal | None
    gap_t: Decimal | None
    achieved_pct: Decimal | None
    reduction_vs_base_pct: Decimal | None
    required_annual_t: Decimal | None
    status: ProgressStatus
    steps: tuple[Step, ...]


@exact
def progress(
    *,
    base_year: int | None,
    target_year: int | None,
    base_t: Decimal | None,
    target_t: Decimal | None,
    inventory_year: int | None,
    inventory_t: Decimal | None,
    tolerance: Decimal = TOLERANCE,
) -> Progress:
    """Where an inventory stands against the straight line from the base year to the target.

    An inventory of a year before the base year says nothing about progress: insufficient_data.

    Raises:
        FormulaError: BASE_YEAR_NOT_BEFORE_TARGET.
    """
    trace = Trace()
    allowed = trace.step(
        "linearAllowedT",
        line(base_year=base_year, target_year=target_year, base_t=base_t, target_t=target_t, year=inventory_year),
        "t CO2e",
        "base - (base - target) × (year - base year) / (target year - base year); the target after its year",
        LINE,
    )
    gap = trace.step("gapT", difference(inventory_t, allowed), "t CO2e", "inventory - line", LINE)
    achieved = trace.step(
        "achievedPctOfReduction",
        percentage(difference(base_t, inventory_t), difference(base_t, target_t)),
        "%",
        "(base - inventory) / (base - target) × 100",
        LINE,
    )
    against_base = trace.step(
        "reductionVsBasePct", reduction_pct(base_t, inventory_t), "%", "(base - inventory) / base × 100", LINE
    )
    required = trace.step(
        "requiredAnnualT",
        _required_annual(target_year, target_t, inventory_year, inventory_t),
        "t CO2e/year",
        "(inventory - target) / (target year - year), at least 0",
        LINE,
    )
    status = _status(base_t, target_t, inventory_t, allowed, tolerance)
    trace.step("status", status.value, "", "the first that applies", STATUS)
    return Progress(allowed, gap, achieved, against_base, required, status, trace.steps)


def _status(
    base_t: Decimal | None,
    target_t: Decimal | None,
    inventory_t: Decimal | None,
    allowed: Decimal | None,
    tolerance: Decimal,
) -> ProgressStatus:
    if base_t is None or target_t is None or inventory_t is None or allowed is None:
        return ProgressStatus.INSUFFICIENT_DATA
    if inventory_t <= target_t:
        return ProgressStatus.ACHIEVED
    if inventory_t > base_t > target_t:
        return ProgressStatus.INCREASING
    return ProgressStatus.ON_TRACK if inventory_t <= allowed * tolerance else ProgressStatus.OFF_TRACK


def _required_annual(
    target_year: int | None, target_t: Decimal | None, year: int | None, inventory_t: Decimal | None
) -> Decimal | None:
    if target_year is None or year is None or year >= target_year:
        return None
    missing = difference(inventory_t, target_t)
    return None if missing is None else quotient(max(missing, Decimal(0)), Decimal(target_year - year))
