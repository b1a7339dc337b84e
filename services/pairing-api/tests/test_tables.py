"""What the database itself refuses, whoever writes."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from pairing_api.cli import SERVICE
from servicekit.database import Database
from servicekit.settings import ServiceSettings

REFUSED = [
    ("UPDATE pairings SET basis_strength = 'activity_only'", "ck_pairings_pairing_basis"),
    ("UPDATE pairings SET basis_strength = NULL", "ck_pairings_pairing_basis"),
    ("UPDATE pairings SET year = NULL WHERE year IS NOT NULL", "ck_pairings_year_with_basis"),
    ("UPDATE pairings SET state = 'ended'", "ck_pairings_state"),
    ("UPDATE pairings SET strand = 'covenant'", "ck_pairings_strand"),
    ("UPDATE pairing_members SET side = 'both'", "ck_pairing_members_side"),
    ("UPDATE agreements SET signed_on_precision = NULL", "ck_agreements_signed_on"),
    ("UPDATE territories SET latitude = NULL", "ck_territories_coordinates"),
    ("UPDATE territories SET latitude = 90.1", "ck_territories_latitude"),
    ("UPDATE territories SET longitude = -180.1", "ck_territories_longitude"),
    ("""UPDATE territories SET names = '{"fr": "x"}'""", "ck_territories_names"),
    ("UPDATE territories SET slug = 'Not a slug ' || slug", "ck_territories_slug"),
    ("UPDATE territories SET country = 'jp'", "ck_territories_country"),
    ("UPDATE territories SET population_scope = NULL", "ck_territories_population_with_scope"),
    ("UPDATE territories SET source_status = NULL", "ck_territories_evidence"),
    ("UPDATE territories SET slug = 'same'", "uq_territories_slug"),
    ("UPDATE events SET ends_on = starts_on - 1", "ck_events_dates"),
    ("UPDATE event_participants SET name = 'Both'", "ck_event_participants_one_identity"),
    ("UPDATE event_participants SET territory_id = NULL, organisation_id = NULL", "ck_event_participants_one_identity"),
    ("UPDATE topics SET sdgs = '{18}'", "ck_topics_sdgs"),
    ("UPDATE topics SET parent_id = id", "ck_topics_parent_id"),
    ("UPDATE topic_aliases SET label = 'same', scheme = 'iuc'", "uq_topic_aliases_scheme_label"),
    ("UPDATE programmes SET to_year = from_year - 1", "ck_programmes_years"),
    ("UPDATE programmes SET funding_qualifier = NULL", "ck_programmes_funding"),
    ("UPDATE programme_predecessors SET predecessor_id = programme_id", "ck_programme_predecessors_predecessor"),
    ("UPDATE indicators SET qualifier = 'under'", "ck_indicators_qualifier"),
    ("DELETE FROM territories", "fk_"),
    ("DELETE FROM sources", "fk_"),
    (
        "INSERT INTO consortium_members (consortium_id, territory_id) SELECT id, id FROM territories",
        "ck_consortium_members_member",
    ),
]


@pytest.fixture(scope="module")
def engine(databases: Any, load: Any, demo_folder: Any) -> Iterator[Engine]:
    with databases.migrated(SERVICE) as url:
        load(url, demo_folder)
        database = Database(ServiceSettings.model_validate({"database_url": url}), "test")
        yield database.engine
        database.dispose()


@pytest.mark.parametrize(("statement", "constraint"), REFUSED, ids=[one[0] for one in REFUSED])
def test_the_database_refuses(statement: str, constraint: str, engine: Engine) -> None:
    with engine.connect() as connection, pytest.raises(IntegrityError) as refusal:
        connection.execute(text(statement))
    original: Any = refusal.value.orig
    assert original.diag.constraint_name.startswith(constraint)


def test_a_pairing_takes_its_parts_with_it(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execute(text("DELETE FROM pairings"))
        for table in ("pairing_members", "pairing_topics", "agreements", "event_pairings"):
            assert connection.scalar(text(f"SELECT count(*) FROM {table}")) == 0  # noqa: S608
        assert connection.scalar(text("SELECT count(*) FROM events"))
        connection.rollback()
