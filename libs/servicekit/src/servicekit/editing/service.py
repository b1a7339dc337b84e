"""What people do with a record: save, hand in, give back, publish, throw away, delete, restore."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from servicekit.changes.models import Change
from servicekit.changes.recording import record_private_change, recording
from servicekit.changes.schemas import Action
from servicekit.editing.contacts import remove_contact
from servicekit.editing.declaration import Editing
from servicekit.editing.models import Draft
from servicekit.editing.references import references_to
from servicekit.editing.schemas import StoredState
from servicekit.editing.standing import Standing, differing, read_standing
from servicekit.identity.caller import Authority
from servicekit.problems import FieldError, Problem, invalid, not_found
from servicekit.schemas import WireModel
from servicekit.writing.bodies import checked, plain
from servicekit.writing.json_documents import merge_patch

LONGEST_LIST = 200
# Stands for the id of a record that is not there yet.
NOWHERE = UUID(int=0)


def draft_kind(editing: Editing) -> str:
    """The kind under which changes of drafts are recorded."""
    return f"{editing.kind.name}-draft"


def _conflict(detail: str) -> Problem:
    return Problem(409, "conflict", "Conflict", detail)


def _refuse_others_fields(editing: Editing, authority: Authority, fields: set[str]) -> None:
    """Who edits the own record may not change what the programme keeps: a 403 problem that names the fields."""
    beyond = sorted(() if authority.everywhere else fields - editing.officer_fields)
    if beyond:
        told = "Only the programme's staff can change this field."
        raise Problem(
            403,
            "forbidden",
            "Not allowed",
            f"Only the programme's staff can change: {', '.join(beyond)}.",
            errors=[FieldError(pointer=f"/{name}", code="staff_only", detail=told) for name in beyond],
            headers={"Cache-Control": "private, no-store"},
        )


def _store_draft(
    session: Session, standing: Standing, content: Mapping[str, Any], state: StoredState, authority: Authority
) -> None:
    published = standing.published
    values = {
        "content": dict(content) if published is None else {n: content[n] for n in differing(published, content)},
        "state": state.value,
        "subject_id": standing.subject_id,
        "base_version": standing.version,
        "revision": secrets.token_urlsafe(9),
        "organisation_id": authority.organisation_id,
        "acting_for_id": authority.acting_for_id,
        "person_id": authority.caller.person_id,
        "client_id": authority.caller.client_id if authority.caller.person_id is None else None,
        "updated_at": func.now(),
    }
    draft = standing.draft or Draft(kind=standing.editing.kind.name, record_id=standing.record_id)
    for name, value in values.items():
        setattr(draft, name, value)
    session.add(draft)
    session.flush()


def new_id(session: Session) -> UUID:
    """An id for a record that is to come."""
    made: UUID = session.scalars(select(func.uuidv7())).one()
    return made


def _new(editing: Editing, record_id: UUID, content: WireModel) -> Standing:
    return Standing(editing, record_id, 0, None, None, editing.subject_of(record_id, content))


def create_draft(
    session: Session, editing: Editing, record_id: UUID, content: WireModel, authority: Authority, request: Request
) -> Standing:
    """Keep a new record as a draft."""
    editing.check(session, record_id, content)
    standing = _new(editing, record_id, content)
    _store_draft(session, standing, plain(content), StoredState.DRAFT, authority)
    fields = sorted(editing.fields)
    record_private_change(session, draft_kind(editing), record_id, Action.SAVED, fields, authority.actor(request))
    return read_standing(session, editing, record_id, standing.subject_id)


def save_draft(
    session: Session, standing: Standing, patch: Mapping[str, Any], authority: Authority, request: Request
) -> Standing:
    """Apply a merge patch to what the record is to become, and keep it as its draft."""
    editing = standing.editing
    content = checked(editing.content, merge_patch(standing.content, patch))
    values = plain(content)
    changed = differing(standing.content, values)
    _refuse_others_fields(editing, authority, changed)
    if editing.belongs_to in changed:
        raise invalid(FieldError(pointer=f"/{editing.belongs_to}", code="fixed", detail="Stays what it was at first."))
    editing.check(session, standing.record_id, content)
    state = StoredState.DRAFT
    if standing.draft is not None and authority.everywhere:
        # Staff who mend what was handed in do not hand it back by that.
        state = StoredState(standing.draft.state)
    _store_draft(session, standing, values, state, authority)
    actor, name = authority.actor(request), draft_kind(editing)
    record_private_change(session, name, standing.record_id, Action.SAVED, sorted(changed), actor)
    return read_standing(session, editing, standing.record_id, standing.subject_id)


def discard_draft(session: Session, standing: Standing, authority: Authority, request: Request) -> None:
    """Throw the draft away. Raises the 404 problem where there is none."""
    draft = _draft_of(standing)
    session.delete(draft)
    session.flush()
    actor, name = authority.actor(request), draft_kind(standing.editing)
    record_private_change(session, name, standing.record_id, Action.DISCARDED, sorted(draft.content), actor)
    if standing.published is None:
        # Nobody could see or remove it any more.
        remove_contact(session, standing.editing, standing.record_id, actor)


def submit_draft(session: Session, standing: Standing, authority: Authority, request: Request) -> Standing:
    """Hand the draft in. Raises the 409 problem where it is already, the 404 problem where there is none."""
    draft = _draft_of(standing)
    if draft.state == StoredState.SUBMITTED:
        raise _conflict("It was handed in already.")
    _recheck(session, standing)
    return _move(session, standing, StoredState.SUBMITTED, Action.SUBMITTED, authority, request, None)


def return_draft(session: Session, standing: Standing, remark: str, authority: Authority, request: Request) -> Standing:
    """Give the draft back. Raises the 409 problem where it was not handed in, the 404 problem where there is none."""
    if _draft_of(standing).state != StoredState.SUBMITTED:
        raise _conflict("Only what was handed in can be given back.")
    return _move(session, standing, StoredState.RETURNED, Action.RETURNED, authority, request, remark)


def _move(
    session: Session,
    standing: Standing,
    state: StoredState,
    action: Action,
    authority: Authority,
    request: Request,
    remark: str | None,
) -> Standing:
    draft = _draft_of(standing)
    draft.state, draft.remark, draft.revision = state.value, remark, secrets.token_urlsafe(9)
    session.flush()
    actor, name = authority.actor(request), draft_kind(standing.editing)
    record_private_change(session, name, standing.record_id, action, [], actor, note=remark)
    return read_standing(session, standing.editing, standing.record_id, standing.subject_id)


def _draft_of(standing: Standing) -> Draft:
    if standing.draft is None:
        raise not_found("draft")
    return standing.draft


def _recheck(session: Session, standing: Standing) -> WireModel:
    """The content once more by today's rules: what is published may have changed below the draft."""
    content = checked(standing.editing.content, standing.content)
    standing.editing.check(session, standing.record_id, content)
    standing.editing.ready(session, standing.record_id, content, standing.published)
    return content


