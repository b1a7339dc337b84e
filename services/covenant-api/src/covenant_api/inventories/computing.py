"""All totals of an inventory, from its figures alone. Nothing is rounded but quotients, at their fiftieth digit."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from covenant_api.formulas.exact import exact, percentage, quotient, total
from covenant_api.formulas.matrix import REFERENCES, Cell, gpc_reference
from covenant_api.formulas.totals import Entry, Totals, completeness, totals
from covenant_api.inventories.figures import (
    LOCAL_ELECTRICITY,
    LOCAL_HEAT,
    CellFigure,
    FactorSource,
    InventoryFigures,
    LineFactor,
    LineFigure,
)
from covenant_api.inventories.line_results import LineResult, line_result
from covenant_api.inventories.local_factors import LocalFactorResult, electricity_factor, heat_factor
from covenant_api.reporting.codes import SECAP_SECTOR_OF, NotationKey, Scope, SecapSector, Sector, Subsector
from covenant_api.rules.schemas import Requirement, RuleSet
from servicekit.figures import on_the_wire

MILLION: Final = Decimal(1_000_000)
# The cells by what tables have of them, in the order of the matrix.
_PLACES: Final = {(str(cell.sector), cell.subsector, str(cell.scope)): cell for cell in REFERENCES}
_ADDRESSES: Final = {
    cell: {"sector": place[0], "subsector": place[1], "scope": place[2]} for place, cell in _PLACES.items()
}
_SECAP_SECTORS: Final = {
    subsector.value: None if (found := SECAP_SECTOR_OF.get(subsector)) is None else found.value
    for subsector in Subsector
}
_KEYS: Final = frozenset(key.value for key in NotationKey)
_SCOPES: Final = tuple(scope.value for scope in Scope)
_ZERO: Final = Decimal(0)
_NOTHING: Final = (_ZERO, _ZERO)


@dataclass(frozen=True, slots=True)
class CellState:
    """What a cell has and counts as."""

    cell: Cell
    value_t: Decimal | None
    counts_as_t: Decimal | None
    key: str | None
    is_from_lines: bool


@dataclass(frozen=True, slots=True)
class Computed:
    """All that is worked out of an inventory."""

    sums: Totals
    cells: Sequence[CellState]
    line_results: Sequence[LineResult]
    energy: Mapping[tuple[str, str], tuple[Decimal, Decimal]]
    gases_t: Mapping[str, Decimal]
    electricity: LocalFactorResult | None
    heat: LocalFactorResult | None
    energy_mwh: Decimal
    is_incomplete: bool
    document: Mapping[str, Any]

    def columns(self) -> dict[str, Any]:
        """What the row of the inventory has of it, exactly."""
        sums = self.sums
        return {
            "direct_t": sums.direct_t,
            "indirect_t": sums.indirect_t,
            "direct_indirect_t": sums.direct_plus_indirect_t,
            "outside_t": sums.outside_t,
            "generation_t": sums.generation_t,
            "biogenic_co2_t": sums.biogenic_co2_t,
            "basic_t": sums.basic_t,
            "basic_plus_t": sums.basic_plus_t,
            "territorial_t": sums.territorial_t,
            "energy_mwh": self.energy_mwh,
            "is_incomplete": self.is_incomplete,
            "totals": self.document,
        }


def counts_as(value: Decimal | None, key: str | None) -> Decimal | None:
    """What a cell counts as: its figure where there is one, 0 for NO and IE, nothing known for NE, C and no key."""
    if value is not None:
        return value
    return _ZERO if key in (NotationKey.NO, NotationKey.IE) else None


@exact
def compute(figures: InventoryFigures, rules: RuleSet | None, library: FactorSource) -> Computed:
    """Work out an inventory. What is wrong in it is left out of the sums; `assessment` says what.

    Args:
        rules: Its rule set; None where that is not known, and nothing is asked for then.
        library: Finds factors of the library by their codes.
    """
    plain = [line_result(line, figures.approach, figures.gwp_set, library) for line in figures.lines]
    electricity = electricity_factor(figures, plain)
    heat = heat_factor(figures, plain)
    results = _with_local_factors(figures, plain, library, electricity, heat)
    cells, entries = _cells(figures, results)
    sums = totals(entries)
    energy, energy_mwh = _energy(figures.lines, results)
    gases: dict[str, Decimal] = defaultdict(Decimal)
    for line, result in zip(figures.lines, results, strict=True):
        if result.gases_t and line.scope != Scope.OUTSIDE and line.sector != Sector.GENERATION:
            for gas, tonnes in result.gases_t.items():
                gases[gas] += tonnes
    is_incomplete = bool(sums.unknown) or any(
        one.key in (NotationKey.NE, NotationKey.C) and one.cell.sector != Sector.GENERATION for one in cells
    )
    document = {
        **_sums_document(sums, figures, is_incomplete),
        "energyMwh": on_the_wire(energy_mwh),
        **_sector_document(sums),
        "cells": [_cell_document(one) for one in cells],
        "energy": [
            {
                "sector": sector,
                "carrier": carrier,
                "mwh": on_the_wire(mwh),
                "co2eT": on_the_wire(tonnes),
            }
            for (sector, carrier), (mwh, tonnes) in sorted(energy.items())
        ],
        "gasesT": {gas: on_the_wire(tonnes) for gas, tonnes in sorted(gases.items())},
        "electricityFactor": electricity.document() if electricity else None,
        "heatFactor": heat.document() if heat else None,
        "completeness": _completeness_document(cells, rules),
        "uncertainty": {
            "combinedPct": _wire(sums.uncertainty_pct),
            "coveredPct": _wire(sums.uncertainty_covered_pct),
        },
    }
    return Computed(sums, cells, results, energy, dict(gases), electricity, heat, energy_mwh, is_incomplete, document)


def _wire(value: Decimal | None) -> int | float | None:
    return None if value is None else on_the_wire(value)


def _sum_on_the_wire(tonnes: Decimal | None) -> int | float:
    return on_the_wire(tonnes) if tonnes else 0


def _with_local_factors(
    figures: InventoryFigures,
    results: list[LineResult],
    library: FactorSource,
    electricity: LocalFactorResult | None,
    heat: LocalFactorResult | None,
) -> list[LineResult]:
    """Lines that name the inventory's own local factors are computed again, when these are known."""
    own = {
        code: LineFactor(made.factor())
        for code, made in ((LOCAL_ELECTRICITY, electricity), (LOCAL_HEAT, heat))
        if made is not None
    }
    if not own:
        return results

    def found(code: str) -> LineFactor | None:
        return own.get(code) or library(code)

    again = []
    for line, result in zip(figures.lines, results, strict=True):
        named = (line.factor or {}).get("code")
        again.append(line_result(line, figures.approach, figures.gwp_set, found) if named in own else result)
    return again


