"""Which territories a list shows."""

from typing import Annotated

from pydantic import Field

from pairing_api.territories.profile import Trait
from pairing_api.territories.schemas import TerritoryItem, TerritoryKind
from servicekit.content_fields import LANGUAGE_TAG, LanguageTag
from servicekit.parameters import Parameters, PlaceListQuery, field_choices, sort_choices
from servicekit.schemas import CountryCode, GeonamesId, Slug

_Spoken = Annotated[LanguageTag, Field(max_length=35, json_schema_extra={"pattern": f"^{LANGUAGE_TAG}$"})]
KoppenBegin = Annotated[str, Field(pattern="^[ABCDE][A-Za-z]{0,2}$", max_length=3)]


class TerritoryFilters(Parameters):
    """Which territories are meant. Several values of one filter are alternatives."""

    country: list[CountryCode] = Field(
        default=[], max_length=260, description="Country or territory where it is: ISO 3166-1 alpha-2, and XK"
    )
    kind: list[TerritoryKind] = Field(default=[], max_length=10, description="What the territory is")
    programme: list[Slug] = Field(
        default=[], max_length=20, description="Slug of a programme in which the territory has a pairing"
    )
    topic: list[Slug] = Field(
        default=[], max_length=20, description="Code of a topic of one of its pairings; narrower topics count too"
    )
    offers: list[Slug] = Field(
        default=[], max_length=20, description="Code of a topic that it offers; narrower topics count too"
    )
    seeks: list[Slug] = Field(
        default=[], max_length=20, description="Code of a topic that it seeks; narrower topics count too"
    )
    trait: list[Trait] = Field(default=[], max_length=20, description="What marks it")
    language: list[_Spoken] = Field(
        default=[], max_length=20, description="Language in which it can work with partners (BCP 47)"
    )
    koppen: list[KoppenBegin] = Field(
        default=[], max_length=20, description="Climate class (Köppen and Geiger), or what it begins with: `C`, `Cf`"
    )
    geonames_id: list[GeonamesId] = Field(
        default=[], max_length=100, description="GeoNames identifier of the place: the territories that are this place"
    )


class TerritoryQuery(TerritoryFilters, PlaceListQuery):
    """Which territories a list shows."""

    sort: list[str] = sort_choices("name", "country", "population", "pairings")
    fields: list[str] = field_choices(TerritoryItem)
