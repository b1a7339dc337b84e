"""The calculators of judgements over HTTP: each rule and code by example, and against exact fractions."""

from fractions import Fraction
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CELL = {"subsector": "residential", "scope": "direct"}
EXPLAINED = {"explanation": "Because."}


def ask(api: httpx.Client, kind: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = api.post(f"calculations/{kind}", json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    assert {step["clause"] for step in found["steps"]} <= {clause["code"] for clause in found["clauses"]}
    return found


def cell(name: str, key: str | None = None, into: Any = None, **rest: Any) -> dict[str, Any]:
    return {"subsector": name, "scope": "direct", "key": key, "includedIn": into, "explanation": "Because.", **rest}


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({"key": "NA", **EXPLAINED}, "UNKNOWN_KEY"),
        ({"key": "no", **EXPLAINED}, "UNKNOWN_KEY"),
        ({"key": "NA"}, "UNKNOWN_KEY"),
        ({"key": "", "emissionsT": 5}, "UNKNOWN_KEY"),
        ({}, "VALUE_OR_KEY_REQUIRED"),
        ({"key": None, "emissionsT": None, **EXPLAINED}, "VALUE_OR_KEY_REQUIRED"),
        ({"key": "NO", "emissionsT": 0.1, **EXPLAINED}, "NO_WITH_VALUE"),
        ({"key": "NO", "emissionsT": -3}, "NO_WITH_VALUE"),
        ({"key": "IE", "includedIn": "residential", **EXPLAINED}, "IE_CYCLE"),
        ({"key": "IE", "includedIn": "residential"}, "IE_CYCLE"),
        ({"key": "IE", **EXPLAINED}, "IE_TARGET_REQUIRED"),
        ({"key": "IE", "includedIn": " "}, "IE_TARGET_REQUIRED"),
        ({"key": "IE", "includedIn": "commercial"}, "EXPLANATION_REQUIRED"),
        ({"key": "NO", "explanation": "  "}, "EXPLANATION_REQUIRED"),
        ({"key": "NE"}, "EXPLANATION_REQUIRED"),
        ({"key": "C"}, "EXPLANATION_REQUIRED"),
        ({"key": "NO", "emissionsT": 0}, "EXPLANATION_REQUIRED"),
    ],
)
def test_of_what_is_wrong_with_a_cell_the_first_in_the_order_of_codes_is_named(
    api: httpx.Client, body: dict[str, Any], error: str
) -> None:
    found = ask(api, "notation-keys", {**CELL, **body})
    assert (found["valid"], found["error"], found["countsAsT"]) == (False, error, None)
    assert found["blocksBadge"] is None


@pytest.mark.parametrize(
    ("body", "counts", "blocks", "incomplete"),
    [
        ({"key": "NO"}, 0, None, False),
        ({"key": "NO", "emissionsT": 0}, 0, None, False),
        ({"key": "IE", "includedIn": "commercial"}, 0, None, False),
        ({"key": "IE", "includedIn": {"subsector": "residential", "scope": "indirect"}}, 0, None, False),
        ({"key": "NE"}, None, "mitigation.inventory", True),
        ({"key": "C"}, None, None, True),
        ({"emissionsT": 0}, 0, None, False),
        ({"emissionsT": 12.5}, 12.5, None, False),
        ({"emissionsT": 12.5, "key": "NE"}, 12.5, "mitigation.inventory", True),
        ({"subsector": "livestock", "key": "NE"}, None, None, True),
        ({"subsector": "on-road", "key": "NE"}, None, "mitigation.inventory", True),
        ({"subsector": "solid disposal", "scope": "outside", "key": "NE"}, None, "mitigation.inventory", True),
        ({"subsector": "Incineration and open burning", "key": "NE"}, None, "mitigation.inventory", True),
        ({"subsector": "Commercial buildings & facilities", "key": "NE"}, None, "mitigation.inventory", True),
        ({"subsector": "rail", "scope": "outside", "key": "NE"}, None, None, True),
        ({"subsector": "fugitive", "scope": "indirect", "key": "NE"}, None, None, True),
        ({"subsector": "residential", "scope": None, "key": "NE"}, None, "mitigation.inventory", True),
    ],
)
def test_what_a_cell_counts_as(
    api: httpx.Client, body: dict[str, Any], counts: float | None, blocks: str | None, incomplete: bool
) -> None:
    found = ask(api, "notation-keys", {**CELL, **EXPLAINED, **body})
    assert (found["valid"], found["error"]) == (True, None)
    assert (found["countsAsT"], found["blocksBadge"], found["incomplete"]) == (counts, blocks, incomplete)


