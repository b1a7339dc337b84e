"""The parts of an inventory: cells of the matrix, lines of detail, factors of one's own, plants, and the like."""

from typing import Annotated, Any, Final

from pydantic import Field, model_validator

from covenant_api.reporting.codes import (
    SECTOR_OF,
    Approach,
    Carrier,
    GwpSet,
    LocalEnergyKind,
    Quality,
    RestatementReason,
    Scope,
    SecapSector,
    Sector,
    Subsector,
)
from covenant_api.reporting.content import ReportYear
from servicekit.content_fields import Line, Lines
from servicekit.figures import Figure
from servicekit.schemas import WireModel, measured_in

MOST_LINES: Final = 2000
MOST_CELLS: Final = len(Subsector) * len(Scope)

Gas = Annotated[
    str, Field(pattern="^[A-Z][A-Za-z0-9-]{1,19}$", description="Chemical formula or name of a gas", examples=["CH4"])
]
LineId = Annotated[str, Field(min_length=1, max_length=60, pattern="^[A-Za-z0-9._-]+$")]
Unit = Annotated[str, Field(min_length=1, max_length=40, pattern="^[^\\x00-\\x1f\\x7f]+$")]


def tonnes(description: str) -> Any:
    """A field of tonnes of CO2 equivalent that may be missing."""
    return Field(default=None, description=description, json_schema_extra=measured_in("tonnes of CO2 equivalent"))


def energy(description: str) -> Any:
    """A field of energy that may be missing."""
    return Field(default=None, description=description, json_schema_extra=measured_in("megawatt hours"))


class CellAddress(WireModel):
    """A place in the matrix. The sector is that of the sub-sector."""

    sector: Sector = Field(description="Sector")
    subsector: Subsector = Field(description="Sub-sector")
    scope: Scope = Field(description="Column")

    @model_validator(mode="after")
    def _belongs(self) -> "CellAddress":
        if SECTOR_OF[self.subsector] != self.sector:
            raise ValueError(f"The sub-sector {self.subsector.value} is of {SECTOR_OF[self.subsector].value}.")
        return self

    @property
    def place(self) -> tuple[Subsector, Scope]:
        """What tells this cell from the others."""
        return self.subsector, self.scope


class CellContent(CellAddress):
    """A cell of the matrix: a number, a notation key, or both. One with lines has its number from them."""

    value_t: Figure | None = tonnes("Emissions; below zero where land takes up more than it gives off")
    key: str | None = Field(
        default=None,
        max_length=10,
        pattern="^[A-Za-z]+$",
        description="Notation key: `NO` not occurring, `NE` not estimated, `IE` included elsewhere, `C` confidential",
        examples=["NO"],
    )
    included_in: CellAddress | None = Field(default=None, description="The cell that an `IE` is included in")
    explanation: Lines | None = Field(default=None, description="Why; needed beside every notation key")
    ets_included: bool | None = Field(
        default=None, description="Whether sources within an emissions trading system are counted in; null: not said"
    )
    quality: Quality | None = Field(default=None, description="How good the figure is")
    uncertainty_pct: Figure | None = Field(
        default=None,
        description="Uncertainty of the figure: half the width of its 95 % interval",
        json_schema_extra=measured_in("percent"),
    )


class OwnFactor(WireModel):
    """An emission factor of one's own: kilograms by gas, or of CO2 equivalent, for one unit of the activity."""

    gases: dict[Gas, Figure] | None = Field(
        default=None,
        max_length=30,
        description="Mass of each gas for one unit, in the mass unit that `unit` begins with",
        examples=[{"CO2": 202, "CH4": 0.0036, "N2O": 0.00036}],
    )
    co2e: Figure | None = Field(
        default=None, description="CO2 equivalent for one unit, where the gases are not known apart"
    )
    unit: Unit | None = Field(
        default=None, description="Mass by unit of the activity", examples=["kg/MWh", "t/MWh", "g/km"]
    )
    approach: Approach | None = Field(
        default=None, description="Approach it belongs to, where it says one; that of the inventory if not given"
    )
    gwp_set: GwpSet | None = Field(
        default=None, description="Warming potentials that `co2e` was made with; those of the inventory if not given"
    )
    source: Line | None = Field(default=None, description="Where it comes from")
    year: ReportYear | None = Field(default=None, description="Year it is of")
    region: Line | None = Field(default=None, description="Where it holds")
    quality: Quality | None = Field(default=None, description="How good it is")


class FactorChoice(WireModel):
    """The emission factor of a line: one of the library, or one of one's own."""

    code: str | None = Field(
        default=None,
        max_length=120,
        pattern="^[A-Za-z0-9][A-Za-z0-9._-]*$",
        description="Code of a factor of the library (`GET /emission-factors`)",
    )
    own: OwnFactor | None = Field(default=None, description="A factor of one's own")

    @model_validator(mode="after")
    def _one_of_both(self) -> "FactorChoice":
        if self.code is not None and self.own is not None:
            raise ValueError("Must be a factor of the library or one of your own, not both.")
        return self


