"""Trajectories on the wire: how the emissions of a signatory went, and the way to its targets."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from covenant_api.calculations.schemas import Computed
from covenant_api.joint_groups.codes import JointOption
from covenant_api.reporting.codes import Approach, GwpSet, InventoryRole, RestatementReason, Sector
from covenant_api.signatories.schemas import SignatoryReference
from covenant_api.targets.codes import (
    CommitmentType,
    IntensityDenominator,
    MeasuredBy,
    ProgressState,
    TargetType,
)
from covenant_api.targets.schemas import InventoryProgress, LinePoint, TargetAmbition, TargetFigures
from covenant_api.trajectories.codes import Assumption, Obstacle
from servicekit.figures import Figure
from servicekit.schemas import WireModel, measured_in

_TONNES = "tonnes of CO2 equivalent"


def _t(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in(_TONNES))


def _per_capita(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in("tonnes of CO2 equivalent per inhabitant"))


def _pct(description: str) -> Any:
    return Field(description=description, json_schema_extra=measured_in("percent"))


class GroupReference(WireModel):
    """The joint group whose figures are shown."""

    id: UUID = Field(description="Identifier (UUID version 7)")
    name: str = Field(description="Its name")
    option: JointOption = Field(description="How its members plan together")
    lead_id: UUID = Field(description="The signatory that leads it and reports for it")


class FormerFigures(WireModel):
    """Figures of an inventory that were public until they were given anew. They can still be cited."""

    version: int = Field(ge=1, description="Version of the inventory: `/inventories/{inventoryId}/editions/{version}`")
    replaced_at: datetime = Field(description="When they were given anew (UTC)")
    reason: RestatementReason = Field(description="Why")
    explanation: str | None = Field(description="Why, in words")
    emissions_t: Computed = _t("Direct and indirect emissions as they were, of the sectors that the target covers")
    per_capita_t: Computed | None = _per_capita("The same by inhabitant")


class TrajectoryPoint(InventoryProgress):
    """An inventory on the way to the main target."""

    role: InventoryRole = Field(description="What the inventory is for")
    approach: Approach | None = Field(description="How its emissions were worked out")
    gwp_set: GwpSet | None = Field(description="The warming potentials it is counted with")
    population: int | None = Field(description="Inhabitants", json_schema_extra=measured_in("inhabitants"))
    per_capita_t: Computed | None = _per_capita("Emissions by inhabitant")
    per_capita_reduction_pct: Computed | None = _pct("Less by inhabitant than in the base year; negative where more")
    is_incomplete: bool = Field(description="Whether sources that are not estimated or confidential are missing")
    former: list[FormerFigures] = Field(description="Its figures before it was restated, the oldest first")


class FormerLine(WireModel):
    """The line to a target as it was before its base was restated."""

    replaced_at: datetime = Field(description="When the base was restated (UTC)")
    base_version: int = Field(ge=1, description="Version of the baseline inventory that it started from")
    base_t: Computed = _t("What it started from")
    target_t: Computed | None = _t("Where it led to")
    line: list[LinePoint] = Field(description="The line, year by year")


class TrajectoryTarget(WireModel):
    """A target with the line to it."""

    id: UUID = Field(description="Identifier of the target")
    title: str | None = Field(description="What it is called")
    type: TargetType = Field(description="How it is set")
    intensity_denominator: IntensityDenominator | None = Field(description="What its intensity is per")
    base_year: int | None = Field(description="Year against which it is measured")
    target_year: int = Field(description="Year in which it is to be reached")
    pct: Figure | None = _pct("The cut, conditional part included")
    pct_unconditional: Figure | None = _pct("The part of it that depends on nothing")
    bau_t: Figure | None = _t("Emissions of the target year without action")
    sectors: list[Sector] = Field(description="Sectors that it covers; none for all of the inventory")
    is_interim: bool = Field(description="Whether it is a step towards a later target")
    is_invented: bool = Field(description="Whether it is invented, to show what a report looks like")
    commitment_type: CommitmentType | None = Field(description="The commitment that it carries out")
    figures: TargetFigures = Field(description="What is worked out of it")
    line: list[LinePoint] = Field(description="The straight line to it, year by year from the base year")
    former_lines: list[FormerLine] = Field(description="The line as it was before each restatement of the base")
    base_per_capita_t: Computed | None = _per_capita("Where it starts by inhabitant; null where that is not known")
    target_per_capita_t: Computed | None = _per_capita("Where it leads by inhabitant; null where that is not known")
    ambition: TargetAmbition = Field(description="How it compares with what it is held against")


class TrajectoryStanding(WireModel):
    """Where the newest inventory that can be compared stands on the way to the main target."""

    inventory_id: UUID = Field(description="The inventory")
    year: int = Field(description="Its year")
    measured_by: MeasuredBy = Field(description="By what it is measured")
    status: ProgressState = Field(description="Where it stands")
    emissions_t: Computed = _t("Its emissions")
    gap_t: Computed | None = _t("Above the line; negative below it")
    achieved_pct: Computed | None = _pct("Share of the promised cut that was reached")
    reduction_vs_base_pct: Computed | None = _pct("Less than the base; negative where more")
    years_left: int = Field(
        ge=0, description="Years from now to the target year", json_schema_extra=measured_in("years")
    )
    required_annual_t: Computed | None = Field(
        description="Less in each year from now on, to reach the target in its year; 0 where it is reached, null where "
        "no year is left",
        json_schema_extra=measured_in("tonnes of CO2 equivalent per year"),
    )


class Trajectory(WireModel):
    """How the emissions of a signatory went, and the way to its targets, as things stand now."""

    signatory: SignatoryReference = Field(description="The signatory")
    joint_group: GroupReference | None = Field(
        description="The group whose figures these are, where the signatory shares its target and inventory"
    )
    worked_out_on: date = Field(description="The day on which it was worked out (UTC)")
    main_target_id: UUID | None = Field(
        description="The target that points are held against: the next one that is no step on the way, or the last one"
    )
    targets: list[TrajectoryTarget] = Field(description="Targets, by target year")
    points: list[TrajectoryPoint] = Field(description="Inventories, by year, held against the main target")
    standing: TrajectoryStanding | None = Field(
        description="Where the newest one stands; null without a target or an inventory after its base"
    )


class WhatIf(WireModel):
    """What is assumed otherwise; what is left out stays as it is."""

    target_id: UUID | None = Field(default=None, description="The target to look at; the main one if not given")
    gwp_set: GwpSet | None = Field(default=None, description="Count all inventories with these warming potentials")
    approach: Approach | None = Field(default=None, description="Work all inventories out by this approach")
    population: int | None = Field(
        default=None,
        ge=1,
        le=100_000_000_000,
        description="Inhabitants in the target year",
        json_schema_extra=measured_in("inhabitants"),
    )


class NotComputable(WireModel):
    """A figure that stays as it is because it cannot be worked out under an assumption."""

    assumption: Assumption = Field(description="The assumption")
    obstacle: Obstacle = Field(description="Why")
    inventory_id: UUID | None = Field(description="The inventory; null where it is the target")
    year: int | None = Field(description="Its year")
    field: str | None = Field(description="Of a target: the field that stays as it is", examples=["targetT"])
    detail: str = Field(description="What stays as it is, in English")


class WhatIfAnswer(WireModel):
    """The trajectory before and after. Nothing of it is stored."""

    assumed: list[Assumption] = Field(description="What was assumed otherwise")
    before: Trajectory = Field(description="As things stand")
    after: Trajectory = Field(description="Under the assumptions, as far as they can be worked out")
    not_computable: list[NotComputable] = Field(description="What stays as it is, and why")
