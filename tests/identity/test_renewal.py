"""Renewing a session: refresh tokens that turn, two tabs at once, a thief later; keys that turn; signing out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from stack.processes import wait_until
from tests.identity.browser import Attempt, Browser, returned
from tests.identity.running import PASSWORD, Identity, heading
from tests.identity.tokens import verified

OFFICER = "officer@iuc.example"


def test_a_refresh_token_gives_new_tokens_and_another_refresh_token(identity: Identity, browser: Browser) -> None:
    first = browser.tokens(OFFICER, PASSWORD)
    second = browser.refresh(first["refresh_token"]).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert second["access_token"] != first["access_token"]
    _, before = verified(first["access_token"], browser.endpoints["jwks_uri"])
    _, after = verified(second["access_token"], browser.endpoints["jwks_uri"])
    assert (after["sub"], after["aud"], after["scope"]) == (before["sub"], before["aud"], before["scope"])
    assert verified(second["id_token"], browser.endpoints["jwks_uri"])[1]["email"] == OFFICER


def test_tabs_that_renew_at_the_same_time_all_go_on(browser: Browser) -> None:
    token = browser.tokens(OFFICER, PASSWORD)["refresh_token"]
    with ThreadPoolExecutor(4) as tabs:
        answers = list(tabs.map(lambda _: browser.refresh(token), range(4)))
    assert [answer.status_code for answer in answers] == [200] * 4
    for answer in answers:
        assert browser.refresh(answer.json()["refresh_token"]).status_code == 200


def test_a_thief_who_comes_later_ends_the_whole_family(identity: Identity, browser: Browser) -> None:
    stolen = browser.tokens(OFFICER, PASSWORD)["refresh_token"]
    mine = browser.refresh(stolen).json()["refresh_token"]
    let_the_grace_pass(identity)
    assert browser.refresh(stolen).json()["error"] == "invalid_grant"
    assert browser.refresh(mine).json()["error"] == "invalid_grant"
    # The person is still signed in at the provider, and gets a new family without a page.
    assert "code" in returned(browser.authorize(Attempt(), prompt="none"))


def test_use_within_the_grace_does_not_make_the_grace_longer(identity: Identity, browser: Browser) -> None:
    token = browser.tokens(OFFICER, PASSWORD)["refresh_token"]
    browser.refresh(token)
    let_the_grace_pass(identity, but_for=5)
    assert browser.refresh(token).status_code == 200
    let_the_grace_pass(identity, by=5)
    assert browser.refresh(token).json()["error"] == "invalid_grant"


def let_the_grace_pass(identity: Identity, *, but_for: int = 0, by: int | None = None) -> None:
    seconds = by if by is not None else 15 - but_for
    identity.execute(
        "update provider_records set consumed_at = consumed_at - make_interval(secs => %s)"
        " where model = 'RefreshToken'",
        seconds,
    )


@pytest.mark.parametrize("token", ["", "x", "e30.e30.e30", "\x00", "a" * 5000])
def test_what_is_no_refresh_token_is_refused(browser: Browser, token: str) -> None:
    assert browser.refresh(token).json()["error"] in ("invalid_grant", "invalid_request")


def test_a_refresh_token_is_kept_as_a_digest_alone(identity: Identity, browser: Browser) -> None:
    token = browser.tokens(OFFICER, PASSWORD)["refresh_token"]
    assert identity.execute("select count(*) from provider_records where model = 'RefreshToken'")[0][0] > 0
    rows = identity.execute("select id, payload::text from provider_records where model = 'RefreshToken'")
    assert not any(token in id_ or token in payload for id_, payload in rows)


def test_turning_the_keys_signs_nobody_out(identity: Identity, browser: Browser) -> None:
    before = browser.tokens(OFFICER, PASSWORD)
    old, _ = verified(before["access_token"], browser.endpoints["jwks_uri"])
    announced = {key["kid"] for key in keys(browser)}
    identity.command("rotate-keys")
    assert wait_until(lambda: {key["kid"] for key in keys(browser)} != announced, 10)
    after = browser.refresh(before["refresh_token"]).json()
    new, _ = verified(after["access_token"], browser.endpoints["jwks_uri"])
    assert new["kid"] != old["kid"]
    assert new["kid"] in announced  # whoever had fetched the keys before knows it already
    verified(before["access_token"], browser.endpoints["jwks_uri"])  # and what was signed before still holds
    assert "code" in returned(browser.authorize(Attempt(), prompt="none"))  # cookies too


def test_connections_to_the_database_that_break_are_made_anew(identity: Identity, browser: Browser) -> None:
    token = browser.tokens(OFFICER, PASSWORD)["refresh_token"]
    announced = {key["kid"] for key in keys(browser)}
    identity.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'identity%'")
    assert wait_until(lambda: browser.refresh(token).status_code == 200, 10)
    # ... and of keys that turn it hears again
    identity.command("rotate-keys")
    assert wait_until(lambda: {key["kid"] for key in keys(browser)} != announced, 10)
    assert browser.refresh(token).status_code == 200


def keys(browser: Browser) -> list[dict[str, str]]:
    found: list[dict[str, str]] = httpx.get(browser.endpoints["jwks_uri"], timeout=30).json()["keys"]
    return found


def test_signing_out_ends_session_and_tokens_and_leads_back_to_the_site(identity: Identity, browser: Browser) -> None:
    tokens = browser.tokens(OFFICER, PASSWORD)
    there = {"id_token_hint": tokens["id_token"], "post_logout_redirect_uri": f"{identity.site}/ja/", "state": "s"}
    asked = browser.http.get(browser.endpoints["end_session_endpoint"], params=there)
    assert "/static/submit.js" in asked.text  # the site's own wish: scripts answer the question
    back = browser.submit(asked)
    assert back.headers["location"] == f"{identity.site}/ja/?state=s"
    assert browser.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"
    assert returned(browser.authorize(Attempt(), prompt="none"))["error"] == "login_required"
    # once more, with the session gone: still a page of ours that leads back, without a script in it
    again = browser.http.get(browser.endpoints["end_session_endpoint"], params=there)
    assert "<script>" not in again.text
    assert browser.submit(again).headers["location"] == f"{identity.site}/ja/?state=s"


def test_without_proof_of_the_session_signing_out_is_asked_and_nobody_is_led_elsewhere(
    identity: Identity, browser: Browser
) -> None:
    tokens = browser.tokens(OFFICER, PASSWORD)
    end = browser.endpoints["end_session_endpoint"]
    asked = browser.http.get(end)
    assert heading(asked) == "Sign out"
    assert "submit.js" not in asked.text
    for uri in ("https://evil.example/", f"{identity.site}/en/evil"):
        refused = browser.http.get(end, params={"id_token_hint": tokens["id_token"], "post_logout_redirect_uri": uri})
        assert refused.status_code == 400
    forged = tokens["id_token"][:-8] + "AAAAAAAA"
    assert browser.http.get(end, params={"id_token_hint": forged}).status_code == 400
    assert browser.refresh(tokens["refresh_token"]).status_code == 200
    assert heading(browser.follow(browser.submit(asked))) == "You are signed out"
