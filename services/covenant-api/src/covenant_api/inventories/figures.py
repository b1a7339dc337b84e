"""The figures of an inventory that are computed with, whether they come from what was written or from tables.

Plain tuples: ten thousand inventories are read and computed in one run.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from covenant_api.formulas.activity import Factor
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.parts import FactorChoice

# Codes of factors that are not in the library: the inventory's own local factors.
LOCAL_ELECTRICITY = "local-electricity"
LOCAL_HEAT = "local-heat"


class LineFactor(NamedTuple):
    """The factor of a line, found in the library or given by the reporter.

    `approaches` is empty where the factor is good for any, or says nothing of it; `gwp_set` None in the same way.
    """

    factor: Factor
    approaches: tuple[str, ...] = ()
    gwp_set: str | None = None
    year: int | None = None


FactorSource = Callable[[str], LineFactor | None]


class CellFigure(NamedTuple):
    """A cell of the matrix."""

    sector: str
    subsector: str
    scope: str
    value_t: Decimal | None
    key: str | None
    uncertainty_pct: Decimal | None


class LineFigure(NamedTuple):
    """A line of detail. `factor` is as it is written: a code, or one of one's own."""

    sector: str
    subsector: str
    scope: str
    secap_sector: str | None
    carrier: str | None
    amount: Decimal | None
    unit: str | None
    factor: Mapping[str, Any] | None
    oxidation: Decimal | None
    gases_t: Mapping[str, Any] | None
    co2e_t: Decimal | None
    biogenic_co2_t: Decimal | None
    ets_included: bool | None
    gpc_ref: str | None
    uncertainty_pct: Decimal | None


class PlantFigure(NamedTuple):
    """Plants within the boundary."""

    kind: str
    mwh: Decimal | None
    heat_mwh: Decimal | None
    co2_t: Decimal | None


class InventoryFigures(NamedTuple):
    """All figures of an inventory."""

    approach: str | None
    gwp_set: str | None
    population: int | None
    area_km2: Decimal | None
    gdp: Decimal | None
    local_factors: Mapping[str, Any] | None
    cells: list[CellFigure]
    lines: list[LineFigure]
    plants: list[PlantFigure]


def number(value: Any) -> Decimal | None:
    """A figure that was read from a JSON value; None for none."""
    return None if value is None else Decimal(str(value))


def own_factor(written: Mapping[str, Any]) -> LineFactor | None:
    """A factor of one's own as it is written; None where its unit or all figures are missing."""
    gases = {gas: Decimal(str(value)) for gas, value in (written.get("gases") or {}).items()}
    co2e = number(written.get("co2e"))
    if written.get("unit") is None or (not gases and co2e is None):
        return None
    factor = Factor(written["unit"], gases, None if gases else co2e)
    approach = written.get("approach")
    return LineFactor(factor, (approach,) if approach else (), written.get("gwpSet"), written.get("year"))


def factor_as_written(choice: FactorChoice | None) -> dict[str, Any] | None:
    """The factor of a line as tables keep it."""
    return None if choice is None else choice.model_dump(mode="json", by_alias=True)


def figures_of(content: InventoryContent) -> InventoryFigures:
    """The figures of what was written."""
    return InventoryFigures(
        approach=content.approach,
        gwp_set=content.gwp_set,
        population=content.population,
        area_km2=content.area_km2,
        gdp=content.gdp.amount if content.gdp else None,
        local_factors=content.local_factors.model_dump(mode="json", by_alias=True) if content.local_factors else None,
        cells=[
            CellFigure(one.sector, one.subsector, one.scope, one.value_t, one.key, one.uncertainty_pct)
            for one in content.cells
        ],
        lines=[
            LineFigure(
                one.sector,
                one.subsector,
                one.scope,
                one.secap_sector,
                one.carrier,
                one.amount,
                one.unit,
                factor_as_written(one.factor),
                one.oxidation,
                one.gases_t,
                one.co2e_t,
                one.biogenic_co2_t,
                one.ets_included,
                one.gpc_ref,
                one.uncertainty_pct,
            )
            for one in content.lines
        ],
        plants=[PlantFigure(one.kind, one.mwh, one.heat_mwh, one.co2_t) for one in content.local_energy],
    )
