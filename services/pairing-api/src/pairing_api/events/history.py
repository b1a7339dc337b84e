"""What the record of changes holds of an event."""

from typing import Any

from pairing_api.events.content import EventContent, ParticipantContent
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
from pairing_api.sources.history import evidence_content
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.service import topic_codes
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection, from_table, json_list


def _participants(role: ParticipantRole) -> Any:
    participant = Projection(
        ParticipantContent,
        {
            "territory": TerritoryRecord.slug,
            "organisation": OrganisationRecord.slug,
            "name": EventParticipantRecord.name,
            "people": EventParticipantRecord.people,
            "note": EventParticipantRecord.note,
        },
    )
    return participant.list_of(
        from_table(EventParticipantRecord)
        .outerjoin(TerritoryRecord, TerritoryRecord.id == EventParticipantRecord.territory_id)
        .outerjoin(OrganisationRecord, OrganisationRecord.id == EventParticipantRecord.organisation_id)
        .where(EventParticipantRecord.event_id == EventRecord.id, EventParticipantRecord.role == role.value),
        EventParticipantRecord.position,
    )


def _public_pairings() -> Any:
    """Only those that are public: that there is a proposal is not to be read from its event.

    What makes a pairing public, or no longer so, records its events too.
    """
    return json_list(
        from_table(EventPairingRecord)
        .join(PairingRecord, PairingRecord.id == EventPairingRecord.pairing_id)
        .where(EventPairingRecord.event_id == EventRecord.id, is_public()),
        PairingRecord.slug,
        PairingRecord.slug,
    )


EVENT = RecordKind(
    name="event",
    content=Projection(
        EventContent,
        {
            "slug": EventRecord.slug,
            "titles": EventRecord.titles,
            "kind": EventRecord.kind,
            "strand": EventRecord.strand,
            "programme": ProgrammeRecord.slug,
            "precision": EventRecord.precision,
            "starts_on": EventRecord.starts_on,
            "ends_on": EventRecord.ends_on,
            "mode": EventRecord.mode,
            "place_names": EventRecord.place_names,
            "country": EventRecord.country,
            "latitude": EventRecord.latitude,
            "longitude": EventRecord.longitude,
            "geonames_id": EventRecord.geonames_id,
            "people": EventRecord.people,
            "topics": topic_codes(EventTopicRecord, EventTopicRecord.event_id == EventRecord.id),
            "summary": EventRecord.summary,
            "hosts": _participants(ParticipantRole.HOST),
            "participants": _participants(ParticipantRole.PARTICIPANT),
            "pairings": _public_pairings(),
            "source": evidence_content(EventRecord),
        },
    ),
    source=records(EventRecord).outerjoin(ProgrammeRecord, ProgrammeRecord.id == EventRecord.programme_id),
    id=EventRecord.id,
)
