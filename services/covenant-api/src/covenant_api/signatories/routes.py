"""Signatories over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request

from covenant_api.signatories.queries import SelectionQuery, SignatoryQuery
from covenant_api.signatories.schemas import Signatory as SignatorySchema
from covenant_api.signatories.schemas import SignatoryItem, SignatoryPoints
from covenant_api.signatories.service import SIGNATORIES, conditions, points, public_signatory
from servicekit.conditional import answer
from servicekit.database import ReadDb
from servicekit.pages import Page
from servicekit.parameters import PlaceQuery

router = APIRouter(prefix="/signatories", tags=["signatories"])


@router.get("", response_model=Page[SignatoryItem])
def list_signatories(request: Request, db: ReadDb, query: Annotated[SignatoryQuery, Query()]) -> Any:
    """Signatories by name, or in the order asked for. As CSV without `limit`: the whole selection."""
    return SIGNATORIES.respond(request, db, query, conditions(query))


@router.get("/points", response_model=SignatoryPoints)
def list_signatory_points(request: Request, db: ReadDb, query: Annotated[SelectionQuery, Query()]) -> Any:
    """All signatories of a selection that have coordinates, in one compact answer for a map."""
    return answer(request, db.unchanged(str(request.url), lambda: points(conditions(query))).encode())


@router.get("/{signatoryId}", response_model=SignatorySchema)
def get_signatory(
    request: Request,
    db: ReadDb,
    query: Annotated[PlaceQuery, Query()],
    signatory_id: Annotated[UUID, Path(alias="signatoryId", description="Its id")],
) -> Any:
    """One signatory with all that is public of it."""
    return SIGNATORIES.respond_one(request, db, query.f, public_signatory(signatory_id), "signatory")
