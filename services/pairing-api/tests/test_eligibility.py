"""Eligibility by itself: which figure is held against what, and what is said where one is missing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairing_api.applications.eligibility import Candidate, Figure, Member, Rules, examine
from pairing_api.applications.points import PointsRule, differences, total_of
from pairing_api.applications.schemas import Effect, RuleCode, RuleResult, Verdict
from pairing_api.calls.content import GroupThresholdContent, SideContent, ThresholdContent
from pairing_api.calls.schemas import Comparison, ScoreCriterion
from pairing_api.pairings.schemas import Side
from pairing_api.scoring.weights import Component
from pairing_api.territories.schemas import FigureScope, TerritoryKind

CITY, GROUP = TerritoryKind.CITY, TerritoryKind.CONSORTIUM


def figure(value: int, scope: FigureScope = FigureScope.MUNICIPALITY, year: int | None = 2023) -> Figure:
    return Figure(value=value, year=year, scope=scope, source="Register")


def side(
    least: float | None = None, group: float | None = None, *, hard: bool = True, kinds: tuple[TerritoryKind, ...] = ()
) -> SideContent:
    return SideContent(
        side=Side.EU,
        countries=["IT", "ES"],
        kinds=list(kinds),
        min_population=None if least is None else ThresholdContent(value=least, is_hard=hard),
        consortium_min_population=None if group is None else GroupThresholdContent(value=group, is_hard=hard),
    )


def rules(one: SideContent | None, **more: object) -> Rules:
    return Rules(side=one, open_countries=("ES", "IT"), **more)  # type: ignore[arg-type]


def city(population: Figure | None, country: str = "IT", **more: object) -> Candidate:
    return Candidate(country=country, kind=CITY, population=population, **more)  # type: ignore[arg-type]


def group(*members: Figure | None, country: str = "IT", whole: Figure | None = None) -> Candidate:
    return Candidate(
        country="IT",
        kind=GROUP,
        population=whole,
        members=tuple(
            Member(territory=f"member-{place}", country=country, population=one) for place, one in enumerate(members)
        ),
    )


def result(candidate: Candidate, of: Rules, code: RuleCode) -> RuleResult:
    return next(one for one in examine(candidate, of).rules if one.code is code)


@pytest.mark.parametrize(
    ("population", "comparison", "verdict"),
    [
        (49_999, Comparison.AT_LEAST, Verdict.NOT_MET),
        (50_000, Comparison.AT_LEAST, Verdict.MET),
        (50_000, Comparison.MORE_THAN, Verdict.NOT_MET),
        (50_001, Comparison.MORE_THAN, Verdict.MET),
    ],
)
def test_a_threshold_is_reached_or_passed(population: int, comparison: Comparison, verdict: Verdict) -> None:
    threshold = ThresholdContent(value=50_000, comparison=comparison)
    of = rules(SideContent(side=Side.EU, countries=["IT"], min_population=threshold))
    assert result(city(figure(population)), of, RuleCode.POPULATION).verdict is verdict


def test_a_rule_names_the_figure_that_it_used() -> None:
    found = result(city(figure(49_000)), rules(side(50_000)), RuleCode.POPULATION)
    assert (found.value, found.threshold, found.year, found.source) == (49_000, 50_000, 2023, "Register")
    assert found.scope is FigureScope.MUNICIPALITY
    assert found.text == "49,000 inhabitants (2023, municipality); at least 50,000 are asked for."


@pytest.mark.parametrize(
    ("population", "hard", "effect", "warnings"),
    [
        (figure(10), True, Effect.INELIGIBLE, 0),
        (figure(10), False, Effect.ELIGIBLE, 1),
        (None, True, Effect.UNDETERMINED, 0),
        (None, False, Effect.ELIGIBLE, 0),
        (figure(60_000), True, Effect.ELIGIBLE, 0),
    ],
)
def test_a_hard_rule_decides_and_a_soft_one_warns(
    population: Figure | None, hard: bool, effect: Effect, warnings: int
) -> None:
    found = examine(city(population), rules(side(50_000, hard=hard)))
    assert (found.result, found.warnings) == (effect, warnings)


def test_a_country_that_the_call_is_not_open_for_is_ineligible_whatever_else() -> None:
    found = examine(city(figure(10_000_000), country="CN"), rules(None))
    assert found.result is Effect.INELIGIBLE
    assert (found.rules[0].given, found.rules[0].allowed) == (["CN"], ["ES", "IT"])


def test_a_group_counts_by_the_sum_of_its_members_and_has_to_exceed_it() -> None:
    of = rules(side(50_000, 100_000))
    exactly = result(group(figure(60_000), figure(40_000)), of, RuleCode.CONSORTIUM_POPULATION)
    assert (exactly.verdict, exactly.value) == (Verdict.NOT_MET, 100_000)
    more = result(group(figure(60_000), figure(40_001)), of, RuleCode.CONSORTIUM_POPULATION)
    assert (more.verdict, [one.value for one in more.summands]) == (Verdict.MET, [60_000, 40_001])
    assert RuleCode.POPULATION not in {one.code for one in examine(group(figure(1)), of).rules}


def test_figures_of_different_areas_do_not_add_up() -> None:
    of = rules(side(group=100_000))
    mixed = group(figure(90_000), figure(90_000, FigureScope.METRO))
    assert result(mixed, of, RuleCode.CONSORTIUM_POPULATION).verdict is Verdict.UNKNOWN
    own = group(figure(90_000), figure(90_000, FigureScope.METRO), whole=figure(150_000))
    assert result(own, of, RuleCode.CONSORTIUM_POPULATION).value == 150_000


def test_a_sum_that_lacks_a_member_can_meet_a_rule_and_never_fail_it() -> None:
    of = rules(side(group=100_000))
    enough = result(group(figure(100_001), None), of, RuleCode.CONSORTIUM_POPULATION)
    assert enough.verdict is Verdict.MET
    assert "1 of 2 members" in enough.text
    assert result(group(figure(99_000), None), of, RuleCode.CONSORTIUM_POPULATION).verdict is Verdict.UNKNOWN
    assert result(group(None, None), of, RuleCode.CONSORTIUM_POPULATION).verdict is Verdict.UNKNOWN


def test_all_members_of_a_group_are_of_open_countries() -> None:
    found = examine(group(figure(200_000), country="CN"), rules(side(group=100_000)))
    assert found.result is Effect.INELIGIBLE


def test_kinds_staff_time_and_endorsement_are_rules_too() -> None:
    of = rules(
        side(kinds=(GROUP,)),
        min_staff_months=ThresholdContent(value=18, is_hard=False),
        needs_endorsement=True,
    )
    found = examine(city(figure(1), staff_months=12.0), of)
    assert {one.code: one.verdict for one in found.rules} == {
        RuleCode.COUNTRY: Verdict.MET,
        RuleCode.KIND: Verdict.NOT_MET,
        RuleCode.STAFF_MONTHS: Verdict.NOT_MET,
        RuleCode.ENDORSEMENT: Verdict.UNKNOWN,
    }
    assert (found.result, found.warnings) == (Effect.INELIGIBLE, 1)


@settings(max_examples=60, deadline=None)
@given(
    members=st.lists(st.one_of(st.none(), st.integers(1, 200_000)), min_size=1, max_size=6),
    threshold=st.integers(1, 400_000),
)
def test_more_figures_never_undo_what_is_known(members: list[int | None], threshold: int) -> None:
    """A verdict that is known stays when a missing figure comes in, and the order of members never matters."""
    of = rules(side(group=float(threshold)))
    figures = [None if one is None else figure(one) for one in members]
    before = result(group(*figures), of, RuleCode.CONSORTIUM_POPULATION)
    assert result(group(*reversed(figures)), of, RuleCode.CONSORTIUM_POPULATION).verdict is before.verdict
    filled = [one or figure(1) for one in figures]
    after = result(group(*filled), of, RuleCode.CONSORTIUM_POPULATION)
    total = sum(one.value for one in filled)
    assert after.verdict is (Verdict.MET if total > threshold else Verdict.NOT_MET)
    if before.verdict is not Verdict.UNKNOWN:
        assert before.verdict is after.verdict


def test_criteria_of_a_call_are_those_that_a_score_has() -> None:
    assert {one.value for one in ScoreCriterion} == {one.value for one in Component}


def test_totals_weigh_and_differences_are_shares_of_the_points_there_are() -> None:
    criteria = [PointsRule(key="a", most=10, weight=2.0), PointsRule(key="b", most=5, weight=1.0)]
    assert total_of(criteria, {"a": 5.0, "b": 5.0}) == pytest.approx(200 / 3)
    assert total_of(criteria, {"a": 10.0, "b": 5.0}) == 100
    assert total_of([], {}) is None
    found = differences(criteria, [{"a": 3.0, "b": 5.0}, {"a": 8.0, "b": 5.0}])
    assert [(one.key, one.difference, one.share) for one in found] == [("a", 5.0, 0.5), ("b", 0.0, 0.0)]
    assert differences(criteria, [{"a": 3.0, "b": 5.0}]) == []
