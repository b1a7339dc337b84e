"""Lists: filters, sorting, keyset pages, totals, the choice of fields, JSON and CSV.

A service declares a `Listing` once; its route hands over the parsed query and the conditions that its
filters mean. Pages are keyed by the values of the sort columns and the id, so that a walk meets every
record once however many are inserted meanwhile.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode

from fastapi import Request, Response
from pydantic import Field
from sqlalchemy import ColumnElement, Select, and_, cast, func, or_, select, true
from sqlalchemy.types import Text

from servicekit.conditional import answer
from servicekit.database import Reader
from servicekit.exports import MEDIA_TYPE as CSV_MEDIA_TYPE
from servicekit.exports import csv_headers, encode_csv, stream_csv
from servicekit.negotiation import choose_format
from servicekit.ordering import Cursor, Plan, SortKey, Step, after
from servicekit.parameters import ListQuery
from servicekit.problems import not_found
from servicekit.projections import Projection
from servicekit.schemas import WireModel
from servicekit.search import found_by_search

__all__ = ["DEFAULT_ITEMS", "Listing", "Page", "SortKey", "records", "respond_one"]

Item = TypeVar("Item", bound=WireModel)

DEFAULT_ITEMS = 50


class Page(WireModel, Generic[Item]):
    """One page of a list."""

    items: list[Item] = Field(description="The records of this page")
    next_cursor: str | None = Field(description="`cursor` of the next page; null on the last one")
    total: int | None = Field(
        default=None, ge=0, description="Number of records in the whole selection; only with `count=true`"
    )


@dataclass(frozen=True)
class _Rows:
    texts: list[str]
    next_cursor: str | None
    total: int | None

    def json(self) -> bytes:
        body = '{"items":[' + ",".join(self.texts) + '],"nextCursor":' + json.dumps(self.next_cursor)
        if self.total is not None:
            body += f',"total":{self.total}'
        return (body + "}").encode()


@dataclass(frozen=True, kw_only=True)
class Listing:
    """A list of a service.

    Attributes:
        name: File name of its CSV, without ending.
        projection: The record on the wire.
        source: Statement without columns: the tables.
        id: The column that breaks ties.
        sorts: Columns that can be sorted by, by their name on the wire.
        default_sort: The order where none is asked for.
        search: The column that `q` looks in.
    """

    name: str
    projection: Projection
    source: Select[Any]
    id: Any
    sorts: Mapping[str, SortKey]
    default_sort: tuple[str, ...]
    search: Any

    def _plan(self, query: ListQuery) -> Plan:
        names: list[str] = []
        for name in query.sort or self.default_sort:
            if name.lstrip("-") not in {one.lstrip("-") for one in names}:
                names.append(name)
        steps = []
        for name in names:
            key = self.sorts[name.lstrip("-")]
            steps.append(Step(key.column, name.startswith("-"), key.nullable))
        # The id follows the last direction, so that one index serves both.
        steps.append(Step(self.id, steps[-1].descending if steps else False, nullable=False))
        branches: list[list[ColumnElement[bool]]] = [[]]
        if query.cursor is not None:
            branches = after(steps, Cursor.decode(query.cursor, tuple(names), steps).values)
        return Plan(tuple(names), steps, branches)

    def _selection(self, query: ListQuery, where: Sequence[ColumnElement[bool]]) -> list[ColumnElement[bool]]:
        conditions = list(where)
        if query.q is not None and self.search is not None:
            conditions.append(found_by_search(self.id, self.search, query.q))
        return conditions

    def respond(self, request: Request, db: Reader, query: ListQuery, where: Sequence[ColumnElement[bool]]) -> Response:
        """The page, or the CSV, that `query` asks for of the rows that meet `where`.

        Raises:
            Problem: 400 for a cursor of another list or order, 406 for a format that is not offered.
        """
        form = choose_format(request, query.f)
        plan = self._plan(query)
        conditions = self._selection(query, where)
        if form == "csv" and query.limit is None:
            statement = self.source.where(*conditions, or_(*(and_(true(), *branch) for branch in plan.branches)))
            return self._respond_whole(request, query, statement.order_by(*plan.clauses()))
        page = self._read_page(db, query, plan, conditions, total=query.count and form == "json")
        headers = {"Link": _links(request, page.next_cursor)}
        if form == "json":
            return answer(request, page.json(), headers=headers)
        body = encode_csv(page.texts, query.fields or list(self.projection.names), bom=query.bom)
        return answer(request, body, CSV_MEDIA_TYPE, {**headers, **csv_headers(self.name)})

    def _respond_whole(self, request: Request, query: ListQuery, statement: Select[Any]) -> Response:
        columns = query.fields or list(self.projection.names)
        rows = statement.with_only_columns(self.projection.text(columns), maintain_column_froms=True)
        return stream_csv(request, rows, columns, self.name, bom=query.bom)

    def _read_page(
        self, db: Reader, query: ListQuery, plan: Plan, conditions: Sequence[ColumnElement[bool]], *, total: bool
    ) -> _Rows:
        """The records of one page, the cursor of the next one, and the total where it is wanted."""
        limit = query.limit or DEFAULT_ITEMS
        keys = [step.column.label(f"key_{number}") for number, step in enumerate(plan.steps)]
        columns = [self.projection.text(query.fields).label("record"), *keys]
        counted = self.source.where(*conditions).with_only_columns(func.count(), maintain_column_froms=True)
        if total:
            # In the page's own statement, so that both are of one moment; computed once, whatever the page.
            columns.append(counted.scalar_subquery().label("total"))
        statement = self.source.where(*conditions).order_by(*plan.clauses())
        statement = statement.with_only_columns(*columns, maintain_column_froms=True)
        rows: list[Any] = []
        for branch in plan.branches:
            rows += db.rows(statement.where(*branch).limit(limit + 1 - len(rows)))
            if len(rows) > limit:
                break
        page = rows[:limit]
        next_cursor = None
        if len(rows) > limit:
            last = page[-1][1 : 1 + len(plan.steps)]
            next_cursor = Cursor(plan.names, tuple(last)).encode()
        how_many = None
        if total:
            how_many = int(page[0][-1] if page else db.scalar(counted))
        return _Rows([row[0] for row in page], next_cursor, how_many)


def _links(request: Request, next_cursor: str | None) -> str:
    """RFC 8288 links. They are relative to the origin: the service need not know its public name."""
    pairs = [(name, value) for name, value in request.query_params.multi_items() if name != "cursor"]

    def link(extra: list[tuple[str, str]], relation: str) -> str:
        query = urlencode([*pairs, *extra])
        return f'<{request.url.path}{"?" + query if query else ""}>; rel="{relation}"'

    links = [link([], "first")]
    if next_cursor:
        links.insert(0, link([("cursor", next_cursor)], "next"))
    return ", ".join(links)


def respond_one(request: Request, db: Reader, projection: Projection, source: Select[Any], what: str) -> Response:
    """The one record of `source` as JSON. Raises a 404 problem where there is none."""
    statement = source.with_only_columns(cast(projection.json(), Text), maintain_column_froms=True).limit(1)
    record = db.scalar(statement)
    if record is None:
        raise not_found(what)
    return answer(request, record.encode())


def records(*tables: Any) -> Select[Any]:
    """A statement over these tables whose columns a listing fills in."""
    return select().select_from(*tables)
