"""Applications, what their readers gave, and what was decided. All of it is private."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.applications.schemas import ApplicationState, Outcome
from pairing_api.database import Base, RecordColumns, one_of
from pairing_api.pairings.schemas import Side

# Where an application stands by itself; what was decided on it is in a column of its own.
OWN_STATES = [
    ApplicationState.DRAFT,
    ApplicationState.SUBMITTED,
    ApplicationState.ELIGIBLE,
    ApplicationState.INELIGIBLE,
    ApplicationState.WITHDRAWN,
]


class ApplicationRecord(RecordColumns, Base):
    """An application. `content` is what is being written, `submitted` what was last submitted and counts."""

    __tablename__ = "applications"
    __table_args__ = (
        one_of("side", Side),
        one_of("state", OWN_STATES),  # type: ignore[arg-type]
        one_of("outcome", Outcome),
        CheckConstraint("(submitted IS NULL) = (submitted_at IS NULL)", name="submitted"),
        CheckConstraint("submitted IS NOT NULL OR state IN ('draft', 'withdrawn')", name="state_of_submission"),
        CheckConstraint("outcome IS NULL OR submitted IS NOT NULL", name="outcome_of_submission"),
        UniqueConstraint("call_id", "territory_id"),
        Index(None, "updated_at", "id"),
    )

    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls.id"))
    territory_id: Mapped[UUID] = mapped_column(ForeignKey("territories.id"), index=True)
    side: Mapped[str | None]
    state: Mapped[str] = mapped_column(server_default=text("'draft'"))
    outcome: Mapped[str | None]
    content: Mapped[Any] = mapped_column(JSONB)
    submitted: Mapped[Any | None] = mapped_column(JSONB(none_as_null=True))
    submitted_at: Mapped[datetime | None]
    submissions: Mapped[int] = mapped_column(server_default=text("0"))
    # What the rules said when it was submitted.
    eligibility: Mapped[Any | None] = mapped_column(JSONB(none_as_null=True))
    withdrawn_at: Mapped[datetime | None]
    withdrawal_reason: Mapped[str | None]
    revision: Mapped[str]


class ApplicationReadingRecord(Base):
    """What a reader gave an application."""

    __tablename__ = "application_readings"
    __table_args__ = (UniqueConstraint("application_id", "person_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    application_id: Mapped[UUID] = mapped_column(ForeignKey("applications.id", ondelete="CASCADE"))
    person_id: Mapped[UUID]
    points: Mapped[Any] = mapped_column(JSONB)
    remark: Mapped[str | None]
    read_at: Mapped[datetime] = mapped_column(server_default=func.now())


class ApplicationDecisionRecord(Base):
    """A decision on an application; the last one counts."""

    __tablename__ = "application_decisions"
    __table_args__ = (one_of("outcome", Outcome),)

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    application_id: Mapped[UUID] = mapped_column(ForeignKey("applications.id", ondelete="CASCADE"), index=True)
    outcome: Mapped[str]
    feedback: Mapped[str | None]
    person_id: Mapped[UUID | None]
    client_id: Mapped[str | None]
    decided_at: Mapped[datetime] = mapped_column(server_default=func.now())
