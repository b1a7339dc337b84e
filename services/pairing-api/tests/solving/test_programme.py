"""Cohorts that are integer programmes: what is said where not everything could be looked at."""

from decimal import Decimal

import pytest

from pairing_api.solving import programme
from pairing_api.solving.cohort import solve
from pairing_api.solving.instances import Instance
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


def test_where_not_all_that_is_near_was_looked_at_the_gap_is_told_in_points(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programme, "_NEAR", 1)
    outcome = solve(TRIO)
    assert (outcome.proof, outcome.unique, len(outcome.pairs)) == (Proof.GAP, None, 2)
    assert outcome.gap is not None
    # Points, of which all of it has 72: what is hidden is far below one.
    assert 0 < outcome.gap < Decimal("0.01")
