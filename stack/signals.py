"""Ctrl-C, SIGTERM, SIGHUP and the end of the terminal: one request to end, seen by whoever waits."""

from __future__ import annotations

import os
import signal
from types import FrameType

from stack.console import Interrupted

_received: list[int] = []
_terminals: list[int] = []


def catch() -> None:
    """From now on the three signals are remembered instead of ending the launcher where it stands.

    SIGHUP stays ignored where it was ignored at the start (nohup).
    """
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if number == signal.SIGHUP and signal.getsignal(number) == signal.SIG_IGN:
            continue
        signal.signal(number, _remember)
    # Where make itself leads the session, the signal of a closed terminal goes to make alone, which waits for us.
    if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:
        _terminals[:] = [number for number in (0, 1, 2) if _is_terminal(number)]


def is_asked_to_end() -> bool:
    return bool(_received) or not all(_is_terminal(number) for number in _terminals)


def check() -> None:
    """Raise Interrupted where the launcher is asked to end."""
    if is_asked_to_end():
        raise Interrupted


def _remember(number: int, _frame: FrameType | None) -> None:
    _received.append(number)


def _is_terminal(number: int) -> bool:
    try:
        return os.isatty(number)
    except OSError:
        return False
