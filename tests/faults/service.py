"""One covenant-api in a process of its own, which can be killed at any moment and started again."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from stack.postgres import free_port
from stack.processes import dies_with_parent, wait_until
from tests.signing_in.issuer import Issuer

BASE = "/api/covenant/v1"


class Service:
    """The process, at an address that stays the same."""

    def __init__(self, database_url: str, issuer: Issuer, folder: Path) -> None:
        self._port = free_port()
        self._folder = folder
        self._environment = {
            **os.environ,
            "COVENANT_DATABASE_URL": database_url,
            "COVENANT_LOG_LEVEL": "error",
            # A platform that runs beside has its settings elsewhere.
            "IUC_SETTINGS_FILE": str(folder / "none.env"),
            **{f"COVENANT_{name.upper()}": value for name, value in issuer.settings().items()},
        }
        self.url = f"http://127.0.0.1:{self._port}{BASE}/"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        command = [str(Path(sys.executable).parent / "covenant-api"), "serve", "--port", str(self._port)]
        with (self._folder / "service.log").open("ab") as log:
            self._process = subprocess.Popen(
                command,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=dies_with_parent(signal.SIGKILL),
            )
        assert wait_until(self._answers, 120, every=0.05), (
            "the service did not start: " + (self._folder / "service.log").read_text()
        )

    def _answers(self) -> bool:
        try:
            return httpx.get(f"http://127.0.0.1:{self._port}/readyz", timeout=20).status_code == 200
        except httpx.TransportError:
            return False

    def kill(self) -> None:
        """As `kill -9` does it: no signal that could be caught, nothing is ended in order."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()


@contextmanager
def running_service(database_url: str, issuer: Issuer, folder: Path) -> Iterator[Service]:
    """The service, started; killed in the end."""
    service = Service(database_url, issuer, folder)
    try:
        service.start()
        yield service
    finally:
        service.kill()
