"""What a step of a computation rests on: the clauses of the formulas, each with its source."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Clause:
    """A rule or formula that a figure or a judgement rests on.

    `is_verified` is False where the text of the source was not read: such a clause may warn, and never denies.
    """

    code: str
    text: str
    is_verified: bool
    source: str


_IPCC: Final = "IPCC 2006 Guidelines for National Greenhouse Gas Inventories"
_CRF: Final = "Global Covenant of Mayors, Common Reporting Framework 6.1 (2018)"
_GPC: Final = (
    "Global Protocol for Community-Scale Greenhouse Gas Inventories (GPC), crosswalk to the CRF of CityCatalyst"
)
_GUIDE: Final = "Covenant of Mayors, guidebook on sustainable energy action plans, part II"
_TARGETS: Final = "Types of target of the CRF, as in the open data of CDP 2021; formulas checked against its records"

POTENTIALS: Final = Clause(
    "gwp.hundred-years",
    "Gases count by their warming potentials over 100 years, of one report of the IPCC for a whole inventory.",
    True,
    "Table of 100-year potentials, SAR to AR6 (openclimatedata/globalwarmingpotentials)",
)
CO2E_SUM: Final = Clause(
    "co2e.sum",
    "CO2 equivalents are the tonnes of each gas times its potential, summed.",
    True,
    f"{_IPCC}, volume 1",
)
ENERGY_FACTOR: Final = Clause(
    "factor.per-energy",
    "A factor in kg per TJ, times 0.0036 TJ per MWh, divided by 1,000, is in tonnes per MWh.",
    True,
    f"{_IPCC}, volume 2; 1 MWh = 3.6 GJ",
)
ACTIVITY: Final = Clause(
    "activity.amount-times-factor",
    "Emissions are the amount of the activity times the emission factor, for each gas; biogenic CO2 is kept apart.",
    True,
    f"{_CRF}; {_IPCC}, volume 1",
)
CALORIFIC: Final = Clause(
    "activity.calorific-value",
    "Fuel given in tonnes becomes energy by its net calorific value.",
    False,
    f"{_IPCC}, volume 2, table 1.2; its values were not read there",
)
EFE: Final = Clause(
    "local-energy.electricity",
    "Local factor of electricity: ((TCE - LPE - GEP) x NEEFE + CO2 of LPE + CO2 of GEP) / TCE.",
    True,
    f"{_GUIDE}; EcoGIS, calculateEFE",
)
EFE_EXPORTER: Final = Clause(
    "local-energy.electricity-exporter",
    "Where local production and certified purchases exceed consumption, the factor is their own: "
    "(CO2 of LPE + CO2 of GEP) / (LPE + GEP).",
    False,
    f"{_GUIDE}; the condition LPE + GEP > TCE was not read in it",
)
EFE_NOTHING_CONSUMED: Final = Clause(
    "local-energy.electricity-nothing-consumed",
    "Where no electricity is consumed, the national or European factor stands.",
    True,
    "EcoGIS, calculateEFE",
)
EFH: Final = Clause(
    "local-energy.heat",
    "Local factor of heat: (CO2 of local production + CO2 of imported heat - CO2 of exported heat) / heat consumed.",
    False,
    f"{_GUIDE}; not read in it",
)
CHP: Final = Clause(
    "local-energy.chp",
    "Emissions of combined heat and power are shared by the fuel that each would have taken alone, with an efficiency "
    "of 90 % for heat and 40 % for electricity where none is given.",
    False,
    f"{_GUIDE}; not read in it",
)
TOTAL: Final = Clause(
    "inventory.total",
    "The total is direct plus indirect emissions. Generation of energy for the grid is listed and in no total; "
    "emissions outside the boundary are listed apart.",
    True,
    f"{_CRF}; row of totals in its tables",
)
STATED_TOTAL: Final = Clause(
    "inventory.stated-total",
    "Scopes are summed and compared with the stated BASIC+ total: equal within 1 t, or a millionth of it.",
    True,
    "Rule of this platform; reports of Tokyo 2015 and 2017 to CDP",
)
GPC: Final = Clause(
    "inventory.gpc",
    "BASIC: scopes 1 and 2 of stationary energy and transport, and waste of the city wherever treated, without I.4.4 "
    "and III.x.3. BASIC+ adds scope 3 of energy and transport, industrial processes and land use. Territorial is "
    "scope 1 with I.4.4 and III.x.3.",
    True,
    _GPC,
)
IMPORTED_WASTE: Final = Clause(
    "inventory.imported-waste",
    "Waste from elsewhere that is treated in the city (III.x.3) is listed apart, and in the territorial total alone.",
    False,
    f"{_GPC}; how the CRF treats it was not read",
)
PER_HEAD: Final = Clause(
    "inventory.per-unit",
    "Totals are divided by the population, area or product of the year of the inventory.",
    True,
    f"{_CRF}, header of its tables",
)
COMPLETENESS: Final = Clause(
    "inventory.completeness",
    "Completeness is the share of mandatory cells that have a value or a notation key.",
    True,
    "Rule of this platform",
)
UNCERTAINTY: Final = Clause(
    "inventory.uncertainty",
    "Uncertainties are combined by error propagation: of a product the root of the sum of squares, of a sum weighted "
    "by the amounts.",
    True,
    f"{_IPCC}, volume 1, chapter 3, approach 1",
)
BASE_YEAR_TARGET: Final = Clause("target.base-year", "Target tonnes: base tonnes x (1 - p / 100).", True, _TARGETS)
FIXED_LEVEL: Final = Clause(
    "target.fixed-level", "The tonnes are the target; the percentage follows once a base is known.", True, _TARGETS
)
INTENSITY: Final = Clause(
    "target.intensity",
    "Target intensity: base intensity x (1 - p / 100); tonnes: target intensity x projected population or product.",
    True,
    _TARGETS,
)
BASELINE_SCENARIO: Final = Clause(
    "target.baseline-scenario",
    "Target tonnes: business-as-usual tonnes of the target year x (1 - p / 100). They may lie above the base year; "
    "both comparisons are shown.",
    True,
    _TARGETS,
)
CONDITIONAL: Final = Clause(
    "target.conditional",
    "The unconditional part of a target holds whatever happens; the conditional part is what the whole adds to it.",
    False,
    f"{_CRF}; not read in it",
)
REMAINING_EFFORT: Final = Clause(
    "actions.remaining-effort",
    "Option 1: reductions of actions are against the base year and sum to the whole reduction. Option 2: they are "
    "against the latest inventory and sum to what remains.",
    True,
    "Covenant of Mayors East, questions and answers on CO2 reduction estimates",
)
PER_CAPITA_REDUCTION: Final = Clause(
    "target.per-capita-reduction",
    "Per capita: 1 - (E / P) / (base E / base P). A target in percent may be absolute or per capita.",
    True,
    "Joint Research Centre, EDGAR: the approach of the Covenant of Mayors",
)
LINE: Final = Clause(
    "progress.line",
    "The line runs straight from the base year to the target year: E(y) = Eb - (Eb - Et) x (y - b) / (t - b).",
    True,
    "Rule of this platform",
)
STATUS: Final = Clause(
    "progress.status",
    "In this order: insufficient_data; achieved (at or below the target); increasing (above the base, target below "
    "it); on_track (at or below the line); off_track.",
    True,
    "Rule of this platform",
)
