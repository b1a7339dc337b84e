"""What the measurements came to: rows of one table, each with its goal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure held against a yardstick of the same run.

    `ratio` is what the goal speaks of: a quotient of the two figures, or the figure itself where the goal is a
    number (`goal` says which, in words). `met` is None where there is no goal: the row is there to be read.
    """

    subject: str
    measured: str
    yardstick: str = ""
    ratio: float | None = None
    goal: str = ""
    met: bool | None = None
    note: str = ""


def at_least(value: float, goal: float) -> bool:
    """Whether the value, as rounded in the table, reaches the goal."""
    return round(value, 2) >= goal


def at_most(value: float, goal: float) -> bool:
    """Whether the value, as rounded in the table, stays within the goal."""
    return round(value, 2) <= goal


_HEADINGS: Final = ("what", "measured", "held against", "ratio", "goal", "met", "note")
_MET: Final = {True: "yes", False: "NO", None: ""}


def _cells(row: Row) -> tuple[str, ...]:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    return (row.subject, row.measured, row.yardstick, ratio, row.goal, _MET[row.met], row.note)


def markdown(rows: Sequence[Row]) -> str:
    """The rows as a table of a Markdown document."""
    lines = [_HEADINGS, tuple("---" for _ in _HEADINGS), *(_cells(row) for row in rows)]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def line(row: Row) -> str:
    """The row for a terminal."""
    subject, measured, yardstick, ratio, goal, met, note = _cells(row)
    parts = [f"{subject}: {measured}"]
    if yardstick:
        parts.append(f"against {yardstick}")
    if ratio:
        parts.append(f"ratio {ratio}")
    if goal:
        parts.append(f"goal {goal}: {met}")
    if note:
        parts.append(f"({note})")
    return ", ".join(parts)
