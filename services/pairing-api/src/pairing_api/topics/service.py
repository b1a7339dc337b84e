"""Reading topics, and the meaning of a topic filter: the topic itself and all that is narrower."""

from collections.abc import Sequence
from typing import Any

from fastapi import Request, Response
from sqlalchemy import CTE, ColumnElement, Select, func, select
from sqlalchemy.orm import aliased

from pairing_api.pairings.models import PairingRecord, PairingTopicRecord
from pairing_api.pairings.visibility import is_public
from pairing_api.topics.models import TopicAliasRecord, TopicRecord
from pairing_api.topics.queries import TopicQuery
from pairing_api.topics.schemas import Topic, TopicAlias
from servicekit.database import Reader
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.parameters import RecordQuery
from servicekit.projections import Projection, from_table, json_list


def _narrower_topics() -> CTE:
    """Pairs (wider_id, code of the wider, topic_id): each topic with itself and with all above it."""
    top = aliased(TopicRecord)
    below = aliased(TopicRecord)
    start = select(top.id.label("wider_id"), top.code.label("wider_code"), top.id.label("topic_id"))
    closure = start.cte("narrower_topics", recursive=True)
    # UNION, not UNION ALL: were the tree ever a ring, the walk would still end.
    return closure.union(
        select(closure.c.wider_id, closure.c.wider_code, below.id).join(below, below.parent_id == closure.c.topic_id)
    )


narrower_topics = _narrower_topics()


def topics_within(codes: Sequence[str]) -> Select[Any]:
    """Ids of the topics with these codes and of all narrower ones."""
    return select(narrower_topics.c.topic_id).where(narrower_topics.c.wider_code.in_(codes))


def topic_codes(link: Any, owner: ColumnElement[bool]) -> Any:
    """JSON list of the codes of the topics that `link`'s rows name, those rows that meet `owner`."""
    topic = aliased(TopicRecord)
    return json_list(from_table(link).join(topic, topic.id == link.topic_id).where(owner), topic.code, topic.code)


def _parent_code() -> Any:
    parent = aliased(TopicRecord)
    return select(parent.code).where(parent.id == TopicRecord.parent_id).scalar_subquery()


_pairings = (
    select(func.count(PairingTopicRecord.pairing_id.distinct()))
    .join(narrower_topics, narrower_topics.c.topic_id == PairingTopicRecord.topic_id)
    .join(PairingRecord, PairingRecord.id == PairingTopicRecord.pairing_id)
    .where(narrower_topics.c.wider_id == TopicRecord.id, is_public())
    .correlate(TopicRecord)
    .scalar_subquery()
)

_TOPIC = Projection(
    Topic,
    {
        "id": TopicRecord.id,
        "code": TopicRecord.code,
        "name": TopicRecord.names["en"].astext,
        "names": TopicRecord.names,
        "summary": TopicRecord.summary,
        "summaries": TopicRecord.summaries,
        "parent": _parent_code(),
        "aliases": Projection(TopicAlias, {"scheme": TopicAliasRecord.scheme, "label": TopicAliasRecord.label}).list_of(
            from_table(TopicAliasRecord).where(TopicAliasRecord.topic_id == TopicRecord.id), TopicAliasRecord.position
        ),
        "sdgs": TopicRecord.sdgs,
        "pairings": _pairings,
        "updated_at": TopicRecord.updated_at,
    },
)

TOPICS = Listing(
    name="topics",
    title="Topics",
    meaning=Meaning(
        ["Topic", "schema:DefinedTerm"],
        terms={"code": "schema:termCode"},
    ),
    key="code",
    projection=_TOPIC,
    source=records(TopicRecord),
    id=TopicRecord.id,
    sorts={
        "name": SortKey(TopicRecord.sort_name),
        "code": SortKey(TopicRecord.code),
        "pairings": SortKey(_pairings),
    },
    default_sort=("name",),
    search=TopicRecord.search_document,
)


def _conditions(query: TopicQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.parent:
        parent = aliased(TopicRecord)
        conditions.append(TopicRecord.parent_id.in_(select(parent.id).where(parent.code.in_(query.parent))))
    return conditions


def answer_topics(request: Request, db: Reader, query: TopicQuery) -> Response:
    """The page of topics that `query` asks for."""
    return TOPICS.respond(request, db, query, _conditions(query))


def answer_topic(request: Request, db: Reader, query: RecordQuery, code: str) -> Response:
    """The topic with this code. Raises a 404 problem where there is none."""
    return TOPICS.respond_one(request, db, query.f, records(TopicRecord).where(TopicRecord.code == code), "topic")
