"""A second issuer, as different from the bundled one as the standard lets it be: for tests of signing in elsewhere.

    python -m tests.identity.issuer --port 23399 --site http://127.0.0.1:23300
    IUC_ISSUER=http://127.0.0.1:23399/realms/cities IUC_SITE_CLIENT=iuc-site make up

It signs by ES256, its addresses are others, `aud` is a list, ID tokens have a `typ`, there are no refresh tokens, and
whoever types an address is that person. Sessions are kept in a cookie, so `prompt=none` answers without a page.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey

LANGUAGES = ("en", "fr", "zh", "ja")
PATH = "/realms/cities"
API_SCOPES = {"iuc:read", "iuc:write", "iuc:manage"}


class Issuer(ThreadingHTTPServer):
    """Its state is in memory: sessions by their cookie, codes with what they were asked with."""

    daemon_threads = True

    def __init__(self, site: str, *, port: int = 0, client_id: str = "iuc-site") -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.site = site
        self.client_id = client_id
        self.key = ECKey.generate_key("P-256", {"kid": "cities-1", "use": "sig", "alg": "ES256"}, private=True)
        self.sessions: dict[str, str] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.redirect_uris = {
            *(f"{site}/{language}/signed-in" for language in LANGUAGES),
            f"{site}/silent-renewal.html",
        }

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{PATH}"

    def discovery(self) -> dict[str, Any]:
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/oauth2/token",
            "jwks_uri": f"{self.url}/certs",
            "end_session_endpoint": f"{self.url}/logout",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
            "code_challenge_methods_supported": ["S256"],
        }

    def tokens(self, asked: dict[str, str]) -> dict[str, Any]:
        """Both tokens for who was asked about."""
        email, now = asked["email"], int(time.time())
        subject = f"cities|{hashlib.sha256(email.encode()).hexdigest()[:16]}"
        scope = " ".join(one for one in asked["scope"].split() if one in API_SCOPES)
        access = {
            "iss": self.url, "sub": subject, "aud": ["iuc-api", "other-api"], "client_id": self.client_id,
            "scope": scope, "iat": now, "exp": now + 600, "jti": secrets.token_hex(8),
        }  # fmt: skip
        named = {
            "iss": self.url, "sub": subject, "aud": self.client_id, "azp": self.client_id, "nonce": asked["nonce"],
            "iat": now, "exp": now + 600, "name": email.partition("@")[0].title(), "email": email,
            "email_verified": True, "locale": "fr-CA",
        }  # fmt: skip
        header = {"alg": "ES256", "kid": "cities-1"}
        return {
            "access_token": jwt.encode({**header, "typ": "at+jwt"}, access, self.key, algorithms=["ES256"]),
            "id_token": jwt.encode({**header, "typ": "JWT"}, named, self.key, algorithms=["ES256"]),
            "token_type": "Bearer",
            "expires_in": 600,
            "scope": asked["scope"],
        }


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Issuer

    def log_message(self, *_: object) -> None:
        pass

    # ---------------------------------------------------------------- addresses

    def do_OPTIONS(self) -> None:
        self._send(204, "", {"Access-Control-Allow-Headers": "*", "Access-Control-Allow-Methods": "GET, POST"})

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        given = _single(address.query)
        match address.path.removeprefix(PATH):
            case "/.well-known/openid-configuration":
                self._json(200, self.server.discovery())
            case "/certs":
                self._json(200, {"keys": [self.server.key.as_dict(private=False)]})
            case "/authorize":
                self._authorize(given)
            case "/logout":
                self.server.sessions.pop(self._session() or "", None)
                self._redirect(given.get("post_logout_redirect_uri", self.server.site), state=given.get("state"))
            case _:
                self._send(404, "nothing here")

    def do_POST(self) -> None:
        given = _single(self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode())
        match urlsplit(self.path).path.removeprefix(PATH):
            case "/authorize":
                session = secrets.token_urlsafe(16)
                self.server.sessions[session] = given.pop("email").strip().lower()
                self._answer(
                    given, self.server.sessions[session], {"Set-Cookie": f"s={session}; HttpOnly; Path={PATH}"}
                )
            case "/oauth2/token":
                self._token(given)
            case _:
                self._send(404, "nothing here")

    # ---------------------------------------------------------------- what they do

    def _authorize(self, given: dict[str, str]) -> None:
        if (
            given.get("client_id") != self.server.client_id
            or given.get("redirect_uri") not in self.server.redirect_uris
        ):
            self._send(400, "unknown client or redirect address")
            return
        if given.get("response_type") != "code" or given.get("code_challenge_method") != "S256":
            self._redirect(given["redirect_uri"], error="invalid_request", state=given.get("state"))
            return
        email = self.server.sessions.get(self._session() or "")
        if email:
            self._answer(given, email, {})
        elif given.get("prompt") == "none":
            self._redirect(given["redirect_uri"], error="login_required", state=given.get("state"))
        else:
            held = "".join(
                f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in given.items()
            )
            self._send(
                200,
                '<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title><h1>Cities sign in</h1>'
                f'<form method="post" action="{PATH}/authorize">{held}'
                '<label>Address <input name="email" type="email" value=""></label><button>Sign in</button></form>',
                {"Content-Type": "text/html; charset=utf-8"},
            )

    def _answer(self, given: dict[str, str], email: str, headers: dict[str, str]) -> None:
        code = secrets.token_urlsafe(24)
        self.server.codes[code] = {**given, "email": email, "nonce": given.get("nonce", "")}
        self._redirect(given["redirect_uri"], headers, code=code, state=given.get("state"))

    def _token(self, given: dict[str, str]) -> None:
        asked = self.server.codes.pop(given.get("code", ""), None)
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if (
            asked is None
            or given.get("grant_type") != "authorization_code"
            or asked["code_challenge"] != challenge
            or any(asked[name] != given.get(name) for name in ("client_id", "redirect_uri"))
        ):
            self._json(400, {"error": "invalid_grant"})
        else:
            self._json(200, self.server.tokens(asked))

    # ---------------------------------------------------------------- answers

    def _session(self) -> str | None:
        found = SimpleCookie(self.headers.get("Cookie", "")).get("s")
        return found.value if found else None

    def _redirect(self, target: str, headers: dict[str, str] | None = None, **parameters: str | None) -> None:
        given = {name: value for name, value in parameters.items() if value is not None}
        self._send(302, "", {"Location": f"{target}?{urlencode(given)}" if given else target, **(headers or {})})

    def _json(self, status: int, document: dict[str, Any]) -> None:
        self._send(status, json.dumps(document), {"Content-Type": "application/json"})

    def _send(self, status: int, text: str, headers: dict[str, str] | None = None) -> None:
        content = text.encode()
        self.send_response(status)
        sent = {"Content-Type": "text/plain; charset=utf-8", "Access-Control-Allow-Origin": self.server.site}
        for name, value in {**sent, **(headers or {}), "Cache-Control": "no-store"}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def _single(query: str) -> dict[str, str]:
    return {name: values[-1] for name, values in parse_qs(query).items()}


@contextmanager
def running_issuer(site: str) -> Iterator[Issuer]:
    """The issuer in a thread, on a free port."""
    issuer = Issuer(site)
    thread = threading.Thread(target=issuer.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield issuer
    finally:
        issuer.shutdown()
        issuer.server_close()


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until it is stopped."""
    parser = argparse.ArgumentParser(prog="python -m tests.identity.issuer", description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--site", required=True, help="scheme and host of the site")
    parsed = parser.parse_args(arguments)
    Issuer(parsed.site, port=parsed.port).serve_forever()


if __name__ == "__main__":
    main()
