"""The formats of the data files, read strictly: an error names the file, the record and the field."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from pairing_api.activities import KnownActivity
from pairing_api.events.schemas import EventKind, EventMode
from pairing_api.organisations.schemas import OrganisationKind
from pairing_api.pairings.schemas import AgreementKind, MemberRole, PairingState, Side, YearBasis
from pairing_api.programmes.schemas import FigureQualifier, Strand
from pairing_api.sources.schemas import BasisStrength, SourceStatus
from pairing_api.territories.profile import (
    Currency,
    Exposure,
    Koppen,
    S3PriorityContent,
    TerritoryClusterContent,
    Trait,
)
from pairing_api.territories.schemas import FigureScope, TerritoryKind
from pairing_api.topics.schemas import SdgNumber
from servicekit.console import CommandError
from servicekit.schemas import CountryCode, DatePrecision, GeonamesId, Latitude, Longitude, Slug

Text = Annotated[str, Field(min_length=1, max_length=5000, pattern=r"^\S(.*\S)?$")]
Code = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[a-z0-9-]+$")]
Website = Annotated[str, Field(pattern="^https?://[^ ]+$", max_length=2000)]
Year = Annotated[int, Field(ge=1900, le=2200)]
People = Annotated[int, Field(gt=0, le=1_000_000)]
Language = Annotated[str, Field(pattern="^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
English = Annotated[dict[Language, Text], Field(min_length=1)]
Translations = dict[Language, Text]
"""What the field before says, in languages other than English."""


class Record(BaseModel):
    """A record of a data file: every field is there, and no other."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    @field_validator("names", check_fields=False)
    @classmethod
    def _has_an_english_name(cls, names: dict[str, str]) -> dict[str, str]:
        if "en" not in names:
            raise ValueError("there is no English name (en)")
        return names

    @field_validator("titles", "place_names", "summaries", check_fields=False)
    @classmethod
    def _has_no_english(cls, texts: dict[str, str]) -> dict[str, str]:
        if "en" in texts:
            raise ValueError("the English form (en) has a field of its own")
        return texts


class SourceData(Record):
    """A publication."""

    title: Text
    publisher: Text | None
    url: Website | None
    licence: Text | None
    accessed_on: date | None


class SourceFile(SourceData):
    """A publication with the code by which the other files name it."""

    code: Code


class Evidenced(Record):
    """Names its source, and says how strong it is."""

    source: Code
    basis: Text | None
    basis_strength: BasisStrength | None
    source_status: SourceStatus


class AliasData(Record):
    """The name of a topic in another scheme."""

    scheme: Annotated[str, Field(pattern="^(iuc|iurc|urban_agenda)$")]
    label: Text


class TopicFile(Record):
    """A topic."""

    code: Slug
    names: English
    summary: Text
    summaries: Translations
    parent: Slug | None
    aliases: list[AliasData]
    sdgs: list[SdgNumber]


class ProgrammeSource(SourceData):
    """The source of a programme, written out in place."""

    basis: Text | None
    basis_strength: BasisStrength | None
    status: SourceStatus


class ProgrammeFile(Record):
    """A programme."""

    slug: Slug
    code: Text
    names: English
    summary: Text
    summaries: Translations
    predecessors: list[Slug]
    from_year: Year | None
    to_year: Year | None
    strands: list[Strand]
    funding_instrument: Text | None
    funding_eur: Annotated[int, Field(ge=0)] | None
    funding_qualifier: FigureQualifier | None
    source: ProgrammeSource


class StatementData(Record):
    """A topic that a record offers or seeks."""

    topic: Slug
    level: Annotated[int, Field(ge=1, le=3)] | None
    texts: dict[Language, Text]
    evidence_url: Website | None = None


class Stating(Record):
    """May say which topics it offers and seeks: few records do, so that these fields may be left out."""

    offers: list[StatementData] = []
    seeks: list[StatementData] = []

    @field_validator("offers")
    @classmethod
    def _proven(cls, offers: list[StatementData]) -> list[StatementData]:
        for offer in offers:
            if offer.level == 3 and offer.evidence_url is None:
                raise ValueError(f"{offer.topic}: an offer of level 3 needs its evidence_url")
        return offers


