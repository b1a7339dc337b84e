"""What the gazetteer knows of where places lie."""

from bisect import bisect_left

from gazetteer.countries import COUNTRIES
from gazetteer.folding import fold
from gazetteer.geodesy import band_around, cells_around
from gazetteer.places import Gazetteer, Why

# A point is judged by the middle of its half degree, which lies up to 40 km away: with this radius nothing
# within 90 km of a known place is ever called far.
_RADIUS_KM = 130.0
_PARTS_OF_A_DEGREE = 2

_NAMESAKES = (Why.SAME_NAME, Why.SAME_NAME_FAR)


class GazetteerGround:
    """The places of a gazetteer as the ground under a list's coordinates."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._cells = {country: sorted(cells) for country, cells in gazetteer.occupied_cells().items()}
        # Most rows of a list lie close together, and so do their other readings.
        self._known: dict[tuple[str, int, int], bool] = {}

    def is_near(self, country: str, latitude: float, longitude: float) -> bool | None:
        """Whether a place of the country lies within about 100 km; None where no place of it is known."""
        occupied = self._cells.get(country)
        if not occupied:
            return None
        key = (country, round(latitude * _PARTS_OF_A_DEGREE), round(longitude * _PARTS_OF_A_DEGREE))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = _reaches(occupied, key[1] / _PARTS_OF_A_DEGREE, key[2] / _PARTS_OF_A_DEGREE)
        return known

    def namesake_km(self, name: str, country: str, latitude: float, longitude: float) -> float | None:
        """Kilometres to the nearest place of that name in the country; None where there is none."""
        candidates = self._gazetteer.resolve(name, country, latitude, longitude, similar=False).candidates
        distances = [one.distance_km for one in candidates if one.why in _NAMESAKES and one.distance_km is not None]
        return min(distances, default=None)


def country_codes() -> dict[str, str]:
    """Codes of countries and territories by their folded names in every language of the platform's table."""
    return {fold(name): country.code for country in COUNTRIES.values() for name in country.names.values()}


def _reaches(occupied: list[int], latitude: float, longitude: float) -> bool:
    """Whether one of these cells, which are in order, lies within the radius."""
    first, last = band_around(latitude, _RADIUS_KM)
    # Most other readings of a position lie on another continent: that is told without going through the circle.
    if last < occupied[0] or first > occupied[-1]:
        return False
    return any(_has_between(occupied, *between) for between in cells_around(latitude, longitude, _RADIUS_KM))


def _has_between(numbers: list[int], first: int, last: int) -> bool:
    position = bisect_left(numbers, first)
    return position < len(numbers) and numbers[position] <= last
