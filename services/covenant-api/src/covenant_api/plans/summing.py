"""What the actions of a plan come to together, and what they must come to. Pure: figures in, figures out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from covenant_api.formulas.exact import difference, exact
from covenant_api.formulas.targets import RemainingEffort, remaining_effort
from covenant_api.plans.codes import ActionSector, ActionStatus, Pillar
from covenant_api.plans.content import ActionContent
from gazetteer.folding import sort_key

_ZERO: Final = Decimal(0)
_FEWEST: Final = 2


@dataclass(frozen=True, kw_only=True)
class Costs:
    """Costs in one currency, None where it is not said."""

    currency: str | None
    investment: Decimal
    running: Decimal
    spent: Decimal


@dataclass(frozen=True, kw_only=True)
class Sums:
    """What actions come to together; those that were given up are in `by_status` alone."""

    actions: int
    by_status: Sequence[tuple[ActionStatus | None, int]]
    reduction_t: Decimal
    without_reduction: int
    energy_saved_mwh: Decimal
    renewable_mwh: Decimal
    costs: Sequence[Costs]
    benchmarks: int


@dataclass(frozen=True, kw_only=True)
class Overlapping:
    """Actions of one sector and area that all avoid emissions: they may count the same reduction twice."""

    sector: ActionSector
    area: str
    indexes: Sequence[int]
    action_ids: Sequence[str]
    reduction_t: Decimal


def alive(actions: Iterable[ActionContent]) -> list[ActionContent]:
    """Those that were not given up."""
    return [one for one in actions if one.status is not ActionStatus.CANCELLED]


@exact
def _sum(values: Iterable[Decimal | None]) -> Decimal:
    """The sum of what is known."""
    return sum((one for one in values if one is not None), _ZERO)


def sum_up(actions: Sequence[ActionContent]) -> Sums:
    """What actions come to together. What is not said of an action adds nothing; `without_reduction` counts those of
    mitigation (or of no pillar) of which it is not said what they avoid."""
    live = alive(actions)
    order = [*ActionStatus, None]
    counts = [(status, sum(one.status is status for one in actions)) for status in order]
    currencies = sorted({one.costs.currency for one in live if one.costs}, key=lambda one: (one is None, one or ""))
    return Sums(
        actions=len(actions),
        by_status=[(status, count) for status, count in counts if count],
        reduction_t=_sum(one.reduction_t for one in live),
        without_reduction=sum(one.reduction_t is None and _mitigates(one) for one in live),
        energy_saved_mwh=_sum(one.energy_saved_mwh for one in live),
        renewable_mwh=_sum(one.renewable_mwh for one in live),
        costs=[_costs(currency, live) for currency in currencies],
        benchmarks=sum(one.is_benchmark for one in live),
    )


def _costs(currency: str | None, actions: Iterable[ActionContent]) -> Costs:
    of_it = [one.costs for one in actions if one.costs and one.costs.currency == currency]
    return Costs(
        currency=currency,
        investment=_sum(one.investment for one in of_it),
        running=_sum(one.running for one in of_it),
        spent=_sum(one.spent for one in of_it),
    )


def _mitigates(action: ActionContent) -> bool:
    return not action.pillars or Pillar.MITIGATION in action.pillars


def overlaps(actions: Sequence[ActionContent]) -> list[Overlapping]:
    """Actions that may count the same reduction twice: of one sector and one area of intervention (case and accents do
    not matter), each of which avoids emissions and was not given up."""
    found: dict[tuple[ActionSector, str], list[int]] = {}
    for index, one in enumerate(actions):
        counts = one.reduction_t and one.status is not ActionStatus.CANCELLED
        if counts and one.sector is not None and one.area is not None:
            found.setdefault((one.sector, sort_key(one.area)), []).append(index)
    return [
        Overlapping(
            sector=sector,
            area=actions[indexes[0]].area or "",
            indexes=indexes,
            action_ids=[actions[index].id for index in indexes],
            reduction_t=_sum(actions[index].reduction_t for index in indexes),
        )
        for (sector, _), indexes in found.items()
        if len(indexes) >= _FEWEST
    ]


@dataclass(frozen=True, kw_only=True)
class Effort:
    """What actions must come to for a target, by both ways of counting, and what is missing; negative where more."""

    effort: RemainingEffort
    sum_t: Decimal
    option1_missing_t: Decimal | None
    option2_missing_t: Decimal | None

    @property
    def falls_short(self) -> bool:
        """Whether the actions come to less than is asked for by either way of counting."""
        missing = [one for one in (self.option1_missing_t, self.option2_missing_t) if one is not None]
        return bool(missing) and all(one > 0 for one in missing)


def effort_of(sum_t: Decimal, *, base_t: Decimal | None, target_t: Decimal | None, latest_t: Decimal | None) -> Effort:
    """What actions that come to `sum_t` together must come to. Tonnes of CO2 equivalent."""
    effort = remaining_effort(base_t=base_t, target_t=target_t, latest_t=latest_t)
    return Effort(
        effort=effort,
        sum_t=sum_t,
        option1_missing_t=difference(effort.option1_t, sum_t),
        option2_missing_t=difference(effort.option2_t, sum_t),
    )
