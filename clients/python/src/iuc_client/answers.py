"""Answers of the generated operations: what was asked for, or an exception that says why not."""

from __future__ import annotations

import json
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

Parsed_co = TypeVar("Parsed_co", covariant=True)
Parsed = TypeVar("Parsed")


class Answer(Protocol[Parsed_co]):
    """What `sync_detailed` of an operation returns."""

    @property
    def status_code(self) -> int: ...
    @property
    def content(self) -> bytes: ...
    @property
    def headers(self) -> MutableMapping[str, str]: ...
    @property
    def parsed(self) -> Parsed_co | None: ...


@dataclass(frozen=True)
class FieldError:
    """One thing that is wrong with one parameter (`name`) or field of the body (`pointer`)."""

    code: str
    detail: str
    name: str | None = None
    pointer: str | None = None


class ProblemError(Exception):
    """The API answered with a problem.

    Attributes:
        status: HTTP status.
        type: Address of a page about this kind of problem, such as `/problems/not-found`.
        title: The kind of problem, in English.
        detail: What happened, in English.
        instance: Id of the request, for those who look into the logs.
        errors: What is wrong, field by field.
        retry_after_seconds: How long to wait before the next try, where the API says so.
    """

    def __init__(self, status: int, document: Mapping[str, Any], headers: Mapping[str, str]) -> None:
        self.status = status
        self.type = str(document.get("type", "about:blank"))
        self.title = str(document.get("title", f"HTTP status {status}"))
        self.detail = str(document.get("detail", ""))
        self.instance: str | None = document.get("instance") or headers.get("x-request-id")
        self.errors = tuple(
            FieldError(str(one.get("code", "")), str(one.get("detail", "")), one.get("name"), one.get("pointer"))
            for one in document.get("errors", [])
        )
        waiting = headers.get("retry-after", "")
        self.retry_after_seconds = int(waiting) if waiting.isdigit() else None
        fields = [f"{one.name or one.pointer}: {one.detail}" for one in self.errors]
        super().__init__(f"{status} {self.title}: {'; '.join(fields) or self.detail}")


def problem_of(status: int, content: bytes, headers: Mapping[str, str]) -> ProblemError:
    """The exception for an answer that is not what was asked for, also where a proxy answered with a page."""
    try:
        document = json.loads(content)
    except ValueError:
        document = None
    return ProblemError(status, document if isinstance(document, dict) else {}, headers)


def parsed(answer: Answer[Parsed]) -> Parsed:
    """What the operation was asked for.

    Raises:
        ProblemError: the API, or a proxy before it, answered with anything but success.
        TypeError: the operation answers with nothing, or with something that is not JSON.
    """
    if not 200 <= int(answer.status_code) < 300:
        raise problem_of(int(answer.status_code), answer.content, answer.headers)
    if answer.parsed is None:
        raise TypeError("the operation has no answer that could be parsed")
    return answer.parsed
