"""Bases of every schema on the wire: camelCase names, no unknown fields, the shared small shapes."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler, JsonValue
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


def wire_name(name: str) -> str:
    """The name on the wire: each underscore goes, and a letter after it becomes a capital, nothing else.

    `emissions_co2e_t` is `emissionsCo2eT`; pydantic's own generator would make a capital of each letter after a digit.
    """
    first, *further = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in further)


class WireModel(BaseModel):
    """A JSON object of the APIs: snake_case in Python, camelCase on the wire, unknown fields refused."""

    model_config = ConfigDict(
        alias_generator=wire_name,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        extra="forbid",
        frozen=True,
    )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler, /) -> JsonSchemaValue:
        made = handler(schema)
        generic = cls.__pydantic_generic_metadata__["origin"]
        if generic is not None and generic.__doc__:
            # Of `Page[Signatory]` pydantic forgets what a page is.
            handler.resolve_ref_schema(made).setdefault("description", generic.__doc__)
        return made


class Code(StrEnum):
    """A closed list of codes, each with what it means: `ACTIVE = "active", "At work"`.

    The meanings are in the document (`x-enum-descriptions`, in the order of `enum`) and in the data dictionaries.
    """

    _value_: str
    meaning: str

    def __new__(cls, value: str, meaning: str = "") -> Self:
        """A member of this value and meaning."""
        code = str.__new__(cls, value)
        code._value_, code.meaning = value, meaning
        return code

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        reference = handler(core)
        handler.resolve_ref_schema(reference)["x-enum-descriptions"] = [code.meaning for code in cls]
        return reference


def measured_in(unit: str) -> dict[str, JsonValue]:
    """For `json_schema_extra` of a field: the unit of its value, for the document and the data dictionaries."""
    return {"x-unit": unit}


class DatePrecision(Code):
    """How much of a date is known; the unknown parts of the date that carries it are set to 1."""

    DAY = "day", "The day is known"
    MONTH = "month", "Only month and year are known; the day is set to 1"
    YEAR = "year", "Only the year is known; month and day are set to 1"


COUNTRY_PATTERN = "^[A-Z]{2}$"
SLUG_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$"

CountryCode = Annotated[
    str,
    Field(
        pattern=COUNTRY_PATTERN,
        description="Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo",
        examples=["JP"],
    ),
]

Names = Annotated[
    dict[str, str],
    Field(
        description="Names by language (BCP 47); `und` where the language of a name is not known",
        examples=[{"en": "Kyoto", "ja": "京都市"}],
    ),
]

Longitude = Annotated[
    float,
    Field(
        ge=-180, le=180, description="Longitude, degrees east (WGS 84)", json_schema_extra=measured_in("degrees east")
    ),
]
Latitude = Annotated[
    float,
    Field(
        ge=-90, le=90, description="Latitude, degrees north (WGS 84)", json_schema_extra=measured_in("degrees north")
    ),
]
GeonamesId = Annotated[
    int, Field(gt=0, le=2_147_483_647, description="GeoNames identifier of the place", examples=[1857910])
]
Slug = Annotated[
    str,
    Field(
        pattern=SLUG_PATTERN,
        max_length=200,
        description="Readable identifier, stable and unique in its list",
    ),
]

Texts = Annotated[
    dict[str, str],
    Field(description="The same by language (BCP 47), translated by the project where it is not the original"),
]


class Source(WireModel):
    """Where a record comes from."""

    title: str = Field(description="Title of the source", examples=["GCoM-MyCovenant dataset, 5th release"])
    publisher: str | None = Field(description="Who published it", examples=["Joint Research Centre"])
    url: str | None = Field(description="Address of the source")
    licence: str | None = Field(description="Licence of the data taken over", examples=["CC-BY-4.0"])
    accessed_on: date | None = Field(description="Day on which the source was read")
