"""Goals written one by one.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from uuid import UUID

from sqlalchemy import delete, func, insert, update
from sqlalchemy.orm import Session

from covenant_api.goals.content import GoalContent
from covenant_api.goals.models import Goal
from covenant_api.goals.service import FIELDS
from covenant_api.reporting.rows import report_row
from covenant_api.rules.use import note_use


def store_goal(session: Session, goal_id: UUID, content: GoalContent, new: bool) -> None:
    """Make the register say of the goal what `content` says; `new` where it has no row yet.

    What is stored is complete: pillar, title and the year by which it shall be reached are there.
    """
    note_use(session, content.rule_set.code, content.rule_set.version)
    row = {**report_row(content), **content.model_dump(include=set(FIELDS), by_alias=False)}
    if new:
        session.execute(insert(Goal).values(id=goal_id, **row))
    else:
        session.execute(update(Goal).where(Goal.id == goal_id).values(updated_at=func.now(), **row))


def remove_goal(session: Session, goal_id: UUID) -> None:
    """Take the goal out of the register."""
    session.execute(delete(Goal).where(Goal.id == goal_id))
