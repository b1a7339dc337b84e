"""What an import leaves in the register: all of a list or nothing, and the second time nothing new."""

import csv
import datetime as dt
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from sqlalchemy import func, select

from covenant_api.imports import storing
from covenant_api.imports.findings import FindingCode
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.report import Summary
from covenant_api.imports.service import ImportResult
from covenant_api.signatories.models import Signatory
from gazetteer.places import Gazetteer
from servicekit.database import Database

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


def test_a_row_is_stored_with_all_that_it_says(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored, parts: Parts
) -> None:
    path = csv_file(
        row(coordinator_name="Province of Nowhere", supporter_name="Network of None", commitment_CoM2050_flag="True"),
        row(organisation_id="2_med", organisation_name="None", country_code="de", country_name="Germany",
            organisation_latitude="52", organisation_longitude="10", signatory_status="on_hold", gcom_id="-",
            population_adhesion="-"),
    )  # fmt: skip
    assert counted(import_into(covenant_database, path)) == (2, 0, 0, 0)
    one = stored(covenant_database)
    assert {
        "name": "Lanternara", "names": {"und": "Lanternara"}, "sort_name": "lanternara", "country": "IT",
        "latitude": 45.1, "longitude": 9.2, "population": 12500, "population_year": 2019,
        "status": "unknown_active", "source_status": "published", "joined_on": dt.date(2019, 3, 4),
        "adhesion_kind": "individual", "is_group": False, "group_id": None, "group_name": None,
        "group_external_id": None, "coordinator_name": "Province of Nowhere", "supporter_name": "Network of None",
        "geonames_id": 2000000001, "action_plan_expected": True, "demo_key": None, "note": None,
    }.items() <= vars(one).items()  # fmt: skip
    assert parts(covenant_database) == (
        {"mitigation_2030", "mitigation_2050"},
        {("jrc", "900001"), ("gcom", "IT9001")},
        {"covenant-of-mayors-europe"},
    )
    other = stored(covenant_database, "2_med")
    assert (other.name, other.status, other.source_status) == ("None", "on_hold", "on_hold")
    assert (other.population, other.population_year) == (None, None)
    assert parts(covenant_database, "2_med")[1] == {("jrc", "2_med")}


def test_the_api_shows_what_was_imported(
    covenant_database: Database, covenant_client: httpx.Client, row: Row, csv_file: Write, import_into: Import
) -> None:
    import_into(covenant_database, csv_file(row()))
    for query in ("lanternara", "LANTERNÁR", "提灯"):
        (item,) = covenant_client.get(f"{BASE}/signatories", params={"q": query}).raise_for_status().json()["items"]
        assert (item["name"], item["geonamesId"]) == ("Lanternara", 2000000001)
    one = covenant_client.get(f"{BASE}/signatories/{item['id']}").raise_for_status().json()
    assert one["source"]["licence"] == "CC-BY-4.0"
    assert one["externalIds"] == [{"scheme": "gcom", "value": "IT9001"}, {"scheme": "jrc", "value": "900001"}]


def test_the_same_file_again_changes_nothing_whatever_its_form(
    covenant_database: Database,
    row: Row,
    csv_file: Write,
    xlsx_file: Write,
    import_into: Import,
    everything: Everything,
) -> None:
    rows = [
        row(group_organisation_id="3", adhesion_type=JOINT),
        row(organisation_id="2", organisation_name="Doppiavalle", organisation_latitude="44,02", gcom_id="IT9001"),
        row(organisation_id="3", organisation_name="Unione", group_profile="True", adhesion_type=JOINT, gcom_id="-"),
        row(organisation_id="4", signatory_status="?"),
        row(group_organisation_id="3", adhesion_type=JOINT),
    ]
    first = import_into(covenant_database, csv_file(*rows))
    before = everything(covenant_database)
    second = import_into(covenant_database, xlsx_file(*rows))
    assert counted(first) == (3, 0, 1, 1)
    assert counted(second) == (0, 0, 4, 1)
    assert everything(covenant_database) == before
    assert second.findings == first.findings
    assert second.summary.warnings == first.summary.warnings > 0


