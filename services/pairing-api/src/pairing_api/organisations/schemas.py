"""Organisations on the wire."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from pydantic import Field

from pairing_api.sources.schemas import Evidence
from servicekit.schemas import CountryCode, Names, Slug, WireModel


class OrganisationKind(StrEnum):
    """What an organisation is."""

    MUNICIPALITY = "municipality"
    BUSINESS = "business"
    CLUSTER = "cluster"
    UNIVERSITY = "university"
    NGO = "ngo"
    MINISTRY = "ministry"
    NATIONAL_AGENCY = "national_agency"
    EU_DELEGATION = "eu_delegation"
    COMMISSION_SERVICE = "commission_service"
    PROGRAMME_TEAM = "programme_team"
    BANK = "bank"
    NETWORK = "network"


class Organisation(WireModel):
    """An organisation that takes part in the cooperation."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    slug: Slug
    name: str = Field(description="Name in English", examples=["Ministry of the Environment of Japan"])
    names: Names
    kind: OrganisationKind = Field(description="What it is")
    country: CountryCode | None = Field(description="Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo")
    territory: str | None = Field(description="Slug of the territory it belongs to")
    website: str | None = Field(description="Its own site")
    note: str | None = Field(description="What a reader should know about the record")
    events: int = Field(ge=0, description="Events it hosted or took part in")
    source: Evidence | None = Field(description="Where the record comes from")
    updated_at: datetime = Field(description="When the record last changed (UTC)")
