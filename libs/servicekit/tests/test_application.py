"""The edge of a service, tried through HTTP on a small application over a real database."""

import http.client
import io
import json
import logging
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
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
from servicekit.migrations import migrate
from servicekit.problems import Problem
from servicekit.settings import ServiceSettings
from servicekit.tables import SHARED
from stack.postgres import free_port

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
    return [row.word for row in db.rows(text("SELECT word FROM words ORDER BY word"))]


@router.get("/slow")
def get_slow(db: ReadDb) -> None:
    """Takes longer than a statement may."""
    db.scalar(text("SELECT pg_sleep(5)"))


@router.get("/short-wait")
def get_short_wait(db: ReadDb) -> int:
    """Takes a connection for a twentieth of a second."""
    return int(db.scalar(text("SELECT 1 FROM pg_sleep(0.05)")))


@router.post("/slow-change")
def make_slow_change(db: Db) -> dict[str, str]:
    """Has its connection for a second, and needs a thread again before it can give it back."""
    db.execute(text("SELECT pg_sleep(1)"))
    return {"made": "yes"}


@router.post("/thoughtful-change")
def make_thoughtful_change(db: Db) -> dict[str, str]:
    """Leaves its transaction idle for longer than it may."""
    db.execute(text("SELECT 1"))
    time.sleep(0.9)
    return {"made": "yes"}


@router.get("/broken")
def get_broken(db: ReadDb, q: Annotated[str, Query()]) -> None:
    """A statement that is wrong, with what the caller sent in it."""
    db.scalar(text("SELECT nothing_of_that_name FROM words WHERE word = :q").bindparams(q=q))


@router.get("/level")
def get_level(request: Request) -> list[str]:
    """How an export's transaction is set."""
    with database_of(request).export_engine.connect() as connection:
        names = ("transaction_isolation", "transaction_read_only")
        return [str(connection.scalar(text(f"SHOW {name}"))) for name in names]


@router.get("/time-limits")
def get_time_limits(db: ReadDb) -> list[str]:
    """How long a statement and an idle transaction may last."""
    names = ("statement_timeout", "idle_in_transaction_session_timeout")
    return [str(db.scalar(text(f"SHOW {name}"))) for name in names]


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


@contextmanager
def serving(url: str, serve: Serve, **changed: Any) -> Iterator[httpx.Client]:
    """The sample application over this database, with these settings changed."""
    values = {"database_url": url, "statement_timeout_ms": 300, "export_pool_size": 1, "log_level": "info", **changed}
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
        settings=ServiceSettings.model_validate(values),
    )
    with serve(app) as client:
        client.base_url = httpx.URL(f"{client.base_url}/api/sample/v1/")
        yield client


def add_shared_tables(url: str) -> None:
    engine = create_engine(url)
    SHARED.create_all(engine)
    engine.dispose()


@pytest.fixture
def client(url: str, serve: Serve) -> Iterator[httpx.Client]:
    add_shared_tables(url)
    add_shared_tables(url)
    with serving(url, serve) as client:
        yield client


def alone(client: httpx.Client, method: str, target: str) -> int:
    """Status of a request on a connection of its own: many threads that share a client close each other's."""
    where = urlsplit(str(client.base_url))
    connection = http.client.HTTPConnection(str(where.hostname), where.port, timeout=60)
    try:
        connection.request(method, f"{where.path}{target}")
        return connection.getresponse().status
    finally:
        connection.close()


def test_an_api_has_its_entrance_with_a_stroke_behind_its_address_and_without(client: httpx.Client) -> None:
    address = str(client.base_url).rstrip("/")
    plain, with_stroke = client.get(address), client.get(f"{address}/")
    assert (plain.status_code, with_stroke.status_code) == (200, 200)
    assert plain.json() == with_stroke.json()


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
    status, body = raw(client, "/words?x=" + "a" * 30_000)
    assert (status, json.loads(body)["errors"][0]["code"]) == (400, "too_long")


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
    assert answer.headers["allow"] == "GET, HEAD"
    assert answer.json()["status"] == 405


