"""What the readers of the tables of the Common Reporting Framework share: cells, remarks, what is gathered so far."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from covenant_api.exchange.cells import address, as_text, folded
from covenant_api.exchange.codes import CellCode, CellSeverity, severity_of
from covenant_api.exchange.columns import Column, columns_of
from covenant_api.exchange.gathered import Gathered, Row
from covenant_api.exchange.labels import code_of
from covenant_api.exchange.reading import Grid
from covenant_api.exchange.values import read_cell
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.parts import CellContent, LineContent
from covenant_api.reporting.codes import NotationKey, Scope, Subsector

KIND: Final = "inventory"
HEADER_WITHIN: Final = 15
NOT_AVAILABLE: Final = frozenset({"n/a", "na", "nan", "-"})
_PLACEHOLDER: Final = re.compile(r"\{\{|\}\}|^\{[^}]*\}?$")

HEAD: Final[Mapping[tuple[str, ...], Column]] = {column.path: column for column in columns_of(InventoryContent)}
LINE: Final[Mapping[tuple[str, ...], Column]] = {column.path: column for column in columns_of(LineContent)}
CELL: Final[Mapping[tuple[str, ...], Column]] = {column.path: column for column in columns_of(CellContent)}
Place = tuple[Subsector, Scope]


@dataclass
class DetailLine:
    """A row of the detail that is a line: where it belongs, and what it comes to by its own word."""

    row: Row
    place: Place
    reference: str | None
    total: Decimal | None


@dataclass
class EcrfDesk:
    """What is gathered of the tables.

    Attributes:
        gwp_set: That of the head; None where it says none.
    """

    gathered: Gathered
    lines: list[DetailLine] = field(default_factory=list)
    cells: dict[Place, Row] = field(default_factory=dict)
    gwp_set: str | None = None

    def tell(self, grid: Grid, cell: str, code: CellCode, detail: str = "", value: object = "") -> None:
        """One more remark."""
        self.gathered.remarks.add(grid.name, cell, code, detail, value=value, kind=KIND)

    def value(self, grid: Grid, row: int, at: int) -> object:
        """A cell; blank where it holds an error or a placeholder, of which it tells."""
        cell, place = grid.cell(row, at), address(row + 1, at + 1)
        if place in grid.errors:
            self.tell(grid, place, CellCode.CELL_ERROR)
            return ""
        if isinstance(cell, str) and _PLACEHOLDER.search(cell.strip()):
            self.tell(grid, place, CellCode.ECRF_PLACEHOLDER, value=cell)
            return ""
        return cell

    def take(self, row: Row, column: Column, cell: object, place: str, grid: Grid) -> None:
        """Read a cell into a row under a column of ours."""
        read = read_cell(column, cell)
        row.cells[column.path] = place
        if read.code is not None:
            self.tell(grid, place, read.code, read.detail, as_text(cell))
            if severity_of(read.code) is CellSeverity.ERROR:
                row.faulty.add(column.path)
        row.put(column, read.value, place)

    def key(self, grid: Grid, given: tuple[object, str] | None) -> str | None:
        """The notation key of a cell, NA taken for NO; None for none."""
        if given is None:
            return None
        text = as_text(given[0]).strip()
        parts = dict.fromkeys(part.strip() for part in re.split(r"[/,;]", text) if part.strip())
        if folded(text) in ("na", "n a"):
            self.tell(grid, given[1], CellCode.KEY_NA_MAPPED, value=text)
            return NotationKey.NO.value
        found = [code_of(NotationKey, part) for part in parts]
        if len(found) == 1 and found[0] is not None:
            return found[0].value
        # A draft can hold a wrong key; the checks name it. What is not even a word is no key.
        if text.isascii() and text.isalpha() and len(text) <= 10:
            return text
        self.tell(grid, given[1], CellCode.CHOICE_UNKNOWN, "Must be one of NO, NE, IE, C.", text)
        return None

    def cell_row(self, grid: Grid, start: str, place: Place) -> Row:
        """A row for a cell of the matrix at this place."""
        row = Row(grid.name, start, tuple(CELL.values()))
        row.put(CELL["subsector",], place[0].value, start)
        row.put(CELL["scope",], place[1].value, start)
        return row

    def is_not_available(self, grid: Grid, cell: object, place: str) -> bool:
        """Whether a cell says that there is nothing to say, of which it tells."""
        if isinstance(cell, str) and cell.strip().casefold() in NOT_AVAILABLE:
            self.tell(grid, place, CellCode.ECRF_PLACEHOLDER, "N/A is read as blank.")
            return True
        return False
