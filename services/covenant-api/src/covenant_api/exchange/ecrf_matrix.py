"""The matrix of the Common Reporting Framework (eCRF_2) read: a number, a key or both for each cell."""

from collections.abc import Mapping
from decimal import Decimal

from covenant_api.exchange.cells import address, as_text, folded, is_blank, read_number
from covenant_api.exchange.codes import CellCode
from covenant_api.exchange.ecrf_desk import CELL, HEADER_WITHIN, EcrfDesk, Place
from covenant_api.exchange.ecrf_names import SUBSECTORS_BY_NAME
from covenant_api.exchange.gathered import Row
from covenant_api.exchange.labels import code_of
from covenant_api.exchange.reading import Grid
from covenant_api.reporting.codes import NotationKey, Scope, Subsector


def read_matrix(desk: EcrfDesk, grid: Grid) -> None:
    """Read the cells into the desk, after the lines."""
    header = _matrix_header(desk, grid)
    if header is None:
        desk.tell(grid, "A1", CellCode.SHEET_HEADER_MISSING)
        return
    first, columns, explanation_at = header
    sums = _sums(desk)
    for number in range(first + 1, len(grid.rows)):
        subsector = _subsector_of(desk, grid, number, min(columns))
        if subsector is None:
            continue
        explanation = desk.value(grid, number, explanation_at) if explanation_at is not None else ""
        told = (explanation, address(number + 1, explanation_at + 1)) if explanation_at is not None else None
        keys = [_matrix_cell(desk, grid, number, (subsector, one), columns, told, sums) for one in Scope]
        if subsector is Subsector.INSTITUTIONAL and "IE" in keys and set(keys) <= {"IE", None}:
            desk.tell(grid, address(number + 1, min(columns) + 2), CellCode.ECRF_INSTITUTIONAL_IE)


def _matrix_header(desk: EcrfDesk, grid: Grid) -> tuple[int, dict[int, tuple[Scope, str]], int | None] | None:
    """Columns by what stands in their heads: direct, indirect or outside; a number, or behind it a key."""
    for row in range(min(len(grid.rows), HEADER_WITHIN)):
        columns: dict[int, tuple[Scope, str]] = {}
        explanation_at = None
        last: Scope | None = None
        for at, cell in enumerate(grid.rows[row]):
            text = folded(as_text(cell))
            scope = _scope_of_head(text) or (last if "notation" in text else None)
            if "explanation" in text or text.startswith("comment"):
                explanation_at = at
            elif scope is not None:
                field_ = "key" if "notation" in text or (scope, "valueT") in columns.values() else "valueT"
                columns[at] = (scope, field_)
                last = scope
        if len({scope for scope, _ in columns.values()}) >= 2:
            return row, columns, explanation_at
    return None


def _subsector_of(desk: EcrfDesk, grid: Grid, number: int, before: int) -> Subsector | None:
    for at in range(before - 1, -1, -1):
        text = as_text(grid.cell(number, at)).strip()
        name = folded(text.rpartition(">")[2].strip(" ^*"))
        if name in SUBSECTORS_BY_NAME:
            return SUBSECTORS_BY_NAME[name]
    return None


def _matrix_cell(
    desk: EcrfDesk,
    grid: Grid,
    number: int,
    place: Place,
    columns: Mapping[int, tuple[Scope, str]],
    told: tuple[object, str] | None,
    sums: Mapping[Place, Decimal],
) -> str | None:
    given: dict[str, tuple[object, str]] = {}
    for at, (scope, field_) in columns.items():
        cell = desk.value(grid, number, at) if scope is place[1] else ""
        if not is_blank(cell):
            given[field_] = (cell, address(number + 1, at + 1))
    # Some tables have the key in the place of the number.
    if "valueT" in given and isinstance(given["valueT"][0], str) and "key" not in given:
        text = as_text(given["valueT"][0]).strip()
        # N/A in the place of a number is no key: a program wrote it that had no number.
        if code_of(NotationKey, text) is not None or folded(text) == "na":
            given["key"] = given.pop("valueT")
    key = desk.key(grid, given.get("key"))
    if key is None and "valueT" not in given:
        return None
    known = desk.cells.get(place)
    row = desk.cell_row(grid, address(number + 1, 1), place)
    if key is not None:
        row.put(CELL["key",], key, given["key"][1])
        if told is not None and not is_blank(told[0]):
            desk.take(row, CELL["explanation",], told[0], told[1], grid)
    elif known is not None and "key" in known.values:
        row.put(CELL["key",], known.values["key"], known.cells[("key",)])
    if "valueT" in given:
        _matrix_value(desk, grid, row, given["valueT"], place, sums, key)
    if row.given - {("subsector",), ("scope",)}:
        desk.cells[place] = row
    return key


def _matrix_value(
    desk: EcrfDesk,
    grid: Grid,
    row: Row,
    given: tuple[object, str],
    place: Place,
    sums: Mapping[Place, Decimal],
    key: str | None,
) -> None:
    if desk.is_not_available(grid, given[0], given[1]):
        return
    read = read_number(given[0])
    value = None if read.value is None else Decimal(repr(read.value))
    if place in sums:
        # The detail says it already; a number that is not its sum is told of.
        if value is not None and abs(value - sums[place]) > max(Decimal("0.5"), abs(sums[place]) / 1_000_000):
            detail = f"The matrix has {value}, the rows of the detail add up to {sums[place]}; the rows are taken."
            desk.tell(grid, given[1], CellCode.MATRIX_DIFFERS, detail)
        return
    if value == 0 and key is not None and key != NotationKey.NO:
        return
    desk.take(row, CELL["valueT",], given[0], given[1], grid)


def _sums(desk: EcrfDesk) -> dict[Place, Decimal]:
    found: dict[Place, Decimal] = {}
    for line in desk.lines:
        found[line.place] = found.get(line.place, Decimal(0)) + (line.total or Decimal(0))
    return found


def _scope_of_head(text: str) -> Scope | None:
    if "indirect" in text or "scope 2" in text:
        return Scope.INDIRECT
    if "outside" in text or "scope 3" in text:
        return Scope.OUTSIDE
    return Scope.DIRECT if "direct" in text or "scope 1" in text else None
