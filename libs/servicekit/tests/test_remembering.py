"""What is kept of whole tables is kept for exactly as long as nothing changes."""

from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, func, select, text

from servicekit.database import Reader
from servicekit.remembering import Memory


@pytest.fixture
def engine(databases: Any) -> Any:
    engine = create_engine(databases.empty(), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE things (name text)"))
    yield engine
    engine.dispose()


# When the text was made, and how many things there were.
ASKED = select(
    func.concat(func.clock_timestamp(), "|", select(func.count()).select_from(text("things")).scalar_subquery())
)


def things(made: str) -> str:
    return made.partition("|")[2]


def write(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execute(text("INSERT INTO things VALUES ('one')"))


def test_a_text_is_made_once_as_long_as_nothing_changes(engine: Engine) -> None:
    reader = Reader(engine, Memory())
    assert len({reader.unchanged("all", lambda: ASKED) for _ in range(3)}) == 1


def test_a_change_is_seen_by_the_very_next_reader(engine: Engine) -> None:
    reader = Reader(engine, Memory())
    assert things(reader.unchanged("all", lambda: ASKED)) == "0"
    write(engine)
    made = reader.unchanged("all", lambda: ASKED)
    assert things(made) == "1"
    assert reader.unchanged("all", lambda: ASKED) == made


def test_a_change_counts_when_it_is_committed_and_not_before(engine: Engine) -> None:
    reader = Reader(engine, Memory())
    with engine.connect().execution_options(isolation_level="READ COMMITTED") as writer:
        writer.execute(text("INSERT INTO things VALUES ('one')"))
        assert things(reader.unchanged("all", lambda: ASKED)) == "0"
        writer.commit()
    assert things(reader.unchanged("all", lambda: ASKED)) == "1"


def test_each_question_has_its_own_text(engine: Engine) -> None:
    reader = Reader(engine, Memory())
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


def test_nothing_is_kept_of_a_snapshot_that_is_not_known() -> None:
    memory = Memory()
    memory.keep("one", None, "text")
    assert memory.find("one", None) is None
