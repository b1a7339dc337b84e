"""A worker process that is killed while it stores a list: what was begun is done once, by the next one."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from covenant_api.tasks import TASKS
from servicekit.database import Database
from servicekit.jobs.worker import Pace, run_worker
from servicekit.settings import ServiceSettings
from tests.signing_in.people import People

IMPORTS = "/api/covenant/v1/imports"
ROWS = 40
Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]

_WAITS = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND application_name = 'covenant-worker job'
"""


def eventually(condition: Callable[[], Any], seconds: float = 60) -> Any:
    """What the condition answers as soon as it holds."""
    deadline = time.monotonic() + seconds
    while not (answer := condition()):
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)
    return answer


@pytest.fixture
def surroundings(covenant_url: str, places_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment of a worker process."""
    monkeypatch.setenv("GAZETTEER_DATABASE", str(places_path))
    return {**os.environ, "COVENANT_DATABASE_URL": covenant_url, "COVENANT_LOG_LEVEL": "info"}


def test_a_list_is_stored_once_though_its_worker_is_killed_half_way(
    covenant_client: httpx.Client,
    covenant_people: People,
    covenant_url: str,
    covenant_database: Database,
    surroundings: dict[str, str],
    row: Row,
    csv_file: Write,
    tmp_path: Path,
) -> None:
    staff = covenant_people.staff()
    rows = [row(organisation_id=str(n), organisation_name=f"Ort {n}", gcom_id=f"IT{n}") for n in range(ROWS)]
    settings = ServiceSettings.model_validate({"database_url": covenant_url, "log_level": "warning"})

    def shown() -> dict[str, Any]:
        found: dict[str, Any] = covenant_client.get(address, headers=staff).json()
        return found

    def count(table: str) -> int:
        with covenant_database.transaction() as session:
            return int(session.scalar(text(f"SELECT count(*) FROM {table}")) or 0)  # noqa: S608

    made = covenant_client.post(
        IMPORTS,
        params={"fileName": "list.csv"},
        content=csv_file(*rows).read_bytes(),
        headers={**staff, "Content-Type": "text/csv"},
    )
    address = made.headers["location"]
    run_worker(TASKS, settings, "test", until_idle=True)
    ready = shown()
    assert (ready["state"], ready["summary"]["created"]) == ("ready", ROWS)
    earlier = count("changes")

    alive = tmp_path / "alive"
    command = [sys.executable, "-m", "covenant_api.work", "--alive", str(alive)]
    with subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL) as worker:
        try:
            eventually(lambda: alive.exists() and alive.read_text().strip() == str(worker.pid))
            with covenant_database.transaction() as session:
                # The signatories are written then, and their promises wait: it is half way.
                session.execute(text("LOCK TABLE commitments IN EXCLUSIVE MODE"))
                seen = {"If-Match": f'"{ready["revision"]}"'}
                assert covenant_client.post(f"{address}/confirmations", headers={**staff, **seen}).status_code == 200
                eventually(lambda: count_waiting(covenant_database))
                under_way = shown()
                assert (under_way["state"], under_way["progress"]["phase"]) == ("storing", "storing")
                assert under_way["progress"]["total"] == ROWS
                worker.kill()
                worker.wait()
        finally:
            worker.kill()
    assert count("signatories") == 0
    assert shown()["state"] == "storing"

    def stored() -> bool:
        pace = Pace(heartbeat=0.1, stalled_after=1.0, polling=0.2)
        run_worker(TASKS, settings, "test", until_idle=True, pace=pace)
        return bool(shown()["state"] != "storing")

    eventually(stored)
    done = shown()
    assert (done["state"], done["summary"]) == ("done", ready["summary"])
    assert count("signatories") == count("changes") - earlier == ROWS
    with covenant_database.transaction() as session:
        attempts = text("SELECT status::text, attempts FROM procrastinate_jobs WHERE task_name = 'store-import'")
        assert [tuple(one) for one in session.execute(attempts)] == [("succeeded", 2)]


def count_waiting(database: Database) -> int:
    """How many of the worker's statements wait for a lock."""
    with database.transaction() as session:
        return int(session.scalar(text(_WAITS)) or 0)


def test_a_worker_ends_in_order_when_it_is_told_to(surroundings: dict[str, str], tmp_path: Path) -> None:
    alive, log = tmp_path / "alive", tmp_path / "worker.log"
    command = [str(Path(sys.executable).with_name("covenant-api")), "work", "--alive", str(alive)]
    with (
        log.open("wb") as written,
        subprocess.Popen(command, env=surroundings, stdout=written, stderr=written) as worker,
    ):
        try:
            eventually(alive.exists)
            worker.terminate()
            assert worker.wait(30) == 0
        finally:
            worker.kill()
    assert not alive.exists()
    events = [line for line in log.read_text().splitlines() if line]
    assert all(line.startswith("{") for line in events)
    assert '"worker_stopped"' in events[-1]
