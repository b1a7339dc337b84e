"""The identity provider behind the gateway: what passes, what is said when it is away, and the site's own files."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from stack.postgres import free_port
from stack.settings import CHECKOUT
from tests.gateway.running import Gateway, running_gateway
from tests.gateway.upstream import Upstream, running_upstream
from tests.identity.browser import Attempt, Browser
from tests.identity.running import Identity, serving_identity


@pytest.fixture(scope="module")
def upstream() -> Iterator[Upstream]:
    """In the places of covenant-api and of the provider at once."""
    with running_upstream() as server:
        yield server


@pytest.fixture(scope="module")
def gateway(upstream: Upstream) -> Iterator[Gateway]:
    with running_gateway(upstream.port, free_port(), IDENTITY=f"127.0.0.1:{upstream.port}") as running:
        shutil.copytree(CHECKOUT / "frontend" / "public", running.folder / "site", dirs_exist_ok=True)
        yield running


@pytest.fixture(scope="module")
def without(upstream: Upstream) -> Iterator[Gateway]:
    """A gateway whose provider is away."""
    with running_gateway(upstream.port, free_port(), IDENTITY=f"127.0.0.1:{free_port()}") as running:
        yield running


@pytest.fixture(scope="module")
def elsewhere(upstream: Upstream) -> Iterator[Gateway]:
    """A gateway of a platform whose people sign in at an issuer elsewhere."""
    with running_gateway(
        upstream.port, free_port(), ISSUER="https://sign-in.example:8443/realm", CLIENT="cities"
    ) as running:
        yield running


def test_cookies_reach_the_provider_and_nobody_else(gateway: Gateway, upstream: Upstream) -> None:
    sent = {"Cookie": "iuc_session=x"}
    for target in ("/identity/auth?cookies", "/identity/a/b?cookies"):
        gateway.client.get(target, headers=sent)
        assert upstream.last(target).headers["cookie"] == ["iuc_session=x"]
    for target in ("/api/covenant/v1/things?cookies", "/identity/../api/covenant/v1/things?cookies"):
        gateway.raw(f"GET {target} HTTP/1.1\r\nHost: localhost\r\nCookie: a=b\r\nConnection: close\r\n\r\n".encode())
        assert "cookie" not in upstream.last(target).headers


def test_nothing_of_the_provider_is_cached_or_asked_twice(gateway: Gateway, upstream: Upstream) -> None:
    assert [gateway.client.get("/identity/things").text for _ in range(3)] == ["1", "2", "3"]
    assert gateway.client.get("/identity/hangs-up").status_code == 502
    assert upstream.count("/identity/hangs-up") == 1


def test_a_form_larger_than_any_of_the_providers_is_refused(gateway: Gateway, upstream: Upstream) -> None:
    assert gateway.client.post("/identity/large", content=b"x" * 70_000).status_code == 413
    assert upstream.count("/identity/large") == 0


def test_health_of_the_provider_is_not_for_outside(identity: Identity) -> None:
    for path in ("/identity/livez", "/identity/readyz", "/identity/../readyz"):
        assert httpx.get(f"{identity.site}{path}").status_code == 404


@pytest.mark.parametrize("accept", ["text/html,application/xhtml+xml;q=0.9", "application/json", "*/*"])
def test_while_the_provider_is_away_a_sign_in_says_so_and_everything_else_goes_on(
    without: Gateway, accept: str
) -> None:
    answer = without.client.get("/identity/auth?client_id=x", headers={"Accept": accept})
    assert answer.status_code == 502
    assert int(answer.headers["Retry-After"]) > 0
    if accept.startswith("text/html"):
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert "Signing in is not possible at the moment." in answer.text
    else:
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.json()["detail"].startswith("Signing in is not possible at the moment.")
    assert without.client.get("/en/").status_code == 200
    assert without.client.get("/api/covenant/v1/things", headers={"Authorization": "Bearer x"}).status_code == 200


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "connexion"), ("zh-CN", "无法登录"), ("ja", "ログインできません"), ("de", "Signing in")],
)
def test_it_is_said_in_the_readers_language(without: Gateway, language: str, words: str) -> None:
    answer = without.client.get("/identity/auth", headers={"Accept": "text/html", "Accept-Language": language})
    assert words in answer.text


def test_the_site_is_told_who_signs_people_in_and_asks_that_one_address(gateway: Gateway, elsewhere: Gateway) -> None:
    own = gateway.client.get("/configuration.json")
    assert own.headers["Content-Type"].startswith("application/json")
    assert own.headers["Cache-Control"] == "no-cache"
    assert own.json() == {"issuer": "https://iuc.example/identity", "clientId": "iuc-site"}
    assert "frame-src 'self';" in gateway.client.get("/en/").headers["Content-Security-Policy"]
    assert elsewhere.client.get("/configuration.json").json() == {
        "issuer": "https://sign-in.example:8443/realm", "clientId": "cities",
    }  # fmt: skip
    policy = elsewhere.client.get("/en/").headers["Content-Security-Policy"]
    assert "connect-src 'self' https://sign-in.example:8443;" in policy
    assert "frame-src 'self' https://sign-in.example:8443;" in policy
    assert policy.count("https:") == 2
    # and then there is no provider here
    assert elsewhere.client.get("/identity/auth").status_code == 404


def test_the_page_of_silent_renewal_may_be_framed_by_the_site_alone(gateway: Gateway) -> None:
    renewal = gateway.client.get("/silent-renewal.html?code=x")
    assert renewal.status_code == 200
    assert "frame-ancestors 'self'" in renewal.headers["Content-Security-Policy"]
    assert renewal.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert re.findall(r"<script(?! src=)", renewal.text) == []
    for path in ("/en/", "/silent-renewal.htmlx", "/x/silent-renewal.html", "/identity/auth"):
        headers = gateway.client.get(path).headers
        assert headers["X-Frame-Options"] == "DENY"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


def test_the_mails_of_a_platform_that_is_not_on_trial_are_on_no_page(gateway: Gateway, identity: Identity) -> None:
    assert gateway.client.get("/outbox/").status_code == 404
    assert httpx.get(f"{identity.site}/outbox/").status_code == 200


def test_the_providers_pages_run_no_inline_script_or_style_and_set_cookies_for_themselves_alone(
    browser: Browser,
) -> None:
    first = browser.authorize(Attempt())
    page = browser.follow(first)
    policy = page.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert page.headers["Cache-Control"] == "no-store"
    assert re.findall(r"<script(?! src=)|<style|\sstyle=|\son\w+=", page.text) == []
    set_cookies = [*first.headers.get_list("set-cookie"), *page.headers.get_list("set-cookie")]
    assert len(set_cookies) >= 3
    for cookie in set_cookies:
        attributes = cookie.lower()
        assert "httponly" in attributes
        assert "samesite=lax" in attributes
        assert re.search(r"path=/identity(/|;|$)", attributes), cookie


def test_under_https_every_cookie_is_for_https_alone(identity: Identity, tmp_path: Path) -> None:
    port = free_port()
    environment = {
        **identity.environment, "IDENTITY_PORT": str(port), "IDENTITY_PUBLIC_URL": "https://iuc.example",
        "IDENTITY_DEMO": "",
    }  # fmt: skip
    with serving_identity(environment, tmp_path / "log"):
        asked = {
            "client_id": "iuc-site", "response_type": "code", "scope": "openid", "code_challenge": "a" * 43,
            "code_challenge_method": "S256", "redirect_uri": "https://iuc.example/en/signed-in",
        }  # fmt: skip
        answer = httpx.get(f"http://127.0.0.1:{port}/identity/auth", params=asked)
        assert answer.headers["location"].startswith("/identity/sign-in/")
        page = httpx.get(f"http://127.0.0.1:{port}/identity/sign-up")
    cookies = [*answer.headers.get_list("set-cookie"), *page.headers.get_list("set-cookie")]
    assert len(cookies) >= 3
    assert all("; secure" in cookie.lower() for cookie in cookies)


def test_what_a_caller_claims_of_itself_does_not_reach_the_providers_addresses(identity: Identity) -> None:
    spoofed = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", "Forwarded": "host=evil.example"}
    told = httpx.get(f"{identity.issuer}/.well-known/openid-configuration", headers=spoofed)
    assert "evil.example" not in told.text
    assert told.json()["token_endpoint"] == f"{identity.issuer}/token"
