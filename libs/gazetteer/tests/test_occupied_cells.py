"""Which parts of the grid hold places of a country."""

from gazetteer.geodesy import cell_of
from gazetteer.places import Gazetteer

KYOTO = 1857910


def test_every_place_lies_in_an_occupied_cell_of_its_country(small: Gazetteer) -> None:
    place = small.get(KYOTO)
    assert place is not None
    cells = small.occupied_cells()
    assert cell_of(place.latitude, place.longitude) in cells["JP"]
    assert cell_of(place.latitude, place.longitude) not in cells["IT"]
    assert "ZZ" not in cells
