"""Emission factors per unit of energy: from kg per TJ, as the IPCC gives them, to tonnes per MWh."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from covenant_api.formulas.clauses import ENERGY_FACTOR
from covenant_api.formulas.exact import exact, product
from covenant_api.formulas.trace import Step, Trace
from covenant_api.formulas.warming_potentials import GwpSet, co2e, gas_named

TJ_PER_MWH: Final = Decimal("0.0036")
T_PER_MWH_OF_KG_PER_TJ: Final = TJ_PER_MWH / 1000
# What a factor must have before it says how much CO2 equivalents there are: the gases that every inventory has.
REQUIRED_GASES: Final = ("CO2", "CH4", "N2O")


@dataclass(frozen=True, slots=True)
class EnergyFactor:
    """A factor in tonnes per MWh. What a missing gas leaves unknown is None."""

    t_per_mwh: Mapping[str, Decimal | None]
    t_co2e_per_mwh: Mapping[GwpSet, Decimal | None]
    steps: tuple[Step, ...]


@exact
def energy_factor(kg_per_tj: Mapping[str, Decimal | None], field: str = "kg_per_tj") -> EnergyFactor:
    """A factor of a fuel in kg per TJ (net calorific value) in tonnes per MWh, by each set of potentials.

    The CO2 equivalents are None where CO2, CH4 or N2O is not given: nothing is taken for 0. CO2 of biomass is
    given as 0 where it is reported apart.

    Raises:
        FormulaError: GAS_UNKNOWN.
    """
    trace = Trace()
    gases = {gas_named(name, field): (name, value) for name, value in kg_per_tj.items()}
    t_per_mwh = {
        name: trace.step(
            f"tPerMwh.{name}", product(value, T_PER_MWH_OF_KG_PER_TJ), "t/MWh", "kg/TJ × 0.0036 / 1,000", ENERGY_FACTOR
        )
        for name, value in gases.values()
    }
    is_whole = all(gas in gases for gas in REQUIRED_GASES)
    by_set: dict[GwpSet, Decimal | None] = {}
    for gwp_set in GwpSet:
        equivalents = co2e(t_per_mwh, gwp_set, field)
        by_set[gwp_set] = trace.step(
            f"tCo2ePerMwh{gwp_set}",
            equivalents.tco2e if is_whole else None,
            "t CO2e/MWh",
            f"sum of t/MWh × potential, {gwp_set}" if is_whole else "not known without CO2, CH4 and N2O",
            ENERGY_FACTOR,
        )
    return EnergyFactor(t_per_mwh, by_set, trace.steps)
