"""Records written in bulk: COPY, and one statement for all that changed."""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final
from uuid import UUID

import psycopg
from psycopg import sql
from sqlalchemy import any_, delete, func, literal, select, text, tuple_, update
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session
from sqlalchemy.types import Text, Uuid

from covenant_api.imports.records import Record
from covenant_api.imports.register import GCOM, IMPORTED_FIELDS, JRC
from covenant_api.imports.watching import UNWATCHED, Phase, Watch
from covenant_api.signatories.models import Commitment, CovenantMembership, ExternalId, Signatory

Lexemes = Callable[[Record], list[str]]

# Two imports at a time take turns on this advisory lock.
_ADVISORY_LOCK: Final = 0x1C0DF
_LONGEST_WAIT: Final = "60s"
_COLUMNS: Final = ("id", *IMPORTED_FIELDS, "search_document")
_JSON_COLUMNS: Final = tuple(IMPORTED_FIELDS.index(name) for name in ("names", "population_source"))
_STAGE: Final = "staged_signatories"
# From so many written rows on, the planner is told at once what has come in.
_MANY_ROWS: Final = 1000


def take_turn(session: Session) -> None:
    """Wait for any other import to end, and keep others waiting until this transaction ends.

    An import is one long transaction; the limits that protect requests are lifted for it alone.
    Raises OperationalError where another import has not ended after a minute.
    """
    session.execute(text(f"SET LOCAL lock_timeout = '{_LONGEST_WAIT}'"))
    session.execute(text("SET LOCAL statement_timeout = 0"))
    session.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
    session.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK)))


def store(session: Session, records: Sequence[Record], lexemes: Lexemes, watch: Watch = UNWATCHED) -> None:
    """Write the records that are new or changed; `lexemes` makes the search words of those with new names."""
    created = [record for record in records if record.stored is None]
    changed = [record for record in records if record.stored is not None and record.is_changed]
    watch.tell(Phase.STORING, 0, len(created) + len(changed))
    connection = driver_connection(session)
    session.flush()
    _delete_old_parts(session, changed)
    # A member may come before its group: the references are checked when the whole COPY is in.
    copy_rows(
        connection,
        Signatory.__tablename__,
        _COLUMNS,
        (_values(record, lexemes) for record in watch.over(Phase.STORING, created)),
    )
    _update(connection, [record for record in changed if record.has_new_fields], lexemes)
    touched = [record.id for record in changed if not record.has_new_fields]
    if touched:
        ids = literal(touched, ARRAY(Uuid))
        session.execute(
            update(Signatory).where(Signatory.id == any_(ids)).values(updated_at=func.now()),
            execution_options={"synchronize_session": False},
        )
    _insert_new_parts(connection, [*created, *changed])
    if len(created) + len(changed) >= _MANY_ROWS:
        for table in (Signatory, Commitment, ExternalId, CovenantMembership):
            session.execute(text(f"ANALYZE {table.__tablename__}"))


def join_late_members(session: Session, groups: Sequence[UUID], unlinked: Sequence[str]) -> set[UUID]:
    """Link stored signatories to `groups` that have come in now, which their source named before.

    Members that the file has are among them: it may lack the column of groups. `unlinked` are the organisation
    ids that must not get a link. Returns the signatories that were linked.
    """
    if not groups:
        return set()
    own = ExternalId.__table__.alias("own")
    is_unlinked = (
        select(own.c.signatory_id)
        .where(
            own.c.signatory_id == Signatory.id,
            own.c.scheme == JRC,
            own.c.value == any_(literal(list(unlinked), ARRAY(Text))),
        )
        .exists()
    )
    joined = session.scalars(
        update(Signatory)
        .where(
            ExternalId.scheme == JRC,
            ExternalId.value == Signatory.group_external_id,
            ExternalId.signatory_id == any_(literal(list(groups), ARRAY(Uuid))),
            ExternalId.signatory_id != Signatory.id,
            Signatory.group_id.is_(None),
            # Who has no group because people said so keeps having none.
            ~Signatory.edited_fields.contains(["groupId"]),
            ~is_unlinked,
        )
        .values(group_id=ExternalId.signatory_id, updated_at=func.now())
        .returning(Signatory.id)
        .execution_options(synchronize_session=False)
    )
    return set(joined)


