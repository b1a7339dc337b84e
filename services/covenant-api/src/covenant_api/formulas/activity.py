"""Amounts of an activity times emission factors: tonnes of each gas, CO2 equivalents, and biogenic CO2 apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from covenant_api.formulas.clauses import ACTIVITY
from covenant_api.formulas.errors import FormulaError, FormulaErrorCode
from covenant_api.formulas.exact import exact, product
from covenant_api.formulas.trace import Step, Trace
from covenant_api.formulas.units import convert, convert_fuel, fuel_amount
from covenant_api.formulas.warming_potentials import GwpSet, co2e, tonnes_co2e


@dataclass(frozen=True, slots=True)
class Factor:
    """An emission factor per unit of an activity.

    `unit` is `mass/activity`, such as `kg/TJ`, `t/MWh` or `kg/m3`. `gases` holds each gas; `co2e` is for factors that
    are published as CO2 equivalents alone (life cycle, national electricity), in which the set of potentials is not
    ours to choose. `biogenic_co2` is reported apart.
    """

    unit: str
    gases: Mapping[str, Decimal]
    co2e: Decimal | None = None
    biogenic_co2: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Emissions:
    """What an activity emits, in tonnes. `t_co2e` is None where it cannot be known; `biogenic_co2_t` is in no total.

    `energy_mwh` is the amount as energy, None where it is none.
    """

    t: Mapping[str, Decimal]
    t_co2e: Decimal | None
    biogenic_co2_t: Decimal | None
    energy_mwh: Decimal | None
    steps: tuple[Step, ...]


def not_negative(amount: Decimal | None, field: str) -> None:
    """Refuse a negative activity.

    Raises:
        FormulaError: NEGATIVE_ACTIVITY.
    """
    if amount is not None and amount < 0:
        raise FormulaError(FormulaErrorCode.NEGATIVE_ACTIVITY, field, "An activity cannot be less than nothing.")


def split_factor_unit(unit: str, field: str = "factor_unit") -> tuple[str, str]:
    """The unit of a factor taken apart: `kg/TJ` is (`kg`, `TJ`).

    Raises:
        FormulaError: UNIT_UNKNOWN where it is not `mass/activity`.
    """
    mass, slash, per = unit.partition("/")
    if not slash or not mass.strip() or not per.strip():
        detail = "The unit of a factor is a mass per unit of activity, such as kg/TJ or t/MWh."
        raise FormulaError(FormulaErrorCode.UNIT_UNKNOWN, field, detail)
    mass = mass.strip().removesuffix("CO2e").removesuffix("CO2").removesuffix("CO2-eq").strip()
    return mass, per.strip()


@exact
def energy_of(amount: Decimal, unit: str, carrier: str | None = None) -> Decimal | None:
    """The amount in MWh: as it is, or by the carrier's net calorific value; None where it is no energy.

    Raises:
        FormulaError: UNIT_UNKNOWN.
    """
    try:
        return fuel_amount(amount, unit, "MWh", carrier)
    except FormulaError as error:
        if error.code is FormulaErrorCode.UNIT_MISMATCH:
            return None
        raise


@exact
def emissions(
    amount: Decimal,
    unit: str,
    factor: Factor,
    gwp_set: GwpSet | None,
    *,
    carrier: str | None = None,
    oxidation: Decimal | None = None,
    traced: bool = True,
) -> Emissions:
    """The emissions of an amount of an activity.

    Args:
        amount: How much of the activity, in `unit`, not negative.
        factor: Of any unit of mass per unit of activity; amounts are converted into it, fuels between mass and energy
            by the net calorific value of `carrier`.
        gwp_set: The set of the inventory. Without one CO2 equivalents are known only of a factor that states them.
        oxidation: Share of the carbon that is oxidised, 0 to 1, applied to CO2 alone (also biogenic); 1 without.
        traced: Whether the steps are wanted. The figures are the same.

    Raises:
        FormulaError: NEGATIVE_ACTIVITY, UNIT_UNKNOWN, UNIT_MISMATCH, GAS_UNKNOWN, PERCENT_OUT_OF_RANGE.
    """
    trace = Trace(is_wanted=traced)
    not_negative(amount, "amount")
    if oxidation is not None and not 0 <= oxidation <= 1:
        raise FormulaError(FormulaErrorCode.PERCENT_OUT_OF_RANGE, "oxidation", "Must be from 0 to 1.")
    mass, per = split_factor_unit(factor.unit)
    converted = convert_fuel(amount, unit, per, carrier)
    trace.follow(converted.steps)
    trace.step("amount", converted.amount, per, f"{unit} as {per}", ACTIVITY)

    def tonnes(name: str, value: Decimal, oxidised: bool) -> Decimal:
        made = converted.amount * convert(value, mass, "t", "factor_unit")
        if oxidised and oxidation is not None:
            made *= oxidation
        shown = "amount × factor × oxidation" if oxidised and oxidation is not None else "amount × factor"
        return trace.step(name, made, "t", shown, ACTIVITY)

    t = {gas: tonnes(f"t.{gas}", value, gas == "CO2") for gas, value in factor.gases.items()}
    biogenic = None
    if factor.biogenic_co2 is not None:
        biogenic = tonnes("biogenicCo2T", factor.biogenic_co2, True)
    equivalents: Decimal | None = None
    if factor.co2e is not None:
        equivalents = tonnes("tCo2e", factor.co2e, False)
    elif gwp_set is not None and t:
        if traced:
            trace.follow(co2e(t, gwp_set, "factor").steps)
        equivalents = tonnes_co2e(t, gwp_set, "factor")
    return Emissions(t, equivalents, biogenic, energy_of(amount, unit, carrier), trace.steps)


@dataclass(frozen=True, slots=True)
class SimpleEmissions:
    """The answer of `amount_times_factor`: what its inputs leave unknown is None."""

    t_co2: Decimal | None
    t: Mapping[str, Decimal | None] | None
    t_co2e: Decimal | None
    steps: tuple[Step, ...]


@exact
def amount_times_factor(
    *,
    amount: Decimal | None = None,
    unit: str | None = None,
    ef_kg_co2_per_unit: Decimal | None = None,
    kg_per_m3: Mapping[str, Decimal | None] | None = None,
    gwp_set: GwpSet | None = None,
    activity_mwh: Decimal | None = None,
    ef_t_per_mwh: Decimal | None = None,
    fuel: str | None = None,
) -> SimpleEmissions:
    """Tonnes of an activity by one of three factors.

    - `ef_kg_co2_per_unit`: kg of CO2 per unit of the amount, whatever the unit is;
    - `kg_per_m3`: kg of each gas per m3; the amount is converted into m3;
    - `ef_t_per_mwh`: tonnes of CO2 per MWh of `activity_mwh`, or of the amount where that is energy, or a mass of a
      carrier with a calorific value.

    CO2 is taken from the first of them that gives it. CO2 equivalents need the gases and a set of potentials.

    Raises:
        FormulaError: NEGATIVE_ACTIVITY, UNIT_UNKNOWN, UNIT_MISMATCH, GAS_UNKNOWN.
    """
    not_negative(amount, "amount")
    not_negative(activity_mwh, "activity_mwh")
    trace = Trace()
    t_co2: Decimal | None = None
    t: dict[str, Decimal | None] | None = None
    t_co2e: Decimal | None = None
    if unit is not None:
        # A unit that nobody knows is named, also where the factor is per that unit.
        convert(Decimal(0), unit, unit)
    if ef_kg_co2_per_unit is not None:
        t_co2 = trace.step(
            "tCo2",
            _thousandth(product(amount, ef_kg_co2_per_unit)),
            "t CO2",
            "amount × kg CO2 per unit / 1,000",
            ACTIVITY,
        )
    if kg_per_m3 is not None:
        cubic = None
        if amount is not None and unit is not None:
            cubic = convert(amount, unit, "m3")
            trace.step("amountM3", cubic, "m3", f"{unit} as m3", ACTIVITY)
        t = {
            gas: trace.step(
                f"t.{gas}", _thousandth(product(cubic, factor)), "t", "amount in m3 × kg per m3 / 1,000", ACTIVITY
            )
            for gas, factor in kg_per_m3.items()
        }
        # Also without a set the names of the gases are looked at.
        equivalents = co2e(t, gwp_set or GwpSet.AR6, "kg_per_m3")
        if gwp_set is not None:
            trace.follow(equivalents.steps)
            t_co2e = trace.step(
                "tCo2e", equivalents.tco2e if t else None, "t CO2e", f"sum of t × potential, {gwp_set}", ACTIVITY
            )
    if t_co2 is None and ef_t_per_mwh is not None:
        mwh = activity_mwh
        if mwh is None and amount is not None and unit is not None:
            converted = convert_fuel(amount, unit, "MWh", fuel)
            trace.follow(converted.steps)
            mwh = trace.step("activityMwh", converted.amount, "MWh", f"{unit} as MWh", ACTIVITY)
        t_co2 = trace.step("tCo2", product(mwh, ef_t_per_mwh), "t CO2", "MWh × t CO2 per MWh", ACTIVITY)
    if t_co2 is None and t is not None:
        t_co2 = t.get("CO2")
    return SimpleEmissions(t_co2, t, t_co2e, trace.steps)


def _thousandth(value: Decimal | None) -> Decimal | None:
    return product(value, Decimal("0.001"))
