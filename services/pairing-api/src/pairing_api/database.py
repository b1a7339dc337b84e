"""What all tables of the service share: the metadata, the columns of every record, closed lists as checks."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    DateTime,
    Double,
    ForeignKey,
    Index,
    Integer,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from pairing_api.sources.schemas import BasisStrength, SourceStatus
from pairing_api.topics.schemas import TopicDirection
from servicekit.database import new_metadata
from servicekit.search import SearchColumn


class Base(DeclarativeBase):
    """Base of every model of the service."""

    metadata = new_metadata()
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        str: Text,
        float: Double,
        datetime: DateTime(timezone=True),
        dict[str, str]: JSONB,
        list[str]: ARRAY(Text),
        list[int]: ARRAY(Integer),
    }


class RecordColumns:
    """Columns of every record that has an address."""

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())


class SearchColumns:
    """Columns made from the names: by them lists are sorted, and `q` finds the record."""

    sort_name: Mapped[str]
    search_document: Mapped[str] = mapped_column(SearchColumn, deferred=True)


class EvidenceColumns:
    """What a source says about the record, and how far that was checked."""

    source_id: Mapped[UUID] = mapped_column(ForeignKey("sources.id"), index=True)
    basis: Mapped[str | None]
    basis_strength: Mapped[str | None]
    source_status: Mapped[str]


class OptionalEvidenceColumns:
    """The same for records that may stand without a source."""

    source_id: Mapped[UUID | None] = mapped_column(ForeignKey("sources.id"), index=True)
    basis: Mapped[str | None]
    basis_strength: Mapped[str | None]
    source_status: Mapped[str | None]


class TopicStatementColumns:
    """A topic that the owner of the row offers or seeks; `position` is its place in that list."""

    direction: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    topic_id: Mapped[UUID] = mapped_column(ForeignKey("topics.id"), index=True)
    level: Mapped[int | None]
    evidence_url: Mapped[str | None]
    texts: Mapped[dict[str, str]] = mapped_column(server_default=text("'{}'"))


def one_of(column: str, kinds: type[StrEnum] | list[StrEnum]) -> CheckConstraint:
    """The column holds one of these words, or nothing where it may be null."""
    words = ", ".join(f"'{kind.value}'" for kind in kinds)
    return CheckConstraint(f"{column} IN ({words})", name=column)


def is_slug(column: str) -> CheckConstraint:
    """The column holds a readable identifier."""
    return CheckConstraint(f"{column} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length({column}) <= 200", name=column)


def is_country(column: str = "country") -> CheckConstraint:
    """The column holds a code of a country or territory."""
    return CheckConstraint(f"{column} ~ '^[A-Z]{{2}}$'", name=column)


def has_english(column: str = "names") -> CheckConstraint:
    """The names have an English one: lists are sorted by it."""
    return CheckConstraint(f"{column} ? 'en'", name=column)


def coordinates() -> list[CheckConstraint]:
    """Both or neither, each on the globe."""
    return [
        CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude"),
        CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude"),
        CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name="coordinates"),
        CheckConstraint("geonames_id > 0", name="geonames_id"),
    ]


def topic_statement_checks(owner: str) -> list[Any]:
    """What holds for the topics that the owner (a column) offers and seeks: each is named once in a list."""
    return [
        one_of("direction", TopicDirection),
        CheckConstraint("level BETWEEN 1 AND 3", name="level"),
        UniqueConstraint(owner, "direction", "topic_id"),
    ]


def evidence_checks() -> list[CheckConstraint]:
    """The words of the evidence, and none of them without a source."""
    return [
        one_of("basis_strength", BasisStrength),
        one_of("source_status", SourceStatus),
        CheckConstraint("(source_id IS NULL) = (source_status IS NULL)", name="evidence"),
    ]


def search_index() -> Any:
    """The index that `q` uses."""
    return Index(None, "search_document", postgresql_using="gin")
