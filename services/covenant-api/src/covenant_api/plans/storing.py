"""Plans written one by one, with their targets and actions.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, update
from sqlalchemy.orm import Session

from covenant_api.plans.content import ActionContent, PlanContent
from covenant_api.plans.models import ActionRecord, PlanRecord, PlanTargetRecord
from covenant_api.plans.service import ACTION_PLAIN, COSTS, PLAIN
from covenant_api.reporting.referring import check_report
from covenant_api.reporting.rows import report_row
from covenant_api.rules.use import note_use
from gazetteer.folding import sort_key
from servicekit.search import search_document


def check_plan(session: Session, plan_id: UUID, content: PlanContent) -> None:
    """Refuse a plan of a signatory, or under a rule set, that there is not.

    Raises:
        Problem: 400; pointers begin at the content.
    """
    check_report(session, content.signatory_id, content.rule_set)


def store_plan(session: Session, plan_id: UUID, content: PlanContent, new: bool) -> None:
    """Make the register say of the plan what `content`, which is complete, says; `new` where it has no row yet."""
    note_use(session, content.rule_set.code, content.rule_set.version)
    title, budget = content.title or "", content.budget
    row: dict[str, Any] = {
        **report_row(content),
        **{name: getattr(content, name) for name in PLAIN},
        "title": title,
        "sort_name": sort_key(title),
        "search_document": search_document([title]),
        "budget_amount": budget and budget.amount,
        "budget_currency": budget and budget.currency,
    }
    if new:
        session.execute(insert(PlanRecord).values(id=plan_id, **row))
    else:
        changed = update(PlanRecord).where(PlanRecord.id == plan_id)
        session.execute(changed.values(updated_at=func.now(), **row))
    _store_targets(session, plan_id, content)
    session.execute(delete(ActionRecord).where(ActionRecord.plan_id == plan_id))
    rows = [_action(plan_id, position, one) for position, one in enumerate(content.actions)]
    if rows:
        # In one statement: a row's search document is an expression, which a statement for each row cannot take.
        session.execute(insert(ActionRecord).values(rows))


def remove_plan(session: Session, plan_id: UUID) -> None:
    """Take the plan out of the register, with its actions."""
    session.execute(delete(PlanRecord).where(PlanRecord.id == plan_id))


def _store_targets(session: Session, plan_id: UUID, content: PlanContent) -> None:
    session.execute(delete(PlanTargetRecord).where(PlanTargetRecord.plan_id == plan_id))
    named = [
        {"plan_id": plan_id, "target_id": one, "position": position} for position, one in enumerate(content.target_ids)
    ]
    if named:
        session.execute(insert(PlanTargetRecord), named)


def _action(plan_id: UUID, position: int, one: ActionContent) -> dict[str, Any]:
    title = one.title or one.id
    return {
        "key": f"{plan_id}.{one.id}",
        "plan_id": plan_id,
        "code": one.id,
        "position": position,
        **{name: getattr(one, name) for name in ACTION_PLAIN},
        **{name: one.costs and getattr(one.costs, name) for name in COSTS},
        "has_costs": one.costs is not None,
        "sort_name": sort_key(title),
        "search_document": search_document([title]),
    }
