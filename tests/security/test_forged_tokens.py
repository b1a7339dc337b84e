"""Forged, foreign and spoilt tokens: all are refused, and the good one is taken right before and after.

Each is sent to a signed-in address of a real service over a plain connection, as a thief would.
"""

import base64
import hmac
import json
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpx
import pytest
from joserfc.errors import SecurityWarning
from joserfc.jwk import ECKey, OctKey, OKPKey, RSAKey

from conftest import serving, settings_for
from pairing_api.cli import SERVICE
from tests.signing_in.issuer import AUDIENCE, SITE_CLIENT, Issuer, SigningKey, running_issuer

PATH = "/api/pairing/v1/me"
SUBJECT = "somebody"


@dataclass
class Target:
    """A service, and the issuer whose tokens it takes."""

    client: httpx.Client
    issuer: Issuer

    def status(self, token: str) -> int:
        """How a token is answered."""
        return self.client.get(PATH, headers={"Authorization": f"Bearer {token}"}).status_code


@pytest.fixture(scope="module")
def url(databases: Any) -> Iterator[str]:
    with databases.migrated(SERVICE) as address:
        yield address


@pytest.fixture
def target(url: str) -> Iterator[Target]:
    """Each test has an issuer of its own: what was asked of it before does not count."""
    with (
        running_issuer() as issuer,
        serving(SERVICE.create_application(settings_for(url, **issuer.settings()))) as client,
    ):
        yield Target(client, issuer)


def claims(issuer: Issuer, **changed: Any) -> dict[str, Any]:
    """What a good access token says, but for `changed`."""
    now = int(time.time())
    good = {
        "iss": issuer.url,
        "sub": SUBJECT,
        "aud": AUDIENCE,
        "client_id": SITE_CLIENT,
        "scope": "iuc:read iuc:write iuc:manage",
        "iat": now,
        "exp": now + 600,
    }
    return {**good, **changed}


def part(value: Any) -> str:
    """A part of a token."""
    text = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


def unsigned(issuer: Issuer, algorithm: str, signature: str = "") -> str:
    """A token that nobody signed."""
    header = {"alg": algorithm, "typ": "at+jwt", "kid": issuer.keys[0].kid}
    return f"{part(header)}.{part(claims(issuer))}.{signature}"


def by_public_key(issuer: Issuer, form: str) -> str:
    """Signed by HMAC with what everybody can read of the issuer's key."""
    rsa = rsa_of(issuer)
    secret = rsa.as_pem(private=False) if form == "pem" else json.dumps(rsa.as_dict(private=False)).encode()
    told = f"{part({'alg': 'HS256', 'typ': 'at+jwt', 'kid': rsa.kid})}.{part(claims(issuer))}"
    return f"{told}.{part(hmac.digest(secret, told.encode(), 'sha256'))}"


@cache
def thief() -> RSAKey:
    """A key of somebody else."""
    return RSAKey.generate_key(2048, {"kid": "thief"})


def by_thief(issuer: Issuer, **header: Any) -> str:
    """Signed by somebody else's key."""
    key = thief()
    told = {name: value(key) if callable(value) else value for name, value in header.items()}
    return issuer.sign(claims(issuer), key=key, **{"alg": "RS256", "typ": "at+jwt", "kid": "thief", **told})


def spoilt(issuer: Issuer, place: int) -> str:
    """A good token with one letter of a part changed."""
    parts = issuer.access_token(SUBJECT).split(".")
    old = parts[place]
    middle = len(old) // 2
    parts[place] = old[:middle] + ("A" if old[middle] != "A" else "B") + old[middle + 1 :]
    return ".".join(parts)


def public_jwk(key: RSAKey) -> dict[str, Any]:
    return dict(key.as_dict(private=False))


def embedded_key_only(issuer: Issuer) -> str:
    key = thief()
    header = {"alg": "RS256", "typ": "at+jwt", "kid": issuer.keys[0].kid, "jwk": public_jwk(key)}
    return issuer.sign(claims(issuer), key=key, **header)


