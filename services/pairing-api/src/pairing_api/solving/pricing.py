"""What a policy costs beside the others, and what of a result survives other weights."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from pairing_api.solving.cohort import solve
from pairing_api.solving.instances import Instance, Pair, Policy
from pairing_api.solving.outcomes import Outcome
from pairing_api.solving.wishes import Standing


@dataclass(frozen=True, slots=True)
class Price:
    """What another policy comes to, and how it differs from the one that was chosen.

    `pairs_change`, `total_change`, `minimum_change` are those of this policy minus those of the chosen one;
    `minimum_change` None where one of them has no pair.
    """

    policy: Policy
    outcome: Outcome
    pairs_change: int
    total_change: Decimal
    minimum_change: Decimal | None
    only_here: tuple[Pair, ...]
    only_chosen: tuple[Pair, ...]


def prices(instance: Instance, *, seconds: float = 60.0) -> list[Price]:
    """Each policy beside what the instance asks for, in the order of `Policy`.

    What is told of each is its pairs, totals, proof and blocking pairs; reasons and marginal values are not.
    """
    chosen = solve(instance, seconds=seconds, explained=False)
    found = []
    for policy in Policy:
        asked = replace(instance, policy=policy, order=None)
        outcome = chosen if _same(asked, instance) else solve(asked, seconds=seconds, explained=False)
        outcome = replace(outcome, blocking_pairs=Standing(asked, outcome.pairs).blocking_pairs())
        lowest = outcome.minimum, chosen.minimum
        found.append(
            Price(
                policy=policy,
                outcome=outcome,
                pairs_change=len(outcome.pairs) - len(chosen.pairs),
                total_change=outcome.total - chosen.total,
                minimum_change=None if lowest[0] is None or lowest[1] is None else lowest[0] - lowest[1],
                only_here=tuple(sorted(set(outcome.pairs) - set(chosen.pairs))),
                only_chosen=tuple(sorted(set(chosen.pairs) - set(outcome.pairs))),
            )
        )
    return found


def _same(one: Instance, other: Instance) -> bool:
    return (one.policy is Policy.STABLE) == (other.policy is Policy.STABLE) and one.goals == other.goals


@dataclass(frozen=True, slots=True)
class Robustness:
    """How often a pair came out under changed weights: `survived` of `rounds`, by pair of the unchanged result.

    `others` are pairs that came out instead, with how often.
    """

    rounds: int
    survived: Mapping[Pair, int]
    others: Mapping[Pair, int]


def robustness(
    factory: Callable[[Mapping[str, Decimal]], Instance],
    weights: Mapping[str, Decimal],
    *,
    rounds: int = 50,
    spread: Decimal = Decimal("0.2"),
    seed: int = 1,
) -> Robustness:
    """Match again under weights that differ, each by a factor of its own between 1 - spread and 1 + spread.

    Args:
        factory: Makes the instance of some weights; called once with the unchanged ones and `rounds` times more.
        seed: The same seed, weights and rounds give the same changed weights on every machine.
    """
    draw = Random(seed)  # noqa: S311 - a sample that can be drawn again, nothing secret
    base = solve(factory(weights), explained=False).pairs
    survived: dict[Pair, int] = dict.fromkeys(base, 0)
    others: dict[Pair, int] = {}
    names = sorted(weights)
    for _ in range(rounds):
        # Thousandths, drawn as whole numbers: the same digits everywhere.
        changed = {name: weights[name] * (1 + spread * Decimal(draw.randint(-1000, 1000)) / 1000) for name in names}
        for pair in solve(factory(changed), explained=False).pairs:
            if pair in survived:
                survived[pair] += 1
            else:
                others[pair] = others.get(pair, 0) + 1
    return Robustness(rounds, survived, dict(sorted(others.items())))
