"""Lists as XLSX: one sheet of records with real numbers and dates, and one that says what they are.

A workbook is written to a temporary file with constant memory and sent from there, so that whatever cannot be put into
one is still answered as a problem. Texts are never formulas: each is written as a text, and one that begins with a sign
that a spreadsheet could take for a formula also carries Excel's own mark of text (its quote prefix), which leaves the
value as it is.
"""

import json
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, Any

import xlsxwriter
from fastapi import Request
from fastapi.responses import Response
from sqlalchemy import Select

from servicekit.conditional import answer, freshness, is_known
from servicekit.database import database_of
from servicekit.dictionaries import DictionaryField, FieldKind
from servicekit.exports import FORMULA_STARTS, Export, ExportResponse, held_by
from servicekit.negotiation import MEDIA_TYPES
from servicekit.problems import Problem, unavailable

# What Excel can hold.
MOST_ROWS = 1_048_576
MOST_CHARACTERS = 32_767
# How much of records, as JSON, goes into one workbook: what is on the disk meanwhile is a small multiple of it.
MOST_BYTES = 256 * 2**20
_MOST_SOURCES = 1000
_CHUNK = 64 * 1024
# Whole numbers beyond it are not exact in Excel, and days before it are other days there: it knows a 29 February 1900.
_EXACT = 2**53
_FIRST_DAY = date(1900, 3, 1)
# No character of XML 1.0.
_NO_XML = re.compile("[\ufffe\uffff]")


@dataclass(frozen=True)
class Sheet:
    """What a workbook is of.

    Attributes:
        name: Of the list, and of the sheet with its records.
        columns: The fields wanted, in order, by their names on the wire.
        fields: What the list's fields are.
        about: Lines of the second sheet, above the sources and the fields: a label and its value.
    """

    name: str
    columns: Sequence[str]
    fields: Sequence[DictionaryField]
    about: Sequence[tuple[str, str | datetime]]

    @property
    def shown(self) -> list[DictionaryField]:
        """The fields of its columns."""
        by_name = {one.name: one for one in self.fields}
        return [by_name[name] for name in self.columns]


def _too_much(what: str) -> Problem:
    detail = f"This selection does not fit into a workbook: {what}. Choose fewer records or fields, or take f=csv."
    return Problem(406, "not-acceptable", "Not acceptable", detail, headers={"Vary": "Accept"})


class _Exact(float):
    """A number that is written with all its digits: XlsxWriter asks for sixteen, and a double can have seventeen."""

    __slots__ = ()

    def __format__(self, wanted: str) -> str:
        return repr(int(self) if self.is_integer() else float(self))


@dataclass
class _Writer:
    """One workbook in the making."""

    file: IO[bytes]
    folder: str
    sheet: Sheet
    _sources: dict[str, Any] = field(default_factory=dict)
    _rows: int = 0
    _bytes: int = 0

    def __post_init__(self) -> None:
        options = {"constant_memory": True, "tmpdir": self.folder, "strings_to_formulas": False}
        self._book = xlsxwriter.Workbook(self.file, {**options, "strings_to_urls": False, "strings_to_numbers": False})
        self._bold = self._book.add_format({"bold": True})
        self._quoted = self._book.add_format({"quote_prefix": True})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._instant = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._shown = self.sheet.shown
        self._records = self._book.add_worksheet(self.sheet.name[:31])
        self._records.freeze_panes(1, 0)
        for number, one in enumerate(self._shown):
            self._records.set_column(number, number, 22 if one.kind in (FieldKind.TEXT, FieldKind.INSTANT) else 14)
            self._records.write_string(0, number, one.name, self._bold)

    def add(self, texts: Sequence[str]) -> None:
        """Records, each as JSON text."""
        for text in texts:
            self._rows += 1
            if self._rows >= MOST_ROWS:
                raise _too_much(f"it has more than {MOST_ROWS - 1} records")
            self._bytes += len(text)
            if self._bytes > MOST_BYTES:
                raise _too_much("it is too large")
            record = json.loads(text)
            source = record.get("source")
            if source is not None and len(self._sources) < _MOST_SOURCES:
                key = json.dumps([source.get(name) for name in ("title", "publisher", "url", "licence", "accessedOn")])
                self._sources[key] = source
            for column, one in enumerate(self._shown):
                self._write(self._records, self._rows, column, one, record[one.name])

    def finish(self) -> None:
        """The second sheet, and the end of the file."""
        if self._shown:
            self._records.autofilter(0, 0, self._rows, len(self._shown) - 1)
        self._about(self._book.add_worksheet("about"))
        self._book.close()

    def close(self) -> None:
        """Close the files in which the sheets wait, which one that was not finished leaves open."""
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()

    def _write(self, sheet: Any, row: int, column: int, told: DictionaryField, value: Any) -> None:
        match told.kind, value:
            case _, None:
                pass
            case FieldKind.BOOLEAN, bool():
                sheet.write_boolean(row, column, value)
            case FieldKind.DAY, str() if (day := date.fromisoformat(value)) >= _FIRST_DAY:
                sheet.write_datetime(row, column, day, self._day)
            case FieldKind.INSTANT, str() if (moment := datetime.fromisoformat(value)).date() >= _FIRST_DAY:
                sheet.write_datetime(row, column, moment.astimezone(UTC).replace(tzinfo=None), self._instant)
            case _, int() | float() if abs(value) <= _EXACT:
                sheet.write_number(row, column, _Exact(value))
            case _:
                self._text(sheet, row, column, _text(value), told.name)

    def _text(self, sheet: Any, row: int, column: int, text: str, name: str) -> None:
        if len(text) > MOST_CHARACTERS:
            raise _too_much(f"a value of {name} has more than {MOST_CHARACTERS} characters")
        quoted = self._quoted if text.startswith(FORMULA_STARTS) else None
        sheet.write_string(row, column, _NO_XML.sub("\ufffd", text), quoted)

    def _about(self, sheet: Any) -> None:
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 5, 40)
        row = -1

        def line(*cells: Any, heading: bool = False) -> None:
            nonlocal row
            row += 1
            for column, value in enumerate(cells):
                if heading:
                    sheet.write_string(row, column, value, self._bold)
                elif isinstance(value, datetime):
                    sheet.write_datetime(row, column, value.astimezone(UTC).replace(tzinfo=None), self._instant)
                elif isinstance(value, int):
                    sheet.write_number(row, column, value)
                elif value:
                    self._text(sheet, row, column, value[:MOST_CHARACTERS], "about")

        for label, value in self.sheet.about:
            line(label, value)
        line("Records", self._rows)
        line()
        line("Source", "Publisher", "Address", "Licence", "Read on", heading=True)
        for source in self._sources.values():
            line(*(source.get(name) for name in ("title", "publisher", "url", "licence", "accessedOn")))
        if len(self._sources) >= _MOST_SOURCES:
            line("and others: see the field source")
        line()
        line("Field", "Description", "Kind", "Unit", "Can be empty", "Codes", heading=True)
        for one in self._shown:
            codes = "; ".join(f"{code.code}: {code.meaning}" for code in one.codes)
            line(one.name, one.description, str(one.kind), one.unit, "yes" if one.nullable else "no", codes)


