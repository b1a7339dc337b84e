"""What is measured, started: the database server, the service, its peers, the gateway. All on 127.0.0.1."""

from __future__ import annotations

import grp
import http.client
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import make_url

from benchmarks.processes import with_descendants
from stack.accounts import temporary_directory, unprivileged_account
from stack.gateway import nginx_binary, render
from stack.postgres import Cluster, free_port
from stack.processes import dies_with_parent, wait_until
from stack.programs import NOBODY

CHECKOUT: Final = Path(__file__).resolve().parents[1]
API: Final = "/api/covenant/v1"
_LOCK: Final = CHECKOUT / "benchmarks" / "requirements.lock"
_PEERS: Final = CHECKOUT / ".run" / "benchmarks" / "peers"
_START_SECONDS: Final = 60.0


class ServerError(RuntimeError):
    """A server did not start; the text says what it wrote last."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: the port it answers on, and its process."""

    port: int
    pid: int

    @property
    def pids(self) -> list[int]:
        """Its process and those that it started."""
        return list(with_descendants(self.pid))


@contextmanager
def database_server() -> Iterator[Cluster]:
    """PostgreSQL as the launcher starts it, in a folder of its own that goes at the end."""
    directory = temporary_directory(unprivileged_account(), "iuc-bench-")
    cluster = Cluster(directory, free_port(), os.urandom(16).hex())
    try:
        cluster.initialise()
        cluster.start()
        yield cluster
    finally:
        cluster.stop()
        shutil.rmtree(directory, ignore_errors=True)


@contextmanager
def _running(
    command: Sequence[str], port: int, folder: Path, environment: Mapping[str, str], path: str
) -> Iterator[Server]:
    log = folder / f"server-{port}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            list(command),
            cwd=CHECKOUT,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            preexec_fn=dies_with_parent(signal.SIGTERM),
        )
    try:
        ready = wait_until(lambda: process.poll() is not None or answers(port, path), _START_SECONDS)
        if not ready or process.poll() is not None:
            said = log.read_text(errors="replace").strip().splitlines()[-3:]
            raise ServerError(f"{Path(command[0]).name} did not start: {' / '.join(said)}")
        yield Server(port, process.pid)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def answers(port: int, path: str) -> bool:
    """Whether GET is answered with a 200."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path, headers={"Host": "localhost"})
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def fetch(port: int, path: str) -> bytes:
    """The body at an address. Raises ServerError for any status but 200."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", path, headers={"Host": "localhost"})
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise ServerError(f"{path} is answered {answer.status}: {body[:200]!r}")
        return body
    finally:
        connection.close()


def service_environment(url: str) -> dict[str, str]:
    """The settings of covenant-api over this database."""
    return {"COVENANT_DATABASE_URL": url, "COVENANT_READ_DATABASE_URL": "", "IUC_SETTINGS_FILE": os.devnull}


def service_command(*arguments: str) -> list[str]:
    """The console command of covenant-api."""
    return [str(Path(sys.prefix) / "bin" / "covenant-api"), *arguments]


@contextmanager
def service(url: str, folder: Path) -> Iterator[Server]:
    """covenant-api as it is run: one worker, its log written."""
    port = free_port()
    command = service_command("serve", "--port", str(port), "--workers", "1")
    with _running(command, port, folder, service_environment(url), "/readyz") as server:
        yield server


@contextmanager
def orm_service(url: str, folder: Path) -> Iterator[Server]:
    """The peer made of FastAPI and SQLAlchemy's ORM, in the environment of the product: the same versions."""
    port = free_port()
    command = [
        sys.executable, "-m", "uvicorn", "benchmarks.peers.orm:app", "--port", str(port),
        "--no-access-log", "--loop", "uvloop", "--http", "httptools",
    ]  # fmt: skip
    with _running(command, port, folder, {"PEER_DATABASE_URL": url}, "/signatories?limit=1") as server:
        yield server


