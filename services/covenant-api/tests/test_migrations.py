"""Migrations on a real database."""

from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect

import covenant_api.main  # noqa: F401 - all models are known then
from covenant_api.database import Base
from servicekit.jobs.schema import belongs_to_models
from servicekit.migrations import configuration, migrate
from servicekit.tables import SHARED


def test_up_down_and_up_again(databases: Any) -> None:
    url = databases.empty()
    migrate("covenant_api", url)
    command.downgrade(configuration("covenant_api", url), "base")
    engine = create_engine(url)
    assert inspect(engine).get_table_names() == ["alembic_version"]
    migrate("covenant_api", url)
    assert {"signatories", "procrastinate_jobs"} <= set(inspect(engine).get_table_names())
    engine.dispose()


def test_the_migrations_make_what_the_models_say(databases: Any) -> None:
    url = databases.empty()
    migrate("covenant_api", url)
    engine = create_engine(url)
    with engine.connect() as connection:
        opts = {"compare_server_default": True, "include_name": belongs_to_models}
        context = MigrationContext.configure(connection, opts=opts)
        # Alembic takes several; its types tell of one.
        assert compare_metadata(context, [Base.metadata, SHARED]) == []  # type: ignore[arg-type]
    engine.dispose()
