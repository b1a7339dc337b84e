"""What the calculators of cohorts take and answer."""

from typing import Annotated, Final

from pydantic import Field

from pairing_api.calculations.schemas import VETOES, Capacity, MatchingAnswer, Name, NameList, PairList, TwoNames
from servicekit.calculations import WHOLE, CalculationRequest, Computed
from servicekit.figures import Amount
from servicekit.schemas import Code, WireModel

# Cities of a side; what is larger is for match runs, which are not answered at once.
MOST_CITIES: Final = 100

Side = Annotated[list[Name], Field(max_length=MOST_CITIES)]
Wishes = Annotated[dict[Name, NameList], Field(max_length=MOST_CITIES)]
Count = Annotated[int, Field(ge=0, le=1_000_000), WHOLE]
_CAPACITY: Final = "Pairs that a city can have: one number for all, or by city; 1 where it is not given"


class CohortQuota(WireModel):
    """How many pairs some cities of one side have together."""

    name: Name = Field(description="Its name", examples=["JP"])
    members: NameList = Field(description="Cities of one side", examples=[["X1", "X2"]])
    min: Count = Field(default=0, description="Pairs at least")
    max: Count | None = Field(default=None, description="Pairs at most; no limit if not given")


class CohortToMatch(CalculationRequest):
    """Two sides, what each pair scores, what is allowed, what is fixed, and what is wanted most."""

    eu: Side = Field(description="Cities of the EU side", examples=[["E1", "E2"]])
    partners: Side = Field(description="Cities of the partner side", examples=[["X1", "X2"]])
    scores: Annotated[
        list[Annotated[list[Amount | None], Field(max_length=MOST_CITIES)]], Field(max_length=MOST_CITIES)
    ] = Field(
        description="A row for each EU city with the score of each partner; null where there can be no pair",
        examples=[[[82, 74], [79, 81]]],
    )
    eu_capacity: Capacity = Field(default=None, description=_CAPACITY, examples=[1])
    partner_capacity: Capacity = Field(default=None, description=_CAPACITY, examples=[{"X1": 2}])
    vetoes: PairList | None = Field(default=None, description=VETOES, examples=[[["E1", "X1"]]])
    locks: PairList | None = Field(
        default=None, description="Pairs that must be, each two names, one of each side, in either order"
    )
    min_score: Amount | None = Field(default=None, description="The score below which there is no pair", examples=[45])
    order: Annotated[str | None, Field(max_length=100)] = Field(
        default=None,
        description="What is wanted, the most important first: `count` (pairs), `total` (of scores), `min` (the lowest "
        "score). What is left out follows in this order. `cohort-stable` takes and ignores it",
        examples=["count,total,min"],
    )
    eu_preferences: Wishes | None = Field(
        default=None,
        description="Partners by EU city, the most wanted first; who is not listed is not wanted. By score, ties by "
        "name, where a city is not given. They count for stability and blocking pairs",
    )
    partner_preferences: Wishes | None = Field(default=None, description="The same by partner")
    quotas: Annotated[list[CohortQuota] | None, Field(max_length=200)] = Field(
        default=None, description="Limits of groups, such as countries. `cohort-stable` says which it breaks"
    )
    trios: Annotated[list[TwoNames] | None, Field(max_length=MOST_CITIES)] = Field(
        default=None,
        description="Two cities of one side each that share every partner, or have none. `cohort-stable` says which it "
        "breaks",
    )


class CohortStatus(Code):
    """What is known of a result."""

    OPTIMAL = "optimal", "Proved to be the best; of stable ones, the best for the EU cities"
    GAP = "gap", "The best that was found in time; `gap` says how much better there may be, where that is known"
    INFEASIBLE = "infeasible", "Not everything that must be can be"


class UnmatchedReason(Code):
    """Why a city has no partner: the first that holds."""

    NO_ADMISSIBLE = "no_admissible", "There is no score with anybody who has room"
    VETOED_ONLY = "vetoed_only", "All of these are vetoed"
    BELOW_THRESHOLD = "below_threshold", "All others score too low"
    ALL_FULL = "all_full", "All others have no place left"
    LOST_ON_POLICY = "lost_on_policy", "Somebody has a place left, and what was wanted more stood against it"


