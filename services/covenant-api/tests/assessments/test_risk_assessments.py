"""Risk assessments over HTTP: what is found in drafts, what is refused, what is public of those that are complete."""

import csv
import io
from typing import Any

import pytest

from covenant_api.risks.codes import CDP_LEVELS, HAZARD_KINDS, Hazard, HazardKind, level_of_cdp
from tests.reporting.office import Office

from .reports import DROUGHT, HEAT, begin, complete, found, risks

PATH = "risk-assessments"


def _hazard(**given: Any) -> list[dict[str, Any]]:
    return [{**HEAT, **given}]


def test_a_complete_assessment_has_no_findings_and_comes_back_as_it_was_written(office: Office) -> None:
    assert found(office, PATH) == []
    signatory = office.signatory()
    id_ = complete(office, PATH, signatoryId=signatory)
    view = office.get(f"/{PATH}/{id_}/draft", office.staff).json()
    assert view["state"] == "published"
    written = {**risks(), "signatoryId": signatory}
    assert {name: view["published"][name] for name in written} == {
        **written,
        "hazards": [HEAT, {"kind": None, "sectors": [], "groups": [], "explanation": None, **DROUGHT}],
    }


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"title": None}, ("TITLE_REQUIRED", "error", "/title")),
        ({"year": None}, ("YEAR_REQUIRED", "error", "/year")),
        ({"year": 2190}, ("YEAR_IN_FUTURE", "error", "/year")),
        ({"hazards": []}, ("HAZARD_REQUIRED", "error", "/hazards")),
        ({"hazards": _hazard(hazard=None)}, ("REQUIRED", "error", "/hazards/0/hazard")),
        ({"hazards": _hazard(probability=None)}, ("HAZARD_INCOMPLETE", "error", "/hazards/0/probability")),
        ({"hazards": _hazard(consequence=None)}, ("HAZARD_INCOMPLETE", "error", "/hazards/0/consequence")),
        (
            {"hazards": _hazard(expectedIntensityChange=None, expectedFrequencyChange=None)},
            ("HAZARD_CHANGE_REQUIRED", "error", "/hazards/0/expectedIntensityChange"),
        ),
        (
            {"hazards": _hazard(expectedFrequencyChange=None)},
            ("HAZARD_FUTURE_MISSING", "warning", "/hazards/0/expectedFrequencyChange"),
        ),
        ({"hazards": _hazard(futureImpact=None)}, ("HAZARD_FUTURE_MISSING", "warning", "/hazards/0/futureImpact")),
        ({"hazards": _hazard(timeframe=None)}, ("TIMEFRAME_REQUIRED", "error", "/hazards/0/timeframe")),
        ({"hazards": _hazard(kind="river_flood")}, ("HAZARD_KIND_MISMATCH", "error", "/hazards/0/kind")),
        ({"hazards": [HEAT, DROUGHT, HEAT]}, ("HAZARD_TWICE", "warning", "/hazards/2/hazard")),
        (
            {"hazards": _hazard(hazard="other", kind=None, explanation=None)},
            ("OTHER_NOT_EXPLAINED", "warning", "/hazards/0/explanation"),
        ),
        ({"hazards": [DROUGHT], "sectors": []}, ("SECTORS_MISSING", "warning", "/sectors")),
        ({"hazards": [DROUGHT], "groups": []}, ("GROUPS_MISSING", "warning", "/groups")),
        ({"adaptiveCapacity": []}, ("ADAPTIVE_CAPACITY_MISSING", "warning", "/adaptiveCapacity")),
        ({"sectors": [{"vulnerability": "low"}]}, ("REQUIRED", "error", "/sectors/0/sector")),
        ({"sectors": [{"sector": "water"}]}, ("ENTRY_INCOMPLETE", "warning", "/sectors/0/vulnerability")),
        (
            {"sectors": [{"sector": "water", "vulnerability": "low"}] * 2},
            ("ENTRY_TWICE", "warning", "/sectors/1"),
        ),
        (
            {"adaptiveCapacity": [{"factor": "socio_economic", "level": "low"}]},
            ("ENTRY_INCOMPLETE", "warning", "/adaptiveCapacity/0/effect"),
        ),
        (
            {"pastEvents": [{"hazard": "storms", "startedOn": "2190-01-01"}]},
            ("EVENT_IN_FUTURE", "error", "/pastEvents/0/startedOn"),
        ),
        ({"pastEvents": [{"hazard": "storms", "year": 2190}]}, ("EVENT_IN_FUTURE", "error", "/pastEvents/0/year")),
        ({"pastEvents": [{"hazard": "storms"}]}, ("REQUIRED", "error", "/pastEvents/0/year")),
        (
            {"pastEvents": [{"hazard": "storms", "startedOn": "2019-12-31", "year": 2020}]},
            ("EVENT_DATES_DIFFER", "error", "/pastEvents/0/year"),
        ),
        (
            {"pastEvents": [{"hazard": "storms", "year": 2020, "economicLoss": {"amount": 1}}]},
            ("REQUIRED", "error", "/pastEvents/0/economicLoss/currency"),
        ),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_one_thing_that_is_wrong_is_found_alone_and_at_its_place(
    office: Office, content: dict[str, Any], expected: tuple[str, str, str]
) -> None:
    assert found(office, PATH, **content) == [expected]


