"""Inventories worked out anew under other assumptions, from what is stored of them. Pure: nothing is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final
from uuid import UUID

from covenant_api.formulas.warming_potentials import gas_named
from covenant_api.inventories.computing import Computed, compute
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.figures import InventoryFigures, figures_of
from covenant_api.inventories.library import library
from covenant_api.inventories.line_results import LineResult
from covenant_api.reporting.codes import Approach, GwpSet, Scope, Sector
from covenant_api.targets.measuring import Figures, InventoryPoint
from covenant_api.trajectories.codes import Assumption, Obstacle
from servicekit.figures import as_decimal

_WHOLE: Final = frozenset({"CO2", "CH4", "N2O"})


@dataclass(frozen=True, kw_only=True)
class Unknown:
    """What stays as it is under an assumption, and why."""

    assumption: Assumption
    obstacle: Obstacle
    inventory_id: UUID | None
    year: int | None
    field: str | None
    detail: str


def reckoned(
    point: InventoryPoint, content: InventoryContent, gwp_set: GwpSet | None, approach: Approach | None
) -> tuple[InventoryPoint, list[Unknown]]:
    """An inventory with other warming potentials or by another approach, and what keeps it from being that.

    One that cannot be worked out stays as it is.
    """
    figures = figures_of(content)
    to_approach = approach or figures.approach
    to_set = gwp_set or figures.gwp_set
    found: list[Unknown] = []
    changes_approach = approach is not None and approach != figures.approach
    changes_set = gwp_set is not None and gwp_set != figures.gwp_set
    if not changes_approach and not changes_set:
        return point, []
    counts_by_set = to_approach == Approach.IPCC_CO2E
    assumption = Assumption.APPROACH if changes_approach else Assumption.GWP_SET
    if changes_approach and Approach.LCA in (to_approach, figures.approach):
        detail = f"The inventory of {point.year} has no factors of the other approach; its figures stay as they are."
        return point, [_unknown(assumption, Obstacle.FACTORS_NOT_STORED, point, detail)]
    if changes_set and not changes_approach and not counts_by_set and figures.approach == Approach.IPCC_CO2:
        # Carbon dioxide counts once in every set.
        return _with_set(point, to_set), []
    made = compute(figures._replace(approach=to_approach, gwp_set=to_set), None, library)
    found += _obstacles(point, figures, made, assumption, to_approach, changes_approach)
    if found:
        return point, found
    return _counted(point, made, to_set, to_approach), []


def _unknown(assumption: Assumption, obstacle: Obstacle, point: InventoryPoint, detail: str) -> Unknown:
    return Unknown(
        assumption=assumption,
        obstacle=obstacle,
        inventory_id=point.id,
        year=point.year,
        field=None,
        detail=detail,
    )


def _obstacles(
    point: InventoryPoint,
    figures: InventoryFigures,
    made: Computed,
    assumption: Assumption,
    approach: str | None,
    changes_approach: bool,
) -> Sequence[Unknown]:
    with_lines = {(one.sector, one.subsector, one.scope) for one in figures.lines}
    only_co2 = [
        one
        for one in figures.cells
        if one.value_t and _counts(one.sector, one.scope) and (one.sector, one.subsector, one.scope) not in with_lines
    ]
    counted = [
        (line, result)
        for line, result in zip(figures.lines, made.line_results, strict=True)
        if _counts(line.sector, line.scope)
    ]
    apart = [result for _, result in counted if result.co2e_t and not result.gases_t]
    if only_co2 or apart:
        detail = (
            f"The inventory of {point.year} has {len(only_co2)} cells and {len(apart)} lines of which only the CO2 "
            "equivalent is stored, not the gases; its figures stay as they are."
        )
        return [_unknown(assumption, Obstacle.GASES_NOT_STORED, point, detail)]
    if changes_approach and approach == Approach.IPCC_CO2E and any(_lacks_gases(result) for _, result in counted):
        detail = f"Lines of the inventory of {point.year} have no CH4 and N2O; its figures stay as they are."
        return [_unknown(assumption, Obstacle.FACTORS_NOT_STORED, point, detail)]
    if any(result.gases_t and result.co2e_t is None for _, result in counted):
        detail = f"A gas of the inventory of {point.year} has no potential in that set; its figures stay as they are."
        return [_unknown(assumption, Obstacle.GAS_WITHOUT_POTENTIAL, point, detail)]
    return []


def _counts(sector: str, scope: str) -> bool:
    return sector != Sector.GENERATION and scope != Scope.OUTSIDE


def _lacks_gases(result: LineResult) -> bool:
    return bool(result.gases_t) and not {gas_named(gas) for gas in result.gases_t or ()} >= _WHOLE


def _with_set(point: InventoryPoint, gwp_set: str | None) -> InventoryPoint:
    return replace(point, figures=replace(point.figures, gwp_set=gwp_set), former=())


def _counted(point: InventoryPoint, made: Computed, gwp_set: str | None, approach: str | None) -> InventoryPoint:
    by_sector: dict[str, Decimal] = {
        one["sector"]: as_decimal(one["directIndirectT"]) for one in made.document["bySector"]
    }
    figures = Figures(
        version=point.figures.version,
        total_t=made.sums.direct_plus_indirect_t,
        by_sector=by_sector,
        gases_t=dict(made.gases_t),
        gwp_set=gwp_set,
    )
    return replace(point, figures=figures, approach=approach, former=())
