"""The columns that every part of a report has."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, ForeignKey, func, text
from sqlalchemy.orm import Mapped, mapped_column


class ReportColumns:
    """Columns of a table of reports: whose it is, under which rules, in which language, and whether it is real.

    `demo_key` marks a record of the demonstration data.
    """

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id"), index=True)
    rule_set_code: Mapped[str]
    rule_set_version: Mapped[str]
    language: Mapped[str | None]
    is_invented: Mapped[bool] = mapped_column(server_default=text("false"))
    provenance_note: Mapped[str | None]
    demo_key: Mapped[str | None] = mapped_column(unique=True)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())


class GroupColumns:
    """The column of what the lead of a joint group reports for it."""

    joint_group_id: Mapped[UUID | None] = mapped_column(ForeignKey("joint_groups.id"), index=True)
