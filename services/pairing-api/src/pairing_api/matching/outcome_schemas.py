"""What comes of a match run, and how it is explained, on the wire."""

from uuid import UUID

from pydantic import Field

from pairing_api.matching.schemas import POINTS, MatchPair, MatchPolicy, Points, Weight
from pairing_api.pairings.schemas import Side
from servicekit.schemas import Code, CountryCode, Slug, WireModel


class MatchProofStatus(Code):
    """How sure it is that nothing better can be had."""

    OPTIMAL = "optimal", "Proved: no other set of pairs serves the goals better; of a stable result, that it is stable"
    GAP = "gap", "The best that was found in time; `gap` says how much better another one could be at most"


class MatchReason(Code):
    """Why a member of a cohort has no partner."""

    NO_ADMISSIBLE = "no_admissible", "Nobody on the other side can be its partner by the rules"
    VETOED_ONLY = "vetoed_only", "All partners that it could have are vetoed, by either side or by staff"
    BELOW_THRESHOLD = "below_threshold", "The pairs that it could be in score less than the threshold"
    ALL_FULL = "all_full", "All partners that it could have have as many partners as they can"
    LOST_ON_POLICY = "lost_on_policy", "It could have a partner, but the goals are better served without"


class CellVerdict(Code):
    """Why two members can or cannot be a pair."""

    ADMISSIBLE = "admissible", "They can be a pair"
    SAME_COUNTRY = "same_country", "Both are of one country"
    NOT_SCORED = "not_scored", "Too little is known of one of them for a score"
    BELOW_THRESHOLD = "below_threshold", "Their score is below the threshold"
    VETOED_BY_EU = "vetoed_by_eu", "The member of the EU side does not want the other"
    VETOED_BY_PARTNER = "vetoed_by_partner", "The member of the partner side does not want the other"
    VETOED_BY_STAFF = "vetoed_by_staff", "Staff do not want this pair in this run"
    NO_CAPACITY = "no_capacity", "One of them can have no further partner"
    LEFT_OUT = "left_out", "One of them is left out of this run"


class MatchedPair(MatchPair):
    """A pair that a run makes."""

    score: Points = Field(description="Their score, 0 to 100")
    rank_for_eu: int = Field(ge=1, description="Place of the partner among all of the EU member's possible partners")
    rank_for_partner: int = Field(ge=1, description="Place of the EU member among all of the partner's possible ones")
    is_locked: bool = Field(description="Whether it had to be made")
    is_wished_by_eu: bool = Field(description="Whether the EU member named the other among its wishes")
    is_wished_by_partner: bool = Field(description="Whether the partner named the other among its wishes")


class ScoredPair(MatchPair):
    """A pair with its score."""

    score: Points = Field(description="Their score, 0 to 100")


class MatchProof(WireModel):
    """How sure it is that nothing better can be had."""

    status: MatchProofStatus = Field(description="What is known")
    gap: float | None = Field(
        description="How much more there could be at most of the goal that was being worked at; null where it is proved"
    )
    is_unique: bool | None = Field(
        description="Whether no other set of pairs is as good, before ties are decided by slug; null where not known"
    )


class MatchCountry(WireModel):
    """How the members of one country fared."""

    side: Side = Field(description="On which side they are")
    country: CountryCode
    members: int = Field(ge=0, description="Number of members")
    matched: int = Field(ge=0, description="Number of those with a partner")
    pairs: int = Field(ge=0, description="Number of their pairs")


class MatchRank(WireModel):
    """How many pairs are of a member's first, second … choice."""

    side: Side = Field(description="On which side the members are")
    rank: int = Field(ge=1, description="Place of the partner among those that the member may have")
    pairs: int = Field(ge=0, description="Number of pairs")


class NearestMiss(WireModel):
    """The partner that a member came closest to."""

    territory: Slug = Field(description="The partner")
    score: Points = Field(description="Their score, 0 to 100")


class MatchChangeKind(Code):
    """What would let a member have a partner."""

    CAPACITY = "capacity", "A partner takes one more"
    THRESHOLD = "threshold", "The threshold is lower"
    VETO = "veto", "A veto is taken back. For staff alone: whose it is stays private"
    LOCK = "lock", "The pair is made a must"


class MatchChange(MatchPair):
    """The smallest change of one kind with which a member has a partner, and what it costs."""

    kind: MatchChangeKind = Field(description="What changes")
    member: Slug | None = Field(description="Whose capacity changes; null where none does")
    to: float | None = Field(description="The capacity or the threshold that it would take; null where it is neither")
    pairs_lost: int = Field(description="How many pairs fewer there would be; below zero where there would be more")
    total_change: float = Field(description="How the sum of the scores would change", json_schema_extra=POINTS)


class UnmatchedMember(WireModel):
    """A member without a partner, and why."""

    territory: Slug = Field(description="The member")
    side: Side = Field(description="On which side it is")
    reason: MatchReason = Field(description="Why it has none")
    admissible: int = Field(ge=0, description="Number of partners that it may have")
    full: int = Field(ge=0, description="Number of those that have no place left")
    nearest: NearestMiss | None = Field(description="The partner that it came closest to; null where there is none")


