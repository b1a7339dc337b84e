"""What a city is told of its own result: pure, and made without what any other applicant does not want.

Nothing that this module takes depends on another's vetoes, but for the partners that came of the run. So two cohorts
that differ in others' vetoes alone, and give the city the same partners, are told to it letter by letter alike
(docs/decisions/0017-what-a-city-learns-of-its-result.md). What the solver says of the city (its reason, blocking
pairs, marginal value, what would match it) does depend on them, and is not taken.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pairing_api.matching.own_schemas import ApplicationReason
from pairing_api.scoring.explanation import Change, Counterfactual, counterfactuals
from pairing_api.scoring.profiles import Profile
from pairing_api.scoring.scores import Score, score
from pairing_api.scoring.weights import Weights

# With so many of the other side it is told what would raise its score, and of so many changes.
_LOOKED_AT: Final = 3
_MOST_CHANCES: Final = 4


@dataclass(frozen=True, kw_only=True)
class Applicant:
    """The city itself, with what it said."""

    profile: Profile
    vetoes: frozenset[str]


@dataclass(frozen=True)
class Chance:
    """A change of its own that would raise its score with one of the other side."""

    territory: str
    change: Counterfactual


@dataclass(frozen=True, kw_only=True)
class OwnView:
    """What it is told.

    Attributes:
        scores: With each of its partners.
        ranks: Place of each partner among all that reach the threshold.
        reason: Why it has no partner; None where it has one.
        candidates: Number of the other side.
        reaching: Number of those that it did not exclude itself and that reach the threshold with it.
        excluded: Number of those that it excluded itself.
        nearest: The best of those, with the score; else the best below the threshold; None where it has a partner.
    """

    scores: Mapping[str, Score]
    ranks: Mapping[str, int]
    reason: ApplicationReason | None
    candidates: int
    reaching: int
    excluded: int
    nearest: tuple[str, Decimal] | None
    chances: Sequence[Chance]


def own_view(
    applicant: Applicant,
    others: Sequence[Profile],
    weights: Weights,
    min_score: Decimal,
    partners: Collection[str],
) -> OwnView:
    """What a city is told.

    Args:
        others: The profiles of the other side, as they were when the cohort was made.
        partners: Slugs of the partners that are proposed.
    """
    scored = {one.key: score(applicant.profile, one, weights) for one in others}
    values = {
        one.key: value
        for one in others
        if (value := scored[one.key].value) is not None
        and scored[one.key].is_publishable
        and one.country != applicant.profile.country
        and one.key not in applicant.vetoes
    }
    reaching = {code: value for code, value in values.items() if value >= min_score}
    order = sorted(values, key=lambda code: (-values[code], code))
    reason = None
    if not partners:
        below = values and not reaching
        reason = ApplicationReason.BELOW_THRESHOLD if below else ApplicationReason.NO_ADMISSIBLE
    alone = not partners
    return OwnView(
        scores={code: scored[code] for code in sorted(partners)},
        ranks={code: 1 + sum(value > (scored[code].value or 0) for value in reaching.values()) for code in partners},
        reason=reason,
        candidates=len(others),
        reaching=len(reaching),
        excluded=sum(one.key in applicant.vetoes for one in others),
        nearest=(order[0], values[order[0]]) if alone and order else None,
        chances=_chances(applicant, {one.key: one for one in others}, scored, order) if alone else (),
    )


def _chances(
    applicant: Applicant, others: Mapping[str, Profile], scored: Mapping[str, Score], order: Sequence[str]
) -> Sequence[Chance]:
    own = applicant.profile.key
    found = [
        Chance(code, change)
        for code in order[:_LOOKED_AT]
        for change in counterfactuals(applicant.profile, others[code], scored[code])
        if change.who == own or change.change is Change.LANGUAGE
    ]
    found.sort(key=lambda one: (one.change.effort, -one.change.gain, one.territory, one.change.topic or ""))
    return found[:_MOST_CHANCES]
