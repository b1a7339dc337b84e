"""`kill -9` of a service under writers who do not stop: what was acknowledged is there, once, with its change."""

import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from sqlalchemy import text

from covenant_api.history import RECORD_KINDS
from servicekit.database import Database
from tests.faults.feed import FeedReader, public_records
from tests.faults.service import Service, running_service
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import People

WRITERS = 4
KILLS = 5
# So many writes are acknowledged between one start and the next kill.
WRITES = 12
PATCH = {"Content-Type": "application/merge-patch+json"}


class Ledger:
    """What the service has acknowledged, and how often an answer did not come."""

    def __init__(self) -> None:
        self.created: dict[str, str] = {}
        self.published: dict[str, list[str]] = {}
        self.without_answer = 0
        self.replayed = 0
        self.failures: list[BaseException] = []
        self.ended = threading.Event()

    @property
    def writes(self) -> int:
        return len(self.created) + sum(map(len, self.published.values()))


class Writer:
    """Makes records and edits them, one after the other; sends again what was not answered, with the same key."""

    def __init__(self, service: Service, ledger: Ledger, headers: dict[str, str]) -> None:
        self._client = httpx.Client(base_url=service.url, headers=headers, timeout=20)
        self._ledger = ledger

    def run(self) -> None:
        try:
            with self._client:
                while not self._ledger.ended.is_set():
                    record = self._create()
                    for _ in range(3):
                        self._edit(record)
        except BaseException as error:  # noqa: BLE001 - told by the test
            self._ledger.failures.append(error)

    def _until_answered(self, ask: Callable[[], httpx.Response]) -> httpx.Response:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                answer = ask()
            except httpx.TransportError:
                self._ledger.without_answer += 1
                time.sleep(0.2)
                continue
            # Of a killed service the database may still hold the transaction for a moment.
            if answer.status_code not in (409, 503):
                return answer
            time.sleep(0.05)
        raise TimeoutError("a write was not answered for a minute")

    def _create(self) -> str:
        name = f"City {uuid.uuid4()}"
        body = {"content": {"names": {"en": name}, "country": "JP", "status": "committed"}, "publish": True}
        key = {"Idempotency-Key": str(uuid.uuid4())}
        answer = self._until_answered(lambda: self._client.post("signatories", json=body, headers=key))
        assert answer.status_code == 201, answer.text
        self._ledger.replayed += "idempotency-replayed" in answer.headers
        record: str = answer.json()["id"]
        self._ledger.created[record] = name
        return record

    def _edit(self, record: str) -> None:
        path, note = f"signatories/{record}/draft", str(uuid.uuid4())
        seen = self._until_answered(lambda: self._client.get(path)).headers["etag"]
        change = {"note": note}
        condition = {"If-Match": seen}
        saved = self._until_answered(lambda: self._client.patch(path, json=change, headers={**PATCH, **condition}))
        if saved.status_code == 412:
            # It was stored before the answer was lost: nobody else writes here.
            saved = self._until_answered(lambda: self._client.get(path))
        assert saved.json()["content"]["note"] == note
        headers = {"If-Match": saved.headers["etag"], "Idempotency-Key": note}
        published = self._until_answered(lambda: self._client.post(f"{path}/publications", headers=headers))
        assert published.status_code == 200, published.text
        self._ledger.replayed += "idempotency-replayed" in published.headers
        self._ledger.published.setdefault(record, []).append(note)


@contextmanager
def writing(service: Service, ledger: Ledger, headers: dict[str, str]) -> Iterator[None]:
    """Writers who write until the block ends, and then finish what they have begun."""
    threads = [threading.Thread(target=Writer(service, ledger, headers).run, daemon=True) for _ in range(WRITERS)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        ledger.ended.set()
    for thread in threads:
        thread.join()


def test_what_was_acknowledged_outlives_a_killed_service(
    covenant_url: str, covenant_database: Database, covenant_people: People, issuer: Issuer, tmp_path: Path
) -> None:
    ledger = Ledger()
    headers = covenant_people.staff()
    with running_service(covenant_url, issuer, tmp_path) as service:
        with writing(service, ledger, headers):
            for _ in range(KILLS):
                wanted, deadline = ledger.writes + WRITES, time.monotonic() + 60
                while ledger.writes < wanted:
                    assert ledger.failures == []
                    assert time.monotonic() < deadline, "the writers do not get on"
                    time.sleep(0.001)
                service.kill()
                service.start()
        assert ledger.failures == []
        with httpx.Client(base_url=service.url) as client:
            copy = FeedReader(client, "changes").read_all()
    assert ledger.writes >= KILLS * WRITES
    assert ledger.without_answer >= KILLS, "no write was under way at any kill"
    with covenant_database.transaction() as session:
        stored = {str(row.id): row.name for row in session.execute(text("SELECT id, name FROM signatories"))}
        told = session.execute(
            text("SELECT record_id, after ->> 'note' AS note FROM changes WHERE kind = 'signatory' AND after ? 'note'")
        ).all()
        # A row and its change have the same transaction number, whichever it is.
        unrecorded = session.execute(
            text(
                "SELECT id FROM signatories AS one WHERE NOT EXISTS"
                " (SELECT FROM changes WHERE record_id = one.id AND changes.xmin = one.xmin) UNION ALL "
                "SELECT record_id FROM drafts AS one WHERE NOT EXISTS"
                " (SELECT FROM changes WHERE record_id = one.record_id AND changes.xmin = one.xmin)"
            )
        ).all()
    lost = [record for record, name in ledger.created.items() if stored.get(record) != name]
    notes = [(str(row.record_id), row.note) for row in told if row.note is not None]
    lost += [note for record, some in ledger.published.items() for note in some if (record, note) not in notes]
    assert lost == []
    assert len(set(stored.values())) == len(stored), "a record was stored twice"
    assert len(set(notes)) == len(notes), "an edit was published twice"
    assert unrecorded == []
    assert copy == public_records(covenant_database, RECORD_KINDS)
