"""Topics that territories and organisations offer and seek: read, filtered by, stored."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from pairing_api.topics.models import TopicRecord
from pairing_api.topics.schemas import TopicDirection, TopicStatement
from pairing_api.topics.service import topics_within
from servicekit.projections import Projection, from_table


def statements(link: Any, owner: Any, owner_id: ColumnElement[Any] | Any, direction: TopicDirection) -> Any:
    """JSON list of the topics that a record offers or seeks, in its owner's order.

    Args:
        link: The table of such statements.
        owner: Its column that names the record.
        owner_id: The record's id, of the statement around.
    """
    topic = aliased(TopicRecord)
    statement = Projection(
        TopicStatement,
        {"topic": topic.code, "level": link.level, "texts": link.texts, "evidence_url": link.evidence_url},
    )
    rows = from_table(link).join(topic, topic.id == link.topic_id)
    return statement.list_of(rows.where(owner == owner_id, link.direction == direction.value), link.position)


def states(
    link: Any, owner: Any, owner_id: ColumnElement[Any] | Any, direction: TopicDirection, codes: Sequence[str]
) -> ColumnElement[bool]:
    """The record offers or seeks one of the topics with these codes, or a narrower one."""
    among = select(owner).where(link.direction == direction.value, link.topic_id.in_(topics_within(codes)))
    found: ColumnElement[bool] = owner_id.in_(among)
    return found
