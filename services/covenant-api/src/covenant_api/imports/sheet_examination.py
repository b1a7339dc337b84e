"""What a sheet's XML will cost to read, found out while it streams past, before it is read for real.

A few hundred bytes can place a cell in the last column of the last row, or name one long text a million
times; the reading library would set out to allocate all of it.
"""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from covenant_api.imports.findings import Finding, FindingCode
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.table_limits import LONGEST_CELL, MOST_CELLS, MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS

MOST_NAMED_ERRORS: Final = 1_000
_LONGEST_MARKUP: Final = 1_048_576
_DECLARATION: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^<>]*\?>")
_HIDING: Final = re.compile(rb"<[!?]")
_STRING_END: Final = re.compile(rb"</(?:[\w.-]+:)?si\s*>|<(?:[\w.-]+:)?si\s*/>")
_TAG: Final = re.compile(rb"<(?:[\w.-]+:)?(c|row|f)(?=[\s/>])([^>]*?)(/?)>")
_ADDRESS: Final = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]{1,3})([0-9]{1,7})[\"']")
_ANY_ADDRESS: Final = re.compile(rb"\br\s*=")
_ROW_NUMBER: Final = re.compile(rb"\br\s*=\s*[\"']([0-9]{1,7})[\"']")
_SHARED: Final = re.compile(rb"\bt\s*=\s*[\"']s[\"']")
_SHARED_INDEX: Final = re.compile(rb"\bt\s*=\s*[\"']s[\"'][^>]*>\s*<(?:[\w.-]+:)?v\s*>\s*([0-9]{1,9})\s*<")
# How nearly every program writes rows and cells: those are counted without a loop.
_PLAIN_ROW: Final = re.compile(rb'<row r="([0-9]{1,7})"')
_PLAIN_CELL: Final = re.compile(rb'<c r="([A-Z]{1,3}[0-9]{1,7})"(?: [a-z]{1,2}="[A-Za-z0-9]*")*>')
_PLAIN_BLANK: Final = re.compile(rb'<c r="[A-Z]{1,3}[0-9]{1,7}"[^>]*/>')
_DIGITS: Final = b"0123456789"
_LETTERS: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TAG_BEGINS: Final = tuple(tag + after for tag in (b"<c", b"<row") for after in (b" ", b">", b"/", b"\n", b"\r", b"\t"))
_NOT_PLAIN: Final = (b":c", b":row", b"<f", b":f", b'"e"', b"'e'")
_ERROR: Final = re.compile(rb"\bt\s*=\s*[\"']e[\"']")


@dataclass(slots=True)
class StringFacts:
    """Bytes of each shared string, markup included: never less than its characters."""

    lengths: "array[int]" = field(default_factory=lambda: array("L"))
    longest: int = 0


@dataclass(slots=True)
class SheetFacts:
    """What was seen of a sheet: its last filled row and column, its formulas, and its errors, the first by address."""

    rows: int = 0
    columns: int = 0
    formulas: int = 0
    first_formula: tuple[int, str] = (1, "")
    errors: int = 0
    first_error: tuple[int, str] = (1, "")
    error_cells: list[str] = field(default_factory=list)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One warning about all formulas, and one about all cells that hold an error."""
        found = []
        if self.formulas:
            row, address = self.first_formula
            reason = f"{self.formulas} cells hold formulas, the first is {address}; the stored values are taken"
            found.append(Finding(row, "", address, FindingCode.FORMULA_CELLS, reason))
        if self.errors:
            row, address = self.first_error
            reason = f"{self.errors} cells hold spreadsheet errors, the first is {address}; they are read as blank"
            found.append(Finding(row, "", address, FindingCode.ERROR_CELLS, reason))
        return tuple(found)


def examine_strings(blocks: Iterator[bytes]) -> StringFacts:
    """Measure the shared strings. Raises FileRefused for one that no cell could hold."""
    facts = StringFacts()
    rest = b""
    for block in _open_markup(blocks):
        text = rest + block
        begin = 0
        for end in _STRING_END.finditer(text):
            facts.lengths.append(end.end() - begin)
            begin = end.end()
        rest = text[begin:]
        if len(rest) > _LONGEST_MARKUP:
            raise _too_long()
    facts.longest = max(facts.lengths, default=0)
    return facts


def examine_sheet(blocks: Iterator[bytes], strings: StringFacts) -> SheetFacts:
    """Measure a sheet. Raises FileRefused where reading it would take more than a table may."""
    facts = SheetFacts()
    cursor = _Cursor()
    characters = 0
    rest = b""
    for block in _open_markup(blocks):
        text = rest + block
        # Cut behind a cell's end, so that a cell and its value are seen together.
        cut = max(text.rfind(b"c>") + 2, 0) or text.rfind(b">") + 1
        rest = text[cut:]
        if len(rest) > _LONGEST_MARKUP:
            raise _too_long()
        characters += _examine_cells(text[:cut], facts, cursor, strings)
        _check(facts, characters)
    characters += _examine_cells(rest, facts, cursor, strings)
    _check(facts, characters)
    return facts


def _open_markup(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Refuse comments, CDATA and processing instructions, in which tags could hide that are none."""
    before = b""
    for number, block in enumerate(blocks):
        begin = _DECLARATION.match(block) if number == 0 else None
        if _HIDING.search(before + block[begin.end() if begin else 0 :]):
            raise FileRefused("xml-unsafe", "the sheet has XML comments or the like; save it again as XLSX")
        yield block
        before = block[-1:]


