"""The library of emission factors and the table of warming potentials, over HTTP."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from covenant_api.factors.library import factors
from covenant_api.formulas.carriers import CARRIERS
from covenant_api.formulas.units import unit_named


def listed(api: httpx.Client, **query: Any) -> list[dict[str, Any]]:
    answer = api.get("emission-factors", params=query)
    assert answer.status_code == 200, answer.text
    items = answer.json()["items"]
    assert isinstance(items, list)
    return items


def test_a_factor_says_what_it_is_and_where_it_comes_from(api: httpx.Client) -> None:
    (gas,) = [one for one in listed(api, carrier="natural_gas") if one["unit"] == "kg/TJ"]
    assert gas["gases"] == {"CO2": 56100, "CH4": 1, "N2O": 0.1}
    assert gas["tCo2PerMwh"] == 0.20196
    # The factors of the vectors of the calculator, from the library.
    assert gas["tCo2ePerMwh"]["AR4"] == pytest.approx(0.202157, abs=1e-6)
    assert gas["tCo2ePerMwh"]["AR6"] == pytest.approx(0.202159, abs=1e-6)
    assert gas["approaches"] == ["ipcc_co2", "ipcc_co2e"]
    assert gas["region"] is None
    assert gas["isVerified"] is True
    assert gas["source"]["publisher"] == "Intergovernmental Panel on Climate Change"


def test_biomass_has_its_carbon_dioxide_apart(api: httpx.Client) -> None:
    (wood,) = listed(api, carrier="wood")
    assert (wood["gases"]["CO2"], wood["biogenicCo2"], wood["tCo2PerMwh"]) == (0, 112000, 0)


def test_the_life_cycle_column_is_marked_as_not_verified(api: httpx.Client) -> None:
    found = [one for one in listed(api, approach="lca") if one["carrier"] != "electricity"]
    assert len(found) == 7
    assert not any(one["isVerified"] for one in found)
    assert all(one["tCo2ePerMwh"] is None and one["co2e"] for one in found)


def test_age_is_told_in_years(api: httpx.Client) -> None:
    (factor,) = listed(api, carrier="electricity", region="DE", year=2013)
    assert factor["co2e"] == 0.589
    assert factor["ageYears"] == datetime.now(UTC).year - 2013


def test_filters_hold_together_and_their_values_are_alternatives(api: httpx.Client) -> None:
    found = listed(api, region="GR,GB", year="2008,2013", approach="ipcc_co2e")
    assert [(one["region"], one["year"], one["co2e"]) for one in found] == [
        ("GB", 2008, 0.562),
        ("GB", 2013, 0.517),
        ("GR", 2008, 0.844),
        ("GR", 2013, 0.76),
    ]


@pytest.mark.parametrize(
    "query", [{"carrier": "coal"}, {"approach": "IPCC"}, {"region": "jp"}, {"year": "x"}, {"z": 1}]
)
def test_what_cannot_be_asked_is_refused(api: httpx.Client, query: dict[str, Any]) -> None:
    answer = api.get("emission-factors", params=query)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["name"] in query


def test_the_library_as_csv_is_the_library_as_json(api: httpx.Client) -> None:
    answer = api.get("emission-factors", params={"region": "JP", "f": "csv"})
    assert answer.headers["Content-Type"].startswith("text/csv")
    (row,) = csv.DictReader(io.StringIO(answer.text))
    (one,) = listed(api, region="JP")
    assert row["code"] == one["code"]
    assert float(row["co2e"]) == one["co2e"]
    assert json.loads(row["source"]) == one["source"]
    assert row["gases"] == ""


def test_the_same_answer_is_not_sent_twice(api: httpx.Client) -> None:
    tag = api.get("emission-factors").headers["ETag"]
    assert api.get("emission-factors", headers={"If-None-Match": tag}).status_code == 304


def test_every_factor_can_be_computed_with() -> None:
    assert len(factors()) > 400
    for one in factors().values():
        mass, per = one.factor.unit.split("/")
        unit_named(mass)
        unit_named(per)
        assert one.carrier in CARRIERS
        assert (one.factor.co2e is None) != (not one.factor.gases), one.code
        assert one.source.title
        assert one.is_verified or one.note


def test_national_factors_are_those_of_the_published_table(api: httpx.Client, reference_data: Path) -> None:
    path = reference_data / "data" / "jrc_electricity_factors_2008_2013.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    published = sorted(float(row[f"ghg_elec_{year}"].replace(",", ".")) for row in rows for year in range(2008, 2014))
    found = [one for one in factors().values() if one.code.startswith("jrc-2017-")]
    assert sorted(float(one.factor.co2e or -1) for one in found) == published
    assert len({one.region for one in found}) == len(rows)


def test_the_mix_is_that_of_the_published_file(reference_data: Path) -> None:
    published = json.loads((reference_data / "data" / "grid_energy_mix.json").read_text(encoding="utf-8"))
    found = {one.region: one for one in factors().values() if one.code.startswith("owid-")}
    assert len(found) == len(published)
    for code, region in (("JPN", "JP"), ("TUR", "TR"), ("XKX", "XK"), ("CAF", "CF")):
        if code in published:
            co2e = found[region].factor.co2e
            assert co2e is not None
            assert float(co2e * 1000) == published[code]["carbon_intensity"]


def test_potentials_are_those_of_the_published_table(api: httpx.Client, reference_data: Path) -> None:
    lines = (reference_data / "data" / "gwp.csv").read_text(encoding="utf-8").splitlines()
    published = {row["Species"]: row for row in csv.DictReader(line for line in lines if not line.startswith("#"))}
    shown = {one["gas"].replace("-", ""): one["potentials"] for one in api.get("warming-potentials").json()["items"]}
    assert shown.pop("CO2") == {"SAR": 1, "AR4": 1, "AR5": 1, "AR6": 1}
    for gas, potentials in shown.items():
        row = published[gas]
        assert potentials == {name: float(row[f"{name}GWP100"]) for name in potentials}
        assert {name for name in ("SAR", "AR4", "AR5", "AR6") if row[f"{name}GWP100"]} == potentials.keys()


def test_gases_that_are_usually_reported_come_first(api: httpx.Client) -> None:
    answer = api.get("warming-potentials").json()
    usual = [one["gas"] for one in answer["items"] if one["isUsual"]]
    assert usual == ["CO2", "CH4", "N2O", "SF6", "NF3", "HFC-134a", "CF4", "C2F6"]
    assert [one["gas"] for one in answer["items"]][: len(usual)] == usual
    assert answer["source"]["licence"] == "CC0-1.0"
