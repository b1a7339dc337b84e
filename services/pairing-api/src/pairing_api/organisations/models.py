"""Organisations: ministries, delegations, businesses, networks."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import (
    Base,
    OptionalEvidenceColumns,
    RecordColumns,
    SearchColumns,
    evidence_checks,
    has_english,
    is_country,
    is_slug,
    one_of,
    search_index,
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
    website: Mapped[str | None]
    note: Mapped[str | None]
