"""Units and emissions of activities against exact fractions."""

import decimal
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from covenant_api.formulas.activity import Factor, emissions
from covenant_api.formulas.carriers import CARRIERS
from covenant_api.formulas.errors import FormulaError
from covenant_api.formulas.targets import conditional_parts
from covenant_api.formulas.units import UNITS, convert, convert_fuel, fuel_amount, unit_named
from covenant_api.formulas.warming_potentials import GwpSet

# By definition; said here a second time, as fractions of the base unit.
DEFINED = {
    "kWh": Fraction(3_600_000),
    "MWh": Fraction(3_600_000_000),
    "GJ": Fraction(10**9),
    "TJ": Fraction(10**12),
    "toe": Fraction(41_868_000_000),
    "Gcal": Fraction(4_186_800_000),
    "MMBtu": Fraction("1055055852.62"),
    "t": Fraction(1000),
    "kg": Fraction(1),
    "lb": Fraction("0.45359237"),
    "short_ton": Fraction("907.18474"),
    "m3": Fraction(1),
    "l": Fraction(1, 1000),
    "ft3": Fraction("0.3048") ** 3,
    "gal_us": 231 * Fraction("0.0254") ** 3,
    "gal_uk": Fraction("0.00454609"),
    "bbl": 42 * 231 * Fraction("0.0254") ** 3,
}
GROUPS = [
    ["kWh", "MWh", "GJ", "TJ", "toe", "Gcal", "MMBtu"],
    ["t", "kg", "lb", "short_ton"],
    ["m3", "l", "ft3", "gal_us", "gal_uk", "bbl"],
]
AMOUNTS = st.decimals(min_value=0, max_value=10**9, places=6)


def near(found: Decimal, wanted: Fraction) -> bool:
    """To 45 digits: where a quotient has no end it is rounded at the fiftieth."""
    return abs(Fraction(found) - wanted) <= abs(wanted) / 10**45


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(GROUPS).flatmap(lambda group: st.tuples(st.sampled_from(group), st.sampled_from(group))), AMOUNTS
)
def test_amounts_in_other_units_are_those_of_the_definitions(units: tuple[str, str], amount: Decimal) -> None:
    source, target = units
    assert near(convert(amount, source, target), Fraction(amount) * DEFINED[source] / DEFINED[target])


@settings(max_examples=60, deadline=None)
@given(
    AMOUNTS,
    st.sampled_from(["m3", "l", "ft3", "bbl"]),
    st.sampled_from(["kg", "t", "lb"]),
    st.lists(st.decimals(min_value=0, max_value=1000, places=6), min_size=3, max_size=3),
    st.one_of(st.none(), st.decimals(min_value=0, max_value=1, places=3)),
    st.sampled_from([(GwpSet.AR4, "25", "298"), (GwpSet.AR5, "28", "265"), (GwpSet.AR6, "27.9", "273")]),
)
def test_emissions_are_those_of_exact_fractions(
    amount: Decimal,
    unit: str,
    mass: str,
    values: list[Decimal],
    oxidation: Decimal | None,
    potentials: tuple[GwpSet, str, str],
) -> None:
    co2, ch4, biogenic = values
    factor = Factor(f"{mass}/m3", {"CO2": co2, "CH4": ch4, "N2O": Decimal("0.001")}, biogenic_co2=biogenic)
    found = emissions(amount, unit, factor, potentials[0], oxidation=oxidation)
    scale = Fraction(amount) * DEFINED[unit] * DEFINED[mass] / 1000
    burnt = Fraction(1) if oxidation is None else Fraction(oxidation)
    wanted = {
        "CO2": scale * Fraction(co2) * burnt,
        "CH4": scale * Fraction(ch4),
        "N2O": scale * Fraction("0.001"),
    }
    assert all(near(found.t[gas], wanted[gas]) for gas in wanted)
    _, methane, nitrous = potentials
    assert found.t_co2e is not None
    assert near(found.t_co2e, wanted["CO2"] + wanted["CH4"] * Fraction(methane) + wanted["N2O"] * Fraction(nitrous))
    assert found.biogenic_co2_t is not None
    assert near(found.biogenic_co2_t, scale * Fraction(biogenic) * burnt)
    assert found.energy_mwh is None


def test_a_fuel_in_tonnes_becomes_energy_by_its_calorific_value() -> None:
    factor = Factor("kg/TJ", {"CO2": Decimal(98300)})
    found = emissions(Decimal(1_000_000), "kg", factor, None, carrier="anthracite")
    assert found.t == {"CO2": Decimal("2624.61")}
    assert found.energy_mwh is not None
    assert near(found.energy_mwh, Fraction(26_700_000, 3600))
    assert any(step.name == "netCalorificValue" for step in found.steps)
    back = convert_fuel(found.energy_mwh, "MWh", "t", "anthracite").amount
    assert abs(back - 1000) < Decimal("1e-40")


