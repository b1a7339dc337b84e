"""What is written of changes, on a real database."""

import threading
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Row, delete, insert, select, text, update
from sqlalchemy.orm import Session

from libs.servicekit.tests.toy import GARDEN, Bed, Garden, garden_database
from servicekit.changes.models import Change, ChangeEpoch
from servicekit.changes.recording import record_private_change, record_unrecorded, recording
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.database import Database

SYSTEM = Actor.system("test")


@pytest.fixture(scope="module")
def database(databases: Any) -> Iterator[Database]:
    with garden_database(databases) as made:
        yield made


def planted(database: Database, **values: Any) -> UUID:
    """A new garden, recorded."""
    with database.transaction() as session, recording(session, GARDEN, [], SYSTEM) as touched:
        made = session.scalars(
            insert(Garden).values({"names": {"en": "Eden"}, "note": "old", **values}).returning(Garden.id)
        ).one()
        touched.add(made)
    return made


def changes(database: Database, record_id: UUID) -> list[Row[Any]]:
    rows = select(Change.__table__).where(Change.record_id == record_id).order_by(Change.version)
    with database.transaction() as session:
        return list(session.execute(rows))


def test_a_new_record_is_told_whole(database: Database) -> None:
    person, organisation, authority = uuid4(), uuid4(), uuid4()
    actor = Actor(person_id=person, organisation_id=organisation, acting_for_id=authority, request_id="request-1")
    with database.transaction() as session, recording(session, GARDEN, [], actor, note="planted") as touched:
        made = session.scalars(insert(Garden).values(names={"en": "Eden"}).returning(Garden.id)).one()
        session.execute(insert(Bed), [{"garden_id": made, "plant": plant} for plant in ("fig", "apple")])
        touched.add(made)
    assert touched.written == 1
    (change,) = changes(database, made)
    assert (change.version, change.action, change.was_public, change.is_public) == (1, "created", False, True)
    assert change.before is None
    assert change.after == {
        "names": {"en": "Eden"}, "areaM2": None, "note": None, "isOpen": True, "plants": ["apple", "fig"],
    }  # fmt: skip
    assert (change.person_id, change.organisation_id, change.acting_for_id) == (person, organisation, authority)
    assert (change.request_id, change.note, change.client_id, change.origin) == ("request-1", "planted", None, None)


def test_a_change_tells_the_fields_that_differ_and_no_others(database: Database) -> None:
    made = planted(database)
    with database.transaction() as session, recording(session, GARDEN, [made], SYSTEM):
        session.execute(update(Garden).where(Garden.id == made).values(note="new", area_m2=2.5))
        session.execute(insert(Bed).values(garden_id=made, plant="pear"))
    change = changes(database, made)[-1]
    assert (change.version, change.action) == (2, "changed")
    assert sorted(change.fields) == ["areaM2", "note", "plants"]
    assert change.before == {"areaM2": None, "note": "old", "plants": []}
    assert change.after == {"areaM2": 2.5, "note": "new", "plants": ["pear"]}


def test_nothing_is_written_of_what_stays_as_it_is(database: Database) -> None:
    made = planted(database)
    with database.transaction() as session, recording(session, GARDEN, [made, uuid4()], SYSTEM) as touched:
        session.execute(update(Garden).where(Garden.id == made).values(note="old"))
    assert touched.written == 0
    assert len(changes(database, made)) == 1


def test_a_private_field_is_named_and_its_value_is_nowhere(database: Database) -> None:
    made = planted(database)
    with database.transaction() as session, recording(session, GARDEN, [made], SYSTEM):
        session.execute(update(Garden).where(Garden.id == made).values(keyhole="under the pot"))
    with database.transaction() as session, recording(session, GARDEN, [made], SYSTEM):
        session.execute(update(Garden).where(Garden.id == made).values(keyhole="above the door", note="new"))
    _, alone, mixed = changes(database, made)
    assert (alone.fields, alone.before, alone.after) == (["keyhole"], None, None)
    assert (alone.was_public, alone.is_public) == (False, False), "it would be in the public feed"
    assert sorted(mixed.fields) == ["keyhole", "note"]
    assert (mixed.before, mixed.after) == ({"note": "old"}, {"note": "new"})
    assert mixed.is_public
    with database.transaction() as session:
        whole = session.scalars(text("SELECT string_agg(changes::text, ' ') FROM changes")).one()
    assert "under the pot" not in whole
    assert "above the door" not in whole


def test_a_record_that_comes_before_the_public_is_told_whole_and_one_that_goes_too(database: Database) -> None:
    made = planted(database, is_open=False)
    for is_open in (True, False):
        with database.transaction() as session, recording(session, GARDEN, [made], SYSTEM):
            session.execute(update(Garden).where(Garden.id == made).values(is_open=is_open))
    hidden, shown, gone = changes(database, made)
    assert (hidden.was_public, hidden.is_public) == (False, False)
    assert (shown.was_public, shown.is_public, shown.action, shown.fields) == (False, True, "changed", ["isOpen"])
    assert shown.after["names"] == {"en": "Eden"}
    assert (gone.was_public, gone.is_public) == (True, False)
    assert gone.before["names"] == {"en": "Eden"}


