"""GeoJSON (RFC 7946): where the records of a list are, and features made of them by the database.

A feature of any list has this shape, on one line:

    {"type": "Feature", "id": "rome-yantai", "geometry": {…} or null, "properties": {the record as in JSON}}

`id` is the last part of the record's own address. Positions are longitude, latitude in degrees of WGS 84, with the
digits that are stored. A geometry is null where the place is not known; the record is there all the same.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import ColumnElement, and_, case, cast, func, literal_column, null, or_
from sqlalchemy.dialects.postgresql import JSON
from sqlalchemy.types import Text

MEDIA_TYPE = "application/geo+json"


@dataclass(frozen=True)
class Box:
    """A bounding box in degrees of WGS 84. One whose west is greater than its east crosses the antimeridian."""

    west: float
    south: float
    east: float
    north: float

    def parts(self) -> list["Box"]:
        """Boxes with west ≤ east that together are this one: itself, or its two sides of the antimeridian."""
        if self.west <= self.east:
            return [self]
        return [Box(self.west, self.south, 180.0, self.north), Box(-180.0, self.south, self.east, self.north)]


class Geometry(Protocol):
    """Where a record of a list is. `kind` is the one type that all geometries of the list have, but for null."""

    @property
    def kind(self) -> str:
        """`Point`, `MultiLineString`, …"""

    def json(self) -> ColumnElement[Any]:
        """The GeoJSON geometry of one row as JSON; null where not known."""

    def within(self, box: Box) -> ColumnElement[bool]:
        """Rows whose geometry and the box have at least one point in common, edges included; never those without."""


@dataclass(frozen=True)
class Points:
    """Records that are at one point. Longitude and latitude are known both or neither."""

    longitude: Any
    latitude: Any
    kind: str = "Point"

    def json(self) -> ColumnElement[Any]:
        """The point; null where not known."""
        point = func.json_build_object(
            literal_column("'type'"), literal_column("'Point'"),
            literal_column("'coordinates'"), position(self.longitude, self.latitude),
            type_=JSON,
        )  # fmt: skip
        return case((self.longitude.is_not(None), point), else_=null())

    def within(self, box: Box) -> ColumnElement[bool]:
        """Rows whose point lies in the box or on its edge."""
        return or_(
            *(
                and_(self.longitude.between(one.west, one.east), self.latitude.between(one.south, one.north))
                for one in box.parts()
            )
        )


def position(longitude: Any, latitude: Any) -> ColumnElement[Any]:
    """A GeoJSON position, longitude first."""
    return func.json_build_array(longitude, latitude, type_=JSON)


def feature(key: Any, geometry: Geometry, properties: Any) -> ColumnElement[str]:
    """The feature of one row as text, made of its id, its geometry and its record as JSON."""
    whole = func.json_build_object(
        literal_column("'type'"), literal_column("'Feature'"),
        literal_column("'id'"), cast(key, Text),
        literal_column("'geometry'"), geometry.json(),
        literal_column("'properties'"), properties,
    )  # fmt: skip
    return cast(whole, Text)


def encode_collection(features: Sequence[str], members: Mapping[str, Any]) -> bytes:
    """A FeatureCollection of features that are text already.

    Args:
        members: What it says beside them, such as `links`; `numberReturned` is added.
    """
    head = {"type": "FeatureCollection", "numberReturned": len(features), **members}
    start = json.dumps(head, ensure_ascii=False, separators=(",", ":"))
    return f'{start[:-1]},"features":[{",".join(features)}]}}'.encode()


def encode_feature(text: str, members: Mapping[str, Any]) -> bytes:
    """One feature by itself, with what it says beside its record, such as `links`."""
    end = json.dumps(members, ensure_ascii=False, separators=(",", ":"))
    return f"{text[:-1]},{end[1:]}".encode()
