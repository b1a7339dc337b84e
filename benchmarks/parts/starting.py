"""How long the platform takes to start, and what it holds in memory when nobody asks."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from benchmarks.context import Context
from benchmarks.outcome import Row
from benchmarks.processes import memory_mb, with_descendants
from benchmarks.servers import CHECKOUT
from stack.accounts import temporary_directory, unprivileged_account
from stack.settings import SETTINGS

_PATIENCE = 120.0
_REST = 5.0


def starting(context: Context) -> Iterator[Row]:
    """`make up` twice, on free ports with a state of its own: the first makes the databases, the second is warm."""
    run = context.folder / "run"
    state = temporary_directory(unprivileged_account(), "iuc-bench-state-")
    state.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if name not in {one.name for one in SETTINGS}}
    environment = {**kept, "IUC_PORT": "0", "IUC_RUN_DIR": str(run), "IUC_STATE_DIR": str(state / "state")}
    try:
        first, _ = _start(environment, 0)
        warm, memory = _start(environment, _REST)
    finally:
        shutil.rmtree(state, ignore_errors=True)
    yield Row(
        subject="start of the whole platform, warm",
        measured=f"{warm:.1f} s",
        goal="under 10 s",
        met=warm < 10,
        note=f"with new databases and the demonstration data {first:.1f} s",
    )
    yield Row(
        subject="memory of the whole platform, idle: database, two services, gateway, launcher",
        measured=f"{memory:.0f} MB",
        goal="under 700 MB",
        met=memory < 700,
        note="shared memory counted once",
    )


def _start(environment: dict[str, str], rest: float) -> tuple[float, float]:
    """Start and stop the platform; the seconds until it answers, and its memory after so many seconds of rest."""
    began = time.perf_counter()
    python = Path(sys.prefix) / "bin" / "python"
    process = subprocess.Popen(
        [str(python), "-m", "stack", "up"], cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        _wait_for(process.stdout, "The platform is up", began)
        seconds = time.perf_counter() - began
        time.sleep(rest)
        return seconds, memory_mb(with_descendants(process.pid)) if rest else 0.0
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)
        if process.stdout:
            process.stdout.close()


def _wait_for(output: IO[str] | None, words: str, began: float) -> None:
    said = ""
    for line in output or ():
        said = line.strip()
        if words in line:
            return
        if time.perf_counter() - began > _PATIENCE:
            break
    raise RuntimeError(f"the platform did not start: {said}")
