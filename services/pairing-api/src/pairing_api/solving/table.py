"""A cohort in numbers: its codes in order, its scores as whole numbers, and what the locks leave of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from pairing_api.solving.instances import Instance, Pair
from pairing_api.solving.network import Hub, Numbers, Places
from pairing_api.solving.outcomes import Conflict, ConflictCode

# Whole numbers above this are computed with as numbers of any size.
_FITS: Final = 2**40


class Infeasible(ValueError):
    """There is no result."""

    def __init__(self, conflict: Conflict) -> None:
        super().__init__(conflict.code)
        self.conflict = conflict


@dataclass(frozen=True)
class Table:
    """The numbers of an instance. Rows are EU codes, columns partner codes, both sorted.

    Attributes:
        scores: Scores times ten to the power `places`; -1 where there is none.
        admissible: Pairs that may be.
        locked: Pairs that must be; a part of the admissible ones.
        row_capacity, column_capacity: Of whole cities, locks and all.
        groups: Quotas: of rows or not, members, least, most, name.
        trios: Two rows (or columns) each that share everything: of rows or not, one, other.
    """

    eu: tuple[str, ...]
    partners: tuple[str, ...]
    places: int
    scores: Numbers
    admissible: Places
    locked: Places
    row_capacity: NDArray[np.int64]
    column_capacity: NDArray[np.int64]
    groups: tuple[Hub, ...]
    trios: tuple[tuple[bool, int, int], ...]

    @property
    def is_network(self) -> bool:
        """Whether it is one of those that are solved exactly whatever their size: no trios, no groups that overlap."""
        seen = Counter((hub.of_rows, member) for hub in self.groups for member in hub.members)
        return not self.trios and all(count == 1 for count in seen.values())

    @cached_property
    def free(self) -> Places:
        """Pairs that may be, beside those that must."""
        return self.admissible & ~self.locked

    def without_row(self, row: int) -> "Table":
        """The same where an EU city is not there."""
        admissible, locked = self.admissible.copy(), self.locked.copy()
        admissible[row] = locked[row] = False
        return replace(self, admissible=admissible, locked=locked)

    def pairs(self, used: Places) -> tuple[Pair, ...]:
        """The pairs that are used, sorted."""
        return tuple((self.eu[row], self.partners[column]) for row, column in zip(*np.nonzero(used), strict=True))

    def places_of(self, pairs: Sequence[Pair]) -> Places:
        """Where some pairs are."""
        made = np.zeros_like(self.admissible)
        rows = {code: at for at, code in enumerate(self.eu)}
        columns = {code: at for at, code in enumerate(self.partners)}
        for eu, partner in pairs:
            made[rows[eu], columns[partner]] = True
        return made

    def total(self, used: Places) -> Decimal:
        """Sum of the scores."""
        return self.score(sum(int(one) for one in self.scores[used]))

    def minimum(self, used: Places) -> Decimal | None:
        """The lowest score; None without a pair."""
        return self.score(int(self.scores[used].min())) if used.any() else None

    def score(self, number: int) -> Decimal:
        """A whole number as the score that it stands for."""
        with localcontext(prec=max(28, len(str(number)) + 2)):
            return Decimal(number).scaleb(-self.places)


def table_of(instance: Instance) -> Table:
    """The numbers of an instance.

    Raises:
        Infeasible: There are locks that cannot be.
    """
    eu, partners = tuple(sorted(instance.eu)), tuple(sorted(instance.partners))
    rows = {code: at for at, code in enumerate(eu)}
    columns = {code: at for at, code in enumerate(partners)}
    places = max((-_exponent(score) for score in instance.scores.values()), default=0)
    places = max(places, 0)
    digits = max((score.adjusted() for score in instance.scores.values()), default=0) + places + 2
    with localcontext(prec=max(28, digits)):
        numbers = {pair: int(score.scaleb(places)) for pair, score in instance.scores.items()}
    kind: Any = np.int64 if max(numbers.values(), default=0) < _FITS else object
    scores: Numbers = np.full((len(eu), len(partners)), -1, kind)
    admissible = np.zeros(scores.shape, np.bool_)
    for pair, number in numbers.items():
        at = rows[pair[0]], columns[pair[1]]
        scores[at] = number
        admissible[at] = instance.is_admissible(pair)
    locked = np.zeros(scores.shape, np.bool_)
    for pair in instance.locks:
        locked[rows[pair[0]], columns[pair[1]]] = True
    _check_locks(instance)
    groups = tuple(_group(instance, rows, columns, at) for at in range(len(instance.quotas)))
    trios = tuple(
        sorted(
            (one in rows, *sorted((rows[one], rows[other]) if one in rows else (columns[one], columns[other])))
            for one, other in instance.trios
        )
    )
    return Table(
        eu,
        partners,
        places,
        scores,
        admissible,
        locked,
        np.array([instance.eu_capacity.get(code, 1) for code in eu], np.int64),
        np.array([instance.partner_capacity.get(code, 1) for code in partners], np.int64),
        groups,
        tuple((bool(of_rows), one, other) for of_rows, one, other in trios),
    )


def _exponent(score: Decimal) -> int:
    exponent = score.as_tuple().exponent
    if not isinstance(exponent, int):
        raise TypeError("a score must be a number")
    return exponent


def _group(instance: Instance, rows: dict[str, int], columns: dict[str, int], at: int) -> Hub:
    quota = instance.quotas[at]
    of_rows = bool(quota.members) and next(iter(quota.members)) in rows
    members = tuple(sorted((rows if of_rows else columns)[code] for code in quota.members))
    most = len(rows) * len(columns) if quota.maximum is None else quota.maximum
    return Hub(of_rows, members, quota.minimum, most)


def _check_locks(instance: Instance) -> None:
    def why(pair: Pair) -> ConflictCode | None:
        if pair in instance.vetoes:
            return ConflictCode.VETOED
        if pair not in instance.scores:
            return ConflictCode.NO_SCORE
        if instance.min_score is not None and instance.scores[pair] < instance.min_score:
            return ConflictCode.BELOW_THRESHOLD
        return ConflictCode.CAPACITY if 0 in (instance.capacity(pair[0]), instance.capacity(pair[1])) else None

    alone = {pair: reason for pair in sorted(instance.locks) if (reason := why(pair)) is not None}
    left = instance.locks - set(alone)
    counts = Counter(code for pair in left for code in pair)
    over = {code for code, count in counts.items() if count > instance.capacity(code)}
    together = {pair for pair in left if over & set(pair)}
    if alone or together:
        code = next(iter(alone.values()), ConflictCode.CAPACITY)
        raise Infeasible(Conflict(code, tuple(sorted({*alone, *together}))))
