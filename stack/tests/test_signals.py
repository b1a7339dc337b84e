"""Every way in which a person ends the launcher."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from stack.processes import wait_until

ROOT = Path(__file__).parents[2]
WAITING = (
    "import pathlib, sys, time\n"
    "from stack import signals\n"
    "signals.catch()\n"
    "pathlib.Path(sys.argv[1]).touch()\n"
    "while not signals.is_asked_to_end(): time.sleep(0.02)\n"
    "pathlib.Path(sys.argv[1] + '.ended').touch()\n"
)


def as_from_a_terminal() -> None:
    """Before the launcher runs: the tests themselves may be run under nohup, which is handed down."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


@contextmanager
def launched(mark: Path, *before: str, terminal: int = subprocess.DEVNULL) -> Iterator[subprocess.Popen[bytes]]:
    """A process that waits as the launcher does, from the moment when it listens."""
    command = [*before, sys.executable, "-c", WAITING, str(mark)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=terminal, stdout=terminal, stderr=terminal, preexec_fn=as_from_a_terminal
    ) as process:
        try:
            assert wait_until(mark.exists, 20)
            yield process
        finally:
            process.kill()


def has_ended(mark: Path, seconds: float = 20) -> bool:
    return wait_until(mark.with_name(mark.name + ".ended").exists, seconds)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_a_request_to_end(tmp_path: Path, number: signal.Signals) -> None:
    with launched(tmp_path / "mark") as process:
        process.send_signal(number)
        assert has_ended(tmp_path / "mark")


def test_a_signal_that_was_ignored_for_a_background_job_is_heard_all_the_same(tmp_path: Path) -> None:
    # a shell without job control starts "make up &" with SIGINT ignored
    with launched(tmp_path / "mark", "sh", "-c", 'trap "" INT; exec "$@"', "sh") as process:
        process.send_signal(signal.SIGINT)
        assert has_ended(tmp_path / "mark")


def test_under_nohup_the_end_of_the_session_is_no_end(tmp_path: Path) -> None:
    with launched(tmp_path / "mark", "sh", "-c", 'trap "" HUP; exec "$@"', "sh") as process:
        process.send_signal(signal.SIGHUP)
        assert not has_ended(tmp_path / "mark", 0.5)
        process.terminate()
        assert has_ended(tmp_path / "mark")


def test_the_end_of_the_terminal_is_a_request_to_end_also_where_no_signal_comes(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    with launched(tmp_path / "mark", terminal=theirs):
        os.close(theirs)
        os.close(ours)
        assert has_ended(tmp_path / "mark")
