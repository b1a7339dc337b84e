"""Events on the wire."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from pairing_api.programmes.schemas import Strand
from pairing_api.sources.schemas import Evidence
from servicekit.schemas import (
    Code,
    CountryCode,
    DatePrecision,
    GeonamesId,
    Latitude,
    Longitude,
    Names,
    Slug,
    Texts,
    WireModel,
    measured_in,
)


class EventKind(Code):
    """What kind of meeting it was."""

    LAUNCH = "launch", "Launch of a programme or a part of it"
    STUDY_VISIT = "study_visit", "Visit to learn from another place"
    STAFF_EXCHANGE = "staff_exchange", "Staff who worked at another place for a time"
    WORKSHOP = "workshop", "Workshop"
    WEBINAR = "webinar", "Seminar over the internet"
    KICK_OFF = "kick_off", "First meeting of a cooperation"
    BILATERAL_MEETING = "bilateral_meeting", "Meeting of two sides"
    PREPARATORY_MEETING = "preparatory_meeting", "Meeting that prepared another event"
    BUSINESS_EVENT = "business_event", "Meeting of businesses"
    CONFERENCE = "conference", "Conference"
    SIGNING = "signing", "Signing of a document"
    HIGH_LEVEL_DIALOGUE = "high_level_dialogue", "Meeting of high officials"
    SUMMIT = "summit", "Summit"
    STEERING_COMMITTEE = "steering_committee", "Meeting of those who steer a programme"


class EventMode(Code):
    """How people met."""

    IN_PERSON = "in_person", "All met at one place"
    ONLINE = "online", "All met over the internet"
    HYBRID = "hybrid", "Some met at one place, others joined over the internet"


class EventReference(WireModel):
    """An event, named."""

    slug: Slug
    title: str = Field(description="Title in English")
    titles: Texts
    kind: EventKind = Field(description="What kind of meeting it was")
    starts_on: date = Field(description="First day")
    precision: DatePrecision = Field(description="How much of the dates is known")


class EventParticipant(WireModel):
    """Who took part: a territory, an organisation, or somebody known by name alone."""

    name: str = Field(description="Name in English", examples=["Yokohama"])
    names: Names
    territory: str | None = Field(description="Slug of the territory, where it is one")
    organisation: str | None = Field(description="Slug of the organisation, where it is one")
    people: int | None = Field(ge=1, description="How many people came", json_schema_extra=measured_in("people"))
    note: str | None = Field(description="In which role they came")


class EventItem(WireModel):
    """An event as lists show it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    slug: Slug
    title: str = Field(description="Title in English")
    titles: Texts
    kind: EventKind = Field(description="What kind of meeting it was")
    strand: Strand | None = Field(description="The strand it belongs to; null for the whole programme")
    programme: str | None = Field(description="Slug of the programme")
    starts_on: date = Field(description="First day")
    ends_on: date = Field(description="Last day")
    precision: DatePrecision = Field(description="How much of the dates is known")
    mode: EventMode | None = Field(description="How people met")
    place: str | None = Field(description="Where it was, in English", examples=["Tokyo"])
    place_names: Names = Field(
        description="The same by language (BCP 47); empty where the place is not known",
        examples=[{"en": "Tokyo", "ja": "東京"}],
    )
    country: CountryCode | None = Field(description="Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo")
    latitude: Latitude | None = Field(description="Latitude, degrees north (WGS 84)")
    longitude: Longitude | None = Field(description="Longitude, degrees east (WGS 84)")
    geonames_id: GeonamesId | None = Field(description="GeoNames identifier of the place; null where not known")
    people: int | None = Field(ge=1, description="How many people came in all", json_schema_extra=measured_in("people"))
    topics: list[str] = Field(description="Codes of its topics")
    source: Evidence = Field(description="Where the record comes from")
    updated_at: datetime = Field(description="When the record last changed (UTC)")


class EventPairingReference(WireModel):
    """A pairing that the event belongs to, named."""

    slug: Slug
    name: str = Field(description="Its members by side, in English", examples=["Rome – Yantai"])
    names: Names


class Event(EventItem):
    """An event with all that is public of it."""

    summary: str | None = Field(description="What happened, in English")
    hosts: list[EventParticipant] = Field(description="Who invited")
    participants: list[EventParticipant] = Field(description="Who took part")
    pairings: list[EventPairingReference] = Field(description="The pairings it belongs to")
    created_at: datetime = Field(description="When the record came into this register (UTC)")
