"""Plans and actions on the wire: what is public of them, and what is worked out of them."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from covenant_api.calculations.schemas import CalculationStep, Computed
from covenant_api.plans.codes import ActionOrigin, ActionSector, ActionStatus, Pillar
from covenant_api.reporting.schemas import ReportItem
from covenant_api.risks.codes import Hazard, VulnerableGroup
from covenant_api.rules.findings import Finding
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.figures import Figure
from servicekit.schemas import CountryCode, WireModel, measured_in

_MONEY = measured_in("units of the currency")


def _t(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in("tonnes of CO2 equivalent per year"))


def _tonnes(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in("tonnes of CO2 equivalent"))


def _mwh(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in("megawatt hours per year"))


def _count(description: str) -> Any:
    return Field(ge=0, description=description, json_schema_extra=measured_in("actions"))


class Money(WireModel):
    """An amount of money."""

    amount: Figure = Field(description="The amount", json_schema_extra=_MONEY)
    currency: str = Field(description="Currency (ISO 4217)", examples=["EUR"])


class ActionCosts(WireModel):
    """What an action costs."""

    investment: Figure | None = Field(description="Investment over its whole time", json_schema_extra=_MONEY)
    running: Figure | None = Field(
        description="Running costs of a year", json_schema_extra=measured_in("units of the currency a year")
    )
    spent: Figure | None = Field(description="Spent so far", json_schema_extra=_MONEY)
    currency: str | None = Field(description="Currency of these amounts (ISO 4217)")


class PlannedAction(WireModel):
    """An action of a plan."""

    id: str = Field(description="What it is called in its plan", examples=["A-1"])
    title: str | None = Field(description="Name of the action", examples=["Roofs that make power"])
    pillars: list[Pillar] = Field(description="The pillars that it serves")
    sector: ActionSector | None = Field(description="Sector in which it has its effect")
    area: str | None = Field(description="Area of intervention")
    instrument: str | None = Field(description="Policy instrument")
    origin: ActionOrigin | None = Field(description="On whose initiative it is taken")
    responsible_body: str | None = Field(description="Body that is responsible")
    stakeholders: str | None = Field(description="Who else takes part")
    description: str | None = Field(description="What is done")
    begins: str | None = Field(description="Year, or day, in which it begins", examples=["2026"])
    ends: str | None = Field(description="Year, or day, in which it ends", examples=["2030"])
    status: ActionStatus | None = Field(description="How far it has come")
    costs: ActionCosts | None = Field(description="What it costs")
    finance_sources: list[str] = Field(description="Who pays for it")
    energy_saved_mwh: Figure | None = _mwh("Energy that it saves, once it has its full effect")
    renewable_mwh: Figure | None = _mwh("Renewable energy that it generates, once it has its full effect")
    reduction_t: Figure | None = _t("Emissions that it avoids, once it has its full effect")
    hazards: list[Hazard] = Field(description="Hazards that it addresses")
    outcome_indicator: str | None = Field(description="What its outcome is measured by")
    groups_reached: list[VulnerableGroup] = Field(description="Vulnerable groups that it reaches")
    energy_poverty_indicator: str | None = Field(description="Indicator of energy poverty that it improves")
    is_benchmark: bool = Field(description="Whether it is shown to others as a benchmark of excellence")


class ActionItem(PlannedAction):
    """An action as the list of all actions shows it."""

    key: str = Field(description="What stands for it in its address: the id of its plan, a dot, and its own")
    plan_id: UUID = Field(description="The plan that it belongs to")
    plan_title: str = Field(description="Title of that plan")
    signatory_id: UUID = Field(description="The signatory whose plan it is")
    signatory_name: str = Field(description="Its name to show: English where there is one")
    country: CountryCode
    joint_group_id: UUID | None = Field(description="The joint group whose plan it is; null where the signatory's own")
    is_invented: bool = Field(description="Whether it is invented, to show what a report looks like")
    updated_at: datetime = Field(description="When the plan last changed (UTC)")


class PlanItem(ReportItem):
    """A plan as lists show it."""

    title: str = Field(description="Title of the plan", examples=["Climate and Energy Action Plan 2030"])
    pillars: list[Pillar] = Field(description="The pillars that it covers")
    adopted_on: date | None = Field(description="Day on which it was formally adopted")
    adopted_by: str | None = Field(description="Who adopted it")
    document_url: str | None = Field(description="Address of the document")
    equivalent_of: str | None = Field(description="Name of the statutory plan that is deemed this plan")
    target_ids: list[UUID] = Field(description="Targets of this register that it is to reach")
    budget: Money | None = Field(description="Budget of the whole plan")
    action_count: int = _count("How many actions it has")
    reduction_t: Figure = _t("What its actions avoid together, those that were given up left out")
    energy_saved_mwh: Figure = _mwh("What its actions save together, those that were given up left out")
    renewable_mwh: Figure = _mwh("What its actions generate together, those that were given up left out")


class StatusCount(WireModel):
    """How many actions stand so."""

    status: ActionStatus | None = Field(description="How far they have come; null where it is not said")
    count: int = _count("How many")


class CostSum(WireModel):
    """What actions cost together, in one currency."""

    currency: str | None = Field(description="Currency (ISO 4217); null where it is not said")
    investment: Computed = Field(description="Investment", json_schema_extra=_MONEY)
    running: Computed = Field(
        description="Running costs of a year", json_schema_extra=measured_in("units of the currency a year")
    )
    spent: Computed = Field(description="Spent so far", json_schema_extra=_MONEY)


class ActionSums(WireModel):
    """What the actions of a plan come to together. Those that were given up are in `byStatus` alone."""

    actions: int = _count("Actions")
    by_status: list[StatusCount] = Field(description="How far they have come")
    reduction_t: Computed = _t("Emissions that they avoid")
    without_reduction: int = _count("Actions of mitigation of which it is not said what they avoid")
    energy_saved_mwh: Computed = _mwh("Energy that they save")
    renewable_mwh: Computed = _mwh("Renewable energy that they generate")
    costs: list[CostSum] = Field(description="What they cost, by currency: amounts of two are never added")
    benchmarks: int = _count("Actions shown as benchmarks of excellence")


class RemainingEffort(WireModel):
    """What the actions of a plan must come to for one of its targets, by both ways of counting."""

    target_id: UUID = Field(description="The target")
    target_year: int = Field(description="Its year")
    base_t: Computed | None = _tonnes("What it starts from")
    target_t: Computed | None = _tonnes("Emissions of the target year when it is reached")
    latest_inventory_id: UUID | None = Field(description="The latest inventory that can be held against it")
    latest_year: int | None = Field(description="Its year")
    latest_t: Computed | None = _tonnes("Its emissions")
    overall_reduction_t: Computed | None = _tonnes("The whole reduction: base less target")
    already_reduced_t: Computed | None = _tonnes("Base less latest inventory; negative for a rise")
    progress_pct: Computed | None = Field(
        description="Share of the whole reduction that was reached", json_schema_extra=measured_in("percent")
    )
    sum_of_actions_t: Computed = _t("What the actions avoid together")
    option1_must_equal_t: Computed | None = _tonnes(
        "Option 1, reductions counted against the base year: what they must come to"
    )
    option1_missing_t: Computed | None = _tonnes("What is missing to that; negative where there is more")
    option2_must_equal_t: Computed | None = _tonnes(
        "Option 2, reductions counted against the latest inventory: what they must come to"
    )
    option2_missing_t: Computed | None = _tonnes("What is missing to that; negative where there is more")
    steps: list[CalculationStep] = Field(description="How it was worked out, figure by figure")


class Overlap(WireModel):
    """Actions that may count the same reduction twice."""

    sector: ActionSector = Field(description="Their sector")
    area: str = Field(description="Their area of intervention")
    action_ids: list[str] = Field(description="What they are called in the plan")
    reduction_t: Computed = _t("What they avoid together, if nothing is counted twice")


class Plan(PlanItem):
    """A plan with its actions and what they come to as things stand now."""

    signatory: SignatoryReference = Field(description="The signatory that reports it")
    members: list[SignatoryReference] = Field(description="Members of the joint group whose plan it is, the lead first")
    boundary: str | None = Field(description="The area that it covers")
    teams: str | None = Field(description="Who works on it")
    stakeholder_engagement: str | None = Field(description="How people and bodies took part")
    funding_sources: list[str] = Field(description="Where the money comes from")
    priority_areas: list[str] = Field(description="What comes first")
    synergies: str | None = Field(description="Synergies and trade-offs between its actions")
    monitoring_arrangement: str | None = Field(description="How its progress is followed")
    actions: list[PlannedAction] = Field(description="Its actions, in order")
    sums: ActionSums = Field(description="What they come to together")
    efforts: list[RemainingEffort] = Field(description="What they must come to, for each of its targets")
    overlaps: list[Overlap] = Field(description="Actions that may count the same reduction twice")
    created_at: datetime = Field(description="When it was first completed (UTC)")


class PlanAssessment(WireModel):
    """What the checks say of a plan as it would be published, and what its actions come to."""

    findings: list[Finding] = Field(description="What they found; an error keeps it from being completed")
    is_complete: bool = Field(description="Whether nothing keeps it from being completed")
    sums: ActionSums = Field(description="What its actions come to together")
    efforts: list[RemainingEffort] = Field(description="What they must come to, for each of its targets")
    overlaps: list[Overlap] = Field(description="Actions that may count the same reduction twice")