@contextmanager
def rest_framework_service(url: str, folder: Path) -> Iterator[Server]:
    """The peer made of Django REST framework."""
    port = free_port()
    address = make_url(url)
    environment = {
        "PEER_PORT": str(address.port),
        "PEER_DATABASE": address.database or "",
        "PEER_USER": address.username or "",
        "PEER_PASSWORD": address.password or "",
    }
    command = [
        str(_PEERS / "bin" / "gunicorn"), "--workers", "1", "--threads", "8", "--bind", f"127.0.0.1:{port}",
        "--no-control-socket", "benchmarks.peers.rest_framework:application",
    ]  # fmt: skip
    with _running(command, port, folder, environment, "/signatories?limit=1") as server:
        yield server


@contextmanager
def datasette_service(tables: Path, folder: Path) -> Iterator[Server]:
    """The peer Datasette over a file of the same rows."""
    port = free_port()
    command = [
        str(_PEERS / "bin" / "datasette"), "serve", "--immutable", str(tables), "--port", str(port),
        "--setting", "default_cache_ttl", "0", "--setting", "max_returned_rows", "1000",
    ]  # fmt: skip
    with _running(command, port, folder, {}, f"/{tables.stem}/signatories.json?_size=1") as server:
        yield server


def set_up_peers(say: Callable[[str], None]) -> bool:
    """Make the environment of the peers, from its lock; False where it cannot be had (no package registry)."""
    stamp = _PEERS / "made-from"
    lock = _LOCK.read_text(encoding="utf-8")
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == lock:
        return True
    say("packages of the peers …")
    uv = str(Path(sys.prefix) / "bin" / "uv")
    environment = {**os.environ, "VIRTUAL_ENV": str(_PEERS), "UV_NO_CONFIG": "1"}
    for command in (
        [uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(_PEERS)],
        [uv, "pip", "sync", "--quiet", "--require-hashes", str(_LOCK)],
    ):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            said = done.stderr.strip().splitlines() or ["it said nothing"]
            say(f"the peers are left out, their packages cannot be installed: {said[0]}")
            return False
    stamp.write_text(lock, encoding="utf-8")
    return True


def peers_python(say: Callable[[str], None]) -> Path | None:
    """The interpreter that has the peers' packages; None where they cannot be had."""
    return _PEERS / "bin" / "python" if set_up_peers(say) else None


@contextmanager
def gateway(covenant: int, files: Mapping[str, bytes]) -> Iterator[Server]:
    """The gateway with the project's configuration before covenant-api at this port; its site has these files."""
    account = unprivileged_account()
    folder = temporary_directory(account, "iuc-bench-gateway-")
    folder.chmod(0o755)
    site = folder / "site"
    for name, content in {"index.html": b"<!doctype html>", **files}.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(content)
    port = free_port()
    values = {
        "MAIN": f"user {account.name} {grp.getgrgid(account.gid).gr_name};" if account else "",
        "RUN": str(folder),
        "ACCESS_LOG": str(folder / "access.log"),
        "ERROR_LOG": "stderr crit",
        "LISTEN": f"127.0.0.1:{port}",
        "TLS": "",
        "NAMES": "localhost",
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "SECURITY_CONTACT": "mailto:security@iuc.example",
        "SECURITY_EXPIRES": "2099-01-01T00:00:00Z",
        "TRUSTED_PROXIES": "",
        "RESOLVER": "",
        "COVENANT": f"127.0.0.1:{covenant}",
        "PAIRING": f"127.0.0.1:{covenant}",
        # There is neither.
        "IDENTITY": NOBODY,
        "OUTBOX": NOBODY,
        "ISSUER": f"http://127.0.0.1:{port}/identity",
        "CLIENT": "iuc-site",
        "SITE": str(site),
        # Nobody is to be held back here.
        "RATE": "1000000",
        "BURST": "1000000",
        "BODY": "1m",
    }
    configuration = folder / "nginx.conf"
    configuration.write_text(render({f"GATEWAY_{name}": value for name, value in values.items()}), encoding="utf-8")
    command = [str(nginx_binary()), "-p", str(folder), "-e", "stderr", "-c", str(configuration)]
    try:
        with _running(command, port, folder, {}, f"/{next(iter(files))}") as server:
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)
