"""Benchmarks of excellence: how many actions are held up as such, and which can be."""

from collections.abc import Sequence
from dataclasses import dataclass

from covenant_api.rules.findings import CheckCode, Finding, finding
from covenant_api.rules.schemas import Benchmarks


@dataclass(frozen=True, slots=True)
class MarkedAction:
    """An action that is marked as a benchmark: its place in the plan, its title and its status."""

    index: int
    title: str | None
    status: str | None


def benchmark_findings(rules: Benchmarks | None, marked: Sequence[MarkedAction]) -> list[Finding]:
    """What is to be said of the benchmarks of a plan, pointing to `/actions/<index>/isBenchmark`.

    Nothing where the rule set has none, or where none is marked: whether some must be is a question of monitoring.
    """
    if rules is None or not marked:
        return []
    found = [
        finding(
            CheckCode.BENCHMARK_STATUS,
            f"/actions/{one.index}/isBenchmark",
            "It is neither under way nor completed, and cannot be held up as a benchmark of excellence.",
            rules.statuses_clause,
        )
        for one in marked
        if one.status not in rules.statuses
    ]
    if len(marked) < rules.minimum:
        detail = f"{len(marked)} marked as benchmarks of excellence; at least {rules.minimum} are asked for."
        found.append(finding(CheckCode.BENCHMARK_COUNT, "/actions", detail, rules.clause))
    if len(marked) > rules.maximum:
        detail = f"{len(marked)} marked as benchmarks of excellence; no more than {rules.maximum} can be."
        found.append(finding(CheckCode.BENCHMARK_COUNT, "/actions", detail, rules.maximum_clause))
    return found
