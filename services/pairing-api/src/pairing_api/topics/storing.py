"""Storing topics of records, and the topics that they offer and seek."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from pairing_api.topics.content import TopicStatementContent
from pairing_api.topics.models import TopicRecord
from pairing_api.topics.schemas import TopicDirection
from servicekit.problems import FieldError

# The level of an offer from which others learned already (domain rule: its evidence is required).
_PROVEN = 3


def topic_ids(session: Session, codes: Sequence[str]) -> Mapping[str, UUID]:
    """The ids of the topics with these codes; those that there are."""
    rows = session.execute(select(TopicRecord.code, TopicRecord.id).where(TopicRecord.code.in_(codes)))
    return {row.code: row.id for row in rows}


def unknown_topics(session: Session, pointers: Mapping[str, str]) -> list[FieldError]:
    """What is wrong with topics, given by where each stands in the content: those that the vocabulary has not."""
    known = topic_ids(session, list(pointers.values()))
    return [
        FieldError(pointer=pointer, code="unknown", detail="There is no such topic in the vocabulary.")
        for pointer, code in pointers.items()
        if code not in known
    ]


def statement_pointers(content: Any) -> dict[str, str]:
    """Where the topics stand that a content offers and seeks."""
    return {
        f"/{name}/{position}/topic": one.topic
        for name in ("offers", "seeks")
        for position, one in enumerate(getattr(content, name))
    }


def unproven_offers(
    session: Session, link: Any, owner: str, owner_id: UUID, offers: Sequence[TopicStatementContent]
) -> list[FieldError]:
    """What is wrong with offers of which others are said to have learned (level 3): nothing shows it.

    One that is stored without evidence, as those are that are older than this rule, may stay.
    """
    bare = [(position, one) for position, one in enumerate(offers) if one.level == _PROVEN and not one.evidence_url]
    if not bare:
        return []
    stored = session.scalars(
        select(TopicRecord.code)
        .join(link, link.topic_id == TopicRecord.id)
        .where(
            getattr(link, owner) == owner_id,
            link.direction == TopicDirection.OFFERED.value,
            link.level == _PROVEN,
            link.evidence_url.is_(None),
        )
    ).all()
    detail = "An offer of level 3 needs an address at which it can be seen."
    return [
        FieldError(pointer=f"/offers/{position}/evidenceUrl", code="missing", detail=detail)
        for position, one in bare
        if one.topic not in stored
    ]


def store_statements(
    session: Session,
    link: Any,
    owner: str,
    owner_id: UUID,
    offers: Sequence[TopicStatementContent],
    seeks: Sequence[TopicStatementContent],
) -> None:
    """Make these the topics that a record offers and seeks. All of them are in the vocabulary.

    Args:
        link: The table of such statements.
        owner: Name of its column that names the record.
    """
    ids = topic_ids(session, [one.topic for one in (*offers, *seeks)])
    session.execute(delete(link).where(getattr(link, owner) == owner_id))
    rows = [
        {
            owner: owner_id,
            "direction": direction.value,
            "position": position,
            "topic_id": ids[one.topic],
            "level": one.level,
            "texts": one.texts,
            "evidence_url": one.evidence_url,
        }
        for direction, stated in ((TopicDirection.OFFERED, offers), (TopicDirection.SOUGHT, seeks))
        for position, one in enumerate(stated)
    ]
    if rows:
        session.execute(insert(link), rows)
