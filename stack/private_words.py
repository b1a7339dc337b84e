"""What must never stand in a log: e-mail addresses, tokens, passwords. Searched for in the logs of every test run.

    python -m stack.private_words COMMAND…

runs a command beside a platform (`python -m stack beside`) and then searches the logs of all processes of that
platform. Exit code: that of the command, or 1 where something was found.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

# Three parts of a signed token, the first of which begins with {" in base64; an opaque one follows its word.
_TOKEN: Final = re.compile(r"eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}|[Bb]earer\s+[\w.~+/-]{16,}")
_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}(?:@|%40)(?:[\w-]+\.)+[A-Za-z]{2,}")
# Values under a telling name, in JSON, in a query or in a form; what is masked is no value.
_UNDER_A_NAME: Final = re.compile(
    r"(?i)\b(?:password|passwd|secret|client_secret|refresh_token|access_token|id_token|idToken|code_verifier)"
    r"[\"']?\s*[=:]\s*[\"']?(?!\*|null|none|true|false|\[|\{|<)[^\s\"'&,;}]{6,}"
)
# What the tests and the demonstration sign in with.
_PASSWORDS: Final = ("paired-cities-2026", "three-rivers-meet-here", "wrong-but-long-enough")
# Addresses that are nobody's: parts of a program's own words, and of addresses of databases.
_HARMLESS: Final = re.compile(r"@(?:localhost|127\.0\.0\.1)|noreply@iuc\.invalid")


def private_words(text: str) -> Iterator[str]:
    """What a text has that a log must not have: the kind of each find, and where, without the thing itself."""
    for number, line in enumerate(text.splitlines(), start=1):
        for kind, found in (
            ("a token", _TOKEN.search(line)),
            ("an e-mail address", _address(line)),
            ("a secret under its name", _UNDER_A_NAME.search(line)),
            ("a password", next((True for one in _PASSWORDS if one in line), None)),
        ):
            if found:
                yield f"line {number}: {kind}: {_around(line, found)}"


def _address(line: str) -> re.Match[str] | None:
    return next((found for found in _ADDRESS.finditer(line) if not _HARMLESS.search(found[0])), None)


def _around(line: str, found: re.Match[str] | bool) -> str:
    """The beginning of the line, by which the writer is found."""
    at = found.start() if isinstance(found, re.Match) else 0
    return f"…{line[max(0, at - 60) : at]}…" if at else line[:20]


def search(folder: Path) -> list[str]:
    """Everything that the logs of a folder have that they must not. Raises FileNotFoundError where there is no log."""
    logs = sorted(path for path in folder.rglob("*") if path.is_file() and ".log" in path.name)
    if not logs:
        raise FileNotFoundError(folder)
    return [f"{path.name}: {word}" for path in logs for word in private_words(path.read_text(errors="replace"))]


def main(command: Sequence[str]) -> int:
    """Run the command, then search."""
    code = subprocess.run(list(command), check=False).returncode
    folder = Path(os.environ["IUC_SETTINGS_FILE"]).parent / "logs"
    found = search(folder)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    sys.stdout.write(f"logs searched for what is private: {size:,} bytes, {len(found)} found\n")
    for one in found[:20]:
        sys.stdout.write(f"  {one}\n")
    return code or int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
