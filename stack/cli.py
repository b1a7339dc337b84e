"""The commands of the launcher."""

from __future__ import annotations

import argparse
import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from stack import signals
from stack.check import run_checks
from stack.console import Interrupted, Refusal, complain, elapsed, say
from stack.environment import (
    FRONTEND,
    PYTHON,
    STAMPS,
    VENV,
    clients_chain,
    node_environment,
    npm,
    python_chain,
)
from stack.launch import make_way, prepare, run_beside, run_platform, stay
from stack.processes import is_alive, wait_until
from stack.programs import identity_command
from stack.settings import CHECKOUT, SETTINGS, Settings, read_settings
from stack.state import State
from stack.steps import Stamps, run_chains
from stack.supervisor import Supervisor
from stack.testing import run_tests, run_whole_tests

_PROCESSES = (
    "postgres", "covenant-api", "covenant-worker", "pairing-api", "pairing-worker", "identity", "outbox", "gateway",
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python3 -m stack", description="The launcher of the platform.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("up", help="set up what is missing, start everything, stay until Ctrl-C")
    commands.add_parser("prepare", help="set up what is missing and end")
    stop = commands.add_parser("stop", help="stop the running platform, or one process of it")
    stop.add_argument("service", nargs="?", choices=_PROCESSES)
    start = commands.add_parser("start", help="start one process that was stopped")
    start.add_argument("service", choices=_PROCESSES)
    commands.add_parser("status", help="say what runs")
    commands.add_parser("reset", help="stop the platform and remove its databases, logs and settings")
    commands.add_parser("rotate-keys", help="let the identity provider's next signing key sign")
    commands.add_parser("settings", help="list the settings")
    commands.add_parser("check", help="format, lint, types, layers, documents")
    commands.add_parser("test", help="every part, tested")
    commands.add_parser("test-whole", help="every page in the other languages, and more random requests")
    commands.add_parser("clients", help="generate and build the clients of the APIs")
    beside = commands.add_parser("beside", help="run a command beside a platform of its own, then stop that")
    beside.add_argument("argv", nargs=argparse.REMAINDER, metavar="COMMAND")
    node = commands.add_parser("npm", help="run npm in the frontend's folder")
    node.add_argument("argv", nargs=argparse.REMAINDER, metavar="ARGUMENT")
    parsed = parser.parse_args(arguments)
    elapsed()  # the count begins
    signals.catch()
    try:
        return _run(parsed)
    except Refusal as refusal:
        complain(str(refusal))
        return 1
    except Interrupted:
        say("Stopped.")
        return 130


def _run(parsed: argparse.Namespace) -> int:
    settings = read_settings()
    state = State(settings)
    match parsed.command:
        case "up":
            return _up(settings, state)
        case "prepare":
            _in_environment(state)
            _prepare(state)
            return 0
        case "stop":
            return _halt(state, parsed.service) if parsed.service else _stop(state)
        case "start":
            return _resume(state, parsed.service)
        case "status":
            return _status(state)
        case "reset":
            _stop(state)
            state.remove()
            say("The state is gone; the next start is a first one.")
            return 0
        case "rotate-keys":
            command = identity_command("rotate-keys")
            environment = {**os.environ, "IUC_SETTINGS_FILE": str(state.settings_file)}
            return subprocess.run(command, env=environment, check=False).returncode
        case "settings":
            return _list_settings()
        case "check":
            _in_environment(state)
            _prepare(state, whole=True)
            return run_checks(state)
        case "test":
            _in_environment(state)
            _prepare(state, whole=True)
            return run_tests(state)
        case "test-whole":
            _in_environment(state)
            _prepare(state, whole=True)
            return run_whole_tests(state)
        case "clients":
            _in_environment(state)
            with _set_up_alone():
                run_chains([clients_chain(state.run)], Stamps(STAMPS), state.logs)
            return 0
        case "beside":
            return _beside(parsed.argv)
        case _:
            _in_environment(state)
            return _npm(state, parsed.argv)


def _in_environment(state: State) -> None:
    """Make sure that the Python environment is there, and go on in its Python."""
    state.make_run()
    with _set_up_alone():
        run_chains([python_chain()], Stamps(STAMPS), state.logs)
    if Path(sys.prefix) != VENV:
        sys.stdout.flush()
        os.execv(PYTHON, [str(PYTHON), "-m", "stack", *sys.argv[1:]])  # noqa: S606


class _set_up_alone:  # noqa: N801 - used like a function
    """Two commands in one checkout do not set it up at the same time; the second waits for the first."""

    def __enter__(self) -> None:
        folder = CHECKOUT / ".run"
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            self._handle = os.open(folder / "setup.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Refusal(f"cannot write in {folder}: {error.strerror}") from None
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("Another command sets this checkout up; waiting for it …")

            def is_free() -> bool:
                signals.check()
                try:
                    fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except OSError:
                    return False
                return True

            wait_until(is_free, 3600, every=0.1)

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)


def _prepare(state: State, *, whole: bool = False) -> None:
    with _set_up_alone():
        prepare(state, whole=whole)


def _up(settings: Settings, state: State) -> int:
    state.make_run()
    _refuse_second(state)
    make_way(settings, state)  # a taken port is said before minutes of installing, not after
    _in_environment(state)
    _lock(state)
    _prepare(state)
    code = run_platform(settings, state, stay(settings))
    say("Everything is stopped.")
    return code


def _lock(state: State) -> None:
    if not state.lock():
        _refuse_second(state)
        raise Refusal("another command holds the lock of this checkout")


def _refuse_second(state: State) -> None:
    pid = state.running_launcher()
    if pid is not None:
        raise Refusal(f"the platform of this checkout runs already (process {pid}); make stop ends it")


def _beside(argv: Sequence[str]) -> int:
    """A platform with a state of its own on free ports, for the time of one command."""
    if not argv:
        raise Refusal("name the command to run beside the platform")
    # Nothing of the platform that may be running, nor of databases that are somebody's own.
    for setting in SETTINGS:
        if setting.name != "NGINX":
            os.environ.pop(setting.name, None)
    os.environ |= {"IUC_PORT": "0", "IUC_RUN_DIR": f".run/beside-{os.getpid()}"}
    for left in CHECKOUT.glob(".run/beside-*"):
        earlier = State(read_settings({"IUC_RUN_DIR": str(left)}))
        is_old = time.time() - left.stat().st_mtime > 600  # a young one may be just about to take its lock
        if is_old and earlier.running_launcher() is None:
            Supervisor(earlier).clear_left_overs()
            earlier.remove()
    settings = read_settings()
    state = State(settings)
    _in_environment(state)
    _lock(state)
    _prepare(state)
    try:
        return run_platform(settings, state, run_beside(settings, state, argv))
    finally:
        state.remove()


def _npm(state: State, argv: Sequence[str]) -> int:
    _prepare(state)
    environment = {**os.environ, **node_environment(state.run)}
    return subprocess.run(npm(*argv), cwd=FRONTEND, env=environment, check=False).returncode


def _stop(state: State) -> int:
    pid = state.running_launcher()
    if pid is None:
        Supervisor(state).clear_left_overs()
        say("The platform of this checkout does not run.")
        return 0
    os.kill(pid, signal.SIGTERM)
    if not wait_until(lambda: not is_alive(pid), 120):
        raise Refusal(f"the launcher (process {pid}) does not end")
    say("Everything is stopped.")
    return 0


def _states(state: State) -> dict[str, dict[str, object]]:
    try:
        known: dict[str, dict[str, object]] = json.loads(state.status_file.read_text())
    except (OSError, ValueError):
        return {}
    return known


def _require_running(state: State, service: str) -> None:
    if state.running_launcher() is None:
        raise Refusal("the platform of this checkout does not run; make up starts it")
    if service not in _states(state):
        raise Refusal(f"{service} is not a process of the running platform")


def _halt(state: State, service: str) -> int:
    _require_running(state, service)
    (state.halted / service).touch()
    if not wait_until(lambda: _states(state).get(service, {}).get("state") == "stopped", 90, every=0.05):
        raise Refusal(f"{service} does not stop")
    say(f"{service} is stopped; make start SERVICE={service} starts it again.")
    return 0


def _resume(state: State, service: str) -> int:
    _require_running(state, service)
    (state.halted / service).unlink(missing_ok=True)
    if not wait_until(lambda: _states(state).get(service, {}).get("state") == "running", 90, every=0.05):
        raise Refusal(f"{service} does not start; see {state.logs / service}.log")
    say(f"{service} runs.")
    return 0


def _status(state: State) -> int:
    pid = state.running_launcher()
    if pid is None:
        sys.stdout.write("The platform of this checkout does not run.\n")
        return 3
    sys.stdout.write(f"{'launcher':16}running   process {pid}\n")
    for name, told in _states(state).items():
        process = f"process {told['pid']}" if told.get("pid") else ""
        sys.stdout.write(f"{name:16}{told['state']:10}{process}\n")
    return 0


def _list_settings() -> int:
    for setting in SETTINGS:
        sys.stdout.write(f"{setting.name:24}{setting.default or '-':38}{setting.meaning}\n")
    return 0
