"""How far a job is, written where others see it while the job's own transaction is still open."""

import time
from typing import Final
from uuid import UUID

from sqlalchemy import func
from sqlalchemy.dialects.postgresql import insert

from covenant_api.imports.watching import Phase, Watch
from covenant_api.list_imports.models import ImportProgress
from servicekit.database import Database

_EVERY_SECONDS: Final = 0.25


def watch_for(database: Database, import_id: UUID) -> Watch:
    """A watch that writes what it is told in short transactions of its own, not oftener than makes sense."""
    told: tuple[Phase | None, float] = (None, 0.0)

    def tell(phase: Phase, done: int, total: int | None) -> None:
        nonlocal told
        now = time.monotonic()
        if phase is told[0] and now - told[1] < _EVERY_SECONDS:
            return
        told = phase, now
        values = {"phase": phase.value, "done": done, "total": total, "at": func.now()}
        statement = insert(ImportProgress).values(import_id=import_id, **values)
        with database.transaction() as session:
            session.execute(statement.on_conflict_do_update(index_elements=["import_id"], set_=values))

    return Watch(tell)
