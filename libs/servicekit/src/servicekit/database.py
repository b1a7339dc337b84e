"""The database of a service: engines, the transaction of a request, the naming of constraints.

One request is one transaction. `Db` commits before the response starts, so that a failed commit is never
answered with success; only this module commits. `ReadDb` is for answers made by one statement: it runs
without BEGIN and COMMIT, on the replica where there is one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import Connection, Engine, MetaData, create_engine, text
from sqlalchemy.orm import Session

from servicekit.settings import ServiceSettings

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def new_metadata() -> MetaData:
    """Metadata for the models of one service."""
    return MetaData(naming_convention=NAMING)


def _engine(url: str, name: str, size: int, statement_timeout_ms: int) -> Engine:
    return create_engine(
        url,
        pool_size=size,
        # A pool that may overflow only moves the queue into the database.
        max_overflow=0,
        pool_timeout=5,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": 5,
            "application_name": name,
            "options": f"-c timezone=UTC -c statement_timeout={statement_timeout_ms} "
            f"-c idle_in_transaction_session_timeout={statement_timeout_ms * 2}",
        },
    )


class Database:
    """The engines of one process. Exports have connections of their own: a slow reader starves no request."""

    def __init__(self, settings: ServiceSettings, service: str) -> None:
        url = settings.database_url.get_secret_value()
        read_url = settings.read_database_url.get_secret_value() if settings.read_database_url else url
        self.export_pool_size = settings.export_pool_size
        self.engine = _engine(url, service, settings.pool_size, settings.statement_timeout_ms)
        read_engine = (
            self.engine
            if read_url == url
            else _engine(read_url, f"{service} read", settings.pool_size, settings.statement_timeout_ms)
        )
        self.read_engine = read_engine.execution_options(isolation_level="AUTOCOMMIT")
        self.export_engine = _engine(
            read_url, f"{service} export", settings.export_pool_size, settings.export_timeout_ms
        ).execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One unit of work outside a request (console commands): commits at the end, or leaves nothing."""
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    def migration_revision(self) -> str | None:
        """The revision that the database stands at; None where it was never migrated."""
        with self.read_engine.connect() as connection:
            exists = connection.scalar(text("SELECT to_regclass('alembic_version') IS NOT NULL"))
            return connection.scalar(text("SELECT version_num FROM alembic_version")) if exists else None

    def dispose(self) -> None:
        """Close all connections."""
        for engine in (self.engine, self.read_engine, self.export_engine):
            engine.dispose()


def database_of(request: Request) -> Database:
    """The database of the application that serves the request."""
    database: Database = request.app.state.database
    return database


def get_db(request: Request) -> Iterator[Session]:
    """The transaction of a request."""
    with Session(database_of(request).engine, expire_on_commit=False) as session, session.begin():
        yield session


def get_read_connection(request: Request) -> Iterator[Connection]:
    """A connection for an answer made by one statement."""
    with database_of(request).read_engine.connect() as connection:
        yield connection


# FastAPI's default scope would commit after the answer was sent.
Db = Annotated[Session, Depends(get_db, scope="function")]
ReadDb = Annotated[Connection, Depends(get_read_connection, scope="function")]
