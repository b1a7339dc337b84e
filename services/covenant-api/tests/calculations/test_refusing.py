"""What a calculator does not compute, by name: 400, the code, and a pointer to the key."""

from typing import Any

import httpx
import pytest

from covenant_api.formulas.errors import FormulaErrorCode
from covenant_api.rules.findings import CheckCode

CASES: list[tuple[str, str, str, str]] = [
    # kind, body as it is sent, pointer, code
    ("efe", '{"tceMwh": NaN}', "/tceMwh", "finite_number"),
    ("efe", '{"tceMwh": Infinity}', "/tceMwh", "finite_number"),
    ("efe", '{"tceMwh": -Infinity}', "/tceMwh", "finite_number"),
    ("progress", '{"inventoryEmissionsT": 1e400}', "/inventoryEmissionsT", "finite_number"),
    ("co2e", '{"gwpSet": "AR5", "tonnes": {"CO2": 1e400}}', "/tonnes/CO2", "finite_number"),
    ("efe", '{"tceMwh": 0.12345678901234567890123}', "/tceMwh", "too_many_digits"),
    ("efe", '{"tceMwh": "250000"}', "/tceMwh", "value_error"),
    ("efe", '{"tceMwh": true}', "/tceMwh", "value_error"),
    ("efe", '{"tceMwh": 1e30}', "/tceMwh", "value_error"),
    ("efe", '{"tceMwh": -1}', "/tceMwh", "NEGATIVE_ACTIVITY"),
    ("efe", '{"tceMwh": 1, "gepMwh": -0.5}', "/gepMwh", "NEGATIVE_ACTIVITY"),
    ("efh", '{"lhcMwh": -1}', "/lhcMwh", "NEGATIVE_ACTIVITY"),
    ("chp", '{"heatMwh": -1}', "/heatMwh", "NEGATIVE_ACTIVITY"),
    ("chp", '{"heatMwh": 1, "heatEfficiency": 0}', "/heatEfficiency", "PERCENT_OUT_OF_RANGE"),
    ("chp", '{"heatMwh": 1, "powerEfficiency": 40}', "/powerEfficiency", "PERCENT_OUT_OF_RANGE"),
    ("activity-x-factor", '{"amount": -1, "unit": "kg"}', "/amount", "NEGATIVE_ACTIVITY"),
    ("activity-x-factor", '{"activityMwh": -1, "efTPerMwh": 1}', "/activityMwh", "NEGATIVE_ACTIVITY"),
    ("activity-x-factor", '{"amount": 1, "unit": "furlong", "efKgCo2PerUnit": 1}', "/unit", "UNIT_UNKNOWN"),
    ("activity-x-factor", '{"amount": 1, "unit": "ton", "efKgCo2PerUnit": 1}', "/unit", "UNIT_UNKNOWN"),
    ("activity-x-factor", '{"amount": 1, "unit": "mwh", "efTPerMwh": 1}', "/unit", "UNIT_UNKNOWN"),
    ("activity-x-factor", '{"amount": 1, "unit": "kg", "kgPerM3": {"CO2": 1}}', "/unit", "UNIT_MISMATCH"),
    ("activity-x-factor", '{"amount": 1, "unit": "MWh", "kgPerM3": {"CO2": 1}}', "/unit", "UNIT_MISMATCH"),
    ("activity-x-factor", '{"amount": 1, "unit": "m3", "efTPerMwh": 1}', "/unit", "UNIT_MISMATCH"),
    ("activity-x-factor", '{"amount": 1, "unit": "m3", "kgPerM3": {"CO3": 1}}', "/kgPerM3/CO3", "GAS_UNKNOWN"),
    ("co2e", '{"gwpSet": "AR5", "tonnes": {"a/b~c": 1}}', "/tonnes/a~1b~0c", "GAS_UNKNOWN"),
    ("co2e", '{"gwpSet": "AR5"}', "/tonnes", "missing"),
    ("co2e", '{"gwpSet": "AR7", "tonnes": {}}', "/gwpSet", "enum"),
    ("gwp", "{}", "/gwpSet", "missing"),
    ("gwp", '{"gwpSet": "ar5"}', "/gwpSet", "enum"),
    ("gwp", '{"gwp_set": "AR5", "gwpSet": "AR5"}', "/gwp_set", "extra_forbidden"),
    ("emission-factor", '{"kgPerTj": {"CO2": 1, "XX": 1}}', "/kgPerTj/XX", "GAS_UNKNOWN"),
    ("units", '{"amount": 1, "unit": "kg", "targetUnit": "parsec"}', "/targetUnit", "UNIT_UNKNOWN"),
    ("units", '{"amount": 1, "unit": "kg", "targetUnit": "MWh"}', "/unit", "UNIT_MISMATCH"),
    ("units", '{"amount": 1, "unit": "head", "targetUnit": "person"}', "/unit", "UNIT_MISMATCH"),
    ("units", '{"amount": 1, "unit": "m3", "targetUnit": "MWh", "fuel": "natural_gas"}', "/unit", "UNIT_MISMATCH"),
    ("target-base-year", '{"baseYear": 2030, "targetYear": 2030}', "/baseYear", "BASE_YEAR_NOT_BEFORE_TARGET"),
    ("target-intensity", '{"baseYear": 2031, "targetYear": 2030}', "/baseYear", "BASE_YEAR_NOT_BEFORE_TARGET"),
    ("progress", '{"baseYear": 2031, "targetYear": 2030}', "/baseYear", "BASE_YEAR_NOT_BEFORE_TARGET"),
    ("target-base-year", '{"reductionPct": 100.01}', "/reductionPct", "PERCENT_OUT_OF_RANGE"),
    ("target-base-year", '{"reductionPct": -0.01}', "/reductionPct", "PERCENT_OUT_OF_RANGE"),
    ("target-baseline-scenario", '{"reductionPctVsBau": 101}', "/reductionPctVsBau", "PERCENT_OUT_OF_RANGE"),
    ("per-capita-reduction", '{"targetReductionPct": -1}', "/targetReductionPct", "PERCENT_OUT_OF_RANGE"),
    ("target-intensity", '{"population": 0}', "/population", "POPULATION_REQUIRED"),
    ("inventory-totals", '{"scope1T": 1, "population": 0}', "/population", "POPULATION_REQUIRED"),
    ("inventory-totals", '{"scope1T": 1, "population": -5}', "/population", "POPULATION_REQUIRED"),
    ("inventory-totals", '{"areaKm2": -1}', "/areaKm2", "VALUE_OUT_OF_RANGE"),
    ("per-capita-reduction", '{"basePopulation": 0}', "/basePopulation", "POPULATION_REQUIRED"),
    ("target-base-year", '{"baseYear": "2013"}', "/baseYear", "value_error"),
    ("target-base-year", '{"baseYear": 2013.5}', "/baseYear", "int_from_float"),
    ("target-base-year", '{"baseYear": 13}', "/baseYear", "greater_than_equal"),
    ("target-fixed-level", '{"targetEmissionsT": 1e18, "baseEmissionsT": 1e-300}', "", "VALUE_OUT_OF_RANGE"),
    ("inventory-totals", '{"scope4T": 1}', "/scope4T", "extra_forbidden"),
    ("inventory-totals", '{"city": ["A"]}', "/city", "value_error"),
]


