"""Risk assessments, with their hazards, sectors, groups, factors of adaptive capacity and past events as rows."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, Numeric, SmallInteger, Text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from covenant_api.database import Base
from covenant_api.reporting.models import GroupColumns, ReportColumns
from covenant_api.risks.codes import (
    CapacityEffect,
    CapacityFactor,
    ExpectedChange,
    Hazard,
    HazardKind,
    RiskLevel,
    Timeframe,
    VulnerableGroup,
    VulnerableSector,
)
from covenant_api.tree.models import one_of


class RiskAssessment(ReportColumns, GroupColumns, Base):
    """A risk and vulnerability assessment that is complete."""

    __tablename__ = "risk_assessments"
    __table_args__ = (
        Index("ix_risk_assessments_year_id", "year", "id"),
        Index("ix_risk_assessments_updated_at_id", "updated_at", "id"),
    )

    title: Mapped[str]
    year: Mapped[int]
    authors: Mapped[str | None]
    description: Mapped[str | None]
    boundary: Mapped[str | None]
    method: Mapped[str | None]
    sources: Mapped[str | None]


class _Part:
    """Mixin of the rows of an assessment: `position` is the place in its list, from 0."""

    @declared_attr
    def assessment_id(cls) -> Mapped[UUID]:  # noqa: N805 - SQLAlchemy hands over the class
        return mapped_column(ForeignKey("risk_assessments.id", ondelete="CASCADE"), primary_key=True, sort_order=-2)

    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True, sort_order=-1)


class RiskHazard(_Part, Base):
    """A hazard of an assessment. `score` and `level`: what `rules.risk_scores` makes of probability and consequence."""

    __tablename__ = "risk_hazards"
    __table_args__ = (
        CheckConstraint(one_of("hazard", Hazard), name="hazard"),
        CheckConstraint(one_of("kind", HazardKind), name="kind"),
        CheckConstraint(one_of("probability", RiskLevel), name="probability"),
        CheckConstraint(one_of("consequence", RiskLevel), name="consequence"),
        CheckConstraint(one_of("level", RiskLevel), name="level"),
        CheckConstraint("score BETWEEN 1 AND 9", name="score"),
        CheckConstraint(one_of("expected_intensity_change", ExpectedChange), name="expected_intensity_change"),
        CheckConstraint(one_of("expected_frequency_change", ExpectedChange), name="expected_frequency_change"),
        CheckConstraint(one_of("timeframe", Timeframe), name="timeframe"),
        CheckConstraint(one_of("future_impact", RiskLevel), name="future_impact"),
        Index("ix_risk_hazards_hazard_assessment_id", "hazard", "assessment_id"),
    )

    hazard: Mapped[str]
    kind: Mapped[str | None]
    probability: Mapped[str | None]
    consequence: Mapped[str | None]
    score: Mapped[int | None] = mapped_column(SmallInteger)
    level: Mapped[str]
    expected_intensity_change: Mapped[str | None]
    expected_frequency_change: Mapped[str | None]
    timeframe: Mapped[str | None]
    future_impact: Mapped[str | None]
    groups: Mapped[list[str]] = mapped_column(ARRAY(Text))
    explanation: Mapped[str | None]


class RiskHazardSector(Base):
    """A sector that a hazard can harm; `number` is its place in the list of the hazard, from 0."""

    __tablename__ = "risk_hazard_sectors"
    __table_args__ = (
        ForeignKeyConstraint(
            ["assessment_id", "position"],
            ["risk_hazards.assessment_id", "risk_hazards.position"],
            ondelete="CASCADE",
        ),
        CheckConstraint(one_of("sector", VulnerableSector), name="sector"),
        CheckConstraint(one_of("vulnerability", RiskLevel), name="vulnerability"),
    )

    assessment_id: Mapped[UUID] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    number: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    sector: Mapped[str]
    vulnerability: Mapped[str | None]


class RiskSector(_Part, Base):
    """A vulnerable sector of an assessment."""

    __tablename__ = "risk_sectors"
    __table_args__ = (
        CheckConstraint(one_of("sector", VulnerableSector), name="sector"),
        CheckConstraint(one_of("vulnerability", RiskLevel), name="vulnerability"),
        Index("ix_risk_sectors_sector_assessment_id", "sector", "assessment_id"),
    )

    sector: Mapped[str]
    vulnerability: Mapped[str | None]
    indicators: Mapped[str | None]
    explanation: Mapped[str | None]


class RiskGroup(_Part, Base):
    """A vulnerable group of people of an assessment."""

    __tablename__ = "risk_groups"
    __table_args__ = (
        CheckConstraint(one_of('"group"', VulnerableGroup), name="group"),
        CheckConstraint(one_of("vulnerability", RiskLevel), name="vulnerability"),
        Index("ix_risk_groups_group_assessment_id", "group", "assessment_id"),
    )

    group: Mapped[str]
    vulnerability: Mapped[str | None]
    explanation: Mapped[str | None]


class RiskCapacity(_Part, Base):
    """A factor of adaptive capacity of an assessment."""

    __tablename__ = "risk_capacities"
    __table_args__ = (
        CheckConstraint(one_of("factor", CapacityFactor), name="factor"),
        CheckConstraint(one_of("level", RiskLevel), name="level"),
        CheckConstraint(one_of("effect", CapacityEffect), name="effect"),
        CheckConstraint(one_of("sector", VulnerableSector), name="sector"),
    )

    factor: Mapped[str]
    level: Mapped[str | None]
    effect: Mapped[str | None]
    sector: Mapped[str | None]
    explanation: Mapped[str | None]


class RiskPastEvent(_Part, Base):
    """A significant event of the past."""

    __tablename__ = "risk_past_events"
    __table_args__ = (
        CheckConstraint(one_of("hazard", Hazard), name="hazard"),
        CheckConstraint(one_of("kind", HazardKind), name="kind"),
        CheckConstraint("deaths >= 0", name="deaths"),
        CheckConstraint("loss_amount >= 0", name="loss_amount"),
        CheckConstraint("loss_currency ~ '^[A-Z]{3}$'", name="loss_currency"),
        Index("ix_risk_past_events_hazard_assessment_id", "hazard", "assessment_id"),
    )

    hazard: Mapped[str]
    kind: Mapped[str | None]
    started_on: Mapped[date | None]
    year: Mapped[int | None] = mapped_column(SmallInteger)
    deaths: Mapped[int | None] = mapped_column(BigInteger)
    loss_amount: Mapped[Decimal | None] = mapped_column(Numeric)
    loss_currency: Mapped[str | None]
    description: Mapped[str | None]
