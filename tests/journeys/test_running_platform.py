"""The whole platform, started as a person starts it and used through its gateway."""

import csv
import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stack.processes import is_alive
from tests.journeys.running import Platform, started, stopped

COVENANT = "/api/covenant/v1"
PAIRING = "/api/pairing/v1"


def eventually(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether the condition comes to hold within so many seconds."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def test_the_home_page_and_both_services_answer(platform: Platform) -> None:
    assert platform.get("/en/").headers["content-type"].startswith("text/html")
    assert platform.get(f"{COVENANT}/statistics").json()["signatories"] > 60
    assert platform.get(f"{PAIRING}/statistics").json()["pairings"] > 60
    for name in ("covenant", "pairing"):
        assert platform.get(f"/api/{name}/readyz").status_code == 200
        assert platform.get(f"/api/{name}/livez").status_code == 404


def test_the_tokyo_meetings_can_be_read(platform: Platform) -> None:
    events = platform.get(f"{PAIRING}/events?strand=covenant&from=2018-03-01&to=2018-03-31").json()["items"]
    assert len(events) == 2
    assert all(event["place"] == "Tokyo" and event["precision"] == "month" for event in events)


@pytest.fixture
def signatory_list(tmp_path: Path) -> Callable[[str], Path]:
    """Makes a list of one signatory with this population."""

    def write(population: str) -> Path:
        path = tmp_path / "list.csv"
        row = {
            "organisation_id": "990001",
            "organisation_name": "Beispielstadt",
            "country_code": "de",
            "population_adhesion": population,
            "signatory_status": "published",
        }
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(row))
            writer.writeheader()
            writer.writerow(row)
        return path

    return write


def test_an_import_is_seen_through_the_gateway_within_three_seconds(
    platform: Platform, signatory_list: Callable[[str], Path]
) -> None:
    def shown() -> Any:
        items = platform.get(f"{COVENANT}/signatories?q=beispielstadt").json()["items"]
        return items[0]["population"] if items else None

    assert shown() is None  # from here on the empty answer lies in the gateway's cache
    for population in (5000, 6000):
        done = platform.command("covenant-api", "import-signatories", str(signatory_list(str(population))))
        assert done.returncode == 0, done.stderr
        assert "created=1" in done.stdout or "updated=1" in done.stdout
        assert eventually(lambda population=population: shown() == population, 3)  # type: ignore[misc]
    again = platform.command("covenant-api", "import-signatories", str(signatory_list("6000")))
    assert "created=0 updated=0 unchanged=1" in again.stdout


def test_a_public_answer_is_cached_and_one_to_somebody_signed_in_never(platform: Platform) -> None:
    path = f"{COVENANT}/signatories?limit=3"
    first, second = platform.get(path), platform.get(path)
    assert first.headers["etag"] == second.headers["etag"]
    assert "public" in second.headers["cache-control"]
    for _ in range(3):
        private = platform.get(path, authorization="Bearer abc")
        assert private.headers["cache-control"] == "private, no-store"
        assert private.headers["x-request-id"] not in (first.headers["x-request-id"], second.headers["x-request-id"])
    assert "public" in platform.get(path).headers["cache-control"]


@pytest.mark.parametrize(
    ("away", "its_path", "other_path"),
    [
        # Addresses that no other test asks: the gateway answers what it has from before for a service that is away.
        ("pairing-api", f"{PAIRING}/topics?limit=3", f"{COVENANT}/signatories?limit=3"),
        ("covenant-api", f"{COVENANT}/covenants?limit=3", f"{PAIRING}/pairings?limit=3"),
    ],
)
def test_one_service_down_leaves_the_other_untouched(
    platform: Platform, away: str, its_path: str, other_path: str
) -> None:
    platform.stack("stop", away)
    try:
        answer = platform.get(its_path)
        assert answer.status_code in (502, 503, 504)
        assert answer.headers["content-type"].startswith("application/problem+json")
        assert int(answer.headers["retry-after"]) >= 1
        for _ in range(5):
            assert platform.get(other_path).status_code == 200
        assert platform.get("/en/").status_code == 200
    finally:
        platform.stack("start", away)
    assert eventually(lambda: platform.get(its_path).status_code == 200, 20)


def test_a_score_reads_commitments_of_the_other_service_and_goes_on_without_it(platform: Platform) -> None:
    score = f"{PAIRING}/scores/bergamo/kyoto?weight=commitment:1"
    found = platform.get(score).json()
    assert (found["commitments"]["state"], found["score"]) == ("read", 33.333333333)
    platform.stack("stop", "covenant-api")
    try:
        assert platform.get(score.replace(":1", ":2")).json()["score"] == 33.333333333
    finally:
        platform.stack("start", "covenant-api")
    assert eventually(lambda: platform.get(f"{COVENANT}/covenants?limit=2").status_code == 200, 20)


def test_a_worker_that_is_killed_runs_again(platform: Platform) -> None:
    status = Path(platform.environment["IUC_RUN_DIR"]) / "status.json"

    def worker() -> dict[str, Any]:
        told: dict[str, Any] = json.loads(status.read_text())["covenant-worker"]
        return told

    before = worker()
    assert before["state"] == "running"
    os.kill(before["pid"], signal.SIGKILL)
    assert eventually(lambda: worker()["state"] == "running" and worker()["pid"] != before["pid"], 60)
    assert platform.get(f"{COVENANT}/covenants?limit=1").status_code == 200


def test_two_platforms_run_side_by_side_and_ctrl_c_leaves_nothing(
    platform: Platform, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = started(tmp_path_factory.mktemp("other"))
    children = subprocess.run(
        ["ps", "--ppid", str(other.process.pid), "-o", "pid="],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert len(children) >= 4
    assert other.url != platform.url
    assert platform.get(f"{COVENANT}/covenants").status_code == 200
    assert other.get(f"{COVENANT}/covenants").status_code == 200
    port = int(other.url.rsplit(":", 1)[1])
    stopped(other)
    assert other.process.returncode in (0, 130)
    assert not [pid for pid in children if is_alive(int(pid))]
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    other.stack("reset")
    assert platform.get(f"{COVENANT}/covenants").status_code == 200


def test_every_figure_of_a_list_is_in_its_csv(platform: Platform) -> None:
    lists = {
        COVENANT: ["covenants", "signatories"],
        PAIRING: ["topics", "programmes", "territories", "organisations", "pairings", "events", "indicators"],
    }
    for base, names in lists.items():
        for name in names:
            total = platform.get(f"{base}/{name}?count=true&limit=1").json()["total"]
            rows = list(csv.DictReader(platform.get(f"{base}/{name}?f=csv").text.splitlines()))
            assert len(rows) == total > 0, name
