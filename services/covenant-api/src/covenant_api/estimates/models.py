"""Tables of estimates: files that the staff load, and their values by signatory."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, DateTime, ForeignKey, Index, Numeric, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base


class EstimateFile(Base):
    """A file of estimates as it was loaded. `findings` are of its rows; the file itself is not kept."""

    __tablename__ = "estimate_files"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    file_name: Mapped[str]
    file_size: Mapped[int] = mapped_column(BigInteger)
    file_digest: Mapped[str]
    rows_taken: Mapped[int]
    rows_rejected: Mapped[int]
    signatory_count: Mapped[int]
    findings: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    uploaded_by_id: Mapped[UUID | None]
    uploaded_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())


class EstimateValue(Base):
    """One estimate: emissions of a cell, or an activity, of a signatory in a year, with where it comes from."""

    __tablename__ = "estimate_values"
    __table_args__ = (
        CheckConstraint("value_t IS NOT NULL OR amount IS NOT NULL", name="has_figure"),
        Index("ix_estimate_values_signatory_id_year", "signatory_id", "year"),
    )

    file_id: Mapped[UUID] = mapped_column(ForeignKey("estimate_files.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id", ondelete="CASCADE"))
    year: Mapped[int]
    subsector: Mapped[str]
    scope: Mapped[str]
    value_t: Mapped[Decimal | None] = mapped_column(Numeric)
    carrier: Mapped[str | None]
    amount: Mapped[Decimal | None] = mapped_column(Numeric)
    unit: Mapped[str | None]
    source: Mapped[str]
    licence: Mapped[str | None]
