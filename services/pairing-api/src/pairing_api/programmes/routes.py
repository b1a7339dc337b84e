"""Addresses of programmes."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.programmes.queries import ProgrammeQuery
from pairing_api.programmes.schemas import Programme
from pairing_api.programmes.service import answer_programme, answer_programmes
from servicekit.database import ReadDb
from servicekit.pages import Page
from servicekit.parameters import RecordQuery
from servicekit.schemas import Slug

router = APIRouter(tags=["Programmes"])


@router.get("/programmes", response_model=Page[Programme])
def list_programmes(request: Request, db: ReadDb, query: Annotated[ProgrammeQuery, Query()]) -> Response:
    """Programmes of cooperation, the first one first.

    `q` looks in the names in all languages, the short name and the slug.
    """
    return answer_programmes(request, db, query)


@router.get("/programmes/{slug}", response_model=Programme)
def get_programme(
    request: Request,
    db: ReadDb,
    query: Annotated[RecordQuery, Query()],
    slug: Annotated[Slug, Path(description="Slug of the programme", examples=["iuc"])],
) -> Response:
    """One programme."""
    return answer_programme(request, db, query, slug)
