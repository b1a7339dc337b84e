"""Tables of the Common Reporting Framework (eCRF) read: head, matrix and detail become one inventory.

Every row of the detail is a line of its own, also where several have the same GPC reference or none: nothing is
overwritten, and they add up. Known faults of templates are taken for what the names say, and named.
"""

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from covenant_api.exchange.cells import address, as_text, folded, is_blank
from covenant_api.exchange.codes import CellCode
from covenant_api.exchange.ecrf_desk import HEAD, KIND, EcrfDesk
from covenant_api.exchange.ecrf_detail import read_detail
from covenant_api.exchange.ecrf_matrix import read_matrix
from covenant_api.exchange.ecrf_names import DETAIL_SHEET, HEAD_BY_NAME, HEAD_SHEET, LOSS_SHEET, MATRIX_SHEET
from covenant_api.exchange.gathered import Gathered, GatheredRecord, Row
from covenant_api.exchange.reading import Grid
from covenant_api.reporting.codes import GwpSet


def gather_ecrf(grids: Sequence[Grid]) -> Gathered:
    """What the three tables say of one inventory."""
    desk = EcrfDesk(Gathered())
    known = {_plain(grid.name): grid for grid in grids}
    head_grid, matrix, detail = (known.get(_plain(name)) for name in (HEAD_SHEET, MATRIX_SHEET, DETAIL_SHEET))
    head = _head(desk, head_grid)
    desk.gwp_set = head.values.get("gwpSet")
    if detail is not None:
        read_detail(desk, detail, head)
        _tell_sums(desk, detail)
    if matrix is not None:
        read_matrix(desk, matrix)
    for name, grid in known.items():
        if grid not in (head_grid, matrix, detail) and name != _plain(LOSS_SHEET):
            desk.gathered.remarks.add(grid.name, "", CellCode.SHEET_UNKNOWN)
    lists = {"cells": list(desk.cells.values()), "lines": [line.row for line in desk.lines]}
    sheets = {"cells": MATRIX_SHEET, "lines": DETAIL_SHEET}
    desk.gathered.records.append(GatheredRecord(KIND, head, None, lists, sheets))
    return desk.gathered


def _plain(name: str) -> str:
    return name.casefold().replace("_", "").replace(" ", "")


def _head(desk: EcrfDesk, grid: Grid | None) -> Row:
    head = Row(HEAD_SHEET if grid is None else grid.name, "", tuple(HEAD.values()))
    if grid is None:
        return head
    for number in range(len(grid.rows)):
        labels = [(at, HEAD_BY_NAME.get(folded(as_text(grid.cell(number, at))).rstrip(" :*"))) for at in range(3)]
        found = next(((at, row) for at, row in labels if row is not None), None)
        if found is None:
            continue
        label_at, known = found
        places = range(label_at + 1, min(len(grid.rows[number]), label_at + 6))
        at = next((one for one in places if not is_blank(grid.cell(number, one))), None)
        if at is None:
            continue
        cell, place = desk.value(grid, number, at), address(number + 1, at + 1)
        if is_blank(cell):
            continue
        if desk.is_not_available(grid, cell, place):
            continue
        if known.field is None:
            # Names and addresses of people among them: what it was is not repeated.
            desk.tell(grid, place, CellCode.NOT_MAPPED, f"{known.name} has no place in an inventory here.")
        elif known.field not in head.cells:
            _take_head(desk, head, known.field, cell, place, grid)
    return head


def _take_head(desk: EcrfDesk, head: Row, path: tuple[str, ...], cell: object, place: str, grid: Grid) -> None:
    if path == ("gwpSet",) and isinstance(cell, str):
        found = next((one for one in GwpSet if one.value.casefold() in folded(cell).split()), None)
        cell = found.value if found else cell
    if path == ("gases",) and isinstance(cell, str):
        cell = ";".join(part.strip() for part in re.split(r"[,;/、]| and ", cell) if part.strip())
    desk.take(head, HEAD[path], cell, place, grid)
    if path == ("gdp", "amount") and ("gdp", "amount") in head.given:
        head.put(HEAD["gdp", "currency"], "USD", place)


def _tell_sums(desk: EcrfDesk, grid: Grid) -> None:
    """Rows with the same reference, or with none, are all kept: told once for each, with their sum."""
    count = Counter((line.reference, line.place) for line in desk.lines)
    told: set[Any] = set()
    for line in desk.lines:
        key = (line.reference, line.place)
        if count[key] > 1 and key not in told:
            told.add(key)
            same = [one.total or Decimal(0) for one in desk.lines if (one.reference, one.place) == key]
            named = line.reference or f"{line.place[0].value}, {line.place[1].value}, without a reference"
            detail = f"{count[key]} rows are of {named}; each is kept, and they add up to {sum(same, Decimal(0))} t."
            desk.tell(grid, line.row.place, CellCode.ROWS_SUMMED, detail)
