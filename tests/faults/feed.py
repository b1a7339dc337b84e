"""A copy of the public records, made by the feed of changes alone."""

import time
from typing import Any

import httpx
from sqlalchemy import select

from servicekit.changes.records import RecordKind
from servicekit.database import Database

Copy = dict[tuple[str, str], dict[str, Any]]


class FeedReader:
    """Somebody who reads the feed from its start on, a few changes at a time."""

    def __init__(self, client: httpx.Client, address: str, limit: int = 200) -> None:
        self._client, self._address, self._limit = client, address, limit
        self._after: str | None = None
        self.copy: Copy = {}
        self.seen: list[tuple[str, str, int]] = []

    def move_to(self, client: httpx.Client) -> None:
        """Go on from the same place at another server of the same platform."""
        self._client = client

    def read(self) -> bool:
        """Take what has come since; whether there was anything."""
        parameters = {"limit": str(self._limit), **({"after": self._after} if self._after else {})}
        answer = self._client.get(self._address, params=parameters)
        assert answer.status_code == 200, answer.text
        page = answer.json()
        self._after = page["nextCursor"]
        for change in page["items"]:
            self._apply(change)
        return bool(page["items"])

    def read_all(self) -> Copy:
        """Take everything that is there, and say what the records are."""
        while self.read():
            pass
        return self.copy

    def read_until(self, expected: Copy, seconds: float = 20) -> Copy:
        """Take what comes until the records are the expected ones, and say what they are, at the latest after a while.

        The feed shows a change when every transaction of the database server that began earlier has ended, and other
        tests have some on the same server.
        """
        end = time.monotonic() + seconds
        while self.read_all() != expected and time.monotonic() < end:
            time.sleep(0.05)
        return self.copy

    def _apply(self, change: dict[str, Any]) -> None:
        record = change["kind"], change["recordId"]
        self.seen.append((*record, change["version"]))
        known = self.copy.get(record)
        match change["action"]:
            case "created":
                assert known is None, f"came twice: {change}"
                self.copy[record] = change["after"]
            case "changed":
                assert known is not None, f"changed before it came: {change}"
                before = {name: known[name] for name in change["fields"]}
                assert before == change["before"], f"was {before}: {change}"
                self.copy[record] = {**known, **change["after"]}
            case "deleted":
                assert known == change["before"], f"was {known}: {change}"
                del self.copy[record]


def public_records(database: Database, kinds: tuple[RecordKind, ...]) -> Copy:
    """The public records as the tables have them."""
    found: Copy = {}
    with database.transaction() as session:
        for kind in kinds:
            rows = kind.contents().subquery()
            for row in session.execute(select(rows.c.id, rows.c.content).where(rows.c.is_public)):
                found[kind.name, str(row.id)] = row.content
    return found
