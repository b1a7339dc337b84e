"""Territories on the wire: cities, metropolitan areas, regions and consortia of them."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from pairing_api.activities import EconomicActivity
from pairing_api.sources.schemas import Evidence
from pairing_api.territories.profile import Currency, Exposure, Koppen, S3Priority, TerritoryCluster, Trait
from pairing_api.topics.schemas import TopicStatement
from servicekit.schemas import Code, CountryCode, GeonamesId, Latitude, Longitude, Names, Slug, WireModel, measured_in


class TerritoryKind(Code):
    """What a territory is."""

    CITY = "city", "A city or town"
    METROPOLITAN_AREA = "metropolitan_area", "A city with the places around it, as one body"
    REGION = "region", "A region"
    CONSORTIUM = "consortium", "Several territories that take part as one"


class FigureScope(Code):
    """The territory that a figure counts; figures of different scopes do not go together."""

    MUNICIPALITY = "municipality", "The municipality"
    METRO = "metro", "The metropolitan area"
    FUA = "fua", "The functional urban area: the city and its commuting zone"
    REGION = "region", "A region"
    UNKNOWN = "unknown", "Not said by the source"


class TerritoryReference(WireModel):
    """A territory, named."""

    slug: Slug
    name: str = Field(description="Name in English", examples=["Yantai"])
    names: Names
    country: CountryCode
    latitude: Latitude | None = Field(description="Latitude, degrees north (WGS 84)")
    longitude: Longitude | None = Field(description="Longitude, degrees east (WGS 84)")


class TerritoryItem(WireModel):
    """A territory as lists show it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    slug: Slug
    name: str = Field(description="Name in English", examples=["Yantai"])
    names: Names
    kind: TerritoryKind = Field(description="What it is")
    country: CountryCode
    latitude: Latitude | None = Field(description="Latitude, degrees north (WGS 84)")
    longitude: Longitude | None = Field(description="Longitude, degrees east (WGS 84)")
    geonames_id: GeonamesId | None = Field(description="GeoNames identifier of the place; null where not known")
    population: int | None = Field(
        ge=0,
        description="Inhabitants; null where not known. Of a consortium that gives no figure, the sum of its members'",
        json_schema_extra=measured_in("inhabitants"),
    )
    population_year: int | None = Field(
        description="Year of the population figure; of a sum, where all figures are of the same"
    )
    population_scope: FigureScope | None = Field(description="What the population figure counts")
    population_is_sum: bool = Field(
        description="Whether the population was added up from the members of a consortium, whose figures all count the"
        " same; their own records name the sources"
    )
    area_km2: float | None = Field(
        gt=0,
        description="Area in square kilometres. Of a consortium that gives no figure, the sum of its members'",
        json_schema_extra=measured_in("square kilometres"),
    )
    area_scope: FigureScope | None = Field(description="What the area figure covers")
    area_is_sum: bool = Field(description="Whether the area was added up in the same way")
    gdp_per_head: float | None = Field(
        gt=0,
        description="Gross domestic product per inhabitant and year, in the unit of `gdpPerHeadCurrency`",
        json_schema_extra=measured_in("units of the currency"),
    )
    gdp_per_head_currency: Currency | None
    gdp_per_head_year: int | None = Field(description="Year of the gross domestic product")
    koppen: Koppen | None
    traits: list[Trait] = Field(description="What marks it")
    languages: list[str] = Field(
        description="Languages in which it can work with partners (BCP 47)", examples=[["en", "ja"]]
    )
    offers: list[TopicStatement] = Field(description="Topics on which it offers something to others")
    seeks: list[TopicStatement] = Field(description="Topics on which it seeks something from others")
    pairings: int = Field(ge=0, description="Pairings it belongs to", json_schema_extra=measured_in("pairings"))
    events: int = Field(ge=0, description="Events it took part in", json_schema_extra=measured_in("events"))
    source: Evidence | None = Field(description="Where the record comes from")
    updated_at: datetime = Field(description="When the record last changed (UTC)")


class Territory(TerritoryItem):
    """A territory with all that is public of it."""

    website: str | None = Field(description="Its own site")
    members: list[TerritoryReference] = Field(description="Members, where it is a consortium")
    partners: list[TerritoryReference] = Field(description="Territories it is or was paired with")
    topics: list[str] = Field(description="Codes of the topics of its pairings")
    figures_source: Evidence | None = Field(description="Where population and area come from")
    gdp_source: Evidence | None = Field(description="Where the gross domestic product comes from")
    s3_priorities: list[S3Priority] = Field(
        description="Priorities of its smart-specialisation strategy; for regions above all"
    )
    value_chains: list[EconomicActivity] = Field(
        description="Activities whose value chains run through it: sections or divisions of NACE Rev. 2"
    )
    clusters: list[TerritoryCluster] = Field(description="Clusters at home in it")
    international_exposure: Exposure | None
    next_election_on: date | None = Field(description="Day of the next election of those who decide there")
    profile_source: Evidence | None = Field(
        description="Where climate class, traits, languages, priorities and clusters come from"
    )
    note: str | None = Field(description="What a reader should know about the record")
