"""Calculators of cohorts: the best pairs by an order of goals, and stable pairs."""

from typing import Any, Final

from pairing_api.calculations.cohort_schemas import (
    CohortChange,
    CohortChangeKind,
    CohortConflict,
    CohortMarginalValue,
    CohortOptimalAnswer,
    CohortReason,
    CohortStableAnswer,
    CohortStatus,
    CohortToMatch,
    UnmatchedReason,
)
from pairing_api.calculations.frame import MatchingMethod, calculation_router, named_errors, pairs_of, places_of
from pairing_api.solving.cohort import smallest_changes, solve
from pairing_api.solving.documents import input_hash
from pairing_api.solving.errors import SolvingError, SolvingErrorCode
from pairing_api.solving.instances import Instance, Pair, Policy, Quota, check_lists, once, order_of
from pairing_api.solving.outcomes import Outcome, Proof
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_SECONDS: Final = 5.0
# Admissible pairs up to which it is worked out what would match those who are unmatched.
_CHANGES: Final = 400
# Pairs that have a score, where the solver has more to do than one assignment in numbers of 64 bits.
MOST_HEAVY: Final = 900
MOST_DIGITS: Final = 400
_PLAIN_PLACES: Final = 6

LEXICOGRAPHIC: Final = MatchingMethod(
    code="lexicographic",
    text="Goals one after the other, each kept to the end, on whole numbers; proved by prices of a network flow, with "
    "trios and groups that overlap by the bound of an integer programme. Of results that are alike the one that has "
    "the first pair, in the order of names, in which it differs from any other.",
    source="Ahuja, Magnanti and Orlin, Network Flows, 1993; Huangfu and Hall, 2018 (HiGHS)",
)
STABLE: Final = MatchingMethod(
    code="deferred_acceptance",
    text="The EU cities propose down their lists, up to as many as they have places; the partners hold the best of "
    "them. Lists are by score, ties by name, where no others are given.",
    source="Gale and Shapley, College Admissions and the Stability of Marriage, 1962; Roth, 1984",
)


@router.post("/cohort-optimal", response_model=CohortOptimalAnswer)
def calculate_cohort_optimal(_: StrictJson, body: CohortToMatch) -> Any:
    """A whole cohort matched at its best by an order of goals, proved and explained."""
    with named_errors():
        instance = _instance(body, Policy.LARGEST)
    outcome = solve(instance, seconds=_SECONDS, listed=True)
    listed = None if outcome.solutions is None else [_listed(one) for one in outcome.solutions]
    return CohortOptimalAnswer(
        **_answer(instance, outcome),
        gap=outcome.gap,
        unique=outcome.unique,
        solutions=[] if outcome.proof is Proof.INFEASIBLE else listed,
        method=LEXICOGRAPHIC,
    )


@router.post("/cohort-stable", response_model=CohortStableAnswer)
def calculate_cohort_stable(_: StrictJson, body: CohortToMatch) -> Any:
    """A whole cohort matched so that no two cities would rather have each other."""
    with named_errors():
        instance = _instance(body, Policy.STABLE)
    outcome = solve(instance)
    return CohortStableAnswer(
        **_answer(instance, outcome),
        eu_optimal=_listed(outcome.pairs),
        partner_optimal=_listed(outcome.partner_optimal or ()),
        broken=list(outcome.broken),
        method=STABLE,
    )


