"""What is worked out of a plan, as the API says it."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from covenant_api.joint_groups.service import Rows, read_group
from covenant_api.plans.content import PlanContent
from covenant_api.plans.schemas import ActionSums, CostSum, Overlap, RemainingEffort, StatusCount
from covenant_api.plans.summing import Overlapping, Sums
from covenant_api.plans.weighing import TargetEffort, weigh
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.schemas import SignatoryReference
from covenant_api.targets.presenting import shown_steps
from servicekit.schemas import WireModel


def shown_sums(sums: Sums) -> ActionSums:
    """What actions come to together."""
    return ActionSums(
        actions=sums.actions,
        by_status=[StatusCount(status=status, count=count) for status, count in sums.by_status],
        reduction_t=sums.reduction_t,
        without_reduction=sums.without_reduction,
        energy_saved_mwh=sums.energy_saved_mwh,
        renewable_mwh=sums.renewable_mwh,
        costs=[
            CostSum(currency=one.currency, investment=one.investment, running=one.running, spent=one.spent)
            for one in sums.costs
        ],
        benchmarks=sums.benchmarks,
    )


def shown_effort(one: TargetEffort) -> RemainingEffort:
    """What actions must come to for a target."""
    found, target = one.effort.effort, one.target
    latest = one.latest
    return RemainingEffort(
        target_id=one.target_id,
        target_year=target.target_year or 0,
        base_t=one.base_t,
        target_t=found.target_t,
        latest_inventory_id=latest and latest.id,
        latest_year=latest and latest.year,
        latest_t=latest and latest.figures.covered(target.sectors),
        overall_reduction_t=found.overall_reduction_t,
        already_reduced_t=found.already_reduced_t,
        progress_pct=found.progress_pct,
        sum_of_actions_t=one.effort.sum_t,
        option1_must_equal_t=found.option1_t,
        option1_missing_t=one.effort.option1_missing_t,
        option2_must_equal_t=found.option2_t,
        option2_missing_t=one.effort.option2_missing_t,
        steps=shown_steps(found.steps),
    )


def shown_overlap(one: Overlapping) -> Overlap:
    """Actions that may count the same reduction twice."""
    return Overlap(sector=one.sector, area=one.area, action_ids=list(one.action_ids), reduction_t=one.reduction_t)


def _members(rows: Rows, group_id: UUID | None) -> list[SignatoryReference]:
    group = None if group_id is None else read_group(rows, group_id)
    if group is None:
        return []
    wanted = select(Signatory.id, Signatory.name, Signatory.names, Signatory.country)
    found = {
        row.id: SignatoryReference(id=row.id, name=row.name, names=row.names, country=row.country)
        for row in rows(wanted.where(Signatory.id.in_(group.member_ids), Signatory.status != "pending"))
    }
    return [found[one] for one in group.member_ids if one in found]


def filling(rows: Rows) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    """Makes the fields of a public plan that the database cannot work out."""
    wanted = {info.alias or name for name, info in PlanContent.model_fields.items()}

    def filled(found: dict[str, Any]) -> Mapping[str, Any]:
        content = PlanContent.model_validate_json(json.dumps({name: found[name] for name in wanted}))
        weighed = weigh(rows, content)
        lists: dict[str, Sequence[WireModel]] = {
            "members": _members(rows, content.joint_group_id),
            "efforts": [shown_effort(one) for one in weighed.efforts],
            "overlaps": [shown_overlap(one) for one in weighed.overlaps],
        }
        return {
            "sums": shown_sums(weighed.sums).model_dump(mode="json", by_alias=True),
            **{name: [one.model_dump(mode="json", by_alias=True) for one in value] for name, value in lists.items()},
        }

    return filled