def test_a_deleted_record_stays_in_its_change_and_its_versions_go_on(database: Database) -> None:
    made = planted(database)
    with database.transaction() as session, recording(session, GARDEN, [made], SYSTEM, note="built over"):
        session.execute(delete(Garden).where(Garden.id == made))
    with database.transaction() as session, recording(session, GARDEN, [made], SYSTEM, action=Action.RESTORED):
        session.execute(insert(Garden).values(id=made, names={"en": "Eden"}))
    _, deleted, restored = changes(database, made)
    assert (deleted.version, deleted.action, deleted.after, deleted.note) == (2, "deleted", None, "built over")
    assert deleted.before["note"] == "old"
    assert (restored.version, restored.action, restored.before) == (3, "restored", None)


def test_a_transaction_that_is_rolled_back_leaves_no_change(database: Database) -> None:
    made = planted(database)
    with Session(database.engine) as session, recording(session, GARDEN, [made], SYSTEM) as touched:
        session.execute(update(Garden).where(Garden.id == made).values(note="new"))
    assert touched.written == 1
    assert len(changes(database, made)) == 1


def test_thousands_are_recorded_by_the_same_few_statements(database: Database) -> None:
    cause = uuid4()
    with database.transaction() as session, recording(session, GARDEN, [], SYSTEM, cause_id=cause) as touched:
        many = [uuid4() for _ in range(3000)]
        session.execute(insert(Garden), [{"id": one, "names": {"en": "Eden"}} for one in many])
        touched.update(many)
    assert touched.written == 3000
    with database.transaction() as session, recording(session, GARDEN, many, SYSTEM, cause_id=cause) as touched:
        session.execute(update(Garden).where(Garden.id.in_(many[:1000])).values(note="new"))
    assert touched.written == 1000
    with database.transaction() as session:
        found = session.execute(select(Change.version, Change.after).where(Change.cause_id == cause)).all()
    assert sorted(row.version for row in found) == [1] * 3000 + [2] * 1000
    assert [row.after for row in found if row.version == 2] == [{"note": "new"}] * 1000


def test_writers_of_one_record_wait_for_each_other(database: Database) -> None:
    made = planted(database, area_m2=1)

    def grow() -> None:
        for _ in range(5):
            with database.transaction() as session, recording(session, GARDEN, [made], SYSTEM):
                session.execute(update(Garden).where(Garden.id == made).values(area_m2=Garden.area_m2 + 1))

    threads = [threading.Thread(target=grow) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = changes(database, made)[1:]
    assert [row.version for row in rows] == list(range(2, 32))
    assert [row.after["areaM2"] - row.before["areaM2"] for row in rows] == [1] * 30
    assert [row.before["areaM2"] for row in rows] == list(range(1, 31))


def test_versions_of_a_record_stand_in_their_order_also_where_an_early_transaction_wrote_late(
    database: Database,
) -> None:
    made, other = planted(database), planted(database)
    with database.transaction() as early:
        early.execute(update(Garden).where(Garden.id == other).values(note="took its number"))
        with database.transaction() as late, recording(late, GARDEN, [made], SYSTEM):
            late.execute(update(Garden).where(Garden.id == made).values(note="second"))
        with recording(early, GARDEN, [made], SYSTEM):
            early.execute(update(Garden).where(Garden.id == made).values(note="third"))
    by_place = sorted(changes(database, made), key=lambda row: (row.epoch, row.xid, row.id))
    assert [row.version for row in by_place] == [1, 2, 3]


def test_records_of_before_are_told_as_created_once(database: Database) -> None:
    with database.transaction() as session:
        first = session.scalars(insert(Garden).values(names={"en": "Old"}).returning(Garden.id)).one()
        hidden = session.scalars(insert(Garden).values(names={"en": "H"}, is_open=False).returning(Garden.id)).one()
        assert record_unrecorded(session, [GARDEN], Actor.system("migration")) == 2
        assert record_unrecorded(session, [GARDEN], Actor.system("migration")) == 0
    (change,) = changes(database, first)
    assert (change.version, change.action, change.origin) == (1, "created", "migration")
    assert change.after["names"] == {"en": "Old"}
    assert not changes(database, hidden)[0].is_public


def test_what_is_private_altogether_is_told_by_its_fields_alone(database: Database) -> None:
    record = uuid4()
    with database.transaction() as session:
        for _ in range(2):
            record_private_change(session, "garden-contact", record, Action.CHANGED, ["name", "email"], SYSTEM)
    first, second = changes(database, record)
    assert (first.version, second.version, second.fields) == (1, 2, ["email", "name"])
    assert (second.before, second.after, second.was_public, second.is_public) == (None, None, False, False)


def test_after_a_restore_on_another_server_changes_go_on_behind_all_that_was_there(databases: Any) -> None:
    with garden_database(databases) as database:
        made = planted(database)
        # What a restored dump looks like: it comes from another server, whose transaction numbers were higher.
        with database.transaction() as session:
            session.execute(update(ChangeEpoch).values(server="another/00000001"))
            session.execute(update(Change).values(xid=2**40))
        for note in ("new", "newer"):
            with database.transaction() as session, recording(session, GARDEN, [made], SYSTEM):
                session.execute(update(Garden).where(Garden.id == made).values(note=note))
        places = [(row.epoch, row.xid < 2**40, row.id) for row in changes(database, made)]
        assert places == sorted(places)
        assert [place[:2] for place in places] == [(1, False), (2, True), (2, True)]
