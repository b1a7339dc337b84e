"""Accounts: made and mended by mail, guarded against guessing, and their owner's to change, take along and end."""

from __future__ import annotations

import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from hmac import HMAC
from typing import Any

import httpx
import pytest

from stack.postgres import free_port
from stack.programs import identity_command
from tests.identity.browser import Attempt, Browser, returned
from tests.identity.running import PASSWORD, REGISTRATION_TOKEN, Identity, heading, serving_identity
from tests.identity.tokens import verified

PHRASE = "four quiet bridges at noon"


def made(identity: Identity, browser: Browser, email: str, name: str = "Ana Silva") -> dict[str, str]:
    """An account, from the sign-in page to the return to the site; what the site is given."""
    page = browser.follow(browser.authorize(Attempt()))
    link = re.findall(r'href="(/identity/sign-up[^"]*)"', page.text)[0].replace("&amp;", "&")
    form = browser.http.get(identity.site + link)
    assert heading(browser.submit(form, email=email)) == "Look into your mailbox"
    welcome = browser.http.get(identity.mailed_link(email))
    assert heading(welcome) == "Name and password"
    answer = browser.follow(browser.submit(welcome, name=name, password=PHRASE))
    assert answer.is_redirect, answer.text
    return returned(answer)


def test_an_address_that_the_site_knows_need_not_be_typed_again(identity: Identity, browser: Browser) -> None:
    page = browser.follow(browser.authorize(Attempt(), login_hint="hinted@iuc.example"))
    assert 'value="hinted@iuc.example"' in page.text
    for path in ("sign-up", "forgot"):
        link = re.findall(rf'href="(/identity/{path}[^"]*)"', page.text)[0].replace("&amp;", "&")
        assert 'value="hinted@iuc.example"' in browser.http.get(identity.site + link).text


def account_page(identity: Identity, browser: Browser) -> httpx.Response:
    return browser.follow(browser.http.get(f"{identity.issuer}/account"))


PROFILE, ADDRESS, CHANGE, REMOVE = range(4)  # the forms of the account page, in order


def test_an_account_is_made_by_mail_and_its_owner_is_signed_in_at_once(identity: Identity, browser: Browser) -> None:
    email = "ana.made@iuc.example"
    assert "code" in made(identity, browser, email)
    tokens = identity.browser().tokens(email, PHRASE)
    _, named = verified(tokens["id_token"], browser.endpoints["jwks_uri"])
    assert (named["name"], named["email"], named["email_verified"]) == ("Ana Silva", email, True)
    # the link holds once
    assert browser.http.get(identity.mailed_link(email)).status_code == 410


def test_there_is_no_account_before_its_address_is_confirmed(identity: Identity, browser: Browser) -> None:
    email = "early@iuc.example"
    browser.submit(browser.http.get(f"{identity.issuer}/sign-up"), email=email)
    assert identity.execute("select count(*) from accounts where email = %s", email) == [(0,)]
    # A program that follows links in mails before their reader does uses nothing up.
    link = identity.mailed_link(email)
    assert [httpx.get(link).status_code for _ in range(3)] == [200, 200, 200]


def test_whether_an_address_has_an_account_is_said_to_its_mailbox_alone(identity: Identity) -> None:
    pages = {}
    before = len(identity.mails("officer@iuc.example"))
    for path in ("sign-up", "forgot"):
        for email in ("officer@iuc.example", f"nobody.{path}@iuc.example"):
            browser = identity.browser()
            answer = browser.submit(browser.http.get(f"{identity.issuer}/{path}"), email=email)
            pages[path, email] = (answer.status_code, answer.text.replace(email, "…"))
    assert pages["sign-up", "officer@iuc.example"] == pages["sign-up", "nobody.sign-up@iuc.example"]
    assert pages["forgot", "officer@iuc.example"] == pages["forgot", "nobody.forgot@iuc.example"]
    mails = identity.mails("officer@iuc.example")
    subjects = {one["subject"] for one in mails[: len(mails) - before]}
    assert subjects == {"すでにアカウントがあります", "新しいパスワードの設定"}  # in the account's language
    assert identity.mails("nobody.forgot@iuc.example")[0]["subject"] == "No account with this address"


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("elevenchars", "12 characters or more"), ("x y" * 50, "128 characters at most"),
        ("passwordpassword", "first that are tried"), ("abcdefghijklmn", "first that are tried"),
        ("qwertyuiopasdf", "first that are tried"), ("7777777777777", "first that are tried"),
        ("weak@iuc.example", "your address or your name"), ("", "12 characters or more"),
    ],
)  # fmt: skip
def test_a_weak_password_is_refused_with_the_reason_at_its_field(
    identity: Identity, browser: Browser, password: str, reason: str
) -> None:
    email = "weak@iuc.example"
    if not identity.mails(email):
        browser.submit(browser.http.get(f"{identity.issuer}/sign-up"), email=email)
    welcome = browser.http.get(identity.mailed_link(email))
    answer = browser.submit(welcome, name="Somebody", password=password)
    assert answer.status_code == 400
    assert reason in re.findall(r'id="form-password-problem">([^<]*)<', answer.text)[0]
    assert 'aria-invalid="true"' in answer.text
    assert not password or f'value="{password}"' not in answer.text


