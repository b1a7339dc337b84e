"""How calls are edited: by the staff alone, and where they are stored."""

from uuid import UUID

from sqlalchemy.orm import Session

from pairing_api.access import CALLS
from pairing_api.calls.history import CALL
from pairing_api.calls.models import CallRecord
from pairing_api.calls.storing import check_call, ready_call, remove_call, store_call
from pairing_api.slugs import id_by_slug, slug_by_id
from servicekit.editing.declaration import Editing


def _id(session: Session, slug: str) -> UUID | None:
    return id_by_slug(session, CallRecord, slug)


def _slug(session: Session, call_id: UUID) -> str:
    return slug_by_id(session, CallRecord, call_id)


CALL_EDITING = Editing(
    kind=CALL,
    noun="call",
    officer_fields=frozenset(),
    permissions=CALLS,
    check=check_call,
    ready=ready_call,
    store=store_call,
    remove=remove_call,
    resolve=_id,
    key=_slug,
)
