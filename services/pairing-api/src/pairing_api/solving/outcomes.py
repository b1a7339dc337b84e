"""What comes out of matching a cohort."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from pairing_api.solving.instances import Pair


class Proof(StrEnum):
    """What is known of a result."""

    OPTIMAL = "optimal"
    GAP = "gap"
    INFEASIBLE = "infeasible"


class ReasonCode(StrEnum):
    """Why a city has no partner."""

    NO_ADMISSIBLE = "no_admissible"
    VETOED_ONLY = "vetoed_only"
    BELOW_THRESHOLD = "below_threshold"
    ALL_FULL = "all_full"
    LOST_ON_POLICY = "lost_on_policy"


class ConflictCode(StrEnum):
    """Why there is no result."""

    NO_SCORE = "no_score"
    VETOED = "vetoed"
    BELOW_THRESHOLD = "below_threshold"
    CAPACITY = "capacity"
    GROUPS = "groups"


class ChangeKind(StrEnum):
    """What would let a city have a partner."""

    CAPACITY = "capacity"
    THRESHOLD = "threshold"
    VETO = "veto"
    LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Change:
    """The smallest change of one kind with which a city has a partner.

    `pair` is the pair that it gets, `city` whose capacity becomes `to`; for a threshold `to` is the new one. What it
    costs: `pairs_lost` (negative where pairs are won) and `total_change`.
    """

    kind: ChangeKind
    pair: Pair
    city: str | None
    to: Decimal | None
    pairs_lost: int
    total_change: Decimal


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a city has no partner.

    Attributes:
        code: The reason.
        admissible: How many partners it may have.
        full: How many of these have no place left.
        nearest: The best of those that come nearest: an admissible one, else one below the threshold, else a vetoed
            one; with its score.
    """

    code: ReasonCode
    admissible: int
    full: int
    nearest: str | None
    nearest_score: Decimal | None


@dataclass(frozen=True, slots=True)
class Marginal:
    """What is lost where a city is not there. `total_change` is the total without it minus the total."""

    pairs_lost: int
    total_change: Decimal


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why there is no result.

    `locks` are those that cannot be, sorted: each that cannot be by itself, and all of cities with more locks than
    places; where there are none of these, a part of the locks that quotas and trios do not allow, and of which no
    smaller part is in conflict. Without locks it is the quotas and trios themselves that cannot all be kept. `code` is
    the reason of the first lock that cannot be by itself, if there is one.
    """

    code: ConflictCode
    locks: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """A matched cohort.

    Attributes:
        proof: Whether it is proved to be the best, or how far it may be from it, or that there is none.
        pairs: The pairs, in the order of their codes.
        total: Sum of their scores.
        minimum: The lowest of them; None without a pair.
        gap: Where the time ended first: how much more of the goal at work there may be at most.
        unique: Whether it is the only best one before ties are decided by code; None where that is not known.
        solutions: All the best ones of a small cohort, sorted; None where there are too many, or it is not small.
        blocking_pairs: Admissible pairs that would both rather have each other.
        unmatched: Why a city has no partner.
        marginal_value: By EU city; None for one without which there is no result.
        ranks: How many pairs are of the city's first, second ... choice among those it may have; by side.
        conflict: Why there is no result.
        partner_optimal: Of a stable result, the one that is best for the partners; `pairs` is the EU cities' best.
        broken: Names of quotas and of trios (`A+B`) that a stable result does not keep to.
        seconds: Time that it took; not part of the result.
    """

    proof: Proof
    pairs: tuple[Pair, ...] = ()
    total: Decimal = Decimal(0)
    minimum: Decimal | None = None
    gap: Decimal | None = None
    unique: bool | None = None
    solutions: tuple[tuple[Pair, ...], ...] | None = None
    blocking_pairs: tuple[Pair, ...] = ()
    unmatched: Mapping[str, Reason] = field(default_factory=dict)
    marginal_value: Mapping[str, Marginal | None] = field(default_factory=dict)
    ranks: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    conflict: Conflict | None = None
    partner_optimal: tuple[Pair, ...] | None = None
    broken: tuple[str, ...] = ()
    seconds: float = field(default=0.0, compare=False)
