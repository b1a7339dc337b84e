"""Every result of a small instance, one after the other: what the solver is held against. It uses nothing of it."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, product
from typing import Any

Pair = tuple[str, str]


class Cohort:
    """A cohort as a caller gives it, in fractions."""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self.eu: list[str] = body["eu"]
        self.partners: list[str] = body["partners"]
        self.scores = {
            (one, other): Fraction(str(score))
            for one, row in zip(self.eu, body["scores"], strict=True)
            for other, score in zip(self.partners, row, strict=True)
            if score is not None
        }
        self.vetoes = {frozenset(pair) for pair in body.get("vetoes", [])}
        self.locks = {frozenset(pair) for pair in body.get("locks", [])}
        self.quotas = body.get("quotas", [])
        self.trios = body.get("trios", [])
        self.order: list[str] = body.get("order", "count,total,min").split(",")
        self.wishes = {**body.get("euPreferences", {}), **body.get("partnerPreferences", {})}
        least = body.get("minScore")
        self.admissible = sorted(
            pair
            for pair, score in self.scores.items()
            if frozenset(pair) not in self.vetoes and (least is None or score >= Fraction(str(least)))
        )
        self.room: dict[str, int] = {}
        for side, names in (("euCapacity", self.eu), ("partnerCapacity", self.partners)):
            given = body.get(side, 1)
            self.room |= {name: given if isinstance(given, int) else given.get(name, 1) for name in names}

    def feasible(self) -> Iterator[tuple[Pair, ...]]:
        """Every set of admissible pairs that keeps to capacities, locks, quotas and trios."""
        for pairs in self._within_capacity(self.admissible):
            if not self.locks <= {frozenset(pair) for pair in pairs}:
                continue
            if self._keeps_to_groups(pairs):
                yield pairs

    def _within_capacity(self, left: Sequence[Pair]) -> Iterator[tuple[Pair, ...]]:
        if not left:
            yield ()
            return
        first, *rest = left
        for pairs in self._within_capacity(rest):
            yield pairs
            if all(sum(code in pair for pair in pairs) < self.room[code] for code in first):
                yield (first, *pairs)

    def _keeps_to_groups(self, pairs: Sequence[Pair]) -> bool:
        for quota in self.quotas:
            count = sum(bool(set(pair) & set(quota["members"])) for pair in pairs)
            if count < quota.get("min", 0) or (quota.get("max") is not None and count > quota["max"]):
                return False
        return all(self.partners_of(one, pairs) == self.partners_of(other, pairs) for one, other in self.trios)

    @staticmethod
    def partners_of(name: str, pairs: Sequence[Pair]) -> set[str]:
        return {code for pair in pairs if name in pair for code in pair if code != name}

    def value(self, pairs: Sequence[Pair]) -> tuple[Fraction, ...]:
        """What a result comes to, by its goals and behind them the ones that are left out."""
        scores = [self.scores[pair] for pair in pairs]
        found = {
            "count": Fraction(len(pairs)),
            "total": sum(scores, Fraction(0)),
            "min": min(scores, default=Fraction(-1)),
        }
        return tuple(found[goal] for goal in [*self.order, *(g for g in found if g not in self.order)])

    def best(self) -> list[tuple[Pair, ...]]:
        """All the best results, sorted; empty where there is none at all."""
        found: list[tuple[Pair, ...]] = []
        value: tuple[Fraction, ...] | None = None
        for pairs in self.feasible():
            own = self.value(pairs)
            if value is None or own > value:
                found, value = [pairs], own
            elif own == value:
                found.append(pairs)
        return sorted(found)

    def first(self, results: Sequence[tuple[Pair, ...]]) -> tuple[Pair, ...]:
        """The result that has the first pair in which it differs from any other."""
        return max(results, key=lambda pairs: [pair in pairs for pair in self.admissible])

    def blocking(self, pairs: Sequence[Pair]) -> list[Pair]:
        """Admissible pairs of whom both would rather have each other: by own lists, else by score."""
        return [
            pair for pair in self.admissible if pair not in pairs and all(self._prefers(c, pair, pairs) for c in pair)
        ]

    def _prefers(self, code: str, pair: Pair, pairs: Sequence[Pair]) -> bool:
        other = pair[1] if pair[0] == code else pair[0]
        if self.room[code] == 0 or (code in self.wishes and other not in self.wishes[code]):
            return False
        own = [one for one in pairs if code in one]
        return len(own) < self.room[code] or any(self._is_better(code, pair, one) for one in own)

    def _is_better(self, code: str, pair: Pair, than: Pair) -> bool:
        if code in self.wishes:
            place = [next(c for c in one if c != code) for one in (pair, than)]
            return bool(self.wishes[code].index(place[0]) < self.wishes[code].index(place[1]))
        return self.scores[pair] > self.scores[than]

    def stable(self) -> list[tuple[Pair, ...]]:
        """Every set of pairs that no pair blocks, by lists in which ties are decided by code."""
        strict = Cohort.__new__(Cohort)
        strict.__dict__ = {**self.__dict__, "wishes": {code: self._list(code) for code in (*self.eu, *self.partners)}}
        mutual = [p for p in self.admissible if p[1] in strict.wishes[p[0]] and p[0] in strict.wishes[p[1]]]
        strict.admissible = mutual
        return [pairs for pairs in strict.feasible() if not strict.blocking(pairs)]

    def _list(self, code: str) -> list[str]:
        if code in self.wishes:
            return list(self.wishes[code])
        own = [pair for pair in self.admissible if code in pair]
        others = [(-self.scores[pair], next(c for c in pair if c != code)) for pair in own]
        return [other for _, other in sorted(others)]

    def rank(self, code: str, pairs: Sequence[Pair]) -> list[int]:
        """The places of a city's partners on its strict list, in order."""
        return sorted(self._list(code).index(other) for other in self.partners_of(code, pairs))


