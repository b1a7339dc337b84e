"""The vocabulary of inventories: sectors, sub-sectors, scopes, carriers, notation keys, qualities and approaches.

Sectors, sub-sectors and columns are those of the summary table of the Global Covenant's Common Reporting Framework
(eCRF, sheet 2); rows and carriers of the SECAP view are those of table A of the European template.
"""

from types import MappingProxyType
from typing import Final

from servicekit.schemas import Code


class Sector(Code):
    """A sector of an inventory."""

    STATIONARY_ENERGY = "stationary_energy", "Energy used in buildings and facilities, and fugitive emissions of fuels"
    TRANSPORT = "transport", "Transport"
    WASTE = "waste", "Waste and wastewater"
    IPPU = "ippu", "Industrial processes and product use"
    AFOLU = "afolu", "Agriculture, forestry and other land use"
    GENERATION = "generation", "Generation of energy supplied to grids: reported apart and in no total"


class Subsector(Code):
    """A sub-sector of an inventory. Each belongs to one sector."""

    RESIDENTIAL = "residential", "Residential buildings"
    COMMERCIAL = "commercial", "Commercial buildings and facilities"
    INSTITUTIONAL = "institutional", "Institutional buildings and facilities, and public lighting"
    INDUSTRIAL = "industrial", "Industrial buildings and facilities"
    AGRICULTURE = "agriculture", "Energy used in agriculture, forestry and fishing"
    FUGITIVE = "fugitive", "Fugitive emissions of fuels"
    ON_ROAD = "on_road", "Road transport"
    RAIL = "rail", "Railways"
    WATERBORNE = "waterborne", "Navigation"
    AVIATION = "aviation", "Aviation"
    OFF_ROAD = "off_road", "Off-road transport"
    SOLID_WASTE = "solid_waste", "Disposal of solid waste"
    BIOLOGICAL_TREATMENT = "biological_treatment", "Biological treatment of waste"
    INCINERATION = "incineration", "Incineration and open burning of waste"
    WASTEWATER = "wastewater", "Wastewater"
    INDUSTRIAL_PROCESSES = "industrial_processes", "Industrial processes"
    PRODUCT_USE = "product_use", "Product use"
    LIVESTOCK = "livestock", "Livestock"
    LAND_USE = "land_use", "Land use"
    OTHER_AFOLU = "other_afolu", "Other sources on land"
    ELECTRICITY_ONLY = "electricity_only", "Generation of electricity alone"
    CHP = "chp", "Combined generation of heat and power"
    HEAT_COLD = "heat_cold", "Generation of heat or cold"
    LOCAL_RENEWABLES = "local_renewables", "Local generation from renewable sources"


SECTOR_OF: Final = MappingProxyType(
    {
        subsector: sector
        for sector, subsectors in {
            Sector.STATIONARY_ENERGY: (
                Subsector.RESIDENTIAL, Subsector.COMMERCIAL, Subsector.INSTITUTIONAL, Subsector.INDUSTRIAL,
                Subsector.AGRICULTURE, Subsector.FUGITIVE,
            ),
            Sector.TRANSPORT: (
                Subsector.ON_ROAD, Subsector.RAIL, Subsector.WATERBORNE, Subsector.AVIATION, Subsector.OFF_ROAD,
            ),
            Sector.WASTE: (
                Subsector.SOLID_WASTE, Subsector.BIOLOGICAL_TREATMENT, Subsector.INCINERATION, Subsector.WASTEWATER,
            ),
            Sector.IPPU: (Subsector.INDUSTRIAL_PROCESSES, Subsector.PRODUCT_USE),
            Sector.AFOLU: (Subsector.LIVESTOCK, Subsector.LAND_USE, Subsector.OTHER_AFOLU),
            Sector.GENERATION: (
                Subsector.ELECTRICITY_ONLY, Subsector.CHP, Subsector.HEAT_COLD, Subsector.LOCAL_RENEWABLES,
            ),
        }.items()
        for subsector in subsectors
    }
)  # fmt: skip


class Scope(Code):
    """A column of the inventory."""

    DIRECT = "direct", "Within the boundary"
    INDIRECT = "indirect", "From electricity, heat, steam or cooling that a grid supplies"
    OUTSIDE = "outside", "Outside the boundary, because of what is done within it"


class NotationKey(Code):
    """What stands in a cell in place of a number."""

    NO = "NO", "Not occurring: counts as 0 t"
    NE = "NE", "Not estimated: the total is incomplete"
    IE = "IE", "Included elsewhere: counts as 0 t here"
    C = "C", "Confidential: the total is incomplete"


class Quality(Code):
    """How good a figure is."""

    HIGH = "high", "High"
    MEDIUM = "medium", "Medium"
    LOW = "low", "Low"


class Approach(Code):
    """How emissions are worked out. Inventories of two approaches cannot be compared, nor figures of two added."""

    IPCC_CO2 = "ipcc_co2", "Activity-based (IPCC), carbon dioxide alone"
    IPCC_CO2E = "ipcc_co2e", "Activity-based (IPCC), carbon dioxide, methane and nitrous oxide"
    LCA = "lca", "Life cycle, CO2 equivalent"


class GwpSet(Code):
    """A set of 100-year global warming potentials, by the assessment report of the IPCC that has it."""

    SAR = "SAR", "Second assessment report"
    AR4 = "AR4", "Fourth assessment report"
    AR5 = "AR5", "Fifth assessment report"
    AR6 = "AR6", "Sixth assessment report"


