"""The table of permissions in docs/security.md, as the tests read it."""

import re
from pathlib import Path

from tests.permissions.walk import Permitted

_DOCUMENT = Path(__file__).parents[2] / "docs" / "security.md"
_LINE = re.compile(r"^\| `([a-z_]+\.[a-z_]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \| `(iuc:\w+)` \|$", re.MULTILINE)


def _roles(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", text)) - {""}


def read_table() -> dict[str, Permitted]:
    """Each permission with the roles that have it."""
    text = _DOCUMENT.read_text(encoding="utf-8")
    return {
        name: Permitted(scope, _roles(own), _roles(everywhere))
        for name, _, own, everywhere, scope in _LINE.findall(text)
    }


def read_meanings() -> dict[str, str]:
    """What each permission lets one do."""
    return {line[0]: line[1] for line in _LINE.findall(_DOCUMENT.read_text(encoding="utf-8"))}