def publish_draft(session: Session, standing: Standing, authority: Authority, request: Request) -> Standing:
    """Make the draft public. Raises the 404 problem where there is none."""
    draft = _draft_of(standing)
    _refuse_others_fields(standing.editing, authority, set(standing.changed_fields))
    content = _recheck(session, standing)
    session.delete(draft)
    session.flush()
    return _publish(session, standing, content, authority, request)


def create_published(
    session: Session, editing: Editing, record_id: UUID, content: WireModel, authority: Authority, request: Request
) -> Standing:
    """Make a new record public at once."""
    editing.check(session, record_id, content)
    editing.ready(session, record_id, content, None)
    return _publish(session, _new(editing, record_id, content), content, authority, request)


def _publish(
    session: Session,
    standing: Standing,
    content: WireModel,
    authority: Authority,
    request: Request,
    *,
    action: Action | None = None,
    note: str | None = None,
    store: Callable[[Session, UUID, Any, bool], None] | None = None,
) -> Standing:
    editing, record_id = standing.editing, standing.record_id
    with recording(session, editing.kind, [record_id], authority.actor(request), action=action, note=note):
        (store or editing.store)(session, record_id, content, standing.published is None)
    return read_standing(session, editing, record_id, standing.subject_id)


def delete_record(session: Session, standing: Standing, reason: str, authority: Authority, request: Request) -> None:
    """Delete the record, with its draft and contact.

    Raises:
        Problem: 409 where others refer to it, naming what.
    """
    editing, record_id = standing.editing, standing.record_id
    if standing.published is None:
        raise not_found(editing.noun)
    actor = authority.actor(request)
    with recording(session, editing.kind, [record_id], actor, note=reason):
        try:
            # A service that knows better says itself what refers to the record.
            with session.begin_nested():
                editing.remove(session, record_id)
        except IntegrityError:
            referring = references_to(session, editing.kind.id, record_id)
            detail = f"Others refer to this {editing.noun}: {', '.join(referring)}. Change these first."
            raise _conflict(detail) from None
    session.execute(delete(Draft).where(Draft.kind == editing.kind.name, Draft.record_id == record_id))
    remove_contact(session, editing, record_id, actor)


