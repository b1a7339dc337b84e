"""Pairings: n members on each side, topics, what was signed."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import (
    Base,
    EvidenceColumns,
    RecordColumns,
    SearchColumns,
    evidence_checks,
    is_slug,
    one_of,
    search_index,
)
from pairing_api.pairings.schemas import AgreementKind, MemberRole, PairingState, Side, YearBasis
from pairing_api.programmes.schemas import Strand
from pairing_api.sources.schemas import BasisStrength
from servicekit.schemas import DatePrecision


class PairingRecord(RecordColumns, SearchColumns, EvidenceColumns, Base):
    """A pairing. `name` and `names` are made from its members when it is stored."""

    __tablename__ = "pairings"
    __table_args__ = (
        is_slug("slug"),
        one_of("state", PairingState),
        CheckConstraint(f"strand IN ('{Strand.CITY_TO_CITY}', '{Strand.INTER_REGIONAL}')", name="strand"),
        CheckConstraint("year BETWEEN 1900 AND 2200", name="year"),
        one_of("year_basis", YearBasis),
        CheckConstraint("(year IS NULL) = (year_basis = 'unknown')", name="year_with_basis"),
        # Meetings alone make no pairing; they are events.
        CheckConstraint(
            f"basis_strength IS NOT NULL AND basis_strength <> '{BasisStrength.ACTIVITY_ONLY}'", name="pairing_basis"
        ),
        *evidence_checks(),
        search_index(),
        Index(None, "sort_name", "id"),
    )

    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    names: Mapped[dict[str, str]] = mapped_column(server_default=text("'{}'"))
    programme_id: Mapped[UUID] = mapped_column(ForeignKey("programmes.id"), index=True)
    strand: Mapped[str]
    state: Mapped[str]
    year: Mapped[int | None]
    year_basis: Mapped[str]
    summary: Mapped[str | None]
    # Of a pairing that a match run proposed: the run, and how the two scored then. Neither is public.
    source_run_id: Mapped[UUID | None] = mapped_column(ForeignKey("match_runs.id"), index=True)
    score_snapshot: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))


class PairingMemberRecord(Base):
    """A territory in a pairing, on one of its two sides."""

    __tablename__ = "pairing_members"
    __table_args__ = (one_of("side", Side), one_of("role", MemberRole))

    pairing_id: Mapped[UUID] = mapped_column(ForeignKey("pairings.id", ondelete="CASCADE"), primary_key=True)
    territory_id: Mapped[UUID] = mapped_column(ForeignKey("territories.id"), primary_key=True, index=True)
    side: Mapped[str]
    role: Mapped[str]


class PairingTopicRecord(Base):
    """A topic of a pairing."""

    __tablename__ = "pairing_topics"

    pairing_id: Mapped[UUID] = mapped_column(ForeignKey("pairings.id", ondelete="CASCADE"), primary_key=True)
    topic_id: Mapped[UUID] = mapped_column(ForeignKey("topics.id"), primary_key=True, index=True)


class AgreementRecord(Base):
    """A document that the members signed."""

    __tablename__ = "agreements"
    __table_args__ = (
        one_of("kind", AgreementKind),
        one_of("signed_on_precision", DatePrecision),
        CheckConstraint("(signed_on IS NULL) = (signed_on_precision IS NULL)", name="signed_on"),
    )

    pairing_id: Mapped[UUID] = mapped_column(ForeignKey("pairings.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    signed_on: Mapped[date | None]
    signed_on_precision: Mapped[str | None]
    note: Mapped[str | None]
