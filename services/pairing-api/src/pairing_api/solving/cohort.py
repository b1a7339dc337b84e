"""Matching a whole cohort by its policy."""

import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

import numpy as np

from pairing_api.solving.instances import Goal, Instance, Pair, Policy
from pairing_api.solving.network import Places
from pairing_api.solving.optimum import Best, base_network, network_optimum, optimum, sums_of
from pairing_api.solving.outcomes import Change, ChangeKind, Marginal, Outcome, Proof
from pairing_api.solving.reasons import unmatched
from pairing_api.solving.table import Infeasible, Table, table_of
from pairing_api.solving.wishes import Standing, lists_of, stable_pairs, stable_pairs_without

SECONDS: Final = 60.0
# Above so many pairs that may be, a city's marginal value is given only where it falls out of the proof.
_AGAIN: Final = 40_000
# Partners that are tried for a change of one kind.
_TRIED: Final = 20


def solve(instance: Instance, *, seconds: float = SECONDS, explained: bool = True, listed: bool = False) -> Outcome:
    """The best result by the policy of the instance, with its proof, reasons and marginal values.

    Args:
        seconds: Time for what cannot be bounded otherwise (trios, groups that overlap): where it ends first, the
            outcome says `gap`, and is not the same on every machine.
        explained: Whether to say blocking pairs, ranks, reasons and marginal values.
        listed: Whether to list all the best results of a small cohort.
    """
    began = time.perf_counter()
    try:
        table = table_of(instance)
        if instance.policy is Policy.STABLE:
            outcome = _stable(instance, table)
        else:
            outcome = _outcome(table, optimum(table, instance.goals, seconds, lists=listed))
    except Infeasible as error:
        return Outcome(Proof.INFEASIBLE, conflict=error.conflict, seconds=time.perf_counter() - began)
    if explained:
        standing = Standing(instance, outcome.pairs)
        outcome = replace(
            outcome,
            blocking_pairs=standing.blocking_pairs(),
            ranks=standing.ranks(),
            unmatched=unmatched(instance, outcome.pairs),
            marginal_value=_marginal_values(instance, table, outcome),
        )
    return replace(outcome, seconds=time.perf_counter() - began)


def _outcome(table: Table, best: Best) -> Outcome:
    solutions = None
    if best.solutions is not None:
        solutions = tuple(sorted(table.pairs(one) for one in best.solutions))
    return Outcome(
        proof=best.proof,
        pairs=table.pairs(best.used),
        total=table.total(best.used),
        minimum=table.minimum(best.used),
        gap=None if best.gap is None else Decimal(repr(best.gap)),
        unique=best.unique,
        solutions=solutions,
    )


def _stable(instance: Instance, table: Table) -> Outcome:
    best_for_eu, best_for_partners = stable_pairs(instance)
    used = table.places_of(sorted(best_for_eu))
    return Outcome(
        proof=Proof.OPTIMAL,
        pairs=table.pairs(used),
        total=table.total(used),
        minimum=table.minimum(used),
        unique=best_for_eu == best_for_partners,
        partner_optimal=tuple(sorted(best_for_partners)),
        broken=_broken(instance, best_for_eu),
    )


def _broken(instance: Instance, pairs: frozenset[Pair]) -> tuple[str, ...]:
    """Names of the quotas and trios that some pairs do not keep to."""
    found = []
    for quota in instance.quotas:
        count = sum(pair[0] in quota.members or pair[1] in quota.members for pair in pairs)
        if count < quota.minimum or (quota.maximum is not None and count > quota.maximum):
            found.append(quota.name)
    for one, other in instance.trios:
        shared = [{code for pair in pairs for code in pair if name in pair and code != name} for name in (one, other)]
        if shared[0] != shared[1]:
            found.append("+".join(sorted((one, other))))
    return tuple(sorted(found))


def _marginal_values(instance: Instance, table: Table, outcome: Outcome) -> dict[str, Marginal | None]:
    """What is lost without each EU city; a city without a pair leaves everything as it is.

    Left out: cohorts of trios or overlapping groups, and large ones where each city would need a solution of its own.
    """
    used = table.places_of(outcome.pairs)
    matched = [int(row) for row in np.flatnonzero(used.sum(axis=1))]
    nothing = Marginal(0, Decimal(0))
    found: dict[str, Marginal | None] = {code: nothing for row, code in enumerate(table.eu) if row not in matched}
    if instance.policy is Policy.STABLE:
        if table.admissible.sum() <= _AGAIN:
            lists = lists_of(instance)
            for row in matched:
                other = table.places_of(sorted(stable_pairs_without(instance, lists, table.eu[row])))
                lost = len(outcome.pairs) - int(other.sum())
                found[table.eu[row]] = Marginal(lost, table.total(other) - outcome.total)
        return found
    if not table.is_network:
        return {}
    fallen = _from_prices(instance, table, used)
    lowest = int(table.scores[used].min()) if used.any() else None
    for row in matched:
        code = table.eu[row]
        if code in fallen:
            found[code] = fallen[code]
        elif table.admissible.sum() <= _AGAIN:
            try:
                other, _ = network_optimum(table.without_row(row), instance.goals, lowest)
            except Infeasible:
                found[code] = None
            else:
                found[code] = Marginal(int(used.sum() - other.sum()), table.total(other) - table.total(used))
    return found


