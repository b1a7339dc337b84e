"""The names of the tables of the Common Reporting Framework (eCRF): sheets, rows and columns.

Source: the published tables, as the Data Portal for Cities and CityCatalyst (commit 47afbbb) write them, and the row
names of CDP's questionnaire of cities; names alone, no file is copied. The sheets are `eCRF_1` (head), `eCRF_2`
(matrix) and `eCRF_3` (detail).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from covenant_api.exchange.cells import folded
from covenant_api.reporting.codes import SECTOR_OF, Carrier, Scope, Sector, Subsector

HEAD_SHEET: Final = "eCRF_1"
MATRIX_SHEET: Final = "eCRF_2"
DETAIL_SHEET: Final = "eCRF_3"
LOSS_SHEET: Final = "Not mapped"


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A row of the head: its name, and the field of the inventory that it is; None where it has no place here."""

    name: str
    field: tuple[str, ...] | None
    aliases: tuple[str, ...] = ()


HEAD_ROWS: Final = (
    HeadRow("Name of city", None, ("City", "City name", "Name")),
    HeadRow("Country", None),
    HeadRow("Region", None, ("Region/State/Province",)),
    HeadRow("GeoNames id", None, ("City ID", "Geoname ID", "GeoNames identifier")),
    HeadRow("Coordinates", None, ("Latitude", "Longitude")),
    HeadRow("Inventory year", ("year",), ("Year", "Year of inventory")),
    HeadRow("Boundary", ("boundary",), ("Inventory boundary", "Description of boundary")),
    HeadRow("Heating degree days (HDD)", ("hdd",), ("HDD", "Heating degree days")),
    HeadRow("Cooling degree days (CDD)", ("cdd",), ("CDD", "Cooling degree days")),
    HeadRow("Land area (km2)", ("areaKm2",), ("Land area", "Land area (in square km)", "Geographic boundary area")),
    HeadRow("Population within boundary", ("population",), ("Population", "Resident population")),
    HeadRow("GDP (US$)", ("gdp", "amount"), ("GDP", "GDP (USD)")),
    HeadRow("Economy type", None, ("Composition of economy", "Economy")),
    HeadRow("Climate", None, ("Climate zone",)),
    HeadRow("Tool used", None, ("Tool", "Inventory tool")),
    HeadRow("GPC level", None, ("Reporting level", "Level of GPC", "Inventory type")),
    HeadRow("Gases covered", ("gases",), ("Gases", "Gases included", "Greenhouse gases")),
    HeadRow("GWP set", ("gwpSet",), ("Global warming potentials", "GWP", "GWP used")),
    HeadRow("Explanation of GWP set", None, ("GWP explanation", "Explanation if not AR4 or AR5")),
    HeadRow("Methodology", ("methodology",), ("Inventory methodology", "Calculation methodology")),
    HeadRow("Regulations", ("regulations",), ("Regulation", "Applicable regulations")),
    HeadRow("Comment on change since last", ("commentOnChange",), ("Comment on change",)),
    HeadRow("Third-party verification", None, ("Verification", "Verified")),
    HeadRow("Verifier", ("verification", "by"), ("Name of verifier", "Verification: name")),
    HeadRow("Year of verification", ("verification", "year"), ("Verification: year",)),
    HeadRow("Planned improvements", ("plannedImprovements",), ("Planned improvement",)),
    HeadRow("Compiled by", None, ("Compiler", "Name of compiler", "Inventory compiler")),
    HeadRow("Department", ("compiledBy",), ("Department of compiler",)),
    HeadRow("Date", None, ("Date of compilation",)),
    HeadRow("Version", None),
    HeadRow("Email", None, ("E-mail", "Email address")),
    HeadRow("Web page", None, ("Website", "Web address", "URL")),
)  # fmt: skip
HEAD_BY_NAME: Final[Mapping[str, HeadRow]] = MappingProxyType(
    {folded(name): row for row in reversed(HEAD_ROWS) for name in (*row.aliases, row.name)}
)

