"""Which pairings a list shows."""

from typing import Annotated

from pydantic import Field

from pairing_api.pairings.schemas import PairingItem, PairingState
from pairing_api.programmes.schemas import Strand
from pairing_api.sources.schemas import BasisStrength
from servicekit.parameters import Parameters, PlaceListQuery, field_choices, sort_choices
from servicekit.schemas import CountryCode, Slug

Year = Annotated[int, Field(ge=1900, le=2200)]


class PairingFilters(Parameters):
    """Which pairings are meant. Several values of one filter are alternatives."""

    programme: list[Slug] = Field(default=[], max_length=20, description="Slug of the programme")
    strand: list[Strand] = Field(default=[], max_length=10, description="City-to-city or inter-regional")
    state: list[PairingState] = Field(
        default=[],
        max_length=20,
        description="Where the pairing stands. Proposed, discussed, declined and lapsed pairings are never public",
    )
    country: list[CountryCode] = Field(
        default=[], max_length=260, description="Country or territory of any member: ISO 3166-1 alpha-2, and XK"
    )
    topic: list[Slug] = Field(
        default=[], max_length=20, description="Code of one of its topics; narrower topics count too"
    )
    territory: list[Slug] = Field(default=[], max_length=20, description="Slug of any member")
    basis_strength: list[BasisStrength] = Field(default=[], max_length=10, description="How strong the evidence is")
    year_from: Year | None = Field(default=None, description="Pairings of this year or later")
    year_to: Year | None = Field(default=None, description="Pairings of this year or earlier")


class PairingQuery(PairingFilters, PlaceListQuery):
    """Which pairings a list shows."""

    sort: list[str] = sort_choices("name", "year")
    fields: list[str] = field_choices(PairingItem)
