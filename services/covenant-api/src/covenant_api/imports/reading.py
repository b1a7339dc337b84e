"""Read a signatory list into rows of text, whatever its file is called: XLSX or CSV, told by content.

A file that cannot be trusted or understood is refused with one clear line before anything else happens.
"""

import io
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from covenant_api.imports.columns import Header, understand_header
from covenant_api.imports.delimited_text import LARGEST_TEXT_BYTES, delimited_rows
from covenant_api.imports.findings import Finding
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.table_limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, NumberedRow
from covenant_api.imports.workbooks import LARGEST_WORKBOOK_BYTES, workbook_rows

_ZIP: Final = b"PK\x03\x04"
_EMPTY_ZIP: Final = b"PK\x05\x06"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# The name of the stream that holds an encrypted workbook, as the directory of an OLE file spells it.
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
_OLE_DIRECTORY_BYTES: Final = 4_194_304
_OTHER_FORMATS: Final = (
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"SQLite format 3", "a database"),
    (b"PAR1", "a Parquet file"),
    (b"\x7fELF", "a program"),
)


@dataclass(frozen=True, slots=True)
class Table:
    """An opened list: its header, what there is to say about the file, and its rows of text in order.

    `rows` can be walked once, while the file is open; blank rows are left out, row numbers stay those that
    a spreadsheet program shows. It raises FileRefused where the file turns out to be damaged.
    """

    header: Header
    findings: tuple[Finding, ...]
    rows: Iterator[NumberedRow]


@contextmanager
def opened_table(path: Path) -> Iterator[Table]:
    """Open the list in `path`. Raises FileRefused, on opening or while its rows are walked."""
    with ExitStack() as stack:
        try:
            stream = stack.enter_context(path.open("rb"))
        except FileNotFoundError:
            raise FileRefused("file-missing", "there is no such file") from None
        except IsADirectoryError:
            raise FileRefused("file-missing", "it is a folder, not a file") from None
        except OSError as error:
            reason = error.strerror or "unknown reason"
            raise FileRefused("file-unreadable", f"it cannot be read: {reason}") from None
        if not stream.seekable():
            raise FileRefused("file-unreadable", "it is not an ordinary file")
        findings, rows = _open_rows(stream, stack)
        bounded = _bounded(rows)
        first = next(bounded, None)
        if first is None:
            raise FileRefused("file-empty", "the file is empty")
        number, cells = first
        header = understand_header(cells, number)
        yield Table(header, (*header.findings, *findings), bounded)


def refuse_other_formats(stream: BinaryIO) -> bool:
    """Look at how a file begins. Returns whether it is an archive, as a workbook is; else it is to be text.

    Raises FileRefused for an empty file and for what is neither.
    """
    start = stream.read(512)
    stream.seek(0)
    if not start.strip():
        raise FileRefused("file-empty", "the file is empty")
    if start.startswith(_OLE):
        _refuse_ole(stream)
    if start.startswith(_EMPTY_ZIP):
        raise FileRefused("not-a-spreadsheet", "it is an empty archive, not a spreadsheet")
    for magic, name in _OTHER_FORMATS:
        if start.startswith(magic):
            raise FileRefused("not-a-spreadsheet", f"it is {name}, neither XLSX nor CSV")
    return start.startswith(_ZIP)


def _open_rows(stream: BinaryIO, stack: ExitStack) -> tuple[tuple[Finding, ...], Iterator[NumberedRow]]:
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if refuse_other_formats(stream):
        _check_size(size, LARGEST_WORKBOOK_BYTES)
        return workbook_rows(stream, size, stack)
    _check_size(size, LARGEST_TEXT_BYTES)
    return (), delimited_rows(stream)


def _check_size(size: int, largest: int) -> None:
    if size > largest:
        raise FileRefused("file-too-large", f"the file is larger than {largest // 1_048_576} MB")


def _refuse_ole(stream: BinaryIO) -> None:
    if _ENCRYPTED_PACKAGE in stream.read(_OLE_DIRECTORY_BYTES):
        raise FileRefused("file-encrypted", "the workbook is protected by a password")
    raise FileRefused("not-a-spreadsheet", "it is an old Excel workbook (.xls); save it as XLSX or CSV")


def _bounded(rows: Iterator[NumberedRow]) -> Iterator[NumberedRow]:
    count = 0
    for number, cells in rows:
        if len(cells) > MOST_COLUMNS:
            raise FileRefused("too-many-columns", f"row {number} has more than {MOST_COLUMNS} columns")
        if not any(cells):
            continue
        count += 1
        if count > MOST_ROWS + 1:
            raise FileRefused("too-many-rows", f"the file has more than {MOST_ROWS} rows")
        if max(map(len, cells)) > LONGEST_CELL:
            raise FileRefused("cell-too-long", f"row {number} has a cell of more than {LONGEST_CELL} characters")
        if not "".join(cells).strip():
            continue
        yield number, cells