class CohortConflict(Code):
    """Why there is no result."""

    NO_SCORE = "no_score", "Locked pairs have no score"
    VETOED = "vetoed", "Locked pairs are vetoed"
    BELOW_THRESHOLD = "below_threshold", "Locked pairs score too low"
    CAPACITY = "capacity", "Cities have more locks than places"
    GROUPS = "groups", "Quotas and trios cannot all be kept"


class CohortChangeKind(Code):
    """What would let a city have a partner."""

    CAPACITY = "capacity", "One place more of `city`"
    THRESHOLD = "threshold", "A threshold of `to`"
    VETO = "veto", "The veto of the pair taken back"
    LOCK = "lock", "The pair locked"


class CohortChange(WireModel):
    """A change with which a city would have a partner, and what it costs."""

    kind: CohortChangeKind = Field(description="What changes")
    pair: TwoNames = Field(description="The pair that it would have: EU, partner")
    city: str | None = Field(description="Whose capacity changes")
    to: Computed | None = Field(description="The capacity or threshold after the change")
    pairs_lost: int = Field(description="Pairs fewer; negative where there are more")
    total_change: Computed = Field(description="How the total changes")


class CohortReason(WireModel):
    """Why a city has no partner, in figures."""

    reason: UnmatchedReason = Field(description="Why")
    admissible: int = Field(description="Partners that it may have")
    full: int = Field(description="How many of these have no place left")
    nearest: str | None = Field(
        description="The best of those that come nearest: one that it may have, else one that scores too low, else a "
        "vetoed one"
    )
    nearest_score: Computed | None = Field(description="Its score")
    changes: list[CohortChange] | None = Field(
        description="The cheapest change of each kind, the cheapest first; null in a large cohort"
    )


class CohortMarginalValue(WireModel):
    """What is lost without a city."""

    pairs_lost: int = Field(description="Pairs fewer without it")
    total_change: Computed = Field(description="The total without it minus the total")


class CohortAnswer(MatchingAnswer):
    """A matched cohort. Pairs are EU, partner, in the order of their names."""

    status: CohortStatus = Field(description="What is known of the result")
    infeasible: bool = Field(description="Whether there is no result")
    conflicting_locks: PairList = Field(description="The locks that cannot be, where it is because of locks")
    conflict: CohortConflict | None = Field(description="Why there is no result")
    pairs: PairList = Field(description="The pairs")
    pairs_count: int = Field(description="How many they are")
    total: Computed | None = Field(description="Their scores together; null without a result")
    minimum: Computed | None = Field(description="The lowest score; null without a pair")
    blocking_pairs: PairList = Field(description="Pairs that may be and that both would rather have")
    unmatched: dict[str, UnmatchedReason] = Field(description="Why a city has no partner, by city of both sides")
    reasons: dict[str, CohortReason] = Field(description="The same in figures, with what would change it")
    marginal_value: dict[str, CohortMarginalValue | None] = Field(
        description="What is lost without an EU city; null where there would be no result"
    )
    ranks: dict[str, dict[str, int]] = Field(
        description="How many pairs are whose first, second ... choice: by side (`eu`, `partners`), then choice"
    )
    input_hash: str = Field(description="SHA-256 of the canonical form of what was asked")


class CohortOptimalAnswer(CohortAnswer):
    """The best result by an order of goals."""

    gap: Computed | None = Field(description="How much more of the goal at work there may be; null where it is proved")
    unique: bool | None = Field(description="Whether nothing else is as good; null where that is not known")
    solutions: Annotated[list[PairList], Field(max_length=1_000)] | None = Field(
        description="All results that are as good, sorted; null where there are more than 1,000, or the cohort is large"
    )


class CohortStableAnswer(CohortAnswer):
    """The stable result that the EU cities like best."""

    eu_optimal: PairList = Field(description="The stable pairs that every EU city likes best; `pairs` are these")
    partner_optimal: PairList = Field(description="The stable pairs that every partner likes best")
    broken: list[str] = Field(description="Quotas and trios (`A+B`) that are not kept, by name")
