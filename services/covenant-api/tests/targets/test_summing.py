"""Sums of actions, held against exact fractions."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from covenant_api.plans.codes import ActionStatus
from covenant_api.plans.content import ActionContent
from covenant_api.plans.summing import effort_of, overlaps, sum_up

_amounts = st.one_of(
    st.none(), st.decimals(min_value=0, max_value=10**15, allow_nan=False, allow_infinity=False, places=6)
)
_signed = st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, allow_infinity=False, places=6)


@st.composite
def _actions(draw: Any) -> list[ActionContent]:
    count = draw(st.integers(0, 6))
    return [
        ActionContent(
            id=f"A{number}",
            status=draw(st.sampled_from([*ActionStatus, None])),
            sector="transport",
            area=draw(st.sampled_from(["Trams", "trams", "Cycling", None])),
            reduction_t=draw(_amounts),
            energy_saved_mwh=draw(_amounts),
        )
        for number in range(count)
    ]


@settings(max_examples=60, deadline=None)
@given(_actions())
def test_sums_are_exact_and_leave_out_what_was_given_up(actions: list[ActionContent]) -> None:
    live = [one for one in actions if one.status is not ActionStatus.CANCELLED]
    sums = sum_up(actions)
    assert Fraction(sums.reduction_t) == sum(Fraction(one.reduction_t or 0) for one in live)
    assert Fraction(sums.energy_saved_mwh) == sum(Fraction(one.energy_saved_mwh or 0) for one in live)
    assert sums.without_reduction == sum(one.reduction_t is None for one in live)
    assert sum(count for _, count in sums.by_status) == len(actions)


@settings(max_examples=60, deadline=None)
@given(_actions())
def test_an_action_overlaps_with_others_of_its_area_that_avoid_emissions_alone(actions: list[ActionContent]) -> None:
    counted = {
        one.id: (one.area or "").lower()
        for one in actions
        if one.area and one.reduction_t and one.status is not ActionStatus.CANCELLED
    }
    wanted = {id_ for id_, area in counted.items() if list(counted.values()).count(area) > 1}
    assert {id_ for one in overlaps(actions) for id_ in one.action_ids} == wanted


@settings(max_examples=100, deadline=None)
@given(_signed, _signed, _signed, _signed)
def test_what_is_missing_is_what_must_be_less_what_is_there(
    total: Decimal, base: Decimal, target: Decimal, latest: Decimal
) -> None:
    found = effort_of(total, base_t=base, target_t=target, latest_t=latest)
    first, second = Fraction(base) - Fraction(target), Fraction(latest) - Fraction(target)
    assert Fraction(found.option1_missing_t or 0) == first - Fraction(total)
    assert Fraction(found.option2_missing_t or 0) == second - Fraction(total)
    assert found.falls_short == (first > Fraction(total) and second > Fraction(total))
