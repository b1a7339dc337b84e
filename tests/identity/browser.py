"""What a browser with the site in it does at an OpenID provider, over HTTP: follows, fills in, keeps its cookies."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx

SCOPE = "openid profile email offline_access iuc:read iuc:write iuc:manage"


@dataclass
class Attempt:
    """One way to the provider and back: what the site keeps of it until then."""

    state: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))

    @property
    def challenge(self) -> str:
        return base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()


class Browser:
    """One browser, and the public client `client_id` in it that comes back to `redirect_uri`."""

    def __init__(self, issuer: str, redirect_uri: str, client_id: str = "iuc-site") -> None:
        self.issuer = issuer
        self.redirect_uri = redirect_uri
        self.client_id = client_id
        self.http = httpx.Client(timeout=30, headers={"Accept": "text/html"})
        self.endpoints: dict[str, Any] = httpx.get(f"{issuer}/.well-known/openid-configuration", timeout=30).json()

    def close(self) -> None:
        self.http.close()

    # ---------------------------------------------------------------- the way there and back

    def authorize(self, attempt: Attempt, **changes: str | None) -> httpx.Response:
        """The request for a code; `changes` replaces parameters, None leaves one out."""
        parameters: dict[str, str | None] = {
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "response_type": "code",
            "scope": SCOPE,
            "state": attempt.state,
            "nonce": attempt.nonce,
            "code_challenge": attempt.challenge,
            "code_challenge_method": "S256",
            **changes,
        }
        given = {name: value for name, value in parameters.items() if value is not None}
        return self.http.get(self.endpoints["authorization_endpoint"], params=given)

    def follow(self, answer: httpx.Response) -> httpx.Response:
        """Follow redirections until there is a page, or the site itself would be next: then that redirection."""
        for _ in range(10):
            if not answer.is_redirect:
                return answer
            target = urljoin(str(answer.url), answer.headers["location"])
            if target.startswith(self.redirect_uri.split("?")[0]):
                return answer
            answer = self.http.get(target)
        raise AssertionError("too many redirections")

    def submit(self, page: httpx.Response, number: int = 0, **fields: str) -> httpx.Response:
        """Send a form of a page with what it holds and with `fields`."""
        form = re.findall(r"(?s)<form[^>]*>.*?</form>", page.text)[number]
        found = re.search(r'<form[^>]*action="([^"]*)"', form)
        assert found
        held = {}
        for one in re.findall(r"<input[^>]*>", form):
            name, value = re.search(r'name="([^"]*)"', one), re.search(r'value="([^"]*)"', one)
            if name:
                held[name[1]] = unescape(value[1]) if value else ""
        target = urljoin(str(page.url), unescape(found[1]))
        return self.http.post(target, data={**held, **fields}, headers={"Origin": target[: target.index("/", 8)]})

    def sign_in(
        self, email: str, password: str, attempt: Attempt | None = None, **changes: str | None
    ) -> dict[str, str]:
        """From the request to the return with a code; answers what the site is given in its address."""
        page = self.follow(self.authorize(attempt or Attempt(), **changes))
        if page.is_redirect:  # there is a session already
            return returned(page)
        answer = self.follow(self.submit(page, email=email, password=password))
        assert answer.is_redirect, answer.text
        return returned(answer)

    def redeem(self, code: str, verifier: str, **changes: str | None) -> httpx.Response:
        parameters: dict[str, str | None] = {
            "grant_type": "authorization_code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "code": code,
            "code_verifier": verifier,
            **changes,
        }
        given = {name: value for name, value in parameters.items() if value is not None}
        return self.http.post(self.endpoints["token_endpoint"], data=given, headers={"Accept": "application/json"})

    def refresh(self, refresh_token: str) -> httpx.Response:
        return self.http.post(
            self.endpoints["token_endpoint"],
            data={"grant_type": "refresh_token", "client_id": self.client_id, "refresh_token": refresh_token},
            headers={"Accept": "application/json"},
        )

    def tokens(self, email: str, password: str) -> dict[str, Any]:
        """The whole sign-in, to the tokens."""
        attempt = Attempt()
        back = self.sign_in(email, password, attempt)
        assert back["state"] == attempt.state
        answer = self.redeem(back["code"], attempt.verifier)
        assert answer.status_code == 200, answer.text
        tokens: dict[str, Any] = answer.json()
        return tokens


def returned(answer: httpx.Response) -> dict[str, str]:
    """The parameters with which the provider sends the browser back."""
    parameters = parse_qs(urlsplit(answer.headers["location"]).query)
    return {name: values[0] for name, values in parameters.items()}
