"""Tables of imports: the file while it is needed, what it comes to, and what has to be known to undo it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, DateTime, ForeignKey, Index, LargeBinary, Text, func, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.imports.findings import Severity
from covenant_api.imports.watching import Phase
from covenant_api.list_imports.schemas import DifferenceAction, ImportRemark, ImportState, UndoOutcome
from covenant_api.tree.models import one_of

_AT = DateTime(timezone=True)


class ListImport(Base):
    """One uploaded list and what became of it.

    `file` is there only as long as it may still be read: it can hold columns that are never stored. `preview` is the
    digest of the differences that were shown: only they are stored. `actor` is who confirmed or undid it last, as the
    record of changes needs it. `revision` goes up with every change of state.
    """

    __tablename__ = "imports"
    __table_args__ = (
        CheckConstraint(one_of("state", ImportState), name="state"),
        CheckConstraint(one_of("remark", ImportRemark), name="remark"),
        CheckConstraint("(refusal_code IS NULL) = (refusal_reason IS NULL)", name="refusal"),
        Index("ix_imports_ended_at", "ended_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    state: Mapped[str]
    revision: Mapped[int] = mapped_column(server_default=text("1"))
    file_name: Mapped[str]
    file_size: Mapped[int] = mapped_column(BigInteger)
    file_digest: Mapped[str]
    file: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    known_columns: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    unknown_columns: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    missing_columns: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    created: Mapped[int | None]
    updated: Mapped[int | None]
    unchanged: Mapped[int | None]
    rejected: Mapped[int | None]
    warnings: Mapped[int | None]
    preview: Mapped[str | None]
    refusal_code: Mapped[str | None]
    refusal_reason: Mapped[str | None]
    remark: Mapped[str | None]
    uploaded_by_id: Mapped[UUID | None]
    uploaded_by_client: Mapped[str | None]
    organisation_id: Mapped[UUID | None]
    uploaded_at: Mapped[datetime] = mapped_column(_AT, server_default=func.now())
    confirmed_by_id: Mapped[UUID | None]
    confirmed_at: Mapped[datetime | None] = mapped_column(_AT)
    undone_by_id: Mapped[UUID | None]
    undo_reason: Mapped[str | None]
    removed: Mapped[int | None]
    restored: Mapped[int | None]
    left: Mapped[int | None]
    actor: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    updated_at: Mapped[datetime] = mapped_column(_AT, server_default=func.now())
    ended_at: Mapped[datetime | None] = mapped_column(_AT)


class ImportProgress(Base):
    """How far a job is. A table of its own: it is written while the import's own row is held by the job."""

    __tablename__ = "import_progress"
    __table_args__ = (CheckConstraint(one_of("phase", Phase), name="phase"),)

    import_id: Mapped[UUID] = mapped_column(ForeignKey("imports.id", ondelete="CASCADE"), primary_key=True)
    phase: Mapped[str]
    done: Mapped[int]
    total: Mapped[int | None]
    at: Mapped[datetime] = mapped_column(_AT, server_default=func.now())


class ImportFinding(Base):
    """One remark on the file, in the order of the report."""

    __tablename__ = "import_findings"
    __table_args__ = (
        CheckConstraint(one_of("severity", Severity), name="severity"),
        Index("ix_import_findings_import_id_severity_position", "import_id", "severity", "position"),
    )

    import_id: Mapped[UUID] = mapped_column(ForeignKey("imports.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    row: Mapped[int]
    column: Mapped[str]
    value: Mapped[str]
    code: Mapped[str]
    reason: Mapped[str]
    severity: Mapped[str]


class ImportDifference(Base):
    """What the import does, or did, to one signatory; `position` is by the row of the file.

    `before` and `after` are fields of the public content. `kept` is the signatory with its parts as it was in the
    tables, from which an undo restores it: nothing is lost of what the content does not show.
    """

    __tablename__ = "import_differences"
    __table_args__ = (
        CheckConstraint(one_of("action", DifferenceAction), name="action"),
        CheckConstraint(one_of("undo", UndoOutcome), name="undo"),
        Index("ix_import_differences_signatory_id", "signatory_id"),
    )

    import_id: Mapped[UUID] = mapped_column(ForeignKey("imports.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    row: Mapped[int | None]
    organisation_id: Mapped[str | None]
    signatory_id: Mapped[UUID]
    name: Mapped[str]
    country: Mapped[str]
    action: Mapped[str]
    fields: Mapped[list[str]] = mapped_column(ARRAY(Text))
    before: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    after: Mapped[dict[str, Any]] = mapped_column(JSONB)
    version: Mapped[int | None]
    kept: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True), deferred=True)
    undo: Mapped[str | None]
    undo_reason: Mapped[str | None]
