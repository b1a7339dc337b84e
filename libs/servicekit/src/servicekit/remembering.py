"""Texts that are made of a whole table, kept for as long as the database does not change.

A count over everything, or all points of a map, is asked again and again and changes only when somebody writes. What
tells is the database's snapshot: two statements with one snapshot see the same rows. So nothing has to be thrown away
by whoever writes, and nothing that is kept can be old.
"""

import threading
from collections import OrderedDict
from typing import Final

from sqlalchemy import case, cast, func, null
from sqlalchemy.types import Text

# The snapshot as text. A replica's does not tell of all that runs on the primary, so nothing is kept from one.
SNAPSHOT: Final = case((func.pg_is_in_recovery(), null()), else_=cast(func.pg_current_snapshot(), Text)).label(
    "snapshot"
)

_MOST_CHARACTERS: Final = 16_000_000
_LONGEST: Final = 2_000_000


class Memory:
    """Texts by what was asked for, each with the snapshot that it was made in. What was long not asked goes first."""

    def __init__(self, most_characters: int = _MOST_CHARACTERS, longest: int = _LONGEST) -> None:
        self._most = most_characters
        self._longest = longest
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, tuple[str, str]] = OrderedDict()
        self._characters = 0

    def find(self, asked: str, snapshot: str | None) -> str | None:
        """The text that was made for this in this very snapshot; None where there is none."""
        with self._lock:
            kept = self._kept.get(asked)
            if kept is None or kept[0] != snapshot:
                return None
            self._kept.move_to_end(asked)
            return kept[1]

    def keep(self, asked: str, snapshot: str | None, text: str) -> None:
        """Keep a text, unless it is too long or its snapshot is not known."""
        with self._lock:
            self._drop(asked)
            if snapshot is None or len(text) > self._longest:
                return
            self._kept[asked] = snapshot, text
            self._characters += len(text)
            while self._characters > self._most:
                self._drop(next(iter(self._kept)))

    def _drop(self, asked: str) -> None:
        dropped = self._kept.pop(asked, None)
        if dropped is not None:
            self._characters -= len(dropped[1])
