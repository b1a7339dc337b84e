"""What a target comes to: its tonnes, the line to it, and where inventories stand against that."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from covenant_api.formulas.errors import FormulaError
from covenant_api.formulas.exact import difference, product, quotient, reduction_pct
from covenant_api.formulas.progress import Progress, line, progress
from covenant_api.formulas.targets import (
    Parts,
    base_year_target,
    baseline_scenario_target,
    conditional_parts,
    fixed_level_target,
    intensity_target,
)
from covenant_api.formulas.trace import Step
from covenant_api.targets.codes import (
    Caveat,
    IntensityDenominator,
    MeasuredBy,
    ProgressState,
    TargetSource,
    TargetType,
)
from covenant_api.targets.content import TargetContent
from covenant_api.targets.measuring import Base, InventoryPoint

# A line is told year by year; no target reaches further than this from its base.
MOST_YEARS: Final = 300


@dataclass(frozen=True, kw_only=True)
class Measure:
    """What a target comes to. Tonnes of CO2 equivalent; None where it cannot be known, or the content is wrong."""

    base: Base
    base_intensity: Decimal | None = None
    target_t: Decimal | None = None
    source: TargetSource = TargetSource.NONE
    target_intensity: Decimal | None = None
    implied_population: int | None = None
    parts: Parts | None = None
    bau_t: Decimal | None = None
    steps: tuple[Step, ...] = ()

    @property
    def base_t(self) -> Decimal | None:
        """What it starts from."""
        return self.base.value_t

    @property
    def reduction_vs_base_pct(self) -> Decimal | None:
        """Less than the base, in percent; negative where more."""
        return reduction_pct(self.base_t, self.target_t)

    @property
    def is_above_base(self) -> bool | None:
        """Whether the target lies above the base."""
        return None if self.target_t is None or self.base_t is None else self.target_t > self.base_t


def measure(content: TargetContent, base: Base) -> Measure:
    """What a target comes to; what is wrong in it is a finding elsewhere, and leaves figures unknown here."""
    try:
        return _measure(content, base)
    except FormulaError:
        return Measure(base=base, bau_t=content.bau_t, base_intensity=content.base_intensity)


def _measure(content: TargetContent, base: Base) -> Measure:
    with_removals = bool(content.removals_t)
    base_year, target_year = content.base_year, content.target_year
    intensity = base_intensity(content, base)
    target: Decimal | None
    match content.type:
        case TargetType.BASE_YEAR_EMISSIONS:
            made = base_year_target(
                base_t=base.value_t,
                pct=content.pct,
                base_year=base_year,
                target_year=target_year,
                with_removals=with_removals,
            )
            target, reference, steps = made.target_t, base.value_t, made.steps
        case TargetType.BASELINE_SCENARIO:
            scenario = baseline_scenario_target(
                bau_t=content.bau_t,
                pct_vs_bau=content.pct,
                base_t=base.value_t,
                base_year=base_year,
                target_year=target_year,
                with_removals=with_removals,
            )
            target, reference, steps = scenario.target_t, content.bau_t, scenario.steps
        case TargetType.BASE_YEAR_INTENSITY:
            per = intensity_target(
                base_intensity=intensity,
                pct=content.pct,
                denominator=projected_denominator(content),
                stated_target_t=content.target_t,
                unit="t CO2e per inhabitant" if _per_head(content) else "t CO2e per unit of GDP",
                base_year=base_year,
                target_year=target_year,
                with_removals=with_removals,
            )
            stated = content.target_t if per.target_t is None else per.target_t
            return Measure(
                base=base,
                base_intensity=intensity,
                target_t=stated,
                source=_source(per.target_t, stated),
                target_intensity=per.target_intensity,
                implied_population=per.implied_population if _per_head(content) else None,
                parts=_parts(content, _reference(intensity, content), with_removals),
                bau_t=content.bau_t,
                steps=per.steps,
            )
        case TargetType.FIXED_LEVEL:
            fixed = fixed_level_target(target_t=content.target_t, base_t=base.value_t)
            return Measure(
                base=base,
                target_t=fixed.target_t,
                source=TargetSource.NONE if fixed.target_t is None else TargetSource.STATED,
                bau_t=content.bau_t,
                steps=fixed.steps,
            )
        case _:
            return Measure(base=base, bau_t=content.bau_t)
    shown = content.target_t if target is None else target
    return Measure(
        base=base,
        base_intensity=intensity,
        target_t=shown,
        source=_source(target, shown),
        parts=_parts(content, reference, with_removals),
        bau_t=content.bau_t,
        steps=steps,
    )


def _source(computed: Decimal | None, shown: Decimal | None) -> TargetSource:
    if shown is None:
        return TargetSource.NONE
    return TargetSource.STATED if computed is None else TargetSource.COMPUTED


def _per_head(content: TargetContent) -> bool:
    return content.intensity_denominator is not IntensityDenominator.GDP


def projected_denominator(content: TargetContent) -> Decimal | None:
    """Inhabitants or GDP of the target year, whichever the intensity is per."""
    if _per_head(content):
        return None if content.projected_population is None else Decimal(content.projected_population)
    return content.projected_gdp


def base_intensity(content: TargetContent, base: Base) -> Decimal | None:
    """The intensity that a target starts from: as typed, or that of the inventory it starts from."""
    if content.type is not TargetType.BASE_YEAR_INTENSITY:
        return None
    if content.base_intensity is not None or base.inventory is None:
        return content.base_intensity
    return quotient(base.value_t, _divisor(content, base.inventory))


def _divisor(content: TargetContent, inventory: InventoryPoint) -> Decimal | None:
    return inventory.people if _per_head(content) else inventory.gdp


def _reference(intensity: Decimal | None, content: TargetContent) -> Decimal | None:
    """Tonnes of the target year if nothing was cut per inhabitant or unit of GDP."""
    return product(intensity, projected_denominator(content))


def _parts(content: TargetContent, reference: Decimal | None, with_removals: bool) -> Parts | None:
    if content.pct_unconditional is None:
        return None
    return conditional_parts(
        reference_t=reference,
        pct=content.pct,
        pct_unconditional=content.pct_unconditional,
        with_removals=with_removals,
    )


@dataclass(frozen=True, kw_only=True)
class Allowed:
    """What the line allows in a year, by tonnes and by intensity; None where it cannot be known."""

    year: int
    allowed_t: Decimal | None
    allowed_intensity: Decimal | None


def target_line(content: TargetContent, made: Measure) -> list[Allowed]:
    """The straight line from the base year to the target year, year by year; empty where a year is missing."""
    base_year, target_year = content.base_year, content.target_year
    if base_year is None or target_year is None or base_year >= target_year or target_year - base_year > MOST_YEARS:
        return []
    if made.target_t is None and made.target_intensity is None:
        return []
    return [allowed_in(content, made, year) for year in range(base_year, target_year + 1)]


def allowed_in(content: TargetContent, made: Measure, year: int) -> Allowed:
    """What the line allows in a year."""

    def on_line(base: Decimal | None, target: Decimal | None) -> Decimal | None:
        return line(
            base_year=content.base_year, target_year=content.target_year, base_t=base, target_t=target, year=year
        )

    return Allowed(
        year=year,
        allowed_t=on_line(made.base_t, made.target_t),
        allowed_intensity=on_line(made.base_intensity, made.target_intensity),
    )


@dataclass(frozen=True, kw_only=True)
class Stand:
    """Where an inventory stands. Tonnes of CO2 equivalent, percent; None where it cannot be known."""

    inventory: InventoryPoint
    is_base: bool
    emissions_t: Decimal
    intensity: Decimal | None
    measured_by: MeasuredBy
    allowed_t: Decimal | None
    allowed_intensity: Decimal | None
    gap_t: Decimal | None
    achieved_pct: Decimal | None
    reduction_vs_base_pct: Decimal | None
    required_annual_t: Decimal | None
    status: ProgressState
    caveats: tuple[Caveat, ...]


def stand_of(content: TargetContent, made: Measure, inventory: InventoryPoint) -> Stand:
    """Where an inventory stands against the line to a target.

    A target by intensity is measured by intensity, others by tonnes. Inventories of another approach than the base are
    not held against the line at all.
    """
    emissions = inventory.figures.covered(content.sectors)
    caveats = caveats_of(content, made.base, inventory)
    intensity = quotient(emissions, _divisor(content, inventory))
    by_intensity = made.target_intensity is not None and made.base_intensity is not None
    comparable = Caveat.APPROACH_DIFFERS not in caveats

    def against(base: Decimal | None, target: Decimal | None, value: Decimal | None) -> Progress:
        return progress(
            base_year=content.base_year,
            target_year=content.target_year,
            base_t=base,
            target_t=target,
            inventory_year=inventory.year,
            inventory_t=value if comparable else None,
        )

    try:
        tonnes = against(made.base_t, made.target_t, emissions)
        per = against(made.base_intensity, made.target_intensity, intensity)
    except FormulaError:
        # The base year is not before the target year: there is no line.
        return Stand(
            inventory=inventory, is_base=False, emissions_t=emissions, intensity=intensity,
            measured_by=MeasuredBy.TONNES, allowed_t=None, allowed_intensity=None, gap_t=None, achieved_pct=None,
            reduction_vs_base_pct=None, required_annual_t=None, status=ProgressState.INSUFFICIENT_DATA, caveats=caveats,
        )  # fmt: skip
    judged = per if by_intensity else tonnes
    return Stand(
        inventory=inventory,
        is_base=made.base.inventory is not None and made.base.inventory.id == inventory.id,
        emissions_t=emissions,
        intensity=intensity,
        measured_by=MeasuredBy.INTENSITY if by_intensity else MeasuredBy.TONNES,
        allowed_t=tonnes.linear_allowed_t,
        allowed_intensity=per.linear_allowed_t,
        gap_t=tonnes.gap_t,
        achieved_pct=judged.achieved_pct,
        reduction_vs_base_pct=judged.reduction_vs_base_pct,
        required_annual_t=tonnes.required_annual_t,
        status=ProgressState(judged.status.value),
        caveats=caveats,
    )


def caveats_of(content: TargetContent, base: Base, inventory: InventoryPoint) -> tuple[Caveat, ...]:
    """Why an inventory cannot be held against the target without a word."""
    found = []
    start = base.inventory
    if start is not None and start.id != inventory.id:
        if start.approach and inventory.approach and start.approach != inventory.approach:
            found.append(Caveat.APPROACH_DIFFERS)
        ours, theirs = start.figures.gwp_set, inventory.figures.gwp_set
        if ours and theirs and ours != theirs:
            found.append(Caveat.GWP_SET_DIFFERS)
    if inventory.is_incomplete:
        found.append(Caveat.INCOMPLETE)
    if content.boundary_differs_reason:
        found.append(Caveat.BOUNDARY_DIFFERS)
    return tuple(found)


def stands(content: TargetContent, made: Measure, inventories: Sequence[InventoryPoint]) -> list[Stand]:
    """Where each inventory from the base year on stands, by year."""
    first = content.base_year
    return [stand_of(content, made, one) for one in inventories if first is None or one.year >= first]


def reduction_t(made: Measure) -> Decimal | None:
    """Tonnes less than the base; negative where more."""
    return difference(made.base_t, made.target_t)