@pytest.mark.parametrize(
    ("cells", "error"),
    [
        ([cell("a", "IE", "b"), cell("b", "IE", "c"), cell("c", "IE", "a")], "IE_CYCLE"),
        ([cell("a", "IE", "b"), cell("b", "IE", "c"), cell("c", "IE", "b")], "IE_CYCLE"),
        ([cell("a", "IE", "a")], "IE_CYCLE"),
        ([cell(str(n), "IE", str((n + 1) % 400)) for n in range(400)], "IE_CYCLE"),
        ([cell("a", "IE", "gone"), cell("b", None, emissionsT=1)], "IE_TARGET_REQUIRED"),
        ([cell("a", "IE", {"subsector": "b", "scope": "indirect"}), cell("b", emissionsT=1)], "IE_TARGET_REQUIRED"),
        ([cell("a", "IE"), cell("b", "IE", "b")], "IE_CYCLE"),
        ([cell("a", "IE"), cell("b", "NA")], "UNKNOWN_KEY"),
        ([cell("a", "NO", emissionsT=1), cell("b")], "VALUE_OR_KEY_REQUIRED"),
        ([cell("a", "IE", "b"), cell("b", "IE", "c"), cell("c", emissionsT=7)], None),
        ([cell("a", "IE", {"subsector": "a", "scope": "indirect"}), cell("a", scope="indirect", emissionsT=7)], None),
    ],
)
def test_cells_that_are_included_elsewhere_lead_to_a_cell_that_has_the_emissions(
    api: httpx.Client, cells: list[dict[str, Any]], error: str | None
) -> None:
    found = ask(api, "notation-keys", {"cells": cells})
    assert (found["error"], found["valid"]) == (error, error is None)
    assert found["countsAsT"] == (None if error else 7)


def test_a_cell_is_judged_among_the_others(api: httpx.Client) -> None:
    circle = {**cell("institutional", "IE", "commercial"), "cells": [cell("commercial", "IE", "institutional")]}
    assert ask(api, "notation-keys", circle)["error"] == "IE_CYCLE"
    gone = {**cell("institutional", "IE", "commercial"), "cells": [cell("residential", emissionsT=1)]}
    assert ask(api, "notation-keys", gone)["error"] == "IE_TARGET_REQUIRED"
    there = {**cell("institutional", "IE", "commercial"), "cells": [cell("commercial", emissionsT=1)]}
    assert ask(api, "notation-keys", there)["countsAsT"] == 0


def test_what_is_null_is_as_what_is_not_given(api: httpx.Client) -> None:
    nothing = dict.fromkeys(("subsector", "scope", "key", "explanation", "emissionsT", "includedIn"))
    assert ask(api, "notation-keys", {**nothing, "cells": [cell("rail", emissionsT=7)]})["countsAsT"] == 7
    asked = {**nothing, "subsector": "rail", "cells": [cell("aviation", emissionsT=7)]}
    assert ask(api, "notation-keys", asked)["error"] == "VALUE_OR_KEY_REQUIRED"
    included = cell("institutional", "IE", "commercial")
    absent: tuple[list[Any] | None, ...] = (None, [])
    for none in absent:
        assert ask(api, "notation-keys", {**included, "cells": none})["valid"] is True


def test_another_rule_set_has_other_mandatory_cells(api: httpx.Client) -> None:
    body = {"subsector": "aviation", "key": "NE", **EXPLAINED}
    assert ask(api, "notation-keys", body)["blocksBadge"] == "mitigation.inventory"
    japan = {**body, "ruleSet": {"code": "com-japan", "version": "2018.1"}}
    assert ask(api, "notation-keys", japan)["blocksBadge"] is None
    answer = api.post("calculations/notation-keys", json={**body, "ruleSet": {"code": "com-japan", "version": "1"}})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == "/ruleSet"


