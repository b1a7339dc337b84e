"""Errors of the gateway's own: a problem document for programs, a page for people."""

from __future__ import annotations

import json

import httpx
import pytest

from tests.gateway.running import Gateway, running_gateway
from tests.gateway.upstream import Upstream

API = "/api/covenant/v1/things"


def assert_problem(answer: httpx.Response, status: int, code: str) -> None:
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Cache-Control"] == "no-store"
    document = answer.json()
    assert set(document) == {"type", "title", "status", "detail", "instance", "errors"}
    assert document["type"] == f"/problems/{code}"
    assert document["status"] == status
    assert document["title"]
    assert document["detail"]
    assert document["instance"] == answer.headers["X-Request-Id"]
    assert document["errors"] == []


@pytest.mark.parametrize(
    "path",
    [
        "/api/", "/api", "/api/covenant", "/api/covenant/", "/api/covenant/v1x", "/api/covenant/v2/x",
        "/api/covenant/livez",         "/api/covenant/v1/../livez", "/api/covenant/readyz/", "/api/identity/v1/x",
    ],
)  # fmt: skip
def test_only_the_published_paths_of_the_services_are_reached(gateway: Gateway, upstream: Upstream, path: str) -> None:
    before = len(upstream.heard)
    raw = gateway.raw(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    if path == "/api":  # a page's name, as any other
        assert b"the site" in raw
    else:
        assert b" 404 " in raw.splitlines()[0]
        assert json.loads(raw.partition(b"\r\n\r\n")[2])["type"] == "/problems/not-found"
    assert len(upstream.heard) == before


def test_the_whole_path_and_query_reach_the_service_as_they_were_written(
    client: httpx.Client, upstream: Upstream
) -> None:
    target = "/api/covenant/v1/signatories/a%2Fb%20c?q=%E4%BA%AC%E9%83%BD&f=csv"
    client.get(target)
    assert upstream.heard[-1].target == target


def test_a_services_own_error_is_passed_on_as_it_is(client: httpx.Client) -> None:
    answer = client.get("/api/covenant/v1/invalid")
    assert (answer.status_code, answer.json()) == (400, {"code": "own"})


def test_a_service_that_is_down_is_a_problem_with_a_time_to_come_back(client: httpx.Client) -> None:
    answer = client.get("/api/pairing/v1/things")
    assert_problem(answer, 502, "unavailable")
    assert int(answer.headers["Retry-After"]) > 0
    # and the other one is not concerned
    assert client.get(API).status_code == 200


def test_a_service_that_hangs_up_is_a_problem(client: httpx.Client, upstream: Upstream) -> None:
    path = "/api/covenant/v1/hangs-up"
    assert_problem(client.get(path), 502, "unavailable")


def test_a_request_that_may_have_had_an_effect_is_not_sent_again(client: httpx.Client, upstream: Upstream) -> None:
    path = "/api/covenant/v1/post/hangs-up"
    assert_problem(client.post(path, json={}), 502, "unavailable")
    assert upstream.count(path) == 1


def test_a_request_that_is_not_safe_has_a_connection_to_the_service_of_its_own(
    client: httpx.Client, upstream: Upstream
) -> None:
    path = "/api/covenant/v1/connections/uncached"
    for method in ("GET", "GET", "POST", "PATCH"):
        client.request(method, path)
    first, second, post, patch = (one.connection for one in upstream.heard if one.target == path)
    assert first == second
    assert len({first, post, patch}) == 3


def test_readiness_is_the_services_and_nothing_else_of_its_root(client: httpx.Client, upstream: Upstream) -> None:
    assert client.get("/api/covenant/readyz").status_code == 200
    assert upstream.last("/readyz").method == "GET"
    upstream.status = 503
    try:
        assert client.get("/api/covenant/readyz").status_code == 503
    finally:
        upstream.status = 200


def test_a_body_that_is_too_large_is_refused(client: httpx.Client, upstream: Upstream) -> None:
    before = len(upstream.heard)
    assert_problem(client.post(API, content=b"x" * 6_000_000), 413, "too-large")
    assert len(upstream.heard) == before


def test_a_body_below_the_limit_arrives_whole(client: httpx.Client, upstream: Upstream) -> None:
    body = bytes(range(256)) * 4000
    client.post(f"{API}?whole", content=body)
    assert upstream.last(f"{API}?whole").body == body


@pytest.mark.parametrize("method", ["FOO", "PROPFIND", "MKCOL", "get"])
def test_an_unknown_method_is_refused(client: httpx.Client, gateway: Gateway, upstream: Upstream, method: str) -> None:
    before = len(upstream.heard)
    if method.isupper():
        answer = client.request(method, API)
        assert_problem(answer, 405, "method-not-allowed")
        assert answer.headers["Allow"] == "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE"
    else:
        raw = gateway.raw(f"{method} {API} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        assert raw.split(b" ")[1] in (b"400", b"405")
    assert len(upstream.heard) == before


def test_a_bar_in_a_path_is_a_letter_as_any_other(client: httpx.Client, upstream: Upstream) -> None:
    assert client.get(f"{API}/x%7Cy").status_code == 200
    assert upstream.last(f"{API}/x%7Cy").method == "GET"


def test_letters_that_are_not_percent_encoded_in_an_address_of_an_api_are_refused_with_the_reason(
    gateway: Gateway, upstream: Upstream
) -> None:
    before = len(upstream.heard)
    for target in (f"{API}?q=京都", f"{API}/京都"):
        raw = gateway.raw(f"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        head, _, body = raw.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 400 ")
        assert b"Content-Type: application/problem+json" in head
        assert "percent-encoded" in json.loads(body)["detail"]
    assert len(upstream.heard) == before
    assert gateway.client.get(API, params={"q": "京都"}).status_code == 200


def test_too_many_requests_are_told_when_to_come_back_under_whatever_address_they_claim(upstream: Upstream) -> None:
    with running_gateway(upstream.port, upstream.port, RATE="5", BURST="10") as gateway:
        answers = [gateway.client.get(API, headers={"X-Forwarded-For": f"203.0.113.{number}"}) for number in range(40)]
        refused = [answer for answer in answers if answer.status_code != 200]
        assert 20 <= len(refused) <= 30
        for answer in refused:
            assert_problem(answer, 429, "too-many-requests")
            assert answer.headers["Retry-After"] == "1"
        # the site is counted apart
        assert gateway.client.get("/en/").status_code == 200


def test_too_many_requests_for_the_site_get_a_page(upstream: Upstream) -> None:
    with running_gateway(upstream.port, upstream.port, RATE="1", BURST="1") as gateway:
        statuses = [gateway.client.get("/en/") for _ in range(700)]
        refused = [answer for answer in statuses if answer.status_code == 429]
        assert refused
        assert refused[0].headers["Content-Type"] == "text/html; charset=utf-8"
        assert refused[0].headers["Retry-After"] == "1"


def test_a_missing_file_is_a_page_for_people(client: httpx.Client) -> None:
    answer = client.get("/missing.txt")
    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert '<a href="/en/">' in answer.text


@pytest.mark.parametrize("path", ["/-/problem", "/-/page"])
def test_the_error_pages_themselves_are_not_for_the_asking(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 404
