"""A kind of record for tests of what every kind has: gardens, their beds, and visits that refer to them."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from pydantic import Field
from sqlalchemy import ForeignKey, Numeric, Text, delete, insert, text, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from servicekit.access import record_permissions, report_permissions
from servicekit.application import create_application
from servicekit.changes.records import RecordKind
from servicekit.changes.routes import changes_router
from servicekit.changes.rules import CHANGES_RULES
from servicekit.content_fields import Lines, WrittenNames
from servicekit.database import Database, new_metadata
from servicekit.editing.declaration import Editing
from servicekit.editing.drafts import drafts_router
from servicekit.editing.routes import editing_router
from servicekit.editing.rules import DRAFTS_RULES, editing_rules
from servicekit.figures import Amount
from servicekit.pages import records
from servicekit.problems import FieldError, invalid
from servicekit.projections import Projection, from_table, json_list
from servicekit.schemas import WireModel
from servicekit.settings import ServiceSettings
from servicekit.tables import SHARED

BASE = "/api/garden/v1"


class Base(DeclarativeBase):
    metadata = new_metadata()
    type_annotation_map = {str: Text, dict[str, str]: JSONB}  # noqa: RUF012 - SQLAlchemy reads it from the class


class Garden(Base):
    __tablename__ = "gardens"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    names: Mapped[dict[str, str]]
    area_m2: Mapped[float | None]
    note: Mapped[str | None]
    is_open: Mapped[bool] = mapped_column(server_default=text("true"))
    keyhole: Mapped[str | None]


class Bed(Base):
    __tablename__ = "beds"

    garden_id: Mapped[UUID] = mapped_column(ForeignKey("gardens.id", ondelete="CASCADE"), primary_key=True)
    plant: Mapped[str] = mapped_column(primary_key=True)


class Visit(Base):
    __tablename__ = "visits"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    garden_id: Mapped[UUID] = mapped_column(ForeignKey("gardens.id"))


class Harvest(Base):
    __tablename__ = "harvests"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    garden_id: Mapped[UUID] = mapped_column(ForeignKey("gardens.id"))
    year: Mapped[int]
    kilograms: Mapped[Decimal] = mapped_column(Numeric)


class GardenContent(WireModel):
    """A garden as people write it."""

    names: WrittenNames
    area_m2: float | None = Field(default=None, gt=0, allow_inf_nan=False, description="Area, square metres")
    note: Lines | None = Field(default=None, description="What a visitor should know")
    is_open: bool = Field(default=True, description="Whether the public sees it")
    plants: list[str] = Field(default=[], description="What grows there")


_beds = from_table(Bed).where(Bed.garden_id == Garden.id).correlate(Garden)

GARDEN = RecordKind(
    name="garden",
    content=Projection(
        GardenContent,
        {
            "names": Garden.names,
            "area_m2": Garden.area_m2,
            "note": Garden.note,
            "is_open": Garden.is_open,
            "plants": json_list(_beds, Bed.plant, Bed.plant),
        },
    ),
    source=records(Garden),
    id=Garden.id,
    is_public=Garden.is_open.is_(True),
    private={"keyhole": Garden.keyhole},
)


class HarvestContent(WireModel):
    """What a garden gave in a year."""

    garden_id: UUID = Field(description="The garden")
    year: int = Field(ge=1500, le=2500, description="Year")
    kilograms: Amount | None = Field(default=None, description="Kilograms")


HARVEST = RecordKind(
    name="harvest",
    content=Projection(
        HarvestContent, {"garden_id": Harvest.garden_id, "year": Harvest.year, "kilograms": Harvest.kilograms}
    ),
    source=records(Harvest),
    id=Harvest.id,
)


@contextmanager
def garden_database(databases: Any) -> Iterator[Database]:
    """A new database with gardens and everything that records of a service have."""
    settings = ServiceSettings.model_validate({"database_url": databases.empty(), "log_level": "warning"})
    database = Database(settings, "test")
    SHARED.create_all(database.engine)
    Base.metadata.create_all(database.engine)
    yield database
    database.dispose()


GARDENS = record_permissions("gardens", "gardens")


def _store(session: Session, garden_id: UUID, content: GardenContent, new: bool) -> None:
    values = {name: getattr(content, name) for name in ("names", "area_m2", "note", "is_open")}
    if new:
        session.execute(insert(Garden).values(id=garden_id, **values))
    else:
        session.execute(update(Garden).where(Garden.id == garden_id).values(**values))
    session.execute(delete(Bed).where(Bed.garden_id == garden_id))
    if content.plants:
        session.execute(insert(Bed), [{"garden_id": garden_id, "plant": plant} for plant in content.plants])


def _remove(session: Session, garden_id: UUID) -> None:
    session.execute(delete(Garden).where(Garden.id == garden_id))


def _check(session: Session, garden_id: UUID, content: GardenContent) -> None:
    if "mandrake" in content.plants:
        raise invalid(FieldError(pointer="/plants", code="plant", detail="Mandrakes are not grown here."))


GARDEN_EDITING = Editing(
    kind=GARDEN,
    noun="garden",
    officer_fields=frozenset({"names", "note", "plants"}),
    permissions=GARDENS,
    store=_store,
    remove=_remove,
    check=_check,
)


HARVESTS = report_permissions("harvests", "harvests")


def _store_harvest(session: Session, harvest_id: UUID, content: HarvestContent, new: bool) -> None:
    values = content.model_dump(mode="python", by_alias=False)
    if new:
        session.execute(insert(Harvest).values(id=harvest_id, **values))
    else:
        session.execute(update(Harvest).where(Harvest.id == harvest_id).values(**values))


def _remove_harvest(session: Session, harvest_id: UUID) -> None:
    session.execute(delete(Harvest).where(Harvest.id == harvest_id))


def _weighed(session: Session, harvest_id: UUID, content: HarvestContent, published: Any) -> None:
    if content.kilograms is None:
        raise invalid(FieldError(pointer="/kilograms", code="needed", detail="Weigh it first."))
    if published is not None and content.kilograms < published["kilograms"]:
        raise invalid(FieldError(pointer="/kilograms", code="eaten", detail="Nothing is taken back."))


HARVEST_EDITING = Editing(
    kind=HARVEST,
    noun="harvest",
    officer_fields=frozenset({"gardenId", "year", "kilograms"}),
    permissions=HARVESTS,
    store=_store_harvest,
    remove=_remove_harvest,
    ready=_weighed,
    title="year",
    belongs_to="gardenId",
)


def garden_application(settings: ServiceSettings) -> FastAPI:
    """A service of gardens alone."""
    return create_application(
        service="garden-api",
        package="covenant_api",
        title="Gardens",
        summary="Gardens",
        description="Gardens.",
        version="0.0.0",
        base_path=BASE,
        routers=[
            editing_router(GARDEN_EDITING, prefix="/gardens", parameter="gardenId", tag="gardens"),
            editing_router(HARVEST_EDITING, prefix="/harvests", parameter="harvestId", tag="gardens", contacts=False),
            drafts_router([GARDEN_EDITING, HARVEST_EDITING], "changes"),
            changes_router([GARDEN, HARVEST], "changes"),
        ],
        tags=[],
        access={
            **editing_rules("garden", GARDENS),
            **editing_rules("harvest", HARVESTS, contacts=False),
            **DRAFTS_RULES,
            **CHANGES_RULES,
        },
        settings=settings,
    )
