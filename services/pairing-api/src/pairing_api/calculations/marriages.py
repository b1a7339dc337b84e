"""Calculators of stable matchings: marriages, residents and hospitals, roommates."""

from collections import Counter
from typing import Any, Final

from pydantic import Field

from pairing_api.calculations.frame import MatchingMethod, calculation_router, named_errors, pairs_of, places_of
from pairing_api.calculations.schemas import VETOES, By, Capacity, Lists, MatchingAnswer, PairList
from pairing_api.solving.errors import SolvingError, SolvingErrorCode
from pairing_api.solving.instances import check_lists
from pairing_api.solving.roommates import all_stable_roommates, stable_roommates
from pairing_api.solving.stability import all_stable, deferred_acceptance, mutual
from servicekit.calculations import CalculationRequest
from servicekit.writing.bodies import StrictJson

router = calculation_router()
# Entries of all lists together, and stable matchings that are counted and listed.
MOST_ENTRIES: Final = 60_000
MOST_LISTED: Final = 1_000

DEFERRED: Final = MatchingMethod(
    code="deferred_acceptance",
    text="One side proposes down its lists, the other holds the best so far. All stable matchings follow from the "
    "first by turning rotations. Who does not list one back, and whom a veto parts, cannot be matched.",
    source="Gale and Shapley, College Admissions and the Stability of Marriage, 1962; Gusfield and Irving, The Stable "
    "Marriage Problem, 1989",
)
IRVING: Final = MatchingMethod(
    code="irving",
    text="Proposals within one group cut the lists, then rotations are taken out; where a list becomes empty, nothing "
    "is stable. All stable matchings are searched for in what the proposals leave.",
    source="Irving, An Efficient Algorithm for the Stable Roommates Problem, 1985; Gusfield and Irving, 1989",
)
_COUNT: Final = f"How many stable matchings there are; null where there are more than {MOST_LISTED:,}"
_ALL: Final = "Every stable matching, sorted; null where they are not counted"


class StableMarriage(CalculationRequest):
    """Two sides with lists of preferences."""

    proposers: Lists = Field(
        description="Receivers by proposer, the most wanted first; who is not listed is not wanted",
        examples=[{"a": ["A", "B"], "b": ["B", "A"]}],
    )
    receivers: Lists = Field(
        description="Proposers by receiver, the most wanted first; who is not listed is not wanted",
        examples=[{"A": ["b", "a"], "B": ["a", "b"]}],
    )
    vetoes: PairList | None = Field(default=None, description=VETOES)


class StableMarriageAnswer(MatchingAnswer):
    """Stable matchings, each by proposer; who stays alone has null."""

    proposer_optimal: By = Field(description="The stable matching that every proposer likes best")
    receiver_optimal: By = Field(description="The stable matching that every receiver likes best, by proposer too")
    stable_count: int | None = Field(description=_COUNT)
    all_stable: list[By] | None = Field(description=_ALL)
    unmatched: list[str] = Field(description="Proposers who are alone in every stable matching, sorted")
    unmatched_receivers: list[str] = Field(description="Receivers who are alone in every stable matching, sorted")


@router.post("/stable-marriage", response_model=StableMarriageAnswer)
def calculate_stable_marriage(_: StrictJson, body: StableMarriage) -> Any:
    """Two sides matched one to one so that no two would rather have each other."""
    with named_errors():
        left, right = _mutual(body.proposers, body.receivers, body.vetoes, "proposers", "receivers")
    every = all_stable(left, right, {}, MOST_LISTED)
    best = deferred_acceptance(left, right, {}, {})
    worst = {(one, other) for other, one in deferred_acceptance(right, left, {}, {})}
    taken = {other for _, other in best}
    proposer_optimal = _by(left, best)
    return StableMarriageAnswer(
        proposer_optimal=proposer_optimal,
        receiver_optimal=_by(left, worst),
        stable_count=None if every is None else len(every),
        all_stable=every,
        unmatched=[name for name, other in proposer_optimal.items() if other is None],
        unmatched_receivers=sorted(set(right) - taken),
        method=DEFERRED,
    )


class HospitalResident(CalculationRequest):
    """Residents with one place each, and hospitals with as many as they have."""

    residents: Lists = Field(
        description="Hospitals by resident, the most wanted first; who is not listed is not wanted",
        examples=[{"r": ["H"], "s": ["H"]}],
    )
    hospitals: Lists = Field(
        description="Residents by hospital, the most wanted first; who is not listed is not wanted",
        examples=[{"H": ["s", "r"]}],
    )
    capacities: Capacity = Field(
        default=None,
        description="Places of all hospitals, or by hospital; 1 where it is not given",
        examples=[{"H": 2}],
    )
    vetoes: PairList | None = Field(default=None, description=VETOES)


