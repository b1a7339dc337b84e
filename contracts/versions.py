"""One version for the platform: every file that says it, and what must agree before a release."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
RELEASED = Path("contracts/released")
SERVICES = ("covenant-api", "pairing-api")

_VERSION = r"(?P<version>[0-9]+\.[0-9]+\.[0-9]+)"
_PROJECT = rf'(?m)^version = "{_VERSION}"$'
_PACKAGE = rf'(?m)\A\{{\n  "name": "[^"]+",\n  "version": "{_VERSION}"'
_PACKAGE_IN_LOCK = rf'(?m)^    "": \{{\n      "name": "[^"]+",\n      "version": "{_VERSION}"'
_IMAGE = rf"(?m)^ARG IUC_VERSION={_VERSION}$"
_COMPOSE = rf"\$\{{IUC_VERSION:-{_VERSION}\}}"

# Where the version stands: the file, and what surrounds it there.
PLACES: tuple[tuple[str, str], ...] = (
    ("libs/gazetteer/pyproject.toml", _PROJECT),
    ("libs/servicekit/pyproject.toml", _PROJECT),
    ("services/covenant-api/pyproject.toml", _PROJECT),
    ("services/pairing-api/pyproject.toml", _PROJECT),
    ("services/covenant-api/Dockerfile", _IMAGE),
    ("services/pairing-api/Dockerfile", _IMAGE),
    ("gateway/Dockerfile", _IMAGE),
    ("identity/Dockerfile", _IMAGE),
    ("identity/package.json", _PACKAGE),
    ("identity/package-lock.json", _PACKAGE),
    ("identity/package-lock.json", _PACKAGE_IN_LOCK),
    ("docker-compose.yml", _COMPOSE),
    ("publiccode.yml", rf'(?m)^softwareVersion: "?{_VERSION}"?$'),
    ("docs/operations.md", rf"`IUC_REVISION` \| iuc, {_VERSION}, unknown"),
    ("clients/python/pyproject.toml", _PROJECT),
    ("clients/typescript/package.json", _PACKAGE),
    ("clients/typescript/package-lock.json", _PACKAGE),
    ("clients/typescript/package-lock.json", _PACKAGE_IN_LOCK),
    ("frontend/package.json", _PACKAGE),
    ("frontend/package-lock.json", _PACKAGE),
    ("frontend/package-lock.json", _PACKAGE_IN_LOCK),
)
_ENTRY = re.compile(rf"(?m)^## \[{_VERSION}\] - (?P<day>\d{{4}}-\d{{2}}-\d{{2}})$")


@dataclass(frozen=True)
class Said:
    """A version as one file says it."""

    path: str
    version: str


def newest_entry(root: Path = ROOT) -> str:
    """The version of the newest entry of the change log. Raises ValueError where it has none."""
    found = _ENTRY.search((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    if not found:
        raise ValueError("CHANGELOG.md has no entry such as: ## [1.2.3] - 2026-01-31")
    return found["version"]


def said_versions(root: Path = ROOT) -> list[Said]:
    """What every place says. Raises ValueError for a place where no version is found any more."""
    said = []
    for path, pattern in PLACES:
        found = [match["version"] for match in re.finditer(pattern, (root / path).read_text(encoding="utf-8"))]
        if not found:
            raise ValueError(f"{path} says no version where one is expected")
        said += [Said(path, version) for version in found]
    return said


def write_version(version: str, root: Path = ROOT) -> None:
    """Make every place say this version, such as `1.2.3`. The change log is for people to write."""
    if not re.fullmatch(_VERSION, version):
        raise ValueError(f"{version} is no version such as 1.2.3")
    said_versions(root)  # nothing is written where one of the places cannot be
    for path, pattern in PLACES:
        file = root / path
        text = file.read_text(encoding="utf-8")

        def put(match: re.Match[str]) -> str:
            begin, end = match.start("version") - match.start(), match.end("version") - match.start()
            return match[0][:begin] + version + match[0][end:]

        file.write_text(re.sub(pattern, put, text), encoding="utf-8")


def as_numbers(version: str) -> tuple[int, ...]:
    """The parts of a version, to compare by."""
    return tuple(int(part) for part in version.split("."))


def is_changed_in_silence(released: Mapping[str, Any], current: Mapping[str, Any]) -> bool:
    """Whether a document differs from the released one without a higher version."""
    before, after = released["info"]["version"], current["info"]["version"]
    return as_numbers(after) < as_numbers(before) or (after == before and current != released)
