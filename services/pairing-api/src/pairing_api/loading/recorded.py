"""Loading with a record of what it changed."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from servicekit.changes.recording import recording
from servicekit.changes.records import Actor, RecordKind


@contextmanager
def recorded(session: Session, kinds: Sequence[RecordKind], origin: str) -> Iterator[None]:
    """Write a change of each record of these kinds that is another after the block than before it."""
    with ExitStack() as stack:
        touched = [
            (kind, stack.enter_context(recording(session, kind, _all_ids(session, kind), Actor.system(origin))))
            for kind in kinds
        ]
        yield
        session.flush()
        for kind, records in touched:
            records.update(_all_ids(session, kind))


def _all_ids(session: Session, kind: RecordKind) -> Sequence[UUID]:
    return session.scalars(select(kind.id)).all()
