"""Goals of adaptation and of energy access."""

from decimal import Decimal

from sqlalchemy import CheckConstraint, Index, Numeric, Text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.energy.codes import EnergyAttribute
from covenant_api.goals.codes import GoalPillar
from covenant_api.reporting.models import GroupColumns, ReportColumns
from covenant_api.tree.models import one_of


class Goal(ReportColumns, GroupColumns, Base):
    """A goal that is complete."""

    __tablename__ = "goals"
    __table_args__ = (
        CheckConstraint(one_of("pillar", GoalPillar), name="pillar"),
        CheckConstraint(one_of("attribute", EnergyAttribute), name="attribute"),
        CheckConstraint("base_year < target_year", name="base_before_target"),
        Index("ix_goals_target_year_id", "target_year", "id"),
        Index("ix_goals_updated_at_id", "updated_at", "id"),
        Index("ix_goals_hazards", "hazards", postgresql_using="gin"),
    )

    pillar: Mapped[str]
    title: Mapped[str]
    text: Mapped[str | None]
    indicator: Mapped[str | None]
    unit: Mapped[str | None]
    base_year: Mapped[int | None]
    base_value: Mapped[Decimal | None] = mapped_column(Numeric)
    target_year: Mapped[int]
    target_value: Mapped[Decimal | None] = mapped_column(Numeric)
    hazards: Mapped[list[str]] = mapped_column(ARRAY(Text))
    sectors: Mapped[list[str]] = mapped_column(ARRAY(Text))
    attribute: Mapped[str | None]