def test_two_other_hazards_are_not_the_same(office: Office) -> None:
    other = {**HEAT, "hazard": "other", "kind": None}
    assert found(office, PATH, hazards=[other, {**other, "explanation": "Another one"}]) == []


def test_an_incomplete_draft_is_kept_and_not_completed(office: Office) -> None:
    signatory = office.signatory()
    owner = office.people.owner_of(signatory)
    body = {"content": {"signatoryId": signatory, "ruleSet": risks()["ruleSet"]}}
    id_ = office.send("POST", f"/{PATH}", owner, 201, body).json()["id"]
    for step in ("publications", "submissions"):
        problem = office.send("POST", f"/{PATH}/{id_}/draft/{step}", owner, 400).json()
        errors = {(one["code"], one["pointer"]) for one in problem["errors"]}
        assert {("TITLE_REQUIRED", "/title"), ("HAZARD_REQUIRED", "/hazards")} <= errors
        assert not errors & {("SECTORS_MISSING", "/sectors")}
    office.get(f"/{PATH}/{id_}", status=404)


def test_a_draft_tells_scores_and_matrix_while_it_is_written(office: Office) -> None:
    id_ = begin(office, PATH, hazards=[HEAT, DROUGHT, {**HEAT, "hazard": "storms", "kind": None}, {}])
    told = office.get(f"/{PATH}/{id_}/draft/assessment", office.staff).json()
    assert [(one["pointer"], one["score"], one["level"]) for one in told["hazards"]] == [
        ("/hazards/0", 6, "high"),
        ("/hazards/1", None, "not_known"),
        ("/hazards/2", 6, "high"),
        ("/hazards/3", None, "not_known"),
    ]
    assert [(one["score"], one["count"], one["hazards"]) for one in told["riskMatrix"]] == [
        (6, 2, ["extreme_heat", "storms"]),
        (None, 1, ["droughts_water_scarcity"]),
    ]


def test_what_is_public_has_scores_and_the_same_matrix_as_its_draft(office: Office) -> None:
    hazards = [DROUGHT, HEAT, {**HEAT, "hazard": "storms", "kind": None}, {**DROUGHT, "hazard": "wild_fire"}]
    id_ = begin(office, PATH, hazards=hazards)
    drafted = office.get(f"/{PATH}/{id_}/draft/assessment", office.staff).json()
    office.send("POST", f"/{PATH}/{id_}/draft/publications", office.staff, 200)
    public = office.get(f"/{PATH}/{id_}").json()
    assert public["riskMatrix"] == drafted["riskMatrix"]
    assert [one["level"] for one in public["hazardDetails"]] == ["not_known", "high", "high", "not_known"]
    assert [one["score"] for one in public["hazardDetails"]] == [None, 6, 6, None]
    assert public["hazardCount"] == 4
    assert public["highRiskCount"] == 2
    assert public["status"] == "complete"
    assert public["pastEvents"][0]["economicLoss"] == {"amount": 1250000.5, "currency": "EUR"}
    assert public["signatory"]["id"] == public["signatoryId"]


def test_the_list_filters_and_comes_in_every_format(office: Office) -> None:
    signatory = office.signatory(country="PT")
    heat = complete(office, PATH, signatoryId=signatory)
    drought = complete(office, PATH, signatoryId=signatory, hazards=[DROUGHT], year=2021)

    def listed(**asked: Any) -> list[str]:
        asked = {"signatoryId": signatory, "sort": "year", **asked}
        return [one["id"] for one in office.get(f"/{PATH}", params=asked).json()["items"]]

    assert listed() == [drought, heat]
    assert listed(hazard="extreme_heat") == [heat]
    assert listed(year=2021) == [drought]
    assert listed(country="PT", sector="health", group="elderly") == [drought, heat]
    assert listed(country="GB") == []
    assert listed(group="migrants_displaced") == []
    text = office.get(f"/{PATH}", params={"signatoryId": signatory, "f": "csv", "sort": "year"}).text
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["hazards"] for row in rows] == ["droughts_water_scarcity", "extreme_heat;droughts_water_scarcity"]
    assert office.get(f"/{PATH}", params={"signatoryId": signatory, "f": "xlsx"}).content[:2] == b"PK"
    fields = {one["name"]: one for one in office.get(f"/dictionaries/{PATH}").json()["fields"]}
    assert {one["code"] for one in fields["hazards"]["codes"]} == {one.value for one in Hazard}


