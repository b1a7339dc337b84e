"""What holds of every result, whatever the cohort: tried on cohorts of a size at which nobody searches everything."""

from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest

from pairing_api.solving.cohort import solve
from pairing_api.solving.documents import input_hash, result_hash
from pairing_api.solving.instances import Instance, Pair, Policy, Quota
from pairing_api.solving.outcomes import Outcome, Proof
from pairing_api.solving.pricing import prices, robustness
from pairing_api.solving.wishes import stable_pairs

SEEDS = range(12)
OPTIMAL = [Policy.LARGEST, Policy.BEST_TOTAL, Policy.FAIREST]


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - cohorts to be drawn again, nothing secret


def cohort(seed: int, *, spread: int = 20, policy: Policy = Policy.LARGEST) -> Instance:
    """A cohort of some ten cities a side with vetoes, a threshold and capacities; few different scores make ties."""
    draw = chance(seed)
    eu = [f"E{at:02}" for at in range(draw.randint(6, 12))]
    partners = [f"X{at:02}" for at in range(draw.randint(6, 12))]
    scores = {
        (one, other): Decimal(draw.randint(30, 30 + spread)) / 2
        for one in eu
        for other in partners
        if draw.random() < 0.8
    }
    pairs = sorted(scores)
    return Instance(
        eu=tuple(eu),
        partners=tuple(partners),
        scores=scores,
        eu_capacity={draw.choice(eu): 2, draw.choice(eu): 3},
        partner_capacity={draw.choice(partners): 2, draw.choice(partners): 0},
        vetoes=frozenset(draw.sample(pairs, 6)),
        min_score=Decimal("16.5"),
        policy=policy,
    )


def keeps_to_everything(instance: Instance, outcome: Outcome) -> None:
    assert len(set(outcome.pairs)) == len(outcome.pairs)
    for pair in outcome.pairs:
        assert instance.is_admissible(pair)
        assert pair not in instance.vetoes
    for code in (*instance.eu, *instance.partners):
        assert sum(code in pair for pair in outcome.pairs) <= instance.capacity(code)
    assert instance.locks <= set(outcome.pairs)
    assert outcome.total == sum((instance.scores[pair] for pair in outcome.pairs), Decimal(0))


@pytest.mark.parametrize("seed", SEEDS)
def test_vetoes_thresholds_and_capacities_are_kept_by_every_policy(seed: int) -> None:
    for policy in Policy:
        instance = cohort(seed, policy=policy)
        keeps_to_everything(instance, solve(instance))


@pytest.mark.parametrize("seed", SEEDS)
def test_no_pair_blocks_a_stable_result(seed: int) -> None:
    instance = cohort(seed, policy=Policy.STABLE)
    for pairs in stable_pairs(instance):
        outcome = solve(replace(instance, locks=frozenset()))
        keeps_to_everything(instance, replace(outcome, pairs=tuple(sorted(pairs)), total=total(instance, pairs)))
    assert solve(instance).blocking_pairs == ()


def total(instance: Instance, pairs: frozenset[Pair]) -> Decimal:
    return sum((instance.scores[pair] for pair in pairs), Decimal(0))


def with_wishes(instance: Instance, seed: int) -> Instance:
    draw = chance(1_000 + seed)
    eu = {code: tuple(draw.sample(instance.partners, draw.randint(3, 6))) for code in instance.eu}
    partners = {code: tuple(draw.sample(instance.eu, draw.randint(3, 6))) for code in instance.partners}
    return replace(instance, policy=Policy.STABLE, eu_preferences=eu, partner_preferences=partners)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_best_for_the_one_side_and_for_the_other_match_the_same_cities_as_often(seed: int) -> None:
    instance = with_wishes(cohort(seed), seed)
    first, second = stable_pairs(instance)
    for code in (*instance.eu, *instance.partners):
        partners = [sorted(pair for pair in pairs if code in pair) for pairs in (first, second)]
        assert len(partners[0]) == len(partners[1])
        if len(partners[0]) < instance.capacity(code):
            assert partners[0] == partners[1]  # who has a place left has the same partners in both


