"""Calculator of notation keys: what a cell counts as, and what is wrong with it."""

from decimal import Decimal
from typing import Any

from pydantic import Field

from covenant_api.calculations.frame import answer, calculation_router
from covenant_api.calculations.ruled import CRF, Judged, OwnRuleSet, chosen
from covenant_api.calculations.schemas import CalculationAnswer, CalculationRequest, Computed, Label
from covenant_api.rules.findings import CheckCode
from covenant_api.rules.notation import (
    DEFAULT_SCOPE,
    CellJudgement,
    CellName,
    CellState,
    first_error,
    judge_cell,
    judge_cells,
)
from covenant_api.rules.schemas import RuleSet
from servicekit.figures import Figure
from servicekit.schemas import WireModel, measured_in
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_T = measured_in("t CO2e")
_LONGEST_TEXT = 10_000
# Names that tables of others have for sub-sectors of the matrix.
_OTHER_NAMES = {
    "residential_buildings": "residential",
    "commercial_buildings": "commercial",
    "commercial_buildings_and_facilities": "commercial",
    "institutional_buildings": "institutional",
    "institutional_buildings_and_facilities": "institutional",
    "industrial_buildings": "industrial",
    "industrial_buildings_and_facilities": "industrial",
    "fugitive_emissions": "fugitive",
    "road": "on_road",
    "onroad": "on_road",
    "on_road_transport": "on_road",
    "on_road_transportation": "on_road",
    "railway": "rail",
    "railways": "rail",
    "waterborne_navigation": "waterborne",
    "offroad": "off_road",
    "off_road_transport": "off_road",
    "off_road_transportation": "off_road",
    "solid": "solid_waste",
    "solid_disposal": "solid_waste",
    "solid_waste_disposal": "solid_waste",
    "biological": "biological_treatment",
    "incineration_and_open_burning": "incineration",
    "waste_water": "wastewater",
    "industrial_process": "industrial_processes",
}


class KeyedPlace(WireModel):
    """A cell, named."""

    sector: Label = Field(default=None, description="Its sector; the sub-sector alone says which cell is meant")
    subsector: str = Field(max_length=200, description="Its sub-sector", examples=["commercial"])
    scope: str | None = Field(default=None, max_length=50, description="Its column; that of the cell if not given")


class KeyedCell(WireModel):
    """A cell with a figure, a notation key, or both."""

    sector: Label = Field(default=None, description="Its sector; the sub-sector alone says which cell is meant")
    subsector: str = Field(max_length=200, description="Sub-sector", examples=["institutional"])
    scope: str | None = Field(
        default=None, max_length=50, description="Column: `direct`, `indirect` or `outside`; `direct` if not given"
    )
    key: str | None = Field(default=None, max_length=50, description="Notation key", examples=["IE"])
    explanation: str | None = Field(default=None, max_length=_LONGEST_TEXT, description="Why it has the key")
    emissions_t: Figure | None = Field(default=None, description="Emissions", json_schema_extra=_T)
    included_in: str | KeyedPlace | None = Field(
        default=None, description="Of `IE`: the sub-sector that has the emissions, or the cell", examples=["commercial"]
    )


class NotationKeys(CalculationRequest):
    """One cell, or the cells of an inventory, or one cell among the others."""

    subsector: str | None = Field(default=None, max_length=200, description="Sub-sector", examples=["waterborne"])
    scope: str | None = Field(
        default=None, max_length=50, description="Column: `direct`, `indirect` or `outside`; `direct` if not given"
    )
    key: str | None = Field(default=None, max_length=50, description="Notation key", examples=["NO"])
    explanation: str | None = Field(
        default=None, max_length=_LONGEST_TEXT, description="Why it has the key", examples=["The city has no water."]
    )
    emissions_t: Figure | None = Field(default=None, description="Emissions", json_schema_extra=_T)
    included_in: str | KeyedPlace | None = Field(
        default=None, description="Of `IE`: the sub-sector that has the emissions, or the cell"
    )
    cells: list[KeyedCell] | None = Field(
        default=None,
        max_length=1000,
        description="Other cells of the inventory, in which `IE` is followed; all are judged where none is asked about",
    )
    rule_set: OwnRuleSet = None


class NotationKeysAnswer(CalculationAnswer):
    """What is made of the cell, or of all of them."""

    valid: bool = Field(description="Whether nothing is wrong")
    counts_as_t: Computed | None = Field(
        description="What it counts as in a total, or all of them together; null where nobody knows",
        json_schema_extra=_T,
    )
    error: CheckCode | None = Field(description="The first thing that is wrong, in the order of the codes")
    blocks_badge: str | None = Field(description="The badge that cannot be earned with it", examples=[None])
    incomplete: bool = Field(description="Whether a total with it is incomplete")


def _subsector(text: str) -> str:
    plain = "_".join(text.casefold().replace("&", " and ").replace("-", " ").replace("_", " ").split())
    return _OTHER_NAMES.get(plain, plain)


def _state(cell: KeyedCell | NotationKeys) -> CellState:
    scope = (cell.scope or DEFAULT_SCOPE).strip().casefold()
    target = cell.included_in
    place: CellName | None = None
    if isinstance(target, str) and target.strip():
        place = CellName(_subsector(target), scope)
    elif isinstance(target, KeyedPlace):
        place = CellName(_subsector(target.subsector), (target.scope or scope).strip().casefold())
    return CellState(
        name=CellName(_subsector(cell.subsector or ""), scope),
        value_t=cell.emissions_t,
        key=cell.key,
        included_in=place,
        explanation=cell.explanation,
    )


@router.post("/notation-keys", response_model=NotationKeysAnswer)
def calculate_notation_keys(_: StrictJson, body: NotationKeys) -> Any:
    """What a cell with a figure, a notation key or neither counts as, and whether it may say so."""
    rules = chosen(body.rule_set, CRF)
    judgements = _judgements(body, rules)
    wrong = first_error(judgements)
    judged = Judged()
    for one in judgements:
        _tell(judged, one)
    return answer(
        NotationKeysAnswer,
        judged.steps,
        clauses=judged.clauses,
        valid=wrong is None,
        counts_as_t=None if wrong else _sum([one.counts_as_t for one in judgements]),
        error=None if wrong is None else wrong.error,
        blocks_badge=None if wrong else next((one.blocks_badge for one in judgements if one.blocks_badge), None),
        incomplete=any(one.is_incomplete for one in judgements),
    )


def _judgements(body: NotationKeys, rules: RuleSet) -> list[CellJudgement]:
    # No cells are as good as none named; null is the same as not given.
    others = [_state(cell) for cell in body.cells] if body.cells else None
    if others and body.subsector is None and body.key is None and body.emissions_t is None:
        return judge_cells(others, rules, must_be_filled=True)
    return [judge_cell(_state(body), rules, others, must_be_filled=True)]


def _sum(values: list[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if len(known) == len(values) else None


def _tell(judged: Judged, one: CellJudgement) -> None:
    name = f"{one.cell.name.subsector} {one.cell.name.scope}".strip()
    if one.error is not None:
        judged.step(f"error: {name}", one.error.value, one.error.meaning, one.clause)
        return
    key = "no key" if one.cell.key is None else f"key {one.cell.key}"
    figure = "no figure" if one.cell.value_t is None else "a figure"
    judged.step(f"countsAsT: {name}", one.counts_as_t, f"{figure}, {key}", one.clause, "t CO2e")
    if one.blocks_badge is not None:
        judged.step(f"blocksBadge: {name}", one.blocks_badge, "NE in a cell that must be filled", one.clause)
