"""The calculators of matching over HTTP: known answers, what they do at the edges, and what they refuse by name."""

import json
from pathlib import Path
from typing import Any

import pytest

KINDS = [
    "stable_marriage",
    "hospital_resident",
    "stable_roommates",
    "assignment",
    "cohort_optimal",
]
LARGE = {
    "eu": [f"E{at}" for at in range(51)],
    "partners": [f"X{at}" for at in range(51)],
    "scores": [[1] * 51] * 51,
}
TWO = {"eu": ["E1", "E2"], "partners": ["X1", "X2"], "scores": [[60, 70], [50, None]]}


def on_the_wire(name: str) -> str:
    """The rule of the contract: underscores go, the letter behind becomes a capital."""
    first, *others = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in others)


def ask(api: Any, kind: str, body: Any) -> Any:
    return api.client.post(f"/api/pairing/v1/calculations/{kind}", json=body)


def told(api: Any, kind: str, body: Any) -> dict[str, Any]:
    answer = ask(api, kind, body)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    found: dict[str, Any] = answer.json()
    return found


@pytest.fixture(scope="module")
def vectors(reference_data: Path) -> list[dict[str, Any]]:
    found = json.loads((reference_data / "testvectors" / "pairing.json").read_text(encoding="utf-8"))["vectors"]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_known_answers_come_out(api: Any, vectors: list[dict[str, Any]], kind: str) -> None:
    mine = [vector for vector in vectors if vector["type"] == kind]
    assert mine, f"no vector of {kind}"
    for vector in mine:
        body = {on_the_wire(name): value for name, value in vector["input"].items()}
        if "vetoes" in vector:
            body["vetoes"] = vector["vetoes"]
        got = told(api, kind.replace("_", "-"), body)
        for name, wanted in vector["expected"].items():
            assert got[on_the_wire(name)] == wanted, (vector["id"], name)
        assert got["method"]["source"], vector["id"]


def test_stability_costs_the_cohort_of_the_contract_one_pair(api: Any, vectors: list[dict[str, Any]]) -> None:
    (vector,) = (one for one in vectors if one["id"] == "CO-01")
    body = {on_the_wire(name): value for name, value in vector["input"].items()}
    got = told(api, "cohort-stable", body)
    assert (got["pairsCount"], got["total"], got["blockingPairs"]) == (4, 294, [])
    assert got["unmatched"]["X4"] == "all_full"
    assert got["reasons"]["X4"]["nearest"] == "E3"
    assert got["reasons"]["X4"]["nearestScore"] == 52


# Teams and sizes: the examples of the guide of OR-Tools, whose published optima are 250 and 326.
TEAM_COST = [
    [90, 76, 75, 70],
    [35, 85, 55, 65],
    [125, 95, 90, 105],
    [45, 110, 95, 115],
    [60, 105, 80, 75],
    [45, 65, 110, 95],
]
SIZED_COST = [
    [90, 76, 75, 70, 50, 74, 12, 68],
    [35, 85, 55, 65, 48, 101, 70, 83],
    [125, 95, 90, 105, 59, 120, 36, 73],
    [45, 110, 95, 115, 104, 83, 37, 71],
    [60, 105, 80, 75, 59, 62, 93, 88],
    [45, 65, 110, 95, 47, 31, 81, 34],
    [38, 51, 107, 41, 69, 99, 115, 48],
    [47, 85, 57, 71, 92, 77, 109, 36],
    [39, 63, 97, 49, 118, 56, 92, 61],
    [47, 101, 71, 60, 88, 109, 52, 90],
]


def test_teams_and_sizes_limit_who_does_what(api: Any) -> None:
    teams = {"cost": TEAM_COST, "sense": "min", "teams": [[0, 2, 4], [1, 3, 5]], "teamMax": 2}
    got = told(api, "assignment", teams)
    assert (got["cost"], len(got["workerToTask"]), len(got["unassignedWorkers"])) == (250, 4, 2)
    sized = {"cost": SIZED_COST, "taskSizes": [10, 7, 3, 12, 15, 4, 11, 5], "workerMax": 15}
    got = told(api, "assignment", sized)
    # Tasks 0 and 2 are with one worker, and workers 2 and 4 would do task 4 alike.
    assert (got["cost"], got["unique"], got["unassignedTasks"]) == (326, False, [])
    assert got["workerToTask"]["1"] == [0, 2]
    assert got["taskToWorker"][4] == 2


