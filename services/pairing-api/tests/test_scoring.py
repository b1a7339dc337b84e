"""Scores against an independent computation, and what must hold of every one."""

import math
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairing_api.scoring.errors import ScoringError
from pairing_api.scoring.explanation import Change, explain
from pairing_api.scoring.profiles import Profile
from pairing_api.scoring.rounding import largest_remainder
from pairing_api.scoring.scores import reweighed, score
from pairing_api.scoring.weights import DEFAULT_WEIGHTS, Component, Variant, Weights

_TOPICS = ("waste", "water", "mobility", "heritage", "energy")
_SCOPES = st.sampled_from([None, "municipality", "metro", "unknown"])


def _some(*values: str) -> st.SearchStrategy[frozenset[str] | None]:
    return st.none() | st.frozensets(st.sampled_from(values))


_PROFILES = st.builds(
    Profile,
    key=st.sampled_from(["aa", "bb"]),
    population=st.none() | st.integers(1, 10**8),
    population_scope=_SCOPES,
    area_km2=st.none() | st.floats(0.01, 1e6),
    area_scope=_SCOPES,
    koppen=st.none() | st.sampled_from(["Csa", "Csb", "Cfa", "BWh", "BW", "ET"]),
    gdp_per_head=st.none() | st.integers(100, 200_000),
    gdp_unit=st.sampled_from([None, "PPP"]),
    traits=_some("port", "capital", "coastal", "island"),
    languages=_some("en", "en-IE", "fr", "zh-Hans", "zh"),
    offers=st.none() | st.dictionaries(st.sampled_from(_TOPICS), st.integers(0, 3)),
    seeks=st.none() | st.dictionaries(st.sampled_from(_TOPICS), st.integers(1, 3)),
    s3=_some("C", "J", "M"),
    value_chains=_some("26", "27", "28"),
    clusters=_some("C", "J", "K"),
    commitments=_some("mitigation", "adaptation", "energy"),
)
_WEIGHTS = st.dictionaries(
    st.sampled_from(list(Component)), st.integers(0, 50) | st.floats(0.001, 100), min_size=1
).filter(lambda weights: any(weights.values()))


def _expected(component: Component, a: Profile, b: Profile) -> float | None:
    """The formulas once more, with floats and written anew."""

    def jaccard(one: frozenset[str] | None, other: frozenset[str] | None) -> float | None:
        if one is None or other is None or not one | other:
            return None
        return len(one & other) / len(one | other)

    def alike(one: float | Decimal | None, other: float | Decimal | None, width: float) -> float | None:
        if one is None or other is None:
            return None
        return max(0.0, 1 - abs(math.log10(float(one) / float(other))) / width)

    def density(of: Profile) -> float | None:
        same = of.population_scope == of.area_scope and of.area_scope != "unknown"
        return float(of.population) / float(of.area_km2) if of.population and of.area_km2 and same else None

    def covered(by: Profile, learner: Profile) -> float | None:
        if learner.seeks is None or by.offers is None or not learner.seeks:
            return None
        met = sum(p * by.offers.get(t, 0) / 3 for t, p in learner.seeks.items())
        return met / sum(learner.seeks.values())

    match component:
        case Component.COMPLEMENTARITY:
            x, y = covered(b, a), covered(a, b)
            return None if x is None or y is None else 0.75 * min(x, y) + 0.25 * max(x, y)
        case Component.SHARED_CHALLENGES:
            if a.seeks is None or b.seeks is None or not (a.seeks or b.seeks):
                return None
            pairs = [(a.seeks.get(topic, 0), b.seeks.get(topic, 0)) for topic in _TOPICS]
            return sum(map(min, pairs)) / sum(map(max, pairs))
        case Component.SIZE:
            return alike(a.population, b.population, 1.5)
        case Component.DENSITY:
            return alike(density(a), density(b), 1.5)
        case Component.ECONOMY:
            return alike(a.gdp_per_head, b.gdp_per_head, 1) if a.gdp_unit == b.gdp_unit else None
        case Component.CLIMATE:
            if a.koppen is None or b.koppen is None:
                return None
            alike_to = {3: 1.0, 2: 0.75, 1: 0.5, 0: 0.0}
            if a.koppen == b.koppen:
                return 1.0
            return alike_to[next(n for n in (2, 1, 0) if a.koppen[:n] == b.koppen[:n])]
        case Component.PROFILE:
            return jaccard(a.traits, b.traits)
        case Component.S3:
            return jaccard(a.s3, b.s3)
        case Component.COMMITMENT:
            return jaccard(a.commitments, b.commitments)
        case Component.LANGUAGE:
            if not a.languages or not b.languages:
                return None
            return float(any(x[:2] == y[:2] for x in a.languages for y in b.languages))
        case Component.VALUE_CHAINS:
            if not a.value_chains or not b.value_chains:
                return None
            return len(a.value_chains & b.value_chains) / min(len(a.value_chains), len(b.value_chains))
        case Component.CLUSTERS:
            if not a.s3 or not b.s3 or a.clusters is None or b.clusters is None:
                return None
            return (len(a.s3 & b.clusters) / len(a.s3) + len(b.s3 & a.clusters) / len(b.s3)) / 2