def test_a_new_password_by_mail_ends_every_session_and_the_wait(identity: Identity, browser: Browser) -> None:
    email = "reset@iuc.example"
    made(identity, browser, email)
    tokens = identity.browser()
    held = tokens.tokens(email, PHRASE)["refresh_token"]
    guesser = identity.browser()
    page = guesser.follow(guesser.authorize(Attempt()))
    for _ in range(6):
        answer = guesser.submit(page, email=email, password="wrong wrong wrong")
    assert answer.status_code == 429
    other = identity.browser()
    other.submit(other.http.get(f"{identity.issuer}/forgot"), email=email)
    form = other.http.get(identity.mailed_link(email))
    assert heading(form) == "New password"
    assert other.submit(form, password="another five words entirely").status_code == 303
    assert tokens.refresh(held).json()["error"] == "invalid_grant"
    assert returned(browser.authorize(Attempt(), prompt="none"))["error"] == "login_required"
    assert "code" in identity.browser().sign_in(email, "another five words entirely")
    assert other.submit(form, password="another five words entirely").status_code == 410
    assert identity.mails(email)[0]["subject"] == "Your account was changed"


def test_guessing_is_stopped_after_five_for_the_account_also_when_all_guesses_come_at_once(identity: Identity) -> None:
    browser = identity.browser()
    email = "guessed@iuc.example"
    made(identity, browser, email)
    guessers = [identity.browser() for _ in range(4)]
    pages = [one.follow(one.authorize(Attempt())) for one in guessers]

    def guess(number: int) -> int:
        return (
            guessers[number % 4].submit(pages[number % 4], email=email, password=f"wrong number {number}").status_code
        )

    with ThreadPoolExecutor(4) as threads:
        statuses = list(threads.map(guess, range(20)))
    assert sorted(statuses) == [400] * 5 + [429] * 15
    # The right password waits too, and the page says how long.
    told = guessers[0].submit(pages[0], email=email, password=PHRASE)
    assert told.status_code == 429
    assert "Too many attempts. Please wait 1 min" in told.text
    assert int(told.headers["retry-after"]) <= 30
    # Each further failure doubles the wait.
    waits = []
    for _ in range(3):
        identity.execute("update attempts set blocked_until = now() - interval '1 second' where blocked_until > now()")
        guessers[0].submit(pages[0], email=email, password="wrong again and again")
        waits.append(int(guessers[0].submit(pages[0], email=email, password=PHRASE).headers["retry-after"]))
    assert [round(wait / 30) for wait in waits] == [2, 4, 8]
    # And an unknown address waits in the same way, so that nothing is told of who has an account.
    unknown = [guessers[1].submit(pages[1], email="unknown@iuc.example", password="wrong again").status_code
               for _ in range(6)]  # fmt: skip
    assert unknown == [400] * 5 + [429]
    identity.execute("update attempts set blocked_until = now() - interval '1 second' where blocked_until > now()")
    assert guessers[0].follow(guessers[0].submit(pages[0], email=email, password=PHRASE)).is_redirect


def test_an_office_whose_people_sign_in_all_day_is_not_stopped(identity: Identity, browser: Browser) -> None:
    before = identity.execute("select coalesce(sum(count), 0) from attempts where key like 'network:%'")
    browser.sign_in("staff@iuc.example", PASSWORD)
    assert identity.execute("select coalesce(sum(count), 0) from attempts where key like 'network:%'") == before


def test_a_mailbox_is_not_flooded(identity: Identity, browser: Browser) -> None:
    email = "flooded@iuc.example"
    form = browser.http.get(f"{identity.issuer}/forgot")
    statuses = [browser.submit(form, email=email).status_code for _ in range(8)]
    assert statuses == [200] * 5 + [429] * 3
    assert len(identity.mails(email)) == 5