def test_a_judgement_names_clause_and_source(api: httpx.Client) -> None:
    found = ask(api, "notation-keys", {**CELL, "key": "NO"})
    (clause,) = found["clauses"]
    assert clause["code"] == "notation-keys.explanation"
    assert clause["isVerified"] is True
    assert clause["source"]["url"].startswith("https://")


@pytest.mark.parametrize(
    ("body", "warnings", "unit"),
    [
        ({}, [], None),
        ({"targetYear": 2030, "targetEmissionsT": 2030}, ["TARGET_VALUE_EQUALS_YEAR"], None),
        ({"targetYear": 2030, "targetEmissionsT": 2022}, [], None),
        ({"baseEmissionsT": 20000, "population": 100000}, [], None),
        ({"baseEmissionsT": 19999, "population": 100000}, ["PER_CAPITA_IMPLAUSIBLE_LOW"], None),
        ({"baseEmissionsT": 4000000, "population": 100000}, [], None),
        ({"baseEmissionsT": 4000001, "population": 100000}, ["PER_CAPITA_IMPLAUSIBLE_HIGH"], None),
        ({"targetEmissionsT": 1, "population": 100000}, [], None),
        ({"baseEmissionsT": 40000000, "baseIntensityTPerCapita": 1}, [], None),
        ({"baseEmissionsT": 40000001, "baseIntensityTPerCapita": 1}, ["INTENSITY_POPULATION_IMPLAUSIBLE"], None),
        ({"baseEmissionsT": 400000, "baseIntensityTPerCapita": 2, "population": 100000}, [], None),
        (
            {"baseEmissionsT": 400001, "baseIntensityTPerCapita": 2, "population": 100000},
            ["INTENSITY_POPULATION_IMPLAUSIBLE"],
            None,
        ),
        ({"baseEmissionsT": 100000, "baseIntensityTPerCapita": 2, "population": 100000}, [], None),
        (
            {"baseEmissionsT": 99999, "baseIntensityTPerCapita": 2, "population": 100000},
            ["INTENSITY_POPULATION_IMPLAUSIBLE"],
            None,
        ),
        ({"baseEmissionsT": 1, "baseIntensityTPerCapita": 0}, ["INTENSITY_POPULATION_IMPLAUSIBLE"], None),
        ({"baseEmissionsT": 1000, "reductionPct": 40, "targetEmissionsT": 603}, [], None),
        ({"baseEmissionsT": 1000, "reductionPct": 40, "targetEmissionsT": 597}, [], None),
        ({"baseEmissionsT": 1000, "reductionPct": 40, "targetEmissionsT": 603.1}, ["PCT_TONNES_MISMATCH"], None),
        ({"baseEmissionsT": 1000, "reductionPct": 40, "targetEmissionsT": 0.6}, ["PCT_TONNES_MISMATCH"], "kt"),
        ({"baseEmissionsT": 1000, "reductionPct": 40, "targetEmissionsT": 0.66}, ["PCT_TONNES_MISMATCH"], "kt"),
        ({"baseEmissionsT": 1000, "reductionPct": 40, "targetEmissionsT": 0.661}, ["PCT_TONNES_MISMATCH"], None),
        ({"baseEmissionsT": 1000, "reductionPct": 100, "targetEmissionsT": 0}, [], None),
        ({"baseEmissionsT": 1000, "reductionPct": 100, "targetEmissionsT": 1}, ["PCT_TONNES_MISMATCH"], None),
        (
            {"type": "base_year_intensity", "baseIntensityTPerCapita": 10, "reductionPct": 50, "targetEmissionsT": 4},
            [],
            None,
        ),
        (
            {
                "type": "base_year_intensity", "baseIntensityTPerCapita": 10, "population": 1000,
                "reductionPct": 50, "targetEmissionsT": 5,
            },
            ["PCT_TONNES_MISMATCH"],
            "kt",
        ),
        (
            {"type": "baseline_scenario", "bauTargetYearT": 2000, "baseEmissionsT": 1000, "reductionPct": 25,
             "targetEmissionsT": 1500},
            [],
            None,
        ),
        (
            {"type": "baseline_scenario", "bauTargetYearT": 2000, "baseEmissionsT": 1000, "reductionPct": 25,
             "targetEmissionsT": 750},
            ["PCT_TONNES_MISMATCH"],
            None,
        ),
        ({"bauTargetYearT": 999, "baseEmissionsT": 1000}, ["BAU_BELOW_BASE"], None),
        ({"bauTargetYearT": 1000, "baseEmissionsT": 1000}, [], None),
        ({"bauTargetYearT": 5000, "baseEmissionsT": 1000}, [], None),
        ({"bauTargetYearT": 5000.01, "baseEmissionsT": 1000}, ["BAU_BASE_RATIO_IMPLAUSIBLE"], None),
        (
            {"targetYear": 2030, "targetEmissionsT": 2030, "baseEmissionsT": 10, "population": 100000,
             "reductionPct": 40},
            ["TARGET_VALUE_EQUALS_YEAR", "PER_CAPITA_IMPLAUSIBLE_LOW", "PCT_TONNES_MISMATCH"],
            None,
        ),
        (
            {"baseEmissionsT": 120.8, "baseIntensityTPerCapita": 6.1, "population": 20390},
            ["PER_CAPITA_IMPLAUSIBLE_LOW", "INTENSITY_POPULATION_IMPLAUSIBLE"],
            "kt",
        ),
    ],
)  # fmt: skip
def test_mistakes_of_real_reports_are_found_and_values_at_a_limit_pass(
    api: httpx.Client, body: dict[str, Any], warnings: list[str], unit: str | None
) -> None:
    found = ask(api, "data-lint", body)
    assert (found["warnings"], found["likelyUnit"]) == (warnings, unit)
    assert len(found["details"]) == len(warnings)