def reason(cohort: Cohort, code: str, pairs: Sequence[Pair]) -> str:
    """Why a city has no partner, by the words of the contract."""
    scored = [pair for pair in cohort.scores if code in pair and all(cohort.room[c] > 0 for c in pair)]
    allowed = [pair for pair in scored if frozenset(pair) not in cohort.vetoes]
    admissible = [pair for pair in allowed if pair in cohort.admissible]
    if not scored:
        return "no_admissible"
    if not allowed:
        return "vetoed_only"
    if not admissible:
        return "below_threshold"
    others = [next(c for c in pair if c != code) for pair in admissible]
    if all(sum(other in pair for pair in pairs) >= cohort.room[other] for other in others):
        return "all_full"
    return "lost_on_policy"


def assignments(cost: Sequence[Sequence[Any]], fits: Any, *, each: bool) -> list[tuple[Fraction, tuple[Any, ...]]]:
    """Every assignment of as many tasks as can be (of all tasks, where `each`), as (cost, worker of each task)."""
    workers, tasks = len(cost), len(cost[0]) if cost else 0
    found = []
    for chosen in product([None, *range(workers)], repeat=tasks):
        pairs = [(worker, task) for task, worker in enumerate(chosen) if worker is not None]
        if any(cost[worker][task] is None for worker, task in pairs) or not fits(pairs):
            continue
        if len(pairs) == (tasks if each else min(workers, tasks)):
            found.append((sum((Fraction(str(cost[w][t])) for w, t in pairs), Fraction(0)), chosen))
    return found


def marriages(
    left: Mapping[str, Sequence[str]], right: Mapping[str, Sequence[str]], room: Mapping[str, int]
) -> list[Any]:
    """Every stable matching of names with one place each and names with `room`, by the former."""
    names = sorted(left)
    found = []
    for chosen in product(*[[*(o for o in left[n] if n in right[o]), None] for n in names]):
        by = dict(zip(names, chosen, strict=True))
        held = {other: [n for n in names if by[n] == other] for other in right}
        if all(len(those) <= room.get(other, 1) for other, those in held.items()) and not _blocked(
            by, held, left, right, room
        ):
            found.append(by)
    return found


def _blocked(by: Any, held: Any, left: Any, right: Any, room: Any) -> bool:
    for name, wanted in left.items():
        for other in wanted:
            if by[name] == other:
                break
            if name not in right[other] or room.get(other, 1) == 0:
                continue
            place = right[other].index
            if len(held[other]) < room.get(other, 1) or any(place(name) < place(one) for one in held[other]):
                return True
    return False


def roommates(preferences: Mapping[str, Sequence[str]]) -> list[Any]:
    """Every stable matching of one group, by name."""
    names = sorted(preferences)
    wanted = {n: [o for o in preferences[n] if n in preferences[o]] for n in names}
    couples = [(a, b) for a, b in combinations(names, 2) if b in wanted[a]]
    found = []
    for size in range(len(names) // 2 + 1):
        for chosen in combinations(couples, size):
            if len({name for pair in chosen for name in pair}) < 2 * size:
                continue
            by: dict[str, str | None] = dict.fromkeys(names)
            for a, b in chosen:
                by[a], by[b] = b, a

            def prefers(name: str, other: str, by: dict[str, str | None] = by) -> bool:
                own = by[name]
                return own is None or wanted[name].index(other) < wanted[name].index(own)

            if not any(prefers(a, b) and prefers(b, a) for a, b in couples if by[a] != b):
                found.append(by)
    return found
