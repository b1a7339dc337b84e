"""What every request passes first: its id, its log record, HEAD, and input that no route should see."""

import re
import time
import traceback
import uuid
from collections import Counter
from typing import Any
from urllib.parse import unquote_to_bytes

import structlog
from fastapi import FastAPI, Request
from sqlalchemy.exc import SQLAlchemyError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from servicekit.problems import FieldError, Problem, internal, invalid, respond

_REQUEST_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_LONGEST_QUERY = 16_000
_log = structlog.get_logger("servicekit.access")


class RequestEdge:
    """Gives the request an id, logs it, answers HEAD by GET and refuses what no database can hold."""

    def __init__(self, app: ASGIApp, version: str) -> None:
        self._app = app
        self._version = version.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI)."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        request_id = _request_id(scope)
        # A copy: the server goes by its own scope and so sends no body after a HEAD.
        inner = {**scope, "request_id": request_id}
        if scope["method"] == "HEAD":
            inner |= {"method": "GET", "without_body": True}
        status: int | None = None

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [
                    *message.get("headers", []),
                    (b"x-request-id", request_id.encode()),
                    (b"api-version", self._version),
                ]
            await send(message)

        with structlog.contextvars.bound_contextvars(requestId=request_id):
            try:
                refusal = _refusal(scope)
                if refusal is None:
                    await self._app(inner, receive, send_with_headers)
                else:
                    await respond(Request(inner), refusal)(inner, receive, send_with_headers)
            except Exception as error:
                _log.error("unexpected_error", **_told(error))
                if status is not None:
                    # Half an answer is out: only a broken connection tells the caller.
                    raise
                await respond(Request(inner), internal())(inner, receive, send_with_headers)
            finally:
                path = scope["path"]
                if path not in ("/livez", "/readyz"):
                    duration = round((time.perf_counter() - started) * 1000, 1)
                    _log.info("request", method=scope["method"], path=path, status=status, durationMs=duration)


def _told(error: Exception) -> dict[str, Any]:
    """What a log may hold of an error. The database's own words can quote what callers sent."""
    if isinstance(error, SQLAlchemyError):
        sqlstate = getattr(getattr(error, "orig", None), "sqlstate", None)
        stack = "".join(traceback.format_tb(error.__traceback__))
        return {"kind": type(error).__name__, "sqlstate": sqlstate, "stack": stack}
    return {"exc_info": error}


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.fullmatch(value.decode("latin-1")):
            return str(value.decode("latin-1"))
    return uuid.uuid4().hex


def _refusal(scope: Scope) -> Problem | None:
    query: bytes = scope.get("query_string", b"")
    if len(query) > _LONGEST_QUERY:
        detail = f"The query is longer than {_LONGEST_QUERY} bytes."
        return invalid(FieldError(name="query", code="too_long", detail=detail))
    for name, raw in (("query", query), ("path", scope.get("raw_path") or scope["path"].encode())):
        plain = unquote_to_bytes(raw)
        if b"\x00" in plain:
            # PostgreSQL holds no NUL in a text; pydantic lets it pass.
            return invalid(FieldError(name=name, code="nul", detail="NUL bytes are not allowed."))
        try:
            plain.decode("utf-8")
        except UnicodeDecodeError:
            return invalid(FieldError(name=name, code="encoding", detail="Must be percent-encoded UTF-8."))
    return None


def known_parameters(app: FastAPI) -> dict[str, dict[str, bool]]:
    """Query parameters of each operation by its id, and whether each can be repeated.

    Read from the one place that must be right: the document.
    """
    return {
        operation["operationId"]: {
            parameter["name"]: parameter["schema"].get("type") == "array"
            for parameter in operation.get("parameters", [])
            if parameter["in"] == "query"
        }
        for operations in app.openapi()["paths"].values()
        for operation in operations.values()
    }


async def refuse_unknown_parameters(request: Request) -> None:
    """Dependency of the application: 400 for a query parameter that is not known, or is repeated where one is meant.

    It is asynchronous so that no request has to wait for a thread before it is refused.
    """
    if not request.query_params:
        return
    # An operation's id is the name of its function; what is not in the document takes no parameters.
    operation = getattr(request.scope.get("endpoint"), "__name__", "")
    known: dict[str, bool] = request.app.state.known_parameters.get(operation, {})
    allowed = ", ".join(sorted(known)) or "none"
    counts = Counter(name for name, _ in request.query_params.multi_items())
    errors = [
        FieldError(
            # The name is the caller's own: it is given back only where it could be a name at all.
            name=name if re.fullmatch(r"[\w.-]{1,50}", name) else "query",
            code="unknown_parameter",
            detail=f"There is no such parameter here. Allowed are: {allowed}.",
        )
        for name in counts
        if name not in known
    ]
    errors += [
        FieldError(name=name, code="repeated_parameter", detail="This parameter takes one value.")
        for name, count in counts.items()
        if count > 1 and known.get(name) is False
    ]
    if errors:
        raise invalid(*errors[:10])
