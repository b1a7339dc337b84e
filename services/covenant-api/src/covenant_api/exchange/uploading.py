"""Files as bodies of requests: of a type that is meant, no longer than they may be, with a name for people."""

from typing import Any, Final

from fastapi import Request

from servicekit.negotiation import MEDIA_TYPES
from servicekit.problems import Problem, invalid_parameter

FILE_TYPES: Final = (MEDIA_TYPES["xlsx"], "text/csv", "application/octet-stream")
_LONGEST_NAME: Final = 200


def file_body(types: tuple[str, ...]) -> dict[str, Any]:
    """What the document says of a body that is a file."""
    binary = {"schema": {"type": "string", "format": "binary"}}
    return {"requestBody": {"required": True, "content": dict.fromkeys(types, binary)}}


async def read_upload(request: Request, largest: int) -> bytes:
    """The file that is the body.

    Raises:
        Problem: 415 for another type, 413 for a body that is longer than `largest` bytes.
    """
    given = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if given not in FILE_TYPES:
        detail = f"Send the file itself, as one of {', '.join(FILE_TYPES)}."
        raise Problem(415, "unsupported-media-type", "Unsupported media type", detail)
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > largest:
        raise _too_large(largest)
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > largest:
            raise _too_large(largest)
        parts.append(part)
    # Kept where the request looks for its body: the key that makes it count once is held against it.
    request._body = b"".join(parts)
    return request._body


def _too_large(largest: int) -> Problem:
    return Problem(413, "too-large", "Too large", f"The file is larger than {largest // 1_000_000} MB.")


def file_name_of(given: str) -> str:
    """The last part of the name that a file had where it came from. Raises the 400 problem for none."""
    name = "".join(letter for letter in given.replace("\\", "/").rpartition("/")[2] if letter.isprintable()).strip()
    if not name or len(name) > _LONGEST_NAME:
        detail = f"Must be the name of the file, 1 to {_LONGEST_NAME} characters."
        raise invalid_parameter("fileName", "file_name", detail)
    return name
