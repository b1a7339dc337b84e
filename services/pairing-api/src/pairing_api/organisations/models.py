"""Organisations: ministries, delegations, businesses, networks."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import (
    Base,
    OptionalEvidenceColumns,
    RecordColumns,
    SearchColumns,
    TopicStatementColumns,
    evidence_checks,
    has_english,
    is_country,
    is_slug,
    one_of,
    search_index,
    topic_statement_checks,
)
from pairing_api.organisations.schemas import OrganisationKind


class OrganisationRecord(RecordColumns, SearchColumns, OptionalEvidenceColumns, Base):
    """An organisation that takes part in the cooperation."""

    __tablename__ = "organisations"
    __table_args__ = (
        is_slug("slug"),
        has_english(),
        is_country(),
        one_of("kind", OrganisationKind),
        *evidence_checks(),
        search_index(),
        Index(None, "sort_name", "id"),
    )

    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    names: Mapped[dict[str, str]]
    country: Mapped[str | None] = mapped_column(index=True)
    territory_id: Mapped[UUID | None] = mapped_column(ForeignKey("territories.id"), index=True)
    descriptions: Mapped[dict[str, str]] = mapped_column(server_default=text("'{}'"))
    sectors: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    website: Mapped[str | None]
    note: Mapped[str | None]


class OrganisationTopicRecord(TopicStatementColumns, Base):
    """A topic on which an organisation offers or seeks something."""

    __tablename__ = "organisation_topics"
    __table_args__ = (*topic_statement_checks("organisation_id"),)

    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id", ondelete="CASCADE"), primary_key=True)
