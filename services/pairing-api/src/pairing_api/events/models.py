"""Events: who met whom, where and when."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import (
    Base,
    EvidenceColumns,
    RecordColumns,
    SearchColumns,
    coordinates,
    evidence_checks,
    is_country,
    is_slug,
    one_of,
    search_index,
)
from pairing_api.events.schemas import EventKind, EventMode
from pairing_api.programmes.schemas import Strand
from servicekit.schemas import DatePrecision


class ParticipantRole(StrEnum):
    """In which of an event's two lists a participant stands."""

    HOST = "host"
    PARTICIPANT = "participant"


class EventRecord(RecordColumns, SearchColumns, EvidenceColumns, Base):
    """A meeting. The parts of its dates that are not known are set to 1 (see `precision`)."""

    __tablename__ = "events"
    __table_args__ = (
        is_slug("slug"),
        one_of("kind", EventKind),
        one_of("strand", Strand),
        one_of("precision", DatePrecision),
        one_of("mode", EventMode),
        is_country(),
        CheckConstraint("ends_on >= starts_on", name="dates"),
        *coordinates(),
        CheckConstraint("people > 0", name="people"),
        *evidence_checks(),
        search_index(),
        Index(None, "starts_on", "id"),
    )

    slug: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    titles: Mapped[dict[str, str]] = mapped_column(server_default=text("'{}'"))
    kind: Mapped[str]
    strand: Mapped[str | None]
    programme_id: Mapped[UUID | None] = mapped_column(ForeignKey("programmes.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    precision: Mapped[str]
    mode: Mapped[str | None]
    place: Mapped[str | None]
    place_names: Mapped[dict[str, str]] = mapped_column(server_default=text("'{}'"))
    country: Mapped[str | None] = mapped_column(index=True)
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    geonames_id: Mapped[int | None]
    people: Mapped[int | None]
    summary: Mapped[str | None]


class EventParticipantRecord(Base):
    """Who invited or took part: a territory, an organisation, or somebody known by name alone."""

    __tablename__ = "event_participants"
    __table_args__ = (
        one_of("role", ParticipantRole),
        CheckConstraint("num_nonnulls(territory_id, organisation_id, name) = 1", name="one_identity"),
        CheckConstraint("people > 0", name="people"),
        UniqueConstraint("event_id", "role", "territory_id"),
        UniqueConstraint("event_id", "role", "organisation_id"),
    )

    event_id: Mapped[UUID] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    territory_id: Mapped[UUID | None] = mapped_column(ForeignKey("territories.id"), index=True)
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    name: Mapped[str | None]
    people: Mapped[int | None]
    note: Mapped[str | None]


class EventTopicRecord(Base):
    """A topic of an event."""

    __tablename__ = "event_topics"

    event_id: Mapped[UUID] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    topic_id: Mapped[UUID] = mapped_column(ForeignKey("topics.id"), primary_key=True, index=True)


class EventPairingRecord(Base):
    """A pairing that an event belongs to."""

    __tablename__ = "event_pairings"

    event_id: Mapped[UUID] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    pairing_id: Mapped[UUID] = mapped_column(
        ForeignKey("pairings.id", ondelete="CASCADE"), primary_key=True, index=True
    )
