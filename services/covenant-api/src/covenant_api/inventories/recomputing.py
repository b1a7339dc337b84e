"""All inventories worked out again, in batches and without objects for rows: what is stored, and what comes out now.

Editions keep the totals as they were worked out then; only what is shown of the newest version is made anew. Several
processes read and compute one range of inventories each, all of them what the database held at one moment; one process
stores what differs, in one transaction.
"""

import gc
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final, NamedTuple
from uuid import UUID

from pydantic_core import from_json
from sqlalchemy import ARRAY, Connection, Float, Select, Text, bindparam, cast, column, func, select, update
from sqlalchemy.dialects.postgresql import JSON, JSONB
from sqlalchemy.orm import Session

from covenant_api.inventories.computing import compute
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
from covenant_api.inventories.spreading import spread
from covenant_api.rules.loading import UnknownRuleSetError, rule_set
from covenant_api.rules.schemas import RuleSet

BATCH: Final = 500
_STORED: Final = (
    "direct_t", "indirect_t", "direct_indirect_t", "outside_t", "generation_t", "biogenic_co2_t", "basic_t",
    "basic_plus_t", "territorial_t", "energy_mwh", "is_incomplete",
)  # fmt: skip
_HEAD: Final = (
    *(
        getattr(InventoryRecord, name)
        for name in ("id", "version", "rule_set_code", "rule_set_version", "approach", "gwp_set", "population",
                     "area_km2", "gdp", "local_factors", *_STORED)
    ),
    cast(InventoryRecord.totals, Text).label("totals"),
)  # fmt: skip
_stored = attrgetter(*_STORED)
_OF_ROW: Final = ("id", "version", *_STORED, "totals")
_ANEW: Final = (
    func.json_to_recordset(cast(bindparam("rows", type_=Text), JSON))
    .table_valued(*(column(name, InventoryRecord.__table__.c[name].type) for name in _OF_ROW))
    .render_derived(name="anew", with_types=True)
)
# Whoever published an inventory meanwhile has worked it out already: its version is another one then.
_STORE: Final = (
    update(InventoryRecord)
    .where(InventoryRecord.id == _ANEW.c.id, InventoryRecord.version == _ANEW.c.version)
    .values({name: _ANEW.c[name] for name in (*_STORED, "totals")} | {"updated_at": func.now()})
)


class Range(NamedTuple):
    """Inventories after one and up to another, by their ids; None for no bound."""

    after: UUID | None = None
    up_to: UUID | None = None


@dataclass
class Recomputed:
    """How many inventories were worked out, and which came out otherwise than they are stored."""

    inventories: int = 0
    lines: int = 0
    differing: list[UUID] = field(default_factory=list)


class Batch(NamedTuple):
    """What came of a batch: how much was worked out, which differ, and their rows as they ought to be, in JSON."""

    inventories: int
    lines: int
    differing: list[UUID]
    rows: str


def recompute(session: Session, *, store: bool, factors: FactorSource = library, processes: int = 1) -> Recomputed:
    """Work out all inventories again.

    Args:
        store: Whether what differs is stored.
        factors: Finds factors of the library by their codes.
        processes: How many read and compute; with one it is this one.
    """
    done = Recomputed()
    connection = session.connection()
    with _batches(connection, factors, processes) as batches:
        for batch in batches:
            done.inventories += batch.inventories
            done.lines += batch.lines
            done.differing.extend(batch.differing)
            if store and batch.differing:
                connection.execute(_STORE, {"rows": batch.rows})
    return done


@contextmanager
def _batches(connection: Connection, factors: FactorSource, processes: int) -> Iterator[Iterator[Batch]]:
    if processes == 1:
        yield _worked_out(connection, Range(), factors)
        return

    def of_range(own: Connection, one: Range) -> Iterator[Batch]:
        return _worked_out(own, one, factors)

    with spread(connection, _ranges(connection, processes), of_range) as batches:
        yield batches


def _ranges(connection: Connection, count: int) -> list[Range]:
    """Ranges of as many inventories each, which together hold all."""
    shares = [number / count for number in range(1, count)]
    bounds = connection.scalar(
        select(func.percentile_disc(cast(shares, ARRAY(Float))).within_group(InventoryRecord.id))
    )
    between = sorted(set(bounds or ()))
    return [Range(after, up_to) for after, up_to in zip([None, *between], [*between, None], strict=True)]


def _worked_out(connection: Connection, wanted: Range, factors: FactorSource) -> Iterator[Batch]:
    with _no_collection():
        for heads in _heads(connection, wanted):
            ids = [head.id for head in heads]
            cells = _parts(connection, InventoryCell, CellFigure, ids)
            lines = _parts(connection, ActivityLine, LineFigure, ids)
            plants = _parts(connection, LocalEnergy, PlantFigure, ids)
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
                made = compute(figures, _rules(head.rule_set_code, head.rule_set_version), factors).columns()
                if any(made[name] != value for name, value in zip(_STORED, _stored(head), strict=True)) or (
                    made["totals"] != from_json(head.totals)
                ):
                    changed.append({"id": head.id, "version": head.version, **made})
            # Decimals and ids as texts: not a digit is lost.
            rows = json.dumps(changed, default=str)
            yield Batch(len(heads), sum(len(lines[id_]) for id_ in ids), [one["id"] for one in changed], rows)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Without looks for cycles: there are none in figures, and millions of them would be gone through each time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _rules(code: str, version: str) -> RuleSet | None:
    try:
        return rule_set(code, version)
    except UnknownRuleSetError:
        return None


def _heads(connection: Connection, wanted: Range) -> Iterator[Sequence[Any]]:
    last = wanted.after
    while True:
        statement: Select[Any] = select(*_HEAD).order_by(InventoryRecord.id).limit(BATCH)
        if last is not None:
            statement = statement.where(InventoryRecord.id > last)
        if wanted.up_to is not None:
            statement = statement.where(InventoryRecord.id <= wanted.up_to)
        heads = connection.execute(statement).all()
        if not heads:
            return
        yield heads
        last = heads[-1].id


def _parts(connection: Connection, model: Any, figure: Any, ids: Sequence[UUID]) -> defaultdict[UUID, list[Any]]:
    columns = [getattr(model, name) for name in figure._fields]
    # Objects are read as texts: few of them differ.
    objects = [place for place, column in enumerate(columns) if isinstance(column.type, JSONB)]
    for place in objects:
        columns[place] = cast(columns[place], Text)
    statement = (
        select(model.inventory_id, *columns)
        .where(model.inventory_id == func.any(list(ids)))
        .order_by(model.inventory_id, model.position)
    )
    found: defaultdict[UUID, list[Any]] = defaultdict(list)
    for inventory_id, *values in connection.execute(statement):
        for place in objects:
            if values[place] is not None:
                values[place] = _object(values[place])
        found[inventory_id].append(figure._make(values))
    return found


@lru_cache(maxsize=5000)
def _object(written: str) -> Mapping[str, Any]:
    """An object of a table, which nobody changes."""
    return dict(json.loads(written))
