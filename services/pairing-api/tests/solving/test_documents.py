"""An instance and its outcome as documents: one form, read back as it was, and a hash that tells of every change."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from pairing_api.solving.cohort import smallest_changes, solve
from pairing_api.solving.documents import (
    canonical,
    canonical_json,
    input_hash,
    instance_of,
    outcome_document,
    result_hash,
)
from pairing_api.solving.errors import SolvingError
from pairing_api.solving.instances import Goal, Instance, Policy, Quota, order_of
from pairing_api.solving.outcomes import ChangeKind, ReasonCode

SCORES = {
    ("E1", "X1"): Decimal("59.784361"),
    ("E1", "X2"): Decimal(30),
    ("E2", "X1"): Decimal("70.10"),
    ("E3", "X2"): Decimal(80),
    ("E3", "X1"): Decimal(20),
}
COHORT = Instance(
    eu=("E3", "E1", "E2", "E4"),
    partners=("X2", "X1"),
    scores=SCORES,
    eu_capacity={"E1": 1},
    vetoes=frozenset({("E3", "X2")}),
    min_score=Decimal("25.0"),
    quotas=(Quota("Q", frozenset({"E1", "E2"}), 0, 2),),
    eu_preferences={"E1": ("X2", "X1")},
    excluded={("E4", "X1"): "country_not_open"},
    policy=Policy.FAIREST,
)


def test_a_document_is_read_back_as_the_instance_that_it_says() -> None:
    text = canonical_json(COHORT)
    again = instance_of(json.loads(text, parse_float=Decimal))
    assert canonical_json(again) == text
    assert solve(again) == solve(COHORT)
    assert result_hash(solve(again)) == result_hash(solve(COHORT))


def test_the_form_is_that_of_rfc_8785() -> None:
    text = canonical(
        {"b": [Decimal("1.50"), Decimal("1E+2"), 3, None, True], "a": "é\n\u20ac", "\U0001f600": 1, "\ufb33": 2}
    )
    # Names stand in the order of their UTF-16 code units, so the one beyond the first plane comes before U+FB33.
    assert text == '{"a":"é\\n€","b":[1.5,100,3,null,true],"\U0001f600":1,"\ufb33":2}'
    with pytest.raises(TypeError, match="float"):
        canonical({"a": 0.1})


def test_how_a_number_is_written_and_what_is_said_by_default_leave_no_trace() -> None:
    same = replace(
        COHORT,
        min_score=Decimal(25),
        eu_capacity=dict.fromkeys(COHORT.eu, 1),
        scores={**SCORES, ("E2", "X1"): Decimal("70.1")},
        order=order_of("count,min"),
    )
    assert input_hash(same) == input_hash(COHORT)


@pytest.mark.parametrize(
    "changed",
    [
        {"min_score": Decimal("25.000001")},
        {"vetoes": frozenset()},
        {"locks": frozenset({("E1", "X1")})},
        {"policy": Policy.STABLE},
        {"order": (Goal.TOTAL,)},
        {"partner_capacity": {"X1": 2}},
        {"scores": {**SCORES, ("E1", "X1"): Decimal("59.784362")}},
        {"quotas": ()},
        {"trios": (("E1", "E2"),)},
        {"eu_preferences": {"E1": ("X1", "X2")}},
    ],
)
def test_every_change_of_what_is_asked_gives_another_hash(changed: dict[str, object]) -> None:
    assert input_hash(replace(COHORT, **changed)) != input_hash(COHORT)  # type: ignore[arg-type]


def test_what_took_how_long_is_no_part_of_the_result() -> None:
    outcome = solve(COHORT)
    assert outcome.seconds > 0
    assert replace(outcome, seconds=9.0) == outcome
    assert "seconds" not in outcome_document(outcome)


def test_an_unmatched_city_is_told_why_and_what_would_match_it() -> None:
    plain = replace(COHORT, policy=Policy.LARGEST, quotas=(), eu_preferences={})
    outcome = solve(plain)
    assert outcome.pairs == (("E1", "X2"), ("E2", "X1"))
    reasons = {code: reason.code for code, reason in outcome.unmatched.items()}
    assert reasons == {"E3": ReasonCode.BELOW_THRESHOLD, "E4": ReasonCode.NO_ADMISSIBLE}
    changes = {change.kind: change for change in smallest_changes(plain, outcome, "E3")}
    # With the veto gone E3 has X2 and E1 has nobody; with a threshold of 20 there is still no room for it.
    assert set(changes) == {ChangeKind.VETO}
    assert changes[ChangeKind.VETO].total_change == Decimal(50)
    scores = {pair: score for pair, score in SCORES.items() if pair in (("E1", "X1"), ("E2", "X1"))}
    alone = Instance(eu=("E1", "E2"), partners=("X1",), scores=scores)
    outcome = solve(alone)
    assert outcome.unmatched["E1"].code is ReasonCode.ALL_FULL
    assert (outcome.unmatched["E1"].nearest, outcome.unmatched["E1"].full) == ("X1", 1)
    first, second = smallest_changes(alone, outcome, "E1")
    assert (first.kind, first.city, first.to, first.pairs_lost) == (ChangeKind.CAPACITY, "X1", Decimal(2), -1)
    assert (second.kind, second.pairs_lost, second.total_change) == (ChangeKind.LOCK, 0, Decimal("-10.315639"))


def test_what_is_no_cohort_is_refused() -> None:
    with pytest.raises(SolvingError, match="other side"):
        Instance(eu=("A",), partners=("A",), scores={})
    with pytest.raises(SolvingError, match="negative"):
        Instance(eu=("A",), partners=("B",), scores={("A", "B"): Decimal(-1)})
    with pytest.raises(SolvingError, match="EU side"):
        Instance(eu=("A",), partners=("B",), scores={("B", "A"): Decimal(1)})
