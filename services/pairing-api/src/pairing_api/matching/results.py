"""What the solver says of a cohort, as readers get it."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from pairing_api.matching.frozen import FrozenCohort, FrozenMember
from pairing_api.matching.outcome_schemas import (
    MarginalValue,
    MatchConflict,
    MatchCountry,
    MatchedPair,
    MatchProof,
    MatchProofStatus,
    MatchRank,
    MatchReason,
    MatchResult,
    NearestMiss,
    ScoredPair,
    UnmatchedMember,
)
from pairing_api.matching.schemas import MatchPair
from pairing_api.pairings.schemas import Side
from pairing_api.solving.instances import Instance, Pair
from pairing_api.solving.outcomes import Outcome, Proof, Reason


def result_of(cohort: FrozenCohort, instance: Instance, outcome: Outcome) -> MatchResult:
    """The result of a run that found one."""
    members = cohort.by_code()
    return MatchResult(
        pairs=matched_pairs(members, instance, outcome.pairs),
        pairs_count=len(outcome.pairs),
        total=float(outcome.total),
        minimum=number(outcome.minimum),
        proof=MatchProof(
            status=MatchProofStatus.GAP if outcome.proof is Proof.GAP else MatchProofStatus.OPTIMAL,
            gap=number(outcome.gap),
            is_unique=outcome.unique,
        ),
        countries=list(_countries(cohort, instance, outcome.pairs)),
        ranks=[
            MatchRank(side=Side.EU if side == "eu" else Side.PARTNER, rank=rank, pairs=count)
            for side, ranks in sorted(outcome.ranks.items())
            for rank, count in sorted(ranks.items())
        ],
        blocking_pairs=scored_pairs(instance, outcome.blocking_pairs),
        unmatched=[unmatched_member(members[code], reason) for code, reason in sorted(outcome.unmatched.items())],
        marginal_values=[
            MarginalValue(
                territory=code,
                pairs_lost=None if one is None else one.pairs_lost,
                total_change=None if one is None else float(one.total_change),
            )
            for code, one in sorted(outcome.marginal_value.items())
        ],
        broken=list(outcome.broken),
    )


def conflict_of(outcome: Outcome) -> MatchConflict:
    """Why a run found nothing."""
    found = outcome.conflict
    if found is None:
        return MatchConflict(code="infeasible", locks=[])
    return MatchConflict(code=found.code, locks=[MatchPair(eu=eu, partner=partner) for eu, partner in found.locks])


def matched_pairs(members: Mapping[str, FrozenMember], instance: Instance, pairs: Iterable[Pair]) -> list[MatchedPair]:
    """Pairs that were made, with what they are to both."""
    admissible = _by_member(instance)
    return [
        MatchedPair(
            eu=eu,
            partner=partner,
            score=float(instance.scores[eu, partner]),
            rank_for_eu=_rank(instance.scores[eu, partner], admissible.get(eu, ())),
            rank_for_partner=_rank(instance.scores[eu, partner], admissible.get(partner, ())),
            is_locked=(eu, partner) in instance.locks,
            is_wished_by_eu=partner in members[eu].wishes,
            is_wished_by_partner=eu in members[partner].wishes,
        )
        for eu, partner in sorted(pairs)
    ]


def ranks_of(instance: Instance, pair: Pair) -> tuple[int, int] | None:
    """Place of each among the other's possible partners by score; None where they cannot be a pair."""
    if not instance.is_admissible(pair):
        return None
    admissible, value = _by_member(instance), instance.scores[pair]
    return _rank(value, admissible[pair[0]]), _rank(value, admissible[pair[1]])


def _by_member(instance: Instance) -> dict[str, list[Decimal]]:
    found: dict[str, list[Decimal]] = {}
    for pair in instance.admissible():
        for code in pair:
            found.setdefault(code, []).append(instance.scores[pair])
    return found


def _rank(value: Decimal, possible: Iterable[Decimal]) -> int:
    return 1 + sum(other > value for other in possible)


def scored_pairs(instance: Instance, pairs: Iterable[Pair]) -> list[ScoredPair]:
    """Pairs with their scores."""
    return [ScoredPair(eu=eu, partner=other, score=float(instance.scores[eu, other])) for eu, other in sorted(pairs)]


def unmatched_member(member: FrozenMember, reason: Reason) -> UnmatchedMember:
    """A member without a partner."""
    nearest = None
    if reason.nearest is not None and reason.nearest_score is not None:
        nearest = NearestMiss(territory=reason.nearest, score=float(reason.nearest_score))
    return UnmatchedMember(
        territory=member.territory,
        side=member.side,
        reason=MatchReason(reason.code.value),
        admissible=reason.admissible,
        full=reason.full,
        nearest=nearest,
    )


def _countries(cohort: FrozenCohort, instance: Instance, pairs: Iterable[Pair]) -> Iterator[MatchCountry]:
    there = {*instance.eu, *instance.partners}
    matched = [code for pair in pairs for code in pair]
    groups: dict[tuple[str, str], list[str]] = {}
    for one in cohort.members:
        if one.territory in there:
            groups.setdefault((one.side.value, one.country), []).append(one.territory)
    for (side, country), codes in sorted(groups.items()):
        yield MatchCountry(
            side=Side(side),
            country=country,
            members=len(codes),
            matched=sum(code in matched for code in codes),
            pairs=sum(matched.count(code) for code in codes),
        )


def number(value: Decimal | None) -> float | None:
    """A decimal as JSON has it."""
    return None if value is None else float(value)
