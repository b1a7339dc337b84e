"""Searching and resolving, on a few real places and on the whole file where it is there."""

import csv
import math
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gazetteer.places import MATCH_RADIUS_KM, MAX_CANDIDATES, Candidate, Gazetteer, Place, Reason, Resolution, Why

KYOTO, TOKYO, ROME, ROMA_OF_LESOTHO = 1857910, 1850147, 3169070, 932151
ABYEK, OTHER_ABYEK = 144795, 144794
ASTARA_OF_IRAN, ASTARA_OF_AZERBAIJAN = 142676, 148445
SUVA, LONGYEARBYEN = 2198148, 2729907
KILOMETRE_NORTH = 1 / 111.195


def ids(places: list[Place]) -> list[int]:
    return [place.geonames_id for place in places]


def only(resolution: Resolution) -> Candidate:
    assert len(resolution.candidates) == 1
    return resolution.candidates[0]


def test_a_place_is_got_by_its_id_with_all_its_names(small: Gazetteer, rows: dict[str, dict[str, Any]]) -> None:
    place = small.get(KYOTO)
    row = rows[str(KYOTO)]
    assert place == Place(
        KYOTO, row["name"], "JP", row["latitude"], row["longitude"], row["population"],
        tuple(name for name in row["alternatenames"] if name != row["name"]),
    )  # fmt: skip
    assert "京都" in place.alternate_names


@pytest.mark.parametrize("geonames_id", [0, 1, -5, 2**63, -(2**70)])
def test_an_id_that_is_not_there_gets_nothing(small: Gazetteer, geonames_id: int) -> None:
    assert small.get(geonames_id) is None


@pytest.mark.parametrize(
    ("q", "name"),
    [
        ("京都", "Kyoto"),
        ("kyoto", "Kyoto"),
        ("KYŌTO", "Kyoto"),
        ("Ｋｙｏ", "Kyoto"),
        ("キョウト", "Kyoto"),
        ("Киото", "Kyoto"),
        ("wroclaw", "Wrocław"),
        ("WROCŁAW", "Wrocław"),
        ("Breslau", "Wrocław"),
        ("Αθηνα", "Athens"),
        ("ΑΘΉΝΑ", "Athens"),
        ("athina", "Athens"),
        ("muenchen", "Munich"),
        ("MÜNCHEN", "Munich"),
        ("ISTANBUL", "Istanbul"),
        ("İstanbul", "Istanbul"),
        ("ısparta", "Isparta"),
        ("ローマ", "Rome"),
    ],
)
def test_a_place_is_found_in_any_script_case_and_accents(small: Gazetteer, q: str, name: str) -> None:
    assert small.search(q)[0].name == name


def test_the_exact_name_comes_first_and_then_the_most_populous(small: Gazetteer) -> None:
    # 京都 also stands in 東京都, and Tokyo has more inhabitants.
    assert ids(small.search("京都")) == [KYOTO, TOKYO]
    assert ids(small.search("roma")) == [ROME, ROMA_OF_LESOTHO]


def test_a_search_keeps_to_the_country(small: Gazetteer) -> None:
    assert ids(small.search("roma", country="ls")) == [ROMA_OF_LESOTHO]
    assert ids(small.search("athina", country="EL"))
    assert small.search("roma", country="JP") == []
    assert small.search("roma", country="nowhere") == []
    assert small.search("roma", country="") == []


def test_a_search_answers_no_more_than_asked_for(small: Gazetteer) -> None:
    assert ids(small.search("roma", limit=1)) == [ROME]
    assert small.search("roma", limit=0) == []
    assert len(small.search("a", limit=3)) == 3


@pytest.mark.parametrize("q", ["", " ", "-", "\0", "\ud800", '"', "*", "NEAR(", "' or 1=1", "¤", "{tokens}:x"])
def test_odd_queries_find_nothing_and_break_nothing(small: Gazetteer, q: str) -> None:
    assert small.search(q) == []


