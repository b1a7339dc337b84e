"""The columns of the sheets, made of the contents of reports: every field has its place, under its name on the wire.

A nested object becomes a column for each of its fields (`factor.own.unit`), masses by gas a column for each of the
three usual gases and one for the others, a short list one cell. So what a record holds and what a workbook holds are
the same by construction.
"""

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Final, Union, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from covenant_api.reporting.codes import NotationKey
from covenant_api.reporting.content import ReportContent
from servicekit.schemas import Code, WireModel

USUAL_GASES: Final = ("CO2", "CH4", "N2O")
OTHER_GASES: Final = "other"
# Kept by the workbook as a whole, not by a cell of a record.
_NOT_COLUMNS: Final = frozenset({"signatoryId", "ruleSet"})


class CellKind(StrEnum):
    """What a cell of a column holds."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole"
    YEAR = "year"
    DAY = "day"
    FLAG = "flag"
    CHOICE = "choice"
    CHOICES = "choices"
    TEXTS = "texts"
    GASES = "gases"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, or a row of a form.

    Attributes:
        path: Names on the wire from the record or row down to the value.
        kind: What its cells hold.
        description: What it means, in English.
        unit: Unit of its values, where they have one.
        codes: The codes that it knows; of pairs those of both halves.
        names: Of pairs: the names of both halves.
        is_nullable: Whether a blank cell is null; else it is the default of the field.
    """

    path: tuple[str, ...]
    kind: CellKind
    description: str
    unit: str | None = None
    codes: tuple[type[Code], ...] = ()
    names: tuple[str, ...] = ()
    is_nullable: bool = True

    @property
    def key(self) -> str:
        """Its name in a file, such as `factor.own.unit`."""
        return ".".join(self.path)


def _plain_type(annotation: Any) -> tuple[Any, bool]:
    """The type without `None` and without what is told of it, and whether it may be None."""
    nullable = False
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = get_args(annotation)[0]
        elif origin in (Union, types.UnionType):
            inner = [one for one in get_args(annotation) if one is not type(None)]
            nullable = nullable or len(inner) < len(get_args(annotation))
            annotation = inner[0]
        else:
            return annotation, nullable


def fields_of(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    """The fields by their names on the wire."""
    for name, info in model.model_fields.items():
        yield info.alias or name, info


def item_of(info: FieldInfo) -> type[WireModel] | None:
    """The model of the items, where the field is a list of objects."""
    inner, _ = _plain_type(info.annotation)
    if get_origin(inner) is list:
        item, _ = _plain_type(get_args(inner)[0])
        if isinstance(item, type) and issubclass(item, WireModel):
            return item
    return None


@cache
def columns_of(model: type[WireModel], *, nested_lists: bool = False) -> tuple[Column, ...]:
    """The columns for the content of a model.

    Args:
        nested_lists: Lists of objects become a column of pairs; else they are left out, as they have their own sheet.
    """
    return tuple(_columns(model, (), nested_lists))


def _columns(model: type[BaseModel], before: tuple[str, ...], nested_lists: bool) -> Iterator[Column]:
    left_out = _NOT_COLUMNS if issubclass(model, ReportContent) else frozenset()
    for name, info in fields_of(model):
        if before or name not in left_out:
            yield from _columns_of_field((*before, name), info, nested_lists)


def _columns_of_field(path: tuple[str, ...], info: FieldInfo, nested_lists: bool) -> Iterator[Column]:
    inner, nullable = _plain_type(info.annotation)
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    unit = extra.get("x-unit")
    told: dict[str, Any] = {
        "description": info.description or _told(info.annotation),
        "unit": unit if isinstance(unit, str) else None,
        "is_nullable": nullable,
    }
    if get_origin(inner) is dict:
        for gas in USUAL_GASES:
            yield Column((*path, gas), CellKind.NUMBER, **told)
        yield Column((*path, OTHER_GASES), CellKind.GASES, **told)
    elif get_origin(inner) is list:
        item, _ = _plain_type(get_args(inner)[0])
        if isinstance(item, type) and issubclass(item, BaseModel):
            if nested_lists:
                halves = list(fields_of(item))
                codes = tuple(_plain_type(one.annotation)[0] for _, one in halves)
                yield Column(path, CellKind.PAIRS, codes=codes, names=tuple(name for name, _ in halves), **told)
        elif isinstance(item, type) and issubclass(item, Code):
            yield Column(path, CellKind.CHOICES, codes=(item,), **told)
        else:
            yield Column(path, CellKind.TEXTS, **told)
    elif isinstance(inner, type) and issubclass(inner, BaseModel):
        yield from _columns(inner, path, nested_lists)
    elif isinstance(inner, type) and issubclass(inner, Code):
        yield Column(path, CellKind.CHOICE, codes=(inner,), **told)
    elif path[-1] == "key":
        # Kept as text, so that a draft can hold a wrong one; the sheet offers the right ones.
        yield Column(path, CellKind.CHOICE, codes=(NotationKey,), **told)
    else:
        yield Column(path, _scalar_kind(path[-1], inner), **told)


def _told(annotation: Any) -> str:
    """What is told of a type, where the field itself tells nothing."""
    for one in getattr(annotation, "__metadata__", ()):
        if isinstance(one, FieldInfo) and one.description:
            return one.description
    return ""


def _scalar_kind(name: str, inner: Any) -> CellKind:
    if inner is bool:
        return CellKind.FLAG
    if inner is int:
        return CellKind.YEAR if name == "year" or name.endswith("Year") else CellKind.WHOLE
    if inner is Decimal:
        return CellKind.NUMBER
    if inner is date:
        return CellKind.DAY
    if inner in (str, UUID):
        return CellKind.TEXT
    raise TypeError(f"a field {name} of the type {inner} has no place in a workbook")


def take(values: object, path: tuple[str, ...]) -> Any:
    """The value at a path of a content; None where there is none."""
    for step in path:
        if not isinstance(values, Mapping):
            return None
        values = values.get(step)
    return values


def put(values: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    """Set the value at a path, with the objects on the way to it."""
    for step in path[:-1]:
        inner = values.get(step)
        if not isinstance(inner, dict):
            inner = values[step] = {}
        values = inner
    values[path[-1]] = value