class MarginalValue(WireModel):
    """What the cohort would lose without a member."""

    territory: Slug = Field(description="The member of the EU side")
    pairs_lost: int | None = Field(
        description="How many pairs fewer there would be; null where nothing could be kept that has to be"
    )
    total_change: float | None = Field(
        description="How the sum of the scores would change: the sum without it, less the sum with it",
        json_schema_extra=POINTS,
    )


class MatchResult(WireModel):
    """What a run comes to."""

    pairs: list[MatchedPair] = Field(description="The pairs, by slug")
    pairs_count: int = Field(ge=0, description="Number of pairs")
    total: float = Field(ge=0, description="Sum of the scores", json_schema_extra=POINTS)
    minimum: Points | None = Field(description="Lowest score of a pair; null where there is none")
    proof: MatchProof = Field(description="How sure it is that nothing better can be had")
    countries: list[MatchCountry] = Field(description="How the members of each country fared")
    ranks: list[MatchRank] = Field(description="How many got the partner of which place")
    blocking_pairs: list[ScoredPair] = Field(description="Possible pairs in which both would be better off than now")
    unmatched: list[UnmatchedMember] = Field(description="Members without a partner, each with the reason")
    marginal_values: list[MarginalValue] = Field(description="What the cohort would lose without each EU member")
    broken: list[str] = Field(
        description="Quotas, such as `eu:DE`, and trios, such as `bologna+rome`, that a stable result does not keep to"
    )


class MatchConflict(WireModel):
    """What cannot all be kept. No smaller part of the locks is in conflict."""

    code: str = Field(description="What is in the way, as a code", examples=["capacity"])
    locks: list[MatchPair] = Field(description="The locks that cannot all be kept; none where it is quotas or trios")


class MatrixComponent(WireModel):
    """One component of a pair's score."""

    component: str = Field(description="The component", examples=["complementarity"])
    value: float | None = Field(ge=0, le=1, description="How well they go together in it; null where not known")
    points: float | None = Field(
        description="Its part of the score; null where not known. The parts add up to the score",
        json_schema_extra=POINTS,
    )


class MatrixCell(MatchPair):
    """A possible pair of a cohort."""

    score: Points | None = Field(description="Their score, 0 to 100; null where too little is known for any")
    completeness: float = Field(ge=0, le=1, description="Share of the weights whose components are known")
    verdict: CellVerdict = Field(description="Whether they can be a pair, or why not")
    components: list[MatrixComponent] = Field(description="What the score consists of, in the order of components")


class CohortMatrix(WireModel):
    """All scores of a cohort."""

    cohort_id: UUID = Field(description="The cohort")
    weights: dict[str, Weight] = Field(description="Weight of each component")
    min_score: Points = Field(description="Pairs that score less are not made")
    cells: list[MatrixCell] = Field(description="Each possible pair, by EU member and then by partner")


class PolicyPrice(WireModel):
    """What a policy comes to, beside the run's own."""

    policy: MatchPolicy = Field(description="The policy")
    pairs_count: int = Field(ge=0, description="Number of pairs")
    total: float = Field(ge=0, description="Sum of the scores", json_schema_extra=POINTS)
    minimum: Points | None = Field(description="Lowest score of a pair; null where there is none")
    blocking_pairs: int = Field(ge=0, description="Number of possible pairs in which both would be better off")
    proof: MatchProofStatus = Field(description="How sure it is that the policy has nothing better")
    pairs_change: int = Field(description="Its number of pairs less that of the run")
    total_change: float = Field(description="Its sum of the scores less that of the run", json_schema_extra=POINTS)
    minimum_change: float | None = Field(
        description="Its lowest score less that of the run; null where one of both has no pair",
        json_schema_extra=POINTS,
    )
    only_here: list[ScoredPair] = Field(description="Pairs that it makes and the run does not")
    only_chosen: list[ScoredPair] = Field(description="Pairs that the run makes and it does not")


class MatchPrices(WireModel):
    """Every policy with the run's input, beside the run."""

    match_run_id: UUID = Field(description="The run")
    policies: list[PolicyPrice] = Field(description="One for each policy that can be had with these locks and quotas")


class MemberChange(WireModel):
    """How a member fares in one run and in another."""

    territory: Slug = Field(description="The member")
    side: Side = Field(description="On which side it is")
    before: list[Slug] = Field(description="Its partners in the other run")
    after: list[Slug] = Field(description="Its partners in this run")
    score_before: float = Field(ge=0, description="Sum of their scores in the other run", json_schema_extra=POINTS)
    score_after: float = Field(ge=0, description="Sum of their scores in this run", json_schema_extra=POINTS)


class InputChange(WireModel):
    """Something that two runs are not made from alike."""

    field: str = Field(description="Name of the setting, or `scores`, `members`", examples=["minScore"])
    before: str | None = Field(description="What the other run has, as JSON; null where it has nothing")
    after: str | None = Field(description="What this run has, as JSON; null where it has nothing")


