"""An identity provider for tests: keys, a key set over HTTP on loopback, and tokens of every kind, good and bad.

It signs nobody in: it makes the tokens that a provider would have made. Fixture `issuer` of the root conftest.py:

    token = issuer.access_token("subject-1")                      # for the site, all scopes, ten minutes
    headers = {"Authorization": f"Bearer {token}"}
    id_token = issuer.id_token("subject-1", email="a@iuc.example", email_verified=True)
    issuer.settings()                                             # what a service must be told to take its tokens

`tests/signing_in/people.py` makes people with roles of it; most tests want those.
"""

import json
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OctKey, OKPKey, RSAKey

AUDIENCE = "iuc-api"
SITE_CLIENT = "iuc-site"
ALL_SCOPES = ("openid", "profile", "email", "offline_access", "iuc:read", "iuc:write", "iuc:manage")
SigningKey = RSAKey | ECKey | OKPKey | OctKey
Claims = dict[str, Any]


@cache
def _first_key() -> RSAKey:
    """One for all issuers of a run: making it takes longer than many a test."""
    return RSAKey.generate_key(2048, {"kid": "first", "use": "sig", "alg": "RS256"})


class Issuer:
    """One issuer. `requests` counts what was asked of it, by path; `answers` set to False makes it answer 503."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.keys: list[SigningKey] = [_first_key()]
        self.requests: dict[str, int] = {}
        self.registered: list[Claims] = []
        self.answers = True
        self.registration_token = "let-me-register"

    def settings(self) -> dict[str, str]:
        """Settings of a service that takes this issuer's tokens."""
        return {
            "identity_issuer": self.url,
            "identity_registration_url": f"{self.url}/reg",
            "identity_registration_token": self.registration_token,
        }

    def rotate(self, kid: str) -> None:
        """Sign with a new key from now on; the old ones stay in the key set."""
        self.keys.insert(0, ECKey.generate_key("P-256", {"kid": kid, "use": "sig", "alg": "ES256"}))

    def access_token(self, subject: str, *, scopes: tuple[str, ...] = ALL_SCOPES, **claims: Any) -> str:
        """An access token (RFC 9068). A claim that is given as None is left out."""
        now = int(time.time())
        made = {
            "iss": self.url,
            "sub": subject,
            "aud": AUDIENCE,
            "client_id": SITE_CLIENT,
            "scope": " ".join(scopes),
            "iat": now,
            "exp": now + 600,
            "jti": uuid.uuid4().hex,
        }
        return self.sign({**made, **claims}, typ="at+jwt")

    def client_token(self, client_id: str, *, scopes: tuple[str, ...] = ("iuc:read", "iuc:write")) -> str:
        """What a program gets for itself with its client credentials."""
        return self.access_token(client_id, scopes=scopes, client_id=client_id)

    def id_token(self, subject: str, **claims: Any) -> str:
        """An ID token for the site. A claim that is given as None is left out."""
        now = int(time.time())
        made = {"iss": self.url, "sub": subject, "aud": SITE_CLIENT, "iat": now, "exp": now + 600, "auth_time": now}
        return self.sign({**made, **claims}, typ="JWT")

    def sign(self, claims: Claims, *, key: SigningKey | None = None, **header: Any) -> str:
        """Any token; a header or claim that is None is left out."""
        used = key or self.keys[0]
        head = {"alg": used.get("alg", "RS256"), "kid": used.kid, **header}
        told = {name: value for name, value in claims.items() if value is not None}
        algorithms = [str(head["alg"])]
        return jwt.encode({name: v for name, v in head.items() if v is not None}, told, used, algorithms=algorithms)

    def _answer(self, path: str, body: bytes, authorization: str | None) -> tuple[int, Claims]:
        self.requests[path] = self.requests.get(path, 0) + 1
        if not self.answers:
            return 503, {"error": "temporarily_unavailable"}
        match path:
            case "/.well-known/openid-configuration":
                return 200, {"issuer": self.url, "jwks_uri": f"{self.url}/jwks"}
            case "/jwks":
                return 200, dict(KeySet(list(self.keys)).as_dict(private=False))
            case "/reg" if authorization == f"Bearer {self.registration_token}":
                metadata = json.loads(body)
                client = {**metadata, "client_id": f"client-{uuid.uuid4().hex}", "client_secret": uuid.uuid4().hex}
                self.registered.append(client)
                return 201, client
            case "/reg":
                return 401, {"error": "invalid_token"}
        return 404, {}


@contextmanager
def running_issuer() -> Iterator[Issuer]:
    """An issuer that serves its key set on a free port of 127.0.0.1."""

    class Handler(BaseHTTPRequestHandler):
        def _respond(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, document = issuer._answer(self.path, body, self.headers.get("Authorization"))
            answer = json.dumps(document).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        do_GET = _respond  # noqa: N815 - the server looks for this name
        do_POST = _respond  # noqa: N815

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    issuer = Issuer(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield issuer
    server.shutdown()
    server.server_close()
    thread.join(timeout=10)
