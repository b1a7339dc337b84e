"""The job of a match run that is too large for a request.

A run is worked out outside of any transaction, and stored with its end in one: a worker that dies under it has stored
nothing, and the job that is done again comes to the same, because the run's input was kept when it was asked for.
"""

import json
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select

from pairing_api.matching.cohorts import find as find_cohort
from pairing_api.matching.cohorts import frozen_of
from pairing_api.matching.models import MatchRunRecord
from pairing_api.matching.runs import ENDED, SECONDS_OF_JOB, conclude, find
from pairing_api.matching.schemas import MatchRunState
from pairing_api.solving import documents
from pairing_api.solving.cohort import solve
from servicekit.jobs.tasks import Work

_GIVEN_UP = "It could not be worked out. Ask for it again; if that does not help, ask the operator."
_OTHER_SOLVER = "The solver has another version now than when the run was asked for. Ask for it again."


def match(work: Work, *, run_id: str) -> None:
    """Work a run out. One that has ended stays as it is."""
    id_, database = UUID(run_id), work.database
    with database.transaction() as session:
        run = find(session, id_, for_change=True)
        if run.state in ENDED:
            return
        if run.solver_version != documents.SOLVER_VERSION:
            _fail(run, _OTHER_SOLVER)
            return
        run.state = MatchRunState.RUNNING
        run.started_at = func.clock_timestamp()
        kept = session.scalars(select(MatchRunRecord.input).where(MatchRunRecord.id == id_)).one()
        cohort = frozen_of(find_cohort(session, run.cohort_id))
    instance = documents.instance_of(json.loads(kept, parse_float=Decimal))
    outcome = solve(instance, seconds=SECONDS_OF_JOB)
    with database.transaction() as session:
        run = find(session, id_, for_change=True)
        if run.state not in ENDED:
            conclude(run, cohort, instance, outcome)


def give_up(work: Work, *, run_id: str) -> None:
    """Say of a run that it came to nothing."""
    with work.database.transaction() as session:
        run = find(session, UUID(run_id), for_change=True)
        if run.state not in ENDED:
            _fail(run, _GIVEN_UP)


def _fail(run: MatchRunRecord, reason: str) -> None:
    run.state = MatchRunState.FAILED
    run.failure = reason
    run.ended_at = func.clock_timestamp()
