"""Joint groups over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from covenant_api.joint_groups.checking import group_findings, templates_required
from covenant_api.joint_groups.content import JointGroupContent
from covenant_api.joint_groups.editing import JOINT_GROUP_EDITING
from covenant_api.joint_groups.models import JointGroupRecord
from covenant_api.joint_groups.queries import JointGroupQuery
from covenant_api.joint_groups.schemas import JointGroup, JointGroupAssessment, JointGroupItem
from covenant_api.joint_groups.service import JOINT_GROUPS, conditions, is_shown
from covenant_api.reporting.assessing import read_draft
from servicekit.conditional import answer
from servicekit.database import Db, ReadDb
from servicekit.editing.routes import editing_router
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.parameters import RecordQuery

TAG = "joint-groups"
router = APIRouter(prefix="/joint-groups", tags=[TAG])
editing = editing_router(JOINT_GROUP_EDITING, prefix="/joint-groups", parameter="jointGroupId", tag=TAG, contacts=False)

_Id = Annotated[UUID, Path(alias="jointGroupId", description="Its id")]
_Key = Annotated[str, Path(alias="jointGroupId", max_length=200, description="Its id")]


@router.get("", response_model=Page[JointGroupItem])
def list_joint_groups(request: Request, db: ReadDb, query: Annotated[JointGroupQuery, Query()]) -> Any:
    """Groups of signatories that plan together, by name or in the order asked for."""
    return JOINT_GROUPS.respond(request, db, query, conditions(query))


@router.get("/{jointGroupId}", response_model=JointGroup)
def get_joint_group(request: Request, db: ReadDb, query: Annotated[RecordQuery, Query()], group_id: _Id) -> Any:
    """One group with its members."""
    source = JOINT_GROUPS.source.where(JointGroupRecord.id == group_id, is_shown())
    return JOINT_GROUPS.respond_one(request, db, query.f, source, "joint group")


@router.get("/{jointGroupId}/draft/assessment", response_model=JointGroupAssessment)
def assess_joint_group_draft(request: Request, caller: SignedIn, db: Db, group: _Key) -> Response:
    """What the checks say of the group as it would be published."""
    _, content = read_draft(db, caller, JOINT_GROUP_EDITING, group, JointGroupContent)
    findings = group_findings(content)
    body = JointGroupAssessment(
        findings=findings,
        is_complete=not any(one.blocks_completion for one in findings),
        member_count=len(content.member_ids) + 1,
        templates_required=templates_required(content),
    )
    return answer(request, body.model_dump_json().encode())
