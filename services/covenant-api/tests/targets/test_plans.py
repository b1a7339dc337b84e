"""Plans and actions over HTTP: what they come to, what is found in them, and the list of all actions."""

from typing import Any

import pytest

from tests.reporting.office import EUROPE, JAPAN, Office

from .reports import action, assess, findings, found, group, inventory, plan, publish, published, target

ERROR, WARNING = "error", "warning"
NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057"


def test_a_complete_plan_is_public_with_its_actions_and_what_they_come_to(office: Office) -> None:
    signatory = office.signatory()
    costs = {"investment": 1000000.25, "running": 500, "spent": 10, "currency": "EUR"}
    actions = [
        action("A-1", costs=costs, energySavedMwh=10.5, hazards=["extreme_heat"], groupsReached=["elderly"]),
        action("A-2", costs={"investment": 0.5, "currency": "EUR"}, renewableMwh=3, status="completed"),
        action("A-3", costs={"spent": 5, "currency": "JPY"}, reductionT=None, energySavedMwh=1),
        action("A-4", status="cancelled", reductionT=99999),
    ]
    budget = {"amount": 2500000.5, "currency": "EUR"}
    id_ = published(office, "/plans", signatory, plan(actions=actions, budget=budget, fundingSources=["Own budget"]))
    shown = office.get(f"/plans/{id_}").json()
    assert [one["id"] for one in shown["actions"]] == ["A-1", "A-2", "A-3", "A-4"]
    assert shown["actions"][0] == {**shown["actions"][0], **actions[0]}
    assert (shown["budget"], shown["reductionT"], shown["actionCount"]) == (budget, 2000, 4)
    sums = shown["sums"]
    assert (sums["reductionT"], sums["energySavedMwh"], sums["renewableMwh"]) == (2000, 11.5, 3)
    assert sums["withoutReduction"] == 1
    assert sums["costs"] == [
        {"currency": "EUR", "investment": 1000000.75, "running": 500, "spent": 10},
        {"currency": "JPY", "investment": 0, "running": 0, "spent": 5},
    ]
    assert {one["status"]: one["count"] for one in sums["byStatus"]} == {
        "in_progress": 2, "completed": 1, "cancelled": 1
    }  # fmt: skip
    item = office.get("/plans", params={"signatoryId": signatory}).json()["items"][0]
    assert item == {name: shown[name] for name in item}
    edited = office.get(f"/plans/{id_}/draft", office.staff).json()
    assert edited["published"]["actions"][3]["reductionT"] == 99999
    assert edited["published"]["actions"][3]["costs"] is None


def test_actions_of_all_plans_are_listed_and_filtered(office: Office) -> None:
    signatory = office.signatory()
    actions = [
        action("B-1", title="Bridges of light", sector="transport", begins="2026-05-01", isBenchmark=True),
        action("B-2", title="Roofs", pillars=["adaptation"], hazards=["storms"], begins=None, status="not_started"),
    ]
    id_ = published(office, "/plans", signatory, plan(pillars=["mitigation", "adaptation"], actions=actions))

    def listed(**asked: Any) -> list[str]:
        answer = office.get("/actions", params={"signatoryId": signatory, **asked}).json()
        return [one["id"] for one in answer["items"]]

    assert listed(sort="begins") == ["B-1", "B-2"]
    assert listed(planId=id_) == ["B-1", "B-2"]
    assert listed(sector="transport") == listed(isBenchmark="true") == listed(q="bridg") == ["B-1"]
    assert listed(pillar="adaptation") == listed(status="not_started") == listed(hazard="storms") == ["B-2"]
    one = office.get(f"/actions/{id_}.B-1").json()
    assert (one["planTitle"], one["signatoryId"], one["begins"]) == ("Climate action plan", signatory, "2026-05-01")
    office.get(f"/actions/{id_}.B-9", status=404)
    rows = office.get("/actions", params={"planId": id_, "f": "csv", "fields": "key,reductionT"}).text.splitlines()
    assert rows[1:] == [f"{id_}.B-1,1000", f"{id_}.B-2,1000"]


