"""What is kept of whole tables is kept for exactly as long as nothing public changes."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, func, select, text
from sqlalchemy.orm import Session

from libs.servicekit.tests.toy import GARDEN, Garden, garden_database
from servicekit.changes.recording import record_private_change, recording
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.database import Database, Reader
from servicekit.remembering import Memory, data_version

ACTOR = Actor.system("test")


@pytest.fixture
def database(databases: Any) -> Iterator[Database]:
    with garden_database(databases) as made:
        yield made


# When the text was made, and how many gardens there were.
ASKED = select(func.concat(func.clock_timestamp(), "|", select(func.count()).select_from(Garden).scalar_subquery()))


def gardens(made: str) -> str:
    return made.partition("|")[2]


def plant(session: Session) -> None:
    garden = Garden(names={"en": "Kew"})
    with recording(session, GARDEN, [], ACTOR) as touched:
        session.add(garden)
        session.flush()
        touched.add(garden.id)


def reader_of(database: Database) -> Reader:
    return Reader(database.read_engine, Memory())


def version(database: Database) -> str:
    return str(reader_of(database).scalar(select(data_version())))


def test_a_text_is_made_once_as_long_as_nothing_changes(database: Database) -> None:
    reader = reader_of(database)
    assert len({reader.unchanged("all", lambda: ASKED) for _ in range(3)}) == 1


def test_a_change_is_seen_by_the_very_next_reader(database: Database) -> None:
    reader = reader_of(database)
    assert gardens(reader.unchanged("all", lambda: ASKED)) == "0"
    with database.transaction() as session:
        plant(session)
    made = reader.unchanged("all", lambda: ASKED)
    assert gardens(made) == "1"
    assert reader.unchanged("all", lambda: ASKED) == made


def test_a_change_counts_when_it_is_committed_and_not_before(database: Database) -> None:
    reader = reader_of(database)
    with database.transaction() as session:
        plant(session)
        assert gardens(reader.unchanged("all", lambda: ASKED)) == "0"
    assert gardens(reader.unchanged("all", lambda: ASKED)) == "1"


def test_a_change_that_began_early_and_is_committed_late_counts_too(database: Database) -> None:
    reader = reader_of(database)
    with database.transaction() as first:
        # The first change of a database begins its epoch, and others wait for that.
        plant(first)
    with database.transaction() as early:
        plant(early)
        with database.transaction() as later:
            plant(later)
        assert gardens(reader.unchanged("all", lambda: ASKED)) == "2"
        before = version(database)
    assert gardens(reader.unchanged("all", lambda: ASKED)) == "3"
    assert version(database) != before


def test_what_is_not_public_makes_no_new_version(database: Database) -> None:
    with database.transaction() as session:
        plant(session)
    reader, before = reader_of(database), version(database)
    made = reader.unchanged("all", lambda: ASKED)
    with database.transaction() as session:
        record_private_change(session, "garden-draft", uuid4(), Action.SAVED, ["name"], ACTOR)
    with database.engine.begin() as connection:
        # What sessions and background work do all the time.
        connection.execute(text("CREATE TABLE heartbeats (number integer)"))
        connection.execute(text("INSERT INTO heartbeats VALUES (1)"))
    assert reader.unchanged("all", lambda: ASKED) == made
    assert version(database) == before


def test_a_deletion_makes_a_new_version(database: Database) -> None:
    with database.transaction() as session:
        plant(session)
    before = version(database)
    with database.transaction() as session:
        ids: list[UUID] = list(session.scalars(select(Garden.id)))
        with recording(session, GARDEN, ids, ACTOR):
            session.execute(delete(Garden))
    assert version(database) != before


def test_what_somebody_wrote_by_hand_is_seen_after_a_while(database: Database) -> None:
    now = [0.0]
    reader = Reader(database.read_engine, Memory(clock=lambda: now[0]))
    reader.unchanged("all", lambda: ASKED)
    with database.transaction() as session:
        session.add(Garden(names={"en": "Kew"}))
    now[0] = 299.0
    assert gardens(reader.unchanged("all", lambda: ASKED)) == "0"
    now[0] = 301.0
    assert gardens(reader.unchanged("all", lambda: ASKED)) == "1"


def test_each_question_has_its_own_text(database: Database) -> None:
    reader = reader_of(database)
    assert reader.unchanged("one", lambda: select(text("'a'"))) == "a"
    assert reader.unchanged("two", lambda: select(text("'b'"))) == "b"
    assert reader.unchanged("one", lambda: select(text("'a'"))) == "a"


def test_what_was_long_not_asked_for_makes_room() -> None:
    memory = Memory(most_characters=10, longest=8)
    memory.keep("one", "s", "12345")
    memory.keep("two", "s", "12345")
    assert memory.find("one", "s") == "12345"
    memory.keep("three", "s", "12345")
    assert memory.find("two", "s") is None
    assert memory.find("one", "s") == memory.find("three", "s") == "12345"
    memory.keep("one", "t", "123456789")
    assert memory.find("one", "s") is None
    assert memory.find("one", "t") is None