@settings(max_examples=150, deadline=None)
@given(a=_PROFILES, b=_PROFILES, given_weights=st.none() | _WEIGHTS, variant=st.sampled_from(Variant))
def test_a_score_is_what_the_formulas_say(
    a: Profile, b: Profile, given_weights: Mapping[str, float] | None, variant: Variant
) -> None:
    weights = Weights.of(given_weights, variant) if given_weights else Weights.default(variant)
    scored = score(a, b, weights)
    named = given_weights or DEFAULT_WEIGHTS[variant]
    expected = {component: _expected(component, a, b) for component in scored.components}
    for component, value in scored.components.items():
        assert (value is None) == (expected[component] is None), component
        assert value is None or float(value) == pytest.approx(expected[component], abs=1e-12), component
    whole = sum(named.values())
    present = sum(weight for component, weight in named.items() if expected[Component(component)] is not None)
    assert float(scored.completeness) == pytest.approx(present / whole, abs=1e-9)
    if not present:
        assert scored.value is None
        assert not scored.is_publishable
        return
    points = 100 * sum(weight * (expected[Component(component)] or 0) for component, weight in named.items()) / present
    assert scored.value is not None
    assert float(scored.value) == pytest.approx(points, abs=2e-9)
    for component, part in scored.contributions.items():
        weight = named.get(component, 0)
        assert float(part) == pytest.approx(100 * weight * (expected[component] or 0) / present, abs=2e-9)


@settings(max_examples=150, deadline=None)
@given(a=_PROFILES, b=_PROFILES, variant=st.sampled_from(Variant), digits=st.integers(0, 4))
def test_contributions_add_up_to_the_total_in_every_rounding_and_from_either_side(
    a: Profile, b: Profile, variant: Variant, digits: int
) -> None:
    scored, back = score(a, b, variant=variant), score(b, a, variant=variant)
    assert (back.value, back.components, back.contributions) == (scored.value, scored.components, scored.contributions)
    assert (back.cover_a_by_b, back.cover_b_by_a) == (scored.cover_b_by_a, scored.cover_a_by_b)
    if scored.value is None:
        return
    assert 0 <= scored.value <= 100
    assert sum(scored.contributions.values()) == scored.value
    total, parts = scored.displayed(digits)
    assert total is not None
    assert sum(parts.values()) == total
    assert abs(total - scored.value) <= Decimal("0.5").scaleb(-digits)
    for component, part in parts.items():
        assert abs(part - scored.contributions[component]) < Decimal(1).scaleb(-digits)


@settings(max_examples=50, deadline=None)
@given(a=_PROFILES, b=_PROFILES, data=st.data())
def test_the_order_of_topics_traits_and_weights_changes_nothing(a: Profile, b: Profile, data: st.DataObject) -> None:
    def shuffled(profile: Profile) -> Profile:
        offers = profile.offers and dict(data.draw(st.permutations(list(profile.offers.items()))))
        seeks = profile.seeks and dict(data.draw(st.permutations(list(profile.seeks.items()))))
        return replace(profile, offers=offers, seeks=seeks)

    weights = dict(DEFAULT_WEIGHTS[Variant.CITY])
    other = dict(data.draw(st.permutations(list(weights.items()))))
    explained = explain(a, b, Weights.of(weights))
    again = explain(shuffled(a), shuffled(b), Weights.of(other))
    assert again == explained


@settings(max_examples=50, deadline=None)
@given(a=_PROFILES, b=_PROFILES)
def test_a_counterfactual_brings_what_it_says_and_a_smaller_step_brings_too_little(a: Profile, b: Profile) -> None:
    a, b = replace(a, key="aa"), replace(b, key="bb")
    explained = explain(a, b)
    for told in explained.counterfactuals:
        assert told.gain >= 1
        if told.change is Change.LANGUAGE:
            continue
        teacher = a if told.who == "aa" else b
        assert told.topic is not None
        assert teacher.offers is not None
        assert told.level_from == teacher.offers.get(told.topic, 0)
        assert told.level_to is not None
        for level in range(told.level_from + 1, told.level_to + 1):
            changed = replace(teacher, offers={**teacher.offers, told.topic: level})
            value = (score(changed, b) if teacher is a else score(a, changed)).value
            assert value is not None
            assert explained.score.value is not None
            assert (value - explained.score.value >= 1) == (level == told.level_to)
            if level == told.level_to:
                assert value == told.value


_WASTE = Profile(key="lea", seeks={"waste": 3, "water": 1}, offers={"heritage": 2}, languages=frozenset({"fr"}))
_HERITAGE = Profile(key="ted", seeks={"heritage": 2}, offers={"waste": 1}, languages=frozenset({"zh"}))


