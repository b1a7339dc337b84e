"""Migrations: they travel inside the service's package, so that whatever runs it can migrate for it."""

import sys
import time
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path

from alembic import command, context
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, create_engine, pool, text

from servicekit.jobs.schema import belongs_to_models

# A migration waits this long for a lock that readers hold, then gives up instead of queueing all behind it.
_LOCK_TIMEOUT = "5s"
# Two migrators at a time (replicas that start together) take turns on this advisory lock.
_ADVISORY_LOCK = 0x1C0DE
_WAIT_SECONDS = 120.0


def configuration(package: str, database_url: str | None = None) -> Config:
    """Alembic's configuration for the migrations inside `package`."""
    folder = Path(str(import_module(package).__file__)).parent / "migrations"
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    if database_url is not None:
        config.set_main_option("sqlalchemy.url", database_url.replace("%", "%%"))
    return config


class MigrationsBusyError(RuntimeError):
    """Another migration holds the database."""


def is_ready(package: str, revisions: Iterable[str | None]) -> bool:
    """Whether the code of `package` can work with databases at these revisions.

    A revision that the code does not know is a newer one: migrations are expanded before they are contracted,
    so that the code of before goes on working while its replacement starts.
    """
    head, known = _scripts(package)
    return all(revision == head or (revision is not None and revision not in known) for revision in revisions)


@cache
def _scripts(package: str) -> tuple[str | None, frozenset[str]]:
    scripts = ScriptDirectory.from_config(configuration(package))
    return scripts.get_current_head(), frozenset(script.revision for script in scripts.walk_revisions())


def migrate(package: str, database_url: str, revision: str = "head") -> None:
    """Bring the database to `revision`."""
    command.upgrade(configuration(package, database_url), revision)


def run(*metadata: MetaData) -> None:
    """What a service's `migrations/env.py` calls: run the migrations on a connection of their own.

    `metadata` is the service's own, and that of the tables that every service has.
    """
    given = context.config.attributes.get("connection")
    if given is not None:
        _run_on(given, list(metadata))
        return
    url = context.config.get_main_option("sqlalchemy.url")
    if url is None:
        raise RuntimeError("no database address is set")
    engine = create_engine(url, poolclass=pool.NullPool, connect_args={"connect_timeout": 10})
    with engine.connect() as connection:
        _run_on(connection, list(metadata))
        connection.commit()
    engine.dispose()


def _run_on(connection: Connection, metadata: list[MetaData]) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_server_default=True,
        include_name=belongs_to_models,
    )
    with context.begin_transaction():
        _take_turn(connection)
        connection.execute(text(f"SET LOCAL lock_timeout = '{_LOCK_TIMEOUT}'"))
        context.run_migrations()


def _take_turn(connection: Connection) -> None:
    """Wait for another migration, and say so. Raises MigrationsBusyError where it takes too long."""
    lock = text(f"SELECT pg_try_advisory_xact_lock({_ADVISORY_LOCK})")
    deadline = time.monotonic() + _WAIT_SECONDS
    said = False
    while not connection.scalar(lock):
        if time.monotonic() > deadline:
            raise MigrationsBusyError(f"another migration still runs after {_WAIT_SECONDS:.0f} s; nothing was changed")
        if not said:
            sys.stderr.write("waiting for another migration to end\n")
            said = True
        time.sleep(0.2)
