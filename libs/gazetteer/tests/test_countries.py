"""The table of countries and territories."""

import json
from importlib.resources import files

import pytest

from gazetteer.build import package_data
from gazetteer.countries import COUNTRIES, iso_code

DISSOLVED = {"AN", "CS"}  # GeoNames still lists the Netherlands Antilles and Serbia and Montenegro


def test_every_country_of_the_places_has_its_row() -> None:
    codes = {row["iso"] for row in json.loads(package_data("countries.json")).values()} - DISSOLVED
    assert len(codes) == 250
    assert set(COUNTRIES) == codes


def test_the_file_is_sorted_by_code_and_has_the_agreed_shape() -> None:
    table = json.loads(files("gazetteer").joinpath("countries.json").read_text(encoding="utf-8"))
    assert set(table) == {"about", "countries"}
    codes = [row["code"] for row in table["countries"]]
    assert codes == sorted(set(codes))
    for row in table["countries"]:
        assert set(row) == {"code", "names", "note"}
        assert row["names"]["en"].strip() == row["names"]["en"] != ""
        assert row["note"] is None or row["note"].endswith(".")


def test_no_two_countries_have_one_name() -> None:
    assert len({country.names["en"] for country in COUNTRIES.values()}) == len(COUNTRIES)


@pytest.mark.parametrize(
    ("code", "name"),
    [("TR", "Türkiye"), ("CZ", "Czechia"), ("MK", "North Macedonia"), ("SZ", "Eswatini"), ("JP", "Japan")],
)
def test_names_are_those_that_the_european_union_writes(code: str, name: str) -> None:
    assert COUNTRIES[code].names["en"] == name


@pytest.mark.parametrize("code", ["XK", "PS", "TW"])
def test_names_that_take_no_position_have_a_note(code: str) -> None:
    assert COUNTRIES[code].note


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("JP", "JP"), ("jp", "JP"), (" jp ", "JP"), ("EL", "GR"), ("el", "GR"), ("GR", "GR"), ("UK", "GB"),
        ("gb", "GB"), ("xk", "XK"), ("ZZ", None), ("AN", None), ("", None), ("-", None), ("Japan", None), ("\0", None),
    ],
)  # fmt: skip
def test_codes_are_read_in_either_case_and_with_those_of_the_european_union(text: str, code: str | None) -> None:
    assert iso_code(text) == code
