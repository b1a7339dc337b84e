"""The unprivileged account that root's servers run as, and what that account can reach."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict


class Identity(TypedDict, total=False):
    """The arguments of `subprocess.Popen` that say as whom a process runs."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True)
class Account:
    """A user that is not root, by its numbers."""

    name: str
    uid: int
    gid: int

    def identity(self) -> Identity:
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def own(self, path: Path) -> None:
        """Give a file or folder that the caller made to this account."""
        os.chown(path, self.uid, self.gid)


def unprivileged_account() -> Account | None:
    """The account to drop to, or None for an ordinary user, who stays as they are."""
    if os.geteuid() != 0:
        return None
    entry = pwd.getpwnam("nobody")
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def identity_of(account: Account | None) -> Identity:
    return account.identity() if account else {}


def can(account: Account | None, test: str, path: Path) -> bool:
    """Whether the account passes `test` (an operator of test(1): -r, -w, -x) on the path.

    It is tried rather than computed, so that access lists, capabilities and mount options count.
    """
    shell = shutil.which("sh") or "/bin/sh"
    script = f'[ {test} "$1" ]'
    tried = subprocess.run([shell, "-c", script, "sh", str(path)], cwd="/", check=False, **identity_of(account))
    return tried.returncode == 0


def temporary_directory(account: Account | None, prefix: str) -> Path:
    """A new private folder that belongs to the account and that it can reach: with TMPDIR in a home it may not be."""
    for parent in (Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")):  # noqa: S108 - mkdtemp makes it private
        directory = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        if account:
            account.own(directory)
        if can(account, "-w", directory):
            return directory
        directory.rmdir()
    raise OSError("no temporary folder that the servers' account can reach")
