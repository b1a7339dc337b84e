"""Addresses of organisations."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.organisations.queries import OrganisationQuery
from pairing_api.organisations.schemas import Organisation
from pairing_api.organisations.service import answer_organisation, answer_organisations
from servicekit.database import ReadDb
from servicekit.pages import Page
from servicekit.parameters import RecordQuery
from servicekit.schemas import Slug

router = APIRouter(tags=["Organisations"])


@router.get("/organisations", response_model=Page[Organisation])
def list_organisations(request: Request, db: ReadDb, query: Annotated[OrganisationQuery, Query()]) -> Response:
    """Organisations that take part in the cooperation.

    `q` looks in the names in all languages and the slug.
    """
    return answer_organisations(request, db, query)


@router.get("/organisations/{slug}", response_model=Organisation)
def get_organisation(
    request: Request,
    db: ReadDb,
    query: Annotated[RecordQuery, Query()],
    slug: Annotated[Slug, Path(description="Slug of the organisation", examples=["ministry-of-the-environment-japan"])],
) -> Response:
    """One organisation. The slug of one that was merged leads to its successor (308)."""
    return answer_organisation(request, db, query, slug)
