"""Risk assessments written one by one, with all that hangs on them.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, func, insert, update
from sqlalchemy.orm import Session

from covenant_api.reporting.rows import report_row
from covenant_api.risks.content import HazardContent, PastEventContent, RiskAssessmentContent
from covenant_api.risks.models import (
    RiskAssessment,
    RiskCapacity,
    RiskGroup,
    RiskHazard,
    RiskHazardSector,
    RiskPastEvent,
    RiskSector,
)
from covenant_api.rules.risk_scores import risk_score
from covenant_api.rules.use import note_use
from servicekit.schemas import WireModel

_PLAIN: Final = ("title", "year", "authors", "description", "boundary", "method", "sources")


def store_risk_assessment(session: Session, assessment_id: UUID, content: RiskAssessmentContent, new: bool) -> None:
    """Make the register say of the assessment what `content` says; `new` where it has no row yet.

    What is stored is complete: titles, years and the codes that rows are about are there.
    """
    note_use(session, content.rule_set.code, content.rule_set.version)
    row = {**report_row(content), **{name: getattr(content, name) for name in _PLAIN}}
    if new:
        session.execute(insert(RiskAssessment).values(id=assessment_id, **row))
    else:
        changed = update(RiskAssessment).where(RiskAssessment.id == assessment_id)
        session.execute(changed.values(updated_at=func.now(), **row))
    lists: tuple[tuple[Any, Sequence[dict[str, Any]]], ...] = (
        (RiskHazard, [_hazard(one) for one in content.hazards]),
        (RiskSector, [_plain(one) for one in content.sectors]),
        (RiskGroup, [_plain(one) for one in content.groups]),
        (RiskCapacity, [_plain(one) for one in content.adaptive_capacity]),
        (RiskPastEvent, [_event(one) for one in content.past_events]),
    )
    for model, values in lists:
        session.execute(delete(model).where(model.assessment_id == assessment_id))
        if values:
            placed = [{"assessment_id": assessment_id, "position": n, **one} for n, one in enumerate(values)]
            session.execute(insert(model), placed)
    harmed = [
        {"assessment_id": assessment_id, "position": position, "number": number, **_plain(one)}
        for position, hazard in enumerate(content.hazards)
        for number, one in enumerate(hazard.sectors)
    ]
    if harmed:
        session.execute(insert(RiskHazardSector), harmed)


def remove_risk_assessment(session: Session, assessment_id: UUID) -> None:
    """Take the assessment out of the register."""
    session.execute(delete(RiskAssessment).where(RiskAssessment.id == assessment_id))


def _plain(one: WireModel) -> dict[str, Any]:
    return one.model_dump(by_alias=False)


def _hazard(one: HazardContent) -> dict[str, Any]:
    score, level = risk_score(one.probability, one.consequence)
    return {**one.model_dump(by_alias=False, exclude={"sectors"}), "score": score, "level": level}


def _event(one: PastEventContent) -> dict[str, Any]:
    loss = one.economic_loss
    return {
        **one.model_dump(by_alias=False, exclude={"economic_loss"}),
        "loss_amount": loss and loss.amount,
        "loss_currency": loss and loss.currency,
    }
