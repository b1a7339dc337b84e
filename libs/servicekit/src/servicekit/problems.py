"""Errors as the caller sees them: RFC 9457 problem documents that name the field and the reason.

A problem never repeats the caller's input and never shows a stack or a statement.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import ConfigDict, Field
from sqlalchemy import exc as sqlalchemy_errors
from starlette.exceptions import HTTPException

from servicekit.methods import allowed_methods
from servicekit.schemas import COUNTRY_PATTERN, SLUG_PATTERN, WireModel

MEDIA_TYPE = "application/problem+json"
_log = structlog.get_logger(__name__)


class FieldError(WireModel):
    """One thing that is wrong with one field."""

    name: str | None = Field(default=None, description="The parameter or header, where it is one")
    pointer: str | None = Field(default=None, description="JSON pointer to the field, where it is in the body")
    code: str = Field(description="What is wrong, as a code", examples=["less_than_equal"])
    detail: str = Field(description="What is wrong, in English")


class ProblemDocument(WireModel):
    """A problem document (RFC 9457)."""

    model_config = ConfigDict(title="Problem")

    type: str = Field(description="Address of a page about this kind of problem", examples=["/problems/invalid"])
    title: str = Field(description="The kind of problem, in English", examples=["Invalid request"])
    status: int = Field(ge=400, le=599, description="HTTP status")
    detail: str = Field(description="What happened, in English")
    instance: str | None = Field(default=None, description="Request id, as in the logs")
    errors: list[FieldError] = Field(default=[], description="What is wrong, field by field")


class Problem(Exception):
    """Raise it anywhere below a route: the transaction rolls back and the caller gets this document."""

    def __init__(
        self,
        status: int,
        code: str,
        title: str,
        detail: str,
        *,
        errors: Sequence[FieldError] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status, self.code, self.title, self.detail = status, code, title, detail
        self.errors, self.headers = tuple(errors), dict(headers or {})


def invalid(*errors: FieldError) -> Problem:
    """400: the request says something that cannot be."""
    return Problem(400, "invalid", "Invalid request", "The request is not valid.", errors=errors)


def invalid_parameter(name: str, code: str, detail: str) -> Problem:
    """400 about one parameter."""
    return invalid(FieldError(name=name, code=code, detail=detail))


@contextmanager
def pointing_below(place: str) -> Iterator[None]:
    """Let the pointers of a problem that is raised here begin at this place of the body, such as `/content`."""
    try:
        yield
    except Problem as problem:
        problem.errors = tuple(
            error if error.pointer is None else error.model_copy(update={"pointer": place + error.pointer})
            for error in problem.errors
        )
        raise


def not_found(what: str) -> Problem:
    """404: there is no such record, or none that the caller may see."""
    return Problem(404, "not-found", "Not found", f"There is no such {what}.")


def unauthenticated(detail: str, *, without_token: bool = False) -> Problem:
    """401: nobody is known to call (RFC 6750). Says why a token is not taken, never what it holds."""
    challenge = 'Bearer realm="iuc"' if without_token else 'Bearer realm="iuc", error="invalid_token"'
    headers = {"WWW-Authenticate": challenge, "Cache-Control": "private, no-store"}
    return Problem(401, "unauthenticated", "Sign-in needed", detail, headers=headers)


def forbidden(detail: str, *, scope: str | None = None) -> Problem:
    """403: who calls is known and may not do this. `scope` is what the token lacks, where it is that."""
    headers = {"Cache-Control": "private, no-store"}
    if scope is not None:
        headers["WWW-Authenticate"] = f'Bearer realm="iuc", error="insufficient_scope", scope="{scope}"'
    return Problem(403, "forbidden", "Not allowed", detail, headers=headers)


def unavailable(detail: str, retry_after_seconds: int = 2) -> Problem:
    """503: try again."""
    headers = {"Retry-After": str(retry_after_seconds)}
    return Problem(503, "unavailable", "Temporarily unavailable", detail, headers=headers)


def internal() -> Problem:
    """500: a fault of ours."""
    detail = "Something went wrong on our side. The request id in `instance` finds it in the logs."
    return Problem(500, "internal", "Internal error", detail)


def respond(request: Request, problem: Problem) -> JSONResponse:
    """The problem as an answer."""
    document = ProblemDocument(
        type=f"/problems/{problem.code}",
        title=problem.title,
        status=problem.status,
        detail=problem.detail,
        instance=request.scope.get("request_id"),
        errors=list(problem.errors),
    )
    return JSONResponse(
        document.model_dump(mode="json", exclude_none=True),
        status_code=problem.status,
        headers={"Cache-Control": "no-store", **problem.headers},
        media_type=MEDIA_TYPE,
    )


# What the patterns of the schemas ask for, in words.
_FORMS = {
    COUNTRY_PATTERN: "Must be two capital letters: an ISO 3166-1 code such as JP.",
    SLUG_PATTERN: "Must be a slug: lower-case letters and digits, joined by hyphens.",
}


def _field_error(error: Mapping[str, Any]) -> FieldError:
    """One pydantic error without its input. The message of a custom validator is ours; others are pydantic's."""
    place, *path = error["loc"]
    code = str(error["type"])
    detail = str(error["msg"]).removeprefix("Value error, ")
    if code == "json_invalid":
        detail = "The body is not valid JSON."
    if code == "string_pattern_mismatch":
        detail = _FORMS.get(error.get("ctx", {}).get("pattern", ""), "Not of the form that the document describes.")
    if path and path[-1] == "[key]":
        # Pydantic's word for what is wrong with a name inside an object: the pointer names the entry.
        path.pop()
    if place == "body":
        pointer = "/" + "/".join(str(step).replace("~", "~0").replace("/", "~1") for step in path)
        return FieldError(pointer=pointer, code=code, detail=detail)
    # A parameter is one flat name; steps after it are the index inside a list.
    return FieldError(name=str(path[0]) if path else str(place), code=code, detail=detail)


