"""A dump that is restored on another server, where transaction numbers begin anew: nobody who follows notices."""

import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import select, text, update

from covenant_api.cli import SERVICE
from covenant_api.demo.service import load_demo
from covenant_api.history import RECORD_KINDS
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.signatories.models import Signatory
from servicekit.changes.recording import recording
from servicekit.changes.records import Actor
from servicekit.database import Database
from servicekit.migrations import migrate
from servicekit.settings import ServiceSettings
from stack.postgres import installed_binaries, temporary_cluster
from tests.faults.feed import FeedReader, public_records

DEMO = Path(__file__).parents[2] / "demo" / "covenant"
FEED = "/api/covenant/v1/changes"
Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]
# Takes so many transaction numbers.
_AGE = "DO $$ BEGIN FOR i IN 1..3000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$"
_NUMBER = "SELECT pg_current_xact_id()::text::bigint"


def _run(tool: str, *arguments: str, **given: Any) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([str(installed_binaries() / tool), *arguments], check=True, capture_output=True, **given)


def test_who_follows_the_feed_goes_on_after_a_restore_on_another_server(
    covenant_url: str, covenant_database: Database, covenant_client: httpx.Client, serve: Serve
) -> None:
    with covenant_database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(_AGE))
    with covenant_database.transaction() as session:
        load_demo(session, DEMO)
        old_number: int = session.scalars(text(_NUMBER)).one()
    reader = FeedReader(covenant_client, FEED)
    reader.read_all()
    assert reader.copy == public_records(covenant_database, RECORD_KINDS)
    dump = _run("pg_dump", "--no-owner", "--no-privileges", covenant_url.replace("+psycopg", "")).stdout
    with temporary_cluster() as cluster:
        cluster.create_database("restored", owner="restored", password="restored")
        url = cluster.url("restored", owner="restored", password="restored")
        _run("psql", "--quiet", "-v", "ON_ERROR_STOP=1", url.replace("+psycopg", ""), input=dump)
        database = Database(ServiceSettings.model_validate({"database_url": url}), "test")
        try:
            with database.transaction() as session:
                assert session.scalars(text(_NUMBER)).one() < old_number, "this server is as old as the other"
            # What every start of a service does before it answers.
            migrate(SERVICE.package, url)
            with database.transaction() as session:
                SERVICE.load_reference(session)
            settings = ServiceSettings.model_validate({"database_url": url, "log_level": "warning"})
            with serve(SERVICE.create_application(settings)) as client:
                assert FeedReader(client, FEED).read_all() == reader.copy
                reader.move_to(client)
                assert not reader.read(), "something came twice"
                with database.transaction() as session:
                    some = session.scalars(select(Signatory.id).limit(5)).all()
                    with recording(session, SIGNATORY_RECORD, some, Actor.system("test")):
                        session.execute(update(Signatory).where(Signatory.id.in_(some)).values(note="restored"))
                assert reader.read_all() == public_records(database, RECORD_KINDS)
                assert FeedReader(client, FEED).read_all() == reader.copy
        finally:
            database.dispose()
