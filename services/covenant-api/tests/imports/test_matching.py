"""What an import makes of signatories that are there already: the list's own, and those that others have brought."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, update

from covenant_api.imports.findings import FindingCode
from covenant_api.imports.service import ImportResult
from covenant_api.signatories.models import Commitment, ExternalId, Signatory
from gazetteer.folding import sort_key
from servicekit.database import Database
from servicekit.search import search_document

Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]
Import = Callable[..., ImportResult]
Stored = Callable[..., Signatory]
Parts = Callable[..., tuple[set[str], set[tuple[str, str]], set[str]]]
Everything = Callable[[Database], list[tuple[Any, ...]]]

BASE = "/api/covenant/v1"
JOINT = "As a group of signatories committing collectively (joint SEAP - option 2)"


def counted(result: ImportResult) -> tuple[int, int, int, int]:
    one = result.summary
    return one.created, one.updated, one.unchanged, one.rejected


def register_other(database: Database, **values: Any) -> Any:
    """A signatory that no list has brought; returns its id."""
    name = values.get("name", "Altrove")
    with database.transaction() as session:
        return session.execute(
            insert(Signatory)
            .values(
                {
                    "name": name,
                    "names": {"it": name},
                    "sort_name": sort_key(name),
                    "search_document": search_document([name]),
                    "country": "IT",
                    "status": "committed",
                    **values,
                }
            )
            .returning(Signatory.id)
        ).scalar_one()


def name_it(database: Database, id_: Any, scheme: str, value: str) -> None:
    with database.transaction() as session:
        session.execute(insert(ExternalId).values(scheme=scheme, value=value, signatory_id=id_))


def test_a_record_of_another_source_becomes_the_lists_and_keeps_its_names(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored, parts: Parts
) -> None:
    names = {"it": "Lanternara", "ja": "提灯町", "und": "Old spelling"}
    id_ = register_other(
        covenant_database, name="Lanternara", names=names, demo_key="it-lanternara", note="Kept", status="on_hold",
        geonames_id=77, latitude=45.10001, longitude=9.2,
    )  # fmt: skip
    name_it(covenant_database, id_, "jrc", "900001")
    with covenant_database.transaction() as session:
        session.execute(insert(Commitment).values(signatory_id=id_, kind="gcom", signed_on=dt.date(2018, 1, 1)))
        session.execute(insert(Commitment).values(signatory_id=id_, kind="adaptation"))
    assert counted(import_into(covenant_database, csv_file(row()))) == (0, 1, 0, 0)
    one = stored(covenant_database)
    assert (one.id, one.names, one.demo_key, one.note) == (id_, names, None, "Kept")
    assert (one.status, one.geonames_id) == ("unknown_active", 77)
    assert parts(covenant_database)[0] == {"gcom", "mitigation_2030"}
    assert counted(import_into(covenant_database, csv_file(row()))) == (0, 0, 1, 0)


@pytest.mark.parametrize(
    ("spelling", "names"),
    [
        ("Lanternara", {"en": "Lantern Town", "it": "Lanternàra", "und": "Lumen"}),
        ("LANTERN TOWN", {"en": "Lantern Town", "it": "Lanternàra", "und": "Lumen"}),
        ("LUMEN", {"en": "Lantern Town", "it": "Lanternàra", "und": "LUMEN"}),
        ("Lanterna", {"en": "Lantern Town", "it": "Lanternàra", "und": "Lanterna"}),
    ],
)
def test_a_spelling_of_the_list_stands_beside_the_names_with_a_language_where_it_is_another(
    covenant_database: Database,
    row: Row,
    csv_file: Write,
    import_into: Import,
    spelling: str,
    names: dict[str, str],
    stored: Stored,
) -> None:
    before = {"en": "Lantern Town", "it": "Lanternàra", "und": "Lumen"}
    name_it(covenant_database, register_other(covenant_database, names=before, name="Lantern Town"), "jrc", "900001")
    import_into(covenant_database, csv_file(row(organisation_name=spelling)))
    assert (stored(covenant_database).name, stored(covenant_database).names) == ("Lantern Town", names)
    assert counted(import_into(covenant_database, csv_file(row(organisation_name=spelling)))) == (0, 0, 1, 0)


def test_a_status_that_people_have_decided_stays(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    import_into(covenant_database, csv_file(row()))
    with covenant_database.transaction() as session:
        session.execute(update(Signatory).values(status="plan_accepted"))
    import_into(covenant_database, csv_file(row(signatory_status="on_hold")))
    one = stored(covenant_database)
    assert (one.status, one.source_status) == ("plan_accepted", "on_hold")


def test_a_place_is_given_up_only_when_the_signatory_has_moved(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    import_into(covenant_database, csv_file(row()))
    import_into(covenant_database, csv_file(row(organisation_name="Lanternara Nuova")))
    assert stored(covenant_database).geonames_id == 2000000001
    import_into(covenant_database, csv_file(row(organisation_name="Lanternara Nuova", organisation_latitude="45.3")))
    assert stored(covenant_database).geonames_id is None


def test_a_file_without_a_column_leaves_what_it_said_before(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, everything: Everything
) -> None:
    cells = row(coordinator_name="Province of Nowhere")
    import_into(covenant_database, csv_file(cells))
    before = everything(covenant_database)
    header = ["organisation_id", "organisation_name", "country_code", "signatory_status"]
    short = csv_file([cells[name] for name in header], header=header)
    assert counted(import_into(covenant_database, short)) == (0, 0, 1, 0)
    assert everything(covenant_database) == before


def test_an_identifier_goes_to_the_first_row_that_has_it(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, parts: Parts
) -> None:
    second = row(organisation_id="2", organisation_name="Vallescura")
    result = import_into(covenant_database, csv_file(row(), second))
    assert [("gcom", "IT9001") in parts(covenant_database, id_)[1] for id_ in ("900001", "2")] == [True, False]
    (finding,) = [one for one in result.findings if one.code is FindingCode.GCOM_ID_REPEATED]
    assert (finding.row, finding.reason) == (3, "Row 2 has the same identifier; it is left out of this row")
    import_into(covenant_database, csv_file(row(gcom_id="IT2"), second))
    assert [("gcom", "IT9001") in parts(covenant_database, id_)[1] for id_ in ("900001", "2")] == [False, True]


def test_an_identifier_that_a_signatory_outside_the_file_has_stays_there(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, parts: Parts
) -> None:
    name_it(covenant_database, register_other(covenant_database), "gcom", "IT9001")
    result = import_into(covenant_database, csv_file(row()))
    assert [one.code for one in result.findings] == [FindingCode.GCOM_ID_REPEATED]
    assert result.findings[0].reason.endswith("and keeps it; it is left out of this row")
    assert parts(covenant_database)[1] == {("jrc", "900001")}


@pytest.mark.parametrize("scheme", ["jrc", "gcom", None])
def test_a_name_that_a_signatory_outside_the_file_has_is_told_of_each_time(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, scheme: str | None
) -> None:
    other = register_other(covenant_database, name="LANTERNÀRA")
    if scheme:
        name_it(covenant_database, other, scheme, "77")
    register_other(covenant_database, name="Vallescura", country="DE")
    path = csv_file(row(), row(organisation_id="2", organisation_name="Vallescura", gcom_id="-"))
    results = [import_into(covenant_database, path) for _ in range(3)]
    for result in results:
        found = [one.row for one in result.findings if one.code is FindingCode.NAME_REGISTERED]
        assert found == [2]
        assert result.findings == results[0].findings
    assert results[2].summary.unchanged == 2


def test_a_signatory_of_the_file_is_no_other_one_by_its_own_name(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import
) -> None:
    both = csv_file(row(), row(organisation_id="2", organisation_name="Vallescura", gcom_id="-"), name="both.csv")
    import_into(covenant_database, both)
    renamed = csv_file(row(organisation_name="Vallescura"))
    # The second one is stored and lacks in this file.
    codes = {one.code for one in import_into(covenant_database, renamed).findings}
    assert FindingCode.NAME_REGISTERED in codes
    # Its former name, which it keeps beside the new one, is its own.
    codes = {one.code for one in import_into(covenant_database, both).findings}
    assert FindingCode.NAME_REGISTERED not in codes


@pytest.mark.parametrize(
    ("country", "covenant"),
    [
        ("jp", "covenant-of-mayors-japan"),
        ("us", "gcom-usa"),
        ("cn", "global-covenant"),
        ("tn", "covenant-of-mayors-mediterranean"),
    ],
)
def test_a_signatory_joins_the_deepest_covenant_of_its_country(
    covenant_database: Database,
    row: Row,
    csv_file: Write,
    import_into: Import,
    country: str,
    covenant: str,
    parts: Parts,
) -> None:
    import_into(covenant_database, csv_file(row(country_code=country, gcom_id="-")))
    assert parts(covenant_database)[2] == {covenant}
    import_into(covenant_database, csv_file(row()))
    assert parts(covenant_database)[2] == {"covenant-of-mayors-europe"}
