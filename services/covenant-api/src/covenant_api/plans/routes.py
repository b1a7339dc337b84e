"""Plans and actions over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from covenant_api.plans.checking import examine
from covenant_api.plans.content import PlanContent
from covenant_api.plans.editing import PLAN_EDITING
from covenant_api.plans.models import PlanRecord
from covenant_api.plans.presenting import filling, shown_effort, shown_overlap, shown_sums
from covenant_api.plans.queries import ActionQuery, PlanQuery
from covenant_api.plans.schemas import ActionItem, Plan, PlanAssessment, PlanItem
from covenant_api.plans.service import ACTIONS, PLANS, action_conditions, is_shown, plan_conditions, public_action
from covenant_api.reporting.assessing import read_draft
from servicekit.conditional import answer
from servicekit.database import Db, ReadDb
from servicekit.editing.routes import editing_router
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.parameters import RecordQuery

TAG = "plans"
router = APIRouter(tags=[TAG])
editing = editing_router(PLAN_EDITING, prefix="/plans", parameter="planId", tag=TAG, contacts=False)

_Id = Annotated[UUID, Path(alias="planId", description="Its id")]
_Text = Annotated[str, Path(alias="planId", max_length=200, description="Its id")]
_Key = Annotated[
    str,
    Path(
        alias="actionKey",
        max_length=100,
        description="Its `key`: the id of its plan, a dot, and its own id",
    ),
]


@router.get("/plans", response_model=Page[PlanItem])
def list_plans(request: Request, db: ReadDb, query: Annotated[PlanQuery, Query()]) -> Any:
    """Plans that are complete, by title or in the order asked for."""
    return PLANS.respond(request, db, query, plan_conditions(query))


@router.get("/plans/{planId}", response_model=Plan)
def get_plan(request: Request, db: ReadDb, query: Annotated[RecordQuery, Query()], plan_id: _Id) -> Any:
    """One plan with its actions, what they come to together, and what they must come to for its targets."""
    source = PLANS.source.where(PlanRecord.id == plan_id, is_shown())
    return PLANS.respond_one(request, db, query.f, source, "plan", filling(db.rows))


@router.get("/plans/{planId}/draft/assessment", response_model=PlanAssessment)
def assess_plan_draft(request: Request, caller: SignedIn, db: Db, plan: _Text) -> Response:
    """What the checks say of the plan as it would be published, and what its actions come to."""
    _, content = read_draft(db, caller, PLAN_EDITING, plan, PlanContent)
    examined = examine(db, content)
    body = PlanAssessment(
        findings=examined.findings,
        is_complete=examined.is_complete,
        sums=shown_sums(examined.weighed.sums),
        efforts=[shown_effort(one) for one in examined.weighed.efforts],
        overlaps=[shown_overlap(one) for one in examined.weighed.overlaps],
    )
    return answer(request, body.model_dump_json().encode())


@router.get("/actions", response_model=Page[ActionItem])
def list_actions(request: Request, db: ReadDb, query: Annotated[ActionQuery, Query()]) -> Any:
    """Actions of all plans that are complete, by title or in the order asked for."""
    return ACTIONS.respond(request, db, query, action_conditions(query))


@router.get("/actions/{actionKey}", response_model=ActionItem)
def get_action(request: Request, db: ReadDb, query: Annotated[RecordQuery, Query()], key: _Key) -> Any:
    """One action of a plan."""
    return ACTIONS.respond_one(request, db, query.f, public_action(key), "action")