_TITLES = {
    400: ("invalid", "Invalid request"),
    404: ("not-found", "Not found"),
    405: ("method-not-allowed", "Method not allowed"),
    406: ("not-acceptable", "Not acceptable"),
    413: ("too-large", "Too large"),
    415: ("unsupported-media-type", "Unsupported media type"),
    429: ("too-many-requests", "Too many requests"),
    503: ("unavailable", "Temporarily unavailable"),
}


# The database itself ended a transaction that was idle or lasted too long, as happens on a machine that has too much
# to do. Nothing of it is stored: it can be tried again.
_TRANSACTION_ENDED = ("25P03", "25P04")


def add_problem_handlers(app: FastAPI) -> None:
    """Make every error of the application a problem document."""

    @app.exception_handler(Problem)
    def on_problem(request: Request, error: Problem) -> JSONResponse:
        return respond(request, error)

    @app.exception_handler(RequestValidationError)
    def on_invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        return respond(request, invalid(*(_field_error(one) for one in error.errors())))

    @app.exception_handler(HTTPException)
    def on_http(request: Request, error: HTTPException) -> JSONResponse:
        phrase = HTTPStatus(error.status_code).phrase
        code, title = _TITLES.get(error.status_code, (phrase.lower().replace(" ", "-"), phrase))
        detail = "There is nothing at this address." if error.status_code == 404 else f"{title}."
        headers = dict(error.headers or {})
        if error.status_code == 405:
            # The router names the methods of one function, and an address can have several.
            methods = allowed_methods(request.app, request.url.path)
            if methods:
                headers["Allow"] = ", ".join(sorted(methods))
            elif "GET" in headers.get("Allow", ""):
                headers["Allow"] = headers["Allow"].replace("GET", "GET, HEAD")
        return respond(request, Problem(error.status_code, code, title, detail, headers=headers))

    @app.exception_handler(sqlalchemy_errors.IntegrityError)
    def on_conflict(request: Request, error: sqlalchemy_errors.IntegrityError) -> JSONResponse:
        _log.info("conflict", sqlstate=getattr(error.orig, "sqlstate", None))
        detail = "The change contradicts what is stored."
        return respond(request, Problem(409, "conflict", "Conflict", detail))

    @app.exception_handler(sqlalchemy_errors.DataError)
    def on_bad_value(request: Request, error: sqlalchemy_errors.DataError) -> JSONResponse:
        _log.warning("value_refused_by_database", sqlstate=getattr(error.orig, "sqlstate", None))
        return respond(request, invalid(FieldError(code="value", detail="A value cannot be stored or compared.")))

    @app.exception_handler(sqlalchemy_errors.TimeoutError)
    @app.exception_handler(sqlalchemy_errors.OperationalError)
    @app.exception_handler(sqlalchemy_errors.InterfaceError)
    def on_database_away(request: Request, error: sqlalchemy_errors.SQLAlchemyError) -> JSONResponse:
        return _away(request, error)

    @app.exception_handler(sqlalchemy_errors.InternalError)
    def on_ended_transaction(request: Request, error: sqlalchemy_errors.InternalError) -> JSONResponse:
        if getattr(error.orig, "sqlstate", None) not in _TRANSACTION_ENDED:
            raise error
        return _away(request, error)


def _away(request: Request, error: sqlalchemy_errors.SQLAlchemyError) -> JSONResponse:
    sqlstate = getattr(getattr(error, "orig", None), "sqlstate", None)
    _log.error("database_unavailable", kind=type(error).__name__, sqlstate=sqlstate)
    return respond(request, unavailable("The database does not answer in time. Try again in a moment."))
