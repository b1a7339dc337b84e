"""Match runs: asked for, worked out, read. A run that has ended never changes; the database holds that."""

import json
from decimal import Decimal
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, undefer

from pairing_api.matching.cohorts import find as find_cohort
from pairing_api.matching.cohorts import frozen_of
from pairing_api.matching.frozen import FrozenCohort
from pairing_api.matching.instances import instance_of
from pairing_api.matching.models import CohortRecord, MatchRunRecord
from pairing_api.matching.outcome_schemas import MatchConflict, MatchInput, MatchResult
from pairing_api.matching.published import publication_of, standing_runs
from pairing_api.matching.results import conflict_of, result_of
from pairing_api.matching.rules import resolved
from pairing_api.matching.run_schemas import MatchRun
from pairing_api.matching.schemas import MOST_AT_ONCE, MatchRunCreate, MatchRunState, MatchSettings
from pairing_api.solving import documents
from pairing_api.solving.cohort import solve
from pairing_api.solving.errors import SolvingError
from pairing_api.solving.instances import Instance
from pairing_api.solving.outcomes import Outcome, Proof
from servicekit.changes.records import Actor
from servicekit.jobs.deferring import defer
from servicekit.problems import FieldError, Problem, invalid, not_found
from servicekit.schemas import wire_name
from servicekit.writing.bodies import plain

# Name of the job, kept in the database with each that waits.
MATCH: Final = "match-cohort"
ENDED: Final = frozenset({MatchRunState.DONE, MatchRunState.INFEASIBLE, MatchRunState.FAILED})
# How long what cannot be bounded otherwise may take: while a request waits, and in the worker.
_SECONDS_AT_ONCE: Final = 4.0
SECONDS_OF_JOB: Final = 120.0


def create(session: Session, wish: MatchRunCreate, actor: Actor) -> MatchRunRecord:
    """Make a run and work it out, or let the worker do so. Raises the 400 and 404 problems."""
    record = _cohort(session, wish.cohort_id)
    cohort = frozen_of(record)
    settings = resolved(wish, cohort, _base(session, wish))
    try:
        instance = instance_of(cohort, settings)
    except SolvingError as error:
        raise _refused(error) from None
    made = MatchRunRecord(
        cohort_id=record.id,
        base_run_id=wish.base_run_id,
        name=wish.name,
        state=MatchRunState.QUEUED,
        settings=plain(settings),
        input=documents.canonical_json(instance),
        input_hash=documents.input_hash(instance),
        solver_version=documents.SOLVER_VERSION,
        created_by_id=actor.person_id,
        created_by_client=actor.client_id if actor.person_id is None else None,
    )
    if max(len(instance.eu), len(instance.partners)) <= MOST_AT_ONCE:
        made.started_at = func.clock_timestamp()
        try:
            outcome = solve(instance, seconds=_SECONDS_AT_ONCE)
        except SolvingError as error:
            raise _refused(error) from None
        conclude(made, cohort, instance, outcome)
    session.add(made)
    session.flush()
    if made.state == MatchRunState.QUEUED:
        defer(session, MATCH, run_id=str(made.id))
    session.refresh(made)
    return made


def _cohort(session: Session, cohort_id: UUID) -> CohortRecord:
    try:
        return find_cohort(session, cohort_id)
    except Problem:
        raise invalid(FieldError(pointer="/cohortId", code="unknown", detail="There is no such cohort.")) from None


def _base(session: Session, wish: MatchRunCreate) -> MatchSettings | None:
    if wish.base_run_id is None:
        return None
    found = session.get(MatchRunRecord, wish.base_run_id)
    if found is None:
        raise invalid(FieldError(pointer="/baseRunId", code="unknown", detail="There is no such match run."))
    if found.cohort_id != wish.cohort_id:
        raise invalid(FieldError(pointer="/baseRunId", code="other_cohort", detail="It is a run of another cohort."))
    return settings_of(found)


def _refused(error: SolvingError) -> Problem:
    place = "/" + "/".join(wire_name(str(step)) for step in error.path)
    return invalid(FieldError(pointer=place, code=error.code.value, detail=error.detail))


