"""Targets over HTTP: what they come to, what is found in them, and how ambitious they are."""

from typing import Any

import pytest

from tests.reporting.office import EUROPE, JAPAN, Office

from .reports import assess, cells, found, inventory, publish, published, target


def test_a_complete_target_is_public_with_its_tonnes_its_line_and_both_comparisons(office: Office) -> None:
    signatory = office.signatory()
    id_ = published(
        office, "/targets", signatory, target(baseT=100000.5, pct=40, pctUnconditional=25, conditions="Aid")
    )
    shown = office.get(f"/targets/{id_}").json()
    figures = shown["figures"]
    assert (figures["baseT"], figures["baseSource"], figures["targetSource"]) == (100000.5, "stated", "computed")
    assert (figures["targetT"], figures["reductionT"], figures["reductionVsBasePct"]) == (60000.3, 40000.2, 40)
    assert (figures["unconditionalTargetT"], figures["conditionalPct"]) == (75000.375, 15)
    assert figures["conditionalReductionT"] == 15000.075
    assert shown["line"][0] == {"year": 2010, "allowedT": 100000.5, "allowedIntensity": None}
    assert shown["line"][10]["allowedT"] == 80000.4
    assert shown["line"][-1] == {"year": 2030, "allowedT": 60000.3, "allowedIntensity": None}
    assert [one["name"] for one in figures["steps"]][:2] == ["targetEmissionsT", "reductionT"]
    listed = office.get("/targets", params={"signatoryId": signatory, "count": True}).json()
    assert (listed["total"], listed["items"][0]["id"]) == (1, id_)
    assert listed["items"][0] == {name: shown[name] for name in listed["items"][0]}
    rows = office.get("/targets", params={"signatoryId": signatory, "f": "csv", "fields": "id,baseT,pct"}).text
    assert rows.splitlines()[1] == f"{id_},100000.5,40"
    linked = office.get(f"/targets/{id_}", params={"f": "jsonld"}).json()
    assert linked["figures"]["targetT"] == 60000.3
    assert linked["@id"].endswith(f"/targets/{id_}")


def test_a_cut_against_a_scenario_is_shown_against_the_base_year_too(office: Office) -> None:
    content = target(type="baseline_scenario", baseT=2_000_000, bauT=5_870_000, pct=22)
    figures = assess(office, "/targets", office.signatory(), content)["figures"]
    assert (figures["targetT"], figures["reductionVsBauPct"]) == (4_578_600, 22)
    assert (figures["reductionVsBasePct"], figures["isAboveBase"]) == (-128.93, True)


def test_a_target_by_inhabitant_is_measured_by_inhabitant(office: Office) -> None:
    signatory = office.signatory()
    base = published(office, "/inventories", signatory, inventory(2010, 100000, role="baseline", population=40000))
    published(office, "/inventories", signatory, inventory(2020, 96000, population=64000))
    content = target(
        type="base_year_intensity", intensityDenominator="capita", baseT=None, baseInventoryId=base,
        pct=40, projectedPopulation=80000,
    )  # fmt: skip
    shown = assess(office, "/targets", signatory, content)
    figures = shown["figures"]
    assert (figures["baseIntensity"], figures["targetIntensity"], figures["targetT"]) == (2.5, 1.5, 120000)
    now = shown["progress"][-1]
    assert (now["measuredBy"], now["intensity"], now["allowedIntensity"]) == ("intensity", 1.5, 2)
    assert (now["status"], now["achievedPct"]) == ("achieved", 100)


def test_a_level_is_the_target_and_its_cut_follows_from_the_base(office: Office) -> None:
    shown = assess(office, "/targets", office.signatory(), target(type="fixed_level", pct=None, targetT=25000))
    assert (shown["figures"]["targetT"], shown["figures"]["reductionVsBasePct"]) == (25000, 75)
    assert shown["figures"]["targetSource"] == "stated"