def test_another_citys_draft_is_not_there(office: Office) -> None:
    signatory = office.signatory()
    id_ = begin(office, PATH, signatoryId=signatory)
    stranger = office.people.owner_of(office.signatory())
    for path in ("draft", "draft/assessment", "versions", "changes"):
        office.get(f"/{PATH}/{id_}/{path}", stranger, 404)
    office.send("PATCH", f"/{PATH}/{id_}/draft", stranger, 404, {"title": "Mine"})
    body = {"content": {**risks(), "signatoryId": signatory}}
    office.send("POST", f"/{PATH}", stranger, 404, body)
    viewer = office.people.viewer_of(signatory)
    assert office.get(f"/{PATH}/{id_}/draft/assessment", viewer).json()["isComplete"] is True
    office.send("PATCH", f"/{PATH}/{id_}/draft", viewer, 403, {"title": "Mine"})


def test_what_a_signatory_that_is_not_public_completes_is_not_public(office: Office) -> None:
    signatory = office.signatory(status="pending")
    id_ = complete(office, PATH, signatoryId=signatory)
    office.get(f"/{PATH}/{id_}", status=404)
    assert office.get(f"/{PATH}", params={"signatoryId": signatory}).json()["items"] == []


def test_a_report_keeps_its_signatory_and_needs_one_and_rules_that_there_are(office: Office) -> None:
    id_ = begin(office, PATH)
    office.send("PATCH", f"/{PATH}/{id_}/draft", office.staff, 400, {"signatoryId": office.signatory()})
    nobody = {"signatoryId": "00000000-0000-7000-8000-000000000000"}
    body = {"content": {**risks(ruleSet={"code": "gcom-crf", "version": "99"}), **nobody}}
    problem = office.send("POST", f"/{PATH}", office.staff, 400, body).json()
    assert {one["pointer"] for one in problem["errors"]} == {"/content/signatoryId", "/content/ruleSet"}


def test_a_group_that_there_is_not_is_found(office: Office) -> None:
    nowhere = "00000000-0000-7000-8000-000000000000"
    assert found(office, PATH, jointGroupId=nowhere) == [("RECORD_UNKNOWN", "error", "/jointGroupId")]


def test_a_new_version_replaces_every_part_and_the_old_one_can_be_brought_back(office: Office) -> None:
    id_ = complete(office, PATH)
    office.send("PATCH", f"/{PATH}/{id_}/draft", office.staff, 200, {"hazards": [DROUGHT], "pastEvents": []})
    office.send("POST", f"/{PATH}/{id_}/draft/publications", office.staff, 200)
    now = office.get(f"/{PATH}/{id_}").json()
    assert (now["hazards"], now["pastEvents"]) == (["droughts_water_scarcity"], [])
    restoration = {"version": 1, "reason": "It was right"}
    office.send("POST", f"/{PATH}/{id_}/restorations", office.staff, 200, restoration)
    assert office.get(f"/{PATH}/{id_}").json()["hazards"] == ["extreme_heat", "droughts_water_scarcity"]
    office.send("DELETE", f"/{PATH}/{id_}?reason=twice", office.staff, 204)
    office.get(f"/{PATH}/{id_}", status=404)


def test_every_kind_belongs_to_one_hazard_and_cdps_five_steps_become_three() -> None:
    of_one = [kind for kinds in HAZARD_KINDS.values() for kind in kinds]
    assert sorted(of_one) == sorted(HazardKind)
    assert set(HAZARD_KINDS) == set(Hazard)
    steps = ("Low", "Medium Low", "Medium-low", "Medium", "Medium High", "High", "Do not know", "Enormous")
    levels = [level_of_cdp(step) for step in steps]
    assert levels == ["low", "low", "low", "moderate", "high", "high", "not_known", None]
    assert set(CDP_LEVELS.values()) == {"low", "moderate", "high"}
