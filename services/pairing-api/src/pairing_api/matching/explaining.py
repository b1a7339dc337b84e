"""Why a run makes a pair, or does not, and how a member fares in it."""

from dataclasses import replace
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from pairing_api.matching.cohorts import find as find_cohort
from pairing_api.matching.cohorts import frozen_of, too_large
from pairing_api.matching.instances import cells_of, scores_of
from pairing_api.matching.models import MatchRunRecord
from pairing_api.matching.outcome_schemas import (
    CellVerdict,
    LockedOutcome,
    MatchChange,
    MatchChangeKind,
    MatchedPair,
    MatchExplanation,
    MatchResult,
    MemberExplanation,
    PairVerdict,
)
from pairing_api.matching.results import number, ranks_of, scored_pairs
from pairing_api.matching.rules import weights_of
from pairing_api.matching.runs import find_done, instance_in, outcome_of, settings_of
from pairing_api.matching.schemas import MOST_AT_ONCE
from pairing_api.pairings.schemas import Side
from pairing_api.solving.cohort import smallest_changes, solve
from pairing_api.solving.errors import SolvingError
from pairing_api.solving.instances import Instance, Pair
from pairing_api.solving.outcomes import Outcome, Proof
from servicekit.problems import not_found

_SECONDS: Final = 4.0
# What the run would come to otherwise is worked out while the request waits.
_MOST_ASKED: Final = 2 * MOST_AT_ONCE


def explained(session: Session, run_id: UUID, eu: str, partner: str) -> MatchExplanation:
    """Why a pair is made or not. Raises the 404 problem where one is no member, 409 for a run without result."""
    run = find_done(session, run_id)
    cohort = frozen_of(find_cohort(session, run.cohort_id))
    sides = {side: {one.territory for one in cohort.of(side)} for side in Side}
    if eu not in sides[Side.EU] or partner not in sides[Side.PARTNER]:
        raise not_found("pair in the cohort of this run")
    settings, instance, result = settings_of(run), instance_in(session, run), outcome_of(run)
    pair = (eu, partner)
    scores = scores_of(cohort, weights_of(settings, cohort))
    cell = cells_of(cohort, settings, scores, [pair])[0]
    made = {(one.eu, one.partner) for one in result.pairs}
    verdict, locked = _verdict(instance, result, pair, cell.verdict)
    ranks = ranks_of(instance, pair)
    return MatchExplanation(
        match_run_id=run_id,
        cell=cell,
        is_paired=pair in made,
        is_blocking=pair in {(one.eu, one.partner) for one in result.blocking_pairs},
        verdict=verdict,
        partners_of_eu=[one for one in result.pairs if one.eu == eu],
        partners_of_partner=[one for one in result.pairs if one.partner == partner],
        rank_for_eu=None if ranks is None else ranks[0],
        rank_for_partner=None if ranks is None else ranks[1],
        if_locked=locked,
    )


def _verdict(
    instance: Instance, result: MatchResult, pair: Pair, cell: CellVerdict
) -> tuple[PairVerdict, LockedOutcome | None]:
    made = {(one.eu, one.partner) for one in result.pairs}
    if pair in made:
        return (PairVerdict.LOCKED if pair in instance.locks else PairVerdict.CHOSEN), None
    if cell is not CellVerdict.ADMISSIBLE:
        return PairVerdict.NOT_ADMISSIBLE, None
    if max(len(instance.eu), len(instance.partners)) > _MOST_ASKED:
        raise too_large("Explanations of pairs that are not made", _MOST_ASKED)
    try:
        forced = solve(replace(instance, locks=instance.locks | {pair}), seconds=_SECONDS, explained=False)
    except SolvingError:
        return PairVerdict.IMPOSSIBLE, None
    if forced.proof is Proof.INFEASIBLE:
        return PairVerdict.IMPOSSIBLE, None
    locked = _compared(instance, result, made, forced)
    same = not (locked.pairs_change or locked.total_change or locked.minimum_change)
    return (PairVerdict.AS_GOOD if same else PairVerdict.WORSE), locked


def _compared(instance: Instance, result: MatchResult, made: set[Pair], forced: Outcome) -> LockedOutcome:
    then = set(forced.pairs)
    before = sum((instance.scores[pair] for pair in made), start=forced.total * 0)
    return LockedOutcome(
        pairs_change=len(then) - len(made),
        total_change=float(forced.total - before),
        minimum_change=round((number(forced.minimum) or 0) - (result.minimum or 0), 9),
        gained=scored_pairs(instance, then - made),
        lost=scored_pairs(instance, made - then),
    )


def member(session: Session, run_id: UUID, territory: str) -> MemberExplanation:
    """How a member fares. Raises the 404 problem where it is none, 409 for a run without result."""
    run = find_done(session, run_id)
    cohort = frozen_of(find_cohort(session, run.cohort_id))
    found = cohort.by_code().get(territory)
    if found is None:
        raise not_found("member of the cohort of this run")
    settings, result = settings_of(run), outcome_of(run)
    unmatched = next((one for one in result.unmatched if one.territory == territory), None)
    scores = scores_of(cohort, weights_of(settings, cohort))
    cells = cells_of(cohort, settings, scores, [pair for pair in scores if territory in pair])
    return MemberExplanation(
        match_run_id=run_id,
        territory=territory,
        side=found.side,
        pairs=_pairs_of(result, territory),
        unmatched=unmatched,
        changes=[] if unmatched is None else _changes(session, run, territory),
        cells=sorted(cells, key=lambda cell: (-(cell.score if cell.score is not None else -1), cell.eu, cell.partner)),
    )


def _pairs_of(result: MatchResult, territory: str) -> list[MatchedPair]:
    return [one for one in result.pairs if territory in (one.eu, one.partner)]


def _changes(session: Session, run: MatchRunRecord, territory: str) -> list[MatchChange]:
    instance = instance_in(session, run)
    if max(len(instance.eu), len(instance.partners)) > _MOST_ASKED:
        return []
    outcome = solve(instance, seconds=_SECONDS, explained=False)
    return [
        MatchChange(
            eu=one.pair[0],
            partner=one.pair[1],
            kind=MatchChangeKind(one.kind.value),
            member=one.city,
            to=number(one.to),
            pairs_lost=one.pairs_lost,
            total_change=float(one.total_change),
        )
        for one in smallest_changes(instance, outcome, territory)
    ]
