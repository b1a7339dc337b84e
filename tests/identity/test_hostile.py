"""Hostile input at the provider's addresses: it is refused as the caller's fault, and never an answer of 5xx."""

from __future__ import annotations

import httpx
import pytest

from tests.identity.browser import Browser
from tests.identity.running import Identity

TEXTS = ["%00", "a%00b", "%FF", "%ED%A0%80", "..%2F..%2Fx", "%0D%0ASet-Cookie:x=y", "__proto__", "x" * 3000]
ADDRESSES = [
    "/auth?client_id={}",
    "/auth?client_id=iuc-site&response_type=code&scope=openid&state={}&login_hint={}&ui_locales={}&id_token_hint={}",
    "/auth/{}",
    "/sign-in/{}",
    "/sign-in/{}/welcome?token={}",
    "/sign-up?email={}&uid={}&until={}&seal={}",
    "/forgot?email={}&uid={}",
    "/reset?token={}&uid={}",
    "/address?token={}",
    "/sign-out?client_id={}",
    "/sign-out?id_token_hint={}&post_logout_redirect_uri={}",
    "/sign-out/success?client_id={}",
    "/reg/{}",
]
FORMS = {
    "/token": [
        "grant_type=client_credentials&client_id={}&client_secret={}",
        "grant_type=authorization_code&client_id=iuc-site&code={}&code_verifier={}",
        "grant_type=refresh_token&client_id=iuc-site&refresh_token={}",
    ],
    "/revocation": ["client_id={}&token={}", "client_id=iuc-site&token={}"],
    "/forgot": ["email={}&form={}&uid={}"],
    "/welcome": ["token={}&name={}&password={}"],
}


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:20])
def test_no_text_that_is_no_name_of_anything_fails_the_provider(identity: Identity, text: str) -> None:
    with httpx.Client(timeout=30, headers={"Accept": "text/html"}) as client:
        answers = [client.get(identity.issuer + address.replace("{}", text)) for address in ADDRESSES]
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        for address, bodies in FORMS.items():
            sent = [body.replace("{}", text) for body in bodies]
            answers += [client.post(identity.issuer + address, content=body, headers=form) for body in sent]
    assert {(str(one.url), one.status_code) for one in answers if one.status_code >= 500} == set()


@pytest.mark.parametrize("coding", ["gzip", "br", "constructor", "x" * 200])
def test_a_form_that_says_it_is_compressed_is_not_taken(browser: Browser, coding: str) -> None:
    answer = browser.http.post(
        f"{browser.issuer}/forgot",
        content="email=a%40city.example",
        headers={"Content-Type": "application/x-www-form-urlencoded", "Content-Encoding": coding},
    )
    assert answer.status_code == 415
