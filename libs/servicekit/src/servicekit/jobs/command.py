"""The program of a worker: `python -m <service>.work`, which the console command `work` becomes."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from servicekit.jobs.tasks import Tasks
from servicekit.jobs.worker import run_worker
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
    return run_worker(tasks, told, worker, alive=parsed.alive)