def test_an_explanation_says_who_teaches_whom_what_is_open_and_what_would_change_it() -> None:
    explained = explain(_WASTE, _HERITAGE, others={"lea": [Decimal(1), Decimal(99), Decimal(2)], "ted": []})
    first, second = explained.teaching
    assert (first.teacher, first.learner, first.topic, first.level, first.priority) == ("lea", "ted", "heritage", 2, 2)
    assert (second.teacher, second.topic, second.share) == ("ted", "waste", Decimal("0.25"))
    (gap,) = explained.gaps
    assert (gap.seeker, gap.topic, gap.priority) == ("lea", "water", 1)
    assert [(told.who, told.topic, told.level_to, told.effort) for told in explained.counterfactuals] == [
        ("ted", "waste", 2, 1),
        ("lea", "heritage", 3, 1),
    ]
    assert (explained.standings["lea"].rank, explained.standings["lea"].of) == (2, 4)
    assert explained.standings["ted"].percentile is None
    missing = {(one.component, one.who, one.field) for one in explained.missing}
    assert (Component.SIZE, "lea", "population") in missing
    assert {component for component, _, _ in missing} == set(explained.score.missing)


@settings(max_examples=100, deadline=None)
@given(a=_PROFILES, b=_PROFILES, variant=st.sampled_from(Variant))
def test_every_missing_component_names_an_input_of_someone(a: Profile, b: Profile, variant: Variant) -> None:
    explained = explain(a, b, variant=variant)
    assert {one.component for one in explained.missing} == set(explained.score.missing)


def test_a_score_that_rests_on_too_little_is_not_published() -> None:
    bare = Profile(population=1000, koppen="Csa")
    assert score(bare, bare).completeness == Decimal("0.2")
    assert not score(bare, bare).is_publishable
    just = Weights.of({"size": 52, "climate": 8, "economy": 40})
    assert score(bare, bare, just).is_publishable
    below = Weights.of({"size": 51.9, "climate": 8, "economy": 40.1})
    assert not score(bare, bare, below).is_publishable


@pytest.mark.parametrize(
    ("given_profile", "field", "code"),
    [
        ({"population": -1}, "population", "NOT_ABOVE_ZERO"),
        ({"population": 0}, "population", "NOT_ABOVE_ZERO"),
        ({"area_km2": math.nan}, "area_km2", "NUMBER_REQUIRED"),
        ({"gdp_per_head": math.inf}, "gdp_per_head", "NUMBER_REQUIRED"),
        ({"area_km2": Decimal("1e30")}, "area_km2", "VALUE_OUT_OF_RANGE"),
        ({"offers": {"waste": 4}}, "offers", "LEVEL_OUT_OF_RANGE"),
        ({"seeks": {"waste": 0}}, "seeks", "LEVEL_OUT_OF_RANGE"),
        ({"koppen": "Mediterranean"}, "koppen", "CLIMATE_CLASS_UNKNOWN"),
    ],
)
def test_a_profile_that_cannot_be_scored_is_refused_by_name(
    given_profile: dict[str, object], field: str, code: str
) -> None:
    with pytest.raises(ScoringError) as raised:
        Profile(**given_profile)  # type: ignore[arg-type]
    assert (raised.value.field, raised.value.code) == (field, code)


@pytest.mark.parametrize(
    ("weights", "key", "code"),
    [
        ({"charm": 1}, "charm", "COMPONENT_UNKNOWN"),
        ({"size": -1}, "size", "WEIGHT_NEGATIVE"),
        ({"size": math.nan}, "size", "NUMBER_REQUIRED"),
        ({"size": True}, "size", "NUMBER_REQUIRED"),
        ({"size": 1e12}, "size", "VALUE_OUT_OF_RANGE"),
        ({"size": 0, "climate": 0}, None, "WEIGHTS_ALL_ZERO"),
        ({}, None, "WEIGHTS_ALL_ZERO"),
    ],
)
def test_weights_that_make_no_score_are_refused_by_name(weights: dict[str, object], key: str | None, code: str) -> None:
    with pytest.raises(ScoringError) as raised:
        Weights.of(weights)
    assert (raised.value.field, raised.value.key, raised.value.code) == ("weights", key, code)


def test_the_rounding_gives_missing_units_to_the_largest_remainders() -> None:
    thirds = {name: Decimal("33.333333333") for name in ("first", "second", "third")}
    total, parts = largest_remainder(thirds, 0)
    assert [int(total), *map(int, parts.values())] == [100, 34, 33, 33]
    assert largest_remainder({"one": Decimal("0.29"), "none": Decimal(0)}, 2)[1]["none"] == 0


def test_weights_are_taken_digit_by_digit() -> None:
    assert Weights.of({"size": 0.1, "climate": 0.3}).given[Component.SIZE] == Fraction(1, 10)


def test_other_weights_of_what_was_measured_give_the_same_as_scoring_again() -> None:
    one = Profile(
        key="a", country="DE", population=1000, koppen="Cfb", offers={"food": 3}, seeks={"water": 3, "food": 1}
    )
    other = Profile(key="b", country="CN", population=5000, koppen="Cfa", offers={"water": 2}, seeks={"food": 3})
    scored = score(one, other)
    for named in ({"complementarity": 3, "size": 2.5, "climate": 0.1}, {"size": 1}, {"language": 1}):
        weights = Weights.of(named)
        assert reweighed(scored, weights) == score(one, other, weights)