@dataclass(slots=True)
class _Cursor:
    row: int = 0
    column: int = 0
    address: str = ""
    letters: dict[bytes, int] = field(default_factory=dict)


def _examine_cells(text: bytes, facts: SheetFacts, cursor: _Cursor, strings: StringFacts) -> int:
    """Walk the tags of a piece of the sheet; returns at least the characters of its shared strings."""
    if _examine_plain(text, facts, cursor):
        return _shared_characters(text, text.count(b't="s"'), strings)
    letters = cursor.letters
    shared = 0
    for tag, attributes, closed in _TAG.findall(text):
        if tag == b"c":
            address = _ADDRESS.search(attributes)
            if address is not None:
                name, number = address.groups()
                cursor.column = letters.get(name) or letters.setdefault(name, _column_number(name))
                cursor.row = int(number)
            elif _ANY_ADDRESS.search(attributes):
                raise FileRefused("archive-damaged", "the sheet has a cell address that cannot be read")
            else:
                cursor.column += 1
            if closed:
                continue
            if cursor.row > facts.rows:
                facts.rows = cursor.row
            if cursor.column > facts.columns:
                facts.columns = cursor.column
            if b"t" in attributes:
                shared += _SHARED.search(attributes) is not None
                if _ERROR.search(attributes):
                    facts.errors += 1
                    if facts.errors <= MOST_NAMED_ERRORS:
                        facts.error_cells.append(_address(cursor))
                    if facts.errors == 1:
                        facts.first_error = (cursor.row, _address(cursor))
        elif tag == b"row":
            number = _ROW_NUMBER.search(attributes)
            cursor.row = int(number[1]) if number else cursor.row + 1
            cursor.column = 0
        else:
            facts.formulas += 1
            if facts.formulas == 1:
                facts.first_formula = (cursor.row, _address(cursor))
    return _shared_characters(text, shared, strings)


def _examine_plain(text: bytes, facts: SheetFacts, cursor: _Cursor) -> bool:
    """Take the measure of a piece that is written as nearly every program writes; False for any other."""
    if any(sign in text for sign in _NOT_PLAIN):
        return False
    cells = _PLAIN_CELL.findall(text)
    rows = _PLAIN_ROW.findall(text)
    blanks = len(_PLAIN_BLANK.findall(text)) if b"/>" in text else 0
    tags = len(cells) + len(rows) + blanks
    # Counting what begins alike is quick, and exact but for the few pieces that have <col> or the like.
    if text.count(b"<c") + text.count(b"<row") != tags and sum(map(text.count, _TAG_BEGINS)) != tags:
        return False
    if cells:
        # All addresses at once: letters without digits, and digits without letters.
        addresses = b" ".join(cells)
        names = addresses.translate(None, _DIGITS).split(b" ")
        numbers = set(addresses.translate(None, _LETTERS).split(b" "))
        facts.columns = max(facts.columns, max(map(_column_number, set(names))))
        facts.rows = max(facts.rows, max(map(int, numbers)))
        cursor.column = _column_number(names[-1])
    cursor.row = max(cursor.row, facts.rows, *map(int, rows))
    return True


def _shared_characters(text: bytes, shared: int, strings: StringFacts) -> int:
    """Add up the shared strings that a piece with `shared` such cells names: never less than there are."""
    if not shared:
        return 0
    indexes = [int(index) for index in _SHARED_INDEX.findall(text)]
    known = [strings.lengths[index] for index in indexes if index < len(strings.lengths)]
    # A cell whose index is written in some other way may name the longest string of all.
    return sum(known) + max(shared - len(indexes), 0) * strings.longest


def _check(facts: SheetFacts, characters: int) -> None:
    if facts.columns > MOST_COLUMNS:
        raise FileRefused("too-many-columns", f"the sheet has more than {MOST_COLUMNS} columns")
    if facts.rows * facts.columns > MOST_CELLS:
        raise FileRefused(
            "too-many-rows", f"the sheet reaches down to row {facts.rows}; a list may have up to {MOST_ROWS} rows"
        )
    if characters > MOST_CHARACTERS:
        raise FileRefused("archive-bomb", "the texts of the sheet would fill the memory: an archive bomb")


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _address(cursor: _Cursor) -> str:
    letters, number = "", cursor.column
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{cursor.row}"


def _too_long() -> FileRefused:
    return FileRefused("cell-too-long", f"the sheet has a cell of more than {LONGEST_CELL} characters")
