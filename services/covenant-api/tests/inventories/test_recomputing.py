"""All inventories worked out again by the console command: what differs is named, and stored unless only asked."""

import os
import subprocess
import sys
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import delete, select, text, update

from covenant_api.cli import main
from covenant_api.inventories.computing import compute
from covenant_api.inventories.models import ActivityLine, InventoryRecord

from .office import Office, cell, complete, line, matrix


@pytest.fixture(autouse=True)
def _no_others(office: Office) -> None:
    """The command is about all inventories: those of other tests are not there."""
    with office.database.transaction() as session:
        session.execute(delete(InventoryRecord))


@pytest.fixture
def console(office: Office, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The console command over the database of the service."""
    url = office.database.engine.url.render_as_string(hide_password=False)
    monkeypatch.setenv("COVENANT_DATABASE_URL", url)

    def run(*arguments: str) -> int:
        monkeypatch.setattr("sys.argv", ["covenant-api", "recompute-inventories", *arguments])
        return main()

    return run


def test_what_differs_is_found_and_stored_again(
    office: Office, console: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    content = complete(
        cells=[*matrix(0.1), cell("chp", valueT=5)],
        lines=[line(1), line(2, factor={"code": "ipcc-2006-wood"}, carrier="wood", unit="t")],
        localFactors={"electricity": {"tceMwh": 100, "neefe": 0.4}},
        localEnergy=[{"kind": "electricity", "mwh": 10, "co2T": 1}],
        gdp={"amount": 1000, "currency": "EUR"},
    )
    right, wrong = office.published(office.signatory(), **content), office.published(office.signatory(), **content)
    capsys.readouterr()
    assert console("--dry-run") == 0
    assert "0 differed" in capsys.readouterr().out
    before = office.get(f"/inventories/{wrong}").json()
    with office.database.transaction() as session:
        spoilt = update(InventoryRecord).where(InventoryRecord.id == UUID(wrong))
        session.execute(spoilt.values(direct_t=InventoryRecord.direct_t + Decimal("1e-20")))
    console("--dry-run")
    told = capsys.readouterr().out
    assert f"differs: {wrong}" in told
    assert "1 differed and would be stored anew" in told
    console()
    assert "1 differed and stored anew" in capsys.readouterr().out
    after = office.get(f"/inventories/{wrong}").json()
    assert {**after, "updatedAt": None} == {**before, "updatedAt": None}
    with office.database.transaction() as session:
        rows = session.scalars(
            select(InventoryRecord.direct_t).where(InventoryRecord.id.in_([UUID(right), UUID(wrong)]))
        )
        assert len(set(rows)) == 1


def _with_two_processes(office: Office) -> subprocess.CompletedProcess[str]:
    """The console command in a process of its own: this one has threads, and is none to make copies of."""
    url = office.database.engine.url.render_as_string(hide_password=False)
    return subprocess.run(
        [str(Path(sys.prefix) / "bin" / "covenant-api"), "recompute-inventories", "--processes", "2"],
        env={**os.environ, "COVENANT_DATABASE_URL": url, "COVENANT_READ_DATABASE_URL": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def _stored(office: Office) -> Mapping[UUID, Mapping[str, Any]]:
    """All columns of all inventories, every digit, without the time of the last change."""
    with office.database.transaction() as session:
        rows = session.execute(select(InventoryRecord.__table__)).mappings().all()
    return {row["id"]: {name: value for name, value in row.items() if name != "updated_at"} for row in rows}


def test_two_processes_store_the_same_figures_to_the_last_digit(office: Office) -> None:
    lines = [line(number, amount=1000 / (number + 2), unit=("GJ", "MWh")[number % 2]) for number in range(1, 5)]
    made = [office.published(office.signatory(), **complete(cells=matrix(0.1), lines=lines)) for _ in range(3)]
    before = _stored(office)
    with office.database.transaction() as session:
        nothing = {"direct_t": 0, "energy_mwh": 0, "totals": {}, "is_incomplete": True}
        session.execute(update(InventoryRecord).values(**nothing))
    done = _with_two_processes(office)
    assert "inventories: 3 with 12 lines" in done.stdout
    assert "3 differed and stored anew" in done.stdout
    assert {f"differs: {one}" for one in made} <= set(done.stdout.splitlines())
    assert _stored(office) == before


def test_where_one_process_fails_nothing_is_stored(office: Office) -> None:
    made = sorted(UUID(office.published(office.signatory(), **complete(lines=[line(1)]))) for _ in range(3))
    with office.database.transaction() as session:
        session.execute(update(InventoryRecord).values(direct_t=0))
        # A place that no matrix has, in the last of the ranges.
        spoilt = update(ActivityLine).where(ActivityLine.inventory_id == made[-1])
        session.execute(spoilt.values(subsector="nowhere"))
    done = _with_two_processes(office)
    assert done.returncode == 1
    assert "ended before its work was done; nothing was stored" in done.stderr
    assert all(row["direct_t"] == 0 for row in _stored(office).values())


def test_what_was_published_meanwhile_is_left_as_it_was_published(
    office: Office, console: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = UUID(office.published(office.signatory(), **complete(lines=[line(1)])))
    with office.database.transaction() as session:
        session.execute(update(InventoryRecord).values(direct_t=7))

    def published_meanwhile(*arguments: Any) -> Any:
        with office.database.transaction() as session:
            session.execute(text("UPDATE inventories SET version = version + 1, direct_t = 8"))
        return compute(*arguments)

    monkeypatch.setattr("covenant_api.inventories.recomputing.compute", published_meanwhile)
    assert console() == 0
    assert "1 differed" in capsys.readouterr().out
    assert _stored(office)[made]["direct_t"] == 8