def test_the_owner_changes_name_language_and_password(identity: Identity, browser: Browser) -> None:
    email = "owner@iuc.example"
    made(identity, browser, email)
    elsewhere = identity.browser()
    held = elsewhere.tokens(email, PHRASE)["refresh_token"]
    page = account_page(identity, browser)
    assert heading(page) == "Your account"
    saved = browser.follow(browser.submit(page, PROFILE, name='Ana <b>&"Silva"', language="fr"))
    assert saved.status_code == 400  # no markup in a name
    saved = browser.follow(browser.submit(page, PROFILE, name='Ana "&" Silva', language="fr"))
    assert 'value="Ana &quot;&amp;&quot; Silva"' in saved.text
    refused = browser.submit(saved, CHANGE, present="not this one at all", password="six other words now")
    assert refused.status_code == 400
    changed = browser.follow(browser.submit(saved, CHANGE, present=PHRASE, password="six other words now"))
    assert "Your password is changed" in changed.text
    assert elsewhere.refresh(held).json()["error"] == "invalid_grant"
    assert heading(account_page(identity, browser)) == "Your account"  # this session goes on
    named = verified(identity.browser().tokens(email, "six other words now")["id_token"],
                     browser.endpoints["jwks_uri"])[1]  # fmt: skip
    assert (named["name"], named["locale"]) == ('Ana "&" Silva', "fr")


def test_another_address_counts_when_it_is_confirmed_and_not_before(identity: Identity, browser: Browser) -> None:
    before, after = "before@iuc.example", "after@iuc.example"
    made(identity, browser, before)
    page = account_page(identity, browser)
    assert heading(browser.submit(page, ADDRESS, email=after, present=PHRASE)) == "Look into your mailbox"
    assert before in account_page(identity, browser).text
    confirm = browser.http.get(identity.mailed_link(after))
    assert after in browser.follow(browser.submit(confirm)).text
    assert identity.mails(before)[0]["subject"] == "Your account was changed"
    assert "code" in identity.browser().sign_in(after, PHRASE)
    # An address that somebody else has is told to its mailbox alone.
    taken = browser.submit(account_page(identity, browser), ADDRESS, email="staff@iuc.example", present=PHRASE)
    assert heading(taken) == "Look into your mailbox"
    assert identity.mails("staff@iuc.example")[0]["subject"] == "You have an account already"


def test_the_owner_takes_everything_along_and_ends_the_account(identity: Identity, browser: Browser) -> None:
    email = "leaving@iuc.example"
    made(identity, browser, email)
    data = browser.http.get(f"{identity.issuer}/account/data")
    assert data.headers["content-disposition"].startswith("attachment")
    known = data.json()
    assert known["account"]["email"] == email
    assert "argon2" not in data.text
    assert {"Session", "Grant"} <= {record["model"] for record in known["records"]}
    page = account_page(identity, browser)
    assert browser.submit(page, REMOVE, present="not this one at all").status_code == 400
    assert heading(browser.submit(page, REMOVE, present=PHRASE)) == "Your account is deleted"
    assert identity.execute("select count(*) from accounts where email = %s", email) == [(0,)]
    id_ = known["account"]["id"]
    assert identity.execute("select count(*) from provider_records where account_id = %s", id_) == [(0,)]
    assert returned(browser.authorize(Attempt(), prompt="none"))["error"] == "login_required"


def test_passwords_are_kept_as_argon2id_with_a_salt_each(identity: Identity) -> None:
    hashes = [row[0] for row in identity.execute("select password from accounts where not is_demo")]
    assert all(re.fullmatch(r"\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}", one) for one in hashes)
    assert len(set(hashes)) == len(hashes)


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ({"ui_locales": "fr"}, "Se connecter"), ({"ui_locales": "zh-Hans"}, "登录"),
        ({"ui_locales": "de ja en"}, "ログイン"), ({"ui_locales": "de"}, "Sign in"), ({}, "Sign in"),
    ],
)  # fmt: skip
def test_the_pages_speak_the_language_that_the_site_asks_for(
    browser: Browser, asked: dict[str, str], title: str
) -> None:
    page = browser.follow(browser.authorize(Attempt(), **asked))
    assert heading(page) == title
    # and another one when it is chosen there, for the pages that follow too
    chosen = browser.http.get(str(page.url), params={"lang": "fr"})
    assert heading(chosen) == "Se connecter"
    assert 'lang="fr"' in chosen.text
    assert heading(browser.submit(chosen, email="x", password="")) == "Se connecter"


def test_sign_up_can_be_for_those_who_were_invited(identity: Identity, tmp_path: Any) -> None:
    def seal(email: str, until: int) -> str:
        text = f"sign-up\n{email}\n{until}".encode()
        return HMAC(REGISTRATION_TOKEN.encode(), text, sha256).hexdigest()

    port = free_port()
    site = f"http://127.0.0.1:{port}"
    environment = {
        **identity.environment, "IDENTITY_SIGN_UP": "invited", "IDENTITY_PORT": str(port), "IDENTITY_PUBLIC_URL": site,
        "IDENTITY_DEMO": "",
    }  # fmt: skip
    with serving_identity(environment, tmp_path / "log"):
        browser = Browser(f"{site}/identity", f"{site}/en/signed-in")
        try:
            assert "/identity/sign-up" not in browser.follow(browser.authorize(Attempt())).text
            closed = browser.http.get(f"{site}/identity/sign-up")
            assert "by invitation" in closed.text
            assert "<form" not in closed.text
            email, until = "invited@iuc.example", 4_000_000_000
            link = {"email": email, "until": str(until), "seal": seal(email, until)}
            form = browser.http.get(f"{site}/identity/sign-up", params=link)
            assert heading(browser.submit(form)) == "Look into your mailbox"
            # not for another address, and not after its time
            assert browser.submit(form, email="another@iuc.example").status_code == 403
            past = {"email": email, "until": "1000", "seal": seal(email, 1000)}
            assert "<form" not in browser.http.get(f"{site}/identity/sign-up", params=past).text
        finally:
            browser.close()


