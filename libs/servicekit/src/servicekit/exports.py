"""Whole lists as files: the rows of one statement, streamed in a format that can be written row by row; CSV is one."""

import csv
import io
import json
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from tempfile import TemporaryFile
from typing import IO, Any, Protocol

from anyio import CancelScope
from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response, StreamingResponse
from sqlalchemy import CursorResult, Select, Text, cast, func, select
from starlette.types import Receive, Scope, Send

from servicekit.conditional import entity_tag, freshness, is_known
from servicekit.database import Database, database_of
from servicekit.problems import unavailable
from servicekit.remembering import data_version

MEDIA_TYPE = "text/csv; charset=utf-8; header=present"
_ROWS_AT_A_TIME = 1000
# A spreadsheet takes a text that begins with one of these for a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class _Number(str):
    """A number as the database wrote it: a cell that is no text and needs no guard."""

    __slots__ = ()


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case _Number():
            return value
        case str():
            return "'" + value if value.startswith(FORMULA_STARTS) else value
        case list() if all(isinstance(one, str | int) for one in value):
            return _cell(";".join(str(one) for one in value))
        case _:
            return json.dumps(_with_numbers(value), ensure_ascii=False, separators=(", ", ": "))


def _with_numbers(value: Any) -> Any:
    """The value with numbers in place of their digits, so that JSON inside a cell has them as numbers."""
    match value:
        case _Number():
            return json.loads(value)
        case dict():
            return {name: _with_numbers(one) for name, one in value.items()}
        case list():
            return [_with_numbers(one) for one in value]
        case _:
            return value


class _Lines:
    """A csv writer whose output is taken away piece by piece."""

    def __init__(self) -> None:
        self._buffer = io.StringIO(newline="")
        self._writer = csv.writer(self._buffer, lineterminator="\r\n")

    def encode(self, rows: Sequence[Sequence[str]]) -> bytes:
        self._writer.writerows(rows)
        written = self._buffer.getvalue().encode("utf-8", errors="replace")
        self._buffer.seek(0)
        self._buffer.truncate()
        return written


def _rows(texts: Sequence[str], columns: Sequence[str]) -> list[list[str]]:
    rows = []
    for one in texts:
        record = json.loads(one, parse_float=_Number, parse_int=_Number)
        rows.append([_cell(record[column]) for column in columns])
    return rows


class _Places:
    """How many exports may run at a time in this process, so that they queue outside the database."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken = 0

    def take(self, most: int) -> bool:
        with self._lock:
            if self._taken >= most:
                return False
            self._taken += 1
            return True

    def give_back(self) -> None:
        with self._lock:
            self._taken -= 1


_places = _Places()


class Export:
    """A connection of its own and a place among the exports; both are given back exactly once."""

    def __init__(self, database: Database) -> None:
        if not _places.take(database.export_pool_size):
            raise unavailable("Too many downloads run at this moment. Try again shortly.", retry_after_seconds=5)
        try:
            self.connection = database.export_engine.connect()
        except BaseException:
            _places.give_back()
            raise
        self._open = True
        self._connected = True
        self._file: IO[bytes] | None = None
        self._result: CursorResult[Any] | None = None

    def entity_tag(self, request: Request, *variant: str) -> str:
        """The validator of all that this export's transaction sees and `variant` names."""
        # What is not public has no version; the snapshot tells of every change, and of much that is none.
        of_all = cast(func.pg_current_snapshot(), Text) if "authorization" in request.headers else data_version()
        version = str(self.connection.scalars(select(of_all)).one())
        parts = (str(request.app.version), version, request.url.query, *variant)
        return entity_tag(*(part.encode() for part in parts))

    def execute(self, statement: Select[Any]) -> CursorResult[Any]:
        """Run the statement; its rows are fetched a thousand at a time."""
        self._result = self.connection.execution_options(yield_per=_ROWS_AT_A_TIME).execute(statement)
        return self._result

    def close(self) -> None:
        """Give back both. To close again does nothing."""
        if not self._open:
            return
        self._open = False
        try:
            if self._file is not None:
                self._file.close()
            self.disconnect()
        finally:
            # The place last: whoever takes it finds a connection.
            _places.give_back()

    def temporary_file(self) -> IO[bytes]:
        """A file without a name, which is gone when the export is closed."""
        self._file = TemporaryFile()  # noqa: SIM115 - it outlives this call; `close` closes it
        return self._file

    def disconnect(self) -> None:
        """Give back the connection and keep the place: everything is read, and not yet sent."""
        if not self._connected:
            return
        self._connected = False
        with self.connection:
            # The server-side cursor ends first: it may still have rows.
            if self._result is not None:
                self._result.close()


