"""Random small instances against a search through everything: the pairs, all that is as good, reasons, marginal values.

MATCHING_EXAMPLES says how many of each kind; the whole run is 10,000.
"""

import os
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

import pytest

from pairing_api.calculations.assignments import Assignment, calculate_assignment
from pairing_api.calculations.cohort_schemas import CohortToMatch as CohortBody
from pairing_api.calculations.cohorts import calculate_cohort_optimal, calculate_cohort_stable
from pairing_api.calculations.marriages import (
    HospitalResident,
    StableRoommates,
    calculate_hospital_resident,
    calculate_stable_roommates,
)

from .exhaustive import Cohort, assignments, marriages, reason, roommates
from .invented import cohort, costs, lists, wishes

EXAMPLES = int(os.environ.get("MATCHING_EXAMPLES", "100"))
# Many seeds for each number of examples, so that one that fails can be tried alone.
BLOCKS = 4


def seeds(block: int) -> range:
    return range(block * EXAMPLES // BLOCKS, (block + 1) * EXAMPLES // BLOCKS)


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - examples to be drawn again, nothing secret


def told(answer: Any) -> dict[str, Any]:
    made: dict[str, Any] = answer.model_dump(mode="python", by_alias=True)
    return made


def pairs_of(answer: dict[str, Any], key: str = "pairs") -> tuple[Any, ...]:
    return tuple(tuple(pair) for pair in answer[key])


@pytest.mark.parametrize("block", range(BLOCKS))
def test_a_cohort_is_matched_as_a_search_through_everything_matches_it(block: int) -> None:
    for seed in seeds(block):
        body = cohort(chance(seed))
        known = Cohort(body)
        best = known.best()
        answer = told(calculate_cohort_optimal(None, CohortBody.model_validate(body)))
        assert answer["infeasible"] is (not best), (seed, body)
        if not best:
            assert answer["pairs"] == []
            continue
        pairs = pairs_of(answer)
        assert pairs == known.first(best), (seed, body, best)
        assert Fraction(answer["total"]) == sum((known.scores[pair] for pair in pairs), Fraction(0)), (seed, body)
        assert answer["minimum"] == min((Decimal(str(float(known.scores[p]))) for p in pairs), default=None), (
            seed,
            body,
        )
        assert answer["unique"] is (len(best) == 1), (seed, body)
        if answer["solutions"] is not None:
            assert [tuple(map(tuple, one)) for one in answer["solutions"]] == best, (seed, body)
        else:
            assert body.get("trios") or body.get("quotas"), (seed, body)
        assert list(pairs_of(answer, "blockingPairs")) == known.blocking(pairs), (seed, body)
        alone = sorted({*known.eu, *known.partners} - {code for pair in pairs for code in pair})
        assert answer["unmatched"] == {code: reason(known, code, pairs) for code in alone}, (seed, body)


@pytest.mark.parametrize("block", range(BLOCKS))
def test_a_marginal_value_is_what_a_search_loses_without_the_city(block: int) -> None:
    for seed in seeds(block):
        body = cohort(chance(seed), most_pairs=8, groups=seed % 4 == 0)
        body.pop("trios", None)
        answer = told(calculate_cohort_optimal(None, CohortBody.model_validate(body)))
        if answer["infeasible"]:
            continue
        for code, value in answer["marginalValue"].items():
            best = Cohort(without(body, code)).best()
            if not best:
                assert value is None, (seed, body, code)
                continue
            left = Cohort(body)
            total = sum((left.scores[pair] for pair in best[0]), Fraction(0))
            assert value["pairsLost"] == answer["pairsCount"] - len(best[0]), (seed, body, code)
            assert Fraction(value["totalChange"]) == total - Fraction(answer["total"]), (seed, body, code)


def without(body: dict[str, Any], code: str) -> dict[str, Any]:
    at = body["eu"].index(code)
    made = {**body, "eu": [*body["eu"][:at], *body["eu"][at + 1 :]]}
    made["scores"] = [*body["scores"][:at], *body["scores"][at + 1 :]]
    for key in ("vetoes", "locks"):
        made[key] = [pair for pair in body.get(key, []) if code not in pair]
    if isinstance(body.get("euCapacity"), dict):
        made["euCapacity"] = {name: places for name, places in body["euCapacity"].items() if name != code}
    made["quotas"] = [
        {**quota, "members": [name for name in quota["members"] if name != code]} for quota in body.get("quotas", [])
    ]
    return made


@pytest.mark.parametrize("block", range(BLOCKS))
def test_stable_pairs_are_the_best_for_each_side_of_all_that_a_search_finds(block: int) -> None:
    for seed in seeds(block):
        draw = chance(seed)
        body = wishes(draw, cohort(draw, most_pairs=8, groups=False))
        body.pop("locks", None)
        known = Cohort(body)
        stable = known.stable()
        answer = told(calculate_cohort_stable(None, CohortBody.model_validate(body)))
        for key, side in (("euOptimal", known.eu), ("partnerOptimal", known.partners)):
            pairs = pairs_of(answer, key)
            assert pairs in stable, (seed, body, key)
            for code in side:
                own = known.rank(code, pairs)
                for other in stable:
                    theirs = known.rank(code, other)
                    assert len(theirs) == len(own), (seed, body, code)
                    assert all(a <= b for a, b in zip(own, theirs, strict=True)), (seed, body, code)
        assert pairs_of(answer) == pairs_of(answer, "euOptimal")
        assert answer["blockingPairs"] == [], (seed, body)


@pytest.mark.parametrize("block", range(BLOCKS))
def test_residents_and_roommates_are_matched_as_a_search_matches_them(block: int) -> None:
    for seed in seeds(block):
        draw = chance(seed)
        left, right = [f"r{at}" for at in range(draw.randint(0, 4))], [f"h{at}" for at in range(draw.randint(1, 3))]
        residents, hospitals = lists(draw, left, right), lists(draw, right, left)
        room = {name: draw.choice([0, 1, 1, 2, 3]) for name in right if draw.random() < 0.8}
        known = marriages(residents, hospitals, room)
        asked = HospitalResident.model_validate({"residents": residents, "hospitals": hospitals, "capacities": room})
        answer = told(calculate_hospital_resident(None, asked))
        assert answer["stableCount"] == len(known), (seed, residents, hospitals, room)
        assert sorted(answer["allStable"], key=str) == sorted(known, key=str), (seed, residents, hospitals, room)
        for name in left:
            places = [residents[name].index(one[name]) if one[name] else 99 for one in known]
            for key, wanted in (("residentOptimal", min(places)), ("hospitalOptimal", max(places))):
                own = answer[key][name]
                assert (residents[name].index(own) if own else 99) == wanted, (seed, key)
        group = [str(at) for at in range(draw.randint(1, 6))]
        preferences = {name: [o for o in wanted if o != name] for name, wanted in lists(draw, group, group).items()}
        alone = roommates(preferences)
        answer = told(calculate_stable_roommates(None, StableRoommates.model_validate({"preferences": preferences})))
        assert (answer["exists"], answer["stableCount"]) == (bool(alone), len(alone)), (seed, preferences)
        assert sorted(answer["allStable"], key=str) == sorted(alone, key=str), (seed, preferences)
        assert answer["matching"] in (alone or [None]), (seed, preferences)


@pytest.mark.parametrize("block", range(BLOCKS))
def test_tasks_are_assigned_as_a_search_assigns_them(block: int) -> None:
    for seed in seeds(block):
        draw = chance(seed)
        cost = costs(draw)
        workers, tasks = len(cost), len(cost[0])
        body: dict[str, Any] = {"cost": cost, "sense": draw.choice(["min", "max"])}
        kind = draw.choice(["plain", "plain", "teams", "sizes"])
        if kind == "teams":
            cut = draw.randint(0, workers)
            body |= {"teams": [list(range(cut)), list(range(cut, workers))], "teamMax": draw.choice([1, 2, [0, 3]])}
        most = body.get("teamMax", 0)
        limits = most if isinstance(most, list) else [most, most]
        sizes, holds = [draw.choice([1, 2, 2.5]) for _ in range(tasks)], draw.choice([2, 3.5, 5])
        if kind == "sizes":
            body |= {"taskSizes": sizes, "workerMax": holds}

        def fits(pairs: list[tuple[int, int]], body: dict[str, Any] = body, kind: str = kind) -> bool:
            by = [[task for worker, task in pairs if worker == one] for one in range(len(body["cost"]))]
            if kind == "sizes":
                return all(sum(body["taskSizes"][task] for task in own) <= body["workerMax"] for own in by)
            teams = zip(body.get("teams", []), limits, strict=False)  # noqa: B023 - asked at once
            return all(len(own) <= 1 for own in by) and all(sum(len(by[w]) for w in team) <= m for team, m in teams)

        every = assignments(cost, fits, each=kind == "sizes")
        answer = told(calculate_assignment(None, Assignment.model_validate(body)))
        assert answer["infeasible"] is (not every), (seed, body)
        if not every:
            continue
        value = (min if body["sense"] == "min" else max)(one for one, _ in every)
        best = [chosen for one, chosen in every if one == value]
        assert Fraction(answer["cost"]) == value, (seed, body)
        assert answer["unique"] is (len(best) == 1), (seed, body)
        first = max(best, key=lambda chosen: [chosen[t] == w for w in range(workers) for t in range(tasks)])
        assert answer["taskToWorker"] == list(first), (seed, body)
