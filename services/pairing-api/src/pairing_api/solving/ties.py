"""All results that are best alike: which of them comes first by code order, how many there are, and each of them."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from pairing_api.solving.network import Network, Places


class Ties:
    """The results that are best alike: those that cycles of arcs that lose nothing lead to."""

    def __init__(self, network: Network, used: Places) -> None:
        """Of a network and pairs that are best in it.

        Raises:
            ArithmeticError: They are not best.
        """
        self.network, self.used = network, used
        self.prices = prices = network.prices(used)
        rows, columns = network.shape
        reached = (prices.rows > prices.far)[:, None]
        sums = prices.rows[:, None] + network.weights
        tight = network.allowed & reached & (sums == prices.columns[None, :])
        self._zero = rows + columns
        arcs = [*self._pair_arcs(tight, used), *self._hub_arcs(used)]
        count = rows + columns + len(network.hubs) + 1
        starts = np.concatenate([np.asarray(one[0], np.int64).ravel() for one in arcs])
        ends = np.concatenate([np.asarray(one[1], np.int64).ravel() for one in arcs])
        graph = coo_array((np.ones(len(starts), np.int8), (starts, ends)), shape=(count, count))
        _, part = connected_components(graph, directed=True, connection="strong")
        # Only a pair whose row and column are in one part is in some best result and missing in another.
        self.open: Places = tight & (part[:rows, None] == part[None, rows : rows + columns])

    @property
    def is_unique(self) -> bool:
        """Whether nothing else is as good."""
        return not bool(self.open.any())

    def _pair_arcs(self, tight: Places, used: Places) -> Iterator[tuple[Any, Any]]:
        rows, columns = np.nonzero(tight & ~used)
        yield rows, columns + self.network.shape[0]
        rows, columns = np.nonzero(tight & used)
        yield columns + self.network.shape[0], rows

    def _hub_arcs(self, used: Places) -> Iterator[tuple[Any, Any]]:
        """Arcs that lose nothing between hubs, and between a hub and its members."""
        network, prices, first = self.network, self.prices, self._zero
        row_count = network.shape[0]
        flow_rows, flow_columns = used.sum(1), used.sum(0)
        level = (prices.rows == prices.hubs[network.row_hub]) & (prices.rows > prices.far)
        at = np.nonzero(level & (flow_rows < network.row_capacity))[0]
        yield first + network.row_hub[at], at
        at = np.nonzero(level & (flow_rows > 0))[0]
        yield at, first + network.row_hub[at]
        level = (prices.columns == prices.hubs[network.column_hub]) & (prices.columns > prices.far)
        at = np.nonzero(level & (flow_columns < network.column_capacity))[0]
        yield at + row_count, first + network.column_hub[at]
        at = np.nonzero(level & (flow_columns > 0))[0]
        yield first + network.column_hub[at], at + row_count
        for source, target, gain in network.gates(network.hub_flows(used)):
            if prices.hubs[source] > prices.far and prices.hubs[source] + gain == prices.hubs[target]:
                yield [first + source], [first + target]

    def _ways_to(self, end: int, used: Places, free: Places) -> NDArray[np.int64]:
        """The next node on a way to `end` by node, -1 where there is none; pairs outside `free` stay as they are."""
        rows, columns = self.network.shape
        onward = np.full(rows + columns + len(self.network.hubs) + 1, -1, np.int64)
        onward[end] = end
        into: list[list[int]] = [[] for _ in range(len(self.network.hubs) + 1)]
        from_hub = np.full(rows + columns, -1, np.int64)
        for starts, ends in self._hub_arcs(used):
            for start, stop in zip(np.asarray(starts).tolist(), np.asarray(ends).tolist(), strict=True):
                if stop >= self._zero:
                    into[stop - self._zero].append(start)
                else:
                    from_hub[stop] = start
        adding, taking = free & ~used, free & used
        edge = [end]
        while edge:
            found: list[int] = []
            for node in edge:
                if node >= self._zero:
                    sources = into[node - self._zero]
                elif node < rows:
                    sources = (np.nonzero(taking[node])[0] + rows).tolist()
                    if from_hub[node] >= 0:
                        sources.append(int(from_hub[node]))
                else:
                    sources = np.nonzero(adding[:, node - rows])[0].tolist()
                    if from_hub[node] >= 0:
                        sources.append(int(from_hub[node]))
                for source in sources:
                    if onward[source] < 0:
                        onward[source] = node
                        found.append(source)
            edge = found
        return onward

    def _turned(self, row: int, column: int, used: Places, onward: NDArray[np.int64]) -> Places:
        """The result with this pair turned, and all that follows."""
        rows = self.network.shape[0]
        made = used.copy()
        made[row, column] = not made[row, column]
        node, end = (rows + column, row) if made[row, column] else (row, rows + column)
        while node != end:
            after = int(onward[node])
            if node < rows <= after < self._zero:
                made[node, after - rows] = True
            elif after < rows <= node < self._zero:
                made[after, node - rows] = False
            node = after
        return made

    def first(self) -> Places:
        """The one that has the first pair, row by row, in which it differs from any other."""
        used, free = self.used.copy(), self.open.copy()
        rows = self.network.shape[0]
        for row in np.nonzero(self.open.any(1))[0]:
            onward = self._ways_to(int(row), used, free)
            for column in np.nonzero(self.open[row])[0]:
                if not used[row, column] and onward[rows + column] >= 0:
                    used = self._turned(int(row), int(column), used, onward)
                    free[row, column] = False
                    onward = self._ways_to(int(row), used, free)
                elif used[row, column]:
                    free[row, column] = False
                    onward = self._ways_to(int(row), used, free)
                free[row, column] = False
        return used

    def all(self, most: int) -> list[Places] | None:
        """Every one; None where there are more than `most`."""
        pairs = [(int(row), int(column)) for row, column in zip(*np.nonzero(self.open), strict=True)]
        found: list[Places] = []
        stack = [(self.used, 0)]
        while stack:
            used, at = stack.pop()
            free = np.zeros_like(self.open)
            for row, column in pairs[at:]:
                free[row, column] = True
            while at < len(pairs):
                row, column = pairs[at]
                at += 1
                rows = self.network.shape[0]
                start, end = (row, rows + column) if used[row, column] else (rows + column, row)
                free[row, column] = False
                onward = self._ways_to(end, used, free)
                if onward[start] >= 0:
                    stack.append((self._turned(row, column, used, onward), at))
            found.append(used)
            if len(found) > most:
                return None
        return found
