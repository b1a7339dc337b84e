"""Inventories written one by one, with their totals, editions and restatements.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from covenant_api.inventories.computing import Computed, compute
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.expressions import PLAIN
from covenant_api.inventories.figures import FactorSource, figures_of
from covenant_api.inventories.history import INVENTORY_RECORD
from covenant_api.inventories.library import library
from covenant_api.inventories.models import (
    ActivityLine,
    InventoryCell,
    InventoryEdition,
    InventoryRecord,
    InventoryRestatement,
    LocalEnergy,
)
from covenant_api.inventories.parts import RestatementContent
from covenant_api.reporting.codes import RestatementReason
from covenant_api.reporting.referring import check_report
from covenant_api.reporting.rows import report_row
from covenant_api.rules.loading import UnknownRuleSetError, rule_set
from covenant_api.rules.schemas import RuleSet
from covenant_api.rules.use import note_use
from servicekit.changes.models import Change
from servicekit.schemas import WireModel

BROUGHT_BACK: Final = "An earlier version was brought back."
# Values of the row that JSON has as objects.
_OBJECTS: Final = frozenset({"gdp", "verification", "reported_totals", "local_factors", "restatement"})


def check_inventory(session: Session, inventory_id: UUID, content: InventoryContent) -> None:
    """Refuse an inventory of a signatory, or under a rule set, that there is not.

    Raises:
        Problem: 400; pointers begin at the content.
    """
    check_report(session, content.signatory_id, content.rule_set)


def rules_of(content: InventoryContent) -> RuleSet | None:
    """The rule set that the inventory was begun under; None where it is not known any more."""
    try:
        return rule_set(content.rule_set.code, content.rule_set.version)
    except UnknownRuleSetError:
        return None


def computed(content: InventoryContent, factors: FactorSource = library) -> Computed:
    """All that is worked out of what was written."""
    return compute(figures_of(content), rules_of(content), factors)


def content_of(session: Session, inventory_id: UUID) -> dict[str, Any] | None:
    """What is stored of an inventory, by its names on the wire; None where there is none."""
    stored = session.execute(INVENTORY_RECORD.contents().where(InventoryRecord.id == inventory_id)).first()
    return None if stored is None else dict(stored.content)


def store_inventory(session: Session, inventory_id: UUID, content: InventoryContent, new: bool) -> None:
    """Make the register say of the inventory what `content`, which is complete, says; `new` where it has no row yet.

    What is public from now on is an edition of its own, and stays citable. Where figures of one that was public
    change, the restatement is written down.
    """
    before = None if new else standing_of(session, inventory_id)
    if before is not None and content_of(session, inventory_id) == content.values():
        return
    note_use(session, content.rule_set.code, content.rule_set.version)
    made = computed(content)
    version = _next_version(session, inventory_id)
    row = {**_row(content), **made.columns(), "version": version}
    if before is None:
        session.execute(insert(InventoryRecord).values(id=inventory_id, **row))
    else:
        changed = update(InventoryRecord).where(InventoryRecord.id == inventory_id)
        session.execute(changed.values(updated_at=func.now(), **row))
    _store_parts(session, inventory_id, content)
    edition = {
        "inventory_id": inventory_id,
        "version": version,
        "direct_indirect_t": made.sums.direct_plus_indirect_t,
        "content": content.values(),
        "totals": dict(made.document),
    }
    session.execute(insert(InventoryEdition).values(**edition))
    if before is not None and figures_differ(before, made, content):
        _record_restatement(session, inventory_id, before, made, content, version)


def remove_inventory(session: Session, inventory_id: UUID) -> None:
    """Take the inventory out of the register. Its editions and restatements stay, and are back when it is."""
    session.execute(delete(InventoryRecord).where(InventoryRecord.id == inventory_id))


def standing_of(session: Session, inventory_id: UUID) -> Any:
    """The figures that are on record of an inventory; None where none are."""
    columns = (
        InventoryRecord.version,
        InventoryRecord.direct_indirect_t,
        InventoryRecord.outside_t,
        InventoryRecord.generation_t,
        InventoryRecord.gwp_set,
        InventoryRecord.restatement,
        InventoryRecord.totals,
    )
    return session.execute(select(*columns).where(InventoryRecord.id == inventory_id)).first()


def figures_differ(before: Any, made: Computed, content: InventoryContent) -> bool:
    """Whether figures that are on record change: a total, or a cell of the matrix."""
    sums = made.sums
    if (before.direct_indirect_t, before.outside_t, before.generation_t) != (
        sums.direct_plus_indirect_t,
        sums.outside_t,
        sums.generation_t,
    ):
        return True
    return before.gwp_set != content.gwp_set or _counted(before.totals) != _counted(made.document)


def _counted(totals: Mapping[str, Any]) -> dict[tuple[str, str], Any]:
    return {(one["subsector"], one["scope"]): one["countsAsT"] for one in totals["cells"]}


def _next_version(session: Session, inventory_id: UUID) -> int:
    """The number that the change which is under way will have."""
    of_it = (Change.kind == INVENTORY_RECORD.name, Change.record_id == inventory_id)
    last = session.scalar(select(func.coalesce(func.max(Change.version), 0)).where(*of_it))
    return int(last or 0) + 1


def _row(content: InventoryContent) -> dict[str, Any]:
    row = report_row(content)
    for name in PLAIN:
        value = getattr(content, name)
        if name in _OBJECTS and isinstance(value, WireModel):
            value = value.model_dump(mode="json", by_alias=True)
        row[name] = value
    return row


def _store_parts(session: Session, inventory_id: UUID, content: InventoryContent) -> None:
    parts: tuple[tuple[Any, Sequence[WireModel], dict[str, str]], ...] = (
        (InventoryCell, content.cells, {}),
        (ActivityLine, content.lines, {"id": "line_id"}),
        (LocalEnergy, content.local_energy, {}),
    )
    for model, written, named in parts:
        session.execute(delete(model).where(model.inventory_id == inventory_id))
        rows = [
            {"inventory_id": inventory_id, "position": position, **_part_row(one, named)}
            for position, one in enumerate(written)
        ]
        if rows:
            session.execute(insert(model), rows)


def _part_row(part: WireModel, named: Mapping[str, str]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, WireModel):
            value = value.model_dump(mode="json", by_alias=True)
        elif isinstance(value, dict):
            value = part.model_dump(mode="json", include={name}, by_alias=False)[name]
        row[named.get(name, name)] = value
    return row


def _record_restatement(
    session: Session, inventory_id: UUID, before: Any, made: Computed, content: InventoryContent, version: int
) -> None:
    stated = content.restatement
    if stated is not None and stated.model_dump(mode="json", by_alias=True) == before.restatement:
        stated = None
    # Without a reason of its own only a version that is brought back gets here.
    stated = stated or RestatementContent(reason=RestatementReason.OTHER, explanation=BROUGHT_BACK)
    session.execute(
        insert(InventoryRestatement).values(
            inventory_id=inventory_id,
            reason=stated.reason.value,
            explanation=stated.explanation,
            version_before=before.version,
            version_after=version,
            total_before_t=before.direct_indirect_t,
            total_after_t=made.sums.direct_plus_indirect_t,
            gwp_set_before=before.gwp_set,
            gwp_set_after=content.gwp_set,
        )
    )
    session.execute(
        update(InventoryRecord)
        .where(InventoryRecord.id == inventory_id)
        .values(restatement_count=InventoryRecord.restatement_count + 1)
    )
