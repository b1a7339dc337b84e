"""Readings of applications, where readers differ, and what is decided."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from fastapi import Request
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pairing_api.access import DECISIONS_READ
from pairing_api.applications.desk import KIND, Case, conflict
from pairing_api.applications.models import (
    ApplicationDecisionRecord,
    ApplicationReadingRecord,
    ApplicationRecord,
)
from pairing_api.applications.points import PointsRule, differences, total_of
from pairing_api.applications.schemas import (
    ApplicationFeedback,
    ApplicationReadings,
    ApplicationState,
    Decision,
    DecisionCreate,
    Decisions,
    Outcome,
    Points,
    Reading,
    ReadingCreate,
)
from pairing_api.calls.models import CallRecord
from pairing_api.calls.moves import state_now
from pairing_api.calls.schemas import CallStage, CallState
from pairing_api.territories.models import ConsortiumMemberRecord
from servicekit.changes.log import person_names
from servicekit.changes.recording import record_private_change
from servicekit.changes.schemas import Action
from servicekit.identity.caller import Authority, Caller
from servicekit.problems import FieldError, Problem, invalid


def criteria_of(call: CallRecord) -> list[PointsRule]:
    """What readers of a call give points for."""
    return [PointsRule(key=one["key"], most=one["maxPoints"], weight=one["weight"]) for one in call.reading_criteria]


def hand_in(session: Session, case: Case, body: ReadingCreate, authority: Authority, request: Request) -> None:
    """Keep the caller's reading, in place of an earlier one. The call is held.

    Raises:
        Problem: 403 for who has a part in the applicant's affairs; 409 for a program, where the call is not being
            evaluated, the application does not stand, or as many others have read it as the call wants; 400 where
            criteria are missing, unknown or have too many points.
    """
    person_id = authority.caller.person_id
    if person_id is None:
        raise conflict("no_person", "A program does not assess: readings are those of people.")
    _refuse_conflict_of_interest(session, case, authority.caller, declared_free=body.has_no_conflict)
    _require_evaluation(session, case)
    _check_points(criteria_of(case.call), body.points)
    others = session.scalar(
        select(func.count())
        .select_from(ApplicationReadingRecord)
        .where(
            ApplicationReadingRecord.application_id == case.record.id,
            ApplicationReadingRecord.person_id != person_id,
        )
    )
    if int(others or 0) >= case.call.readers:
        raise conflict("enough_readings", f"It has been read by as many as the call wants: {case.call.readers}.")
    reading = session.scalars(
        select(ApplicationReadingRecord).where(
            ApplicationReadingRecord.application_id == case.record.id,
            ApplicationReadingRecord.person_id == person_id,
        )
    ).one_or_none()
    reading = reading or ApplicationReadingRecord(application_id=case.record.id, person_id=person_id)
    reading.points = [one.model_dump(mode="json", by_alias=True) for one in body.points]
    reading.remark = body.remark
    reading.read_at = session.scalars(select(func.clock_timestamp())).one()
    session.add(reading)
    session.flush()
    record_private_change(session, f"{KIND}-reading", case.record.id, Action.SAVED, [], authority.actor(request))


def _refuse_conflict_of_interest(session: Session, case: Case, caller: Caller, *, declared_free: bool) -> None:
    """Nobody assesses what an organisation of the own, or one that is acted for, has applied for."""
    territory_id = case.record.territory_id
    members = session.scalars(
        select(ConsortiumMemberRecord.territory_id).where(ConsortiumMemberRecord.consortium_id == territory_id)
    ).all()
    concerned = {territory_id, *members}
    code, detail = None, ""
    if any(one.subject_id in concerned for one in caller.holdings):
        code, detail = "same_organisation", "You belong to, or act for, the organisation that applies."
    elif not declared_free:
        code, detail = "declared", "Who has a part in the applicant's affairs does not assess it."
    if code is not None:
        pointer = "/hasNoConflict" if code == "declared" else None
        raise Problem(
            403,
            "forbidden",
            "Not allowed",
            f"Conflict of interest: {detail}",
            errors=[FieldError(pointer=pointer, code=f"conflict_of_interest_{code}", detail=detail)],
            headers={"Cache-Control": "private, no-store"},
        )


def _require_evaluation(session: Session, case: Case) -> None:
    state = state_now(session, case.call)
    if state is not CallState.EVALUATING:
        raise conflict("call_not_evaluating", f"The call is {state.value}; it has to be evaluating.")
    if case.record.submitted_at is None or case.record.state == ApplicationState.WITHDRAWN.value:
        raise conflict("application_not_submitted", "The application was not submitted, or was withdrawn.")


def _check_points(criteria: Sequence[PointsRule], given: Sequence[Points]) -> None:
    by_key = {one.key: one for one in criteria}
    errors = []
    for place, one in enumerate(given):
        criterion = by_key.get(one.key)
        if criterion is None:
            detail = "The call has no such criterion."
            errors.append(FieldError(pointer=f"/points/{place}/key", code="unknown", detail=detail))
        elif one.points > criterion.most:
            detail = f"The criterion has {criterion.most} points at most."
            errors.append(FieldError(pointer=f"/points/{place}/points", code="too_many", detail=detail))
        if one.key in [earlier.key for earlier in given[:place]]:
            errors.append(FieldError(pointer=f"/points/{place}/key", code="repeated", detail="It stands there twice."))
    missing = [one.key for one in criteria if one.key not in {point.key for point in given}]
    if missing:
        detail = f"Points are missing for: {', '.join(missing)}."
        errors.append(FieldError(pointer="/points", code="missing", detail=detail))
    if errors:
        raise invalid(*errors)


def readings_of(session: Session, caller: Caller, case: Case) -> ApplicationReadings:
    """The readings that the caller may see: a reader sees what others gave once the own reading is handed in."""
    rows = session.scalars(
        select(ApplicationReadingRecord)
        .where(ApplicationReadingRecord.application_id == case.record.id)
        .order_by(ApplicationReadingRecord.id)
    ).all()
    has_read = any(row.person_id == caller.person_id for row in rows)
    seen = rows if caller.may(DECISIONS_READ) or has_read else []
    names = person_names(session, caller, [row.person_id for row in seen])
    criteria = criteria_of(case.call)
    given = [{one["key"]: one["points"] for one in row.points} for row in seen]
    totals = [total_of(criteria, points) for points in given]
    known = [one for one in totals if one is not None]
    return ApplicationReadings(
        wanted=case.call.readers,
        readings=[
            Reading(
                id=row.id,
                reader_id=row.person_id,
                reader_name=names.get(row.person_id),
                is_own=row.person_id == caller.person_id,
                points=[Points(**one) for one in row.points],
                total=total,
                remark=row.remark,
                read_at=row.read_at,
            )
            for row, total in zip(seen, totals, strict=True)
        ],
        mean_total=sum(known) / len(known) if known and len(seen) == len(rows) else None,
        differences=differences(criteria, given),
        total_difference=max(known) - min(known) if len(known) > 1 else None,
    )


def decide(session: Session, case: Case, body: DecisionCreate, authority: Authority, request: Request) -> None:
    """Decide on an application. The call is the caller's alone.

    Raises:
        Problem: 403 for who belongs to the applicant's organisation; 409 where the call is not being evaluated, the
            application does not stand or is not eligible, or the places of its side are taken; 400 where the feedback
            is missing.
    """
    record, outcome = case.record, body.outcome
    if body.feedback is None and outcome is not Outcome.SHORTLISTED:
        detail = "Every applicant is told why: write the feedback."
        raise invalid(FieldError(pointer="/feedback", code="missing", detail=detail))
    _refuse_conflict_of_interest(session, case, authority.caller, declared_free=True)
    _require_evaluation(session, case)
    if outcome is not Outcome.REJECTED and record.state != ApplicationState.ELIGIBLE.value:
        detail = "Only an eligible application can be shortlisted, selected or kept in reserve."
        if record.state == ApplicationState.SUBMITTED.value:
            detail += " A figure is missing to say whether it is: complete the profile, then check it again."
        raise conflict("not_eligible", detail)
    if outcome is Outcome.SELECTED:
        _refuse_beyond_places(session, case)
    session.add(
        ApplicationDecisionRecord(
            application_id=record.id,
            outcome=outcome.value,
            feedback=body.feedback,
            person_id=authority.caller.person_id,
            client_id=authority.caller.client_id if authority.caller.person_id is None else None,
            decided_at=session.scalars(select(func.clock_timestamp())).one(),
        )
    )
    record.outcome = outcome.value
    session.flush()
    record_private_change(session, f"{KIND}-decision", record.id, Action.CHANGED, [], authority.actor(request))


def _refuse_beyond_places(session: Session, case: Case) -> None:
    side: Mapping[str, Any] = next((one for one in case.call.sides if one["side"] == case.record.side), {})
    places = side.get("places")
    if places is None:
        return
    taken = session.scalar(
        select(func.count())
        .select_from(ApplicationRecord)
        .where(
            ApplicationRecord.call_id == case.call.id,
            ApplicationRecord.side == case.record.side,
            ApplicationRecord.outcome == Outcome.SELECTED.value,
            ApplicationRecord.id != case.record.id,
        )
    )
    if int(taken or 0) >= places:
        raise conflict("places_taken", f"All {places} places of the side {case.record.side} are taken.")


def decisions_of(session: Session, caller: Caller, case: Case) -> Decisions:
    """The decisions on an application, the one that counts first."""
    rows = _decisions(session, case.record.id)
    names = person_names(session, caller, [row.person_id for row in rows])
    return Decisions(
        items=[
            Decision(
                outcome=Outcome(row.outcome),
                feedback=row.feedback,
                decided_at=row.decided_at,
                person_id=row.person_id,
                person_name=names.get(row.person_id) if row.person_id else None,
            )
            for row in rows
        ]
    )


def feedback_of(session: Session, case: Case) -> ApplicationFeedback:
    """What the applicant is told; nothing before the call is decided."""
    if case.call.stage not in (CallStage.DECIDED.value, CallStage.ARCHIVED.value):
        return ApplicationFeedback(is_released=False, outcome=None, feedback=None, decided_on=None)
    rows = _decisions(session, case.record.id) if case.record.outcome is not None else []
    last = rows[0] if rows else None
    return ApplicationFeedback(
        is_released=True,
        outcome=Outcome(last.outcome) if last else None,
        feedback=last.feedback if last else None,
        decided_on=last.decided_at.date() if last else None,
    )


def _decisions(session: Session, application_id: UUID) -> Sequence[ApplicationDecisionRecord]:
    return session.scalars(
        select(ApplicationDecisionRecord)
        .where(ApplicationDecisionRecord.application_id == application_id)
        .order_by(ApplicationDecisionRecord.id.desc())
    ).all()
