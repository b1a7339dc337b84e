"""The database of a service: engines, the transaction of a request, the naming of constraints.

One request is one transaction. `Db` commits before the response starts, so that a failed commit is never
answered with success; only this module commits. `ReadDb` is for answers made by single statements: each
runs without BEGIN and COMMIT, on the replica where there is one.

Requests wait for connections without holding a thread that a holder of one needs to go on: a reader has its
connection only while a statement runs, writers are let in no more than there are connections, and neither waits for
the connections of the other. A writer needs a thread again before it ends: were its connection one that readers wait
for, they could hold all threads, and nobody would go on.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated, Any

from anyio import CapacityLimiter
from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import ARRAY, DateTime, Engine, Executable, MetaData, Row, Select, Text, create_engine, select, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Session

from servicekit.remembering import Memory, data_version
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


class SharedBase(DeclarativeBase):
    """Base of the tables that every service has alike; each service's own migrations make them in its database.

    `servicekit.tables` imports all of them, so that its metadata is complete there.
    """

    metadata = new_metadata()
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        str: Text,
        datetime: DateTime(timezone=True),
        dict[str, Any]: JSONB,
        list[str]: ARRAY(Text),
    }


def _engine(url: str, name: str, size: int, statement_timeout_ms: int, wait_seconds: int = 5) -> Engine:
    return create_engine(
        url,
        pool_size=size,
        # A pool that may overflow only moves the queue into the database.
        max_overflow=0,
        pool_timeout=wait_seconds,
        pool_pre_ping=True,
        # What callers send is nobody's business in a log.
        hide_parameters=True,
        connect_args={
            "connect_timeout": wait_seconds,
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
        self.export_seconds = settings.export_timeout_ms / 1000
        self.engine = _engine(url, service, settings.pool_size, settings.statement_timeout_ms)
        self.read_engine = _engine(
            read_url, f"{service} read", settings.pool_size, settings.statement_timeout_ms
        ).execution_options(isolation_level="AUTOCOMMIT")
        # Reads that must see what was stored a moment ago, such as who may do what; never from a replica.
        self.present_engine = (
            self.read_engine
            if read_url == url
            else _engine(url, f"{service} now", settings.pool_size, settings.statement_timeout_ms).execution_options(
                isolation_level="AUTOCOMMIT"
            )
        )
        self.export_engine = _engine(
            read_url, f"{service} export", settings.export_pool_size, settings.export_timeout_ms
        ).execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self.memory = Memory()
        # Whether the database is there must be known also when all other connections are taken.
        self._probes = [
            _engine(one, f"{service} probe", 1, 1500, wait_seconds=2) for one in dict.fromkeys((url, read_url))
        ]

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One unit of work outside a request (console commands): commits at the end, or leaves nothing."""
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    def migration_revisions(self) -> set[str | None]:
        """The revisions that the database, and its replica where there is one, stand at; None for no migration."""
        return {_revision(engine) for engine in self._probes}

    def dispose(self) -> None:
        """Close all connections."""
        for engine in (self.engine, self.read_engine, self.present_engine, self.export_engine, *self._probes):
            engine.dispose()


def _revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        exists = connection.scalar(text("SELECT to_regclass('alembic_version') IS NOT NULL"))
        return connection.scalar(text("SELECT version_num FROM alembic_version")) if exists else None


class Reader:
    """Reads by single statements. A connection is held no longer than its statement runs."""

    def __init__(self, engine: Engine, memory: Memory | None = None) -> None:
        self._engine = engine
        self._memory = memory or Memory()

    def rows(self, statement: Executable) -> Sequence[Row[Any]]:
        """All rows of the statement."""
        with self._engine.connect() as connection:
            return connection.execute(statement).all()

    def scalar(self, statement: Executable) -> Any:
        """The first value of the first row; None where there is no row."""
        with self._engine.connect() as connection:
            return connection.scalar(statement)

    def unchanged(self, asked: str, statement: Callable[[], Select[Any]]) -> str:
        """The one text of the statement, made anew only where public data has changed since.

        For what is made of a whole table. `asked` tells this statement, with its parameters, from every other; it is
        built only where it is needed, because building a long one takes longer than the answer that is there.
        """
        with self._engine.connect() as connection:
            kept = self._memory.find(asked, connection.scalars(select(data_version())).one())
            if kept is not None:
                return kept
            # The version of the very statement: somebody may have written since the question.
            text_, version = connection.execute(statement().add_columns(data_version())).one()
        self._memory.keep(asked, version, text_)
        return str(text_)


def database_of(request: Request) -> Database:
    """The database of the application that serves the request."""
    database: Database = request.app.state.database
    return database


async def get_db(request: Request) -> AsyncIterator[Session]:
    """The transaction of a request. No more of them are open at a time than there are connections."""
    database = database_of(request)
    places: CapacityLimiter = request.app.state.write_places
    async with places:
        session = Session(database.engine, expire_on_commit=False)
        try:
            yield session
            await run_in_threadpool(session.commit)
        except BaseException:
            await run_in_threadpool(session.rollback)
            raise
        finally:
            await run_in_threadpool(session.close)


async def get_reader(request: Request) -> Reader:
    """Reads for an answer made by single statements."""
    database = database_of(request)
    return Reader(database.read_engine, database.memory)


# FastAPI's default scope would commit after the answer was sent.
Db = Annotated[Session, Depends(get_db, scope="function")]
ReadDb = Annotated[Reader, Depends(get_reader, scope="function")]
