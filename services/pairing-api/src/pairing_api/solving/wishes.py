"""What cities of a cohort want: partners in order, by own lists or by score, and who would rather leave together."""

from collections import Counter
from collections.abc import Mapping, Sequence

from pairing_api.solving.instances import Instance, Pair
from pairing_api.solving.stability import deferred_acceptance, mutual

Lists = dict[str, list[str]]


def lists_of(instance: Instance) -> tuple[Lists, Lists]:
    """Mutual lists of both sides among admissible pairs: own preferences, else by score, ties by code."""
    eu: Lists = {code: [] for code in sorted(instance.eu)}
    partners: Lists = {code: [] for code in sorted(instance.partners)}
    for one, other in instance.admissible():
        eu[one].append(other)
        partners[other].append(one)
    for code, others in eu.items():
        own = instance.eu_preferences.get(code)
        if own is None:
            others.sort(key=lambda other: (-instance.scores[code, other], other))
        else:
            allowed = set(others)
            eu[code] = [other for other in own if other in allowed]
    for code, others in partners.items():
        own = instance.partner_preferences.get(code)
        if own is None:
            others.sort(key=lambda other: (-instance.scores[other, code], other))
        else:
            allowed = set(others)
            partners[code] = [other for other in own if other in allowed]
    left, right = mutual(eu, partners)
    return {code: list(others) for code, others in left.items()}, {code: list(others) for code, others in right.items()}


def stable_pairs(instance: Instance) -> tuple[frozenset[Pair], frozenset[Pair]]:
    """The stable matchings that the EU cities and the partners like best, both with the locks."""
    eu, partners = _beside(lists_of(instance), instance.locks)
    eu_places, partner_places = _places(instance, instance.locks)
    best_for_eu = deferred_acceptance(eu, partners, eu_places, partner_places)
    best_for_partners = deferred_acceptance(partners, eu, partner_places, eu_places)
    return (
        frozenset(best_for_eu) | instance.locks,
        frozenset((one, other) for other, one in best_for_partners) | instance.locks,
    )


def stable_pairs_without(instance: Instance, lists: tuple[Lists, Lists], code: str) -> frozenset[Pair]:
    """What the EU cities like best where one of them is not there; `lists` are those of the whole cohort."""
    locks = frozenset(pair for pair in instance.locks if pair[0] != code)
    eu, partners = _beside(lists, locks)
    eu_places, partner_places = _places(instance, locks)
    return frozenset(deferred_acceptance({**eu, code: []}, partners, eu_places, partner_places)) | locks


def _beside(lists: tuple[Lists, Lists], locks: frozenset[Pair]) -> tuple[Lists, Lists]:
    """The lists without locked pairs."""
    eu, partners = dict(lists[0]), dict(lists[1])
    for one, other in locks:
        eu[one] = [code for code in eu[one] if code != other]
        partners[other] = [code for code in partners[other] if code != one]
    return eu, partners


def _places(instance: Instance, locks: frozenset[Pair]) -> tuple[dict[str, int], dict[str, int]]:
    """Places that locks leave."""
    taken = Counter(code for pair in locks for code in pair)
    return (
        {code: instance.eu_capacity.get(code, 1) - taken[code] for code in instance.eu},
        {code: instance.partner_capacity.get(code, 1) - taken[code] for code in instance.partners},
    )


class Standing:
    """How cities stand with some pairs."""

    def __init__(self, instance: Instance, pairs: Sequence[Pair]) -> None:
        self._instance = instance
        self._eu, self._partners = lists_of(instance)
        self._own: dict[str, list[str]] = {}
        for one, other in sorted(pairs):
            self._own.setdefault(one, []).append(other)
            self._own.setdefault(other, []).append(one)

    def _ranks(self, code: str, *, is_eu: bool) -> dict[str, int]:
        """By own partner how many the city would rather have, and one; partners of one score are alike."""
        instance, own = self._instance, self._own[code]
        lists = instance.eu_preferences if is_eu else instance.partner_preferences
        if code in lists:
            return {other: lists[code].index(other) + 1 for other in own if other in lists[code]}
        scores = {other: instance.scores[(code, other) if is_eu else (other, code)] for other in own}
        all_scores = [
            instance.scores[(code, other) if is_eu else (other, code)]
            for other in (self._eu[code] if is_eu else self._partners[code])
        ]
        return {other: sum(one > score for one in all_scores) + 1 for other, score in scores.items()}

    def ranks(self) -> Mapping[str, Mapping[int, int]]:
        """How many pairs are the first, second ... choice of the EU city (`eu`) and of the partner (`partners`)."""
        found = {"eu": Counter[int](), "partners": Counter[int]()}
        for code in self._own:
            is_eu = code in self._eu
            found["eu" if is_eu else "partners"].update(self._ranks(code, is_eu=is_eu).values())
        return found

    def blocking_pairs(self) -> tuple[Pair, ...]:
        """Admissible pairs that both would rather have than what they have, sorted. The same score is not better."""
        wanting = {code: self._better(code, others, is_eu=True) for code, others in self._eu.items()}
        return tuple(
            sorted(
                (one, other)
                for other, others in self._partners.items()
                for one in self._better(other, others, is_eu=False)
                if other in wanting[one]
            )
        )

    def _better(self, code: str, others: Sequence[str], *, is_eu: bool) -> frozenset[str]:
        """Whom a city would rather have than the last of its own, or beside its own where it has room."""
        instance, own = self._instance, self._own.get(code, [])
        lists = instance.eu_preferences if is_eu else instance.partner_preferences
        candidates = [other for other in others if other not in own]
        if len(own) < instance.capacity(code):
            return frozenset(candidates)
        if not own:
            return frozenset()
        if code in lists:
            place = {other: at for at, other in enumerate(lists[code])}
            last = max(place.get(other, len(place)) for other in own)
            return frozenset(other for other in candidates if place[other] < last)
        lowest = min(instance.scores[(code, other) if is_eu else (other, code)] for other in own)
        return frozenset(
            other for other in candidates if instance.scores[(code, other) if is_eu else (other, code)] > lowest
        )
