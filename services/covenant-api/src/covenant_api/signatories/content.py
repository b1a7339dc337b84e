"""What is written of a signatory: the fields of its own that people, imports and the record of changes know."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, Self
from uuid import UUID

from pydantic import Field, ValidationInfo, field_validator

from covenant_api.signatories.schemas import AdhesionKind, CommitmentKind, SignatoryStatus
from servicekit.content_fields import KnownCountry, Line, Lines, SecureUrl, WebUrl, WrittenNames
from servicekit.schemas import GeonamesId, Latitude, Longitude, Slug, WireModel, measured_in

EARLIEST_YEAR: Final = 1500
MOST_INHABITANTS: Final = 100_000_000_000
# The land of the whole Earth is a third of this.
MOST_KM2: Final = 500_000_000

Year = Annotated[int, Field(ge=EARLIEST_YEAR)]


class FigureSourceContent(WireModel):
    """Where a figure comes from."""

    title: Line = Field(description="Title of the source", examples=["Population register of the city"])
    url: SecureUrl | None = Field(default=None, description="Address of the source, where it has one (https)")


class SourceContent(WireModel):
    """Where the record comes from."""

    title: Line = Field(description="Title of the source")
    publisher: Line | None = Field(default=None, description="Who published it")
    url: WebUrl | None = Field(default=None, description="Address of the source")
    licence: Line | None = Field(default=None, description="Licence of the data taken over", examples=["CC-BY-4.0"])
    accessed_on: date | None = Field(default=None, description="Day on which the source was read")


class CommitmentContent(WireModel):
    """One promise."""

    kind: CommitmentKind = Field(description="What was promised")
    signed_on: date | None = Field(default=None, description="Day of the signature, where known")


class ExternalIdContent(WireModel):
    """How another register names the signatory. An identifier names one signatory only."""

    scheme: Slug = Field(max_length=50, description="The register, such as `jrc` or `gcom`", examples=["gcom"])
    value: Line = Field(description="The identifier there, as text", examples=["JP0002"])


class SignatoryContent(WireModel):
    """What is written of a signatory. What is not known is null."""

    names: WrittenNames
    country: KnownCountry
    latitude: Latitude | None = None
    longitude: Longitude | None = Field(default=None, validate_default=True)
    geonames_id: GeonamesId | None = None
    population: int | None = Field(
        default=None,
        ge=0,
        le=MOST_INHABITANTS,
        description="Inhabitants; null where not known",
        json_schema_extra=measured_in("inhabitants"),
    )
    population_year: Year | None = Field(default=None, description="Year of the population figure")
    population_source: FigureSourceContent | None = Field(
        default=None, description="Where the population figure comes from, where it is another source than the record's"
    )
    area_km2: float | None = Field(
        default=None,
        gt=0,
        le=MOST_KM2,
        allow_inf_nan=False,
        description="Area; null where not known",
        json_schema_extra=measured_in("square kilometres"),
    )
    area_year: Year | None = Field(default=None, description="Year of the area figure")
    area_source: FigureSourceContent | None = Field(default=None, description="Where the area figure comes from")
    website: SecureUrl | None = Field(
        default=None,
        description="Own site of the local government (https)",
        examples=["https://www.city.kyoto.lg.jp"],
    )
    note: Lines | None = Field(default=None, description="What a reader should know about the record")
    status: SignatoryStatus = Field(
        default=SignatoryStatus.PENDING, description="Where the signatory stands; a pending one is not public"
    )
    source_status: Line | None = Field(default=None, description="The status in the words of the source")
    joined_on: date | None = Field(
        default=None, description="Day of adhesion: of the council's decision or of the signature"
    )
    adhesion_kind: AdhesionKind | None = Field(default=None, description="Alone, or in a group with a joint plan")
    is_group: bool = Field(default=False, description="The record is a group of local governments")
    group_id: UUID | None = Field(default=None, description="The group it belongs to, a signatory here")
    group_name: Line | None = Field(default=None, description="Name of the group in the words of the source")
    group_external_id: Line | None = Field(default=None, description="Identifier of the group in the source")
    coordinator_name: Line | None = Field(default=None, description="Covenant coordinator that supports it")
    supporter_name: Line | None = Field(default=None, description="Covenant supporter that supports it")
    action_plan_expected: bool | None = Field(default=None, description="Whether an action plan is expected")
    commitments: list[CommitmentContent] = Field(
        default=[], max_length=len(CommitmentKind), description="Its promises, at most one of a kind"
    )
    covenants: list[Slug] = Field(default=[], max_length=20, description="Slugs of the covenants it belongs to")
    external_ids: list[ExternalIdContent] = Field(
        default=[], max_length=50, description="Identifiers in other registers"
    )
    source: SourceContent | None = Field(default=None, description="Where the record comes from")
    edited_fields: list[str] = Field(
        default=[],
        max_length=50,
        description="Fields whose values people published here: an import of a list leaves them as they are. The "
        "service adds what is published; to take one out gives the field back to the list",
        examples=[["names", "population"]],
    )

    @field_validator("longitude")
    @classmethod
    def _both_or_none(cls, value: float | None, info: ValidationInfo) -> float | None:
        if "latitude" in info.data and (value is None) != (info.data["latitude"] is None):
            raise ValueError("Latitude and longitude must be given both, or neither.")
        return value

    @field_validator("population_year", "area_year")
    @classmethod
    def _has_been(cls, value: int | None) -> int | None:
        if value is not None and value > datetime.now(UTC).year:
            raise ValueError("Must not be a year to come.")
        return value

    @field_validator("population_year", "population_source", "area_year", "area_source")
    @classmethod
    def _is_of_a_figure(cls, value: Any, info: ValidationInfo) -> Any:
        figure = "population" if str(info.field_name).startswith("population") else "area_km2"
        if value is not None and figure in info.data and info.data[figure] is None:
            raise ValueError("Must be null where there is no figure.")
        return value

    @field_validator("commitments")
    @classmethod
    def _one_of_a_kind(cls, value: list[CommitmentContent]) -> list[CommitmentContent]:
        _refuse_repeated([one.kind for one in value], "Must have each kind of promise once at most.")
        return sorted(value, key=lambda one: one.kind)

    @field_validator("external_ids")
    @classmethod
    def _no_identifier_twice(cls, value: list[ExternalIdContent]) -> list[ExternalIdContent]:
        _refuse_repeated([(one.scheme, one.value) for one in value], "Must have each identifier once at most.")
        return sorted(value, key=lambda one: (one.scheme, one.value))

    @field_validator("covenants")
    @classmethod
    def _no_covenant_twice(cls, value: list[str]) -> list[str]:
        _refuse_repeated(value, "Must name each covenant once at most.")
        return sorted(value)

    @field_validator("edited_fields")
    @classmethod
    def _are_fields(cls, value: list[str]) -> list[str]:
        if not set(value) <= set(FIELDS):
            raise ValueError("Must be names of fields of a signatory.")
        return sorted(set(value))

    def values(self) -> dict[str, Any]:
        """The fields as JSON has them, by their names on the wire."""
        return self.model_dump(mode="json", by_alias=True)

    def with_edited(self, fields: Sequence[str]) -> Self:
        """The same where people edited these fields."""
        return self.model_copy(update={"edited_fields": sorted(set(fields))})


def _refuse_repeated(values: Sequence[Any], reason: str) -> None:
    if len(set(values)) < len(values):
        raise ValueError(reason)


FIELDS: Final[frozenset[str]] = frozenset(
    info.alias or name for name, info in SignatoryContent.model_fields.items() if name != "edited_fields"
)

# What a local government says of itself. The rest says where it stands in the register, which the programme keeps.
OFFICER_FIELDS: Final[frozenset[str]] = frozenset(
    {
        "names", "population", "populationYear", "populationSource", "areaKm2", "areaYear", "areaSource", "website",
        "note",
    }
)  # fmt: skip
