"""Signatories, their promises, memberships and identifiers elsewhere."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, DateTime, Double, ForeignKey, Index, Text, func, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base
from covenant_api.signatories.schemas import AdhesionKind, CommitmentKind, SignatoryStatus
from covenant_api.tree.models import one_of
from servicekit.search import SearchColumn


class Signatory(Base):
    """A local government (or a group of them) that has signed, or is about to.

    `sort_name` and `search_document` are made from the names by `signatories.naming`.
    `group_external_id` keeps the source's reference also where no such record exists.
    `edited_fields` are the names on the wire of what people published here: an import leaves that as it is.
    `demo_key` marks a record of the demonstration data; an import that updates the record clears it.
    """

    __tablename__ = "signatories"
    __table_args__ = (
        CheckConstraint(one_of("status", SignatoryStatus), name="status"),
        CheckConstraint(one_of("adhesion_kind", AdhesionKind), name="adhesion_kind"),
        CheckConstraint("country ~ '^[A-Z]{2}$'", name="country"),
        CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude"),
        CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude"),
        CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name="both_coordinates"),
        CheckConstraint("population >= 0", name="population"),
        CheckConstraint("group_id <> id", name="not_its_own_group"),
        CheckConstraint("jsonb_typeof(population_source) = 'object'", name="population_source"),
        CheckConstraint("jsonb_typeof(area_source) = 'object'", name="area_source"),
        CheckConstraint("area_km2 > 0", name="area_km2"),
        CheckConstraint("area_year IS NULL OR area_km2 IS NOT NULL", name="area_year_with_area"),
        CheckConstraint("area_source IS NULL OR area_km2 IS NOT NULL", name="area_source_with_area"),
        Index("ix_signatories_sort_name_id", "sort_name", "id"),
        Index("ix_signatories_country_sort_name_id", "country", "sort_name", "id"),
        Index("ix_signatories_population_id", "population", "id"),
        Index("ix_signatories_population_desc_id", text("population DESC NULLS LAST"), text("id DESC")),
        Index("ix_signatories_joined_on_id", "joined_on", "id"),
        Index("ix_signatories_joined_on_desc_id", text("joined_on DESC NULLS LAST"), text("id DESC")),
        Index("ix_signatories_updated_at_id", "updated_at", "id"),
        # Counts of a selection are made from this index alone.
        Index("ix_signatories_status_country", "status", "country"),
        Index("ix_signatories_search_document", "search_document", postgresql_using="gin"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    name: Mapped[str]
    names: Mapped[dict[str, str]] = mapped_column(JSONB)
    sort_name: Mapped[str]
    search_document: Mapped[Any] = mapped_column(SearchColumn)
    country: Mapped[str]
    latitude: Mapped[float | None] = mapped_column(Double)
    longitude: Mapped[float | None] = mapped_column(Double)
    population: Mapped[int | None] = mapped_column(BigInteger)
    population_year: Mapped[int | None]
    population_source: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    area_km2: Mapped[float | None] = mapped_column(Double)
    area_year: Mapped[int | None]
    area_source: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    website: Mapped[str | None]
    status: Mapped[str]
    source_status: Mapped[str | None]
    joined_on: Mapped[date | None]
    adhesion_kind: Mapped[str | None]
    is_group: Mapped[bool] = mapped_column(server_default=text("false"))
    group_id: Mapped[UUID | None] = mapped_column(ForeignKey("signatories.id"), index=True)
    group_name: Mapped[str | None]
    group_external_id: Mapped[str | None]
    coordinator_name: Mapped[str | None]
    supporter_name: Mapped[str | None]
    geonames_id: Mapped[int | None] = mapped_column(index=True)
    action_plan_expected: Mapped[bool | None]
    note: Mapped[str | None]
    source_id: Mapped[UUID | None] = mapped_column(ForeignKey("sources.id"))
    edited_fields: Mapped[list[str]] = mapped_column(ARRAY(Text), server_default=text("'{}'"))
    demo_key: Mapped[str | None] = mapped_column(unique=True)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())


class Commitment(Base):
    """One promise of a signatory; at most one of a kind."""

    __tablename__ = "commitments"
    __table_args__ = (
        CheckConstraint(one_of("kind", CommitmentKind), name="kind"),
        Index("ix_commitments_kind_signatory_id", "kind", "signatory_id"),
    )

    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    signed_on: Mapped[date | None]


class ExternalId(Base):
    """How another register names a signatory. An identifier names one signatory only.

    `from_merger` marks one that came from a record that was merged into this one.
    """

    __tablename__ = "signatory_external_ids"

    scheme: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text, primary_key=True)
    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id", ondelete="CASCADE"), index=True)
    from_merger: Mapped[bool] = mapped_column(server_default=text("false"))


class CovenantMembership(Base):
    """A signatory in a covenant. Membership of the covenants above follows from the tree."""

    __tablename__ = "signatory_covenants"
    __table_args__ = (Index("ix_signatory_covenants_covenant_id_signatory_id", "covenant_id", "signatory_id"),)

    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id", ondelete="CASCADE"), primary_key=True)
    covenant_id: Mapped[UUID] = mapped_column(ForeignKey("covenants.id"), primary_key=True)


class MergedSignatory(Base):
    """A record that was merged into another one, its successor, which may itself be gone by now."""

    __tablename__ = "merged_signatories"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    successor_id: Mapped[UUID] = mapped_column(index=True)
