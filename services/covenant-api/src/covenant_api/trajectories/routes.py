"""Trajectories over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from covenant_api.trajectories.schemas import Trajectory, WhatIf, WhatIfAnswer
from covenant_api.trajectories.service import main_target, read_course, trajectory_of, what_if
from servicekit.conditional import answer
from servicekit.database import ReadDb
from servicekit.parameters import Parameters, identifier
from servicekit.problems import FieldError, invalid
from servicekit.writing.bodies import StrictJson

router = APIRouter(prefix="/signatories", tags=["targets"])

_Id = Annotated[UUID, Path(alias="signatoryId", description="Id of the signatory")]


class TrajectoryQuery(Parameters):
    """What the address of a trajectory takes."""

    target_id: UUID | None = identifier("Hold inventories against this target; the main one if not given")


@router.get("/{signatoryId}/trajectory", response_model=Trajectory)
def get_trajectory(
    request: Request, db: ReadDb, query: Annotated[TrajectoryQuery, Query()], signatory_id: _Id
) -> Response:
    """How the emissions of a signatory went, and the way to its targets, as things stand now.

    A member of a group with one target and inventory for all shows those of the group.
    """
    course = read_course(db.rows, signatory_id)
    if query.target_id is not None and main_target(course, query.target_id) is None:
        detail = "There is no such target of this signatory that is public."
        raise invalid(FieldError(name="targetId", code="unknown", detail=detail))
    return answer(request, trajectory_of(course, query.target_id).model_dump_json().encode())


@router.post("/{signatoryId}/trajectory/what-ifs", response_model=WhatIfAnswer)
def calculate_what_if(request: Request, db: ReadDb, signatory_id: _Id, body: WhatIf, _: StrictJson) -> Any:
    """The trajectory as things stand, and as they would be under other assumptions. Nothing is stored.

    What cannot be worked out under an assumption stays as it is, and is named.
    """
    return what_if(db.rows, signatory_id, body)
