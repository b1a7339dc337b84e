"""Addresses of topics."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.topics.queries import TopicQuery
from pairing_api.topics.schemas import Topic
from pairing_api.topics.service import answer_topic, answer_topics
from servicekit.database import ReadDb
from servicekit.pages import Page
from servicekit.parameters import RecordQuery
from servicekit.schemas import Slug

router = APIRouter(tags=["Topics"])


@router.get("/topics", response_model=Page[Topic])
def list_topics(request: Request, db: ReadDb, query: Annotated[TopicQuery, Query()]) -> Response:
    """Topics of cooperation.

    `q` looks in the names in all languages, the code and the names of the same topic in other schemes.
    """
    return answer_topics(request, db, query)


@router.get("/topics/{code}", response_model=Topic)
def get_topic(
    request: Request,
    db: ReadDb,
    query: Annotated[RecordQuery, Query()],
    code: Annotated[Slug, Path(description="Code of the topic", examples=["circular-economy"])],
) -> Response:
    """One topic."""
    return answer_topic(request, db, query, code)
