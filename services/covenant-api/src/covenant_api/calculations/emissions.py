"""Calculators of warming potentials, emission factors, and amounts times factors."""

from typing import Any

from pydantic import Field

from covenant_api.calculations.frame import answer, calculation_router, named_errors
from covenant_api.calculations.schemas import (
    ByGas,
    CalculationAnswer,
    CalculationRequest,
    Computed,
    Label,
    PotentialSet,
)
from covenant_api.formulas import activity, emission_factors, units, warming_potentials
from covenant_api.formulas.clauses import POTENTIALS
from covenant_api.formulas.trace import Trace
from covenant_api.formulas.warming_potentials import USUAL_GASES
from covenant_api.formulas.warming_potentials import GwpSet as SetOfPotentials
from covenant_api.reporting.codes import GwpSet
from servicekit.figures import Figure
from servicekit.schemas import measured_in
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_T, _MWH = measured_in("t"), measured_in("MWh")


class Gwp(CalculationRequest):
    """A set of warming potentials."""

    gwp_set: GwpSet = Field(description="The set, by assessment report of the IPCC", examples=["AR5"])


class GwpAnswer(CalculationAnswer):
    """Warming potentials over 100 years: tonnes of CO2 equivalents per tonne."""

    gwp100: dict[str, Computed] = Field(
        description="Of the gases that inventories report, those that have one in this set",
        examples=[{"CO2": 1, "CH4": 28, "N2O": 265}],
    )
    other_gases: dict[str, Computed] = Field(description="Of all other gases that have one in this set")


@router.post("/gwp", response_model=GwpAnswer)
def calculate_gwp(_: StrictJson, body: Gwp) -> Any:
    """The warming potentials of a set."""
    found = warming_potentials.potentials(SetOfPotentials(body.gwp_set))
    trace = Trace()
    for gas, potential in found.items():
        trace.step(f"gwp100.{gas}", potential, "t CO2e/t", f"{gas}, {body.gwp_set}", POTENTIALS)
    usual = {gas: found[gas] for gas in USUAL_GASES if gas in found}
    others = {gas: potential for gas, potential in found.items() if gas not in usual}
    return answer(GwpAnswer, trace.steps, gwp100=usual, other_gases=others)


class Co2e(CalculationRequest):
    """Tonnes of gases."""

    gwp_set: GwpSet = Field(description="Set of warming potentials, by assessment report of the IPCC", examples=["AR5"])
    tonnes: ByGas = Field(description="Tonnes by gas; below zero for what is removed")


class Co2eAnswer(CalculationAnswer):
    """Tonnes of gases as CO2 equivalents."""

    tco2e: Computed | None = Field(
        description="Tonnes of CO2 equivalents; null where an amount or a potential is not known",
        json_schema_extra=measured_in("t CO2e"),
    )
    by_gas: dict[str, Computed | None] = Field(description="The same by gas")


@router.post("/co2e", response_model=Co2eAnswer)
def calculate_co2e(_: StrictJson, body: Co2e) -> Any:
    """Tonnes of gases as tonnes of CO2 equivalents, by one set of warming potentials."""
    with named_errors():
        result = warming_potentials.co2e(body.tonnes, SetOfPotentials(body.gwp_set))
    return answer(Co2eAnswer, result.steps, tco2e=result.tco2e, by_gas=dict(result.by_gas))


class EmissionFactorInput(CalculationRequest):
    """An emission factor of a fuel per unit of energy."""

    kg_per_tj: ByGas = Field(
        description="Kilograms per terajoule (net calorific value), by gas",
        examples=[{"CO2": 56100, "CH4": 1, "N2O": 0.1}],
        json_schema_extra=measured_in("kg/TJ"),
    )


_PER_MWH = measured_in("t CO2e/MWh")


class EmissionFactorAnswer(CalculationAnswer):
    """The factor per MWh. CO2 equivalents are null where CO2, CH4 or N2O is not given."""

    t_co2_per_mwh: Computed | None = Field(description="Tonnes of CO2 per MWh", json_schema_extra=measured_in("t/MWh"))
    t_co2e_per_mwh_sar: Computed | None = Field(
        alias="tCo2ePerMwhSAR", description="By the second assessment report", json_schema_extra=_PER_MWH
    )
    t_co2e_per_mwh_ar4: Computed | None = Field(
        alias="tCo2ePerMwhAR4", description="By the fourth assessment report", json_schema_extra=_PER_MWH
    )
    t_co2e_per_mwh_ar5: Computed | None = Field(
        alias="tCo2ePerMwhAR5", description="By the fifth assessment report", json_schema_extra=_PER_MWH
    )
    t_co2e_per_mwh_ar6: Computed | None = Field(
        alias="tCo2ePerMwhAR6", description="By the sixth assessment report", json_schema_extra=_PER_MWH
    )