@given(
    st.text(st.characters(categories=None, exclude_categories=()), max_size=30),
    st.text(max_size=3),
    st.floats(),
    st.floats(),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_input_breaks_a_look_up(
    small: Gazetteer, name: str, country: str, latitude: float, longitude: float
) -> None:
    small.search(name)
    small.search(name, country)
    for code in (country, "JP"):
        resolution = small.resolve(name, code, latitude, longitude)
        assert (resolution.geonames_id is None) == (resolution.reason is not Reason.MATCHED)


def test_one_place_of_that_name_and_country_near_by_is_the_match(small: Gazetteer) -> None:
    resolution = small.resolve("ROMA", "it", 41.9, 12.5)
    assert resolution.geonames_id == ROME
    assert resolution.reason is Reason.MATCHED
    assert only(resolution) == Candidate(ROME, "Rome", "IT", 1.3, Why.SAME_NAME)


@pytest.mark.parametrize(("name", "country"), [("京都", "JP"), ("kyōto", "jp"), ("КИОТО", "JP"), ("Kyoto-shi", "JP")])
def test_alternate_names_match_as_well(small: Gazetteer, name: str, country: str) -> None:
    assert small.resolve(name, country, 35.0, 135.75).geonames_id == KYOTO


def test_the_codes_of_the_european_union_match_as_well(small: Gazetteer) -> None:
    assert small.resolve("Athina", "EL", 37.98, 23.73).reason is Reason.MATCHED


@pytest.mark.parametrize(
    ("kilometres", "reason"),
    [(14.9, Reason.MATCHED), (15.1, Reason.TOO_FAR)],
)
def test_a_match_lies_within_fifteen_kilometres(small: Gazetteer, kilometres: float, reason: Reason) -> None:
    rome = small.get(ROME)
    assert rome
    resolution = small.resolve("Roma", "IT", rome.latitude + kilometres * KILOMETRE_NORTH, rome.longitude)
    assert resolution.reason is reason
    assert only(resolution).distance_km == pytest.approx(kilometres, abs=0.02)


def test_a_name_that_is_too_far_is_a_candidate_with_its_distance(small: Gazetteer) -> None:
    resolution = small.resolve("Kyoto", "JP", 43.06, 141.35)
    assert resolution.geonames_id is None
    assert resolution.reason is Reason.TOO_FAR
    assert only(resolution).why is Why.SAME_NAME_FAR
    assert only(resolution).distance_km == pytest.approx(1009, abs=20)


def test_two_places_of_one_name_near_by_are_no_match(small: Gazetteer) -> None:
    resolution = small.resolve("Abyek", "IR", 36.04, 50.53)
    assert resolution.geonames_id is None
    assert resolution.reason is Reason.AMBIGUOUS
    assert [c.geonames_id for c in resolution.candidates] == [ABYEK, OTHER_ABYEK]
    assert {c.why for c in resolution.candidates} == {Why.SAME_NAME}


def test_of_two_places_across_a_border_the_country_tells_which(small: Gazetteer) -> None:
    assert small.resolve("Astara", "IR", 38.44, 48.87).geonames_id == ASTARA_OF_IRAN
    assert small.resolve("Astara", "AZ", 38.44, 48.87).geonames_id == ASTARA_OF_AZERBAIJAN


def test_the_same_name_in_another_country_is_no_match(small: Gazetteer) -> None:
    resolution = small.resolve("Roma", "VA", 41.9, 12.45)
    assert resolution.geonames_id is None
    assert resolution.reason is Reason.OTHER_COUNTRY
    assert only(resolution).geonames_id == ROME
    assert only(resolution).why is Why.SAME_NAME_OTHER_COUNTRY


@pytest.mark.parametrize(
    ("name", "country", "latitude", "longitude", "geonames_id", "why"),
    [
        ("Comune di Roma", "IT", 41.9, 12.5, ROME, Why.PART_OF_NAME),
        ("Roma Capitale", "IT", 41.9, 12.5, ROME, Why.PART_OF_NAME),
        ("City of Kyoto", "JP", 35.0, 135.75, KYOTO, Why.PART_OF_NAME),
        ("京都役所", "JP", 35.0, 135.75, KYOTO, Why.PART_OF_NAME),
        ("Longyarbyen", "SJ", 78.22, 15.6, LONGYEARBYEN, Why.SIMILAR_NAME),
        ("Suvaa", "FJ", -18.14, 178.43, SUVA, Why.SIMILAR_NAME),
    ],
)
def test_affixes_and_misspellings_are_candidates_and_never_a_match(
    small: Gazetteer, name: str, country: str, latitude: float, longitude: float, geonames_id: int, why: Why
) -> None:
    resolution = small.resolve(name, country, latitude, longitude)
    assert resolution.geonames_id is None
    assert resolution.reason is Reason.SIMILAR_NAME
    assert (only(resolution).geonames_id, only(resolution).why) == (geonames_id, why)


def test_similar_names_far_away_or_abroad_are_no_candidates(small: Gazetteer) -> None:
    for country, latitude, longitude in (("IT", 45.0, 9.0), ("LS", 41.9, 12.5)):
        resolution = small.resolve("Comune di Roma", country, latitude, longitude)
        assert resolution == Resolution(None, Reason.NOT_FOUND, ())


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(None, None), (35.0, None), (None, 135.75), (math.nan, 135.75), (91.0, 0.0), (35.0, 1e300)],
)
def test_without_a_position_there_is_no_match_but_candidates(
    small: Gazetteer, latitude: float | None, longitude: float | None
) -> None:
    resolution = small.resolve("Kyoto", "JP", latitude, longitude)
    assert resolution.geonames_id is None
    assert resolution.reason is Reason.NO_POSITION
    assert only(resolution) == Candidate(KYOTO, "Kyoto", "JP", None, Why.SAME_NAME_FAR)