SECTOR_NAMES: Final[Mapping[Sector, str]] = MappingProxyType(
    {
        Sector.STATIONARY_ENERGY: "Stationary energy",
        Sector.TRANSPORT: "Transportation",
        Sector.WASTE: "Waste",
        Sector.IPPU: "IPPU",
        Sector.AFOLU: "AFOLU",
        Sector.GENERATION: "Generation of grid-supplied energy",
    }
)
SUBSECTOR_NAMES: Final[Mapping[Subsector, str]] = MappingProxyType(
    {
        Subsector.RESIDENTIAL: "Residential buildings",
        Subsector.COMMERCIAL: "Commercial buildings & facilities",
        Subsector.INSTITUTIONAL: "Institutional buildings & facilities",
        Subsector.INDUSTRIAL: "Industrial buildings & facilities",
        Subsector.AGRICULTURE: "Agriculture",
        Subsector.FUGITIVE: "Fugitive emissions",
        Subsector.ON_ROAD: "On-road",
        Subsector.RAIL: "Rail",
        Subsector.WATERBORNE: "Waterborne navigation",
        Subsector.AVIATION: "Aviation",
        Subsector.OFF_ROAD: "Off-road",
        Subsector.SOLID_WASTE: "Solid waste disposal",
        Subsector.BIOLOGICAL_TREATMENT: "Biological treatment",
        Subsector.INCINERATION: "Incineration and open burning",
        Subsector.WASTEWATER: "Wastewater",
        Subsector.INDUSTRIAL_PROCESSES: "Industrial process",
        Subsector.PRODUCT_USE: "Industrial product use",
        Subsector.LIVESTOCK: "Livestock",
        Subsector.LAND_USE: "Land use",
        Subsector.OTHER_AFOLU: "Other AFOLU",
        Subsector.ELECTRICITY_ONLY: "Electricity-only generation",
        Subsector.CHP: "CHP generation",
        Subsector.HEAT_COLD: "Heat/cold generation",
        Subsector.LOCAL_RENEWABLES: "Local renewable generation",
    }
)
_OTHER_SUBSECTOR_NAMES: Final[Mapping[str, Subsector]] = MappingProxyType(
    {
        "residential": Subsector.RESIDENTIAL,
        "commercial": Subsector.COMMERCIAL,
        "commercial buildings and facilities": Subsector.COMMERCIAL,
        "commercial and institutional buildings and facilities": Subsector.COMMERCIAL,
        "institutional": Subsector.INSTITUTIONAL,
        "institutional buildings and facilities": Subsector.INSTITUTIONAL,
        "municipal buildings and facilities": Subsector.INSTITUTIONAL,
        "industrial": Subsector.INDUSTRIAL,
        "industrial buildings and facilities": Subsector.INDUSTRIAL,
        "manufacturing industries and construction": Subsector.INDUSTRIAL,
        "agriculture, forestry and fishing activities": Subsector.AGRICULTURE,
        "fugitive": Subsector.FUGITIVE,
        "fugitive emissions from oil and natural gas systems": Subsector.FUGITIVE,
        "on road transportation": Subsector.ON_ROAD,
        "railways": Subsector.RAIL,
        "waterborne": Subsector.WATERBORNE,
        "off road transportation": Subsector.OFF_ROAD,
        "solid waste": Subsector.SOLID_WASTE,
        "disposal of solid waste": Subsector.SOLID_WASTE,
        "biological treatment of waste": Subsector.BIOLOGICAL_TREATMENT,
        "biological": Subsector.BIOLOGICAL_TREATMENT,
        "incineration": Subsector.INCINERATION,
        "wastewater treatment and discharge": Subsector.WASTEWATER,
        "industrial processes": Subsector.INDUSTRIAL_PROCESSES,
        "product use": Subsector.PRODUCT_USE,
        "land": Subsector.LAND_USE,
        "other": Subsector.OTHER_AFOLU,
        "electricity only": Subsector.ELECTRICITY_ONLY,
        "chp": Subsector.CHP,
        "heat cold": Subsector.HEAT_COLD,
        "local renewables": Subsector.LOCAL_RENEWABLES,
    }
)
SUBSECTORS_BY_NAME: Final[Mapping[str, Subsector]] = MappingProxyType(
    {
        **{folded(name): code for name, code in _OTHER_SUBSECTOR_NAMES.items()},
        **{folded(name): code for code, name in SUBSECTOR_NAMES.items()},
        **{folded(code.value): code for code in Subsector},
    }
)
SCOPE_NAMES: Final[Mapping[Scope, str]] = MappingProxyType(
    {
        Scope.DIRECT: "Direct emissions",
        Scope.INDIRECT: "Indirect emissions",
        Scope.OUTSIDE: "Outside the city boundary",
    }
)
SCOPES_BY_NAME: Final[Mapping[str, Scope]] = MappingProxyType(
    {
        **{folded(name): code for code, name in SCOPE_NAMES.items()},
        **{folded(code.value): code for code in Scope},
        **{f"{word}{number}": code for word in ("", "scope ") for number, code in enumerate(Scope, start=1)},
        "emissions occurring outside the city boundary": Scope.OUTSIDE,
        "outside boundary": Scope.OUTSIDE,
        "out of boundary": Scope.OUTSIDE,
    }
)

MATRIX_COLUMNS: Final = (
    ("Direct emissions (metric tonnes CO2e)", Scope.DIRECT, "valueT"),
    ("Direct emissions: notation key", Scope.DIRECT, "key"),
    ("Indirect emissions from the use of grid-supplied energy (metric tonnes CO2e)", Scope.INDIRECT, "valueT"),
    ("Indirect emissions: notation key", Scope.INDIRECT, "key"),
    ("Emissions occurring outside the city boundary (metric tonnes CO2e)", Scope.OUTSIDE, "valueT"),
    ("Emissions outside the city boundary: notation key", Scope.OUTSIDE, "key"),
)
MATRIX_EXPLANATION: Final = "Explanation"
TOTAL_ROW: Final = "Total Emissions (excluding generation of grid-supplied energy)"

