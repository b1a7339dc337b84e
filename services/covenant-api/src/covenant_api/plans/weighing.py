"""A plan held against the targets that it is to reach, as they stand now."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from covenant_api.joint_groups.service import Rows, read_group
from covenant_api.plans.content import PlanContent
from covenant_api.plans.summing import Effort, Overlapping, Sums, effort_of, overlaps, sum_up
from covenant_api.targets.codes import Caveat
from covenant_api.targets.computing import caveats_of
from covenant_api.targets.content import TargetContent
from covenant_api.targets.history import TARGET_RECORD
from covenant_api.targets.measuring import InventoryPoint
from covenant_api.targets.models import TargetRecord
from covenant_api.targets.service import content_of_row, ground_of


@dataclass(frozen=True, kw_only=True)
class TargetEffort:
    """What the actions of a plan must come to for one of its targets."""

    target_id: UUID
    target: TargetContent
    base_t: Decimal | None
    latest: InventoryPoint | None
    effort: Effort


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """What the actions of a plan come to, and what they must come to."""

    sums: Sums
    overlaps: Sequence[Overlapping]
    efforts: Sequence[TargetEffort]


def read_targets(rows: Rows, ids: Sequence[UUID]) -> dict[UUID, TargetContent]:
    """Those of these targets that are published."""
    found = rows(TARGET_RECORD.contents().where(TargetRecord.id.in_(ids))) if ids else []
    return {row.id: content_of_row(row.content) for row in found}


def weigh(rows: Rows, content: PlanContent) -> Weighed:
    """What the actions of a plan come to, and what they must come to for each of its targets that is published."""
    sums = sum_up(content.actions)
    targets = read_targets(rows, content.target_ids)
    efforts = [_effort(rows, one, targets[one], sums.reduction_t) for one in content.target_ids if one in targets]
    return Weighed(sums=sums, overlaps=overlaps(content.actions), efforts=efforts)


def _effort(rows: Rows, target_id: UUID, target: TargetContent, sum_t: Decimal) -> TargetEffort:
    group = None if target.joint_group_id is None else read_group(rows, target.joint_group_id)
    ground = ground_of(rows, target.signatory_id, group)
    made = ground.measure(target)
    comparable = [
        one
        for one in ground.inventories
        if Caveat.APPROACH_DIFFERS not in caveats_of(target, made.base, one)
        and (target.base_year is None or one.year >= target.base_year)
    ]
    latest = max(comparable, key=lambda one: one.year, default=None)
    latest_t = None if latest is None else latest.figures.covered(target.sectors)
    effort = effort_of(sum_t, base_t=made.base_t, target_t=made.target_t, latest_t=latest_t)
    return TargetEffort(target_id=target_id, target=target, base_t=made.base_t, latest=latest, effort=effort)
