"""Addresses of indicators."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from pairing_api.indicators.queries import IndicatorQuery
from pairing_api.indicators.schemas import Indicator
from pairing_api.indicators.service import answer_indicator, answer_indicators
from servicekit.database import ReadDb
from servicekit.pages import Page
from servicekit.parameters import RecordQuery
from servicekit.schemas import Slug

router = APIRouter(tags=["Indicators"])


@router.get("/indicators", response_model=Page[Indicator])
def list_indicators(request: Request, db: ReadDb, query: Annotated[IndicatorQuery, Query()]) -> Response:
    """Figures that programmes published about themselves.

    They are statements of their sources, not counted from the records here. `q` looks in the name and the slug.
    """
    return answer_indicators(request, db, query)


@router.get("/indicators/{slug}", response_model=Indicator)
def get_indicator(
    request: Request,
    db: ReadDb,
    query: Annotated[RecordQuery, Query()],
    slug: Annotated[Slug, Path(description="Slug of the figure", examples=["iuc-funding"])],
) -> Response:
    """One published figure."""
    return answer_indicator(request, db, query, slug)
