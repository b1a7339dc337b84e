"""The addresses of scores and of the best partners."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.partners.queries import MatchQuery, ScoreQuery
from pairing_api.partners.schemas import PairScore, TerritoryMatches
from pairing_api.partners.service import answer_matches, answer_score
from servicekit.database import ReadDb
from servicekit.schemas import Slug

TAG = {
    "name": "Scores",
    "description": "How well two territories go together, and why; the best partners of one. Nothing is stored",
}

router = APIRouter(tags=["Scores"])


@router.get("/scores/{territoryA}/{territoryB}", response_model=PairScore)
def get_score(
    request: Request,
    db: ReadDb,
    query: Annotated[ScoreQuery, Query()],
    territory_a: Annotated[Slug, Path(alias="territoryA", description="Slug of the first", examples=["bologna"])],
    territory_b: Annotated[Slug, Path(alias="territoryB", description="Slug of the second", examples=["yantai"])],
) -> Response:
    """How well two territories go together, and why.

    Who could teach whom, what is sought and not offered, what would raise the score with the least effort, where the
    pair stands among all that both could make, and what is not known. The same from either side.
    """
    return answer_score(request, db, query, territory_a, territory_b)


@router.get("/territories/{slug}/matches", response_model=TerritoryMatches)
def list_territory_matches(
    request: Request,
    db: ReadDb,
    query: Annotated[MatchQuery, Query()],
    slug: Annotated[Slug, Path(description="Slug of the territory", examples=["yantai"])],
) -> Response:
    """Whom a territory could pair with, the best first.

    Those on the other side of cooperation between the European Union and its partners: regions for a region, all others
    for the rest. Who is known too little for a score is counted and not listed.
    """
    return answer_matches(request, db, query, slug)
