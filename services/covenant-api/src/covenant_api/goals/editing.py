"""How goals are edited: by whom, which fields, and where they are stored."""

from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.access import REPORTS
from covenant_api.goals.checking import check_complete
from covenant_api.goals.content import GoalContent
from covenant_api.goals.history import GOAL_RECORD
from covenant_api.goals.storing import remove_goal, store_goal
from covenant_api.reporting.referring import check_report
from servicekit.editing.declaration import Editing


def _check(session: Session, goal_id: UUID, content: GoalContent) -> None:
    check_report(session, content.signatory_id, content.rule_set)


GOAL_EDITING: Final = Editing(
    kind=GOAL_RECORD,
    noun="goal",
    officer_fields=frozenset(GOAL_RECORD.content.names),
    permissions=REPORTS,
    title="title",
    belongs_to="signatoryId",
    check=_check,
    ready=check_complete,
    store=store_goal,
    remove=remove_goal,
)
