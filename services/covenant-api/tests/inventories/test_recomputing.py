"""All inventories worked out again by the console command: what differs is named, and stored unless only asked."""

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from covenant_api.cli import main
from covenant_api.inventories.models import InventoryRecord

from .office import Office, cell, complete, line, matrix


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
