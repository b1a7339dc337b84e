"""What features can be asked: the parameters of OGC API - Features, and what they mean."""

import re
from dataclasses import dataclass
from datetime import UTC, date
from datetime import datetime as instant
from typing import Any, Self

from pydantic import Field, field_validator

from servicekit.geojson import Box
from servicekit.parameters import Format, Parameters, format_choice, query_text

DEFAULT_FEATURES = 100
MOST_FEATURES = 1000

_NUMBER = re.compile(r"[+-]?[0-9]{1,20}(\.[0-9]{0,30})?([eE][+-]?[0-9]{1,3})?")
_LONGITUDE = {"type": "number", "minimum": -180, "maximum": 180}
_LATITUDE = {"type": "number", "minimum": -90, "maximum": 90}
_HEIGHT = {"type": "number"}
_BOX_FORMS = [
    {"prefixItems": places, "minItems": len(places), "maxItems": len(places)}
    for places in (
        [_LONGITUDE, _LATITUDE, _LONGITUDE, _LATITUDE],
        [_LONGITUDE, _LATITUDE, _HEIGHT, _LONGITUDE, _LATITUDE, _HEIGHT],
    )
]

_DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_CLOCK = r"[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]{1,12})?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
_MOMENT = f"{_DAY}({_CLOCK})?"
# A moment, or an interval with at least one end (17-069r4, requirement fc-time-response, for the time of RFC 3339).
DATETIME_PATTERN = rf"^({_MOMENT}|{_MOMENT}/({_MOMENT}|\.\.)?|(\.\.)?/{_MOMENT})$"
_DATETIME = re.compile(DATETIME_PATTERN)


@dataclass(frozen=True)
class Interval:
    """Days from `first` to `last`, both included (UTC); None where an end is open."""

    first: date | None
    last: date | None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a `datetime` parameter: a moment or a day, or an interval of them.

        Raises:
            ValueError: It is of another form, a day is not in the calendar, or the interval ends before it begins.
        """
        if not _DATETIME.fullmatch(text):
            raise ValueError(
                "Must be a time such as 2018-02-12T00:00:00Z or an interval such as 2018-02-12/.. of them."
            )
        start, slash, end = text.partition("/")
        first = _moment(start)
        last = _moment(end) if slash else first
        if first and last and first > last:
            raise ValueError("The interval ends before it begins.")
        return cls(first.date() if first else None, last.date() if last else None)


def _moment(text: str) -> instant | None:
    if text in ("", ".."):
        return None
    # A leap second belongs to the minute that it ends.
    plain = re.sub(r":60(?=[.Zz+-])", ":59", text.upper())
    try:
        found = instant.fromisoformat(re.sub(r"(\.[0-9]{6})[0-9]+", r"\1", plain))
    except ValueError as error:
        raise ValueError("There is no such day in the calendar.") from error
    if found.tzinfo is None:
        return found.replace(tzinfo=UTC)
    try:
        return found.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("Must lie in the years 1 to 9999 (UTC).") from error


def _as_box(schema: dict[str, Any]) -> None:
    schema["oneOf"] = _BOX_FORMS
    schema["maxItems"] = 6


class DocumentQuery(Parameters):
    """What the documents about collections can be asked."""

    f: Format | None = format_choice("json")


class FeatureDocumentQuery(Parameters):
    """What one feature can be asked."""

    f: Format | None = format_choice("geojson", "json")


class FeatureQuery(Parameters):
    """What every collection of features can be asked. A collection adds the filters of its list."""

    bbox: list[float] = Field(
        default_factory=list,  # not in the document: an empty list is no box
        description=(
            "Only features in this box, on its edge, or without a place: west, south, east, north in degrees of "
            "WGS 84. West greater than east crosses the antimeridian. Of six numbers the third and the sixth are "
            "heights, which decide nothing: the features have none"
        ),
        json_schema_extra=_as_box,
        examples=[[5.8, 47.2, 15.1, 55.1]],
    )
    datetime: str | None = Field(
        default=None,
        description=(
            "Only features of this time or without one: a day, an instant (RFC 3339), or an interval of them such as "
            "`2018-01-01T00:00:00Z/..`"
        ),
        json_schema_extra={"pattern": DATETIME_PATTERN},
        examples=["2018-01-01T00:00:00Z/.."],
    )
    limit: int = Field(
        default=DEFAULT_FEATURES,
        ge=1,
        # More is no error (17-069r4, requirement fc-limit-response-1).
        json_schema_extra={"x-at-most": MOST_FEATURES},
        description=f"Most features in a page; more than {MOST_FEATURES} counts as {MOST_FEATURES}",
    )
    cursor: str | None = Field(
        default=None, max_length=2000, description="Place of a page; made by the API for its `next` links"
    )
    q: str | None = query_text()
    f: Format | None = format_choice("geojson", "json")

    @field_validator("bbox", mode="before")
    @classmethod
    def _has_numbers(cls, value: Any) -> Any:
        pieces = [piece for one in value for piece in str(one).split(",")] if isinstance(value, list) else []
        if not all(_NUMBER.fullmatch(piece.strip()) for piece in pieces):
            # pydantic alone would also take `nan`, `inf` and `1_0`.
            raise ValueError("Must be numbers, separated by commas.")
        return value

    @field_validator("bbox")
    @classmethod
    def _is_box(cls, value: list[float]) -> list[float]:
        if value:
            box_of(value)
        return value

    @field_validator("datetime")
    @classmethod
    def _is_time(cls, value: str | None) -> str | None:
        if value is not None:
            Interval.parse(value)
        return value

    @property
    def box(self) -> Box | None:
        """The box that is asked for."""
        return box_of(self.bbox) if self.bbox else None

    @property
    def interval(self) -> Interval | None:
        """The time that is asked for."""
        return Interval.parse(self.datetime) if self.datetime is not None else None

    @property
    def page_size(self) -> int:
        """Most features of a page, within what the service gives at once."""
        return min(self.limit, MOST_FEATURES)


def box_of(numbers: list[float]) -> Box:
    """The box of four numbers, or of six with heights.

    Raises:
        ValueError: There are more or fewer of them, one is not on the globe, or south and north are exchanged.
    """
    match numbers:
        case [west, south, east, north]:
            pass
        case [west, south, low, east, north, high]:
            if low > high:
                raise ValueError("The lowest height is above the highest.")
        case _:
            raise ValueError("Must be four numbers: west, south, east, north; or six with heights.")
    if not (-180 <= west <= 180 and -180 <= east <= 180):
        raise ValueError("West and east must lie between -180 and 180 degrees.")
    if not (-90 <= south <= 90 and -90 <= north <= 90):
        raise ValueError("South and north must lie between -90 and 90 degrees.")
    if south > north:
        raise ValueError("South is greater than north. The order is west, south, east, north.")
    return Box(west, south, east, north)
