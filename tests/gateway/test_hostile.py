"""Requests that no honest client sends, byte by byte."""

from __future__ import annotations

import contextlib
import select
import socket
import time

import pytest

from tests.gateway.running import Gateway, running_gateway
from tests.gateway.upstream import Upstream

PATH = b"/api/covenant/v1/hostile"
HEAD = b"Host: localhost\r\n"

HOSTILE = {
    "length and chunks": b"POST %s HTTP/1.1\r\n%sContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
    "two lengths": b"POST %s HTTP/1.1\r\n%sContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "length that is none": b"POST %s HTTP/1.1\r\n%sContent-Length: +3\r\n\r\nabc",
    "negative length": b"POST %s HTTP/1.1\r\n%sContent-Length: -1\r\n\r\n",
    "unknown coding": b"POST %s HTTP/1.1\r\n%sTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "coding twice": b"POST %s HTTP/1.1\r\n%sTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
    "coding in HTTP/1.0": b"POST %s HTTP/1.0\r\n%sTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "bare LF in a chunk": b"POST %s HTTP/1.1\r\n%sTransfer-Encoding: chunked\r\n\r\n1\na\n0\n\n",
    "chunk size that is none": b"POST %s HTTP/1.1\r\n%sTransfer-Encoding: chunked\r\n\r\nzz\r\na\r\n0\r\n\r\n",
    "chunk size too large": b"POST %s HTTP/1.1\r\n%sTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\na\r\n",
    "two hosts": b"GET %s HTTP/1.1\r\n%sHost: evil.example\r\n\r\n",
    "bare CR in a header": b"GET %s HTTP/1.1\r\n%sX-A: a\rHost: evil.example\r\n\r\n",
    "NUL in a header": b"GET %s HTTP/1.1\r\n%sX-A: a\0b\r\n\r\n",
    "space before the colon": b"GET %s HTTP/1.1\r\n%sX-A : a\r\n\r\n",
    "NUL in the path": b"GET %s\0 HTTP/1.1\r\n%s\r\n",
    "encoded NUL in the path": b"GET %s%%00 HTTP/1.1\r\n%s\r\n",
    "no version": b"GET %s\r\n%s\r\n",
    "HTTP/3.7": b"GET %s HTTP/3.7\r\n%s\r\n",
    "space in the path": b"GET %s /x HTTP/1.1\r\n%s\r\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_once_and_the_service_never_hears_of_it(gateway: Gateway, upstream: Upstream, name: str) -> None:
    before = len(upstream.heard)
    answer = gateway.raw(HOSTILE[name] % (PATH, HEAD), then=b"GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
    # (without a version it is HTTP/0.9, whose answer is the page alone)
    assert answer == b"" or answer.split(b" ")[1].startswith((b"4", b"5")) or answer.startswith(b"{"), answer[:100]
    assert b"the site" not in answer  # what follows is not taken for a request of its own
    assert len(upstream.heard) == before
    assert gateway.client.get("/en/").status_code == 200


@pytest.mark.parametrize(
    "target", [b"http://localhost/en/", b"http://evil.example/en/", b"HTTPS://localhost/en/", b"//evil.example/en/"]
)
def test_a_request_written_for_a_proxy_is_not_served(gateway: Gateway, target: bytes) -> None:
    answer = gateway.raw(b"GET " + target + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    if target.startswith(b"//"):  # a path with an empty first step, and nothing more
        assert answer.split(b" ")[1] == b"404"
        return
    assert answer.split(b" ")[1] in (b"400", b"421")


def test_lines_that_end_with_a_bare_lf_are_one_request_whose_headers_reach_the_service_rewritten(
    gateway: Gateway, upstream: Upstream
) -> None:
    # nginx takes them, as RFC 9112 allows; what matters is that both sides see the same single request
    before = len(upstream.heard)
    answer = gateway.raw(b"GET %s HTTP/1.1\nHost: localhost\nX-A: a\nConnection: close\n\n" % PATH)
    assert answer.count(b"HTTP/1.1 ") == 1
    assert len(upstream.heard) <= before + 1


@pytest.mark.parametrize("name", ["header", "headers", "path", "query"])
def test_what_is_too_long_is_refused_with_a_problem(gateway: Gateway, name: str) -> None:
    request = {
        "header": b"GET %s HTTP/1.1\r\n%sX-A: %s\r\n\r\n" % (PATH, HEAD, b"a" * 20_000),
        "headers": b"GET %s HTTP/1.1\r\n%s%s\r\n" % (PATH, HEAD, b"".join(b"X-%d: a\r\n" % n for n in range(20_000))),
        "path": b"GET %s%s HTTP/1.1\r\n%s\r\n" % (PATH, b"a" * 20_000, HEAD),
        "query": b"GET %s?q=%s HTTP/1.1\r\n%s\r\n" % (PATH, b"a" * 20_000, HEAD),
    }[name]
    answer = gateway.raw(request)
    # a caller that has more to send than was read may see a reset instead of the answer
    assert answer == b"" or answer.split(b" ")[1] in (b"414", b"431", b"400")


def test_slow_callers_take_nobody_elses_place_and_are_let_go(gateway: Gateway) -> None:
    slow = [socket.create_connection(("127.0.0.1", gateway.port)) for _ in range(300)]
    try:
        for connection in slow:
            connection.sendall(b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
        began = time.monotonic()
        assert gateway.client.get("/en/").status_code == 200
        assert time.monotonic() - began < 5
        slow[0].settimeout(20)
        with contextlib.suppress(ConnectionResetError):
            slow[0].recv(65536)  # a close, a reset or an answer; a wait for ever is a TimeoutError
    finally:
        for connection in slow:
            connection.close()


def test_one_address_has_a_limited_number_of_requests_in_the_works(upstream: Upstream) -> None:
    with running_gateway(upstream.port, upstream.port) as gateway:
        callers = [socket.create_connection(("127.0.0.1", gateway.port), timeout=20) for _ in range(300)]
        try:
            for number, caller in enumerate(callers):
                caller.sendall(b"GET /api/covenant/v1/%d/held HTTP/1.1\r\n%s\r\n" % (number, HEAD))
            # the service answers nobody yet: who can read something now was refused
            refused: set[socket.socket] = set()
            while len(refused) < 300 - 256:
                readable = select.select([one for one in callers if one not in refused], [], [], 20)[0]
                assert readable
                refused |= set(readable)
            assert {caller.recv(65536).split(b" ")[1] for caller in refused} == {b"429"}
            upstream.release.set()
            assert {caller.recv(65536).split(b" ")[1] for caller in callers if caller not in refused} == {b"200"}
        finally:
            upstream.release.set()
            for caller in callers:
                caller.close()
