"""Bases of every schema on the wire: camelCase names, no unknown fields, the shared small shapes."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel


class WireModel(BaseModel):
    """A JSON object of the APIs: snake_case in Python, camelCase on the wire, unknown fields refused."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        extra="forbid",
        frozen=True,
    )


class DatePrecision(StrEnum):
    """How much of a date is known; the unknown parts of the date that carries it are set to 1."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


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

Longitude = Annotated[float, Field(ge=-180, le=180, description="Longitude, degrees east (WGS 84)")]
Latitude = Annotated[float, Field(ge=-90, le=90, description="Latitude, degrees north (WGS 84)")]
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
