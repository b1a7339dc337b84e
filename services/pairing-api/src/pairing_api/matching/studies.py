"""What staff ask of a cohort or a run beside its result: all scores, every policy's price, other weights."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from pairing_api.matching.cohorts import find as find_cohort
from pairing_api.matching.cohorts import frozen_of, too_large
from pairing_api.matching.instances import cells_of, instance_of, scores_of
from pairing_api.matching.outcome_schemas import (
    CohortMatrix,
    MatchPrices,
    MatchProofStatus,
    MatchRobustness,
    PairRobustness,
    PolicyPrice,
)
from pairing_api.matching.queries import MatrixQuery, RobustnessQuery
from pairing_api.matching.results import number, scored_pairs
from pairing_api.matching.rules import weights_of
from pairing_api.matching.runs import find, find_done, instance_in, outcome_of, settings_of
from pairing_api.matching.schemas import MOST_AT_ONCE, MatchPolicy
from pairing_api.scoring.scores import reweighed
from pairing_api.scoring.weights import Weights
from pairing_api.solving.instances import Instance
from pairing_api.solving.outcomes import Proof
from pairing_api.solving.pricing import prices, robustness
from servicekit.problems import Problem, invalid_parameter

MOST_CELLS: Final = 10_000
MOST_PRICED: Final = 100
# How many pairs may be scored and matched again in all trials together.
_MOST_TRIED_CELLS: Final = 60_000
_TRIALS: Final = 50
_SECONDS: Final = 4.0


def matrix_of(session: Session, cohort_id: UUID, query: MatrixQuery) -> CohortMatrix:
    """The scores of a cohort. Raises the 404 problem, and 400 where it asks for too much or for others."""
    cohort = frozen_of(find_cohort(session, cohort_id))
    settings = cohort.defaults
    if query.match_run_id is not None:
        run = find(session, query.match_run_id)
        if run.cohort_id != cohort_id:
            raise invalid_parameter("matchRunId", "other_cohort", "It is a run of another cohort.")
        settings = settings_of(run)
    unknown = set(query.territory) - {one.territory for one in cohort.members}
    if unknown:
        raise invalid_parameter("territory", "not_a_member", "Must be members of the cohort.")
    scores = scores_of(cohort, weights_of(settings, cohort))
    wanted = set(query.territory)
    pairs = sorted(pair for pair in scores if not wanted or wanted & set(pair))
    if len(pairs) > MOST_CELLS:
        detail = f"The cohort has more than {MOST_CELLS} pairs: ask for some members at a time."
        raise invalid_parameter("territory", "too_many", detail)
    return CohortMatrix(
        cohort_id=cohort_id,
        weights=settings.weights,
        min_score=settings.min_score,
        cells=cells_of(cohort, settings, scores, pairs),
    )


def prices_of(session: Session, run_id: UUID) -> MatchPrices:
    """Every policy beside the one of the run. Raises the 404 and 409 problems."""
    run = find_done(session, run_id)
    instance = instance_in(session, run)
    _require_small(instance, MOST_PRICED, "Prices of policies")
    found = [one for one in prices(instance, seconds=_SECONDS) if one.outcome.proof is not Proof.INFEASIBLE]
    return MatchPrices(
        match_run_id=run_id,
        policies=[
            PolicyPrice(
                policy=MatchPolicy(one.policy.value),
                pairs_count=len(one.outcome.pairs),
                total=float(one.outcome.total),
                minimum=number(one.outcome.minimum),
                blocking_pairs=len(one.outcome.blocking_pairs),
                proof=MatchProofStatus.GAP if one.outcome.proof is Proof.GAP else MatchProofStatus.OPTIMAL,
                pairs_change=one.pairs_change,
                total_change=float(one.total_change),
                minimum_change=number(one.minimum_change),
                only_here=scored_pairs(instance, one.only_here),
                only_chosen=scored_pairs(instance, one.only_chosen),
            )
            for one in found
        ],
    )


def robustness_of(session: Session, run_id: UUID, query: RobustnessQuery) -> MatchRobustness:
    """How often each pair is made under other weights. Raises the 404 and 409 problems, and 400 for too many trials."""
    run = find_done(session, run_id)
    settings = settings_of(run)
    cohort = frozen_of(find_cohort(session, run.cohort_id))
    cells = len(instance_in(session, run).scores)
    most = max(1, _MOST_TRIED_CELLS // max(1, cells))
    trials = min(_TRIALS, most) if query.trials is None else query.trials
    if trials > most:
        raise invalid_parameter("trials", "too_many", f"For this cohort, {most} trials at most.")
    _require_small(instance_in(session, run), MOST_AT_ONCE, "Robustness")

    measured = scores_of(cohort, weights_of(settings, cohort))

    def under(weights: Mapping[str, Decimal]) -> Instance:
        chosen = Weights.of(weights, cohort.variant)
        return instance_of(cohort, settings, {pair: reweighed(one, chosen) for pair, one in measured.items()})

    found = robustness(
        under,
        {name: Decimal(repr(weight)) for name, weight in settings.weights.items()},
        rounds=trials,
        spread=Decimal(repr(query.spread)),
        seed=query.seed,
    )
    made = {(pair.eu, pair.partner) for pair in outcome_of(run).pairs}
    counts = {**found.others, **found.survived}
    ordered = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return MatchRobustness(
        match_run_id=run_id,
        trials=found.rounds,
        spread=query.spread,
        seed=query.seed,
        pairs=[
            PairRobustness(eu=eu, partner=other, share=counts[eu, other] / found.rounds, is_paired=(eu, other) in made)
            for eu, other in ordered
        ],
    )


def _require_small(instance: Instance, most: int, what: str) -> None:
    if max(len(instance.eu), len(instance.partners)) > most:
        problem: Problem = too_large(what, most)
        raise problem