def test_a_proper_request_id_is_kept_and_another_replaced(client: httpx.Client) -> None:
    assert client.get("words", headers={"x-request-id": "abcdef-123"}).headers["x-request-id"] == "abcdef-123"
    replaced = client.get("words", headers={"x-request-id": 'x" ,evil'}).headers["x-request-id"]
    assert replaced.isalnum()


def test_the_version_stands_on_every_answer(client: httpx.Client) -> None:
    for path in ("words", "nothing", "openapi.json"):
        assert client.get(path).headers["api-version"] == "1.2.3"


def log_of_the_service() -> io.StringIO:
    """Where the service writes its log from now on."""
    written = io.StringIO()
    logging.getLogger("httpx").setLevel(logging.WARNING)  # the test's own client writes to the same place
    for handler in logging.getLogger().handlers:
        if isinstance(handler.formatter, structlog.stdlib.ProcessorFormatter):
            assert isinstance(handler, logging.StreamHandler)
            handler.setStream(written)
    return written


def test_log_lines_are_json_whatever_is_asked(client: httpx.Client) -> None:
    written = log_of_the_service()
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


def record_a_public_change(url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO change_epochs (server) VALUES ('this one')"))
        connection.execute(
            text(
                "INSERT INTO changes (epoch, xid, kind, record_id, version, action, was_public, is_public, fields) "
                "SELECT max(number), pg_current_xact_id()::text::bigint, 'word', uuidv7(), 1, 'created', false, true, "
                "'{}' FROM change_epochs"
            )
        )
    engine.dispose()


def test_an_unchanged_export_is_not_read_again(url: str, client: httpx.Client) -> None:
    first = client.get("numbers", params={"most": 5})
    assert len(first.text.splitlines()) == 6
    again = client.get("numbers", params={"most": 5}, headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304
    record_a_public_change(url)
    changed = client.get("numbers", params={"most": 5}, headers={"if-none-match": first.headers["etag"]})
    assert changed.status_code == 200


def test_head_of_an_export_has_its_headers_and_reads_no_rows(client: httpx.Client) -> None:
    head = client.head("numbers")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-type"].startswith("text/csv")
    assert client.get("checked-out").json() == 0
    with client.stream("GET", "numbers") as full:
        assert full.headers["etag"] == head.headers["etag"]


def test_an_export_reads_one_moment_and_writes_nothing(client: httpx.Client) -> None:
    assert client.get("level").json() == ["repeatable read", "on"]


def test_the_304_of_an_export_has_the_headers_of_the_answer(client: httpx.Client) -> None:
    first = client.get("numbers", params={"most": 5})
    again = client.get("numbers", params={"most": 5}, headers={"if-none-match": first.headers["etag"]})
    for name in ("etag", "cache-control", "vary"):
        assert again.headers[name] == first.headers[name]


def test_a_reader_who_hardly_reads_is_left_after_the_time_an_export_may_take(url: str, serve: Serve) -> None:
    add_shared_tables(url)
    with serving(url, serve, export_timeout_ms=1000) as client, client.stream("GET", "numbers") as answer:
        chunks = answer.iter_raw()
        next(chunks)
        time.sleep(1.5)
        with pytest.raises(httpx.RemoteProtocolError):
            for _ in chunks:
                pass


def test_many_more_requests_than_connections_are_all_answered(url: str, serve: Serve) -> None:
    # The time limits are long here: these tests are about waiting for connections, on a machine that may be busy.
    with serving(url, serve, statement_timeout_ms=60_000) as client, ThreadPoolExecutor(120) as threads:
        statuses = list(threads.map(lambda _: alone(client, "GET", "short-wait"), range(240)))
    assert statuses == [200] * 240


def test_many_more_writers_than_connections_are_all_answered(url: str, serve: Serve) -> None:
    with serving(url, serve, statement_timeout_ms=60_000) as client, ThreadPoolExecutor(120) as threads:
        statuses = list(threads.map(lambda n: alone(client, "POST", f"words/w{n}"), range(240)))
        assert statuses == [200] * 240
        assert len(client.get("words").json()) == 240


def test_readers_do_not_take_the_threads_that_writers_need_to_end(url: str, serve: Serve) -> None:
    with serving(url, serve, statement_timeout_ms=60_000) as client, ThreadPoolExecutor(150) as threads:
        changes = [threads.submit(alone, client, "POST", "slow-change") for _ in range(20)]
        time.sleep(0.1)
        reads = [threads.submit(alone, client, "GET", "short-wait") for _ in range(120)]
        assert [one.result() for one in [*changes, *reads]] == [200] * 140


def test_a_transaction_that_the_database_ended_as_idle_is_answered_as_unavailable(client: httpx.Client) -> None:
    answer = client.post("thoughtful-change")
    assert answer.status_code == 503
    assert answer.json()["type"] == "/problems/unavailable"
    assert answer.headers["Retry-After"]
    assert client.post("words/after").status_code == 200


def test_health_answers_while_all_connections_are_taken(url: str, serve: Serve) -> None:
    migrate("covenant_api", url)
    with serving(url, serve, statement_timeout_ms=3000) as client:
        origin = str(client.base_url).split("/api/")[0]
        with ThreadPoolExecutor(30) as threads:
            slow = [threads.submit(client.get, "slow", timeout=30) for _ in range(25)]
            time.sleep(0.3)
            began = time.monotonic()
            assert httpx.get(f"{origin}/livez").status_code == 200
            assert httpx.get(f"{origin}/readyz").status_code == 200
            assert time.monotonic() - began < 2
            assert {one.result().status_code for one in slow} == {503}


def test_what_a_caller_sends_is_not_in_the_log_of_a_failing_statement(client: httpx.Client) -> None:
    written = log_of_the_service()
    assert client.get("broken", params={"q": "someone@example.org"}).status_code == 500
    time.sleep(0.2)
    assert "ProgrammingError" in written.getvalue()
    assert "someone" not in written.getvalue()


def test_private_fields_are_masked_in_the_log(client: httpx.Client) -> None:
    written = log_of_the_service()
    structlog.get_logger("test").warning("sign_in", password="hush", Authorization="Bearer hush", user="u1")
    assert "hush" not in written.getvalue()
    assert "u1" in written.getvalue()


def test_statements_and_idle_transactions_are_limited_in_time(client: httpx.Client) -> None:
    assert client.get("time-limits").json() == ["300ms", "600ms"]


def test_a_parameter_that_takes_one_value_is_refused_when_repeated(client: httpx.Client) -> None:
    answer = client.get("numbers?most=1&most=2")
    assert answer.status_code == 400
    assert answer.json()["errors"][0] == {
        "name": "most",
        "code": "repeated_parameter",
        "detail": "This parameter takes one value.",
    }


def test_readiness_follows_the_migrations(url: str, serve: Serve) -> None:
    with serving(url, serve) as client:
        origin = str(client.base_url).split("/api/")[0]
        assert httpx.get(f"{origin}/readyz").status_code == 503
        migrate("covenant_api", url)
        assert httpx.get(f"{origin}/readyz").status_code == 200
        engine = create_engine(url)
        with engine.begin() as connection:
            # A replica of before stays ready while its successor has expanded the schema.
            connection.execute(text("UPDATE alembic_version SET version_num = 'from-the-future'"))
        engine.dispose()
        assert httpx.get(f"{origin}/readyz").status_code == 200


def test_without_the_database_the_service_starts_and_says_so(serve: Serve) -> None:
    nowhere = f"postgresql+psycopg://nobody@127.0.0.1:{free_port()}/nothing"
    with serving(nowhere, serve) as client:
        origin = str(client.base_url).split("/api/")[0]
        assert httpx.get(f"{origin}/livez").status_code == 200
        assert httpx.get(f"{origin}/readyz").status_code == 503
        answer = client.get("words")
        assert answer.status_code == 503
        assert int(answer.headers["retry-after"]) >= 1


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
