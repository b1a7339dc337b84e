"""Query parameters: one spelling of each value, lists repeated or separated by commas, choices from a list."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from servicekit.schemas import WireModel, wire_name

MOST_ITEMS = 200


def choices(names: Sequence[str], description: str) -> Any:
    """A parameter that takes several of these names, repeated or separated by commas."""
    extra: dict[str, Any] = {"items": {"type": "string", "enum": list(names)}}
    return Field(
        default=[],
        max_length=100,
        description=description,
        json_schema_extra=extra,
    )


def identifier(description: str) -> Any:
    """A parameter that is an identifier. It can be left out; null is no value of it."""

    def say(schema: dict[str, Any]) -> None:
        del schema["anyOf"]
        schema |= {"type": "string", "format": "uuid"}

    return Field(default=None, description=description, json_schema_extra=say)


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


# NUL is refused at the edge already; the document of a parameter that takes any text says so.
WITHOUT_NUL: dict[str, Any] = {"pattern": "^[^\\u0000]*$"}


def query_text() -> Any:
    """The `q` parameter."""
    description = "Words that names must begin with; accents and case do not matter"
    return Field(default=None, max_length=200, description=description, json_schema_extra=WITHOUT_NUL)


Format = Literal["json", "csv", "xlsx", "geojson", "jsonld", "ics", "csvw"]


def format_choice(*offered: str) -> Any:
    """The `f` parameter of an address that offers these formats.

    The document names only these. One that another address offers is not invalid: it is answered 406.
    """

    def name_offered(schema: dict[str, Any]) -> None:
        schema["anyOf"][0]["enum"] = list(offered)

    return Field(default=None, description="Format; goes before the Accept header", json_schema_extra=name_offered)


@cache
def _reading(model: type[BaseModel], name: str) -> tuple[bool, tuple[tuple[re.Pattern[str], str], ...]]:
    """Whether a parameter takes several values, and the forms that each must have: worked out once, not each time."""
    annotation = model.model_fields[name].annotation
    kinds = _kinds(annotation)
    return "list[" in str(annotation), tuple(form for kind, form in _PLAIN_FORMS.items() if kind in kinds)


class Parameters(BaseModel):
    """Query parameters: camelCase on the wire, lists repeated or separated by commas, choices from a list."""

    model_config = ConfigDict(alias_generator=wire_name, validate_by_name=True, validate_by_alias=True, frozen=True)

    @field_validator("*", mode="before")
    @classmethod
    def _read_text(cls, value: Any, info: ValidationInfo) -> Any:
        takes_several, forms = _reading(cls, str(info.field_name))
        if isinstance(value, list) and takes_several:
            value = [piece.strip() for one in value for piece in str(one).split(",")]
        texts = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]
        for pattern, wanted in forms:
            if not all(pattern.fullmatch(text) for text in texts):
                raise ValueError(f"Must be {wanted}.")
        return value

    @field_validator("*", mode="after")
    @classmethod
    def _known_names(cls, value: Any, info: ValidationInfo) -> Any:
        extra: Any = cls.model_fields[str(info.field_name)].json_schema_extra
        if not isinstance(extra, dict) or not isinstance(value, list):
            return value
        allowed: list[str] = extra["items"]["enum"]
        if any(name not in allowed for name in value):
            raise ValueError(f"Allowed are: {', '.join(allowed)}.")
        return list(dict.fromkeys(value))


class ListQuery(Parameters):
    """What every list takes. A list adds its filters, its `sort` and its `fields`."""

    q: str | None = query_text()
    sort: list[str]
    limit: int | None = Field(
        default=None,
        ge=1,
        le=MOST_ITEMS,
        description="Most records in a page; 50 if not given (in files: all records)",
    )
    cursor: str | None = Field(
        default=None, max_length=2000, description="`nextCursor` of the page before; made by the API, not to be built"
    )
    count: bool = Field(default=False, description="Also count the whole selection, as `total`")
    fields: list[str]
    f: Format | None = format_choice("json", "csv", "xlsx", "jsonld")
    bom: bool = Field(default=False, description="CSV: begin with a byte-order mark, which some spreadsheets need")


class PlaceListQuery(ListQuery):
    """The same for a list whose records have a place."""

    f: Format | None = format_choice("json", "csv", "xlsx", "geojson", "jsonld")


class RecordQuery(Parameters):
    """What the address of one record takes."""

    f: Format | None = format_choice("json", "jsonld")


class PlaceQuery(RecordQuery):
    """The same for a record that has a place."""

    f: Format | None = format_choice("json", "geojson", "jsonld")
