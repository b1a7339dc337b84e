"""Cohorts that are no networks (trios, groups that overlap): one integer programme after another, by HiGHS.

Each goal is an integer programme in which the goals before it keep what they reached. Its result is counted again in
whole numbers, and the bound that HiGHS proved tells whether anything better is left.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, csr_array, vstack

from pairing_api.solving.instances import Goal, Order
from pairing_api.solving.network import NoneFeasible, Numbers, Places
from pairing_api.solving.outcomes import Proof
from pairing_api.solving.table import Table

# Pairs of a row that are decided in one programme: their weights double from one to the next.
_AT_ONCE: Final = 16
# Whole numbers up to which HiGHS keeps to a sum within half a unit: what it lets pass is a millionth of the largest.
# From 10**15 on it refuses them, and SciPy calls that infeasible.
_BITS: Final = 18
# The largest number where they are larger, and how many results near to the best are looked at.
_SCALE: Final = 2**10
_NEAR: Final = 100
# How far from whole HiGHS lets a variable be, twice as much for safety.
_HIDDEN: Final = 2e-6
_OPTIMAL, _LIMIT, _INFEASIBLE = 0, 1, 2


class OutOfTime(Exception):
    """The time ended before there was any result."""


@dataclass(slots=True)
class Found:
    """A result of the programmes; `gap` in pairs or points, by the goal at which the time ended."""

    used: Places
    proof: Proof
    gap: float | None
    unique: bool | None


class Programme:
    """The pairs of a table as variables, and what holds of them."""

    def __init__(self, table: Table, seconds: float) -> None:
        self.table = table
        self.ends = time.monotonic() + seconds
        self.rows, self.columns = np.nonzero(table.admissible)
        self.count = len(self.rows)
        self.low = table.locked[self.rows, self.columns].astype(float)
        self.high = np.ones(self.count)
        self._matrices: list[csr_array] = []
        self._least: list[NDArray[np.float64]] = []
        self._most: list[NDArray[np.float64]] = []
        for numbers, capacity in ((self.rows, table.row_capacity), (self.columns, table.column_capacity)):
            every = np.arange(self.count)
            matrix = coo_array((np.ones(self.count), (numbers, every)), shape=(len(capacity), self.count))
            self._hold(csr_array(matrix), np.zeros(len(capacity)), capacity.astype(float))
        for hub in table.groups:
            inside = np.isin(self.rows if hub.of_rows else self.columns, hub.members)
            self.keep(inside.astype(float), hub.least, hub.most)
        for of_rows, one, other in table.trios:
            self._share(of_rows, one, other)

    def _hold(self, matrix: csr_array, least: NDArray[np.float64], most: NDArray[np.float64]) -> None:
        self._matrices.append(matrix)
        self._least.append(least)
        self._most.append(most)

    def keep(self, values: NDArray[np.float64], least: float, most: float) -> None:
        """From now on the values of the pairs that are used are `least` to `most` together."""
        self._hold(csr_array(values[None, :]), np.array([least]), np.array([most]))

    def _share(self, of_rows: bool, one: int, other: int) -> None:
        own, across = (self.rows, self.columns) if of_rows else (self.columns, self.rows)
        place = {(int(a), int(b)): at for at, (a, b) in enumerate(zip(own, across, strict=True))}
        for partner in np.unique(across):
            pair = place.get((one, int(partner))), place.get((other, int(partner)))
            values = np.zeros(self.count)
            for at, sign in zip(pair, (1.0, -1.0), strict=True):
                if at is not None:
                    values[at] = sign
            if values.any():
                self.keep(values, 0.0, 0.0)

    def best(self, values: NDArray[np.float64]) -> tuple[NDArray[np.bool_], float | None]:
        """The pairs with the most of these values together, and how much more there may be at most, if anything.

        Raises:
            NoneFeasible: There is no result.
            OutOfTime: There is none so far.
        """
        left = self.ends - time.monotonic()
        if left <= 0:
            raise OutOfTime
        if not self.count:
            if any((least > 0).any() for least in self._least):
                raise NoneFeasible
            return np.zeros(0, np.bool_), None
        held = LinearConstraint(vstack(self._matrices), np.concatenate(self._least), np.concatenate(self._most))
        made = milp(
            -values,
            constraints=held,
            integrality=np.ones(self.count),
            bounds=Bounds(self.low, self.high),
            options={"time_limit": left, "mip_rel_gap": 0.0},
        )
        if made.status == _INFEASIBLE:
            raise NoneFeasible
        if made.x is None:
            raise OutOfTime
        chosen: NDArray[np.bool_] = made.x > 0.5
        reached = float(values[chosen].sum())
        gap = max(0.0, -float(made.mip_dual_bound) - reached) if made.status == _LIMIT else 0.0
        return chosen, gap or None

    def nearly_most(self, numbers: Numbers) -> tuple[list[NDArray[np.bool_]], float | None]:
        """Every result that comes near to the most of these whole numbers, one after the other, each then cut off.

        For numbers that are too large for a programme to keep to: the nearest are few, and are compared exactly. Where
        they were not all found, also how much more there may be at most.

        Raises:
            NoneFeasible: There is no result.
            OutOfTime: There is none so far.
        """
        largest = max((abs(int(one)) for one in numbers), default=0) or 1
        values = np.array([float(Fraction(int(one) * _SCALE, largest)) for one in numbers])
        # What variables that are nearly whole, and an end that is nearly reached, can hide.
        hidden = _HIDDEN * _SCALE * (2 + min(int(self.table.row_capacity.sum()), int(self.table.column_capacity.sum())))
        unit = largest / _SCALE
        found: list[NDArray[np.bool_]] = []
        most = -np.inf
        try:
            while len(found) < _NEAR:
                chosen, gap = self.best(values)
                if gap is not None and gap > hidden:
                    return [*found, chosen], gap * unit
                own = float(values[chosen].sum())
                if own < most - hidden:
                    return found, None
                found.append(chosen)
                most = max(most, own)
                self.keep(np.where(chosen, -1.0, 1.0), 1.0 - int(chosen.sum()), np.inf)
        except NoneFeasible:
            if not found:
                raise
            return found, None
        except OutOfTime:
            if not found:
                raise
        return found, hidden * unit

    def first(self, results: Sequence[NDArray[np.bool_]]) -> NDArray[np.bool_]:
        """Of some results the one that has the first pair, by code order, in which it differs from any other."""
        order = np.lexsort((self.columns, self.rows))
        return max(results, key=lambda chosen: chosen[order].tolist())

    def settled(self, chosen: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], bool]:
        """Of the results that keep to everything the first by code order, and whether it is the only one.

        Which has the first pair in which it differs from any other: some pairs are decided at a time.

        Raises:
            OutOfTime: The time ended.
        """
        other, _ = self.best(np.where(chosen, -1.0, 1.0))
        if (other == chosen).all():
            return chosen, True
        order = np.lexsort((self.columns, self.rows))
        for start in range(0, self.count, _AT_ONCE):
            block = order[start : start + _AT_ONCE]
            values = np.zeros(self.count)
            values[block] = 2.0 ** np.arange(len(block) - 1, -1, -1)
            chosen, _ = self.best(values)
            self.low[block] = self.high[block] = chosen[block].astype(float)
        return chosen, False

    def used(self, chosen: NDArray[np.bool_]) -> Places:
        """The pairs as places of the table."""
        made = np.zeros(self.table.admissible.shape, np.bool_)
        made[self.rows[chosen], self.columns[chosen]] = True
        return made


def is_large(numbers: Numbers) -> bool:
    """Whether these whole numbers are too large for HiGHS to keep to."""
    return max((abs(int(one)).bit_length() for one in numbers), default=0) > _BITS


def sum_of(numbers: Numbers, chosen: NDArray[np.bool_]) -> int:
    """What some pairs come to, exactly."""
    return sum(map(int, numbers[chosen]))


def is_feasible(table: Table) -> bool:
    """Whether there is any result; in doubt, where a minute does not tell, there is."""
    programme = Programme(table, 60.0)
    try:
        programme.best(np.zeros(programme.count))
    except NoneFeasible:
        return False
    except OutOfTime:
        return True
    return True


def best_of(table: Table, goals: Order, seconds: float) -> Found:
    """The best result by these goals, the first of its kind by code order.

    Raises:
        NoneFeasible: There is none.
    """
    programme = Programme(table, seconds)
    scores: Numbers = table.scores[programme.rows, programme.columns]
    chosen, _ = programme.best(np.zeros(programme.count))
    try:
        for at, goal in enumerate(goals):
            if goal is Goal.MINIMUM:
                chosen = _raise_minimum(programme, scores, chosen)
                continue
            if goal is Goal.TOTAL and is_large(scores):
                return _first_of_near(programme, scores, goals[at:])
            values = (np.ones(programme.count) if goal is Goal.COUNT else scores).astype(np.float64)
            found, gap = programme.best(values)
            if values[found].sum() >= values[chosen].sum():
                chosen = found
            if gap is not None and gap >= 1:
                more = gap if goal is Goal.COUNT else _points(table, gap)
                return Found(programme.used(chosen), Proof.GAP, more, None)
            # Whole numbers: half a unit less is as good as none.
            programme.keep(values, float(values[chosen].sum()) - 0.5, np.inf)
        chosen, is_unique = programme.settled(chosen)
    except OutOfTime:
        return Found(programme.used(chosen), Proof.GAP, None, None)
    return Found(programme.used(chosen), Proof.OPTIMAL, None, is_unique)


def _first_of_near(programme: Programme, scores: Numbers, goals: Sequence[Goal]) -> Found:
    """The best by the total and the goals behind it, of all results that come near to the highest total."""
    near, gap = programme.nearly_most(scores)

    def worth(chosen: NDArray[np.bool_]) -> list[int]:
        by_goal = {
            Goal.TOTAL: sum_of(scores, chosen),
            Goal.COUNT: int(chosen.sum()),
            Goal.MINIMUM: min(map(int, scores[chosen]), default=-1),
        }
        return [by_goal[goal] for goal in goals]

    highest = max(map(worth, near))
    best = [chosen for chosen in near if worth(chosen) == highest]
    used = programme.used(programme.first(best))
    if gap is not None:
        return Found(used, Proof.GAP, _points(programme.table, gap), None)
    return Found(used, Proof.OPTIMAL, None, len(best) == 1)


def _points(table: Table, units: float) -> float:
    """A difference of scores as they were given: in the table they are whole numbers."""
    return float(Fraction(units) / 10**table.places)


def _raise_minimum(programme: Programme, scores: Numbers, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The highest lowest score, which the variables keep to from now on. A result without a pair has the lowest."""
    whole = programme.high.copy()
    locked = programme.low > 0
    levels = sorted({int(one) for one in scores})
    if locked.any():
        levels = [one for one in levels if one <= int(scores[locked].min())]
    if not levels:
        return chosen
    if not chosen.any():
        try:
            chosen, _ = programme.best(np.ones(programme.count))
        except NoneFeasible:  # pragma: no cover - there is the one without a pair
            return chosen
        if not chosen.any():
            return chosen
    programme.keep(np.ones(programme.count), 1.0, np.inf)
    low, high = levels.index(int(scores[chosen].min())), len(levels)
    while high - low > 1:
        middle = (low + high) // 2
        programme.high = np.where(scores >= levels[middle], whole, 0.0)
        try:
            chosen, _ = programme.best(np.zeros(programme.count))
            low = levels.index(int(scores[chosen].min())) if chosen.any() else middle
        except NoneFeasible:
            high = middle
    programme.high = np.where(scores >= levels[low], whole, 0.0)
    return chosen
