"""Bringing sources into the database.

What is stored of a source never changes: records that were taken from it keep saying what was said of it then. A
source that says something new of itself is a new row, and the records that are stored again name that one.
"""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from sqlalchemy import func, select
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
    """The id of a source that says this of itself; it is stored, under `code` where that is free, if there is none."""
    values = record.model_dump(include=set(SourceRecord.model_fields))
    says_the_same = [getattr(Source, name).is_not_distinct_from(value) for name, value in values.items()]
    # Of several that say the same, as two pages of one title can, that of the code is meant.
    stored = select(Source.id).where(*says_the_same).order_by(Source.code != code, Source.code).limit(1)
    found: UUID | None = session.scalar(stored)
    if found is not None:
        return found
    statement = insert(Source).on_conflict_do_nothing(index_elements=["code"]).returning(Source.id)
    made: UUID | None = session.scalar(statement.values(code=code, **values))
    if made is None:
        later = func.concat(code, "~", func.uuidv7())
        made = session.execute(statement.values(code=later, **values)).scalar_one()
    return made