class Carrier(Code):
    """What energy comes in."""

    ELECTRICITY = "electricity", "Electricity"
    DISTRICT_HEAT = "district_heat", "District heat, and steam"
    DISTRICT_COLD = "district_cold", "District cooling"
    NATURAL_GAS = "natural_gas", "Natural gas"
    LPG = "lpg", "Liquefied petroleum gas"
    HEATING_OIL = "heating_oil", "Heating oil (gas oil)"
    RESIDUAL_OIL = "residual_oil", "Residual fuel oil"
    DIESEL = "diesel", "Diesel"
    GASOLINE = "gasoline", "Motor gasoline"
    JET_KEROSENE = "jet_kerosene", "Jet kerosene"
    KEROSENE = "kerosene", "Other kerosene"
    LIGNITE = "lignite", "Lignite"
    ANTHRACITE = "anthracite", "Anthracite"
    BITUMINOUS_COAL = "bituminous_coal", "Other bituminous coal"
    SUB_BITUMINOUS_COAL = "sub_bituminous_coal", "Sub-bituminous coal"
    COKE = "coke", "Coke"
    PEAT = "peat", "Peat"
    MUNICIPAL_WASTE = "municipal_waste", "Municipal waste, its fossil part"
    OTHER_FOSSIL = "other_fossil", "Other fossil fuels"
    PLANT_OIL = "plant_oil", "Plant oil"
    BIOGASOLINE = "biogasoline", "Biogasoline"
    BIODIESEL = "biodiesel", "Biodiesel"
    BIOGAS = "biogas", "Biogas"
    WOOD = "wood", "Wood"
    CHARCOAL = "charcoal", "Charcoal"
    OTHER_BIOMASS = "other_biomass", "Other biomass"
    SOLAR_THERMAL = "solar_thermal", "Solar heat"
    GEOTHERMAL = "geothermal", "Geothermal heat"


class SecapColumn(Code):
    """A column of the SECAP view; several carriers can be of one."""

    ELECTRICITY = "electricity", "Electricity"
    HEAT_COLD = "heat_cold", "Heat and cold"
    NATURAL_GAS = "natural_gas", "Natural gas"
    LIQUID_GAS = "liquid_gas", "Liquid gas"
    HEATING_OIL = "heating_oil", "Heating oil"
    DIESEL = "diesel", "Diesel"
    GASOLINE = "gasoline", "Gasoline"
    LIGNITE = "lignite", "Lignite"
    COAL = "coal", "Coal"
    OTHER_FOSSIL = "other_fossil", "Other fossil fuels"
    PLANT_OIL = "plant_oil", "Plant oil"
    BIOFUEL = "biofuel", "Biofuel"
    OTHER_BIOMASS = "other_biomass", "Other biomass"
    SOLAR_THERMAL = "solar_thermal", "Solar thermal"
    GEOTHERMAL = "geothermal", "Geothermal"


class SecapSector(Code):
    """A row of the SECAP view: who uses energy."""

    MUNICIPAL_BUILDINGS = "municipal_buildings", "Municipal buildings, equipment and facilities"
    TERTIARY = "tertiary", "Tertiary buildings, equipment and facilities that are not municipal"
    RESIDENTIAL = "residential", "Residential buildings"
    PUBLIC_LIGHTING = "public_lighting", "Public lighting"
    INDUSTRY_NON_ETS = "industry_non_ets", "Industry outside the emissions trading system"
    INDUSTRY_ETS = "industry_ets", "Industry within the emissions trading system"
    MUNICIPAL_FLEET = "municipal_fleet", "Municipal fleet"
    PUBLIC_TRANSPORT = "public_transport", "Public transport"
    PRIVATE_TRANSPORT = "private_transport", "Private and commercial transport"
    AGRICULTURE = "agriculture", "Agriculture, forestry and fisheries"


# Where a line says nothing of its own. Industry depends on whether the emissions trading system covers it.
SECAP_SECTOR_OF: Final = MappingProxyType(
    {
        Subsector.RESIDENTIAL: SecapSector.RESIDENTIAL,
        Subsector.COMMERCIAL: SecapSector.TERTIARY,
        Subsector.INSTITUTIONAL: SecapSector.MUNICIPAL_BUILDINGS,
        Subsector.INDUSTRIAL: SecapSector.INDUSTRY_NON_ETS,
        Subsector.AGRICULTURE: SecapSector.AGRICULTURE,
        Subsector.ON_ROAD: SecapSector.PRIVATE_TRANSPORT,
        Subsector.RAIL: SecapSector.PUBLIC_TRANSPORT,
        Subsector.WATERBORNE: SecapSector.PRIVATE_TRANSPORT,
        Subsector.AVIATION: SecapSector.PRIVATE_TRANSPORT,
        Subsector.OFF_ROAD: SecapSector.PRIVATE_TRANSPORT,
    }
)


class InventoryRole(Code):
    """What an inventory is for."""

    BASELINE = "baseline", "What targets are measured against"
    MONITORING = "monitoring", "A later one, which shows how far it went"


class Framework(Code):
    """In which form an inventory is kept."""

    CRF = "crf", "The matrix of the Common Reporting Framework"
    SECAP = "secap", "Final energy by sector and carrier, as the European plans have it"


class LocalEnergyKind(Code):
    """What is generated."""

    ELECTRICITY = "electricity", "Electricity"
    HEAT = "heat", "Heat or cold"
    CHP = "chp", "Heat and power together"


class RestatementReason(Code):
    """Why figures that were published are given anew."""

    GWP_SET = "gwp_set", "Other global warming potentials"
    BOUNDARY = "boundary", "Another boundary"
    METHOD = "method", "Another method"
    DATA_CORRECTION = "data_correction", "Better data, or a mistake corrected"
    MERGER = "merger", "Local governments merged or split"
    OTHER = "other", "Another reason, which the explanation names"