def _from_prices(instance: Instance, table: Table, used: Places) -> dict[str, Marginal]:
    """Marginal values that are prices of the proof: of cities with one place, where sums are wanted before anything."""
    if instance.goals[-1] is not Goal.MINIMUM or table.groups:
        return {}
    network = base_network(table, instance.goals)
    free = used & table.free
    prices, value = network.prices(free), network.value(free)
    rows = [int(row) for row in np.flatnonzero(free.sum(axis=1)) if table.row_capacity[row] == 1]
    values = [value, *(value + int(prices.rows[row]) for row in rows)]
    (count, total), *left = sums_of(table, instance.goals, values)
    return {
        table.eu[row]: Marginal(count - count_left, table.score(total_left - total))
        for row, (count_left, total_left) in zip(rows, left, strict=True)
    }


def smallest_changes(instance: Instance, outcome: Outcome, code: str) -> list[Change]:
    """What would let an unmatched city have a partner: of each kind the cheapest change, the cheapest of all first.

    Cheap is what loses fewest pairs, then least of the total. Of capacities and locks the best scored partners are
    tried. A change of the kind `veto` is for staff alone: whose veto it is must not be told (docs/matching.md).
    """
    found: list[Change] = []
    for kind, changes in (
        (ChangeKind.CAPACITY, _capacities(instance, code)),
        (ChangeKind.THRESHOLD, _thresholds(instance, code)),
        (ChangeKind.VETO, _vetoes(instance, code)),
        (ChangeKind.LOCK, _locks(instance, code)),
    ):
        cheapest: Change | None = None
        for city, to, changed in changes:
            other = solve(changed, explained=False)
            pair = next((one for one in other.pairs if code in one), None)
            if pair is None or other.proof is Proof.INFEASIBLE:
                continue
            change = Change(kind, pair, city, to, len(outcome.pairs) - len(other.pairs), other.total - outcome.total)
            if cheapest is None or _cost(change) < _cost(cheapest):
                cheapest = change
            if kind is ChangeKind.THRESHOLD:
                break  # the highest threshold that helps
        if cheapest is not None:
            found.append(cheapest)
    return sorted(found, key=_cost)


def _cost(change: Change) -> tuple[int, Decimal]:
    return change.pairs_lost, -change.total_change


Changes = Iterator[tuple[str | None, Decimal | None, Instance]]


def _scored(instance: Instance, code: str) -> list[Pair]:
    """The pairs of a city that have a score, the best first."""
    return sorted((pair for pair in instance.scores if code in pair), key=lambda pair: (-instance.scores[pair], pair))


def _capacities(instance: Instance, code: str) -> Changes:
    own = instance.capacity(code) == 0
    for pair in _scored(instance, code)[:_TRIED]:
        if pair in instance.vetoes or (instance.min_score is not None and instance.scores[pair] < instance.min_score):
            continue
        city = code if own else pair[1] if pair[0] == code else pair[0]
        if own and instance.capacity(pair[1] if pair[0] == code else pair[0]) == 0:
            continue
        more = instance.capacity(city) + 1
        if city in instance.eu:
            yield city, Decimal(more), replace(instance, eu_capacity={**instance.eu_capacity, city: more})
        else:
            yield city, Decimal(more), replace(instance, partner_capacity={**instance.partner_capacity, city: more})


def _thresholds(instance: Instance, code: str) -> Changes:
    for score in sorted({instance.scores[pair] for pair in _scored(instance, code)}, reverse=True)[:_TRIED]:
        if instance.min_score is not None and score < instance.min_score:
            yield None, score, replace(instance, min_score=score)


def _vetoes(instance: Instance, code: str) -> Changes:
    for pair in _scored(instance, code):
        if pair in instance.vetoes:
            yield None, None, replace(instance, vetoes=instance.vetoes - {pair})


def _locks(instance: Instance, code: str) -> Changes:
    for pair in [one for one in _scored(instance, code) if instance.is_admissible(one)][:_TRIED]:
        yield None, None, replace(instance, locks=instance.locks | {pair})
