"""The local factors of electricity and heat of an inventory, from its plants and what it uses."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Final, NamedTuple

from covenant_api.formulas.activity import Factor
from covenant_api.formulas.errors import FormulaError
from covenant_api.formulas.exact import exact, total
from covenant_api.formulas.local_energy import chp_split, efe, efh
from covenant_api.inventories.figures import InventoryFigures, LineFigure, PlantFigure, number
from covenant_api.inventories.line_results import LineResult
from covenant_api.reporting.codes import Carrier, LocalEnergyKind, Scope, Sector
from servicekit.figures import on_the_wire

_ZERO: Final = Decimal(0)
_HEAT: Final = frozenset({Carrier.DISTRICT_HEAT, Carrier.DISTRICT_COLD})


class LocalFactorResult(NamedTuple):
    """A local factor with what went into it."""

    t_per_mwh: Decimal
    formula: str
    is_net_exporter: bool | None
    used_mwh: Decimal
    local_mwh: Decimal

    def factor(self) -> Factor:
        """The factor, to compute lines with."""
        return Factor("t/MWh", {}, self.t_per_mwh)

    def document(self) -> dict[str, Any]:
        """As totals have it."""
        return {
            "tPerMwh": on_the_wire(self.t_per_mwh),
            "formula": self.formula,
            "isNetExporter": self.is_net_exporter,
            "usedMwh": on_the_wire(self.used_mwh),
            "localMwh": on_the_wire(self.local_mwh),
        }


class _Generated(NamedTuple):
    mwh: Decimal
    co2_t: Decimal | None


def _generated(plants: Sequence[PlantFigure], wants_electricity: bool) -> _Generated:
    """Electricity or heat of all plants; the emissions of those that make both are shared by the default efficiencies.

    The emissions are None where a plant generates and does not say what it emits.
    """
    whole, emitted = _ZERO, []
    own = LocalEnergyKind.ELECTRICITY if wants_electricity else LocalEnergyKind.HEAT
    for plant in plants:
        if plant.kind == own:
            whole += plant.mwh or _ZERO
            emitted.append(plant.co2_t if plant.mwh else plant.co2_t or _ZERO)
        elif plant.kind == LocalEnergyKind.CHP:
            mwh = plant.mwh if wants_electricity else plant.heat_mwh
            whole += mwh or _ZERO
            shared = chp_split(co2_t=plant.co2_t, electricity_mwh=plant.mwh or _ZERO, heat_mwh=plant.heat_mwh or _ZERO)
            share = shared.electricity_t if wants_electricity else shared.heat_t
            emitted.append(share if mwh else share or _ZERO)
    return _Generated(whole, total(*emitted))


def _used(lines: Sequence[LineFigure], results: Sequence[LineResult], is_it: Callable[[str | None], bool]) -> Decimal:
    """Energy of these carriers that the lines use."""
    return sum(
        (
            result.energy_mwh
            for line, result in zip(lines, results, strict=True)
            if result.energy_mwh is not None
            and is_it(line.carrier)
            and line.scope != Scope.OUTSIDE
            and line.sector != Sector.GENERATION
        ),
        _ZERO,
    )


@exact
def electricity_factor(figures: InventoryFigures, results: Sequence[LineResult]) -> LocalFactorResult | None:
    """The local electricity factor; None where nothing is stated to make it of, or too little."""
    stated = (figures.local_factors or {}).get("electricity")
    if stated is None:
        return None
    made_here = _generated(figures.plants, wants_electricity=True)
    used = number(stated.get("tceMwh"))
    if used is None:
        used = _used(figures.lines, results, lambda carrier: carrier == Carrier.ELECTRICITY)
    green = number(stated.get("gepMwh"))
    try:
        made = efe(
            tce_mwh=used,
            lpe_mwh=made_here.mwh,
            gep_mwh=green,
            neefe=number(stated.get("neefe")),
            co2_lpe_t=made_here.co2_t,
            co2_gep_t=number(stated.get("co2GepT")),
        )
    except FormulaError:
        return None
    if made.efe_t_per_mwh is None:
        return None
    formula = next(step.formula for step in reversed(made.steps) if step.name == "efeTPerMwh")
    return LocalFactorResult(made.efe_t_per_mwh, formula, made.net_exporter, used, made_here.mwh)


@exact
def heat_factor(figures: InventoryFigures, results: Sequence[LineResult]) -> LocalFactorResult | None:
    """The local heat factor; None where nothing is stated to make it of, or too little."""
    stated = (figures.local_factors or {}).get("heat")
    if stated is None:
        return None
    made_here = _generated(figures.plants, wants_electricity=False)
    used = number(stated.get("lhcMwh"))
    if used is None:
        used = _used(figures.lines, results, lambda carrier: carrier in _HEAT)
    try:
        made = efh(
            lhc_mwh=used,
            co2_lph_t=made_here.co2_t,
            co2_ih_t=number(stated.get("co2ImportedT")),
            co2_eh_t=number(stated.get("co2ExportedT")),
        )
    except FormulaError:
        return None
    if made.efh_t_per_mwh is None:
        return None
    formula = next(step.formula for step in reversed(made.steps) if step.name == "efhTPerMwh")
    return LocalFactorResult(made.efh_t_per_mwh, formula, None, used, made_here.mwh)
