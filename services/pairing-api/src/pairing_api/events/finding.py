"""What events are found by: their titles and places and the names of who was there, made anew where one changes."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from pairing_api.events.models import EventParticipantRecord, EventRecord
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.places import other_names
from pairing_api.territories.models import TerritoryRecord
from servicekit.search import search_document


def events_with(session: Session, participant: ColumnElement[bool]) -> Sequence[UUID]:
    """The events that have a host or participant that meets this condition."""
    found = select(EventParticipantRecord.event_id).where(participant).distinct()
    return session.scalars(found.order_by(EventParticipantRecord.event_id)).all()


def index_events(session: Session, event_ids: Sequence[UUID]) -> None:
    """Let these events be found by what they and all who took part are called now."""
    columns = (EventRecord.id, EventRecord.slug, EventRecord.titles, EventRecord.place_names, EventRecord.geonames_id)
    # Held before the names are read, and in one order, as pairings are.
    held = select(*columns).where(EventRecord.id.in_(event_ids)).order_by(EventRecord.id).with_for_update()
    for event in session.execute(held).all():
        names = [
            *event.titles.values(),
            *event.place_names.values(),
            *other_names(event.geonames_id),
            *_names_of_participants(session, event.id),
            event.slug,
        ]
        session.execute(
            update(EventRecord).where(EventRecord.id == event.id).values(search_document=search_document(names))
        )


def _names_of_participants(session: Session, event_id: UUID) -> Iterable[str]:
    """With their slugs: some go by a short name that only these have."""
    rows: Sequence[Any] = session.execute(
        select(
            EventParticipantRecord.name,
            TerritoryRecord.slug,
            TerritoryRecord.names,
            TerritoryRecord.geonames_id,
            OrganisationRecord.slug.label("organisation"),
            OrganisationRecord.names.label("organisation_names"),
        )
        .outerjoin(TerritoryRecord, TerritoryRecord.id == EventParticipantRecord.territory_id)
        .outerjoin(OrganisationRecord, OrganisationRecord.id == EventParticipantRecord.organisation_id)
        .where(EventParticipantRecord.event_id == event_id)
        .order_by(EventParticipantRecord.role, EventParticipantRecord.position)
    ).all()
    for row in rows:
        if row.slug is not None:
            yield from (*row.names.values(), *other_names(row.geonames_id), row.slug)
        elif row.organisation is not None:
            yield from (*row.organisation_names.values(), row.organisation)
        else:
            yield row.name