class ExportResponse(StreamingResponse):
    """Gives the export's connection back whatever ends the answer, a caller who hangs up included."""

    def __init__(self, export: Export, content: Iterator[bytes], headers: dict[str, str], media_type: str) -> None:
        super().__init__(content, media_type=media_type, headers=headers)
        self._export = export

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the answer (ASGI)."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            with CancelScope(shield=True):
                await run_in_threadpool(self._export.close)


class Encoder(Protocol):
    """A format that is written row by row."""

    @property
    def media_type(self) -> str:
        """The value of Content-Type."""

    @property
    def ending(self) -> str:
        """Ending of the file's name."""

    def begin(self) -> bytes:
        """What stands before the first row."""

    def encode(self, texts: Sequence[str]) -> bytes:
        """These rows, each given as JSON text."""

    def end(self) -> bytes:
        """What stands after the last row."""


class CsvEncoder:
    """RFC 4180 with a line of names, one line a record."""

    media_type = MEDIA_TYPE
    ending = "csv"

    def __init__(self, columns: Sequence[str], *, bom: bool = False) -> None:
        self._columns, self._bom, self._lines = columns, bom, _Lines()

    def begin(self) -> bytes:
        """The line of names."""
        return (b"\xef\xbb\xbf" if self._bom else b"") + self._lines.encode([list(self._columns)])

    def encode(self, texts: Sequence[str]) -> bytes:
        """A line for each record."""
        return self._lines.encode(_rows(texts, self._columns))

    def end(self) -> bytes:
        """Nothing."""
        return b""


def file_headers(name: str, ending: str) -> dict[str, str]:
    """Headers of a file that is to be saved under this name."""
    return {"Content-Disposition": f'attachment; filename="{name}.{ending}"'}


def encode_page(encoder: Encoder, texts: Sequence[str]) -> bytes:
    """A short file as a whole, from one JSON text a record."""
    return encoder.begin() + encoder.encode(texts) + encoder.end()


def stream_csv(
    request: Request, statement: Select[Any], columns: Sequence[str], name: str, *, bom: bool = False
) -> Response:
    """All rows of `statement` (one JSON text each, in its first column) as CSV with these columns."""
    encoder = CsvEncoder(columns, bom=bom)
    return stream(request, statement, encoder, file_headers(name, encoder.ending), variant=columns)


def stream(
    request: Request, statement: Select[Any], encoder: Encoder, headers: Mapping[str, str], *, variant: Sequence[str]
) -> Response:
    """All rows of `statement` (one JSON text each, in its first column) in the encoder's format.

    The validator is made of the software's version, the database's snapshot, the query and `variant` (what else
    decides the bytes), so that an unchanged list is answered 304 without reading it. Raises a 503 problem where all
    export places are taken. An export that takes longer than it may is broken off: what the caller has then ends
    without its last chunk.
    """
    database = database_of(request)
    export = Export(database)
    try:
        etag = export.entity_tag(request, encoder.media_type, *variant)
        everything = {**freshness(request), "ETag": etag, **headers}
        if is_known(request, etag):
            export.close()
            return Response(status_code=304, headers=everything)
        if request.scope.get("without_body"):
            export.close()
            return Response(headers=everything, media_type=encoder.media_type)
        result = export.execute(statement)
        partitions = result.scalars().partitions()
        # Read before the answer starts, so that an error is still a problem document.
        first: Sequence[str] = next(iter(partitions), [])
    except BaseException:
        export.close()
        raise
    body = held_by(export, _body(encoder, first, partitions), database.export_seconds)
    return ExportResponse(export, body, everything, encoder.media_type)


def held_by(export: Export, chunks: Iterator[bytes], seconds: float) -> Iterator[bytes]:
    """The chunks, as long as the time allows: a reader who hardly reads must not hold a connection for ever.

    The connection is given back before the last chunk leaves, so that a caller who has everything can begin
    another export at once.
    """
    deadline = time.monotonic() + seconds
    held = b""
    for chunk in chunks:
        if held:
            yield held
        held = chunk
        if time.monotonic() > deadline:
            raise TimeoutError("the export took longer than it may")
    export.close()
    yield held


def _body(encoder: Encoder, first: Sequence[str], partitions: Iterator[Sequence[str]]) -> Iterator[bytes]:
    yield encoder.begin()
    yield encoder.encode(first)
    for partition in partitions:
        yield encoder.encode(partition)
    if last := encoder.end():
        yield last