ERROR, WARNING, BLOCKER = "error", "warning", "blocker"


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ({}, None),
        ({"type": None}, ("TYPE_REQUIRED", ERROR, "/type")),
        ({"targetYear": None}, ("TARGET_YEAR_REQUIRED", ERROR, "/targetYear")),
        ({"baseYear": None}, ("BASE_YEAR_REQUIRED", ERROR, "/baseYear")),
        ({"baseT": None}, ("BASE_VALUE_REQUIRED", ERROR, "/baseT")),
        ({"pct": None}, ("TARGET_VALUE_REQUIRED", ERROR, "/pct")),
        ({"type": "fixed_level"}, ("TARGET_VALUE_REQUIRED", ERROR, "/targetT")),
        ({"type": "baseline_scenario"}, ("BASE_VALUE_REQUIRED", ERROR, "/bauT")),
        ({"type": "base_year_intensity"}, ("BASE_VALUE_REQUIRED", ERROR, "/baseIntensity")),
        (
            {"type": "base_year_intensity", "baseIntensity": 2},
            ("REQUIRED", ERROR, "/intensityDenominator"),
        ),
        ({"baseYear": 2030}, ("BASE_YEAR_NOT_BEFORE_TARGET", ERROR, "/baseYear")),
        ({"pct": 100.1}, ("PERCENT_OUT_OF_RANGE", ERROR, "/pct")),
        ({"pct": -1}, ("PERCENT_OUT_OF_RANGE", ERROR, "/pct")),
        ({"pct": 110, "removalsT": 12000}, None),
        (
            {"pctUnconditional": 60, "conditions": "Aid"},
            ("PERCENT_OUT_OF_RANGE", ERROR, "/pctUnconditional"),
        ),
        ({"boundary": "The old town"}, ("BOUNDARY_REASON_REQUIRED", ERROR, "/boundaryDiffersReason")),
        (
            {"baseInventoryId": "01890a5d-ac96-774b-bcce-b302099a8057"},
            ("RECORD_UNKNOWN", ERROR, "/baseInventoryId"),
        ),
        (
            {"jointGroupId": "01890a5d-ac96-774b-bcce-b302099a8057"},
            ("RECORD_UNKNOWN", ERROR, "/jointGroupId"),
        ),
        ({"targetT": 2030}, ("TARGET_VALUE_EQUALS_YEAR", WARNING, "/targetT")),
        ({"targetT": 50}, ("PCT_TONNES_MISMATCH", WARNING, "/targetT")),
        ({"targetT": 50250}, None),
        ({"targetT": 50250.1}, ("PCT_TONNES_MISMATCH", WARNING, "/targetT")),
        ({"pctUnconditional": 30}, ("CONDITIONS_MISSING", WARNING, "/conditions")),
        ({"type": "baseline_scenario", "bauT": 90000}, ("BAU_BELOW_BASE", WARNING, "/bauT")),
        ({"type": "baseline_scenario", "bauT": 500001}, ("BAU_BASE_RATIO_IMPLAUSIBLE", WARNING, "/bauT")),
        ({"pct": None, "targetT": 100001}, ("TARGET_ABOVE_BASE", WARNING, "/targetT")),
        ({"targetYear": 2031}, ("INTERIM_TARGET_MISSING", WARNING, "/targetYear")),
        (
            {
                "type": "base_year_intensity",
                "intensityDenominator": "capita",
                "baseIntensity": 0.0000001,
            },
            ("INTENSITY_POPULATION_IMPLAUSIBLE", WARNING, "/baseIntensity"),
        ),
    ],
)
def test_what_is_missing_wrong_or_doubtful_is_found_at_its_field(
    office: Office, content: Any, wanted: tuple[str, str, str] | None
) -> None:
    seen = [one for one in found(office, "/targets", target(**content)) if one[0] != "AMBITION_BELOW"]
    if wanted is None:
        assert seen == []
    else:
        assert wanted in seen


def test_what_is_wrong_keeps_a_target_from_being_public_and_what_is_doubtful_does_not(office: Office) -> None:
    signatory = office.signatory()
    problem = publish(office, "/targets", signatory, target(baseYear=2030, pct=120), 400)
    assert {(one["pointer"], one["code"]) for one in problem["errors"]} == {
        ("/content/baseYear", "BASE_YEAR_NOT_BEFORE_TARGET"),
        ("/content/pct", "PERCENT_OUT_OF_RANGE"),
    }
    assert office.get("/targets", params={"signatoryId": signatory}).json()["items"] == []
    published(office, "/targets", signatory, target(targetT=50))


def test_a_base_that_differs_from_the_own_inventory_is_said_and_the_inventory_counts(office: Office) -> None:
    signatory = office.signatory()
    base = published(office, "/inventories", signatory, inventory(2010, 90000, role="baseline"))
    shown = assess(office, "/targets", signatory, target(baseInventoryId=base))
    assert ("BASE_DIFFERS_FROM_INVENTORY", WARNING, "/baseT") in [
        (one["code"], one["severity"], one["pointer"]) for one in shown["findings"]
    ]
    assert (shown["figures"]["baseT"], shown["figures"]["targetT"]) == (90000, 45000)
    assert shown["figures"]["baseInventoryVersion"] == 1
    other = assess(office, "/targets", signatory, target(baseInventoryId=base, boundaryDiffersReason="The port is out"))
    assert (other["figures"]["baseT"], other["figures"]["baseSource"]) == (100000, "stated")
    assert found(office, "/targets", target(baseInventoryId=base, baseYear=2011, baseT=None), signatory) == [
        ("BASE_YEAR_DIFFERS", ERROR, "/baseInventoryId")
    ]


