"""The list of signatories as a FastAPI service with SQLAlchemy's ORM and a response model.

The same tables and indexes, the same filters, order, count and fields; relations are loaded by one statement each
(`selectinload`), the long search column is left out, the answer goes through pydantic. Served by uvicorn with uvloop
and httptools, as FastAPI's own documentation does.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import Depends, FastAPI, Query
from pydantic import BaseModel, ConfigDict, PlainSerializer
from pydantic.alias_generators import to_camel
from sqlalchemy import ForeignKey, Uuid, create_engine, func, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
    sessionmaker,
)

LISTED = ("committed", "monitoring", "plan_accepted", "plan_submitted", "unknown_active")


class Base(DeclarativeBase):
    """Base of the models."""


class Source(Base):
    """Where a record comes from."""

    __tablename__ = "sources"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    title: Mapped[str]
    publisher: Mapped[str | None]
    url: Mapped[str | None]
    licence: Mapped[str | None]
    accessed_on: Mapped[date | None]


class Commitment(Base):
    """One promise."""

    __tablename__ = "commitments"

    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)


class ExternalId(Base):
    """An identifier elsewhere."""

    __tablename__ = "signatory_external_ids"

    scheme: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id"))


class Covenant(Base):
    """A covenant."""

    __tablename__ = "covenants"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    slug: Mapped[str]


class Membership(Base):
    """A signatory in a covenant."""

    __tablename__ = "signatory_covenants"

    signatory_id: Mapped[UUID] = mapped_column(ForeignKey("signatories.id"), primary_key=True)
    covenant_id: Mapped[UUID] = mapped_column(ForeignKey("covenants.id"), primary_key=True)


class Signatory(Base):
    """A signatory."""

    __tablename__ = "signatories"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str]
    names: Mapped[dict[str, str]] = mapped_column(JSONB)
    sort_name: Mapped[str]
    country: Mapped[str]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    population: Mapped[int | None]
    population_year: Mapped[int | None]
    status: Mapped[str]
    joined_on: Mapped[date | None]
    adhesion_kind: Mapped[str | None]
    is_group: Mapped[bool]
    group_id: Mapped[UUID | None]
    coordinator_name: Mapped[str | None]
    supporter_name: Mapped[str | None]
    geonames_id: Mapped[int | None]
    source_id: Mapped[UUID | None] = mapped_column(ForeignKey("sources.id"))
    updated_at: Mapped[datetime]

    commitment_rows: Mapped[list[Commitment]] = relationship(order_by=Commitment.kind)
    external_ids: Mapped[list[ExternalId]] = relationship(order_by=(ExternalId.scheme, ExternalId.value))
    covenant_rows: Mapped[list[Covenant]] = relationship(secondary="signatory_covenants", order_by=Covenant.slug)
    source: Mapped[Source | None] = relationship()

    @property
    def commitments(self) -> list[str]:
        """Kinds of promises."""
        return [one.kind for one in self.commitment_rows]

    @property
    def covenants(self) -> list[str]:
        """Slugs of covenants."""
        return [one.slug for one in self.covenant_rows]


class Wire(BaseModel):
    """Base of the response models."""

    model_config = ConfigDict(alias_generator=to_camel, from_attributes=True, validate_by_name=True)


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class SourceOut(Wire):
    """A source on the wire."""

    title: str
    publisher: str | None
    url: str | None
    licence: str | None
    accessed_on: date | None


class ExternalIdOut(Wire):
    """An identifier on the wire."""

    scheme: str
    value: str


class SignatoryOut(Wire):
    """A signatory on the wire."""

    id: UUID
    name: str
    names: dict[str, str]
    country: str
    latitude: float | None
    longitude: float | None
    population: int | None
    population_year: int | None
    status: str
    commitments: list[str]
    joined_on: date | None
    covenants: list[str]
    adhesion_kind: str | None
    is_group: bool
    group_id: UUID | None
    coordinator_name: str | None
    supporter_name: str | None
    geonames_id: int | None
    external_ids: list[ExternalIdOut]
    source: SourceOut | None
    updated_at: Annotated[datetime, PlainSerializer(_instant, return_type=str)]


class Page(Wire):
    """A page on the wire."""

    items: list[SignatoryOut]
    total: int


_engine = create_engine(os.environ["PEER_DATABASE_URL"], pool_size=10, max_overflow=0)
_sessions = sessionmaker(_engine, expire_on_commit=False)
app = FastAPI()


def get_session() -> Iterator[Session]:
    """The session of a request."""
    with _sessions() as session:
        yield session


@app.get("/signatories", response_model=Page)
def list_signatories(
    session: Annotated[Session, Depends(get_session)],
    country: Annotated[list[str] | None, Query()] = None,
    sort: Literal["name", "-population"] = "name",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    offset: Annotated[int, Query(ge=0)] = 0,
) -> Any:
    """A page of signatories."""
    conditions = [Signatory.status.in_(LISTED)]
    if country:
        conditions.append(Signatory.country.in_(country))
    order: tuple[Any, ...] = (Signatory.sort_name, Signatory.id)
    if sort == "-population":
        order = (Signatory.population.desc().nulls_last(), Signatory.id.desc())
    statement = (
        select(Signatory)
        .where(*conditions)
        .options(
            selectinload(Signatory.commitment_rows),
            selectinload(Signatory.external_ids),
            selectinload(Signatory.covenant_rows),
            joinedload(Signatory.source),
        )
        .order_by(*order)
        .limit(limit)
        .offset(offset)
    )
    items = session.scalars(statement).all()
    total = session.scalar(select(func.count()).select_from(Signatory).where(*conditions))
    return {"items": items, "total": total}
