"""Addresses of events."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.events.queries import EventQuery, EventRecordQuery
from pairing_api.events.schemas import Event, EventItem
from pairing_api.events.service import answer_event, answer_events
from servicekit.database import ReadDb
from servicekit.pages import Page
from servicekit.schemas import Slug

router = APIRouter(tags=["Events"])


@router.get("/events", response_model=Page[EventItem])
def list_events(request: Request, db: ReadDb, query: Annotated[EventQuery, Query()]) -> Response:
    """Events: visits, workshops, signings, summits; the latest one first.

    `q` looks in the title, the place, the names of hosts and participants in all languages, their slugs and its own.
    """
    return answer_events(request, db, query)


@router.get("/events/{slug}", response_model=Event)
def get_event(
    request: Request,
    db: ReadDb,
    query: Annotated[EventRecordQuery, Query()],
    slug: Annotated[Slug, Path(description="Slug of the event", examples=["local-action-plan-workshop-2017"])],
) -> Response:
    """One event, with its hosts, participants and pairings."""
    return answer_event(request, db, query, slug)
