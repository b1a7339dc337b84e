"""How energy assessments are edited: by whom, which fields, and where they are stored."""

from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.access import REPORTS
from covenant_api.energy.checking import check_complete
from covenant_api.energy.content import EnergyAssessmentContent
from covenant_api.energy.history import ENERGY_ASSESSMENT_RECORD
from covenant_api.energy.storing import remove_energy_assessment, store_energy_assessment
from covenant_api.reporting.referring import check_report
from servicekit.editing.declaration import Editing


def _check(session: Session, assessment_id: UUID, content: EnergyAssessmentContent) -> None:
    check_report(session, content.signatory_id, content.rule_set)


ENERGY_ASSESSMENT_EDITING: Final = Editing(
    kind=ENERGY_ASSESSMENT_RECORD,
    noun="energy assessment",
    officer_fields=frozenset(ENERGY_ASSESSMENT_RECORD.content.names),
    permissions=REPORTS,
    title="year",
    belongs_to="signatoryId",
    check=_check,
    ready=check_complete,
    store=store_energy_assessment,
    remove=remove_energy_assessment,
)
