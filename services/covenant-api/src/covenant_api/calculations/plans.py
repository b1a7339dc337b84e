"""Calculators of plans: whether one can be accepted in Europe, and what a joint one comes to."""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field, StrictBool

from covenant_api.calculations.frame import answer, calculation_router
from covenant_api.calculations.ruled import EUROPE, Judged, chosen, refused
from covenant_api.calculations.schemas import (
    WHOLE,
    CalculationAnswer,
    CalculationRequest,
    Computed,
    Label,
    Percent,
)
from covenant_api.formulas.errors import FormulaError
from covenant_api.formulas.targets import check_pct
from covenant_api.rules.eligibility import Criterion, eligibility
from covenant_api.rules.findings import CheckCode
from covenant_api.rules.joint_plans import Member, joint_plan
from servicekit.figures import Amount, Figure
from servicekit.problems import FieldError, invalid
from servicekit.schemas import WireModel, measured_in
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_T = measured_in("t CO2e")
_PEOPLE = measured_in("inhabitants")


class EligibilityEu(CalculationRequest):
    """A plan of the European covenant. What is not given is not known."""

    council_approved: StrictBool | None = Field(
        default=None, description="Whether the council, or an equivalent body, approved it", examples=[True]
    )
    states_mitigation_target: StrictBool | None = Field(
        default=None, description="Whether the commitment to cut emissions is stated", examples=[True]
    )
    states_adaptation_commitment: StrictBool | None = Field(
        default=None, description="Whether the commitment to adapt is stated", examples=[True]
    )
    reduction_pct_2030: Percent = Field(default=None, description="The cut by 2030", examples=[40])
    bei_sectors: list[str] | None = Field(
        default=None,
        max_length=100,
        description="Sectors of the baseline inventory; `municipal`, `tertiary`, `residential`, `transport` count",
        examples=[["municipal", "residential", "transport"]],
    )
    action_sectors: list[str] | None = Field(
        default=None, max_length=100, description="Sectors of the actions", examples=[["municipal", "transport"]]
    )
    rva_present: StrictBool | None = Field(
        default=None, description="Whether there is an assessment of risks and vulnerabilities", examples=[True]
    )
    population: Amount | None = Field(default=None, description="Inhabitants", json_schema_extra=_PEOPLE)
    coordinator_methodology_accepted: StrictBool | None = Field(
        default=None, description="Whether the method of its coordinator was assessed and accepted"
    )


class EligibilityEuAnswer(CalculationAnswer):
    """Whether the plan can be accepted."""

    eligible: bool | None = Field(
        description="Whether every criterion is met; null where none fails and one is not known"
    )
    failed: list[Criterion] = Field(description="The criteria that are not met")
    auto_accept: bool | None = Field(
        description="Whether it is accepted by itself as one of a coordinator's group; null where not known"
    )


@router.post("/eligibility-eu", response_model=EligibilityEuAnswer)
def calculate_eligibility_eu(_: StrictJson, body: EligibilityEu) -> Any:
    """Whether a plan meets the criteria of the European covenant, and which it does not."""
    rules = chosen(None, EUROPE).eligibility
    if rules is None:  # pragma: no cover - the European rule set has them
        raise LookupError("no criteria")
    made = eligibility(
        rules,
        council_approved=body.council_approved,
        states_mitigation_target=body.states_mitigation_target,
        states_adaptation_commitment=body.states_adaptation_commitment,
        reduction_pct_2030=body.reduction_pct_2030,
        rva_present=body.rva_present,
        inventory_sectors=_sectors(body.bei_sectors),
        action_sectors=_sectors(body.action_sectors),
        population=body.population,
        coordinator_methodology_accepted=body.coordinator_methodology_accepted,
    )
    judged = Judged()
    for one in made.criteria:
        judged.step(one.criterion.value, one.is_met, one.criterion.meaning, one.clause)
    formula = f"below {rules.grouped_below_population:,} inhabitants, and the method of the coordinator accepted"
    judged.step("autoAccept", made.auto_accept, formula, rules.grouped_clause)
    return answer(
        EligibilityEuAnswer,
        judged.steps,
        clauses=judged.clauses,
        eligible=made.eligible,
        failed=list(made.failed),
        auto_accept=made.auto_accept,
    )


def _sectors(given: list[str] | None) -> list[str] | None:
    return None if given is None else [one.strip().casefold() for one in given]


