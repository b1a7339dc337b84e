"""Records that belong to signatories, which a merger takes over. What they are is said above, where they are known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from servicekit.changes.records import RecordKind


@dataclass(frozen=True, kw_only=True)
class Belonging:
    """Records of a kind that belong to signatories.

    Attributes:
        kind: The kind.
        ids: `(session, signatory_id)`: those that belong to this signatory.
        move: `(session, gone, stays)`: let those of the one belong to the other.
    """

    kind: RecordKind
    ids: Callable[[Session, UUID], Sequence[UUID]]
    move: Callable[[Session, UUID, UUID], None]


def reports_of(kind: RecordKind) -> Belonging:
    """The records of a kind whose field `signatory_id` says whose they are."""
    signatory: Any = kind.content.expressions["signatory_id"]
    model = signatory.class_

    def ids(session: Session, signatory_id: UUID) -> Sequence[UUID]:
        return session.scalars(select(kind.id).where(signatory == signatory_id)).all()

    def move(session: Session, gone: UUID, stays: UUID) -> None:
        moved = update(model).where(signatory == gone).values(signatory_id=stays, updated_at=func.now())
        session.execute(moved, execution_options={"synchronize_session": False})

    return Belonging(kind=kind, ids=ids, move=move)
