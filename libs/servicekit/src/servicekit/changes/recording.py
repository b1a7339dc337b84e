"""Writing changes: what differs after a piece of work from what was there before it, in the same transaction.

    with recording(session, SIGNATORY, [signatory_id], actor) as touched:
        ...                      # write the tables of the record as you like
        touched.add(new_id)      # records that came in meanwhile

The number of statements is the same for one record and for 12,000. Nothing is written of records that are as before.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    any_,
    case,
    cast,
    column,
    false,
    func,
    insert,
    literal,
    null,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Session
from sqlalchemy.types import BigInteger, Boolean, Text, Uuid

from servicekit.changes.epochs import current_epoch
from servicekit.changes.models import Change
from servicekit.changes.records import Actor, RecordKind
from servicekit.changes.schemas import Action

_OWN_XID: Final = cast(cast(func.pg_current_xact_id(), Text), BigInteger)


@dataclass
class Touched:
    """The records that a piece of work touches.

    Attributes:
        ids: All of them; those given at the beginning are in it.
        written: Number of changes that were written, known at the end.
    """

    ids: set[UUID] = field(default_factory=set)
    written: int = 0

    def add(self, record_id: UUID) -> None:
        """One that came in meanwhile. One that was there before has to be named at the beginning."""
        self.ids.add(record_id)

    def update(self, record_ids: Iterable[UUID]) -> None:
        """Several that came in meanwhile."""
        self.ids.update(record_ids)


@contextmanager
def recording(
    session: Session,
    kind: RecordKind,
    ids: Iterable[UUID],
    actor: Actor,
    *,
    action: Action | None = None,
    cause_id: UUID | None = None,
    note: str | None = None,
) -> Iterator[Touched]:
    """Write a change of each record of `kind` that is another after the block than before it.

    The records are locked until the transaction ends: who changes one of them too waits. Where the block raises,
    nothing is written; the transaction is for its owner to roll back.

    Args:
        ids: The records that the block may change or delete. Those that it makes are added to what it is given.
        actor: Who makes the change.
        action: What was done; by what came of it if not given: created, changed or deleted.
        cause_id: What caused it, such as an import.
        note: The reason that was given.
    """
    touched = Touched(set(ids))
    session.flush()
    before = _contents(session, kind, sorted(touched.ids)) if touched.ids else []
    yield touched
    if not touched.ids:
        return
    session.flush()
    provenance = _provenance(session, actor, cause_id, note)
    there = {row.id for row in before}
    came = touched.ids - there
    # Those that came are told by themselves: of thousands that an import makes there is nothing to compare.
    if came:
        made = kind.contents().where(kind.id == any_(literal(sorted(came), ARRAY(Uuid))))
        touched.written += _insert(session, kind.name, {**provenance, **_creations(made, action)})
    if there:
        differences = _differences(kind, before, sorted(there), action)
        touched.written += _insert(session, kind.name, {**provenance, **differences})


def record_private_change(
    session: Session,
    kind: str,
    record_id: UUID,
    action: Action,
    fields: Sequence[str],
    actor: Actor,
    *,
    cause_id: UUID | None = None,
    note: str | None = None,
) -> None:
    """Write a change of something that is not public: a draft, a contact, a membership. Its fields are named alone.

    Args:
        kind: A name of its own, such as `signatory-draft`, because versions are counted by kind and record.
        fields: Names of the fields that changed, on the wire.
    """
    # Two at a time would give the change the same version.
    session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(f"{kind} {record_id}", 0))))
    row = {
        "record_id": literal(record_id, Uuid),
        "action": literal(action.value, Text),
        "was_public": false(),
        "is_public": false(),
        "fields": literal(sorted(fields), ARRAY(Text)),
        "before": null(),
        "after": null(),
    }
    made = select(*(cast(value, Change.__table__.c[name].type).label(name) for name, value in row.items()))
    one = made.subquery("one")
    _insert(session, kind, {**_provenance(session, actor, cause_id, note), **dict(one.c.items())})


def record_unrecorded(session: Session, kinds: Iterable[RecordKind], actor: Actor) -> int:
    """Write that each record was created of which nothing is recorded yet. Returns how many there were.

    Runs with every migration: records that were stored before there was a record of changes are in its feed so.
    """
    # After a restore on another server the feed goes on from here. The limit protects requests; a large register that
    # was never recorded takes longer.
    current_epoch(session)
    session.execute(text("SET LOCAL statement_timeout = 0"))
    written = 0
    for kind in kinds:
        known = select(Change.id).where(Change.kind == kind.name, Change.record_id == kind.id).exists()
        columns = {**_provenance(session, actor, None, None), **_creations(kind.contents().where(~known), None)}
        written += _insert(session, kind.name, columns)
    return written


def _contents(session: Session, kind: RecordKind, ids: Sequence[UUID]) -> Sequence[Any]:
    """The records as they are, locked. First the locks: what is read then is what the last holder left."""
    wanted = kind.id == any_(literal(ids, ARRAY(Uuid)))
    session.execute(select(kind.id).where(wanted).order_by(kind.id).with_for_update(key_share=True))
    found = kind.contents().where(wanted).subquery("found")
    as_text = (found.c.id, cast(found.c.content, Text), found.c.is_public, cast(found.c.private, Text))
    return session.execute(select(*as_text)).all()


def _provenance(session: Session, actor: Actor, cause_id: UUID | None, note: str | None) -> dict[str, Any]:
    return {
        "epoch": literal(current_epoch(session)),
        "person_id": literal(actor.person_id, Uuid),
        "client_id": literal(actor.client_id, Text),
        "organisation_id": literal(actor.organisation_id, Uuid),
        "acting_for_id": literal(actor.acting_for_id, Uuid),
        "origin": literal(actor.origin, Text),
        "request_id": literal(actor.request_id, Text),
        "cause_id": literal(cause_id, Uuid),
        "note": literal(note, Text),
    }


def _creations(made: Select[Any], action: Action | None) -> dict[str, Any]:
    """The columns of changes by which these contents came to be."""
    found = made.subquery("found")
    return {
        "record_id": found.c.id,
        "action": literal((action or Action.CREATED).value, Text),
        "was_public": false(),
        "is_public": found.c.is_public,
        "fields": cast(literal([], ARRAY(Text)), ARRAY(Text)),
        "before": null(),
        "after": found.c.content,
    }


def _differences(kind: RecordKind, before: Sequence[Any], ids: Sequence[UUID], action: Action | None) -> dict[str, Any]:
    """The columns of what differs, over the records as they were and as they are now."""
    was = _as_rows(before)
    # Materialized, both of them: a content is looked at several times, and would be made anew each time.
    now = kind.contents().where(kind.id == any_(literal(ids, ARRAY(Uuid)))).cte("now").prefix_with("MATERIALIZED")
    both = (
        select(
            func.coalesce(now.c.id, was.c.id).label("id"),
            was.c.content.label("old"),
            now.c.content.label("new"),
            func.coalesce(was.c.is_public, false()).label("was_public"),
            func.coalesce(now.c.is_public, false()).label("is_public"),
            was.c.private.label("old_private"),
            now.c.private.label("new_private"),
        )
        .select_from(was.join(now, was.c.id == now.c.id, full=True))
        .subquery("both_sides")
    )
    stayed = both.c.old.is_not(None) & both.c.new.is_not(None)
    public = _differing(case((stayed, both.c.old)), case((stayed, both.c.new)), "public_fields")
    private = _differing(case((stayed, both.c.old_private)), case((stayed, both.c.new_private)), "private_fields")
    turned = both.c.was_public != both.c.is_public
    told = or_(~stayed, turned, public.c.fields.is_not(None))
    whole = or_(~stayed, turned)
    found = (
        select(
            both.c.id.label("record_id"),
            case((both.c.old.is_(None), "created"), (both.c.new.is_(None), "deleted"), else_="changed").label("came"),
            (told & both.c.was_public).label("was_public"),
            (told & both.c.is_public).label("is_public"),
            func.coalesce(func.array_cat(public.c.fields, private.c.fields), literal([], ARRAY(Text))).label("fields"),
            case((whole, both.c.old), else_=public.c.before).label("before"),
            case((whole, both.c.new), else_=public.c.after).label("after"),
        )
        .select_from(both)
        .join(public, true())
        .join(private, true())
        .where(or_(told, private.c.fields.is_not(None)))
        .subquery("found")
    )
    columns: dict[str, Any] = dict(found.c.items())
    came = columns.pop("came")
    return {**columns, "action": came if action is None else literal(action.value, Text)}


def _as_rows(before: Sequence[Any]) -> FromClause:
    """What was read before, as a table again."""
    ids, contents, publics, privates = (list(one) for one in zip(*before, strict=True)) if before else ([], [], [], [])
    sent = func.unnest(
        literal(ids, ARRAY(Uuid)),
        literal(contents, ARRAY(Text)),
        literal(publics, ARRAY(Boolean)),
        literal(privates, ARRAY(Text)),
    )
    columns = (column("id", Uuid), column("content", Text), column("is_public", Boolean), column("private", Text))
    table = sent.table_valued(*columns, name="sent").render_derived()
    content, private = cast(table.c.content, JSONB), cast(table.c.private, JSONB)
    rows = select(table.c.id, content.label("content"), table.c.is_public, private.label("private"))
    return rows.cte("was").prefix_with("MATERIALIZED")


def _differing(old: ColumnElement[Any], new: ColumnElement[Any], name: str) -> Any:
    """Of two objects: names and values of the fields that differ; one row, of nulls where none does."""
    value = column("value", JSONB)
    left = func.jsonb_each(old).table_valued(column("key", Text), value, name=f"{name}_old")
    right = func.jsonb_each(new).table_valued(column("key", Text), value, name=f"{name}_new")
    key = func.coalesce(left.c.key, right.c.key)
    return (
        select(
            func.array_agg(key).label("fields"),
            func.jsonb_object_agg(key, left.c.value, type_=JSONB).label("before"),
            func.jsonb_object_agg(key, right.c.value, type_=JSONB).label("after"),
        )
        .select_from(left.join(right, left.c.key == right.c.key, full=True))
        .where(left.c.value.is_distinct_from(right.c.value))
        .lateral(name)
    )


def _insert(session: Session, kind: str, columns: dict[str, Any]) -> int:
    """Store these changes, each with the next version of its record and no earlier place than the one before."""
    record_id = columns["record_id"]
    last = (
        select(Change.version, Change.epoch, Change.xid)
        .where(Change.kind == kind, Change.record_id == record_id)
        .order_by(Change.version.desc())
        .limit(1)
        .lateral("last")
    )
    everything = {
        **columns,
        "kind": literal(kind, Text),
        "xid": func.greatest(_OWN_XID, case((last.c.epoch == columns["epoch"], last.c.xid))),
        "version": func.coalesce(last.c.version, 0) + 1,
    }
    rows = select(*everything.values()).select_from(record_id.table.outerjoin(last, true())).order_by(record_id)
    done = session.execute(
        insert(Change).from_select(list(everything), rows, include_defaults=False),
        execution_options={"preserve_rowcount": True},
    )
    return int(done.rowcount)  # type: ignore[attr-defined]
