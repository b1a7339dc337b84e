"""Covenants over HTTP."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request

from covenant_api.covenants.queries import CovenantQuery
from covenant_api.covenants.schemas import Covenant
from covenant_api.covenants.service import COVENANTS, conditions, one_covenant
from servicekit.database import ReadDb
from servicekit.pages import Page
from servicekit.parameters import RecordQuery
from servicekit.schemas import Slug

router = APIRouter(prefix="/covenants", tags=["covenants"])


@router.get("", response_model=Page[Covenant])
def list_covenants(request: Request, db: ReadDb, query: Annotated[CovenantQuery, Query()]) -> Any:
    """The covenants as a tree: each names the one above it."""
    return COVENANTS.respond(request, db, query, conditions(query))


@router.get("/{slug}", response_model=Covenant)
def get_covenant(
    request: Request,
    db: ReadDb,
    query: Annotated[RecordQuery, Query()],
    slug: Annotated[Slug, Path(description="Its slug")],
) -> Any:
    """One covenant."""
    return COVENANTS.respond_one(request, db, query.f, one_covenant(slug), "covenant")
