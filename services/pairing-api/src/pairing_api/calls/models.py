"""Calls, their topics and the moves that the staff made with them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.calls.schemas import CallPolicy, CallStage, CallState
from pairing_api.database import Base, RecordColumns, SearchColumns, has_english, is_slug, one_of, search_index
from pairing_api.programmes.schemas import Strand


class CallRecord(RecordColumns, SearchColumns, Base):
    """A call. Before the staff move it (`stage` is null) its state follows from the time."""

    __tablename__ = "calls"
    __table_args__ = (
        is_slug("slug"),
        has_english(),
        one_of("strand", Strand),
        one_of("stage", CallStage),
        one_of("policy", CallPolicy),
        CheckConstraint("closes_at > opens_at", name="closes_at"),
        CheckConstraint("min_score BETWEEN 0 AND 100", name="min_score"),
        CheckConstraint("max_wishes >= 0", name="max_wishes"),
        CheckConstraint("max_vetoes >= 0", name="max_vetoes"),
        CheckConstraint("max_capacity BETWEEN 1 AND 3", name="max_capacity"),
        CheckConstraint("readers BETWEEN 1 AND 5", name="readers"),
        search_index(),
        Index(None, "closes_at", "id"),
    )

    slug: Mapped[str] = mapped_column(unique=True)
    names: Mapped[dict[str, str]]
    programme_id: Mapped[UUID] = mapped_column(ForeignKey("programmes.id"), index=True)
    strand: Mapped[str]
    stage: Mapped[str | None]
    summaries: Mapped[dict[str, str]] = mapped_column(server_default=text("'{}'"))
    texts: Mapped[dict[str, str]] = mapped_column(server_default=text("'{}'"))
    time_zone: Mapped[str]
    opens_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    # As they are on the wire: read whole, and searched by the countries alone.
    sides: Mapped[Any] = mapped_column(JSONB)
    criteria: Mapped[Any] = mapped_column(JSONB)
    reading_criteria: Mapped[Any] = mapped_column(JSONB)
    min_score: Mapped[float | None]
    policy: Mapped[str]
    max_wishes: Mapped[int]
    max_vetoes: Mapped[int]
    max_capacity: Mapped[int]
    min_staff_months: Mapped[Any | None] = mapped_column(JSONB(none_as_null=True))
    needs_endorsement: Mapped[bool]
    readers: Mapped[int]


class CallTopicRecord(Base):
    """A topic that a call is for."""

    __tablename__ = "call_topics"

    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls.id", ondelete="CASCADE"), primary_key=True)
    topic_id: Mapped[UUID] = mapped_column(ForeignKey("topics.id"), primary_key=True, index=True)


class CallMoveRecord(Base):
    """A move that the staff made with a call."""

    __tablename__ = "call_moves"
    __table_args__ = (one_of("from_state", CallState), one_of("to_state", CallState))

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls.id", ondelete="CASCADE"), index=True)
    from_state: Mapped[str]
    to_state: Mapped[str]
    reason: Mapped[str | None]
    person_id: Mapped[UUID | None]
    client_id: Mapped[str | None]
    moved_at: Mapped[datetime] = mapped_column(server_default=func.now())