@pytest.mark.parametrize(("kind", "sent", "pointer", "code"), CASES)
def test_what_cannot_be_computed_is_named(api: httpx.Client, kind: str, sent: str, pointer: str, code: str) -> None:
    answer = api.post(f"calculations/{kind}", content=sent, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    errors: list[dict[str, Any]] = answer.json()["errors"]
    assert (errors[0]["pointer"], errors[0]["code"]) == (pointer, code), errors
    assert errors[0]["detail"]


def test_every_error_of_a_formula_is_among_the_codes_of_findings() -> None:
    assert {code.value for code in FormulaErrorCode} <= {code.value for code in CheckCode}


def test_labels_change_nothing_whatever_they_are(api: httpx.Client) -> None:
    plain = {"baseEmissionsT": 1000, "reductionPct": 30}
    labels = {
        "city": "Toyama",
        "country": "Japan",
        "sector": "All",
        "fuel": None,
        "year": "2015-04-01/2016-03-31",
        "populationYear": 2017,
        "type": "base_year_emissions",
    }
    with_labels = api.post("calculations/target-base-year", json={**labels, **plain}).json()
    assert with_labels == api.post("calculations/target-base-year", json=plain).json()


@pytest.mark.parametrize("sent", ["[]", '"a"', "null", "1"])
def test_a_body_that_is_no_object_is_refused(api: httpx.Client, sent: str) -> None:
    answer = api.post("calculations/efe", content=sent, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400


def test_an_empty_body_has_every_key_answered_with_null(api: httpx.Client) -> None:
    """Unknown is never left out, and never 0."""
    assert api.post("calculations/efe", json={}).json()["efeTPerMwh"] is None
    totals = api.post("calculations/inventory-totals", json={}).json()
    assert {key for key, value in totals.items() if value is None} == totals.keys() - {"steps", "clauses"}
    progress = api.post("calculations/progress", json={}).json()
    assert progress["status"] == "insufficient_data"
    assert progress["gapT"] is None


def test_a_gas_without_a_potential_in_the_set_leaves_the_sum_unknown(api: httpx.Client) -> None:
    answer = api.post("calculations/co2e", json={"gwpSet": "SAR", "tonnes": {"CO2": 5, "NF3": 1}}).json()
    assert answer["tco2e"] is None
    assert answer["byGas"] == {"CO2": 5, "NF3": None}
    assert any("no potential in SAR" in step["formula"] for step in answer["steps"])


def test_gases_keep_the_names_that_they_came_with(api: httpx.Client) -> None:
    answer = api.post("calculations/co2e", json={"gwpSet": "AR6", "tonnes": {"ch4": 1, "hfc134a": 1}}).json()
    assert answer["byGas"] == {"ch4": 27.9, "hfc134a": 1530}


def test_unverified_clauses_say_so(api: httpx.Client) -> None:
    clauses = api.post("calculations/chp", json={"co2T": 1, "heatMwh": 1, "electricityMwh": 1}).json()["clauses"]
    assert [clause["isVerified"] for clause in clauses] == [False]
    assert "not read" in clauses[0]["source"]["title"]


def test_nothing_is_kept_and_a_token_is_not_asked_for(api: httpx.Client) -> None:
    answer = api.post("calculations/efe", json={"tceMwh": 1, "neefe": 0.4})
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