class MatchTotals(WireModel):
    """The figures of a run."""

    pairs_count: int = Field(ge=0, description="Number of pairs")
    total: float = Field(ge=0, description="Sum of the scores", json_schema_extra=POINTS)
    minimum: Points | None = Field(description="Lowest score of a pair; null where there is none")
    unmatched: int = Field(ge=0, description="Number of members without a partner")


class MatchDifferences(WireModel):
    """How a run differs from another."""

    match_run_id: UUID = Field(description="This run")
    other_run_id: UUID = Field(description="The other run, from which it is seen")
    before: MatchTotals = Field(description="Figures of the other run")
    after: MatchTotals = Field(description="Figures of this run")
    gained: list[ScoredPair] = Field(description="Pairs that only this run makes")
    lost: list[ScoredPair] = Field(description="Pairs that only the other run makes")
    kept: int = Field(ge=0, description="Number of pairs that both make")
    gainers: list[MemberChange] = Field(description="Members that fare better here, by the sum of their scores")
    losers: list[MemberChange] = Field(description="Members that fare worse here")
    inputs: list[InputChange] = Field(description="What they are not made from alike")


class PairVerdict(Code):
    """Why a run makes a pair, or does not."""

    LOCKED = "locked", "It had to be made"
    CHOSEN = "chosen", "It is part of what serves the goals best"
    NOT_ADMISSIBLE = "not_admissible", "They cannot be a pair; the verdict of `cell` says why"
    WORSE = "worse", "They could be a pair, but the goals are served worse with it; `ifLocked` says by how much"
    AS_GOOD = "as_good", "Another set of pairs serves the goals as well, and goes before by the order of slugs"
    IMPOSSIBLE = "impossible", "It cannot be made together with what else has to be kept"


class MemberExplanation(WireModel):
    """How a member fares in a run."""

    match_run_id: UUID = Field(description="The run")
    territory: Slug = Field(description="The member")
    side: Side = Field(description="On which side it is")
    pairs: list[MatchedPair] = Field(description="The pairs that it is in")
    unmatched: UnmatchedMember | None = Field(description="Why it has no partner; null where it has one")
    changes: list[MatchChange] = Field(
        description="What would let it have a partner, the cheapest change of each kind; none where it has one"
    )
    cells: list["MatrixCell"] = Field(description="Each pair that it could be in, the best score first")


class LockedOutcome(WireModel):
    """What the run would come to if the pair had to be made."""

    pairs_change: int = Field(description="How many pairs more there would be; below zero for fewer")
    total_change: float = Field(description="How the sum of the scores would change", json_schema_extra=POINTS)
    minimum_change: float = Field(description="How the lowest score would change", json_schema_extra=POINTS)
    gained: list[ScoredPair] = Field(description="Pairs that there would be besides")
    lost: list[ScoredPair] = Field(description="Pairs that there would not be any more")


class MatchExplanation(WireModel):
    """Why a run makes a pair, or does not."""

    match_run_id: UUID = Field(description="The run")
    cell: MatrixCell = Field(description="The pair with its score")
    is_paired: bool = Field(description="Whether the run makes it")
    is_blocking: bool = Field(description="Whether both would be better off with each other than now")
    verdict: PairVerdict = Field(description="Why")
    partners_of_eu: list[MatchedPair] = Field(description="The pairs that the EU member is in")
    partners_of_partner: list[MatchedPair] = Field(description="The pairs that the partner is in")
    rank_for_eu: int | None = Field(
        description="Place of the partner among the EU member's possible ones; null if none"
    )
    rank_for_partner: int | None = Field(description="Place of the EU member among the partner's possible ones")
    if_locked: LockedOutcome | None = Field(
        description="What the run would come to if it had to be made; null where it is, or cannot be"
    )


class PairRobustness(MatchPair):
    """How often a pair is made when the weights are somewhat different."""

    share: float = Field(ge=0, le=1, description="Share of the trials in which it is made")
    is_paired: bool = Field(description="Whether the run itself makes it")


class MatchRobustness(WireModel):
    """How a run's pairs stand it when the weights of the score are somewhat different."""

    match_run_id: UUID = Field(description="The run")
    trials: int = Field(ge=1, description="Number of trials")
    spread: float = Field(
        ge=0, le=1, description="Each weight is multiplied by a number from 1 less this to 1 plus this"
    )
    seed: int = Field(ge=0, description="What the trials are drawn by: the same seed, the same trials")
    pairs: list[PairRobustness] = Field(description="Every pair made at least once or by the run, the surest first")


class MatchInput(WireModel):
    """What a run was made from and what came of it, to be worked out again by `pairing-api recheck`."""

    match_run_id: UUID = Field(description="The run")
    solver_version: str = Field(description="Version of the solver that it was worked out with")
    input_hash: str = Field(description="SHA-256 of the canonical form of `input`, in hexadecimal digits")
    input: dict[str, object] = Field(description="What the solver works from")
    result_hash: str | None = Field(
        description="SHA-256 of the canonical form of what came of it; null where it is not done"
    )
    result: dict[str, object] | None = Field(description="What came of it, as the solver says it; null where not done")


MemberExplanation.model_rebuild()
