"""Inventories on the wire: what is public of them, with the totals that are worked out of them."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from covenant_api.inventories.parts import (
    CellAddress,
    CellContent,
    GdpContent,
    LineContent,
    LocalEnergyContent,
    LocalFactorsContent,
    ReportedTotalsContent,
    RestatementContent,
    VerificationContent,
)
from covenant_api.reporting.codes import (
    Approach,
    Carrier,
    Framework,
    GwpSet,
    InventoryRole,
    NotationKey,
    RestatementReason,
    SecapColumn,
    SecapSector,
    Sector,
    Subsector,
)
from covenant_api.reporting.content import RuleSetReference
from covenant_api.rules.findings import Finding
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.figures import Figure
from servicekit.schemas import Code, CountryCode, WireModel, measured_in

_TONNES = "tonnes of CO2 equivalent"


def _t(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in(_TONNES))


def _mwh(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in("megawatt hours"))


def _percent(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in("percent"))


class InventoryStatus(Code):
    """How far an inventory has come. A draft is not public."""

    COMPLETE = "complete", "Completed by the local government, and public"


class SectorTotals(WireModel):
    """Emissions of a sector."""

    sector: Sector = Field(description="Sector")
    direct_t: Figure = _t("Direct emissions")
    indirect_t: Figure = _t("Indirect emissions, from what grids supply")
    outside_t: Figure = _t("Emissions outside the boundary")
    direct_indirect_t: Figure = _t("Direct and indirect emissions; those of generation are in no total")


class SubsectorTotals(SectorTotals):
    """Emissions of a sub-sector."""

    subsector: Subsector = Field(description="Sub-sector")


class CellTotal(CellAddress):
    """What a cell of the matrix counts as."""

    value_t: Figure | None = _t("Emissions: of its lines, or as typed; null where there is none")
    counts_as_t: Figure | None = _t("What totals have of it: 0 for NO and IE, null for NE, C and an empty cell")
    key: NotationKey | None = Field(description="Notation key")
    is_from_lines: bool = Field(description="Whether the value is that of its lines")


class KeyShare(WireModel):
    """How many cells have a notation key."""

    key: NotationKey = Field(description="Notation key")
    cells: int = Field(ge=0, description="Cells that have it", json_schema_extra=measured_in("cells"))
    share_pct: Figure = _percent("Their share of the cells that the rule set asks for")


class Completeness(WireModel):
    """How much of what the rule set asks for is there."""

    required_cells: int = Field(
        ge=0, description="Cells that the rule set asks for", json_schema_extra=measured_in("cells")
    )
    filled_cells: int = Field(
        ge=0, description="Those of them with a value or a notation key", json_schema_extra=measured_in("cells")
    )
    estimated_cells: int = Field(
        ge=0, description="Those of them that a total can count", json_schema_extra=measured_in("cells")
    )
    filled_pct: Figure = _percent("Share of the cells asked for that are filled")
    keys: list[KeyShare] = Field(description="Notation keys among them")
    missing: list[CellAddress] = Field(description="Cells asked for that have neither value nor key")


class Uncertainty(WireModel):
    """How uncertain the total is, as far as uncertainties are stated."""

    combined_pct: Figure | None = _percent(
        "Half the width of the 95 % interval of the total, from what is stated of its parts, taken as independent; "
        "null where nothing is stated"
    )
    covered_pct: Figure | None = _percent("Share of the total whose uncertainty is stated; null where the total is 0")


class CrosswalkTotals(WireModel):
    """Totals in the terms of the Global Protocol for Community-scale inventories (GPC)."""

    basic_t: Figure = _t("GPC BASIC")
    basic_plus_t: Figure = _t("GPC BASIC+")
    territorial_t: Figure = _t("GPC territorial: all that is given off within the boundary")
    by_reference: dict[str, Figure] = Field(
        description="Emissions by reference number, such as `I.1.1`", json_schema_extra=measured_in(_TONNES)
    )


class EnergyUse(WireModel):
    """Energy that users of a kind use in one form."""

    sector: SecapSector = Field(description="Who uses it")
    carrier: Carrier = Field(description="In which form")
    mwh: Figure = _mwh("Final energy")
    co2e_t: Figure = _t("Emissions")


class LocalFactor(WireModel):
    """A local factor of electricity or heat, with what went into it."""

    t_per_mwh: Figure = Field(description="The factor", json_schema_extra=measured_in("tonnes by megawatt hour"))
    formula: str = Field(description="How it is made", examples=["[(TCE - LPE - GEP) x NEEFE + CO2LPE + CO2GEP] / TCE"])
    is_net_exporter: bool | None = Field(description="Whether more is generated than used; null of heat")
    used_mwh: Figure = _mwh("Energy used within the boundary")
    local_mwh: Figure = _mwh("Energy generated locally")


class InventoryTotals(WireModel):
    """All that is worked out of an inventory, without rounding."""

    direct_t: Figure = _t("Direct emissions, without generation of energy for grids")
    indirect_t: Figure = _t("Indirect emissions, from what grids supply")
    direct_indirect_t: Figure = _t("Direct and indirect emissions: the total of the Common Reporting Framework")
    outside_t: Figure = _t("Emissions outside the boundary, because of what is done within it")
    generation_t: Figure = _t("Emissions of generation of energy for grids; in no total")
    imported_waste_t: Figure = _t("Emissions of waste from elsewhere that is treated within the boundary; in no total")
    biogenic_co2_t: Figure = Field(
        description="Carbon dioxide of biogenic origin; in no total", json_schema_extra=measured_in("tonnes of CO2")
    )
    is_incomplete: bool = Field(description="Whether cells that are not estimated or confidential are missing from it")
    per_capita_t: Figure | None = Field(
        description="Direct and indirect emissions by inhabitant; null without a population",
        json_schema_extra=measured_in("tonnes of CO2 equivalent by inhabitant"),
    )
    per_km2_t: Figure | None = Field(
        description="Direct and indirect emissions by area; null without an area",
        json_schema_extra=measured_in("tonnes of CO2 equivalent by square kilometre"),
    )
    per_gdp: Figure | None = Field(
        description="Direct and indirect emissions by a million of the currency of `gdp`; null without a GDP",
        json_schema_extra=measured_in("tonnes of CO2 equivalent by million units of the currency"),
    )
    gpc: CrosswalkTotals = Field(description="Totals in the terms of the GPC")
    energy_mwh: Figure = _mwh("Final energy of all lines that are a use of energy")
    by_sector: list[SectorTotals] = Field(description="By sector")
    by_subsector: list[SubsectorTotals] = Field(description="By sub-sector")
    cells: list[CellTotal] = Field(description="By cell: those that have something")
    energy: list[EnergyUse] = Field(description="The SECAP view: by user and carrier")
    gases_t: dict[str, Figure] = Field(
        description="Direct and indirect emissions of lines whose gases are known apart, by gas",
        json_schema_extra=measured_in("tonnes of each gas"),
    )
    electricity_factor: LocalFactor | None = Field(description="Local electricity factor; null where not stated")
    heat_factor: LocalFactor | None = Field(description="Local heat factor; null where not stated")
    completeness: Completeness = Field(description="How much of what the rule set asks for is there")
    uncertainty: Uncertainty = Field(description="How uncertain the total is")


class InventoryItem(WireModel):
    """An inventory as lists show it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    signatory_id: UUID = Field(description="The signatory that reports")
    signatory_name: str = Field(description="Its name: English where there is one")
    country: CountryCode
    joint_group_id: UUID | None = Field(description="The joint group it is reported for")
    rule_set: RuleSetReference = Field(description="The rules it is reported under")
    year: int = Field(description="Year of the inventory")
    period_starts_on: date = Field(description="First day of its twelve months")
    period_ends_on: date = Field(description="Last day of its twelve months")
    role: InventoryRole = Field(description="What it is for")
    framework: Framework = Field(description="In which form it is kept")
    approach: Approach | None = Field(description="How emissions are worked out")
    gwp_set: GwpSet | None = Field(description="The warming potentials of all of it")
    status: InventoryStatus = Field(description="How far it has come")
    version: int = Field(ge=1, description="Version of what is published")
    population: int | None = Field(
        description="Inhabitants within the boundary", json_schema_extra=measured_in("inhabitants")
    )
    area_km2: Figure | None = Field(
        description="Land area within the boundary", json_schema_extra=measured_in("square kilometres")
    )
    direct_t: Figure = _t("Direct emissions, without generation of energy for grids")
    indirect_t: Figure = _t("Indirect emissions, from what grids supply")
    direct_indirect_t: Figure = _t("Direct and indirect emissions: the total of the Common Reporting Framework")
    outside_t: Figure = _t("Emissions outside the boundary")
    generation_t: Figure = _t("Emissions of generation of energy for grids; in no total")
    biogenic_co2_t: Figure = Field(
        description="Carbon dioxide of biogenic origin; in no total", json_schema_extra=measured_in("tonnes of CO2")
    )
    basic_t: Figure = _t("GPC BASIC")
    basic_plus_t: Figure = _t("GPC BASIC+")
    territorial_t: Figure = _t("GPC territorial")
    energy_mwh: Figure = _mwh("Final energy")
    per_capita_t: Figure | None = Field(
        description="Direct and indirect emissions by inhabitant",
        json_schema_extra=measured_in("tonnes of CO2 equivalent by inhabitant"),
    )
    is_incomplete: bool = Field(description="Whether cells that are not estimated or confidential are missing from it")
    restatement_count: int = Field(
        ge=0, description="How often its figures were given anew", json_schema_extra=measured_in("restatements")
    )
    is_invented: bool = Field(description="Whether the figures are invented, to show what an inventory looks like")
    language: str | None = Field(description="Language of the texts (BCP 47)")
    created_at: datetime = Field(description="When it was first published (UTC)")
    updated_at: datetime = Field(description="When it last changed (UTC)")


