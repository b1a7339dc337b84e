"""Change records of people and organisations: by ids alone, and never in the public feed."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from servicekit.changes.recording import record_private_change
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action

ORGANISATION: Final = "member-organisation"
MEMBERSHIP: Final = "membership"
INVITATION: Final = "invitation"
DELEGATION: Final = "delegation"
CLIENT: Final = "client"
PERSON: Final = "person"


def record(
    session: Session,
    kind: str,
    record_id: UUID,
    action: Action,
    actor: Actor,
    fields: Sequence[str] = (),
    note: str | None = None,
) -> None:
    """Write that this was done to a record of `kind`; `fields` are named, their values are not kept."""
    session.flush()
    record_private_change(session, kind, record_id, action, fields, actor, note=note)