@router.post("/emission-factor", response_model=EmissionFactorAnswer)
def calculate_emission_factor(_: StrictJson, body: EmissionFactorInput) -> Any:
    """An emission factor in kg per TJ, as the IPCC gives it, in tonnes per MWh."""
    with named_errors():
        result = emission_factors.energy_factor(body.kg_per_tj)
    co2 = next((value for name, value in result.t_per_mwh.items() if warming_potentials.gas_named(name) == "CO2"), None)
    return answer(
        EmissionFactorAnswer,
        result.steps,
        t_co2_per_mwh=co2,
        t_co2e_per_mwh_sar=result.t_co2e_per_mwh[SetOfPotentials.SAR],
        t_co2e_per_mwh_ar4=result.t_co2e_per_mwh[SetOfPotentials.AR4],
        t_co2e_per_mwh_ar5=result.t_co2e_per_mwh[SetOfPotentials.AR5],
        t_co2e_per_mwh_ar6=result.t_co2e_per_mwh[SetOfPotentials.AR6],
    )


class ActivityXFactor(CalculationRequest):
    """An amount of an activity, and a factor: kg of CO2 per unit, kg of gases per m3, or tonnes of CO2 per MWh."""

    fuel: Label = Field(
        default=None,
        description="What is used. A carrier's code (`anthracite`) lets a mass be energy by its calorific value",
        examples=["natural_gas"],
    )
    amount: Figure | None = Field(default=None, description="How much; not negative", examples=[1000000])
    unit: str | None = Field(
        default=None, max_length=40, description="Its unit; m is a thousandth, M a million", examples=["m3"]
    )
    ef_kg_co2_per_unit: Figure | None = Field(
        default=None,
        description="Kilograms of CO2 per unit of the amount, whatever its unit is",
        json_schema_extra=measured_in("kg"),
        examples=[2.244],
    )
    kg_per_m3: ByGas | None = Field(
        default=None,
        description="Kilograms per cubic metre, by gas; the amount is converted into m3",
        json_schema_extra=measured_in("kg/m3"),
        examples=[{"CO2": 2.244, "CH4": 0.0002, "N2O": 0.000004}],
    )
    gwp_set: PotentialSet = None
    activity_mwh: Figure | None = Field(
        default=None, description="How much energy; not negative", json_schema_extra=_MWH, examples=[25000]
    )
    ef_t_per_mwh: Figure | None = Field(
        default=None, description="Tonnes of CO2 per MWh", json_schema_extra=measured_in("t/MWh"), examples=[0.267]
    )


class ActivityXFactorAnswer(CalculationAnswer):
    """What the activity emits."""

    t_co2: Computed | None = Field(description="Tonnes of CO2; null where it cannot be known", json_schema_extra=_T)
    t: dict[str, Computed | None] | None = Field(
        description="Tonnes by gas; null where no factor by gas is given", json_schema_extra=_T
    )
    t_co2e: Computed | None = Field(
        description="Tonnes of CO2 equivalents; null without a factor by gas and a set of potentials",
        json_schema_extra=measured_in("t CO2e"),
    )


@router.post("/activity-x-factor", response_model=ActivityXFactorAnswer)
def calculate_activity_x_factor(_: StrictJson, body: ActivityXFactor) -> Any:
    """Emissions of an activity: its amount times an emission factor."""
    with named_errors():
        result = activity.amount_times_factor(
            amount=body.amount,
            unit=body.unit,
            ef_kg_co2_per_unit=body.ef_kg_co2_per_unit,
            kg_per_m3=body.kg_per_m3,
            gwp_set=None if body.gwp_set is None else SetOfPotentials(body.gwp_set),
            activity_mwh=body.activity_mwh,
            ef_t_per_mwh=body.ef_t_per_mwh,
            fuel=body.fuel if isinstance(body.fuel, str) else None,
        )
    by_gas = None if result.t is None else dict(result.t)
    return answer(ActivityXFactorAnswer, result.steps, t_co2=result.t_co2, t=by_gas, t_co2e=result.t_co2e)


class Units(CalculationRequest):
    """An amount in a unit, and another unit."""

    fuel: Label = Field(
        default=None,
        description="A carrier's code; lets a mass become energy by its net calorific value, and back",
        examples=["anthracite"],
    )
    amount: Figure = Field(description="How much", examples=[1000])
    unit: str = Field(max_length=40, description="Its unit", examples=["GJ"])
    target_unit: str = Field(max_length=40, description="The unit that it is wanted in", examples=["MWh"])


class UnitsAnswer(CalculationAnswer):
    """The amount in the other unit."""

    converted: Computed = Field(description="The amount, in the unit that was asked for")
    converted_unit: str = Field(description="That unit, as it is written here")


@router.post("/units", response_model=UnitsAnswer)
def calculate_units(_: StrictJson, body: Units) -> Any:
    """An amount in another unit; fuels between mass and energy by their net calorific values."""
    with named_errors():
        # Looked at by itself, so that an error names the key that it is about.
        target = units.unit_named(body.target_unit, "target_unit").name
        result = units.convert_fuel(body.amount, body.unit, target, body.fuel if isinstance(body.fuel, str) else None)
    return answer(UnitsAnswer, result.steps, converted=result.amount, converted_unit=result.unit)
