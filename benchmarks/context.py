"""What every part of a run needs: how long to measure, where to put things, whom to tell."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.load import Load
from benchmarks.registers import Register
from stack.postgres import Cluster


@dataclass(frozen=True, slots=True)
class Plan:
    """How large and how long: signatories in the list and after growth, rounds, seconds of each measurement.

    `changes` counts the requests that follow a change each, `inventories` those that are worked out again, `cohorts`
    are the sides of those that are matched.
    """

    signatories: int
    grown: int
    rounds: int
    seconds: float
    connections: int = 8
    export_seconds: float = 30.0
    changes: int = 20
    inventories: int = 10_000
    cohorts: tuple[int, ...] = (100, 500)


@dataclass(frozen=True, slots=True)
class Context:
    """A run under way: its plan, the database server, the imported register, a folder that goes at the end."""

    plan: Plan
    cluster: Cluster
    register: Register
    workbook: Path
    folder: Path
    say: Callable[[str], None]


def middle(loads: Sequence[Load]) -> Load:
    """The load of middling throughput among the rounds of one server."""
    return sorted(loads, key=lambda load: load.per_second)[len(loads) // 2]


def middle_ratio(upper: Sequence[float], lower: Sequence[float]) -> float:
    """The middle one of the ratios of rounds that were measured one after the other: noise strikes both alike."""
    return statistics.median(a / b for a, b in zip(upper, lower, strict=True))


def rate(load: Load) -> str:
    """A load in words."""
    return f"{load.per_second:,.0f}/s, median {load.median:.1f} ms, p95 {load.p95:.1f} ms"


def milliseconds(load: Load) -> str:
    """A latency in words."""
    return f"median {load.median:.1f} ms, p95 {load.p95:.1f} ms"
