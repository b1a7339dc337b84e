"""What a policy costs beside the others, and what of a result survives other weights."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from pairing_api.solving.instances import Instance, Pair, Policy
from pairing_api.solving.outcomes import Outcome


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
    """Each policy beside the one of the instance, in the order of `Policy`."""
    raise NotImplementedError


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
    raise NotImplementedError
