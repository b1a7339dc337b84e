"""The folders that the launcher keeps: `.run` in the checkout, and the state that servers without root must reach."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import secrets
import shutil
import time
from pathlib import Path

from stack.accounts import Account, can, unprivileged_account
from stack.console import Refusal, say
from stack.settings import Settings


class State:
    """`.run`: settings.env, secrets, stamps, logs, process numbers. The state folder: databases, cache, configuration.

    As an ordinary user the state lies within `.run`. As root it lies in the system's state directory, because the
    servers run as `nobody` there and the checkout may be closed to that user. The two carry one random mark, so that
    a new checkout at an old place does not take over what an earlier one left.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.account: Account | None = unprivileged_account()
        self.run = settings.run_dir
        self.logs = self.run / "logs"
        self.stamps = self.run / "stamps"
        self.halted = self.run / "halted"  # a file for each process that shall not run
        self.status_file = self.run / "status.json"
        self.settings_file = self.run / "settings.env"
        self.processes_file = self.run / "processes.json"
        self.folder = settings.state_dir or (_system_folder(self.run) if self.account else self.run / "state")
        self.postgres = self.folder / "postgres"
        self.gateway = self.folder / "gateway"
        self.outbox = self.folder / "outbox"
        self._lock: int | None = None

    # ---------------------------------------------------------------- folders

    def make_run(self) -> None:
        """Make `.run`, closed to others. Raises Refusal where the place cannot be written."""
        try:
            self.run.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in (self.logs, self.stamps, self.halted):
                folder.mkdir(mode=0o700, exist_ok=True)
            probe = self.run / f"probe-{os.getpid()}"
            probe.touch()
            probe.unlink()
        except OSError as error:
            raise Refusal(f"cannot write in {self.run}: {error.strerror}") from None

    def make_state(self) -> None:
        """Make the state folder. Raises Refusal where the servers' user cannot reach it."""
        mark_file = self.run / "mark"
        mark = mark_file.read_text().strip() if mark_file.exists() else ""
        owner = self.folder / "mark"
        if self.folder.exists() and owner.exists() and owner.read_text().strip() != mark:
            aside = self.folder.with_name(f"{self.folder.name}-left-{time.strftime('%Y%m%d-%H%M%S')}")
            self.folder.rename(aside)
            say(f"The state of an earlier checkout at this place was put aside: {aside}")
        if not mark or not self.folder.exists():  # what is remembered of a state that is gone no longer holds
            mark = secrets.token_hex(16)
            mark_file.write_text(mark + "\n")
        try:
            if not self.folder.exists():
                self.folder.mkdir(mode=0o755 if self.account else 0o700)
            owner.write_text(mark + "\n")
            self.gateway.mkdir(mode=0o755, exist_ok=True)
        except OSError as error:
            raise Refusal(f"cannot make the state folder {self.folder}: {error.strerror}") from None
        if self.account and not can(self.account, "-x", self.folder):
            raise Refusal(
                f"the state folder {self.folder} is out of reach of the user {self.account.name}, as whom the "
                "servers run; name another one with IUC_STATE_DIR"
            )

    def mark(self) -> str:
        """What tells this state from any other at the same place."""
        return (self.run / "mark").read_text().strip()

    def remove(self) -> None:
        """Remove the state and `.run`."""
        mark_file, owner = self.run / "mark", self.folder / "mark"
        if mark_file.exists() and owner.exists() and owner.read_text() == mark_file.read_text():
            shutil.rmtree(self.folder)
        shutil.rmtree(self.run, ignore_errors=True)

    # ---------------------------------------------------------------- one launcher at a time

    def lock(self) -> bool:
        """Take the lock of the running launcher; False where another holds it. It ends with this process."""
        handle = os.open(self.run / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            return False
        os.truncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        self._lock = handle
        return True

    def running_launcher(self) -> int | None:
        """The process number of the launcher that holds the lock."""
        path = self.run / "lock"
        try:
            handle = os.open(path, os.O_RDWR)
        except OSError:
            return None
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            text = path.read_text().strip()
            return int(text) if text.isdigit() else None
        finally:
            os.close(handle)
        return None

    # ---------------------------------------------------------------- secrets and settings

    def password(self, name: str) -> str:
        """The password of a database role, made at its first use."""
        path = self.run / "secrets.json"
        known: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
        if name not in known:
            known[name] = secrets.token_urlsafe(24)
            _write_private(path, json.dumps(known, indent=2) + "\n")
        return known[name]

    def write_settings(self, values: dict[str, str]) -> None:
        """Leave the settings of the running platform for the services and their console commands."""
        lines = [f"{name}={value}" for name, value in sorted(values.items())]
        _write_private(self.settings_file, "\n".join(lines) + "\n")


def _write_private(path: Path, text: str) -> None:
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(text)
    unfinished.rename(path)


def _system_folder(run: Path) -> Path:
    place = hashlib.sha256(str(run).encode()).hexdigest()[:10]
    parent = next((Path(one) for one in ("/var/lib", "/var/db") if Path(one).is_dir()), Path("/var"))
    return parent / f"iuc-{place}"