NATIONAL = {"baseYear": 2013, "targetYear": 2030, "reductionPct": 46}
REBASE = {"baseYear": 2010, "targetYear": 2030, "national": NATIONAL}


@pytest.mark.parametrize(
    ("body", "verdict", "reason", "shortfall", "rebased"),
    [
        ({"reductionPct": 46, "national": NATIONAL, "baseYear": 2013}, "meets", "same_base_year", 0, None),
        ({"reductionPct": 45.99, "national": NATIONAL, "baseYear": 2013}, "below", "same_base_year", 0.01, None),
        ({"baseEmissionsT": 200, "targetEmissionsT": 108, "national": NATIONAL, "baseYear": 2013},
         "meets", "same_base_year", 0, None),
        ({"reductionPct": 60, "national": NATIONAL, "baseYear": 2013, "targetYear": 2035},
         "not_comparable", "target_years_differ", None, None),
        ({"reductionPct": 60, "national": NATIONAL, "baseYear": 2005},
         "not_comparable", "no_inventory_of_base_year", None, None),
        ({"reductionPct": 60, "national": NATIONAL}, "not_comparable", "base_year_unknown", None, None),
        ({"national": NATIONAL, "baseYear": 2013}, "not_comparable", "percent_unknown", None, None),
        ({"reductionPct": 60}, "not_comparable", "no_other", None, None),
        ({"reductionPct": 60, "baseYear": 2013, "targetYear": None, "national": NATIONAL},
         "not_comparable", "target_year_unknown", None, None),
        ({**REBASE, "reductionPct": 50, "baseEmissionsT": 1080, "ownEmissionsInNationalBaseYearT": 1000},
         "meets", "rebased", 0, 46),
        ({**REBASE, "targetEmissionsT": 600, "ownEmissionsInNationalBaseYearT": 1000}, "below", "rebased", 6, 40),
        ({**REBASE, "reductionPct": 50, "ownEmissionsInNationalBaseYearT": 1000},
         "not_comparable", "percent_unknown", None, None),
        ({**REBASE, "targetEmissionsT": 600, "ownEmissionsInNationalBaseYearT": 0},
         "not_comparable", "no_inventory_of_base_year", None, None),
        ({"reductionPct": 50, "baseYear": 2013, "national": NATIONAL, "ownEmissionsInNationalBaseYearT": 1000,
          "targetEmissionsT": 100}, "meets", "same_base_year", 0, None),
        ({"commitmentType": "EU2030_40", "baseYear": 2005, "reductionPct": 40}, "meets", "commitment", 0, None),
        ({"commitmentType": "EU2030_40", "baseYear": 2005, "reductionPct": 39}, "below", "commitment", 1, None),
        ({"commitmentType": "EU2030_55", "reductionPct": 40}, "below", "commitment", 15, None),
        ({"commitmentType": "EU2020_20", "reductionPct": 20, "targetYear": 2020}, "meets", "commitment", 0, None),
        ({"commitmentType": "EU2030_40", "reductionPct": 80, "targetYear": 2050},
         "not_comparable", "target_years_differ", None, None),
        ({"commitmentType": "EU2030_55", "national": NATIONAL, "baseYear": 1990, "reductionPct": 55},
         "meets", "commitment", 0, None),
        ({"commitmentType": "JP_2018", "national": NATIONAL, "baseYear": 2013, "reductionPct": 50},
         "meets", "same_base_year", 0, None),
        ({"commitmentType": "JP_2018", "reductionPct": 50}, "not_comparable", "no_other", None, None),
        ({"commitmentType": "ADAPTATION", "reductionPct": 50}, "not_comparable", "commitment_without_cut", None, None),
    ],
)  # fmt: skip
def test_a_target_is_held_against_the_other_one_or_said_not_to_be_comparable(
    api: httpx.Client, body: dict[str, Any], verdict: str, reason: str, shortfall: float | None, rebased: float | None
) -> None:
    found = ask(api, "ambition", {"targetYear": 2030, **body})
    assert (found["verdict"], found["reason"]) == (verdict, reason)
    assert (found["shortfallPoints"], found["rebasedReductionPct"]) == (shortfall, rebased)


