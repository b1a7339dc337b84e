"""A record as a file gives it, laid over what is there: which value stands where in the content, and from which cell.

Blank cells leave what is there, but in a workbook that was written with the record's contents and has its identifier:
there a blank cell takes the value away. A table replaces the list it is of; the matrix alone is added to, cell by cell,
where the workbook does not have the identifier.
"""

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from covenant_api.exchange.codes import CellCode
from covenant_api.exchange.columns import columns_of, take
from covenant_api.exchange.gathered import GatheredRecord, Path, Remarks, Row
from covenant_api.exchange.sheets import Sheet, sheets_of
from covenant_api.exchange.values import put_value, take_value
from covenant_api.reporting.codes import SECTOR_OF

_SECTORS: Final = {subsector.value: sector.value for subsector, sector in SECTOR_OF.items()}
# What says where a cell is, and nothing of it.
_PLACES: Final = frozenset({("sector",), ("subsector",), ("scope",)})


@dataclass
class Laid:
    """A content in the making.

    Attributes:
        values: The content, as JSON has it.
        rows: By list, the row of the file that each item comes from; None for one that was there.
    """

    record: GatheredRecord
    values: dict[str, Any]
    rows: dict[str, list[Row | None]] = field(default_factory=dict)

    def cell_of(self, steps: Sequence[str | int], telling: str | None = None) -> tuple[str, str]:
        """Sheet and cell of a place in the content; the cell is empty where the file has none for it.

        Args:
            telling: Of an object, the name of the value in it that is meant, where the file gives it.
        """
        if len(steps) > 1 and isinstance(steps[1], int) and steps[0] in self.rows:
            rows = self.rows[str(steps[0])]
            row = rows[steps[1]] if steps[1] < len(rows) else None
            if row is None:
                return self.record.sheets.get(str(steps[0]), self.record.head.sheet), ""
            names = _names(steps[2:])
            told = [path for path in row.given if path[-1] == telling and path[: len(names)] == names]
            return row.sheet, row.cell_of(told[0] if told else names)
        if steps and steps[0] in self.record.sheets:
            return self.record.sheets[str(steps[0])], ""
        return self.record.head.sheet, self.record.head.cell_of(_names(steps))


def _names(steps: Sequence[str | int]) -> Path:
    """The names among the steps: what stands in one cell has no numbers in its path."""
    found = []
    for step in steps:
        if isinstance(step, int):
            break
        found.append(step)
    return tuple(found)


def lay(record: GatheredRecord, base: Mapping[str, Any], remarks: Remarks) -> Laid:
    """Lay a record of a file over what is there.

    Args:
        base: The content that is there; of a new record what is known of it without the file.
    """
    laid = Laid(record, copy.deepcopy(dict(base)))
    _apply(record.head, laid.values, base, blank_clears=record.is_whole)
    for sheet in sheets_of(record.kind):
        if sheet.field is not None and sheet.field in record.lists:
            _lay_list(laid, sheet, record.lists[sheet.field], base, remarks)
    return laid


def _apply(row: Row, values: dict[str, Any], base: Mapping[str, Any], *, blank_clears: bool) -> None:
    for column in row.columns:
        if column.path not in row.cells or column.path in row.faulty:
            continue
        value = take_value(column, row.values)
        if value is not None:
            put_value(column, values, value)
        elif blank_clears and not is_empty(take_value(column, values)):
            if column.is_nullable:
                put_value(column, values, None)
            else:
                _unset(values, column.path)
    _settle(values, base)


def _unset(values: dict[str, Any], path: Path) -> None:
    """Leave out a field that is never null: it has its default, or is missed."""
    holder = take(values, path[:-1])
    if isinstance(holder, dict):
        holder.pop(path[-1], None)


def is_empty(value: Any) -> bool:
    """Whether a value says nothing: null, or a list or object of nothing."""
    if isinstance(value, Mapping):
        return all(is_empty(one) for one in value.values())
    return value is None or value == [] or value == ""


