"""Reading events."""

from typing import Any

from fastapi import Request, Response
from sqlalchemy import ColumnElement, Date, Interval, case, cast, func, literal_column, select

from pairing_api.events.calendar import CalendarEncoder
from pairing_api.events.models import (
    EventPairingRecord,
    EventParticipantRecord,
    EventRecord,
    EventTopicRecord,
    ParticipantRole,
)
from pairing_api.events.queries import EventQuery, EventRecordQuery
from pairing_api.events.schemas import Event, EventItem, EventPairingReference, EventParticipant
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.pairings.models import PairingRecord
from pairing_api.pairings.visibility import is_public
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.sources.service import evidence_of
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.service import topic_codes, topics_within
from servicekit.database import Reader
from servicekit.geojson import Points
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.projections import Projection, from_table
from servicekit.schemas import DatePrecision


def _participants(role: ParticipantRole) -> Any:
    participant = Projection(
        EventParticipant,
        {
            "name": func.coalesce(
                TerritoryRecord.names["en"].astext,
                OrganisationRecord.names["en"].astext,
                EventParticipantRecord.name,
            ),
            "names": func.coalesce(
                TerritoryRecord.names,
                OrganisationRecord.names,
                func.jsonb_build_object("en", EventParticipantRecord.name),
            ),
            "territory": TerritoryRecord.slug,
            "organisation": OrganisationRecord.slug,
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


def _pairings() -> Any:
    pairing = Projection(
        EventPairingReference, {"slug": PairingRecord.slug, "name": PairingRecord.name, "names": PairingRecord.names}
    )
    return pairing.list_of(
        from_table(EventPairingRecord)
        .join(PairingRecord, PairingRecord.id == EventPairingRecord.pairing_id)
        .where(EventPairingRecord.event_id == EventRecord.id, is_public()),
        PairingRecord.sort_name,
        PairingRecord.slug,
    )


_FIELDS = {
    "id": EventRecord.id,
    "slug": EventRecord.slug,
    "title": EventRecord.title,
    "titles": EventRecord.titles,
    "kind": EventRecord.kind,
    "strand": EventRecord.strand,
    "programme": ProgrammeRecord.slug,
    "starts_on": EventRecord.starts_on,
    "ends_on": EventRecord.ends_on,
    "precision": EventRecord.precision,
    "mode": EventRecord.mode,
    "place": EventRecord.place,
    "place_names": EventRecord.place_names,
    "country": EventRecord.country,
    "latitude": EventRecord.latitude,
    "longitude": EventRecord.longitude,
    "geonames_id": EventRecord.geonames_id,
    "people": EventRecord.people,
    "topics": topic_codes(EventTopicRecord, EventTopicRecord.event_id == EventRecord.id),
    "source": evidence_of(EventRecord),
    "updated_at": EventRecord.updated_at,
}

_source = records(EventRecord).outerjoin(ProgrammeRecord, ProgrammeRecord.id == EventRecord.programme_id)

_EVENT = Projection(
    Event,
    {
        **_FIELDS,
        "summary": EventRecord.summary,
        "hosts": _participants(ParticipantRole.HOST),
        "participants": _participants(ParticipantRole.PARTICIPANT),
        "pairings": _pairings(),
        "created_at": EventRecord.created_at,
    },
)

_WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#"


def _known_part(day: Any) -> Any:
    """What is known of a day, by ISO 8601: 2018-03-12, 2018-03 or 2018."""
    return case(
        (EventRecord.precision == DatePrecision.YEAR.value, func.to_char(day, "YYYY")),
        (EventRecord.precision == DatePrecision.MONTH.value, func.to_char(day, "YYYY-MM")),
        else_=func.to_char(day, "YYYY-MM-DD"),
    )


EVENTS = Listing(
    name="events",
    title="Events",
    meaning=Meaning(
        ["Event", "schema:Event"],
        terms={"latitude": _WGS84 + "lat", "longitude": _WGS84 + "long", "title": "schema:name"},
        added={
            "schema:startDate": _known_part(EventRecord.starts_on),
            "schema:endDate": _known_part(EventRecord.ends_on),
        },
    ),
    projection=Projection(EventItem, _FIELDS),
    source=_source,
    id=EventRecord.id,
    sorts={
        "startsOn": SortKey(EventRecord.starts_on),
        "title": SortKey(EventRecord.sort_name),
    },
    default_sort=("-startsOn",),
    search=EventRecord.search_document,
    record=_EVENT,
    calendar=CalendarEncoder,
    geometry=Points(EventRecord.longitude, EventRecord.latitude),
)


def last_possible_day() -> ColumnElement[Any]:
    """The last day on which the event may have been: of its month or year where only that is known."""

    def end_of(unit: str) -> ColumnElement[Any]:
        start = func.date_trunc(unit, EventRecord.ends_on)
        return cast(start + cast(literal_column(f"'1 {unit} -1 day'"), Interval), Date)

    return case(
        (EventRecord.precision == DatePrecision.YEAR.value, end_of("year")),
        (EventRecord.precision == DatePrecision.MONTH.value, end_of("month")),
        else_=EventRecord.ends_on,
    )


def conditions_of(query: EventQuery) -> list[ColumnElement[bool]]:
    """What holds for the events that a query asks for. They stand on events joined with programmes."""
    conditions: list[ColumnElement[bool]] = []
    if query.kind:
        conditions.append(EventRecord.kind.in_([kind.value for kind in query.kind]))
    if query.strand:
        conditions.append(EventRecord.strand.in_([strand.value for strand in query.strand]))
    if query.programme:
        conditions.append(ProgrammeRecord.slug.in_(query.programme))
    if query.country:
        hosted = (
            select(EventParticipantRecord.event_id)
            .join(TerritoryRecord, TerritoryRecord.id == EventParticipantRecord.territory_id)
            .where(
                EventParticipantRecord.role == ParticipantRole.HOST.value, TerritoryRecord.country.in_(query.country)
            )
        )
        conditions.append(
            EventRecord.country.in_(query.country) | (EventRecord.country.is_(None) & EventRecord.id.in_(hosted))
        )
    if query.territory:
        present = (
            select(EventParticipantRecord.event_id)
            .join(TerritoryRecord, TerritoryRecord.id == EventParticipantRecord.territory_id)
            .where(TerritoryRecord.slug.in_(query.territory))
        )
        conditions.append(EventRecord.id.in_(present))
    if query.pairing:
        belonging = (
            select(EventPairingRecord.event_id)
            .join(PairingRecord, PairingRecord.id == EventPairingRecord.pairing_id)
            .where(PairingRecord.slug.in_(query.pairing), is_public())
        )
        conditions.append(EventRecord.id.in_(belonging))
    if query.topic:
        on_topic = select(EventTopicRecord.event_id).where(EventTopicRecord.topic_id.in_(topics_within(query.topic)))
        conditions.append(EventRecord.id.in_(on_topic))
    if query.from_day is not None:
        conditions.append(last_possible_day() >= query.from_day)
    if query.to_day is not None:
        conditions.append(EventRecord.starts_on <= query.to_day)
    return conditions


def answer_events(request: Request, db: Reader, query: EventQuery) -> Response:
    """The page of events that `query` asks for."""
    return EVENTS.respond(request, db, query, conditions_of(query))


def answer_event(request: Request, db: Reader, query: EventRecordQuery, slug: str) -> Response:
    """The event with this slug. Raises a 404 problem where there is none."""
    return EVENTS.respond_one(request, db, query.f, _source.where(EventRecord.slug == slug), "event")