def test_an_unverified_clause_is_named_as_one(api: httpx.Client) -> None:
    found = ask(api, "ambition", {"commitmentType": "EU2030_55", "targetYear": 2030, "reductionPct": 40})
    assert [one["isVerified"] for one in found["clauses"]] == [False]
    assert "unverified clause" in found["steps"][-1]["formula"]


MET = {
    "councilApproved": True,
    "statesMitigationTarget": True,
    "statesAdaptationCommitment": True,
    "reductionPct2030": 40,
    "beiSectors": ["municipal", "tertiary", "residential"],
    "actionSectors": ["municipal", "transport"],
    "rvaPresent": True,
}
ORDER: list[tuple[dict[str, Any], str]] = [
    ({"councilApproved": False}, "COUNCIL_APPROVAL"),
    ({"statesMitigationTarget": False}, "TARGET_STATED"),
    ({"statesAdaptationCommitment": False}, "ADAPTATION_STATED"),
    ({"reductionPct2030": 39.99}, "TARGET_LEVEL"),
    ({"rvaPresent": False}, "RVA"),
    ({"beiSectors": ["municipal", "transport", "transport", "industry"]}, "BEI_SECTORS"),
    ({"actionSectors": ["industry", "waste", "municipal"]}, "ACTION_SECTORS"),
]


def test_a_plan_that_meets_everything_can_be_accepted(api: httpx.Client) -> None:
    found = ask(api, "eligibility-eu", MET)
    assert (found["eligible"], found["failed"]) == (True, [])


@pytest.mark.parametrize("first", range(len(ORDER)))
def test_criteria_that_fail_are_told_in_their_order(api: httpx.Client, first: int) -> None:
    (change, code), later = ORDER[first], ORDER[first:]
    alone = ask(api, "eligibility-eu", {**MET, **change})
    assert (alone["eligible"], alone["failed"]) == (False, [code])
    several = {name: value for change, _ in reversed(later) for name, value in change.items()}
    assert ask(api, "eligibility-eu", {**MET, **several})["failed"] == [code for _, code in later]


def test_what_is_not_known_is_neither_met_nor_failed(api: httpx.Client) -> None:
    for name in MET:
        without = {key: value for key, value in MET.items() if key != name}
        found = ask(api, "eligibility-eu", without)
        assert (found["eligible"], found["failed"]) == (None, []), name
    assert ask(api, "eligibility-eu", {"rvaPresent": False})["eligible"] is False


