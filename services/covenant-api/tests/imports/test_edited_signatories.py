"""What people edited stays as they published it; the report tells what the list says instead."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import OperationalError

from covenant_api.imports import register
from covenant_api.imports.service import ImportResult
from covenant_api.signatories.models import Commitment, ExternalId, Signatory
from servicekit.database import Database

Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]
Import = Callable[..., ImportResult]
Stored = Callable[..., Signatory]
Parts = Callable[..., tuple[set[str], set[tuple[str, str]], set[str]]]

JOINT = "As a group of signatories committing collectively (joint SEAP - option 2)"


def edited(database: Database, signatory: Signatory, fields: list[str], **values: Any) -> None:
    """What a publication leaves in the register."""
    with database.transaction() as session:
        session.execute(update(Signatory).where(Signatory.id == signatory.id).values(edited_fields=fields, **values))


def notices(result: ImportResult, code: str = "edited-here") -> list[tuple[int, str, str]]:
    return [(one.row, one.column, one.value) for one in result.findings if one.code == code]


def counted(result: ImportResult) -> tuple[int, int, int, int]:
    one = result.summary
    return one.created, one.updated, one.unchanged, one.rejected


def test_each_field_that_people_published_stays_and_the_others_follow_the_list(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    import_into(covenant_database, csv_file(row()))
    values = {
        "name": "Lanternara sul Mare", "names": {"it": "Lanternara sul Mare"}, "sort_name": "lanternara sul mare",
        "population": 13100, "population_year": 2025, "population_source": {"title": "Register", "url": None},
        "latitude": 45.2, "longitude": 9.3, "status": "monitoring", "joined_on": dt.date(2019, 3, 5),
        "coordinator_name": "Province", "geonames_id": None, "adhesion_kind": "joint_option_1",
    }  # fmt: skip
    fields = ["names", "population", "latitude", "status", "joinedOn", "coordinatorName", "geonamesId", "adhesionKind"]
    edited(covenant_database, stored(covenant_database), fields, **values)
    before = vars(stored(covenant_database))
    changed = row(
        organisation_name="Doppiavalle", population_adhesion="20000", organisation_latitude="44",
        organisation_longitude="11", signatory_status="on_hold", date_of_adhesion="2020-01-01",
        coordinator_name="Region", adhesion_type="As an individual signatory", supporter_name="Network",
    )  # fmt: skip
    result = import_into(covenant_database, csv_file(changed))
    after = vars(stored(covenant_database))
    assert {name: after[name] for name in values} == {name: before[name] for name in values}
    assert (after["supporter_name"], after["source_status"]) == ("Network", "on_hold")
    assert after["edited_fields"] == fields
    assert counted(result) == (0, 1, 0, 0)
    assert sorted(notices(result)) == [
        (2, "adhesion_type", "individual"),
        (2, "coordinator_name", "Region"),
        (2, "date_of_adhesion", "2020-01-01"),
        (2, "organisation_latitude", "44.0, 11.0"),
        (2, "organisation_name", "Doppiavalle"),
        (2, "population_adhesion", "20000"),
        (2, "signatory_status", "on_hold"),
    ]
    again = import_into(covenant_database, csv_file(changed))
    assert counted(again) == (0, 0, 1, 0)
    assert notices(again) == notices(result)


def test_a_figure_is_kept_with_its_year_and_source_whichever_of_them_was_edited(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    import_into(covenant_database, csv_file(row()))
    source = {"title": "Population register", "url": None}
    edited(covenant_database, stored(covenant_database), ["populationSource"], population_source=source)
    import_into(covenant_database, csv_file(row(population_adhesion="20000")))
    one = stored(covenant_database)
    assert (one.population, one.population_year, one.population_source) == (12500, 2019, source)


def test_a_field_given_back_follows_the_list_again_without_the_source_of_the_former_figure(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    import_into(covenant_database, csv_file(row()))
    source = {"title": "Population register", "url": None}
    edited(covenant_database, stored(covenant_database), [], population=13100, population_source=source)
    result = import_into(covenant_database, csv_file(row()))
    one = stored(covenant_database)
    assert (one.population, one.population_year, one.population_source) == (12500, 2019, None)
    assert counted(result) == (0, 1, 0, 0)
    assert notices(result) == []


def test_promises_covenants_and_identifiers_that_people_edited_stay(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored, parts: Parts
) -> None:
    import_into(covenant_database, csv_file(row()))
    one = stored(covenant_database)
    edited(covenant_database, one, ["commitments", "covenants", "externalIds", "country"], country="FR")
    with covenant_database.transaction() as session:
        session.execute(insert(Commitment).values(signatory_id=one.id, kind="energy_poverty"))
        session.execute(delete(ExternalId).where(ExternalId.scheme == "gcom"))
        session.execute(insert(ExternalId).values(scheme="gcom", value="FR0001", signatory_id=one.id))
    before = parts(covenant_database)
    result = import_into(covenant_database, csv_file(row(commitment_mayoradapt_flag="True")))
    assert parts(covenant_database) == before
    assert stored(covenant_database).country == "FR"
    assert counted(result) == (0, 0, 1, 0)
    assert sorted(notices(result)) == [
        (2, "commitment_mayoradapt_flag", "True"),
        (2, "country_code", "IT"),
        (2, "gcom_id", "IT9001"),
    ]


def test_who_was_taken_out_of_a_group_here_is_not_put_back(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    member = row(group_organisation_id="3", adhesion_type=JOINT)
    group = row(organisation_id="3", organisation_name="Unione", group_profile="True", adhesion_type=JOINT, gcom_id="-")
    import_into(covenant_database, csv_file(member))
    edited(covenant_database, stored(covenant_database), ["groupId"])
    import_into(covenant_database, csv_file(group))
    assert stored(covenant_database).group_id is None
    import_into(covenant_database, csv_file(member, group))
    assert stored(covenant_database).group_id is None


def test_a_row_without_the_column_tells_nothing_of_it(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    import_into(covenant_database, csv_file(row()))
    edited(covenant_database, stored(covenant_database), ["population"], population=1)
    header = [name for name in row() if name != "population_adhesion"]
    result = import_into(covenant_database, csv_file(row(), header=header))
    assert notices(result) == []
    assert stored(covenant_database).population == 1


def test_of_merged_signatories_the_own_row_is_taken_in_any_order_and_their_identifiers_stay(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored, parts: Parts
) -> None:
    own, other = row(), row(organisation_id="2", organisation_name="Vallescura", gcom_id="IT9002")
    import_into(covenant_database, csv_file(own, other))
    survivor, merged = stored(covenant_database), stored(covenant_database, "2")
    with covenant_database.transaction() as session:
        session.execute(
            update(ExternalId)
            .where(ExternalId.signatory_id == merged.id)
            .values(signatory_id=survivor.id, from_merger=True)
        )
        session.execute(delete(Signatory).where(Signatory.id == merged.id))
    identifiers = parts(covenant_database)[1]
    assert len(identifiers) == 4
    for rows in ((own, other), (other, own)):
        result = import_into(covenant_database, csv_file(*rows))
        assert counted(result) == (0, 0, 2, 0)
        assert [value for _, _, value in notices(result, "id-merged")] == ["2"]
        assert parts(covenant_database)[1] == identifiers
        assert stored(covenant_database).name == "Lanternara"
    third = row(organisation_id="3", organisation_name="Musterbrunn", gcom_id="IT9002")
    result = import_into(covenant_database, csv_file(own, third))
    assert counted(result) == (1, 0, 1, 0)
    assert notices(result, "gcom-id-repeated") == [(3, "gcom_id", "IT9002")]
    alone = import_into(covenant_database, csv_file({**other, "population_adhesion": "777"}))
    assert counted(alone) == (0, 1, 0, 0)
    assert stored(covenant_database).population == 777
    with covenant_database.transaction() as session:
        assert len(session.scalars(select(Signatory.id)).all()) == 2


def test_nobody_publishes_between_the_comparison_and_what_is_stored(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import
) -> None:
    import_into(covenant_database, csv_file(row()))
    with covenant_database.transaction() as comparing:
        assert set(register.registered(comparing, ["900001"])) == {"900001"}
        with covenant_database.transaction() as publishing:
            publishing.execute(text("SET LOCAL lock_timeout = '100ms'"))
            with pytest.raises(OperationalError, match="lock timeout"):
                publishing.execute(update(Signatory).values(population=1))
            publishing.rollback()
