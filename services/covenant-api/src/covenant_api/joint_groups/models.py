"""Joint groups and their members."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.joint_groups.codes import JointOption
from covenant_api.reporting.models import ReportColumns
from covenant_api.tree.models import one_of
from servicekit.search import SearchColumn


class JointGroupRecord(ReportColumns, Base):
    """A group of signatories that plan together. `signatory_id` is the one that leads it."""

    __tablename__ = "joint_groups"
    __table_args__ = (
        CheckConstraint(one_of("option", JointOption), name="option"),
        CheckConstraint("ended_on >= started_on", name="ends_after_start"),
        Index("ix_joint_groups_sort_name_id", "sort_name", "id"),
        Index("ix_joint_groups_search_document", "search_document", postgresql_using="gin"),
    )

    name: Mapped[str]
    sort_name: Mapped[str]
    search_document: Mapped[Any] = mapped_column(SearchColumn)
    option: Mapped[str]
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    document_url: Mapped[str | None]


class JointGroupMemberRecord(Base):
    """A member of a joint group as its content names it, in the order given there."""

    __tablename__ = "joint_group_members"

    joint_group_id: Mapped[UUID] = mapped_column(ForeignKey("joint_groups.id", ondelete="CASCADE"), primary_key=True)
    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id"), primary_key=True, index=True)
    position: Mapped[int]