@pytest.mark.parametrize(
    ("population", "accepted", "auto"),
    [(49_999, True, True), (50_000, True, False), (49_999, False, False), (None, True, None), (49_999, None, None),
     (None, False, False), (50_000, None, False), (None, None, None)],
)  # fmt: skip
def test_small_municipalities_of_a_group_are_accepted_by_the_method_of_their_coordinator(
    api: httpx.Client, population: int | None, accepted: bool | None, auto: bool | None
) -> None:
    body = {"population": population, "coordinatorMethodologyAccepted": accepted}
    assert ask(api, "eligibility-eu", body)["autoAccept"] is auto


LEVELS = {"low": 1, "moderate": 2, "high": 3, "not_known": None, None: None}


@pytest.mark.parametrize("probability", LEVELS)
@pytest.mark.parametrize("consequence", LEVELS)
def test_a_risk_is_probability_times_consequence(
    api: httpx.Client, probability: str | None, consequence: str | None
) -> None:
    found = ask(api, "rva-score", {"probability": probability, "consequence": consequence})
    first, second = LEVELS[probability], LEVELS[consequence]
    if first is None or second is None:
        assert (found["score"], found["level"]) == (None, "not_known")
        return
    score = first * second
    named = {1: "low", 2: "low", 3: "moderate", 4: "moderate", 6: "high", 9: "high"}
    assert (found["score"], found["level"]) == (score, named[score])