@pytest.mark.parametrize(
    ("kind", "body", "wanted"),
    [
        ("stable-marriage", {"proposers": {}, "receivers": {}}, {"proposerOptimal": {}, "stableCount": 1}),
        (
            "stable-marriage",  # one name on both sides, and a list that nobody returns
            {"proposers": {"1": ["1", "2"], "2": ["1"]}, "receivers": {"1": ["2", "1"], "2": []}},
            {"proposerOptimal": {"1": None, "2": "1"}, "allStable": [{"1": None, "2": "1"}]},
        ),
        (
            "stable-marriage",
            {"proposers": {"a": ["A"]}, "receivers": {"A": ["a"]}, "vetoes": [["A", "a"]]},
            {"proposerOptimal": {"a": None}, "unmatched": ["a"], "unmatchedReceivers": ["A"]},
        ),
        (
            "hospital-resident",
            {"residents": {"r": ["H"], "s": ["H"]}, "hospitals": {"H": ["s", "r"]}, "capacities": 2},
            {"residentOptimal": {"r": "H", "s": "H"}, "filled": {"H": 2}, "unmatched": []},
        ),
        (
            "hospital-resident",
            {"residents": {"r": ["H"]}, "hospitals": {"H": ["r"]}, "capacities": {"H": 0}},
            {"residentOptimal": {"r": None}, "filled": {"H": 0}, "unmatched": ["r"], "stableCount": 1},
        ),
        (
            "stable-roommates",
            {"preferences": {"1": ["2", "3"], "2": ["1"], "3": ["1"]}},
            {"exists": True, "stableCount": 1, "allStable": [{"1": "2", "2": "1", "3": None}]},
        ),
        ("stable-roommates", {"preferences": {}}, {"exists": True, "stableCount": 1, "allStable": [{}]}),
        ("assignment", {"cost": []}, {"cost": 0, "rowToCol": [], "unique": True}),
        ("assignment", {"cost": [[-1.5, 2.25]]}, {"cost": -1.5, "rowToCol": [0], "unassignedTasks": [1]}),
        ("assignment", {"cost": [[0.1], [0.2]], "sense": "max"}, {"cost": 0.2, "unassignedWorkers": [0]}),
        ("assignment", {"cost": [[1, 1], [1, 1]]}, {"cost": 2, "rowToCol": [0, 1], "unique": False}),
        (
            "assignment",  # as many digits as a double has, which solvers of integer programmes refuse
            {"cost": [[0.30000000000000004, 0.3], [0.3, 0.30000000000000004]], "taskSizes": [1, 1], "workerMax": 1},
            {"status": "optimal", "cost": 0.6, "rowToCol": [1, 0], "unique": True},
        ),
        ("assignment", {"cost": [[None], [None]]}, {"cost": None, "rowToCol": [None, None], "infeasible": True}),
        (
            "cohort-optimal",
            {**TWO, "locks": [["X1", "E1"]], "order": "count,total,min"},
            {"pairs": [["E1", "X1"]], "unmatched": {"E2": "all_full", "X2": "all_full"}, "total": 60},
        ),
        ("cohort-optimal", {**TWO, "minScore": 75}, {"pairs": [], "total": 0, "minimum": None, "solutions": [[]]}),
        ("cohort-optimal", {**TWO, "locks": [["E2", "X2"]]}, {"status": "infeasible", "conflict": "no_score"}),
        (
            "cohort-optimal",
            {**TWO, "locks": [["E1", "X1"], ["E2", "X1"], ["E1", "X2"]], "euCapacity": 2},
            {"infeasible": True, "conflictingLocks": [["E1", "X1"], ["E2", "X1"]], "conflict": "capacity"},
        ),
        (
            "cohort-optimal",
            {**TWO, "locks": [["E1", "X2"], ["E2", "X1"]], "vetoes": [["X2", "E1"]]},
            {"infeasible": True, "conflictingLocks": [["E1", "X2"]], "conflict": "vetoed", "total": None},
        ),
        (
            "cohort-optimal",  # every way to make the quota's pairs passes through the lock's partner
            {**TWO, "locks": [["E1", "X1"]], "quotas": [{"name": "Q", "members": ["E1", "E2"], "min": 2}]},
            {"infeasible": True, "conflictingLocks": [["E1", "X1"]], "conflict": "groups"},
        ),
        (
            "cohort-optimal",
            {**TWO, "partnerCapacity": {"X1": 2}, "trios": [["E1", "E2"]]},
            {"pairs": [["E1", "X1"], ["E2", "X1"]], "status": "optimal", "unique": True},
        ),
        (
            "cohort-optimal",  # the same with scores, beside a trio
            {
                **TWO,
                "scores": [[59.78436141512345, 59.78436141512346], [12.000000000000002, 12.000000000000002]],
                "partnerCapacity": 2,
                "trios": [["E1", "E2"]],
            },
            {"status": "optimal", "pairs": [["E1", "X2"], ["E2", "X2"]], "unique": True},
        ),
        ("cohort-optimal", {**TWO, "order": "total"}, {"pairs": [["E1", "X2"], ["E2", "X1"]], "total": 120}),
        ("cohort-stable", {**TWO, "order": "count,total,min"}, {"pairs": [["E1", "X2"], ["E2", "X1"]]}),
        (
            "cohort-stable",
            {**TWO, "euPreferences": {"E1": ["X1"]}, "partnerPreferences": {"X1": ["E1", "E2"]}},
            {
                "euOptimal": [["E1", "X1"]],
                "partnerOptimal": [["E1", "X1"]],
                "unmatched": {"E2": "all_full", "X2": "all_full"},
            },
        ),
    ],
)
def test_what_comes_out_at_the_edges(api: Any, kind: str, body: Any, wanted: dict[str, Any]) -> None:
    got = told(api, kind, body)
    assert {name: got[name] for name in wanted} == wanted