class Inventory(WireModel):
    """An inventory with all that is public of it."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    signatory_id: UUID = Field(description="The signatory that reports")
    signatory: SignatoryReference = Field(description="The signatory, named")
    joint_group_id: UUID | None = Field(description="The joint group it is reported for")
    rule_set: RuleSetReference = Field(description="The rules it is reported under")
    year: int = Field(description="Year of the inventory")
    period_starts_on: date = Field(description="First day of its twelve months")
    period_ends_on: date = Field(description="Last day of its twelve months")
    role: InventoryRole = Field(description="What it is for")
    framework: Framework = Field(description="In which form it is kept")
    approach: Approach | None = Field(description="How emissions are worked out")
    gwp_set: GwpSet | None = Field(description="The warming potentials of all of it")
    status: InventoryStatus = Field(description="How far it has come")
    version: int = Field(ge=1, description="Version of what is published")
    boundary: str | None = Field(description="The boundary in words")
    gases: list[str] = Field(description="The gases it covers")
    population: int | None = Field(
        description="Inhabitants within the boundary", json_schema_extra=measured_in("inhabitants")
    )
    population_source: str | None = Field(description="Where the population comes from")
    area_km2: Figure | None = Field(
        description="Land area within the boundary", json_schema_extra=measured_in("square kilometres")
    )
    hdd: Figure | None = Field(description="Heating degree days", json_schema_extra=measured_in("degree days"))
    cdd: Figure | None = Field(description="Cooling degree days", json_schema_extra=measured_in("degree days"))
    gdp: GdpContent | None = Field(description="Gross domestic product")
    methodology: str | None = Field(description="Method")
    regulations: str | None = Field(description="Rules and laws it follows")
    comment_on_change: str | None = Field(description="What is another than in the inventory before")
    verification: VerificationContent | None = Field(description="Who looked at it from outside")
    planned_improvements: str | None = Field(description="What is to be better next time")
    compiled_by: str | None = Field(description="The department that compiled it")
    reported_totals: ReportedTotalsContent | None = Field(description="Totals stated elsewhere")
    cells: list[CellContent] = Field(description="The matrix as it was written")
    lines: list[LineContent] = Field(description="The detail as it was written")
    local_energy: list[LocalEnergyContent] = Field(description="Plants that generate energy within the boundary")
    local_factors: LocalFactorsContent | None = Field(description="What the local factors are made of")
    restatement: RestatementContent | None = Field(description="Why its figures were given anew the last time")
    restatement_count: int = Field(
        ge=0, description="How often its figures were given anew", json_schema_extra=measured_in("restatements")
    )
    totals: InventoryTotals = Field(description="All that is worked out of it")
    is_invented: bool = Field(description="Whether the figures are invented, to show what an inventory looks like")
    provenance_note: str | None = Field(description="Where the figures come from, in the words of who reports")
    language: str | None = Field(description="Language of the texts (BCP 47)")
    created_at: datetime = Field(description="When it was first published (UTC)")
    updated_at: datetime = Field(description="When it last changed (UTC)")


class Restatement(WireModel):
    """That figures of an inventory were given anew. Both figures stay, and can be cited."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    inventory_id: UUID = Field(description="The inventory")
    restated_at: datetime = Field(description="When (UTC)")
    reason: RestatementReason = Field(description="The reason")
    explanation: str | None = Field(description="The reason in words")
    version_before: int = Field(ge=1, description="Version with the figures before: `/editions/{version}`")
    version_after: int = Field(ge=1, description="Version with the figures after")
    total_before_t: Figure = _t("Direct and indirect emissions before")
    total_after_t: Figure = _t("Direct and indirect emissions after")
    gwp_set_before: GwpSet | None = Field(description="Warming potentials before")
    gwp_set_after: GwpSet | None = Field(description="Warming potentials after")


