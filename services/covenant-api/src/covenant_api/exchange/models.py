"""The table of uploaded workbooks: what each would change, kept until it is confirmed or given up."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, DateTime, ForeignKey, Index, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.exchange.schemas import FileFormat, UploadState
from covenant_api.tree.models import one_of

_AT = DateTime(timezone=True)


class WorkbookImport(Base):
    """One uploaded file and what it comes to. The file itself is not kept.

    `records` are the drafts that it would make, with their contents; `findings` what there is to say of it, cell by
    cell. Both go when it is given up, the contents also when it is confirmed.
    """

    __tablename__ = "workbook_imports"
    __table_args__ = (
        CheckConstraint(one_of("state", UploadState), name="state"),
        CheckConstraint(one_of("format", FileFormat), name="format"),
        Index("ix_workbook_imports_signatory_id_id", "signatory_id", "id"),
        Index("ix_workbook_imports_ended_at", "ended_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id", ondelete="CASCADE"))
    state: Mapped[str]
    revision: Mapped[int] = mapped_column(server_default=text("1"))
    format: Mapped[str]
    file_name: Mapped[str]
    file_size: Mapped[int] = mapped_column(BigInteger)
    file_digest: Mapped[str]
    records: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    findings: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    uploaded_by_id: Mapped[UUID | None]
    uploaded_at: Mapped[datetime] = mapped_column(_AT, server_default=func.now())
    expires_at: Mapped[datetime] = mapped_column(_AT)
    ended_at: Mapped[datetime | None] = mapped_column(_AT)
