"""Statistics over HTTP."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from covenant_api.statistics.queries import StatisticsQuery
from covenant_api.statistics.schemas import Statistics
from covenant_api.statistics.service import statistics
from servicekit.conditional import answer
from servicekit.database import ReadDb

router = APIRouter(prefix="/statistics", tags=["statistics"])


@router.get("", response_model=Statistics)
def get_statistics(request: Request, db: ReadDb, query: Annotated[StatisticsQuery, Query()]) -> Any:
    """Signatories and inhabitants of a selection, in all and by country, status, promise and year of joining."""
    return answer(request, db.unchanged(str(request.url), lambda: statistics(query)).encode())
