"""What the record of changes holds of a topic, and of the topics that somebody offers or seeks."""

from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from pairing_api.topics.content import TopicContent, TopicStatementContent
from pairing_api.topics.models import TopicAliasRecord, TopicRecord
from pairing_api.topics.schemas import TopicAlias, TopicDirection
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection, from_table


def _parent_code() -> Any:
    parent = aliased(TopicRecord)
    return select(parent.code).where(parent.id == TopicRecord.parent_id).scalar_subquery()


TOPIC = RecordKind(
    name="topic",
    content=Projection(
        TopicContent,
        {
            "code": TopicRecord.code,
            "names": TopicRecord.names,
            "summaries": TopicRecord.summaries,
            "parent": _parent_code(),
            "aliases": Projection(
                TopicAlias, {"scheme": TopicAliasRecord.scheme, "label": TopicAliasRecord.label}
            ).list_of(
                from_table(TopicAliasRecord).where(TopicAliasRecord.topic_id == TopicRecord.id),
                TopicAliasRecord.position,
            ),
            "sdgs": TopicRecord.sdgs,
        },
    ),
    source=records(TopicRecord),
    id=TopicRecord.id,
)


def statement_contents(link: Any, owner: Any, owner_id: ColumnElement[Any] | Any, direction: TopicDirection) -> Any:
    """JSON list of the topics that a record offers or seeks (see `topics.statements.statements`)."""
    topic = aliased(TopicRecord)
    statement = Projection(
        TopicStatementContent,
        {"topic": topic.code, "level": link.level, "texts": link.texts, "evidence_url": link.evidence_url},
    )
    rows = from_table(link).join(topic, topic.id == link.topic_id)
    return statement.list_of(rows.where(owner == owner_id, link.direction == direction.value), link.position)
