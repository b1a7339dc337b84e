"""An inventory in other forms: the table of the European plans, and the reference numbers of the GPC."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from covenant_api.formulas.carriers import CARRIERS, SECAP_COLUMNS
from covenant_api.formulas.matrix import REFERENCES, Cell, GpcReference, gpc_reference
from covenant_api.reporting.codes import SecapSector
from servicekit.figures import as_decimal, on_the_wire

_ZERO: Final = Decimal(0)


def secap_view(totals: Mapping[str, Any]) -> dict[str, Any]:
    """The SECAP view (`SecapView`) of the totals of an inventory."""
    table: dict[tuple[str, str], tuple[Decimal, Decimal]] = {}
    for use in totals["energy"]:
        place = use["sector"], CARRIERS[use["carrier"]].secap_column
        mwh, tonnes = table.get(place, (_ZERO, _ZERO))
        table[place] = mwh + as_decimal(use["mwh"]), tonnes + as_decimal(use["co2eT"])
    rows = [_secap_row(sector.value, table) for sector in SecapSector]
    return {
        "columns": list(SECAP_COLUMNS),
        "rows": rows,
        "totalMwh": on_the_wire(sum((mwh for mwh, _ in table.values()), _ZERO)),
        "totalCo2eT": on_the_wire(sum((tonnes for _, tonnes in table.values()), _ZERO)),
        "electricityFactor": totals["electricityFactor"],
        "heatFactor": totals["heatFactor"],
    }


def _secap_row(sector: str, table: Mapping[tuple[str, str], tuple[Decimal, Decimal]]) -> dict[str, Any]:
    filled = {column: table[sector, column] for column in SECAP_COLUMNS if (sector, column) in table}
    return {
        "sector": sector,
        "mwh": {column: on_the_wire(mwh) for column, (mwh, _) in filled.items()},
        "co2eT": {column: on_the_wire(tonnes) for column, (_, tonnes) in filled.items()},
        "totalMwh": on_the_wire(sum((mwh for mwh, _ in filled.values()), _ZERO)),
        "totalCo2eT": on_the_wire(sum((tonnes for _, tonnes in filled.values()), _ZERO)),
    }


def gpc_view(totals: Mapping[str, Any]) -> dict[str, Any]:
    """The GPC view (`GpcView`) of the totals of an inventory."""
    by_reference: dict[str, Any] = dict(totals["gpc"]["byReference"])
    cells: dict[str, list[Mapping[str, Any]]] = {}
    for one in totals["cells"]:
        own = REFERENCES.get(Cell(one["sector"], one["subsector"], one["scope"]))
        if own is not None:
            cells.setdefault(own, []).append(one)
    rows = []
    for text in sorted({*by_reference, *cells}, key=_in_order):
        reference = gpc_reference(text)
        if reference is None:
            continue
        of_it = cells.get(text, [])
        rows.append(
            {
                "ref": text,
                "title": _title(reference),
                "co2eT": by_reference.get(text),
                "cells": [{name: one[name] for name in ("sector", "subsector", "scope")} for one in of_it],
                "keys": sorted({one["key"] for one in of_it if one["key"] is not None}),
                "isInBasic": reference.in_basic,
                "isInBasicPlus": reference.in_basic_plus,
                "isInTerritorial": reference.in_territorial,
            }
        )
    return {"rows": rows, "totals": totals["gpc"]}


_SECTORS: Final = ("I", "II", "III", "IV", "V", "VI")
_TITLES: Final = {
    "I.1": "Residential buildings",
    "I.2": "Commercial and institutional buildings and facilities",
    "I.3": "Manufacturing industries and construction",
    "I.4": "Energy industries",
    "I.5": "Agriculture, forestry and fishing",
    "I.6": "Other sources of stationary energy",
    "I.7": "Fugitive emissions of coal",
    "I.8": "Fugitive emissions of oil and gas",
    "II.1": "On-road transport",
    "II.2": "Railways",
    "II.3": "Waterborne navigation",
    "II.4": "Aviation",
    "II.5": "Off-road transport",
    "III.1": "Solid waste",
    "III.2": "Biological treatment of waste",
    "III.3": "Incineration and open burning of waste",
    "III.4": "Wastewater",
    "IV.1": "Industrial processes",
    "IV.2": "Product use",
    "V.1": "Livestock",
    "V.2": "Land use",
    "V.3": "Other sources on land",
    "VI.1": "Other emissions outside the boundary",
}
_ENERGY_PARTS: Final = {
    1: "within the boundary",
    2: "from grid-supplied energy",
    3: "outside the boundary",
    4: "supplied to grids",
}
_WASTE_PARTS: Final = {
    1: "of the city, treated within",
    2: "of the city, treated outside",
    3: "from elsewhere, treated within",
}


def _title(reference: GpcReference) -> str:
    name = _TITLES.get(f"{reference.sector}.{reference.subsector}", "Other sources")
    parts = _WASTE_PARTS if reference.sector == "III" else _ENERGY_PARTS
    told = parts.get(reference.part or 0) if reference.sector in ("I", "II", "III") else None
    return name if told is None else f"{name}, {told}"


def _in_order(text: str) -> tuple[int, list[int]]:
    sector, *numbers = text.split(".")
    return _SECTORS.index(sector), [int(one) for one in numbers]
