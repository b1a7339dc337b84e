"""What is kept, for how long, and for whom."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from stack.processes import wait_until
from tests.gateway.running import Gateway, running_gateway
from tests.gateway.upstream import Upstream, running_upstream

_numbers = itertools.count()
EXPIRED = 3.1  # seconds: s-maxage=2, and nginx counts whole ones


def fresh(kind: str) -> str:
    """A path that no other test has asked for."""
    return f"/api/covenant/v1/{next(_numbers)}/{kind}"


def test_a_second_reader_is_answered_from_the_cache(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("things")
    assert {client.get(path).text for _ in range(5)} == {"1"}
    assert upstream.count(path) == 1


def test_a_change_is_seen_within_three_seconds_also_after_a_long_pause(
    client: httpx.Client, upstream: Upstream
) -> None:
    path = fresh("changing")
    upstream.version = 1
    assert client.get(path).json() == {"version": 1}
    upstream.version = 2
    assert wait_until(lambda: client.get(path).json() == {"version": 2}, EXPIRED, every=0.1)
    upstream.version = 3
    time.sleep(EXPIRED)
    # the very first reader after a pause, who would get the old answer under stale-while-revalidate
    assert client.get(path).json() == {"version": 3}


def test_a_validator_that_still_holds_is_answered_304_from_the_cache(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("changing")
    etag = client.get(path).headers["ETag"]
    answer = client.get(path, headers={"If-None-Match": etag})
    assert answer.status_code == 304
    assert answer.content == b""
    assert upstream.count(path) == 1


def test_a_validator_is_answered_304_when_nothing_is_in_the_cache(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("changing")
    answer = client.get(path, headers={"If-None-Match": f'"v{upstream.version}"'})
    assert answer.status_code == 304
    assert client.get(path).json() == {"version": upstream.version}


def test_a_compressed_answers_weakened_validator_is_known_again(client: httpx.Client) -> None:
    path = fresh("long")
    etag = client.get(path, headers={"Accept-Encoding": "gzip"}).headers["ETag"]
    assert etag == 'W/"l"'
    assert client.get(path, headers={"If-None-Match": etag}).status_code == 304


def test_representations_are_kept_apart(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("by-accept")
    for accept in ("text/csv", "application/json"):
        for _ in range(2):
            assert client.get(path, headers={"Accept": accept}).text.startswith(accept)
    assert upstream.count(path) == 2


def test_queries_are_kept_apart(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("things")
    client.get(path, params={"q": "a"})
    client.get(path, params={"q": "b"})
    assert upstream.count(f"{path}?q=a") == 1
    assert upstream.count(f"{path}?q=b") == 1


def test_the_host_name_makes_no_difference(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("things")
    client.get(path, headers={"Host": "localhost"})
    client.get(path, headers={"Host": "127.0.0.1"})
    assert upstream.count(path) == 1
    assert upstream.last(path).headers["host"] == ["gateway"]


def test_a_head_is_answered_from_what_a_get_left(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("things")
    whole = client.get(path)
    head = client.head(path)
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["Content-Length"] == whole.headers["Content-Length"]
    assert upstream.count(path) == 1


def test_a_head_first_leaves_a_whole_answer_for_a_get(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("things")
    assert client.head(path).content == b""
    assert client.get(path).text == "1"
    assert upstream.count(path) == 1


@pytest.mark.parametrize("value", ["Bearer secret", "Basic dXNlcjpwYXNz", "x"])
def test_a_request_with_authorization_is_neither_answered_from_the_cache_nor_kept(
    client: httpx.Client, upstream: Upstream, value: str
) -> None:
    path = fresh("things")
    private = {"Authorization": value}
    assert client.get(path, headers=private).text == "1"
    assert upstream.last(path).headers["authorization"] == [value]
    assert client.get(path).text == "2"  # not what the first was told
    assert client.get(path, headers=private).text == "3"  # not what is kept for everybody
    assert client.get(path).text == "2"


def test_an_answer_that_sets_a_cookie_is_not_kept(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("cookie")
    assert [client.get(path).text, client.get(path).text] == ["1", "2"]


def test_an_answer_without_freshness_is_not_kept(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("uncached")
    assert [client.get(path).text, client.get(path).text] == ["1", "2"]


def test_other_methods_go_to_the_service_each_time(client: httpx.Client, upstream: Upstream) -> None:
    path = fresh("things")
    client.get(path)
    for method in ("POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
        assert client.request(method, path).status_code == 200
        assert upstream.last(path).method == method


def test_many_readers_at_once_make_one_request(gateway: Gateway, upstream: Upstream) -> None:
    path = fresh("slow")
    with ThreadPoolExecutor(8) as pool:
        texts = set(pool.map(lambda _: httpx.get(f"http://127.0.0.1:{gateway.port}{path}").text, range(8)))
    assert texts == {"1"}
    assert upstream.count(path) == 1


def test_the_answers_request_id_is_the_readers_own_and_not_one_from_the_cache(client: httpx.Client) -> None:
    path = fresh("things")
    ids = {client.get(path).headers["X-Request-Id"] for _ in range(3)}
    assert len(ids) == 3
    assert "the-services" not in ids


def answers_after_expiry(client: httpx.Client, upstream: Upstream, statuses: Sequence[int]) -> dict[int, int]:
    """What a reader gets, by what the service says then, where an answer had been kept and is fresh no more."""
    paths = {status: fresh("changing") for status in statuses}
    for path in paths.values():
        assert client.get(path).status_code == 200
    time.sleep(EXPIRED)
    answers = {}
    try:
        for status, path in paths.items():
            upstream.status = status
            answers[status] = client.get(path).status_code
    finally:
        upstream.status = 200
    return answers


def test_an_old_answer_stands_in_for_a_server_error(client: httpx.Client, upstream: Upstream) -> None:
    statuses = [500, 502, 503, 504]
    assert answers_after_expiry(client, upstream, statuses) == dict.fromkeys(statuses, 200)


def test_an_old_answer_does_not_hide_what_the_service_says(client: httpx.Client, upstream: Upstream) -> None:
    statuses = [400, 401, 403, 404, 410, 429]
    assert answers_after_expiry(client, upstream, statuses) == {status: status for status in statuses}


def test_old_answers_stand_in_for_a_service_that_is_gone_and_new_ones_follow_its_return() -> None:
    path = fresh("changing")
    with running_upstream() as first, running_gateway(first.port, first.port) as gateway:
        old = gateway.client.get(path).json()
        first.vanish()
        time.sleep(EXPIRED)
        answer = gateway.client.get(path)
        assert (answer.status_code, answer.json()) == (200, old)
        assert gateway.client.get(fresh("changing")).status_code == 502
        with running_upstream(first.port) as second:
            second.version = 9
            assert gateway.client.get(path).json() == {"version": 9}