@pytest.mark.parametrize("country", [None, "", "ZZ", "Japan"])
def test_without_a_country_there_is_no_match_but_candidates(small: Gazetteer, country: str | None) -> None:
    resolution = small.resolve("Kyoto", country, 35.02, 135.75)
    assert resolution.geonames_id is None
    assert resolution.reason is Reason.NO_COUNTRY
    assert only(resolution).why is Why.SAME_NAME_OTHER_COUNTRY


@pytest.mark.parametrize("name", [None, "", "-", "\0"])
def test_without_a_name_there_is_nothing(small: Gazetteer, name: str | None) -> None:
    assert small.resolve(name, "JP", 35.02, 135.75) == Resolution(None, Reason.NO_NAME, ())


def test_a_town_may_be_called_none(small: Gazetteer) -> None:
    assert small.resolve("None", "IT", 44.93, 7.54).reason is Reason.NOT_FOUND


def test_several_threads_may_ask_at_once(small: Gazetteer) -> None:
    def ask(_: int) -> tuple[int | None, list[int]]:
        return small.resolve("Kyoto", "JP", 35.0, 135.75).geonames_id, ids(small.search("roma"))

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(ask, range(400)))
    assert answers == [(KYOTO, [ROME, ROMA_OF_LESOTHO])] * 400


@pytest.mark.parametrize(
    ("q", "geonames_id"),
    [
        ("京都", KYOTO), ("kyoto", KYOTO), ("wroclaw", 3081368), ("Αθηνα", 264371), ("athina", 264371),
        ("서울", 1835848), ("القاهرة", 360630), ("มหานคร", 1609350), ("תל אביב", 293397), ("दिल्ली", 1273294),
    ],
)  # fmt: skip
def test_the_whole_gazetteer_finds_cities_in_their_own_script(whole: Gazetteer, q: str, geonames_id: int) -> None:
    assert geonames_id in ids(whole.search(q))


def test_the_town_called_none_is_found_in_the_whole_gazetteer(whole: Gazetteer) -> None:
    assert whole.resolve("None", "IT", 44.93, 7.54).reason is Reason.MATCHED


@pytest.fixture
def signatories() -> Iterator[list[dict[str, str]]]:
    path = Path(os.environ.get("REFERENCE_DATA", ""), "data", "jrc_signatories_sample.csv")
    if not path.is_file():
        pytest.skip("REFERENCE_DATA names no folder with data/jrc_signatories_sample.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield list(csv.DictReader(file))


def test_published_signatories_resolve_to_near_places_of_their_country(
    whole: Gazetteer, signatories: list[dict[str, str]]
) -> None:
    matched = 0
    for row in signatories:
        latitude, longitude = row["organisation_latitude"], row["organisation_longitude"]
        if "-" in (latitude, longitude):
            continue
        resolution = whole.resolve(row["organisation_name"], row["country_code"], float(latitude), float(longitude))
        assert len(resolution.candidates) <= MAX_CANDIDATES
        if resolution.reason is Reason.MATCHED:
            matched += 1
            candidate = only(resolution)
            assert candidate.geonames_id == resolution.geonames_id
            assert candidate.country == row["country_code"].upper()
            assert candidate.distance_km is not None
            assert candidate.distance_km <= MATCH_RADIUS_KM
    assert matched >= 280