def _text(value: Any) -> str:
    """A value as the text of a cell: as in CSV, but for the guard against formulas."""
    match value:
        case str():
            return value
        case list() if all(isinstance(one, str | int) for one in value):
            return ";".join(str(one) for one in value)
        case int():
            return str(value)
        case _:
            return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def _write(file: IO[bytes], sheet: Sheet, partitions: Iterable[Sequence[str]], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    with TemporaryDirectory() as folder:
        writer = _Writer(file, folder, sheet)
        try:
            for partition in partitions:
                writer.add(partition)
                if time.monotonic() > deadline:
                    raise unavailable("The workbook took longer than it may. Choose fewer records, or take f=csv.")
            writer.finish()
        finally:
            writer.close()
    file.seek(0)


def answer_page(request: Request, texts: Sequence[str], sheet: Sheet, headers: dict[str, str]) -> Response:
    """A short workbook, of one JSON text a record. Its validator leaves out the time that it names, and so is weak."""
    with TemporaryFile() as file:
        _write(file, sheet, [texts], database_of(request).export_seconds)
        stable = "\n".join((str(request.app.version), request.url.query, *texts)).encode()
        return answer(request, file.read(), MEDIA_TYPES["xlsx"], headers, stable=stable)


def stream_workbook(
    request: Request,
    statement: Select[Any],
    sheet: Sheet,
    headers: dict[str, str],
    *,
    variant: Sequence[str] = (),
) -> Response:
    """All rows of `statement` (one JSON text each, in its first column) as a workbook.

    It holds a place among the exports until it is sent, as its file lies on the disk that long.

    Args:
        variant: What else decides the bytes, beside the data, the query and the columns.

    Raises:
        Problem: 406 where the rows do not fit into a workbook; 503 where all export places are taken, or where it
            takes longer than an export may.
    """
    database = database_of(request)
    export = Export(database)
    try:
        etag = export.entity_tag(request, MEDIA_TYPES["xlsx"], *sheet.columns, *variant)
        # Weak: the time that the workbook names is another one each time.
        everything = {**freshness(request), "ETag": f"W/{etag}", **headers}
        if is_known(request, etag):
            export.close()
            return Response(status_code=304, headers=everything)
        if request.scope.get("without_body"):
            export.close()
            return Response(headers=everything, media_type=MEDIA_TYPES["xlsx"])
        file = export.temporary_file()
        _write(file, sheet, export.execute(statement).scalars().partitions(), database.export_seconds)
        export.disconnect()
        everything["Content-Length"] = str(file.seek(0, 2))
        file.seek(0)
    except BaseException:
        export.close()
        raise
    body = held_by(export, _chunks(file), database.export_seconds)
    return ExportResponse(export, body, everything, MEDIA_TYPES["xlsx"])


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk
