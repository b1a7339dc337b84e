"""Verification of tokens, without asking the identity provider: RFC 9068 access tokens, OpenID Connect ID tokens.

What is refused, and why, stands in docs/security.md; tests/security tries each.
"""

import json
import time
from copy import copy
from dataclasses import dataclass
from typing import Any, Final, TypeGuard

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey, RSAKey
from joserfc.jws import JWSRegistry
from joserfc.util import urlsafe_b64decode

from servicekit.identity.keys import KeySource, SigningKey
from servicekit.problems import unauthenticated
from servicekit.settings import ServiceSettings

LEEWAY_SECONDS: Final = 30
_LONGEST_TOKEN: Final = 8192
_LONGEST_TEXT: Final = 255
# Algorithms by the kind of key and, where the key has one, its curve.
_ALGORITHMS: Final[dict[str, tuple[type[RSAKey | ECKey | OKPKey], str | None]]] = {
    "RS256": (RSAKey, None),
    "PS256": (RSAKey, None),
    "ES256": (ECKey, "P-256"),
    "EdDSA": (OKPKey, "Ed25519"),
}
# Headers that name or carry a key. The key comes from the issuer alone.
_FOREIGN_KEYS: Final = ("jku", "jwk", "x5u", "x5c")


class _Registry(JWSRegistry):
    """joserfc warns of the name EdDSA (RFC 9864), which issuers go on using."""

    algorithms = dict(JWSRegistry.algorithms)  # noqa: RUF012 - joserfc reads it from the class


_Registry.algorithms["EdDSA"] = copy(JWSRegistry.algorithms["EdDSA"])
_Registry.algorithms["EdDSA"].security_warning = None


@dataclass(frozen=True)
class AccessToken:
    """What a verified access token says."""

    issuer: str
    subject: str
    client_id: str
    scopes: frozenset[str]

    @property
    def is_of_client(self) -> bool:
        """Whether a program called for itself (RFC 9068, section 2.2: its subject is the client then)."""
        return self.subject == self.client_id


@dataclass(frozen=True)
class IdToken:
    """What a verified ID token says of a person."""

    subject: str
    email: str | None
    email_verified: bool
    name: str | None
    language: str | None


class TokenVerifier:
    """Verifies the tokens of one issuer."""

    def __init__(self, issuer: str, audience: str, site_client: str, keys: KeySource) -> None:
        self._issuer, self._audience, self._site_client, self._keys = issuer, audience, site_client, keys

    def access_token(self, token: str) -> AccessToken:
        """What the access token says.

        Raises:
            Problem: 401 where it is not an access token of the issuer for this platform, or is out of date; 503 where
                the issuer's keys are not known and cannot be fetched.
        """
        claims = self._verified(token, ("at+jwt", "application/at+jwt"), self._audience)
        client_id, scope = claims.get("client_id"), claims.get("scope", "")
        if not _is_text(client_id) or not isinstance(scope, str):
            raise unauthenticated("The token does not say which program it was given to.")
        return AccessToken(self._issuer, claims["sub"], client_id, frozenset(scope.split()))

    def id_token(self, token: str, subject: str) -> IdToken:
        """What the ID token says of the person.

        Raises:
            Problem: 401 where it is not an ID token that the issuer gave the site for this very person, or is out of
                date; 503 as above.
        """
        claims = self._verified(token, (None, "jwt"), self._site_client)
        audiences = claims.get("aud")
        several = isinstance(audiences, list) and len(audiences) > 1
        if claims.get("azp", None if several else self._site_client) != self._site_client:
            raise unauthenticated("The ID token was given to another program.")
        if claims["sub"] != subject or not isinstance(claims.get("iat"), int | float):
            raise unauthenticated("The ID token is another person's.")
        email, name, language = claims.get("email"), claims.get("name"), claims.get("locale")
        return IdToken(
            subject=subject,
            email=email if _is_text(email) and "@" in email else None,
            # Only the truth itself: some issuers send texts, and "false" is one that Python takes for true.
            email_verified=claims.get("email_verified") is True,
            name=name.strip() if _is_text(name) else None,
            language=language if _is_text(language) else None,
        )

    def _verified(self, token: str, kinds: tuple[str | None, ...], audience: str) -> dict[str, Any]:
        if len(token) > _LONGEST_TOKEN:
            raise unauthenticated("The token is too long.")
        header = _header(token)
        kind = header.get("typ")
        if (kind.lower() if isinstance(kind, str) else kind) not in kinds:
            raise unauthenticated("The token is of another kind.")
        if any(name in header for name in (*_FOREIGN_KEYS, "crit", "b64")):
            raise unauthenticated("The token's header has parts that are not taken.")
        algorithm, kid = header.get("alg"), header.get("kid")
        if not isinstance(algorithm, str) or algorithm not in _ALGORITHMS:
            raise unauthenticated("The token is signed by an algorithm that is not taken.")
        if not _is_text(kid):
            raise unauthenticated("The token does not name its key.")
        key = self._keys.find(kid)
        if key is None or not _fits(key, algorithm):
            raise unauthenticated("The token's key is not one of the issuer's.")
        try:
            claims = jwt.decode(token, key, registry=_Registry(algorithms=[algorithm])).claims
        except (JoseError, ValueError, RecursionError):
            raise unauthenticated("The token's signature is not right.") from None
        self._check_claims(claims, audience)
        return claims

    def _check_claims(self, claims: dict[str, Any], audience: str) -> None:
        if claims.get("iss") != self._issuer:
            raise unauthenticated("The token is of another issuer.")
        audiences = claims.get("aud")
        if audience not in (audiences if isinstance(audiences, list) else [audiences]):
            raise unauthenticated("The token was given out for something else.")
        if not _is_text(claims.get("sub")):
            raise unauthenticated("The token does not say whose it is.")
        now = time.time()
        if now > _moment(claims.get("exp")) + LEEWAY_SECONDS:
            raise unauthenticated("The token has expired.")
        if max(_moment(claims.get("nbf", 0)), _moment(claims.get("iat", 0))) > now + LEEWAY_SECONDS:
            raise unauthenticated("The token does not hold yet.")


def verifier_for(settings: ServiceSettings) -> TokenVerifier | None:
    """What verifies tokens by these settings; None where no issuer is set."""
    if not settings.identity_issuer:
        return None
    keys = KeySource(settings.identity_issuer, settings.identity_keys_url)
    return TokenVerifier(settings.identity_issuer, settings.identity_audience, settings.identity_site_client, keys)


def _header(token: str) -> dict[str, Any]:
    parts = token.split(".")
    if len(parts) != 3 or not all(parts):
        raise unauthenticated("This is not a token.")
    try:
        header = json.loads(urlsafe_b64decode(parts[0].encode("ascii")))
    except (ValueError, RecursionError):
        raise unauthenticated("This is not a token.") from None
    if not isinstance(header, dict):
        raise unauthenticated("This is not a token.")
    return header


def _moment(value: Any) -> float:
    """Seconds since 1970 (RFC 7519, NumericDate)."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 2**40:
        raise unauthenticated("The token's times cannot be read.")
    return float(value)


def _is_text(value: Any) -> TypeGuard[str]:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_TEXT and value.isprintable()


def _fits(key: SigningKey, algorithm: str) -> bool:
    """Whether the key may be used with the algorithm: one key, one way to use it."""
    kind, curve = _ALGORITHMS[algorithm]
    if not isinstance(key, kind) or key.get("alg") not in (None, algorithm, "Ed25519" if curve == "Ed25519" else None):
        return False
    return curve is None or key.get("crv") == curve
