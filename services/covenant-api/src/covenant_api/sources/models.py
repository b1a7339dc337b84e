"""Sources of records."""

from datetime import date
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from servicekit.projections import Projection
from servicekit.schemas import Source as SourceSchema


class Source(Base):
    """Where records come from; `code` is the name that files of this project use."""

    __tablename__ = "sources"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    publisher: Mapped[str | None]
    url: Mapped[str | None]
    licence: Mapped[str | None]
    accessed_on: Mapped[date | None]


SOURCE = Projection(
    SourceSchema,
    {
        "title": Source.title,
        "publisher": Source.publisher,
        "url": Source.url,
        "licence": Source.licence,
        "accessed_on": Source.accessed_on,
    },
)