now = time.time
FORGED: dict[str, Callable[[Issuer], str]] = {
    "no signature, alg none": lambda i: unsigned(i, "none"),
    "no signature, alg None": lambda i: unsigned(i, "None"),
    "no signature, alg nOnE": lambda i: unsigned(i, "nOnE", part(b"x")),
    "no signature, alg RS256": lambda i: unsigned(i, "RS256"),
    "signature of nothing": lambda i: unsigned(i, "RS256", part(b"")),
    "signature of zeros": lambda i: unsigned(i, "ES256", part(bytes(64))),
    "HS256 with the public key as PEM": lambda i: by_public_key(i, "pem"),
    "HS256 with the public key as JWK": lambda i: by_public_key(i, "jwk"),
    "algorithm that is not taken, RS512": lambda i: by_key(i, rsa_of(i), "RS512"),
    "algorithm of another kind of key": lambda i: _header_changed(i, alg="ES256"),
    "algorithm that the key is not for": lambda i: by_key(i, rsa_of(i), "PS256"),
    "no algorithm": lambda i: _header_changed(i, alg=None),
    "algorithm that is no text": lambda i: _header_changed(i, alg=["RS256"]),
    "audience of another platform": lambda i: i.access_token(SUBJECT, aud="other-api"),
    "audience of the site": lambda i: i.access_token(SUBJECT, aud=SITE_CLIENT),
    "audience that begins alike": lambda i: i.access_token(SUBJECT, aud="iuc-api-2"),
    "no audience": lambda i: i.access_token(SUBJECT, aud=None),
    "no audience in the list": lambda i: i.access_token(SUBJECT, aud=[]),
    "another issuer": lambda i: i.access_token(SUBJECT, iss="http://127.0.0.1:1"),
    "the issuer with a stroke": lambda i: i.access_token(SUBJECT, iss=f"{i.url}/"),
    "the issuer in other letters": lambda i: i.access_token(SUBJECT, iss=i.url.upper()),
    "no issuer": lambda i: i.access_token(SUBJECT, iss=None),
    "expired a minute ago": lambda i: i.access_token(SUBJECT, exp=int(now()) - 60),
    "expired in another century": lambda i: i.access_token(SUBJECT, exp=1),
    "expiry that is a text": lambda i: i.access_token(SUBJECT, exp=str(int(now()) + 600)),
    "expiry that is true": lambda i: i.access_token(SUBJECT, exp=True),
    "expiry without end": lambda i: i.access_token(SUBJECT, exp=10**300),
    "no expiry": lambda i: i.access_token(SUBJECT, exp=None),
    "not before the next hour": lambda i: i.access_token(SUBJECT, nbf=int(now()) + 3600),
    "made in the next hour": lambda i: i.access_token(SUBJECT, iat=int(now()) + 3600, exp=int(now()) + 7200),
    "nobody's": lambda i: i.access_token(SUBJECT, sub=None),
    "subject that is a list": lambda i: i.access_token(SUBJECT, sub=["somebody"]),
    "for no program": lambda i: i.access_token(SUBJECT, client_id=None),
    "scope that is a list": lambda i: i.access_token(SUBJECT, scope=["iuc:read"]),
    "key of somebody else": lambda i: by_thief(i),
    "key of somebody else under the issuer's id": lambda i: by_thief(i, kid=i.keys[0].kid),
    "key id that leads to a file": lambda i: by_thief(i, kid="../../../../dev/null"),
    "key id with a statement in it": lambda i: by_thief(i, kid="x' UNION SELECT 'key' --"),
    "key id that is an address": lambda i: by_thief(i, kid="http://127.0.0.1:1/jwks"),
    "key id that is a number": lambda i: _header_changed(i, kid=1),
    "no key id": lambda i: by_thief(i, kid=None),
    "jku of somebody else": lambda i: by_thief(i, jku="http://127.0.0.1:1/jwks"),
    "jku beside a good signature": lambda i: i.sign(claims(i), typ="at+jwt", jku=f"{i.url}/jwks"),
    "embedded jwk": lambda i: by_thief(i, jwk=public_jwk),
    "embedded jwk under the issuer's id": embedded_key_only,
    "x5u of somebody else": lambda i: by_thief(i, x5u="http://127.0.0.1:1/cert.pem"),
    "embedded certificate": lambda i: by_thief(i, x5c=["MIIB"]),
    "critical header that is not known": lambda i: _header_changed(i, crit=["exp2"], exp2=1),
    "payload that is not encoded": lambda i: _header_changed(i, b64=False, crit=["b64"]),
    "header changed": lambda i: spoilt(i, 0),
    "payload changed": lambda i: spoilt(i, 1),
    "signature changed": lambda i: spoilt(i, 2),
    "payload of another token": lambda i: _mixed(i),
    "cut off": lambda i: i.access_token(SUBJECT)[:-20],
    "without its signature": lambda i: i.access_token(SUBJECT).rpartition(".")[0],
    "with an empty signature": lambda i: i.access_token(SUBJECT).rpartition(".")[0] + ".",
    "with a fourth part": lambda i: i.access_token(SUBJECT) + ".x",
    "with five parts, as an encrypted one": lambda i: i.access_token(SUBJECT) + ".x.y",
    "letters that are no base64": lambda i: "!!!." + i.access_token(SUBJECT).partition(".")[2],
    "header that is no JSON": lambda i: f"{part(b'{{')}.{part(claims(i))}.{part(b'x')}",
    "header that is a list": lambda i: f"{part([1])}.{part(claims(i))}.{part(b'x')}",
    "header nested without end": lambda i: f"{part(b'[' * 5000)}.{part(claims(i))}.{part(b'x')}",
    "payload that is a list": lambda i: f"{part({'alg': 'RS256', 'typ': 'at+jwt', 'kid': 'first'})}.{part([1])}.AAAA",
    "kind JWT": lambda i: i.sign(claims(i), typ="JWT"),
    "no kind": lambda i: i.sign(claims(i)),
    "kind that is no text": lambda i: _header_changed(i, typ=["at+jwt"]),
    "an ID token": lambda i: i.id_token(SUBJECT),
    "an ID token for the API": lambda i: i.id_token(SUBJECT, aud=[AUDIENCE, SITE_CLIENT], client_id=SITE_CLIENT),
    "a logout token": lambda i: i.sign(claims(i), typ="logout+jwt"),
    "too long": lambda i: i.access_token(SUBJECT, more="x" * 9000),
    "no token": lambda _: "x",
    "dots alone": lambda _: "..",
}


