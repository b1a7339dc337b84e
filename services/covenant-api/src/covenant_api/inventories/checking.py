"""An inventory held against everything that is on record: its rule set, the one before it, what is published of it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from covenant_api.inventories.assessment import OnRecord, Place, assess
from covenant_api.inventories.computing import Computed
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.models import InventoryRecord
from covenant_api.inventories.storing import computed, figures_differ, rules_of, standing_of
from covenant_api.joint_groups.checking import joint_clause, report_findings
from covenant_api.reporting.assessing import refuse_incomplete
from covenant_api.rules.findings import CheckCode, Finding, finding
from covenant_api.signatories.models import Signatory
from servicekit.problems import Problem


def assess_inventory(
    session: Session, inventory_id: UUID, content: InventoryContent, published: Mapping[str, Any] | None
) -> tuple[list[Finding], Computed]:
    """Everything that is found, and the totals that it was found with."""
    made = computed(content)
    rules = rules_of(content)
    group, findings = report_findings(lambda one: session.execute(one).all(), content, shared_only=True)
    if group is not None and _is_twice(session, inventory_id, content):
        findings.append(finding(CheckCode.GROUP_INVENTORY_TWICE, "/year", clause=joint_clause(content)))
    if rules is None:
        detail = "The rule set of the inventory is not known any more."
        return [finding(CheckCode.RECORD_UNKNOWN, "/ruleSet", detail), *findings], made
    before = standing_of(session, inventory_id)
    year_before, cells_before = _inventory_before(session, inventory_id, content)
    known = OnRecord(
        today=_today(),
        figures_change=before is not None and figures_differ(before, made, content),
        restatement_before=(published or {}).get("restatement"),
        cells_before=cells_before,
        year_before=year_before,
        is_newest=_is_newest(session, inventory_id, content),
    )
    return [*findings, *assess(content, made, rules, known)], made


def check_complete(
    session: Session, inventory_id: UUID, content: InventoryContent, published: Mapping[str, Any] | None
) -> None:
    """Refuse to complete an inventory that has errors.

    Raises:
        Problem: 400 with one error for each of them; 409 where the signatory is not admitted yet.
    """
    refuse_incomplete(assess_inventory(session, inventory_id, content, published)[0])
    status = session.scalar(select(Signatory.status).where(Signatory.id == content.signatory_id))
    if status == "pending":
        detail = "The signatory is not admitted yet, and nothing of it is public. Complete the inventory after that."
        raise Problem(409, "conflict", "Conflict", detail)


def _today() -> date:
    return datetime.now(UTC).date()


def _others(inventory_id: UUID, content: InventoryContent) -> list[Any]:
    """Conditions on the other inventories of who reports."""
    of_whom = (
        InventoryRecord.joint_group_id == content.joint_group_id
        if content.joint_group_id is not None
        else (InventoryRecord.joint_group_id.is_(None)) & (InventoryRecord.signatory_id == content.signatory_id)
    )
    return [of_whom, InventoryRecord.id != inventory_id]


def _is_twice(session: Session, inventory_id: UUID, content: InventoryContent) -> bool:
    same_year = (*_others(inventory_id, content), InventoryRecord.year == content.year)
    return session.scalar(select(InventoryRecord.id).where(*same_year).limit(1)) is not None


def _is_newest(session: Session, inventory_id: UUID, content: InventoryContent) -> bool:
    later = (*_others(inventory_id, content), InventoryRecord.year > content.year)
    return session.scalar(select(InventoryRecord.id).where(*later).limit(1)) is None


def _inventory_before(
    session: Session, inventory_id: UUID, content: InventoryContent
) -> tuple[int | None, dict[Place, Decimal | None]]:
    """The cells of the newest inventory of an earlier year that is counted in the same way."""
    earlier = (
        *_others(inventory_id, content),
        InventoryRecord.year < content.year,
        InventoryRecord.approach.is_not_distinct_from(content.approach.value if content.approach else None),
    )
    row = session.execute(
        select(InventoryRecord.year, InventoryRecord.totals)
        .where(*earlier)
        .order_by(InventoryRecord.year.desc(), InventoryRecord.id.desc())
        .limit(1)
    ).first()
    if row is None:
        return None, {}
    cells = {
        (one["subsector"], one["scope"]): None if one["countsAsT"] is None else Decimal(str(one["countsAsT"]))
        for one in row.totals["cells"]
    }
    return row.year, cells
