"""Calculator of assignments: workers and tasks, with teams or sizes."""

from typing import Annotated, Any, Final

from pydantic import BeforeValidator, Field, WithJsonSchema

from pairing_api.calculations.frame import MatchingMethod, calculation_router, named_errors
from pairing_api.calculations.schemas import MatchingAnswer
from pairing_api.solving.assignment import assign
from pairing_api.solving.errors import SolvingError, SolvingErrorCode
from pairing_api.solving.outcomes import Proof
from servicekit.calculations import CalculationRequest, Computed
from servicekit.figures import Amount, Figure
from servicekit.schemas import Code
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_LONGEST: Final = 500
MOST_CELLS: Final = 40_000
MOST_SIZED_CELLS: Final = 2_500
_SECONDS: Final = 5.0

FLOW: Final = MatchingMethod(
    code="assignment",
    text="The assignment of least cost (or most) by shortest augmenting paths, proved by whole prices; teams are "
    "groups of a network flow. Of assignments that are alike the one in which the first worker has the first task.",
    source="Crouse, On Implementing 2D Rectangular Assignment Algorithms, 2016; Ahuja, Magnanti and Orlin, Network "
    "Flows, 1993",
)
PROGRAMME: Final = MatchingMethod(
    code="integer_programme",
    text="The generalised assignment problem as an integer programme; what it comes to is counted again exactly.",
    source="Huangfu and Hall, Parallelizing the Dual Revised Simplex MatchingMethod, 2018 (HiGHS)",
)


class AssignmentSense(Code):
    """What is wanted of the costs."""

    MIN = "min", "The least together"
    MAX = "max", "The most together"


def _listed(value: Any) -> Any:
    return value if isinstance(value, list) or value is None else [value]


_AMOUNT: Final = {"type": "number", "minimum": 0, "maximum": 1e18}


def _one_or_many(item: dict[str, Any]) -> WithJsonSchema:
    return WithJsonSchema({"anyOf": [item, {"type": "array", "items": item, "maxItems": _LONGEST}, {"type": "null"}]})


_Numbers = Annotated[list[Annotated[int, Field(ge=0, le=1_000_000)]], Field(max_length=_LONGEST)]


class Assignment(CalculationRequest):
    """Costs of tasks by worker, and what limits them. Workers are rows and tasks columns, counted from 0."""

    cost: Annotated[list[Annotated[list[Figure | None], Field(max_length=_LONGEST)]], Field(max_length=_LONGEST)] = (
        Field(
            description="Rows of costs, all of one length; "
            f"at most {MOST_CELLS:,} cells, with sizes {MOST_SIZED_CELLS:,}; null where a worker cannot do a task",
            examples=[[[4, 1, 3], [2, 0, 5], [3, 2, 2]]],
        )
    )
    sense: AssignmentSense = Field(
        default=AssignmentSense.MIN, description="Whether least (`min`) or most (`max`) is wanted"
    )
    teams: Annotated[
        list[Annotated[list[Annotated[int, Field(ge=0)]], Field(max_length=_LONGEST)]] | None,
        Field(max_length=_LONGEST),
    ] = Field(default=None, description="Workers of each team; nobody is in two")
    team_max: Annotated[
        _Numbers | None, BeforeValidator(_listed), _one_or_many({"type": "integer", "minimum": 0, "maximum": 1_000_000})
    ] = Field(default=None, description="Tasks of a team at most: one number for all, or one for each")
    task_sizes: Annotated[list[Amount] | None, Field(max_length=_LONGEST)] = Field(
        default=None, description="Size of each task; then a worker has as many as `workerMax` holds"
    )
    worker_max: Annotated[
        Annotated[list[Amount], Field(max_length=_LONGEST)] | None, BeforeValidator(_listed), _one_or_many(_AMOUNT)
    ] = Field(
        default=None,
        description="Sizes of a worker's tasks together at most (without sizes: how many tasks): one number for "
        "all, or one for each",
    )


