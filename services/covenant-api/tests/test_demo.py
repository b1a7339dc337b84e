"""Loading the demonstration data."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from covenant_api.demo.service import load_demo
from covenant_api.signatories.models import ExternalId, Signatory
from servicekit.console import CommandError
from servicekit.database import Database

DEMO = Path(__file__).parents[3] / "demo" / "covenant"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the demonstration data, to be changed."""
    return Path(shutil.copytree(DEMO, tmp_path / "covenant"))


def edit(folder: Path, change: Callable[[list[dict[str, Any]]], None]) -> None:
    path = folder / "signatories.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document["records"])
    path.write_text(json.dumps(document), encoding="utf-8")


def load(database: Database, folder: Path) -> str:
    with database.transaction() as session:
        return load_demo(session, folder)


def demo_reports() -> list[dict[str, Any]]:
    """Every record of the demonstration reports."""
    files = sorted((DEMO / "reports").glob("*.json"))
    return [record for file in files for record in json.loads(file.read_text(encoding="utf-8"))["records"]]


def test_it_has_sixty_signatories_in_twelve_countries_each_with_its_source(demo_signatories: dict[str, Any]) -> None:
    assert len(demo_signatories) >= 60
    assert len({record["country"] for record in demo_signatories.values()}) >= 12
    assert all(record["source"] for record in demo_signatories.values())


def test_loading_again_changes_nothing(covenant_database: Database, demo_signatories: dict[str, Any]) -> None:
    count, reports = len(demo_signatories), len(demo_reports())
    first = f"signatories: created={count} updated=0 unchanged=0; reports: created={reports} updated=0 unchanged=0"
    again = f"signatories: created=0 updated=0 unchanged={count}; reports: created=0 updated=0 unchanged={reports}"
    assert load(covenant_database, DEMO) == first
    assert load(covenant_database, DEMO) == again


def test_a_changed_record_is_updated_and_the_others_are_not(covenant_database: Database, folder: Path) -> None:
    load(covenant_database, folder)
    edit(folder, lambda records: records[0].update(population=4711))
    edit(folder, lambda records: records[1]["commitments"].clear())
    assert " created=0 updated=2 " in load(covenant_database, folder)


def test_a_record_that_an_import_took_over_is_left_alone(covenant_database: Database, folder: Path) -> None:
    load(covenant_database, folder)
    with covenant_database.transaction() as session:
        taken = session.scalar(select(ExternalId.signatory_id).where(ExternalId.scheme == "jrc").limit(1))
        session.execute(update(Signatory).where(Signatory.id == taken).values(demo_key=None, population=1))
    assert " created=0 updated=0 " in load(covenant_database, folder)
    with covenant_database.transaction() as session:
        assert session.scalar(select(Signatory.population).where(Signatory.id == taken)) == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda records: records[0].update(country="Japan"), "country"),
        (lambda records: records[0].update(source="nowhere"), "source"),
        (lambda records: records[0].update(covenants=["moon"]), "moon"),
        (lambda records: records[0].update(group="moon"), "moon"),
        (lambda records: records[0].update(names={}), "names"),
        (lambda records: records[0].update(mayor="x"), "mayor"),
        (lambda records: records[0].pop("population"), "population"),
        (lambda records: records[-1].update(latitude=91), "latitude"),
    ],
)
def test_a_bad_record_is_named_and_nothing_is_stored(
    covenant_database: Database, folder: Path, change: Callable[[list[dict[str, Any]]], None], message: str
) -> None:
    edit(folder, change)
    with pytest.raises(CommandError, match=message):
        load(covenant_database, folder)
    with covenant_database.transaction() as session:
        assert session.scalar(select(func.count()).select_from(Signatory)) == 0


def test_a_missing_folder_is_one_clear_line(covenant_database: Database, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"sources\.json"):
        load(covenant_database, tmp_path)
