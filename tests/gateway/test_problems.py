"""The type of a problem is an address that leads to the page about it, in the reader's language."""

from __future__ import annotations

import httpx
import pytest

from tests.gateway.running import Gateway


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("ja,en;q=0.5", "ja"), ("fr-CA", "fr"), ("de-DE,zh;q=0.7", "zh"), ("de", "en"), ("", "en")],
)
def test_the_type_of_a_problem_leads_to_its_page_in_the_readers_language(
    client: httpx.Client, accepted: str, language: str
) -> None:
    kind = client.get("/api/no/such/address").json()["type"]
    answer = client.get(kind, headers={"Accept-Language": accepted})
    assert answer.status_code == 302
    assert answer.headers["Location"] == f"/{language}/problems/not-found"
    assert "Accept-Language" in answer.headers["Vary"]
    assert client.get(answer.headers["Location"]).status_code == 200


@pytest.mark.parametrize(
    "path", ["/problems/", "/problems", "/problems/Invalid", "/problems/a/b", "/problems/%0d%0aa:b"]
)
def test_what_is_no_kind_of_problem_leads_nowhere(gateway: Gateway, path: str) -> None:
    raw = gateway.raw(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    assert b" 404 " in raw.splitlines()[0]
    assert b"\r\na:b" not in raw
