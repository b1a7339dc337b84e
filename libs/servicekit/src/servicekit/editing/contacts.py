"""The private contact of a record: personal data, kept apart from everything public."""

import secrets
from datetime import datetime
from uuid import UUID

from sqlalchemy import func
from sqlalchemy.orm import Session

from servicekit.changes.recording import record_private_change
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.editing.declaration import Editing
from servicekit.editing.models import Contact
from servicekit.editing.schemas import ContactDetails, RecordContact

_FIELDS = tuple(ContactDetails.model_fields)


def contact_kind(editing: Editing) -> str:
    """The kind under which changes of contacts are recorded."""
    return f"{editing.kind.name}-contact"


def read_contact(session: Session, editing: Editing, record_id: UUID) -> tuple[RecordContact, str]:
    """The contact and its entity tag."""
    stored = session.get(Contact, (editing.kind.name, record_id), populate_existing=True)
    if stored is None:
        return RecordContact(updated_at=None), '"0"'
    values = {name: getattr(stored, name) for name in _FIELDS}
    updated_at: datetime = stored.updated_at
    return RecordContact(**values, updated_at=updated_at), f'"{stored.revision}"'


def replace_contact(session: Session, editing: Editing, record_id: UUID, details: ContactDetails, actor: Actor) -> None:
    """Store the contact. Its change is recorded by the names of its fields alone."""
    stored = session.get(Contact, (editing.kind.name, record_id))
    action = Action.CREATED if stored is None else Action.CHANGED
    values = details.model_dump()
    changed = [name for name in _FIELDS if getattr(stored, name, None) != values[name]]
    if not changed:
        return
    stored = stored or Contact(kind=editing.kind.name, record_id=record_id)
    for name, value in values.items():
        setattr(stored, name, value)
    stored.revision = secrets.token_urlsafe(9)
    stored.updated_at = func.now()
    session.add(stored)
    session.flush()
    record_private_change(session, contact_kind(editing), record_id, action, changed, actor)


def remove_contact(session: Session, editing: Editing, record_id: UUID, actor: Actor) -> None:
    """Remove the contact, where there is one."""
    stored = session.get(Contact, (editing.kind.name, record_id))
    if stored is None:
        return
    fields = [name for name in _FIELDS if getattr(stored, name) is not None]
    session.delete(stored)
    session.flush()
    record_private_change(session, contact_kind(editing), record_id, Action.DELETED, fields, actor)
