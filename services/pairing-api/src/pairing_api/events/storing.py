"""Storing an event that people wrote, and taking one out of the register.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, insert, select, update
from sqlalchemy.orm import Session

from gazetteer.folding import sort_key
from pairing_api.events.content import EventContent, ParticipantContent
from pairing_api.events.finding import index_events
from pairing_api.events.history import EVENT
from pairing_api.events.models import (
    EventPairingRecord,
    EventParticipantRecord,
    EventRecord,
    EventTopicRecord,
    ParticipantRole,
)
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.pairings.models import PairingRecord
from pairing_api.pairings.visibility import is_public
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.slugs import slug_by_id, slug_of_new, wrong_slug
from pairing_api.sources.storing import evidence_columns
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.storing import topic_ids, unknown_topics
from servicekit.problems import FieldError, invalid
from servicekit.search import search_document

_PLAIN = ("titles", "starts_on", "ends_on", "place_names", "country", "latitude", "longitude", "geonames_id", "people")


def check_event(session: Session, event_id: UUID, content: EventContent) -> None:
    """Hold what people wrote of an event against the rest of the register.

    Raises:
        Problem: 400 for a topic, programme, pairing or participant that is not there, and for a slug that is taken or
            differs from the stored one. Pointers begin at the content.
    """
    errors = [
        *_Named(session, content).errors,
        *wrong_slug(session, EventRecord, EVENT.name, event_id, content.slug),
    ]
    if errors:
        raise invalid(*errors)


def store_event(session: Session, event_id: UUID, content: EventContent, new: bool) -> None:
    """Make the register say of the event what `content` says; `new` where it has no row yet.

    That it belongs to pairings which are not public is kept as it is: nobody who writes sees them.

    Raises:
        Problem: 400 as `check_event`.
    """
    named = _Named(session, content)
    if named.errors:
        raise invalid(*named.errors)
    if new:
        slug = slug_of_new(
            session, EventRecord, EVENT.name, event_id, wanted=content.slug, name=content.titles["en"], country=None
        )
    else:
        slug = slug_by_id(session, EventRecord, event_id)
    columns: dict[str, Any] = {
        **{name: getattr(content, name) for name in _PLAIN},
        "title": content.titles["en"],
        "sort_name": sort_key(content.titles["en"]),
        "kind": content.kind.value,
        "strand": content.strand.value if content.strand else None,
        "programme_id": named.programmes.get(content.programme or ""),
        "precision": content.precision.value,
        "mode": content.mode.value if content.mode else None,
        "place": content.place_names.get("en"),
        "summary": content.summary,
        **evidence_columns(session, content.source),
    }
    if new:
        # The names of those who took part are known once they are stored.
        columns["search_document"] = search_document([slug])
        session.execute(insert(EventRecord).values(id=event_id, slug=slug, **columns))
    else:
        changed = {**columns, "updated_at": func.now()}
        session.execute(update(EventRecord).where(EventRecord.id == event_id).values(changed))
    _store_participants(session, event_id, content, named)
    _store_links(session, event_id, content, named)
    index_events(session, [event_id])


def remove_event(session: Session, event_id: UUID) -> None:
    """Take an event out of the register. No other record names one."""
    session.execute(delete(EventRecord).where(EventRecord.id == event_id))


class _Named:
    """The records that a content names, and what is wrong with those that are not there."""

    def __init__(self, session: Session, content: EventContent) -> None:
        everybody = [
            (f"/{place}/{position}", one)
            for place, listed in (("hosts", content.hosts), ("participants", content.participants))
            for position, one in enumerate(listed)
        ]
        self.topics = topic_ids(session, content.topics)
        self.errors = unknown_topics(
            session, {f"/topics/{position}": code for position, code in enumerate(content.topics)}
        )
        self.programmes = self._find(
            session, ProgrammeRecord, "programme", {"/programme": content.programme} if content.programme else {}
        )
        self.territories = self._find(
            session,
            TerritoryRecord,
            "territory",
            {f"{pointer}/territory": one.territory for pointer, one in everybody if one.territory},
        )
        self.organisations = self._find(
            session,
            OrganisationRecord,
            "organisation",
            {f"{pointer}/organisation": one.organisation for pointer, one in everybody if one.organisation},
        )
        # That there is one that is not public is not to be learned by naming it.
        self.pairings = self._find(
            session,
            PairingRecord,
            "pairing that is public",
            {f"/pairings/{position}": slug for position, slug in enumerate(content.pairings)},
            is_public(),
        )

    def _find(
        self, session: Session, model: Any, what: str, slugs: Mapping[str, str], *where: ColumnElement[bool]
    ) -> Mapping[str, UUID]:
        rows = session.execute(select(model.slug, model.id).where(model.slug.in_(slugs.values()), *where))
        known = {row.slug: row.id for row in rows}
        self.errors += [
            FieldError(pointer=pointer, code="unknown", detail=f"There is no such {what}.")
            for pointer, slug in slugs.items()
            if slug not in known
        ]
        return known


def _store_participants(session: Session, event_id: UUID, content: EventContent, named: _Named) -> None:
    session.execute(delete(EventParticipantRecord).where(EventParticipantRecord.event_id == event_id))

    def rows(role: ParticipantRole, participants: Sequence[ParticipantContent]) -> Iterable[dict[str, Any]]:
        for position, one in enumerate(participants):
            yield {
                "event_id": event_id,
                "role": role.value,
                "position": position,
                "territory_id": named.territories.get(one.territory or ""),
                "organisation_id": named.organisations.get(one.organisation or ""),
                "name": one.name,
                "people": one.people,
                "note": one.note,
            }

    everybody = [*rows(ParticipantRole.HOST, content.hosts), *rows(ParticipantRole.PARTICIPANT, content.participants)]
    if everybody:
        session.execute(insert(EventParticipantRecord), everybody)


def _store_links(session: Session, event_id: UUID, content: EventContent, named: _Named) -> None:
    session.execute(delete(EventTopicRecord).where(EventTopicRecord.event_id == event_id))
    topics = [{"event_id": event_id, "topic_id": named.topics[code]} for code in content.topics]
    if topics:
        session.execute(insert(EventTopicRecord), topics)
    public = select(PairingRecord.id).where(is_public())
    session.execute(
        delete(EventPairingRecord).where(
            EventPairingRecord.event_id == event_id, EventPairingRecord.pairing_id.in_(public)
        )
    )
    pairings = [{"event_id": event_id, "pairing_id": named.pairings[slug]} for slug in content.pairings]
    if pairings:
        session.execute(insert(EventPairingRecord), pairings)
