"""Ctrl-C, SIGTERM and SIGHUP: one request to end, seen by whoever waits."""

from __future__ import annotations

import signal
from types import FrameType

from stack.console import Interrupted

_received: list[int] = []


def catch() -> None:
    """From now on the three signals are remembered instead of ending the launcher where it stands.

    SIGHUP stays ignored where it was ignored at the start (nohup).
    """
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if number == signal.SIGHUP and signal.getsignal(number) == signal.SIG_IGN:
            continue
        signal.signal(number, _remember)


def _remember(number: int, _frame: FrameType | None) -> None:
    _received.append(number)


def is_asked_to_end() -> bool:
    return bool(_received)


def check() -> None:
    """Raise Interrupted where a signal has come."""
    if _received:
        raise Interrupted
