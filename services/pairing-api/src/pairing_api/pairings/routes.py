"""Addresses of pairings."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.pairings.queries import PairingQuery
from pairing_api.pairings.schemas import Pairing, PairingItem
from pairing_api.pairings.service import answer_pairing, answer_pairings
from servicekit.database import ReadDb
from servicekit.pages import Page
from servicekit.parameters import PlaceQuery
from servicekit.schemas import Slug

router = APIRouter(tags=["Pairings"])


@router.get("/pairings", response_model=Page[PairingItem])
def list_pairings(request: Request, db: ReadDb, query: Annotated[PairingQuery, Query()]) -> Response:
    """Pairings of cities and regions.

    `q` looks in the names of the members in all languages, the slug and the summary. Pairings that are only
    proposed or under discussion, and those declined or lapsed before they were agreed, are not public and never
    shown or counted.
    """
    return answer_pairings(request, db, query)


@router.get("/pairings/{slug}", response_model=Pairing)
def get_pairing(
    request: Request,
    db: ReadDb,
    query: Annotated[PlaceQuery, Query()],
    slug: Annotated[Slug, Path(description="Slug of the pairing", examples=["rome-yantai"])],
) -> Response:
    """One pairing, with its events and the evidence for it."""
    return answer_pairing(request, db, query, slug)
