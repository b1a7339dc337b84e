"""Putting down a job within the running transaction."""

import datetime as dt
from typing import Any, Final

import psycopg
from procrastinate import App, SyncPsycopgConnector
from sqlalchemy.orm import Session

# Never opened: every job goes over the connection of the transaction that asks for it.
_APP: Final = App(connector=SyncPsycopgConnector())
LONGEST_ARGUMENT: Final = 64


def defer(session: Session, task: str, *, lock: str | None = None, delay_seconds: int = 0, **ids: str | int) -> int:
    """Put down a job; returns its number. It exists for the worker as soon as the transaction is committed.

    Args:
        session: The transaction that the job belongs to; rolled back, it takes the job with it.
        task: The name under which the worker's `Tasks` know what to do.
        lock: Jobs with one lock are done one after the other, in the order in which they were put down.
        delay_seconds: How long the job shall wait at least.
        ids: Identifiers of what the job is about. They are visible to whoever reads the database and outlive the job,
            so nothing personal and no secret belongs there.
    """
    for name, value in ids.items():
        if isinstance(value, str) and (len(value) > LONGEST_ARGUMENT or "@" in value):
            raise ValueError(f"{name} of job {task} is no identifier")
    connection: Any = session.connection().connection.driver_connection
    if not isinstance(connection, psycopg.Connection):
        raise TypeError("jobs need PostgreSQL through psycopg 3")
    scheduled = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=delay_seconds) if delay_seconds else None
    job = _APP.configure_task(task, lock=lock, connection=connection, schedule_at=scheduled)
    return job.defer(**ids)
