"""The record of changes: replayed it is what is public, and its contents are what people could have written."""

from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, select, text
from sqlalchemy.orm import Session

from pairing_api.history import RECORD_KINDS
from servicekit.changes.models import Change
from servicekit.database import Database

Json = dict[str, Any]


def stored(database: Database) -> dict[tuple[str, str], Json]:
    """The content of every public record."""
    with Session(database.engine) as session:
        return {
            (kind.name, str(row.id)): row.content
            for kind in RECORD_KINDS
            for row in session.execute(kind.contents())
            if row.is_public
        }


def replayed(database: Database) -> dict[tuple[str, str], Json]:
    """What the public changes make, one after the other."""
    state: dict[tuple[str, str], Json] = {}
    with Session(database.engine) as session:
        for change in session.scalars(select(Change).order_by(Change.epoch, Change.xid, Change.id)):
            key = (change.kind, str(change.record_id))
            if not change.is_public:
                state.pop(key, None)
            elif not change.was_public:
                assert change.after is not None
                state[key] = change.after
            else:
                state[key] = {**state[key], **(change.after or {})}
    return state


def count(database: Database) -> int:
    with database.engine.connect() as connection:
        return int(connection.scalar(text("SELECT count(*) FROM changes")) or 0)


def test_the_changes_replayed_from_zero_are_the_public_records(
    pairing_url: str, pairing_database: Database, load: Any, demo_folder: Any, demo: Any, changed_demo: Any
) -> None:
    load(pairing_url, demo_folder)
    state = replayed(pairing_database)
    assert state == stored(pairing_database)
    lists = ("topics", "programmes", "territories", "organisations", "pairings", "events", "indicators", "calls")
    assert len(state) == sum(len(demo.of(name)) for name in lists)

    written = count(pairing_database)
    load(pairing_url, demo_folder)
    assert count(pairing_database) == written, "nothing changed"

    def hide_and_rename(records: list[Json]) -> None:
        next(one for one in records if one["slug"] == "rome-yantai")["state"] = "proposed"

    def rename(records: list[Json]) -> None:
        next(one for one in records if one["slug"] == "yantai")["names"]["en"] = "Zzyxton"

    folder = changed_demo("pairings", hide_and_rename)
    load(pairing_url, changed_demo("territories", rename, folder))
    changed = replayed(pairing_database)
    assert changed == stored(pairing_database)
    assert {key[0] for key in set(state) - set(changed)} == {"pairing"}
    different = [key[0] for key in changed if changed[key] != state[key]]
    # The territory, and the events that named the pairing that is not public any more.
    named = [one["slug"] for one in demo.events if "rome-yantai" in one["pairings"]]
    assert named
    assert sorted(different) == sorted(["territory", *["event"] * len(named)])
    load(pairing_url, demo_folder)
    assert replayed(pairing_database) == state


def test_the_content_of_every_demonstration_record_could_be_written_by_people(api: Any, api_database: Engine) -> None:
    with Session(api_database) as session:
        for kind in RECORD_KINDS:
            for row in session.execute(kind.contents()):
                content = kind.content.schema.model_validate(row.content)
                # Nothing is lost or changed on the way: what was read is what would be stored again.
                assert content.model_dump(mode="json") == row.content


@pytest.fixture(scope="module")
def api_database(api: Any) -> Any:
    engine = create_engine(api.url)
    yield engine
    engine.dispose()


def test_records_from_before_there_was_a_record_of_changes_are_in_it_once(
    pairing_url: str, pairing_database: Database, load: Any, demo_folder: Any
) -> None:
    from pairing_api.cli import SERVICE

    load(pairing_url, demo_folder)
    with pairing_database.engine.begin() as connection:
        connection.execute(text("TRUNCATE changes"))
    for _ in range(2):
        with pairing_database.transaction() as session:
            SERVICE.load_reference(session)
        assert replayed(pairing_database) == stored(pairing_database)
        assert count(pairing_database) == len(stored(pairing_database))
