"""Which records of this service have pages on the site."""

from typing import Any

from sqlalchemy import Select, Text, cast, func, select

from pairing_api.calls.models import CallRecord
from pairing_api.events.models import EventRecord
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.pairings.models import PairingRecord
from pairing_api.pairings.visibility import is_public
from pairing_api.territories.models import TerritoryRecord
from servicekit.sitemaps import RecordPages


def _rows(model: Any) -> Select[Any]:
    return select(model.id.label("key"), model.slug.label("segment"), model.updated_at.label("changed_at"))


RECORD_PAGES = (
    RecordPages(name="pairings", page="/pairing/pairings/", rows=_rows(PairingRecord).where(is_public()).subquery()),
    RecordPages(name="territories", page="/pairing/territories/", rows=_rows(TerritoryRecord).subquery()),
    RecordPages(name="organisations", page="/organisations/", rows=_rows(OrganisationRecord).subquery()),
    RecordPages(name="events", page="/events/", rows=_rows(EventRecord).subquery()),
    RecordPages(name="calls", page="/calls/", rows=_rows(CallRecord).subquery()),
    RecordPages(
        name="places",
        page="/places/",
        rows=select(
            TerritoryRecord.geonames_id.label("key"),
            cast(TerritoryRecord.geonames_id, Text).label("segment"),
            func.max(TerritoryRecord.updated_at).label("changed_at"),
        )
        .where(TerritoryRecord.geonames_id.is_not(None))
        .group_by(TerritoryRecord.geonames_id)
        .subquery(),
    ),
)
