"""Workers and tasks at least cost (or most gain): the assignment problem, with teams, and with sizes.

Without sizes each worker has one task at most (or as many as `worker_max` says), and as many tasks are done as there
can be at all: all of them, or one for each worker. With sizes every task is done, and a worker's tasks are `worker_max`
large together: the generalised assignment problem.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from pairing_api.solving.errors import SolvingError, SolvingErrorCode
from pairing_api.solving.network import Hub, Network, NoneFeasible, Places
from pairing_api.solving.outcomes import Proof
from pairing_api.solving.programme import OutOfTime, Programme, is_large, sum_of
from pairing_api.solving.table import Table
from pairing_api.solving.ties import Ties

_FITS: Final = 2**58

Cost = Sequence[Sequence[Decimal | None]]


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who does what. `tasks` has the tasks of each worker; `cost` is None where not all can be done that must be."""

    proof: Proof
    cost: Decimal | None
    tasks: tuple[tuple[int, ...], ...]
    unassigned_tasks: tuple[int, ...]
    unique: bool | None
    gap: Decimal | None = None


def assign(
    cost: Cost,
    *,
    largest: bool = False,
    teams: Sequence[Sequence[int]] = (),
    team_max: Sequence[int] = (),
    task_sizes: Sequence[Decimal] | None = None,
    worker_max: Sequence[Decimal] | None = None,
    seconds: float = 10.0,
) -> Assigned:
    """The assignment of least cost; of all that are best alike the one in which the first worker has the first task.

    Args:
        cost: By worker, then task; None where a worker cannot do a task.
        largest: Whether most is wanted and not least.
        teams, team_max: Workers of each team, and how many tasks they do together at most.
        task_sizes, worker_max: How large tasks are, and a worker's tasks together at most.
        seconds: Time where there are sizes; if it ends first, the proof is `gap`.

    Raises:
        SolvingError: The matrix has no shape, or something does not fit it.
    """
    _check(cost, teams, task_sizes, worker_max)
    workers, tasks = len(cost), len(cost[0]) if cost else 0
    numbers, allowed, places = _numbers(cost, tasks, largest=largest)
    hubs = [Hub(True, tuple(team), 0, most) for team, most in zip(teams, team_max, strict=True) if team]
    if task_sizes is not None and worker_max is not None:
        used, proof, gap, unique = _sized(numbers, allowed, hubs, task_sizes, worker_max, seconds)
        wanted = tasks
    else:
        each = [1] * workers if worker_max is None else [min(tasks, int(most)) for most in worker_max]
        wanted = tasks if worker_max is not None else min(workers, tasks)
        used, unique = _counted(numbers, allowed, hubs, each)
        proof, gap = Proof.OPTIMAL, None
    if used is None or int(used.sum()) < wanted:
        nothing = Proof.GAP if proof is Proof.GAP else Proof.INFEASIBLE
        return Assigned(nothing, None, ((),) * workers, tuple(range(tasks)), None)
    total = sum((cost[row][column] or Decimal(0) for row, column in zip(*np.nonzero(used), strict=True)), Decimal(0))
    return Assigned(
        proof,
        total,
        tuple(tuple(int(task) for task in np.nonzero(used[row])[0]) for row in range(workers)),
        tuple(int(task) for task in range(tasks) if not used[:, task].any()),
        unique,
        None if gap is None else Decimal(repr(gap)).scaleb(-places),
    )


def _check(
    cost: Cost,
    teams: Sequence[Sequence[int]],
    task_sizes: Sequence[Decimal] | None,
    worker_max: Sequence[Decimal] | None,
) -> None:
    for at, row in enumerate(cost):
        if len(row) != len(cost[0]):
            raise SolvingError(SolvingErrorCode.RAGGED, ("cost", at), "Must be as long as the first row.")
    tasks = len(cost[0]) if cost else 0
    if task_sizes is not None:
        if len(task_sizes) != tasks:
            raise SolvingError(SolvingErrorCode.OUT_OF_RANGE, ("task_sizes",), "Must be one for each task.")
        if worker_max is None:
            raise SolvingError(SolvingErrorCode.REQUIRED, ("worker_max",), "Must be there where tasks have sizes.")
    if worker_max is not None and len(worker_max) != len(cost):
        raise SolvingError(
            SolvingErrorCode.OUT_OF_RANGE, ("worker_max",), "Must be one for each worker, or one number."
        )
    seen: set[int] = set()
    for at, team in enumerate(teams):
        for place, worker in enumerate(team):
            if not 0 <= worker < len(cost):
                detail = "Must be the number of a row, counted from 0."
                raise SolvingError(SolvingErrorCode.UNKNOWN_NAME, ("teams", at, place), detail)
            if worker in seen:
                detail = "A worker is in one team, once."
                raise SolvingError(SolvingErrorCode.IN_TWO_GROUPS, ("teams", at, place), detail)
            seen.add(worker)


