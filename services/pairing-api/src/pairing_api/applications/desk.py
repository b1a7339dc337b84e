"""One application at a time: finding it, showing it, writing it, submitting it, taking it back."""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from fastapi import Request
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from pairing_api.access import (
    APPLICATIONS_EDIT,
    APPLICATIONS_READ_VETOES,
    DECISIONS_READ,
    READINGS_READ,
)
from pairing_api.applications.candidates import candidate_of, rules_of, side_for
from pairing_api.applications.completeness import lacking, tidied
from pairing_api.applications.content import ApplicationContent, CoordinatorContent
from pairing_api.applications.eligibility import examine
from pairing_api.applications.models import ApplicationRecord
from pairing_api.applications.schemas import (
    ApplicationCreate,
    ApplicationItem,
    ApplicationState,
    Effect,
    Eligibility,
    EligibilityResult,
    Outcome,
)
from pairing_api.applications.service import SOURCE, item_fields
from pairing_api.applications.views import Application
from pairing_api.calls.models import CallRecord
from pairing_api.calls.moves import find_call, instant_text, state_now
from pairing_api.calls.schemas import CallState
from pairing_api.slugs import id_by_slug
from pairing_api.territories.models import TerritoryRecord
from servicekit.access import Permission
from servicekit.changes.recording import record_private_change
from servicekit.changes.schemas import Action
from servicekit.conditional import entity_tag
from servicekit.editing.models import Contact
from servicekit.identity.caller import Authority, Caller
from servicekit.problems import FieldError, Problem, invalid, not_found
from servicekit.projections import Projection
from servicekit.writing.bodies import checked, plain
from servicekit.writing.json_documents import merge_patch
from servicekit.writing.preconditions import Precondition

KIND: Final = "application"
_WRITABLE: Final = (CallState.PUBLISHED, CallState.OPEN)
_CONTACT: Final = tuple(CoordinatorContent.model_fields)
_STATE_OF: Final = {
    Effect.ELIGIBLE: ApplicationState.ELIGIBLE,
    Effect.INELIGIBLE: ApplicationState.INELIGIBLE,
    Effect.UNDETERMINED: ApplicationState.SUBMITTED,
}
_PRIVATE: Final = {"coordinator": None}


@dataclass(frozen=True)
class Case:
    """An application with its call, as one transaction sees them."""

    record: ApplicationRecord
    call: CallRecord

    def etag_of(self, shown: bytes) -> str:
        """The entity tag of a representation: what is written, then what else the representation says."""
        return f'"{self.record.revision}.{entity_tag(shown)[1:]}'

    def check(self, condition: Precondition) -> None:
        """Let a write go on where what is written is what its writer has seen, whatever else changed.

        Raises:
            Problem: 412.
        """
        tags = condition.tags
        seen = None if tags is None else frozenset(tag.partition(".")[0].rstrip('"') + '"' for tag in tags)
        Precondition(seen).check(f'"{self.record.revision}"')


def conflict(code: str, detail: str) -> Problem:
    """409, with a code that says which."""
    return Problem(409, "conflict", "Conflict", detail, errors=[FieldError(code=code, detail=detail)])


def find_case(
    session: Session, caller: Caller, application_id: UUID, permission: Permission, *, lock: str | None = None
) -> tuple[Case, Authority]:
    """The application, and by what right the caller does this with it.

    Args:
        lock: `share`: the call stays as it is and the application is the caller's alone until the transaction ends;
            `update`: the call is the caller's alone, too.

    Raises:
        Problem: 404 where there is none, or none that the caller has to do with; 403 where the role does not allow it.
    """
    known = session.execute(
        select(ApplicationRecord.territory_id, CallRecord.slug, ApplicationRecord.submitted_at)
        .join(CallRecord, CallRecord.id == ApplicationRecord.call_id)
        .where(ApplicationRecord.id == application_id)
    ).one_or_none()
    if known is None:
        raise not_found("application, or none that you may see")
    try:
        authority = caller.require(permission, known.territory_id)
    except Problem as problem:
        if problem.status == 404:
            raise not_found("application, or none that you may see") from None
        raise
    if known.submitted_at is None and authority.everywhere and not caller.may(DECISIONS_READ):
        # Who assesses has nothing to do with what is only being written.
        raise not_found("application, or none that you may see")
    # The call before its applications, always: whoever holds one goes on to hold the other.
    call = find_call(session, known.slug, lock=lock)
    found = select(ApplicationRecord).where(ApplicationRecord.id == application_id)
    if lock is not None:
        found = found.with_for_update()
    record = session.scalars(found.execution_options(populate_existing=True)).one()
    return Case(record, call), authority


def require_open(session: Session, call: CallRecord, states: Sequence[CallState] = (CallState.OPEN,)) -> None:
    """Raise the 409 problem where the call takes nothing now, naming when it opens or closed."""
    state = state_now(session, call)
    if state in states:
        return
    if state is CallState.PUBLISHED:
        raise conflict("call_not_open", f"The call is not open yet. It opens at {instant_text(call, call.opens_at)}.")
    raise conflict("call_closed", f"The call closed at {instant_text(call, call.closes_at)}.")


