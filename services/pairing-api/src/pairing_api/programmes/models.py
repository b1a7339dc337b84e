"""Programmes: IUC, those before it and those after it."""

from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import (
    Base,
    OptionalEvidenceColumns,
    RecordColumns,
    SearchColumns,
    evidence_checks,
    has_english,
    is_slug,
    one_of,
    search_index,
)
from pairing_api.programmes.schemas import FigureQualifier, Strand

_STRANDS = ", ".join(f"'{strand}'" for strand in Strand)


class ProgrammeRecord(RecordColumns, SearchColumns, OptionalEvidenceColumns, Base):
    """A programme of cooperation."""

    __tablename__ = "programmes"
    __table_args__ = (
        is_slug("slug"),
        has_english(),
        CheckConstraint("from_year BETWEEN 1900 AND 2200", name="from_year"),
        CheckConstraint("to_year BETWEEN 1900 AND 2200", name="to_year"),
        CheckConstraint("to_year >= from_year", name="years"),
        CheckConstraint(f"strands <@ ARRAY[{_STRANDS}]", name="strands"),
        CheckConstraint("funding_eur >= 0", name="funding_eur"),
        CheckConstraint("(funding_eur IS NULL) = (funding_qualifier IS NULL)", name="funding"),
        one_of("funding_qualifier", FigureQualifier),
        *evidence_checks(),
        search_index(),
    )

    slug: Mapped[str] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    names: Mapped[dict[str, str]]
    summary: Mapped[str]
    summaries: Mapped[dict[str, str]] = mapped_column(server_default=text("'{}'"))
    from_year: Mapped[int | None]
    to_year: Mapped[int | None]
    strands: Mapped[list[str]]
    funding_instrument: Mapped[str | None]
    funding_eur: Mapped[int | None] = mapped_column(BigInteger)
    funding_qualifier: Mapped[str | None]


class ProgrammePredecessorRecord(Base):
    """A programme that another one followed."""

    __tablename__ = "programme_predecessors"
    __table_args__ = (CheckConstraint("predecessor_id <> programme_id", name="predecessor"),)

    programme_id: Mapped[UUID] = mapped_column(ForeignKey("programmes.id", ondelete="CASCADE"), primary_key=True)
    predecessor_id: Mapped[UUID] = mapped_column(ForeignKey("programmes.id"), primary_key=True, index=True)
