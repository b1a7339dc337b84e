"""Stable matchings of two sides: nobody would rather leave together with somebody who would rather leave as well.

Deferred acceptance (Gale and Shapley 1962) with capacities on both sides (Roth 1984; Baiou and Balinski 2000); all of
them by rotations (Gusfield and Irving 1989) where one side has one place each.
"""

from collections.abc import Mapping, Sequence

Lists = Mapping[str, Sequence[str]]
Capacity = Mapping[str, int]


def mutual(left: Lists, right: Lists, vetoes: frozenset[tuple[str, str]] = frozenset()) -> tuple[Lists, Lists]:
    """Both sides' lists without those who do not list one back, and without vetoed pairs (left, right)."""
    wanted = {name: frozenset(others) for name, others in right.items()}
    kept = {
        name: [other for other in others if name in wanted.get(other, ()) and (name, other) not in vetoes]
        for name, others in left.items()
    }
    allowed = {name: frozenset(others) for name, others in kept.items()}
    return kept, {name: [other for other in others if name in allowed.get(other, ())] for name, others in right.items()}


def deferred_acceptance(
    proposers: Lists, receivers: Lists, proposer_places: Capacity, receiver_places: Capacity
) -> set[tuple[str, str]]:
    """The stable matching that every proposer likes best, as pairs (proposer, receiver).

    Args:
        proposers, receivers: Mutual lists, the most wanted first.
        proposer_places, receiver_places: How many each can have; 1 where it is not named.
    """
    place = {name: {other: at for at, other in enumerate(others)} for name, others in receivers.items()}
    held: dict[str, list[str]] = {name: [] for name in receivers}
    asked = dict.fromkeys(proposers, 0)
    has = dict.fromkeys(proposers, 0)
    waiting = sorted(proposers, reverse=True)
    while waiting:
        name = waiting.pop()
        while has[name] < proposer_places.get(name, 1) and asked[name] < len(proposers[name]):
            other = proposers[name][asked[name]]
            asked[name] += 1
            room, rank = receiver_places.get(other, 1), place[other]
            if room == 0:
                continue
            if len(held[other]) == room:
                last = max(held[other], key=rank.__getitem__)
                if rank[last] < rank[name]:
                    continue
                held[other].remove(last)
                has[last] -= 1
                waiting.append(last)
            held[other].append(name)
            has[name] += 1
    return {(name, other) for other, names in held.items() for name in names}


def all_stable(residents: Lists, hospitals: Lists, places: Capacity, most: int) -> list[dict[str, str | None]] | None:
    """Every stable matching of residents with one place each, by resident; None where there are more than `most`.

    Sorted by what the residents have, in the order of their names; nobody comes behind everybody.

    Args:
        residents, hospitals: Mutual lists.
        places: Of hospitals; 1 where one is not named.
    """
    # Each place becomes a hospital of its own, the first of them the most wanted: stable matchings stay as many.
    seats = {
        hospital: [(hospital, seat) for seat in range(min(places.get(hospital, 1), len(wanted)))]
        for hospital, wanted in hospitals.items()
    }
    wanted = {name: [seat for hospital in others for seat in seats[hospital]] for name, others in residents.items()}
    place = {name: {other: at for at, other in enumerate(others)} for name, others in hospitals.items()}
    start: dict[str, tuple[str, int] | None] = dict.fromkeys(residents)
    found = deferred_acceptance(residents, hospitals, {}, places)
    for hospital, rank in place.items():
        taken = sorted((name for name, other in found if other == hospital), key=rank.__getitem__)
        start.update(zip(taken, seats[hospital], strict=False))
    names = sorted(residents)
    seen = {tuple(start[name] for name in names)}
    stack = [start]
    while stack:
        matching = stack.pop()
        for rotation in _rotations(matching, wanted, place):
            turned = {**matching, **rotation}
            mark = tuple(turned[name] for name in names)
            if mark not in seen:
                seen.add(mark)
                stack.append(turned)
                if len(seen) > most:
                    return None
    made = [{name: None if seat is None else seat[0] for name, seat in zip(names, mark, strict=True)} for mark in seen]
    return sorted(made, key=lambda one: [(one[name] is None, one[name] or "") for name in names])


def _rotations(
    matching: Mapping[str, tuple[str, int] | None],
    wanted: Mapping[str, Sequence[tuple[str, int]]],
    place: Mapping[str, Mapping[str, int]],
) -> list[dict[str, tuple[str, int]]]:
    """The rotations that are exposed in a stable matching: who moves to which place."""
    holder = {seat: name for name, seat in matching.items() if seat is not None}
    onward: dict[str, tuple[str, int]] = {}
    for name, seat in matching.items():
        if seat is None:
            continue
        for other in wanted[name][wanted[name].index(seat) + 1 :]:
            if other not in holder:
                break  # it is free in every stable matching, so nobody ends below it
            rank = place[other[0]]
            if rank[name] < rank[holder[other]]:
                onward[name] = other
                break
    found: list[dict[str, tuple[str, int]]] = []
    done: set[str] = set()
    for first in onward:
        path: list[str] = []
        last = first
        while last in onward and last not in done:
            done.add(last)
            path.append(last)
            last = holder[onward[last]]
        if last in path:
            found.append({name: onward[name] for name in path[path.index(last) :]})
    return found