@pytest.mark.parametrize(
    "changes",
    [
        {"IDENTITY_HOST": "0.0.0.0"},  # noqa: S104 - it refuses
        {"IDENTITY_PUBLIC_URL": "https://iuc.example"},
        {"IDENTITY_PUBLIC_URL": "http://127.0.0.1.evil.example"},
        {"IDENTITY_HOST": "192.0.2.1"},
    ],
    ids=str,
)
def test_demonstration_accounts_are_for_this_machine_alone(identity: Identity, changes: dict[str, str]) -> None:
    tried = subprocess.run(
        identity_command("serve"), env={**identity.environment, **changes}, capture_output=True, text=True, timeout=30,
        check=False,
    )  # fmt: skip
    assert tried.returncode == 1
    assert tried.stderr.startswith("identity: IDENTITY_DEMO: ")
    assert tried.stderr.count("\n") == 1


def test_demonstration_accounts_are_nobodys_when_the_platform_is_not_on_trial_any_more(
    identity: Identity, tmp_path: Any
) -> None:
    port = free_port()
    site = f"http://127.0.0.1:{port}"
    environment = {**identity.environment, "IDENTITY_PORT": str(port), "IDENTITY_PUBLIC_URL": site}
    browsers: list[Browser] = []
    try:
        with serving_identity(environment, tmp_path / "trial"):
            browsers.append(Browser(f"{site}/identity", f"{site}/en/signed-in"))
            tokens = browsers[0].tokens("officer@iuc.example", PASSWORD)
            made(identity, identity.browser(), "somebody@iuc.example")
        with serving_identity({**environment, "IDENTITY_DEMO": ""}, tmp_path / "open"):
            browsers.append(Browser(f"{site}/identity", f"{site}/en/signed-in"))
            page = browsers[1].follow(browsers[1].authorize(Attempt()))
            refused = browsers[1].submit(page, email="officer@iuc.example", password=PASSWORD)
            assert (refused.status_code, "iuc_session" in browsers[1].http.cookies) == (400, False)
            # nor do a session and a refresh token from before lead anywhere
            assert browsers[0].refresh(tokens["refresh_token"]).status_code == 400
            page = browsers[0].follow(browsers[0].authorize(Attempt()))
            assert heading(page) == "Sign in"
            back = browsers[0].follow(browsers[0].submit(page, email="somebody@iuc.example", password=PHRASE))
            assert "code" in returned(back)
            forgotten = browsers[1].http.get(f"{site}/identity/forgot")
            browsers[1].submit(forgotten, email="officer@iuc.example")
            assert "/identity/reset" not in identity.mailed_link("officer@iuc.example")
    finally:
        for browser in browsers:
            browser.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("IDENTITY_PUBLIC_URL", "iuc.example"), ("IDENTITY_SIGN_UP", "perhaps"), ("IDENTITY_PORT", "x"),
        ("IDENTITY_SMTP_URL", "http://x"), ("IDENTITY_REGISTRATION_TOKEN", "short"), ("IDENTITY_DATABASE_URL", ""),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_said_in_one_line_that_names_it(identity: Identity, name: str, value: str) -> None:
    tried = subprocess.run(
        identity_command("serve"), env={**identity.environment, name: value}, capture_output=True, text=True,
        timeout=30, check=False,
    )  # fmt: skip
    assert tried.returncode == 1
    assert tried.stderr.startswith(f"identity: {name} ")
    assert tried.stderr.count("\n") == 1


def test_the_log_has_no_address_no_password_and_no_token(identity: Identity, browser: Browser) -> None:
    email = "logged@iuc.example"
    made(identity, browser, email)
    tokens = identity.browser().tokens(email, PHRASE)
    text = json.dumps(identity.log())
    assert '"signed in"' in text
    for secret in ("@", "iuc.example", PHRASE, PASSWORD, tokens["refresh_token"], tokens["access_token"][-40:]):
        assert secret not in text
    link = identity.mailed_link(email)
    assert link.partition("token=")[2] not in text