def test_published_equivalents_stand_whatever_the_set_is() -> None:
    factor = Factor("t/MWh", {}, co2e=Decimal("0.485"))
    assert emissions(Decimal(2), "GWh", factor, None).t_co2e == 970


def test_equivalents_need_a_set_of_potentials() -> None:
    assert emissions(Decimal(1), "TJ", Factor("kg/TJ", {"CO2": Decimal(1)}), None).t_co2e is None


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        ("MWh", "MWh"),
        ("kwh", "kWh"),
        ("KWH", "kWh"),
        ("Litres", "l"),
        ("m³", "m3"),
        ("Nm3", "m3"),
        ("tonnes", "t"),
        (" t ", "t"),
        ("short ton", "short_ton"),
        ("TJ", "TJ"),
        ("Mt", "Mt"),
        ("kWh/a", None),
        ("ton", None),
        ("MT", None),
        ("mt", None),
        ("mwh", None),
        ("mj", None),
        ("", None),
        ("m**999999999", None),
        ("__import__", None),
    ],
)
def test_units_are_a_closed_list_in_which_a_word_means_one_thing(unit: str, name: str | None) -> None:
    if name is not None:
        assert unit_named(unit).name == name
        return
    with pytest.raises(FormulaError) as refused:
        unit_named(unit)
    assert refused.value.code == "UNIT_UNKNOWN"


def test_every_unit_is_one_that_the_library_of_units_knows() -> None:
    for unit in UNITS:
        assert convert(Decimal(3), unit, unit) == 3


@pytest.mark.parametrize(
    ("amount", "unit", "factor", "code", "field"),
    [
        ("-1", "TJ", "kg/TJ", "NEGATIVE_ACTIVITY", "amount"),
        ("1", "TJ", "kg", "UNIT_UNKNOWN", "factor_unit"),
        ("1", "TJ", "kg/", "UNIT_UNKNOWN", "factor_unit"),
        ("1", "TJ", "kg/m3", "UNIT_MISMATCH", "unit"),
        ("1", "head", "kg/person", "UNIT_MISMATCH", "unit"),
        ("1", "TJ", "MWh/TJ", "UNIT_MISMATCH", "factor_unit"),
    ],
)
def test_what_does_not_fit_together_is_named(amount: str, unit: str, factor: str, code: str, field: str) -> None:
    with pytest.raises(FormulaError) as refused:
        emissions(Decimal(amount), unit, Factor(factor, {"CO2": Decimal(1)}), GwpSet.AR5)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_the_decimal_context_of_the_caller_neither_counts_nor_changes() -> None:
    with decimal.localcontext() as context:
        context.prec = 3
        assert convert(Decimal("123456.789"), "kg", "t") == Decimal("123.456789")
        assert decimal.getcontext().prec == 3


def test_carriers_with_a_calorific_value_are_fuels() -> None:
    assert CARRIERS["electricity"].net_calorific_value is None
    assert all(one.net_calorific_value is None or 5 < one.net_calorific_value < 55 for one in CARRIERS.values())


@settings(max_examples=60, deadline=None)
@given(AMOUNTS, st.decimals(min_value=0, max_value=100, places=2), st.decimals(min_value=0, max_value=100, places=2))
def test_the_parts_of_a_target_sum_to_the_whole(reference: Decimal, first: Decimal, second: Decimal) -> None:
    unconditional, whole = sorted((first, second))
    found = conditional_parts(reference_t=reference, pct=whole, pct_unconditional=unconditional)
    assert found.unconditional_reduction_t is not None
    assert found.conditional_reduction_t is not None
    assert Fraction(found.unconditional_reduction_t) == Fraction(reference) * Fraction(unconditional) / 100
    parts = Fraction(found.unconditional_reduction_t) + Fraction(found.conditional_reduction_t)
    assert parts == Fraction(reference) * Fraction(whole) / 100
    if unconditional < whole:
        with pytest.raises(FormulaError):
            conditional_parts(reference_t=reference, pct=unconditional, pct_unconditional=whole)


@pytest.mark.parametrize(
    ("amount", "unit", "into", "carrier", "digits"),
    [
        ("1234.5", "GJ", "MWh", None, "342.91666666666666666666666666666666666666666666667"),
        ("1000", "t", "MWh", "natural_gas", "13333.333333333333333333333333333333333333333333333"),
        ("7", "MWh", "t", "natural_gas", "0.525"),
        ("3", "lb", "kg", None, "1.36077711"),
    ],
)
def test_a_conversion_without_an_end_is_rounded_at_its_fiftieth_digit(
    amount: str, unit: str, into: str, carrier: str | None, digits: str
) -> None:
    assert fuel_amount(Decimal(amount), unit, into, carrier) == Decimal(digits)
    assert convert_fuel(Decimal(amount), unit, into, carrier).amount == Decimal(digits)