# Columns of the detail, in their order, with what each is here: a path of a line, or a part that is worked out.
DETAIL_COLUMNS: Final = (
    "Inventory year",
    "GPC ref. no.",
    "CRF - Sector",
    "CRF - Sub-sector",
    "Scope",
    "Fuel type or activity",
    "Notation key",
    "Activity data - Amount",
    "Activity data - Unit",
    "Activity data - Description",
    "Activity data - Source",
    "Activity data - Data Quality",
    "Emission factor - Unit",
    "Emission factor - CO2",
    "Emission factor - CH4",
    "Emission factor - N2O",
    "Emission factor - Total CO2e",
    "Emission factor - Biogenic CO2",
    "Oxidation factor",
    "Emission factor - Year",
    "Emission factor - Scale",
    "Emission factor - Description",
    "Emission factor - Source",
    "Emission factor - Data Quality",
    "GHGs (metric tonnes CO2e) - CO2",
    "GHGs (metric tonnes CO2e) - CH4",
    "GHGs (metric tonnes CO2e) - N2O",
    "GHGs (metric tonnes CO2e) - Total CO2e",
    "GHGs (metric tonnes CO2e) - Biogenic CO2",
    "Activity data conversion - original activity",
    "Activity data conversion - original unit",
    "Activity data conversion - conversion value",
    "Activity data conversion - override used?",
)
DETAIL_BY_NAME: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{
            folded(alias): name
            for alias, name in {
                "GPC ref": "GPC ref. no.",
                "GPC ref no": "GPC ref. no.",
                "GPC reference": "GPC ref. no.",
                "GPC reference number": "GPC ref. no.",
                "Sector": "CRF - Sector",
                "CRF Sector": "CRF - Sector",
                "Sub-sector": "CRF - Sub-sector",
                "Subsector": "CRF - Sub-sector",
                "Fuel or activity": "Fuel type or activity",
                "Activity Amount": "Activity data - Amount",
                "Activity Unit": "Activity data - Unit",
                "Activity data - Methodology": "Activity data - Description",
                "Data source": "Activity data - Source",
                "Data quality": "Activity data - Data Quality",
                "Emission factor - Oxidation factor": "Oxidation factor",
            }.items()
        },
        **{folded(name): name for name in DETAIL_COLUMNS},
    }
)
QUALITIES: Final[Mapping[str, str]] = MappingProxyType(
    {"high": "high", "h": "high", "medium": "medium", "m": "medium", "low": "low", "l": "low"}
)
CARRIER_NAMES: Final[Mapping[str, Carrier]] = MappingProxyType(
    {
        **{folded(code.value): code for code in Carrier},
        "petrol": Carrier.GASOLINE,
        "motor gasoline": Carrier.GASOLINE,
        "diesel oil": Carrier.DIESEL,
        "liquefied petroleum gas": Carrier.LPG,
        "liquefied petroleum gases": Carrier.LPG,
        "district heating": Carrier.DISTRICT_HEAT,
        "district cooling": Carrier.DISTRICT_COLD,
        "heating oil": Carrier.HEATING_OIL,
        "natural gas": Carrier.NATURAL_GAS,
    }
)

# What the reference alone says: sub-sector by the first two parts, column by the third.
SUBSECTOR_OF_REFERENCE: Final[Mapping[str, Subsector]] = MappingProxyType(
    {
        "I.1": Subsector.RESIDENTIAL,
        "I.2": Subsector.COMMERCIAL,
        "I.3": Subsector.INDUSTRIAL,
        "I.5": Subsector.AGRICULTURE,
        "I.7": Subsector.FUGITIVE,
        "I.8": Subsector.FUGITIVE,
        "II.1": Subsector.ON_ROAD,
        "II.2": Subsector.RAIL,
        "II.3": Subsector.WATERBORNE,
        "II.4": Subsector.AVIATION,
        "II.5": Subsector.OFF_ROAD,
        "III.1": Subsector.SOLID_WASTE,
        "III.2": Subsector.BIOLOGICAL_TREATMENT,
        "III.3": Subsector.INCINERATION,
        "III.4": Subsector.WASTEWATER,
        "IV.1": Subsector.INDUSTRIAL_PROCESSES,
        "IV.2": Subsector.PRODUCT_USE,
        "V.1": Subsector.LIVESTOCK,
        "V.2": Subsector.LAND_USE,
        "V.3": Subsector.OTHER_AFOLU,
    }
)


def place_of_reference(reference: str) -> tuple[Subsector, Scope] | None:
    """The cell that a GPC reference says; None where it says none alone (I.4, I.6, VI)."""
    parts = reference.split(".")
    subsector = SUBSECTOR_OF_REFERENCE.get(".".join(parts[:2]))
    if subsector is None or len(parts) > 3:
        return None
    part = parts[2] if len(parts) == 3 else "1"
    if SECTOR_OF[subsector] is Sector.WASTE:
        # .2 is treated outside; .3 came from outside and is treated within.
        scopes = {"1": Scope.DIRECT, "2": Scope.OUTSIDE, "3": Scope.DIRECT}
    else:
        scopes = {"1": Scope.DIRECT, "2": Scope.INDIRECT, "3": Scope.OUTSIDE}
    scope = scopes.get(part)
    return None if scope is None else (subsector, scope)
