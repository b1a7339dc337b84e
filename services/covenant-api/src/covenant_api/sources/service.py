"""Bringing sources into the database."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from covenant_api.sources.models import Source


class SourceRecord(BaseModel):
    """A source as files of this project have it."""

    model_config = ConfigDict(extra="forbid")

    title: str
    publisher: str | None
    url: str | None
    licence: str | None
    accessed_on: date | None


def save_source(session: Session, code: str, record: SourceRecord) -> UUID:
    """Create or correct the source of this code and return its id."""
    values = record.model_dump(include=set(SourceRecord.model_fields))
    statement = insert(Source).values(code=code, **values)
    id_: UUID = session.execute(
        statement.on_conflict_do_update(index_elements=["code"], set_=values).returning(Source.id)
    ).scalar_one()
    return id_
