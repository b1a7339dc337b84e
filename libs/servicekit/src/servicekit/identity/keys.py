"""The keys of the identity provider: fetched when first needed, kept, fetched anew when an unknown one is named.

While the provider does not answer, the keys that are there go on being used: whoever holds a valid token goes on
working. Made-up key ids do not make the service hammer the provider: an id that was not found is remembered for a
while, and unknown ones cause a fetch every few seconds at most.
"""

import threading
import time
from collections import OrderedDict
from typing import Any, Final

import httpx
import structlog
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet, OKPKey, RSAKey
from joserfc.util import urlsafe_b64decode

from servicekit.problems import Problem, unavailable

SigningKey = RSAKey | ECKey | OKPKey

_OLDEST_SECONDS: Final = 600.0
# For unknown ids: so many fetches at once, and one more after so many seconds. Even under a flood of made-up ids a new
# key of the issuer is known after that time.
_MOST_FETCHES: Final = 5
_FETCH_SECONDS: Final = 5.0
_FORGET_UNKNOWN_SECONDS: Final = 60.0
_MOST_UNKNOWN: Final = 1000
_TIMEOUT_SECONDS: Final = 3.0
_LARGEST_BYTES: Final = 262_144
_SMALLEST_RSA_BITS: Final = 2048
_log = structlog.get_logger(__name__)


class KeySource:
    """The signing keys of one issuer.

    Args:
        issuer: Its identifier, under which it publishes where its keys are (OpenID Connect Discovery).
        keys_url: Where its keys are, if the service reaches them at another address than the public does.
    """

    def __init__(self, issuer: str, keys_url: str = "") -> None:
        self._issuer = issuer.rstrip("/")
        self._keys_url = keys_url
        self._lock = threading.Lock()
        self._keys: dict[str, SigningKey] = {}
        self._fetched_at: float | None = None
        self._fetches_left = float(_MOST_FETCHES)
        self._counted_at = time.monotonic()
        self._unknown: OrderedDict[str, float] = OrderedDict()

    def find(self, kid: str) -> SigningKey | None:
        """The key of this id; None where the issuer has no such key.

        Raises:
            Problem: 503 where the issuer does not answer and no key of it is known yet.
        """
        key = self._keys.get(kid)
        if key is not None:
            if self._is_old() and self._lock.acquire(blocking=False):
                # One request looks whether the key is still there; others need not wait for it.
                try:
                    self._refresh()
                finally:
                    self._lock.release()
                key = self._keys.get(kid)
            return key
        with self._lock:
            # Another request may have fetched it while this one waited.
            if kid not in self._keys and self._may_ask_for(kid):
                self._refresh()
                if kid not in self._keys:
                    self._remember_unknown(kid)
            if self._fetched_at is None:
                raise away()
            return self._keys.get(kid)

    def _is_old(self) -> bool:
        return self._fetched_at is None or time.monotonic() - self._fetched_at > _OLDEST_SECONDS

    def _may_ask_for(self, kid: str) -> bool:
        now = time.monotonic()
        asked_at = self._unknown.get(kid)
        if asked_at is not None and now - asked_at < _FORGET_UNKNOWN_SECONDS:
            return False
        self._fetches_left = min(_MOST_FETCHES, self._fetches_left + (now - self._counted_at) / _FETCH_SECONDS)
        self._counted_at = now
        if self._fetches_left < 1:
            return False
        self._fetches_left -= 1
        return True

    def _remember_unknown(self, kid: str) -> None:
        self._unknown[kid] = time.monotonic()
        self._unknown.move_to_end(kid)
        while len(self._unknown) > _MOST_UNKNOWN:
            self._unknown.popitem(last=False)

    def _refresh(self) -> None:
        """Fetch the keys; the old ones stay where that fails."""
        now = time.monotonic()
        try:
            keys = self._fetch()
        except (httpx.HTTPError, JoseError, ValueError, KeyError, TypeError) as error:
            # Without a pause every request with a known key would wait for a provider that is away.
            if self._fetched_at is not None:
                self._fetched_at = now - _OLDEST_SECONDS + 10
            _log.info("issuer_keys_not_fetched", kind=type(error).__name__)
            return
        self._keys, self._fetched_at = keys, now

    def _fetch(self) -> dict[str, SigningKey]:
        with httpx.Client(timeout=_TIMEOUT_SECONDS, follow_redirects=False, trust_env=False) as client:
            url = self._keys_url
            if not url:
                about = _read(client, f"{self._issuer}/.well-known/openid-configuration")
                if about["issuer"] != self._issuer:
                    raise ValueError("the discovery document is another issuer's")
                url = str(about["jwks_uri"])
            return _usable(_read(client, url))


def away() -> Problem:
    """503: nobody can be told from anybody while the provider's keys are not known."""
    return unavailable("The identity provider does not answer, so that tokens cannot be checked.", 5)


def _read(client: httpx.Client, url: str) -> dict[str, Any]:
    response = client.get(url, headers={"Accept": "application/json"})
    response.raise_for_status()
    if len(response.content) > _LARGEST_BYTES:
        raise ValueError("the answer is too long")
    document: dict[str, Any] = response.json()
    return document


def _bits(modulus: Any) -> int:
    """Length of a number as a key set has it (RFC 7518, section 6.3.1)."""
    try:
        return int.from_bytes(urlsafe_b64decode(str(modulus).encode()), "big").bit_length()
    except ValueError:
        return 0


def _usable(document: dict[str, Any]) -> dict[str, SigningKey]:
    """The keys that may verify tokens: asymmetric ones with an id, for signing, not too short."""
    keys: dict[str, SigningKey] = {}
    for data in document["keys"]:
        if not isinstance(data, dict) or data.get("use", "sig") != "sig" or data.get("kty") not in ("RSA", "EC", "OKP"):
            continue
        if data["kty"] == "RSA" and _bits(data.get("n")) < _SMALLEST_RSA_BITS:
            continue
        kid = data.get("kid")
        public = {
            name: value for name, value in data.items() if name in ("kty", "kid", "alg", "n", "e", "crv", "x", "y")
        }
        try:
            key = next(iter(KeySet.import_key_set({"keys": [public]})))
        except (JoseError, ValueError):
            continue
        if not isinstance(kid, str) or not isinstance(key, RSAKey | ECKey | OKPKey):
            continue
        keys[kid] = key
    if not keys:
        raise ValueError("there is no key that could be used")
    return keys
