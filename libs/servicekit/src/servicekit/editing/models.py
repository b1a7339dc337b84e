"""The tables of what is not public of a record: its draft and whom to ask."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Integer, func
from sqlalchemy.orm import Mapped, mapped_column

from servicekit.database import SharedBase
from servicekit.editing.schemas import StoredState


class Draft(SharedBase):
    """What somebody wants a record to become. One for each record; gone when it is published.

    Attributes:
        content: The fields that differ from what is published, each with its whole value; all fields of a record that
            is not published yet.
        base_version: Version of the record that the draft was last saved on; 0 where it is not published yet.
        subject_id: The record that it belongs to, whose authority edits it: itself, or for a report the signatory.
        revision: New with each save; never the same again.
        remark: What the reviewer said when giving it back.
    """

    __tablename__ = "drafts"
    __table_args__ = (
        CheckConstraint("state IN (" + ", ".join(f"'{one}'" for one in StoredState) + ")", name="state"),
        Index("ix_drafts_state_updated_at", "state", "updated_at"),
        Index("ix_drafts_subject_id", "subject_id"),
    )

    kind: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    subject_id: Mapped[UUID]
    content: Mapped[dict[str, Any]]
    state: Mapped[str]
    remark: Mapped[str | None]
    base_version: Mapped[int] = mapped_column(Integer)
    revision: Mapped[str]
    organisation_id: Mapped[UUID | None]
    acting_for_id: Mapped[UUID | None]
    person_id: Mapped[UUID | None]
    client_id: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Contact(SharedBase):
    """Whom the staff can ask about a record. Personal data: never public, never in the record of changes."""

    __tablename__ = "contacts"

    kind: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str | None]
    position: Mapped[str | None]
    email: Mapped[str | None]
    telephone: Mapped[str | None]
    revision: Mapped[str]
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
