"""The container engine, as the drill uses it: one compose project with names, port and secrets of its own."""

import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_SETTINGS = ("IUC_", "COVENANT_", "PAIRING_", "GATEWAY_")
LABEL = "com.docker.compose.project"


class DrillFailure(Exception):
    """A step did not do what it promises. The message says what was expected and what was seen."""


def expect(condition: object, message: str) -> None:
    """Raise `DrillFailure` unless the condition holds."""
    if not condition:
        raise DrillFailure(message)


def _free_port() -> int:
    """A port of 127.0.0.1 that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Project:
    """One compose project of the repository's docker-compose.yml, alone on this machine by its name."""

    def __init__(self, port: int | None = None) -> None:
        self.name = f"iucdrill{os.getpid()}"
        self.port = port or _free_port()
        self._kept: list[str] = []
        docker = shutil.which("docker")
        if docker is None:
            raise DrillFailure("there is no docker command")
        self._docker = docker
        self.folder = Path(tempfile.mkdtemp(prefix=self.name))
        self._environment = {
            # Without what this machine's own platform may be told, in variables or in a file .env.
            **{name: value for name, value in os.environ.items() if not name.startswith(_SETTINGS)},
            "COMPOSE_ENV_FILES": os.devnull,
            "COMPOSE_PROJECT_NAME": self.name,
            "IUC_BIND": "127.0.0.1",
            "IUC_PORT": str(self.port),
            "IUC_SECRETS_DIR": str(self.folder / "secrets"),
            "IUC_IMAGE_PREFIX": self.name,
            "IUC_VERSION": "drill",
        }

    def make_secrets(self) -> list[str]:
        """Make the secret files; returns the words in them that must appear nowhere else."""
        folder = self.folder / "secrets"
        self.run("stack/container/make-secrets", str(folder))
        return [path.read_text() for path in folder.iterdir() if path.name.endswith("password")]

    def run(self, *command: str, limit: int = 60, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command for this project, `limit` seconds at most; a failure carries the end of what it said."""
        try:
            done = subprocess.run(
                command,
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=limit,
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            raise DrillFailure(f"{' '.join(command)} took more than {limit} s") from late
        if check and done.returncode != 0:
            said = "\n".join((done.stdout + done.stderr).splitlines()[-60:])
            raise DrillFailure(f"{' '.join(command)} ended with {done.returncode}:\n{said}")
        return done

    def docker(self, *arguments: str, limit: int = 60, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run docker."""
        return self.run(self._docker, *arguments, limit=limit, check=check)

    def compose(self, *arguments: str, limit: int = 60, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run docker compose for this project."""
        return self.docker("compose", *arguments, limit=limit, check=check)

    def containers(self, service: str | None = None, *, stopped: bool = False) -> list[dict[str, Any]]:
        """What the engine knows of the project's containers, of all services or of one, as docker inspect says it."""
        filters = ["--filter", f"label={LABEL}={self.name}"]
        if service:
            filters += ["--filter", f"label=com.docker.compose.service={service}"]
        identifiers = self.docker("ps", "--quiet", *(["--all"] if stopped else []), *filters).stdout.split()
        if not identifiers:
            return []
        found: list[dict[str, Any]] = json.loads(self.docker("inspect", *identifiers).stdout)
        return sorted(found, key=lambda container: str(container["Name"]))

    def images(self) -> list[str]:
        """Names of the images that this project built; their identifiers where they have no name."""
        built = self.docker(
            "images", "--format", "{{.Repository}}:{{.Tag}} {{.ID}}", "--filter", f"label={LABEL}={self.name}"
        ).stdout
        pairs = [line.split() for line in built.splitlines()]
        return sorted(identifier if "<none>" in name else name for name, identifier in pairs)

    def run_in(self, container: str, command: Sequence[str], limit: int = 30) -> subprocess.CompletedProcess[str]:
        """Run a command in a running container, as the user of that container."""
        return self.docker("exec", container, *command, limit=limit, check=False)

    def keep_log(self, container: str) -> None:
        """Write the log of a container down: for one that will be gone when it is asked for."""
        done = self.docker("logs", container)
        self._kept += (done.stdout + done.stderr).splitlines()

    def logs(self, lines: int = 40) -> str:
        """What went wrong in all containers, then the last lines that each wrote, those that ended included."""
        written = self.compose("logs", "--no-color", check=False).stdout.splitlines() + self._kept
        faults = [line for line in written if re.search(r"\b(error|critical|FATAL|PANIC|Traceback)\b", line)]
        last = self.compose("logs", "--no-color", "--tail", str(lines), check=False).stdout
        return "\n".join(["--- errors", *faults[-lines:], "--- last lines", last])

    def remove(self) -> list[str]:
        """Remove everything of the project. Returns what is still there afterwards: nothing, if all is well."""
        self.compose("--profile", "demo", "down", "--volumes", "--remove-orphans", limit=180, check=False)
        if images := self.images():
            self.docker("rmi", "--force", *images, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)
        left = [str(container["Name"]) for container in self.containers(stopped=True)]
        for kind in ("volume", "network"):
            left += self.docker(kind, "ls", "--quiet", "--filter", f"label={LABEL}={self.name}").stdout.split()
        return left + self.images()