class Restatements(WireModel):
    """The restatements of an inventory."""

    items: list[Restatement] = Field(description="The newest first")


class SecapRow(WireModel):
    """Energy and emissions of one kind of user."""

    sector: SecapSector = Field(description="Who uses it")
    mwh: dict[str, Figure] = Field(
        description="Final energy by column of table A", json_schema_extra=measured_in("megawatt hours")
    )
    co2e_t: dict[str, Figure] = Field(
        description="Emissions by column of table A", json_schema_extra=measured_in(_TONNES)
    )
    total_mwh: Figure = _mwh("Final energy, all columns")
    total_co2e_t: Figure = _t("Emissions, all columns")


class SecapView(WireModel):
    """The inventory as the European plans have it: final energy and emissions by user and carrier (table A)."""

    columns: list[SecapColumn] = Field(description="Columns of the table, in its order")
    rows: list[SecapRow] = Field(description="Rows of the table, in its order")
    total_mwh: Figure = _mwh("Final energy")
    total_co2e_t: Figure = _t("Emissions")
    electricity_factor: LocalFactor | None = Field(description="Local electricity factor; null where not stated")
    heat_factor: LocalFactor | None = Field(description="Local heat factor; null where not stated")


class GpcRow(WireModel):
    """A reference number of the GPC and what it has."""

    ref: str = Field(description="Reference number", examples=["I.1.1"])
    title: str = Field(description="What it is, in English")
    co2e_t: Figure | None = _t("Emissions; null where nothing is known")
    cells: list[CellAddress] = Field(description="Cells of the matrix that it takes in")
    keys: list[NotationKey] = Field(description="Notation keys of these cells")
    is_in_basic: bool = Field(description="Whether GPC BASIC counts it")
    is_in_basic_plus: bool = Field(description="Whether GPC BASIC+ counts it")
    is_in_territorial: bool = Field(description="Whether the territorial total counts it")


class GpcView(WireModel):
    """The inventory in the terms of the GPC."""

    rows: list[GpcRow] = Field(description="By reference number, those that have something")
    totals: CrosswalkTotals = Field(description="Totals")


class LineComputed(WireModel):
    """What a line of a draft comes to; null where that is not known."""

    id: str = Field(description="Name of the line")
    co2e_t: Figure | None = _t("Emissions")
    energy_mwh: Figure | None = _mwh("The activity as energy")
    biogenic_co2_t: Figure | None = Field(
        description="Carbon dioxide of biogenic origin", json_schema_extra=measured_in("tonnes of CO2")
    )


class InventoryAssessment(WireModel):
    """What the checks say of a draft, and what it comes to."""

    findings: list[Finding] = Field(description="Everything that was found, in the order of the inventory")
    is_complete: bool = Field(description="Whether it can be completed: nothing that was found is an error")
    totals: InventoryTotals = Field(description="All that is worked out of it so far")
    lines: list[LineComputed] = Field(description="What each line comes to, in their order")
