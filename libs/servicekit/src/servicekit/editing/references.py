"""What refers to a record, read from the tables' own declarations."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session


def references_to(session: Session, id_: Any, record_id: UUID) -> list[str]:
    """What keeps the record from being deleted, counted: `2 visits`. Parts of the record itself go with it.

    Args:
        id_: The column that identifies records of its kind.
    """
    table = id_.property.columns[0].table
    found: dict[str, int] = {}
    for other in table.metadata.sorted_tables:
        for constraint in other.foreign_key_constraints:
            key = constraint.elements[0]
            if constraint.referred_table is not table or (constraint.ondelete or "").upper() in ("CASCADE", "SET NULL"):
                continue
            count = session.scalar(select(func.count()).select_from(other).where(key.parent == record_id)) or 0
            if count:
                found[other.name] = found.get(other.name, 0) + count
    return [f"{count} {name.replace('_', ' ')}" for name, count in sorted(found.items())]