def rsa_of(issuer: Issuer) -> RSAKey:
    return next(key for key in issuer.keys if isinstance(key, RSAKey))


def _header_changed(issuer: Issuer, **changed: Any) -> str:
    """A good token whose header says something else, with the signature that it had."""
    head, payload, signature = issuer.access_token(SUBJECT).split(".")
    header = json.loads(base64.urlsafe_b64decode(head + "=="))
    told = {name: value for name, value in {**header, **changed}.items() if value is not None}
    return f"{part(told)}.{payload}.{signature}"


def _mixed(issuer: Issuer) -> str:
    head, _, signature = issuer.access_token(SUBJECT).split(".")
    return f"{head}.{issuer.access_token('administrator').split('.')[1]}.{signature}"


def test_the_forged_are_all_refused_and_the_good_one_is_taken(
    target: Target, capfd: pytest.CaptureFixture[str]
) -> None:
    good = target.issuer.access_token(SUBJECT)
    assert target.status(good) == 200
    taken = {}
    tokens = {name: make(target.issuer) for name, make in FORGED.items()}
    for name, token in tokens.items():
        answer = target.client.get(PATH, headers={"Authorization": f"Bearer {token}"})
        if answer.status_code != 401 or "invalid_token" not in answer.headers["WWW-Authenticate"]:
            taken[name] = answer.status_code
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert len(token) < 10 or token not in answer.text
    assert taken == {}
    assert len(FORGED) == 72
    assert target.status(good) == 200
    assert target.status(target.issuer.access_token(SUBJECT, exp=int(now()) - 15)) == 200, "within the leeway"
    assert target.status(target.issuer.access_token(SUBJECT, aud=[AUDIENCE, "another"])) == 200
    written = capfd.readouterr()
    assert not [name for name, token in tokens.items() if len(token) > 10 and token in written.out + written.err]


def test_the_header_has_one_form(target: Target) -> None:
    good = target.issuer.access_token(SUBJECT)
    forms = ["Bearer", "Basic {}", "{}", "Bearer  {}", "Bearer {} {}", "Bearer {},x", "Bearer\t{}", "Token {}"]
    for form in forms:
        sent = {"Authorization": form.replace("{}", good)}
        assert target.client.get(PATH, headers=sent).status_code == 401, form


