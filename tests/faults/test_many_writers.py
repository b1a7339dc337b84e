"""Fifty writers at a time through the real gateway, whose compression makes entity tags weak."""

import threading
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from servicekit.database import Database
from stack.postgres import free_port
from tests.gateway.running import running_gateway
from tests.signing_in.people import Headers, People

WRITERS = 50
BASE = "/api/covenant/v1"


@pytest.fixture
def through_the_gateway(covenant_client: httpx.Client) -> Iterator[httpx.Client]:
    """A client of the gateway in front of covenant-api, which asks for compressed answers."""
    port = covenant_client.base_url.port
    assert port is not None
    with running_gateway(port, free_port()) as gateway:
        limits = httpx.Limits(max_connections=WRITERS)
        address = f"http://127.0.0.1:{gateway.port}{BASE}/"
        with httpx.Client(base_url=address, headers={"Accept-Encoding": "gzip"}, limits=limits, timeout=60) as client:
            yield client


@pytest.fixture
def staff(covenant_people: People) -> Headers:
    return covenant_people.staff()


def at_once(work: Callable[[int], httpx.Response]) -> list[httpx.Response]:
    """What so many writers are answered who begin at one moment."""
    found: list[Any] = [None] * WRITERS
    start = threading.Barrier(WRITERS)

    def run(number: int) -> None:
        start.wait()
        found[number] = work(number)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def test_of_fifty_writers_on_one_version_one_wins_and_the_others_are_told(
    through_the_gateway: httpx.Client, staff: Headers
) -> None:
    client = through_the_gateway
    content = {"names": {"en": "Kyoto"}, "country": "JP", "note": "A long text that is worth compressing. " * 40}
    made = client.post("signatories", json={"content": content}, headers=staff)
    assert made.status_code == 201, made.text
    path = f"signatories/{made.json()['id']}/draft"
    read = client.get(path, headers=staff)
    assert read.headers["content-encoding"] == "gzip"
    assert read.headers["etag"].startswith("W/"), "the gateway did not compress: this tries nothing"
    headers = {**staff, "If-Match": read.headers["etag"], "Content-Type": "application/merge-patch+json"}
    answers = at_once(lambda number: client.patch(path, json={"note": f"writer {number}"}, headers=headers))
    assert Counter(answer.status_code for answer in answers) == {200: 1, 412: WRITERS - 1}
    (winner,) = (answer for answer in answers if answer.status_code == 200)
    now = client.get(path, headers=staff)
    assert now.json()["content"]["note"] == winner.json()["content"]["note"]
    refused = next(answer for answer in answers if answer.status_code == 412)
    assert refused.json()["type"] == "/problems/precondition-failed"
    assert refused.headers["content-type"] == "application/problem+json"


def test_one_key_sent_fifty_times_stores_one_record(
    through_the_gateway: httpx.Client, staff: Headers, covenant_database: Database
) -> None:
    client, name = through_the_gateway, f"City {uuid.uuid4()}"
    body = {"content": {"names": {"en": name}, "country": "JP", "status": "committed"}, "publish": True}
    headers = {**staff, "Idempotency-Key": str(uuid.uuid4())}
    answers = at_once(lambda _: client.post("signatories", json=body, headers=headers))
    statuses = Counter(answer.status_code for answer in answers)
    assert statuses[201] >= 1
    assert statuses[201] + statuses[409] == WRITERS
    assert len({answer.json()["id"] for answer in answers if answer.status_code == 201}) == 1
    with covenant_database.transaction() as session:
        counted = "SELECT count(*) FROM signatories WHERE name = :name"
        assert session.scalar(text(counted), {"name": name}) == 1
        told = "SELECT count(*) FROM changes WHERE kind = 'signatory' AND after #>> '{names,en}' = :name"
        assert session.scalar(text(told), {"name": name}) == 1
    again = client.post("signatories", json=body, headers=headers)
    assert again.headers["idempotency-replayed"] == "true"
    assert client.get("signatories", params={"q": name}).json()["items"][0]["name"] == name