def _instance(body: CohortToMatch, policy: Policy) -> Instance:
    if len(body.scores) != len(body.eu):
        raise SolvingError(SolvingErrorCode.RAGGED, ("scores",), "Must have a row for each EU city.")
    for at, row in enumerate(body.scores):
        if len(row) != len(body.partners):
            raise SolvingError(SolvingErrorCode.RAGGED, ("scores", at), "Must have a score or null for each partner.")
    eu, partners = once(body.eu, ("eu",)), once(body.partners, ("partners",))
    if eu & partners:
        at = next(at for at, name in enumerate(body.partners) if name in eu)
        detail = "This name is on the other side as well."
        raise SolvingError(SolvingErrorCode.NAME_TWICE, ("partners", at), detail)
    eu_wishes, partner_wishes = body.eu_preferences or {}, body.partner_preferences or {}
    check_lists(eu_wishes, eu, partners, "eu_preferences")
    check_lists(partner_wishes, partners, eu, "partner_preferences")
    quotas = []
    for at, quota in enumerate(body.quotas or ()):
        members = once(quota.members, ("quotas", at, "members"))
        quotas.append(Quota(quota.name, members, quota.min, quota.max))
    instance = Instance(
        eu=tuple(body.eu),
        partners=tuple(body.partners),
        scores={
            (one, other): score
            for one, row in zip(body.eu, body.scores, strict=True)
            for other, score in zip(body.partners, row, strict=True)
            if score is not None
        },
        eu_capacity=places_of(body.eu_capacity, body.eu, "eu_capacity"),
        partner_capacity=places_of(body.partner_capacity, body.partners, "partner_capacity"),
        vetoes=pairs_of(body.vetoes, eu, partners, "vetoes"),
        locks=pairs_of(body.locks, eu, partners, "locks"),
        min_score=body.min_score,
        quotas=tuple(quotas),
        trios=tuple((one, other) for one, other in body.trios or ()),
        eu_preferences={name: tuple(wanted) for name, wanted in eu_wishes.items()},
        partner_preferences={name: tuple(wanted) for name, wanted in partner_wishes.items()},
        policy=policy,
        order=None if body.order is None else order_of(body.order),
    )
    most = _most(instance)
    if policy is not Policy.STABLE and len(instance.scores) > most:
        detail = (
            f"May have {MOST_HEAVY:,} pairs where cities of both sides have several places, quotas or trios, and "
            f"{MOST_DIGITS:,} with scores of more than {_PLAIN_PLACES} digits before or behind the point."
        )
        raise SolvingError(SolvingErrorCode.TOO_LARGE, ("scores",), detail)
    return instance


def _most(instance: Instance) -> int:
    """Pairs with a score that are matched at once: as many as take seconds at most."""
    for score in instance.scores.values():
        exponent = score.as_tuple().exponent
        if not isinstance(exponent, int) or exponent < -_PLAIN_PLACES or score.adjusted() >= _PLAIN_PLACES:
            return MOST_DIGITS
    several = [max(side.values(), default=1) > 1 for side in (instance.eu_capacity, instance.partner_capacity)]
    is_heavy = all(several) or instance.quotas or instance.trios
    return MOST_HEAVY if is_heavy else len(instance.scores)


def _answer(instance: Instance, outcome: Outcome) -> dict[str, Any]:
    is_infeasible, conflict = outcome.proof is Proof.INFEASIBLE, outcome.conflict
    return {
        "status": CohortStatus(outcome.proof.value),
        "infeasible": is_infeasible,
        "conflicting_locks": [] if conflict is None else _listed(conflict.locks),
        "conflict": None if conflict is None else CohortConflict(conflict.code.value),
        "pairs": _listed(outcome.pairs),
        "pairs_count": len(outcome.pairs),
        "total": None if is_infeasible else outcome.total,
        "minimum": outcome.minimum,
        "blocking_pairs": _listed(outcome.blocking_pairs),
        "unmatched": {code: UnmatchedReason(one.code.value) for code, one in outcome.unmatched.items()},
        "reasons": _reasons(instance, outcome),
        "marginal_value": {
            code: None if one is None else CohortMarginalValue(pairs_lost=one.pairs_lost, total_change=one.total_change)
            for code, one in sorted(outcome.marginal_value.items())
        },
        "ranks": {side: {str(rank): count for rank, count in sorted(of.items())} for side, of in outcome.ranks.items()},
        "input_hash": input_hash(instance),
    }


def _listed(pairs: tuple[Pair, ...]) -> list[list[str]]:
    return [list(pair) for pair in pairs]


def _reasons(instance: Instance, outcome: Outcome) -> dict[str, CohortReason]:
    # What lies outside a network may take long, and here it would be solved again and again.
    is_small = len(instance.scores) <= _CHANGES and not instance.trios and not instance.quotas
    return {
        code: CohortReason(
            reason=UnmatchedReason(reason.code.value),
            admissible=reason.admissible,
            full=reason.full,
            nearest=reason.nearest,
            nearest_score=reason.nearest_score,
            changes=_changes(instance, outcome, code) if is_small else None,
        )
        for code, reason in outcome.unmatched.items()
    }


def _changes(instance: Instance, outcome: Outcome, code: str) -> list[CohortChange]:
    return [
        CohortChange(
            kind=CohortChangeKind(one.kind.value),
            pair=list(one.pair),
            city=one.city,
            to=one.to,
            pairs_lost=one.pairs_lost,
            total_change=one.total_change,
        )
        for one in smallest_changes(instance, outcome, code)
    ]
