"""What the contents of several kinds of records have alike.

A rule about two fields is told at the later of them, so that every error has a field.
"""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator
from pydantic.alias_generators import to_camel

from servicekit.content_fields import WrittenNames
from servicekit.schemas import GeonamesId, Latitude, Longitude, WireModel


def _with_english(names: dict[str, str]) -> dict[str, str]:
    if "en" not in names:
        raise ValueError("An English one (en) is needed: lists are sorted by it.")
    return names


EnglishNames = Annotated[WrittenNames, AfterValidator(_with_english)]
Year = Annotated[int, Field(strict=True, ge=1900, le=2200)]
People = Annotated[int, Field(strict=True, ge=1, le=1_000_000)]


class WrittenContent(WireModel):
    """What people write. A field that is left out is null where a rule looks at it together with others."""

    @model_validator(mode="before")
    @classmethod
    def _absent_is_null(cls, value: Any) -> Any:
        # Told of a default, what is wrong would have the field's name in Python and not that on the wire.
        if not isinstance(value, dict):
            return value
        looked_at = {name: info for name, info in cls.model_fields.items() if info.validate_default}
        absent = [info.alias or name for name, info in looked_at.items() if {name, info.alias}.isdisjoint(value)]
        return {**dict.fromkeys(absent), **value}


class PositionContent(WrittenContent):
    """Where something is."""

    latitude: Annotated[Latitude, Field(strict=True)] | None = Field(
        default=None, description="Latitude, degrees north (WGS 84); with `longitude`"
    )
    longitude: Annotated[Longitude, Field(strict=True)] | None = Field(
        default=None, validate_default=True, description="Longitude, degrees east (WGS 84); with `latitude`"
    )
    geonames_id: Annotated[GeonamesId, Field(strict=True)] | None = Field(
        default=None, description="GeoNames identifier of the place; null where not known"
    )

    @field_validator("longitude")
    @classmethod
    def _both_or_neither(cls, longitude: float | None, info: ValidationInfo) -> float | None:
        require_together(info, "latitude", longitude)
        return longitude


def require_together(info: ValidationInfo, other: str, value: Any) -> None:
    """Raise ValueError where one of the two is there without the other, which was read before."""
    if other in info.data and (info.data[other] is None) != (value is None):
        known = to_camel(other)
        raise ValueError(f"Needed together with {known}." if value is None else f"It says nothing without {known}.")


def refuse_repetition(what: str, names: Sequence[str]) -> None:
    """Raise ValueError where a name stands twice in a list."""
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"The {what} {name} stands there twice.")
