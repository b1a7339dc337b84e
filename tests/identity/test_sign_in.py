"""Signing in with the site's client: the code flow as a browser goes it, and every way in which it is tampered with."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.identity.browser import SCOPE, Attempt, Browser, returned
from tests.identity.running import PASSWORD, Identity, heading
from tests.identity.tokens import verified

OFFICER = "officer@iuc.example"


def test_the_whole_way_ends_with_tokens_for_the_one_audience_and_claims_for_the_site(
    identity: Identity, browser: Browser
) -> None:
    attempt = Attempt()
    back = browser.sign_in(OFFICER, PASSWORD, attempt)
    assert back["state"] == attempt.state
    assert back["iss"] == identity.issuer
    answer = browser.redeem(back["code"], attempt.verifier)
    assert answer.headers["cache-control"] == "no-store"
    tokens = answer.json()
    assert tokens["token_type"] == "Bearer"
    header, access = verified(tokens["access_token"], browser.endpoints["jwks_uri"])
    assert header["typ"] == "at+jwt"
    assert access.keys() == {"iss", "sub", "aud", "client_id", "scope", "exp", "iat", "jti"}  # and nothing personal
    assert (access["iss"], access["aud"], access["client_id"]) == (identity.issuer, "iuc-api", "iuc-site")
    assert set(access["scope"].split()) == {"iuc:read", "iuc:write", "iuc:manage"}
    assert access["exp"] - access["iat"] == 600
    _, named = verified(tokens["id_token"], browser.endpoints["jwks_uri"])
    assert (named["iss"], named["aud"], named["sub"]) == (identity.issuer, "iuc-site", access["sub"])
    assert named["nonce"] == attempt.nonce
    assert (named["name"], named["email"], named["email_verified"]) == ("Aiko Tanaka", OFFICER, True)
    assert named["locale"] == "ja"


def test_who_is_signed_in_gets_a_new_code_without_a_page_and_others_are_told_to_sign_in(browser: Browser) -> None:
    assert returned(browser.authorize(Attempt(), prompt="none"))["error"] == "login_required"
    browser.sign_in(OFFICER, PASSWORD)
    assert "code" in returned(browser.authorize(Attempt(), prompt="none"))


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": None}, "invalid_request"),
        ({"code_challenge": None, "code_challenge_method": None}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": "id_token"}, "unsupported_response_type"),
        ({"response_type": "code id_token"}, "unsupported_response_type"),
        ({"response_type": "none"}, "invalid_request"),
        ({"scope": "openid iuc:everything", "resource": "https://other.example/"}, None),
        ({"response_mode": "web_message"}, "unsupported_response_mode"),
        ({"request": "e30.e30."}, "request_not_supported"),
        ({"request_uri": "https://other.example/request"}, "request_uri_not_supported"),
        ({"registration": "{}"}, "registration_not_supported"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_request_that_asks_for_less_safety_or_for_something_else_is_sent_back_with_an_error(
    browser: Browser, changes: dict[str, str | None], error: str | None
) -> None:
    answer = browser.authorize(Attempt(), **changes)
    target = answer.headers["location"]
    if error is None:  # another resource is the one audience all the same, and an unknown scope is nothing
        assert "/identity/sign-in/" in target
        return
    assert target.startswith(browser.redirect_uri)
    assert re.search(rf"[?#&]error={error}&", target), target
    assert "code=" not in target.replace("error_code", "")


@pytest.mark.parametrize(
    "changes",
    [
        {"redirect_uri": "https://evil.example/en/signed-in"},
        {"redirect_uri": "SITE/en/signed-in/../../evil"},
        {"redirect_uri": "SITE/en/signed-in?next=https://evil.example"},
        {"redirect_uri": "SITE/en/signed-in#x"},
        {"redirect_uri": "SITE.evil.example/en/signed-in"},
        {"redirect_uri": "SITE@evil.example/en/signed-in"},
        {"redirect_uri": "javascript:alert(1)"},
        {"redirect_uri": None},
        {"client_id": "another"},
        {"client_id": None},
        {"client_id": "iuc-account"},
    ],
    ids=lambda value: str(value)[:60],
)
def test_nobody_is_sent_to_an_address_that_the_client_has_not_named(
    identity: Identity, browser: Browser, changes: dict[str, str | None]
) -> None:
    given = {name: value.replace("SITE", identity.site) if value else None for name, value in changes.items()}
    answer = browser.authorize(Attempt(), **given)
    assert answer.status_code in (400, 403)
    assert "location" not in answer.headers
    assert heading(answer) == "That did not work"


@pytest.mark.parametrize(
    "changes",
    [
        {"code_verifier": "x" * 43},
        {"code_verifier": None},
        {"code_verifier": "short"},
        {"redirect_uri": "SITE/fr/signed-in"},
        {"redirect_uri": "https://evil.example/"},
        {"redirect_uri": None},
        {"client_id": "another"},
        {"client_id": "iuc-account"},
        {"grant_type": "password"},
        {"grant_type": "client_credentials"},
        {"code": "another"},
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_code_is_worth_nothing_without_the_rest_of_what_it_was_asked_with(
    identity: Identity, browser: Browser, changes: dict[str, str | None]
) -> None:
    attempt = Attempt()
    back = browser.sign_in(OFFICER, PASSWORD, attempt)
    given = {name: value.replace("SITE", identity.site) if value else None for name, value in changes.items()}
    answer = browser.redeem(given.pop("code", back["code"]) or "", attempt.verifier, **given)
    assert answer.status_code in (400, 401)
    assert answer.json()["error"] in (
        "invalid_grant", "invalid_request", "invalid_client", "unsupported_grant_type", "unauthorized_client"
    )  # fmt: skip
    assert "access_token" not in answer.text


def test_the_code_of_one_browser_is_worth_nothing_with_the_verifier_of_another(identity: Identity) -> None:
    thief, victim = identity.browser(), identity.browser()
    theirs, own = Attempt(), Attempt()
    stolen = victim.sign_in(OFFICER, PASSWORD, theirs)
    thief.sign_in("staff@iuc.example", PASSWORD, own)
    assert thief.redeem(stolen["code"], own.verifier).json()["error"] == "invalid_grant"


def test_state_and_nonce_come_back_as_they_were_sent_so_that_the_site_can_tell_its_own(
    identity: Identity, browser: Browser
) -> None:
    attempt = Attempt()
    back = browser.sign_in(OFFICER, PASSWORD, attempt, state="an other state&x=<y>", nonce="an other nonce")
    assert back["state"] == "an other state&x=<y>"
    tokens = browser.redeem(back["code"], attempt.verifier).json()
    _, named = verified(tokens["id_token"], browser.endpoints["jwks_uri"])
    assert named["nonce"] == "an other nonce"


def test_a_code_that_is_shown_twice_ends_all_that_was_issued_with_it(browser: Browser) -> None:
    attempt = Attempt()
    back = browser.sign_in(OFFICER, PASSWORD, attempt)
    tokens = browser.redeem(back["code"], attempt.verifier).json()
    assert browser.redeem(back["code"], attempt.verifier).json()["error"] == "invalid_grant"
    assert browser.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"


def test_of_many_who_show_one_code_at_the_same_moment_one_at_most_gets_tokens(browser: Browser) -> None:
    attempt = Attempt()
    back = browser.sign_in(OFFICER, PASSWORD, attempt)
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda _: browser.redeem(back["code"], attempt.verifier), range(8)))
    assert sorted(answer.status_code for answer in answers)[1:] == [400] * 7


def test_a_code_is_worth_nothing_after_a_minute(identity: Identity, browser: Browser) -> None:
    attempt = Attempt()
    back = browser.sign_in(OFFICER, PASSWORD, attempt)
    identity.execute(
        "update provider_records set payload = jsonb_set(payload, '{exp}', to_jsonb(%s::bigint))"
        " where model = 'AuthorizationCode' and consumed_at is null",
        int(time.time()) - 1,
    )
    assert browser.redeem(back["code"], attempt.verifier).json()["error"] == "invalid_grant"


def test_a_sign_in_belongs_to_the_browser_that_began_it(identity: Identity, browser: Browser) -> None:
    page = browser.follow(browser.authorize(Attempt()))
    elsewhere = identity.browser()
    assert elsewhere.http.get(str(page.url)).status_code == 410
    # ... and another browser's form, with its own token, does not finish it
    own = elsewhere.follow(elsewhere.authorize(Attempt()))
    form = own.text.replace(str(own.url).rpartition("/")[2].split("?")[0], str(page.url).rpartition("/")[2])
    answer = elsewhere.http.post(
        str(page.url),
        data={"form": re.findall(r'name="form" value="([^"]+)"', form)[0], "email": OFFICER, "password": PASSWORD},
    )
    assert answer.status_code == 410


@pytest.mark.parametrize("sent", ["no token", "another token", "another origin", "another site"])
def test_a_form_from_elsewhere_signs_nobody_in(identity: Identity, browser: Browser, sent: str) -> None:
    page = browser.follow(browser.authorize(Attempt()))
    token = re.findall(r'name="form" value="([^"]+)"', page.text)[0]
    form = {"no token": "", "another token": "x" * len(token)}.get(sent, token)
    headers = {
        "another origin": {"Origin": "https://evil.example"},
        "another site": {"Sec-Fetch-Site": "cross-site"},
    }.get(sent, {})
    answer = browser.http.post(
        str(page.url), data={"form": form, "email": OFFICER, "password": PASSWORD}, headers=headers
    )
    assert answer.status_code == 403
    assert "iuc_session" not in browser.http.cookies


def test_the_discovery_document_says_what_is_offered_and_nothing_weaker(identity: Identity, browser: Browser) -> None:
    told = browser.endpoints
    assert told["issuer"] == identity.issuer
    assert told["code_challenge_methods_supported"] == ["S256"]
    assert set(told["grant_types_supported"]) == {"authorization_code", "refresh_token", "client_credentials"}
    assert set(SCOPE.split()) <= set(told["scopes_supported"])
    assert "none" not in told["id_token_signing_alg_values_supported"]
    for name in ("authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint"):
        assert told[name].startswith(f"{identity.issuer}/")
    assert "d" not in browser.http.get(told["jwks_uri"]).json()["keys"][0]
