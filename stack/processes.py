"""What can be told of processes: alive or not, and whether a number still names the same one."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def is_alive(pid: int) -> bool:
    """Whether a process of this number exists and is not a zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return True  # no /proc on this system, or the process is hidden
    return status.rpartition(")")[2].split()[0] != "Z"


def command_line(pid: int) -> str:
    """The command line of a process, its arguments joined by spaces; empty where it cannot be told."""
    proc = Path(f"/proc/{pid}/cmdline")
    if Path("/proc/self").exists():
        try:
            return proc.read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
        except OSError:
            return ""
    told = subprocess.run(
        ["/bin/ps", "-ww", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return told.stdout.strip()


def started_at(pid: int) -> str:
    """A mark that differs between two processes which had the same number; empty where it cannot be told."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        if Path("/proc/self").exists():
            return ""
        told = subprocess.run(["/bin/ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False)
        return told.stdout.strip()
    return status.rpartition(")")[2].split()[19]


def wait_until(condition: Callable[[], bool], seconds: float, *, every: float = 0.02) -> bool:
    """Wait until the condition holds, at most so many seconds; answers whether it came to hold."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(every)
    return True


def dies_with_parent(number: signal.Signals) -> Callable[[], None] | None:
    """A `preexec_fn` by which the kernel signals the child when the process that started it is gone.

    Linux alone has this, and there it follows the starting *thread*; so only children of the main thread get
    it. Elsewhere nothing is done, and a later start finds the left-over process by its lock or its record.
    """
    libc = _LIBC
    if libc is None or threading.current_thread() is not threading.main_thread():
        return None
    parent = os.getpid()

    def arrange() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, int(number), 0, 0, 0)
        if os.getppid() != parent:  # it went between fork and here
            os.kill(os.getpid(), number)

    return arrange
