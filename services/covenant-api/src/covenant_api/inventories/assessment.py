"""What is wrong with an inventory, and what is worth a second look. Pure: content, rule set, what else is on record.

Errors keep a draft from being completed; warnings are shown; blockers keep a badge from being earned. Source: section
6.3 of the domain model, and mistakes found in published reports; clauses are those of the rule set.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from covenant_api.formulas.matrix import Cell
from covenant_api.inventories.computing import Computed, required_cells
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.line_checks import check_line, differs, repeated_lines
from covenant_api.reporting.codes import SECTOR_OF, Approach, NotationKey, RestatementReason, Scope, Subsector
from covenant_api.rules.findings import CheckCode, Finding, finding
from covenant_api.rules.lint import is_too_old, lint_change, lint_generation, lint_per_capita, lint_stated_total
from covenant_api.rules.notation import CellName, CellState, judge_cells
from covenant_api.rules.schemas import RuleSet

Place = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class OnRecord:
    """What else is known when an inventory is assessed.

    Attributes:
        today: The day of the assessment.
        figures_change: Whether figures that are published change by it.
        restatement_before: What the published inventory says of its last restatement.
        cells_before: What the cells of the inventory before count as, by sub-sector and column.
        year_before: Its year.
        is_newest: Whether the signatory has no inventory of a later year.
    """

    today: date
    figures_change: bool = False
    restatement_before: Mapping[str, object] | None = None
    cells_before: Mapping[Place, Decimal | None] = field(default_factory=dict)
    year_before: int | None = None
    is_newest: bool = True


def assess(content: InventoryContent, made: Computed, rules: RuleSet, known: OnRecord) -> list[Finding]:
    """Everything that is found, in the order of the inventory: head, cells, lines, plants, totals, restatement."""
    return [
        *_head(content, rules, known),
        *_cells(content, made, rules),
        *(
            one
            for number, (line, result) in enumerate(zip(content.lines, made.line_results, strict=True))
            for one in check_line(number, line, result, content, rules)
        ),
        *repeated_lines(content),
        *_plants(content),
        *_totals(content, made, rules),
        *_changes(content, made, rules, known),
        *_restatement(content, rules, known),
    ]


def _head(content: InventoryContent, rules: RuleSet, known: OnRecord) -> Iterator[Finding]:
    if content.boundary is None:
        yield finding(CheckCode.BOUNDARY_REQUIRED, "/boundary")
    yield from _period(content, rules, known)
    if content.approach is None:
        yield finding(CheckCode.APPROACH_REQUIRED, "/approach", clause=rules.one_approach)
    elif content.approach not in rules.approaches:
        taken = ", ".join(one.value for one in rules.approaches)
        detail = f"The rule set takes these approaches: {taken}."
        yield finding(CheckCode.VALUE_OUT_OF_RANGE, "/approach", detail, rules.one_approach)
    yield from _potentials(content, rules)
    wanted = {"CO2"} if content.approach is Approach.IPCC_CO2 else set(rules.gases.gases)
    if content.approach is not Approach.LCA and (missing := sorted(wanted - set(content.gases))):
        detail = f"These gases must be covered and are not named: {', '.join(missing)}."
        yield finding(CheckCode.GASES_MISSING, "/gases", detail, rules.gases.clause)
    if content.population is None or content.population <= 0:
        yield finding(CheckCode.POPULATION_REQUIRED, "/population", clause=rules.population)
    if content.methodology is None:
        yield finding(CheckCode.METHODOLOGY_REQUIRED, "/methodology")
    for name, value in (("areaKm2", content.area_km2), ("hdd", content.hdd), ("cdd", content.cdd)):
        if value is not None and value < 0:
            yield finding(CheckCode.NEGATIVE_VALUE, f"/{name}")
    if known.is_newest and is_too_old(rules.inventory_age, content.year, known.today.year):
        yield finding(CheckCode.INVENTORY_TOO_OLD, "/year", clause=rules.inventory_age.clause)


def _potentials(content: InventoryContent, rules: RuleSet) -> Iterator[Finding]:
    potentials = rules.warming_potentials
    if content.gwp_set is None:
        if content.approach is not Approach.IPCC_CO2:
            yield finding(CheckCode.GWP_SET_REQUIRED, "/gwpSet", clause=potentials.clause)
        return
    if content.gwp_set not in potentials.accepted:
        yield finding(CheckCode.VALUE_OUT_OF_RANGE, "/gwpSet", "The rule set does not take it.", potentials.clause)
    elif content.gwp_set not in potentials.without_explanation and content.methodology is None:
        yield finding(CheckCode.GWP_SET_UNUSUAL, "/gwpSet", clause=potentials.clause)


def _period(content: InventoryContent, rules: RuleSet, known: OnRecord) -> Iterator[Finding]:
    clause = rules.period.clause
    starts_on, ends_on = content.period
    if ends_on != _a_year_later(starts_on) - timedelta(days=1):
        yield finding(CheckCode.PERIOD_NOT_TWELVE_MONTHS, "/periodEndsOn", clause=clause)
    elif content.year not in (starts_on.year, ends_on.year):
        detail = f"The twelve months from {starts_on} on are not of the year {content.year}."
        yield finding(CheckCode.VALUE_OUT_OF_RANGE, "/periodStartsOn", detail, clause)
    elif not rules.period.fiscal_years and (starts_on.month, starts_on.day) != (1, 1):
        yield finding(CheckCode.VALUE_OUT_OF_RANGE, "/periodStartsOn", "Only calendar years are taken.", clause)
    if starts_on > known.today:
        yield finding(CheckCode.YEAR_IN_FUTURE, "/year")


def _a_year_later(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        # The year that begins on 29 February ends on the 28th.
        return date(day.year + 1, 3, 1)


def _cells(content: InventoryContent, made: Computed, rules: RuleSet) -> Iterator[Finding]:
    numbers: dict[CellName, int] = {}
    states: list[CellState] = []
    computed = {one.cell: one for one in made.cells}
    for number, one in enumerate(content.cells):
        name = CellName(one.subsector.value, one.scope.value)
        numbers[name] = number
        if rules.cell(one.subsector, one.scope) is None:
            detail = "The rule set has no such cell. What is in it counts in no total of the rule set."
            yield finding(CheckCode.CELL_UNKNOWN, f"/cells/{number}", detail)
        if one.uncertainty_pct is not None and one.uncertainty_pct < 0:
            yield finding(CheckCode.NEGATIVE_VALUE, f"/cells/{number}/uncertaintyPct")
        state = computed.get(_cell(one.subsector, one.scope))
        value = state.value_t if state is not None and state.is_from_lines else one.value_t
        target = one.included_in
        states.append(
            CellState(
                name=name,
                value_t=value,
                key=one.key,
                included_in=CellName(target.subsector.value, target.scope.value) if target else None,
                explanation=one.explanation,
            )
        )
        if state is not None and state.is_from_lines:
            yield from _beside_lines(number, one.value_t, one.key, state.value_t)
    for cell, state in computed.items():
        name = CellName(cell.subsector, str(cell.scope))
        if name not in numbers and state.is_from_lines:
            # A line that is not computed yet fills its cell too: it has findings of its own.
            states.append(CellState(name=name, value_t=state.value_t if state.value_t is not None else Decimal(0)))
    states += [
        CellState(name=name)
        for cell in required_cells(rules)
        if (name := CellName(cell.subsector, str(cell.scope))) not in {one.name for one in states}
    ]
    for judged in judge_cells(states, rules):
        found = numbers.get(judged.cell.name)
        pointer = "/cells" if found is None else f"/cells/{found}"
        named = f"{judged.cell.name.subsector}, {judged.cell.name.scope}"
        if judged.error is not None:
            is_empty = judged.error is CheckCode.VALUE_OR_KEY_REQUIRED and found is None
            detail = f"{judged.error.meaning}: {named}."
            yield finding(judged.error, pointer if is_empty else pointer + _FIELD[judged.error], detail, judged.clause)
        elif judged.blocks_badge is not None:
            detail = f"{CheckCode.NE_ON_MANDATORY_CELL.meaning}: {named}."
            yield finding(CheckCode.NE_ON_MANDATORY_CELL, f"{pointer}/key", detail, judged.clause)


# Which field of a cell an error is about.
_FIELD: Final = {
    CheckCode.UNKNOWN_KEY: "/key",
    CheckCode.VALUE_OR_KEY_REQUIRED: "/valueT",
    CheckCode.NO_WITH_VALUE: "/valueT",
    CheckCode.IE_CYCLE: "/includedIn",
    CheckCode.IE_TARGET_REQUIRED: "/includedIn",
    CheckCode.EXPLANATION_REQUIRED: "/explanation",
}


def _cell(subsector: Subsector, scope: Scope) -> Cell:
    return Cell(SECTOR_OF[subsector].value, subsector.value, scope.value)


def _beside_lines(number: int, typed: Decimal | None, key: str | None, summed: Decimal | None) -> Iterator[Finding]:
    if typed is not None and summed is not None and differs(typed, summed):
        detail = f"{typed:f} t are typed, and the lines come to {summed.normalize():f} t, which counts."
        yield finding(CheckCode.CELL_DIFFERS_FROM_LINES, f"/cells/{number}/valueT", detail)
    if key == NotationKey.NO and summed:
        yield finding(CheckCode.KEY_WITH_LINES, f"/cells/{number}/key")


def _plants(content: InventoryContent) -> Iterator[Finding]:
    for number, plant in enumerate(content.local_energy):
        for name, value in (("mwh", plant.mwh), ("heatMwh", plant.heat_mwh), ("fuelMwh", plant.fuel_mwh)):
            if value is not None and value < 0:
                yield finding(CheckCode.NEGATIVE_ACTIVITY, f"/localEnergy/{number}/{name}")
        if plant.co2_t is not None and plant.co2_t < 0:
            yield finding(CheckCode.NEGATIVE_VALUE, f"/localEnergy/{number}/co2T")
    stated = content.local_factors
    if stated is None:
        return
    amounts: list[tuple[str, Decimal | None]] = []
    if stated.electricity is not None:
        electricity = stated.electricity
        amounts += [("electricity/tceMwh", electricity.tce_mwh), ("electricity/gepMwh", electricity.gep_mwh)]
        if electricity.neefe is not None and electricity.neefe < 0:
            yield finding(CheckCode.NEGATIVE_VALUE, "/localFactors/electricity/neefe")
    if stated.heat is not None:
        amounts.append(("heat/lhcMwh", stated.heat.lhc_mwh))
    for name, value in amounts:
        if value is not None and value < 0:
            yield finding(CheckCode.NEGATIVE_ACTIVITY, f"/localFactors/{name}")


def _totals(content: InventoryContent, made: Computed, rules: RuleSet) -> Iterator[Finding]:
    limits, sums = rules.limits, made.sums
    people = Decimal(content.population) if content.population else None
    if made.cells and (warning := lint_per_capita(limits, sums.direct_plus_indirect_t, people)) is not None:
        yield finding(warning.code, "/population", warning.detail, limits.clause)
    stated = content.reported_totals
    if stated is None:
        return
    for name, summed, given in (
        ("basicT", sums.basic_t, stated.basic_t),
        ("basicPlusT", sums.basic_plus_t, stated.basic_plus_t),
    ):
        warning = lint_stated_total(limits, summed, given)
        if warning is not None:
            yield finding(warning.code, f"/reportedTotals/{name}", warning.detail, limits.clause)
        held = lint_generation(limits, summed, sums.generation_t, given)
        if held is not None:
            yield finding(held.code, f"/reportedTotals/{name}", held.detail, rules.generation_apart)


def _changes(content: InventoryContent, made: Computed, rules: RuleSet, known: OnRecord) -> Iterator[Finding]:
    numbers = {(one.subsector.value, one.scope.value): number for number, one in enumerate(content.cells)}
    for one in made.cells:
        place = (one.cell.subsector, str(one.cell.scope))
        warning = lint_change(rules.limits, known.cells_before.get(place), one.counts_as_t)
        if warning is None:
            continue
        found = numbers.get(place)
        pointer = "/cells" if found is None else f"/cells/{found}/valueT"
        if found is None:
            line = next(
                number for number, line in enumerate(content.lines) if (line.subsector.value, line.scope.value) == place
            )
            pointer = f"/lines/{line}"
        detail = f"{place[0]}, {place[1]}, since {known.year_before}: {warning.detail}"
        yield finding(warning.code, pointer, detail, rules.limits.clause)


def _restatement(content: InventoryContent, rules: RuleSet, known: OnRecord) -> Iterator[Finding]:
    stated = content.restatement
    if known.figures_change:
        as_written = None if stated is None else stated.model_dump(mode="json", by_alias=True)
        if as_written is None or as_written == known.restatement_before:
            detail = "Figures that are on record change: say why they are given anew."
            # The platform asks for it, whatever the rule set says of restating.
            yield finding(CheckCode.RESTATEMENT_REASON_REQUIRED, "/restatement", detail)
    if stated is not None and stated.reason is RestatementReason.OTHER and stated.explanation is None:
        yield finding(CheckCode.EXPLANATION_REQUIRED, "/restatement/explanation", "Say which reason it is.")
