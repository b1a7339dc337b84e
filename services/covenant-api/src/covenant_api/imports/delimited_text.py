"""Rows of a CSV file: UTF-8 with or without byte-order mark, separated by comma, semicolon or tab."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO, Final

from covenant_api.imports.columns import known_column
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.table_limits import LONGEST_CELL, NumberedRow

LARGEST_TEXT_BYTES: Final = 67_108_864
_BLOCK_BYTES: Final = 262_144
_LONGEST_LINE: Final = 4_194_304
_DELIMITERS: Final = (",", ";", "\t")
# What some spreadsheet programs write into the first line for others.
_SEPARATOR_HINT: Final = re.compile(r'"?sep=."?', re.IGNORECASE)
if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


def _is_of_the_list(cell: str) -> bool:
    return known_column(cell) is not None


def delimited_rows(stream: BinaryIO, is_known: Callable[[str], bool] = _is_of_the_list) -> Iterator[NumberedRow]:
    """Yield the rows of a CSV file, blank ones too.

    `is_known` says of a cell whether it is the name of a column, by which the delimiter is told.

    A row's number counts records, not lines: a quoted cell may run over several lines. Raises FileRefused
    for text that is not UTF-8, for binary content, and for quotation marks that do not match.
    """
    checked = io.BufferedReader(_Checked(stream), _BLOCK_BYTES)
    text = io.TextIOWrapper(checked, encoding="utf-8-sig", errors="strict", newline="")
    try:
        yield from _parsed_rows(text, is_known)
    except UnicodeDecodeError:
        raise _not_utf8(stream) from None


def _parsed_rows(text: io.TextIOWrapper, is_known: Callable[[str], bool]) -> Iterator[NumberedRow]:
    lines = _lines(text)
    opening: list[str] = []
    for line in lines:
        # The line stays a blank row, so that the rows keep their numbers.
        is_hint = not opening and _SEPARATOR_HINT.fullmatch(line.rstrip("\r\n"))
        opening.append("\n" if is_hint else line)
        if is_hint:
            continue
        if line.strip():
            break
    if not opening:
        return
    csv.field_size_limit(LONGEST_CELL)
    # strict: a stray quotation mark would otherwise swallow rows without a word.
    reader = csv.reader(
        chain(opening, lines), delimiter=_delimiter_of(opening[-1].strip("\r\n"), is_known), strict=True
    )
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _unparsable(number, str(error)) from None
        yield number, tuple(cells)


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    # csv would refuse an endless cell only once it has the whole line in memory.
    while line := text.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise FileRefused("cell-too-long", f"it has a line of more than {_LONGEST_LINE} characters")
        yield line


def _delimiter_of(header_line: str, is_known: Callable[[str], bool]) -> str:
    """Choose the delimiter under which most header cells are known columns."""

    def known(delimiter: str) -> int:
        cells = (cell.strip('"') for cell in header_line.split(delimiter))
        return sum(map(is_known, cells))

    return max(_DELIMITERS, key=known)


def _unparsable(number: int, message: str) -> FileRefused:
    if "field larger than" in message:
        return FileRefused("cell-too-long", f"row {number} has a cell of more than {LONGEST_CELL} characters")
    return FileRefused(
        "quotes-unmatched",
        f"row {number} has a quotation mark that is not closed or misplaced; correct it, or save the list as XLSX",
    )


def _not_utf8(stream: BinaryIO) -> FileRefused:
    stream.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    line = 1
    while block := stream.read(_BLOCK_BYTES):
        try:
            line += decoder.decode(block).count("\n")
        except UnicodeDecodeError as error:
            line += error.object[: error.start].count(b"\n")
            break
    return FileRefused(
        "not-utf8", f'line {line} is not UTF-8 text; save the file as "CSV UTF-8" so that no name is garbled'
    )


class _Checked(io.RawIOBase):
    """A stream that refuses the file at the first byte that no text has."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__()
        self._stream = stream
        self._at_start = True

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        target = memoryview(buffer).cast("B")
        block = self._stream.read(len(target))
        if self._at_start and block.startswith(_UTF16_MARKS):
            raise FileRefused("not-utf8", 'it is UTF-16 text; save the file as "CSV UTF-8"')
        self._at_start = False
        if b"\x00" in block:
            raise FileRefused("not-a-spreadsheet", "it holds NUL bytes, which no text has: neither XLSX nor CSV")
        target[: len(block)] = block
        return len(block)
