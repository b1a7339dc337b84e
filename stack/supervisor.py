"""Keeps the processes of the platform running: starts anew what dies, and stops everything in order.

One thread, one loop. The death of one process never ends another.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from stack import signals
from stack.accounts import Identity
from stack.console import Refusal, say
from stack.processes import command_line, dies_with_parent, is_alive, started_at, wait_until
from stack.state import State

_TICK_SECONDS = 0.05
_FIRST_DELAY = 0.5
_LONGEST_DELAY = 10.0
_STEADY_SECONDS = 30.0  # after so long a run the next death is not held against it
_LOGS_EVERY = 5.0


@dataclass(frozen=True)
class Program:
    """A process of the platform and how to handle it."""

    name: str
    command: Sequence[str]
    ready: Callable[[int], bool]  # by its process number
    environment: Mapping[str, str] = field(default_factory=dict)
    identity: Identity = field(default_factory=Identity)
    cwd: Path = Path("/")
    prepare: Callable[[], None] = lambda: None  # before each start
    stop_signal: signal.Signals = signal.SIGTERM
    stop_seconds: float = 15.0
    whole_group: bool = True  # what it leaves behind when it dies is killed


class _Kept:
    """One program in the supervisor's care."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.process: subprocess.Popen[bytes] | None = None
        self.is_ready = False
        self.delay = _FIRST_DELAY
        self.began = 0.0
        self.not_before = 0.0
        self.starts = 0

    @property
    def state(self) -> str:
        if self.process is None:
            return "waiting" if self.not_before else "stopped"
        return "running" if self.is_ready else "starting"


