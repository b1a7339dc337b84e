"""The public feed of changes and the log of all of them, over HTTP."""

import csv
import io
import threading
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from libs.servicekit.tests.conftest import Gardens
from libs.servicekit.tests.toy import GARDEN, HARVEST, Garden
from servicekit.changes.feed import Place
from servicekit.changes.recording import record_unrecorded, recording
from servicekit.changes.records import Actor

SYSTEM = Actor.system("test")


class Reader:
    """Somebody who keeps a copy of what is public, by the feed alone."""

    def __init__(self, gardens: Gardens, limit: int = 7) -> None:
        self._gardens, self._limit = gardens, limit
        self.after: str | None = None
        self.copy: dict[str, dict[str, Any]] = {}
        self.seen: list[tuple[str, int]] = []

    def read(self) -> bool:
        """Take what has come since; whether there was anything."""
        parameters = {"limit": str(self._limit), **({"after": self.after} if self.after else {})}
        answer = self._gardens.client.get("changes", params=parameters)
        assert answer.status_code == 200, answer.text
        page = answer.json()
        self.after = page["nextCursor"]
        for change in page["items"]:
            self._apply(change)
        return bool(page["items"])

    def _apply(self, change: dict[str, Any]) -> None:
        record = change["recordId"]
        self.seen.append((record, change["version"]))
        match change["action"]:
            case "created":
                assert record not in self.copy
                self.copy[record] = change["after"]
            case "changed":
                assert {name: self.copy[record][name] for name in change["fields"]} == change["before"]
                self.copy[record] = {**self.copy[record], **change["after"]}
            case "deleted":
                assert self.copy.pop(record) == change["before"]


def public_state(gardens: Gardens) -> dict[str, dict[str, Any]]:
    # Other tests of the same gardens have harvests of them published.
    public = (GARDEN.contents().where(Garden.is_open).subquery(), HARVEST.contents().subquery())
    with gardens.database.transaction() as session:
        return {str(row.id): row.content for found in public for row in session.execute(select(found))}


@pytest.fixture
def open_session(gardens: Gardens) -> Iterator[Session]:
    """A transaction that stays open for as long as the test wants."""
    with Session(gardens.database.engine) as session:
        yield session


def plant(session: Session, **values: Any) -> UUID:
    with recording(session, GARDEN, [], SYSTEM) as touched:
        made = session.scalars(insert(Garden).values({"names": {"en": "x"}, **values}).returning(Garden.id)).one()
        touched.add(made)
    return made


def test_a_change_waits_for_those_that_began_before_it(gardens: Gardens, open_session: Session) -> None:
    reader = Reader(gardens, 1000)
    while reader.read():
        pass
    early = plant(open_session)
    with gardens.database.transaction() as session:
        late = plant(session)
    assert not reader.read(), "what could come before it has not ended yet"
    open_session.commit()
    reader.read()
    assert [UUID(record) for record, _ in reader.seen[-2:]] == [early, late]


def test_the_feed_read_while_writers_write_makes_what_is_there(gardens: Gardens) -> None:
    """Writers end in another order than they began, on records that they share; a reader reads all the while."""
    shared = []
    with gardens.database.transaction() as session:
        shared = [plant(session) for _ in range(4)]
    ends = [threading.Event() for _ in range(5)]
    failures: list[BaseException] = []

    def write(number: int) -> None:
        try:
            for turn in range(8):
                with Session(gardens.database.engine) as session, session.begin():
                    own = plant(session, note=f"{number}-{turn}", is_open=turn % 3 != 0)
                    # The transaction has its number; it now waits for another writer, who may have begun later.
                    ends[(number + 1) % 5].wait(0.02)
                    record = shared[(number + turn) % 4]
                    with recording(session, GARDEN, [record, own], SYSTEM):
                        values = {"note": f"{number}-{turn}", "is_open": (number + turn) % 4 != 0}
                        session.execute(update(Garden).where(Garden.id == record).values(values))
                        if turn % 4 == 3:
                            session.execute(delete(Garden).where(Garden.id == own))
                ends[number].set()
        except BaseException as error:  # noqa: BLE001 - told by the test
            failures.append(error)

    writers = [threading.Thread(target=write, args=(number,)) for number in range(5)]
    reader = Reader(gardens)
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        reader.read()
    while reader.read():
        pass
    for writer in writers:
        writer.join()
    assert failures == []
    assert reader.copy == public_state(gardens)
    assert len(set(reader.seen)) == len(reader.seen), "a change came twice"
    from_the_start = Reader(gardens, 1000)
    while from_the_start.read():
        pass
    assert from_the_start.copy == reader.copy
    assert from_the_start.seen == reader.seen


def test_the_feed_tells_of_no_person_and_no_draft(gardens: Gardens) -> None:
    staff = gardens.people.staff()
    body = {"content": {"names": {"en": "Eden"}}, "publish": True}
    made = gardens.client.post("gardens", json=body, headers=staff).json()
    headers = {**staff, "If-Match": "*", "Content-Type": "application/merge-patch+json"}
    gardens.client.patch(f"gardens/{made['id']}/draft", json={"note": "not yet"}, headers=headers)
    told = gardens.client.get("changes", params={"limit": 1000})
    assert "not yet" not in told.text
    assert str(staff.person_id) not in told.text
    assert str(staff.organisation_id) not in told.text
    assert {change["kind"] for change in told.json()["items"]} <= {"garden", "harvest"}
    assert [one["kind"] for one in told.json()["items"] if one["recordId"] == made["id"]] == ["garden"]


