"""The tables of the job queue, which belong to the library: made by each service's own migration, not by models."""

from importlib.metadata import version
from typing import Any, Final

import psycopg
from procrastinate.schema import SchemaManager
from psycopg import sql
from sqlalchemy import Connection

PREFIX: Final = "procrastinate_"
# The last change of the library's tables that the services' migrations have made, by the name of its own script.
LAST_CHANGE: Final = "03.04.00_50_post_add_retry_failed_job_procedure.sql"

# What the library made, whatever its version. Types of rows go with their tables.
_MADE: Final = """
    SELECT format('TABLE IF EXISTS %I', relname) FROM pg_class
        WHERE relkind = 'r' AND starts_with(relname, 'procrastinate_') AND relnamespace = current_schema()::regnamespace
    UNION ALL
    SELECT format('FUNCTION IF EXISTS %s', oid::regprocedure) FROM pg_proc
        WHERE starts_with(proname, 'procrastinate_') AND pronamespace = current_schema()::regnamespace
    UNION ALL
    SELECT format('TYPE IF EXISTS %I', typname) FROM pg_type
        WHERE starts_with(typname, 'procrastinate_') AND typnamespace = current_schema()::regnamespace
        AND (typtype = 'e' OR typrelid IN (SELECT oid FROM pg_class WHERE relkind = 'c'))
"""


def create(connection: Connection) -> None:
    """Make the tables, types and functions of the job queue, for `upgrade` of a migration.

    The version that made them is kept as the comment of the table of jobs: a release of the library that changes them
    needs a migration of its own, which begins there.
    """
    driver = _driver(connection)
    # As bytes and without parameters: the text holds percent signs and many statements.
    driver.execute(SchemaManager.get_schema().encode())
    made_by = sql.Literal(f"procrastinate {version('procrastinate')}")
    driver.execute(sql.SQL("COMMENT ON TABLE procrastinate_jobs IS {}").format(made_by))


def drop(connection: Connection) -> None:
    """Remove all of it, jobs included, for `downgrade` of a migration."""
    driver = _driver(connection)
    for (made,) in driver.execute(_MADE.encode()).fetchall():
        # Tables go first; they take their triggers along, and the functions that answer with their rows.
        driver.execute(f"DROP {made} CASCADE".encode())


def belongs_to_models(name: str | None, kind: str, parent: Any) -> bool:
    """Whether a thing in the database is described by models; Alembic's `include_name`."""
    table = name if kind == "table" else parent.get("table_name")
    return not (table or "").startswith(PREFIX)


def _driver(connection: Connection) -> psycopg.Connection[Any]:
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise TypeError("the job queue needs PostgreSQL through psycopg 3")
    return driver
