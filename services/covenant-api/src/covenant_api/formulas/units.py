"""Amounts in other units, exactly, with the definitions of the library pint.

The units are a closed list, so that a word means one thing: `ton` is none of them, because there are three of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, Final

from covenant_api.formulas.carriers import CARRIERS
from covenant_api.formulas.clauses import CALORIFIC
from covenant_api.formulas.errors import FormulaError, FormulaErrorCode
from covenant_api.formulas.exact import exact
from covenant_api.formulas.trace import Step, Trace


class Dimension(StrEnum):
    """What a unit measures."""

    ENERGY = "energy"
    MASS = "mass"
    VOLUME = "volume"
    AREA = "area"
    LENGTH = "length"
    VEHICLE_DISTANCE = "vehicle distance"
    PASSENGER_DISTANCE = "passenger distance"
    FREIGHT = "freight"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its name here, what it measures, and what pint calls it."""

    name: str
    dimension: Dimension
    definition: str


def _units(dimension: Dimension, **definitions: str) -> tuple[Unit, ...]:
    return tuple(Unit(name, dimension, definition) for name, definition in definitions.items())


# Gas in m3 is gas in m3 at the conditions that its factor is for: Nm3 and Sm3 are not told apart from it.
_ALL: Final = (
    *_units(
        Dimension.ENERGY,
        kWh="kilowatt_hour",
        MWh="megawatt_hour",
        GWh="gigawatt_hour",
        TWh="terawatt_hour",
        Wh="watt_hour",
        J="joule",
        kJ="kilojoule",
        MJ="megajoule",
        GJ="gigajoule",
        TJ="terajoule",
        PJ="petajoule",
        toe="tonne_of_oil_equivalent",
        ktoe="kilotonne_of_oil_equivalent",
        Mcal="megainternational_calorie",
        Gcal="gigainternational_calorie",
        Tcal="terainternational_calorie",
        Btu="international_british_thermal_unit",
        MMBtu="megainternational_british_thermal_unit",
    ),
    *_units(
        Dimension.MASS,
        g="gram",
        kg="kilogram",
        t="metric_ton",
        kt="kilometric_ton",
        Mt="megametric_ton",
        Gg="gigagram",
        lb="pound",
        short_ton="short_ton",
        long_ton="long_ton",
    ),
    *_units(
        Dimension.VOLUME,
        ml="milliliter",
        l="liter",
        hl="hectoliter",
        kl="kiloliter",
        Ml="megaliter",
        m3="meter ** 3",
        dam3="decameter ** 3",
        hm3="hectometer ** 3",
        ft3="foot ** 3",
        gal_us="gallon",
        gal_uk="imperial_gallon",
        bbl="oil_barrel",
    ),
    *_units(Dimension.AREA, m2="meter ** 2", ha="hectare", km2="kilometer ** 2"),
    *_units(Dimension.LENGTH, m="meter", km="kilometer", mi="mile"),
    *_units(Dimension.VEHICLE_DISTANCE, vkm="kilometer"),
    *_units(Dimension.PASSENGER_DISTANCE, pkm="kilometer"),
    *_units(Dimension.FREIGHT, tkm="metric_ton * kilometer"),
    *_units(Dimension.COUNT, unit="dimensionless", head="dimensionless", person="dimensionless"),
)
UNITS: Final[Mapping[str, Unit]] = MappingProxyType({unit.name: unit for unit in _ALL})

_ALIASES: Final = {
    "litre": "l",
    "litres": "l",
    "liter": "l",
    "liters": "l",
    "hectolitre": "hl",
    "kilolitre": "kl",
    "m³": "m3",
    "m^3": "m3",
    "nm3": "m3",
    "sm3": "m3",
    "nm³": "m3",
    "sm³": "m3",
    "cubic metre": "m3",
    "cubic metres": "m3",
    "cubic meter": "m3",
    "ft³": "ft3",
    "cf": "ft3",
    "tonne": "t",
    "tonnes": "t",
    "metric ton": "t",
    "metric tons": "t",
    "kilogram": "kg",
    "kilograms": "kg",
    "gram": "g",
    "grams": "g",
    "pound": "lb",
    "pounds": "lb",
    "lbs": "lb",
    "short ton": "short_ton",
    "short tons": "short_ton",
    "long ton": "long_ton",
    "long tons": "long_ton",
    "barrel": "bbl",
    "barrels": "bbl",
    "us gallon": "gal_us",
    "us gallons": "gal_us",
    "uk gallon": "gal_uk",
    "uk gallons": "gal_uk",
    "m²": "m2",
    "km²": "km2",
    "hectare": "ha",
    "hectares": "ha",
    "kilometre": "km",
    "kilometres": "km",
    "mile": "mi",
    "miles": "mi",
    "mmbtu": "MMBtu",
    "kilowatt hour": "kWh",
    "kilowatt hours": "kWh",
    "megawatt hour": "MWh",
    "megawatt hours": "MWh",
}
# Names that differ from another one by nothing but the case of their letters (`Mt` and `mt`) must be written exactly.
_FOLDED: Final = [name.casefold() for name in UNITS]
_LOOSE: Final[Mapping[str, str]] = MappingProxyType(
    {name.casefold(): name for name in UNITS if _FOLDED.count(name.casefold()) == 1} | _ALIASES
)
# In SI, m is a thousandth and M a million: a unit in another case could be another unit, and is refused.
_CASE_MATTERS: Final = frozenset({"mwh", "mj", "pj", "mt", "ml", "gg", "mcal"})


