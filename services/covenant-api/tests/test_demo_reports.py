"""The demonstration reports: whole, marked as invented, checked, and loaded once."""

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from covenant_api.demo.reports import id_of, load_reports
from covenant_api.goals.history import GOAL_RECORD
from covenant_api.goals.models import Goal
from covenant_api.inventories.models import InventoryRecord
from covenant_api.signatories.models import Signatory
from servicekit.changes.models import Change
from servicekit.changes.recording import recording
from servicekit.changes.records import Actor
from servicekit.console import CommandError
from servicekit.database import Database
from servicekit.editing.models import Draft
from servicekit.settings import ServiceSettings

DEMO = Path(__file__).parents[3] / "demo" / "covenant"
FILES = sorted((DEMO / "reports").glob("*.json"))
PARTS = {"inventory", "target", "risk-assessment", "energy-assessment", "goal", "plan"}
GOAL = "it-bergamo-goal-shade"


def read(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


class Undone(Exception):
    """Ends a transaction, so that nothing of it stays."""


@pytest.fixture
def session(demo_url: str) -> Iterator[Session]:
    """A session over the demonstration data; what a test writes is taken back."""
    database = Database(ServiceSettings.model_validate({"database_url": demo_url}), "test")
    try:
        with contextlib.suppress(Undone), database.transaction() as session:
            yield session
            raise Undone
    finally:
        database.dispose()


def load(session: Session, folder: Path = DEMO) -> str:
    """Load the reports again, in the same transaction."""
    named = session.execute(select(Signatory.demo_key, Signatory.id).where(Signatory.demo_key.is_not(None)))
    session.flush()
    line = load_reports(session, folder / "reports", {key: id_ for key, id_ in named if key is not None})
    session.expire_all()
    return line


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the demonstration data, to be changed."""
    return Path(shutil.copytree(DEMO, tmp_path / "covenant"))


def edit(folder: Path, name: str, change: Callable[[dict[str, Any]], None]) -> None:
    path = folder / "reports" / name
    document = read(path)
    change(document)
    path.write_text(json.dumps(document), encoding="utf-8")


def record_of(document: dict[str, Any], key: str) -> dict[str, Any]:
    found: dict[str, Any] = next(record for record in document["records"] if record["key"] == key)
    return found


def test_three_signatories_report_everything() -> None:
    assert len(FILES) == 3
    rules = set()
    for path in FILES:
        document = read(path)
        records = document["records"]
        assert {record["kind"] for record in records} >= PARTS, path
        inventories = [record["content"] for record in records if record["kind"] == "inventory"]
        assert [one["role"] for one in inventories].count("baseline") == 1, path
        assert [one["role"] for one in inventories].count("monitoring") >= 2, path
        (plan,) = (record["content"] for record in records if record["kind"] == "plan")
        assert len(plan["actions"]) >= 12, path
        rules.add(document["every"]["ruleSet"]["code"])
    assert rules == {"com-europe", "com-japan"}
    everything = [record for path in FILES for record in read(path)["records"]]
    assert max(len(record["content"].get("lines", [])) for record in everything) >= 40
    assert sum(bool(record.get("earlier")) for record in everything) >= 2
    assert [record["key"] for record in everything if record.get("isDraft")] == ["jp-kyoto-inventory-2024"]


def test_every_record_is_plainly_marked_as_invented(api: httpx.Client) -> None:
    for path in FILES:
        every = read(path)["every"]
        assert every["isInvented"] is True
        assert every["provenanceNote"]
    lists = ("inventories", "targets", "risk-assessments", "energy-assessments", "goals", "plans")
    for name in lists:
        items = api.get(name, params={"limit": 200}).json()["items"]
        assert items, name
        for item in items:
            found = api.get(f"{name}/{item['id']}").json()
            assert found["isInvented"] is True, found["id"]
            assert found["provenanceNote"], found["id"]


def test_a_restated_base_year_keeps_both_totals(api: httpx.Client) -> None:
    for key in ("it-bergamo-inventory-2008", "jp-kyoto-inventory-2013"):
        (one,) = api.get(f"inventories/{id_of(key)}/restatements").json()["items"]
        assert one["explanation"], key
        assert one["totalBeforeT"] != one["totalAfterT"], key
        first = api.get(f"inventories/{id_of(key)}/editions/1")
        assert first.status_code == 200, first.text


def test_a_joint_plan_is_of_a_group(api: httpx.Client) -> None:
    group = api.get(f"joint-groups/{id_of('be-van-zee-tot-ijzer-group')}").json()
    assert group["option"] == "shared"
    plan = api.get(f"plans/{id_of('be-van-zee-tot-ijzer-plan')}").json()
    assert plan["jointGroupId"] == group["id"]


def test_loading_again_leaves_what_people_changed_and_what_they_deleted(session: Session, folder: Path) -> None:
    for key, changed in ((GOAL, True), ("it-bergamo-goal-rain", False)):
        with recording(session, GOAL_RECORD, [id_of(key)], Actor(origin=None)):
            if changed:
                session.execute(update(Goal).where(Goal.id == id_of(key)).values(target_value=80))
            else:
                session.delete(session.get_one(Goal, id_of(key)))
    edit(folder, "it-bergamo.json", lambda document: record_of(document, GOAL)["content"].update(targetValue=60))
    assert " created=0 updated=0 " in load(session, folder)
    assert session.get_one(Goal, id_of(GOAL)).target_value == 80
    assert session.get(Goal, id_of("it-bergamo-goal-rain")) is None


def test_a_changed_file_changes_what_nobody_has_touched(session: Session, folder: Path) -> None:
    edit(folder, "it-bergamo.json", lambda document: record_of(document, GOAL)["content"].update(targetValue=60))
    assert " created=0 updated=1 " in load(session, folder)
    assert session.get_one(Goal, id_of(GOAL)).target_value == 60


def test_a_draft_that_somebody_threw_away_stays_away(session: Session) -> None:
    draft = ("inventory", id_of("jp-kyoto-inventory-2024"))
    assert session.get(InventoryRecord, draft[1]) is None
    session.delete(session.get_one(Draft, draft))
    assert " created=0 updated=0 " in load(session)
    assert session.get(Draft, draft) is None


def test_loading_again_writes_no_change(session: Session) -> None:
    before = session.scalar(select(func.count()).select_from(Change))
    assert " created=0 updated=0 " in load(session)
    assert session.scalar(select(func.count()).select_from(Change)) == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda one: one["content"].update(baseInventoryId="nowhere"), "there is no record nowhere"),
        (lambda one: one["content"].update(pct=140), "record it-bergamo-target-2030: /pct"),
        (lambda one: one["content"].update(pct="a lot"), "record it-bergamo-target-2030: body.pct"),
        (lambda one: one.update(kind="tale"), "there is no kind tale"),
        (lambda one: one.update(note="x"), "note: Extra inputs"),
    ],
)
def test_a_record_that_is_wrong_is_named(
    session: Session, folder: Path, change: Callable[[dict[str, Any]], None], reason: str
) -> None:
    edit(folder, "it-bergamo.json", lambda document: change(record_of(document, "it-bergamo-target-2030")))
    with pytest.raises(CommandError, match=r"it-bergamo\.json") as raised:
        load(session, folder)
    assert reason in str(raised.value)
