"""Calculator of ambition: a target held against the national one, or against what a commitment asks for."""

from typing import Any

from pydantic import Field

from covenant_api.calculations.frame import answer, calculation_router, named_errors
from covenant_api.calculations.ruled import CRF, EUROPE, Judged, OwnRuleSet, chosen
from covenant_api.calculations.schemas import (
    CalculationAnswer,
    CalculationRequest,
    Computed,
    Label,
    Percent,
    Year,
)
from covenant_api.formulas.targets import check_years
from covenant_api.rules.ambition import Against, Ambition, Reason, Verdict, ambition, commitment_cut
from covenant_api.rules.schemas import RuleSet
from servicekit.figures import Figure
from servicekit.schemas import Code, WireModel, measured_in
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_T = measured_in("t CO2e")


class PromisedType(Code):
    """A commitment. Some ask for a cut by themselves; others ask for the national target, or for none."""

    MITIGATION_2020 = "mitigation_2020", "Flag of a published list"
    MITIGATION_2030 = "mitigation_2030", "Flag of a published list"
    MITIGATION_2050 = "mitigation_2050", "Flag of a published list"
    ADAPTATION_FLAG = "adaptation", "Flag of a published list"
    EU2020_20 = "EU2020_20", "European Covenant of 2008: at least 20 % by 2020"
    EU2030_40 = "EU2030_40", "European Covenant of 2015: at least 40 % by 2030"
    EU2030_55 = "EU2030_55", "European Covenant: at least 55 % by 2030"
    EU2050_NEUTRAL = "EU2050_NEUTRAL", "European Covenant of 2021: climate neutrality by 2050"
    ADAPTATION = "ADAPTATION", "To adapt"
    ENERGY_POVERTY = "ENERGY_POVERTY", "Against energy poverty"
    GCOM = "GCOM", "Global Covenant: at least as ambitious as the national contribution"
    JP_2018 = "JP_2018", "Covenant of Mayors Japan of 2018: at least the national target for 2030"


class NationalCut(WireModel):
    """A national target."""

    country: Label = Field(default=None, description="A label for your own use; it changes nothing")
    base_year: Year = Field(description="Base year", examples=[2013])
    target_year: Year = Field(description="Target year", examples=[2030])
    reduction_pct: Figure = Field(description="The cut", json_schema_extra=measured_in("%"), examples=[46])


class AmbitionOf(CalculationRequest):
    """A target, and what it is held against."""

    base_year: Year | None = Field(default=None, description="Base year", examples=[2013])
    target_year: Year | None = Field(default=None, description="Target year", examples=[2030])
    reduction_pct: Percent = Field(
        default=None, description="The cut; worked out of base and target tonnes if not given", examples=[30]
    )
    national: NationalCut | None = Field(default=None, description="The national target, of `GET /national-targets`")
    own_emissions_in_national_base_year_t: Figure | None = Field(
        default=None,
        description="Emissions by an inventory of one's own of the national base year, to which the target is rebased",
        json_schema_extra=_T,
    )
    base_emissions_t: Figure | None = Field(
        default=None, description="Emissions of the base year", json_schema_extra=_T
    )
    target_emissions_t: Figure | None = Field(
        default=None,
        description="Emissions of the target year; worked out of base tonnes and cut if not given",
        json_schema_extra=_T,
    )
    commitment_type: PromisedType | None = Field(
        default=None, description="The commitment that the target carries out, where it does"
    )
    rule_set: OwnRuleSet = None


class AmbitionAnswer(CalculationAnswer):
    """How ambitious the target is."""

    verdict: Verdict = Field(description="The verdict")
    reason: Reason = Field(description="Why")
    shortfall_points: Computed | None = Field(
        description="Percentage points that are missing; 0 where none are, null where it cannot be compared",
        json_schema_extra=measured_in("percentage points"),
    )
    rebased_reduction_pct: Computed | None = Field(
        description="The cut against the national base year, where the target was rebased to it",
        json_schema_extra=measured_in("%"),
    )


@router.post("/ambition", response_model=AmbitionAnswer)
def calculate_ambition(_: StrictJson, body: AmbitionOf) -> Any:
    """Whether a target is at least as ambitious as the national one, or as its commitment asks for."""
    rules = chosen(body.rule_set, EUROPE if (body.commitment_type or "").startswith("EU") else CRF)
    with named_errors():
        check_years(body.base_year, body.target_year)
    against = _against(body, rules)
    made = ambition(
        against,
        base_year=body.base_year,
        target_year=body.target_year,
        pct=body.reduction_pct,
        base_t=body.base_emissions_t,
        target_t=body.target_emissions_t,
        own_national_base_t=body.own_emissions_in_national_base_year_t,
        clause=rules.ambition.clause,
    )
    reason = made.reason
    if against is None and body.commitment_type is not None and body.national is None:
        reason = _without_cut(body.commitment_type)
    judged = Judged()
    _tell(judged, made, reason)
    return answer(
        AmbitionAnswer,
        judged.steps,
        clauses=judged.clauses,
        verdict=made.verdict,
        reason=reason,
        shortfall_points=made.shortfall_points,
        rebased_reduction_pct=made.rebased_pct,
    )


def _without_cut(commitment: PromisedType) -> Reason:
    """Why a commitment has nothing to hold the target against."""
    national = commitment in (PromisedType.GCOM, PromisedType.JP_2018)
    return Reason.NO_OTHER if national else Reason.COMMITMENT_WITHOUT_CUT


def _against(body: AmbitionOf, rules: RuleSet) -> Against | None:
    if body.commitment_type is not None:
        cut = commitment_cut(rules, body.commitment_type)
        if cut is not None:
            return cut
    if body.national is None:
        return None
    one = body.national
    return Against(pct=one.reduction_pct, target_year=one.target_year, base_year=one.base_year, clause=None)


def _tell(judged: Judged, made: Ambition, reason: Reason) -> None:
    clause = made.clause
    if made.against is not None:
        judged.step("requiredPct", made.against.pct, "the cut that it is held against", clause, "%")
    if made.rebased_pct is not None:
        formula = "(own emissions of the national base year - target tonnes) / own emissions of that year x 100"
        judged.step("rebasedReductionPct", made.rebased_pct, formula, clause, "%")
    elif made.own_pct is not None:
        judged.step("reductionPct", made.own_pct, "the cut of the target", clause, "%")
    if made.shortfall_points is not None:
        judged.step("shortfallPoints", made.shortfall_points, "what is missing; 0 at equality", clause, "%")
    unverified = "" if clause is None or clause.is_verified else " (unverified clause)"
    judged.step("verdict", made.verdict.value, reason.meaning + unverified, clause)
