"""Each component of a score, by itself: a whole number of `UNIT`, or None where an input is missing.

The formulas are those of the programme's proposal (docs/scoring.md). All but the logarithms are exact; a component is
rounded once, to the nearest `UNIT`, and all that comes after is exact again. Each is the same from either side.
"""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from pairing_api.scoring.profiles import HIGHEST_LEVEL, LOGARITHM_UNIT, Profile
from pairing_api.scoring.weights import Component

DIGITS: Final = 15
UNIT: Final = 10**DIGITS


def ratio(part: int, whole: int) -> int:
    """A share in whole numbers of `UNIT`, the nearest; halves go up. `whole` is above zero."""
    return (2 * part * UNIT + whole) // (2 * whole)


def cover_parts(learner: Profile, teacher: Profile) -> tuple[int, int] | None:
    """How much of what the learner seeks the teacher offers: sum of priority x level, and what it could be at most.

    None where the one's needs or the other's offers are not known, or nothing is sought: a share of nothing.
    """
    if learner.seeks is None or teacher.offers is None or not learner.seeks:
        return None
    offered, met = teacher.offers, 0
    for topic, priority in learner.seeks.items():
        if topic in offered:
            met += priority * offered[topic]
    return met, HIGHEST_LEVEL * learner.sum_of_priorities


Covers = tuple[tuple[int, int] | None, tuple[int, int] | None]


def complementarity(covers: Covers) -> int | None:
    """0.75 x the smaller + 0.25 x the larger of both covers: what goes one way alone is worth little."""
    one, other = covers
    if one is None or other is None:
        return None
    lower, upper = sorted((one[0] * other[1], other[0] * one[1]))
    return ratio(3 * lower + upper, 4 * one[1] * other[1])


def _complementarity(a: Profile, b: Profile) -> int | None:
    return complementarity((cover_parts(a, b), cover_parts(b, a)))


def _shared_challenges(a: Profile, b: Profile) -> int | None:
    # Weighted Jaccard: sum of the lower priorities by sum of the higher ones.
    if a.seeks is None or b.seeks is None or not (a.seeks or b.seeks):
        return None
    theirs, lower = b.seeks, 0
    for topic, priority in a.seeks.items():
        if topic in theirs:
            lower += min(priority, theirs[topic])
    # The higher ones of all topics are both sums without the lower ones.
    return ratio(lower, a.sum_of_priorities + b.sum_of_priorities - lower)


def _likeness(one: int | None, other: int | None, width: tuple[int, int]) -> int | None:
    """1 for the same, 0 from a difference of `width` powers of ten (a fraction) on, even between."""
    if one is None or other is None:
        return None
    numerator, denominator = width
    at_most = numerator * LOGARITHM_UNIT
    return ratio(max(0, at_most - denominator * abs(one - other)), at_most)


def _size(a: Profile, b: Profile) -> int | None:
    return _likeness(a.log_population, b.log_population, (3, 2))


def _density(a: Profile, b: Profile) -> int | None:
    return _likeness(a.log_density, b.log_density, (3, 2))


def _economy(a: Profile, b: Profile) -> int | None:
    if a.gdp_unit != b.gdp_unit:
        return None
    return _likeness(a.log_gdp, b.log_gdp, (1, 1))


def _climate(a: Profile, b: Profile) -> int | None:
    if a.koppen is None or b.koppen is None:
        return None
    one, other = a.koppen.lower(), b.koppen.lower()
    if one == other:
        return UNIT
    if one[:2] == other[:2]:
        return ratio(3, 4)
    return ratio(1, 2) if one[0] == other[0] else 0


def _jaccard(one: AbstractSet[str] | None, other: AbstractSet[str] | None) -> int | None:
    if one is None or other is None or not (one or other):
        return None
    return ratio(len(one & other), len(one | other))


def _profile(a: Profile, b: Profile) -> int | None:
    return _jaccard(a.traits, b.traits)


def _language(a: Profile, b: Profile) -> int | None:
    # Everybody works in some language: an empty list says nothing.
    if not a.primary_languages or not b.primary_languages:
        return None
    return UNIT if a.primary_languages & b.primary_languages else 0


def _s3(a: Profile, b: Profile) -> int | None:
    return _jaccard(a.s3, b.s3)


def _value_chains(a: Profile, b: Profile) -> int | None:
    # How much of the shorter list is in the longer: a region with one industry links with all that have it.
    if not a.value_chains or not b.value_chains:
        return None
    return ratio(len(a.value_chains & b.value_chains), min(len(a.value_chains), len(b.value_chains)))


def _clusters(a: Profile, b: Profile) -> int | None:
    # Share of the one's domains in which the other has a cluster, both ways, evened.
    if not a.s3 or not b.s3 or a.clusters is None or b.clusters is None:
        return None
    there, here = len(a.s3 & b.clusters) * len(b.s3), len(b.s3 & a.clusters) * len(a.s3)
    return ratio(there + here, 2 * len(a.s3) * len(b.s3))


def _commitment(a: Profile, b: Profile) -> int | None:
    return _jaccard(a.commitments, b.commitments)


MEASURES: Final[Mapping[Component, Callable[[Profile, Profile], int | None]]] = {
    Component.COMPLEMENTARITY: _complementarity,
    Component.SHARED_CHALLENGES: _shared_challenges,
    Component.S3: _s3,
    Component.SIZE: _size,
    Component.DENSITY: _density,
    Component.CLIMATE: _climate,
    Component.VALUE_CHAINS: _value_chains,
    Component.CLUSTERS: _clusters,
    Component.ECONOMY: _economy,
    Component.PROFILE: _profile,
    Component.LANGUAGE: _language,
    Component.COMMITMENT: _commitment,
}
