"""Storing a call that people wrote, and taking one out of the register.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from gazetteer.folding import sort_key
from pairing_api.applications.models import ApplicationRecord
from pairing_api.calls.content import CallContent
from pairing_api.calls.history import CALL
from pairing_api.calls.models import CallRecord, CallTopicRecord
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.programmes.schemas import Strand
from pairing_api.slugs import slug_by_id, slug_of_new, wrong_slug
from pairing_api.topics.storing import topic_ids, unknown_topics
from servicekit.problems import FieldError, Problem, invalid
from servicekit.search import search_document

_PLAIN = (
    "names", "summaries", "texts", "time_zone", "sides", "criteria", "reading_criteria", "min_score", "max_wishes",
    "max_vetoes", "max_capacity", "min_staff_months", "needs_endorsement", "readers",
)  # fmt: skip


def check_call(session: Session, call_id: UUID, content: CallContent) -> None:
    """Hold what people wrote of a call against the rest of the register.

    Raises:
        Problem: 400 for a programme or topic that is not there, a slug that is taken or differs from the stored one,
            and a stage that differs from the stored one. Pointers begin at the content.
    """
    errors = [
        *_wrong_references(session, content),
        *wrong_slug(session, CallRecord, CALL.name, call_id, content.slug),
    ]
    stage = session.scalar(select(CallRecord.stage).where(CallRecord.id == call_id))
    if stage != (content.stage.value if content.stage else None):
        detail = "How far a call is taken is changed by a transition, never by editing."
        errors.append(FieldError(pointer="/stage", code="fixed", detail=detail))
    if errors:
        raise invalid(*errors)


def ready_call(session: Session, call_id: UUID, content: CallContent, published: Mapping[str, Any] | None) -> None:
    """What a draft may lack, and a public call may not; and what of a public call no longer changes.

    Raises:
        Problem: 400 where it is open for nobody or says nothing; 409 where applicants relied on what would change.
    """
    errors = []
    if not content.sides:
        errors.append(FieldError(pointer="/sides", code="missing", detail="A call is open for somebody."))
    if not content.summaries:
        errors.append(FieldError(pointer="/summaries", code="missing", detail="A call says what it is for."))
    if errors:
        raise invalid(*errors)
    stage = session.scalar(select(CallRecord.stage).where(CallRecord.id == call_id))
    if stage is not None and published is not None and _fixed(content) != _fixed(published):
        detail = "The call was taken on by the staff: when it opens and closes, and who can apply, stays as it is."
        raise Problem(409, "conflict", "Conflict", detail)


def _fixed(content: Any) -> Any:
    """What stays as it is once a call is evaluated."""
    if isinstance(content, CallContent):
        content = content.model_dump(mode="json", by_alias=True)
    return [content[name] for name in ("opensAt", "closesAt", "timeZone", "sides", "programme", "strand")]


def store_call(session: Session, call_id: UUID, content: CallContent, new: bool) -> None:
    """Make the register say of the call what `content` says; `new` where it has no row yet. Its stage stays.

    Raises:
        Problem: 400 as `check_call`.
    """
    errors = _wrong_references(session, content)
    if errors:
        raise invalid(*errors)
    if new:
        slug = slug_of_new(
            session, CallRecord, CALL.name, call_id, wanted=content.slug, name=content.names["en"], country=None
        )
    else:
        slug = slug_by_id(session, CallRecord, call_id)
    columns: dict[str, Any] = {
        **columns_of(content),
        "programme_id": _programme_id(session, content.programme),
        "sort_name": sort_key(content.names["en"]),
        "search_document": search_document([*content.names.values(), *content.summaries.values(), slug]),
    }
    if new:
        session.execute(insert(CallRecord).values(id=call_id, slug=slug, stage=None, **columns))
    else:
        session.execute(
            update(CallRecord).where(CallRecord.id == call_id).values({**columns, "updated_at": func.now()})
        )
    session.execute(delete(CallTopicRecord).where(CallTopicRecord.call_id == call_id))
    topics = topic_ids(session, content.topics)
    if content.topics:
        session.execute(
            insert(CallTopicRecord), [{"call_id": call_id, "topic_id": topics[code]} for code in content.topics]
        )


def columns_of(content: CallContent) -> dict[str, Any]:
    """The columns that say what the content says, but for its names in other tables."""
    written = content.model_dump(mode="json", by_alias=True, include=set(_PLAIN))
    return {
        **{name: written[_wire(name)] for name in _PLAIN},
        "strand": content.strand.value,
        "policy": content.policy.value,
        "opens_at": datetime.fromisoformat(content.opens_at),
        "closes_at": datetime.fromisoformat(content.closes_at),
    }


def remove_call(session: Session, call_id: UUID) -> None:
    """Take a call out of the register. Raises a 409 problem where there are applications to it."""
    applications = session.scalar(
        select(func.count()).select_from(ApplicationRecord).where(ApplicationRecord.call_id == call_id)
    )
    if applications:
        detail = f"There are applications to it ({applications}). Archive it instead."
        raise Problem(409, "conflict", "Conflict", detail)
    session.execute(delete(CallRecord).where(CallRecord.id == call_id))


def _wire(name: str) -> str:
    return CallContent.model_fields[name].alias or name


def _programme_id(session: Session, slug: str) -> UUID | None:
    return session.scalar(select(ProgrammeRecord.id).where(ProgrammeRecord.slug == slug))


def _wrong_references(session: Session, content: CallContent) -> list[FieldError]:
    errors = unknown_topics(session, {f"/topics/{place}": code for place, code in enumerate(content.topics)})
    strands = session.scalar(select(ProgrammeRecord.strands).where(ProgrammeRecord.slug == content.programme))
    if strands is None:
        errors.append(FieldError(pointer="/programme", code="unknown", detail="There is no such programme."))
    if content.strand is Strand.COVENANT:
        detail = "Cities and regions are paired in the strands city_to_city and inter_regional."
        errors.append(FieldError(pointer="/strand", code="unpaired", detail=detail))
    elif strands is not None and content.strand.value not in strands:
        detail = "The programme has no such strand."
        errors.append(FieldError(pointer="/strand", code="not_of_programme", detail=detail))
    return errors
