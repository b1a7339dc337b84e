"""The edge of a service, tried through HTTP on a small application over a real database."""

import http.client
import io
import json
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Annotated, Any
from urllib.parse import urlsplit

import httpx
import pytest
import structlog
from fastapi import APIRouter, FastAPI, Path, Query, Request
from sqlalchemy import ColumnElement, create_engine, literal_column, select, text

from servicekit.application import create_application
from servicekit.database import Db, ReadDb, database_of
from servicekit.exports import stream_csv
from servicekit.problems import Problem
from servicekit.settings import ServiceSettings

Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]
router = APIRouter()


@router.post("/words/{word}")
def add_word(db: Db, word: Annotated[str, Path()], twin: Annotated[str | None, Query()] = None) -> dict[str, str]:
    """The foreign key from a word to its twin is only checked at commit."""
    db.execute(text("INSERT INTO words (word, twin) VALUES (:word, :twin)"), {"word": word, "twin": twin})
    if word == "refused":
        raise Problem(409, "refused", "Refused", "This word is refused.")
    if word == "fault":
        raise RuntimeError("secret inside")
    return {"word": word}


@router.get("/words")
def list_words(db: ReadDb) -> list[str]:
    """All words."""
    return [*db.scalars(text("SELECT word FROM words ORDER BY word"))]


@router.get("/slow")
def get_slow(db: ReadDb) -> None:
    """Takes longer than a statement may."""
    db.execute(text("SELECT pg_sleep(5)"))


@router.get("/checked-out")
def get_checked_out(request: Request) -> int:
    """Connections that exports hold."""
    pool: Any = database_of(request).export_engine.pool
    return int(pool.checkedout())


@router.get("/numbers")
def list_numbers(request: Request, most: Annotated[int, Query()] = 300_000) -> Any:
    """A long export."""
    series = text(f"generate_series(1, {most}) AS number")
    row: ColumnElement[str] = literal_column("json_build_object('number', number, 'text', repeat('x', 200))::text")
    return stream_csv(request, select(row).select_from(series), ["number", "text"], "numbers")


@pytest.fixture
def url(databases: Any) -> str:
    address: str = databases.empty()
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE words (word text PRIMARY KEY, twin text)"))
        connection.execute(
            text("ALTER TABLE words ADD FOREIGN KEY (twin) REFERENCES words DEFERRABLE INITIALLY DEFERRED")
        )
    engine.dispose()
    return address


@pytest.fixture
def client(url: str, serve: Serve) -> Iterator[httpx.Client]:
    settings = ServiceSettings.model_validate(
        {"database_url": url, "statement_timeout_ms": 300, "export_pool_size": 1, "log_level": "info"}
    )
    app = create_application(
        service="sample",
        package="covenant_api",
        title="Sample",
        summary="Sample",
        description="Sample",
        version="1.2.3",
        base_path="/api/sample/v1",
        routers=[router],
        tags=[],
        settings=settings,
    )
    with serve(app) as client:
        client.base_url = httpx.URL(f"{client.base_url}/api/sample/v1/")
        yield client


def raw(client: httpx.Client, target: str, headers: dict[str, str] | None = None) -> tuple[int, bytes]:
    """Status and body of a GET whose target is sent as it is; httpx would mend it."""
    where = urlsplit(str(client.base_url))
    connection = http.client.HTTPConnection(str(where.hostname), where.port, timeout=10)
    try:
        connection.putrequest("GET", where.path.rstrip("/") + target, skip_accept_encoding=True)
        for name, value in (headers or {}).items():
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def test_a_commit_that_fails_is_a_conflict_and_stores_nothing(client: httpx.Client) -> None:
    answer = client.post("words/one", params={"twin": "nobody"})
    assert answer.status_code == 409
    assert answer.headers["content-type"] == "application/problem+json"
    assert client.get("words").json() == []


def test_a_problem_after_a_write_leaves_nothing(client: httpx.Client) -> None:
    assert client.post("words/refused").status_code == 409
    assert client.get("words").json() == []


def test_a_write_is_there_when_the_answer_is(client: httpx.Client) -> None:
    for number in range(20):
        assert client.post(f"words/w{number:02}").status_code == 200
        assert len(client.get("words").json()) == number + 1


def test_a_fault_of_ours_says_nothing_of_the_inside(client: httpx.Client) -> None:
    answer = client.post("words/fault")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert answer.json()["instance"] == answer.headers["x-request-id"]
    assert client.get("words").json() == []


def test_a_statement_that_takes_too_long_is_ended_and_said(client: httpx.Client) -> None:
    answer = client.get("slow")
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) >= 1


