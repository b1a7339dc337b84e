"""Calculator of the totals of an inventory."""

from typing import Any

from pydantic import Field

from covenant_api.calculations.frame import answer, calculation_router, named_errors
from covenant_api.calculations.schemas import CalculationAnswer, CalculationRequest, Computed
from covenant_api.formulas import totals
from servicekit.figures import Figure
from servicekit.schemas import measured_in
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_T, _PER_HEAD = measured_in("t CO2e"), measured_in("t CO2e per inhabitant")


def _tonnes(description: str, *examples: float) -> Any:
    return Field(default=None, description=description, json_schema_extra=_T, examples=list(examples) or None)


class InventoryScopes(CalculationRequest):
    """An inventory by scopes of the GPC, or by columns of the CRF."""

    scope1_t: Figure | None = _tonnes("Scope 1", 21523714)
    scope2_t: Figure | None = _tonnes("Scope 2", 39523566)
    scope3_t: Figure | None = _tonnes("Scope 3; 0 where there is none, not given where it is not known", 185820)
    population: Figure | None = Field(
        default=None, description="Inhabitants", json_schema_extra=measured_in("inhabitants"), examples=[13857664]
    )
    reported_basic_t: Figure | None = _tonnes("Total as reported, GPC BASIC")
    reported_basic_plus_t: Figure | None = _tonnes("Total as reported, GPC BASIC+", 61233100)
    direct_excl_generation_t: Figure | None = _tonnes("Direct emissions without generation for the grid", 2774365)
    indirect_t: Figure | None = _tonnes("Indirect emissions, of what grids supply", 1965616)
    outside_boundary_t: Figure | None = _tonnes("Emissions outside the boundary", 145071)
    generation_grid_supplied_t: Figure | None = _tonnes("Generation of energy for the grid; in no total", 313172)
    area_km2: Figure | None = Field(
        default=None, description="Land area", json_schema_extra=measured_in("km2"), examples=[182]
    )


class InventoryTotalsAnswer(CalculationAnswer):
    """Totals of the inventory. A sum with a part that is not given is null."""

    sum_of_scopes_t: Computed | None = Field(description="Scopes 1, 2 and 3", json_schema_extra=_T)
    per_capita_t: Computed | None = Field(description="The sum of scopes by inhabitants", json_schema_extra=_PER_HEAD)
    equals_reported_basic_plus: bool | None = Field(
        description="Whether the sum of scopes is the reported BASIC+ total, within 1 t or a millionth of it"
    )
    difference_t: Computed | None = Field(
        description="The sum of scopes minus the reported BASIC+ total", json_schema_extra=_T
    )
    direct_plus_indirect_t: Computed | None = Field(
        description="Direct without generation, and indirect: the total of the CRF", json_schema_extra=_T
    )
    with_out_of_boundary_t: Computed | None = Field(
        description="That total with what is emitted outside the boundary", json_schema_extra=_T
    )
    per_capita_direct_indirect_t: Computed | None = Field(
        description="The total of the CRF by inhabitants", json_schema_extra=_PER_HEAD
    )
    generation_reported_separately_t: Computed | None = Field(
        description="Generation of energy for the grid, in no total", json_schema_extra=_T
    )
    t_per_km2: Computed | None = Field(
        description="The total of the CRF by area", json_schema_extra=measured_in("t CO2e/km2")
    )


@router.post("/inventory-totals", response_model=InventoryTotalsAnswer)
def calculate_inventory_totals(_: StrictJson, body: InventoryScopes) -> Any:
    """Totals of an inventory: by scopes against what was reported, and by the columns of the CRF."""
    with named_errors():
        result = totals.scope_totals(
            scope1_t=body.scope1_t,
            scope2_t=body.scope2_t,
            scope3_t=body.scope3_t,
            population=body.population,
            reported_basic_t=body.reported_basic_t,
            reported_basic_plus_t=body.reported_basic_plus_t,
            direct_excl_generation_t=body.direct_excl_generation_t,
            indirect_t=body.indirect_t,
            outside_boundary_t=body.outside_boundary_t,
            generation_grid_supplied_t=body.generation_grid_supplied_t,
            area_km2=body.area_km2,
        )
    return answer(
        InventoryTotalsAnswer,
        result.steps,
        sum_of_scopes_t=result.sum_of_scopes_t,
        per_capita_t=result.per_capita_t,
        equals_reported_basic_plus=result.equals_reported_basic_plus,
        difference_t=result.difference_t,
        direct_plus_indirect_t=result.direct_plus_indirect_t,
        with_out_of_boundary_t=result.with_out_of_boundary_t,
        per_capita_direct_indirect_t=result.per_capita_direct_indirect_t,
        generation_reported_separately_t=result.generation_reported_separately_t,
        t_per_km2=result.t_per_km2,
    )
