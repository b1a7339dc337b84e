"""What a file says, before it is held against anything: records of values, each value with the cell it stands in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from covenant_api.exchange.codes import CellCode, CellSeverity, severity_of
from covenant_api.exchange.columns import Column
from covenant_api.exchange.values import put_value, shown

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding of an upload.

    Attributes:
        sheet: Name of the sheet; that of the file's only table where it has no sheets.
        cell: Address of the cell, such as F17; empty for the sheet as a whole.
        code: A `CellCode`, or a code of the checks of reports.
        severity: `error`, `warning`, `notice`, or `blocker` of a check.
        is_of_content: Found by a check of what the report says; else by reading the cell.
        detail: What is the matter, in English.
        value: What the cell holds, short.
        kind: The kind of record it is of, where it is of one.
    """

    sheet: str
    cell: str
    code: str
    severity: str
    is_of_content: bool
    detail: str
    value: str = ""
    kind: str | None = None

    @property
    def is_fault(self) -> bool:
        """Whether something of the file is left out for it."""
        return not self.is_of_content and self.severity == CellSeverity.ERROR


@dataclass
class Remarks:
    """What there is to say of a file, in the order in which it is found."""

    found: list[Remark] = field(default_factory=list)
    most: int = 2000

    def add(
        self, sheet: str, cell: str, code: CellCode, detail: str = "", *, value: object = "", kind: str | None = None
    ) -> None:
        """One more; beyond a bound they are counted by what is cut off, not kept."""
        if len(self.found) < self.most:
            told = detail or f"{code.meaning}."
            text = shown(str(value)) if value not in (None, "") else ""
            self.found.append(Remark(sheet, cell, code.value, severity_of(code).value, False, told, text, kind))

    def __iter__(self) -> Iterator[Remark]:
        return iter(self.found)


@dataclass
class Row:
    """Values of one row, or of a form, each with its cell.

    Attributes:
        sheet: Name of the sheet.
        place: Address of the row: its first cell that was read.
        values: As JSON has them.
        cells: Addresses by the path of the value.
        columns: The columns that the sheet has.
        faulty: Paths of cells that could not be read: they stay what they are.
    """

    sheet: str
    place: str
    columns: Sequence[Column] = ()
    values: dict[str, Any] = field(default_factory=dict)
    cells: dict[Path, str] = field(default_factory=dict)
    given: set[Path] = field(default_factory=set)
    faulty: set[Path] = field(default_factory=set)

    def put(self, column: Column, value: Any, cell: str) -> None:
        """Take a value from a cell; None for a blank one."""
        self.cells[column.path] = cell
        if value is not None:
            self.given.add(column.path)
            put_value(column, self.values, value)

    def cell_of(self, path: Path) -> str:
        """The cell of a value, or of what it is a part of; the row's own where there is none."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.cells:
                return self.cells[path[:length]]
        for length in range(len(path), 0, -1):
            # What is missing has no cell: one of the same object stands for it.
            near = [cell for known, cell in self.cells.items() if known[:length] == path[:length]]
            if near:
                return near[0]
        return self.place


@dataclass
class GatheredRecord:
    """A record as a file gives it.

    Attributes:
        kind: Its kind.
        head: The fields of its own.
        record_id: The identifier that the file gives it; None for none.
        lists: Rows by the list that they are of; a list that the file does not have is not there.
        is_whole: The file was written with all that the record has, so that a blank cell takes a value away.
        replaced: Lists that the file has as a whole: what it does not list goes.
    """

    kind: str
    head: Row
    record_id: str | None = None
    lists: dict[str, list[Row]] = field(default_factory=dict)
    sheets: dict[str, str] = field(default_factory=dict)
    is_whole: bool = False
    added_to: frozenset[str] = frozenset()

    @property
    def is_blank(self) -> bool:
        """Whether the file says nothing of it."""
        return self.record_id is None and not self.head.given and not any(self.lists.values())


@dataclass
class Gathered:
    """All that a file says.

    Attributes:
        records: In the order of the sheets.
        about: What the file says of itself, by name.
        remarks: What there is to say of the reading.
        losses: What the file says that has no place here.
    """

    records: list[GatheredRecord] = field(default_factory=list)
    about: dict[str, str] = field(default_factory=dict)
    remarks: Remarks = field(default_factory=Remarks)