@pytest.mark.parametrize("target", ["/words?x=%00", "/words/a%00b", "/words?%00=1"])
def test_nul_is_refused_at_the_edge(client: httpx.Client, target: str) -> None:
    status, body = raw(client, target)
    assert status == 400
    assert json.loads(body)["errors"][0]["code"] == "nul"


@pytest.mark.parametrize("target", ["/words?x=%ED%A0%80", "/words?x=%ff", "/words/%c3%28"])
def test_what_is_not_utf8_is_refused_at_the_edge(client: httpx.Client, target: str) -> None:
    assert raw(client, target)[0] == 400


def test_an_endless_query_is_refused(client: httpx.Client) -> None:
    assert raw(client, "/words?x=" + "a" * 30_000)[0] == 414


def test_an_unknown_parameter_is_refused_by_name_and_not_echoed(client: httpx.Client) -> None:
    answer = client.get("words", params={"colour": "1", "<script>": "2"})
    assert answer.status_code == 400
    assert [error["name"] for error in answer.json()["errors"]] == ["colour", "query"]
    assert "script" not in answer.text


def test_head_has_the_headers_of_get_and_no_body(client: httpx.Client) -> None:
    got, head = client.get("words"), client.head("words")
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["content-length"] == got.headers["content-length"]


def test_another_method_is_405_and_says_which_there_are(client: httpx.Client) -> None:
    answer = client.delete("words")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET"
    assert answer.json()["status"] == 405


def test_a_proper_request_id_is_kept_and_another_replaced(client: httpx.Client) -> None:
    assert client.get("words", headers={"x-request-id": "abcdef-123"}).headers["x-request-id"] == "abcdef-123"
    replaced = client.get("words", headers={"x-request-id": 'x" ,evil'}).headers["x-request-id"]
    assert replaced.isalnum()


def test_the_version_stands_on_every_answer(client: httpx.Client) -> None:
    for path in ("words", "nothing", "openapi.json"):
        assert client.get(path).headers["api-version"] == "1.2.3"


def test_log_lines_are_json_whatever_is_asked(client: httpx.Client) -> None:
    written = io.StringIO()
    for handler in logging.getLogger().handlers:
        if isinstance(handler.formatter, structlog.stdlib.ProcessorFormatter):
            assert isinstance(handler, logging.StreamHandler)
            handler.setStream(written)
    raw(client, "/words/%0a%22%7D%E2%80%A8?x=%0d%0a", {"Authorization": "Bearer hush"})
    client.get("words")
    time.sleep(0.2)
    lines = written.getvalue().splitlines()
    records = [json.loads(line) for line in lines]
    requests = [record for record in records if record["event"] == "request"]
    assert len(requests) == 2
    assert all(record["service"] == "sample" and record["requestId"] for record in requests)
    assert "hush" not in "".join(lines)


def test_one_export_more_than_there_is_room_for_is_told_to_come_back(client: httpx.Client) -> None:
    with client.stream("GET", "numbers") as first:
        assert first.status_code == 200
        second = client.get("numbers")
        assert second.status_code == 503
        assert int(second.headers["retry-after"]) >= 1
        assert client.get("words").status_code == 200


def test_a_caller_who_hangs_up_gives_the_connection_back(client: httpx.Client) -> None:
    with client.stream("GET", "numbers") as answer:
        next(answer.iter_bytes())
        assert client.get("checked-out").json() == 1
    deadline = time.monotonic() + 10
    while client.get("checked-out").json() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert client.get("checked-out").json() == 0
    assert client.get("numbers", params={"most": 10}).status_code == 200


def test_an_unchanged_export_is_not_read_again(client: httpx.Client) -> None:
    first = client.get("numbers", params={"most": 5})
    assert len(first.text.splitlines()) == 6
    again = client.get("numbers", params={"most": 5}, headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304
    client.post("words/new")
    changed = client.get("numbers", params={"most": 5}, headers={"if-none-match": first.headers["etag"]})
    assert changed.status_code == 200


def test_liveness_needs_no_database_and_readiness_the_newest_migration(client: httpx.Client) -> None:
    origin = str(client.base_url).split("/api/")[0]
    assert httpx.get(f"{origin}/livez").status_code == 200
    answer = httpx.get(f"{origin}/readyz")
    assert answer.status_code == 503  # this database was never migrated
    assert int(answer.headers["retry-after"]) >= 1


def test_the_document_knows_no_422(client: httpx.Client) -> None:
    document = client.get("openapi.json").text
    assert '"422"' not in document
    assert "HTTPValidationError" not in document
