"""Cohorts that are integer programmes: what is said where not everything could be looked at."""

from decimal import Decimal

import pytest

from pairing_api.solving import programme
from pairing_api.solving.cohort import solve
from pairing_api.solving.instances import Instance, Quota
from pairing_api.solving.outcomes import Proof

# All the digits of a double; E1 and E2 share their partners, so that this is no network.
TRIO = Instance(
    eu=("E1", "E2"),
    partners=("X1", "X2"),
    scores={
        ("E1", "X1"): Decimal("59.78436141512345"),
        ("E1", "X2"): Decimal("59.78436141512346"),
        ("E2", "X1"): Decimal("12.25"),
        ("E2", "X2"): Decimal("12.25"),
    },
    partner_capacity={"X1": 2, "X2": 2},
    trios=(("E1", "E2"),),
)


def test_results_that_differ_in_the_last_digit_of_a_double_are_told_apart() -> None:
    outcome = solve(TRIO)
    assert outcome.pairs == (("E1", "X2"), ("E2", "X2"))
    assert (outcome.proof, outcome.unique) == (Proof.OPTIMAL, True)


def test_scores_that_are_nearly_alike_have_a_result_and_the_best_one() -> None:
    names = [(eu, partner) for eu in ("E1", "E2", "E3") for partner in ("X1", "X2", "X3")]
    digits = ["0", "00000000002", "0", "00000000001", "00000000002", "0", "0", "0", "0"]
    outcome = solve(
        Instance(
            eu=("E1", "E2", "E3"),
            partners=("X1", "X2", "X3"),
            scores={pair: Decimal(f"60.{end}") for pair, end in zip(names, digits, strict=True)},
            partner_capacity=dict.fromkeys(("X1", "X2", "X3"), 2),
            trios=(("E1", "E2"),),
            quotas=(Quota("r", frozenset(("E2", "E3")), 0, 2), Quota("q", frozenset(("E1", "E3")), 0, 2)),
        )
    )
    # E3 has X1 or X3, which are alike: the first by code.
    assert outcome.pairs == (("E1", "X2"), ("E2", "X2"), ("E3", "X1"))
    assert (outcome.proof, outcome.total, outcome.unique) == (Proof.OPTIMAL, Decimal("180.00000000004"), False)


def test_where_not_all_that_is_near_was_looked_at_the_gap_is_told_in_points(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programme, "_NEAR", 1)
    outcome = solve(TRIO)
    assert (outcome.proof, outcome.unique, len(outcome.pairs)) == (Proof.GAP, None, 2)
    assert outcome.gap is not None
    # Points, of which all of it has 72: what is hidden is far below one.
    assert 0 < outcome.gap < Decimal("0.01")
