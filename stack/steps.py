"""Steps of the set-up: commands that are left out while nothing that they depend on has changed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from stack import signals
from stack.console import Refusal, elapsed, say
from stack.processes import dies_with_parent

_STILL_SECONDS = 10.0


@dataclass(frozen=True)
class Step:
    """One command of the set-up."""

    name: str  # of the stamp and of the log
    title: str  # for the person who waits
    command: Sequence[str]
    cwd: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    inputs: str | None = None  # fingerprint of what it depends on; None: always runs
    made: Path | None = None  # what it makes; where that is missing it runs
    hint: Callable[[str], str | None] = lambda _output: None  # a clear line for a known failure


class Stamps:
    """Remembers, in a folder, with which inputs a step last came to its end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def is_current(self, step: Step) -> bool:
        if step.inputs is None or (step.made is not None and not step.made.exists()):
            return False
        try:
            return (self._folder / step.name).read_text() == step.inputs
        except OSError:
            return False

    def forget(self, step: Step) -> None:
        (self._folder / step.name).unlink(missing_ok=True)

    def record(self, step: Step) -> None:
        if step.inputs is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / step.name).write_text(step.inputs)


def fingerprint(*parts: str | Path) -> str:
    """A digest of texts and of files with their contents. A missing file counts as such."""
    digest = hashlib.sha256()
    for part in parts:
        if isinstance(part, Path):
            content = part.read_bytes() if part.is_file() else b"(missing)"
            digest.update(f"{part.name}:{len(content)}:".encode() + content)
        else:
            digest.update(f"{len(part)}:{part}".encode())
    return digest.hexdigest()


def sources(folder: Path, *, leave_out: Iterable[str] = ()) -> list[Path]:
    """The files below a folder in a fixed order, without the named and the hidden folders."""
    left_out = {*leave_out, "__pycache__"}
    found: list[Path] = []
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in left_out and not name.startswith("."))
        found += [Path(here) / name for name in sorted(files) if not name.endswith(".pyc")]
    return found


def run_chains(chains: Sequence[Sequence[Step]], stamps: Stamps, logs: Path) -> bool:
    """Run the steps of each chain one after the other, the chains side by side.

    Steps whose stamp is current are left out. Answers whether any step ran. Raises Refusal where one fails and
    Interrupted at a signal; either way no command is left running.
    """
    waiting = [list(chain) for chain in chains]
    running: dict[int, _Running] = {}
    ran = False
    try:
        while any(waiting) or running:
            signals.check()
            for number, chain in enumerate(waiting):
                while chain and number not in running:
                    step = chain.pop(0)
                    if not stamps.is_current(step):
                        stamps.forget(step)
                        running[number] = _Running(step, logs)
                        ran = True
            for number, one in list(running.items()):
                if one.process.poll() is not None:
                    del running[number]
                    one.finish()
                    stamps.record(one.step)
                else:
                    one.say_still()
            time.sleep(0.02)
    finally:
        for one in running.values():
            one.kill()
    return ran


class _Running:
    def __init__(self, step: Step, logs: Path) -> None:
        self.step = step
        self.log = logs / f"setup-{step.name}.log"
        say(f"{step.title} …")
        self._began = elapsed()
        self._said = self._began
        with self.log.open("wb") as output:
            try:
                self.process = subprocess.Popen(
                    list(step.command),
                    cwd=step.cwd,
                    env={**os.environ, "NO_COLOR": "1", **step.environment},
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                    preexec_fn=dies_with_parent(signal.SIGTERM),
                )
            except OSError as error:
                raise Refusal(f"{step.title}: {error.strerror}: {step.command[0]}") from None

    def finish(self) -> None:
        if self.process.returncode == 0:
            say(f"{self.step.title}: done in {elapsed() - self._began:.1f} s")
            return
        output = self.log.read_text(encoding="utf-8", errors="replace")
        reason = self.step.hint(output) or _last_line(output)
        raise Refusal(f"{self.step.title} failed: {reason} (all of it: {self.log})")

    def say_still(self) -> None:
        if elapsed() - self._said > _STILL_SECONDS:
            self._said = elapsed()
            say(f"{self.step.title} … still at it")

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def _last_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line.lower() and not line.lower().startswith("npm error a complete")]
    return (errors or lines or ["it said nothing"])[-1][:300]
