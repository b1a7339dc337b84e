"""Registration of clients at the identity provider (RFC 7591)."""

from typing import Any, Final

import httpx
import structlog

from servicekit.problems import FieldError, Problem, invalid, unavailable
from servicekit.settings import ServiceSettings

_TIMEOUT_SECONDS: Final = 5.0
_log = structlog.get_logger(__name__)


def register(settings: ServiceSettings, name: str, scopes: list[str]) -> tuple[str, str]:
    """A new client that may call by itself: its identifier and its secret, which nobody keeps.

    Raises:
        Problem: 400 where no registration is set, 503 where the provider does not register it.
    """
    token = settings.identity_registration_token
    if not settings.identity_registration_url or token is None:
        detail = (
            "Clients cannot be registered from here. Register it at the identity provider, and give its identifier."
        )
        raise invalid(FieldError(pointer="/clientId", code="needed", detail=detail))
    metadata = {
        "client_name": name,
        "grant_types": ["client_credentials"],
        "response_types": [],
        "redirect_uris": [],
        "token_endpoint_auth_method": "client_secret_basic",
        "scope": " ".join(scopes),
    }
    try:
        with httpx.Client(timeout=_TIMEOUT_SECONDS, trust_env=False) as client:
            response = client.post(
                settings.identity_registration_url,
                json=metadata,
                headers={"Authorization": f"Bearer {token.get_secret_value()}"},
            )
            response.raise_for_status()
            return _credentials(response.json())
    except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
        status = error.response.status_code if isinstance(error, httpx.HTTPStatusError) else None
        _log.warning("client_not_registered", kind=type(error).__name__, status=status)
        raise _not_registered() from None


def _credentials(answer: dict[str, Any]) -> tuple[str, str]:
    client_id, secret = answer["client_id"], answer["client_secret"]
    if not isinstance(client_id, str) or not isinstance(secret, str):
        raise TypeError("no credentials")
    return client_id, secret


def _not_registered() -> Problem:
    return unavailable("The identity provider did not register the client. Nothing was stored; try again.", 5)
