"""The address at which somebody who was invited makes an account, where accounts are only made so."""

import hmac
from datetime import datetime
from hashlib import sha256
from urllib.parse import urlencode

from servicekit.settings import ServiceSettings


def sign_up_link(settings: ServiceSettings, email: str, until: datetime, language: str) -> str | None:
    """Where the holder of this mailbox makes an account until then; None where everybody may, or it is made elsewhere.

    The platform's own provider takes it by the seal: the HMAC-SHA256, by the token for the registration of clients, of
    `sign-up`, the address in lower case and the last second, each on a line of its own. It lets nobody in: the provider
    sends its own message to the address before there is an account.

    Args:
        language: One of the site's.
    """
    token, issuer = settings.identity_registration_token, settings.identity_issuer
    is_own = bool(settings.public_url) and issuer == f"{settings.public_url}/identity"
    if settings.identity_sign_up != "invited" or not is_own or token is None or not token.get_secret_value():
        return None
    address, last = email.strip().lower(), str(int(until.timestamp()))
    text = f"sign-up\n{address}\n{last}".encode()
    seal = hmac.new(token.get_secret_value().encode(), text, sha256).hexdigest()
    return f"{issuer}/sign-up?" + urlencode({"email": address, "until": last, "seal": seal, "lang": language})
