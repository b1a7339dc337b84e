"""Validators and freshness of answers (RFC 9110, RFC 9111)."""

import hashlib
import re

from fastapi import Request, Response

# Shared caches may hold a public answer for one second, and those that count whole seconds for nearly two: a
# change is seen by all within three, the time that it takes to ask included.
PUBLIC = "public, max-age=0, s-maxage=1, stale-if-error=300"
PRIVATE = "private, no-store"
_ENTITY_TAG = re.compile(r'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")')


def entity_tag(*parts: bytes) -> str:
    """A strong entity tag of these bytes."""
    digest = hashlib.blake2b(digest_size=12)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return f'"{digest.hexdigest()}"'


def is_known(request: Request, etag: str) -> bool:
    """Whether the caller has this representation already (If-None-Match, weak comparison)."""
    value = ", ".join(request.headers.getlist("if-none-match"))
    return value.strip() == "*" or etag in _ENTITY_TAG.findall(value)


def freshness(request: Request) -> dict[str, str]:
    """Headers that say who may keep the answer, for how long, and on what it depends."""
    policy = PRIVATE if "authorization" in request.headers else PUBLIC
    return {"Cache-Control": policy, "Vary": "Accept"}


def answer(
    request: Request,
    body: bytes,
    media_type: str = "application/json",
    headers: dict[str, str] | None = None,
    *,
    stable: bytes | None = None,
) -> Response:
    """The body with its validator, or 304 where the caller has it.

    Args:
        stable: What the validator is made of where the body also says something that changes by itself, such as the
            time of the answer. The validator is a weak one then.
    """
    etag = entity_tag(media_type.encode(), body if stable is None else stable)
    shown = etag if stable is None else f"W/{etag}"
    everything = {**freshness(request), "ETag": shown, **(headers or {})}
    if is_known(request, etag):
        return Response(status_code=304, headers=everything)
    return Response(body, media_type=media_type, headers=everything)