class HospitalResidentAnswer(MatchingAnswer):
    """Stable matchings, each by resident; who stays alone has null."""

    resident_optimal: By = Field(description="The stable matching that every resident likes best")
    hospital_optimal: By = Field(description="The stable matching that every hospital likes best, by resident too")
    stable_count: int | None = Field(description=_COUNT)
    all_stable: list[By] | None = Field(description=_ALL)
    unmatched: list[str] = Field(description="Residents who are alone in every stable matching, sorted")
    filled: dict[str, int] = Field(description="Places that are filled, by hospital; the same in every stable matching")


@router.post("/hospital-resident", response_model=HospitalResidentAnswer)
def calculate_hospital_resident(_: StrictJson, body: HospitalResident) -> Any:
    """Residents matched to hospitals with places so that no two would rather have each other."""
    with named_errors():
        left, right = _mutual(body.residents, body.hospitals, body.vetoes, "residents", "hospitals")
        places = places_of(body.capacities, body.hospitals, "capacities")
    every = all_stable(left, right, places, MOST_LISTED)
    best = deferred_acceptance(left, right, {}, places)
    worst = {(one, other) for other, one in deferred_acceptance(right, left, places, {})}
    filled = Counter(other for _, other in best)
    resident_optimal = _by(left, best)
    return HospitalResidentAnswer(
        resident_optimal=resident_optimal,
        hospital_optimal=_by(left, worst),
        stable_count=None if every is None else len(every),
        all_stable=every,
        unmatched=[name for name, other in resident_optimal.items() if other is None],
        filled={name: filled[name] for name in sorted(right)},
        method=DEFERRED,
    )


class StableRoommates(CalculationRequest):
    """One group with lists of preferences among themselves."""

    preferences: Lists = Field(
        description="Others by name, the most wanted first; who is not listed is not wanted",
        examples=[{"1": ["2", "3"], "2": ["3", "1"], "3": ["1", "2"]}],
    )
    vetoes: PairList | None = Field(default=None, description="Pairs that must not be, each two names in either order")


class StableRoommatesAnswer(MatchingAnswer):
    """Stable matchings, each by name, both ways; who stays alone has null."""

    exists: bool = Field(description="Whether there is a stable matching")
    matching: By | None = Field(description="A stable matching, the first of all where they are listed; null without")
    stable_count: int | None = Field(
        description=f"How many there are; null where there are more than {MOST_LISTED:,}, or the search was too long"
    )
    all_stable: list[By] | None = Field(description=_ALL)


@router.post("/stable-roommates", response_model=StableRoommatesAnswer)
def calculate_stable_roommates(_: StrictJson, body: StableRoommates) -> Any:
    """One group in pairs so that no two would rather have each other; there may be no such pairs."""
    preferences = body.preferences
    with named_errors():
        _check_size(preferences, {}, "preferences")
        names = frozenset(preferences)
        check_lists(preferences, names, names, "preferences")
        for name, others in preferences.items():
            if name in others:
                path = ("preferences", name, others.index(name))
                raise SolvingError(SolvingErrorCode.SAME_SIDE, path, "Nobody is a partner of themselves.")
        parted = pairs_of(body.vetoes, names, names, "vetoes")
    wanted = {
        name: [other for other in others if (name, other) not in parted and (other, name) not in parted]
        for name, others in preferences.items()
    }
    every = all_stable_roommates(wanted, MOST_LISTED)
    matching = every[0] if every else stable_roommates(wanted)
    return StableRoommatesAnswer(
        exists=matching is not None,
        matching=matching,
        stable_count=None if every is None else len(every),
        all_stable=every,
        method=IRVING,
    )


def _check_size(left: dict[str, list[str]], right: dict[str, list[str]], field: str) -> None:
    if sum(map(len, left.values())) + sum(map(len, right.values())) > MOST_ENTRIES:
        detail = f"All lists together may have {MOST_ENTRIES:,} entries."
        raise SolvingError(SolvingErrorCode.TOO_LARGE, (field,), detail)


def _mutual(
    left: dict[str, list[str]],
    right: dict[str, list[str]],
    vetoes: list[list[str]] | None,
    left_field: str,
    right_field: str,
) -> tuple[dict[str, Any], dict[str, Any]]:
    _check_size(left, right, left_field)
    check_lists(left, frozenset(left), frozenset(right), left_field)
    check_lists(right, frozenset(right), frozenset(left), right_field)
    kept_left, kept_right = mutual(left, right, pairs_of(vetoes, left, right, "vetoes"))
    return {name: kept_left[name] for name in sorted(kept_left)}, {
        name: kept_right[name] for name in sorted(kept_right)
    }


def _by(names: dict[str, Any], pairs: set[tuple[str, str]]) -> By:
    return dict.fromkeys(sorted(names)) | dict(sorted(pairs))