def _cells(figures: InventoryFigures, results: Sequence[LineResult]) -> tuple[list[CellState], list[Entry]]:
    """The cells that have something, in the order of the matrix, and what is summed."""
    written = {(one.sector, one.subsector, one.scope): one for one in figures.cells}
    lines: dict[tuple[str, str, str], list[tuple[LineFigure, LineResult]]] = defaultdict(list)
    for line, result in zip(figures.lines, results, strict=True):
        lines[line.sector, line.subsector, line.scope].append((line, result))
    states, entries = [], []
    for place, cell in _PLACES.items():
        one, of_it = written.get(place), lines.get(place)
        if one is None and of_it is None:
            continue
        key = one.key if one else None
        if of_it:
            value = total(*(result.co2e_t for _, result in of_it))
            entries += _line_entries(cell, one, of_it)
        else:
            value = one.value_t if one else None
            entries.append(Entry(cell, counts_as(value, key), None, None, one.uncertainty_pct if one else None))
        states.append(CellState(cell, value, value if value is not None else counts_as(value, key), key, bool(of_it)))
    return states, entries


def _line_entries(
    cell: Cell, written: CellFigure | None, lines: Sequence[tuple[LineFigure, LineResult]]
) -> list[Entry]:
    of_cell = written.uncertainty_pct if written else None
    return [
        Entry(
            cell,
            result.co2e_t,
            _reference(line.gpc_ref),
            result.biogenic_co2_t,
            line.uncertainty_pct if line.uncertainty_pct is not None else of_cell,
        )
        for line, result in lines
    ]


def _reference(text: str | None) -> str | None:
    """The reference of a line where it is a whole one; what is none is found by `assessment`."""
    return text if text is not None and gpc_reference(text) is not None else None


def _energy(
    lines: Sequence[LineFigure], results: Sequence[LineResult]
) -> tuple[dict[tuple[str, str], tuple[Decimal, Decimal]], Decimal]:
    """Final energy by user and carrier, and all of it. What is lost in grids or burnt to generate is not final."""
    found: dict[tuple[str, str], tuple[Decimal, Decimal]] = {}
    whole = _ZERO
    for line, result in zip(lines, results, strict=True):
        user = secap_sector(line)
        if result.energy_mwh is None or user is None or line.scope == Scope.OUTSIDE:
            continue
        whole += result.energy_mwh
        if line.carrier is None:
            continue
        place = user, line.carrier
        mwh, tonnes = found.get(place, _NOTHING)
        found[place] = mwh + result.energy_mwh, tonnes + (result.co2e_t or _ZERO)
    return found, whole


def secap_sector(line: LineFigure) -> str | None:
    """The row of the SECAP view that a line is of; None where it is a use of energy by nobody."""
    if line.secap_sector is not None:
        return line.secap_sector
    if line.subsector == Subsector.INDUSTRIAL and line.ets_included:
        return SecapSector.INDUSTRY_ETS
    return _SECAP_SECTORS[line.subsector]


