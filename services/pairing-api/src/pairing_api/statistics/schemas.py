"""Counts over the records, on the wire."""

from enum import StrEnum

from pydantic import Field

from servicekit.schemas import WireModel


class StatisticsDimension(StrEnum):
    """By what pairings are counted."""

    PROGRAMME = "programme"
    STRAND = "strand"
    STATE = "state"
    TOPIC = "topic"
    COUNTRY = "country"
    YEAR = "year"


class StatisticsRow(WireModel):
    """One value of a dimension."""

    value: str = Field(description="The value: a slug, a code or a year", examples=["iuc"])
    pairings: int = Field(ge=0, description="Pairings with this value")


class StatisticsBreakdown(WireModel):
    """Pairings by one dimension.

    By topic and country, one pairing counts once for each of its values. Under a topic its narrower ones count too.
    """

    dimension: StatisticsDimension = Field(description="By what is counted")
    with_value: int = Field(ge=0, description="Pairings that have a value here")
    without_value: int = Field(ge=0, description="Pairings that have none")
    rows: list[StatisticsRow] = Field(description="The values, most pairings first; years in order")


class Statistics(WireModel):
    """Counts over all public records."""

    pairings: int = Field(ge=0, description="Pairings")
    territories: int = Field(ge=0, description="Territories in at least one pairing")
    countries: int = Field(ge=0, description="Countries and territories among them")
    events: int = Field(ge=0, description="Events")
    organisations: int = Field(ge=0, description="Organisations")
    breakdowns: list[StatisticsBreakdown] = Field(description="Pairings by each dimension")
