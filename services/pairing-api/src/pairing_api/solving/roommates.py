"""Stable pairs among one group: Irving's algorithm for incomplete lists (Gusfield and Irving 1989, chapter 4)."""

from collections.abc import Mapping, Sequence
from typing import Final

Matching = dict[str, str | None]
_STEPS: Final = 200_000


class _Table:
    """Mutual lists, from which pairs are taken out."""

    def __init__(self, preferences: Mapping[str, Sequence[str]]) -> None:
        self.lists: dict[str, list[str]] = {
            name: [other for other in others if name in preferences.get(other, ())]
            for name, others in sorted(preferences.items())
        }

    def cut_behind(self, name: str, last: str) -> None:
        """Take out everybody whom `name` wants less than `last`."""
        wanted = self.lists[name]
        at = wanted.index(last) + 1
        for other in wanted[at:]:
            self.lists[other].remove(name)
        del wanted[at:]


def _proposals(table: _Table) -> None:
    """Phase 1: everybody ends with a proposal that is held, or with an empty list."""
    holds: dict[str, str] = {}
    free = list(reversed(table.lists))
    while free:
        name = free.pop()
        if not table.lists[name]:
            continue
        other = table.lists[name][0]
        before = holds.get(other)
        table.cut_behind(other, name)
        holds[other] = name
        if before is not None and before != name:
            free.append(before)


def _rotate(table: _Table, start: str) -> None:
    """Phase 2: take out one rotation, found from somebody with a choice."""
    seconds: list[str] = []
    path = [start]
    while True:
        second = table.lists[path[-1]][1]
        seconds.append(second)
        name = table.lists[second][-1]
        if name in path:
            at = path.index(name)
            break
        path.append(name)
    for one, second in list(zip(path, seconds, strict=True))[at:]:
        if one in table.lists[second]:
            table.cut_behind(second, one)


def stable_roommates(preferences: Mapping[str, Sequence[str]]) -> Matching | None:
    """A stable matching, who is alone with None; None where there is none.

    Args:
        preferences: Lists without oneself and without names that are not keys, the most wanted first. Who does not
            list one back cannot be a partner.
    """
    table = _Table(preferences)
    _proposals(table)
    paired = [name for name, wanted in table.lists.items() if wanted]
    for name in paired:
        while len(table.lists[name]) > 1:
            _rotate(table, name)
            if not all(table.lists[other] for other in paired):
                return None
    if not all(table.lists[other] for other in paired):
        return None
    return {name: wanted[0] if wanted else None for name, wanted in table.lists.items()}


def all_stable_roommates(preferences: Mapping[str, Sequence[str]], most: int) -> list[Matching] | None:
    """Every stable matching, sorted; None where there are more than `most`, or where the search would take too long.

    What phase 1 takes out is in no stable matching, and who has nobody left is alone in all of them.
    """
    if stable_roommates(preferences) is None:
        return []
    table = _Table(preferences)
    whole = {name: {other: at for at, other in enumerate(others)} for name, others in table.lists.items()}
    _proposals(table)
    names = list(table.lists)
    found: list[Matching] = []
    steps = 0
    stack: list[Matching] = [{name: None for name in names if not table.lists[name]}]
    while stack:
        matching = stack.pop()
        steps += 1
        if steps > _STEPS or len(found) > most:
            return None
        name = next((one for one in names if one not in matching), None)
        if name is None:
            found.append({one: matching[one] for one in names})
            continue
        for other in reversed(table.lists[name]):
            if other in matching:
                continue
            larger = {**matching, name: other, other: name}
            if not any(_blocks(one, larger, whole) for one in (name, other)):
                stack.append(larger)
    if len(found) > most:
        return None
    return sorted(found, key=lambda one: [(one[name] is None, one[name] or "") for name in names])


def _blocks(name: str, matching: Matching, ranks: Mapping[str, Mapping[str, int]]) -> bool:
    """Whether somebody would leave with one of those who have been decided on."""
    own = matching[name]
    for other, rank in ranks[name].items():
        if other in matching and (own is None or rank < ranks[name][own]):
            theirs = matching[other]
            if theirs is None or ranks[other][name] < ranks[other][theirs]:
                return True
    return False
