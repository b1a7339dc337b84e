"""How events are edited: by whom, which fields, and where they are stored."""

from uuid import UUID

from sqlalchemy.orm import Session

from pairing_api.access import EVENTS
from pairing_api.events.history import EVENT
from pairing_api.events.models import EventRecord
from pairing_api.events.storing import check_event, remove_event, store_event
from pairing_api.slugs import id_by_slug, slug_by_id
from servicekit.editing.declaration import Editing


def _id(session: Session, slug: str) -> UUID | None:
    return id_by_slug(session, EventRecord, slug)


def _slug(session: Session, event_id: UUID) -> str:
    return slug_by_id(session, EventRecord, event_id)


EVENT_EDITING = Editing(
    kind=EVENT,
    noun="event",
    officer_fields=frozenset(),
    permissions=EVENTS,
    check=check_event,
    store=store_event,
    remove=remove_event,
    resolve=_id,
    key=_slug,
    title="titles",
)
