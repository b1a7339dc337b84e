"""Reading tokens as a resource server does."""

from __future__ import annotations

from typing import Any

import httpx
from joserfc import jwt
from joserfc.jwk import KeySet

ALGORITHMS = ["RS256"]


def verified(token: str, keys_url: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of a token that one of the published keys signed. Raises joserfc's errors for any other."""
    keys = KeySet.import_key_set(httpx.get(keys_url, timeout=30).json())
    found = jwt.decode(token, keys, algorithms=ALGORITHMS)
    return dict(found.header), dict(found.claims)