def versions_of(session: Session, standing: Standing) -> Sequence[Change]:
    """The changes that made the record's versions, the newest first."""
    rows = (
        select(Change)
        .where(Change.kind == standing.editing.kind.name, Change.record_id == standing.record_id)
        .order_by(Change.version.desc())
        .limit(LONGEST_LIST)
    )
    return session.scalars(rows).all()


def content_at(session: Session, standing: Standing, version: int) -> dict[str, Any] | None:
    """What the record was at a version; None where it was deleted. Raises the 404 problem for one that never was."""
    if not 1 <= version <= standing.version:
        raise not_found("version")
    rows = session.execute(
        select(Change.before, Change.after)
        .where(
            Change.kind == standing.editing.kind.name,
            Change.record_id == standing.record_id,
            Change.version <= version,
        )
        .order_by(Change.version)
    )
    content: dict[str, Any] | None = None
    for before, after in rows:
        if after is not None:
            content = {**(content or {}), **after}
        elif before is not None:
            content = None
    return content


def restore_version(
    session: Session, standing: Standing, version: int, reason: str, authority: Authority, request: Request
) -> Standing:
    """Make the record what it was at an earlier version, also where it was deleted since.

    Who edits the own record brings back only the fields that are theirs; the others stay as they are.
    """
    editing = standing.editing
    earlier = content_at(session, standing, version)
    if earlier is None:
        raise _conflict("At that version it was deleted.")
    known = {name: value for name, value in earlier.items() if name in editing.fields}
    if not authority.everywhere:
        known = {name: value for name, value in known.items() if name in editing.officer_fields}
    wanted = {**(standing.published or {}), **known}
    if editing.belongs_to is not None:
        # What it belongs to may have been merged into another record since.
        wanted[editing.belongs_to] = str(standing.subject_id)
    try:
        content = checked(editing.content, wanted)
    except RequestValidationError as error:
        told = "; ".join(sorted({str(one["loc"][-1]) for one in error.errors()}))
        raise _conflict(f"That version does not keep to today's rules: {told}.") from None
    editing.check(session, standing.record_id, content)
    # Only who edits everywhere brings back a version whole.
    store = editing.restore if authority.everywhere else None
    return _publish(session, standing, content, authority, request, action=Action.RESTORED, note=reason, store=store)


def editable_fields(editing: Editing, authority: Authority | None) -> list[str]:
    """The fields that may be changed by this right; none without it."""
    if authority is None:
        return []
    return [name for name in editing.kind.content.names if authority.everywhere or name in editing.officer_fields]
