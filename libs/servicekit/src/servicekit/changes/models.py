"""The tables of the record of changes."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Identity, Index, Integer, func, text
from sqlalchemy.orm import Mapped, mapped_column

from servicekit.changes.schemas import Action
from servicekit.database import SharedBase


class Change(SharedBase):
    """One change of one record. Rows are only ever added.

    Persons, organisations and records are named by id and not by foreign keys: the row outlives what it names.

    Attributes:
        epoch: Which database server's transaction numbers `xid` is one of (`ChangeEpoch.number`).
        xid: Position of the change among those of its epoch: the number of its transaction, or that of the record's
            change before where that is greater. Changes of one record so stand in the order of their versions also
            where a transaction that began early changed it late.
        record_id: The record; of kinds such as `signatory-draft`, the record that the draft is of.
        version: 1 for the first change of the record, and so on, also beyond a deletion.
        was_public, is_public: Whether the public saw the record before the change, and sees it after.
        fields: Names of the fields that changed, on the wire; empty where the whole record came or went. Fields that
            are private are named here and nowhere else.
        before, after: Values of the fields of the record's content that changed; all of them where the record, or its
            being public, came or went; null where there was no record.
        note: The reason that was given.
    """

    __tablename__ = "changes"
    __table_args__ = (
        CheckConstraint("action IN (" + ", ".join(f"'{one}'" for one in Action) + ")", name="action"),
        Index("uq_changes_kind_record_id_version", "kind", "record_id", "version", unique=True),
        # The public feed is read from this index alone in its order; the log by the others.
        Index("ix_changes_public", "epoch", "xid", "id", postgresql_where=text("was_public OR is_public")),
        Index("ix_changes_at_id", "at", "id"),
        Index("ix_changes_record_id_id", "record_id", "id"),
        Index("ix_changes_person_id_id", "person_id", "id", postgresql_where=text("person_id IS NOT NULL")),
        Index(
            "ix_changes_organisation_id_id",
            "organisation_id",
            "id",
            postgresql_where=text("organisation_id IS NOT NULL"),
        ),
        Index("ix_changes_cause_id_id", "cause_id", "id", postgresql_where=text("cause_id IS NOT NULL")),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    epoch: Mapped[int] = mapped_column(Integer)
    xid: Mapped[int] = mapped_column(BigInteger)
    at: Mapped[datetime] = mapped_column(server_default=func.now())
    kind: Mapped[str]
    record_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(Integer)
    action: Mapped[str]
    was_public: Mapped[bool]
    is_public: Mapped[bool]
    fields: Mapped[list[str]]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]
    person_id: Mapped[UUID | None]
    client_id: Mapped[str | None]
    organisation_id: Mapped[UUID | None]
    acting_for_id: Mapped[UUID | None]
    origin: Mapped[str | None]
    request_id: Mapped[str | None]
    cause_id: Mapped[UUID | None]
    note: Mapped[str | None]


class ChangeEpoch(SharedBase):
    """A database server, and a stretch of its life, that changes were written on.

    Transaction numbers begin anew on the server that a dump is restored on, and are given out again after a return to
    an earlier moment. What is written then belongs to a new epoch and comes after all that was there.
    """

    __tablename__ = "change_epochs"

    number: Mapped[int] = mapped_column(Integer, Identity(always=True), primary_key=True)
    server: Mapped[str]
    begun_at: Mapped[datetime] = mapped_column(server_default=func.now())
