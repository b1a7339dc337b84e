"""Statistics of signatories on the wire."""

from enum import StrEnum

from pydantic import Field

from servicekit.schemas import WireModel


class StatisticsDimension(StrEnum):
    """By what signatories are counted."""

    COUNTRY = "country"
    STATUS = "status"
    COMMITMENT = "commitment"
    JOINED_YEAR = "joinedYear"


class StatisticsRow(WireModel):
    """One value of a dimension."""

    value: str = Field(description="The value: a code, or a year", examples=["JP"])
    signatories: int = Field(ge=0, description="Signatories with this value")
    with_population: int = Field(ge=0, description="How many of them have a population")
    population: int = Field(
        ge=0,
        description="Inhabitants of those, summed. A group is left out where one of its members is in the whole "
        "selection with a population, in whatever row that member is",
    )


class StatisticsBreakdown(WireModel):
    """Signatories by one dimension. By commitment, one signatory counts once for each of its promises."""

    dimension: StatisticsDimension = Field(description="By what is counted")
    with_value: int = Field(ge=0, description="Signatories that have a value here")
    without_value: int = Field(ge=0, description="Signatories that have none")
    rows: list[StatisticsRow] = Field(description="The values, by signatories, most first; years in order")


class Statistics(WireModel):
    """Counts over a selection of signatories."""

    signatories: int = Field(ge=0, description="Signatories in the selection")
    countries: int = Field(ge=0, description="Countries and territories among them")
    with_population: int = Field(ge=0, description="How many have a population")
    population: int = Field(ge=0, description="Inhabitants, summed; groups left out where members are counted")
    with_coordinates: int = Field(ge=0, description="How many have coordinates")
    not_listed: int = Field(
        ge=0,
        description="On hold, withdrawn or terminated: left out of the selection unless `status` names them",
    )
    breakdowns: list[StatisticsBreakdown] = Field(description="The counts by each dimension asked for")
