"""Energy carriers, with what turns their mass or volume into energy.

Net calorific values: IPCC 2006 Guidelines, volume 2, table 1.2 (TJ per Gg, the same figure as MJ per kg). Columns of
the SECAP view: template of the Covenant of Mayors Europe (rows and columns not read in the original).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Carrier:
    """An energy carrier.

    `net_calorific_value` in MJ/kg (TJ/Gg); `is_biogenic`: its CO2 is reported apart; `secap_column` the column of the
    SECAP view that it belongs to.
    """

    code: str
    name: str
    secap_column: str
    net_calorific_value: Decimal | None = None
    is_biogenic: bool = False


_ALL: Final = (
    Carrier("electricity", "Electricity", "electricity"),
    Carrier("district_heat", "District heat", "heat_cold"),
    Carrier("district_cold", "District cold", "heat_cold"),
    Carrier("natural_gas", "Natural gas", "natural_gas", Decimal("48.0")),
    Carrier("lpg", "Liquefied petroleum gas", "liquid_gas", Decimal("47.3")),
    Carrier("heating_oil", "Heating oil (gas oil)", "heating_oil", Decimal("43.0")),
    Carrier("residual_oil", "Residual fuel oil", "heating_oil", Decimal("40.4")),
    Carrier("diesel", "Diesel", "diesel", Decimal("43.0")),
    Carrier("gasoline", "Motor gasoline", "gasoline", Decimal("44.3")),
    Carrier("jet_kerosene", "Jet kerosene", "other_fossil", Decimal("44.1")),
    Carrier("kerosene", "Other kerosene", "other_fossil", Decimal("43.8")),
    Carrier("lignite", "Lignite", "lignite", Decimal("11.9")),
    Carrier("anthracite", "Anthracite", "coal", Decimal("26.7")),
    Carrier("bituminous_coal", "Other bituminous coal", "coal", Decimal("25.8")),
    Carrier("sub_bituminous_coal", "Sub-bituminous coal", "coal", Decimal("18.9")),
    Carrier("coke", "Coke oven coke", "coal", Decimal("28.2")),
    Carrier("peat", "Peat", "other_fossil", Decimal("9.76")),
    Carrier("municipal_waste", "Municipal waste, fossil fraction", "other_fossil", Decimal(10)),
    Carrier("other_fossil", "Other fossil fuel", "other_fossil"),
    Carrier("plant_oil", "Plant oil", "plant_oil", Decimal("27.4"), is_biogenic=True),
    Carrier("biogasoline", "Biogasoline", "biofuel", Decimal("27.0"), is_biogenic=True),
    Carrier("biodiesel", "Biodiesel", "biofuel", Decimal("27.0"), is_biogenic=True),
    Carrier("biogas", "Biogas", "other_biomass", Decimal("50.4"), is_biogenic=True),
    Carrier("wood", "Wood", "other_biomass", Decimal("15.6"), is_biogenic=True),
    Carrier("charcoal", "Charcoal", "other_biomass", Decimal("29.5"), is_biogenic=True),
    Carrier("other_biomass", "Other biomass", "other_biomass", Decimal("11.6"), is_biogenic=True),
    Carrier("solar_thermal", "Solar heat", "solar_thermal"),
    Carrier("geothermal", "Geothermal heat", "geothermal"),
)
CARRIERS: Final[Mapping[str, Carrier]] = MappingProxyType({carrier.code: carrier for carrier in _ALL})

# The columns of the SECAP view, in its order.
SECAP_COLUMNS: Final = (
    "electricity",
    "heat_cold",
    "natural_gas",
    "liquid_gas",
    "heating_oil",
    "diesel",
    "gasoline",
    "lignite",
    "coal",
    "other_fossil",
    "plant_oil",
    "biofuel",
    "other_biomass",
    "solar_thermal",
    "geothermal",
)
