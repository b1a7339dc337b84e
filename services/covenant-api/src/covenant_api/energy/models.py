"""Assessments of energy access and poverty, with the values of their indicators as rows."""

from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Numeric, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.energy.codes import EnergyAttribute
from covenant_api.reporting.models import GroupColumns, ReportColumns
from covenant_api.tree.models import one_of


class EnergyAssessment(ReportColumns, GroupColumns, Base):
    """An assessment of energy access and poverty that is complete."""

    __tablename__ = "energy_assessments"
    __table_args__ = (
        Index("ix_energy_assessments_year_id", "year", "id"),
        Index("ix_energy_assessments_updated_at_id", "updated_at", "id"),
    )

    year: Mapped[int]
    description: Mapped[str | None]
    method: Mapped[str | None]


class EnergyIndicatorValue(Base):
    """The value of an indicator; `position` is its place in the list of the assessment, from 0."""

    __tablename__ = "energy_indicator_values"
    __table_args__ = (
        CheckConstraint(one_of("attribute", EnergyAttribute), name="attribute"),
        CheckConstraint("code IS NOT NULL OR text IS NOT NULL", name="library_or_own"),
        Index("ix_energy_indicator_values_code_year", "code", "year"),
    )

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("energy_assessments.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    attribute: Mapped[str]
    code: Mapped[str | None]
    text: Mapped[str | None]
    value: Mapped[Decimal] = mapped_column(Numeric)
    unit: Mapped[str | None]
    year: Mapped[int | None] = mapped_column(SmallInteger)
    source: Mapped[str | None]
    note: Mapped[str | None]
