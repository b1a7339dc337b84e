"""Calculators of local emission factors."""

from typing import Any

from pydantic import Field

from covenant_api.calculations.frame import answer, calculation_router, named_errors
from covenant_api.calculations.schemas import CalculationAnswer, CalculationRequest, Computed
from covenant_api.formulas import local_energy
from servicekit.figures import Figure
from servicekit.schemas import measured_in
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_MWH, _T, _T_PER_MWH = measured_in("MWh"), measured_in("t"), measured_in("t/MWh")


class Efe(CalculationRequest):
    """Electricity of an area in a year."""

    tce_mwh: Figure | None = Field(
        default=None, description="Total consumption of electricity", json_schema_extra=_MWH, examples=[250000]
    )
    lpe_mwh: Figure | None = Field(
        default=None,
        description="Local production of electricity; none where it is not given",
        json_schema_extra=_MWH,
        examples=[12000],
    )
    gep_mwh: Figure | None = Field(
        default=None,
        description="Certified green electricity that was bought; none where it is not given",
        json_schema_extra=_MWH,
        examples=[8000],
    )
    neefe: Figure | None = Field(
        default=None,
        description="National or European emission factor of electricity",
        json_schema_extra=_T_PER_MWH,
        examples=[0.624],
    )
    co2_lpe_t: Figure | None = Field(
        default=None,
        description="Emissions of the local production; not known where there is production and this is not given",
        json_schema_extra=_T,
        examples=[2424],
    )
    co2_gep_t: Figure | None = Field(
        default=None,
        description="Emissions of the certified green electricity; not known where it is bought and this is not given",
        json_schema_extra=_T,
        examples=[160],
    )


class EfeAnswer(CalculationAnswer):
    """The local emission factor of electricity."""

    efe_t_per_mwh: Computed | None = Field(
        description="The factor; null where the inputs leave it unknown", json_schema_extra=_T_PER_MWH
    )
    net_exporter: bool | None = Field(
        description="Whether local production and certified purchases exceed consumption; null where that is not known"
    )


@router.post("/efe", response_model=EfeAnswer)
def calculate_efe(_: StrictJson, body: Efe) -> Any:
    """The local emission factor of electricity, from consumption, local production and certified purchases."""
    with named_errors():
        result = local_energy.efe(
            tce_mwh=body.tce_mwh,
            lpe_mwh=body.lpe_mwh,
            gep_mwh=body.gep_mwh,
            neefe=body.neefe,
            co2_lpe_t=body.co2_lpe_t,
            co2_gep_t=body.co2_gep_t,
        )
    return answer(EfeAnswer, result.steps, efe_t_per_mwh=result.efe_t_per_mwh, net_exporter=result.net_exporter)


class Efh(CalculationRequest):
    """Heat from networks of an area in a year."""

    lhc_mwh: Figure | None = Field(
        default=None, description="Local consumption of heat from networks", json_schema_extra=_MWH, examples=[50000]
    )
    co2_lph_t: Figure | None = Field(
        default=None, description="Emissions of local production of heat", json_schema_extra=_T, examples=[9000]
    )
    co2_ih_t: Figure | None = Field(
        default=None,
        description="Emissions of imported heat; none where it is not given",
        json_schema_extra=_T,
        examples=[1500],
    )
    co2_eh_t: Figure | None = Field(
        default=None,
        description="Emissions of exported heat; none where it is not given",
        json_schema_extra=_T,
        examples=[500],
    )


class EfhAnswer(CalculationAnswer):
    """The local emission factor of heat."""

    efh_t_per_mwh: Computed | None = Field(
        description="The factor; null where the inputs leave it unknown, or no heat is consumed",
        json_schema_extra=_T_PER_MWH,
    )


@router.post("/efh", response_model=EfhAnswer)
def calculate_efh(_: StrictJson, body: Efh) -> Any:
    """The local emission factor of heat, from local production, imports and exports."""
    with named_errors():
        result = local_energy.efh(
            lhc_mwh=body.lhc_mwh, co2_lph_t=body.co2_lph_t, co2_ih_t=body.co2_ih_t, co2_eh_t=body.co2_eh_t
        )
    return answer(EfhAnswer, result.steps, efh_t_per_mwh=result.efh_t_per_mwh)


class Chp(CalculationRequest):
    """A plant for combined heat and power in a year."""

    co2_t: Figure | None = Field(
        default=None, description="Emissions of the plant", json_schema_extra=_T, examples=[10000]
    )
    electricity_mwh: Figure | None = Field(
        default=None, description="Electricity that it made", json_schema_extra=_MWH, examples=[10000]
    )
    heat_mwh: Figure | None = Field(
        default=None, description="Heat that it made", json_schema_extra=_MWH, examples=[22500]
    )
    heat_efficiency: Figure | None = Field(
        default=None, description="Efficiency of heat made alone, 0 to 1; 0.9 where it is not given", examples=[0.9]
    )
    power_efficiency: Figure | None = Field(
        default=None,
        description="Efficiency of electricity made alone, 0 to 1; 0.4 where it is not given",
        examples=[0.4],
    )


class ChpAnswer(CalculationAnswer):
    """The emissions of the plant, shared."""

    electricity_t: Computed | None = Field(description="Share of the electricity", json_schema_extra=_T)
    heat_t: Computed | None = Field(description="Share of the heat", json_schema_extra=_T)


@router.post("/chp", response_model=ChpAnswer)
def calculate_chp(_: StrictJson, body: Chp) -> Any:
    """The emissions of a plant for combined heat and power, shared between its heat and its electricity."""
    with named_errors():
        result = local_energy.chp_split(
            co2_t=body.co2_t,
            electricity_mwh=body.electricity_mwh,
            heat_mwh=body.heat_mwh,
            heat_efficiency=local_energy.HEAT_EFFICIENCY if body.heat_efficiency is None else body.heat_efficiency,
            power_efficiency=local_energy.POWER_EFFICIENCY if body.power_efficiency is None else body.power_efficiency,
        )
    return answer(ChpAnswer, result.steps, electricity_t=result.electricity_t, heat_t=result.heat_t)
