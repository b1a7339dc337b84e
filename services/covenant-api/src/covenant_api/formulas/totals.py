"""Sums of an inventory, with generation apart; the views of the GPC; per head and area; completeness."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from covenant_api.formulas.clauses import (
    COMPLETENESS,
    GPC,
    IMPORTED_WASTE,
    PER_HEAD,
    STATED_TOTAL,
    TOTAL,
)
from covenant_api.formulas.errors import FormulaError, FormulaErrorCode
from covenant_api.formulas.exact import difference, exact, percentage, quotient, total
from covenant_api.formulas.matrix import REFERENCES, Cell, EmissionScope, Sector, gpc_reference
from covenant_api.formulas.targets import check_population
from covenant_api.formulas.trace import Step, Trace
from covenant_api.formulas.uncertainty import sum_uncertainty

ONE_TONNE: Final = Decimal(1)
MILLIONTH: Final = Decimal("0.000001")


class Entry(NamedTuple):
    """One figure of an inventory: the value of a cell, or of one of its lines.

    `tonnes` is None where it is not known (keys NE and C); cells that count as nothing (NO, IE) are 0. `gpc_reference`
    is that of the line where it differs from the cell's, such as III.1.3 for waste from elsewhere.
    """

    cell: Cell
    tonnes: Decimal | None
    gpc_reference: str | None = None
    biogenic_co2_t: Decimal | None = None
    uncertainty_pct: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums of an inventory, in tonnes of CO2 equivalents. Sums are of what is known; `unknown` says what is not.

    `direct_plus_indirect_t` is the total of the CRF: without generation for the grid, imported waste, and what happens
    outside. `by_cell`, `by_subsector`, `by_sector` hold every entry, generation too. `uncertainty_pct` is that of the
    total, of the part `uncertainty_covered_pct` of it that has one.
    """

    by_cell: Mapping[Cell, Decimal]
    by_subsector: Mapping[tuple[str, str], Decimal]
    by_sector: Mapping[str, Decimal]
    direct_t: Decimal
    indirect_t: Decimal
    outside_t: Decimal
    direct_plus_indirect_t: Decimal
    generation_t: Decimal
    imported_waste_t: Decimal
    biogenic_co2_t: Decimal
    basic_t: Decimal
    basic_plus_t: Decimal
    territorial_t: Decimal
    by_gpc_reference: Mapping[str, Decimal]
    uncertainty_pct: Decimal | None
    uncertainty_covered_pct: Decimal | None
    unknown: tuple[Cell, ...]
    steps: tuple[Step, ...]

    @property
    def is_complete(self) -> bool:
        """Whether every entry has a known value."""
        return not self.unknown


class _Place(NamedTuple):
    """Where an entry counts: its reference, its sum, whether that is of the total, and the totals of the GPC."""

    reference: str
    counts_in: str
    is_in_total: bool
    gpc_totals: tuple[str, ...]


@lru_cache(maxsize=2048)
def _place(cell: Cell, given: str | None) -> _Place:
    own = REFERENCES.get(cell)
    if own is None:
        raise FormulaError(FormulaErrorCode.VALUE_OUT_OF_RANGE, "cell", "The matrix has no such cell.")
    text = given or own
    reference = gpc_reference(text)
    if reference is None:
        raise FormulaError(FormulaErrorCode.VALUE_OUT_OF_RANGE, "gpc_reference", "The GPC has no such reference.")
    if cell.sector == Sector.GENERATION or reference.is_generation:
        counts_in = "generation"
    elif reference.is_imported_waste:
        counts_in = "imported"
    else:
        counts_in = str(cell.scope)
    gpc_totals = {
        "basic": reference.in_basic,
        "basic_plus": reference.in_basic_plus,
        "territorial": reference.in_territorial,
    }
    is_in_total = counts_in in (EmissionScope.DIRECT, EmissionScope.INDIRECT)
    return _Place(text, counts_in, is_in_total, tuple(name for name, is_in in gpc_totals.items() if is_in))


