"""What a list of thousands of names asks at once is the same as what each would be told alone."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from gazetteer.folding import MAX_TOKENS, merge_tokens, search_tokens
from gazetteer.geodesy import band_around, cells_around
from gazetteer.places import Gazetteer

KYOTO, ROME, UNKNOWN = 1857910, 3169070, 2_000_000_000
NAMES = st.lists(st.text(min_size=1, max_size=20), max_size=6)


def test_the_tokens_of_places_are_those_of_all_their_names(small: Gazetteer, rows: dict[str, dict[str, Any]]) -> None:
    found = small.tokens({KYOTO, ROME, UNKNOWN})
    assert set(found) == {KYOTO, ROME}
    for geonames_id, tokens in found.items():
        row = rows[str(geonames_id)]
        assert tokens == search_tokens([row["name"], *row["alternatenames"]])
    assert "京都" in found[KYOTO]


def test_no_ids_have_no_tokens(small: Gazetteer) -> None:
    assert small.tokens([]) == {}


def test_what_was_read_ahead_resolves_as_it_does_alone(small: Gazetteer, rows: dict[str, dict[str, Any]]) -> None:
    asked = [
        (name, row["countrycode"], row["latitude"], row["longitude"])
        for row in rows.values()
        for name in (row["name"], row["name"].upper(), f"{row['name']} City", "Nowhere", "")
    ]
    alone = [small.resolve(*one) for one in asked]
    small.read_ahead(name for name, *_ in asked)
    assert [small.resolve(*one) for one in asked] == alone
    assert any(one.geonames_id == KYOTO for one in alone)
    # A name that was not among them is looked up all the same, and so is each once nothing is held.
    assert small.resolve("Kioto", "JP", 35.02, 135.75).geonames_id == KYOTO
    small.read_ahead([])
    assert [small.resolve(*one) for one in asked] == alone


@given(NAMES, NAMES)
def test_tokens_made_apart_and_merged_are_those_made_together(first: list[str], second: list[str]) -> None:
    assert merge_tokens(search_tokens(first), search_tokens(second)) == search_tokens([*first, *second])


def test_too_many_tokens_are_cut_behind_the_first() -> None:
    many = [f"word{number}" for number in range(MAX_TOKENS)]
    merged = merge_tokens(["zebra"], many)
    assert len(merged) == MAX_TOKENS
    assert "zebra" in merged
    assert merged == sorted(merged)


@given(st.floats(-90, 90), st.floats(-180, 180), st.floats(1, 500))
def test_no_cell_around_a_point_lies_outside_its_band(latitude: float, longitude: float, radius: float) -> None:
    first, last = band_around(latitude, radius)
    ranges = list(cells_around(latitude, longitude, radius))
    assert min(start for start, _ in ranges) >= first
    assert max(end for _, end in ranges) <= last
