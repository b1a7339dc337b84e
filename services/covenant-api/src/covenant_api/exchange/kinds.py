"""The kinds of records that the workbook holds: how each is edited, and what checks it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from covenant_api.energy.checking import all_findings as energy_findings
from covenant_api.energy.editing import ENERGY_ASSESSMENT_EDITING
from covenant_api.goals.checking import all_findings as goal_findings
from covenant_api.goals.editing import GOAL_EDITING
from covenant_api.inventories.checking import assess_inventory
from covenant_api.inventories.editing import INVENTORY_EDITING
from covenant_api.plans.checking import examine as examine_plan
from covenant_api.plans.editing import PLAN_EDITING
from covenant_api.risks.checking import all_findings as risk_findings
from covenant_api.risks.editing import RISK_ASSESSMENT_EDITING
from covenant_api.rules.findings import Finding
from covenant_api.targets.checking import examine as examine_target
from covenant_api.targets.editing import TARGET_EDITING
from servicekit.editing.declaration import Editing
from servicekit.editing.models import Draft
from servicekit.editing.standing import Standing, read_standing

# `(session, id, content, published)`: what the checks say of a content.
Check = Callable[[Session, UUID, Any, Mapping[str, Any] | None], Sequence[Finding]]


@dataclass(frozen=True)
class ReportKind:
    """A kind of record of a report."""

    editing: Editing
    findings: Check


def _without_history(findings: Callable[[Session, Any], Sequence[Finding]]) -> Check:
    """Of checks that do not look at what is published."""
    return lambda session, record_id, content, published: findings(session, content)


def _of_inventory(
    session: Session, record_id: UUID, content: Any, published: Mapping[str, Any] | None
) -> Sequence[Finding]:
    return assess_inventory(session, record_id, content, published)[0]


def _of_plan(session: Session, record_id: UUID, content: Any, published: Mapping[str, Any] | None) -> Sequence[Finding]:
    return examine_plan(session, content).findings


def _of_target(
    session: Session, record_id: UUID, content: Any, published: Mapping[str, Any] | None
) -> Sequence[Finding]:
    return examine_target(session, record_id, content).findings


KINDS: Final[Mapping[str, ReportKind]] = {
    "inventory": ReportKind(INVENTORY_EDITING, _of_inventory),
    "target": ReportKind(TARGET_EDITING, _of_target),
    "goal": ReportKind(GOAL_EDITING, _without_history(goal_findings)),
    "risk-assessment": ReportKind(RISK_ASSESSMENT_EDITING, _without_history(risk_findings)),
    "energy-assessment": ReportKind(ENERGY_ASSESSMENT_EDITING, _without_history(energy_findings)),
    "plan": ReportKind(PLAN_EDITING, _of_plan),
}


def standings(session: Session, kind: str, signatory_id: UUID) -> list[Standing]:
    """How all records of a kind stand that belong to a signatory, the oldest first."""
    editing = KINDS[kind].editing
    known, field = editing.kind, editing.attribute("signatoryId")
    owned = known.content.expressions[field] == signatory_id
    published = session.scalars(known.source.with_only_columns(known.id, maintain_column_froms=True).where(owned))
    drafted = session.scalars(select(Draft.record_id).where(Draft.kind == known.name, Draft.subject_id == signatory_id))
    ids = sorted({*published, *drafted})
    return [read_standing(session, editing, record_id, signatory_id) for record_id in ids]
