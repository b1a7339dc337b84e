"""Energy assessments and the library of indicators over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from covenant_api.energy.checking import all_findings, coverage
from covenant_api.energy.content import EnergyAssessmentContent
from covenant_api.energy.editing import ENERGY_ASSESSMENT_EDITING
from covenant_api.energy.queries import EnergyAssessmentQuery
from covenant_api.energy.schemas import (
    EnergyAssessment,
    EnergyAssessmentFindings,
    EnergyAssessmentItem,
    EnergyIndicatorList,
)
from covenant_api.energy.service import ENERGY_ASSESSMENTS, conditions, energy_indicators, public_energy_assessment
from covenant_api.reporting.assessing import read_draft
from servicekit.conditional import answer
from servicekit.database import Db, ReadDb
from servicekit.editing.routes import editing_router
from servicekit.identity.caller import SignedIn
from servicekit.pages import Page
from servicekit.parameters import RecordQuery

TAG = "energy-assessments"
router = APIRouter(tags=[TAG])
editing = editing_router(
    ENERGY_ASSESSMENT_EDITING, prefix="/energy-assessments", parameter="energyAssessmentId", tag=TAG, contacts=False
)

_Id = Annotated[UUID, Path(alias="energyAssessmentId", description="Its id")]
_Key = Annotated[str, Path(alias="energyAssessmentId", max_length=200, description="Its id")]


@router.get("/energy-indicators", response_model=EnergyIndicatorList)
def list_energy_indicators(request: Request) -> Response:
    """The library of indicators: what each counts, its unit and possible range, and where it comes from."""
    return answer(request, energy_indicators().model_dump_json().encode())


@router.get("/energy-assessments", response_model=Page[EnergyAssessmentItem])
def list_energy_assessments(request: Request, db: ReadDb, query: Annotated[EnergyAssessmentQuery, Query()]) -> Any:
    """Assessments of energy access and poverty that are complete, by name of the signatory or in the order asked for.

    `q` looks in the names of the signatories. As CSV or XLSX without `limit`: the whole selection.
    """
    return ENERGY_ASSESSMENTS.respond(request, db, query, conditions(query))


@router.get("/energy-assessments/{energyAssessmentId}", response_model=EnergyAssessment)
def get_energy_assessment(
    request: Request, db: ReadDb, query: Annotated[RecordQuery, Query()], assessment_id: _Id
) -> Any:
    """One assessment with the values of its indicators."""
    source = public_energy_assessment(assessment_id)
    return ENERGY_ASSESSMENTS.respond_one(request, db, query.f, source, "energy assessment")


@router.get("/energy-assessments/{energyAssessmentId}/draft/assessment", response_model=EnergyAssessmentFindings)
def assess_energy_assessment_draft(request: Request, caller: SignedIn, db: Db, record: _Key) -> Response:
    """What the checks say of the assessment as it would be published, and which attributes are covered."""
    _, content = read_draft(db, caller, ENERGY_ASSESSMENT_EDITING, record, EnergyAssessmentContent)
    findings = all_findings(db, content)
    body = EnergyAssessmentFindings(
        findings=findings,
        is_complete=not any(one.blocks_completion for one in findings),
        attributes=coverage(content),
    )
    return answer(request, body.model_dump_json().encode())
