"""A cohort and the settings of a run as the solver takes them; the same ones always make the same instance."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from pairing_api.matching.frozen import FrozenCohort, FrozenMember
from pairing_api.matching.outcome_schemas import CellVerdict, MatrixCell, MatrixComponent
from pairing_api.matching.rules import weights_of
from pairing_api.matching.schemas import MatchPolicy, MatchSettings
from pairing_api.pairings.schemas import Side
from pairing_api.scoring.scores import Score, score
from pairing_api.scoring.weights import Weights
from pairing_api.solving.instances import Goal, Instance, Pair, Policy, Quota


@dataclass(frozen=True)
class Vetoes:
    """Pairs that are not wanted, by who does not want them."""

    eu: frozenset[Pair]
    partner: frozenset[Pair]
    staff: frozenset[Pair]

    @property
    def all(self) -> frozenset[Pair]:
        """Whoever does not want them."""
        return self.eu | self.partner | self.staff


def scores_of(cohort: FrozenCohort, weights: Weights) -> dict[Pair, Score]:
    """The score of each pair of a cohort."""
    profiles = cohort.profiles()
    partners = [(one.territory, profiles[one.territory]) for one in cohort.of(Side.PARTNER)]
    return {
        (eu.territory, code): score(profiles[eu.territory], profile, weights)
        for eu in cohort.of(Side.EU)
        for code, profile in partners
    }


def vetoes_of(cohort: FrozenCohort, settings: MatchSettings) -> Vetoes:
    """The pairs that are not wanted; what names nobody of the cohort's other side says nothing."""
    eu, partners = cohort.of(Side.EU), cohort.of(Side.PARTNER)
    of_eu, of_partners = {one.territory for one in eu}, {one.territory for one in partners}
    return Vetoes(
        eu=frozenset((one.territory, other) for one in eu for other in one.vetoes if other in of_partners),
        partner=frozenset((other, one.territory) for one in partners for other in one.vetoes if other in of_eu),
        staff=frozenset((pair.eu, pair.partner) for pair in settings.vetoes),
    )


def excluded_because(eu: FrozenMember, partner: FrozenMember, scored: Score) -> CellVerdict | None:
    """Why the two cannot be a pair whatever anybody wants; None where they can."""
    if eu.country == partner.country:
        return CellVerdict.SAME_COUNTRY
    # A score that rests on too little is not shown to the public, and nobody is paired by it.
    return None if scored.is_publishable else CellVerdict.NOT_SCORED


def places_of(member: FrozenMember, settings: MatchSettings) -> int:
    """How many new partners a member can have in a run."""
    return settings.capacities.get(member.territory, member.places)


def least_score(settings: MatchSettings) -> Decimal:
    """The score that a pair needs."""
    return Decimal(repr(settings.min_score))


def instance_of(cohort: FrozenCohort, settings: MatchSettings, scores: Mapping[Pair, Score] | None = None) -> Instance:
    """What the solver works from.

    Args:
        scores: Of all pairs of the cohort, where they are known already; else they are worked out.

    Raises:
        SolvingError: The settings contradict each other.
    """
    scored = scores_of(cohort, weights_of(settings, cohort)) if scores is None else scores
    left_out = set(settings.left_out)
    eu = {one.territory: one for one in cohort.of(Side.EU) if one.territory not in left_out}
    partners = {one.territory: one for one in cohort.of(Side.PARTNER) if one.territory not in left_out}
    values: dict[Pair, Decimal] = {}
    excluded: dict[Pair, str] = {}
    for (one, other), found in scored.items():
        if one not in eu or other not in partners:
            continue
        why = excluded_because(eu[one], partners[other], found)
        if why is not None or found.value is None:
            excluded[one, other] = (why or CellVerdict.NOT_SCORED).value
        else:
            values[one, other] = found.value
    there = {pair for pair in vetoes_of(cohort, settings).all if pair[0] in eu and pair[1] in partners}
    return Instance(
        eu=tuple(eu),
        partners=tuple(partners),
        scores=values,
        eu_capacity={code: places_of(one, settings) for code, one in eu.items()},
        partner_capacity={code: places_of(one, settings) for code, one in partners.items()},
        vetoes=frozenset(there),
        locks=frozenset((pair.eu, pair.partner) for pair in settings.locks),
        min_score=least_score(settings),
        quotas=_quotas(settings, {Side.EU: eu, Side.PARTNER: partners}),
        trios=tuple((trio.members[0], trio.members[1]) for trio in settings.trios),
        eu_preferences=_preferences(eu, partners, lambda one, other: values.get((one, other))),
        partner_preferences=_preferences(partners, eu, lambda one, other: values.get((other, one))),
        excluded=excluded,
        policy=Policy(settings.policy.value),
        order=None if settings.policy is MatchPolicy.STABLE else tuple(Goal(goal.value) for goal in settings.order),
    )