def _numbers(cost: Cost, tasks: int, *, largest: bool) -> tuple[NDArray[Any], Places, int]:
    """Costs as whole numbers of which more is better, where there is one, and their decimal places."""
    given = [one for row in cost for one in row if one is not None]
    exponents = [one.normalize().as_tuple().exponent for one in given]
    places = max([0, *(-one for one in exponents if isinstance(one, int))])
    numbers = np.zeros((len(cost), tasks), object)
    allowed = np.zeros(numbers.shape, np.bool_)
    sign = 1 if largest else -1
    for row, values in enumerate(cost):
        for column, one in enumerate(values):
            if one is not None:
                with localcontext(prec=max(28, one.adjusted() + places + 2)):
                    numbers[row, column] = sign * int(one.scaleb(places))
                allowed[row, column] = True
    return numbers, allowed, places


def _counted(
    numbers: NDArray[Any], allowed: Places, hubs: Sequence[Hub], each: Sequence[int]
) -> tuple[Places | None, bool | None]:
    if not numbers.size:
        return np.zeros(numbers.shape, np.bool_), True
    worths = numbers[allowed]
    least, most = (int(worths.min()), int(worths.max())) if worths.size else (0, 0)
    # One task more is worth more than all costs together.
    weights = numbers - least + (most - least) * min(numbers.shape[1], sum(each)) + 1
    weights = np.where(allowed, weights, 0)
    if int(weights.max(initial=0)) < _FITS:
        weights = weights.astype(np.int64)
    rows, columns = np.array(each, np.int64), np.ones(numbers.shape[1], np.int64)
    network = Network(weights, allowed, rows, columns, hubs)
    ties = Ties(network, network.best())
    return ties.first(), ties.is_unique


def _sized(
    numbers: NDArray[Any],
    allowed: Places,
    hubs: Sequence[Hub],
    task_sizes: Sequence[Decimal],
    worker_max: Sequence[Decimal],
    seconds: float,
) -> tuple[Places | None, Proof, float | None, bool | None]:
    workers, tasks = numbers.shape
    nothing = np.zeros(numbers.shape, np.bool_)
    table = Table(
        eu=tuple(map(str, range(workers))),
        partners=tuple(map(str, range(tasks))),
        places=0,
        scores=numbers,
        admissible=allowed,
        locked=nothing,
        row_capacity=np.full(workers, tasks, np.int64),
        column_capacity=np.ones(tasks, np.int64),
        groups=tuple(hubs),
        trios=(),
    )
    programme = Programme(table, seconds)
    for task in range(tasks):
        programme.keep((programme.columns == task).astype(float), 1.0, 1.0)
    sizes = np.array([float(task_sizes[task]) for task in programme.columns.tolist()])
    for worker in range(workers):
        programme.keep(np.where(programme.rows == worker, sizes, 0.0), -np.inf, float(worker_max[worker]))
    given = numbers[programme.rows, programme.columns]
    values = given.astype(np.float64)
    chosen: NDArray[np.bool_] | None = None
    try:
        if is_large(given):
            near, gap = programme.nearly_most(given)
            most = max(sum_of(given, one) for one in near)
            best = [one for one in near if sum_of(given, one) == most]
            used = programme.used(programme.first(best))
            return (used, Proof.OPTIMAL, None, len(best) == 1) if gap is None else (used, Proof.GAP, gap, None)
        chosen, gap = programme.best(values)
        if gap is not None and gap >= 1:
            return programme.used(chosen), Proof.GAP, gap, None
        programme.keep(values, float(values[chosen].sum()) - 0.5, np.inf)
        chosen, unique = programme.settled(chosen)
    except NoneFeasible:
        return None, Proof.INFEASIBLE, None, None
    except OutOfTime:
        return None if chosen is None else programme.used(chosen), Proof.GAP, None, None
    return programme.used(chosen), Proof.OPTIMAL, None, unique
