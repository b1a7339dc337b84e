"""What a target is measured by: the inventories of who has it, and the base that it starts from.

Inventories are read in single statements by whatever reads: the transaction of a request, or reads of a public answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, select

from covenant_api.formulas.exact import quotient, total
from covenant_api.inventories.models import InventoryEdition, InventoryRecord, InventoryRestatement
from covenant_api.joint_groups.service import Group, Rows
from covenant_api.reporting.codes import InventoryRole, Sector
from covenant_api.targets.codes import BaseSource
from covenant_api.targets.content import TargetContent
from servicekit.figures import as_decimal

_IN_TOTALS: Final = frozenset(Sector) - {Sector.GENERATION}


@dataclass(frozen=True, kw_only=True)
class Figures:
    """The totals of an inventory at one of its versions. Tonnes are direct and indirect, without generation.

    `by_sector` and `gases_t` are those of the edition; `gases_t` may lack what is not known by gas.
    """

    version: int
    total_t: Decimal
    by_sector: Mapping[str, Decimal]
    gases_t: Mapping[str, Decimal]
    gwp_set: str | None

    def covered(self, sectors: Sequence[str]) -> Decimal:
        """The tonnes of these sectors; none named means all of them."""
        wanted = set(sectors) & _IN_TOTALS
        if not wanted or wanted == _IN_TOTALS:
            return self.total_t
        return total(*(self.by_sector.get(one, Decimal(0)) for one in sorted(wanted))) or Decimal(0)


@dataclass(frozen=True, kw_only=True)
class InventoryPoint:
    """A published inventory, as far as targets look at it. `former`: its figures before restatements, oldest first."""

    id: UUID
    year: int
    role: str
    approach: str | None
    population: int | None
    gdp: Decimal | None
    is_incomplete: bool
    figures: Figures
    former: Sequence["Restated"] = field(default=())

    @property
    def people(self) -> Decimal | None:
        """The population as a figure."""
        return None if self.population is None else Decimal(self.population)

    def per_capita(self, sectors: Sequence[str] = ()) -> Decimal | None:
        """Tonnes per inhabitant; None without a population."""
        return quotient(self.figures.covered(sectors), self.people)


@dataclass(frozen=True, kw_only=True)
class Restated:
    """Figures that were public until they were given anew."""

    at: Any
    reason: str
    explanation: str | None
    figures: Figures


@dataclass(frozen=True, kw_only=True)
class Base:
    """What a target starts from. `stated_t` is what was typed, also where the inventory goes before it."""

    value_t: Decimal | None
    source: BaseSource
    inventory: InventoryPoint | None
    stated_t: Decimal | None


def _figures(row: Any, version: int) -> Figures:
    return Figures(
        version=version,
        total_t=row.direct_indirect_t,
        by_sector={one["sector"]: as_decimal(one["directIndirectT"]) for one in row.by_sector or ()},
        gases_t={gas: as_decimal(tonnes) for gas, tonnes in (row.gases_t or {}).items()},
        gwp_set=row.gwp_set,
    )


def owned_by(model: Any, signatory_id: UUID, group: Group | None) -> Any:
    """The condition on a table of reports: those of the signatory itself, or of the group that it shares all with."""
    if group is not None:
        return model.joint_group_id == group.id
    return and_(model.signatory_id == signatory_id, model.joint_group_id.is_(None))


def read_inventories(rows: Rows, signatory_id: UUID, group: Group | None) -> list[InventoryPoint]:
    """The published inventories of a signatory, or of a group that shares its inventory, by year."""
    record = InventoryRecord
    found = rows(
        select(
            record.id,
            record.year,
            record.role,
            record.approach,
            record.gwp_set,
            record.population,
            record.gdp,
            record.is_incomplete,
            record.version,
            record.direct_indirect_t,
            record.totals["bySector"].label("by_sector"),
            record.totals["gasesT"].label("gases_t"),
        )
        .where(owned_by(record, signatory_id, group))
        .order_by(record.year, record.id)
    )
    former = _former(rows, [row.id for row in found])
    return [
        InventoryPoint(
            id=row.id,
            year=row.year,
            role=row.role,
            approach=row.approach,
            population=row.population,
            gdp=as_decimal(row.gdp["amount"]) if row.gdp and row.gdp.get("amount") is not None else None,
            is_incomplete=row.is_incomplete,
            figures=_figures(row, row.version),
            former=former.get(row.id, ()),
        )
        for row in found
    ]


def _former(rows: Rows, inventory_ids: Sequence[UUID]) -> dict[UUID, list[Restated]]:
    """The figures before each restatement of these inventories."""
    if not inventory_ids:
        return {}
    edition, restated = InventoryEdition, InventoryRestatement
    found = rows(
        select(
            restated.inventory_id,
            restated.restated_at,
            restated.reason,
            restated.explanation,
            restated.version_before,
            edition.direct_indirect_t,
            edition.totals["bySector"].label("by_sector"),
            edition.totals["gasesT"].label("gases_t"),
            restated.gwp_set_before.label("gwp_set"),
        )
        .join(
            edition,
            and_(edition.inventory_id == restated.inventory_id, edition.version == restated.version_before),
        )
        .where(restated.inventory_id.in_(inventory_ids))
        .order_by(restated.inventory_id, restated.version_after)
    )
    former: dict[UUID, list[Restated]] = {}
    for row in found:
        one = Restated(
            at=row.restated_at,
            reason=row.reason,
            explanation=row.explanation,
            figures=_figures(row, row.version_before),
        )
        former.setdefault(row.inventory_id, []).append(one)
    return former


def base_of(content: TargetContent, inventories: Sequence[InventoryPoint]) -> Base:
    """What a target starts from.

    That is the baseline inventory it names, so that a restatement of it moves the target; what was typed where it names
    none, or says that its boundary is another one; else the own inventory of the base year, a baseline before others.
    """
    linked = next((one for one in inventories if one.id == content.base_inventory_id), None)
    stated = content.base_t
    if linked is not None and not (stated is not None and content.boundary_differs_reason):
        value = linked.figures.covered(content.sectors)
        return Base(value_t=value, source=BaseSource.INVENTORY, inventory=linked, stated_t=stated)
    if stated is not None:
        return Base(value_t=stated, source=BaseSource.STATED, inventory=linked, stated_t=stated)
    of_year = [one for one in inventories if one.year == content.base_year]
    if of_year:
        chosen = min(of_year, key=lambda one: (one.role != InventoryRole.BASELINE, one.id))
        value = chosen.figures.covered(content.sectors)
        return Base(value_t=value, source=BaseSource.INVENTORY, inventory=chosen, stated_t=None)
    return Base(value_t=None, source=BaseSource.NONE, inventory=None, stated_t=None)
