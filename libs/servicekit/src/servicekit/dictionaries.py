"""Data dictionaries: what the fields of each list mean, told by the same schemas that make the answers."""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field

from servicekit.addresses import absolute
from servicekit.conditional import answer
from servicekit.links import TERMS_PATH, Link, base_path, link_header
from servicekit.negotiation import MEDIA_TYPES, choose_format
from servicekit.parameters import Format, Parameters, format_choice
from servicekit.problems import not_found
from servicekit.schemas import Code, Slug, WireModel

if TYPE_CHECKING:
    from servicekit.pages import Listing


class FieldKind(Code):
    """What kind of value a field has."""

    TEXT = "text", "Text; in a table also the cells of codes and identifiers"
    INTEGER = "integer", "Whole number"
    NUMBER = "number", "Number, with a decimal point"
    BOOLEAN = "boolean", "true or false"
    DAY = "day", "Day, YYYY-MM-DD"
    INSTANT = "instant", "Moment in UTC, YYYY-MM-DDThh:mm:ss.ffffffZ"
    LIST = "list", "Several texts or numbers; in a table joined by semicolons"
    MAP = "map", "Texts by their language (BCP 47); in a table as JSON"
    RECORD = "record", "A record of its own fields; in a table as JSON"
    RECORDS = "records", "Several such records; in a table as JSON"


class DictionaryCode(WireModel):
    """One value of a closed list."""

    code: str = Field(description="The value", examples=["city_to_city"])
    meaning: str = Field(description="What it means, in English")


class DictionaryField(WireModel):
    """One field of a list's records, and one column of its tables."""

    name: str = Field(description="Name of the field and of the column", examples=["population"])
    description: str = Field(description="What it says, in English")
    kind: FieldKind = Field(description="What kind of value it has")
    unit: str | None = Field(description="Unit of the value; null where it has none", examples=["inhabitants"])
    nullable: bool = Field(description="Whether it can be not known: null, and an empty cell of a table")
    codes: list[DictionaryCode] = Field(description="Its possible values, where they are a closed list")
    fields: list["DictionaryField"] = Field(description="Its own fields, where it is a record or several")


class DictionaryReference(WireModel):
    """The dictionary of a list, named."""

    name: Slug = Field(description="Name of the list", examples=["signatories"])
    title: str = Field(description="What is listed, in English")
    description: str = Field(description="What one record is, in English")
    url: str = Field(description="Address of the dictionary")


class Dictionaries(WireModel):
    """The dictionaries of all lists."""

    items: list[DictionaryReference] = Field(description="One for each list")


class DictionaryFormat(WireModel):
    """A format that the list is offered in."""

    name: str = Field(description="Its name as value of `f`", examples=["xlsx"])
    media_type: str = Field(description="Its media type, for Accept")
    url: str = Field(description="Address of the list in this format")
    whole: bool = Field(description="Whether the address answers the whole selection; else it answers in pages")


class Dictionary(DictionaryReference):
    """The fields of a list, in the order of its columns."""

    list_url: str = Field(description="Address of the list")
    licence: str = Field(description="Address of the terms of use")
    formats: list[DictionaryFormat] = Field(description="What the list is offered in")
    fields: list[DictionaryField] = Field(description="What a record of the list has")
    record_fields: list[DictionaryField] = Field(
        description="What a record read by itself has besides: these are never in lists and tables"
    )


@cache
def fields_of(schema: type[WireModel]) -> tuple[DictionaryField, ...]:
    """The fields of a schema, in their order."""
    document = schema.model_json_schema(mode="serialization")
    return tuple(_fields(document, document.get("$defs", {})))


def _fields(document: dict[str, Any], shared: dict[str, Any]) -> Iterator[DictionaryField]:
    for name, found in document["properties"].items():
        alternatives = found.get("anyOf", [found])
        given = [one for one in alternatives if one.get("type") != "null"]
        told = _resolved(given[0], shared)
        items = _resolved(told.get("items", {}), shared)
        record = items if told.get("type") == "array" else told
        yield DictionaryField(
            name=name,
            description=found.get("description") or told.get("description", ""),
            kind=_kind(told, items),
            unit=found.get("x-unit") or told.get("x-unit"),
            nullable=len(given) < len(alternatives),
            codes=_codes(record),
            fields=list(_fields(record, shared)) if "properties" in record else [],
        )