@exact
def totals(entries: Iterable[Entry]) -> Totals:
    """Sum the entries of an inventory. Entries of one cell, or of one reference of the GPC, are added.

    Raises:
        FormulaError: VALUE_OUT_OF_RANGE, of `cell` or `gpc_reference`, where the matrix or the GPC has no such one.
    """
    by_cell: dict[Cell, Decimal] = defaultdict(Decimal)
    by_reference: dict[str, Decimal] = defaultdict(Decimal)
    in_total: list[tuple[Decimal, Decimal | None]] = []
    sums = dict.fromkeys(("direct", "indirect", "outside", "generation", "imported", "biogenic"), Decimal(0))
    gpc = dict.fromkeys(("basic", "basic_plus", "territorial"), Decimal(0))
    unknown: dict[Cell, None] = {}
    for cell, tonnes, given, biogenic, uncertainty_pct in entries:
        place = _place(cell, given)
        if biogenic is not None:
            sums["biogenic"] += biogenic
        if tonnes is None:
            unknown[cell] = None
            continue
        by_cell[cell] += tonnes
        by_reference[place.reference] += tonnes
        sums[place.counts_in] += tonnes
        if place.is_in_total:
            in_total.append((tonnes, uncertainty_pct))
        for name in place.gpc_totals:
            gpc[name] += tonnes
    by_subsector: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    by_sector: dict[str, Decimal] = defaultdict(Decimal)
    for cell, tonnes in by_cell.items():
        by_subsector[(cell.sector, cell.subsector)] += tonnes
        by_sector[cell.sector] += tonnes
    trace = Trace()
    trace.step("directT", sums["direct"], "t CO2e", "sum of direct emissions without generation", TOTAL)
    trace.step("indirectT", sums["indirect"], "t CO2e", "sum of indirect emissions", TOTAL)
    whole = trace.step("directPlusIndirectT", sums["direct"] + sums["indirect"], "t CO2e", "direct + indirect", TOTAL)
    trace.step("outsideT", sums["outside"], "t CO2e", "sum outside the boundary, in no total", TOTAL)
    trace.step("generationT", sums["generation"], "t CO2e", "generation for the grid, in no total", TOTAL)
    trace.step("importedWasteT", sums["imported"], "t CO2e", "III.x.3, in no total", IMPORTED_WASTE)
    trace.step("basicT", gpc["basic"], "t CO2e", "GPC BASIC", GPC)
    trace.step("basicPlusT", gpc["basic_plus"], "t CO2e", "GPC BASIC+", GPC)
    trace.step("territorialT", gpc["territorial"], "t CO2e", "GPC territorial", GPC)
    uncertainty = sum_uncertainty(in_total)
    trace.follow(uncertainty.steps)
    return Totals(
        by_cell=dict(by_cell),
        by_subsector=dict(by_subsector),
        by_sector=dict(by_sector),
        direct_t=sums["direct"],
        indirect_t=sums["indirect"],
        outside_t=sums["outside"],
        direct_plus_indirect_t=whole,
        generation_t=sums["generation"],
        imported_waste_t=sums["imported"],
        biogenic_co2_t=sums["biogenic"],
        basic_t=gpc["basic"],
        basic_plus_t=gpc["basic_plus"],
        territorial_t=gpc["territorial"],
        by_gpc_reference=dict(by_reference),
        uncertainty_pct=uncertainty.pct,
        uncertainty_covered_pct=uncertainty.covered_pct,
        unknown=tuple(unknown),
        steps=trace.steps,
    )


@dataclass(frozen=True, slots=True)
class PerUnit:
    """A total per head (t), per km2 (t), and per unit of product (t); None where the divisor is not known or 0."""

    per_capita_t: Decimal | None
    per_km2_t: Decimal | None
    per_gdp_t: Decimal | None
    steps: tuple[Step, ...]


@exact
def per_unit(
    total_t: Decimal | None,
    *,
    population: Decimal | None = None,
    area_km2: Decimal | None = None,
    gdp: Decimal | None = None,
) -> PerUnit:
    """A total by population, area and product of the same year.

    Raises:
        FormulaError: POPULATION_REQUIRED where a population is given that is not above 0.
    """
    check_population(population)
    trace = Trace()
    per_capita = trace.step("perCapitaT", quotient(total_t, population), "t CO2e", "total / population", PER_HEAD)
    per_km2 = trace.step("perKm2T", quotient(total_t, area_km2), "t CO2e/km2", "total / area", PER_HEAD)
    per_gdp = trace.step("perGdpT", quotient(total_t, gdp), "t CO2e", "total / product", PER_HEAD)
    return PerUnit(per_capita, per_km2, per_gdp, trace.steps)


@dataclass(frozen=True, slots=True)
class Completeness:
    """How complete an inventory is. Shares in percent; None of a rule set without mandatory cells."""

    mandatory: int
    filled: int
    filled_pct: Decimal | None
    keys: Mapping[str, int]
    not_estimated_pct: Decimal | None
    missing: tuple[Cell, ...]
    steps: tuple[Step, ...]


@exact
def completeness(states: Mapping[Cell, str | None], mandatory: Collection[Cell]) -> Completeness:
    """The share of mandatory cells that are filled, and the keys among them.

    Args:
        states: Of every cell that is there: `value`, a notation key, or None where it is empty.
        mandatory: The cells that the rule set asks for.
    """
    keys: dict[str, int] = defaultdict(int)
    missing = []
    for cell in mandatory:
        state = states.get(cell)
        if state is None:
            missing.append(cell)
        elif state != "value":
            keys[state] += 1
    trace = Trace()
    filled = len(mandatory) - len(missing)
    count = Decimal(len(mandatory))
    filled_pct = trace.step(
        "completenessPct", percentage(Decimal(filled), count), "%", "filled mandatory cells / all", COMPLETENESS
    )
    not_estimated = trace.step(
        "notEstimatedPct", percentage(Decimal(keys.get("NE", 0)), count), "%", "NE / mandatory cells", COMPLETENESS
    )
    return Completeness(len(mandatory), filled, filled_pct, dict(keys), not_estimated, tuple(missing), trace.steps)


