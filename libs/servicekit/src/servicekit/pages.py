"""Lists: filters, sorting, keyset pages, totals, the choice of fields, JSON and CSV.

A service declares a `Listing` once; its route hands over the parsed query and the conditions that its
filters mean. Pages are keyed by the values of the sort columns and the id, so that a walk meets every
record once however many are inserted meanwhile.
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, Literal, Self, TypeVar, get_args
from urllib.parse import urlencode
from uuid import UUID

from fastapi import Request, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic.alias_generators import to_camel
from pydantic.fields import FieldInfo
from sqlalchemy import ColumnElement, Connection, Select, and_, cast, false, func, literal, or_, select
from sqlalchemy.types import Text

from servicekit.conditional import answer
from servicekit.exports import stream_csv
from servicekit.negotiation import choose_format
from servicekit.problems import invalid_parameter, not_found
from servicekit.projections import Projection
from servicekit.schemas import WireModel
from servicekit.search import search_condition

Item = TypeVar("Item", bound=WireModel)

MOST_ITEMS = 200
DEFAULT_ITEMS = 50


class Page(WireModel, Generic[Item]):
    """One page of a list."""

    items: list[Item] = Field(description="The records of this page")
    next_cursor: str | None = Field(description="`cursor` of the next page; null on the last one")
    total: int | None = Field(
        default=None, ge=0, description="Number of records in the whole selection; only with `count=true`"
    )


def choices(names: Sequence[str], description: str) -> Any:
    """A parameter that takes several of these names, repeated or separated by commas."""
    extra: dict[str, Any] = {"items": {"type": "string", "enum": list(names)}}
    return Field(
        default=[],
        max_length=100,
        description=description,
        json_schema_extra=extra,
    )


def sort_choices(*names: str) -> Any:
    """The `sort` parameter of a list."""
    both = [sign + name for name in names for sign in ("", "-")]
    return choices(both, "Order, by one or more of these; `-` for descending. Ties are in order of id")


def field_choices(schema: type[WireModel]) -> Any:
    """The `fields` parameter of a list."""
    names = [info.alias or name for name, info in schema.model_fields.items()]
    return choices(names, "Fields wanted in each record; all of them if not given")


# One spelling of each value, the one that the document promises; pydantic alone would also take `0` for
# the day 1970-01-01, `1.0` for the number 1 and `yes` for true.
_PLAIN_FORMS: dict[type, tuple[re.Pattern[str], str]] = {
    bool: (re.compile(r"true|false"), "`true` or `false`"),
    int: (re.compile(r"-?[0-9]{1,30}"), "a whole number"),
    date: (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), "a day, written YYYY-MM-DD"),
}


def _kinds(annotation: Any) -> set[Any]:
    """The plain types that an annotation such as `Annotated[int, …] | None` admits."""
    inner = get_args(annotation)
    return {annotation} if not inner else {kind for one in inner for kind in _kinds(one)}


def _is_list(info: FieldInfo) -> bool:
    return "list[" in str(info.annotation)


class Parameters(BaseModel):
    """Query parameters: camelCase on the wire, lists repeated or separated by commas, choices from a list."""

    model_config = ConfigDict(alias_generator=to_camel, validate_by_name=True, validate_by_alias=True, frozen=True)

    @field_validator("*", mode="before")
    @classmethod
    def _read_text(cls, value: Any, info: ValidationInfo) -> Any:
        field = cls.model_fields[str(info.field_name)]
        if isinstance(value, list) and _is_list(field):
            return [piece.strip() for one in value for piece in str(one).split(",")]
        if isinstance(value, str):
            for kind, (pattern, wanted) in _PLAIN_FORMS.items():
                if kind in _kinds(field.annotation) and not pattern.fullmatch(value):
                    raise ValueError(f"Must be {wanted}.")
        return value

    @field_validator("*", mode="after")
    @classmethod
    def _known_names(cls, value: Any, info: ValidationInfo) -> Any:
        extra: Any = cls.model_fields[str(info.field_name)].json_schema_extra
        if not extra or not isinstance(value, list):
            return value
        allowed: list[str] = extra["items"]["enum"]
        if any(name not in allowed for name in value):
            raise ValueError(f"Allowed are: {', '.join(allowed)}.")
        return list(dict.fromkeys(value))


class ListQuery(Parameters):
    """What every list takes. A list adds its filters, its `sort` and its `fields`."""

    q: str | None = Field(
        default=None, max_length=200, description="Words that names must begin with; accents and case do not matter"
    )
    sort: list[str]
    limit: int | None = Field(
        default=None, ge=1, le=MOST_ITEMS, description="Most records in a page; 50 if not given (CSV: all records)"
    )
    cursor: str | None = Field(
        default=None, max_length=2000, description="`nextCursor` of the page before; made by the API, not to be built"
    )
    count: bool = Field(default=False, description="Also count the whole selection, as `total`")
    fields: list[str]
    f: Literal["json", "csv"] | None = Field(default=None, description="Format; goes before the Accept header")
    bom: bool = Field(default=False, description="CSV: begin with a byte-order mark, which some spreadsheets need")


@dataclass(frozen=True)
class SortKey:
    """A column to sort by. Unknown values come last in both directions."""

    column: Any
    nullable: bool = False


@dataclass(frozen=True)
class _Order:
    """One step of an order: a column, its direction, whether it can be unknown."""

    column: Any
    descending: bool
    nullable: bool

    def clauses(self) -> list[ColumnElement[Any]]:
        if not self.nullable:
            return [self.column.desc() if self.descending else self.column.asc()]
        direction = self.column.desc() if self.descending else self.column.asc()
        return [direction.nulls_last()]

    def after(self, value: Any) -> ColumnElement[bool]:
        """Rows that come strictly after this value."""
        if value is None:
            return false()
        bound = literal(value, self.column.type)
        beyond: ColumnElement[bool] = self.column < bound if self.descending else self.column > bound
        return or_(beyond, self.column.is_(None)) if self.nullable else beyond

    def same(self, value: Any) -> ColumnElement[bool]:
        """Rows with this very value."""
        unknown: ColumnElement[bool] = self.column.is_(None)
        return unknown if value is None else self.column == literal(value, self.column.type)


def _parse_value(column: Any, value: Any) -> Any:
    """A cursor's value in the column's type. Raises ValueError or TypeError where it is of another."""
    if value is None:
        return None
    kind = column.type.python_type
    if kind in (date, datetime, UUID):
        return kind.fromisoformat(value) if kind is not UUID else UUID(value)
    if kind is float and isinstance(value, int):
        return float(value)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise TypeError
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise ValueError
    if isinstance(value, str) and "\x00" in value:
        raise ValueError
    return value


@dataclass(frozen=True)
class _Cursor:
    order: tuple[str, ...]
    values: tuple[Any, ...]

    def encode(self) -> str:
        plain = json.dumps([list(self.order), list(self.values)], separators=(",", ":"), default=str)
        return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")

    @classmethod
    def decode(cls, text: str, order: tuple[str, ...], steps: Sequence[_Order]) -> Self:
        try:
            plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            names, values = json.loads(plain)
            if tuple(names) != order or len(values) != len(steps):
                raise ValueError
            parsed = tuple(_parse_value(step.column, one) for step, one in zip(steps, values, strict=True))
        except (ValueError, TypeError, binascii.Error, RecursionError) as error:
            detail = "Not a cursor of this list in this order. Take `nextCursor` of the page before."
            raise invalid_parameter("cursor", "cursor", detail) from error
        return cls(order, parsed)


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

    def _order(self, query: ListQuery) -> tuple[tuple[str, ...], list[_Order]]:
        names: list[str] = []
        for name in query.sort or self.default_sort:
            if name.lstrip("-") not in {one.lstrip("-") for one in names}:
                names.append(name)
        steps = [
            _Order(
                self.sorts[name.lstrip("-")].column,
                name.startswith("-"),
                self.sorts[name.lstrip("-")].nullable,
            )
            for name in names
        ]
        # The id follows the last direction, so that one index serves both.
        steps.append(_Order(self.id, steps[-1].descending if steps else False, nullable=False))
        return tuple(names), steps

    def _selection(self, query: ListQuery, where: Sequence[ColumnElement[bool]]) -> list[ColumnElement[bool]]:
        conditions = list(where)
        if query.q is not None and self.search is not None:
            conditions.append(search_condition(self.search, query.q))
        return conditions

    def respond(
        self, request: Request, db: Connection, query: ListQuery, where: Sequence[ColumnElement[bool]]
    ) -> Response:
        """The page, or the CSV, that `query` asks for of the rows that meet `where`.

        Raises:
            Problem: 400 for a cursor of another list or order, 406 for a format that is not offered.
        """
        form = choose_format(request, query.f)
        names, steps = self._order(query)
        conditions = self._selection(query, where)
        statement = self.source.order_by(*(clause for step in steps for clause in step.clauses()))
        paged = list(conditions)
        if query.cursor is not None:
            paged.append(_after(steps, _Cursor.decode(query.cursor, names, steps).values))
        if form == "csv":
            return self._respond_csv(request, query, statement.where(*paged))
        return self._respond_page(request, db, query, names, steps, statement.where(*paged), conditions)

    def _respond_csv(self, request: Request, query: ListQuery, statement: Select[Any]) -> Response:
        columns = query.fields or list(self.projection.names)
        rows = statement.with_only_columns(self.projection.text(columns), maintain_column_froms=True)
        return stream_csv(request, rows.limit(query.limit), columns, self.name, bom=query.bom)

    def _respond_page(
        self,
        request: Request,
        db: Connection,
        query: ListQuery,
        names: tuple[str, ...],
        steps: Sequence[_Order],
        statement: Select[Any],
        conditions: Sequence[ColumnElement[bool]],
    ) -> Response:
        limit = query.limit or DEFAULT_ITEMS
        keys = [step.column.label(f"key_{number}") for number, step in enumerate(steps)]
        columns = [self.projection.text(query.fields).label("record"), *keys]
        if query.count:
            # One statement, so that total and page are of one moment; computed once, whatever the page.
            total = self.source.where(*conditions).with_only_columns(func.count(), maintain_column_froms=True)
            columns.append(total.scalar_subquery().label("total"))
        rows = db.execute(statement.with_only_columns(*columns, maintain_column_froms=True).limit(limit + 1)).all()
        page = rows[:limit]
        next_cursor = None
        if len(rows) > limit:
            next_cursor = _Cursor(names, tuple(_plain(one) for one in page[-1][1 : 1 + len(steps)])).encode()
        body = b'{"items":[' + ",".join(row[0] for row in page).encode() + b'],"nextCursor":'
        body += json.dumps(next_cursor).encode()
        if query.count:
            known = page[0][-1] if page else self._count(db, conditions)
            body += b',"total":' + str(known).encode()
        return answer(request, body + b"}", headers={"Link": _links(request, next_cursor)})

    def _count(self, db: Connection, conditions: Sequence[ColumnElement[bool]]) -> int:
        counted = self.source.where(*conditions).with_only_columns(func.count(), maintain_column_froms=True)
        return int(db.scalar(counted) or 0)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _after(steps: Sequence[_Order], values: Sequence[Any]) -> ColumnElement[bool]:
    """Rows that come after these values in this order."""
    alternatives = []
    for number, (step, value) in enumerate(zip(steps, values, strict=True)):
        same = [before.same(its_value) for before, its_value in zip(steps[:number], values[:number], strict=True)]
        alternatives.append(and_(*same, step.after(value)))
    condition = or_(*alternatives)
    first, value = steps[0], values[0]
    if value is not None and not first.nullable and len(steps) > 1:
        # Says again what follows from the rest, in a form that an index can use.
        bound = literal(value, first.column.type)
        condition = and_(first.column <= bound if first.descending else first.column >= bound, condition)
    return condition


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


def respond_one(request: Request, db: Connection, projection: Projection, source: Select[Any], what: str) -> Response:
    """The one record of `source` as JSON. Raises a 404 problem where there is none."""
    statement = source.with_only_columns(cast(projection.json(), Text), maintain_column_froms=True).limit(1)
    record = db.scalar(statement)
    if record is None:
        raise not_found(what)
    return answer(request, record.encode())


def records(*tables: Any) -> Select[Any]:
    """A statement over these tables whose columns a listing fills in."""
    return select().select_from(*tables)
