"""Clients of integrators: registered by the services alone, and for client credentials alone."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.identity.browser import Browser
from tests.identity.running import REGISTRATION_TOKEN, Identity
from tests.identity.tokens import verified

INTEGRATOR = {
    "client_name": "Another programme",
    "grant_types": ["client_credentials"],
    "response_types": [],
    "redirect_uris": [],
    "token_endpoint_auth_method": "client_secret_basic",
    "scope": "iuc:read iuc:write",
}


def register(identity: Identity, token: str | None = REGISTRATION_TOKEN, **changes: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {token}"} if token is not None else {}
    return httpx.post(f"{identity.issuer}/reg", json={**INTEGRATOR, **changes}, headers=headers, timeout=30)


def token(identity: Identity, client: dict[str, Any], scope: str, **changes: str) -> httpx.Response:
    return httpx.post(
        f"{identity.issuer}/token",
        auth=(client["client_id"], changes.pop("secret", client["client_secret"])),
        data={"grant_type": "client_credentials", "scope": scope, **changes},
        timeout=30,
    )


@pytest.fixture(scope="module")
def integrator(identity: Identity) -> dict[str, Any]:
    answer = register(identity)
    assert answer.status_code == 201, answer.text
    registered: dict[str, Any] = answer.json()
    return registered


@pytest.mark.parametrize("scope", ["iuc:read", "iuc:write", "iuc:read iuc:write"])
def test_an_integrator_gets_tokens_with_the_scopes_it_asks_for(
    identity: Identity, integrator: dict[str, Any], scope: str
) -> None:
    answer = token(identity, integrator, scope)
    assert answer.status_code == 200, answer.text
    assert "refresh_token" not in answer.json()
    header, claims = verified(answer.json()["access_token"], f"{identity.issuer}/jwks")
    assert header["typ"] == "at+jwt"
    assert (claims["aud"], claims["scope"]) == ("iuc-api", scope)
    assert claims["sub"] == claims["client_id"] == integrator["client_id"]
    assert claims["exp"] - claims["iat"] == 600


@pytest.mark.parametrize("scope", ["iuc:manage", "iuc:read iuc:manage", "openid"])
def test_an_integrator_gets_no_other_scope(identity: Identity, integrator: dict[str, Any], scope: str) -> None:
    answer = token(identity, integrator, scope)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_scope")


def test_an_integrator_that_may_read_cannot_write(identity: Identity) -> None:
    reader = register(identity, scope="iuc:read").json()
    assert token(identity, reader, "iuc:write").json()["error"] == "invalid_scope"
    assert token(identity, reader, "iuc:read", resource="https://other.example/").status_code == 200
    _, claims = verified(
        token(identity, reader, "iuc:read", resource="https://other.example/").json()["access_token"],
        f"{identity.issuer}/jwks",
    )
    assert claims["aud"] == "iuc-api"


def test_the_secret_is_kept_as_a_digest_alone(identity: Identity, integrator: dict[str, Any]) -> None:
    rows = identity.execute("select payload::text from provider_records where model = 'Client'")
    assert len(rows) > 0
    assert not any(integrator["client_secret"] in payload for (payload,) in rows)


def test_what_is_kept_of_a_secret_opens_nothing_itself(identity: Identity, integrator: dict[str, Any]) -> None:
    kept = identity.execute(
        "select payload->>'client_secret' from provider_records where model = 'Client' and id = %s",
        integrator["client_id"],
    )[0][0]
    for secret in (kept, kept.removeprefix("sha256.")):
        assert token(identity, integrator, "iuc:read", secret=secret).json()["error"] == "invalid_client"


def test_a_wrong_secret_opens_nothing(identity: Identity, integrator: dict[str, Any]) -> None:
    assert token(identity, integrator, "iuc:read", secret="another").json()["error"] == "invalid_client"
    for grant in ("authorization_code", "refresh_token", "password"):
        answer = token(identity, integrator, "iuc:read", grant_type=grant, code="x", refresh_token="x")
        assert answer.status_code == 400


@pytest.mark.parametrize("given", [None, "another", REGISTRATION_TOKEN[:-1], REGISTRATION_TOKEN + "x"])
def test_nobody_registers_without_the_token(identity: Identity, given: str | None) -> None:
    answer = register(identity, given)
    assert answer.status_code in (400, 401)
    assert "client_id" not in answer.text


@pytest.mark.parametrize(
    "changes",
    [
        {"grant_types": ["authorization_code"], "response_types": ["code"], "redirect_uris": ["https://x.example/"]},
        {"grant_types": ["client_credentials", "authorization_code"], "response_types": ["code"],
         "redirect_uris": ["https://x.example/"]},
        {"grant_types": ["client_credentials", "refresh_token"]},
        {"grant_types": []},
        {"redirect_uris": ["https://x.example/"]},
        {"response_types": ["none"], "redirect_uris": ["https://x.example/"]},
        {"scope": "iuc:manage"},
        {"scope": "iuc:read iuc:manage"},
        {"scope": "openid"},
        {"token_endpoint_auth_method": "none"},
        {"token_endpoint_auth_method": "private_key_jwt"},
        {"redirect_uris": "https://x.example/"},
        {"jwks_uri": "http://169.254.169.254/", "token_endpoint_auth_method": "private_key_jwt"},
    ],
    ids=lambda value: str(value)[:70],
)  # fmt: skip
def test_nothing_but_client_credentials_is_registered(identity: Identity, changes: dict[str, Any]) -> None:
    answer = register(identity, **changes)
    assert answer.status_code == 400
    assert answer.json()["error"] in ("invalid_client_metadata", "invalid_redirect_uri", "not-allowed")


def test_a_client_is_read_and_removed_with_its_own_token_and_is_then_nobody(identity: Identity) -> None:
    client, other = register(identity).json(), register(identity).json()
    own = {"Authorization": f"Bearer {client['registration_access_token']}"}
    address = client["registration_client_uri"]
    assert httpx.get(address, headers=own).json()["client_id"] == client["client_id"]
    assert httpx.get(address).status_code in (400, 401)
    strangers = {"Authorization": f"Bearer {other['registration_access_token']}"}
    assert httpx.delete(address, headers=strangers).status_code == 401
    raised = {**INTEGRATOR, "client_id": client["client_id"], "client_secret": client["client_secret"],
              "scope": "iuc:manage"}  # fmt: skip
    assert httpx.put(address, headers=own, json=raised).status_code == 400
    renamed = {**INTEGRATOR, "client_id": client["client_id"], "client_name": "Renamed"}
    assert httpx.put(address, headers=own, json=renamed).json()["client_name"] == "Renamed"
    assert token(identity, client, "iuc:read").status_code == 200  # with the secret that it had
    assert httpx.delete(address, headers=own).status_code == 204
    assert token(identity, client, "iuc:read").json()["error"] == "invalid_client"


def test_the_sites_client_has_no_token_without_a_person(identity: Identity, browser: Browser) -> None:
    answer = httpx.post(
        browser.endpoints["token_endpoint"],
        data={"grant_type": "client_credentials", "client_id": "iuc-site", "scope": "iuc:manage"},
    )
    assert answer.status_code == 400
    assert "access_token" not in answer.text
    assert identity.execute("select count(*) from provider_records where model = 'ClientCredentials'")[0][0] == 0
