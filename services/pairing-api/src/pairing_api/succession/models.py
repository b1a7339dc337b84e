"""Where records went that were merged into others."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import Base, is_slug, one_of
from pairing_api.succession.schemas import MergedKind


class FormerSlugRecord(Base):
    """The slug of a record that was merged away, that record's id, and the record that took its place.

    The successor has no foreign key: it is a row of another table for each kind, and may be deleted later.
    """

    __tablename__ = "former_slugs"
    __table_args__ = (one_of("kind", MergedKind), is_slug("slug"))

    kind: Mapped[str] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[UUID]
    successor_id: Mapped[UUID] = mapped_column(index=True)
