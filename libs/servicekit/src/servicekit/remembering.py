"""The version of the public data, and texts that are made of a whole table, kept for as long as it stays the same.

A count over everything, or all points of a map, is asked again and again and changes only when somebody writes what
is public. What tells is the record of changes: all that is public is recorded there in the transaction that writes
it, so that two statements with one version see the same public rows. (The database's snapshot would tell too, but
every session, job and mail makes a new one.)

The version is the last public change of those that no running transaction can come before any more, and how many
come after it: of two states with the same such change the later one has more. Statements on a replica see what was
replayed there, and their version tells of that.
"""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import BigInteger, ScalarSelect, cast, column, func, or_, select, table
from sqlalchemy.types import Boolean, Integer, Text

# By name: the models stand upon the module that uses this one.
_changes = table(
    "changes",
    column("epoch", Integer),
    column("xid", BigInteger),
    column("id", BigInteger),
    column("was_public", Boolean),
    column("is_public", Boolean),
)
_epochs = table("change_epochs", column("number", Integer))


def data_version() -> ScalarSelect[Any]:
    """The version of the public data that the statement sees (text)."""
    newest = select(func.max(_epochs.c.number)).scalar_subquery()
    running_from = cast(cast(func.pg_snapshot_xmin(func.pg_current_snapshot()), Text), BigInteger)
    public = or_(_changes.c.was_public, _changes.c.is_public)
    place = (_changes.c.epoch, _changes.c.xid, _changes.c.id)
    settled = (
        select(func.concat_ws(".", *place))
        .where(public, or_(_changes.c.epoch < newest, _changes.c.xid < running_from))
        .order_by(*(one.desc() for one in place))
        .limit(1)
        .scalar_subquery()
    )
    after = (
        select(func.count())
        .select_from(_changes)
        .where(public, _changes.c.epoch == newest, _changes.c.xid >= running_from)
        .scalar_subquery()
    )
    return select(func.concat(settled, "/", after)).scalar_subquery()


# Who writes past the services, by hand, records nothing: what is kept is made anew after a while all the same.
_OLDEST_SECONDS: Final = 300.0
_MOST_CHARACTERS: Final = 16_000_000
_LONGEST: Final = 2_000_000


class Memory:
    """Texts by what was asked for, each with the version that it was made in. What was long not asked goes first."""

    def __init__(
        self,
        most_characters: int = _MOST_CHARACTERS,
        longest: int = _LONGEST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._most = most_characters
        self._longest = longest
        self._clock = clock
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, tuple[str, str, float]] = OrderedDict()
        self._characters = 0

    def find(self, asked: str, version: str) -> str | None:
        """The text that was made for this in this very version, not too long ago; None where there is none."""
        with self._lock:
            kept = self._kept.get(asked)
            if kept is None or kept[0] != version or self._clock() - kept[2] > _OLDEST_SECONDS:
                return None
            self._kept.move_to_end(asked)
            return kept[1]

    def keep(self, asked: str, version: str, text: str) -> None:
        """Keep a text, unless it is too long."""
        with self._lock:
            self._drop(asked)
            if len(text) > self._longest:
                return
            self._kept[asked] = version, text, self._clock()
            self._characters += len(text)
            while self._characters > self._most:
                self._drop(next(iter(self._kept)))

    def _drop(self, asked: str) -> None:
        dropped = self._kept.pop(asked, None)
        if dropped is not None:
            self._characters -= len(dropped[1])
