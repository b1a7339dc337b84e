"""What people may write of a territory, field by field: the record's own content and nothing that is counted."""

from datetime import date
from typing import Annotated, Any

from pydantic import Field, ValidationInfo, field_validator

from pairing_api.activities import Activities
from pairing_api.content import EnglishNames, PositionContent, Year, refuse_repetition, require_together
from pairing_api.sources.content import EvidenceContent, FiguresSourceContent
from pairing_api.territories.profile import (
    Currency,
    Exposure,
    Koppen,
    Languages,
    S3PriorityContent,
    TerritoryClusterContent,
    Traits,
)
from pairing_api.territories.schemas import FigureScope, TerritoryKind
from pairing_api.topics.content import TopicStatements
from servicekit.content_fields import KnownCountry, Lines, WebUrl
from servicekit.schemas import Slug, measured_in

_MOST_INHABITANTS = 100_000_000
_LARGEST_KM2 = 20_000_000
# In the currencies of the smallest units an inhabitant earns some hundreds of millions a year.
_MOST_GDP = 10_000_000_000


class TerritoryContent(PositionContent):
    """A territory as people write it."""

    slug: Slug | None = Field(
        default=None, description="Readable identifier, made from the English name where none is given; never changed"
    )
    kind: TerritoryKind = Field(description="What it is")
    names: EnglishNames
    country: KnownCountry
    population: Annotated[int, Field(strict=True, gt=0, le=_MOST_INHABITANTS)] | None = Field(
        default=None, description="Inhabitants; null where not known", json_schema_extra=measured_in("inhabitants")
    )
    population_year: Year | None = Field(
        default=None, validate_default=True, description="Year of the population figure"
    )
    population_scope: FigureScope | None = Field(
        default=None, validate_default=True, description="What the population figure counts"
    )
    area_km2: Annotated[float, Field(strict=True, gt=0, le=_LARGEST_KM2, allow_inf_nan=False)] | None = Field(
        default=None,
        description="Area in square kilometres",
        json_schema_extra=measured_in("square kilometres"),
    )
    area_scope: FigureScope | None = Field(
        default=None, validate_default=True, description="What the area figure covers"
    )
    figures_source: FiguresSourceContent | None = Field(
        default=None, validate_default=True, description="Where population and area come from"
    )
    gdp_per_head: Annotated[float, Field(strict=True, gt=0, le=_MOST_GDP, allow_inf_nan=False)] | None = Field(
        default=None,
        description="Gross domestic product per inhabitant and year; with its currency, year and source",
        json_schema_extra=measured_in("units of the currency"),
    )
    gdp_per_head_currency: Currency | None = Field(default=None, validate_default=True)
    gdp_per_head_year: Year | None = Field(
        default=None, validate_default=True, description="Year of the gross domestic product"
    )
    gdp_source: FiguresSourceContent | None = Field(
        default=None, validate_default=True, description="Where the gross domestic product comes from"
    )
    koppen: Koppen | None = Field(default=None)
    traits: Traits = Field(default=[], max_length=20, description="What marks it")
    languages: Languages = Field(
        default=[], max_length=20, description="Languages in which it can work with partners (BCP 47)"
    )
    international_exposure: Annotated[Exposure, Field(strict=True)] | None = Field(default=None)
    next_election_on: date | None = Field(
        default=None, description="Day of the next election of those who decide there"
    )
    s3_priorities: list[S3PriorityContent] = Field(
        default=[], max_length=30, description="Priorities of its smart-specialisation strategy"
    )
    value_chains: Activities = Field(
        default=[], max_length=40, description="Activities whose value chains run through it (NACE Rev. 2)"
    )
    clusters: list[TerritoryClusterContent] = Field(
        default=[], max_length=60, description="Clusters of businesses and research at home in it"
    )
    profile_source: FiguresSourceContent | None = Field(
        default=None, description="Where climate class, traits, languages, priorities and clusters come from"
    )
    website: WebUrl | None = Field(default=None, description="Its own site")
    note: Lines | None = Field(default=None, description="What a reader should know about the record")
    members: list[Slug] = Field(
        default=[], max_length=50, description="Slugs of the members of a consortium; empty for every other kind"
    )
    offers: TopicStatements = Field(default=[], description="Topics on which it offers something to others")
    seeks: TopicStatements = Field(default=[], description="Topics on which it seeks something from others")
    source: EvidenceContent | None = Field(default=None, description="Where the record comes from")

    @field_validator("population_year")
    @classmethod
    def _year_of_something(cls, year: int | None, info: ValidationInfo) -> int | None:
        # Published figures without a year are kept as they are; a figure that people write needs its year, which is
        # asked for where it is stored.
        if year is not None and info.data.get("population", year) is None:
            raise ValueError("It says nothing without population.")
        return year

    @field_validator("population_scope")
    @classmethod
    def _scope_with_population(cls, scope: FigureScope | None, info: ValidationInfo) -> FigureScope | None:
        require_together(info, "population", scope)
        return scope

    @field_validator("area_scope")
    @classmethod
    def _scope_with_area(cls, scope: FigureScope | None, info: ValidationInfo) -> FigureScope | None:
        require_together(info, "area_km2", scope)
        return scope

    @field_validator("figures_source")
    @classmethod
    def _figures_have_a_source(
        cls, source: FiguresSourceContent | None, info: ValidationInfo
    ) -> FiguresSourceContent | None:
        figures = (info.data.get("population"), info.data.get("area_km2"))
        if source is None and figures != (None, None):
            raise ValueError("Figures need their source.")
        return source

    @field_validator("gdp_per_head_currency", "gdp_per_head_year", "gdp_source")
    @classmethod
    def _gdp_is_whole(cls, value: Any, info: ValidationInfo) -> Any:
        require_together(info, "gdp_per_head", value)
        return value

    @field_validator("members")
    @classmethod
    def _members_of_a_consortium(cls, members: list[str], info: ValidationInfo) -> list[str]:
        if members and info.data.get("kind", TerritoryKind.CONSORTIUM) is not TerritoryKind.CONSORTIUM:
            raise ValueError("Only a consortium has members.")
        refuse_repetition("territory", members)
        return members
