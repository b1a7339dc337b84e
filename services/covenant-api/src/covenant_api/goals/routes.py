"""Goals over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from covenant_api.goals.checking import all_findings, change_of
from covenant_api.goals.content import GoalContent
from covenant_api.goals.editing import GOAL_EDITING
from covenant_api.goals.queries import GoalQuery
from covenant_api.goals.schemas import Goal, GoalFindings, GoalItem
from covenant_api.goals.service import GOALS, conditions, public_goal
from covenant_api.reporting.assessing import read_draft
from servicekit.conditional import answer
from servicekit.database import Db, ReadDb
from servicekit.editing.routes import editing_router
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.parameters import RecordQuery

TAG = "goals"
router = APIRouter(prefix="/goals", tags=[TAG])
editing = editing_router(GOAL_EDITING, prefix="/goals", parameter="goalId", tag=TAG, contacts=False)

_Id = Annotated[UUID, Path(alias="goalId", description="Its id")]
_Key = Annotated[str, Path(alias="goalId", max_length=200, description="Its id")]


@router.get("", response_model=Page[GoalItem])
def list_goals(request: Request, db: ReadDb, query: Annotated[GoalQuery, Query()]) -> Any:
    """Goals of adaptation and of energy access that are complete, by name of the signatory or in the order asked for.

    `q` looks in the names of the signatories. As CSV or XLSX without `limit`: the whole selection.
    """
    return GOALS.respond(request, db, query, conditions(query))


@router.get("/{goalId}", response_model=Goal)
def get_goal(request: Request, db: ReadDb, query: Annotated[RecordQuery, Query()], goal_id: _Id) -> Any:
    """One goal."""
    return GOALS.respond_one(request, db, query.f, public_goal(goal_id), "goal")


@router.get("/{goalId}/draft/assessment", response_model=GoalFindings)
def assess_goal_draft(request: Request, caller: SignedIn, db: Db, record: _Key) -> Response:
    """What the checks say of the goal as it would be published, and where it leads."""
    _, content = read_draft(db, caller, GOAL_EDITING, record, GoalContent)
    findings = all_findings(db, content)
    change, direction = change_of(content)
    known = content.base_year is not None and content.target_year is not None
    body = GoalFindings(
        findings=findings,
        is_complete=not any(one.blocks_completion for one in findings),
        direction=direction,
        change=change,
        years=(content.target_year or 0) - (content.base_year or 0) if known else None,
    )
    return answer(request, body.model_dump_json().encode())
