"""Loading data: again changes nothing, a change is an update, and a fault is one clear line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from pairing_api.cli import SERVICE
from servicekit.console import CommandError
from servicekit.database import Database

Json = dict[str, Any]
COUNTED = ("sources", "territories", "organisations", "pairings", "events", "indicators")


def contents(database: Database) -> dict[str, list[Any]]:
    """Every row of every table, without the search lexemes."""
    with database.engine.connect() as connection:
        tables = connection.scalars(
            text("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")
        ).all()
        return {
            table: list(connection.scalars(text(f"SELECT t::text FROM {table} t ORDER BY 1")))  # noqa: S608
            for table in tables
        }


def test_loading_again_changes_nothing(
    pairing_url: str, pairing_database: Database, load: Any, demo_folder: Path, demo: Any
) -> None:
    first = load(pairing_url, demo_folder)
    stored = contents(pairing_database)
    second = load(pairing_url, demo_folder)
    assert contents(pairing_database) == stored
    created = int(first.split("created=")[1].split()[0])
    assert created > sum(len(demo.of(name)) for name in COUNTED[1:])
    assert first == f"pairing data: created={created} updated=0 unchanged=0"
    assert second == f"pairing data: created=0 updated=0 unchanged={created}"
    assert len(stored["pairings"]) == len(demo.pairings)


def test_reference_data_again_changes_nothing(pairing_database: Database) -> None:
    before = contents(pairing_database)
    with pairing_database.transaction() as session:
        line = SERVICE.load_reference(session)
    assert "created=0 updated=0" in line
    assert contents(pairing_database) == before
    assert before["topics"]
    assert before["programmes"]


CHANGES: list[tuple[str, Callable[[list[Json]], None]]] = [
    ("sources", lambda r: r[0].update(title="Another title")),
    ("territories", lambda r: r[0].update(note="A note")),
    ("organisations", lambda r: r[0].update(website="https://example.org/")),
    ("territories", lambda r: r[0]["offers"][0].update(texts={"en": "Another"})),
    ("organisations", lambda r: r[0].update(seeks=[{"topic": "water", "level": None, "texts": {}}])),
    ("pairings", lambda r: r[0].update(topics=r[0]["topics"][1:])),
    ("pairings", lambda r: r[0].update(year=2017)),
    ("pairings", lambda r: r[0]["members"][0].update(role="member")),
    ("events", lambda r: r[0]["hosts"][0].update(people=3)),
    ("events", lambda r: r[0].update(pairings=["rome-yantai"])),
    ("indicators", lambda r: r[0].update(value=22000000)),
]


def test_a_changed_record_is_one_update(pairing_url: str, load: Any, demo_folder: Path, changed_demo: Any) -> None:
    load(pairing_url, demo_folder)
    folder = None
    for name, change in CHANGES:
        folder = changed_demo(name, change, folder)
        assert "created=0 updated=1 " in load(pairing_url, folder), name
    assert "created=0 updated=0 " in load(pairing_url, folder)


def test_a_renamed_territory_renames_its_pairings_and_is_found_there(
    pairing_url: str, own_api: Any, load: Any, demo_folder: Path, changed_demo: Any
) -> None:
    load(pairing_url, demo_folder)
    before = own_api.json("pairings/rome-yantai")

    def rename(records: list[Json]) -> None:
        next(one for one in records if one["slug"] == "yantai")["names"]["en"] = "Zzyxton"

    load(pairing_url, changed_demo("territories", rename))
    after = own_api.json("pairings/rome-yantai")
    assert after["name"] == "Rome – Zzyxton"
    assert after["id"] == before["id"]
    assert after["updatedAt"] > before["updatedAt"]
    assert "rome-yantai" in own_api.slugs("pairings", q="zzyxton")
    assert "rome-in-yantai-2018" in own_api.slugs("events", q="zzyxton")


FAULTS: list[tuple[str, Callable[[list[Json]], Any], str]] = [
    ("territories", lambda r: r[0].update(country="Denmark"), "territories.json: record 1 (aarhus): country:"),
    ("territories", lambda r: r[0].update(latitude=91), "record 1 (aarhus): latitude:"),
    ("territories", lambda r: r[0].update(longitude=None), "latitude and longitude: one is missing"),
    ("territories", lambda r: r[0].update(population=5), "population and population_scope: one is missing"),
    ("territories", lambda r: r[0].update(population="many"), "record 1 (aarhus): population:"),
    (
        "territories",
        lambda r: r[0].update(population=5, population_scope="metro"),
        "figures_source: figures need their source",
    ),
    ("territories", lambda r: r[0]["names"].pop("en"), "there is no English name"),
    ("territories", lambda r: r[0].update(mayor="Somebody"), "record 1 (aarhus): mayor:"),
    ("territories", lambda r: r[0].pop("note"), "record 1 (aarhus): note: Field required"),
    ("territories", lambda r: r[0].update(kind="village"), "record 1 (aarhus): kind:"),
    ("territories", lambda r: r[0].update(members=["rome"]), "members: only a consortium has members"),
    ("territories", lambda r: r[0].update(source="nowhere"), "territories.json: aarhus: source: there is no 'nowhere'"),
    ("territories", lambda r: r.append(dict(r[0])), "(aarhus): there are two of this name"),
    ("territories", lambda r: r.append(dict(r[0], slug="a b")), "(a b): slug:"),
    (
        "territories",
        lambda r: r[0].update(kind="consortium", members=["atlantis"]),
        "territories.json: aarhus: members: there is no 'atlantis' in territories.json",
    ),
    ("territories", lambda r: r[0]["offers"][0].update(topic="magic"), "offers: there is no 'magic' in the vocabulary"),
    ("territories", lambda r: r[0]["offers"][0].update(level=4), "record 1 (aarhus): offers.0.level:"),
    (
        "territories",
        lambda r: r[0]["offers"][0].update(level=3),
        "record 1 (aarhus): offers: water: an offer of level 3",
    ),
    (
        "territories",
        lambda r: r[0].update(koppen="Cfb"),
        "record 1 (aarhus): profile_source: a profile needs its source",
    ),
    ("territories", lambda r: r[0].update(gdp_per_head=5), "record 1 (aarhus): gdp_per_head: amount, currency, year"),
    ("organisations", lambda r: r[0].update(territory="atlantis"), "territory: there is no 'atlantis'"),
    ("pairings", lambda r: r[0]["members"][0].update(territory="atlantis"), "members: there is no 'atlantis'"),
    ("pairings", lambda r: r[0]["members"][0].update(side="partner"), "members: both sides need one"),
    ("pairings", lambda r: r[0]["members"].append(r[0]["members"][0]), "members: a territory stands there twice"),
    ("pairings", lambda r: r[0].update(topics=["magic"]), "topics: there is no 'magic' in the vocabulary"),
    ("pairings", lambda r: r[0].update(programme="x"), "programme: there is no 'x' in the programmes"),
    ("pairings", lambda r: r[0].update(year=None), "year_basis: it is unknown exactly where there is no year"),
    ("pairings", lambda r: r[0].update(basis_strength="activity_only"), "only an agreement or a stated pairing"),
    ("pairings", lambda r: r[0].update(strand="covenant"), "strand: no pairing belongs to the covenant strand"),
    (
        "pairings",
        lambda r: r[0].update(
            agreements=[{"kind": "mou", "signed_on": "2018-09-02", "signed_on_precision": "month", "note": None}]
        ),
        "the parts of a date that are not known are set to 1",
    ),
    ("events", lambda r: r[0].update(ends_on="2017-03-14"), "ends_on: before starts_on"),
    ("events", lambda r: r[0].update(starts_on="2017-02-29"), "record 1 (iuc-china-launch-2017): starts_on:"),
    ("events", lambda r: r[0].update(precision="year"), "the parts of a date that are not known are set to 1"),
    ("events", lambda r: r[0]["hosts"][0].update(name="Both"), "exactly one of territory, organisation and name"),
    ("events", lambda r: r[0]["hosts"][0].update(organisation="x"), "hosts: there is no 'x' in organisations.json"),
    ("events", lambda r: r[0].update(pairings=["x"]), "pairings: there is no 'x' in pairings.json"),
    ("indicators", lambda r: r[0].update(programme="x"), "programme: there is no 'x'"),
    ("indicators", lambda r: r[0].update(value="21 million"), "record 1 (iuc-funding): value:"),
    ("sources", lambda r: r[0].update(url="ftp://x"), "url:"),
]


@pytest.mark.parametrize(("name", "change", "line"), FAULTS, ids=[f"{one[0]}-{one[2]}" for one in FAULTS])
def test_a_fault_is_one_line_that_names_it_and_nothing_is_stored(
    name: str,
    change: Callable[[list[Json]], Any],
    line: str,
    pairing_url: str,
    pairing_database: Database,
    load: Any,
    changed_demo: Any,
) -> None:
    folder = changed_demo(name, change)
    with pytest.raises(CommandError) as fault:
        load(pairing_url, folder)
    assert line in str(fault.value)
    assert "\n" not in str(fault.value)
    assert contents(pairing_database)["territories"] == []


def test_consortia_that_contain_each_other_are_refused(pairing_url: str, load: Any, changed_demo: Any) -> None:
    def tie(records: list[Json]) -> None:
        records[0] |= {"kind": "consortium", "members": [records[1]["slug"]]}
        records[1] |= {"kind": "consortium", "members": [records[0]["slug"]]}

    with pytest.raises(CommandError, match="in a ring"):
        load(pairing_url, changed_demo("territories", tie))


@pytest.mark.parametrize("content", ["", "[", "[]", "{}", '{"records": 3}', "\ufeff{}"])
def test_a_file_that_is_no_data_file_is_one_line(content: str, pairing_url: str, load: Any, changed_demo: Any) -> None:
    folder = changed_demo("events", lambda records: None)
    (folder / "events.json").write_text(content, encoding="utf-8")
    with pytest.raises(CommandError, match=r"events\.json: not a JSON object with a list `records`"):
        load(pairing_url, folder)


def test_a_folder_without_the_files_is_one_line(pairing_url: str, load: Any, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"sources\.json: No such file"):
        load(pairing_url, tmp_path)
