"""CSV of a list, streamed row by row from the same statement that makes its JSON."""

import csv
import io
import json
import threading
from collections.abc import Iterator, Sequence
from typing import Any

from fastapi import Request
from fastapi.responses import Response, StreamingResponse
from sqlalchemy import Select, text

from servicekit.conditional import entity_tag, freshness, is_known
from servicekit.database import Database, database_of
from servicekit.problems import unavailable

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
            return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


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


def stream_csv(
    request: Request, statement: Select[Any], columns: Sequence[str], name: str, *, bom: bool = False
) -> Response:
    """All rows of `statement` (one JSON text each, in its first column) as CSV with these columns.

    The validator is made of the database's snapshot, the query and the columns, so that an unchanged list
    is answered 304 without reading it. Raises a 503 problem where all export places are taken.
    """
    database = database_of(request)
    if not _places.take(database.export_pool_size):
        raise unavailable("Too many downloads run at this moment. Try again shortly.", retry_after_seconds=5)
    try:
        return _stream(request, database, statement, columns, name, bom=bom)
    except BaseException:
        _places.give_back()
        raise


def _stream(
    request: Request,
    database: Database,
    statement: Select[Any],
    columns: Sequence[str],
    name: str,
    *,
    bom: bool,
) -> Response:
    connection = database.export_engine.connect()
    try:
        # Two transactions with one snapshot see the same rows: it is the version of the data.
        snapshot = str(connection.scalar(text("SELECT pg_current_snapshot()::text")))
        etag = entity_tag(snapshot.encode(), str(request.url.query).encode(), ",".join(columns).encode(), b"csv")
        headers = {**freshness(request), "ETag": etag}
        if is_known(request, etag):
            connection.close()
            _places.give_back()
            return Response(status_code=304, headers=headers)
        result = connection.execution_options(yield_per=_ROWS_AT_A_TIME).execute(statement)
        partitions = result.scalars().partitions()
        # Read before the answer starts, so that an error is still a problem document.
        first: Sequence[str] = next(iter(partitions), [])
    except BaseException:
        connection.close()
        raise

    def body() -> Iterator[bytes]:
        lines = _Lines()
        try:
            yield (b"\xef\xbb\xbf" if bom else b"") + lines.encode([list(columns)])
            yield lines.encode(_rows(first, columns))
            for partition in partitions:
                yield lines.encode(_rows(partition, columns))
        finally:
            connection.close()
            _places.give_back()

    headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return StreamingResponse(body(), media_type="text/csv; charset=utf-8; header=present", headers=headers)
