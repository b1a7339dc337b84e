"""Addresses of territories."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.territories.queries import TerritoryQuery
from pairing_api.territories.schemas import Territory, TerritoryItem
from pairing_api.territories.service import answer_territories, answer_territory
from servicekit.database import ReadDb
from servicekit.pages import Page
from servicekit.parameters import PlaceQuery
from servicekit.schemas import Slug

router = APIRouter(tags=["Territories"])


@router.get("/territories", response_model=Page[TerritoryItem])
def list_territories(request: Request, db: ReadDb, query: Annotated[TerritoryQuery, Query()]) -> Response:
    """Cities, metropolitan areas, regions and consortia.

    `q` looks in the names in all languages and the slug.
    """
    return answer_territories(request, db, query)


@router.get("/territories/{slug}", response_model=Territory)
def get_territory(
    request: Request,
    db: ReadDb,
    query: Annotated[PlaceQuery, Query()],
    slug: Annotated[Slug, Path(description="Slug of the territory", examples=["yantai"])],
) -> Response:
    """One territory, with its partners and the topics of its pairings.

    The slug of one that was merged leads to its successor (308).
    """
    return answer_territory(request, db, query, slug)
