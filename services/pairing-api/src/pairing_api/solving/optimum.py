"""The best result by several goals, one after the other, exactly.

Goals of sums that follow one another become one whole weight of a pair (`network`). The lowest score is a bound: the
highest one within which the goals before it still reach what they reach without it. What then is best by all goals is
best alike, and the first of it by code order is the result (docs/decisions/0016-exact-lexicographic-matching.md).
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from pairing_api.solving import programme
from pairing_api.solving.instances import Goal, Order
from pairing_api.solving.network import Hub, Network, NoneFeasible, Numbers, Places
from pairing_api.solving.outcomes import Conflict, ConflictCode, Proof
from pairing_api.solving.table import Infeasible, Table
from pairing_api.solving.ties import Ties

# Results that are listed at most, of a cohort with at most so many admissible pairs.
_LISTED: Final = 1_000
_SMALL: Final = 400
# Weights above this are numbers of any size.
_FITS: Final = 2**58


@dataclass(frozen=True, slots=True)
class Best:
    """The best result of a table. `gap` is in pairs or points, by the goal at which the time ended."""

    used: Places
    proof: Proof
    gap: float | None = None
    unique: bool | None = None
    solutions: tuple[Places, ...] | None = None


def optimum(table: Table, goals: Order, seconds: float, *, lists: bool = False) -> Best:
    """The best result by these goals; of all that are best alike the first by code order.

    Args:
        goals: Every goal, the most important first.
        seconds: Time for tables that are no networks.
        lists: Whether to list all results of a small table.

    Raises:
        Infeasible: There is none.
    """
    if not table.is_network:
        return _by_programme(table, goals, seconds)
    if goals[-1] is Goal.MINIMUM and (only := _only_one(table, goals)) is not None:
        return Best(only, Proof.OPTIMAL, unique=True, solutions=(only,))
    used, network = network_optimum(table, goals)
    if network is None:
        return Best(used, Proof.OPTIMAL, unique=True, solutions=(used,))
    ties = Ties(network, used & table.free)
    solutions: tuple[Places, ...] | None = None
    if lists and table.admissible.sum() <= _SMALL:
        found = ties.all(_LISTED)
        if found is not None:
            solutions = tuple(one | table.locked for one in found)
    return Best(ties.first() | table.locked, Proof.OPTIMAL, unique=ties.is_unique, solutions=solutions)


def _by_programme(table: Table, goals: Order, seconds: float) -> Best:
    try:
        found = programme.best_of(table, goals, seconds)
    except NoneFeasible:
        raise _conflict(table) from None
    except programme.OutOfTime:
        return Best(table.locked, Proof.GAP)
    return Best(found.used, found.proof, found.gap, found.unique)


def _only_one(table: Table, goals: Order) -> Places | None:
    """The result where the sums alone leave no choice, as they mostly do; the lowest score then has no say."""
    try:
        network = base_network(table, goals)
        used = network.best()
    except NoneFeasible:
        return None  # the usual way says why
    return used | table.locked if Ties(network, used).is_unique else None


def network_optimum(table: Table, goals: Order, near: int | None = None) -> tuple[Places, Network | None]:
    """One of the best results of a table that is a network, and the network in which all of them are best alike.

    Args:
        near: A lowest score (in whole units) that is probably near to that of the result.

    Raises:
        Infeasible: There is none.
    """
    before = goals[: goals.index(Goal.MINIMUM)]
    try:
        network = base_network(table, goals)
        first = _weighted(network, table, before) if before else None
        used = (first or network).best()
    except NoneFeasible:
        raise _conflict(table) from None
    if not table.free.any():
        return table.locked, None
    bound = _highest_bound(table, first, network, used, near)
    allowed = table.free & (table.scores >= bound)
    if first is not None and len(before) == len(goals) - 1:
        last = first.within(allowed)
        if (used & ~allowed).any():
            used = last.best()
    else:
        last = network.within(allowed)
        used = last.best()
    return used | table.locked, last


def base_network(table: Table, goals: Order) -> Network:
    """What the locks leave of a table, each pair weighing what the goals of sums say together.

    Raises:
        NoneFeasible: A group has more locks than its most.
    """
    hubs = []
    for hub in table.groups:
        locked = int(table.locked.sum(1 if hub.of_rows else 0)[list(hub.members)].sum())
        if locked > hub.most:
            raise NoneFeasible
        hubs.append(Hub(hub.of_rows, hub.members, max(0, hub.least - locked), hub.most - locked))
    weights = weights_of(table, [goal for goal in goals if goal is not Goal.MINIMUM])
    rows = table.row_capacity - table.locked.sum(1)
    columns = table.column_capacity - table.locked.sum(0)
    return Network(weights, table.free, rows, columns, hubs)


def weights_of(table: Table, goals: Sequence[Goal]) -> Numbers:
    """What a pair weighs by goals of sums: one of the first outweighs all there can be of the second."""
    bases = _bases(table)
    kind: Any = np.int64 if bases[Goal.COUNT] * bases[Goal.TOTAL] < _FITS else object
    values = {Goal.COUNT: table.free.astype(kind), Goal.TOTAL: np.where(table.free, table.scores, 0).astype(kind)}
    weights: Numbers = np.zeros(table.free.shape, kind)
    for goal in goals:
        weights = weights * bases[goal] + values[goal]
    return weights


def sums_of(table: Table, goals: Sequence[Goal], values: Sequence[int]) -> list[tuple[int, int]]:
    """Count and total (in whole units) of pairs that weigh so much together by both goals, for each of the values."""
    _, last = [goal for goal in goals if goal is not Goal.MINIMUM]
    base = _bases(table)[last]
    return [divmod(value, base) if last is Goal.TOTAL else divmod(value, base)[::-1] for value in values]


def _bases(table: Table) -> dict[Goal, int]:
    """More than there can be of a sum."""
    most_pairs = int(min(table.row_capacity.sum(), table.column_capacity.sum(), table.free.size)) + 1
    return {Goal.COUNT: most_pairs, Goal.TOTAL: int(table.scores[table.free].max(initial=0)) * most_pairs + 1}


def _weighted(network: Network, table: Table, goals: Sequence[Goal]) -> Network:
    weights = weights_of(table, goals)
    return Network(weights, network.allowed, network.row_capacity, network.column_capacity, network.hubs)


def _highest_bound(table: Table, first: Network | None, network: Network, used: Places, near: int | None) -> int:
    """The highest lowest score with which the goals before it come to what they come to without it."""
    levels = [int(one) for one in np.unique(table.scores[table.free])]
    if table.locked.any():
        lowest_lock = int(table.scores[table.locked].min())
        levels = sorted({one for one in levels if one < lowest_lock} | {lowest_lock})
    trial = first or network
    value = first.value(used) if first else 0

    def holds(level: int) -> bool:
        narrowed = trial.within(table.scores >= level)
        try:
            found = narrowed.best()
        except NoneFeasible:
            return False
        if first is None:
            return bool(found.any() or table.locked.any())
        return narrowed.value(found) == value

    # What is at hand holds with its own lowest score; from there each step doubles until one does not hold.
    own = int(table.scores[used].min()) if used.any() and first is not None else levels[0]
    low, high, step = bisect_right(levels, own) - 1, len(levels), 1
    if near is not None and (guess := bisect_right(levels, near) - 1) > low:
        low, high = (guess, high) if holds(levels[guess]) else (low, guess)
    while low + step < high:
        if not holds(levels[low + step]):
            high = low + step
            break
        low, step = low + step, step * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if holds(levels[middle]) else (low, middle)
    return levels[low]


def _is_feasible(table: Table) -> bool:
    if not table.is_network:
        return programme.is_feasible(table)
    try:
        base_network(table, (Goal.COUNT,)).best()
    except NoneFeasible:
        return False
    return True


def _conflict(table: Table) -> Infeasible:
    """Why there is no result though every lock is possible: the locks, fewer and fewer of them, or the groups."""
    kept = [(int(row), int(column)) for row, column in zip(*np.nonzero(table.locked), strict=True)]

    def feasible(locks: list[tuple[int, int]]) -> bool:
        locked = np.zeros_like(table.locked)
        for at in locks:
            locked[at] = True
        return _is_feasible(replace(table, locked=locked))

    if not feasible([]):
        return Infeasible(Conflict(ConflictCode.GROUPS))
    for lock in list(kept):
        fewer = [one for one in kept if one != lock]
        if not feasible(fewer):
            kept = fewer
    locked = np.zeros_like(table.locked)
    for at in kept:
        locked[at] = True
    return Infeasible(Conflict(ConflictCode.GROUPS, table.pairs(locked)))
