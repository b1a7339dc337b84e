"""Signing in by settings alone at another issuer, and with the bundled one: as far as the services' own answer."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from conftest import Databases, serving
from covenant_api.cli import SERVICE as COVENANT
from pairing_api.cli import SERVICE as PAIRING
from servicekit.settings import ServiceSettings
from stack.environment import FRONTEND, node_binary, node_environment
from stack.postgres import free_port
from tests.gateway.running import running_gateway
from tests.identity.browser import Attempt, Browser, returned
from tests.identity.issuer import Issuer, running_issuer
from tests.identity.running import PASSWORD, Identity, running_identity

ADDRESS = "claire.dubois@ville.example"


@dataclass
class Elsewhere:
    """A platform whose people sign in at the second issuer."""

    site: str
    issuer: Issuer

    def browser(self) -> Browser:
        told = httpx.get(f"{self.site}/configuration.json").json()
        return Browser(told["issuer"], f"{self.site}/fr/signed-in", told["clientId"])


def settings(url: str, issuer: str, **more: Any) -> ServiceSettings:
    told = {"database_url": url, "identity_issuer": issuer, "log_level": "warning", **more}
    return ServiceSettings.model_validate(told)


@pytest.fixture(scope="module")
def elsewhere(databases: Databases) -> Iterator[Elsewhere]:
    port = free_port()
    site = f"http://127.0.0.1:{port}"
    with (
        running_issuer(site) as issuer,
        databases.migrated(COVENANT) as covenant_url,
        databases.migrated(PAIRING) as pairing_url,
        serving(COVENANT.create_application(settings(covenant_url, issuer.url))) as covenant,
        serving(PAIRING.create_application(settings(pairing_url, issuer.url))) as pairing,
        running_gateway(
            covenant.base_url.port or 0, pairing.base_url.port or 0, port=port, PUBLIC_URL=site, ISSUER=issuer.url
        ) as gateway,
    ):
        shutil.copytree(FRONTEND / "dist", gateway.folder / "site", dirs_exist_ok=True)
        yield Elsewhere(site, issuer)


@pytest.mark.parametrize("service", ["covenant", "pairing"])
def test_the_whole_sign_in_at_another_issuer_needs_settings_alone(elsewhere: Elsewhere, service: str) -> None:
    browser = elsewhere.browser()
    attempt = Attempt()
    page = browser.follow(browser.authorize(attempt))
    assert "Cities sign in" in page.text
    back = returned(browser.submit(page, email=ADDRESS))
    assert back["state"] == attempt.state
    tokens = browser.redeem(back["code"], attempt.verifier).json()
    signed_in = sign_in(elsewhere.site, service, tokens)
    assert signed_in.status_code == 200, signed_in.text
    assert signed_in.json()["email"] == ADDRESS
    me = httpx.get(f"{elsewhere.site}/api/{service}/v1/me", headers=bearer(tokens))
    assert me.status_code == 200
    assert me.json()["personId"] == signed_in.json()["personId"]
    # a frame of the site renews it without a page
    renewal = Attempt()
    again = returned(browser.authorize(renewal, prompt="none"))
    assert browser.redeem(again["code"], renewal.verifier).status_code == 200
    browser.close()


def test_the_same_way_in_a_browser_with_a_renewal_in_a_frame(elsewhere: Elsewhere, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(node_binary()), "e2e/second-issuer.mjs"], cwd=FRONTEND, timeout=240, check=False, text=True,
        env={**os.environ, **node_environment(tmp_path), "IUC_URL": elsewhere.site}, capture_output=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "signed in elsewhere, and renewed" in done.stdout


def test_tokens_of_the_one_issuer_are_worth_nothing_where_the_other_signs_people_in(
    elsewhere: Elsewhere, identity: Identity
) -> None:
    tokens = identity.browser().tokens("officer@iuc.example", PASSWORD)
    for service in ("covenant", "pairing"):
        answer = httpx.get(f"{elsewhere.site}/api/{service}/v1/me", headers=bearer(tokens))
        assert answer.status_code == 401
        assert sign_in(elsewhere.site, service, tokens).status_code == 401


def test_valid_tokens_and_public_pages_go_on_when_the_bundled_issuer_has_stopped(
    databases: Databases, tmp_path: Path
) -> None:
    site_port, port = free_port(), free_port()
    issuer, keys = f"http://127.0.0.1:{site_port}/identity", f"http://127.0.0.1:{port}/identity/jwks"
    with (
        databases.migrated(COVENANT) as url,
        serving(COVENANT.create_application(settings(url, issuer, identity_keys_url=keys))) as covenant,
        running_identity(
            databases.empty(), tmp_path, site_port=site_port, port=port, covenant=covenant.base_url.port
        ) as identity,
    ):
        tokens = identity.browser().tokens("staff@iuc.example", PASSWORD)
        assert sign_in(identity.site, "covenant", tokens).json()["name"] == "Marta Nováková"
        identity.process.terminate()
        identity.process.wait(20)
        client = identity.gateway.client
        assert client.get("/identity/auth", headers={"Accept": "text/html"}).status_code == 502
        for _ in range(3):
            me = client.get("/api/covenant/v1/me", headers=bearer(tokens))
            assert (me.status_code, me.json()["email"]) == (200, "staff@iuc.example")
        assert client.get("/api/covenant/v1/signatories").status_code == 200
        assert client.get("/en/").status_code == 200


def sign_in(site: str, service: str, tokens: dict[str, Any]) -> httpx.Response:
    """What the site does first with its tokens."""
    return httpx.post(
        f"{site}/api/{service}/v1/me/sign-ins", json={"idToken": tokens["id_token"]}, headers=bearer(tokens), timeout=30
    )


def bearer(tokens: dict[str, Any]) -> dict[str, str]:
    return {"Authorization": f"Bearer {tokens['access_token']}"}