def test_a_changed_row_is_updated_and_the_others_are_left_alone(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored, parts: Parts
) -> None:
    other = row(organisation_id="2", organisation_name="Vallescura", gcom_id="-")
    import_into(covenant_database, csv_file(row(), other))
    before, untouched = stored(covenant_database), stored(covenant_database, "2")
    changes = {
        "organisation_name": "Musterbrunn", "population_adhesion": "13000", "country_code": "de",
        "country_name": "Germany", "organisation_latitude": "52", "organisation_longitude": "10",
        "commitment_CoM2030_flag": "False", "commitment_mayoradapt_flag": "True", "gcom_id": "DE7",
        "signatory_status": "on_hold", "coordinator_name": "Kreis",
    }  # fmt: skip
    assert counted(import_into(covenant_database, csv_file(row(**changes), other))) == (0, 1, 1, 0)
    after = stored(covenant_database)
    assert after.id == before.id
    assert after.created_at == before.created_at
    assert after.updated_at > before.updated_at
    assert (after.name, after.names, after.geonames_id) == ("Musterbrunn", {"und": "Musterbrunn"}, 2000000005)
    assert (after.country, after.population, after.status) == ("DE", 13000, "on_hold")
    assert parts(covenant_database)[:2] == ({"adaptation"}, {("jrc", "900001"), ("gcom", "DE7")})
    assert stored(covenant_database, "2").updated_at == untouched.updated_at


def test_a_change_of_a_part_alone_is_a_change_of_the_record(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored, parts: Parts
) -> None:
    import_into(covenant_database, csv_file(row()))
    before = stored(covenant_database).updated_at
    changed = import_into(covenant_database, csv_file(row(commitment_CoM2020_flag="True")))
    assert counted(changed) == (0, 1, 0, 0)
    assert stored(covenant_database).updated_at > before
    assert parts(covenant_database)[0] == {"mitigation_2020", "mitigation_2030"}


def test_what_is_unknown_now_is_stored_as_unknown(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored, parts: Parts
) -> None:
    import_into(covenant_database, csv_file(row()))
    unknown = row(population_adhesion="-", date_of_adhesion="null", gcom_id="-", organisation_latitude="-",
                  organisation_longitude="-", commitment_CoM2030_flag="-")  # fmt: skip
    import_into(covenant_database, csv_file(unknown))
    one = stored(covenant_database)
    assert (one.population, one.population_year, one.joined_on, one.latitude, one.longitude) == (None,) * 5
    assert parts(covenant_database)[:2] == (set(), {("jrc", "900001")})