def create(
    session: Session, caller: Caller, slug: str, body: ApplicationCreate, request: Request
) -> tuple[Case, Authority]:
    """Begin an application. Raises 409 where the territory has one for this call, or the call is closed."""
    territory_id, authority = who_applies(session, caller, body.territory)
    call = find_call(session, slug, lock="share")
    require_open(session, call, _WRITABLE)
    country = session.scalars(select(TerritoryRecord.country).where(TerritoryRecord.id == territory_id)).one()
    record = ApplicationRecord(
        call_id=call.id,
        territory_id=territory_id,
        side=_side(call, country, body),
        content=plain(ApplicationContent()),
        state=ApplicationState.DRAFT.value,
        revision=secrets.token_urlsafe(9),
    )
    try:
        with session.begin_nested():
            session.add(record)
            session.flush()
    except IntegrityError:
        same = (ApplicationRecord.call_id == call.id, ApplicationRecord.territory_id == territory_id)
        there = session.scalar(select(ApplicationRecord.id).where(*same))
        raise conflict("exists", f"The territory has an application for this call: {there}.") from None
    session.refresh(record)
    record_private_change(session, KIND, record.id, Action.CREATED, [], authority.actor(request))
    return Case(record, call), authority


def who_applies(session: Session, caller: Caller, territory: str) -> tuple[UUID, Authority]:
    """The territory of this slug, and the right to apply for it. Raises the 400 problem where there is none."""
    territory_id = id_by_slug(session, TerritoryRecord, territory)
    if territory_id is None:
        raise invalid(FieldError(pointer="/territory", code="unknown", detail="There is no such territory."))
    return territory_id, caller.require(APPLICATIONS_EDIT, territory_id)


def _side(call: CallRecord, country: str, body: ApplicationCreate) -> str | None:
    open_sides = side_for(call, country)
    if body.side is not None:
        if body.side not in open_sides:
            detail = "That side of the call is not open for the country of the territory."
            raise invalid(FieldError(pointer="/side", code="not_open", detail=detail))
        return body.side.value
    if len(open_sides) > 1:
        detail = "Both sides of the call are open for the country: say which."
        raise invalid(FieldError(pointer="/side", code="missing", detail=detail))
    return open_sides[0].value if open_sides else None


def save(session: Session, case: Case, patch: Mapping[str, Any], authority: Authority, request: Request) -> None:
    """Apply a merge patch to what is written. What was submitted stays as it is until it is submitted again."""
    require_open(session, case.call, _WRITABLE)
    record = case.record
    before = written(session, record)
    content = checked(ApplicationContent, merge_patch(plain(before), patch))
    if content.vetoes is None:
        content = content.model_copy(update={"vetoes": []})
    changed = sorted(name for name, value in plain(content).items() if value != plain(before)[name])
    if not changed:
        return
    if "coordinator" in changed:
        _store_coordinator(session, record.id, content.coordinator)
    record.content = {**plain(content), **_PRIVATE}
    if record.state == ApplicationState.WITHDRAWN.value:
        record.state = ApplicationState.DRAFT.value
    _touch(session, record)
    record_private_change(session, KIND, record.id, Action.SAVED, changed, authority.actor(request))


def submit(session: Session, case: Case, authority: Authority, request: Request) -> None:
    """Submit what is written, in place of what was submitted before. The call is held as it is.

    Raises:
        Problem: 409 where the call is not open, naming when it opens or closed; 400 where something is missing, with
            a pointer to each field.
    """
    require_open(session, case.call)
    record = case.record
    content = tidied(written(session, record))
    errors = lacking(session, case.call, record.territory_id, record.side, content)
    if errors:
        raise invalid(*errors)
    _store_coordinator(session, record.id, content.coordinator)
    now = _clock(session)
    record.content = {**plain(content), **_PRIVATE}
    record.submitted = record.content
    record.submitted_at = now
    record.submissions += 1
    record.outcome = None
    record.withdrawn_at = record.withdrawal_reason = None
    judge(session, case)
    _touch(session, record)
    record_private_change(session, KIND, record.id, Action.SUBMITTED, [], authority.actor(request))


def judge(session: Session, case: Case) -> None:
    """Work out whether what was submitted is eligible, by the figures of the register as they are now."""
    record = case.record
    with session.no_autoflush:
        found = examined(session, case, checked(ApplicationContent, record.submitted))
        now = _clock(session)
    record.eligibility = {"computedAt": now.isoformat(), "found": plain(found)}
    record.state = _STATE_OF[found.result].value


def recheck(session: Session, case: Case, authority: Authority, request: Request) -> None:
    """Judge anew what was submitted. Raises the 409 problem where nothing stands, or the call is decided."""
    state = state_now(session, case.call)
    if state in (CallState.DECIDED, CallState.ARCHIVED):
        raise conflict("call_decided", f"The call is {state.value}.")
    if case.record.submitted is None or case.record.state == ApplicationState.WITHDRAWN.value:
        raise conflict("application_not_submitted", "The application was not submitted, or was withdrawn.")
    before = case.record.state
    judge(session, case)
    if case.record.state != ApplicationState.ELIGIBLE.value and case.record.outcome != Outcome.REJECTED.value:
        # Nothing but a rejection stands of what is not eligible.
        case.record.outcome = None
    _touch(session, case.record)
    fields = ["state"] if case.record.state != before else []
    record_private_change(session, KIND, case.record.id, Action.CHANGED, fields, authority.actor(request))


