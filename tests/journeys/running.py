"""A whole platform of its own for tests, started as a person starts it."""

import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import httpx

from stack.settings import CHECKOUT


@dataclass
class Platform:
    """A platform of its own: its address, and the surroundings in which its commands run."""

    url: str
    environment: dict[str, str]
    process: "subprocess.Popen[str]"

    def stack(self, *arguments: str) -> None:
        subprocess.run(
            [sys.executable, "-m", "stack", *arguments], cwd=CHECKOUT, env=self.environment, check=True, timeout=120,
            capture_output=True,
        )  # fmt: skip

    def command(self, program: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [str(Path(sys.executable).parent / program), *arguments], cwd=CHECKOUT, env=self.environment,
            check=False, timeout=120, capture_output=True, text=True,
        )  # fmt: skip

    def get(self, path: str, **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx.get(self.url + path, headers=named, timeout=30)


def started(folder: Path) -> Platform:
    """`python -m stack up` with a run folder of its own, when it has said where it is."""
    environment = {
        **os.environ,
        "IUC_PORT": "0",
        "IUC_RUN_DIR": str(folder),
        "IUC_SETTINGS_FILE": str(folder / "settings.env"),
        "PYTHONUNBUFFERED": "1",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "stack", "up"], cwd=CHECKOUT, env=environment, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    said: list[str] = []
    assert process.stdout is not None
    for line in process.stdout:
        said.append(line)
        found = re.search(r"http://[^/\s]+", line)
        if found:
            return Platform(found[0], environment, process)
    process.wait()
    raise AssertionError("the platform did not start:\n" + "".join(said))


def stopped(platform: Platform) -> None:
    """Ctrl-C, and the wait for the end."""
    platform.process.send_signal(signal.SIGINT)
    platform.process.communicate(timeout=60)
