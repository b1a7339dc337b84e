"""Distances on the globe, and the grid of cells by which near places are found."""

import math
from collections.abc import Iterator

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the Earth (IUGG), kilometres."""

_CELLS_PER_DEGREE = 5
_COLUMNS = 360 * _CELLS_PER_DEGREE


def distance_km(latitude_a: float, longitude_a: float, latitude_b: float, longitude_b: float) -> float:
    """Great-circle distance in kilometres of two points given in degrees (haversine formula)."""
    a, b = math.radians(latitude_a), math.radians(latitude_b)
    half_height = math.sin((b - a) / 2)
    half_width = math.sin(math.radians(longitude_b - longitude_a) / 2)
    h = half_height * half_height + math.cos(a) * math.cos(b) * half_width * half_width
    return 2 * EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(h)))


def is_position(latitude: float | None, longitude: float | None) -> bool:
    """Whether these are degrees of a point on the globe: finite, within ±90 and ±180."""
    return latitude is not None and longitude is not None and abs(latitude) <= 90 and abs(longitude) <= 180


def _row(latitude: float) -> int:
    return math.floor((latitude + 90) * _CELLS_PER_DEGREE)


def _column(longitude: float) -> int:
    return math.floor((longitude + 180) * _CELLS_PER_DEGREE)


def cell_of(latitude: float, longitude: float) -> int:
    """The number of the cell (a fifth of a degree each way) that a point in degrees lies in."""
    return _row(latitude) * _COLUMNS + _column(longitude) % _COLUMNS


def band_around(latitude: float, radius_km: float) -> tuple[int, int]:
    """The first and the last cell number of the rows that a circle around a point of this latitude reaches into.

    No range of `cells_around` goes beyond; what has no cell in the band has none in the circle.
    """
    reach = math.degrees(radius_km / EARTH_RADIUS_KM)
    first, last = _row(max(-90.0, latitude - reach)), _row(min(90.0, latitude + reach))
    return first * _COLUMNS, (last + 1) * _COLUMNS - 1


def cells_around(latitude: float, longitude: float, radius_km: float) -> Iterator[tuple[int, int]]:
    """Ranges (first, last) of cell numbers that together hold every point within the radius, and more."""
    reach = math.degrees(radius_km / EARTH_RADIUS_KM)
    south, north = max(-90.0, latitude - reach), min(90.0, latitude + reach)
    # How far east and west the circle reaches: all around where it holds a pole.
    across = math.sin(math.radians(reach)) / max(math.cos(math.radians(latitude)), 1e-12)
    breadth = math.degrees(math.asin(across)) if across < 1 and south > -90 and north < 90 else 180.0
    for row in range(_row(south), _row(north) + 1):
        start = row * _COLUMNS
        if breadth >= 179:
            yield start, start + _COLUMNS - 1
            continue
        west, east = _column(longitude - breadth), _column(longitude + breadth)
        if west < 0:
            yield start + west + _COLUMNS, start + _COLUMNS - 1
        if east >= _COLUMNS:
            yield start, start + east - _COLUMNS
        yield start + max(west, 0), start + min(east, _COLUMNS - 1)
