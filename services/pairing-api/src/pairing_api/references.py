"""Records that stand in the way of a deletion: those that name it, by their own names."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from servicekit.problems import Problem

_MOST_NAMED = 5


def refuse_while_named(session: Session, naming: Mapping[str, Any]) -> None:
    """Raise a 409 problem where other records name one that is to be deleted.

    Args:
        naming: Statements whose rows have a name and a slug, by what those records are in English.
    """
    found = {what: session.execute(statement.limit(_MOST_NAMED + 1)).all() for what, statement in naming.items()}
    parts = [f"{what} {_enumerated([f'{row[0]} ({row[1]})' for row in rows])}" for what, rows in found.items() if rows]
    if parts:
        detail = f"Others name it: {'; '.join(parts)}. Change them first, or merge it into another record."
        raise Problem(409, "conflict", "Conflict", detail)


def _enumerated(names: Sequence[str]) -> str:
    return ", ".join([*names[:_MOST_NAMED], *(["and others"] if len(names) > _MOST_NAMED else [])])
