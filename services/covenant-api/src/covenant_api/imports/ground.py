"""What the gazetteer knows of where places lie."""

from gazetteer.countries import COUNTRIES
from gazetteer.folding import fold
from gazetteer.geodesy import cell_of, cells_around
from gazetteer.places import Gazetteer, Why

NEAR_KM = 100.0

_NAMESAKES = (Why.SAME_NAME, Why.SAME_NAME_FAR)


class GazetteerGround:
    """The places of a gazetteer as the ground under a list's coordinates."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._cells = gazetteer.occupied_cells()

    def is_near(self, country: str, latitude: float, longitude: float) -> bool | None:
        """Whether a place of the country lies within about 100 km; None where no place of it is known."""
        occupied = self._cells.get(country)
        if not occupied:
            return None
        if cell_of(latitude, longitude) in occupied:
            return True
        return any(
            not occupied.isdisjoint(range(first, last + 1))
            for first, last in cells_around(latitude, longitude, NEAR_KM)
        )

    def namesake_km(self, name: str, country: str, latitude: float, longitude: float) -> float | None:
        """Kilometres to the nearest place of that name in the country; None where there is none."""
        candidates = self._gazetteer.resolve(name, country, latitude, longitude).candidates
        distances = [one.distance_km for one in candidates if one.why in _NAMESAKES and one.distance_km is not None]
        return min(distances, default=None)


def country_codes() -> dict[str, str]:
    """Codes of countries and territories by their folded names in every language of the platform's table."""
    return {fold(name): country.code for country in COUNTRIES.values() for name in country.names.values()}