def _quotas(settings: MatchSettings, sides: Mapping[Side, Mapping[str, FrozenMember]]) -> tuple[Quota, ...]:
    return tuple(
        Quota(
            name=f"{quota.side.value}:{quota.country}",
            members=frozenset(code for code, one in sides[quota.side].items() if one.country == quota.country),
            minimum=quota.min or 0,
            maximum=quota.max,
        )
        for quota in settings.quotas
    )


def _preferences(
    members: Mapping[str, FrozenMember], others: Iterable[str], value: Callable[[str, str], Decimal | None]
) -> dict[str, tuple[str, ...]]:
    """Of those who have wishes: the wishes, and then all others by score, ties by slug."""
    lists: dict[str, tuple[str, ...]] = {}
    for code, member in members.items():
        scored = {other: found for other in others if (found := value(code, other)) is not None}
        wished = [other for other in dict.fromkeys(member.wishes) if other in scored]
        if wished:
            rest = sorted(scored.keys() - set(wished), key=lambda other: (-scored[other], other))
            lists[code] = (*wished, *rest)
    return lists


def cells_of(
    cohort: FrozenCohort, settings: MatchSettings, scores: Mapping[Pair, Score], pairs: list[Pair]
) -> list[MatrixCell]:
    """These pairs with what their scores consist of, and whether they can be."""
    members, vetoes = cohort.by_code(), vetoes_of(cohort, settings)
    return [_cell(members, settings, vetoes, pair, scores[pair]) for pair in pairs]


def _cell(
    members: Mapping[str, FrozenMember], settings: MatchSettings, vetoes: Vetoes, pair: Pair, scored: Score
) -> MatrixCell:
    return MatrixCell(
        eu=pair[0],
        partner=pair[1],
        score=None if scored.value is None else float(scored.value),
        completeness=float(scored.completeness),
        verdict=_verdict(members, settings, vetoes, pair, scored),
        components=components_of(scored),
    )


def components_of(scored: Score) -> list[MatrixComponent]:
    """What a score consists of."""
    contributions = scored.contributions
    return [
        MatrixComponent(
            component=component.value,
            value=None if value is None else float(value),
            points=float(contributions[component]) if component in contributions else None,
        )
        for component, value in scored.components.items()
    ]


def _verdict(
    members: Mapping[str, FrozenMember], settings: MatchSettings, vetoes: Vetoes, pair: Pair, scored: Score
) -> CellVerdict:
    eu, partner = members[pair[0]], members[pair[1]]
    if {eu.territory, partner.territory} & set(settings.left_out):
        return CellVerdict.LEFT_OUT
    why = excluded_because(eu, partner, scored)
    if why is not None or scored.value is None:
        return why or CellVerdict.NOT_SCORED
    for refused, verdict in (
        (vetoes.eu, CellVerdict.VETOED_BY_EU),
        (vetoes.partner, CellVerdict.VETOED_BY_PARTNER),
        (vetoes.staff, CellVerdict.VETOED_BY_STAFF),
    ):
        if pair in refused:
            return verdict
    if scored.value < least_score(settings):
        return CellVerdict.BELOW_THRESHOLD
    if not (places_of(eu, settings) and places_of(partner, settings)):
        return CellVerdict.NO_CAPACITY
    return CellVerdict.ADMISSIBLE