def test_a_reader_who_has_everything_goes_on_from_there(gardens: Gardens) -> None:
    reader = Reader(gardens, 1000)
    while reader.read():
        pass
    last = reader.after
    answer = gardens.client.get("changes", params={"after": last})
    assert answer.json() == {"items": [], "nextCursor": last}
    assert f"after={last}" in answer.headers["link"]
    with gardens.database.transaction() as session:
        plant(session)
    (change,) = gardens.client.get("changes", params={"after": last}).json()["items"]
    assert change["cursor"] == gardens.client.get("changes", params={"after": last}).json()["nextCursor"]
    assert gardens.client.get("changes", params={"kind": "garden", "limit": 1}).json()["items"]
    assert gardens.client.get("changes", params={"kind": "pairing"}).status_code == 400


@pytest.mark.parametrize(
    "text_",
    ["", "x", "AAAA", "....", "MS4yLjM=", "MS4yLjM.", "MSwyLDM", "MS4yLjMg", "LTEuMi4z", "OTk5OTk5OTk5OTk5LjEuMQ"],
)
def test_a_place_that_is_none_is_refused(gardens: Gardens, text_: str) -> None:
    answer = gardens.client.get("changes", params={"after": text_})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["name"] == "after"


def test_a_place_that_is_no_more_is_told_as_gone(gardens: Gardens) -> None:
    answer = gardens.client.get("changes", params={"after": Place(1, 2**40, 2**40).encode()})
    assert answer.status_code == 410
    assert answer.json()["type"] == "/problems/gone"


def test_the_log_tells_everything_to_those_who_may_read_it(gardens: Gardens) -> None:
    people = gardens.people
    staff, auditor = people.staff(), people.auditor()
    made = gardens.client.post("gardens", json={"content": {"names": {"en": "Eden"}}}, headers=staff).json()["id"]
    owner = people.owner_of(made)
    headers = {**owner, "If-Match": "*", "Content-Type": "application/merge-patch+json"}
    gardens.client.patch(f"gardens/{made}/draft", json={"note": "=1+1"}, headers=headers)
    contact = {**owner, "If-Match": "*"}
    gardens.client.put(f"gardens/{made}/contact", json={"name": "Eve"}, headers=contact)
    gardens.client.post(f"gardens/{made}/draft/publications", headers={**staff, "If-Match": "*"})

    def log(**parameters: str) -> list[dict[str, Any]]:
        answer = gardens.client.get("change-log", params=parameters, headers=auditor)
        assert answer.status_code == 200, answer.text
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    found = log(recordId=made)
    assert [(one["kind"], one["action"]) for one in found] == [
        ("garden", "created"), ("garden-contact", "created"), ("garden-draft", "saved"), ("garden-draft", "saved"),
    ]  # fmt: skip
    assert found[0]["personName"] is not None
    assert found[0]["requestId"]
    assert "areaM2" in found[0]["fields"]
    assert found[1]["after"] is None
    assert [one["personId"] for one in log(recordId=made, personId=str(owner.person_id))] == [str(owner.person_id)] * 2
    assert len(log(recordId=made, organisationId=str(staff.organisation_id))) == 2
    assert len(log(recordId=made, kind="garden,garden-contact")) == 2
    assert len(log(recordId=made, action="saved")) == 2
    assert log(recordId=made, since=found[0]["changedAt"]) == found[:1]
    assert log(recordId=made, until=found[0]["changedAt"]) == found[1:]
    assert log(causeId=str(uuid4())) == []
    first = gardens.client.get("change-log", params={"recordId": made, "limit": "3", "count": "true"}, headers=auditor)
    assert first.json()["total"] == 4
    assert log(recordId=made, limit="3", cursor=first.json()["nextCursor"]) == found[3:]
    table = gardens.client.get("change-log", params={"recordId": made, "f": "csv"}, headers=auditor)
    rows = list(csv.DictReader(io.StringIO(table.text)))
    assert [row["kind"] for row in rows] == [one["kind"] for one in found]
    assert rows[0]["fields"] == ";".join(found[0]["fields"])


def test_the_log_is_for_nobody_else(gardens: Gardens) -> None:
    people = gardens.people
    for headers in (people.owner_of(uuid4()), people.evaluator(), people.stranger(), people.unknown()):
        assert gardens.client.get("change-log", headers=headers).status_code == 403
    assert gardens.client.get("change-log").status_code == 401
    assert gardens.client.get("change-log", headers=people.staff(scopes=("iuc:write",))).status_code == 403


def test_the_feed_goes_on_after_a_restore_on_another_server(gardens: Gardens) -> None:
    reader = Reader(gardens, 1000)
    while reader.read():
        pass
    with gardens.database.transaction() as session:
        # What a restored dump looks like: another server, whose transaction numbers were higher.
        session.execute(text("UPDATE change_epochs SET server = 'another/00000001'"))
        session.execute(text("UPDATE changes SET xid = xid + 1000000000"))
    copy = Reader(gardens, 1000)
    while copy.read():
        pass
    assert copy.copy == {}, "its numbers are not of this server, and nothing has begun a new epoch yet"
    with gardens.database.transaction() as session:
        record_unrecorded(session, [GARDEN], Actor.system("migration"))
    while copy.read():
        pass
    assert copy.copy == public_state(gardens)
