"""The covenants that the service ships with, brought into the database."""

import json
from collections.abc import Mapping
from datetime import date
from importlib.resources import files
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from covenant_api.sources.service import SourceRecord, save_source
from covenant_api.tree.history import COVENANT_RECORD
from covenant_api.tree.models import Covenant
from covenant_api.tree.schemas import CovenantLevel
from gazetteer.folding import sort_key
from servicekit.changes.recording import recording
from servicekit.changes.records import Actor
from servicekit.schemas import CountryCode, DatePrecision, Names, Slug
from servicekit.search import search_document


class CovenantRecord(BaseModel):
    """A covenant as the file has it."""

    model_config = ConfigDict(extra="forbid")

    slug: Slug
    names: Names
    level: CovenantLevel
    parent: Slug | None
    countries: list[CountryCode]
    started_on: date | None
    started_on_precision: DatePrecision | None
    secretariat: str | None
    website: str | None
    summary: str | None
    summaries: dict[str, str]
    source: SourceRecord | None


def shipped_covenants() -> list[CovenantRecord]:
    """The covenants of the package, parents before their children."""
    text = files("covenant_api.tree").joinpath("covenants.json").read_text(encoding="utf-8")
    waiting = [CovenantRecord.model_validate(record) for record in json.loads(text)["records"]]
    ordered: list[CovenantRecord] = []
    placed: set[str | None] = {None}
    while waiting:
        ready = [record for record in waiting if record.parent in placed]
        if not ready:
            raise ValueError(f"no way up to the root: {', '.join(record.slug for record in waiting)}")
        ordered += ready
        placed |= {record.slug for record in ready}
        waiting = [record for record in waiting if record.slug not in placed]
    return ordered


def load_covenants(session: Session) -> int:
    """Bring the shipped covenants into the database; a record that says the same already is left alone.

    Returns:
        How many were created or changed.
    """
    changed = 0
    paths: dict[str, list[str]] = {}
    stored = session.scalars(select(Covenant.id)).all()
    with recording(session, COVENANT_RECORD, stored, Actor.system("reference")) as touched:
        for record in shipped_covenants():
            paths[record.slug] = [*(paths[record.parent] if record.parent else []), record.slug]
            saved = _save(session, record, paths[record.slug])
            if saved is not None:
                touched.add(saved)
                changed += 1
    return changed


def _save(session: Session, record: CovenantRecord, path: list[str]) -> UUID | None:
    """Create or change the covenant and return its id; None where it says this already."""
    source = record.source
    values: dict[str, Any] = {
        "slug": record.slug,
        "path": path,
        "name": record.names["en"],
        "names": record.names,
        "sort_name": sort_key(record.names["en"]),
        "level": record.level.value,
        "parent_id": session.scalar(select(Covenant.id).where(Covenant.slug == record.parent)),
        "countries": sorted(record.countries),
        "started_on": record.started_on,
        "started_on_precision": record.started_on_precision and record.started_on_precision.value,
        "secretariat": record.secretariat,
        "website": record.website,
        "summary": record.summary,
        "summaries": {"en": record.summary, **record.summaries} if record.summary else {},
        "source_id": save_source(session, f"covenant-{record.slug}", source) if source else None,
    }
    stored = session.execute(select(*(getattr(Covenant, name) for name in values)).filter_by(slug=record.slug)).first()
    if stored is not None and _same(values, dict(stored._mapping)):
        return None
    everything = {**values, "search_document": search_document([*record.names.values(), record.slug])}
    statement = insert(Covenant).values(everything)
    id_: UUID = session.execute(
        statement.on_conflict_do_update(
            index_elements=["slug"], set_={**everything, "updated_at": func.now()}
        ).returning(Covenant.id)
    ).scalar_one()
    return id_


def _same(new: Mapping[str, Any], stored: Mapping[str, Any]) -> bool:
    return all(stored[name] == value for name, value in new.items())
