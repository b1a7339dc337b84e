"""Risk assessments over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from covenant_api.reporting.assessing import read_draft
from covenant_api.risks.checking import all_findings, risk_matrix, scored_hazards
from covenant_api.risks.content import RiskAssessmentContent
from covenant_api.risks.editing import RISK_ASSESSMENT_EDITING
from covenant_api.risks.queries import RiskAssessmentQuery
from covenant_api.risks.schemas import RiskAssessment, RiskAssessmentFindings, RiskAssessmentItem
from covenant_api.risks.service import RISK_ASSESSMENTS, conditions, public_risk_assessment
from servicekit.conditional import answer
from servicekit.database import Db, ReadDb
from servicekit.editing.routes import editing_router
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.parameters import RecordQuery

TAG = "risk-assessments"
router = APIRouter(prefix="/risk-assessments", tags=[TAG])
editing = editing_router(
    RISK_ASSESSMENT_EDITING, prefix="/risk-assessments", parameter="riskAssessmentId", tag=TAG, contacts=False
)

_Id = Annotated[UUID, Path(alias="riskAssessmentId", description="Its id")]
_Key = Annotated[str, Path(alias="riskAssessmentId", max_length=200, description="Its id")]


@router.get("", response_model=Page[RiskAssessmentItem])
def list_risk_assessments(request: Request, db: ReadDb, query: Annotated[RiskAssessmentQuery, Query()]) -> Any:
    """Assessments of risk and vulnerability that are complete, by name of the signatory or in the order asked for.

    `q` looks in the names of the signatories. As CSV or XLSX without `limit`: the whole selection.
    """
    return RISK_ASSESSMENTS.respond(request, db, query, conditions(query))


@router.get("/{riskAssessmentId}", response_model=RiskAssessment)
def get_risk_assessment(
    request: Request, db: ReadDb, query: Annotated[RecordQuery, Query()], assessment_id: _Id
) -> Any:
    """One assessment: hazards with their scores, the risk matrix, sectors, groups, adaptive capacity, past events."""
    source = public_risk_assessment(assessment_id)
    return RISK_ASSESSMENTS.respond_one(request, db, query.f, source, "risk assessment")


@router.get("/{riskAssessmentId}/draft/assessment", response_model=RiskAssessmentFindings)
def assess_risk_assessment_draft(request: Request, caller: SignedIn, db: Db, record: _Key) -> Response:
    """What the checks say of the assessment as it would be published, and the scores of its hazards."""
    _, content = read_draft(db, caller, RISK_ASSESSMENT_EDITING, record, RiskAssessmentContent)
    findings = all_findings(db, content)
    body = RiskAssessmentFindings(
        findings=findings,
        is_complete=not any(one.blocks_completion for one in findings),
        hazards=scored_hazards(content),
        risk_matrix=risk_matrix(content),
    )
    return answer(request, body.model_dump_json().encode())
