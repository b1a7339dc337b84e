"""Targets written one by one.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, update
from sqlalchemy.orm import Session

from covenant_api.reporting.referring import check_report
from covenant_api.reporting.rows import report_row
from covenant_api.rules.use import note_use
from covenant_api.targets.content import TargetContent
from covenant_api.targets.models import TargetRecord
from covenant_api.targets.service import PLAIN
from servicekit.search import search_document


def check_target(session: Session, target_id: UUID, content: TargetContent) -> None:
    """Refuse a target of a signatory, or under a rule set, that there is not.

    Raises:
        Problem: 400; pointers begin at the content.
    """
    check_report(session, content.signatory_id, content.rule_set)


def store_target(session: Session, target_id: UUID, content: TargetContent, new: bool) -> None:
    """Make the register say of the target what `content`, which is complete, says; `new` where it has no row yet."""
    note_use(session, content.rule_set.code, content.rule_set.version)
    row: dict[str, Any] = {
        **report_row(content),
        **{name: getattr(content, name) for name in PLAIN},
        "search_document": search_document([content.title] if content.title else []),
    }
    if new:
        session.execute(insert(TargetRecord).values(id=target_id, **row))
    else:
        changed = update(TargetRecord).where(TargetRecord.id == target_id)
        session.execute(changed.values(updated_at=func.now(), **row))


def remove_target(session: Session, target_id: UUID) -> None:
    """Take the target out of the register. Plans that name it have to let it go before."""
    session.execute(delete(TargetRecord).where(TargetRecord.id == target_id))