def test_a_member_may_come_before_its_group(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    member = row(group_organisation_id="3", group_name="Unione", adhesion_type=JOINT)
    group = row(organisation_id="3", organisation_name="Unione", group_profile="True", adhesion_type=JOINT, gcom_id="-")
    import_into(covenant_database, csv_file(member, group))
    assert stored(covenant_database).group_id == stored(covenant_database, "3").id
    assert (stored(covenant_database).group_external_id, stored(covenant_database).group_name) == ("3", "Unione")


def test_references_that_cannot_be_links_are_kept_as_text(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    cells = {"adhesion_type": JOINT, "gcom_id": "-", "group_profile": "True"}
    rows = [
        row(**cells, organisation_id="1", organisation_name="A", group_organisation_id="1"),
        row(**cells, organisation_id="2", organisation_name="B", group_organisation_id="3"),
        row(**cells, organisation_id="3", organisation_name="C", group_organisation_id="2"),
        row(**cells, organisation_id="4", organisation_name="D", group_organisation_id="99"),
    ]
    import_into(covenant_database, csv_file(*rows))
    found = [stored(covenant_database, id_) for id_ in "1234"]
    assert [one.group_id for one in found] == [None] * 4
    assert [one.group_external_id for one in found] == ["1", "3", "2", "99"]


def test_a_group_that_comes_later_gets_its_members(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    import_into(covenant_database, csv_file(row(group_organisation_id="3", adhesion_type=JOINT)))
    assert stored(covenant_database).group_id is None
    group = row(organisation_id="3", organisation_name="Unione", group_profile="True", adhesion_type=JOINT, gcom_id="-")
    result = import_into(covenant_database, csv_file(group))
    assert counted(result) == (1, 0, 0, 0)
    assert stored(covenant_database).group_id == stored(covenant_database, "3").id


def test_a_group_that_comes_later_gets_a_member_that_the_same_file_has_without_its_group(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    cells = {"organisation_id": "L1", "group_organisation_id": "L9", "group_name": "Unione", "adhesion_type": JOINT}
    import_into(covenant_database, csv_file(row(**cells)))
    assert stored(covenant_database, "L1").group_id is None
    group = row(
        organisation_id="L9", organisation_name="Unione", group_profile="True", adhesion_type=JOINT, gcom_id="-"
    )
    header = [name for name in row() if name != "group_organisation_id"]
    path = csv_file(row(**cells), group, header=header)
    assert counted(import_into(covenant_database, path)) == (1, 1, 0, 0)
    assert stored(covenant_database, "L1").group_id == stored(covenant_database, "L9").id
    assert counted(import_into(covenant_database, path)) == (0, 0, 2, 0)
    assert stored(covenant_database, "L1").group_id == stored(covenant_database, "L9").id


def test_a_group_that_comes_later_closes_no_circle(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    cells = {"adhesion_type": JOINT, "gcom_id": "-", "group_profile": "True"}
    import_into(covenant_database, csv_file(row(**cells, organisation_id="1", group_organisation_id="2")))
    later = row(**cells, organisation_id="2", organisation_name="B", group_organisation_id="1")
    result = import_into(covenant_database, csv_file(later))
    assert FindingCode.GROUP_CYCLE in {one.code for one in result.findings}
    assert [stored(covenant_database, id_).group_id for id_ in "12"] == [None, None]


def test_good_rows_are_stored_beside_rejected_ones(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    bad = row(organisation_id="2", country_code="zz")
    assert counted(import_into(covenant_database, csv_file(bad, row()))) == (1, 0, 0, 1)
    assert stored(covenant_database).name == "Lanternara"


def test_no_cell_of_a_moved_row_reaches_the_register(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, everything: Everything
) -> None:
    header = [*list(row())[:-1], "mayor", "gcom_id"]
    moved = [*list(row(organisation_id="900009").values())[:-1], "Ada", "Nobody", ""]
    plain = [*list(row().values())[:-1], "Eva", "IT9001"]
    result = import_into(covenant_database, csv_file(moved, plain, header=header))
    assert counted(result) == (1, 0, 0, 1)
    written = repr((result, everything(covenant_database)))
    assert not any(text in written for text in ("Nobody", "Ada", "Eva", "900009"))


def test_a_row_that_is_rejected_now_leaves_what_was_stored(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    import_into(covenant_database, csv_file(row()))
    result = import_into(covenant_database, csv_file(row(country_code="zz")))
    assert counted(result) == (0, 0, 0, 1)
    assert stored(covenant_database).country == "IT"
    assert FindingCode.NOT_IN_LIST in {one.code for one in result.findings}


def test_a_refused_file_stores_nothing_even_when_the_fault_comes_last(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, everything: Everything
) -> None:
    before = everything(covenant_database)
    path = csv_file(*[row(organisation_id=str(n)) for n in range(500)])
    path.write_bytes(path.read_bytes() + b'900009,"unclosed')
    with pytest.raises(FileRefused):
        import_into(covenant_database, path)
    assert everything(covenant_database) == before


def test_a_failure_on_the_way_stores_nothing(
    covenant_database: Database,
    row: Row,
    csv_file: Write,
    import_into: Import,
    monkeypatch: pytest.MonkeyPatch,
    everything: Everything,
) -> None:
    before = everything(covenant_database)
    monkeypatch.setattr(storing, "_search_document", lambda words: "'unclosed")
    with pytest.raises(psycopg.Error):
        import_into(covenant_database, csv_file(row()))
    assert everything(covenant_database) == before


def test_a_dry_run_says_the_same_and_stores_nothing(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, everything: Everything
) -> None:
    before = everything(covenant_database)
    rows = [row(), row(organisation_id="2", population_adhesion="3"), row(organisation_id="-")]
    dry = import_into(covenant_database, csv_file(*rows), dry_run=True)
    assert everything(covenant_database) == before
    assert import_into(covenant_database, csv_file(*rows)) == dry
    assert dry.summary == Summary(created=2, updated=0, unchanged=0, rejected=1, warnings=3)


def test_two_imports_at_a_time_take_turns(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import
) -> None:
    path = csv_file(*[row(organisation_id=str(n), organisation_name=f"Ort {n}", gcom_id=f"IT{n}") for n in range(200)])
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: counted(import_into(covenant_database, path)), range(4)))
    assert sorted(results) == [(0, 0, 200, 0)] * 3 + [(200, 0, 0, 0)]


def test_the_published_sample_is_stored_once_and_then_left_alone(
    covenant_database: Database,
    reference_data: Path,
    real_places: Gazetteer,
    xlsx_file: Write,
    import_into: Import,
    everything: Everything,
) -> None:
    path = reference_data / "data" / "jrc_signatories_sample.csv"
    assert counted(import_into(covenant_database, path, real_places)) == (400, 0, 0, 0)
    before = everything(covenant_database)
    with path.open(encoding="utf-8", newline="") as file:
        workbook = xlsx_file(*csv.DictReader(file))
    again = import_into(covenant_database, workbook, real_places)
    assert again.summary == Summary(created=0, updated=0, unchanged=400, rejected=0, warnings=71)
    assert everything(covenant_database) == before
    with covenant_database.transaction() as session:
        assert session.scalar(select(func.count()).select_from(Signatory)) == 400
