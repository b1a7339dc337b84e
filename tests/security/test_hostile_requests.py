"""Hostile input wherever a reading API has a place for it: no answer of 5xx, and healthy right after.

Everything is sent over a plain socket, so that no client library mends or refuses it first.
"""

import contextlib
import itertools
import json
import socket
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from fastapi import FastAPI

from covenant_api.cli import SERVICE as COVENANT
from pairing_api.cli import SERVICE as PAIRING
from servicekit.console import Service
from servicekit.settings import ServiceSettings
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import People

SERVICES = [
    (COVENANT, "/api/covenant/v1", "signatories", "covenants"),
    (PAIRING, "/api/pairing/v1", "pairings", "topics"),
]

TEXTS = [
    b"%00",
    b"a%00b",
    b"%ED%A0%80",  # a lone surrogate
    b"%FF%FE",
    b"%C0%AF",  # an overlong slash
    b"NaN",
    b"Infinity",
    b"-Infinity",
    b"1e400",
    b"9" * 5000,
    b"-" + b"9" * 400,
    b"0x10",
    b"%F0%9F%92%A9",
    b"%E2%80%AE",
    b"a" * 5000,
    b"%27%20OR%201=1--",
    b"%27%3B%20DROP%20TABLE%20signatories%3B--",
    b"%24%7Bjndi:ldap://127.0.0.1/x%7D",
    b"../../etc/passwd",
    b"..%2f..%2fetc%2fpasswd",
    b"%25%32%65",
    b"[]",
    b"{}",
    b"[" * 2000,
    b"null",
    b"true",
    b"1,2,3",
    b"," * 1000,
    b"%0d%0aX-Injected:%201",
    b"<script>alert(1)</script>",
    b"%",
    b"%zz",
]
PARAMETERS = (
    b"q sort limit cursor count fields f bom country topic status yearFrom populationMin joinedFrom from "
    b"unknown q[] constructor"
).split(b" ")
DEEP_JSON = b"[" * 10_000 + b"]" * 10_000
BODIES = [
    (b"application/json", b'{"a": 1, "a": 2}'),
    (b"application/json", b'{"a": NaN}'),
    (b"application/json", b'{"a": 1e400}'),
    (b"application/json", b'"\\ud800"'),
    (b"application/json", DEEP_JSON),
    (b"application/json", b"\x00\xff"),
    (b"application/json", b"x" * 6_000_000),
    (b"application/x-www-form-urlencoded", b"a=%00&a=%00"),
    (b"multipart/form-data; boundary=x", b"--x\r\n\r\n--x--"),
    (b"text/xml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
]
HEADERS = [
    (b"If-None-Match", b'"' * 1001),
    (b"If-None-Match", b"W/" * 2000),
    (b"If-None-Match", b'"\xff\xfe"'),
    (b"Accept", b"text/csv;q=" + b"9" * 3000),
    (b"Accept", b"," * 4000),
    (b"Accept", b"*/*;q=NaN, text/csv;q=inf"),
    (b"Accept-Language", b"\xff\xfe"),
    (b"X-Request-Id", b'"}{"' * 50),
    (b"X-Request-Id", b"\xff" * 30),
    (b"Authorization", b"Bearer " + b"A" * 8000),
    (b"Authorization", b"\xff\x00"[:1]),
    (b"Range", b"bytes=0-0,1-1," * 200),
    (b"Cookie", b"a=b; " * 1000),
    (b"Content-Length", b"-1"),
    (b"Content-Length", b"99999999999999999999"),
    (b"Transfer-Encoding", b"chunked, chunked"),
    (b"Expect", b"100-continue"),
    (b"Upgrade", b"websocket"),
    (b"Host", b"evil.example"),
    (b"X-Forwarded-For", b"\xff, 1.2.3.4"),
]
METHODS = [b"POST", b"PUT", b"PATCH", b"DELETE", b"OPTIONS", b"TRACE", b"CONNECT", b"BREW", b"get"]


@pytest.fixture(scope="module", params=SERVICES, ids=["covenant-api", "pairing-api"])
def target(
    request: Any, databases: Any, serve: Any, issuer: Issuer, people_at: Callable[[str], People]
) -> Iterator[tuple[httpx.Client, str, str, str]]:
    """A running service, the path of its API, two of its lists; a header of the client tells of an administrator."""
    service: Service
    service, base_path, one, other = request.param
    with databases.migrated(service) as url:
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "error", **issuer.settings()})
        app: FastAPI = service.create_application(settings)
        with serve(app) as client:
            client.headers["X-Test-Administrator"] = people_at(url).administrator()["Authorization"]
            yield client, base_path, one, other


