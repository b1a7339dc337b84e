"""What is worked out of a target, as the API says it."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from covenant_api.calculations.schemas import CalculationStep
from covenant_api.formulas.exact import difference, reduction_pct
from covenant_api.formulas.trace import Step
from covenant_api.targets.computing import Allowed, Measure, Stand, reduction_t
from covenant_api.targets.judging import Judgement
from covenant_api.targets.schemas import InventoryProgress, LinePoint, TargetAmbition, TargetFigures
from servicekit.figures import on_the_wire


def shown_steps(steps: Iterable[Step]) -> list[CalculationStep]:
    """Steps of a computation, figure by figure."""
    return [
        CalculationStep(
            name=one.name,
            value=on_the_wire(one.value) if isinstance(one.value, Decimal) else one.value,
            unit=one.unit,
            formula=one.formula,
            clause=one.clause.code,
        )
        for one in steps
    ]


def shown_figures(made: Measure) -> TargetFigures:
    """What a target comes to."""
    base, parts = made.base, made.parts
    return TargetFigures(
        base_t=base.value_t,
        base_source=base.source,
        base_inventory_id=base.inventory and base.inventory.id,
        base_inventory_version=base.inventory and base.inventory.figures.version,
        base_intensity=made.base_intensity,
        target_t=made.target_t,
        target_source=made.source,
        target_intensity=made.target_intensity,
        reduction_t=reduction_t(made),
        reduction_vs_base_pct=made.reduction_vs_base_pct,
        reduction_vs_bau_t=difference(made.bau_t, made.target_t),
        reduction_vs_bau_pct=reduction_pct(made.bau_t, made.target_t),
        is_above_base=made.is_above_base,
        implied_population=made.implied_population,
        unconditional_target_t=parts and parts.unconditional_target_t,
        unconditional_reduction_t=parts and parts.unconditional_reduction_t,
        conditional_pct=parts and parts.conditional_pct,
        conditional_reduction_t=parts and parts.conditional_reduction_t,
        steps=shown_steps([*made.steps, *(parts.steps if parts else ())]),
    )


def shown_line(points: Sequence[Allowed]) -> list[LinePoint]:
    """The line to a target."""
    return [
        LinePoint(year=one.year, allowed_t=one.allowed_t, allowed_intensity=one.allowed_intensity) for one in points
    ]


def shown_stand(one: Stand) -> InventoryProgress:
    """Where an inventory stands."""
    return InventoryProgress(
        inventory_id=one.inventory.id,
        inventory_version=one.inventory.figures.version,
        year=one.inventory.year,
        is_base=one.is_base,
        emissions_t=one.emissions_t,
        intensity=one.intensity,
        measured_by=one.measured_by,
        allowed_t=one.allowed_t,
        allowed_intensity=one.allowed_intensity,
        gap_t=one.gap_t,
        achieved_pct=one.achieved_pct,
        reduction_vs_base_pct=one.reduction_vs_base_pct,
        required_annual_t=one.required_annual_t,
        status=one.status,
        caveats=list(one.caveats),
    )


def shown_ambition(judged: Judgement) -> TargetAmbition:
    """How ambitious a target is."""
    found = judged.ambition
    return TargetAmbition(
        verdict=found.verdict,
        reason=found.reason,
        shortfall_points=found.shortfall_points,
        own_pct=found.own_pct,
        rebased_pct=found.rebased_pct,
        against_pct=found.against and found.against.pct,
        against_year=found.against and found.against.target_year,
        national_target=judged.national,
        clause=found.clause,
    )
