"""CSV of a list, streamed row by row from the same statement that makes its JSON."""

import csv
import io
import json
import threading
import time
from collections.abc import Iterator, Sequence
from typing import Any

from anyio import CancelScope
from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response, StreamingResponse
from sqlalchemy import CursorResult, Select, text
from starlette.types import Receive, Scope, Send

from servicekit.conditional import entity_tag, freshness, is_known
from servicekit.database import Database, database_of
from servicekit.problems import unavailable

MEDIA_TYPE = "text/csv; charset=utf-8; header=present"
_ROWS_AT_A_TIME = 1000
# A spreadsheet takes a text that begins with one of these for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


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
            return "'" + value if value.startswith(_FORMULA_STARTS) else value
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


class _Export:
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
        self._result: CursorResult[Any] | None = None

    def execute(self, statement: Select[Any]) -> CursorResult[Any]:
        self._result = self.connection.execution_options(yield_per=_ROWS_AT_A_TIME).execute(statement)
        return self._result

    def close(self) -> None:
        if not self._open:
            return
        self._open = False
        try:
            with self.connection:
                # The server-side cursor ends first: it may still have rows.
                if self._result is not None:
                    self._result.close()
        finally:
            # The place last: whoever takes it finds a connection.
            _places.give_back()


class _ExportResponse(StreamingResponse):
    """Gives the export's connection back whatever ends the answer, a caller who hangs up included."""

    def __init__(self, export: _Export, content: Iterator[bytes], headers: dict[str, str]) -> None:
        super().__init__(content, media_type=MEDIA_TYPE, headers=headers)
        self._export = export

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the answer (ASGI)."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            with CancelScope(shield=True):
                await run_in_threadpool(self._export.close)


def csv_headers(name: str) -> dict[str, str]:
    """Headers of a CSV that is to be saved under this name."""
    return {"Content-Disposition": f'attachment; filename="{name}.csv"'}


def encode_csv(texts: Sequence[str], columns: Sequence[str], *, bom: bool) -> bytes:
    """A short CSV as a whole, from one JSON text a record."""
    return b"".join(_body(texts, iter(()), columns, bom=bom))


def stream_csv(
    request: Request, statement: Select[Any], columns: Sequence[str], name: str, *, bom: bool = False
) -> Response:
    """All rows of `statement` (one JSON text each, in its first column) as CSV with these columns.

    The validator is made of the software's version, the database's snapshot, the query and the columns, so that
    an unchanged list is answered 304 without reading it. Raises a 503 problem where all export places are taken.
    An export that takes longer than it may is broken off: what the caller has then ends without its last chunk.
    """
    database = database_of(request)
    export = _Export(database)
    try:
        # Two transactions with one snapshot see the same rows: it is the version of the data.
        snapshot = str(export.connection.scalar(text("SELECT pg_current_snapshot()::text")))
        version = str(request.app.version)
        etag = entity_tag(*(part.encode() for part in (version, snapshot, request.url.query, *columns)))
        headers = {**freshness(request), "ETag": etag}
        if is_known(request, etag):
            export.close()
            return Response(status_code=304, headers=headers)
        headers |= csv_headers(name)
        if request.scope.get("without_body"):
            export.close()
            return Response(headers=headers, media_type=MEDIA_TYPE)
        result = export.execute(statement)
        partitions = result.scalars().partitions()
        # Read before the answer starts, so that an error is still a problem document.
        first: Sequence[str] = next(iter(partitions), [])
    except BaseException:
        export.close()
        raise
    body = _held_by(export, _body(first, partitions, columns, bom=bom), database.export_seconds)
    return _ExportResponse(export, body, headers)


def _held_by(export: _Export, chunks: Iterator[bytes], seconds: float) -> Iterator[bytes]:
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


def _body(
    first: Sequence[str], partitions: Iterator[Sequence[str]], columns: Sequence[str], *, bom: bool
) -> Iterator[bytes]:
    lines = _Lines()
    yield (b"\xef\xbb\xbf" if bom else b"") + lines.encode([list(columns)])
    yield lines.encode(_rows(first, columns))
    for partition in partitions:
        yield lines.encode(_rows(partition, columns))
