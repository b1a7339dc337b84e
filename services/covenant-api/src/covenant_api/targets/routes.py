"""Targets over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from covenant_api.reporting.assessing import read_draft
from covenant_api.targets.checking import examine
from covenant_api.targets.computing import stands, target_line
from covenant_api.targets.content import TargetContent
from covenant_api.targets.editing import TARGET_EDITING
from covenant_api.targets.models import TargetRecord
from covenant_api.targets.presenting import shown_ambition, shown_figures, shown_line, shown_stand
from covenant_api.targets.queries import TargetQuery
from covenant_api.targets.schemas import Target, TargetAssessment, TargetItem
from covenant_api.targets.service import TARGETS, conditions, filling, is_shown
from servicekit.conditional import answer
from servicekit.database import Db, ReadDb
from servicekit.editing.routes import editing_router
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.parameters import RecordQuery

TAG = "targets"
router = APIRouter(prefix="/targets", tags=[TAG])
editing = editing_router(TARGET_EDITING, prefix="/targets", parameter="targetId", tag=TAG, contacts=False)

_Id = Annotated[UUID, Path(alias="targetId", description="Its id")]
_Key = Annotated[str, Path(alias="targetId", max_length=200, description="Its id")]


@router.get("", response_model=Page[TargetItem])
def list_targets(request: Request, db: ReadDb, query: Annotated[TargetQuery, Query()]) -> Any:
    """Targets that are complete, by target year or in the order asked for."""
    return TARGETS.respond(request, db, query, conditions(query))


@router.get("/{targetId}", response_model=Target)
def get_target(request: Request, db: ReadDb, query: Annotated[RecordQuery, Query()], target_id: _Id) -> Any:
    """One target with what it comes to as things stand: its tonnes, the line to it, progress and ambition."""
    source = TARGETS.source.where(TargetRecord.id == target_id, is_shown())
    return TARGETS.respond_one(request, db, query.f, source, "target", filling(db.rows))


@router.get("/{targetId}/draft/assessment", response_model=TargetAssessment)
def assess_target_draft(request: Request, caller: SignedIn, db: Db, target: _Key) -> Response:
    """What the checks say of the target as it would be published, and what it comes to."""
    standing, content = read_draft(db, caller, TARGET_EDITING, target, TargetContent)
    examined = examine(db, standing.record_id, content)
    body = TargetAssessment(
        findings=examined.findings,
        is_complete=examined.is_complete,
        figures=shown_figures(examined.made),
        line=shown_line(target_line(content, examined.made)),
        progress=[shown_stand(one) for one in stands(content, examined.made, examined.ground.inventories)],
        ambition=shown_ambition(examined.judged),
    )
    return answer(request, body.model_dump_json().encode())
