"""What is found in an inventory that is not right: a named error or warning each, at the place where it is wrong."""

import json
from typing import Any
from uuid import uuid4

import pytest

from .office import BASE, EUROPE, JAPAN, Office, cell, complete, line, matrix

EXPLAINED = {"explanation": "There is none here."}


def _own(**given: Any) -> dict[str, Any]:
    return {"own": {"gases": {"CO2": 202}, "unit": "kg/MWh", "source": "National inventory", "year": 2018, **given}}


def _cells(subsector_scope: str, **given: Any) -> dict[str, Any]:
    told: dict[str, Any] = {subsector_scope: given}
    return {"cells": matrix(**told)}


def _at(subsector: str) -> int:
    return next(number for number, one in enumerate(matrix()) if one["subsector"] == subsector)


def test_nothing_is_found_in_a_complete_inventory(office: Office) -> None:
    assert office.found(cells=matrix(residential_direct={}), lines=[line(1)]) == []


FAULTS: dict[str, tuple[dict[str, Any], tuple[str, str, str]]] = {
    "a negative activity": (
        {"lines": [line(1), line(2, amount=-1)]},
        ("NEGATIVE_ACTIVITY", "error", "/lines/1/amount"),
    ),
    "a unit that nobody knows": ({"lines": [line(1, unit="cubit")]}, ("UNIT_UNKNOWN", "error", "/lines/0/unit")),
    "tonnes of something that has no calorific value": (
        {"lines": [line(1, unit="m3")]},
        ("UNIT_MISMATCH", "error", "/lines/0/unit"),
    ),
    "a factor by a unit that nobody knows": (
        {"lines": [line(1, factor=_own(unit="kg/cubit"))]},
        ("UNIT_UNKNOWN", "error", "/lines/0/factor/own/unit"),
    ),
    "an amount without a unit": ({"lines": [line(1, unit=None)]}, ("UNIT_REQUIRED", "error", "/lines/0/unit")),
    "a line without an amount": ({"lines": [line(1, amount=None)]}, ("AMOUNT_REQUIRED", "error", "/lines/0/amount")),
    "a line without a factor": ({"lines": [line(1, factor=None)]}, ("FACTOR_REQUIRED", "error", "/lines/0/factor")),
    "a factor that is not in the library": (
        {"lines": [line(1, factor={"code": "none-such"})]},
        ("FACTOR_UNKNOWN", "error", "/lines/0/factor/code"),
    ),
    "a factor without a source": (
        {"lines": [line(1, factor=_own(source=None))]},
        ("FACTOR_SOURCE_REQUIRED", "error", "/lines/0/factor/own/source"),
    ),
    "a negative factor": (
        {"lines": [line(1, factor=_own(gases={"CO2": -1}))]},
        ("NEGATIVE_VALUE", "error", "/lines/0/factor/own/gases/CO2"),
    ),
    "a gas that nobody knows": (
        {"lines": [line(1, factor=_own(gases={"Xx9": 1}))]},
        ("GAS_UNKNOWN", "error", "/lines/0/factor/own/gases"),
    ),
    "a gas without a potential in the set": (
        {"gwpSet": "SAR", "lines": [line(1, gasesT={"NF3": 1})]},
        ("GAS_UNKNOWN", "error", "/lines/0/gasesT"),
    ),
    "a share of carbon above 1": (
        {"lines": [line(1, oxidation=1.1)]},
        ("PERCENT_OUT_OF_RANGE", "error", "/lines/0/oxidation"),
    ),
    "two approaches": (
        {"lines": [line(1, factor=_own(approach="lca"))]},
        ("APPROACHES_MIXED", "error", "/lines/0/factor"),
    ),
    "carbon dioxide alone, and a factor with methane": (
        {"approach": "ipcc_co2", "lines": [line(1)]},
        ("APPROACHES_MIXED", "error", "/lines/0/factor"),
    ),
    "two sets of potentials": (
        {"lines": [line(1, factor=_own(gases=None, co2e=203, gwpSet="AR4"))]},
        ("GWP_SETS_MIXED", "error", "/lines/0/factor"),
    ),
    "a reference that the GPC has not": (
        {"lines": [line(1, gpcRef="VI.8.8.8")]},
        ("VALUE_OUT_OF_RANGE", "error", "/lines/0/gpcRef"),
    ),
    "an old factor": (
        {"lines": [line(1, factor=_own(year=2012))]},
        ("FACTOR_OLD", "warning", "/lines/0/factor/own/year"),
    ),
    "a line twice": ({"lines": [line(1), line(2)]}, ("ENTRY_TWICE", "warning", "/lines/1")),
    "an unknown key": (
        _cells("rail_direct", key="NA", **EXPLAINED),
        ("UNKNOWN_KEY", "error", f"/cells/{_at('rail')}/key"),
    ),
    "neither figure nor key": (
        _cells("rail_direct"),
        ("VALUE_OR_KEY_REQUIRED", "error", f"/cells/{_at('rail')}/valueT"),
    ),
    "a cell that is not there": (
        {"cells": matrix()[1:]},
        ("VALUE_OR_KEY_REQUIRED", "error", "/cells"),
    ),
    "what does not occur, with emissions": (
        _cells("rail_direct", key="NO", valueT=5, **EXPLAINED),
        ("NO_WITH_VALUE", "error", f"/cells/{_at('rail')}/valueT"),
    ),
    "included elsewhere, and not where": (
        _cells("rail_direct", key="IE", **EXPLAINED),
        ("IE_TARGET_REQUIRED", "error", f"/cells/{_at('rail')}/includedIn"),
    ),
    "included in itself": (
        _cells("rail_direct", key="IE", includedIn=cell("rail"), **EXPLAINED),
        ("IE_CYCLE", "error", f"/cells/{_at('rail')}/includedIn"),
    ),
    "a key without an explanation": (
        _cells("rail_direct", key="NO"),
        ("EXPLANATION_REQUIRED", "error", f"/cells/{_at('rail')}/explanation"),
    ),
    "not estimated where it must be": (
        _cells("rail_direct", key="NE", **EXPLAINED),
        ("NE_ON_MANDATORY_CELL", "blocker", f"/cells/{_at('rail')}/key"),
    ),
    "a cell that is not what its lines come to": (
        {"cells": matrix(), "lines": [line(1, amount=100)]},
        ("CELL_DIFFERS_FROM_LINES", "warning", f"/cells/{_at('residential')}/valueT"),
    ),
    "what does not occur, with lines": (
        {**_cells("residential_direct", key="NO", **EXPLAINED), "lines": [line(1)]},
        ("KEY_WITH_LINES", "error", f"/cells/{_at('residential')}/key"),
    ),
    "no boundary": ({"boundary": None}, ("BOUNDARY_REQUIRED", "error", "/boundary")),
    "no approach": ({"approach": None}, ("APPROACH_REQUIRED", "error", "/approach")),
    "no potentials": ({"gwpSet": None}, ("GWP_SET_REQUIRED", "error", "/gwpSet")),
    "gases that are missing": ({"gases": ["CO2"]}, ("GASES_MISSING", "error", "/gases")),
    "nobody there": ({"population": 0}, ("POPULATION_REQUIRED", "error", "/population")),
    "less than nobody": ({"population": -5}, ("POPULATION_REQUIRED", "error", "/population")),
    "no population": ({"population": None}, ("POPULATION_REQUIRED", "error", "/population")),
    "no method": ({"methodology": None}, ("METHODOLOGY_REQUIRED", "warning", "/methodology")),
    "an area below zero": ({"areaKm2": -1}, ("NEGATIVE_VALUE", "error", "/areaKm2")),
    "eleven months": (
        {"periodStartsOn": "2023-02-01", "periodEndsOn": "2023-12-31"},
        ("PERIOD_NOT_TWELVE_MONTHS", "error", "/periodEndsOn"),
    ),
    "twelve months of another year": (
        {"periodStartsOn": "2021-04-01", "periodEndsOn": "2022-03-31"},
        ("VALUE_OUT_OF_RANGE", "error", "/periodStartsOn"),
    ),
    "a year to come": ({"year": 2100}, ("YEAR_IN_FUTURE", "error", "/year")),
    "a stated total that is another": (
        {"reportedTotals": {"basicT": 1}},
        ("TOTAL_DIFFERS", "warning", "/reportedTotals/basicT"),
    ),
    "implausibly little for so many": (
        {"population": 1_000_000},
        ("PER_CAPITA_IMPLAUSIBLE_LOW", "warning", "/population"),
    ),
    "implausibly much for so few": ({"population": 100}, ("PER_CAPITA_IMPLAUSIBLE_HIGH", "warning", "/population")),
    "a plant that makes less than nothing": (
        {"localEnergy": [{"kind": "electricity", "mwh": -1}]},
        ("NEGATIVE_ACTIVITY", "error", "/localEnergy/0/mwh"),
    ),
    "a restatement for another reason that is not said": (
        {"restatement": {"reason": "other"}},
        ("EXPLANATION_REQUIRED", "error", "/restatement/explanation"),
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_has_a_name_and_a_place(office: Office, fault: str) -> None:
    content, expected = FAULTS[fault]
    assert expected in office.found(**content)


@pytest.mark.parametrize("fault", [name for name, (_, found) in FAULTS.items() if found[1] == "error"][::7])
def test_an_error_refuses_completion_and_a_warning_does_not(office: Office, fault: str) -> None:
    content, (code, _, pointer) = FAULTS[fault]
    refused = office.publish(office.draft(office.signatory(), **complete(**content)), status=400)
    assert (code, pointer) in [(one["code"], one["pointer"]) for one in refused["errors"]]


def test_warnings_and_blockers_hold_nothing_up(office: Office) -> None:
    content = complete(
        **_cells("rail_direct", key="NE", **EXPLAINED), methodology=None, population=100, lines=[line(1), line(2)]
    )
    id_ = office.draft(office.signatory(), **content)
    assert {severity for _, severity, _ in office.findings(id_)} == {"warning", "blocker"}
    office.publish(id_)


def test_cells_that_are_included_in_each_other_are_a_circle(office: Office) -> None:
    cells = matrix(
        commercial_direct={"key": "IE", "includedIn": cell("institutional"), **EXPLAINED},
        institutional_direct={"key": "IE", "includedIn": cell("commercial"), **EXPLAINED},
    )
    found = office.found(cells=cells)
    assert [one[0] for one in found if one[1] == "error"] == ["IE_CYCLE", "IE_CYCLE"]


def test_a_cell_that_is_included_in_one_with_emissions_is_right(office: Office) -> None:
    cells = matrix(institutional_direct={"key": "IE", "includedIn": cell("commercial"), **EXPLAINED})
    assert office.found(cells=cells) == []


@pytest.mark.parametrize("figure", ["NaN", "Infinity", "-Infinity", "1e400", "-1e400", "0.1234567890123456789"])
def test_what_is_no_figure_that_can_be_kept_is_refused_at_its_place(office: Office, figure: str) -> None:
    content = json.dumps({"signatoryId": office.signatory(), **complete(lines=[line(1, amount=777777)])})
    body = '{"content": ' + content.replace("777777", figure) + "}"
    headers = {**office.staff, "Content-Type": "application/json", "Idempotency-Key": str(uuid4())}
    answer = office.client.post(f"{BASE}/inventories", content=body, headers=headers)
    assert answer.status_code == 400, answer.text
    assert [one["pointer"] for one in answer.json()["errors"]] == ["/content/lines/0/amount"]


def test_generation_in_a_stated_total_is_seen(office: Office) -> None:
    id_ = office.draft(office.signatory(), **complete(cells=[*matrix(), cell("chp", valueT=700)]))
    basic = office.assess(id_)["totals"]["gpc"]["basicT"]
    for stated, found in ((basic, []), (basic + 700, ["TOTAL_DIFFERS", "GENERATION_IN_TOTAL"])):
        office.patch(id_, reportedTotals={"basicT": stated})
        assert [code for code, _, pointer in office.findings(id_) if pointer == "/reportedTotals/basicT"] == found


def test_a_great_change_since_the_inventory_before_is_seen_at_its_cell(office: Office) -> None:
    signatory = office.signatory()
    office.published(signatory, year=2021)
    id_ = office.draft(
        signatory, **complete(cells=matrix(rail_direct={"valueT": 1301}, aviation_direct={"valueT": 1300}))
    )
    assert office.findings(id_) == [("CHANGE_LARGE", "warning", f"/cells/{_at('rail')}/valueT")]


def test_each_finding_says_by_which_clause(office: Office) -> None:
    id_ = office.draft(office.signatory(), **complete(**_cells("rail_direct", key="NO")))
    (found,) = office.assess(id_)["findings"]
    assert found["clause"]["code"] == "notation-keys.explanation"
    assert found["clause"]["isVerified"] is True
    assert found["clause"]["source"]["title"]
    assert "rail" in found["detail"]


@pytest.mark.parametrize("rules", [EUROPE, JAPAN])
def test_other_rule_sets_ask_for_other_cells(office: Office, rules: dict[str, str]) -> None:
    given = {"ruleSet": rules, "approach": "ipcc_co2", "gwpSet": None, "gases": ["CO2"]}
    cells = matrix(code=rules)
    assert office.found(**given, cells=cells) == []
    assert office.found(**given, cells=cells[1:]) == [("VALUE_OR_KEY_REQUIRED", "error", "/cells")]


def test_a_fiscal_year_is_twelve_months_too(office: Office) -> None:
    assert office.found(periodStartsOn="2023-04-01", periodEndsOn="2024-03-31") == []
