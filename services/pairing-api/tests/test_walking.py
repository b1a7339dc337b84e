"""A walk over a list meets every record once, however many come in meanwhile."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from servicekit.database import Database

_INSERT = text(
    "INSERT INTO territories (slug, kind, names, sort_name, country, search_document, population, population_scope)"
    " SELECT :prefix || number, 'city', jsonb_build_object('en', :prefix || number), :prefix || number, :country,"
    " ''::tsvector, CASE WHEN number % 3 = 0 THEN NULL ELSE number % 7 + 1 END,"
    " CASE WHEN number % 3 = 0 THEN NULL ELSE 'metro' END FROM generate_series(1, :count) AS number"
)


def insert(session: Session, prefix: str, count: int, country: str = "JP") -> None:
    session.execute(_INSERT, {"prefix": prefix, "count": count, "country": country})
    session.commit()


@pytest.fixture
def session(pairing_database: Database) -> Iterator[Session]:
    with Session(pairing_database.engine) as session:
        yield session


@pytest.mark.parametrize(
    "sort", ["name", "-name", "population", "-population", "pairings", "-country,population", "country,-name"]
)
def test_every_id_comes_once_while_rows_are_inserted(sort: str, own_api: Any, session: Session) -> None:
    insert(session, "m", 60)
    insert(session, "n", 30, "CL")
    before = {one["id"] for one in own_api.all("territories")}
    met: list[str] = []
    for number, page in enumerate(own_api.pages("territories", sort=sort, limit=7)):
        met += [one["id"] for one in page]
        # Before, among and after the records already met.
        for prefix in ("a", "mm", "z"):
            insert(session, f"{prefix}{number}x", 2)
        assert number < 100, "the walk does not end"
    assert len(met) == len(set(met))
    assert before <= set(met)


def test_a_record_that_is_removed_meanwhile_does_not_end_the_walk(own_api: Any, session: Session) -> None:
    insert(session, "m", 20)
    met: list[str] = []
    for page in own_api.pages("territories", limit=5):
        met += [one["slug"] for one in page]
        session.execute(text("DELETE FROM territories WHERE slug = :slug"), {"slug": met[-1]})
        session.commit()
    assert len(met) == 20


def test_a_cursor_goes_on_with_the_filter_that_is_given_with_it(own_api: Any, session: Session) -> None:
    insert(session, "m", 20)
    insert(session, "n", 20, "CL")
    assert len(own_api.all("territories", country="CL", limit=3)) == 20
