"""The program of a worker: `python -m <service>.work`, which the console command `work` becomes."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from servicekit.jobs.tasks import Tasks
from servicekit.jobs.worker import RENEW, run_worker
from servicekit.logging import configure_logging
from servicekit.settings import ServiceSettings


def main(
    service: str, tasks: Tasks, settings: Callable[[], ServiceSettings], arguments: Sequence[str] | None = None
) -> int:
    """Run the worker of a service with the settings of its surroundings; returns the exit code."""
    parser = argparse.ArgumentParser(prog=f"{service} work")
    parser.add_argument("--alive", type=Path)
    parsed = parser.parse_args(sys.argv[1:] if arguments is None else arguments)
    told = settings()
    worker = service.replace("-api", "-worker")
    configure_logging(worker, told.log_level)
    code = run_worker(tasks, told, worker, alive=parsed.alive)
    if code == RENEW:
        # The same process to whoever looks after it, and as small as in the beginning.
        os.execv(sys.executable, sys.orig_argv)  # noqa: S606 - no shell
    return code
