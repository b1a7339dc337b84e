"""Largest total of whole weights in a network of pairs, exactly; its proof; and all that is best alike.

Rows and columns have capacities, a pair is there once, and groups of rows or of columns (`Hub`) have a least and a
most. That is a circulation through one node, the hub 0: hub 0 > groups > rows > columns > groups > hub 0. A result is
the best one if and only if no cycle of its residual network gains anything (Ahuja, Magnanti, Orlin: Network Flows,
1993, theorem 9.1). The longest distances from hub 0 prove that: they are prices under which every arc that is left
gains nothing. Arcs that lose nothing under them make up all other best results: ties are decided and counted on these.

Weights are whole numbers: 64 bits where every sum fits, otherwise numbers of any size.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

# Sums of whole numbers below this are exact in the doubles that linear_sum_assignment computes with.
_EXACT_IN_DOUBLES: Final = 2**53
_FITS: Final = 2**57
_FAR: Final = 2**60

Numbers = NDArray[Any]
Places = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Hub:
    """A group of rows (or of columns): the pairs that its members have together are `least` to `most`."""

    of_rows: bool
    members: tuple[int, ...]
    least: int
    most: int


class NoneFeasible(ValueError):
    """A least number of a group cannot be reached."""


@dataclass(frozen=True, slots=True)
class Prices:
    """Longest distances from hub 0 in the residual network; `far` and below where there is no way."""

    rows: Numbers
    columns: Numbers
    hubs: Numbers
    far: int


class Network:
    """Weights of pairs, which of them are allowed, capacities and groups. Groups of one side share no member."""

    def __init__(
        self,
        weights: Numbers,
        allowed: Places,
        row_capacity: NDArray[np.int64],
        column_capacity: NDArray[np.int64],
        hubs: Sequence[Hub] = (),
    ) -> None:
        self.shape = rows, columns = allowed.shape
        self.allowed, self.row_capacity, self.column_capacity, self.hubs = allowed, row_capacity, column_capacity, hubs
        largest = int(max((abs(int(one)) for one in (weights.min(), weights.max())), default=0)) if weights.size else 0
        most_pairs = int(min(row_capacity.sum(), column_capacity.sum())) + 1
        # More than all pairs together can be worth: a group's least comes before everything.
        self.bonus = 2 * largest * most_pairs + 1 if any(hub.least for hub in hubs) else 0
        needed = (2 * largest + 2 * self.bonus + 1) * (rows + columns + len(hubs) + 2)
        kind: Any = np.int64 if needed < _FITS else object
        self.far = -_FAR if kind is np.int64 else -(needed << 8)
        self.weights = weights.astype(kind)
        self.is_exact_in_doubles = largest * most_pairs < _EXACT_IN_DOUBLES
        self.row_hub, self.column_hub = np.zeros(rows, np.int64), np.zeros(columns, np.int64)
        for number, hub in enumerate(hubs, 1):
            (self.row_hub if hub.of_rows else self.column_hub)[list(hub.members)] = number

    def without_row(self, row: int) -> "Network":
        """The same where a row has no pair."""
        allowed = self.allowed.copy()
        allowed[row] = False
        return Network(self.weights, allowed, self.row_capacity, self.column_capacity, self.hubs)

    def within(self, allowed: Places) -> "Network":
        """The same with fewer pairs allowed."""
        return Network(self.weights, self.allowed & allowed, self.row_capacity, self.column_capacity, self.hubs)

    def value(self, used: Places) -> int:
        """The weights of the pairs that are used, together."""
        return sum(int(one) for one in self.weights[used])

    def best(self) -> Places:
        """Pairs whose weights are the most together. A pair that weighs nothing may be there or not.

        Raises:
            NoneFeasible: A group's least cannot be reached.
        """
        if not self.hubs and self.is_exact_in_doubles and self._repeats_none():
            return self._assigned()
        return self._augmented()

    def _repeats_none(self) -> bool:
        """Whether places of their own for each unit of capacity can never pair the same two twice."""
        twice = np.minimum(self.row_capacity[:, None], self.column_capacity[None, :]) > 1
        return not bool((twice & self.allowed).any())

    def _assigned(self) -> Places:
        used = np.zeros(self.shape, np.bool_)
        worth = np.where(self.allowed, np.maximum(self.weights, 0), 0).astype(np.float64)
        rows = np.repeat(np.arange(self.shape[0]), np.minimum(self.row_capacity, self.shape[1]))
        columns = np.repeat(np.arange(self.shape[1]), np.minimum(self.column_capacity, self.shape[0]))
        if len(rows) and len(columns):
            if (self.row_capacity != 1).any() or (self.column_capacity != 1).any():
                worth = worth[np.ix_(rows, columns)]
            chosen_rows, chosen_columns = linear_sum_assignment(worth, maximize=True)
            paid = worth[chosen_rows, chosen_columns] > 0
            used[rows[chosen_rows[paid]], columns[chosen_columns[paid]]] = True
        return used

    # Successive best paths: each adds one unit along the path that gains most; gains never grow, so the first that
    # gains nothing ends it.

    def _augmented(self) -> Places:
        used = np.zeros(self.shape, np.bool_)
        while self._augment(used):
            pass
        flows = self.hub_flows(used)
        if any(flow < hub.least for hub, flow in zip(self.hubs, flows, strict=True)):
            raise NoneFeasible
        return used

    def hub_flows(self, used: Places) -> list[int]:
        """Pairs that the members of each group have."""
        by_row, by_column = used.sum(1), used.sum(0)
        return [int((by_row if hub.of_rows else by_column)[list(hub.members)].sum()) for hub in self.hubs]

    def _augment(self, used: Places) -> bool:
        walk = _Walk(self, used)
        end = walk.longest()
        if end is None:
            return False
        for row, column in walk.steps_back(end):
            used[row, column] = not used[row, column]
        return True

    def prices(self, used: Places) -> Prices:
        """The proof that `used` is best.

        Raises:
            ArithmeticError: It is not best.
        """
        rows, columns = self.shape
        far, kind = self.far, self.weights.dtype
        by_row = np.full(rows, far, kind)
        by_column = np.full(columns, far, kind)
        by_hub = np.full(len(self.hubs) + 1, far, kind)
        by_hub[0] = 0
        gains = np.where(self.allowed & ~used, self.weights, far)
        used_rows, used_columns = np.nonzero(used)
        costs = self.weights[used_rows, used_columns]
        flow_rows, flow_columns = used.sum(1), used.sum(0)
        more_rows, less_rows = flow_rows < self.row_capacity, flow_rows > 0
        more_columns, less_columns = flow_columns < self.column_capacity, flow_columns > 0
        gates = list(self.gates(self.hub_flows(used)))
        fresh = np.ones(rows, np.bool_)
        for _ in range(rows + columns + len(self.hubs) + 2):
            before_rows, before_columns, before_hubs = by_row.copy(), by_column.copy(), by_hub.copy()
            for source, target, gain in gates:
                by_hub[target] = max(by_hub[target], by_hub[source] + gain)
            by_row[more_rows] = np.maximum(by_row, by_hub[self.row_hub])[more_rows]
            by_column[less_columns] = np.maximum(by_column, by_hub[self.column_hub])[less_columns]
            fresh |= by_row > before_rows
            if fresh.any():
                by_column = np.maximum(by_column, (by_row[fresh, None] + gains[fresh]).max(0))
            after = by_row.copy()
            np.maximum.at(after, used_rows, by_column[used_columns] - costs)
            fresh = after > by_row
            by_row = after
            np.maximum.at(by_hub, self.row_hub[less_rows], by_row[less_rows])
            np.maximum.at(by_hub, self.column_hub[more_columns], by_column[more_columns])
            if by_hub[0] > 0:
                break
            if not (
                fresh.any()
                or (by_row > before_rows).any()
                or (by_column > before_columns).any()
                or (by_hub > before_hubs).any()
            ):
                return Prices(by_row, by_column, by_hub, far // 2)
        raise ArithmeticError("the pairs are not the best ones")

    def gates(self, flows: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        """Arcs between hub 0 and the groups that are left: from, to, gain."""
        for number, (hub, flow) in enumerate(zip(self.hubs, flows, strict=True), 1):
            more, less = (0, number) if hub.of_rows else (number, 0), (number, 0) if hub.of_rows else (0, number)
            if flow < hub.most:
                yield *more, self.bonus if flow < hub.least else 0
            if flow > 0:
                yield *less, -self.bonus if flow <= hub.least else 0


class _Walk:
    """The path of most gain from the rows' side to the columns' side in a residual network without gaining cycles."""

    def __init__(self, network: Network, used: Places) -> None:
        self._network = network
        rows, columns = network.shape
        far, kind = network.far, network.weights.dtype
        self._row, self._column = np.full(rows, far, kind), np.full(columns, far, kind)
        # Where a distance comes from: a column or a row by its number, a hub by -1 - its number.
        self._row_from, self._column_from = np.zeros(rows, np.int64), np.zeros(columns, np.int64)
        self._hub: list[Any] = [0] + [far] * len(network.hubs)
        self._hub_from = [0] * (len(network.hubs) + 1)
        self._gains = np.where(network.allowed & ~used, network.weights, far)
        self._used = np.nonzero(used)
        flow_rows, flow_columns = used.sum(1), used.sum(0)
        self._more_rows, self._less_rows = flow_rows < network.row_capacity, flow_rows > 0
        self._more_columns, self._less_columns = flow_columns < network.column_capacity, flow_columns > 0
        self._flows = network.hub_flows(used)

    def longest(self) -> int | None:
        """The column in which the path ends; None where no path gains anything."""
        for _ in range(sum(self._network.shape) + len(self._network.hubs) + 2):
            changed = self._through_row_hubs() | self._to_columns() | self._through_column_hubs() | self._to_rows()
            if not changed:
                return self._end()
        raise ArithmeticError("the residual network has a gaining cycle")

    def _gate(self, number: int) -> int | None:
        """Gain of one unit more through a group; None where it is full."""
        hub, flow = self._network.hubs[number - 1], self._flows[number - 1]
        if flow >= hub.most:
            return None
        return self._network.bonus if flow < hub.least else 0

    def _raise(self, values: Numbers, origins: NDArray[np.int64], at: Any, better: Any, origin: Any) -> bool:
        higher = better > values[at]
        if not np.any(higher):
            return False
        chosen = at[higher]
        values[chosen] = better[higher] if isinstance(better, np.ndarray) else better
        origins[chosen] = origin[higher] if isinstance(origin, np.ndarray) else origin
        return True

    def _through_row_hubs(self) -> bool:
        changed = False
        for number in range(len(self._network.hubs) + 1):
            if number:
                if not self._network.hubs[number - 1].of_rows:
                    continue
                gain = self._gate(number)
                if gain is not None and gain > self._hub[number]:
                    self._hub[number], self._hub_from[number], changed = gain, -1, True
                back = np.nonzero((self._network.row_hub == number) & self._less_rows)[0]
                if len(back):
                    best = back[np.argmax(self._row[back])]
                    if self._row[best] > self._hub[number]:
                        self._hub[number], self._hub_from[number], changed = self._row[best], int(best), True
            at = np.nonzero((self._network.row_hub == number) & self._more_rows)[0]
            changed |= self._raise(self._row, self._row_from, at, self._hub[number], -1 - number)
        return changed

    def _to_columns(self) -> bool:
        if not self._network.shape[0]:
            return False
        ways = self._row[:, None] + self._gains
        origin = np.argmax(ways, axis=0)
        every = np.arange(self._network.shape[1])
        better = ways[origin, every]
        better = np.where(better > self._network.far // 2, better, self._network.far)
        return self._raise(self._column, self._column_from, every, better, origin)

    def _through_column_hubs(self) -> bool:
        changed = False
        for number, hub in enumerate(self._network.hubs, 1):
            if hub.of_rows:
                continue
            members = self._network.column_hub == number
            into = np.nonzero(members & self._more_columns)[0]
            if len(into):
                best = into[np.argmax(self._column[into])]
                if self._column[best] > self._hub[number]:
                    self._hub[number], self._hub_from[number], changed = self._column[best], int(best), True
            if self._hub[number] > self._network.far // 2:
                at = np.nonzero(members & self._less_columns)[0]
                changed |= self._raise(self._column, self._column_from, at, self._hub[number], -1 - number)
        return changed

    def _to_rows(self) -> bool:
        changed = False
        for row, column in zip(*self._used, strict=True):
            way = self._column[column] - self._network.weights[row, column]
            if way > self._row[row] and self._column[column] > self._network.far // 2:
                self._row[row], self._row_from[row], changed = way, column, True
        return changed

    def _end(self) -> int | None:
        best, end = 0, None
        for column in np.nonzero(self._more_columns & (self._network.column_hub == 0))[0]:
            if self._column[column] > best:
                best, end = self._column[column], int(column)
        for number, hub in enumerate(self._network.hubs, 1):
            gain = None if hub.of_rows else self._gate(number)
            if gain is not None and self._hub[number] + gain > best:
                best, end = self._hub[number] + gain, self._hub_from[number]
        return end

    def steps_back(self, column: int) -> Iterator[tuple[int, int]]:
        """The pairs of the path, from its end: each is to be turned."""
        while True:
            row = int(self._column_from[column])
            if row < 0:  # another column of its group gives way to this one
                column = self._hub_from[-1 - row]
                continue
            yield row, column
            origin = int(self._row_from[row])
            while origin < -1:  # another row of its group gives way to this one
                came = self._hub_from[-1 - origin]
                if came < 0:
                    return
                origin = int(self._row_from[came])
                row = came
            if origin == -1:
                return
            yield row, origin
            column = origin
