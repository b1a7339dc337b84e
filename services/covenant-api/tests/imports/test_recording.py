"""What an import changes is on record: who, what from what, and only what changed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from covenant_api.history import RECORD_KINDS
from covenant_api.imports.service import ImportResult
from covenant_api.signatories.models import Signatory
from servicekit.changes.models import Change
from servicekit.database import Database

Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]
Import = Callable[..., ImportResult]
Stored = Callable[..., Signatory]

JOINT = "As a group of signatories committing collectively (joint SEAP - option 2)"


def recorded(database: Database) -> list[Change]:
    with database.transaction() as session:
        statement = select(Change).where(Change.kind == "signatory").order_by(Change.epoch, Change.xid, Change.id)
        return list(session.scalars(statement))


def replayed(changes: list[Change]) -> dict[UUID, Any]:
    state: dict[UUID, Any] = {}
    for one in changes:
        if one.is_public:
            state[one.record_id] = {**state.get(one.record_id, {}), **(one.after or {})}
        else:
            state.pop(one.record_id, None)
    return state


def public(database: Database) -> dict[UUID, Any]:
    (kind,) = (one for one in RECORD_KINDS if one.name == "signatory")
    with database.transaction() as session:
        return {row.id: row.content for row in session.execute(kind.contents()) if row.is_public}


def test_every_new_and_changed_row_is_recorded_and_the_others_are_not(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    member = row(group_organisation_id="3", adhesion_type=JOINT)
    other = row(organisation_id="2", organisation_name="Vallescura", gcom_id="-")
    import_into(covenant_database, csv_file(member, other))
    first = recorded(covenant_database)
    assert [(one.action, one.origin, one.is_public) for one in first] == [("created", "import", True)] * 2
    import_into(covenant_database, csv_file(member, other))
    assert len(recorded(covenant_database)) == 2
    group = row(organisation_id="3", organisation_name="Unione", group_profile="True", adhesion_type=JOINT, gcom_id="-")
    changed = {**other, "population_adhesion": "13000", "commitment_CoM2050_flag": "True"}
    import_into(covenant_database, csv_file(group, changed))
    later = {one.record_id: one for one in recorded(covenant_database)[2:]}
    assert {one.action for one in later.values()} == {"created", "changed"}
    joined, revised = later[stored(covenant_database).id], later[stored(covenant_database, "2").id]
    assert (joined.before, joined.after) == ({"groupId": None}, {"groupId": str(stored(covenant_database, "3").id)})
    assert (sorted(revised.fields), revised.before) == (
        ["commitments", "population"],
        {"population": 12500, "commitments": [{"kind": "mitigation_2030", "signedOn": None}]},
    )
    assert replayed(recorded(covenant_database)) == public(covenant_database)


def test_a_dry_run_leaves_no_record(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import
) -> None:
    import_into(covenant_database, csv_file(row()), dry_run=True)
    assert recorded(covenant_database) == []


def test_a_pending_signatory_stays_out_of_the_feed_whatever_the_list_says(
    covenant_database: Database, row: Row, csv_file: Write, import_into: Import, stored: Stored
) -> None:
    import_into(covenant_database, csv_file(row()))
    with covenant_database.transaction() as session:
        session.execute(update(Signatory).values(status="pending", edited_fields=["status"]))
    import_into(covenant_database, csv_file(row(population_adhesion="13000")))
    last = recorded(covenant_database)[-1]
    assert (last.fields, last.was_public, last.is_public) == (["population"], False, False)
    assert stored(covenant_database).status == "pending"
