"""The same rows as a SQLite file for Datasette: one table, related values as JSON in it, with the indexes it needs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

_NESTED: Final = ("names", "commitments", "covenants", "externalIds", "source")
NESTED: Final = _NESTED
"""The columns that hold JSON; `_json=` makes Datasette answer them as such."""


def write_tables(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    """Write records of the API as a table with indexes for the list's filters and orders."""
    rows = [dict(record) for record in records]
    columns = list(rows[0])
    for row in rows:
        row.update({name: json.dumps(row[name], ensure_ascii=False) for name in _NESTED})
    with sqlite3.connect(path) as connection:
        named = ", ".join(f'"{column}"' for column in columns)
        connection.execute(f'create table signatories ({named}, primary key ("id"))')
        places = ", ".join("?" for _ in columns)
        connection.executemany(
            f"insert into signatories values ({places})",  # noqa: S608 - nothing in it is from outside
            [[row[column] for column in columns] for row in rows],
        )
        connection.execute('create index by_country_and_name on signatories (country, "name", id)')
        connection.execute("create index by_country_and_population on signatories (country, population)")
        connection.execute("create index by_population on signatories (population)")
        connection.execute("analyze")
