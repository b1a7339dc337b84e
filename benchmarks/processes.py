"""What processes took: memory and processor time, from /proc (Linux)."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_TICKS: Final = os.sysconf("SC_CLK_TCK")


def with_descendants(pid: int) -> Iterator[int]:
    """The process and all that it started."""
    yield pid
    for thread in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = thread.read_text(encoding="utf-8").split()
        except OSError:
            continue
        for child in children:
            yield from with_descendants(int(child))


def _kilobytes(path: Path, field: str) -> int:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError:
        return 0
    return sum(int(number) for number in re.findall(rf"(?m)^{field}:\s+(\d+) kB", text))


def memory_mb(pids: Iterable[int]) -> float:
    """Memory of these processes, what they share counted once (PSS), megabytes."""
    return sum(_kilobytes(Path(f"/proc/{pid}/smaps_rollup"), "Pss") for pid in pids) / 1000


def resident_mb(pid: int) -> float:
    """Memory that one process has resident now, megabytes."""
    return _kilobytes(Path(f"/proc/{pid}/status"), "VmRSS") / 1000


def processor_seconds(pids: Iterable[int]) -> float:
    """Processor time that these processes have used so far, in the program and in the kernel."""
    ticks = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / _TICKS


def keep_on(pids: Iterable[int], core: int) -> None:
    """Keep processes on one core, where the system lets them be told."""
    for pid in pids:
        os.sched_setaffinity(pid, {core})
