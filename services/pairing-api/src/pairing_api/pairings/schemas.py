"""Pairings on the wire."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from pairing_api.events.schemas import EventReference
from pairing_api.programmes.schemas import Strand
from pairing_api.sources.schemas import BasisStrength, Evidence
from pairing_api.territories.schemas import TerritoryKind
from servicekit.schemas import Code, CountryCode, DatePrecision, GeonamesId, Latitude, Longitude, Names, Slug, WireModel


class PairingState(Code):
    """Where a pairing stands. Imported records whose end is not known are `HISTORICAL`."""

    PROPOSED = "proposed", "Proposed; not public"
    UNDER_DISCUSSION = "under_discussion", "Under discussion; not public"
    DECLINED = "declined", "Declined before it was agreed; not public"
    LAPSED = "lapsed", "Came to nothing before it was agreed; not public"
    AGREED = "agreed", "Agreed by its members"
    SIGNED = "signed", "A document was signed"
    PLANNING = "planning", "Its members plan what they will do"
    ACTIVE = "active", "At work"
    SUSPENDED = "suspended", "At rest for a time"
    COMPLETED = "completed", "Did what was planned, and ended"
    RENEWED = "renewed", "Goes on beyond its first term"
    TERMINATED = "terminated", "Ended early"
    HISTORICAL = "historical", "Recorded from a past programme; whether it goes on is not known"


class Side(Code):
    """On which side a member stands in this pairing. It is no property of the territory."""

    EU = "eu", "The side of the European Union"
    PARTNER = "partner", "The side of the partner country or territory"


class MemberRole(Code):
    """What a member is in the pairing."""

    LEAD = "lead", "Leads its side"
    MEMBER = "member", "Takes part"


class YearBasis(Code):
    """Whether the source states the year."""

    STATED = "stated", "The source states the year"
    INFERRED = "inferred", "Concluded from what the source says"
    UNKNOWN = "unknown", "Not known"


class AgreementKind(Code):
    """What was signed."""

    LETTER_OF_INTENT = "letter_of_intent", "Letter of intent"
    JOINT_DECLARATION = "joint_declaration", "Joint declaration"
    MOU = "mou", "Memorandum of understanding"
    PARTNERSHIP_AGREEMENT = "partnership_agreement", "Partnership agreement"
    ROADMAP = "roadmap", "Roadmap"


class PairingMember(WireModel):
    """A territory in a pairing."""

    territory: Slug
    name: str = Field(description="Name of the territory in English", examples=["Yantai"])
    names: Names
    kind: TerritoryKind = Field(description="What the territory is")
    country: CountryCode
    latitude: Latitude | None = Field(description="Latitude, degrees north (WGS 84)")
    longitude: Longitude | None = Field(description="Longitude, degrees east (WGS 84)")
    geonames_id: GeonamesId | None = Field(description="GeoNames identifier of the place; null where not known")
    side: Side = Field(description="On which side it stands")
    role: MemberRole = Field(description="What it is in the pairing")


class Agreement(WireModel):
    """A document that the members signed."""

    kind: AgreementKind = Field(description="What was signed")
    signed_on: date | None = Field(description="Day of the signature")
    signed_on_precision: DatePrecision | None = Field(description="How much of `signedOn` is known")
    note: str | None = Field(description="What a reader should know about it")


class PairingItem(WireModel):
    """A pairing as lists show it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    slug: Slug
    name: str = Field(description="Its members by side, in English", examples=["Rome – Yantai"])
    names: Names = Field(
        description="The same by language (BCP 47): those in which every member has a name",
        examples=[{"en": "Rome – Yantai", "zh": "罗马 – 烟台"}],
    )
    programme: str = Field(description="Slug of the programme", examples=["iuc"])
    strand: Strand = Field(description="City-to-city or inter-regional")
    state: PairingState = Field(description="Where the pairing stands")
    members: list[PairingMember] = Field(description="Members: the EU side first, leads first, then by name")
    topics: list[str] = Field(description="Codes of its topics")
    year: int | None = Field(description="Year of the pairing")
    year_basis: YearBasis = Field(description="Whether the source states the year")
    basis_strength: BasisStrength = Field(description="How strong the evidence is")
    agreements: list[Agreement] = Field(description="What was signed")
    source: Evidence = Field(description="Where the record comes from")
    updated_at: datetime = Field(description="When the record last changed (UTC)")


class Pairing(PairingItem):
    """A pairing with all that is public of it."""

    summary: str | None = Field(description="What it is about, in English")
    events: list[EventReference] = Field(description="Its events, the first one first")
    created_at: datetime = Field(description="When the record came into this register (UTC)")