class Supervisor:
    """Programs are stopped in the reverse of the order in which they are added."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._kept: dict[str, _Kept] = {}
        self._next_look_at_logs = 0.0
        self._written = ""

    # ---------------------------------------------------------------- what the launcher calls

    def clear_left_overs(self) -> None:
        """Stop what an earlier launcher left running when it was killed; only what is still the same process."""
        try:
            records = json.loads(self._state.processes_file.read_text())
        except (OSError, ValueError):
            return
        for record in reversed(records):
            pid, name = int(record["pid"]), str(record["name"])
            if not is_alive(pid) or started_at(pid) != record["startedAt"]:
                continue
            if str(record["command"]) not in command_line(pid):
                continue
            say(f"{name} was left running by an earlier start; stopping it")
            os.kill(pid, signal.Signals(int(record["stopSignal"])))
            wait_until(lambda pid=pid: not is_alive(pid), 15)  # type: ignore[misc]
            if record["wholeGroup"] or is_alive(pid):
                _kill_group(pid)
            wait_until(lambda pid=pid: not is_alive(pid), 5)  # type: ignore[misc]
        self._state.processes_file.unlink(missing_ok=True)

    def add(self, program: Program) -> None:
        """Start a program and keep it running."""
        kept = _Kept(program)
        self._kept[program.name] = kept
        self._start(kept)

    def wait_until_ready(self, names: Sequence[str], seconds: float) -> None:
        """Wait for programs to answer. Raises Refusal where one does not, Interrupted at a signal."""
        end = time.monotonic() + seconds
        while True:
            signals.check()
            self.tick()
            late = [name for name in names if not self._kept[name].is_ready]
            if not late:
                return
            for name in late:
                if self._kept[name].starts > 3:
                    raise Refusal(f"{name} does not start: {self._last_words(name)} (all of it: {self._log(name)})")
            if time.monotonic() > end:
                raise Refusal(f"{', '.join(late)} did not answer in {seconds:.0f} s (see {self._state.logs})")
            time.sleep(_TICK_SECONDS)

    def keep_running(self) -> None:
        """Watch over the programs until a signal comes."""
        while not signals.is_asked_to_end():
            self.tick()
            time.sleep(_TICK_SECONDS)

    def stop_all(self) -> None:
        """Stop everything, the last started first. Leaves no process."""
        for kept in reversed(list(self._kept.values())):
            self._stop(kept)
        self._kept.clear()
        self._state.processes_file.unlink(missing_ok=True)
        self._state.status_file.unlink(missing_ok=True)

    # ---------------------------------------------------------------- the loop

    def tick(self) -> None:
        """Look at every program once."""
        for kept in self._kept.values():
            self._look_at(kept)
        now = time.monotonic()
        if now > self._next_look_at_logs:
            self._next_look_at_logs = now + _LOGS_EVERY
            self._bound_logs()
        self._write_status()

    def _look_at(self, kept: _Kept) -> None:
        name, process = kept.program.name, kept.process
        halted = (self._state.halted / name).exists()
        if process is None:
            if halted:
                kept.not_before = 0.0
            elif time.monotonic() >= kept.not_before:
                self._start(kept)
            return
        if process.poll() is not None:
            self._bury(kept)
            return
        if halted:
            say(f"{name}: stopping, as was asked")
            self._stop(kept)
            return
        if not kept.is_ready and kept.program.ready(process.pid):
            kept.is_ready = True
            if kept.starts > 1:
                say(f"{name}: runs again")
        if kept.is_ready and time.monotonic() - kept.began > _STEADY_SECONDS:
            kept.delay, kept.starts = _FIRST_DELAY, 1

    def _start(self, kept: _Kept) -> None:
        program = kept.program
        kept.is_ready, kept.not_before = False, 0.0
        kept.began = time.monotonic()
        kept.starts += 1
        try:
            program.prepare()
            with self._log(program.name).open("ab") as log:
                kept.process = subprocess.Popen(
                    list(program.command),
                    cwd=program.cwd,
                    env={**os.environ, **program.environment},
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                    preexec_fn=dies_with_parent(program.stop_signal),
                    **program.identity,
                )
        except (OSError, RuntimeError) as error:  # a full disk, no memory: the others go on
            self._try_later(kept, f"cannot be started ({error})")
        self._write_processes()

    def _bury(self, kept: _Kept) -> None:
        process = kept.process
        if process is None:
            return
        code = process.returncode
        how = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        if kept.program.whole_group:
            _kill_group(process.pid)
        kept.process, kept.is_ready = None, False
        self._try_later(kept, f"ended ({how})")
        self._write_processes()

    def _try_later(self, kept: _Kept, why: str) -> None:
        kept.not_before = time.monotonic() + kept.delay
        say(f"{kept.program.name}: {why}; starting it again in {kept.delay:.1f} s")
        kept.delay = min(kept.delay * 2, _LONGEST_DELAY)

    def _stop(self, kept: _Kept) -> None:
        process, kept.process, kept.is_ready, kept.not_before = kept.process, None, False, 0.0
        kept.starts, kept.delay = 0, _FIRST_DELAY
        if process is None:
            return
        if process.poll() is None:
            process.send_signal(kept.program.stop_signal)
            try:
                process.wait(kept.program.stop_seconds)
            except subprocess.TimeoutExpired:
                say(f"{kept.program.name}: does not stop; killing it")
                process.kill()
                process.wait()
        if kept.program.whole_group:
            _kill_group(process.pid)
        self._write_processes()

    # ---------------------------------------------------------------- files

    def _log(self, name: str) -> Path:
        return self._state.logs / f"{name}.log"

    def _last_words(self, name: str) -> str:
        try:
            lines = self._log(name).read_text(encoding="utf-8", errors="replace").strip().splitlines()
        except OSError:
            return "it said nothing"
        return lines[-1][:300] if lines else "it said nothing"

    def _bound_logs(self) -> None:
        """Put aside a log that has grown. Its writer goes on in the same file, which it opened for appending."""
        for log in self._state.logs.glob("*.log"):
            with contextlib.suppress(OSError):
                if log.stat().st_size > self._state.settings.log_bytes:
                    with contextlib.suppress(OSError):  # no room for the old one: then it goes
                        shutil.copyfile(log, log.with_suffix(".log.1"))
                    os.truncate(log, 0)

    def _write_processes(self) -> None:
        records = [
            {
                "name": kept.program.name,
                "pid": kept.process.pid,
                "startedAt": started_at(kept.process.pid),
                "command": Path(kept.program.command[0]).name,
                "stopSignal": int(kept.program.stop_signal),
                "wholeGroup": kept.program.whole_group,
            }
            for kept in self._kept.values()
            if kept.process is not None
        ]
        _replace(self._state.processes_file, json.dumps(records, indent=2) + "\n")

    def _write_status(self) -> None:
        records = {
            kept.program.name: {"state": kept.state, "pid": kept.process.pid if kept.process else None}
            for kept in self._kept.values()
        }
        text = json.dumps(records, indent=2) + "\n"
        if text != self._written:
            _replace(self._state.status_file, text)
            self._written = text


def _replace(path: Path, text: str) -> None:
    unfinished = path.with_name(path.name + ".unfinished")
    with contextlib.suppress(OSError):  # on a full disk what is told of the processes is old, and they run on
        unfinished.write_text(text)
        unfinished.rename(path)


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
