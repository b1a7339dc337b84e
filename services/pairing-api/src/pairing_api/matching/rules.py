"""What a run is asked to do: what is not said is as in the run before or the call, and all of it must make sense."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from pairing_api.matching.frozen import FrozenCohort
from pairing_api.matching.schemas import (
    MatchGoal,
    MatchPair,
    MatchPolicy,
    MatchRunCreate,
    MatchSettings,
)
from pairing_api.pairings.schemas import Side
from pairing_api.scoring.errors import ScoringError
from pairing_api.scoring.weights import Component, Weights
from pairing_api.solving.instances import ORDERS, Policy
from servicekit.problems import FieldError, invalid
from servicekit.schemas import wire_name

# Calls name components as `shared_challenges`, scores as `sharedChallenges`: both are taken, answers have the former.
_COMPONENTS: Final = {name: one.value for one in Component for name in (one.value, wire_name(one.value))}


def order_of(policy: MatchPolicy) -> list[MatchGoal]:
    """The goals of a policy, first things first; none of a stable one."""
    return [MatchGoal(goal.value) for goal in ORDERS.get(Policy(policy.value), ())]


def weights_of(settings: MatchSettings, cohort: FrozenCohort) -> Weights:
    """The weights of a run."""
    return Weights.of(settings.weights, cohort.variant)


def plain_weights(weights: Weights) -> dict[str, float]:
    """Weights as settings have them, those of all components of the variant."""
    return {component.value: float(weight) for component, weight in weights.given.items()}


def resolved(wish: MatchRunCreate, cohort: FrozenCohort, base: MatchSettings | None) -> MatchSettings:
    """The settings of a run with nothing left open.

    Raises:
        Problem: 400 with a pointer to each thing that cannot be.
    """
    before = base or cohort.defaults
    given = {name: getattr(wish, name) for name in MatchSettings.model_fields if getattr(wish, name, None) is not None}
    if "policy" in given:
        given.setdefault("order", order_of(given["policy"]))
    policy = given.get("policy", before.policy)
    errors = list(_errors(wish, cohort, policy))
    if errors:
        raise invalid(*errors)
    if wish.weights is not None:
        given["weights"] = _whole_weights(wish.weights, cohort)
    settings = before.model_copy(update=given)
    errors = list(_conflicts(settings))
    if errors:
        raise invalid(*errors)
    return settings.model_copy(
        update={
            "locks": _sorted(settings.locks),
            "vetoes": _sorted(settings.vetoes),
            "quotas": sorted(settings.quotas, key=lambda one: (one.side.value, one.country)),
            "trios": sorted(settings.trios, key=lambda one: sorted(one.members)),
            "capacities": dict(sorted(settings.capacities.items())),
            "left_out": sorted(set(settings.left_out)),
        }
    )


def _sorted(pairs: Sequence[MatchPair]) -> list[MatchPair]:
    return [MatchPair(eu=eu, partner=partner) for eu, partner in sorted({(one.eu, one.partner) for one in pairs})]


def _whole_weights(given: dict[str, float], cohort: FrozenCohort) -> dict[str, float]:
    try:
        return plain_weights(Weights.of({_COMPONENTS[name]: weight for name, weight in given.items()}, cohort.variant))
    except ScoringError as error:
        place = "/weights" if error.key is None else f"/weights/{error.key}"
        raise invalid(FieldError(pointer=place, code=error.code.lower(), detail=error.detail)) from None


def _errors(wish: MatchRunCreate, cohort: FrozenCohort, policy: MatchPolicy) -> Iterator[FieldError]:
    sides = {side: {one.territory for one in cohort.of(side)} for side in Side}
    everybody = sides[Side.EU] | sides[Side.PARTNER]
    for name in ("locks", "vetoes"):
        for at, pair in enumerate(getattr(wish, name) or ()):
            yield from _unknown(f"/{name}/{at}/eu", pair.eu, sides[Side.EU])
            yield from _unknown(f"/{name}/{at}/partner", pair.partner, sides[Side.PARTNER])
    for code in wish.capacities or ():
        yield from _unknown(f"/capacities/{code}", code, everybody)
    for at, code in enumerate(wish.left_out or ()):
        yield from _unknown(f"/leftOut/{at}", code, everybody)
    for at, trio in enumerate(wish.trios or ()):
        for number, code in enumerate(trio.members):
            yield from _unknown(f"/trios/{at}/members/{number}", code, sides[trio.side])
        if trio.members[0] == trio.members[1]:
            yield _error(f"/trios/{at}/members/1", "twice", "Must be another one than the first.")
    if wish.order is not None:
        if len(set(wish.order)) < len(wish.order):
            yield _error("/order", "twice", "Each goal can be there once.")
        if policy is MatchPolicy.STABLE:
            yield _error("/order", "stable", "A stable result has no goals to put in order.")
    for name in wish.weights or ():
        if name not in _COMPONENTS:
            yield _error(f"/weights/{name}", "component_unknown", "No component of a score has this name.")
    places: set[Any] = set()
    for at, quota in enumerate(wish.quotas or ()):
        if quota.min is None and quota.max is None:
            yield _error(f"/quotas/{at}", "empty", "Needs min, max or both.")
        elif quota.min is not None and quota.max is not None and quota.max < quota.min:
            yield _error(f"/quotas/{at}/max", "range", "Must not be less than min.")
        if (quota.side, quota.country) in places:
            yield _error(f"/quotas/{at}/country", "twice", "This country has a quota on this side already.")
        places.add((quota.side, quota.country))


def _unknown(pointer: str, code: str, known: set[str]) -> Iterator[FieldError]:
    if code not in known:
        yield _error(pointer, "not_a_member", "Must be a member of the cohort, on this side.")


def _conflicts(settings: MatchSettings) -> Iterator[FieldError]:
    left_out = set(settings.left_out)
    for at, pair in enumerate(settings.locks):
        if {pair.eu, pair.partner} & left_out:
            yield _error(f"/locks/{at}", "left_out", "One of both is left out of this run.")
    for at, trio in enumerate(settings.trios):
        if set(trio.members) & left_out:
            yield _error(f"/trios/{at}", "left_out", "One of both is left out of this run.")


def _error(pointer: str, code: str, detail: str) -> FieldError:
    return FieldError(pointer=pointer, code=code, detail=detail)
