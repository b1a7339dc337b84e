"""What is to be matched: two sides, scores, what is allowed, what is fixed, and what is wanted most."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Final

from pairing_api.solving.errors import SolvingError, SolvingErrorCode

# A pair is always (EU side, partner side).
Pair = tuple[str, str]


class Goal(StrEnum):
    """What can be wanted of a result: many pairs, a large total of scores, a large lowest score."""

    COUNT = "count"
    TOTAL = "total"
    MINIMUM = "min"


Order = tuple[Goal, ...]


class Policy(StrEnum):
    """What is wanted first. Ties are decided by code, so that every policy has one result."""

    LARGEST = "largest"
    BEST_TOTAL = "best_total"
    FAIREST = "fairest"
    STABLE = "stable"


ORDERS: Final[Mapping[Policy, Order]] = {
    Policy.LARGEST: (Goal.COUNT, Goal.TOTAL, Goal.MINIMUM),
    Policy.BEST_TOTAL: (Goal.TOTAL, Goal.COUNT, Goal.MINIMUM),
    Policy.FAIREST: (Goal.COUNT, Goal.MINIMUM, Goal.TOTAL),
}


def order_of(text: str) -> Order:
    """The order that a text such as `count,total,min` says.

    Raises:
        SolvingError: It names something else, or one goal twice, or none.
    """
    names = [name.strip() for name in text.split(",")]
    wrong = [name for name in names if name not in set(Goal)]
    if wrong or len(set(names)) < len(names):
        detail = "Must be some of count, total and min, each once, the most important first, separated by commas."
        raise SolvingError(SolvingErrorCode.OUT_OF_RANGE, ("order",), detail)
    return tuple(Goal(name) for name in names)


@dataclass(frozen=True, slots=True)
class Quota:
    """How many pairs the members of a group have together. The members are of one side.

    `maximum` None is no limit.
    """

    name: str
    members: frozenset[str]
    minimum: int = 0
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Instance:
    """A cohort to match. The order of names, pairs and entries never matters.

    Attributes:
        eu, partners: Codes of the two sides; a code is on one side, once.
        scores: Score by pair; a pair without one is not admissible.
        eu_capacity, partner_capacity: Pairs that a city can have, at least 0; 1 where it is not named. No two cities
            are paired twice.
        vetoes: Pairs that must not be.
        locks: Pairs that must be.
        min_score: The score below which there is no pair.
        quotas: Limits of groups, such as countries.
        trios: Two cities of one side that share each partner, or have none.
        eu_preferences, partner_preferences: Partners by city, the most wanted first; who is not listed is not wanted.
            A city that is not named wants partners by score, ties by code. Only stability asks for preferences.
        excluded: Why a pair has no score, as a code of the caller's.
        policy: What is wanted.
        order: What is wanted, in detail: stands for that of the policy, unless this is `STABLE`.
    """

    eu: tuple[str, ...]
    partners: tuple[str, ...]
    scores: Mapping[Pair, Decimal]
    eu_capacity: Mapping[str, int] = field(default_factory=dict)
    partner_capacity: Mapping[str, int] = field(default_factory=dict)
    vetoes: frozenset[Pair] = frozenset()
    locks: frozenset[Pair] = frozenset()
    min_score: Decimal | None = None
    quotas: tuple[Quota, ...] = ()
    trios: tuple[tuple[str, str], ...] = ()
    eu_preferences: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    partner_preferences: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    excluded: Mapping[Pair, str] = field(default_factory=dict)
    policy: Policy = Policy.LARGEST
    order: Order | None = None

    def __post_init__(self) -> None:
        _check(self)

    @property
    def goals(self) -> Order:
        """What is wanted, the most important first: the order's goals, and behind them the ones that it leaves out.

        Of a stable result the goals of `LARGEST`, to compare by.
        """
        usual = ORDERS[Policy.LARGEST]
        if self.order is None:
            return ORDERS.get(self.policy, usual)
        return (*self.order, *(goal for goal in usual if goal not in self.order))

    def capacity(self, code: str) -> int:
        """How many pairs a city can have."""
        return self.eu_capacity.get(code, self.partner_capacity.get(code, 1))

    def is_admissible(self, pair: Pair) -> bool:
        """Whether there may be this pair: a score that is high enough, no veto, and room on both sides."""
        score = self.scores.get(pair)
        if score is None or pair in self.vetoes or (self.min_score is not None and score < self.min_score):
            return False
        return self.eu_capacity.get(pair[0], 1) > 0 and self.partner_capacity.get(pair[1], 1) > 0

    def admissible(self) -> list[Pair]:
        """The pairs that may be, in the order of their codes."""
        return sorted(pair for pair in self.scores if self.is_admissible(pair))


def as_pair(given: Sequence[str], left: frozenset[str], right: frozenset[str], path: tuple[str | int, ...]) -> Pair:
    """Two names as a pair, in whichever order they are given.

    Raises:
        SolvingError: They are not one of each side.
    """
    if len(given) != 2:
        raise SolvingError(SolvingErrorCode.NOT_A_PAIR, path, "Must be two names, one of each side.")
    first, second = given
    if first in left and second in right:
        return first, second
    if second in left and first in right:
        return second, first
    for at, name in enumerate(given):
        if name not in left | right:
            raise SolvingError(SolvingErrorCode.UNKNOWN_NAME, (*path, at), "No participant has this name.")
    raise SolvingError(SolvingErrorCode.SAME_SIDE, path, "Both names are of one side.")


def once(names: Iterable[str], path: tuple[str | int, ...]) -> frozenset[str]:
    """The names as a set.

    Raises:
        SolvingError: One is there twice; the path leads to the second.
    """
    seen: set[str] = set()
    for at, name in enumerate(names):
        if name in seen:
            raise SolvingError(SolvingErrorCode.NAME_TWICE, (*path, at), "This name is there twice.")
        seen.add(name)
    return frozenset(seen)


def _check(instance: Instance) -> None:
    eu, partners = once(instance.eu, ("eu",)), once(instance.partners, ("partners",))
    for at, name in enumerate(instance.partners):
        if name in eu:
            detail = "This name is on the other side as well."
            raise SolvingError(SolvingErrorCode.NAME_TWICE, ("partners", at), detail)
    for what, pairs in (("scores", instance.scores), ("vetoes", instance.vetoes), ("locks", instance.locks)):
        for pair in pairs:
            if pair[0] not in eu or pair[1] not in partners:
                detail = "Must be pairs of the EU side and the partner side."
                raise SolvingError(SolvingErrorCode.UNKNOWN_NAME, (what,), detail)
    if any(score < 0 for score in instance.scores.values()):
        raise SolvingError(SolvingErrorCode.OUT_OF_RANGE, ("scores",), "Must not be negative.")
    for what, side, capacity in (
        ("eu_capacity", eu, instance.eu_capacity),
        ("partner_capacity", partners, instance.partner_capacity),
    ):
        for name, places in capacity.items():
            if name not in side:
                raise SolvingError(SolvingErrorCode.UNKNOWN_NAME, (what, name), "No participant has this name.")
            if places < 0:
                raise SolvingError(SolvingErrorCode.OUT_OF_RANGE, (what, name), "Must not be negative.")
    for what, side, other, wanted in (
        ("eu_preferences", eu, partners, instance.eu_preferences),
        ("partner_preferences", partners, eu, instance.partner_preferences),
    ):
        check_lists(wanted, side, other, what)
    _check_groups(instance, eu, partners)


def check_lists(lists: Mapping[str, Sequence[str]], side: frozenset[str], other: frozenset[str], what: str) -> None:
    """Hold lists of preferences against the names of both sides.

    Raises:
        SolvingError: A name is not known, or is in one list twice.
    """
    for name, wanted in lists.items():
        if name not in side:
            raise SolvingError(SolvingErrorCode.UNKNOWN_NAME, (what, name), "No participant has this name.")
        once(wanted, (what, name))
        for at, one in enumerate(wanted):
            if one not in other:
                detail = "No participant of the other side has this name."
                raise SolvingError(SolvingErrorCode.UNKNOWN_NAME, (what, name, at), detail)


def _check_groups(instance: Instance, eu: frozenset[str], partners: frozenset[str]) -> None:
    once((quota.name for quota in instance.quotas), ("quotas",))
    for at, quota in enumerate(instance.quotas):
        if not (quota.members <= eu or quota.members <= partners):
            unknown = quota.members - eu - partners
            code = SolvingErrorCode.UNKNOWN_NAME if unknown else SolvingErrorCode.SAME_SIDE
            raise SolvingError(code, ("quotas", at, "members"), "Must be names of one of the sides.")
        if quota.minimum < 0 or (quota.maximum is not None and quota.maximum < quota.minimum):
            detail = "Must not be negative, nor the maximum below the minimum."
            raise SolvingError(SolvingErrorCode.OUT_OF_RANGE, ("quotas", at), detail)
    for at, (one, other) in enumerate(instance.trios):
        if one == other or not ({one, other} <= eu or {one, other} <= partners):
            detail = "Must be two names of one side."
            raise SolvingError(SolvingErrorCode.NOT_A_PAIR, ("trios", at), detail)