@pytest.mark.parametrize("seed", SEEDS)
def test_an_added_applicant_never_helps_another_of_its_side(seed: int) -> None:
    whole = with_wishes(cohort(seed), seed)
    left_out = whole.eu[seed % len(whole.eu)]
    smaller = replace(whole, eu_capacity={**whole.eu_capacity, left_out: 0})
    more, _ = stable_pairs(whole)
    fewer, _ = stable_pairs(smaller)
    for code in whole.eu:
        if code != left_out:
            wanted = whole.eu_preferences[code]
            own = [sorted(wanted.index(pair[1]) for pair in pairs if pair[0] == code) for pairs in (more, fewer)]
            assert len(own[0]) <= len(own[1])
            assert all(with_it >= without for with_it, without in zip(own[0], own[1], strict=False))


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_the_input_changes_neither_result_nor_hash(seed: int) -> None:
    draw = chance(seed)
    for policy in Policy:
        instance = cohort(seed, spread=2, policy=policy)
        shuffled = replace(
            instance,
            eu=tuple(draw.sample(instance.eu, len(instance.eu))),
            partners=tuple(draw.sample(instance.partners, len(instance.partners))),
            scores=dict(draw.sample(list(instance.scores.items()), len(instance.scores))),
        )
        one, other = solve(instance), solve(shuffled)
        assert one == other
        assert (input_hash(instance), result_hash(one)) == (input_hash(shuffled), result_hash(other))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_lock_is_there_or_the_locks_in_conflict_are_named(seed: int) -> None:
    draw = chance(seed)
    for policy in Policy:
        instance = cohort(seed, policy=policy)
        every = [(one, other) for one in instance.eu for other in instance.partners]
        locked = replace(instance, locks=frozenset(draw.sample(every, 2)))
        outcome = solve(locked)
        if outcome.proof is Proof.INFEASIBLE:
            assert outcome.conflict is not None
            assert set(outcome.conflict.locks) <= locked.locks
            assert outcome.conflict.locks
            without = replace(locked, locks=locked.locks - set(outcome.conflict.locks))
            assert solve(without).proof is Proof.OPTIMAL
        else:
            keeps_to_everything(locked, outcome)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_policy_is_below_a_stable_result_by_its_own_first_goal(seed: int) -> None:
    instance = cohort(seed)
    by_policy = {price.policy: price for price in prices(instance)}
    stable = by_policy[Policy.STABLE].outcome
    largest = by_policy[Policy.LARGEST].outcome
    assert len(largest.pairs) >= len(stable.pairs)
    assert by_policy[Policy.BEST_TOTAL].outcome.total >= max(stable.total, largest.total)
    if len(largest.pairs) == len(stable.pairs):
        assert largest.total >= stable.total
    fairest = by_policy[Policy.FAIREST].outcome
    assert len(fairest.pairs) == len(largest.pairs)
    assert fairest.minimum is not None
    assert largest.minimum is not None
    assert fairest.minimum >= largest.minimum
    assert largest.total >= fairest.total


@pytest.mark.parametrize("seed", SEEDS)
def test_without_a_city_there_is_never_more(seed: int) -> None:
    for policy in (Policy.LARGEST, Policy.BEST_TOTAL):
        outcome = solve(cohort(seed, policy=policy))
        for value in outcome.marginal_value.values():
            assert value is not None
            assert value.pairs_lost >= 0 or policy is Policy.BEST_TOTAL
            assert value.total_change <= 0 or policy is Policy.LARGEST


@pytest.mark.parametrize("seed", SEEDS)
def test_quotas_are_kept_by_every_order_of_goals(seed: int) -> None:
    for policy in OPTIMAL:
        instance = cohort(seed, policy=policy)
        quotas = (
            Quota("few", frozenset(instance.eu[:4]), 1, 2),
            Quota("others", frozenset(instance.eu[4:6]), 0, 1),
            Quota("across", frozenset(instance.partners[:3]), 2, 3),
        )
        limited = replace(instance, quotas=quotas)
        outcome = solve(limited)
        keeps_to_everything(limited, outcome)
        for quota in quotas:
            count = sum(bool(set(pair) & quota.members) for pair in outcome.pairs)
            assert quota.minimum <= count <= (quota.maximum or 0)


def test_pairs_survive_changed_weights_as_often_whenever_it_is_asked() -> None:
    weights = {"one": Decimal(60), "other": Decimal(40)}
    instance = cohort(3)
    draw = chance(3)
    parts = {pair: (Decimal(draw.randint(0, 100)), Decimal(draw.randint(0, 100))) for pair in instance.scores}

    def factory(given: dict[str, Decimal]) -> Instance:
        scores = {pair: one * given["one"] + other * given["other"] for pair, (one, other) in parts.items()}
        return replace(instance, scores=scores, min_score=None)

    found = [robustness(factory, weights, rounds=8, seed=seed) for seed in (5, 5)]  # type: ignore[arg-type]
    assert found[0] == found[1]
    assert set(found[0].survived) == set(solve(factory(weights)).pairs)
    assert all(0 <= count <= 8 for count in found[0].survived.values())
    assert sum(found[0].survived.values()) + sum(found[0].others.values()) <= 8 * len(found[0].survived) + 8
