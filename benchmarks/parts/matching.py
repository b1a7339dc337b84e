"""A whole cohort matched: by all goals and explained, beside bare scipy; and stably, beside the package `matching`."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.cohorts import invented_scores
from benchmarks.context import Context
from benchmarks.outcome import Row, at_most
from benchmarks.servers import CHECKOUT, peers_python

_PATIENCE: Final = 900.0
_GOALS: Final = {100: 1.0, 500: 10.0}


@dataclass(frozen=True, slots=True)
class _Cost:
    seconds: float
    peak_mb: float

    def __str__(self) -> str:
        shown = f"{self.seconds * 1000:,.1f} ms" if self.seconds < 1 else f"{self.seconds:,.2f} s"
        return f"{shown}, {self.peak_mb:,.0f} MB"


def matching(context: Context) -> Iterator[Row]:
    """Each task in a process of its own; memory is the most that the process held, with interpreter and packages."""
    # A cohort that only tells whether this runs is not worth the packages of the peers.
    peers = peers_python(context.say) if max(context.plan.cohorts) >= min(_GOALS) else None
    for size in context.plan.cohorts:
        file = context.folder / f"cohort-{size}.json"
        file.write_text(json.dumps(invented_scores(size)), encoding="utf-8")
        ours = {task: _ours(file, task) for task in ("bare", "solve", "explained", "stable", "scored")}
        shape = f"cohort of {size} x {size}"
        goal = _GOALS.get(size)
        explained, scored = ours["explained"], ours["scored"]
        both = explained.seconds + scored.seconds
        yield Row(
            subject=f"{shape}: all scores by all criteria, then matched by three goals, proved and explained",
            measured=f"{both:.2f} s, {max(explained.peak_mb, scored.peak_mb):,.0f} MB",
            ratio=None if goal is None else both,
            goal="" if goal is None else f"under {goal:g} s",
            met=None if goal is None else both < goal,
            note=f"scores {scored}; matched and explained {explained}",
        )
        yield Row(
            subject=f"{shape}: the solution alone (count, total, minimum, ties by code, proof)",
            measured=str(ours["solve"]),
            yardstick=f"scipy's linear_sum_assignment of the total {ours['bare']}",
            ratio=ours["solve"].seconds / ours["bare"].seconds,
            goal="at most 1.5",
            met=at_most(ours["solve"].seconds / ours["bare"].seconds, 1.5),
            note="bare scipy knows one goal, no tie rule and no proof",
        )
        if peers is not None:
            theirs = _cost([str(peers), "benchmarks/peers/marriages.py", str(file)])
            yield Row(
                subject=f"{shape}: stable pairs by deferred acceptance",
                measured=str(ours["stable"]),
                yardstick=f"the package matching {theirs}",
                ratio=ours["stable"].seconds / theirs.seconds,
                note=f"{theirs.seconds / ours['stable'].seconds:,.0f} times as quick; lists are there already",
            )


def _ours(file: Path, task: str) -> _Cost:
    return _cost([sys.executable, "-m", "benchmarks.cohorts", str(file), task])


def _cost(command: Sequence[str]) -> _Cost:
    done = subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True, text=True, timeout=_PATIENCE)
    told = json.loads(done.stdout)
    return _Cost(told["seconds"], told["peak_mb"])
