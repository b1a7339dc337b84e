"""Scores that weigh commitments, beside a covenant-api that answers, is stopped, was never there, or talks nonsense."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI, Response
from sqlalchemy import text

from covenant_api.cli import SERVICE as COVENANT
from pairing_api.cli import SERVICE as PAIRING
from pairing_api.commitments.service import CommitmentSource
from pairing_api.settings import PairingServiceSettings
from servicekit.database import Database
from servicekit.settings import ServiceSettings
from tests.matching.world import Workbench
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import People

Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]
DEMO = Path(__file__).parents[2] / "demo"
PATH = "/api/covenant/v1"
# Both are signatories of the demonstration; Yantai is none.
KYOTO_AND_BERGAMO = "/api/pairing/v1/scores/bergamo/kyoto"
YANTAI_AND_BERGAMO = "/api/pairing/v1/scores/bergamo/yantai"
# Of these the climate is known.
CHONGQING_AND_BOLOGNA = "/api/pairing/v1/scores/bologna/chongqing"
WEIGHTS = {"weight": "commitment:1"}


def database_at(url: str) -> Database:
    return Database(ServiceSettings.model_validate({"database_url": url}), "test")


@pytest.fixture(scope="module")
def covenant_demo(databases: Any) -> Iterator[str]:
    """A covenant database with the demonstration data."""
    with databases.demonstrated(COVENANT) as url:
        yield url


@pytest.fixture(scope="module")
def pairing_demo(databases: Any) -> Iterator[Database]:
    """A pairing database with the demonstration data, of which each test begins without a copy of commitments."""
    with databases.demonstrated(PAIRING) as url:
        database = database_at(url)
        yield database
        database.dispose()


@pytest.fixture(autouse=True)
def without_copy(pairing_demo: Database) -> None:
    _write(pairing_demo, "DELETE FROM commitment_copies")


def _write(database: Database, statement: str) -> None:
    with database.transaction() as session:
        session.execute(text(statement))


def _scores_over(
    serve: Serve, database: Database, covenant: str, **further: str
) -> AbstractContextManager[httpx.Client]:
    url = database.engine.url.render_as_string(hide_password=False)
    settings = PairingServiceSettings.model_validate(
        {"database_url": url, "log_level": "warning", "covenant_api_url": covenant, **further}
    )
    return serve(PAIRING.create_application(settings))


def _covenant(serve: Serve, url: str) -> AbstractContextManager[httpx.Client]:
    settings = ServiceSettings.model_validate({"database_url": url, "log_level": "warning"})
    return serve(COVENANT.create_application(settings))


def _read(client: httpx.Client, path: str = KYOTO_AND_BERGAMO) -> tuple[Any, dict[str, Any]]:
    answer = client.get(path, params=WEIGHTS)
    assert answer.status_code == 200, answer.text
    found = answer.json()
    return found, next(part for part in found["parts"] if part["component"] == "commitment")


def test_commitments_are_read_kept_and_used_when_covenant_api_is_stopped(
    serve: Serve, covenant_demo: str, pairing_demo: Database
) -> None:
    with _covenant(serve, covenant_demo) as covenant:
        address = f"{covenant.base_url}{PATH}"
        with _scores_over(serve, pairing_demo, address) as client:
            found, part = _read(client)
            # Bergamo promised cuts of emissions; Kyoto, with the pledge of Japan, adaptation and energy as well.
            assert part["value"] == pytest.approx(1 / 3)
            assert found["commitments"]["state"] == "read"
            assert _read(client, YANTAI_AND_BERGAMO)[1]["value"] == 0
        # A copy that grew old is asked about with its validator: where nothing changed, it stays, whatever it says.
        _write(
            pairing_demo,
            "UPDATE commitment_copies SET read_at = now() - interval '1 day', "
            "commitments = commitments || '{\"1857910\": [\"mitigation_2030\"]}' WHERE commitments ? '1857910'",
        )
        with _scores_over(serve, pairing_demo, address) as client:
            found, part = _read(client)
            assert part["value"] == 1
            read_at = datetime.fromisoformat(found["commitments"]["readAt"])
            assert (datetime.now(UTC) - read_at).total_seconds() < 60
    _write(pairing_demo, "UPDATE commitment_copies SET read_at = now() - interval '1 day'")
    with _scores_over(serve, pairing_demo, address) as client:
        found, part = _read(client)
        assert part["value"] == 1
        assert found["commitments"]["state"] == "copy"
        matches = client.get("/api/pairing/v1/territories/bergamo/matches", params=WEIGHTS).json()
        assert matches["commitments"]["state"] == "copy"
        assert matches["items"]


def test_a_cohort_is_matched_by_commitments_that_are_read_when_it_is_made(
    serve: Serve, covenant_demo: str, pairing_demo: Database, issuer: Issuer, people_at: Callable[[str], People]
) -> None:
    with ExitStack() as stack:
        covenant = stack.enter_context(_covenant(serve, covenant_demo))
        address = f"{covenant.base_url}{PATH}"
        client = stack.enter_context(_scores_over(serve, pairing_demo, address, **issuer.settings()))
        people = people_at(pairing_demo.engine.url.render_as_string(hide_password=False))
        workbench = Workbench(client, pairing_demo, people)
        run = workbench.run(workbench.cohort(["bergamo"], ["kyoto"]), weights={"commitment": 1})
        (pair,) = run["result"]["pairs"]
        assert (pair["eu"], pair["partner"]) == ("bergamo", "kyoto")
        assert pair["score"] == pytest.approx(100 / 3)


@pytest.mark.parametrize("has_address", [True, False])
def test_without_covenant_api_and_copy_a_score_says_what_is_missing_and_goes_on(
    serve: Serve, covenant_demo: str, pairing_demo: Database, has_address: bool
) -> None:
    address = ""
    if has_address:
        with _covenant(serve, covenant_demo) as stopped:
            address = f"{stopped.base_url}{PATH}"
    with _scores_over(serve, pairing_demo, address) as client:
        answer = client.get(CHONGQING_AND_BOLOGNA, params={"weight": "climate:9,commitment:1"})
        assert answer.status_code == 200
        found = answer.json()
        assert found["commitments"] == {"state": "missing", "readAt": None}
        assert found["score"] is not None
        assert found["completeness"] == 0.9
        assert {(one["who"], one["field"]) for one in found["missing"] if one["component"] == "commitment"} == {
            ("bologna", "commitments"),
            ("chongqing", "commitments"),
        }
        assert client.get(CHONGQING_AND_BOLOGNA).json()["commitments"]["state"] == "not_weighed"


@pytest.fixture(scope="module")
def nonsense(serve: Serve) -> Iterator[str]:
    """A server that answers what no covenant-api does: below `/<what>/signatories`."""
    app = FastAPI()
    answers = {
        "error": Response("out of order", status_code=500),
        "page": Response("<html></html>", media_type="text/html"),
        "elsewhere": Response(status_code=302, headers={"Location": "/page/signatories"}),
        "unasked": Response(status_code=304),
        "other": Response(json.dumps({"items": [{"geonamesId": "x", "commitments": 1}], "nextCursor": None})),
    }

    @app.get("/{what}/signatories")
    def answer(what: str) -> Response:
        return answers[what]

    with serve(app) as client:
        yield str(client.base_url)


@pytest.mark.parametrize("what", ["error", "page", "elsewhere", "unasked", "other"])
def test_an_answer_that_is_none_leaves_the_copy_as_it_is(pairing_demo: Database, nonsense: str, what: str) -> None:
    _write(
        pairing_demo,
        "INSERT INTO commitment_copies (asked, geonames_ids, commitments, etag, read_at) "
        "VALUES ('/old', '{1857910}', '{\"1857910\": [\"adaptation\"]}', NULL, now() - interval '1 day')",
    )
    copies = CommitmentSource(pairing_demo, f"{nonsense}/{what}").copies()
    assert copies.of(1857910) == frozenset({"adaptation"})
    assert copies.of(1) is None


def test_who_was_not_answered_waits_before_asking_again(pairing_demo: Database, serve: Serve) -> None:
    asked = []
    app = FastAPI()

    @app.get("/signatories")
    def answer() -> Response:
        asked.append(1)
        return Response(status_code=503)

    seconds = 100.0
    with ExitStack() as stack:
        client = stack.enter_context(serve(app))
        source = CommitmentSource(pairing_demo, str(client.base_url), clock=lambda: seconds)
        source.copies()
        seconds += 29
        source.copies()
        assert len(asked) == 1
        seconds += 2
        source.copies()
        assert len(asked) == 2