class GroupMember(WireModel):
    """A member of a group."""

    id: str = Field(max_length=200, description="Its name in the answer", examples=["a"])
    city: Label = Field(default=None, description="A label for your own use; it changes nothing")
    population: Amount | None = Field(default=None, description="Inhabitants", json_schema_extra=_PEOPLE)
    base_t: Figure | None = Field(default=None, description="Its base emissions", json_schema_extra=_T)
    base_emissions_t: Figure | None = Field(default=None, description="The same as `baseT`", json_schema_extra=_T)
    target_pct: Percent = Field(default=None, description="Its own cut")
    reduction_pct: Percent = Field(default=None, description="The same as `targetPct`")


class JointPlan(CalculationRequest):
    """Local governments that plan together."""

    option: Annotated[Literal[1, 2], WHOLE] = Field(
        description="1: each its own commitment and template, one document; 2: one shared target, one template",
        examples=[2],
    )
    members: list[GroupMember] | None = Field(
        default=None, max_length=1000, description="The members", examples=[[{"id": "a"}, {"id": "b"}]]
    )
    group_base_t: Figure | None = Field(
        default=None, description="Base emissions of the group", json_schema_extra=_T, examples=[50000]
    )
    group_target_pct: Percent = Field(default=None, description="Cut of the group", examples=[40])
    plan_documents: Annotated[int, Field(ge=0, le=1000), WHOLE] | None = Field(
        default=None, description="Documents of the plan"
    )


class JointPlanAnswer(CalculationAnswer):
    """What the joint plan comes to."""

    templates_required: int = Field(description="Templates to hand in")
    public_profiles: int = Field(description="Profiles that are shown")
    plan_documents: int = Field(description="Documents of the plan")
    group_target_t: Computed | None = Field(
        description="Tonnes of the shared target; null with option 1 or where not known", json_schema_extra=_T
    )
    count_as_signatories: int = Field(description="Signatories that the group counts as")
    emissions_counted_once_t: Computed | None = Field(
        description="Base emissions, each tonne counted once; null where not known", json_schema_extra=_T
    )
    targets_t: dict[str, Computed | None] | None = Field(
        description="With option 1: tonnes of each member's own target, by its id", json_schema_extra=_T
    )


def _check_cut(pct: Decimal | None, pointer: str) -> None:
    try:
        check_pct(pct, "pct")
    except FormulaError as error:
        raise invalid(FieldError(pointer=pointer, code=error.code.value, detail=error.detail)) from None


@router.post("/joint-plan", response_model=JointPlanAnswer)
def calculate_joint_plan(_: StrictJson, body: JointPlan) -> Any:
    """What local governments that plan together hand in, and what of it counts how often."""
    rules = chosen(None, EUROPE).joint_plans
    given = body.members or []
    if len({one.id for one in given}) < len(given):
        raise refused(CheckCode.IDENTIFIER_TWICE, "members", "Two members have one id.")
    _check_cut(body.group_target_pct, "/groupTargetPct")
    for at, one in enumerate(given):
        _check_cut(one.target_pct, f"/members/{at}/targetPct")
        _check_cut(one.reduction_pct, f"/members/{at}/reductionPct")
    members = [
        Member(
            one.id,
            one.base_emissions_t if one.base_t is None else one.base_t,
            one.reduction_pct if one.target_pct is None else one.target_pct,
        )
        for one in given
    ]
    made = joint_plan(
        body.option,
        members,
        group_base_t=body.group_base_t,
        group_target_pct=body.group_target_pct,
        plan_documents=body.plan_documents,
    )
    judged = Judged()
    clause = None if rules is None else rules.clause
    each = "one each" if body.option == 1 else "one for the group"
    judged.step("templatesRequired", made.templates_required, each, clause)
    judged.step("publicProfiles", made.public_profiles, each, clause)
    judged.step("countAsSignatories", made.count_as_signatories, "each member has signed", clause)
    if body.option != 1:
        formula = "base tonnes of the group x (1 - percent / 100)"
        judged.step("groupTargetT", made.group_target_t, formula, clause, "t CO2e")
    judged.step("emissionsCountedOnceT", made.emissions_counted_once_t, "each tonne once", clause, "t CO2e")
    for id_, target in (made.targets_t or {}).items():
        judged.step(f"targetsT: {id_}", target, "base tonnes x (1 - percent / 100)", clause, "t CO2e")
    return answer(
        JointPlanAnswer,
        judged.steps,
        clauses=judged.clauses,
        templates_required=made.templates_required,
        public_profiles=made.public_profiles,
        plan_documents=made.plan_documents,
        group_target_t=made.group_target_t,
        count_as_signatories=made.count_as_signatories,
        emissions_counted_once_t=made.emissions_counted_once_t,
        targets_t=made.targets_t,
    )
