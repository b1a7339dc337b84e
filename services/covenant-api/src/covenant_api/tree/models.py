"""Covenants as a tree."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, DateTime, ForeignKey, Index, Text, func, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.tree.schemas import CovenantLevel
from servicekit.schemas import DatePrecision
from servicekit.search import SearchColumn


def one_of(column: str, values: Any) -> str:
    """The condition that a text column holds one of an enumeration's values."""
    return f"{column} IN ({', '.join(repr(str(value)) for value in values)})"


class Covenant(Base):
    """A covenant. `path` has the slugs from the root down to itself: whose tree it stands in."""

    __tablename__ = "covenants"
    __table_args__ = (
        CheckConstraint(one_of("level", CovenantLevel), name="level"),
        CheckConstraint(one_of("started_on_precision", DatePrecision), name="started_on_precision"),
        CheckConstraint("(level = 'global') = (parent_id IS NULL)", name="only_global_has_no_parent"),
        CheckConstraint("(started_on IS NULL) = (started_on_precision IS NULL)", name="precision_with_date"),
        Index("ix_covenants_path", "path", postgresql_using="gin"),
        Index("ix_covenants_sort_name_id", "sort_name", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    slug: Mapped[str] = mapped_column(unique=True)
    path: Mapped[list[str]] = mapped_column(ARRAY(Text))
    name: Mapped[str]
    names: Mapped[dict[str, str]] = mapped_column(JSONB)
    sort_name: Mapped[str]
    search_document: Mapped[Any] = mapped_column(SearchColumn)
    level: Mapped[str]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("covenants.id"), index=True)
    countries: Mapped[list[str]] = mapped_column(ARRAY(Text))
    started_on: Mapped[date | None]
    started_on_precision: Mapped[str | None]
    secretariat: Mapped[str | None]
    website: Mapped[str | None]
    summary: Mapped[str | None]
    summaries: Mapped[dict[str, str]] = mapped_column(JSONB, server_default=text("'{}'"))
    source_id: Mapped[UUID | None] = mapped_column(ForeignKey("sources.id"))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