def test_actions_are_held_against_the_remaining_effort_by_both_ways_of_counting(office: Office) -> None:
    signatory = office.signatory()
    base = published(office, "/inventories", signatory, inventory(1990, 1_000_000, role="baseline", population=200000))
    published(office, "/inventories", signatory, inventory(2010, 900_000, population=200000))
    aim = published(
        office, "/targets", signatory, target(baseYear=1990, baseT=None, baseInventoryId=base, pct=25, targetYear=2030)
    )
    shown = assess(office, "/plans", signatory, plan(targetIds=[aim], actions=[action(reductionT=150_000)]))
    effort = shown["efforts"][0]
    assert (effort["overallReductionT"], effort["alreadyReducedT"], effort["progressPct"]) == (250000, 100000, 40)
    assert (effort["option1MustEqualT"], effort["option1MissingT"]) == (250000, 100000)
    assert (effort["option2MustEqualT"], effort["option2MissingT"]) == (150000, 0)
    assert effort["latestYear"] == 2010
    assert shown["findings"] == []
    short = assess(office, "/plans", signatory, plan(targetIds=[aim], actions=[action(reductionT=149_999)]))
    assert findings(short) == [("ACTIONS_BELOW_EFFORT", WARNING, "/actions")]


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ({}, None),
        ({"title": None}, ("TITLE_REQUIRED", ERROR, "/title")),
        ({"pillars": []}, ("REQUIRED", ERROR, "/pillars")),
        ({"adoptedOn": None}, ("ADOPTION_REQUIRED", ERROR, "/adoptedOn")),
        ({"adoptedBy": None}, ("ADOPTION_REQUIRED", ERROR, "/adoptedBy")),
        ({"actions": []}, ("ACTIONS_REQUIRED", ERROR, "/actions")),
        ({"targetIds": [NOBODY]}, ("RECORD_UNKNOWN", ERROR, "/targetIds/0")),
        ({"actions": [action(title=None)]}, ("TITLE_REQUIRED", ERROR, "/actions/0/title")),
        ({"actions": [action(begins="2029")]}, ("ACTION_ENDS_BEFORE_START", ERROR, "/actions/0/ends")),
        ({"actions": [action(begins="2028")]}, None),
        ({"actions": [action(begins="2028-07-01")]}, ("ACTION_ENDS_BEFORE_START", ERROR, "/actions/0/ends")),
        ({"actions": [action(responsibleBody=None)]}, ("ACTION_INCOMPLETE", WARNING, "/actions/0/responsibleBody")),
        ({"actions": [action(begins=None, ends=None)]}, ("ACTION_INCOMPLETE", WARNING, "/actions/0/begins")),
        ({"actions": [action(reductionT=None)]}, ("ACTION_INCOMPLETE", WARNING, "/actions/0/reductionT")),
        ({"actions": [action(reductionT=None, outcomeIndicator="Trees")]}, None),
        (
            {"actions": [action(costs={"spent": 1, "currency": "EUR"}, status=None)]},
            ("ACTION_SPENT_UNSTARTED", WARNING, "/actions/0/status"),
        ),
        (
            {"actions": [action("A", area="Façades"), action("B", area="facades")]},
            ("ACTIONS_OVERLAP", WARNING, "/actions/0/reductionT"),
        ),
        ({"actions": [action("A", area="Roofs"), action("B", area="Roofs", status="cancelled")]}, None),
        ({"pillars": ["adaptation"]}, ("ADAPTATION_WITHOUT_HAZARD", WARNING, "/actions")),
        ({"equivalentOf": "Statutory plan"}, ("PLAN_EQUIVALENT_NOT_TAKEN", WARNING, "/equivalentOf")),
        # A statutory plan is deemed the plan in Japan, and has its actions in its document.
        ({"ruleSet": JAPAN, "equivalentOf": "地球温暖化対策実行計画（区域施策編）", "actions": []}, None),
        ({"ruleSet": EUROPE, "actions": [action(isBenchmark=True)]}, ("BENCHMARK_COUNT", WARNING, "/actions")),
        ({"ruleSet": EUROPE, "actions": [action(f"A{n}", isBenchmark=True) for n in range(3)]}, None),
        (
            {"ruleSet": EUROPE, "actions": [action(f"A{n}", isBenchmark=True) for n in range(11)]},
            ("BENCHMARK_COUNT", WARNING, "/actions"),
        ),
        (
            {"ruleSet": EUROPE, "actions": [action(isBenchmark=True, status="not_started")]},
            ("BENCHMARK_STATUS", WARNING, "/actions/0/isBenchmark"),
        ),
    ],
)
def test_what_is_missing_wrong_or_doubtful_is_found_at_its_field(
    office: Office, content: Any, wanted: tuple[str, str, str] | None
) -> None:
    seen = found(office, "/plans", plan(**content))
    if wanted is None:
        assert seen == []
    else:
        assert wanted in seen