class LineContent(CellAddress):
    """A line of detail: an activity, the factor, and what comes of them; or emissions by gas as they were worked out
    elsewhere."""

    id: LineId = Field(description="Name of the line, given by who writes it; each is there once", examples=["l1"])
    secap_sector: SecapSector | None = Field(
        default=None, description="Row of the SECAP view; that of the sub-sector if not given"
    )
    carrier: Carrier | None = Field(default=None, description="Energy carrier, where the activity is a use of energy")
    activity: Line | None = Field(
        default=None,
        description="The activity in words, where it is not a use of energy",
        examples=["Landfilled waste"],
    )
    amount: Figure | None = Field(default=None, description="How much of the activity, in `unit`")
    unit: Unit | None = Field(default=None, description="Unit of `amount`", examples=["MWh", "GJ", "m3", "t", "km"])
    factor: FactorChoice | None = Field(default=None, description="Emission factor")
    oxidation: Figure | None = Field(
        default=None, description="Share of the carbon that is burnt, 0 to 1; 1 if not given", examples=[0.995]
    )
    gases_t: dict[Gas, Figure] | None = Field(
        default=None,
        max_length=30,
        description="Emissions by gas in tonnes of the gas, worked out elsewhere; in place of amount x factor",
        json_schema_extra=measured_in("tonnes of each gas"),
    )
    co2e_t: Figure | None = tonnes(
        "Emissions worked out elsewhere where the gases are not known apart; in place of amount x factor"
    )
    biogenic_co2_t: Figure | None = Field(
        default=None,
        description="Carbon dioxide of biogenic origin; it is reported apart and in no total",
        json_schema_extra=measured_in("tonnes of CO2"),
    )
    original_amount: Figure | None = Field(default=None, description="The amount as it was first stated")
    original_unit: Unit | None = Field(default=None, description="The unit as it was first stated")
    ets_included: bool | None = Field(
        default=None, description="Whether the source is within an emissions trading system; null: not said"
    )
    gpc_ref: str | None = Field(
        default=None,
        max_length=10,
        pattern="^(I|II|III|IV|V|VI)(\\.[1-8]){0,3}$",
        description="Reference number of the GPC, where it tells more than the cell: `I.4.4`, `III.1.3`",
        examples=["I.1.1"],
    )
    quality: Quality | None = Field(default=None, description="How good the activity data are")
    uncertainty_pct: Figure | None = Field(
        default=None,
        description="Uncertainty of the line: half the width of its 95 % interval",
        json_schema_extra=measured_in("percent"),
    )
    source: Line | None = Field(default=None, description="Where the activity data come from")
    description: Lines | None = Field(default=None, description="What a reader should know, such as the method")


class LocalEnergyContent(WireModel):
    """A plant, or several of a kind, that generate energy within the boundary."""

    kind: LocalEnergyKind = Field(description="What is generated")
    technology: Line | None = Field(default=None, description="How", examples=["Photovoltaics"])
    mwh: Figure | None = energy("Electricity generated; of heat plants the heat or cold")
    heat_mwh: Figure | None = energy("Heat generated by plants that make both")
    fuel_mwh: Figure | None = energy("Fuel used")
    co2_t: Figure | None = tonnes("Emissions of the generation")
    is_grid_connected: bool | None = Field(default=None, description="Whether it feeds a grid")
    is_renewable: bool | None = Field(default=None, description="Whether the source is renewable")
    is_certified_green: bool | None = Field(default=None, description="Whether it is sold as certified green energy")
    description: Lines | None = Field(default=None, description="What a reader should know")


class ElectricityFactorContent(WireModel):
    """What the local electricity factor is made of, beside local plants (`localEnergy`)."""

    tce_mwh: Figure | None = energy("All electricity used within the boundary; from the lines if not given")
    neefe: Figure | None = Field(
        default=None,
        description="Electricity factor of the nation or region",
        json_schema_extra=measured_in("tonnes by megawatt hour"),
    )
    neefe_source: Line | None = Field(default=None, description="Where that factor comes from")
    gep_mwh: Figure | None = energy("Certified green electricity bought by the local government")
    co2_gep_t: Figure | None = tonnes("Emissions of that green electricity")


class HeatFactorContent(WireModel):
    """What the local heat factor is made of, beside local plants (`localEnergy`)."""

    lhc_mwh: Figure | None = energy("All district heat used within the boundary; from the lines if not given")
    co2_imported_t: Figure | None = tonnes("Emissions of heat that comes in from outside")
    co2_exported_t: Figure | None = tonnes("Emissions of heat that is sent outside")


class LocalFactorsContent(WireModel):
    """What the local factors of electricity and heat are made of."""

    electricity: ElectricityFactorContent | None = Field(default=None, description="Electricity")
    heat: HeatFactorContent | None = Field(default=None, description="District heat")


class GdpContent(WireModel):
    """Gross domestic product within the boundary."""

    amount: Figure = Field(description="The amount, in units of the currency")
    currency: str = Field(pattern="^[A-Z]{3}$", description="Currency (ISO 4217)", examples=["EUR"])
    year: ReportYear | None = Field(default=None, description="Year whose prices it is in")


class VerificationContent(WireModel):
    """Who looked at the inventory from outside."""

    by: Line = Field(description="The organisation")
    year: ReportYear | None = Field(default=None, description="When")


class ReportedTotalsContent(WireModel):
    """Totals that the local government has stated elsewhere; they are compared with ours."""

    basic_t: Figure | None = tonnes("Total by GPC BASIC, as stated")
    basic_plus_t: Figure | None = tonnes("Total by GPC BASIC+, as stated")


class RestatementContent(WireModel):
    """Why figures that were published are given anew."""

    reason: RestatementReason = Field(description="The reason")
    explanation: Lines | None = Field(default=None, description="The reason in words; needed where it is `other`")
