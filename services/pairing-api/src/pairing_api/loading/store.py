"""Storing records that may be there already: what is new is created, what differs is updated, the rest is left."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, delete, func, insert, select, update
from sqlalchemy.orm import Session

from gazetteer.folding import search_tokens
from pairing_api.database import Base
from servicekit.search import search_document

Part = Mapping[str, Any]
"""A row that belongs to a record, without the column that names the record."""


class Tally(Counter[str]):
    """What was done, counted over several stores."""

    def __str__(self) -> str:
        return f"created={self['created']} updated={self['updated']} unchanged={self['unchanged']}"


class Store:
    """The records of one table, found by a key of their own, with the rows that belong to them.

    Records that are in the database and not in the data are left alone.
    """

    def __init__(
        self, session: Session, tally: Tally, model: type[Base], key: str, parts: Sequence[tuple[type[Base], str]] = ()
    ) -> None:
        """Read what is there.

        Args:
            model: Where the records are.
            key: The column by which a record is found again.
            parts: The tables of rows that belong to a record, each with the column that names it.
        """
        self._session, self._tally, self._key = session, tally, key
        self._table = _table(model)
        self._parts = {_table(part): owner for part, owner in parts}
        self._searchable = "search_document" in self._table.c
        self._stored = self._read_records()
        self._stored_parts = {table: self._read_parts(table, owner) for table, owner in self._parts.items()}
        self.ids: dict[str, UUID] = {name: row["id"] for name, row in self._stored.items()}

    def save(
        self,
        values: Mapping[str, Any],
        parts: Mapping[type[Base], Iterable[Part]] | None = None,
        names: Sequence[str] = (),
    ) -> UUID:
        """Store a record: its columns, its parts, and the names by which `q` finds it. Returns its id."""
        name = values[self._key]
        wanted_parts = {_table(model): list(rows) for model, rows in (parts or {}).items()}
        tokens = search_tokens(names) if self._searchable else []
        stored = self._stored.get(name)
        if stored is None:
            columns = {**values, **self._search_columns(names)}
            statement = insert(self._table).values(columns).returning(self._table.c.id)
            self.ids[name] = self._session.scalars(statement).one()
            self._write_parts(self.ids[name], wanted_parts)
            self._tally["created"] += 1
        elif (
            any(stored[column] != value for column, value in values.items())
            or (self._searchable and set(stored["tokens"]) != set(tokens))
            or not self._has_parts(stored["id"], wanted_parts)
        ):
            columns = {**values, **self._search_columns(names), "updated_at": func.now()}
            self._session.execute(update(self._table).where(self._table.c.id == stored["id"]).values(columns))
            self._write_parts(stored["id"], wanted_parts)
            self._tally["updated"] += 1
        else:
            self._tally["unchanged"] += 1
        return self.ids[name]

    def _search_columns(self, names: Sequence[str]) -> dict[str, Any]:
        return {"search_document": search_document(names)} if self._searchable else {}

    def _read_records(self) -> dict[str, Mapping[str, Any]]:
        columns: list[Any] = [column for column in self._table.c if column.name != "search_document"]
        if self._searchable:
            columns.append(func.tsvector_to_array(self._table.c.search_document).label("tokens"))
        rows = self._session.execute(select(*columns)).mappings()
        return {row[self._key]: dict(row) for row in rows}

    def _read_parts(self, table: Table, owner: str) -> dict[UUID, list[Part]]:
        parts: dict[UUID, list[Part]] = {}
        for row in self._session.execute(select(table)).mappings():
            parts.setdefault(row[owner], []).append({name: row[name] for name in row if name != owner})
        return parts

    def _has_parts(self, record_id: UUID, wanted: Mapping[Table, list[Part]]) -> bool:
        return all(
            _as_set(self._stored_parts[table].get(record_id, [])) == _as_set(rows) for table, rows in wanted.items()
        )

    def _write_parts(self, record_id: UUID, wanted: Mapping[Table, list[Part]]) -> None:
        for table, rows in wanted.items():
            owner = self._parts[table]
            self._session.execute(delete(table).where(table.c[owner] == record_id))
            if rows:
                self._session.execute(insert(table), [{**row, owner: record_id} for row in rows])


def _table(model: type[Base]) -> Table:
    return cast("Table", model.__table__)


def _as_set(rows: Iterable[Part]) -> set[frozenset[tuple[str, Any]]]:
    return {frozenset((name, _comparable(value)) for name, value in row.items()) for row in rows}


def _comparable(value: Any) -> Any:
    return frozenset(value.items()) if isinstance(value, dict) else value
