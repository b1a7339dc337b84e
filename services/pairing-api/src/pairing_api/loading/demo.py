"""Loading the demonstration data: the project's own records from sourced facts. Loading again changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from gazetteer.folding import sort_key
from gazetteer.places import Gazetteer, GazetteerMissing
from pairing_api.events.models import (
    EventPairingRecord,
    EventParticipantRecord,
    EventRecord,
    EventTopicRecord,
    ParticipantRole,
)
from pairing_api.history import RECORD_KINDS
from pairing_api.indicators.models import IndicatorRecord
from pairing_api.loading.calls import ApplicationFile, CallFile, save_applications, save_calls
from pairing_api.loading.ordering import named_first
from pairing_api.loading.profiles import profile_columns
from pairing_api.loading.recorded import recorded
from pairing_api.loading.records import (
    EventFile,
    Evidenced,
    IndicatorFile,
    OrganisationFile,
    PairingFile,
    ParticipantData,
    SourceFile,
    Stating,
    TerritoryFile,
    read_records,
)
from pairing_api.loading.reference import save_source
from pairing_api.loading.store import Part, Store, Tally
from pairing_api.organisations.models import OrganisationRecord, OrganisationTopicRecord
from pairing_api.pairings.models import AgreementRecord, PairingMemberRecord, PairingRecord, PairingTopicRecord
from pairing_api.pairings.naming import pairing_names
from pairing_api.pairings.schemas import MemberRole, Side
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.sources.models import SourceRecord
from pairing_api.sources.schemas import SourceStatus
from pairing_api.territories.models import ConsortiumMemberRecord, TerritoryRecord, TerritoryTopicRecord
from pairing_api.topics.models import TopicRecord
from pairing_api.topics.schemas import TopicDirection
from servicekit.console import CommandError


def load_demo(session: Session, folder: Path) -> str:
    """Bring the records of `folder` into the database. Returns a line of what was done.

    All files are read and checked before anything is stored.

    Raises:
        CommandError: A file is missing or not valid, or a record names another that is not there.
    """
    sources = read_records(folder / "sources.json", SourceFile)
    territories = read_records(folder / "territories.json", TerritoryFile)
    organisations = read_records(folder / "organisations.json", OrganisationFile)
    pairings = read_records(folder / "pairings.json", PairingFile)
    events = read_records(folder / "events.json", EventFile)
    indicators = read_records(folder / "indicators.json", IndicatorFile)
    calls = read_records(folder / "calls.json", CallFile)
    applications = read_records(folder / "applications.json", ApplicationFile)
    loader = _Loader(session)
    # All kinds: a source that changes is one of any of them.
    with recorded(session, RECORD_KINDS, "demo"):
        loader.save_sources(sources)
        loader.save_territories(territories)
        loader.save_organisations(organisations)
        loader.save_pairings(pairings)
        loader.save_events(events)
        loader.save_indicators(indicators)
        save_calls(session, loader.tally, calls)
        save_applications(session, loader.tally, applications)
    return f"pairing data: {loader.tally}"


@dataclass(frozen=True)
class _References:
    """What records may name, of one kind."""

    file: str
    ids: dict[str, UUID] = field(default_factory=dict)

    def find(self, record: str, place: str, name: str) -> UUID:
        """The id of what `record` names in its field `place`. Raises CommandError where there is no such thing."""
        if name not in self.ids:
            raise CommandError(f"{record}: {place}: there is no {name!r} in {self.file}")
        return self.ids[name]

    def find_any(self, record: str, place: str, name: str | None) -> UUID | None:
        return None if name is None else self.find(record, place, name)


@dataclass(frozen=True)
class _Names:
    """How a record is shown and found: its names by language, and all that it is known by."""

    by_language: Mapping[str, str]
    all: tuple[str, ...]

    @property
    def english(self) -> str:
        return self.by_language["en"]


class _Loader:
    def __init__(self, session: Session) -> None:
        self._session = session
        self.tally = Tally()
        self._gazetteer = _gazetteer()
        topics = session.execute(select(TopicRecord.code, TopicRecord.id))
        programmes = session.execute(select(ProgrammeRecord.slug, ProgrammeRecord.id))
        self._topics = _References("the vocabulary", {row.code: row.id for row in topics})
        self._programmes = _References("the programmes", {row.slug: row.id for row in programmes})
        self._sources = _References("sources.json")
        self._territories = _References("territories.json")
        self._organisations = _References("organisations.json")
        self._pairings = _References("pairings.json")
        self._territory_names: dict[str, _Names] = {}
        self._organisation_names: dict[str, _Names] = {}

    def save_sources(self, records: Sequence[SourceFile]) -> None:
        store = Store(self._session, self.tally, SourceRecord, "code")
        for record in records:
            self._sources.ids[record.code] = save_source(store, record.code, record)

    def save_territories(self, records: Sequence[TerritoryFile]) -> None:
        parts = [(ConsortiumMemberRecord, "consortium_id"), (TerritoryTopicRecord, "territory_id")]
        store = Store(self._session, self.tally, TerritoryRecord, "slug", parts)
        for record in named_first(records, lambda one: one.slug, lambda one: one.members):
            place = f"territories.json: {record.slug}"
            names = _Names(record.names, (*record.names.values(), *self._other_names(record.geonames_id)))
            members = [self._territories.find(place, "members", member) for member in record.members]
            self._territory_names[record.slug] = names
            self._territories.ids[record.slug] = store.save(
                {
                    "slug": record.slug,
                    "kind": record.kind.value,
                    "names": record.names,
                    "sort_name": sort_key(names.english),
                    "country": record.country,
                    "latitude": record.latitude,
                    "longitude": record.longitude,
                    "geonames_id": record.geonames_id,
                    "population": record.population,
                    "population_year": record.population_year,
                    "population_scope": record.population_scope,
                    "area_km2": record.area_km2,
                    "area_scope": record.area_scope,
                    "figures_source_id": self._sources.find_any(place, "figures_source", record.figures_source),
                    "figures_basis": None,
                    "figures_source_status": SourceStatus.REPORTED if record.figures_source else None,
                    **profile_columns(record, partial(self._sources.find_any, place)),
                    "website": record.website,
                    "note": record.note,
                    **self._evidence(place, record),
                },
                {
                    ConsortiumMemberRecord: [{"territory_id": member} for member in members],
                    TerritoryTopicRecord: self._statement_parts(place, record),
                },
                [*names.all, record.slug],
            )

    def save_organisations(self, records: Sequence[OrganisationFile]) -> None:
        parts = [(OrganisationTopicRecord, "organisation_id")]
        store = Store(self._session, self.tally, OrganisationRecord, "slug", parts)
        for record in records:
            place = f"organisations.json: {record.slug}"
            names = _Names(record.names, tuple(record.names.values()))
            self._organisation_names[record.slug] = names
            self._organisations.ids[record.slug] = store.save(
                {
                    "slug": record.slug,
                    "kind": record.kind.value,
                    "names": record.names,
                    "sort_name": sort_key(names.english),
                    "country": record.country,
                    "territory_id": self._territories.find_any(place, "territory", record.territory),
                    "descriptions": record.descriptions,
                    "sectors": record.sectors,
                    "website": record.website,
                    "note": record.note,
                    **self._evidence(place, record),
                },
                {OrganisationTopicRecord: self._statement_parts(place, record)},
                [*names.all, record.slug],
            )

    def save_pairings(self, records: Sequence[PairingFile]) -> None:
        parts = [
            (PairingMemberRecord, "pairing_id"),
            (PairingTopicRecord, "pairing_id"),
            (AgreementRecord, "pairing_id"),
        ]
        store = Store(self._session, self.tally, PairingRecord, "slug", parts)
        for record in records:
            place = f"pairings.json: {record.slug}"
            members = [
                {
                    "territory_id": self._territories.find(place, "members", member.territory),
                    "side": member.side.value,
                    "role": member.role.value,
                }
                for member in record.members
            ]
            names = self._pairing_names(record)
            self._pairings.ids[record.slug] = store.save(
                {
                    "slug": record.slug,
                    "name": names["en"],
                    "names": names,
                    "sort_name": sort_key(names["en"]),
                    "programme_id": self._programmes.find(place, "programme", record.programme),
                    "strand": record.strand.value,
                    "state": record.state.value,
                    "year": record.year,
                    "year_basis": record.year_basis.value,
                    "summary": record.summary,
                    **self._evidence(place, record),
                },
                {
                    PairingMemberRecord: members,
                    PairingTopicRecord: self._topic_parts(place, record.topics),
                    AgreementRecord: _agreement_parts(record),
                },
                # The summary too: organisations that take part are no members, and are named only there.
                [
                    *self._names_of(member.territory for member in record.members),
                    record.slug,
                    record.summary or "",
                ],
            )

    def save_events(self, records: Sequence[EventFile]) -> None:
        parts = [
            (EventParticipantRecord, "event_id"),
            (EventTopicRecord, "event_id"),
            (EventPairingRecord, "event_id"),
        ]
        store = Store(self._session, self.tally, EventRecord, "slug", parts)
        for record in records:
            place = f"events.json: {record.slug}"
            pairings = [self._pairings.find(place, "pairings", pairing) for pairing in record.pairings]
            store.save(
                {
                    "slug": record.slug,
                    "title": record.title,
                    "titles": {"en": record.title, **record.titles},
                    "sort_name": sort_key(record.title),
                    "kind": record.kind.value,
                    "strand": record.strand,
                    "programme_id": self._programmes.find_any(place, "programme", record.programme),
                    "starts_on": record.starts_on,
                    "ends_on": record.ends_on,
                    "precision": record.precision.value,
                    "mode": record.mode,
                    "place": record.place,
                    "place_names": _place_names(record),
                    "country": record.country,
                    "latitude": record.latitude,
                    "longitude": record.longitude,
                    "geonames_id": record.geonames_id,
                    "people": record.people,
                    "summary": record.summary,
                    **self._evidence(place, record),
                },
                {
                    EventParticipantRecord: [
                        *self._participant_parts(place, ParticipantRole.HOST, record.hosts),
                        *self._participant_parts(place, ParticipantRole.PARTICIPANT, record.participants),
                    ],
                    EventTopicRecord: self._topic_parts(place, record.topics),
                    EventPairingRecord: [{"pairing_id": pairing} for pairing in dict.fromkeys(pairings)],
                },
                [
                    record.title,
                    *record.titles.values(),
                    *_place_names(record).values(),
                    *self._other_names(record.geonames_id),
                    *self._participant_names(record),
                    record.slug,
                ],
            )

    def save_indicators(self, records: Sequence[IndicatorFile]) -> None:
        store = Store(self._session, self.tally, IndicatorRecord, "slug")
        for record in records:
            place = f"indicators.json: {record.slug}"
            store.save(
                {
                    "slug": record.slug,
                    "name": record.name,
                    "sort_name": sort_key(record.name),
                    "programme_id": self._programmes.find_any(place, "programme", record.programme),
                    "value": record.value,
                    "value_text": record.value_text,
                    "qualifier": record.qualifier.value,
                    "unit": record.unit,
                    "note": record.note,
                    **self._evidence(place, record),
                },
                names=[record.name, record.slug],
            )

    def _evidence(self, place: str, record: Evidenced) -> dict[str, Any]:
        return {
            "source_id": self._sources.find(place, "source", record.source),
            "basis": record.basis,
            "basis_strength": record.basis_strength,
            "source_status": record.source_status.value,
        }

    def _other_names(self, geonames_id: int | None) -> Iterable[str]:
        """The names of the place in the gazetteer, so that a city is found by a name that no file has."""
        place = self._gazetteer.get(geonames_id) if self._gazetteer and geonames_id else None
        return (place.name, *place.alternate_names) if place else ()

    def _names_of(self, territories: Iterable[str]) -> list[str]:
        return [name for territory in territories for name in self._territory_names[territory].all]

    def _pairing_names(self, record: PairingFile) -> dict[str, str]:
        names = {member.territory: self._territory_names[member.territory] for member in record.members}

        def order(member: Any) -> tuple[bool, str, str]:
            return member.role is not MemberRole.LEAD, sort_key(names[member.territory].english), member.territory

        sides: dict[Side, list[Mapping[str, str]]] = {side: [] for side in Side}
        for member in sorted(record.members, key=order):
            sides[member.side].append(names[member.territory].by_language)
        return pairing_names(sides[Side.EU], sides[Side.PARTNER])

    def _topic_parts(self, place: str, topics: Iterable[str]) -> list[Part]:
        return [{"topic_id": self._topics.find(place, "topics", topic)} for topic in dict.fromkeys(topics)]

    def _statement_parts(self, place: str, record: Stating) -> list[Part]:
        return [
            {
                "direction": direction.value,
                "position": position,
                "topic_id": self._topics.find(place, name, one.topic),
                "level": one.level,
                "texts": one.texts,
                "evidence_url": one.evidence_url,
            }
            for name, direction, stated in (
                ("offers", TopicDirection.OFFERED, record.offers),
                ("seeks", TopicDirection.SOUGHT, record.seeks),
            )
            for position, one in enumerate(stated)
        ]

    def _participant_parts(
        self, place: str, role: ParticipantRole, participants: Sequence[ParticipantData]
    ) -> list[Part]:
        where = "hosts" if role is ParticipantRole.HOST else "participants"
        return [
            {
                "role": role.value,
                "position": position,
                "territory_id": self._territories.find_any(place, where, one.territory),
                "organisation_id": self._organisations.find_any(place, where, one.organisation),
                "name": one.name,
                "people": one.people,
                "note": one.note,
            }
            for position, one in enumerate(participants)
        ]

    def _participant_names(self, record: EventFile) -> list[str]:
        """What hosts and participants are called, with their slugs: some go by a short name that only these have."""
        names: list[str] = []
        for one in (*record.hosts, *record.participants):
            if one.territory is not None:
                names += [*self._territory_names[one.territory].all, one.territory]
            elif one.organisation is not None:
                names += [*self._organisation_names[one.organisation].all, one.organisation]
            elif one.name is not None:
                names.append(one.name)
        return names


def _agreement_parts(record: PairingFile) -> list[Part]:
    return [
        {
            "position": position,
            "kind": one.kind.value,
            "signed_on": one.signed_on,
            "signed_on_precision": one.signed_on_precision,
            "note": one.note,
        }
        for position, one in enumerate(record.agreements)
    ]


def _place_names(record: EventFile) -> dict[str, str]:
    return {} if record.place is None else {"en": record.place, **record.place_names}


def _gazetteer() -> Gazetteer | None:
    try:
        return Gazetteer.open()
    except GazetteerMissing:
        return None
