"""Topics: one controlled vocabulary, a tree of a few levels."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import Base, RecordColumns, SearchColumns, has_english, is_slug, search_index


class TopicRecord(RecordColumns, SearchColumns, Base):
    """A topic of cooperation."""

    __tablename__ = "topics"
    __table_args__ = (
        is_slug("code"),
        has_english(),
        CheckConstraint("parent_id <> id", name="parent_id"),
        CheckConstraint("sdgs <@ ARRAY[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]", name="sdgs"),
        search_index(),
    )

    code: Mapped[str] = mapped_column(unique=True)
    names: Mapped[dict[str, str]]
    summary: Mapped[str]
    summaries: Mapped[dict[str, str]] = mapped_column(server_default=text("'{}'"))
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("topics.id"), index=True)
    sdgs: Mapped[list[int]]


class TopicAliasRecord(Base):
    """The name of a topic in another scheme; within a scheme, a label leads to one topic."""

    __tablename__ = "topic_aliases"
    __table_args__ = (UniqueConstraint("scheme", "label"),)

    topic_id: Mapped[UUID] = mapped_column(ForeignKey("topics.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    scheme: Mapped[str]
    label: Mapped[str]
