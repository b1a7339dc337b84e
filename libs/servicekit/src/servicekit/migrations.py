"""Migrations: they travel inside the service's package, so that whatever runs it can migrate for it."""

from importlib import import_module
from pathlib import Path

from alembic import command, context
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, create_engine, pool, text

# A migration waits this long for a lock that readers hold, then gives up instead of queueing all behind it.
_LOCK_TIMEOUT = "5s"
# Two migrators at a time (replicas that start together) take turns on this advisory lock.
_ADVISORY_LOCK = 0x1C0DE


def configuration(package: str, database_url: str | None = None) -> Config:
    """Alembic's configuration for the migrations inside `package`."""
    folder = Path(str(import_module(package).__file__)).parent / "migrations"
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    if database_url is not None:
        config.set_main_option("sqlalchemy.url", database_url.replace("%", "%%"))
    return config


def newest_revision(package: str) -> str | None:
    """The revision that the code of `package` needs."""
    return ScriptDirectory.from_config(configuration(package)).get_current_head()


def migrate(package: str, database_url: str, revision: str = "head") -> None:
    """Bring the database to `revision`."""
    command.upgrade(configuration(package, database_url), revision)


def run(metadata: MetaData) -> None:
    """What a service's `migrations/env.py` calls: run the migrations on a connection of their own."""
    given = context.config.attributes.get("connection")
    if given is not None:
        _run_on(given, metadata)
        return
    url = context.config.get_main_option("sqlalchemy.url")
    if url is None:
        raise RuntimeError("no database address is set")
    engine = create_engine(url, poolclass=pool.NullPool)
    with engine.connect() as connection:
        _run_on(connection, metadata)
        connection.commit()
    engine.dispose()


def _run_on(connection: Connection, metadata: MetaData) -> None:
    context.configure(connection=connection, target_metadata=metadata, compare_server_default=True)
    with context.begin_transaction():
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})"))
        connection.execute(text(f"SET LOCAL lock_timeout = '{_LOCK_TIMEOUT}'"))
        context.run_migrations()
