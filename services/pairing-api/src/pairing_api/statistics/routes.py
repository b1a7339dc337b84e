"""The address of the counts."""

from fastapi import APIRouter, Request, Response

from pairing_api.statistics.schemas import Statistics
from pairing_api.statistics.service import answer_statistics
from servicekit.database import ReadDb

router = APIRouter(tags=["Statistics"])


@router.get("/statistics", response_model=Statistics)
def get_statistics(request: Request, db: ReadDb) -> Response:
    """Counts over all public records: pairings by programme, strand, state, topic, country and year."""
    return answer_statistics(request, db)