def _settle(values: dict[str, Any], base: Mapping[str, Any]) -> None:
    """Objects of which nothing is left become null; those that were empty before stay as they were."""
    for name, value in list(values.items()):
        if isinstance(value, dict):
            before = base.get(name)
            if is_empty(value):
                values[name] = copy.deepcopy(before) if is_empty(before) else None
            else:
                _settle(value, before if isinstance(before, Mapping) else {})


def _lay_list(laid: Laid, sheet: Sheet, given: Sequence[Row], base: Mapping[str, Any], remarks: Remarks) -> None:
    name = str(sheet.field)
    before: list[dict[str, Any]] = list(base.get(name) or [])
    rows = list(given)
    if not rows and not laid.record.is_whole:
        return
    _name_rows(sheet, rows, before)
    _derive_sectors(sheet, rows)
    known = {_identity(sheet, item): item for item in before} if sheet.identity else {}
    taken: list[tuple[dict[str, Any], Row | None]] = []
    seen: dict[tuple[Any, ...], int] = {}
    for number, row in enumerate(rows):
        identity = _identity(sheet, row.values)
        if sheet.identity and identity in seen:
            remarks.add(row.sheet, row.place, CellCode.ROW_REPEATED, kind=laid.record.kind)
            continue
        seen[identity] = number
        if sheet.identity:
            was = known.get(identity, {})
        else:
            was = before[number] if laid.record.is_whole and number < len(before) else {}
        item = copy.deepcopy(was)
        _apply(row, item, was, blank_clears=bool(was))
        taken.append((item, row))
    if name in laid.record.added_to:
        listed = {_identity(sheet, item): (item, row) for item, row in taken}
        kept = [listed.pop(_identity(sheet, item), (item, None)) for item in before]
        taken = [*kept, *listed.values()]
    elif sheet.identity and name == "cells":
        # A cell that only says where it is has no row that says anything; it stays.
        bare = [(item, None) for item in before if _identity(sheet, item) not in seen and _is_bare(item)]
        taken += bare
        places = [_identity(sheet, item) for item in before]
        taken.sort(key=lambda one: places.index(at) if (at := _identity(sheet, one[0])) in places else len(places))
    if before and not taken:
        remarks.add(laid.record.sheets.get(name, ""), "", CellCode.LIST_EMPTIED, kind=laid.record.kind)
    laid.values[name] = [item for item, _ in taken]
    laid.rows[name] = [row for _, row in taken]


def _is_bare(item: Mapping[str, Any]) -> bool:
    return all(is_empty(value) for name, value in item.items() if (name,) not in _PLACES)


def _identity(sheet: Sheet, values: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(take(values, path) for path in sheet.identity)


def _name_rows(sheet: Sheet, rows: Sequence[Row], before: Sequence[Mapping[str, Any]]) -> None:
    """Rows without a name get one that is free: the first letter of the sheet and the number of the row."""
    if sheet.identity != (("id",),):
        return
    used = {str(row.values.get("id")) for row in rows}
    known = {str(item.get("id")) for item in before}
    letter = sheet.name[0].lower()
    for row in rows:
        if row.values.get("id") is None and ("id",) not in row.faulty:
            free = letter + "".join(one for one in row.place if one.isdigit())
            while free in used or (free in known and len(rows) != len(before)):
                free += "x"
            used.add(free)
            _add(sheet, row, ("id",), free, row.place)


def _derive_sectors(sheet: Sheet, rows: Sequence[Row]) -> None:
    """The sector follows from the sub-sector; only one that was given too can disagree."""
    for row in rows:
        for before in ((), ("includedIn",)):
            holder = take(row.values, before) if before else row.values
            path = (*before, "sector")
            if not isinstance(holder, dict) or holder.get("sector") is not None or path in row.faulty:
                continue
            sector = _SECTORS.get(str(holder.get("subsector")))
            if sector is not None:
                _add(sheet, row, path, sector, row.cell_of((*before, "subsector")))


def _add(sheet: Sheet, row: Row, path: Path, value: Any, cell: str) -> None:
    """A value that follows from the others of its row."""
    column = next(one for one in columns_of(sheet.model, nested_lists=True) if one.path == path)
    put_value(column, row.values, value)
    row.cells[path] = cell
    if all(one.path != path for one in row.columns):
        row.columns = (*row.columns, column)
