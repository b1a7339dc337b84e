"""Plans, the targets that they are to reach, and their actions."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Numeric, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.plans.codes import ActionOrigin, ActionSector, ActionStatus
from covenant_api.reporting.models import GroupColumns, ReportColumns
from covenant_api.tree.models import one_of
from servicekit.search import SearchColumn


class PlanRecord(ReportColumns, GroupColumns, Base):
    """A plan. Names of columns are those of the content."""

    __tablename__ = "plans"
    __table_args__ = (
        CheckConstraint("(budget_amount IS NULL) = (budget_currency IS NULL)", name="budget"),
        Index("ix_plans_sort_name_id", "sort_name", "id"),
        Index("ix_plans_adopted_on_id", "adopted_on", "id"),
        Index("ix_plans_updated_at_id", "updated_at", "id"),
        Index("ix_plans_search_document", "search_document", postgresql_using="gin"),
    )

    title: Mapped[str]
    sort_name: Mapped[str]
    search_document: Mapped[Any] = mapped_column(SearchColumn)
    pillars: Mapped[list[str]] = mapped_column(ARRAY(Text))
    adopted_on: Mapped[date | None]
    adopted_by: Mapped[str | None]
    document_url: Mapped[str | None]
    equivalent_of: Mapped[str | None]
    boundary: Mapped[str | None]
    teams: Mapped[str | None]
    stakeholder_engagement: Mapped[str | None]
    budget_amount: Mapped[Decimal | None] = mapped_column(Numeric)
    budget_currency: Mapped[str | None]
    funding_sources: Mapped[list[str]] = mapped_column(ARRAY(Text))
    priority_areas: Mapped[list[str]] = mapped_column(ARRAY(Text))
    synergies: Mapped[str | None]
    monitoring_arrangement: Mapped[str | None]


class PlanTargetRecord(Base):
    """A target that a plan is to reach, in the order given there."""

    __tablename__ = "plan_targets"

    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plans.id", ondelete="CASCADE"), primary_key=True)
    target_id: Mapped[UUID] = mapped_column(ForeignKey("targets.id"), primary_key=True, index=True)
    position: Mapped[int]


class ActionRecord(Base):
    """An action of a plan. Names of columns are those of the content; `code` is the id given by who writes it.

    `key` is the plan's id and that code: what stands for the action in its address. `has_costs` tells costs of which
    nothing is known from none.
    """

    __tablename__ = "actions"
    __table_args__ = (
        CheckConstraint(one_of("sector", ActionSector), name="sector"),
        CheckConstraint(one_of("status", ActionStatus), name="status"),
        CheckConstraint(one_of("origin", ActionOrigin), name="origin"),
        UniqueConstraint("plan_id", "code"),
        Index("ix_actions_plan_id_position", "plan_id", "position"),
        Index("ix_actions_sort_name_key", "sort_name", "key"),
        Index("ix_actions_begins_key", "begins", "key"),
        Index("ix_actions_search_document", "search_document", postgresql_using="gin"),
    )

    key: Mapped[str] = mapped_column(primary_key=True)
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plans.id", ondelete="CASCADE"))
    code: Mapped[str]
    position: Mapped[int]
    title: Mapped[str | None]
    sort_name: Mapped[str]
    search_document: Mapped[Any] = mapped_column(SearchColumn)
    pillars: Mapped[list[str]] = mapped_column(ARRAY(Text))
    sector: Mapped[str | None]
    area: Mapped[str | None]
    instrument: Mapped[str | None]
    origin: Mapped[str | None]
    responsible_body: Mapped[str | None]
    stakeholders: Mapped[str | None]
    description: Mapped[str | None]
    begins: Mapped[str | None]
    ends: Mapped[str | None]
    status: Mapped[str | None]
    has_costs: Mapped[bool] = mapped_column(server_default=text("false"))
    investment: Mapped[Decimal | None] = mapped_column(Numeric)
    running: Mapped[Decimal | None] = mapped_column(Numeric)
    spent: Mapped[Decimal | None] = mapped_column(Numeric)
    currency: Mapped[str | None]
    finance_sources: Mapped[list[str]] = mapped_column(ARRAY(Text))
    energy_saved_mwh: Mapped[Decimal | None] = mapped_column(Numeric)
    renewable_mwh: Mapped[Decimal | None] = mapped_column(Numeric)
    reduction_t: Mapped[Decimal | None] = mapped_column(Numeric)
    hazards: Mapped[list[str]] = mapped_column(ARRAY(Text))
    outcome_indicator: Mapped[str | None]
    groups_reached: Mapped[list[str]] = mapped_column(ARRAY(Text))
    energy_poverty_indicator: Mapped[str | None]
    is_benchmark: Mapped[bool] = mapped_column(server_default=text("false"))
