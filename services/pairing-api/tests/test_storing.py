"""Storing what people wrote: what is stored again as it was is as it was, with all that is made of it."""

from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from pairing_api.events.content import EventContent
from pairing_api.events.editing import EVENT_EDITING
from pairing_api.organisations.editing import ORGANISATION_EDITING
from pairing_api.territories.content import TerritoryContent
from pairing_api.territories.editing import TERRITORY_EDITING
from pairing_api.territories.models import TerritoryRecord
from pairing_api.territories.storing import check_territory, remove_territory, store_territory
from servicekit.database import Database
from servicekit.editing.declaration import Editing
from servicekit.problems import Problem

EDITINGS = (TERRITORY_EDITING, ORGANISATION_EDITING, EVENT_EDITING)
# Everything but the moments of the last change, the sources' identifiers and what comes of storing a part anew.
_FOUND_BY = "SELECT slug, tsvector_to_array(search_document), sort_name FROM {} ORDER BY slug"
_NAMED = "SELECT slug, name, names::text, updated_at FROM pairings ORDER BY slug"


def contents(session: Session, editing: Editing) -> dict[UUID, Any]:
    return {row.id: row.content for row in session.execute(editing.kind.contents())}


def made_of_names(session: Session) -> list[Any]:
    tables = ("territories", "organisations", "pairings", "events")
    return [session.execute(text(query)).all() for query in (*map(_FOUND_BY.format, tables), _NAMED)]


def test_what_is_stored_again_is_as_it_was(
    pairing_url: str, pairing_database: Database, load: Any, demo_folder: Any
) -> None:
    load(pairing_url, demo_folder)
    with Session(pairing_database.engine) as session:
        made = made_of_names(session)
        sources = session.scalar(text("SELECT count(*) FROM sources"))
        for editing in EDITINGS:
            before = contents(session, editing)
            for record_id, content in before.items():
                written = editing.content.model_validate(content)
                editing.check(session, record_id, written)
                editing.store(session, record_id, written, False)
            assert contents(session, editing) == before
        assert made_of_names(session) == made
        assert session.scalar(text("SELECT count(*) FROM sources")) == sources


@pytest.fixture
def session(pairing_database: Database) -> Any:
    with Session(pairing_database.engine) as session:
        yield session


def territory(**fields: Any) -> TerritoryContent:
    return TerritoryContent.model_validate({"kind": "city", "names": {"en": "Ærøskøbing"}, "country": "DK", **fields})


def test_slugs_are_made_from_the_english_name_and_belong_to_one_record(session: Session) -> None:
    english = "Sankt Pölten (Land)"
    wanted: list[dict[str, Any]] = [{"names": {"en": english}}] * 4 + [
        {"names": {"en": "名古屋"}},
        {"slug": "own-choice"},
    ]
    slugs = []
    for fields in wanted:
        record_id = uuid4()
        store_territory(session, record_id, territory(**fields), True)
        slugs.append(session.scalars(select(TerritoryRecord.slug).where(TerritoryRecord.id == record_id)).one())
    stem = "sankt-polten-land"
    assert slugs == [stem, f"{stem}-dk", f"{stem}-2", f"{stem}-3", "territory", "own-choice"]
    for content in (territory(slug="own-choice"), territory(slug="sankt-polten-land")):
        with pytest.raises(Problem) as refused:
            check_territory(session, uuid4(), content)
        assert [(error.pointer, error.code) for error in refused.value.errors] == [("/slug", "taken")]


def test_a_new_name_never_changes_the_slug(session: Session) -> None:
    record_id = uuid4()
    store_territory(session, record_id, territory(), True)
    slug = session.scalars(select(TerritoryRecord.slug)).one()
    store_territory(session, record_id, territory(names={"en": "Marstal"}), False)
    assert session.scalars(select(TerritoryRecord.slug)).one() == slug
    with pytest.raises(Problem) as refused:
        check_territory(session, record_id, territory(slug="marstal"))
    assert [(error.pointer, error.code) for error in refused.value.errors] == [("/slug", "fixed")]