@lru_cache(maxsize=1024)
def unit_named(name: str, field: str = "unit") -> Unit:
    """The unit of this name.

    Raises:
        FormulaError: UNIT_UNKNOWN.
    """
    text = " ".join(name.split())
    unit = UNITS.get(text)
    if unit is not None:
        return unit
    folded = text.casefold()
    if folded in ("ton", "tons"):
        detail = "A ton can be three things: say t (1,000 kg), short_ton or long_ton."
        raise FormulaError(FormulaErrorCode.UNIT_UNKNOWN, field, detail)
    if folded in _CASE_MATTERS and (folded == "mt" or text != text.upper()):
        detail = "The case of the letters matters: m is a thousandth, M a million; a metric ton is t."
        raise FormulaError(FormulaErrorCode.UNIT_UNKNOWN, field, detail)
    if folded in _LOOSE:
        return UNITS[_LOOSE[folded]]
    known = ", ".join(UNITS)
    raise FormulaError(FormulaErrorCode.UNIT_UNKNOWN, field, f"Not a unit that is known here. Known are: {known}.")


@cache
def _registry() -> Any:
    # Its definitions take a while to read, so they are read when the first unit is asked for.
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Decimal, cache_folder=None)


_BASES: Final = MappingProxyType(
    {
        Dimension.ENERGY: "joule",
        Dimension.MASS: "kilogram",
        Dimension.VOLUME: "meter ** 3",
        Dimension.AREA: "meter ** 2",
        Dimension.LENGTH: "meter",
        Dimension.VEHICLE_DISTANCE: "meter",
        Dimension.PASSENGER_DISTANCE: "meter",
        Dimension.FREIGHT: "kilogram * meter",
        Dimension.COUNT: "dimensionless",
    }
)
# The definitions have no more digits than this; the library divides a yard by 3 on its way to a foot, and rounds.
_DEFINED: Final = Context(prec=40)


@cache
@exact
def _in_base(unit: str) -> Decimal:
    """One of the unit in the base unit of its dimension: a number with an end, so that a conversion divides once."""
    known = UNITS[unit]
    made = _registry().Quantity(Decimal(1), known.definition).to(_BASES[known.dimension]).magnitude
    return _DEFINED.plus(Decimal(made)).normalize()


# Of a conversion: what the amount is multiplied by and then divided by, one pair after the other.
Conversion = tuple[tuple[Decimal, Decimal], ...]
_ONE: Final = Decimal(1)


@lru_cache(maxsize=2048)
def _conversion(unit: str, into: str, field: str) -> Conversion:
    source, target = unit_named(unit, field), unit_named(into, field)
    if source.dimension != target.dimension or (source.dimension is Dimension.COUNT and source != target):
        detail = f"Measures {source.dimension}, and {target.name} is needed."
        raise FormulaError(FormulaErrorCode.UNIT_MISMATCH, field, detail)
    return ((_in_base(source.name), _in_base(target.name)),)


@lru_cache(maxsize=2048)
def _fuel_conversion(unit: str, into: str, carrier: str | None, field: str) -> tuple[Conversion, bool]:
    """The conversion, and whether it is by the net calorific value of the carrier."""
    source, target = unit_named(unit, field), unit_named(into, field)
    known = CARRIERS.get(carrier or "")
    value = known.net_calorific_value if known else None
    if value is not None:
        pair = (source.dimension, target.dimension)
        if pair == (Dimension.MASS, Dimension.ENERGY):
            return (*_conversion(unit, "kg", field), (value, _ONE), *_conversion("MJ", into, field)), True
        if pair == (Dimension.ENERGY, Dimension.MASS):
            return (*_conversion(unit, "MJ", field), (_ONE, value), *_conversion("kg", into, field)), True
    return _conversion(unit, into, field), False


def _converted(amount: Decimal, conversion: Conversion) -> Decimal:
    for times, by in conversion:
        amount = amount * times / by
    return amount


@exact
def convert(amount: Decimal, unit: str, into: str, field: str = "unit") -> Decimal:
    """An amount in another unit of the same dimension.

    Raises:
        FormulaError: UNIT_UNKNOWN, or UNIT_MISMATCH where the two measure different things.
    """
    return _converted(amount, _conversion(unit, into, field))


@dataclass(frozen=True, slots=True)
class Converted:
    """An amount in the unit that was asked for."""

    amount: Decimal
    unit: str
    steps: tuple[Step, ...]


@exact
def fuel_amount(amount: Decimal, unit: str, into: str, carrier: str | None = None, field: str = "unit") -> Decimal:
    """The amount of `convert_fuel` without its steps, for those who convert a great many.

    Raises:
        FormulaError: As `convert_fuel`.
    """
    return _converted(amount, _fuel_conversion(unit, into, carrier, field)[0])


@exact
def convert_fuel(amount: Decimal, unit: str, into: str, carrier: str | None = None, field: str = "unit") -> Converted:
    """An amount in another unit; between mass and energy by the net calorific value of the carrier.

    Raises:
        FormulaError: UNIT_UNKNOWN; UNIT_MISMATCH where the two measure different things and the carrier does not
            relate them. Volumes need a density, which differs from delivery to delivery: none is assumed.
    """
    conversion, is_by_value = _fuel_conversion(unit, into, carrier, field)
    source, target = unit_named(unit, field), unit_named(into, field)
    made = _converted(amount, conversion)
    trace = Trace()
    if is_by_value:
        known = CARRIERS[carrier or ""]
        trace.step("netCalorificValue", known.net_calorific_value, "MJ/kg", known.name, CALORIFIC)
        shown = "mass × net calorific value" if source.dimension is Dimension.MASS else "energy / net calorific value"
        trace.step("amountConverted", made, target.name, shown, CALORIFIC)
    return Converted(made, target.name, trace.steps)
