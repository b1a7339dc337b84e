"""Energy assessments and the library of indicators over HTTP."""

from typing import Any

import pytest

from tests.reporting.office import EUROPE, GCOM, JAPAN, Office

from .reports import complete, energy, found, value

PATH = "energy-assessments"


def _with(*values: dict[str, Any]) -> dict[str, Any]:
    """The complete assessment with these indicators besides."""
    return {"indicators": [*energy()["indicators"], *values]}


def test_the_library_tells_unit_range_meaning_and_where_each_indicator_was_read(office: Office) -> None:
    library = office.get("/energy-indicators").json()["items"]
    assert {one["attribute"] for one in library} == {"secure", "sustainable", "affordable"}
    by_code = {one["code"]: one for one in library}
    assert len(by_code) == len(library) >= 12
    hours = by_code["supply-hours"]
    assert (hours["unit"], hours["minimum"], hours["maximum"], hours["isVerified"]) == ("hours per day", 0, 24, False)
    assert by_code["consumption-per-capita"]["maximum"] is None
    assert all(one["source"]["url"] for one in library if one["isVerified"])
    assert all(one["meaning"] and one["unit"] for one in library)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"year": None}, ("YEAR_REQUIRED", "error", "/year")),
        (_with({**value("secure", "nonsense")}), ("INDICATOR_UNKNOWN", "error", "/indicators/3/code")),
        (_with(value("secure", "heating-equipment", code=None)), ("REQUIRED", "error", "/indicators/3/code")),
        (_with(value("secure", "heating-equipment", attribute=None)), ("REQUIRED", "error", "/indicators/3/attribute")),
        (
            _with(value("secure", "heating-equipment", value=None)),
            ("INDICATOR_VALUE_REQUIRED", "error", "/indicators/3/value"),
        ),
        (
            _with(value("secure", "heating-equipment", value=100.5)),
            ("VALUE_OUT_OF_RANGE", "error", "/indicators/3/value"),
        ),
        (
            _with(value("secure", "supply-hours", value=24.01, unit="hours per day")),
            ("VALUE_OUT_OF_RANGE", "error", "/indicators/3/value"),
        ),
        (
            _with(value("sustainable", "consumption-per-capita", value=-1, unit="MWh per inhabitant and year")),
            ("VALUE_OUT_OF_RANGE", "error", "/indicators/3/value"),
        ),
        (_with(value("secure", "supply-hours")), ("UNIT_DIFFERS", "error", "/indicators/3/unit")),
        (_with(value("secure", "heating-equipment", unit=None)), ("UNIT_REQUIRED", "error", "/indicators/3/unit")),
        (_with(value("secure", "heating-equipment", year=None)), ("YEAR_REQUIRED", "error", "/indicators/3/year")),
        (_with(value("secure", "heating-equipment", year=2190)), ("YEAR_IN_FUTURE", "error", "/indicators/3/year")),
        (_with(value("secure", "electricity-access")), ("ENTRY_TWICE", "warning", "/indicators/3/code")),
    ],
    ids=lambda given: given[0] if isinstance(given, tuple) else "",
)
def test_one_thing_that_is_wrong_is_found_alone_and_at_its_place(
    office: Office, content: dict[str, Any], expected: tuple[str, str, str]
) -> None:
    assert found(office, PATH, **content) == [expected]


def test_an_indicator_of_ones_own_is_as_good(office: Office) -> None:
    own = {"attribute": "secure", "text": "Black-outs", "value": 3, "unit": "events", "year": 2022}
    assert found(office, PATH, **_with(own)) == []


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (EUROPE, [("ENERGY_ATTRIBUTE_REQUIRED", "error", "/indicators")] * 2),
        (GCOM, [("ENERGY_ATTRIBUTE_MISSING", "warning", "/indicators")] * 2),
        (JAPAN, [("ENERGY_ATTRIBUTE_MISSING", "warning", "/indicators")] * 2),
    ],
    ids=["europe", "global", "japan"],
)
def test_europe_asks_for_every_attribute_and_others_recommend_them(
    office: Office, rules: dict[str, str], expected: list[tuple[str, str, str]]
) -> None:
    one = [value("affordable", "unable-to-keep-warm")]
    assert found(office, PATH, ruleSet=rules, indicators=one) == expected
    nothing = found(office, PATH, ruleSet=rules, indicators=[])
    assert nothing[0] == ("INDICATOR_REQUIRED", "error", "/indicators")
    assert len(nothing) == 4


def test_what_is_public_names_its_indicators_and_keeps_every_digit(office: Office) -> None:
    signatory = office.signatory()
    own = {"attribute": "secure", "text": "Black-outs", "value": 0.1, "unit": "events", "year": 2022}
    id_ = complete(office, PATH, signatoryId=signatory, **_with(own))
    public = office.get(f"/{PATH}/{id_}").json()
    assert [(one["name"], one["value"]) for one in public["indicators"]] == [
        ("Population with access to electricity", 100),
        ("Renewable energy in final consumption", 4.25),
        ("Arrears on utility bills", 4.25),
        ("Black-outs", 0.1),
    ]
    assert public["attributes"] == ["secure", "sustainable", "affordable"]
    asked = {"signatoryId": signatory, "indicator": "arrears-utility-bills", "attribute": "affordable"}
    (listed,) = office.get(f"/{PATH}", params=asked).json()["items"]
    assert (listed["id"], listed["indicatorCount"]) == (id_, 4)
    view = office.get(f"/{PATH}/{id_}/draft", office.staff).json()
    assert view["published"]["indicators"][3] == {**own, "code": None, "source": None, "note": None}


def test_a_draft_tells_which_attributes_are_covered(office: Office) -> None:
    body = {"content": {**energy(indicators=energy()["indicators"][:1]), "signatoryId": office.signatory()}}
    id_ = office.send("POST", f"/{PATH}", office.staff, 201, body).json()["id"]
    told = office.get(f"/{PATH}/{id_}/draft/assessment", office.staff).json()["attributes"]
    assert [(one["attribute"], one["isRequired"], one["indicatorCount"]) for one in told] == [
        ("secure", True, 1),
        ("sustainable", True, 0),
        ("affordable", True, 0),
    ]