def test_another_signatorys_inventory_is_no_base(office: Office) -> None:
    base = published(office, "/inventories", office.signatory(), inventory(2010, 90000))
    assert ("RECORD_UNKNOWN", ERROR, "/baseInventoryId") in found(office, "/targets", target(baseInventoryId=base))


def test_a_target_for_some_sectors_is_held_against_these_alone(office: Office) -> None:
    signatory = office.signatory()
    both = cells(residential=70000, on_road=30000)
    base = published(office, "/inventories", signatory, inventory(2010, 0, cells=both, role="baseline"))
    content = target(baseInventoryId=base, baseT=None, sectors=["transport"])
    figures = assess(office, "/targets", signatory, content)["figures"]
    assert (figures["baseT"], figures["targetT"]) == (30000, 15000)


@pytest.mark.parametrize(
    ("country", "content", "verdict", "reason", "shortfall"),
    [
        ("JP", {"ruleSet": JAPAN, "baseYear": 2013, "pct": 46}, "meets", "same_base_year", 0),
        ("JP", {"ruleSet": JAPAN, "baseYear": 2013, "pct": 40}, "below", "same_base_year", 6),
        ("JP", {"ruleSet": JAPAN, "baseYear": 2010, "pct": 60}, "not_comparable", "no_inventory_of_base_year", None),
        ("JP", {"ruleSet": JAPAN, "baseYear": 2013, "targetYear": 2031}, "not_comparable", "target_years_differ", None),
        (
            "DE",
            {"ruleSet": EUROPE, "baseYear": 2005, "pct": 39.5, "commitmentType": "EU2030_40"},
            "below",
            "commitment",
            0.5,
        ),
        ("DE", {"ruleSet": EUROPE, "baseYear": 2005, "commitmentType": "EU2030_40"}, "meets", "commitment", 0),
        ("AQ", {}, "not_comparable", "no_other", None),
    ],
)
def test_ambition_is_a_dated_verdict_and_not_comparable_is_one(
    office: Office, country: str, content: Any, verdict: str, reason: str, shortfall: float | None
) -> None:
    ambition = assess(office, "/targets", office.signatory(country=country), target(**content))["ambition"]
    assert (ambition["verdict"], ambition["reason"], ambition["shortfallPoints"]) == (verdict, reason, shortfall)
    if country == "JP":
        assert ambition["nationalTarget"]["baseYear"] == 2013
        assert ambition["nationalTarget"]["setOn"] >= "2021"


def test_a_target_is_rebased_by_the_own_inventory_of_the_national_base_year_alone(office: Office) -> None:
    signatory = office.signatory(country="JP")
    published(office, "/inventories", signatory, inventory(2013, 110000))
    content = target(ruleSet=JAPAN, baseYear=2010, pct=45)
    ambition = assess(office, "/targets", signatory, content)["ambition"]
    assert (ambition["verdict"], ambition["reason"], ambition["rebasedPct"]) == ("meets", "rebased", 50)


def test_an_officer_sees_and_edits_targets_of_the_own_city_alone(office: Office) -> None:
    own, other = office.signatory(), office.signatory()
    owner = office.people.owner_of(own)
    draft = office.send("POST", "/targets", owner, 201, {"content": {"signatoryId": own, **target()}}).json()["id"]
    office.send("POST", "/targets", owner, 404, {"content": {"signatoryId": other, **target()}})
    stranger = office.people.owner_of(other)
    for path in (f"/targets/{draft}/draft", f"/targets/{draft}/draft/assessment"):
        office.get(path, stranger, 404)
    office.send("PATCH", f"/targets/{draft}/draft", stranger, 404, {"pct": 1})
    office.send("PATCH", f"/targets/{draft}/draft", owner, 400, {"signatoryId": other})
    office.send("POST", f"/targets/{draft}/draft/publications", owner, 200)
    assert office.get(f"/targets/{draft}").json()["pct"] == 50


def test_what_names_no_record_is_refused_at_once(office: Office) -> None:
    nobody = "01890a5d-ac96-774b-bcce-b302099a8057"
    problem = office.send(
        "POST", "/targets", office.staff, 400, {"content": {"signatoryId": nobody, **target()}}
    ).json()
    assert problem["errors"][0]["pointer"] == "/content/signatoryId"
    unknown = target(ruleSet={"code": "gcom-crf", "version": "99"})
    problem = office.send(
        "POST", "/targets", office.staff, 400, {"content": {"signatoryId": office.signatory(), **unknown}}
    ).json()
    assert problem["errors"][0]["pointer"] == "/content/ruleSet"
