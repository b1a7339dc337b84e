"""Where the staff can take a call, and taking it there."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from fastapi import Request
from sqlalchemy import func, insert, or_, select, update
from sqlalchemy.orm import Session

from pairing_api.applications.models import ApplicationDecisionRecord, ApplicationRecord
from pairing_api.applications.schemas import ApplicationState, Outcome
from pairing_api.calls.history import CALL
from pairing_api.calls.models import CallMoveRecord, CallRecord
from pairing_api.calls.schemas import CallProgress, CallStage, CallState, MadeMove, Move
from pairing_api.calls.service import state_column
from pairing_api.calls.zones import zone_of
from servicekit.changes.log import person_names
from servicekit.changes.recording import recording
from servicekit.identity.caller import Authority, Caller
from servicekit.problems import Problem, not_found

ALLOWED: Final[Mapping[CallState, tuple[CallStage, ...]]] = {
    CallState.PUBLISHED: (CallStage.ARCHIVED,),
    CallState.OPEN: (),
    CallState.CLOSED: (CallStage.EVALUATING, CallStage.ARCHIVED),
    CallState.EVALUATING: (CallStage.DECIDED,),
    CallState.DECIDED: (CallStage.EVALUATING, CallStage.ARCHIVED),
    CallState.ARCHIVED: (),
}


def find_call(session: Session, slug: str, *, lock: str | None = None) -> CallRecord:
    """The public call of this slug.

    Args:
        lock: `share`: it stays as it is until the transaction ends; `update`: nobody else reads it to rely on it.

    Raises:
        Problem: 404 where there is none.
    """
    found = select(CallRecord).where(CallRecord.slug == slug)
    if lock is not None:
        found = found.with_for_update(read=lock == "share", key_share=lock != "share")
    call = session.scalars(found.execution_options(populate_existing=True)).one_or_none()
    if call is None:
        raise not_found("call")
    return call


def state_now(session: Session, call: CallRecord) -> CallState:
    """Where a call stands by the clock of the server at this moment."""
    return CallState(session.scalars(select(state_column()).where(CallRecord.id == call.id)).one())


def undecided(session: Session, call_id: UUID) -> int:
    """Submitted applications that have no final decision with feedback yet; those that were withdrawn need none."""
    last = (
        select(ApplicationDecisionRecord.feedback)
        .where(ApplicationDecisionRecord.application_id == ApplicationRecord.id)
        .order_by(ApplicationDecisionRecord.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    waiting = or_(
        ApplicationRecord.outcome.is_(None),
        ApplicationRecord.outcome == Outcome.SHORTLISTED.value,
        last.is_(None),
    )
    found = session.scalar(
        select(func.count())
        .select_from(ApplicationRecord)
        .where(
            ApplicationRecord.call_id == call_id,
            ApplicationRecord.submitted_at.is_not(None),
            ApplicationRecord.state != ApplicationState.WITHDRAWN.value,
            waiting,
        )
    )
    return int(found or 0)


def make_move(session: Session, call: CallRecord, move: Move, authority: Authority, request: Request) -> None:
    """Take a call where `move` says. The call is locked.

    Raises:
        Problem: 409 where it cannot go there from where it stands, naming where it can; and where an applicant would
            be left without a decision and feedback.
    """
    state = state_now(session, call)
    if move.to not in ALLOWED[state]:
        listed = ", ".join(ALLOWED[state]) or "none"
        detail = f"The call is {state.value}; it cannot go to {move.to.value}. Allowed: {listed}."
        if state is CallState.OPEN:
            detail += f" It closes at {instant_text(call, call.closes_at)}."
        raise Problem(409, "conflict", "Conflict", detail)
    if move.to is CallStage.DECIDED:
        missing = undecided(session, call.id)
        if missing:
            detail = (
                f"Every submitted application needs a decision (selected, reserve or rejected) with feedback; "
                f"{missing} {'has' if missing == 1 else 'have'} none. Allowed: {', '.join(ALLOWED[state])}."
            )
            raise Problem(409, "conflict", "Conflict", detail)
    with recording(session, CALL, [call.id], authority.actor(request), note=move.reason):
        session.execute(
            update(CallRecord).where(CallRecord.id == call.id).values(stage=move.to.value, updated_at=func.now())
        )
    session.execute(
        insert(CallMoveRecord).values(
            call_id=call.id,
            from_state=state.value,
            to_state=move.to.value,
            reason=move.reason,
            person_id=authority.caller.person_id,
            client_id=authority.caller.client_id if authority.caller.person_id is None else None,
        )
    )


def progress_of(session: Session, caller: Caller, call: CallRecord) -> CallProgress:
    """Where a call stands, where it can go, and how it came there."""
    state = state_now(session, call)
    rows = session.scalars(
        select(CallMoveRecord).where(CallMoveRecord.call_id == call.id).order_by(CallMoveRecord.id)
    ).all()
    names = person_names(session, caller, [row.person_id for row in rows])
    moves = [
        MadeMove(
            from_state=CallState(row.from_state),
            to_state=CallState(row.to_state),
            reason=row.reason,
            moved_at=row.moved_at,
            person_id=row.person_id,
            person_name=names.get(row.person_id) if row.person_id else None,
        )
        for row in rows
    ]
    return CallProgress(
        slug=call.slug,
        state=state,
        allowed=list(ALLOWED[state]),
        undecided=undecided(session, call.id),
        moves=moves,
    )


def instant_text(call: CallRecord, instant: datetime) -> str:
    """An instant of a call in words: in UTC, and as clocks in its zone show it."""
    there = instant.astimezone(zone_of(call.time_zone))
    return f"{instant.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ} ({there:%Y-%m-%d %H:%M:%S} in {call.time_zone})"
