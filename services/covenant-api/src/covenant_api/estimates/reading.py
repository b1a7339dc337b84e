"""A file of estimates read row by row: whom each is for is looked up, what is wrong is named at its cell."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from fastapi.exceptions import RequestValidationError

from covenant_api.estimates.schemas import EstimateRow
from covenant_api.exchange.cells import is_blank
from covenant_api.exchange.codes import CellCode
from covenant_api.exchange.columns import columns_of
from covenant_api.exchange.gathered import Remarks, Row
from covenant_api.exchange.reading import Grid, read_table
from covenant_api.exchange.sheets import Sheet
from servicekit.writing.bodies import checked

SHEET: Final = Sheet("Estimates", "estimate", EstimateRow, "rows")
KEYS: Final = tuple(column.key for column in columns_of(EstimateRow, nested_lists=True))
# The sector of a row may be there, as it is in exports; it follows from the sub-sector.
_LEFT_OUT: Final = frozenset({"sector"})


@dataclass(frozen=True)
class Taken:
    """A row that is taken, and for whom."""

    signatory_id: UUID
    row: EstimateRow


@dataclass
class ReadEstimates:
    """What a file has."""

    taken: list[Taken] = field(default_factory=list)
    rejected: int = 0
    remarks: Remarks = field(default_factory=Remarks)


# Finds the signatory of a scheme and identifier, or of its own id; None for none.
Finder = Callable[[EstimateRow], UUID | None]


def read_estimates(
    grids: Sequence[Grid], finder: Callable[[Sequence[EstimateRow]], Finder], *, exact: bool
) -> ReadEstimates:
    """The rows of the sheet Estimates, or of the first one.

    Args:
        finder: Makes, of all rows, what finds the signatory of one.
        exact: The file has texts alone (CSV).
    """
    found = ReadEstimates()
    grid = next((one for one in grids if one.name.casefold() == SHEET.name.casefold()), grids[0])
    rows = read_table(SHEET, _without(grid), found.remarks, exact=exact) or []
    models = [(row, _model(row, found)) for row in rows]
    find = finder([model for _, model in models if model is not None])
    seen: set[tuple[Any, ...]] = set()
    for row, model in models:
        if model is None:
            found.rejected += 1
            continue
        signatory_id = find(model)
        code, cell = _refusal(row, model, signatory_id, seen)
        if code is not None or signatory_id is None:
            found.remarks.add(row.sheet, cell, code or CellCode.RECORD_NOT_FOUND)
            found.rejected += 1
        else:
            found.taken.append(Taken(signatory_id, model))
    return found


def _without(grid: Grid) -> Grid:
    """The grid with the names of columns blanked that are known and not needed."""
    rows = [list(row) for row in grid.rows[:12]]
    for row in rows:
        for at, cell in enumerate(row):
            if isinstance(cell, str) and cell.strip().casefold() in _LEFT_OUT:
                row[at] = ""
    return Grid(grid.name, [*rows, *grid.rows[12:]], grid.errors, grid.formulas, grid.first_formula)


def _model(row: Row, found: ReadEstimates) -> EstimateRow | None:
    if row.faulty:
        return None
    try:
        return checked(EstimateRow, row.values)
    except RequestValidationError as error:
        for one in error.errors():
            path = tuple(str(step) for step in one["loc"][1:])
            words = str(one["msg"]).removeprefix("Value error, ")
            code = CellCode.ROW_INCOMPLETE if one["type"] == "missing" else CellCode.VALUE_REFUSED
            detail = f"{'.'.join(path)} is missing." if one["type"] == "missing" else words
            found.remarks.add(row.sheet, row.cell_of(path), code, detail)
        return None


def _refusal(
    row: Row, model: EstimateRow, signatory_id: UUID | None, seen: set[tuple[Any, ...]]
) -> tuple[CellCode | None, str]:
    if model.value_t is None and (model.amount is None or model.unit is None):
        return CellCode.ROW_INCOMPLETE, row.cell_of(("valueT",))
    if signatory_id is None:
        return CellCode.SIGNATORY_UNKNOWN, row.cell_of(("signatoryId",) if model.signatory_id else ("identifier",))
    key = (signatory_id, model.year, model.subsector, model.scope, model.carrier, model.value_t is None)
    if key in seen:
        return CellCode.ROW_REPEATED, row.place
    seen.add(key)
    return None, ""


def told(remarks: Remarks) -> Iterator[dict[str, str]]:
    """Findings as they are kept."""
    for one in remarks:
        yield {"sheet": one.sheet, "cell": one.cell, "code": one.code, "severity": one.severity, "detail": one.detail}


def is_known(cell: str) -> bool:
    """Whether a cell is the name of a column of estimates."""
    return not is_blank(cell) and cell.strip() in KEYS
