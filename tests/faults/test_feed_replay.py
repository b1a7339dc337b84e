"""The feed of changes, read from its start, against the public records of both services."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from covenant_api.cli import SERVICE as COVENANT
from covenant_api.demo.service import load_demo
from covenant_api.history import RECORD_KINDS as COVENANT_KINDS
from pairing_api.cli import SERVICE as PAIRING
from pairing_api.history import RECORD_KINDS as PAIRING_KINDS
from servicekit.console import Service
from servicekit.database import Database
from tests.faults.feed import FeedReader, public_records
from tests.signing_in.people import People

DEMO = Path(__file__).parents[2] / "demo"
BASE = "/api/covenant/v1/"


@pytest.mark.parametrize(
    ("service", "kinds", "name"),
    [(COVENANT, COVENANT_KINDS, "covenant"), (PAIRING, PAIRING_KINDS, "pairing")],
    ids=["covenant-api", "pairing-api"],
)
def test_the_feed_makes_the_public_records_also_those_of_before_it(
    service: Service, kinds: Any, name: str, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(f"{name}_database")
    client: httpx.Client = request.getfixturevalue(f"{name}_client")
    with database.transaction() as session:
        service.load_demo(session, DEMO / name)
    address = f"/api/{name}/v1/changes"
    expected = public_records(database, kinds)
    assert len(expected) > 100
    assert FeedReader(client, address).read_until(expected) == expected
    with database.transaction() as session:
        # As a database looks that was filled before there was a record of changes, when it is migrated.
        session.execute(text("DELETE FROM changes"))
        service.load_reference(session)
    reader = FeedReader(client, address)
    assert reader.read_until(expected) == expected
    with database.transaction() as session:
        service.load_reference(session)
        service.load_demo(session, DEMO / name)
    assert not reader.read(), "loading again changes nothing"


def test_the_feed_read_during_writes_and_a_long_load_makes_what_is_there_in_the_end(
    covenant_client: httpx.Client, covenant_database: Database, covenant_people: People
) -> None:
    staff = covenant_people.staff()
    covenant_client.base_url = httpx.URL(f"{covenant_client.base_url}{BASE}")
    failures: list[BaseException] = []

    def guarded(work: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            try:
                work()
            except BaseException as error:  # noqa: BLE001 - told by the test
                failures.append(error)

        return run

    written = threading.Event()

    def load() -> None:
        with Session(covenant_database.engine) as session, session.begin():
            load_demo(session, DEMO / "covenant")
            # It has its number since its beginning and ends after those who began later.
            assert written.wait(30)

    def write() -> None:
        for number in range(12):
            content = {"names": {"en": f"City {number}"}, "country": "JP", "status": "committed"}
            made = covenant_client.post("signatories", json={"content": content, "publish": True}, headers=staff)
            assert made.status_code == 201, made.text
            path, headers = f"signatories/{made.json()['id']}", {**staff, "If-Match": "*"}
            form = {**headers, "Content-Type": "application/merge-patch+json"}
            covenant_client.patch(f"{path}/draft", json={"note": f"note {number}"}, headers=form)
            assert covenant_client.post(f"{path}/draft/publications", headers=headers).status_code == 200
            if number % 3 == 0:
                gone = covenant_client.delete(path, params={"reason": "by mistake"}, headers=headers)
                assert gone.status_code == 204, gone.text
        written.set()

    threads = [threading.Thread(target=guarded(work)) for work in (load, write)]
    reader = FeedReader(covenant_client, "changes", limit=20)
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        reader.read()
    for thread in threads:
        thread.join()
    assert failures == []
    assert reader.read_all() == public_records(covenant_database, COVENANT_KINDS)
    assert len(set(reader.seen)) == len(reader.seen), "a change came twice"
    assert FeedReader(covenant_client, "changes").read_all() == reader.copy
