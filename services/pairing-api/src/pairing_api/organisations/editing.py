"""How organisations are edited: by whom, which fields, and where they are stored."""

from uuid import UUID

from sqlalchemy.orm import Session

from pairing_api.access import ORGANISATIONS
from pairing_api.organisations.history import ORGANISATION
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.organisations.storing import check_organisation, remove_organisation, store_organisation
from pairing_api.slugs import id_by_slug, slug_by_id
from servicekit.editing.declaration import Editing

# What an organisation says of itself, such as a business of what it offers.
_OFFICER_FIELDS = frozenset(
    {
        "names", "descriptions", "sectors", "offers", "seeks", "website", "note",
    }
)  # fmt: skip


def _id(session: Session, slug: str) -> UUID | None:
    return id_by_slug(session, OrganisationRecord, slug)


def _slug(session: Session, organisation_id: UUID) -> str:
    return slug_by_id(session, OrganisationRecord, organisation_id)


ORGANISATION_EDITING = Editing(
    kind=ORGANISATION,
    noun="organisation",
    officer_fields=_OFFICER_FIELDS,
    permissions=ORGANISATIONS,
    check=check_organisation,
    store=store_organisation,
    remove=remove_organisation,
    resolve=_id,
    key=_slug,
)
