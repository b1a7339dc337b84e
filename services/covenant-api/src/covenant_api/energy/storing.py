"""Energy assessments written one by one, with the values of their indicators.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from uuid import UUID

from sqlalchemy import delete, func, insert, update
from sqlalchemy.orm import Session

from covenant_api.energy.content import EnergyAssessmentContent
from covenant_api.energy.models import EnergyAssessment, EnergyIndicatorValue
from covenant_api.reporting.rows import report_row
from covenant_api.rules.use import note_use


def store_energy_assessment(session: Session, assessment_id: UUID, content: EnergyAssessmentContent, new: bool) -> None:
    """Make the register say of the assessment what `content` says; `new` where it has no row yet.

    What is stored is complete: its year is there, and of each value what it is of.
    """
    note_use(session, content.rule_set.code, content.rule_set.version)
    row = {
        **report_row(content),
        "year": content.year,
        "description": content.description,
        "method": content.method,
    }
    if new:
        session.execute(insert(EnergyAssessment).values(id=assessment_id, **row))
    else:
        changed = update(EnergyAssessment).where(EnergyAssessment.id == assessment_id)
        session.execute(changed.values(updated_at=func.now(), **row))
    session.execute(delete(EnergyIndicatorValue).where(EnergyIndicatorValue.assessment_id == assessment_id))
    values = [
        {"assessment_id": assessment_id, "position": place, **one.model_dump(by_alias=False)}
        for place, one in enumerate(content.indicators)
    ]
    if values:
        session.execute(insert(EnergyIndicatorValue), values)


def remove_energy_assessment(session: Session, assessment_id: UUID) -> None:
    """Take the assessment out of the register."""
    session.execute(delete(EnergyAssessment).where(EnergyAssessment.id == assessment_id))
