"""Why two territories score as they do: codes and numbers, from which sentences are made elsewhere.

Who could teach whom, what is sought and not offered, what would change the score with the least effort, where the pair
stands among all those that both could make, and what is not known.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final

from pairing_api.scoring.components import ratio
from pairing_api.scoring.profiles import HIGHEST_LEVEL, Profile
from pairing_api.scoring.scores import Score, score
from pairing_api.scoring.weights import Component, Variant, Weights

# A counterfactual is worth telling from this many points on.
WORTH_TELLING: Final = Decimal(1)
MOST_COUNTERFACTUALS: Final = 2
# What it takes to learn a language well enough to work in it, in levels of an offer.
EFFORT_OF_LANGUAGE: Final = 3


@dataclass(frozen=True)
class Teaching:
    """One topic on which one of both could teach the other."""

    teacher: str
    learner: str
    topic: str
    level: int
    priority: int
    # Which share of all that the learner seeks this meets, 0 to 1.
    share: Decimal


@dataclass(frozen=True)
class Gap:
    """A topic that one of both seeks and the other does not offer."""

    seeker: str
    topic: str
    priority: int


class Change(StrEnum):
    """What would have to change."""

    OFFER = "offer"
    LANGUAGE = "language"


@dataclass(frozen=True)
class Counterfactual:
    """One change that would raise the score.

    An offer is raised from one level to another (0 is none): its effort is the levels between. A shared working
    language has no level and no one who changes: its effort is that of an offer from nothing to the highest level.
    """

    change: Change
    who: str | None
    topic: str | None
    level_from: int | None
    level_to: int | None
    effort: int
    gain: Decimal
    value: Decimal


@dataclass(frozen=True)
class MissingInput:
    """An input that keeps a component from counting."""

    component: Component
    who: str
    # Name of the field of the profile, in snake_case.
    field: str


@dataclass(frozen=True)
class Standing:
    """Where a pair stands among those that one of both could make."""

    rank: int
    of: int
    # Percent of the other pairs that score lower; None where there is no other.
    percentile: Decimal | None


@dataclass(frozen=True)
class Explanation:
    """Why two territories score as they do."""

    score: Score
    teaching: tuple[Teaching, ...]
    gaps: tuple[Gap, ...]
    counterfactuals: tuple[Counterfactual, ...]
    missing: tuple[MissingInput, ...]
    standings: Mapping[str, Standing]


def explain(
    a: Profile,
    b: Profile,
    weights: Weights | None = None,
    variant: Variant = Variant.CITY,
    *,
    worth: Decimal = WORTH_TELLING,
    others: Mapping[str, Iterable[Decimal]] | None = None,
) -> Explanation:
    """The score of both, with all that explains it.

    Args:
        worth: Points that a counterfactual must bring at least.
        others: The scores of the further pairs that each of both could make, by the keys of the profiles.
    """
    scored = score(a, b, weights, variant)
    value = scored.value
    standings = {} if value is None else {key: standing(value, further) for key, further in (others or {}).items()}
    return Explanation(
        score=scored,
        teaching=teaching_of(a, b),
        gaps=tuple(sorted([*_gaps(a, b), *_gaps(b, a)], key=lambda gap: (-gap.priority, gap.topic, gap.seeker))),
        counterfactuals=counterfactuals(a, b, scored, worth=worth),
        missing=tuple(_missing(scored, a, b)),
        standings=standings,
    )


def standing(value: Decimal, others: Iterable[Decimal]) -> Standing:
    """Where a score stands beside others: rank 1 is the highest, equals share it."""
    further = list(others)
    lower = sum(other < value for other in further)
    higher = sum(other > value for other in further)
    percentile = Decimal(100 * lower) / len(further) if further else None
    return Standing(rank=1 + higher, of=1 + len(further), percentile=percentile)


def counterfactuals(
    a: Profile, b: Profile, scored: Score, *, worth: Decimal = WORTH_TELLING
) -> tuple[Counterfactual, ...]:
    """The two changes of least effort that would bring at least `worth` points, each by itself.

    Looked at are: an offer of one of both on a topic that the other seeks, raised to the lowest level that brings so
    much; and a shared working language. Of equal efforts, the larger gain comes first, then the topic's code. A topic
    that one side could begin to seek is not looked at: a need is not made up for points.
    """
    if scored.value is None:
        return ()
    found = [
        change
        for teacher, learner in ((a, b), (b, a))
        for topic in sorted(learner.seeks or ())
        if (change := _least_raise(teacher, learner, topic, scored, worth)) is not None
    ]
    language = _shared_language(a, b, scored, worth)
    if language is not None:
        found.append(language)
    found.sort(key=lambda each: (each.effort, -each.gain, each.topic or "", each.who or ""))
    return tuple(found[:MOST_COUNTERFACTUALS])


def _least_raise(
    teacher: Profile, learner: Profile, topic: str, scored: Score, worth: Decimal
) -> Counterfactual | None:
    if teacher.offers is None:
        return None
    present = teacher.offers.get(topic, 0)
    for level in range(present + 1, HIGHEST_LEVEL + 1):
        raised = replace(teacher, offers={**teacher.offers, topic: level})
        told = _told(Change.OFFER, score(raised, learner, scored.weights), scored, level - present, worth)
        if told is not None:
            return replace(told, who=teacher.key, topic=topic, level_from=present, level_to=level)
    return None


def _shared_language(a: Profile, b: Profile, scored: Score, worth: Decimal) -> Counterfactual | None:
    if (
        not a.languages
        or not b.languages
        or (a.primary_languages or frozenset()) & (b.primary_languages or frozenset())
    ):
        return None
    speaking = replace(a, languages=a.languages | b.languages)
    return _told(Change.LANGUAGE, score(speaking, b, scored.weights), scored, EFFORT_OF_LANGUAGE, worth)


def _told(change: Change, changed: Score, scored: Score, effort: int, worth: Decimal) -> Counterfactual | None:
    if changed.value is None or scored.value is None:
        return None
    gain = changed.value - scored.value
    if gain <= 0 or gain < worth:
        return None
    return Counterfactual(change, None, None, None, None, effort, gain, changed.value)


def teaching_of(a: Profile, b: Profile) -> tuple[Teaching, ...]:
    """Who of both could teach the other what, in order of priority x level."""
    return tuple(sorted([*_teaching(b, a), *_teaching(a, b)], key=_by_share))


def _teaching(learner: Profile, teacher: Profile) -> Sequence[Teaching]:
    offered = teacher.offers or {}
    whole = HIGHEST_LEVEL * learner.sum_of_priorities
    return [
        Teaching(
            teacher=teacher.key,
            learner=learner.key,
            topic=topic,
            level=offered[topic],
            priority=priority,
            share=Decimal(ratio(priority * offered[topic], whole)).scaleb(-15),
        )
        for topic, priority in (learner.seeks or {}).items()
        if offered.get(topic)
    ]


def _by_share(one: Teaching) -> tuple[int, Decimal, str, str]:
    return -one.priority * one.level, -one.share, one.topic, one.teacher


def _gaps(seeker: Profile, other: Profile) -> Sequence[Gap]:
    if other.offers is None:
        return []
    offered = other.offers
    return [
        Gap(seeker.key, topic, priority) for topic, priority in (seeker.seeks or {}).items() if not offered.get(topic)
    ]


def _missing(scored: Score, a: Profile, b: Profile) -> Iterable[MissingInput]:
    for component in scored.missing:
        found = [(profile.key, field) for profile in (a, b) for field in _unknown(component, profile)]
        # Each has what it takes, and both together do not: no needs at all, or figures of different units.
        together = found or [(profile.key, _TOGETHER[component]) for profile in (a, b)]
        for who, field in together:
            yield MissingInput(component, who, field)


_INPUTS: Final[Mapping[Component, tuple[str, ...]]] = {
    Component.COMPLEMENTARITY: ("offers", "seeks"),
    Component.SHARED_CHALLENGES: ("seeks",),
    Component.S3: ("s3",),
    Component.SIZE: ("population",),
    Component.DENSITY: ("population", "area_km2"),
    Component.CLIMATE: ("koppen",),
    Component.VALUE_CHAINS: ("value_chains",),
    Component.CLUSTERS: ("s3", "clusters"),
    Component.ECONOMY: ("gdp_per_head",),
    Component.PROFILE: ("traits",),
    Component.LANGUAGE: ("languages",),
    Component.COMMITMENT: ("commitments",),
}
# Where an empty list is as good as none.
_EMPTY_SAYS_NOTHING: Final = {
    (Component.COMPLEMENTARITY, "seeks"),
    (Component.VALUE_CHAINS, "value_chains"),
    (Component.CLUSTERS, "s3"),
    (Component.LANGUAGE, "languages"),
}
_TOGETHER: Final[Mapping[Component, str]] = {
    Component.SHARED_CHALLENGES: "seeks",
    Component.S3: "s3",
    Component.ECONOMY: "gdp_unit",
    Component.PROFILE: "traits",
    Component.COMMITMENT: "commitments",
}


def _unknown(component: Component, profile: Profile) -> Iterable[str]:
    for field in _INPUTS[component]:
        value = getattr(profile, field)
        if value is None or (not value and (component, field) in _EMPTY_SAYS_NOTHING):
            yield field
    has_both = profile.population is not None and profile.area_km2 is not None
    if component is Component.DENSITY and has_both and not profile.has_one_scope:
        yield "area_scope"
