"""Programmes on the wire."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from pairing_api.sources.schemas import Evidence
from servicekit.schemas import Code, Names, Slug, Texts, WireModel, measured_in


class Strand(Code):
    """The strands of the programme. Pairings are of the first or the third; events may be of any."""

    CITY_TO_CITY = "city_to_city", "City-to-city cooperation on sustainable urban development"
    COVENANT = "covenant", "The Global Covenant of Mayors"
    INTER_REGIONAL = "inter_regional", "Inter-regional cooperation on innovation"


class FigureQualifier(Code):
    """How a published figure is meant."""

    EXACTLY = "exactly", "Exactly this"
    ABOUT = "about", "About this"
    MORE_THAN = "more_than", "More than this"
    AT_LEAST = "at_least", "This or more"
    UP_TO = "up_to", "This or less"


class Programme(WireModel):
    """A programme of cooperation."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    slug: Slug
    code: str = Field(description="The short name it goes by", examples=["IUC"])
    name: str = Field(description="Name in English", examples=["International Urban Cooperation"])
    names: Names
    summary: str = Field(description="What it is, in English")
    summaries: Texts
    predecessors: list[str] = Field(description="Slugs of the programmes it followed", examples=[["world-cities"]])
    from_year: int | None = Field(description="First year")
    to_year: int | None = Field(description="Last year; null while it runs or where not known")
    strands: list[Strand] = Field(description="Its strands")
    funding_instrument: str | None = Field(description="What pays for it", examples=["Partnership Instrument"])
    funding_eur: int | None = Field(ge=0, description="Funding in euro", json_schema_extra=measured_in("euro"))
    funding_qualifier: FigureQualifier | None = Field(description="How the funding figure is meant")
    pairings: int = Field(ge=0, description="Pairings recorded here", json_schema_extra=measured_in("pairings"))
    events: int = Field(ge=0, description="Events recorded here", json_schema_extra=measured_in("events"))
    source: Evidence | None = Field(description="Where the record comes from")
    updated_at: datetime = Field(description="When the record last changed (UTC)")
