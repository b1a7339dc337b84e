"""Cohorts that are no networks (trios, groups that overlap): one integer programme after another, by HiGHS.

Each goal is an integer programme in which the goals before it keep what they reached. Its result is counted again in
whole numbers, and the bound that HiGHS proved tells whether anything better is left.
"""

import time
from dataclasses import dataclass
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
_OPTIMAL, _LIMIT, _INFEASIBLE = 0, 1, 2


class OutOfTime(Exception):
    """The time ended before there was any result."""


@dataclass(slots=True)
class Found:
    """A result of the programmes; `gap` in units of the goal at which the time ended."""

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
        for goal in goals:
            if goal is Goal.MINIMUM:
                chosen = _raise_minimum(programme, scores, chosen)
                continue
            values = (np.ones(programme.count) if goal is Goal.COUNT else scores).astype(np.float64)
            found, gap = programme.best(values)
            if values[found].sum() >= values[chosen].sum():
                chosen = found
            if gap is not None and gap >= 1:
                return Found(programme.used(chosen), Proof.GAP, gap, None)
            # Whole numbers: half a unit less is as good as none.
            programme.keep(values, float(values[chosen].sum()) - 0.5, np.inf)
        chosen, is_unique = programme.settled(chosen)
    except OutOfTime:
        return Found(programme.used(chosen), Proof.GAP, None, None)
    return Found(programme.used(chosen), Proof.OPTIMAL, None, is_unique)


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