class AssignmentProof(Code):
    """What is known of an assignment."""

    OPTIMAL = "optimal", "Proved to be the best"
    GAP = "gap", "The best that was found in time; `gap` says how much better there may be"
    INFEASIBLE = "infeasible", "Not all can be done that must be"


class AssignmentAnswer(MatchingAnswer):
    """Who does what. Without `taskSizes` and `workerMax` as many tasks as possible are done, otherwise all of them."""

    status: AssignmentProof = Field(description="What is known of it")
    infeasible: bool = Field(description="Whether not all can be done that must be")
    cost: Computed | None = Field(description="Costs together; null where it is infeasible")
    gap: Computed | None = Field(description="How much better there may be; null where it is proved")
    row_to_col: list[int | list[int] | None] = Field(
        description="Task of each worker: null without one, a list with several"
    )
    worker_to_task: dict[str, int | list[int]] = Field(
        description="Task by worker, of those that have one; a list where there are several"
    )
    task_to_worker: list[int | None] = Field(description="Worker of each task; null where nobody does it")
    unassigned_workers: list[int] = Field(description="Workers without a task")
    unassigned_tasks: list[int] = Field(description="Tasks without a worker")
    unique: bool | None = Field(description="Whether nothing else costs the same; null where that is not known")


@router.post("/assignment", response_model=AssignmentAnswer)
def calculate_assignment(_: StrictJson, body: Assignment) -> Any:
    """Workers and tasks at least cost or most gain, with teams of limited size, or with tasks of different sizes."""
    workers = len(body.cost)
    is_sized = body.task_sizes is not None
    with named_errors():
        _check(body, MOST_SIZED_CELLS if is_sized else MOST_CELLS)
        made = assign(
            body.cost,
            largest=body.sense is AssignmentSense.MAX,
            teams=body.teams or (),
            team_max=_spread(body.team_max, len(body.teams or ()), "team_max"),
            task_sizes=body.task_sizes,
            worker_max=None if body.worker_max is None else _spread(body.worker_max, workers, "worker_max"),
            seconds=_SECONDS,
        )
    shown: list[int | list[int] | None] = [
        None if not tasks else tasks[0] if len(tasks) == 1 else list(tasks) for tasks in made.tasks
    ]
    worker_of = {task: worker for worker, tasks in enumerate(made.tasks) for task in tasks}
    return AssignmentAnswer(
        status=AssignmentProof(made.proof.value),
        infeasible=made.proof is Proof.INFEASIBLE,
        cost=made.cost,
        gap=made.gap,
        row_to_col=shown,
        worker_to_task={str(worker): tasks for worker, tasks in enumerate(shown) if tasks is not None},
        task_to_worker=[worker_of.get(task) for task in range(len(body.cost[0]) if body.cost else 0)],
        unassigned_workers=[worker for worker, tasks in enumerate(shown) if tasks is None],
        unassigned_tasks=list(made.unassigned_tasks),
        unique=made.unique,
        method=PROGRAMME if is_sized else FLOW,
    )


def _check(body: Assignment, most: int) -> None:
    if sum(map(len, body.cost)) > most:
        raise SolvingError(SolvingErrorCode.TOO_LARGE, ("cost",), f"May have {most:,} cells.")
    if (body.teams is None) != (body.team_max is None):
        missing = "teams" if body.teams is None else "team_max"
        raise SolvingError(SolvingErrorCode.REQUIRED, (missing,), "Teams and what they do at most belong together.")


def _spread(given: list[Any] | None, count: int, field: str) -> list[Any]:
    """One number for each: a single one stands for all."""
    if given is None:
        return []
    if len(given) == 1:
        return given * count
    if len(given) != count:
        raise SolvingError(SolvingErrorCode.OUT_OF_RANGE, (field,), "Must be one number, or one for each.")
    return given
