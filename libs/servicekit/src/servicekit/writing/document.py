"""What the OpenAPI document says of writes: preconditions, bodies and keys, read off what an operation takes."""

from typing import Any, Final

from servicekit.writing.bodies import MERGE_PATCH

_PROBLEM: Final = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
_TEXT: Final = {"type": "string"}
_ETAG: Final = {"ETag": {"description": "What goes into `If-Match` of the next write", "schema": _TEXT}}
_REPLAYED: Final = {
    "Idempotency-Replayed": {
        "description": "`true` where this is the answer to an earlier request with the same key",
        "schema": {"type": "string", "enum": ["true"]},
    }
}
_ACCEPTED: Final = {
    "Accept-Patch": {"description": "The type that is taken (RFC 5789)", "schema": _TEXT},
}
_WAIT: Final = {"Retry-After": {"description": "Seconds to wait", "schema": {"type": "integer"}}}
_DESCRIPTIONS: Final = {
    "409": "It contradicts what is stored, or the first request with this key is still being worked on.",
    "412": "It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is.",
    "415": "The body is of another type.",
    "428": "The request lacks `If-Match`.",
}


def describe_write(operation: dict[str, Any], method: str, everywhere: dict[str, Any]) -> None:
    """Add to an operation that writes what its preconditions, its body and its key can be answered with.

    Args:
        everywhere: Headers of every answer.
    """
    if method == "get":
        return
    parameters = {one["name"]: one for one in operation.get("parameters", []) if one["in"] == "header"}
    body = operation.get("requestBody", {}).get("content", {})
    wanted: dict[str, dict[str, Any]] = {"409": {}}
    gained: dict[str, Any] = {}
    if "If-Match" in parameters:
        # It is asked for by 428, which a service answers itself and not the check of parameters.
        parameters["If-Match"] |= {"required": True, "schema": {**_TEXT, "title": "If-Match", "maxLength": 4096}}
        wanted |= {"412": _ETAG, "428": {}}
        gained |= _ETAG
    if "Idempotency-Key" in parameters:
        pattern = {"pattern": "^[!-~]{1,255}$", "maxLength": 255}
        parameters["Idempotency-Key"] |= {"schema": {**_TEXT, "title": "Idempotency-Key", **pattern}}
        wanted["409"] = _WAIT
        gained |= {**_REPLAYED, **_ETAG}
    if body:
        wanted["415"] = _ACCEPTED if MERGE_PATCH in body else {}
    responses = operation["responses"]
    for status, headers in wanted.items():
        headers = {**everywhere, **headers}
        responses[status] = {"description": _DESCRIPTIONS[status], "headers": headers, "content": _PROBLEM}
    for status in ("200", "201"):
        if status in responses:
            responses[status]["headers"] = {**responses[status].get("headers", {}), **gained}
    if "201" in responses:
        location = {"description": "Where what was made is edited", "schema": _TEXT}
        responses["201"]["headers"]["Location"] = location
    operation["responses"] = dict(sorted(responses.items()))
