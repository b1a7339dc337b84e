"""Figures that programmes published about themselves, on the wire."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from pairing_api.programmes.schemas import FigureQualifier
from pairing_api.sources.schemas import Evidence
from servicekit.schemas import Slug, WireModel


class Indicator(WireModel):
    """A published figure. It is the source's statement, not counted from the records here."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    slug: Slug
    name: str = Field(description="What is counted, in English")
    programme: str | None = Field(description="Slug of the programme")
    value: float | None = Field(description="The figure; null where the source gives no single number")
    value_text: str = Field(description="The figure in words", examples=["more than EUR 21 million"])
    qualifier: FigureQualifier = Field(description="How the figure is meant")
    unit: str | None = Field(description="Unit of the figure", examples=["EUR"])
    note: str | None = Field(description="What a reader should know about it")
    source: Evidence = Field(description="Where it was published")
    updated_at: datetime = Field(description="When the record last changed (UTC)")