def _resolved(schema: dict[str, Any], shared: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in schema:
        return schema
    referred: dict[str, Any] = shared[schema["$ref"].rsplit("/", 1)[1]]
    return {**referred, **{name: value for name, value in schema.items() if name != "$ref"}}


def _kind(schema: dict[str, Any], items: dict[str, Any]) -> FieldKind:
    match schema:
        case {"type": "array"}:
            return FieldKind.RECORDS if "properties" in items else FieldKind.LIST
        case {"type": "object", "properties": _}:
            return FieldKind.RECORD
        case {"type": "object"}:
            return FieldKind.MAP
        case {"type": "string", "format": "date"}:
            return FieldKind.DAY
        case {"type": "string", "format": "date-time"}:
            return FieldKind.INSTANT
        case {"type": "string"}:
            return FieldKind.TEXT
        case _:
            return FieldKind(str(schema["type"]))


def _codes(schema: dict[str, Any]) -> list[DictionaryCode]:
    meanings = schema.get("x-enum-descriptions", [])
    return [
        DictionaryCode(code=code, meaning=meaning)
        for code, meaning in zip(schema.get("enum", []), meanings, strict=bool(meanings))
    ]


class DictionaryQuery(Parameters):
    """What the address of a dictionary takes."""

    f: Format | None = format_choice("json", "csvw")


def dictionary_router(listings: Sequence["Listing"], tag: str) -> APIRouter:
    """The addresses of the dictionaries of these lists, shown under `tag` in the document."""
    router = APIRouter(prefix="/dictionaries", tags=[tag])
    by_name = {listing.name: listing for listing in listings}

    @router.get("", response_model=Dictionaries)
    def list_dictionaries(request: Request) -> Response:
        """The lists of this API and where each one's fields are explained."""
        body = Dictionaries(
            items=[DictionaryReference(**_naming(request, listing).model_dump(by_alias=False)) for listing in listings]
        )
        return answer(request, body.model_dump_json().encode(), headers=_headers())

    @router.get("/{name}", response_model=Dictionary)
    def get_dictionary(
        request: Request,
        query: Annotated[DictionaryQuery, Query()],
        name: Annotated[Slug, Path(description="Name of the list", examples=[listings[0].name])],
    ) -> Response:
        """The fields of a list: what each says, its kind, unit and codes; also as CSVW metadata of its CSV."""
        form = choose_format(request, query.f, ("json", "csvw"))
        if name not in by_name:
            raise not_found("list")
        dictionary = dictionary_of(request, by_name[name])
        if form == "json":
            return answer(request, dictionary.model_dump_json().encode(), headers=_headers())
        return answer(request, _json(csvw(dictionary)), MEDIA_TYPES["csvw"], _headers())

    return router


def _headers() -> dict[str, str]:
    return {"Link": link_header(Link(TERMS_PATH, "license"))}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _naming(request: Request, listing: "Listing") -> DictionaryReference:
    description = (listing.projection.schema.__doc__ or "").split("\n")[0]
    return DictionaryReference(
        name=listing.name,
        title=listing.title,
        description=description.replace(" as lists show it", ""),
        url=absolute(request, f"{base_path(request)}/dictionaries/{listing.name}"),
    )


def dictionary_of(request: Request, listing: "Listing") -> Dictionary:
    """The dictionary of a list."""
    address = absolute(request, f"{base_path(request)}/{listing.name}")
    fields = fields_of(listing.projection.schema)
    listed = {field.name for field in fields}
    return Dictionary(
        **_naming(request, listing).model_dump(by_alias=False),
        list_url=address,
        licence=absolute(request, TERMS_PATH),
        formats=[
            DictionaryFormat(
                name=name, media_type=MEDIA_TYPES[name], url=f"{address}?f={name}", whole=name in listing.whole_formats
            )
            for name in listing.formats
        ],
        fields=list(fields),
        record_fields=[field for field in fields_of(listing.detail.schema) if field.name not in listed],
    )


_DATATYPES = {
    FieldKind.INTEGER: "integer",
    FieldKind.NUMBER: "double",
    FieldKind.BOOLEAN: "boolean",
    FieldKind.DAY: "date",
    FieldKind.INSTANT: "dateTime",
    FieldKind.MAP: "json",
    FieldKind.RECORD: "json",
    FieldKind.RECORDS: "json",
}
# Kinds whose cell can be empty though the value is known: an empty list, an empty text.
_MAY_BE_EMPTY = (FieldKind.TEXT, FieldKind.LIST, FieldKind.RECORDS)


def csvw(dictionary: Dictionary) -> dict[str, Any]:
    """The dictionary as metadata of the list's CSV (W3C, Metadata Vocabulary for Tabular Data)."""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "@id": dictionary.url,
        "url": f"{dictionary.list_url}?f=csv",
        "dc:title": dictionary.title,
        "dc:description": dictionary.description,
        "dc:license": {"@id": dictionary.licence},
        "dialect": {"encoding": "utf-8", "delimiter": ",", "header": True, "lineTerminators": ["\r\n"]},
        "tableSchema": {"columns": [_column(field) for field in dictionary.fields], "primaryKey": "id"},
    }


def _column(field: DictionaryField) -> dict[str, Any]:
    column: dict[str, Any] = {"name": field.name, "titles": field.name, "dc:description": field.description}
    base = _DATATYPES.get(field.kind, "string")
    column["datatype"] = base
    if field.codes and base == "string":
        # Codes hold no sign that means something in a regular expression.
        column["datatype"] = {"base": base, "format": "|".join(one.code for one in field.codes)}
    if field.kind is FieldKind.LIST:
        column["separator"] = ";"
    column["required"] = not field.nullable and field.kind not in _MAY_BE_EMPTY
    if field.unit:
        column["schema:unitText"] = field.unit
    return column
