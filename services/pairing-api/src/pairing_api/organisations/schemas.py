"""Organisations on the wire."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from pairing_api.activities import EconomicActivity
from pairing_api.sources.schemas import Evidence
from pairing_api.topics.schemas import TopicStatement
from servicekit.schemas import Code, CountryCode, Names, Slug, Texts, WireModel, measured_in


class OrganisationKind(Code):
    """What an organisation is."""

    MUNICIPALITY = "municipality", "The administration of a city"
    BUSINESS = "business", "A business"
    CLUSTER = "cluster", "A cluster of businesses and research"
    UNIVERSITY = "university", "A university or research institute"
    NGO = "ngo", "A non-governmental organisation"
    MINISTRY = "ministry", "A ministry of a national government"
    NATIONAL_AGENCY = "national_agency", "An agency of a national government"
    EU_DELEGATION = "eu_delegation", "A delegation of the European Union"
    COMMISSION_SERVICE = "commission_service", "A service of the European Commission"
    PROGRAMME_TEAM = "programme_team", "The team of a programme"
    BANK = "bank", "A bank"
    NETWORK = "network", "A network of cities, regions or organisations"


class Organisation(WireModel):
    """An organisation that takes part in the cooperation."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    slug: Slug
    name: str = Field(description="Name in English", examples=["Ministry of the Environment of Japan"])
    names: Names
    kind: OrganisationKind = Field(description="What it is")
    country: CountryCode | None = Field(description="Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo")
    territory: str | None = Field(description="Slug of the territory it belongs to")
    descriptions: Texts = Field(
        description="What it does, by language (BCP 47), as it wrote it itself; empty where it wrote nothing"
    )
    sectors: list[EconomicActivity] = Field(description="What it works in: sections or divisions of NACE Rev. 2")
    offers: list[TopicStatement] = Field(description="Topics on which it offers something to others")
    seeks: list[TopicStatement] = Field(description="Topics on which it seeks something from others")
    website: str | None = Field(description="Its own site")
    note: str | None = Field(description="What a reader should know about the record")
    events: int = Field(ge=0, description="Events it hosted or took part in", json_schema_extra=measured_in("events"))
    source: Evidence | None = Field(description="Where the record comes from")
    updated_at: datetime = Field(description="When the record last changed (UTC)")
