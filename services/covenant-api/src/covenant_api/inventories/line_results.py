"""What one line of an inventory comes to: tonnes by gas, CO2 equivalents, biogenic CO2 apart, energy."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final, NamedTuple

from covenant_api.formulas.activity import Factor, emissions, energy_of, not_negative
from covenant_api.formulas.carriers import CARRIERS
from covenant_api.formulas.errors import FormulaError
from covenant_api.formulas.exact import exact, total
from covenant_api.formulas.units import Dimension, unit_named
from covenant_api.formulas.warming_potentials import GwpSet, gas_named, tonnes_co2e
from covenant_api.inventories.figures import FactorSource, LineFactor, LineFigure, own_factor
from covenant_api.reporting.codes import Approach

_CARBON_DIOXIDE: Final = "CO2"
_ZERO: Final = Decimal(0)


class LineResult(NamedTuple):
    """What a line comes to; None where that is not known.

    `factor` is the one that was found; `error` what kept it from being computed.
    """

    co2e_t: Decimal | None
    gases_t: Mapping[str, Decimal] | None
    biogenic_co2_t: Decimal | None
    energy_mwh: Decimal | None
    factor: LineFactor | None = None
    error: FormulaError | None = None


def find_factor(line: LineFigure, factors: FactorSource) -> LineFactor | None:
    """The factor of a line: of the library, or its own; None where there is none to compute with."""
    written: Mapping[str, Any] = line.factor or {}
    if written.get("code") is not None:
        return factors(written["code"])
    return own_factor(written["own"]) if written.get("own") is not None else None


@exact
def line_result(line: LineFigure, approach: str | None, gwp_set: str | None, factors: FactorSource) -> LineResult:
    """Compute a line under the approach and the warming potentials of its inventory. It raises nothing."""
    factor = find_factor(line, factors)
    energy: Decimal | None = None
    try:
        if line.gases_t is None and line.co2e_t is None and factor is not None:
            made = _by_factor(line, factor, approach, gwp_set)
            if made is not None:
                stated = line.biogenic_co2_t
                return made if stated is None else made._replace(biogenic_co2_t=stated)
        energy = _energy(line)
        if line.gases_t is None and line.co2e_t is None:
            return LineResult(None, None, line.biogenic_co2_t, energy, factor)
        gases = {gas: Decimal(str(value)) for gas, value in (line.gases_t or {}).items()}
        counted, apart = _apart(line, approach, gases)
        equivalents = _equivalents(counted, approach, gwp_set) if gases else line.co2e_t
        biogenic = line.biogenic_co2_t if line.biogenic_co2_t is not None else apart
        return LineResult(equivalents, counted or None, biogenic, energy, factor)
    except FormulaError as error:
        return LineResult(None, None, line.biogenic_co2_t, energy, factor, error)


class _OfOne(NamedTuple):
    """What one unit of an activity comes to, and whether its energy has an end."""

    result: LineResult
    is_energy_short: bool


# By all that it depends on: ten thousand inventories have few kinds of lines.
_OF_ONE: Final[dict[tuple[Any, ...], _OfOne | None]] = {}
# The figures of factors by the object that holds them, which is kept so that no other is taken for it.
_FIGURES: Final[dict[int, tuple[Factor, int]]] = {}
_NUMBERS: Final[dict[tuple[Any, ...], int]] = {}
_MOST_KEPT: Final = 5000
# A figure of a report has at most 17 digits: times one of no more than these nothing is rounded.
_SHORT: Final = 30


def _by_factor(line: LineFigure, factor: LineFactor, approach: str | None, gwp_set: str | None) -> LineResult | None:
    """Amount times factor; None where there is no amount. Raises FormulaError where that cannot be computed."""
    if line.amount is None or line.unit is None:
        return None
    not_negative(line.amount, "amount")
    kind = (line.unit, line.carrier, line.oxidation, approach, gwp_set, _figures_of(factor.factor))
    if kind not in _OF_ONE:
        if len(_OF_ONE) >= _MOST_KEPT:
            _OF_ONE.clear()
        one = _computed(line._replace(amount=Decimal(1)), factor, approach, gwp_set)
        is_energy_short = one.energy_mwh is not None and _has_an_end(one.energy_mwh)
        _OF_ONE[kind] = _OfOne(one, is_energy_short) if _is_short(one) else None
    known = _OF_ONE[kind]
    if known is None:
        return _computed(line, factor, approach, gwp_set)
    amount = line.amount
    co2e_t, gases_t, biogenic_co2_t, energy_mwh, _, _ = known.result
    if energy_mwh is not None:
        # A GJ has no end in MWh: such an amount is converted by itself, and rounded once.
        energy_mwh = amount * energy_mwh if known.is_energy_short else _energy(line)
    return LineResult(
        None if co2e_t is None else amount * co2e_t,
        None if gases_t is None else {gas: amount * tonnes for gas, tonnes in gases_t.items()},
        None if biogenic_co2_t is None else amount * biogenic_co2_t,
        energy_mwh,
        factor,
    )


def _figures_of(factor: Factor) -> int:
    """A number for the figures of a factor, the same for all that have the same ones."""
    known = _FIGURES.get(id(factor))
    if known is None:
        if len(_FIGURES) >= _MOST_KEPT:
            _FIGURES.clear()
        figures = (factor.unit, *factor.gases.items(), factor.co2e, factor.biogenic_co2)
        known = _FIGURES[id(factor)] = factor, _NUMBERS.setdefault(figures, len(_NUMBERS))
    return known[1]


def _is_short(one: LineResult) -> bool:
    figures = [one.co2e_t, one.biogenic_co2_t, *(one.gases_t or {}).values()]
    return all(_has_an_end(figure) for figure in figures if figure is not None)


def _has_an_end(figure: Decimal) -> bool:
    return len(figure.as_tuple().digits) <= _SHORT


def _computed(line: LineFigure, factor: LineFactor, approach: str | None, gwp_set: str | None) -> LineResult:
    if line.amount is None or line.unit is None:
        return LineResult(None, None, None, None, factor)
    potentials = GwpSet(gwp_set) if gwp_set else None
    made = emissions(
        line.amount,
        line.unit,
        factor.factor,
        potentials,
        carrier=line.carrier,
        oxidation=line.oxidation,
        traced=False,
    )
    counted, apart = _apart(line, approach, made.t)
    is_stated = factor.factor.co2e is not None
    equivalents = made.t_co2e if is_stated else _equivalents(counted, approach, gwp_set)
    biogenic = made.biogenic_co2_t if made.biogenic_co2_t is not None else apart
    return LineResult(equivalents, counted or None, biogenic, _energy(line), factor)


def _energy(line: LineFigure) -> Decimal | None:
    """The activity as energy, where it is a use of energy."""
    if line.amount is None or line.unit is None:
        return None
    not_negative(line.amount, "amount")
    if line.carrier is None and unit_named(line.unit).dimension is not Dimension.ENERGY:
        return None
    return energy_of(line.amount, line.unit, line.carrier)


def _apart(
    line: LineFigure, approach: str | None, gases: Mapping[str, Decimal]
) -> tuple[dict[str, Decimal], Decimal | None]:
    """The gases that count, and the carbon dioxide of a biogenic carrier, which is reported apart."""
    carrier = CARRIERS.get(line.carrier or "")
    if carrier is None or not carrier.is_biogenic or approach == Approach.LCA:
        return dict(gases), None
    apart = [tonnes for gas, tonnes in gases.items() if gas_named(gas) == _CARBON_DIOXIDE]
    counted = {gas: _ZERO if gas_named(gas) == _CARBON_DIOXIDE else tonnes for gas, tonnes in gases.items()}
    return counted, total(*apart) if apart else None


def _equivalents(gases: Mapping[str, Decimal], approach: str | None, gwp_set: str | None) -> Decimal | None:
    """What gases come to: under IPCC CO2 the carbon dioxide alone."""
    if not gases:
        return None
    if approach == Approach.IPCC_CO2:
        return total(*(tonnes for gas, tonnes in gases.items() if gas_named(gas) == _CARBON_DIOXIDE))
    if gwp_set is None:
        # The potential of carbon dioxide is 1 in every set.
        return total(*gases.values()) if all(gas_named(gas) == _CARBON_DIOXIDE for gas in gases) else None
    return tonnes_co2e(gases, GwpSet(gwp_set))
