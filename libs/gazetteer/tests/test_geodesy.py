"""Distances and cells."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gazetteer.geodesy import cell_of, cells_around, distance_km, is_position

LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 180)


@pytest.mark.parametrize(
    ("a", "b", "kilometres"),
    [
        ((0, 0), (0, 0), 0),
        ((0, 0), (0, 1), 111.195),
        ((0, 179.5), (0, -179.5), 111.195),
        ((90, 0), (90, 120), 0),
        ((-90, 0), (90, 0), 20015.115),
        ((0, 0), (45, 90), 10007.557),
        ((60, 10), (60, -170), 6671.704),
    ],
)
def test_the_distance_is_that_of_the_great_circle(
    a: tuple[float, float], b: tuple[float, float], kilometres: float
) -> None:
    assert distance_km(*a, *b) == pytest.approx(kilometres, abs=1)
    assert distance_km(*b, *a) == pytest.approx(distance_km(*a, *b))


@given(LATITUDES, LONGITUDES, st.floats(0, 1), st.floats(0, 2 * math.pi))
@example(0.0, 180.0, 1.0, math.pi / 2)
@example(0.0, -180.0, 1.0, math.pi * 3 / 2)
@example(89.9, 10.0, 1.0, 1.0)
@example(-90.0, 0.0, 1.0, 1.0)
def test_every_point_within_the_radius_lies_in_the_cells_around(
    latitude: float, longitude: float, share: float, bearing: float
) -> None:
    angle = math.radians(share * 15 / 111.195)
    start = math.radians(latitude)
    sine = math.sin(start) * math.cos(angle) + math.cos(start) * math.sin(angle) * math.cos(bearing)
    there = math.asin(max(-1.0, min(1.0, sine)))
    east = math.atan2(
        math.sin(bearing) * math.sin(angle) * math.cos(start), math.cos(angle) - math.sin(start) * math.sin(there)
    )
    its_latitude = math.degrees(there)
    its_longitude = (longitude + math.degrees(east) + 180) % 360 - 180
    cell = cell_of(its_latitude, its_longitude)
    # A hair more than 15 km, for the rounding of the point itself.
    assert any(first <= cell <= last for first, last in cells_around(latitude, longitude, 15.001))


@given(LATITUDES, LONGITUDES)
def test_the_ranges_of_cells_around_do_not_overlap(latitude: float, longitude: float) -> None:
    cells = [cell for first, last in cells_around(latitude, longitude, 15) for cell in range(first, last + 1)]
    assert len(cells) == len(set(cells))


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(None, 0.0), (0.0, None), (math.nan, 0.0), (0.0, math.inf), (90.1, 0.0), (0.0, -180.1)],
)
def test_what_is_not_on_the_globe_is_no_position(latitude: float | None, longitude: float | None) -> None:
    assert not is_position(latitude, longitude)
    assert is_position(-90, 180)
