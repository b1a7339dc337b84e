"""Territories: cities, metropolitan areas, regions and consortia of them."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import (
    Base,
    OptionalEvidenceColumns,
    RecordColumns,
    SearchColumns,
    TopicStatementColumns,
    coordinates,
    evidence_checks,
    has_english,
    is_country,
    is_slug,
    one_of,
    search_index,
    topic_statement_checks,
)
from pairing_api.sources.schemas import SourceStatus
from pairing_api.territories.schemas import FigureScope, TerritoryKind


class TerritoryRecord(RecordColumns, SearchColumns, OptionalEvidenceColumns, Base):
    """A territory. On which side it stands belongs to a pairing, not here."""

    __tablename__ = "territories"
    __table_args__ = (
        is_slug("slug"),
        has_english(),
        is_country(),
        one_of("kind", TerritoryKind),
        *coordinates(),
        CheckConstraint("population > 0", name="population"),
        CheckConstraint("population_year BETWEEN 1900 AND 2200", name="population_year"),
        one_of("population_scope", FigureScope),
        CheckConstraint("(population IS NULL) = (population_scope IS NULL)", name="population_with_scope"),
        CheckConstraint("area_km2 > 0", name="area_km2"),
        one_of("area_scope", FigureScope),
        CheckConstraint("(area_km2 IS NULL) = (area_scope IS NULL)", name="area_with_scope"),
        one_of("figures_source_status", SourceStatus),
        CheckConstraint("(figures_source_id IS NULL) = (figures_source_status IS NULL)", name="figures_evidence"),
        *evidence_checks(),
        search_index(),
        Index(None, "sort_name", "id"),
    )

    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    names: Mapped[dict[str, str]]
    country: Mapped[str] = mapped_column(index=True)
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    geonames_id: Mapped[int | None] = mapped_column(index=True)
    population: Mapped[int | None]
    population_year: Mapped[int | None]
    population_scope: Mapped[str | None]
    area_km2: Mapped[float | None]
    area_scope: Mapped[str | None]
    figures_source_id: Mapped[UUID | None] = mapped_column(ForeignKey("sources.id"), index=True)
    figures_basis: Mapped[str | None]
    figures_source_status: Mapped[str | None]
    website: Mapped[str | None]
    note: Mapped[str | None]


class ConsortiumMemberRecord(Base):
    """A territory that belongs to a consortium."""

    __tablename__ = "consortium_members"
    __table_args__ = (CheckConstraint("consortium_id <> territory_id", name="member"),)

    consortium_id: Mapped[UUID] = mapped_column(ForeignKey("territories.id", ondelete="CASCADE"), primary_key=True)
    territory_id: Mapped[UUID] = mapped_column(ForeignKey("territories.id"), primary_key=True, index=True)


class TerritoryTopicRecord(TopicStatementColumns, Base):
    """A topic that a territory offers or seeks."""

    __tablename__ = "territory_topics"
    __table_args__ = (*topic_statement_checks("territory_id"),)

    territory_id: Mapped[UUID] = mapped_column(ForeignKey("territories.id", ondelete="CASCADE"), primary_key=True)