def driver_connection(session: Session) -> psycopg.Connection[Any]:
    """The connection of the session's transaction, for COPY."""
    connection = session.connection().connection.driver_connection
    if not isinstance(connection, psycopg.Connection):
        raise TypeError("the import needs PostgreSQL through psycopg 3")
    return connection


def copy_rows(
    connection: psycopg.Connection[Any], table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Write rows of values, in the order of the columns, by one COPY. A value of type jsonb is its text."""
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)


def _values(record: Record, lexemes: Lexemes) -> list[Any]:
    values = [record.fields[name] for name in IMPORTED_FIELDS]
    for number in _JSON_COLUMNS:
        if values[number] is not None:
            values[number] = json.dumps(values[number], ensure_ascii=False)
    return [record.id, *values, _search_document(lexemes(record)) if record.has_new_names else None]


def _search_document(words: list[str]) -> str:
    """Write a tsvector without positions; every lexeme is quoted."""
    return " ".join("'" + word.replace("\\", "\\\\").replace("'", "''") + "'" for word in words)


def _update(connection: psycopg.Connection[Any], records: Sequence[Record], lexemes: Lexemes) -> None:
    if not records:
        return
    table, stage = sql.Identifier(Signatory.__tablename__), sql.Identifier(_STAGE)
    columns = sql.SQL(", ").join(map(sql.Identifier, _COLUMNS))
    connection.execute(
        sql.SQL("CREATE TEMP TABLE {} ON COMMIT DROP AS SELECT {} FROM {} WITH NO DATA").format(stage, columns, table)
    )
    copy_rows(connection, _STAGE, _COLUMNS, (_values(record, lexemes) for record in records))
    settings = sql.SQL(", ").join(sql.SQL("{0} = staged.{0}").format(sql.Identifier(name)) for name in IMPORTED_FIELDS)
    connection.execute(
        sql.SQL(
            "UPDATE {} AS kept SET {}, search_document = coalesce(staged.search_document, kept.search_document), "
            "updated_at = now() FROM {} AS staged WHERE staged.id = kept.id"
        ).format(table, settings, stage)
    )
    connection.execute(sql.SQL("DROP TABLE {}").format(stage))


def _delete_old_parts(session: Session, records: Sequence[Record]) -> None:
    for model, key, parts in (
        (Commitment, Commitment.kind, "commitments"),
        (ExternalId, ExternalId.value, "gcom_ids"),
        (CovenantMembership, CovenantMembership.covenant_id, "covenants"),
    ):
        gone = [
            (record.id, part)
            for record in records
            if record.stored is not None
            for part in getattr(record.stored, parts) - getattr(record, parts)
        ]
        for start in range(0, len(gone), _MANY_ROWS):
            some = gone[start : start + _MANY_ROWS]
            statement = delete(model).where(tuple_(model.signatory_id, key).in_(some))
            if model is ExternalId:
                statement = statement.where(ExternalId.scheme == GCOM)
            session.execute(statement)


def _insert_new_parts(connection: psycopg.Connection[Any], records: Sequence[Record]) -> None:
    def new(record: Record, parts: str) -> list[Any]:
        wanted: set[Any] = getattr(record, parts)
        return sorted(wanted - getattr(record.stored, parts)) if record.stored else list(wanted)

    copy_rows(
        connection,
        ExternalId.__tablename__,
        ("scheme", "value", "signatory_id"),
        (
            *((JRC, record.row.organisation_id, record.id) for record in records if record.stored is None),
            *((GCOM, value, record.id) for record in records for value in new(record, "gcom_ids")),
        ),
    )
    copy_rows(
        connection,
        Commitment.__tablename__,
        ("signatory_id", "kind"),
        ((record.id, kind) for record in records for kind in new(record, "commitments")),
    )
    copy_rows(
        connection,
        CovenantMembership.__tablename__,
        ("signatory_id", "covenant_id"),
        ((record.id, covenant) for record in records for covenant in new(record, "covenants")),
    )
