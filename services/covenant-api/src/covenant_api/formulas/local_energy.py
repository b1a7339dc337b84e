"""Local emission factors of electricity and heat, and the sharing of the emissions of combined heat and power."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from covenant_api.formulas.activity import not_negative
from covenant_api.formulas.clauses import CHP, EFE, EFE_EXPORTER, EFE_NOTHING_CONSUMED, EFH
from covenant_api.formulas.errors import FormulaError, FormulaErrorCode
from covenant_api.formulas.exact import difference, exact, product, quotient, total
from covenant_api.formulas.trace import Step, Trace

# Efficiencies of separate production that share the fuel of combined heat and power where none are given.
HEAT_EFFICIENCY: Final = Decimal("0.9")
POWER_EFFICIENCY: Final = Decimal("0.4")


@dataclass(frozen=True, slots=True)
class ElectricityFactor:
    """The local factor of electricity, t/MWh; None where the inputs leave it unknown."""

    efe_t_per_mwh: Decimal | None
    net_exporter: bool | None
    steps: tuple[Step, ...]


@exact
def efe(
    *,
    tce_mwh: Decimal | None,
    lpe_mwh: Decimal | None = None,
    gep_mwh: Decimal | None = None,
    neefe: Decimal | None = None,
    co2_lpe_t: Decimal | None = None,
    co2_gep_t: Decimal | None = None,
) -> ElectricityFactor:
    """The local emission factor of electricity.

    Args:
        tce_mwh: Total consumption of electricity.
        lpe_mwh: Local production; not given is none.
        gep_mwh: Certified green electricity that was bought; not given is none.
        neefe: National or European factor, t/MWh.
        co2_lpe_t: Emissions of the local production; not given is none where nothing is produced, and otherwise not
            known.
        co2_gep_t: Emissions of the certified green electricity, in the same way.

    With TCE = 0 the factor is NEEFE; with LPE + GEP above TCE it is (CO2 LPE + CO2 GEP) / (LPE + GEP); otherwise
    ((TCE - LPE - GEP) NEEFE + CO2 LPE + CO2 GEP) / TCE.

    Raises:
        FormulaError: NEGATIVE_ACTIVITY.
    """
    amounts = {"tce_mwh": tce_mwh, "lpe_mwh": lpe_mwh, "gep_mwh": gep_mwh}
    for field, amount in amounts.items():
        not_negative(amount, field)
    trace = Trace()
    local, green = lpe_mwh or Decimal(0), gep_mwh or Decimal(0)
    own = trace.step("lpePlusGepMwh", local + green, "MWh", "LPE + GEP", EFE)
    own_co2 = trace.step(
        "co2OfLpeAndGepT",
        total(_emitted(co2_lpe_t, local), _emitted(co2_gep_t, green)),
        "t",
        "CO2 of LPE + CO2 of GEP",
        EFE,
    )
    exporter = trace.step(
        "netExporter", None if tce_mwh is None else own > tce_mwh, "", "LPE + GEP > TCE", EFE_EXPORTER
    )
    if tce_mwh == 0:
        factor = trace.step("efeTPerMwh", neefe, "t/MWh", "NEEFE, as TCE is 0", EFE_NOTHING_CONSUMED)
    elif exporter:
        factor = trace.step(
            "efeTPerMwh", quotient(own_co2, own), "t/MWh", "(CO2 of LPE + CO2 of GEP) / (LPE + GEP)", EFE_EXPORTER
        )
    else:
        rest = trace.step("restMwh", difference(tce_mwh, own), "MWh", "TCE - LPE - GEP", EFE)
        # What is not bought from the grid needs no factor of the grid.
        rest_co2 = Decimal(0) if rest == 0 else product(rest, neefe)
        trace.step("restT", rest_co2, "t", "(TCE - LPE - GEP) × NEEFE", EFE)
        factor = trace.step(
            "efeTPerMwh",
            quotient(total(rest_co2, own_co2), tce_mwh),
            "t/MWh",
            "((TCE - LPE - GEP) × NEEFE + CO2 of LPE + CO2 of GEP) / TCE",
            EFE,
        )
    return ElectricityFactor(factor, exporter, trace.steps)


def _emitted(co2_t: Decimal | None, mwh: Decimal) -> Decimal | None:
    return Decimal(0) if co2_t is None and mwh == 0 else co2_t


@dataclass(frozen=True, slots=True)
class HeatFactor:
    """The local factor of heat, t/MWh; None where the inputs leave it unknown, or no heat is consumed."""

    efh_t_per_mwh: Decimal | None
    steps: tuple[Step, ...]


@exact
def efh(
    *,
    lhc_mwh: Decimal | None,
    co2_lph_t: Decimal | None,
    co2_ih_t: Decimal | None = None,
    co2_eh_t: Decimal | None = None,
) -> HeatFactor:
    """The local emission factor of heat: (CO2 of local production + of imported - of exported heat) / consumption.

    Imported and exported heat that is not given is none.

    Raises:
        FormulaError: NEGATIVE_ACTIVITY.
    """
    not_negative(lhc_mwh, "lhc_mwh")
    trace = Trace()
    balance = trace.step(
        "co2OfHeatT",
        difference(total(co2_lph_t, co2_ih_t or Decimal(0)), co2_eh_t or Decimal(0)),
        "t",
        "CO2 of LPH + CO2 of IH - CO2 of EH",
        EFH,
    )
    factor = trace.step("efhTPerMwh", quotient(balance, lhc_mwh), "t/MWh", "CO2 of heat / LHC", EFH)
    return HeatFactor(factor, trace.steps)


@dataclass(frozen=True, slots=True)
class ChpSplit:
    """The emissions of a plant for combined heat and power, shared. None where nothing is produced."""

    electricity_t: Decimal | None
    heat_t: Decimal | None
    steps: tuple[Step, ...]


@exact
def chp_split(
    *,
    co2_t: Decimal | None,
    electricity_mwh: Decimal | None,
    heat_mwh: Decimal | None,
    heat_efficiency: Decimal = HEAT_EFFICIENCY,
    power_efficiency: Decimal = POWER_EFFICIENCY,
) -> ChpSplit:
    """Share the emissions of a plant between its electricity and its heat, by the fuel that each would take alone.

    Raises:
        FormulaError: NEGATIVE_ACTIVITY; PERCENT_OUT_OF_RANGE for an efficiency that is not above 0 and at most 1.
    """
    not_negative(electricity_mwh, "electricity_mwh")
    not_negative(heat_mwh, "heat_mwh")
    for field, efficiency in (("heat_efficiency", heat_efficiency), ("power_efficiency", power_efficiency)):
        if not 0 < efficiency <= 1:
            raise FormulaError(FormulaErrorCode.PERCENT_OUT_OF_RANGE, field, "Must be above 0 and at most 1.")
    trace = Trace()
    trace.step("fuelOfHeatMwh", quotient(heat_mwh, heat_efficiency), "MWh", f"heat / {heat_efficiency}", CHP)
    trace.step(
        "fuelOfElectricityMwh",
        quotient(electricity_mwh, power_efficiency),
        "MWh",
        f"electricity / {power_efficiency}",
        CHP,
    )
    # The same shares, with the efficiencies multiplied out: one quotient, so that the two parts sum to the whole.
    heat_weight, power_weight = product(heat_mwh, power_efficiency), product(electricity_mwh, heat_efficiency)
    heat_t = trace.step(
        "heatT",
        quotient(product(co2_t, heat_weight), total(heat_weight, power_weight)),
        "t",
        "CO2 × fuel of heat / fuel of both",
        CHP,
    )
    electricity_t = trace.step("electricityT", difference(co2_t, heat_t), "t", "CO2 - share of heat", CHP)
    return ChpSplit(electricity_t, heat_t, trace.steps)
