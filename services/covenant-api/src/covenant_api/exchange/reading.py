"""The reporting workbook read: by whom it was made does not matter, by what its sheets and columns are called does.

The row of names is found by its names: keys as in files, or labels in any of the languages. What stands above it is not
read; what is not known is named and left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from covenant_api.exchange.cells import address, as_text, folded, is_blank
from covenant_api.exchange.codes import CellCode, CellSeverity, severity_of
from covenant_api.exchange.columns import Column
from covenant_api.exchange.gathered import Gathered, GatheredRecord, Remarks, Row
from covenant_api.exchange.labels import LANGUAGES, label, names_of_columns
from covenant_api.exchange.sheets import ABOUT, BY_NAME, LISTS, RECORD_ID, SHEETS, Sheet
from covenant_api.exchange.values import read_cell
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.table_limits import MOST_COLUMNS
from covenant_api.imports.workbooks import ExaminedSheet

_HEADER_WITHIN: Final = 12
PLACES: Final = frozenset({("sector",), ("subsector",), ("scope",)})
MOST_ROWS: Final = 5_000
MOST_CELLS: Final = 600_000


@dataclass(frozen=True)
class Grid:
    """The cells of a sheet, by row and column from 0."""

    name: str
    rows: Sequence[Sequence[object]]
    errors: frozenset[str] = frozenset()
    formulas: int = 0
    first_formula: str = ""

    def cell(self, row: int, column: int) -> object:
        """A cell; blank outside."""
        return self.rows[row][column] if row < len(self.rows) and column < len(self.rows[row]) else ""


def grids_of(
    sheets: Sequence[ExaminedSheet], *, most_rows: int = MOST_ROWS, most_cells: int = MOST_CELLS
) -> list[Grid]:
    """The sheets of a workbook in memory. Raises FileRefused for more than a report can be."""
    found, cells = [], 0
    for sheet in sheets:
        rows: list[list[object]] = []
        for number, row in sheet.rows:
            cells += len(row)
            if len(row) > MOST_COLUMNS:
                raise FileRefused("too-many-columns", f"a sheet has more than {MOST_COLUMNS} columns")
            if cells > most_cells:
                raise FileRefused("too-many-rows", f"the workbook has more than {most_cells} cells")
            if number > most_rows and any(not is_blank(cell) for cell in row):
                raise FileRefused("too-many-rows", f"a sheet has more than {most_rows} rows")
            rows.append(list(row))
        facts = sheet.facts
        found.append(Grid(sheet.name, rows, frozenset(facts.error_cells), facts.formulas, facts.first_formula[1]))
    return found


def gather_workbook(grids: Sequence[Grid]) -> Gathered:
    """What the sheets of a reporting workbook say."""
    gathered = Gathered()
    known: dict[str, Grid] = {}
    for grid in grids:
        name = sheet_of(grid.name)
        if name in (ABOUT, LISTS):
            if name == ABOUT:
                gathered.about = _about(grid)
        elif name is None or name in known:
            gathered.remarks.add(grid.name, "", CellCode.SHEET_UNKNOWN)
        else:
            known[name] = grid
    for kind in dict.fromkeys(sheet.kind for sheet in SHEETS):
        sheets = [(sheet, known[sheet.name]) for sheet in SHEETS if sheet.kind == kind and sheet.name in known]
        for _, grid in sheets:
            _told_of_sheet(grid, gathered.remarks, kind)
        if any(sheet.field is None and not sheet.is_form for sheet, _ in sheets):
            gathered.records += [_whole(sheet, row) for sheet, grid in sheets for row in _rows(sheet, grid, gathered)]
        elif sheets:
            record = _form_record(kind, sheets, gathered)
            if not record.is_blank:
                gathered.records.append(record)
    return gathered


def sheet_of(name: str) -> str | None:
    """The sheet that one of this name is, whose title in a language counts too; None for none."""
    wanted = folded(name)
    for known in (*(sheet.name for sheet in SHEETS), ABOUT, LISTS):
        if wanted in (folded(known), *(folded(label("sheet", known, language)) for language in LANGUAGES)):
            return known
    return BY_NAME[name.casefold()].name if name.casefold() in BY_NAME else None


def _told_of_sheet(grid: Grid, remarks: Remarks, kind: str) -> None:
    for cell in sorted(grid.errors):
        remarks.add(grid.name, cell, CellCode.CELL_ERROR, kind=kind)
    if grid.formulas:
        detail = f"{grid.formulas} cells hold formulas; the values that were stored with them are read."
        remarks.add(grid.name, grid.first_formula, CellCode.FORMULA_VALUES, detail, kind=kind)


def _about(grid: Grid) -> dict[str, str]:
    """Names and values of the first sheet: the name beside the value, or in front of it."""
    found: dict[str, str] = {}
    for row in range(min(len(grid.rows), 40)):
        texts = [as_text(grid.cell(row, column)).strip() for column in range(3)]
        if texts[2] and texts[1]:
            found[texts[2]] = texts[1]
        elif texts[0] and texts[1]:
            found.setdefault(texts[0], texts[1])
    return found


def _whole(sheet: Sheet, row: Row) -> GatheredRecord:
    record_id = row.values.pop(RECORD_ID.key, None)
    return GatheredRecord(sheet.kind, row, record_id, is_whole=record_id is not None)


def _form_record(kind: str, sheets: Sequence[tuple[Sheet, Grid]], gathered: Gathered) -> GatheredRecord:
    head = Row(sheets[0][1].name, "")
    lists: dict[str, list[Row]] = {}
    names: dict[str, str] = {}
    for sheet, grid in sheets:
        if sheet.is_form:
            head = _form(sheet, grid, gathered.remarks)
        elif sheet.field is not None:
            rows = _rows(sheet, grid, gathered)
            if rows is not None:
                lists[sheet.field], names[sheet.field] = rows, grid.name
    record_id = head.values.pop(RECORD_ID.key, None)
    head.given.discard(RECORD_ID.path)
    is_whole = record_id is not None
    added_to = frozenset() if is_whole else frozenset({"cells"})
    return GatheredRecord(kind, head, record_id, lists, names, is_whole, added_to)


def _form(sheet: Sheet, grid: Grid, remarks: Remarks) -> Row:
    """A form: a field a row, named in any column but that of the values."""
    known = names_of_columns(sheet.columns)
    words = {folded(label("word", "value", language)) for language in LANGUAGES}
    value_at = next(
        (
            column
            for row in range(min(len(grid.rows), _HEADER_WITHIN))
            for column in range(1, len(grid.rows[row]))
            if folded(as_text(grid.cell(row, column))) in words
        ),
        1,
    )
    head = Row(grid.name, "", sheet.columns)
    for row in range(len(grid.rows)):
        names = [column for column in range(min(len(grid.rows[row]), 8)) if column != value_at]
        # The name in files stands last and decides: a label can be the same as another field's key.
        found = [known[name] for at in reversed(names) if (name := folded(as_text(grid.cell(row, at)))) in known]
        value, cell = grid.cell(row, value_at), address(row + 1, value_at + 1)
        if not found:
            name = as_text(grid.cell(row, 0)).strip()
            if not is_blank(value) and name and folded(as_text(value)) not in words:
                remarks.add(grid.name, cell, CellCode.FIELD_UNKNOWN, value=name, kind=sheet.kind)
            continue
        if found[0].path in head.cells:
            remarks.add(grid.name, cell, CellCode.FIELD_REPEATED, kind=sheet.kind)
            continue
        take_cell(head, found[0], value, cell, grid, remarks, sheet.kind)
    return head


def take_cell(
    row: Row, column: Column, value: object, cell: str, grid: Grid, remarks: Remarks, kind: str, *, exact: bool = False
) -> None:
    """Read one cell into a row, and say what there is to say of it."""
    row.cells[column.path] = cell
    if cell in grid.errors:
        row.faulty.add(column.path)
        return
    read = read_cell(column, value, exact=exact)
    if read.code is not None:
        if read.code is CellCode.CHOICE_UNKNOWN and column.path[-1] == "key":
            # A draft can hold a wrong key; the checks of the report name it.
            row.put(column, as_text(value).strip(), cell)
            return
        remarks.add(grid.name, cell, read.code, read.detail, value=as_text(value), kind=kind)
        if severity_of(read.code) is CellSeverity.ERROR:
            row.faulty.add(column.path)
    row.put(column, read.value, cell)


def _rows(sheet: Sheet, grid: Grid, gathered: Gathered) -> list[Row]:
    found = read_table(sheet, grid, gathered.remarks) or []
    if sheet.field != "cells":
        return found
    # Every place of the matrix has its row; one that nobody filled in says nothing.
    return [row for row in found if (row.given | row.faulty) - PLACES]


def header_of(columns: tuple[Column, ...], grid: Grid) -> tuple[int, dict[int, Column]] | None:
    """The last row of names among the first rows, and which column is which; None where no row has names."""
    known = names_of_columns(columns)
    best: dict[int, Column] = {}
    last = None
    for row in range(min(len(grid.rows), _HEADER_WITHIN)):
        cells = {at: folded(as_text(cell)) for at, cell in enumerate(grid.rows[row]) if not is_blank(cell)}
        matched = {at: known[name] for at, name in cells.items() if name in known}
        if len(matched) >= min(2, len(columns)) and len(matched) * 2 >= len(cells):
            last = row
            best = {**best, **matched}
    return None if last is None else (last, best)


def read_table(sheet: Sheet, grid: Grid, remarks: Remarks, *, exact: bool = False) -> list[Row] | None:
    """The rows of a table; None where it cannot be read as one, of which a remark tells."""
    header = header_of(sheet.columns, grid)
    if header is None:
        if any(not is_blank(cell) for row in grid.rows for cell in row):
            remarks.add(grid.name, "A1", CellCode.SHEET_HEADER_MISSING, kind=sheet.kind)
        return None
    first, columns = header
    used: dict[tuple[str, ...], int] = {}
    for at in sorted(columns):
        if columns[at].path in used:
            remarks.add(grid.name, address(first + 1, at + 1), CellCode.COLUMN_REPEATED, kind=sheet.kind)
        else:
            used[columns[at].path] = at
    _tell_unknown(sheet, grid, first, columns, remarks)
    for path in sheet.identity:
        if path not in used and path != ("id",):
            detail = f"The column {'.'.join(path)} is missing; without it the rows cannot be told apart."
            remarks.add(grid.name, address(first + 1, 1), CellCode.COLUMN_MISSING, detail, kind=sheet.kind)
            return None
    present = tuple(columns[at] for at in sorted(used.values()))
    rows = []
    for number in range(first + 1, len(grid.rows)):
        cells = [(at, grid.cell(number, at)) for at in sorted(used.values())]
        places = [address(number + 1, at + 1) for at, _ in cells]
        if all(is_blank(cell) for _, cell in cells) and not grid.errors.intersection(places):
            continue
        row = Row(grid.name, places[0], present)
        for (at, cell), place in zip(cells, places, strict=True):
            take_cell(row, columns[at], cell, place, grid, remarks, sheet.kind, exact=exact)
        rows.append(row)
    return rows


def _tell_unknown(sheet: Sheet, grid: Grid, first: int, columns: dict[int, Column], remarks: Remarks) -> None:
    for at, cell in enumerate(grid.rows[first]):
        if at in columns or is_blank(cell):
            continue
        if any(not is_blank(grid.cell(row, at)) for row in range(first + 1, len(grid.rows))):
            remarks.add(
                grid.name, address(first + 1, at + 1), CellCode.COLUMN_UNKNOWN, value=as_text(cell), kind=sheet.kind
            )
