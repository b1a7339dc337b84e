"""What the person at the terminal is told."""

from __future__ import annotations

import os
import sys
import time

_STARTED = "IUC_LAUNCHER_STARTED"  # survives the change into the environment's own Python


class Refusal(Exception):
    """Something stands in the way, said in one line."""


class Interrupted(Exception):
    """A signal asked the launcher to end."""


def _started() -> float:
    return float(os.environ.setdefault(_STARTED, repr(time.time())))


def elapsed() -> float:
    """Seconds since the command was given."""
    return max(0.0, time.time() - _started())


def say(text: str) -> None:
    """One line of progress, with the seconds since the beginning."""
    try:
        sys.stdout.write(f"{elapsed():6.1f} s  {text}\n")
        sys.stdout.flush()
    except OSError:  # the terminal has gone (SIGHUP); there is nobody to tell, and still processes to stop
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def complain(text: str) -> None:
    """One line on the error channel."""
    try:
        sys.stderr.write(f"iuc: {text}\n")
        sys.stderr.flush()
    except OSError:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
