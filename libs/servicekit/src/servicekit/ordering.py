"""The order of a list, and the place in it that a cursor holds: the values of the sort columns and the id."""

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Self
from uuid import UUID

from sqlalchemy import ColumnElement, and_, false, literal, or_

from servicekit.problems import invalid_parameter


@dataclass(frozen=True)
class SortKey:
    """A column to sort by. Unknown values come last in both directions."""

    column: Any
    nullable: bool = False


@dataclass(frozen=True)
class Step:
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


def _plain(value: Any) -> str:
    """A value that JSON has no form for."""
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


def _parse_value(step: Step, value: Any) -> Any:
    """A cursor's value in the column's type. Raises ValueError or TypeError where it is of another."""
    kind = step.column.type.python_type
    match value:
        case None if step.nullable:
            return None
        case str() if kind is UUID:
            return UUID(value)
        case str() if kind in (date, datetime):
            return kind.fromisoformat(value)
        case str() if kind is str and "\x00" not in value:
            value.encode()  # a lone surrogate cannot be sent to the database
            return value
        case bool():
            raise TypeError
        case int() if kind is int and -(2**63) <= value < 2**63:
            return value
        case int() | float() if kind is float:
            return float(value)
        case _:
            raise TypeError


@dataclass(frozen=True)
class Plan:
    """The order of a list, and the conditions of its page: alternatives that follow one another."""

    names: tuple[str, ...]
    steps: Sequence[Step]
    branches: Sequence[Sequence[ColumnElement[bool]]]

    def clauses(self) -> list[ColumnElement[Any]]:
        return [clause for step in self.steps for clause in step.clauses()]


@dataclass(frozen=True)
class Cursor:
    order: tuple[str, ...]
    values: tuple[Any, ...]

    def encode(self) -> str:
        plain = json.dumps([list(self.order), list(self.values)], separators=(",", ":"), default=_plain)
        return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")

    @classmethod
    def decode(cls, text: str, order: tuple[str, ...], steps: Sequence[Step]) -> Self:
        try:
            plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            names, values = json.loads(plain)
            if tuple(names) != order or len(values) != len(steps):
                raise ValueError
            parsed = tuple(_parse_value(step, one) for step, one in zip(steps, values, strict=True))
        except (ValueError, TypeError, OverflowError, binascii.Error, RecursionError) as error:
            detail = "Not a cursor of this list in this order. Take `nextCursor` of the page before."
            raise invalid_parameter("cursor", "cursor", detail) from error
        return cls(order, parsed)


def after(steps: Sequence[Step], values: Sequence[Any]) -> list[list[ColumnElement[bool]]]:
    """Rows that come after these values in this order, as branches that follow one another.

    Where the first column can be unknown, the rows with a value come first and those without one after them. An
    index serves each of the two, but not both at once.
    """
    first, value = steps[0], values[0]
    if value is None:
        return [[first.column.is_(None), _beyond(steps[1:], values[1:])]]
    bound = literal(value, first.column.type)
    # Says again what follows from the rest, in a form that an index can use.
    within = first.column <= bound if first.descending else first.column >= bound
    with_value = [within, _beyond([replace(first, nullable=False), *steps[1:]], values)]
    return [with_value, [first.column.is_(None)]] if first.nullable else [with_value]


def _beyond(steps: Sequence[Step], values: Sequence[Any]) -> ColumnElement[bool]:
    """Strictly after these values, by the first step that differs."""
    alternatives = []
    for number, (step, value) in enumerate(zip(steps, values, strict=True)):
        same = [before.same(its_value) for before, its_value in zip(steps[:number], values[:number], strict=True)]
        alternatives.append(and_(*same, step.after(value)))
    return or_(*alternatives)
