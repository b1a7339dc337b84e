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


class EventStatisticsDimension(StrEnum):
    """By what events are counted."""

    KIND = "kind"
    STRAND = "strand"
    YEAR = "year"


class EventStatisticsRow(WireModel):
    """One value of a dimension."""

    value: str = Field(description="The value: a code or a year", examples=["study_visit"])
    events: int = Field(ge=0, description="Events with this value")


class EventStatisticsBreakdown(WireModel):
    """Events by one dimension. By year, an event that may have lasted into the next year counts in both."""

    dimension: EventStatisticsDimension = Field(description="By what is counted")
    with_value: int = Field(ge=0, description="Events that have a value here")
    without_value: int = Field(ge=0, description="Events that have none")
    rows: list[EventStatisticsRow] = Field(description="The values, most events first; years in order")


class Statistics(WireModel):
    """Counts over public records: all of them, or those that the filters choose."""

    pairings: int = Field(ge=0, description="Pairings")
    territories: int = Field(ge=0, description="Territories in at least one pairing")
    countries: int = Field(ge=0, description="Countries and territories among them")
    events: int = Field(ge=0, description="Events")
    organisations: int = Field(ge=0, description="Organisations of the whole register: filters do not choose them")
    breakdowns: list[StatisticsBreakdown] = Field(description="Pairings by each dimension")
    event_breakdowns: list[EventStatisticsBreakdown] = Field(description="Events by each dimension")
