"""Figures that programmes published about themselves."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import (
    Base,
    EvidenceColumns,
    RecordColumns,
    SearchColumns,
    evidence_checks,
    is_slug,
    one_of,
    search_index,
)
from pairing_api.programmes.schemas import FigureQualifier


class IndicatorRecord(RecordColumns, SearchColumns, EvidenceColumns, Base):
    """A published figure."""

    __tablename__ = "indicators"
    __table_args__ = (is_slug("slug"), one_of("qualifier", FigureQualifier), *evidence_checks(), search_index())

    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    programme_id: Mapped[UUID | None] = mapped_column(ForeignKey("programmes.id"), index=True)
    value: Mapped[float | None]
    value_text: Mapped[str]
    qualifier: Mapped[str]
    unit: Mapped[str | None]
    note: Mapped[str | None]