def _sums_document(sums: Totals, figures: InventoryFigures, is_incomplete: bool) -> dict[str, Any]:
    whole = sums.direct_plus_indirect_t
    people = Decimal(figures.population) if figures.population and figures.population > 0 else None
    area = figures.area_km2 if figures.area_km2 and figures.area_km2 > 0 else None
    gdp = figures.gdp if figures.gdp and figures.gdp > 0 else None
    return {
        "directT": on_the_wire(sums.direct_t),
        "indirectT": on_the_wire(sums.indirect_t),
        "directIndirectT": on_the_wire(whole),
        "outsideT": on_the_wire(sums.outside_t),
        "generationT": on_the_wire(sums.generation_t),
        "importedWasteT": on_the_wire(sums.imported_waste_t),
        "biogenicCo2T": on_the_wire(sums.biogenic_co2_t),
        "isIncomplete": is_incomplete,
        "perCapitaT": _wire(quotient(whole, people)),
        "perKm2T": _wire(quotient(whole, area)),
        "perGdp": _wire(quotient(whole * MILLION, gdp)),
        "gpc": {
            "basicT": on_the_wire(sums.basic_t),
            "basicPlusT": on_the_wire(sums.basic_plus_t),
            "territorialT": on_the_wire(sums.territorial_t),
            "byReference": {ref: on_the_wire(tonnes) for ref, tonnes in sums.by_gpc_reference.items()},
        },
    }


def _sector_document(sums: Totals) -> dict[str, Any]:
    def part(chosen: Mapping[str, Decimal]) -> dict[str, Any]:
        direct, indirect, outside = [chosen.get(scope) for scope in _SCOPES]
        direct_t, indirect_t = _sum_on_the_wire(direct), _sum_on_the_wire(indirect)
        return {
            "directT": direct_t,
            "indirectT": indirect_t,
            "outsideT": _sum_on_the_wire(outside),
            # Of one of the two alone there is nothing to add.
            "directIndirectT": on_the_wire(direct + indirect) if direct and indirect else direct_t or indirect_t,
        }

    sectors: dict[str, dict[str, Decimal]] = {}
    subsectors: dict[tuple[str, str], dict[str, Decimal]] = {}
    for (sector, subsector, scope), cell in _PLACES.items():
        tonnes = sums.by_cell.get(cell)
        if tonnes is not None:
            of_sector = sectors.setdefault(sector, {})
            of_sector[scope] = of_sector.get(scope, _ZERO) + tonnes
            subsectors.setdefault((sector, subsector), {})[scope] = tonnes
    return {
        "bySector": [{"sector": sector, **part(scopes)} for sector, scopes in sectors.items()],
        "bySubsector": [
            {"sector": sector, "subsector": subsector, **part(scopes)}
            for (sector, subsector), scopes in subsectors.items()
        ],
    }


def _cell_document(state: CellState) -> dict[str, Any]:
    value = _wire(state.value_t)
    return {
        **_ADDRESSES[state.cell],
        "valueT": value,
        "countsAsT": value if state.counts_as_t is state.value_t else _wire(state.counts_as_t),
        "key": state.key if state.key in _KEYS else None,
        "isFromLines": state.is_from_lines,
    }


def required_cells(rules: RuleSet) -> list[Cell]:
    """The cells that a rule set asks for, in the order of the matrix."""
    known = _REQUIRED.get((rules.code, rules.version))
    if known is None:
        known = [
            cell
            for (_, subsector, scope), cell in _PLACES.items()
            if (found := rules.cell(Subsector(subsector), Scope(scope))) is not None
            and found.requirement is Requirement.SHALL
        ]
        # Rule sets never change.
        _REQUIRED[rules.code, rules.version] = known
    return known


_REQUIRED: Final[dict[tuple[str, str], list[Cell]]] = {}


def _completeness_document(cells: Sequence[CellState], rules: RuleSet | None) -> dict[str, Any]:
    wanted = [] if rules is None else required_cells(rules)
    states = {
        one.cell: "value" if one.value_t is not None else one.key
        for one in cells
        if one.value_t is not None or one.key is not None or one.is_from_lines
    }
    made = completeness(states, wanted)
    counted = {one.cell for one in cells if one.counts_as_t is not None}
    count = Decimal(len(wanted))
    return {
        "requiredCells": made.mandatory,
        "filledCells": made.filled,
        "estimatedCells": sum(one in counted for one in wanted),
        "filledPct": on_the_wire(made.filled_pct if made.filled_pct is not None else Decimal(100)),
        "keys": [
            {
                "key": key.value,
                "cells": made.keys.get(key.value, 0),
                "sharePct": on_the_wire(percentage(Decimal(made.keys.get(key.value, 0)), count) or _ZERO),
            }
            for key in NotationKey
        ],
        "missing": [_ADDRESSES[one] for one in made.missing],
    }
