"""What the statistics can be asked."""

from pydantic import Field

from pairing_api.pairings.queries import Year
from pairing_api.programmes.schemas import Strand
from servicekit.parameters import Parameters
from servicekit.schemas import CountryCode, Slug


class StatisticsQuery(Parameters):
    """Which pairings and events are counted: those that the lists of both show when asked the same."""

    programme: list[Slug] = Field(default=[], max_length=20, description="Slug of the programme")
    strand: list[Strand] = Field(default=[], max_length=10, description="The strand they belong to")
    country: list[CountryCode] = Field(
        default=[],
        max_length=260,
        description="Country or territory of any member of a pairing, and where an event was: ISO 3166-1 alpha-2,"
        " and XK",
    )
    topic: list[Slug] = Field(
        default=[], max_length=20, description="Code of one of their topics; narrower topics count too"
    )
    year_from: Year | None = Field(
        default=None, description="Pairings of this year or later, and events that may have lasted into it"
    )
    year_to: Year | None = Field(
        default=None, description="Pairings of this year or earlier, and events that began in it or before"
    )
