"""The address of the counts."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from pairing_api.statistics.queries import StatisticsQuery
from pairing_api.statistics.schemas import Statistics
from pairing_api.statistics.service import answer_statistics
from servicekit.database import ReadDb

router = APIRouter(tags=["Statistics"])


@router.get("/statistics", response_model=Statistics)
def get_statistics(request: Request, db: ReadDb, query: Annotated[StatisticsQuery, Query()]) -> Response:
    """Counts over a selection: pairings by programme, strand, state, topic, country and year, and events."""
    return answer_statistics(request, db, query)
