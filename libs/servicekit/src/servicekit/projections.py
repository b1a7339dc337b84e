"""Read projections: PostgreSQL makes the JSON of an answer, and the shape is still written only once.

A projection pairs every field of a wire schema with a database expression. The schema gives the names and
the document; the expressions give the bytes. A field without an expression, or the other way round, is an
error when the module is imported; contract tests hold answers against the schema.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, DateTime, Float, ScalarSelect, Select, cast, func, literal_column, select
from sqlalchemy.dialects.postgresql import JSON, JSONB, aggregate_order_by
from sqlalchemy.types import Text

from servicekit.schemas import WireModel

# json_build_object takes at most 100 arguments; some are for what stands before the fields.
_MOST_FIELDS = 45


def _as_json(expression: ColumnElement[Any]) -> ColumnElement[Any]:
    """Instants in the one form of the APIs; everything else as PostgreSQL writes it."""
    if isinstance(expression.type, DateTime) and expression.type.timezone:
        return func.to_char(func.timezone("UTC", expression), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    return expression


def _as_fraction(expression: ColumnElement[Any]) -> ColumnElement[Any]:
    """Fractional numbers with a point always: 326.0. Other expressions as `_as_json` has them."""
    if not isinstance(expression.type, Float):
        return _as_json(expression)
    with_point = func.regexp_replace(
        cast(expression, Text), literal_column("'^(-?[0-9]+)$'"), literal_column(r"'\1.0'")
    )
    return cast(with_point, JSON)


@dataclass(frozen=True)
class Projection:
    """The fields of `schema`, each with the expression that gives its value.

    Raises:
        TypeError: The expressions and the schema's fields are not the same, or too many.
    """

    schema: type[WireModel]
    expressions: Mapping[str, Any]
    names: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        fields = set(self.schema.model_fields)
        if fields != set(self.expressions):
            different = ", ".join(sorted(fields ^ set(self.expressions)))
            raise TypeError(f"{self.schema.__name__}: fields and expressions differ in {different}")
        if len(fields) > _MOST_FIELDS:
            raise TypeError(f"{self.schema.__name__}: more than {_MOST_FIELDS} fields")
        names = {info.alias or name: name for name, info in self.schema.model_fields.items()}
        object.__setattr__(self, "names", names)

    def json(
        self, only: Iterable[str] = (), leading: Mapping[str, Any] | None = None, *, fractions: bool = False
    ) -> ColumnElement[Any]:
        """The JSON object of one row.

        Args:
            only: The fields wanted, as they stand on the wire; none for all.
            leading: What the object has before them, by names of ours, such as `@id`.
            fractions: Write fractional numbers with a point always. Map programs guess the type of a field from the
                first features, and would cut what comes later to whole numbers.
        """
        form = _as_fraction if fractions else _as_json
        wanted = set(only)
        pairs: list[Any] = []
        for name, expression in (leading or {}).items():
            pairs += [literal_column(f"'{name}'"), expression]
        for wire_name, name in self.names.items():
            if wanted and wire_name not in wanted:
                continue
            # Field names are ours, never the caller's, so they can stand in the statement and keep it cacheable.
            pairs += [literal_column(f"'{wire_name}'"), form(self.expressions[name])]
        return func.json_build_object(*pairs, type_=JSON)

    def jsonb(self) -> ColumnElement[Any]:
        """All fields as one value of the type jsonb, whose parts are not parsed again."""
        pairs: list[Any] = []
        for wire_name, name in self.names.items():
            pairs += [literal_column(f"'{wire_name}'"), _as_json(self.expressions[name])]
        return func.jsonb_build_object(*pairs, type_=JSONB)

    def text(self, only: Iterable[str] = (), leading: Mapping[str, Any] | None = None) -> ColumnElement[str]:
        """The same as text, ready to be sent."""
        return cast(self.json(only, leading), Text) if only or leading else self._whole

    @cached_property
    def _whole(self) -> ColumnElement[str]:
        """All fields, which nearly every request asks for: the expression is built once."""
        return cast(self.json(), Text)

    def list_of(self, query: Select[Any], *order: ColumnElement[Any] | Any) -> ScalarSelect[Any]:
        """A JSON array of these objects from a correlated query (its columns are replaced); [] where none."""
        return json_list(query, self.json(), *order)

    def one_of(self, query: Select[Any]) -> ScalarSelect[Any]:
        """One of these objects from a correlated query; null where there is none."""
        return query.with_only_columns(self.json(), maintain_column_froms=True).limit(1).scalar_subquery()


def json_list(query: Select[Any], item: Any, *order: ColumnElement[Any] | Any) -> ScalarSelect[Any]:
    """A JSON array of `item` over the rows of a correlated query, in this order; [] where there are none."""
    ordered = aggregate_order_by(item, *order) if order else item
    aggregated = func.coalesce(func.json_agg(ordered), literal_column("'[]'::json"), type_=JSON)
    return query.with_only_columns(aggregated, maintain_column_froms=True).scalar_subquery()


def count_of(query: Select[Any]) -> ScalarSelect[int]:
    """The number of rows of a correlated query."""
    return query.with_only_columns(func.count(), maintain_column_froms=True).scalar_subquery()


def from_table(*tables: Any) -> Select[Any]:
    """The start of a correlated query over these tables."""
    return select().select_from(*tables)
