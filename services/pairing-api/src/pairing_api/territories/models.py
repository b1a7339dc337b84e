"""Territories: cities, metropolitan areas, regions and consortia of them."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import JSONB
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
from pairing_api.territories.profile import CURRENCY_PATTERN, KOPPEN_PATTERN, Trait
from pairing_api.territories.schemas import FigureScope, TerritoryKind

_TRAITS = ", ".join(f"'{trait.value}'" for trait in Trait)


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
        CheckConstraint("gdp_per_head > 0", name="gdp_per_head"),
        CheckConstraint(f"gdp_per_head_currency ~ '{CURRENCY_PATTERN}'", name="gdp_per_head_currency"),
        CheckConstraint("gdp_per_head_year BETWEEN 1900 AND 2200", name="gdp_per_head_year"),
        CheckConstraint(
            "num_nonnulls(gdp_per_head, gdp_per_head_currency, gdp_per_head_year) IN (0, 3)", name="gdp_whole"
        ),
        one_of("gdp_source_status", SourceStatus),
        CheckConstraint("(gdp_source_id IS NULL) = (gdp_source_status IS NULL)", name="gdp_evidence"),
        CheckConstraint(f"koppen ~ '{KOPPEN_PATTERN}'", name="koppen"),
        CheckConstraint(f"traits <@ ARRAY[{_TRAITS}]", name="traits"),
        CheckConstraint("international_exposure BETWEEN 0 AND 3", name="international_exposure"),
        CheckConstraint("jsonb_typeof(s3_priorities) = 'array'", name="s3_priorities"),
        CheckConstraint("jsonb_typeof(clusters) = 'array'", name="clusters"),
        one_of("profile_source_status", SourceStatus),
        CheckConstraint("(profile_source_id IS NULL) = (profile_source_status IS NULL)", name="profile_evidence"),
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
    gdp_per_head: Mapped[float | None]
    gdp_per_head_currency: Mapped[str | None]
    gdp_per_head_year: Mapped[int | None]
    gdp_source_id: Mapped[UUID | None] = mapped_column(ForeignKey("sources.id"), index=True)
    gdp_basis: Mapped[str | None]
    gdp_source_status: Mapped[str | None]
    koppen: Mapped[str | None]
    traits: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    languages: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    international_exposure: Mapped[int | None]
    next_election_on: Mapped[date | None]
    # Lists of small objects as they are on the wire: they are read and written whole, with their territory.
    s3_priorities: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default=text("'[]'"))
    value_chains: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    clusters: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default=text("'[]'"))
    profile_source_id: Mapped[UUID | None] = mapped_column(ForeignKey("sources.id"), index=True)
    profile_basis: Mapped[str | None]
    profile_source_status: Mapped[str | None]
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
