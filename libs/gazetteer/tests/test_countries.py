"""The table of countries and territories."""

import json
import re
from importlib.resources import files

import pytest

from gazetteer.build import package_data
from gazetteer.countries import COUNTRIES, iso_code

LANGUAGES = ("en", "fr", "zh", "ja")
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
        assert set(row) == {"code", "names", "note"} | ({"notes"} if row["note"] else set())
        assert row["names"]["en"].strip() == row["names"]["en"] != ""
        assert row["note"] is None or row["note"].endswith(".")


def test_every_country_has_a_name_in_four_languages_and_a_note_in_all_or_none() -> None:
    for country in COUNTRIES.values():
        assert tuple(country.names) == LANGUAGES
        assert all(name == name.strip() != "" for name in country.names.values()), country
        assert tuple(country.notes) == (LANGUAGES if country.note else ())
        assert country.notes.get("en") == country.note
        assert all(note.endswith((".", "。")) for note in country.notes.values()), country


def test_names_and_notes_are_in_the_script_of_their_language() -> None:
    for country in COUNTRIES.values():
        assert re.fullmatch(r"[A-Za-zÀ-ÖØ-öø-ÿŒœ ,’()/-]+", country.names["fr"]), country
        assert re.fullmatch(r"[\u4e00-\u9fff、（）-]+", country.names["zh"]), country
        assert re.fullmatch(r"[\u4e00-\u9fff\u3041-\u3096\u30a1-\u30fa・ー、（）]+", country.names["ja"]), country
        if country.note:
            assert re.search(r"[\u4e00-\u9fff]", country.notes["zh"])
            assert not re.search(r"[\u3041-\u30fa]", country.notes["zh"])
            assert re.search(r"[\u3041-\u3096]", country.notes["ja"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_countries_have_one_name(language: str) -> None:
    assert len({country.names[language] for country in COUNTRIES.values()}) == len(COUNTRIES)


@pytest.mark.parametrize(
    ("code", "name"),
    [("TR", "Türkiye"), ("CZ", "Czechia"), ("MK", "North Macedonia"), ("SZ", "Eswatini"), ("JP", "Japan")],
)
def test_names_are_those_that_the_european_union_writes(code: str, name: str) -> None:
    assert COUNTRIES[code].names["en"] == name


@pytest.mark.parametrize(
    ("code", "french", "chinese", "japanese"),
    [
        ("CZ", "Tchéquie", "捷克", "チェコ"),
        ("VN", "Viêt Nam", "越南", "ベトナム"),
        ("HK", "Hong Kong", "香港", "香港"),
        ("XK", "Kosovo", "科索沃", "コソボ"),
        ("PS", "Palestine", "巴勒斯坦", "パレスチナ"),
        ("TW", "Taïwan", "台湾", "台湾"),
        ("GE", "Géorgie", "格鲁吉亚", "ジョージア"),
        ("NE", "Niger", "尼日尔", "ニジェール"),
        ("NG", "Nigeria", "尼日利亚", "ナイジェリア"),
        ("DM", "Dominique", "多米尼克", "ドミニカ国"),
        ("DO", "République dominicaine", "多米尼加共和国", "ドミニカ共和国"),
    ],
)
def test_names_in_other_languages_are_the_customary_ones(code: str, french: str, chinese: str, japanese: str) -> None:
    names = COUNTRIES[code].names
    assert (names["fr"], names["zh"], names["ja"]) == (french, chinese, japanese)


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
