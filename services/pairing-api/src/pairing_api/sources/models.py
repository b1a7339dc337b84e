"""Sources: one row for each publication that records rest on."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import Base, RecordColumns


class SourceRecord(RecordColumns, Base):
    """A publication. `code` names it in data files and is not on the wire."""

    __tablename__ = "sources"

    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    publisher: Mapped[str | None]
    url: Mapped[str | None]
    licence: Mapped[str | None]
    accessed_on: Mapped[date | None]
