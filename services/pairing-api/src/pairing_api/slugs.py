"""Readable identifiers of records that people make."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from gazetteer.folding import fold
from pairing_api.succession.models import FormerSlugRecord
from servicekit.problems import FieldError, invalid

_LONGEST = 80
_NO_LETTER = re.compile("[^a-z0-9]+")


def slug_from(name: str) -> str:
    """A name as a slug: "Vitoria-Gasteiz (Álava)" is vitoria-gasteiz-alava; empty without a Latin letter or digit."""
    words = _NO_LETTER.sub("-", fold(name)).strip("-").split("-")
    while len(words) > 1 and len("-".join(words)) > _LONGEST:
        words.pop()
    return "-".join(words)[:_LONGEST]


def wrong_slug(session: Session, model: Any, what: str, record_id: UUID, wanted: str | None) -> list[FieldError]:
    """What is wrong with the slug that a content has: it differs from the record's, or another has or had it.

    Args:
        what: The kind, by which former slugs are kept.
    """
    if wanted is None:
        return []
    stored = session.scalar(select(model.slug).where(model.id == record_id))
    if stored is not None and stored != wanted:
        return [FieldError(pointer="/slug", code="fixed", detail="The slug of a record never changes.")]
    if stored is None and _is_taken(session, model, what, wanted, record_id):
        return [FieldError(pointer="/slug", code="taken", detail="Another record has or had this slug.")]
    return []


def slug_of_new(
    session: Session, model: Any, what: str, record_id: UUID, *, wanted: str | None, name: str, country: str | None
) -> str:
    """The slug of a new record: the wanted one, or one made from its English name that no record has or had.

    Two makers of records of this kind take turns until their transactions end. A record that was merged into another
    and comes back has its own slug again.

    Args:
        what: The kind, by which former slugs are kept.

    Raises:
        Problem: 400, the wanted one is taken.
    """
    session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(f"slugs of {what}", 0))))
    if wanted is None:
        candidates = _candidates(slug_from(name) or what, country)
        return next(one for one in candidates if not _is_taken(session, model, what, one, record_id))
    errors = wrong_slug(session, model, what, record_id, wanted)
    if errors:
        raise invalid(*errors)
    former = (FormerSlugRecord.kind == what, FormerSlugRecord.slug == wanted)
    session.execute(delete(FormerSlugRecord).where(*former))
    return wanted


def id_by_slug(session: Session, model: Any, slug: str) -> UUID | None:
    """The id of the record with this slug; None where there is none."""
    found: UUID | None = session.scalar(select(model.id).where(model.slug == slug))
    return found


def slug_by_id(session: Session, model: Any, record_id: UUID) -> str:
    """The slug of a record that is there."""
    found: str = session.scalars(select(model.slug).where(model.id == record_id)).one()
    return found


def _candidates(stem: str, country: str | None) -> Iterator[str]:
    yield stem
    if country:
        yield f"{stem}-{country.lower()}"
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1


def _is_taken(session: Session, model: Any, what: str, slug: str, record_id: UUID) -> bool:
    now = select(model.id).where(model.slug == slug).exists()
    before = select(FormerSlugRecord.slug).where(
        FormerSlugRecord.kind == what, FormerSlugRecord.slug == slug, FormerSlugRecord.record_id != record_id
    )
    return bool(session.scalar(select(or_(now, before.exists()))))
