"""All inventories worked out again, in batches and without objects for rows: what is stored, and what comes out now.

Editions keep the totals as they were worked out then; only what is shown of the newest version is made anew.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, bindparam, func, select, update
from sqlalchemy.orm import Session

from covenant_api.inventories.computing import Computed, compute
from covenant_api.inventories.figures import (
    CellFigure,
    FactorSource,
    InventoryFigures,
    LineFigure,
    PlantFigure,
    number,
)
from covenant_api.inventories.library import library
from covenant_api.inventories.models import ActivityLine, InventoryCell, InventoryRecord, LocalEnergy
from covenant_api.rules.loading import UnknownRuleSetError, rule_set
from covenant_api.rules.schemas import RuleSet

BATCH: Final = 500
_STORED: Final = (
    "direct_t", "indirect_t", "direct_indirect_t", "outside_t", "generation_t", "biogenic_co2_t", "basic_t",
    "basic_plus_t", "territorial_t", "energy_mwh", "is_incomplete", "totals",
)  # fmt: skip
_HEAD: Final = tuple(
    getattr(InventoryRecord, name)
    for name in ("id", "rule_set_code", "rule_set_version", "approach", "gwp_set", "population", "area_km2", "gdp",
                 "local_factors", *_STORED)
)  # fmt: skip


@dataclass
class Recomputed:
    """How many inventories were worked out, and which came out otherwise than they are stored."""

    inventories: int = 0
    lines: int = 0
    differing: list[UUID] = field(default_factory=list)


def recompute(session: Session, *, store: bool, factors: FactorSource = library) -> Recomputed:
    """Work out all inventories again.

    Args:
        store: Whether what differs is stored.
        factors: Finds factors of the library by their codes.
    """
    done = Recomputed()
    for heads in _batches(session):
        ids = [head.id for head in heads]
        cells = _parts(session, InventoryCell, CellFigure._fields, ids, CellFigure)
        lines = _parts(session, ActivityLine, LineFigure._fields, ids, LineFigure)
        plants = _parts(session, LocalEnergy, PlantFigure._fields, ids, PlantFigure)
        changed = []
        for head in heads:
            figures = InventoryFigures(
                approach=head.approach,
                gwp_set=head.gwp_set,
                population=head.population,
                area_km2=head.area_km2,
                gdp=number((head.gdp or {}).get("amount")),
                local_factors=head.local_factors,
                cells=cells[head.id],
                lines=lines[head.id],
                plants=plants[head.id],
            )
            made = compute(figures, _rules(head.rule_set_code, head.rule_set_version), factors)
            done.lines += len(figures.lines)
            if _differs(head, made):
                changed.append({"of_id": head.id, **made.columns()})
        done.inventories += len(heads)
        done.differing.extend(one["of_id"] for one in changed)
        if store and changed:
            _store(session, changed)
    return done


def _rules(code: str, version: str) -> RuleSet | None:
    try:
        return rule_set(code, version)
    except UnknownRuleSetError:
        return None


def _batches(session: Session) -> Iterator[Sequence[Any]]:
    last: UUID | None = None
    while True:
        statement: Select[Any] = select(*_HEAD).order_by(InventoryRecord.id).limit(BATCH)
        if last is not None:
            statement = statement.where(InventoryRecord.id > last)
        heads = session.execute(statement).all()
        if not heads:
            return
        yield heads
        last = heads[-1].id


def _parts(
    session: Session, model: Any, fields: Sequence[str], ids: Sequence[UUID], figure: Callable[..., Any]
) -> defaultdict[UUID, list[Any]]:
    columns = [getattr(model, name) for name in fields]
    statement = (
        select(model.inventory_id, *columns)
        .where(model.inventory_id.in_(ids))
        .order_by(model.inventory_id, model.position)
    )
    found: defaultdict[UUID, list[Any]] = defaultdict(list)
    for inventory_id, *values in session.execute(statement):
        found[inventory_id].append(figure(*values))
    return found


def _differs(head: Any, made: Computed) -> bool:
    return any(getattr(head, name) != value for name, value in made.columns().items())


def _store(session: Session, changed: Sequence[dict[str, Any]]) -> None:
    anew: dict[str, Any] = {name: bindparam(f"new_{name}") for name in _STORED}
    statement = update(InventoryRecord).where(InventoryRecord.id == bindparam("of_id"))
    rows = [{name if name == "of_id" else f"new_{name}": value for name, value in one.items()} for one in changed]
    session.connection().execute(statement.values(updated_at=func.now(), **anew), rows)
