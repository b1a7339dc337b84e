"""Lists: filters, sorting, keyset pages, totals, the choice of fields, formats.

A service declares a `Listing` once; its route hands over the parsed query and the conditions that its
filters mean. Pages are keyed by the values of the sort columns and the id, so that a walk meets every
record once however many are inserted meanwhile.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from fastapi import Request, Response
from pydantic import Field
from sqlalchemy import ColumnElement, Select, and_, cast, func, literal, literal_column, or_, select, true
from sqlalchemy.types import Text

from servicekit import geojson, linked_data
from servicekit.addresses import absolute
from servicekit.conditional import answer
from servicekit.database import Reader
from servicekit.dictionaries import fields_of
from servicekit.exports import CsvEncoder, Encoder, encode_page, file_headers, stream
from servicekit.links import TERMS_PATH, Link, base_path, link_header, own_path, page_links, reuse_links
from servicekit.negotiation import MEDIA_TYPES, choose_format
from servicekit.ordering import Cursor, Plan, SortKey, Step, after
from servicekit.parameters import ListQuery
from servicekit.problems import not_found
from servicekit.projections import Projection
from servicekit.schemas import WireModel
from servicekit.search import found_by_search
from servicekit.workbooks import Sheet, stream_workbook
from servicekit.workbooks import answer_page as workbook_of_page

__all__ = ["DEFAULT_ITEMS", "Listing", "Page", "Rows", "SortKey", "records"]

Item = TypeVar("Item", bound=WireModel)

DEFAULT_ITEMS = 50
# Formats that are files: they have the whole selection where no `limit` is given.
FILE_FORMATS = ("csv", "xlsx", "ics")


class Page(WireModel, Generic[Item]):
    """One page of a list."""

    items: list[Item] = Field(description="The records of this page")
    next_cursor: str | None = Field(description="`cursor` of the next page; null on the last one")
    total: int | None = Field(
        default=None, ge=0, description="Number of records in the whole selection; only with `count=true`"
    )


@dataclass(frozen=True)
class Rows:
    """One page as the database made it.

    Attributes:
        texts: Each record, as JSON text of the form that was asked for.
        next_cursor: Where the next page begins; None on the last one.
        total: Number of records in the whole selection, where it was asked for.
    """

    texts: list[str]
    next_cursor: str | None
    total: int | None

    def json(self) -> bytes:
        """As a page of the list."""
        body = '{"items":[' + ",".join(self.texts) + '],"nextCursor":' + json.dumps(self.next_cursor)
        if self.total is not None:
            body += f',"total":{self.total}'
        return (body + "}").encode()


@dataclass(frozen=True, kw_only=True)
class Listing:
    """A list of a service.

    Attributes:
        name: Last part of its address, and name of its files.
        title: What it lists, in English.
        key: The field whose value is the last part of a record's own address.
        projection: The record as the list shows it.
        record: The record with all its fields, where it has more when it is read by itself.
        source: Statement without columns: the tables.
        id: The column that breaks ties.
        sorts: Columns that can be sorted by, by their name on the wire.
        default_sort: The order where none is asked for.
        search: The column that `q` looks in.
        searched: The column that identifies the rows of that table, where it is one that is joined to the list's own.
        geometry: Where a record is, for lists whose records have a place.
        meaning: What a record is, as JSON-LD says it.
        calendar: Makes what writes records as a calendar, for lists whose records have days.
        moves: For lists whose records say something that time alone changes: an expression that is another one after
            each such change. It is in the validators of files, which are made of the data and not of the bytes.
    """

    name: str
    title: str
    key: str = "slug"
    projection: Projection
    source: Select[Any]
    id: Any
    sorts: Mapping[str, SortKey]
    default_sort: tuple[str, ...]
    search: Any
    searched: Any = None
    record: Projection | None = None
    geometry: geojson.Geometry | None = None
    meaning: linked_data.Meaning
    calendar: Callable[[Request], Encoder] | None = None
    moves: Any = None

    @property
    def detail(self) -> Projection:
        """The record as it is when it is read by itself."""
        return self.record or self.projection

    @property
    def formats(self) -> list[str]:
        """The formats that the list is offered in, the default first."""
        placed, dated = self.geometry is not None, self.calendar is not None
        return ["json", "csv", "xlsx", *["geojson"] * placed, "jsonld", *["ics"] * dated]

    @property
    def whole_formats(self) -> list[str]:
        """Those that answer the whole selection where no `limit` is given."""
        return [name for name in self.formats if name in FILE_FORMATS]

    @property
    def record_formats(self) -> list[str]:
        """The formats that one record is offered in, the default first."""
        return [name for name in self.formats if name not in ("csv", "xlsx")]

    @property
    def key_column(self) -> Any:
        """The column of the last part of a record's own address."""
        return self.projection.expressions[self.key]

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
            conditions.append(
                found_by_search(self.id if self.searched is None else self.searched, self.search, query.q)
            )
        return conditions

    def respond(self, request: Request, db: Reader, query: ListQuery, where: Sequence[ColumnElement[bool]]) -> Response:
        """The page, or the file, that `query` asks for of the rows that meet `where`.

        Raises:
            Problem: 400 for a cursor of another list or order, 406 for a format that is not offered.
        """
        form = choose_format(request, query.f, self.formats)
        about = reuse_links(request, self.name, form)
        if form not in FILE_FORMATS:
            record = self._text(request, form, query.fields)
            page = self.read(db, query, where, record=record, total=query.count)
            links = [*page_links(request, page.next_cursor, MEDIA_TYPES[form]), *about]
            body = self._page(request, form, page, links)
            return answer(request, body, MEDIA_TYPES[form], {"Link": link_header(*links)})
        # A calendar is of whole events.
        chosen = list(self.projection.names) if form == "ics" else query.fields or list(self.projection.names)
        # A workbook names the sources of its rows whichever fields it shows.
        read = [*chosen, "source"] if form == "xlsx" and "source" in self.projection.names else chosen
        headers = file_headers(self.name, form)
        record = self.projection.text(read)
        if query.limit is None:
            moved = [] if self.moves is None else [str(db.scalar(select(self.moves)))]
            headers["Link"] = link_header(*about)
            statement = self._whole(query, where).with_only_columns(record, maintain_column_froms=True)
            if form == "xlsx":
                return stream_workbook(request, statement, self._sheet(request, chosen), headers, variant=moved)
            encoder = self._encoder(request, form, chosen, query)
            return stream(request, statement, encoder, headers, variant=[*chosen, *moved])
        page = self.read(db, query, where, record=record)
        headers["Link"] = link_header(*page_links(request, page.next_cursor), *about)
        if form == "xlsx":
            return workbook_of_page(request, page.texts, self._sheet(request, chosen), headers)
        encoder = self._encoder(request, form, chosen, query)
        return answer(request, encode_page(encoder, page.texts), encoder.media_type, headers)

    def _encoder(self, request: Request, form: str, columns: Sequence[str], query: ListQuery) -> Encoder:
        if form == "ics" and self.calendar is not None:
            return self.calendar(request)
        return CsvEncoder(columns, bom=query.bom)

    def _sheet(self, request: Request, columns: Sequence[str]) -> Sheet:
        about: list[tuple[str, str | datetime]] = [
            ("Title", self.title),
            ("Address", absolute(request, own_path(request))),
            ("Made at (UTC)", datetime.now(UTC)),
            ("Terms of use", absolute(request, TERMS_PATH)),
            ("Data dictionary", absolute(request, f"{base_path(request)}/dictionaries/{self.name}")),
            ("Version of the API", str(request.app.version)),
        ]
        return Sheet(self.name, columns, fields_of(self.projection.schema), about)

    def respond_one(
        self,
        request: Request,
        db: Reader,
        form: str | None,
        source: Select[Any],
        what: str,
        filled: Callable[[dict[str, Any]], Mapping[str, Any]] | None = None,
    ) -> Response:
        """The one record of `source` with all its fields, in the format `form` or by Accept.

        Args:
            what: What a record of this list is, for the 404 problem where there is none.
            filled: Makes, of the record as the database gives it, the fields that it cannot work out itself, by their
                names on the wire and as JSON has them; the projection has null in their place.

        Raises:
            Problem: 404, or 406 for a format that is not offered.
        """
        chosen = choose_format(request, form, self.record_formats)
        record = self._text(request, chosen, (), self.detail)
        text = db.scalar(source.with_only_columns(record, maintain_column_froms=True).limit(1))
        if text is None:
            raise not_found(what)
        if filled is not None:
            found = json.loads(text)
            text = json.dumps({**found, **filled(found)}, ensure_ascii=False, separators=(",", ":"))
        links = reuse_links(request, self.name, chosen)
        headers = {"Link": link_header(*links)}
        if chosen == "ics" and self.calendar is not None:
            encoder = self.calendar(request)
            headers |= file_headers(str(request.url.path).rsplit("/", 1)[1], chosen)
            return answer(request, encode_page(encoder, [text]), encoder.media_type, headers)
        body = text.encode()
        if chosen == "geojson":
            body = geojson.encode_feature(text, self._said(request, links))
        elif chosen == "jsonld":
            body = linked_data.encode_record(self._described(request, links), text)
        return answer(request, body, MEDIA_TYPES[chosen], headers)

    def _text(
        self, request: Request, form: str, only: Sequence[str], projection: Projection | None = None
    ) -> ColumnElement[str]:
        """The expression of a record in a format, as text."""
        shown = projection or self.projection
        match form:
            case "geojson":
                return self.feature(only, shown)
            case "jsonld":
                address = absolute(request, f"{base_path(request)}/{self.name}/")
                leading = {
                    "@id": literal(address, Text).concat(cast(self.key_column, Text)),
                    "@type": literal_column("'" + json.dumps(list(self.meaning.kinds)) + "'::json"),
                    **self.meaning.added,
                }
                return shown.text(only, leading)
            case _:
                return shown.text(only)

    def _page(self, request: Request, form: str, page: Rows, links: Sequence[Link]) -> bytes:
        match form:
            case "geojson":
                members = {} if page.total is None else {"numberMatched": page.total}
                return geojson.encode_collection(page.texts, members | self._said(request, links))
            case "jsonld":
                described = {
                    **self._described(request, links),
                    "@id": absolute(request, own_path(request)),
                    "@type": "schema:ItemList",
                    "title": self.title,
                }
                if page.total is not None:
                    described["total"] = page.total
                return linked_data.encode_page(described, page.texts)
            case _:
                return page.json()

    def _said(self, request: Request, links: Sequence[Link]) -> dict[str, Any]:
        """What a GeoJSON says beside its features."""
        return {
            "title": self.title,
            "licence": absolute(request, TERMS_PATH),
            "links": [link.member(request) for link in links],
        }

    def _described(self, request: Request, links: Sequence[Link]) -> dict[str, Any]:
        """What a JSON-LD says beside its records, its context first."""
        address = absolute(request, f"{base_path(request)}/dictionaries/{self.name}")
        told = linked_data.context(f"{address}#", fields_of(self.detail.schema), self.meaning)
        described = {"@context": told, "license": absolute(request, TERMS_PATH), "describedBy": address}
        return described | {one.relation: absolute(request, one.path) for one in links if one.relation == "next"}

    def feature(self, only: Sequence[str] = (), detail: Projection | None = None) -> ColumnElement[str]:
        """The expression of a record as a GeoJSON feature, text (see `servicekit.geojson` for its shape).

        Args:
            only: Names of the properties wanted; none for all.
            detail: The record that `properties` has, where it is not that of the list.

        Raises:
            TypeError: Records of this list have no place.
        """
        if self.geometry is None:
            raise TypeError(f"records of {self.name} have no place")
        properties = (detail or self.projection).json(only, fractions=True)
        return geojson.feature(self.key_column, self.geometry, properties)

    def read_features(
        self,
        db: Reader,
        query: ListQuery,
        where: Sequence[ColumnElement[bool]],
        *,
        box: geojson.Box | None = None,
        total: bool = False,
    ) -> Rows:
        """A page of features, of the rows that meet `where`, `query.q` and lie in `box`; `texts` has one a feature.

        `query` gives order, `limit`, `cursor` and `fields`; a row without a place is in no box. `geojson
        .encode_collection` makes the body of them. One feature alone is `read_features` with `key_column` in `where`.
        """
        conditions = list(where)
        if box is not None and self.geometry is not None:
            conditions.append(self.geometry.within(box))
        return self.read(db, query, conditions, record=self.feature(query.fields), total=total)

    def _whole(self, query: ListQuery, where: Sequence[ColumnElement[bool]]) -> Select[Any]:
        """All rows of the selection from the cursor on, in order."""
        plan = self._plan(query)
        remaining = or_(*(and_(true(), *branch) for branch in plan.branches))
        return self.source.where(*self._selection(query, where), remaining).order_by(*plan.clauses())

    def read(
        self,
        db: Reader,
        query: ListQuery,
        where: Sequence[ColumnElement[bool]],
        *,
        record: ColumnElement[str],
        total: bool = False,
    ) -> Rows:
        """One page of the rows that meet `where` and `query.q`, each as the text that `record` makes of it.

        Raises:
            Problem: 400 for a cursor of another list or order.
        """
        plan = self._plan(query)
        conditions = self._selection(query, where)
        limit = query.limit or DEFAULT_ITEMS
        keys = [step.column.label(f"key_{number}") for number, step in enumerate(plan.steps)]
        columns = [record.label("record"), *keys]
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
        return Rows([row[0] for row in page], next_cursor, how_many)


def records(*tables: Any) -> Select[Any]:
    """A statement over these tables whose columns a listing fills in."""
    return select().select_from(*tables)
