"""Migrations: they make exactly the tables of the models, and can be taken back."""

from collections.abc import Iterator
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Engine, create_engine, text

from pairing_api.models import Base
from servicekit import migrations
from servicekit.tables import SHARED

_COLUMNS = """
    SELECT format('%s.%s %s %s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                  CASE WHEN a.attnotnull THEN 'not null' ELSE '' END, pg_get_expr(d.adbin, d.adrelid))
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND c.relname <> 'alembic_version'
"""
_CONSTRAINTS = """
    SELECT format('%s %s: %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'alembic_version'
"""
_INDEXES = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
_EVERYTHING = "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"


def definition(engine: Engine) -> list[str]:
    """All that the database knows of its tables, one line a thing."""
    with engine.connect() as connection:
        return sorted(line for query in (_COLUMNS, _CONSTRAINTS, _INDEXES) for line in connection.scalars(text(query)))


@pytest.fixture
def engines(databases: Any) -> Iterator[tuple[Engine, Engine]]:
    first, second = create_engine(databases.empty()), create_engine(databases.empty())
    yield first, second
    first.dispose()
    second.dispose()


def address(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=False)


def test_migrations_make_what_the_models_say(engines: tuple[Engine, Engine]) -> None:
    migrated, created = engines
    migrations.migrate("pairing_api", address(migrated))
    Base.metadata.create_all(created)
    SHARED.create_all(created)
    # The tables of the job queue are the library's and have no models.
    of_models = [line for line in definition(migrated) if "procrastinate_" not in line]
    assert of_models == definition(created)
    assert len(of_models) > 300


def test_migrations_go_up_down_and_up_again(engines: tuple[Engine, Engine]) -> None:
    engine, _ = engines
    url = address(engine)
    migrations.migrate("pairing_api", url)
    first = definition(engine)
    command.downgrade(migrations.configuration("pairing_api", url), "base")
    with engine.connect() as connection:
        # Alembic keeps its own table and that table's key.
        assert connection.scalar(text(_EVERYTHING)) == 2
    migrations.migrate("pairing_api", url)
    assert definition(engine) == first


def test_every_constraint_is_named_by_the_convention(engines: tuple[Engine, Engine]) -> None:
    engine, _ = engines
    migrations.migrate("pairing_api", address(engine))
    query = "SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'"
    query += " AND conrelid::regclass::text NOT LIKE 'procrastinate%'"
    with engine.connect() as connection:
        names = connection.scalars(text(query)).all()
    assert [name for name in names if name[:3] not in ("pk_", "fk_", "uq_", "ck_")] == ["alembic_version_pkc"]