@dataclass(frozen=True, slots=True)
class StatedTotal:
    """A sum against the total that was stated: `equals` within max(1 t, a millionth of it); None where not known."""

    difference_t: Decimal | None
    equals: bool | None


@exact
def against_stated(summed_t: Decimal | None, stated_t: Decimal | None) -> StatedTotal:
    """Compare a sum with a stated total. `difference_t` is the sum minus the stated total."""
    apart = difference(summed_t, stated_t)
    if apart is None or stated_t is None:
        return StatedTotal(apart, None)
    return StatedTotal(apart, abs(apart) <= max(ONE_TONNE, abs(stated_t) * MILLIONTH))


@dataclass(frozen=True, slots=True)
class ScopeTotals:
    """The answer of `scope_totals`; None where the inputs leave it unknown."""

    sum_of_scopes_t: Decimal | None
    per_capita_t: Decimal | None
    equals_reported_basic_plus: bool | None
    difference_t: Decimal | None
    direct_plus_indirect_t: Decimal | None
    with_out_of_boundary_t: Decimal | None
    per_capita_direct_indirect_t: Decimal | None
    generation_reported_separately_t: Decimal | None
    t_per_km2: Decimal | None
    steps: tuple[Step, ...]


@exact
def scope_totals(
    *,
    scope1_t: Decimal | None = None,
    scope2_t: Decimal | None = None,
    scope3_t: Decimal | None = None,
    population: Decimal | None = None,
    reported_basic_t: Decimal | None = None,
    reported_basic_plus_t: Decimal | None = None,
    direct_excl_generation_t: Decimal | None = None,
    indirect_t: Decimal | None = None,
    outside_boundary_t: Decimal | None = None,
    generation_grid_supplied_t: Decimal | None = None,
    area_km2: Decimal | None = None,
) -> ScopeTotals:
    """Totals of an inventory that is given by scopes of the GPC, or by columns of the CRF.

    A sum with a part that is not given is not known, never a sum of the rest. `t_per_km2` is of the direct and indirect
    total.

    Raises:
        FormulaError: POPULATION_REQUIRED; VALUE_OUT_OF_RANGE for an area below 0.
    """
    check_population(population)
    if area_km2 is not None and area_km2 < 0:
        raise FormulaError(FormulaErrorCode.VALUE_OUT_OF_RANGE, "area_km2", "An area cannot be less than nothing.")
    trace = Trace()
    scopes = trace.step(
        "sumOfScopesT", total(scope1_t, scope2_t, scope3_t), "t CO2e", "scope 1 + scope 2 + scope 3", STATED_TOTAL
    )
    per_capita = trace.step(
        "perCapitaT", quotient(scopes, population), "t CO2e per head", "sum of scopes / population", PER_HEAD
    )
    stated = against_stated(scopes, reported_basic_plus_t)
    trace.step("differenceT", stated.difference_t, "t CO2e", "sum of scopes - reported BASIC+", STATED_TOTAL)
    trace.step("equalsReportedBasicPlus", stated.equals, "", "within max(1 t, a millionth)", STATED_TOTAL)
    if reported_basic_t is not None:
        trace.step(
            "differenceToBasicT",
            difference(total(scope1_t, scope2_t), reported_basic_t),
            "t CO2e",
            "scope 1 + scope 2 - reported BASIC, for information: BASIC also has waste treated elsewhere",
            GPC,
        )
    inside = trace.step(
        "directPlusIndirectT",
        total(direct_excl_generation_t, indirect_t),
        "t CO2e",
        "direct without generation + indirect",
        TOTAL,
    )
    everything = trace.step(
        "withOutOfBoundaryT", total(inside, outside_boundary_t), "t CO2e", "total + outside the boundary", TOTAL
    )
    per_head = trace.step(
        "perCapitaDirectIndirectT", quotient(inside, population), "t CO2e per head", "total / population", PER_HEAD
    )
    generation = trace.step(
        "generationReportedSeparatelyT", generation_grid_supplied_t, "t CO2e", "listed, in no total", TOTAL
    )
    per_area = trace.step("tPerKm2", quotient(inside, area_km2), "t CO2e/km2", "total / area", PER_HEAD)
    return ScopeTotals(
        scopes,
        per_capita,
        stated.equals,
        stated.difference_t,
        inside,
        everything,
        per_head,
        generation,
        per_area,
        trace.steps,
    )


@exact
def change_pct(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    """By how many percent a figure rose (negative: fell); None where the first is 0 or one is not known."""
    return percentage(difference(after, before), before)


@exact
def cell_value(lines: Iterable[Decimal | None]) -> Decimal | None:
    """The value of a cell from its lines; None where one of them is not known, or there is none."""
    given = list(lines)
    return total(*given) if given else None