@pytest.mark.parametrize(
    ("fields", "pointers"),
    [
        ({"offers": [{"topic": "magic"}]}, ["/offers/0/topic"]),
        ({"seeks": [{"topic": "water"}, {"topic": "magic"}]}, ["/seeks/1/topic"]),
        ({"kind": "consortium", "members": ["atlantis"]}, ["/members/0"]),
        (
            {
                "population": 900,
                "populationScope": "municipality",
                "figuresSource": {"title": "Register", "status": "reported"},
            },
            ["/populationYear"],
        ),
    ],
)
def test_what_the_register_does_not_know_is_told_at_its_place(
    fields: dict[str, Any], pointers: list[str], session: Session
) -> None:
    with pytest.raises(Problem) as refused:
        check_territory(session, uuid4(), territory(**fields))
    assert [error.pointer for error in refused.value.errors] == pointers


def test_what_others_name_cannot_be_removed_and_they_are_named(
    pairing_url: str, session: Session, load: Any, demo_folder: Any
) -> None:
    load(pairing_url, demo_folder)
    territory_id = session.scalars(select(TerritoryRecord.id).where(TerritoryRecord.slug == "yantai")).one()
    with pytest.raises(Problem) as refused:
        remove_territory(session, territory_id)
    assert refused.value.status == 409
    assert "Rome – Yantai (rome-yantai)" in refused.value.detail
    assert "rome-in-yantai-2018" in refused.value.detail


def test_an_event_keeps_the_pairings_that_are_not_public(
    pairing_url: str, session: Session, load: Any, changed_demo: Any
) -> None:
    def hide(records: list[Any]) -> None:
        next(one for one in records if one["slug"] == "rome-yantai")["state"] = "proposed"

    load(pairing_url, changed_demo("pairings", hide))
    found = {row.content["slug"]: (row.id, row.content) for row in session.execute(EVENT_EDITING.kind.contents())}
    event_id, content = found["rome-in-yantai-2018"]
    assert content["pairings"] == []
    EVENT_EDITING.store(session, event_id, EventContent.model_validate(content), False)
    linked = text("SELECT count(*) FROM event_pairings WHERE event_id = :id")
    assert session.scalar(linked, {"id": event_id}) == 1
    hidden = EventContent.model_validate({**content, "pairings": ["rome-yantai"]})
    with pytest.raises(Problem) as refused:
        EVENT_EDITING.check(session, event_id, hidden)
    assert [error.pointer for error in refused.value.errors] == ["/pairings/0"]


def test_two_cities_renamed_at_once_are_both_in_the_name_of_their_pairing(
    pairing_url: str, pairing_database: Database, load: Any, demo_folder: Any
) -> None:
    load(pairing_url, demo_folder)

    def rename(session: Session, slug: str) -> None:
        found = TERRITORY_EDITING.kind.contents().where(TerritoryRecord.slug == slug)
        record_id, content = session.execute(found).one()[:2]
        names = {**content["names"], "en": f"New {slug}"}
        store_territory(session, record_id, TerritoryContent.model_validate({**content, "names": names}), False)
        session.commit()

    waiting = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND state = 'active'")
    with Session(pairing_database.engine) as first, Session(pairing_database.engine) as second:
        rome = first.scalars(select(TerritoryRecord.id).where(TerritoryRecord.slug == "rome")).one()
        content = dict(contents(first, TERRITORY_EDITING)[rome])
        content["names"] = {**content["names"], "en": "New rome"}
        store_territory(first, rome, TerritoryContent.model_validate(content), False)
        with ThreadPoolExecutor() as pool:
            other = pool.submit(rename, second, "yantai")
            deadline = monotonic() + 20
            # Each statement by itself: a transaction would go on seeing what it saw first.
            with pairing_database.read_engine.connect() as connection:
                while not connection.scalar(waiting) and monotonic() < deadline:
                    pass
            first.commit()
            other.result(timeout=20)
        named = first.scalar(text("SELECT name FROM pairings WHERE slug = 'rome-yantai'"))
    assert named == "New rome – New yantai"
