"""Signatories on the wire."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from covenant_api.tree.schemas import CovenantReference
from servicekit.content_fields import Lines
from servicekit.schemas import Code, CountryCode, GeonamesId, Latitude, Longitude, Names, Source, WireModel, measured_in


class SignatoryStatus(Code):
    """Where a signatory stands. Imported lists say only published or on hold: see `UNKNOWN_ACTIVE`."""

    PENDING = "pending", "Wishes to join; not admitted yet and not public"
    COMMITTED = "committed", "Has signed; no action plan submitted yet"
    PLAN_SUBMITTED = "plan_submitted", "Has submitted an action plan"
    PLAN_ACCEPTED = "plan_accepted", "Its action plan has been accepted"
    MONITORING = "monitoring", "Has reported on the progress of its plan"
    UNKNOWN_ACTIVE = "unknown_active", "Listed by the source as a signatory; how far it has come is not said"
    ON_HOLD = "on_hold", "On hold in the source"
    WITHDRAWN = "withdrawn", "Has left of its own will"
    TERMINATED = "terminated", "Its membership was ended"


# What a list shows unless `status` says otherwise.
LISTED_STATUSES = frozenset(
    {
        SignatoryStatus.COMMITTED,
        SignatoryStatus.PLAN_SUBMITTED,
        SignatoryStatus.PLAN_ACCEPTED,
        SignatoryStatus.MONITORING,
        SignatoryStatus.UNKNOWN_ACTIVE,
    }
)


class CommitmentKind(Code):
    """What was promised. The first four are the flags of an imported list, never a percentage."""

    MITIGATION_2020 = "mitigation_2020", "To cut greenhouse gas emissions by 2020"
    MITIGATION_2030 = "mitigation_2030", "To cut greenhouse gas emissions by 2030"
    MITIGATION_2050 = "mitigation_2050", "To cut greenhouse gas emissions by 2050"
    ADAPTATION = "adaptation", "To adapt to the effects of climate change"
    ENERGY_POVERTY = "energy_poverty", "To relieve energy poverty"
    GCOM = "gcom", "The commitment of the Global Covenant of Mayors"
    JP_2018 = (
        "jp_2018",
        "The Japan pledge of 2018: local sustainable energy, emissions by 2030, adaptation",
    )


class AdhesionKind(Code):
    """How a local government joined: alone, or in a group with a joint plan (option 1 or 2)."""

    INDIVIDUAL = "individual", "On its own"
    JOINT_OPTION_1 = "joint_option_1", "In a group, each with its own commitment (option 1)"
    JOINT_OPTION_2 = "joint_option_2", "In a group, with one shared commitment (option 2)"


class ExternalId(WireModel):
    """How another register names the same signatory."""

    scheme: str = Field(description="The register: `jrc` or `gcom`", examples=["gcom"])
    value: str = Field(description="The identifier there, as text", examples=["JP0002"])


class SignatoryReference(WireModel):
    """A signatory, named."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    name: str = Field(description="Name to show: English where there is one")
    names: Names
    country: CountryCode


class Commitment(WireModel):
    """One promise of a signatory."""

    kind: CommitmentKind = Field(description="What was promised")
    signed_on: date | None = Field(description="Day of the signature, where known")


class FigureSource(WireModel):
    """Where a figure of a signatory comes from."""

    title: str = Field(description="Title of the source", examples=["Population register of the city"])
    url: str | None = Field(description="Address of the source, where it has one")


class SignatoryItem(WireModel):
    """A signatory as lists show it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    name: str = Field(description="Name to show: English where there is one", examples=["Kyoto"])
    names: Names
    country: CountryCode
    latitude: Latitude | None
    longitude: Longitude | None
    population: int | None = Field(
        ge=0, description="Inhabitants; null where not reported", json_schema_extra=measured_in("inhabitants")
    )
    population_year: int | None = Field(description="Year of the population figure")
    population_source: FigureSource | None = Field(
        description="Where the population figure comes from, where it is another source than the record's"
    )
    area_km2: float | None = Field(
        gt=0, description="Area; null where not reported", json_schema_extra=measured_in("square kilometres")
    )
    area_year: int | None = Field(description="Year of the area figure")
    area_source: FigureSource | None = Field(description="Where the area figure comes from")
    website: str | None = Field(
        description="Own site of the local government", examples=["https://www.city.kyoto.lg.jp"]
    )
    status: SignatoryStatus = Field(description="Where the signatory stands")
    commitments: list[CommitmentKind] = Field(description="What it promised")
    joined_on: date | None = Field(
        description="Day of adhesion: of the council's decision or of the signature, as the source has it"
    )
    covenants: list[str] = Field(description="Slugs of the covenants it belongs to")
    adhesion_kind: AdhesionKind | None = Field(description="Alone, or in a group with a joint plan")
    is_group: bool = Field(description="The record is a group of local governments")
    group_id: UUID | None = Field(description="The group it belongs to, where that is a signatory here")
    coordinator_name: str | None = Field(description="Covenant coordinator that supports it")
    supporter_name: str | None = Field(description="Covenant supporter that supports it")
    geonames_id: GeonamesId | None
    external_ids: list[ExternalId] = Field(description="Identifiers in other registers")
    source: Source | None = Field(description="Where the record comes from, but for what `editedFields` names")
    edited_fields: list[str] = Field(
        description="Fields whose values the signatory or the programme published here, in place of the source's",
        examples=[["names", "population"]],
    )
    updated_at: datetime = Field(description="When the record last changed (UTC)")


class Signatory(SignatoryItem):
    """A signatory with all that is public of it."""

    covenant_memberships: list[CovenantReference] = Field(description="The covenants it belongs to, named")
    commitment_details: list[Commitment] = Field(description="Its promises with their dates")
    source_status: str | None = Field(description="The status in the words of the source", examples=["published"])
    action_plan_expected: bool | None = Field(description="Whether the source expects an action plan")
    group: SignatoryReference | None = Field(description="The group it belongs to")
    group_name: str | None = Field(description="Name of the group in the words of the source")
    group_external_id: str | None = Field(
        description="Identifier of the group in the source; kept also where no such record exists here"
    )
    members: list[SignatoryReference] = Field(description="Members of the group, at most 500, by name")
    member_count: int = Field(
        ge=0, description="Number of members of the group", json_schema_extra=measured_in("signatories")
    )
    note: str | None = Field(description="What a reader should know about the record")
    created_at: datetime = Field(description="When the record came into this register (UTC)")


class SignatoryPoints(WireModel):
    """All signatories with coordinates, column by column: entry i of each column is one signatory."""

    ids: list[UUID] = Field(description="Identifiers")
    longitudes: list[float] = Field(description="Degrees east, to three decimals (about 100 m)")
    latitudes: list[float] = Field(description="Degrees north, to three decimals (about 100 m)")
    populations: list[int | None] = Field(description="Inhabitants to two significant digits, for drawing only")
    without_coordinates: int = Field(ge=0, description="Signatories of the selection that have no coordinates")


class Merger(WireModel):
    """That a signatory is the same as another one, which takes its place."""

    into: UUID = Field(description="Id of the signatory that stays")
    reason: Lines = Field(description="Why; kept in the record of changes")


class Successor(WireModel):
    """The signatory that stays after a merger."""

    id: UUID = Field(description="Identifier of the signatory that stays; the other one's leads to it from now on")
    name: str = Field(description="Its name")
    moved: dict[str, int] = Field(
        description="How many of each were the other one's and are its own now",
        examples=[{"externalIds": 2, "members": 5}],
    )
