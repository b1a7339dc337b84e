"""The trajectory of a signatory, as things stand, and as they would under other assumptions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import and_, select

from covenant_api.formulas.exact import difference, quotient, reduction_pct
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.models import InventoryEdition
from covenant_api.joint_groups.service import Group, Rows, groups_of
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.schemas import SignatoryReference
from covenant_api.targets.codes import BaseSource, Caveat, MeasuredBy, ProgressState, TargetType
from covenant_api.targets.computing import Measure, Stand, measure, stand_of, target_line
from covenant_api.targets.content import TargetContent
from covenant_api.targets.history import TARGET_RECORD
from covenant_api.targets.measuring import InventoryPoint, owned_by, read_inventories
from covenant_api.targets.models import TargetRecord
from covenant_api.targets.presenting import shown_ambition, shown_figures, shown_line, shown_stand
from covenant_api.targets.service import Ground, content_of_row, today
from covenant_api.trajectories.assuming import Unknown, reckoned
from covenant_api.trajectories.codes import Assumption, Obstacle
from covenant_api.trajectories.schemas import (
    FormerFigures,
    FormerLine,
    GroupReference,
    NotComputable,
    Trajectory,
    TrajectoryPoint,
    TrajectoryStanding,
    TrajectoryTarget,
    WhatIf,
    WhatIfAnswer,
)
from servicekit.problems import FieldError, invalid, not_found

_ZERO = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class Course:
    """What the trajectory of a signatory is made of."""

    signatory: SignatoryReference
    group: Group | None
    inventories: Sequence[InventoryPoint]
    targets: Sequence[tuple[UUID, TargetContent]]
    on: date


def read_course(rows: Rows, signatory_id: UUID) -> Course:
    """What is published of a signatory, or of the group whose target and inventory it shares.

    Raises:
        Problem: 404 where there is no such signatory, or none that is public.
    """
    wanted = select(Signatory.id, Signatory.name, Signatory.names, Signatory.country)
    found = rows(wanted.where(Signatory.id == signatory_id, Signatory.status != "pending"))
    if not found:
        raise not_found("signatory")
    row = found[0]
    group = next((one for one in groups_of(rows, signatory_id) if one.shares), None)
    targets = rows(TARGET_RECORD.contents().where(owned_by(TargetRecord, signatory_id, group)))
    inventories = read_inventories(rows, signatory_id, group)
    if group is not None and not targets and not inventories:
        # The group has nothing yet: what the signatory reported by itself is all there is.
        group = None
        targets = rows(TARGET_RECORD.contents().where(owned_by(TargetRecord, signatory_id, None)))
        inventories = read_inventories(rows, signatory_id, None)
    contents = [(one.id, content_of_row(one.content)) for one in targets]
    return Course(
        signatory=SignatoryReference(id=row.id, name=row.name, names=row.names, country=row.country),
        group=group,
        inventories=inventories,
        targets=sorted(contents, key=lambda one: (one[1].target_year or 0, one[0])),
        on=today(),
    )


def main_target(course: Course, target_id: UUID | None = None) -> tuple[UUID, TargetContent] | None:
    """The target that inventories are held against: the next one that is no step on the way; where all are over, the
    last one."""
    if target_id is not None:
        return next((one for one in course.targets if one[0] == target_id), None)
    proper = [one for one in course.targets if not one[1].is_interim] or list(course.targets)
    coming = [one for one in proper if (one[1].target_year or 0) >= course.on.year]
    if coming:
        return coming[0]
    return proper[-1] if proper else None


def trajectory_of(course: Course, target_id: UUID | None = None) -> Trajectory:
    """The trajectory, held against the target of this id, or the main one."""
    ground = Ground(course.inventories, course.signatory.country, course.on)
    main = main_target(course, target_id)
    content, made = (None, None) if main is None else (main[1], ground.measure(main[1]))
    stands = [
        stand_of(content, made, one) if content is not None and made is not None else _unmeasured(one)
        for one in course.inventories
    ]
    group = course.group
    return Trajectory(
        signatory=course.signatory,
        joint_group=group and GroupReference(id=group.id, name=group.name, option=group.option, lead_id=group.lead_id),
        worked_out_on=course.on,
        main_target_id=main and main[0],
        targets=[_target(one, target, ground) for one, target in course.targets],
        points=[_point(one, content, made) for one in stands],
        standing=None if content is None or made is None else _standing(stands, content, made, course.on),
    )


def _unmeasured(one: InventoryPoint) -> Stand:
    """An inventory where there is no target to hold it against."""
    return Stand(
        inventory=one,
        is_base=False,
        emissions_t=one.figures.total_t,
        intensity=one.per_capita(),
        measured_by=MeasuredBy.TONNES,
        allowed_t=None,
        allowed_intensity=None,
        gap_t=None,
        achieved_pct=None,
        reduction_vs_base_pct=None,
        required_annual_t=None,
        status=ProgressState.INSUFFICIENT_DATA,
        caveats=(Caveat.INCOMPLETE,) if one.is_incomplete else (),
    )


def _point(stand: Stand, content: TargetContent | None, made: Measure | None) -> TrajectoryPoint:
    one = stand.inventory
    sectors = content.sectors if content is not None else []
    per_capita = one.per_capita(sectors)
    start = made.base.inventory if made is not None else None
    comparable = Caveat.APPROACH_DIFFERS not in stand.caveats
    base = start.per_capita(sectors) if start is not None and comparable else None
    return TrajectoryPoint(
        **dict(shown_stand(stand)),
        role=one.role,
        approach=one.approach,
        gwp_set=one.figures.gwp_set,
        population=one.population,
        per_capita_t=per_capita,
        per_capita_reduction_pct=reduction_pct(base, per_capita),
        is_incomplete=one.is_incomplete,
        former=[
            FormerFigures(
                version=before.figures.version,
                replaced_at=before.at,
                reason=before.reason,
                explanation=before.explanation,
                emissions_t=before.figures.covered(sectors),
                per_capita_t=quotient(before.figures.covered(sectors), one.people),
            )
            for before in one.former
        ],
    )


def _target(target_id: UUID, content: TargetContent, ground: Ground) -> TrajectoryTarget:
    made = ground.measure(content)
    return TrajectoryTarget(
        id=target_id,
        title=content.title,
        type=content.type,
        intensity_denominator=content.intensity_denominator,
        base_year=content.base_year,
        target_year=content.target_year,
        pct=content.pct,
        pct_unconditional=content.pct_unconditional,
        bau_t=content.bau_t,
        sectors=list(content.sectors),
        is_interim=content.is_interim,
        is_invented=content.is_invented,
        commitment_type=content.commitment_type,
        figures=shown_figures(made),
        line=shown_line(target_line(content, made)),
        former_lines=_former_lines(content, made),
        base_per_capita_t=made.base.inventory and made.base.inventory.per_capita(content.sectors),
        target_per_capita_t=_target_per_capita(content, made),
        ambition=shown_ambition(ground.judge(content, made)),
    )


def _target_per_capita(content: TargetContent, made: Measure) -> Decimal | None:
    if made.target_intensity is not None and content.intensity_denominator != "gdp":
        return made.target_intensity
    people = content.projected_population
    return quotient(made.target_t, None if people is None else Decimal(people))


def _former_lines(content: TargetContent, made: Measure) -> list[FormerLine]:
    """The line before each restatement of the inventory that the target starts from."""
    start = made.base.inventory
    if start is None or made.base.source is not BaseSource.INVENTORY:
        return []
    found = []
    for before in start.former:
        then = replace(start, figures=before.figures, former=())
        base = replace(made.base, value_t=before.figures.covered(content.sectors), inventory=then)
        was = measure(content, base)
        if was.base_t is not None:
            found.append(
                FormerLine(
                    replaced_at=before.at,
                    base_version=before.figures.version,
                    base_t=was.base_t,
                    target_t=was.target_t,
                    line=shown_line(target_line(content, was)),
                )
            )
    return found


def _standing(stands: Sequence[Stand], content: TargetContent, made: Measure, on: date) -> TrajectoryStanding | None:
    base_year, target_year = content.base_year, content.target_year
    comparable = [
        one
        for one in stands
        if not one.is_base
        and Caveat.APPROACH_DIFFERS not in one.caveats
        and (base_year is None or one.inventory.year > base_year)
    ]
    newest = max(comparable, key=lambda one: one.inventory.year, default=None)
    if newest is None or target_year is None:
        return None
    left = max(target_year - on.year, 0)
    missing = difference(newest.emissions_t, made.target_t)
    required = None if missing is None or not left else quotient(max(missing, _ZERO), Decimal(left))
    return TrajectoryStanding(
        inventory_id=newest.inventory.id,
        year=newest.inventory.year,
        measured_by=newest.measured_by,
        status=newest.status,
        emissions_t=newest.emissions_t,
        gap_t=newest.gap_t,
        achieved_pct=newest.achieved_pct,
        reduction_vs_base_pct=newest.reduction_vs_base_pct,
        years_left=left,
        required_annual_t=required,
    )


def what_if(rows: Rows, signatory_id: UUID, asked: WhatIf) -> WhatIfAnswer:
    """The trajectory as things stand, and as they would be. Nothing is stored.

    Raises:
        Problem: 404 where there is no such signatory; 400 where the target is none of it.
    """
    course = read_course(rows, signatory_id)
    if asked.target_id is not None and main_target(course, asked.target_id) is None:
        detail = "There is no such target of this signatory that is public."
        raise invalid(FieldError(pointer="/targetId", code="unknown", detail=detail))
    assumed = [
        name
        for name, value in (
            (Assumption.GWP_SET, asked.gwp_set),
            (Assumption.APPROACH, asked.approach),
            (Assumption.POPULATION, asked.population),
        )
        if value is not None
    ]
    inventories, unknown = list(course.inventories), []
    if asked.gwp_set is not None or asked.approach is not None:
        contents = _contents(rows, course.inventories)
        inventories = []
        for one in course.inventories:
            point, obstacles = reckoned(one, contents[one.id], asked.gwp_set, asked.approach)
            inventories.append(point)
            unknown += obstacles
        unknown += _stated(course, asked)
    targets = course.targets
    if asked.population is not None:
        targets = [
            (one, content.model_copy(update={"projected_population": asked.population})) for one, content in targets
        ]
    after = replace(course, inventories=inventories, targets=targets)
    return WhatIfAnswer(
        assumed=assumed,
        before=trajectory_of(course, asked.target_id),
        after=trajectory_of(after, asked.target_id),
        not_computable=[
            NotComputable(
                assumption=one.assumption,
                obstacle=one.obstacle,
                inventory_id=one.inventory_id,
                year=one.year,
                field=one.field,
                detail=one.detail,
            )
            for one in unknown
        ],
    )


def _contents(rows: Rows, inventories: Sequence[InventoryPoint]) -> dict[UUID, InventoryContent]:
    """What was written of these inventories, as it is published."""
    edition = InventoryEdition
    wanted = [and_(edition.inventory_id == one.id, edition.version == one.figures.version) for one in inventories]
    found: dict[UUID, InventoryContent] = {}
    for condition in wanted:
        for row in rows(select(edition.inventory_id, edition.content).where(condition)):
            found[row.inventory_id] = InventoryContent.model_validate(row.content)
    return found


def _stated(course: Course, asked: WhatIf) -> list[Unknown]:
    """Figures of the targets that are stated in tonnes: they stay as they are."""
    assumption = Assumption.GWP_SET if asked.gwp_set is not None else Assumption.APPROACH
    ground = Ground(course.inventories, course.signatory.country, course.on)
    found = []
    for _, content in course.targets:
        made = ground.measure(content)
        fields = {
            "baseT": made.base.source is BaseSource.STATED,
            "targetT": content.type is TargetType.FIXED_LEVEL,
            "bauT": content.type is TargetType.BASELINE_SCENARIO,
            "baseIntensity": content.type is TargetType.BASE_YEAR_INTENSITY and content.base_intensity is not None,
        }
        found += [
            Unknown(
                assumption=assumption,
                obstacle=Obstacle.STATED_IN_TONNES,
                inventory_id=None,
                year=content.target_year,
                field=name,
                detail=f"Of the target for {content.target_year}, {name} is stated in tonnes and stays as it is.",
            )
            for name, stays in fields.items()
            if stays
        ]
    return found
