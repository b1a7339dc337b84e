"""Every way in which a person ends the launcher."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
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


def wait_for(path: Path) -> None:
    assert wait_until(path.exists, 20)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_a_request_to_end(tmp_path: Path, number: signal.Signals) -> None:
    mark = tmp_path / "mark"
    with subprocess.Popen([sys.executable, "-c", WAITING, str(mark)], cwd=ROOT, stdin=subprocess.DEVNULL) as process:
        wait_for(mark)
        process.send_signal(number)
        wait_for(tmp_path / "mark.ended")


def test_a_signal_that_was_ignored_for_a_background_job_is_heard_all_the_same(tmp_path: Path) -> None:
    # a shell without job control starts "make up &" with SIGINT ignored
    mark = tmp_path / "mark"
    command = ["sh", "-c", 'trap "" INT; exec "$@"', "sh", sys.executable, "-c", WAITING, str(mark)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL) as process:
        wait_for(mark)
        process.send_signal(signal.SIGINT)
        wait_for(tmp_path / "mark.ended")


def test_under_nohup_the_end_of_the_session_is_no_end(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    command = ["sh", "-c", 'trap "" HUP; exec "$@"', "sh", sys.executable, "-c", WAITING, str(mark)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL) as process:
        wait_for(mark)
        process.send_signal(signal.SIGHUP)
        assert not wait_until((tmp_path / "mark.ended").exists, 0.5)
        process.terminate()
        wait_for(tmp_path / "mark.ended")


def test_the_end_of_the_terminal_is_a_request_to_end_also_where_no_signal_comes(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", WAITING, str(mark)], cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs
    ):
        os.close(theirs)
        wait_for(mark)
        os.close(ours)
        wait_for(tmp_path / "mark.ended")
