"""The access log: one JSON object a line, whatever is sent."""

from __future__ import annotations

import re

import httpx
import pytest

from stack.processes import wait_until
from tests.gateway.running import Gateway

FIELDS = {
    "timestamp", "level", "event", "service", "requestId", "client", "method", "path", "protocol", "status", "bytes",
    "requestBytes", "durationSeconds", "cache", "upstream", "upstreamStatus", "upstreamSeconds", "userAgent",
}  # fmt: skip


def test_a_request_is_one_record_that_says_what_happened(gateway: Gateway, client: httpx.Client) -> None:
    answer = client.get("/api/covenant/v1/logged?q=a", headers={"User-Agent": "a reader"})
    record = gateway.logged(answer.headers["X-Request-Id"])
    assert set(record) == FIELDS
    assert (record["method"], record["path"], record["status"]) == ("GET", "/api/covenant/v1/logged", 200)
    assert (record["service"], record["client"], record["userAgent"]) == ("gateway", "127.0.0.1", "a reader")
    assert record["cache"] == "MISS"
    assert record["upstreamStatus"] == "200"
    assert isinstance(record["durationSeconds"], float)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d\d:\d\d", record["timestamp"])


def test_an_error_is_logged_with_the_method_and_path_that_were_asked(gateway: Gateway, client: httpx.Client) -> None:
    answer = client.post("/api/pairing/v1/gone", json={})
    record = gateway.logged(answer.headers["X-Request-Id"])
    assert (record["method"], record["path"], record["status"]) == ("POST", "/api/pairing/v1/gone", 502)


SECRET = "s3cr3t-t0k3n"


def test_no_secret_of_a_request_is_in_any_log(gateway: Gateway, client: httpx.Client) -> None:
    for path in ("/api/covenant/v1/x", "/api/pairing/v1/x", "/en/", "/missing.txt"):
        answer = client.get(
            path,
            params={"code": SECRET},
            headers={
                "Authorization": f"Bearer {SECRET}",
                "Cookie": f"session={SECRET}",
                "Referer": f"http://localhost/en/?code={SECRET}",
                "X-Api-Key": SECRET,
            },
        )
        gateway.logged(answer.headers["X-Request-Id"])
    assert SECRET not in (gateway.folder / "access.log").read_text()
    assert SECRET not in (gateway.folder / "errors.log").read_text()


HOSTILE = [
    b'GET /en/"},{"a":"b HTTP/1.1\r\nHost: localhost\r\n',
    b"GET /en/\xff\xfe\xc3\x28 HTTP/1.1\r\nHost: localhost\r\n",
    b"GET /en/%ff%fe%00%0a%22 HTTP/1.1\r\nHost: localhost\r\n",
    b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nUser-Agent: \xff\xfe\xc3\x28\r\n",
    b'GET /en/ HTTP/1.1\r\nHost: localhost\r\nUser-Agent: "},\\{"\r\n',
    b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nUser-Agent: \xe2\x80\xa8\x1b[31m\r\n",
    b"GET /en/ HTTP/1.1\r\nHost: \xff\xfe\r\n",
    b'GET /en/ HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: "},{\r\n',
    b"\xff\xfe\xc3\x28 / HTTP/1.1\r\nHost: localhost\r\n",
    b"GARBAGE\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"GET " + b"/a" * 9000 + b" HTTP/1.1\r\nHost: localhost\r\n",
]


@pytest.mark.parametrize("request_head", HOSTILE)
def test_every_line_is_json_whatever_was_sent(gateway: Gateway, request_head: bytes) -> None:
    before = len(gateway.log())
    gateway.raw(request_head + b"Connection: close\r\n\r\n")
    assert wait_until(lambda: len(gateway.log()) > before, 5)
    for record in gateway.log()[before:]:
        assert set(record) == FIELDS
        assert len(record["path"]) <= 1000
        assert len(record["userAgent"]) <= 300