def examined(session: Session, case: Case, content: ApplicationContent) -> EligibilityResult:
    """What the rules of the call say of this content."""
    candidate = candidate_of(session, case.record.territory_id, content)
    return examine(candidate, rules_of(case.call, case.record.side))


def withdraw(session: Session, case: Case, reason: str | None, authority: Authority, request: Request) -> None:
    """Take an application back. Raises the 409 problem where it was, or the call is archived."""
    record = case.record
    if record.state == ApplicationState.WITHDRAWN.value:
        raise conflict("withdrawn", "It was withdrawn already.")
    if state_now(session, case.call) is CallState.ARCHIVED:
        raise conflict("call_archived", "The call is archived.")
    now = _clock(session)
    record.state = ApplicationState.WITHDRAWN.value
    record.withdrawn_at = now
    record.withdrawal_reason = reason
    record.outcome = None
    _touch(session, record)
    record_private_change(session, KIND, record.id, Action.RETURNED, [], authority.actor(request))


def eligibility_of(session: Session, caller: Caller, case: Case, *, now: bool) -> Eligibility:
    """Whether the application is eligible: as it was found when it was submitted, or by what is written now.

    Who reads applications for the programme is told of what was submitted alone.
    """
    kept = case.record.eligibility
    if kept is not None and not now:
        found = checked(EligibilityResult, kept["found"])
        return Eligibility(**dict(found), is_of_submission=True, computed_at=kept["computedAt"])
    sees_all = caller.may(APPLICATIONS_READ_VETOES, case.record.territory_id)
    content = case.record.content if sees_all else case.record.submitted or case.record.content
    found = examined(session, case, tidied(checked(ApplicationContent, content)))
    return Eligibility(**dict(found), is_of_submission=False, computed_at=_clock(session))


def written(session: Session, record: ApplicationRecord) -> ApplicationContent:
    """What is written, with whom to ask."""
    content = checked(ApplicationContent, record.content)
    contact = session.get(Contact, (KIND, record.id), populate_existing=True)
    if contact is None:
        return content
    values = {name: getattr(contact, name) for name in _CONTACT}
    return content.model_copy(update={"coordinator": CoordinatorContent(**values)})


def view(session: Session, caller: Caller, case: Case) -> Application:
    """The application as far as the caller may see it."""
    record, territory_id = case.record, case.record.territory_id
    session.flush()
    fields = item_fields(knows_decisions=caller.may(DECISIONS_READ), knows_readings=caller.may(READINGS_READ))
    item = Projection(ApplicationItem, fields)
    one = SOURCE.with_only_columns(item.text(), maintain_column_froms=True).where(ApplicationRecord.id == record.id)
    shown = json.loads(session.scalars(one).one())
    sees_all = caller.may(APPLICATIONS_READ_VETOES, territory_id)
    is_editable = caller.may(APPLICATIONS_EDIT, territory_id) and state_now(session, case.call) in _WRITABLE
    content = written(session, record) if sees_all else _reduced(record.submitted or record.content)
    submitted = None
    if record.submitted is not None:
        submitted = checked(ApplicationContent, record.submitted) if sees_all else _reduced(record.submitted)
    missing = lacking(session, case.call, territory_id, record.side, tidied(content)) if is_editable else []
    effect = record.eligibility["found"]["result"] if record.eligibility else None
    return Application(
        **{name: shown[wire] for wire, name in item.names.items()},
        content=content,
        submitted=submitted,
        is_editable=is_editable,
        missing=missing,
        eligibility=effect,
        withdrawal_reason=record.withdrawal_reason if sees_all else None,
    )


def _reduced(stored: Any) -> ApplicationContent:
    """What was written, without the vetoes and whom to ask."""
    return checked(ApplicationContent, {**stored, "vetoes": None, **_PRIVATE})


def _store_coordinator(session: Session, application_id: UUID, coordinator: CoordinatorContent | None) -> None:
    stored = session.get(Contact, (KIND, application_id))
    values = dict(coordinator) if coordinator else dict.fromkeys(_CONTACT)
    if not any(values.values()):
        if stored is not None:
            session.delete(stored)
            session.flush()
        return
    stored = stored or Contact(kind=KIND, record_id=application_id)
    for name, value in values.items():
        setattr(stored, name, value)
    stored.revision = secrets.token_urlsafe(9)
    stored.updated_at = func.now()
    session.add(stored)
    session.flush()


def _touch(session: Session, record: ApplicationRecord) -> None:
    record.revision = secrets.token_urlsafe(9)
    record.updated_at = _clock(session)
    session.flush()


def _clock(session: Session) -> datetime:
    """The time of the server at this moment."""
    found: datetime = session.scalars(select(func.clock_timestamp())).one()
    return found