def test_scores_that_differ_in_the_last_digit_are_told_apart(api: Any) -> None:
    scores = [[59.784361000000001, 12], [12, 59.784361]]
    one = told(api, "cohort-optimal", {**TWO, "scores": scores, "order": "total"})
    assert one["pairs"] == [["E1", "X1"], ["E2", "X2"]]
    # In doubles 0.1 + 0.2 is more than 0.15 + 0.15; here they are the same, so that the lowest score decides.
    tied = told(api, "cohort-optimal", {**TWO, "scores": [[0.1, 0.15], [0.15, 0.2]]})
    assert (tied["pairs"], tied["total"]) == ([["E1", "X2"], ["E2", "X1"]], 0.3)


@pytest.mark.parametrize(
    ("kind", "body", "pointer", "code"),
    [
        ("stable-marriage", {"proposers": {}}, "/receivers", "missing"),
        ("stable-marriage", {"proposers": {"a": ["Z"]}, "receivers": {"A": []}}, "/proposers/a/0", "unknown_name"),
        ("stable-marriage", {"proposers": {"a": ["A", "A"]}, "receivers": {"A": []}}, "/proposers/a/1", "name_twice"),
        ("stable-marriage", {"proposers": {"a": []}, "receivers": {"A": ["b/c"]}}, "/receivers/A/0", "unknown_name"),
        ("stable-marriage", {"proposers": {"a": "A"}, "receivers": {}}, "/proposers/a", "list_type"),
        ("stable-marriage", {"proposers": {}, "receivers": {}, "residents": {}}, "/residents", "extra_forbidden"),
        (
            "hospital-resident",
            {"residents": {}, "hospitals": {"H/1": []}, "capacities": {"H/1": -1}},
            "/capacities/H~11",
            "out_of_range",
        ),
        (
            "hospital-resident",
            {"residents": {}, "hospitals": {}, "capacities": {"H": 1}},
            "/capacities/H",
            "unknown_name",
        ),
        ("hospital-resident", {"residents": {}, "hospitals": {}, "capacities": 1.5}, "/capacities", "out_of_range"),
        ("hospital-resident", {"residents": {}, "hospitals": {}, "capacities": "2"}, "/capacities", "out_of_range"),
        ("stable-roommates", {"preferences": {"1": ["1"]}}, "/preferences/1/0", "same_side"),
        ("stable-roommates", {"preferences": {"1": ["2"]}}, "/preferences/1/0", "unknown_name"),
        ("assignment", {"cost": [[1, 2], [3]]}, "/cost/1", "ragged"),
        ("assignment", {"cost": [["1"]]}, "/cost/0/0", "value_error"),
        ("assignment", {"cost": [[1]], "sense": "least"}, "/sense", "enum"),
        ("assignment", {"cost": [[1]], "teams": [[0]]}, "/teamMax", "required"),
        ("assignment", {"cost": [[1]], "teams": [[1]], "teamMax": 1}, "/teams/0/0", "unknown_name"),
        ("assignment", {"cost": [[1]], "teams": [[0], [0]], "teamMax": 1}, "/teams/1/0", "in_two_groups"),
        ("assignment", {"cost": [[1]], "teams": [[0]], "teamMax": [1, 1]}, "/teamMax", "out_of_range"),
        ("assignment", {"cost": [[1]], "taskSizes": [1]}, "/workerMax", "required"),
        ("assignment", {"cost": [[1]], "taskSizes": [1, 2], "workerMax": 1}, "/taskSizes", "out_of_range"),
        ("assignment", {"cost": [[1] * 201] * 201}, "/cost", "too_large"),
        ("cohort-optimal", {**TWO, "scores": [[1, 2]]}, "/scores", "ragged"),
        ("cohort-optimal", {**TWO, "scores": [[1, 2], [3]]}, "/scores/1", "ragged"),
        ("cohort-optimal", {**TWO, "scores": [[1, -2], [3, 4]]}, "/scores/0/1", "value_error"),
        ("cohort-optimal", {**TWO, "partners": ["X1", "X1"]}, "/partners/1", "name_twice"),
        ("cohort-optimal", {**TWO, "partners": ["X1", "E1"]}, "/partners/1", "name_twice"),
        ("cohort-optimal", {**TWO, "vetoes": [["E1", "X9"]]}, "/vetoes/0/1", "unknown_name"),
        ("cohort-optimal", {**TWO, "locks": [["E1", "E2"]]}, "/locks/0", "same_side"),
        ("cohort-optimal", {**TWO, "locks": [["E1"]]}, "/locks/0", "too_short"),
        ("cohort-optimal", {**TWO, "order": "count,count"}, "/order", "out_of_range"),
        ("cohort-optimal", {**TWO, "order": ""}, "/order", "out_of_range"),
        ("cohort-optimal", {**TWO, "euCapacity": {"X1": 1}}, "/euCapacity/X1", "unknown_name"),
        ("cohort-optimal", {**TWO, "euPreferences": {"E1": ["E2"]}}, "/euPreferences/E1/0", "unknown_name"),
        (
            "cohort-optimal",
            {**TWO, "quotas": [{"name": "Q", "members": ["E1", "X1"]}]},
            "/quotas/0/members",
            "same_side",
        ),
        (
            "cohort-optimal",
            {**TWO, "quotas": [{"name": "Q", "members": [], "min": 2, "max": 1}]},
            "/quotas/0",
            "out_of_range",
        ),
        ("cohort-optimal", {**TWO, "trios": [["E1", "X1"]]}, "/trios/0", "not_a_pair"),
        ("cohort-optimal", {**TWO, "eu": [f"E{at}" for at in range(101)]}, "/eu", "too_long"),
        ("cohort-optimal", {**LARGE, "euCapacity": 2, "partnerCapacity": 2}, "/scores", "too_large"),
        ("cohort-optimal", {**LARGE, "quotas": [{"name": "Q", "members": []}]}, "/scores", "too_large"),
        ("cohort-optimal", {**LARGE, "scores": [[1.2345678] * 51] * 51}, "/scores", "too_large"),
        ("cohort-stable", {**TWO, "min_score": 1}, "/min_score", "extra_forbidden"),
    ],
)
def test_what_is_wrong_is_named(api: Any, kind: str, body: Any, pointer: str, code: str) -> None:
    answer = ask(api, kind, body)
    assert answer.status_code == 400, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert (pointer, code) in [(error["pointer"], error["code"]) for error in answer.json()["errors"]], answer.text


def test_labels_are_taken_and_change_nothing(api: Any) -> None:
    labels = {"city": "A", "country": "JP", "year": 2026, "type": "cohort"}
    assert told(api, "cohort-optimal", {**TWO, **labels}) == told(api, "cohort-optimal", TWO)