def test_a_level_that_is_none_is_refused(api: httpx.Client) -> None:
    answer = api.post("calculations/rva-score", json={"probability": "extreme", "consequence": "low"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == "/probability"


def test_a_joint_plan_of_option_1_keeps_what_each_has(api: httpx.Client) -> None:
    members = [{"id": "a_b", "baseT": 20000, "targetPct": 40}, {"id": "b", "baseT": 30000}]
    found = ask(api, "joint-plan", {"option": 1, "members": members, "planDocuments": 1})
    assert (found["templatesRequired"], found["publicProfiles"], found["countAsSignatories"]) == (2, 2, 2)
    assert found["targetsT"] == {"a_b": 12000, "b": None}
    assert (found["groupTargetT"], found["emissionsCountedOnceT"], found["planDocuments"]) == (None, 50000, 1)


def test_a_joint_plan_of_option_2_is_one(api: httpx.Client) -> None:
    body = {"option": 2, "members": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "groupBaseT": 1000, "groupTargetPct": 55}
    found = ask(api, "joint-plan", body)
    assert (found["templatesRequired"], found["publicProfiles"], found["countAsSignatories"]) == (1, 1, 3)
    assert (found["groupTargetT"], found["emissionsCountedOnceT"], found["targetsT"]) == (450, 1000, None)
    assert ask(api, "joint-plan", {**body, "members": None})["groupTargetT"] == 450
    assert api.post("calculations/joint-plan", json={**body, "option": 3}).status_code == 400
    twice = {**body, "members": [{"id": "a"}, {"id": "a"}]}
    assert api.post("calculations/joint-plan", json=twice).json()["errors"][0]["code"] == "IDENTIFIER_TWICE"


@pytest.mark.parametrize(
    ("kind", "body", "pointer", "code"),
    [
        ("ambition", {"baseYear": 2030, "targetYear": 2030}, "/baseYear", "BASE_YEAR_NOT_BEFORE_TARGET"),
        ("data-lint", {"population": 0}, "/population", "POPULATION_REQUIRED"),
        ("data-lint", {"population": -5}, "/population", "POPULATION_REQUIRED"),
        ("data-lint", {"nope": 1}, "/nope", "extra_forbidden"),
        ("data-lint", {"type": "other"}, "/type", "literal_error"),
        ("notation-keys", {**CELL, "emissionT": 1}, "/emissionT", "extra_forbidden"),
        ("eligibility-eu", {"councilApproved": "maybe"}, "/councilApproved", "bool_type"),
        ("joint-plan", {"members": []}, "/option", "missing"),
        ("joint-plan", {"option": True}, "/option", "value_error"),
        ("joint-plan", {"option": 2, "planDocuments": True}, "/planDocuments", "value_error"),
        ("joint-plan", {"option": 2, "groupTargetPct": 100.1}, "/groupTargetPct", "PERCENT_OUT_OF_RANGE"),
        (
            "joint-plan",
            {"option": 1, "members": [{"id": "a", "targetPct": 100}, {"id": "b", "reductionPct": -1}]},
            "/members/1/reductionPct",
            "PERCENT_OUT_OF_RANGE",
        ),
    ],
)
def test_what_cannot_be_judged_is_refused_by_name(
    api: httpx.Client, kind: str, body: dict[str, Any], pointer: str, code: str
) -> None:
    answer = api.post(f"calculations/{kind}", json=body)
    assert answer.status_code == 400
    assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == [(pointer, code)]


@pytest.mark.parametrize("kind", ["data-lint", "ambition", "notation-keys", "joint-plan"])
@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400"])
def test_what_is_no_finite_number_is_refused(api: httpx.Client, kind: str, number: str) -> None:
    field = {"joint-plan": "groupBaseT", "notation-keys": "emissionsT"}.get(kind, "baseEmissionsT")
    text = '{"option": 2, "subsector": "rail", "' + field + '": ' + number + "}"
    answer = api.post(f"calculations/{kind}", content=text, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400


# --- against exact fractions

AMOUNT = st.one_of(
    st.integers(0, 10**8), st.builds(lambda n, places: n / 10**places, st.integers(0, 10**9), st.integers(0, 4))
)
SOME = st.one_of(AMOUNT, st.none())
PCT = st.builds(lambda n: n / 100, st.integers(0, 10_000))
BOOLS = st.sampled_from([True, False, None])
CHECKED = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def exactly(value: float | None) -> Fraction | None:
    return None if value is None else Fraction(str(value))


def expected_lint(body: dict[str, Any]) -> tuple[list[str], str | None]:
    """The contract once more, in fractions and independent of the product's code."""
    names = ("baseEmissionsT", "targetEmissionsT", "population", "reductionPct", "baseIntensityTPerCapita")
    base, target, people, pct, intensity = (exactly(body.get(name)) for name in names)
    bau = exactly(body.get("bauTargetYearT"))
    found, unit = [], None
    if target is not None and target == body.get("targetYear"):
        found.append("TARGET_VALUE_EQUALS_YEAR")
    if base is not None and people:
        each = base / people
        found += ["PER_CAPITA_IMPLAUSIBLE_LOW"] * (each < Fraction(1, 5)) + ["PER_CAPITA_IMPLAUSIBLE_HIGH"] * (
            each > 40
        )
    if base is not None and intensity:
        meant = base / intensity
        wrong = meant > 40_000_000 or (people is not None and (meant > 2 * people or meant < people / 2))
        found += ["INTENSITY_POPULATION_IMPLAUSIBLE"] * wrong
    whole = {
        "base_year_emissions": base,
        "fixed_level": base,
        "baseline_scenario": bau,
        "base_year_intensity": None if intensity is None or people is None else intensity * people,
    }[body["type"]]
    if whole is not None and pct is not None and target is not None:
        wanted = whole - whole * pct / 100
        if abs(target - wanted) > wanted / 200:
            found.append("PCT_TONNES_MISMATCH")
            if wanted > 0 and Fraction(9, 10) <= 1000 * target / wanted <= Fraction(11, 10):
                unit = "kt"
    if unit is None and base is not None and intensity and people:
        unit = "kt" if Fraction(9, 10) <= 1000 * base / (intensity * people) <= Fraction(11, 10) else None
    if base is not None and bau is not None:
        found += ["BAU_BELOW_BASE"] * (bau < base) + ["BAU_BASE_RATIO_IMPLAUSIBLE"] * (bau > 5 * base)
    return found, unit


@st.composite
def targets(draw: Any) -> dict[str, Any]:
    """Figures that fit together, and then one or the other disturbed a little, a thousandfold or not at all."""
    people = draw(st.integers(1, 50_000_000))
    intensity = draw(st.integers(1, 5000)) / 100
    base = draw(st.sampled_from([people * intensity, people * 40, people * 0.2, people * intensity / 1000]))
    bau = base * draw(st.sampled_from([0.5, 1, 1.5, 5, 6]))
    pct = draw(st.integers(0, 100))
    kind = draw(st.sampled_from(["base_year_emissions", "fixed_level", "base_year_intensity", "baseline_scenario"]))
    whole = {"baseline_scenario": bau, "base_year_intensity": people * intensity}.get(kind, base)
    target = whole * (100 - pct) / 100 * draw(st.sampled_from([1, 1.005, 0.995, 1.006, 0.001, 0.0011, 0.00111, 2]))
    body = {
        "type": kind,
        "targetYear": draw(st.sampled_from([2030, 2050])),
        "baseEmissionsT": round(base, 3),
        "targetEmissionsT": draw(st.sampled_from([round(target, 3), 2030])),
        "population": people,
        "reductionPct": pct,
        "baseIntensityTPerCapita": intensity,
        "bauTargetYearT": round(bau, 3),
    }
    gone = draw(st.sets(st.sampled_from([name for name in body if name != "type"]), max_size=4))
    return {name: None if name in gone else value for name, value in body.items()}


@CHECKED
@given(body=targets())
def test_plausibility_is_judged_as_exact_fractions_say(api: httpx.Client, body: dict[str, Any]) -> None:
    found = ask(api, "data-lint", body)
    assert (found["warnings"], found["likelyUnit"]) == expected_lint(body)


def expected_ambition(body: dict[str, Any]) -> tuple[str, Fraction | None, Fraction | None]:
    names = ("reductionPct", "baseEmissionsT", "targetEmissionsT", "ownEmissionsInNationalBaseYearT")
    pct, base, target, own = (exactly(body.get(name)) for name in names)
    national = body["national"]
    wanted = Fraction(str(national["reductionPct"]))
    if pct is None and base and target is not None:
        pct = 100 * (1 - target / base)
    if body["targetYear"] != national["targetYear"]:
        return "not_comparable", None, None
    rebased = None
    if body["baseYear"] != national["baseYear"]:
        if target is None and base is not None and pct is not None:
            target = base * (1 - pct / 100)
        if not own or target is None:
            return "not_comparable", None, None
        pct = rebased = 100 * (1 - target / own)
    if pct is None:
        return "not_comparable", None, None
    return ("meets", Fraction(0), rebased) if pct >= wanted else ("below", wanted - pct, rebased)


@CHECKED
@given(
    body=st.fixed_dictionaries(
        {
            "baseYear": st.sampled_from([2010, 2013]),
            "targetYear": st.sampled_from([2030, 2030, 2035]),
            "reductionPct": st.one_of(PCT, st.just(46), st.none()),
            "baseEmissionsT": SOME,
            "targetEmissionsT": SOME,
            "ownEmissionsInNationalBaseYearT": SOME,
            "national": st.just(NATIONAL),
        }
    )
)
def test_ambition_is_judged_as_exact_fractions_say(api: httpx.Client, body: dict[str, Any]) -> None:
    found = ask(api, "ambition", body)
    verdict, shortfall, rebased = expected_ambition(body)
    assert found["verdict"] == verdict
    for got, wanted in ((found["shortfallPoints"], shortfall), (found["rebasedReductionPct"], rebased)):
        assert got == (None if wanted is None else float(wanted))


@CHECKED
@given(edges=st.lists(st.one_of(st.none(), st.integers(0, 7)), min_size=1, max_size=8))
def test_circles_are_found_however_long_they_are(api: httpx.Client, edges: list[int | None]) -> None:
    cells = [cell(f"c{n}", emissionsT=1) if to is None else cell(f"c{n}", "IE", f"c{to}") for n, to in enumerate(edges)]

    def ends(start: int) -> str:
        at: int = start
        for _ in range(len(edges) + 1):
            to = edges[at]
            if to is None:
                return "ends"
            if to >= len(edges):
                return "missing" if at == start else "ends"
            at = to
        return "circle"

    ways = {ends(n) for n in range(len(edges))}
    wanted = "IE_CYCLE" if "circle" in ways else "IE_TARGET_REQUIRED" if "missing" in ways else None
    assert ask(api, "notation-keys", {"cells": cells})["error"] == wanted
