"""Processes that die are started anew; processes that are stopped stay stopped; none is left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stack import supervisor as module
from stack.console import Refusal
from stack.processes import command_line, is_alive, started_at, wait_until
from stack.settings import read_settings
from stack.state import State
from stack.supervisor import Program, Supervisor

SLEEP = "import time; time.sleep(600)"


@pytest.fixture
def state(tmp_path: Path) -> State:
    made = State(read_settings({"IUC_RUN_DIR": str(tmp_path / "run"), "IUC_LOG_BYTES": "10000"}))
    made.make_run()
    return made


@pytest.fixture
def supervisor(state: State, monkeypatch: pytest.MonkeyPatch) -> Iterator[Supervisor]:
    monkeypatch.setattr(module, "_FIRST_DELAY", 0.05)
    made = Supervisor(state)
    yield made
    made.stop_all()


def program(name: str, code: str = SLEEP, *, ready: Callable[[int], bool] = lambda _pid: True) -> Program:
    return Program(name, [sys.executable, "-c", code], ready)


def pid_of(state: State, name: str) -> int:
    told = json.loads(state.status_file.read_text())[name]
    return int(told["pid"] or 0)


def state_of(state: State, name: str) -> str:
    return str(json.loads(state.status_file.read_text())[name]["state"])


def says_up(log: Path) -> Callable[[int], bool]:
    return lambda _pid: "up" in log.read_text()


def watch(supervisor: Supervisor, condition: Callable[[], bool]) -> bool:
    def look() -> bool:
        supervisor.tick()
        return condition()

    return wait_until(look, 20)


def test_a_process_that_is_killed_is_started_again_and_the_other_is_not_touched(
    supervisor: Supervisor, state: State
) -> None:
    supervisor.add(program("one"))
    supervisor.add(program("two"))
    supervisor.wait_until_ready(["one", "two"], 20)
    one, two = pid_of(state, "one"), pid_of(state, "two")
    os.kill(one, signal.SIGKILL)
    assert watch(supervisor, lambda: pid_of(state, "one") not in (one, 0) and state_of(state, "one") == "running")
    assert pid_of(state, "two") == two
    assert not is_alive(one)


def test_what_a_killed_process_leaves_behind_is_killed_too(
    supervisor: Supervisor, state: State, tmp_path: Path
) -> None:
    note = tmp_path / "child"
    code = (
        "import subprocess, sys, time, pathlib\n"
        f"child = subprocess.Popen([sys.executable, '-c', {SLEEP!r}])\n"
        f"note = pathlib.Path({str(note)!r})\n"
        "note.with_suffix('.new').write_text(str(child.pid)); note.with_suffix('.new').rename(note)\n"
        "time.sleep(600)"
    )
    supervisor.add(program("one", code, ready=lambda _pid: note.exists()))
    supervisor.wait_until_ready(["one"], 20)
    child, parent = int(note.read_text()), pid_of(state, "one")
    os.kill(parent, signal.SIGKILL)
    assert watch(supervisor, lambda: not is_alive(child))


def test_a_process_that_never_starts_is_said_with_its_last_words(supervisor: Supervisor) -> None:
    supervisor.add(program("one", "raise SystemExit('no bread')", ready=lambda _pid: False))
    with pytest.raises(Refusal, match="one does not start: no bread"):
        supervisor.wait_until_ready(["one"], 60)


def test_the_pause_before_a_new_start_grows(supervisor: Supervisor, capsys: pytest.CaptureFixture[str]) -> None:
    supervisor.add(program("one", "raise SystemExit(3)", ready=lambda _pid: False))
    with pytest.raises(Refusal):
        supervisor.wait_until_ready(["one"], 60)
    said = [line.rpartition(" in ")[2] for line in capsys.readouterr().out.splitlines() if "exit code 3" in line]
    assert said == ["0.1 s", "0.1 s", "0.2 s"]


def test_a_process_that_cannot_be_started_leaves_the_others_alone(supervisor: Supervisor, state: State) -> None:
    supervisor.add(program("one"))
    supervisor.add(Program("two", ["/nowhere/at/all"], lambda _pid: True))
    assert watch(supervisor, lambda: state_of(state, "one") == "running")
    assert state_of(state, "two") == "waiting"


def test_a_halted_process_stays_stopped_until_it_is_let_go(supervisor: Supervisor, state: State) -> None:
    supervisor.add(program("one"))
    supervisor.wait_until_ready(["one"], 20)
    pid = pid_of(state, "one")
    (state.halted / "one").touch()
    assert watch(supervisor, lambda: state_of(state, "one") == "stopped")
    assert not is_alive(pid)
    for _ in range(5):
        supervisor.tick()
    assert state_of(state, "one") == "stopped"
    (state.halted / "one").unlink()
    assert watch(supervisor, lambda: state_of(state, "one") == "running")


def test_stopping_ends_also_what_does_not_listen(state: State) -> None:
    made = Supervisor(state)
    deaf = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)"
    )
    log = state.logs / "one.log"
    made.add(Program("one", [sys.executable, "-c", deaf], lambda _pid: "deaf" in log.read_text(), stop_seconds=0.2))
    made.wait_until_ready(["one"], 20)
    pid = pid_of(state, "one")
    made.stop_all()
    assert not is_alive(pid)
    assert not state.processes_file.exists()
    assert not state.status_file.exists()


def test_processes_are_stopped_in_reverse_order(state: State, tmp_path: Path) -> None:
    order = tmp_path / "order"
    code = (
        "import signal, sys, time\n"
        "def end(*_):\n"
        f"    open({str(order)!r}, 'a').write(sys.argv[1]); sys.exit()\n"
        "signal.signal(signal.SIGTERM, end); print('up', flush=True); time.sleep(600)"
    )
    made = Supervisor(state)
    for name in "abc":
        made.add(Program(name, [sys.executable, "-c", code, name], says_up(state.logs / f"{name}.log")))
        made.wait_until_ready([name], 20)
    made.stop_all()
    assert order.read_text() == "cba"


def test_what_an_earlier_launcher_left_running_is_stopped(state: State) -> None:
    with subprocess.Popen([sys.executable, "-c", SLEEP], start_new_session=True) as left:
        record(state, left.pid, started_at(left.pid))
        Supervisor(state).clear_left_overs()
        assert left.wait(5) != 0
    assert not state.processes_file.exists()


def test_a_process_that_only_has_the_number_of_an_earlier_one_is_let_be(state: State) -> None:
    with subprocess.Popen([sys.executable, "-c", SLEEP], start_new_session=True) as other:
        record(state, other.pid, "another time")
        Supervisor(state).clear_left_overs()
        assert other.poll() is None
        other.kill()


def record(state: State, pid: int, began: str) -> None:
    assert wait_until(lambda: bool(command_line(pid)), 5)  # it has none for a moment after it was started
    entry = {
        "name": "one", "pid": pid, "startedAt": began, "command": Path(sys.executable).name,
        "stopSignal": int(signal.SIGTERM), "wholeGroup": True,
    }  # fmt: skip
    state.processes_file.write_text(json.dumps([entry]))


def test_a_log_that_grows_is_put_aside_and_its_writer_goes_on(supervisor: Supervisor, state: State) -> None:
    code = "import sys, time\nwhile True: print('x' * 5000, flush=True); time.sleep(0.005)"
    supervisor.add(program("one", code))
    log = state.logs / "one.log"
    aside = state.logs / "one.log.1"

    def look_at_logs() -> bool:
        supervisor._next_look_at_logs = 0.0
        supervisor.tick()
        return aside.exists()

    assert wait_until(look_at_logs, 20)
    assert wait_until(lambda: log.stat().st_size > 0, 20)
    assert log.read_bytes()[:1] == b"x"  # appended at the new end, not behind a hole