class Positioned(Record):
    """Has a place on the globe, or none."""

    latitude: Latitude | None
    longitude: Longitude | None
    geonames_id: GeonamesId | None

    @model_validator(mode="after")
    def _both_or_neither(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("latitude and longitude: one is missing")
        return self


class Profiled(Record):
    """May say what partners are compared by; few records do, so that these fields may be left out.

    What is said of climate, traits and languages is common knowledge at most, so that its source is `unverified`.
    """

    gdp_per_head: Annotated[float, Field(gt=0)] | None = None
    gdp_per_head_currency: Currency | None = None
    gdp_per_head_year: Year | None = None
    gdp_source: Code | None = None
    koppen: Koppen | None = None
    traits: list[Trait] = []
    languages: list[Language] = []
    international_exposure: Exposure | None = None
    next_election_on: date | None = None
    s3_priorities: list[S3PriorityContent] = []
    value_chains: list[KnownActivity] = []
    clusters: list[TerritoryClusterContent] = []
    profile_source: Code | None = None

    @model_validator(mode="after")
    def _profile_is_whole(self) -> Self:
        gdp = (self.gdp_per_head, self.gdp_per_head_currency, self.gdp_per_head_year, self.gdp_source)
        if None in gdp and gdp != (None, None, None, None):
            raise ValueError("gdp_per_head: amount, currency, year and source go together")
        said = self.koppen or self.traits or self.languages or self.s3_priorities or self.value_chains or self.clusters
        if said and self.profile_source is None:
            raise ValueError("profile_source: a profile needs its source")
        return self


class TerritoryFile(Evidenced, Positioned, Stating, Profiled):
    """A territory. Published figures are `reported`: nobody checked them against a statistical office."""

    slug: Slug
    kind: TerritoryKind
    names: English
    country: CountryCode
    population: Annotated[int, Field(gt=0, le=100_000_000)] | None
    population_year: Year | None
    population_scope: FigureScope | None
    area_km2: Annotated[float, Field(gt=0, le=20_000_000)] | None
    area_scope: FigureScope | None
    figures_source: Code | None
    members: list[Slug]
    website: Website | None
    note: Text | None

    @model_validator(mode="after")
    def _figures_are_complete(self) -> Self:
        if (self.population is None) != (self.population_scope is None):
            raise ValueError("population and population_scope: one is missing")
        if (self.area_km2 is None) != (self.area_scope is None):
            raise ValueError("area_km2 and area_scope: one is missing")
        if self.figures_source is None and (self.population is not None or self.area_km2 is not None):
            raise ValueError("figures_source: figures need their source")
        if self.members and self.kind is not TerritoryKind.CONSORTIUM:
            raise ValueError("members: only a consortium has members")
        return self


class OrganisationFile(Evidenced, Stating):
    """An organisation."""

    sectors: list[KnownActivity] = []
    slug: Slug
    kind: OrganisationKind
    names: English
    country: CountryCode | None
    territory: Slug | None
    descriptions: dict[Language, Text] = {}
    website: Website | None
    note: Text | None


class MemberData(Record):
    """A territory in a pairing."""

    territory: Slug
    side: Side
    role: MemberRole


class AgreementData(Record):
    """What was signed."""

    kind: AgreementKind
    signed_on: date | None
    signed_on_precision: DatePrecision | None
    note: Text | None

    @model_validator(mode="after")
    def _precision_fits(self) -> Self:
        if (self.signed_on is None) != (self.signed_on_precision is None):
            raise ValueError("signed_on and signed_on_precision: one is missing")
        _require_precision(self.signed_on, self.signed_on_precision)
        return self


class PairingFile(Evidenced):
    """A pairing."""

    slug: Slug
    programme: Slug
    strand: Strand
    state: PairingState
    members: Annotated[list[MemberData], Field(min_length=2, max_length=50)]
    topics: list[Slug]
    year: Year | None
    year_basis: YearBasis
    agreements: list[AgreementData]
    summary: Text | None

    @model_validator(mode="after")
    def _is_a_pairing(self) -> Self:
        if {member.side for member in self.members} != set(Side):
            raise ValueError("members: both sides need one")
        if len({member.territory for member in self.members}) < len(self.members):
            raise ValueError("members: a territory stands there twice")
        if (self.year is None) != (self.year_basis is YearBasis.UNKNOWN):
            raise ValueError("year_basis: it is unknown exactly where there is no year")
        if self.basis_strength not in (BasisStrength.AGREEMENT, BasisStrength.PAIRING_STATED):
            raise ValueError("basis_strength: only an agreement or a stated pairing makes a pairing")
        if self.strand is Strand.COVENANT:
            raise ValueError("strand: no pairing belongs to the covenant strand")
        return self


class ParticipantData(Record):
    """Who invited or took part: exactly one of territory, organisation and name."""

    territory: Slug | None = None
    organisation: Slug | None = None
    name: Text | None = None
    people: People | None
    note: Text | None

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if [self.territory, self.organisation, self.name].count(None) != 2:
            raise ValueError("exactly one of territory, organisation and name is needed")
        return self


class EventFile(Evidenced, Positioned):
    """An event."""

    slug: Slug
    title: Text
    titles: Translations
    kind: EventKind
    strand: Strand | None
    programme: Slug | None
    starts_on: date
    ends_on: date
    precision: DatePrecision
    mode: EventMode | None
    place: Text | None
    place_names: Translations
    country: CountryCode | None
    people: People | None
    topics: list[Slug]
    summary: Text | None
    hosts: list[ParticipantData]
    participants: list[ParticipantData]
    pairings: list[Slug]

    @model_validator(mode="after")
    def _place_is_named(self) -> Self:
        if self.place is None and self.place_names:
            raise ValueError("place_names: there is no place")
        return self

    @model_validator(mode="after")
    def _dates_fit(self) -> Self:
        if self.ends_on < self.starts_on:
            raise ValueError("ends_on: before starts_on")
        _require_precision(self.starts_on, self.precision)
        _require_precision(self.ends_on, self.precision)
        return self


class IndicatorFile(Evidenced):
    """A published figure."""

    slug: Slug
    name: Text
    programme: Slug | None
    value: float | None
    value_text: Text
    qualifier: FigureQualifier
    unit: Text | None
    note: Text | None


def _require_precision(day: date | None, precision: DatePrecision | None) -> None:
    if day is None or precision is None or precision is DatePrecision.DAY:
        return
    if day.day != 1 or (precision is DatePrecision.YEAR and day.month != 1):
        raise ValueError(f"the parts of a date that are not known are set to 1 (precision is {precision})")


_R = TypeVar("_R", bound=Record)


def read_records(path: Path, model: type[_R]) -> Sequence[_R]:
    """The records of a file.

    Raises:
        CommandError: The file is missing or no JSON object with `records`, a record is not valid, or two have the
            same slug or code; the line names file, record and field.
    """
    try:
        records: Any = json.loads(path.read_text(encoding="utf-8"))["records"]
        if not isinstance(records, list):
            raise TypeError
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise CommandError(f"{path}: not a JSON object with a list `records`") from None
    parsed: dict[str, _R] = {}
    for number, record in enumerate(records, start=1):
        name = str(record.get("slug") or record.get("code")) if isinstance(record, dict) else "?"
        place = f"{path}: record {number} ({name})"
        try:
            # From JSON, where strict reading still takes a text for a date.
            one = model.model_validate_json(json.dumps(record))
        except ValidationError as error:
            first, *others = error.errors()
            step = ".".join(str(step) for step in first["loc"])
            message = first["msg"].removeprefix("Value error, ")
            more = f" (and {len(others)} more)" if others else ""
            raise CommandError(f"{place}: {step + ': ' if step else ''}{message}{more}") from None
        if name in parsed:
            raise CommandError(f"{place}: there are two of this name")
        parsed[name] = one
    return list(parsed.values())