def exchange(client: httpx.Client, head: bytes, body: bytes = b"") -> int | None:
    """Status of the answer to these bytes; None where the server closed the connection without one."""
    where = urlsplit(str(client.base_url))
    with socket.create_connection((str(where.hostname), int(str(where.port))), timeout=10) as connection:
        # It may answer, or hang up, before it has read all.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(head + body)
        answer = b""
        try:
            while b"\r\n" not in answer:
                piece = connection.recv(4096)
                if not piece:
                    break
                answer += piece
        except ConnectionResetError:
            return None
    if not answer:
        return None
    return int(answer.split(b" ", 2)[1])


def get(path: bytes, header: tuple[bytes, bytes] | None = None) -> bytes:
    lines = [b"GET " + path + b" HTTP/1.1", b"Connection: close"]
    if header is None or header[0] != b"Host":
        lines.append(b"Host: 127.0.0.1")
    if header is not None:
        lines.append(header[0] + b": " + header[1])
    return b"\r\n".join(lines) + b"\r\n\r\n"


def assert_unharmed(client: httpx.Client, base_path: str, one: str, statuses: dict[bytes, int | None]) -> None:
    failed = {what[:120]: status for what, status in statuses.items() if status is not None and status >= 500}
    assert failed == {}
    assert client.get("/readyz").status_code == 200
    assert client.get(f"{base_path}/{one}").status_code == 200


def test_hostile_parameters(target: tuple[httpx.Client, str, str, str]) -> None:
    client, base_path, one, other = target
    statuses = {}
    for name, text in itertools.product(PARAMETERS, TEXTS):
        for path in (one, other):
            request = get(f"{base_path}/{path}?".encode() + name + b"=" + text)
            statuses[path.encode() + name + text] = exchange(client, request)
    assert_unharmed(client, base_path, one, statuses)
    assert {status for status in statuses.values() if status is not None} <= {200, 400, 406, 414, 431}


def test_hostile_paths(target: tuple[httpx.Client, str, str, str]) -> None:
    client, base_path, one, other = target
    statuses = {}
    for text in TEXTS:
        for path in (f"{base_path}/{one}/", f"{base_path}/{other}/", f"{base_path}/", "/", "//"):
            statuses[path.encode() + text] = exchange(client, get(path.encode() + text))
    for raw in (b"*", b"http://evil.example/", b"/\xff\xfe", b"/a b", b"?", b"/" + b"a/" * 3000):
        statuses[raw] = exchange(client, get(raw))
    assert_unharmed(client, base_path, one, statuses)


def test_hostile_headers(target: tuple[httpx.Client, str, str, str]) -> None:
    client, base_path, one, _ = target
    path = f"{base_path}/{one}".encode()
    statuses = {name + value: exchange(client, get(path, (name, value))) for name, value in HEADERS}
    assert_unharmed(client, base_path, one, statuses)


def test_unexpected_bodies_and_methods(target: tuple[httpx.Client, str, str, str]) -> None:
    client, base_path, one, _ = target
    statuses = {}
    # Who is nobody is not asked for a body at all: it is read of somebody who may write.
    administrator = client.headers["X-Test-Administrator"].encode()
    for method, (kind, body) in itertools.product([b"GET", *METHODS], BODIES):
        head = b"\r\n".join(
            [
                method + b" " + f"{base_path}/{one}".encode() + b" HTTP/1.1",
                b"Host: 127.0.0.1",
                b"Connection: close",
                b"Authorization: " + administrator,
                b"Content-Type: " + kind,
                b"Content-Length: " + str(len(body)).encode(),
            ]
        )
        statuses[method + kind + body[:20]] = exchange(client, head + b"\r\n\r\n", body)
    assert_unharmed(client, base_path, one, statuses)


def test_what_is_sent_never_comes_back_in_a_problem(target: tuple[httpx.Client, str, str, str]) -> None:
    client, base_path, one, _ = target
    for name in ("sort", "limit", "cursor", "fields", "f", "count", "nonsense"):
        answer = client.get(f"{base_path}/{one}", params={name: "<b>tell-tale</b>"})
        assert answer.status_code == 400
        assert "tell-tale" not in answer.text
        assert json.loads(answer.text)["errors"]
