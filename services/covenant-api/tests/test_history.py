"""The record of changes says what the register says: replayed from its beginning it comes to the present state."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from covenant_api.demo.service import load_demo
from covenant_api.history import RECORD_KINDS
from covenant_api.signatories.models import Signatory
from covenant_api.tree.reference import load_covenants
from servicekit.changes.models import Change
from servicekit.database import Database

DEMO = Path(__file__).parents[3] / "demo" / "covenant"

State = dict[tuple[str, UUID], Any]


def replayed(database: Database) -> State:
    """What the public changes make, applied one after the other."""
    state: State = {}
    with database.transaction() as session:
        changes = session.scalars(select(Change).order_by(Change.epoch, Change.xid, Change.id)).all()
    for change in changes:
        key = (change.kind, change.record_id)
        if change.is_public and not change.was_public:
            assert key not in state
            state[key] = change.after
        elif change.was_public and not change.is_public:
            assert state.pop(key) == change.before
        elif change.is_public:
            assert {name: state[key][name] for name in change.before or {}} == (change.before or {})
            state[key] |= change.after or {}
    return state


def public(database: Database) -> State:
    """What is public now, as the record of changes knows it."""
    with database.transaction() as session:
        return {
            (kind.name, row.id): row.content
            for kind in RECORD_KINDS
            for row in session.execute(kind.contents())
            if row.is_public
        }


def edit(folder: Path, change: Callable[[list[dict[str, Any]]], None]) -> None:
    path = folder / "signatories.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document["records"])
    path.write_text(json.dumps(document), encoding="utf-8")


def changes_by(database: Database, origin: str) -> list[tuple[str, str, list[str]]]:
    with database.transaction() as session:
        rows = session.scalars(select(Change).where(Change.origin == origin).order_by(Change.id)).all()
    return [(one.kind, one.action, one.fields) for one in rows]


def test_what_the_service_ships_with_is_recorded_once(covenant_database: Database) -> None:
    first = changes_by(covenant_database, "reference")
    assert {action for _, action, _ in first} == {"created"}
    with covenant_database.transaction() as session:
        assert load_covenants(session) == 0
    assert changes_by(covenant_database, "reference") == first
    assert replayed(covenant_database) == public(covenant_database) != {}


def test_loading_demonstration_data_is_recorded_and_again_only_what_changed(
    covenant_database: Database, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(DEMO, tmp_path / "covenant"))

    def load() -> None:
        with covenant_database.transaction() as session:
            load_demo(session, folder)

    load()
    made = changes_by(covenant_database, "demo")
    loaded = len(made)
    with covenant_database.transaction() as session:
        of_signatories = [action for kind, action, _ in made if kind == "signatory"]
        assert of_signatories == ["created"] * len(session.scalars(select(Signatory.id)).all())
    assert len(of_signatories) > 60
    load()
    assert len(changes_by(covenant_database, "demo")) == loaded
    edit(folder, lambda records: records[0].update(population=4711))
    edit(folder, lambda records: records[1].update(status="pending"))
    load()
    later = changes_by(covenant_database, "demo")[loaded:]
    assert sorted(fields for _, _, fields in later) == [["population"], ["status"]]
    assert replayed(covenant_database) == public(covenant_database)
    edit(folder, lambda records: records[1].update(status="committed"))
    load()
    assert replayed(covenant_database) == public(covenant_database)


def test_a_write_that_is_not_recorded_is_noticed_by_these_tests(covenant_database: Database) -> None:
    with covenant_database.transaction() as session:
        session.execute(text("UPDATE covenants SET secretariat = 'Somebody' WHERE slug = 'covenant-of-mayors-japan'"))
    assert replayed(covenant_database) != public(covenant_database)


def test_a_source_that_says_something_new_changes_only_what_is_taken_from_it_anew(
    covenant_database: Database, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(DEMO, tmp_path / "covenant"))
    with covenant_database.transaction() as session:
        load_demo(session, folder)
    before = public(covenant_database)
    path = folder / "sources.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    wanted = next(one for one in document["records"] if one["code"] == "jrc-list")
    wanted["accessed_on"] = "2026-11-24"
    path.write_text(json.dumps(document), encoding="utf-8")
    with covenant_database.transaction() as session:
        load_demo(session, folder)
    after = public(covenant_database)
    changed = {key for key in after if after[key] != before[key]}
    assert {after[key]["source"]["accessedOn"] for key in changed} == {"2026-11-24"}
    assert {before[key]["source"]["title"] for key in changed} == {wanted["title"]}
    assert replayed(covenant_database) == after
