"""Targets to cut emissions. Figures are kept digit by digit."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Numeric, Text, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.reporting.models import GroupColumns, ReportColumns
from covenant_api.targets.codes import CommitmentType, IntensityDenominator, TargetType
from covenant_api.tree.models import one_of
from servicekit.search import SearchColumn


class TargetRecord(ReportColumns, GroupColumns, Base):
    """A target. Names of columns are those of the content."""

    __tablename__ = "targets"
    __table_args__ = (
        CheckConstraint(one_of("type", TargetType), name="type"),
        CheckConstraint(one_of("intensity_denominator", IntensityDenominator), name="intensity_denominator"),
        CheckConstraint(one_of("commitment_type", CommitmentType), name="commitment_type"),
        CheckConstraint("base_year < target_year", name="base_before_target"),
        Index("ix_targets_target_year_id", "target_year", "id"),
        Index("ix_targets_updated_at_id", "updated_at", "id"),
        Index("ix_targets_search_document", "search_document", postgresql_using="gin"),
    )

    title: Mapped[str | None]
    search_document: Mapped[Any] = mapped_column(SearchColumn)
    type: Mapped[str]
    base_inventory_id: Mapped[UUID | None] = mapped_column(ForeignKey("inventories.id"), index=True)
    base_year: Mapped[int | None]
    base_t: Mapped[Decimal | None] = mapped_column(Numeric)
    base_intensity: Mapped[Decimal | None] = mapped_column(Numeric)
    intensity_denominator: Mapped[str | None]
    target_year: Mapped[int]
    pct: Mapped[Decimal | None] = mapped_column(Numeric)
    pct_unconditional: Mapped[Decimal | None] = mapped_column(Numeric)
    conditions: Mapped[str | None]
    bau_t: Mapped[Decimal | None] = mapped_column(Numeric)
    projected_population: Mapped[int | None] = mapped_column(BigInteger)
    projected_gdp: Mapped[Decimal | None] = mapped_column(Numeric)
    target_t: Mapped[Decimal | None] = mapped_column(Numeric)
    sectors: Mapped[list[str]] = mapped_column(ARRAY(Text), server_default=text("'{}'"))
    gases: Mapped[list[str]] = mapped_column(ARRAY(Text), server_default=text("'{}'"))
    boundary: Mapped[str | None]
    boundary_differs_reason: Mapped[str | None]
    set_year: Mapped[int | None]
    offsets_t: Mapped[Decimal | None] = mapped_column(Numeric)
    removals_t: Mapped[Decimal | None] = mapped_column(Numeric)
    is_aligned_with_ndc: Mapped[bool | None]
    alignment_note: Mapped[str | None]
    is_interim: Mapped[bool] = mapped_column(server_default=text("false"))
    commitment_type: Mapped[str | None]
