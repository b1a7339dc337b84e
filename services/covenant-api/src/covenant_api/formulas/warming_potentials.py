"""Warming potentials over 100 years, by assessment report of the IPCC, and gases to CO2 equivalents.

The figures stand in `warming_potentials.json`, which names their source. CO2 is 1 by definition. A gas without a figure
in a set (NF3 in the second report) has no known equivalent there.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

from covenant_api.formulas.clauses import CO2E_SUM, POTENTIALS
from covenant_api.formulas.errors import FormulaError, FormulaErrorCode
from covenant_api.formulas.exact import exact, product, total
from covenant_api.formulas.trace import Step, Trace


class GwpSet(StrEnum):
    """Assessment reports of the IPCC whose potentials are in use."""

    SAR = "SAR"
    AR4 = "AR4"
    AR5 = "AR5"
    AR6 = "AR6"


def _read() -> dict[str, Any]:
    text = files("covenant_api.formulas").joinpath("warming_potentials.json").read_text(encoding="utf-8")
    return dict(json.loads(text, parse_float=Decimal, parse_int=Decimal))


_DOCUMENT: Final = _read()
SOURCE: Final[Mapping[str, str]] = MappingProxyType(_DOCUMENT["source"])
POTENTIALS_BY_GAS: Final[Mapping[str, Mapping[GwpSet, Decimal]]] = MappingProxyType(
    {
        gas: MappingProxyType({GwpSet(name): value for name, value in values.items()})
        for gas, values in _DOCUMENT["potentials"].items()
    }
)
# The gases that inventories report; all others are for those who have them.
USUAL_GASES: Final = ("CO2", "CH4", "N2O", "SF6", "NF3", "HFC-134a", "CF4", "C2F6")


def _folded(gas: str) -> str:
    return gas.casefold().replace("-", "").replace(" ", "")


_BY_FOLDED_NAME: Final = MappingProxyType({_folded(gas): gas for gas in POTENTIALS_BY_GAS})


@lru_cache(maxsize=1024)
def gas_named(name: str, field: str = "gas") -> str:
    """The gas of this name as the table writes it; case, hyphens and spaces do not matter (`hfc134a` is `HFC-134a`).

    Raises:
        FormulaError: GAS_UNKNOWN, about the entry `name` of `field`.
    """
    gas = _BY_FOLDED_NAME.get(_folded(name))
    if gas is None:
        detail = "Not a gas of the table of warming potentials; GET /warming-potentials lists them."
        raise FormulaError(FormulaErrorCode.GAS_UNKNOWN, field, detail, key=name)
    return gas


def gwp_set_named(name: str, field: str = "gwp_set") -> GwpSet:
    """The set of this name.

    Raises:
        FormulaError: GWP_SET_UNKNOWN.
    """
    try:
        return GwpSet(name)
    except ValueError:
        detail = "Must be one of SAR, AR4, AR5, AR6."
        raise FormulaError(FormulaErrorCode.GWP_SET_UNKNOWN, field, detail) from None


def potentials(gwp_set: GwpSet) -> dict[str, Decimal]:
    """Every gas that has a potential in this set, with it: tonnes of CO2 equivalents per tonne."""
    return {gas: values[gwp_set] for gas, values in POTENTIALS_BY_GAS.items() if gwp_set in values}


@dataclass(frozen=True, slots=True)
class Equivalents:
    """Gases as CO2 equivalents. `tco2e` is None where one of them has no known amount or potential."""

    tco2e: Decimal | None
    by_gas: Mapping[str, Decimal | None]
    steps: tuple[Step, ...]


@exact
def tonnes_co2e(tonnes: Mapping[str, Decimal | None], gwp_set: GwpSet, field: str = "tonnes") -> Decimal | None:
    """The sum of `co2e` without its steps, for those who compute a great many.

    Raises:
        FormulaError: GAS_UNKNOWN.
    """
    made = Decimal(0)
    is_known = True
    for name, amount in tonnes.items():
        potential = POTENTIALS_BY_GAS[gas_named(name, field)].get(gwp_set)
        if amount is None or (potential is None and amount):
            is_known = False
        elif potential is not None:
            made += amount * potential
    return made if is_known else None


@exact
def co2e(tonnes: Mapping[str, Decimal | None], gwp_set: GwpSet, field: str = "tonnes") -> Equivalents:
    """Tonnes of gases as tonnes of CO2 equivalents by one set. Negative tonnes are removals.

    An amount of 0 counts as 0, whatever the potential is.

    Raises:
        FormulaError: GAS_UNKNOWN, about the entry of `field` that names it.
    """
    trace = Trace()
    by_gas: dict[str, Decimal | None] = {}
    for name, amount in tonnes.items():
        gas = gas_named(name, field)
        potential = POTENTIALS_BY_GAS[gas].get(gwp_set)
        trace.step(
            f"gwp100.{name}",
            potential,
            "t CO2e/t",
            f"{gas}, {gwp_set}" if potential is not None else f"{gas} has no potential in {gwp_set}",
            POTENTIALS,
        )
        equivalent = Decimal(0) if amount == 0 else product(amount, potential)
        by_gas[name] = trace.step(f"tco2e.{name}", equivalent, "t CO2e", f"{gas}: tonnes × potential", CO2E_SUM)
    tco2e = trace.step("tco2e", total(*by_gas.values()), "t CO2e", "sum over the gases", CO2E_SUM)
    return Equivalents(tco2e, by_gas, trace.steps)
