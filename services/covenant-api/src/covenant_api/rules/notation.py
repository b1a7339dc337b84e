"""Notation keys: what a cell with a figure, a key or neither means, and whether it may say so.

Codes and their order are a contract of this platform; what asks for them is in the rule sets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from covenant_api.rules.findings import CheckCode, Clause
from covenant_api.rules.schemas import KeyRule, Requirement, RuleSet

# The phase that an inventory cannot earn while a cell that must be filled is not estimated.
INVENTORY_BADGE: Final = "mitigation.inventory"
# The direct column is meant where a cell does not name one.
DEFAULT_SCOPE: Final = "direct"


@dataclass(frozen=True, slots=True)
class CellName:
    """A cell by its sub-sector and column."""

    subsector: str
    scope: str = DEFAULT_SCOPE


@dataclass(frozen=True, slots=True, kw_only=True)
class CellState:
    """What a cell says.

    Attributes:
        name: Which cell.
        value_t: Its figure, tonnes of CO2 equivalent.
        key: Its notation key as it was given, known or not.
        included_in: The cell that has its emissions.
        explanation: Why it has a key.
    """

    name: CellName
    value_t: Decimal | None = None
    key: str | None = None
    included_in: CellName | None = None
    explanation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CellJudgement:
    """What is made of a cell.

    Attributes:
        cell: The cell.
        error: The first thing that is wrong with it; None where nothing is.
        counts_as_t: What it counts as in a total; None where nobody knows, or where it is wrong.
        is_incomplete: Whether a total with it is incomplete.
        is_mandatory: Whether the rule set asks for it to be filled.
        blocks_badge: The badge that cannot be earned with it; None where it is in the way of none.
        clause: The clause that the judgement rests on.
    """

    cell: CellState
    error: CheckCode | None
    counts_as_t: Decimal | None
    is_incomplete: bool
    is_mandatory: bool
    blocks_badge: str | None
    clause: Clause | None


# In this order: of several things that are wrong with a cell the first is named.
ERRORS: Final = (
    CheckCode.UNKNOWN_KEY,
    CheckCode.VALUE_OR_KEY_REQUIRED,
    CheckCode.NO_WITH_VALUE,
    CheckCode.IE_CYCLE,
    CheckCode.IE_TARGET_REQUIRED,
    CheckCode.EXPLANATION_REQUIRED,
)


def judge_cell(
    cell: CellState, rules: RuleSet, others: Sequence[CellState] | None = None, *, must_be_filled: bool | None = None
) -> CellJudgement:
    """What is made of one cell.

    Args:
        others: The other cells of the inventory, in which one that is included elsewhere must lead to a cell that
            exists and has its emissions. Without them, that it names a cell which is not itself suffices.
        must_be_filled: Whether it is wrong to have neither figure nor key; what the rule set says if not given.
    """
    known = None if others is None else {one.name: one for one in others} | {cell.name: cell}
    return _judged(cell, rules, known, must_be_filled)


def judge_cells(
    cells: Sequence[CellState], rules: RuleSet, *, must_be_filled: bool | None = None
) -> list[CellJudgement]:
    """What is made of each of the cells of an inventory, in their order: all of them are there that it has."""
    known = {one.name: one for one in cells}
    return [_judged(cell, rules, known, must_be_filled) for cell in cells]


def first_error(judgements: Sequence[CellJudgement]) -> CellJudgement | None:
    """Of several cells, the one whose error comes first in the order of errors; None where none has one."""
    wrong = [one for one in judgements if one.error is not None]
    return min(wrong, key=lambda one: ERRORS.index(one.error)) if wrong else None


def _judged(
    cell: CellState, rules: RuleSet, known: Mapping[CellName, CellState] | None, must_be_filled: bool | None
) -> CellJudgement:
    required = rules.cells.get((cell.name.subsector, cell.name.scope))
    is_mandatory = required is not None and required.requirement is Requirement.SHALL
    keys = rules.notation_keys
    key = next((one for one in keys.keys if one.code == cell.key), None)
    error, clause = _error(cell, rules, key, known, is_mandatory if must_be_filled is None else must_be_filled)
    unfilled = cell.value_t is None and key is None
    blocks = error is None and cell.key == "NE" and is_mandatory
    if error is None and blocks:
        clause = keys.not_estimated
    if error is None and unfilled and required is not None:
        clause = required.clause
    return CellJudgement(
        cell=cell,
        error=error,
        counts_as_t=_counts_as(cell, key) if error is None else None,
        is_incomplete=error is not None
        or (unfilled and is_mandatory)
        or (key is not None and key.makes_total_incomplete),
        is_mandatory=is_mandatory,
        blocks_badge=INVENTORY_BADGE if blocks else None,
        clause=clause,
    )


def _error(
    cell: CellState,
    rules: RuleSet,
    key: KeyRule | None,
    known: Mapping[CellName, CellState] | None,
    must_be_filled: bool,
) -> tuple[CheckCode | None, Clause | None]:
    keys = rules.notation_keys
    if cell.key is not None and key is None:
        return CheckCode.UNKNOWN_KEY, keys.clause
    if cell.key is None:
        if cell.value_t is None and must_be_filled:
            required = rules.cells.get((cell.name.subsector, cell.name.scope))
            return CheckCode.VALUE_OR_KEY_REQUIRED, keys.clause if required is None else required.clause
        return None, keys.clause
    if cell.key == "NO" and cell.value_t:
        return CheckCode.NO_WITH_VALUE, keys.clause
    if key is not None and key.needs_target:
        if _runs_in_circles(cell, known):
            return CheckCode.IE_CYCLE, keys.target
        if not _has_target(cell, known):
            return CheckCode.IE_TARGET_REQUIRED, keys.target
    if not (cell.explanation or "").strip():
        return CheckCode.EXPLANATION_REQUIRED, keys.explanation
    return None, keys.clause


def _has_target(cell: CellState, known: Mapping[CellName, CellState] | None) -> bool:
    target = cell.included_in
    if target is None or not target.subsector.strip():
        return False
    return known is None or target in known


def _runs_in_circles(cell: CellState, known: Mapping[CellName, CellState] | None) -> bool:
    """Whether following the cells from this one never ends; a circle may begin behind it."""
    passed: set[CellName] = set()
    at: CellState | None = cell
    while at is not None and at.key == "IE" and at.included_in is not None:
        if at.name in passed or at.included_in == at.name:
            return True
        passed.add(at.name)
        at = None if known is None else known.get(at.included_in)
    return False


def _counts_as(cell: CellState, key: KeyRule | None) -> Decimal | None:
    """A figure counts as itself, with a key beside it too: the key then speaks of the rest of the cell."""
    if cell.value_t is not None:
        return cell.value_t
    return None if key is None else key.counts_as_t
