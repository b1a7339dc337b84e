"""How risk assessments are edited: by whom, which fields, and where they are stored."""

from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.access import REPORTS
from covenant_api.reporting.referring import check_report
from covenant_api.risks.checking import check_complete
from covenant_api.risks.content import RiskAssessmentContent
from covenant_api.risks.history import RISK_ASSESSMENT_RECORD
from covenant_api.risks.storing import remove_risk_assessment, store_risk_assessment
from servicekit.editing.declaration import Editing


def _check(session: Session, assessment_id: UUID, content: RiskAssessmentContent) -> None:
    check_report(session, content.signatory_id, content.rule_set)


RISK_ASSESSMENT_EDITING: Final = Editing(
    kind=RISK_ASSESSMENT_RECORD,
    noun="risk assessment",
    officer_fields=frozenset(RISK_ASSESSMENT_RECORD.content.names),
    permissions=REPORTS,
    title="title",
    belongs_to="signatoryId",
    check=_check,
    ready=check_complete,
    store=store_risk_assessment,
    remove=remove_risk_assessment,
)
