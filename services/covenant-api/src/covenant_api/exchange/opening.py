"""An uploaded file opened: told by its content, held to limits, refused in one line where it cannot be trusted."""

import io
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Final

from covenant_api.exchange.long_table import is_known
from covenant_api.exchange.reading import MOST_CELLS, MOST_ROWS, Grid, grids_of
from covenant_api.exchange.schemas import FileFormat
from covenant_api.imports.delimited_text import delimited_rows
from covenant_api.imports.reading import refuse_other_formats
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.table_limits import MOST_COLUMNS
from covenant_api.imports.workbooks import workbook_sheets

CSV_SHEET: Final = "CSV"
_ECRF: Final = "ecrf"


def open_file(content: bytes) -> tuple[FileFormat, list[Grid]]:
    """What the file is, and its sheets; a CSV file has one.

    Raises:
        FileRefused: It is neither XLSX nor CSV, is encrypted, has macros, is damaged, or larger than a report.
    """
    is_workbook, grids = open_grids(content, is_known, most_rows=MOST_ROWS, most_cells=MOST_CELLS)
    if not is_workbook:
        return FileFormat.CSV, grids
    is_ecrf = any(grid.name.casefold().replace("_", "").replace(" ", "").startswith(_ECRF) for grid in grids)
    return (FileFormat.ECRF if is_ecrf else FileFormat.WORKBOOK), grids


def open_grids(
    content: bytes, is_known: Callable[[str], bool], *, most_rows: int, most_cells: int
) -> tuple[bool, list[Grid]]:
    """Whether the file is a workbook, and its sheets; a CSV file has one.

    Args:
        is_known: Whether a cell is the name of a column, by which the delimiter of a CSV file is told.

    Raises:
        FileRefused: It is neither, is encrypted, has macros, is damaged, or larger than it may be.
    """
    if refuse_other_formats(io.BytesIO(content)):
        with ExitStack() as stack:
            sheets = workbook_sheets(io.BytesIO(content), len(content), stack)
            return True, grids_of(sheets, most_rows=most_rows, most_cells=most_cells)
    rows: list[Sequence[object]] = []
    for _, cells in delimited_rows(io.BytesIO(content), is_known):
        rows.append(cells)
        if len(rows) > most_rows:
            raise FileRefused("too-many-rows", f"the file has more than {most_rows} rows")
        if len(cells) > MOST_COLUMNS:
            raise FileRefused("too-many-columns", f"the file has more than {MOST_COLUMNS} columns")
    return False, [Grid(CSV_SHEET, rows)]
