"""Calculator of plausibility: what real reports got wrong, looked for in the figures of a target."""

from typing import Any, Literal

from pydantic import Field

from covenant_api.calculations.frame import answer, calculation_router
from covenant_api.calculations.ruled import CRF, Judged, OwnRuleSet, chosen, refused
from covenant_api.calculations.schemas import CalculationAnswer, CalculationRequest, Percent, Year
from covenant_api.rules.findings import CheckCode
from covenant_api.rules.lint import lint_target
from servicekit.figures import Figure
from servicekit.schemas import Code, measured_in
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_T = measured_in("t CO2e")


class DataLint(CalculationRequest):
    """The figures of a target."""

    type: Literal["base_year_emissions", "fixed_level", "base_year_intensity", "baseline_scenario"] | None = Field(
        default=None, description="How the target is set; read off the figures if not given"
    )
    target_year: Year | None = Field(default=None, description="Target year", examples=[2030])
    base_emissions_t: Figure | None = Field(
        default=None, description="Emissions of the base year", json_schema_extra=_T, examples=[1000000]
    )
    target_emissions_t: Figure | None = Field(
        default=None, description="Emissions of the target year", json_schema_extra=_T, examples=[600]
    )
    population: Figure | None = Field(
        default=None, description="Inhabitants", json_schema_extra=measured_in("inhabitants"), examples=[150000]
    )
    reduction_pct: Percent = Field(default=None, description="The cut", examples=[40])
    base_intensity_t_per_capita: Figure | None = Field(
        default=None, description="Emissions of the base year per inhabitant", json_schema_extra=measured_in("t/person")
    )
    bau_target_year_t: Figure | None = Field(
        default=None, description="Emissions of the target year without action", json_schema_extra=_T
    )
    rule_set: OwnRuleSet = None


class LikelyUnit(Code):
    """The unit that a figure is in, where it is not the one that was asked for."""

    KILOTONNES = "kt", "Thousands of tonnes"


class DataLintAnswer(CalculationAnswer):
    """What is implausible."""

    warnings: list[CheckCode] = Field(description="What is implausible, by its codes; nothing is changed by it")
    likely_unit: LikelyUnit | None = Field(
        description="`kt` where a figure is right but for being in kilotonnes; null where nothing says so"
    )
    details: list[str] = Field(description="The same as sentences, in English, in the same order")


@router.post("/data-lint", response_model=DataLintAnswer)
def calculate_data_lint(_: StrictJson, body: DataLint) -> Any:
    """Mistakes that real reports held: kilotonnes as tonnes, a year as tonnes, figures that do not agree."""
    rules = chosen(body.rule_set, CRF)
    if body.population is not None and body.population <= 0:
        raise refused(CheckCode.POPULATION_REQUIRED, "population", "Must be above zero.")
    found = lint_target(
        rules.limits,
        target_type=body.type,
        target_year=body.target_year,
        base_t=body.base_emissions_t,
        target_t=body.target_emissions_t,
        population=body.population,
        pct=body.reduction_pct,
        base_intensity=body.base_intensity_t_per_capita,
        bau_t=body.bau_target_year_t,
    )
    judged = Judged()
    for one in found.looked_at:
        judged.step(one.name, one.value, one.formula, rules.limits.clause, one.unit)
    judged.step("warnings", len(found.warnings), "what lies beyond the limits of the rule set", rules.limits.clause)
    return answer(
        DataLintAnswer,
        judged.steps,
        clauses=judged.clauses,
        warnings=[one.code for one in found.warnings],
        likely_unit=found.likely_unit and LikelyUnit(found.likely_unit),
        details=[one.detail for one in found.warnings],
    )