def test_a_target_of_somebody_else_is_none_of_the_plan(office: Office) -> None:
    foreign = published(office, "/targets", office.signatory(), target())
    assert ("RECORD_UNKNOWN", ERROR, "/targetIds/0") in found(office, "/plans", plan(targetIds=[foreign]))


def test_what_has_the_wrong_form_is_refused_at_once(office: Office) -> None:
    signatory = office.signatory()
    for content, pointer in (
        (plan(actions=[action(), action()]), "/content/actions"),
        (plan(actions=[action(begins="2026-13-01")]), "/content/actions/0/begins"),
        (plan(actions=[action("a b")]), "/content/actions/0/id"),
        (plan(actions=[action(reductionT=-1)]), "/content/actions/0/reductionT"),
    ):
        body = {"content": {"signatoryId": signatory, **content}}
        problem = office.send("POST", "/plans", office.staff, 400, body).json()
        assert problem["errors"][0]["pointer"] == pointer


def test_a_target_that_a_plan_is_to_reach_is_not_deleted_before_the_plan_lets_it_go(office: Office) -> None:
    signatory = office.signatory()
    aim = published(office, "/targets", signatory, target())
    id_ = published(office, "/plans", signatory, plan(targetIds=[aim]))
    office.send("DELETE", f"/targets/{aim}?reason=Replaced", office.staff, 409)
    office.send("PATCH", f"/plans/{id_}/draft", office.staff, 200, {"targetIds": []})
    office.send("POST", f"/plans/{id_}/draft/publications", office.staff, 200)
    office.send("DELETE", f"/targets/{aim}?reason=Replaced", office.staff, 204)
    office.get(f"/targets/{aim}", status=404)


def test_with_individual_commitments_the_lead_reports_the_plan_for_all_and_each_its_own_target(office: Office) -> None:
    lead, member = office.signatory(), office.signatory()
    joint = published(office, "/joint-groups", lead, group(option="individual", memberIds=[member]))
    assert found(office, "/targets", target(jointGroupId=joint), lead) == [
        ("GROUP_REPORTS_APART", ERROR, "/jointGroupId")
    ]
    own = published(office, "/targets", member, target())
    id_ = published(office, "/plans", lead, plan(jointGroupId=joint, targetIds=[own]))
    shown = office.get(f"/plans/{id_}").json()
    assert [one["id"] for one in shown["members"]] == [lead, member]
    assert shown["efforts"][0]["targetId"] == own
    assert ("GROUP_NOT_LED", ERROR, "/jointGroupId") in found(office, "/plans", plan(jointGroupId=joint), member)
    publish(office, "/plans", member, plan(jointGroupId=joint), 400)
