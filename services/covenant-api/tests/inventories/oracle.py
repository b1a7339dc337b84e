"""Totals of an inventory worked out a second time, in fractions, by what the domain model says of them alone."""

from fractions import Fraction
from typing import Any, Final

# One of each unit in MWh.
MWH: Final = {"MWh": Fraction(1), "kWh": Fraction(1, 1000), "GJ": Fraction(10, 36), "TJ": Fraction(10000, 36)}
KILOGRAMS: Final = {"kg": Fraction(1, 1000), "t": Fraction(1), "g": Fraction(1, 1_000_000)}
POTENTIALS: Final[dict[str, dict[str, int | Fraction]]] = {
    "SAR": {"CO2": 1, "CH4": 21, "N2O": 310},
    "AR4": {"CO2": 1, "CH4": 25, "N2O": 298},
    "AR5": {"CO2": 1, "CH4": 28, "N2O": 265},
    "AR6": {"CO2": 1, "CH4": Fraction("27.9"), "N2O": 273},
}
BIOGENIC: Final = frozenset({"wood", "biogas"})
# Sub-sectors whose emissions outside the boundary BASIC has as well: waste of the city that is treated elsewhere.
WASTE: Final = frozenset({"solid_waste", "biological_treatment", "incineration", "wastewater"})


def fraction(value: Any) -> Fraction:
    """A figure as it is written."""
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def line_totals(line: dict[str, Any], content: dict[str, Any]) -> tuple[Fraction, Fraction, Fraction]:
    """Tonnes of CO2 equivalent, biogenic CO2 apart, and MWh of a line."""
    own = line["factor"]["own"]
    mass, per = own["unit"].split("/")
    mwh = fraction(line["amount"]) * MWH[line["unit"]]
    amount = mwh / MWH[per]
    tonnes, apart = Fraction(0), Fraction(0)
    for gas, value in own["gases"].items():
        given_off = amount * fraction(value) * KILOGRAMS[mass]
        if gas == "CO2":
            given_off *= fraction(line.get("oxidation") or 1)
            if line["carrier"] in BIOGENIC and content["approach"] != "lca":
                apart += given_off
                continue
        elif content["approach"] == "ipcc_co2":
            continue
        tonnes += given_off * POTENTIALS[content["gwpSet"]][gas]
    return tonnes, apart, mwh


def totals(content: dict[str, Any]) -> dict[str, Fraction]:
    """The exact figures of the row of an inventory."""
    found = dict.fromkeys(
        ("direct_t", "indirect_t", "outside_t", "generation_t", "biogenic_co2_t", "basic_t", "basic_plus_t",
         "territorial_t", "energy_mwh"),
        Fraction(0),
    )  # fmt: skip
    with_lines = {(line["subsector"], line["scope"]) for line in content["lines"]}
    entries = [
        (cell["sector"], cell["subsector"], cell["scope"], fraction(cell["valueT"]))
        for cell in content["cells"]
        if cell.get("valueT") is not None and (cell["subsector"], cell["scope"]) not in with_lines
    ]
    for line in content["lines"]:
        tonnes, apart, mwh = line_totals(line, content)
        entries.append((line["sector"], line["subsector"], line["scope"], tonnes))
        found["biogenic_co2_t"] += apart
        is_used = line["sector"] in ("stationary_energy", "transport") and line["subsector"] != "fugitive"
        if line["scope"] != "outside" and is_used:
            found["energy_mwh"] += mwh
    for sector, subsector, scope, tonnes in entries:
        if sector == "generation":
            found["generation_t"] += tonnes
            found["territorial_t"] += tonnes
            continue
        found[f"{scope}_t"] += tonnes
        is_basic = sector in ("stationary_energy", "transport", "waste") and (
            scope in ("direct", "indirect") or subsector in WASTE
        )
        found["basic_t"] += tonnes if is_basic else 0
        # What is lost in grids and crosses the boundary is in BASIC+, but fugitive emissions have no such number.
        is_plus = is_basic or sector in ("ippu", "afolu") or (scope == "outside" and subsector != "fugitive")
        found["basic_plus_t"] += tonnes if is_plus else 0
        found["territorial_t"] += tonnes if scope == "direct" else 0
    found["direct_indirect_t"] = found["direct_t"] + found["indirect_t"]
    return found