def conclude(run: MatchRunRecord, cohort: FrozenCohort, instance: Instance, outcome: Outcome) -> None:
    """Store in a run what the solver found."""
    run.outcome = documents.canonical(documents.outcome_document(outcome))
    run.result_hash = documents.result_hash(outcome)
    if outcome.proof is Proof.INFEASIBLE:
        run.conflict = plain(conflict_of(outcome))
        run.state = MatchRunState.INFEASIBLE
    else:
        run.result = plain(result_of(cohort, instance, outcome))
        run.state = MatchRunState.DONE
    run.ended_at = func.clock_timestamp()


def find(session: Session, run_id: UUID, *, for_change: bool = False) -> MatchRunRecord:
    """The run, held until the end of the transaction where it is for a change. Raises the 404 problem."""
    statement = select(MatchRunRecord).where(MatchRunRecord.id == run_id)
    if for_change:
        statement = statement.with_for_update(key_share=True)
    found = session.scalar(statement)
    if found is None:
        raise not_found("match run")
    return found


def find_done(session: Session, run_id: UUID, *, for_change: bool = False) -> MatchRunRecord:
    """A run that has a result. Raises the 404 problem, and 409 where it has none."""
    found = find(session, run_id, for_change=for_change)
    if found.state != MatchRunState.DONE:
        raise Problem(409, "conflict", "Conflict", f"The run is {found.state}; it has no result.")
    return found


def settings_of(run: MatchRunRecord) -> MatchSettings:
    """How a run matches."""
    return MatchSettings.model_validate(run.settings)


def outcome_of(run: MatchRunRecord) -> MatchResult:
    """The result of a run that is done."""
    return MatchResult.model_validate(run.result)


def instance_in(session: Session, run: MatchRunRecord) -> Instance:
    """What the solver worked from, as it is kept."""
    kept = session.scalars(select(MatchRunRecord.input).where(MatchRunRecord.id == run.id)).one()
    return documents.instance_of(json.loads(kept, parse_float=Decimal))


def input_of(session: Session, run_id: UUID) -> bytes:
    """What a run was made from and what came of it (`MatchInput`), numbers with all their digits."""
    found = session.get(
        MatchRunRecord, run_id, options=[undefer(MatchRunRecord.input), undefer(MatchRunRecord.outcome)]
    )
    if found is None:
        raise not_found("match run")
    # The kept texts as they are: read and written again, a number could get other digits.
    parts = {
        "matchRunId": json.dumps(str(found.id)),
        "solverVersion": json.dumps(found.solver_version),
        "inputHash": json.dumps(found.input_hash),
        "input": found.input,
        "resultHash": json.dumps(found.result_hash),
        "result": found.outcome or "null",
    }
    if set(parts) != {info.alias for info in MatchInput.model_fields.values()}:
        raise TypeError("what is written of an input is not its schema")
    return ("{" + ",".join(f'"{name}":{text}' for name, text in parts.items()) + "}").encode()


def shown(session: Session, run: MatchRunRecord) -> MatchRun:
    """The run as staff see it."""
    result = None if run.result is None else outcome_of(run)
    settings = settings_of(run)
    return MatchRun(
        id=run.id,
        cohort_id=run.cohort_id,
        name=run.name,
        base_run_id=run.base_run_id,
        state=MatchRunState(run.state),
        policy=settings.policy,
        pairs_count=None if result is None else result.pairs_count,
        total=None if result is None else result.total,
        minimum=None if result is None else result.minimum,
        input_hash=run.input_hash,
        result_hash=run.result_hash,
        is_published=run.id in standing_runs(session, run.cohort_id),
        created_at=run.created_at,
        ended_at=run.ended_at,
        settings=settings,
        solver_version=run.solver_version,
        result=result,
        conflict=None if run.conflict is None else MatchConflict.model_validate(run.conflict),
        failure=run.failure,
        started_at=run.started_at,
        created_by=run.created_by_id,
        publication=publication_of(session, run.id),
    )
