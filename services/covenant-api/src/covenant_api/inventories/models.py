"""Inventories, their cells, lines and plants, the editions that were public, and restatements.

Figures are numeric without a scale: what was written is stored digit by digit, and sums and products of it are exact.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, DateTime, ForeignKey, Index, Numeric, Text, func, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.reporting.codes import (
    Approach,
    Framework,
    GwpSet,
    InventoryRole,
    LocalEnergyKind,
    Quality,
    RestatementReason,
    Scope,
)
from covenant_api.reporting.models import GroupColumns, ReportColumns
from covenant_api.tree.models import one_of

_OBJECT = JSONB(none_as_null=True)


def _finite(*columns: str) -> CheckConstraint:
    """None of these is NaN or an infinity, which the type has and nobody means."""
    each = " AND ".join(f"abs({one}) < 'infinity'" for one in columns)
    return CheckConstraint(each, name="finite")


class InventoryRecord(ReportColumns, GroupColumns, Base):
    """An inventory that is public.

    `version` is that of its newest edition. The columns from `direct_t` on are worked out of the rest when it is
    published (`inventories.computing`), and again by `covenant-api recompute-inventories`.
    """

    __tablename__ = "inventories"
    __table_args__ = (
        CheckConstraint(one_of("role", InventoryRole), name="role"),
        CheckConstraint(one_of("framework", Framework), name="framework"),
        CheckConstraint(one_of("approach", Approach), name="approach"),
        CheckConstraint(one_of("gwp_set", GwpSet), name="gwp_set"),
        CheckConstraint("period_ends_on >= period_starts_on", name="period"),
        _finite("direct_t", "indirect_t", "outside_t", "generation_t", "direct_indirect_t", "energy_mwh"),
        Index("ix_inventories_signatory_id_year", "signatory_id", "year"),
        Index("ix_inventories_year_id", "year", "id"),
        Index("ix_inventories_updated_at_id", "updated_at", "id"),
        Index("ix_inventories_direct_indirect_t_id", "direct_indirect_t", "id"),
    )

    year: Mapped[int]
    period_starts_on: Mapped[date | None]
    period_ends_on: Mapped[date | None]
    role: Mapped[str]
    framework: Mapped[str]
    boundary: Mapped[str | None]
    approach: Mapped[str | None]
    gwp_set: Mapped[str | None]
    gases: Mapped[list[str]] = mapped_column(ARRAY(Text))
    population: Mapped[int | None] = mapped_column(BigInteger)
    population_source: Mapped[str | None]
    area_km2: Mapped[Decimal | None] = mapped_column(Numeric)
    hdd: Mapped[Decimal | None] = mapped_column(Numeric)
    cdd: Mapped[Decimal | None] = mapped_column(Numeric)
    gdp: Mapped[dict[str, Any] | None] = mapped_column(_OBJECT)
    methodology: Mapped[str | None]
    regulations: Mapped[str | None]
    comment_on_change: Mapped[str | None]
    verification: Mapped[dict[str, Any] | None] = mapped_column(_OBJECT)
    planned_improvements: Mapped[str | None]
    compiled_by: Mapped[str | None]
    reported_totals: Mapped[dict[str, Any] | None] = mapped_column(_OBJECT)
    local_factors: Mapped[dict[str, Any] | None] = mapped_column(_OBJECT)
    restatement: Mapped[dict[str, Any] | None] = mapped_column(_OBJECT)
    version: Mapped[int]
    restatement_count: Mapped[int] = mapped_column(server_default=text("0"))
    direct_t: Mapped[Decimal] = mapped_column(Numeric)
    indirect_t: Mapped[Decimal] = mapped_column(Numeric)
    direct_indirect_t: Mapped[Decimal] = mapped_column(Numeric)
    outside_t: Mapped[Decimal] = mapped_column(Numeric)
    generation_t: Mapped[Decimal] = mapped_column(Numeric)
    biogenic_co2_t: Mapped[Decimal] = mapped_column(Numeric)
    basic_t: Mapped[Decimal] = mapped_column(Numeric)
    basic_plus_t: Mapped[Decimal] = mapped_column(Numeric)
    territorial_t: Mapped[Decimal] = mapped_column(Numeric)
    energy_mwh: Mapped[Decimal] = mapped_column(Numeric)
    is_incomplete: Mapped[bool]
    totals: Mapped[dict[str, Any]] = mapped_column(JSONB)


class InventoryCell(Base):
    """A cell of the matrix. `position` is its place in what was written."""

    __tablename__ = "inventory_cells"
    __table_args__ = (
        CheckConstraint(one_of("scope", Scope), name="scope"),
        CheckConstraint(one_of("quality", Quality), name="quality"),
        _finite("value_t", "uncertainty_pct"),
    )

    inventory_id: Mapped[UUID] = mapped_column(ForeignKey("inventories.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sector: Mapped[str]
    subsector: Mapped[str]
    scope: Mapped[str]
    value_t: Mapped[Decimal | None] = mapped_column(Numeric)
    key: Mapped[str | None]
    included_in: Mapped[dict[str, Any] | None] = mapped_column(_OBJECT)
    explanation: Mapped[str | None]
    ets_included: Mapped[bool | None]
    quality: Mapped[str | None]
    uncertainty_pct: Mapped[Decimal | None] = mapped_column(Numeric)


class ActivityLine(Base):
    """A line of detail. `line_id` is the name that who wrote it gave it."""

    __tablename__ = "activity_lines"
    __table_args__ = (
        CheckConstraint(one_of("scope", Scope), name="scope"),
        CheckConstraint(one_of("quality", Quality), name="quality"),
        _finite("amount", "oxidation", "co2e_t", "biogenic_co2_t", "original_amount", "uncertainty_pct"),
    )

    inventory_id: Mapped[UUID] = mapped_column(ForeignKey("inventories.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    line_id: Mapped[str]
    sector: Mapped[str]
    subsector: Mapped[str]
    scope: Mapped[str]
    secap_sector: Mapped[str | None]
    carrier: Mapped[str | None]
    activity: Mapped[str | None]
    amount: Mapped[Decimal | None] = mapped_column(Numeric)
    unit: Mapped[str | None]
    factor: Mapped[dict[str, Any] | None] = mapped_column(_OBJECT)
    oxidation: Mapped[Decimal | None] = mapped_column(Numeric)
    gases_t: Mapped[dict[str, Any] | None] = mapped_column(_OBJECT)
    co2e_t: Mapped[Decimal | None] = mapped_column(Numeric)
    biogenic_co2_t: Mapped[Decimal | None] = mapped_column(Numeric)
    original_amount: Mapped[Decimal | None] = mapped_column(Numeric)
    original_unit: Mapped[str | None]
    ets_included: Mapped[bool | None]
    gpc_ref: Mapped[str | None]
    quality: Mapped[str | None]
    uncertainty_pct: Mapped[Decimal | None] = mapped_column(Numeric)
    source: Mapped[str | None]
    description: Mapped[str | None]


class LocalEnergy(Base):
    """A plant within the boundary, or several of a kind."""

    __tablename__ = "local_energy"
    __table_args__ = (
        CheckConstraint(one_of("kind", LocalEnergyKind), name="kind"),
        _finite("mwh", "heat_mwh", "fuel_mwh", "co2_t"),
    )

    inventory_id: Mapped[UUID] = mapped_column(ForeignKey("inventories.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    technology: Mapped[str | None]
    mwh: Mapped[Decimal | None] = mapped_column(Numeric)
    heat_mwh: Mapped[Decimal | None] = mapped_column(Numeric)
    fuel_mwh: Mapped[Decimal | None] = mapped_column(Numeric)
    co2_t: Mapped[Decimal | None] = mapped_column(Numeric)
    is_grid_connected: Mapped[bool | None]
    is_renewable: Mapped[bool | None]
    is_certified_green: Mapped[bool | None]
    description: Mapped[str | None]


class InventoryEdition(Base):
    """What an inventory was at a version that was public, with its totals as they were worked out then.

    It is written once and never changed. It names no row of `inventories` by a key: it outlives a deletion.
    """

    __tablename__ = "inventory_editions"

    inventory_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    published_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    direct_indirect_t: Mapped[Decimal] = mapped_column(Numeric)
    content: Mapped[dict[str, Any]] = mapped_column(JSONB)
    totals: Mapped[dict[str, Any]] = mapped_column(JSONB)


class InventoryRestatement(Base):
    """That published figures were given anew. Written once; both figures are editions."""

    __tablename__ = "inventory_restatements"
    __table_args__ = (
        CheckConstraint(one_of("reason", RestatementReason), name="reason"),
        Index("ix_inventory_restatements_inventory_id_restated_at", "inventory_id", "restated_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    inventory_id: Mapped[UUID]
    restated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    reason: Mapped[str]
    explanation: Mapped[str | None]
    version_before: Mapped[int]
    version_after: Mapped[int]
    total_before_t: Mapped[Decimal] = mapped_column(Numeric)
    total_after_t: Mapped[Decimal] = mapped_column(Numeric)
    gwp_set_before: Mapped[str | None]
    gwp_set_after: Mapped[str | None]