def test_the_scheme_is_read_in_any_case_of_letters(target: Target) -> None:
    sent = {"Authorization": f"bearer {target.issuer.access_token(SUBJECT)}"}
    assert target.client.get(PATH, headers=sent).status_code == 200


def test_two_headers_are_refused_even_where_both_are_good(target: Target) -> None:
    good = f"Bearer {target.issuer.access_token(SUBJECT)}"
    for headers in ([good, good], [good, "Bearer x"], ["Bearer x", good]):
        answer = target.client.get(PATH, headers=[("Authorization", one) for one in headers])
        assert answer.status_code == 401


def test_a_token_anywhere_else_is_not_looked_at(target: Target) -> None:
    token = target.issuer.access_token(SUBJECT)
    assert target.client.get(PATH, params={"access_token": token}).status_code in (400, 401)
    assert target.client.get(PATH, headers={"Cookie": f"access_token={token}"}).status_code == 401
    assert target.client.get(PATH, headers={"X-Access-Token": token}).status_code == 401


def test_every_algorithm_that_is_named_is_taken(target: Target) -> None:
    made: dict[str, SigningKey] = {
        "RS256": RSAKey.generate_key(2048, {"kid": "a", "use": "sig"}),
        "PS256": RSAKey.generate_key(2048, {"kid": "b", "use": "sig", "alg": "PS256"}),
        "ES256": ECKey.generate_key("P-256", {"kid": "c", "use": "sig"}),
        "EdDSA": OKPKey.generate_key("Ed25519", {"kid": "d", "use": "sig"}),
    }
    target.issuer.keys += made.values()
    for algorithm, key in made.items():
        # joserfc warns who signs by EdDSA, as issuers go on doing (RFC 9864).
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SecurityWarning)
            token = target.issuer.sign(claims(target.issuer), key=key, alg=algorithm, typ="at+jwt")
        assert target.status(token) == 200, algorithm


def test_an_id_token_that_is_not_the_sites_for_this_person_is_refused(target: Target) -> None:
    several: list[dict[str, Any]] = [
        {"aud": AUDIENCE},
        {"aud": [SITE_CLIENT, "another"]},
        {"azp": "another"},
        {"iss": "http://127.0.0.1:1"},
        {"exp": 1},
        {"iat": None},
        {"sub": "somebody-else"},
    ]
    for changed in several:
        assert _sign_in(target, target.issuer.id_token(SUBJECT, **changed)).status_code == 400, changed


def test_an_access_token_is_no_id_token(target: Target) -> None:
    token = target.issuer.access_token(SUBJECT, aud=SITE_CLIENT)
    assert _sign_in(target, token).status_code == 400
    assert _sign_in(target, target.issuer.id_token(SUBJECT)).status_code == 200


def _sign_in(target: Target, token: str) -> httpx.Response:
    headers = {"Authorization": f"Bearer {target.issuer.access_token(SUBJECT)}"}
    return target.client.post(f"{PATH}/sign-ins", json={"idToken": token}, headers=headers)


def test_small_secret_and_encrypting_keys_of_the_issuer_are_not_used(target: Target) -> None:
    issuer = target.issuer
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SecurityWarning)
        several: list[tuple[SigningKey, str]] = [
            (RSAKey.generate_key(1024, {"kid": "small", "use": "sig"}), "RS256"),
            (OctKey.generate_key(256, {"kid": "secret"}), "HS256"),
            (RSAKey.generate_key(2048, {"kid": "encrypting", "use": "enc"}), "RS256"),
        ]
        issuer.keys += [key for key, _ in several]
        tokens = [by_key(issuer, key, algorithm) for key, algorithm in several]
    assert [target.status(token) for token in tokens] == [401, 401, 401]


def by_key(issuer: Issuer, key: SigningKey, algorithm: str) -> str:
    """Signed by a key of the issuer that is not for that."""
    plain = {name: value for name, value in key.as_dict(private=True).items() if name not in ("use", "alg")}
    return issuer.sign(claims(issuer), key=type(key).import_key(plain), alg=algorithm, typ="at+jwt", kid=key.kid)
