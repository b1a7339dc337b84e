"""What the addresses about signatories can be asked."""

from datetime import date
from typing import Annotated

from pydantic import Field

from covenant_api.signatories.schemas import CommitmentKind, SignatoryItem, SignatoryStatus
from servicekit.parameters import Parameters, PlaceListQuery, choices, field_choices, query_text, sort_choices
from servicekit.schemas import CountryCode, GeonamesId, Slug

# A signatory that has not been admitted yet is nobody's business.
PUBLIC_STATUSES = tuple(status for status in SignatoryStatus if status is not SignatoryStatus.PENDING)

Population = Annotated[int, Field(ge=0, le=100_000_000_000)]


class SignatoryFilters(Parameters):
    """Which signatories are meant. Several values of one filter are alternatives."""

    country: list[CountryCode] = Field(
        default=[], max_length=260, description="In one of these countries or territories"
    )
    covenant: list[Slug] = Field(
        default=[], max_length=20, description="In one of these covenants (slugs) or in one below it"
    )
    status: list[str] = choices(
        [*PUBLIC_STATUSES, "all"],
        "Standing so; `all` for every one. If not given, those on hold, withdrawn and terminated are left out",
    )
    commitment: list[str] = choices(list(CommitmentKind), "With at least one of these promises")
    population_min: Population | None = Field(default=None, description="At least so many inhabitants")
    population_max: Population | None = Field(default=None, description="At most so many inhabitants")
    joined_from: date | None = Field(default=None, description="Joined on this day or later")
    joined_to: date | None = Field(default=None, description="Joined on this day or before")
    geonames_id: list[GeonamesId] = Field(
        default=[], max_length=100, description="GeoNames identifier of the place: the signatories that are this place"
    )


class SelectionQuery(SignatoryFilters):
    """A selection of signatories, as a whole."""

    q: str | None = query_text()


class SignatoryQuery(PlaceListQuery, SignatoryFilters):
    """The list of signatories."""

    sort: list[str] = sort_choices("name", "country", "population", "joinedOn", "updatedAt")
    fields: list[str] = field_choices(SignatoryItem)
