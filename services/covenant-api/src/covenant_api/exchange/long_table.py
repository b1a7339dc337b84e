"""An inventory's matrix and lines as one table (CSV): a row for each cell and each line, long and flat.

`part` says which of both a row is; `year` and `recordId` stand in every row. All other columns are fields of the cell
or the line under their names on the wire. Texts that a spreadsheet would take for a formula have an apostrophe in
front, which is taken off again.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any, Final

from covenant_api.exchange.cells import address, as_text, folded, is_blank, read_year
from covenant_api.exchange.codes import CellCode
from covenant_api.exchange.columns import CellKind, Column, columns_of
from covenant_api.exchange.gathered import Gathered, GatheredRecord, Row
from covenant_api.exchange.labels import names_of_columns
from covenant_api.exchange.reading import Grid, header_of, take_cell
from covenant_api.exchange.sheets import RECORD_ID
from covenant_api.exchange.values import cell_text, take_value
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.parts import CellContent, LineContent
from servicekit.exports import FORMULA_STARTS

_KIND: Final = "inventory"
_PART: Final = Column(("part",), CellKind.TEXT, "`cell` of the matrix, or `line` of detail")
_YEAR: Final = next(column for column in columns_of(InventoryContent) if column.key == "year")
_CELLS, _LINES = columns_of(CellContent), columns_of(LineContent)
_LINE_KEYS: Final = {column.key for column in _LINES}
_CELL_KEYS: Final = {column.key for column in _CELLS}
COLUMNS: Final[tuple[Column, ...]] = (
    _PART,
    _YEAR,
    RECORD_ID,
    *_LINES,
    *(column for column in _CELLS if column.key not in _LINE_KEYS),
)
_PARTS: Final = {"cell": "cells", "cells": "cells", "matrix": "cells", "line": "lines", "lines": "lines"}


def write_csv(record_id: str, content: Mapping[str, Any]) -> bytes:
    """The table of one inventory, UTF-8, RFC 4180."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(column.key for column in COLUMNS)
    for part, name, keys in (("cell", "cells", _CELL_KEYS), ("line", "lines", _LINE_KEYS)):
        for item in content.get(name) or ():
            values: dict[str, Any] = {**item, "part": part, "year": content["year"], "recordId": record_id}
            own = keys | {"part", "year", "recordId"}
            writer.writerow(_text(column, values) if column.key in own else "" for column in COLUMNS)
    return target.getvalue().encode()


def _text(column: Column, values: Mapping[str, Any]) -> str:
    value = take_value(column, values)
    if value is None:
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return repr(value)
    text = cell_text(column, value, None)
    return f"'{text}" if text.lstrip("'").startswith(FORMULA_STARTS) else text


def _untouched(cell: object) -> object:
    """A text without the apostrophe that guards it."""
    text = str(cell)
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(FORMULA_STARTS) else cell


def gather_csv(grid: Grid) -> Gathered:
    """What a table of one inventory says."""
    gathered = Gathered()
    header = header_of(COLUMNS, grid)
    if header is None:
        gathered.remarks.add(grid.name, "A1", CellCode.SHEET_HEADER_MISSING, kind=_KIND)
        return gathered
    first, columns = header
    _tell_header(grid, first, columns, gathered)
    head = Row(grid.name, address(first + 1, 1), (_YEAR,))
    lists: dict[str, list[Row]] = {"cells": [], "lines": []}
    for number in range(first + 1, len(grid.rows)):
        cells = {at: grid.cell(number, at) for at in columns}
        if all(is_blank(cell) for cell in cells.values()):
            continue
        given = {columns[at].key: (at, cell) for at, cell in cells.items() if not is_blank(cell)}
        if not _is_of_year(head, given, number, grid, gathered):
            continue
        name = _part_of(given)
        if name is None:
            gathered.remarks.add(
                grid.name, address(number + 1, given["part"][0] + 1), CellCode.CHOICE_UNKNOWN, kind=_KIND
            )
            continue
        lists[name].append(_row(name, columns, cells, number, grid, gathered))
    record_id = head.values.pop("recordId", None)
    names = dict.fromkeys(lists, grid.name)
    gathered.records.append(GatheredRecord(_KIND, head, record_id, lists, names, is_whole=record_id is not None))
    return gathered


def is_known(cell: str) -> bool:
    """Whether a cell is the name of a column of the table."""
    return folded(cell) in names_of_columns(COLUMNS)


def _tell_header(grid: Grid, first: int, columns: Mapping[int, Column], gathered: Gathered) -> None:
    seen: set[str] = set()
    for at, cell in enumerate(grid.rows[first]):
        place = address(first + 1, at + 1)
        if at in columns:
            if columns[at].key in seen:
                gathered.remarks.add(grid.name, place, CellCode.COLUMN_REPEATED, kind=_KIND)
            seen.add(columns[at].key)
        elif not is_blank(cell):
            gathered.remarks.add(grid.name, place, CellCode.COLUMN_UNKNOWN, value=as_text(cell), kind=_KIND)


def _is_of_year(
    head: Row, given: Mapping[str, tuple[int, object]], number: int, grid: Grid, gathered: Gathered
) -> bool:
    """Take year and identifier from the first row that has them; a row of another year is not of this inventory."""
    if "recordId" in given and "recordId" not in head.values:
        head.values["recordId"] = as_text(given["recordId"][1]).strip()
        head.cells[("recordId",)] = address(number + 1, given["recordId"][0] + 1)
    if "year" not in given:
        return True
    at, cell = given["year"]
    place = address(number + 1, at + 1)
    read = read_year(cell)
    if read.value is None and read.code is not None:
        gathered.remarks.add(grid.name, place, read.code, read.detail, value=as_text(cell), kind=_KIND)
        return True
    if "year" not in head.values:
        head.put(_YEAR, read.value, place)
    elif head.values["year"] != read.value:
        gathered.remarks.add(grid.name, place, CellCode.ROW_OTHER_YEAR, value=as_text(cell), kind=_KIND)
        return False
    return True


def _part_of(given: Mapping[str, tuple[int, object]]) -> str | None:
    if "part" in given:
        return _PARTS.get(folded(as_text(given["part"][1])))
    return "lines" if set(given) & (_LINE_KEYS - _CELL_KEYS) else "cells"


def _row(
    name: str, columns: Mapping[int, Column], cells: Mapping[int, object], number: int, grid: Grid, gathered: Gathered
) -> Row:
    known: Sequence[Column] = _LINES if name == "lines" else _CELLS
    by_key = {column.key: column for column in known}
    own = {at: by_key[column.key] for at, column in columns.items() if column.key in by_key}
    row = Row(grid.name, address(number + 1, 1), tuple({column.path: column for column in own.values()}.values()))
    for at, column in columns.items():
        place = address(number + 1, at + 1)
        if at in own:
            if own[at].path not in row.cells:
                take_cell(row, own[at], _untouched(cells[at]), place, grid, gathered.remarks, _KIND, exact=True)
        elif column.key not in ("part", "year", "recordId") and not is_blank(cells[at]):
            detail = f"A row of the {'detail' if name == 'lines' else 'matrix'} has no {column.key}."
            gathered.remarks.add(grid.name, place, CellCode.NOT_MAPPED, detail, kind=_KIND)
    return row
