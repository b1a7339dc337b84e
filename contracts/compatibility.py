"""Names every change of an OpenAPI document that breaks those who call the API as it was released.

Callers may rely on: addresses and methods, operation ids and schema names (generated clients are named by them),
parameters and all values they take, what a request without a parameter means, statuses, media types and headers of
answers, fields of answers with their types and their closed choices of values. They must expect: new addresses,
optional parameters, formats, headers, error statuses, and new fields in the objects of answers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contracts.schemas import Document, Given, Side, differences

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_DEFAULTS: Mapping[str, tuple[str, bool]] = {
    "query": ("form", True),
    "path": ("simple", False),
    "header": ("simple", False),
    "cookie": ("form", True),
}


@dataclass(frozen=True, order=True)
class BreakingChange:
    """One thing that a caller of the released API would trip over."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def read_document(path: Path) -> dict[str, Any]:
    """The OpenAPI document in this file. Raises ValueError where it holds none."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ValueError(f"{path} cannot be read as JSON: {error}") from None
    if not isinstance(content, dict) or not content.get("paths") or not content.get("openapi"):
        raise ValueError(f"{path} is no OpenAPI document with paths")
    return content


def breaking_changes(released: Mapping[str, Any], current: Mapping[str, Any]) -> list[BreakingChange]:
    """Every breaking change from one OpenAPI 3.1 document to the other, in order of place.

    Raises:
        ValueError: a reference leads nowhere or out of its document.
    """
    return sorted(set(_changes(Document(released), Document(current))))


def _changes(released: Document, current: Document) -> Iterator[BreakingChange]:
    now = {server["url"] for server in current.content.get("servers", [{"url": "/"}])}
    for server in released.content.get("servers", [{"url": "/"}]):
        if server["url"] not in now:
            yield BreakingChange("servers", f"{server['url']} is gone")
    for name in released.content.get("components", {}).get("schemas", {}):
        if name not in current.content.get("components", {}).get("schemas", {}):
            yield BreakingChange("schemas", f"{name}, a name in generated clients, is gone")
    for path, item in released.content["paths"].items():
        if path not in current.content["paths"]:
            yield BreakingChange(path, "the address is gone")
            continue
        new_item = current.content["paths"][path]
        for method in _METHODS:
            if method not in item:
                continue
            where = f"{method.upper()} {path}"
            if method not in new_item:
                yield BreakingChange(where, "the method is gone")
                continue
            before = _Operation(released, item, item[method])
            after = _Operation(current, new_item, new_item[method])
            yield from (BreakingChange(where, what) for what in _operation_changes(before, after))


@dataclass(frozen=True)
class _Operation:
    document: Document
    item: Mapping[str, Any]
    content: Mapping[str, Any]

    def parameters(self) -> dict[tuple[str, str], Mapping[str, Any]]:
        """By place and name. An operation's own go before those of its address."""
        declared = [*self.item.get("parameters", []), *self.content.get("parameters", [])]
        resolved = [self.document.resolve(one) for one in declared]
        return {(one["in"], one["name"]): one for one in resolved}

    def given(self, schema: Any) -> Given:
        return Given(schema, self.document)


def _operation_changes(before: _Operation, after: _Operation) -> Iterator[str]:
    was, now = before.content.get("operationId"), after.content.get("operationId")
    if was != now:
        yield f"operationId was {was} and is {now}"
    yield from _security_changes(before, after)
    yield from _parameter_changes(before, after)
    yield from _body_changes(before, after)
    answers = after.content.get("responses", {})
    for status, answer in before.content.get("responses", {}).items():
        if status not in answers:
            yield f"status {status} is gone"
            continue
        resolved = before.document.resolve(answer), after.document.resolve(answers[status])
        yield from (f"status {status}: {what}" for what in _answer_changes(before, after, *resolved))


def _security_changes(before: _Operation, after: _Operation) -> Iterator[str]:
    def needed(operation: _Operation) -> list[Any]:
        return list(operation.content.get("security", operation.document.content.get("security", [])))

    free = not needed(before) or {} in needed(before)
    if free and needed(after) and {} not in needed(after):
        yield "needs authorisation now"
    elif not free:
        for scheme in needed(before):
            if needed(after) and scheme not in needed(after):
                yield f"no longer takes the authorisation {json.dumps(scheme)}"


def _parameter_changes(before: _Operation, after: _Operation) -> Iterator[str]:
    mine, its = before.parameters(), after.parameters()
    for (place, name), one in mine.items():
        where = f"{place} parameter {name}"
        if (place, name) not in its:
            yield f"{where} is gone"
            continue
        other = its[place, name]
        if other.get("required") and not one.get("required"):
            yield f"{where} is now required"
        for keyword, default in zip(("style", "explode"), _DEFAULTS[place], strict=True):
            was, now = one.get(keyword, default), other.get(keyword, default)
            if was != now:
                yield f"{where}: {keyword} was {was} and is {now}"
        was, now = _default(before, one), _default(after, other)
        if was != now:
            yield f"{where}: default was {json.dumps(was)} and is {json.dumps(now)}"
        reasons = differences(before.given(one.get("schema", {})), after.given(other.get("schema", {})), Side.REQUEST)
        yield from (f"{where}: {reason}" for reason in reasons)
    for (place, name), other in its.items():
        if (place, name) not in mine and other.get("required"):
            yield f"{place} parameter {name} is new and required"


def _default(operation: _Operation, parameter: Mapping[str, Any]) -> Any:
    return operation.document.resolve(parameter.get("schema", {})).get("default")


def _body_changes(before: _Operation, after: _Operation) -> Iterator[str]:
    one = before.document.resolve(before.content.get("requestBody", {}))
    other = after.document.resolve(after.content.get("requestBody", {}))
    if one and not other:
        yield "the body is no longer taken"
        return
    if other.get("required") and not one.get("required"):
        yield "the body is now required"
    for media_type, content in one.get("content", {}).items():
        if media_type not in other.get("content", {}):
            yield f"the body is no longer taken as {media_type}"
            continue
        now = other["content"][media_type]
        reasons = differences(before.given(content.get("schema", {})), after.given(now.get("schema", {})), Side.REQUEST)
        yield from (f"body as {media_type}: {reason}" for reason in reasons)


def _answer_changes(
    before: _Operation, after: _Operation, one: Mapping[str, Any], other: Mapping[str, Any]
) -> Iterator[str]:
    for kind, what in (("content", "media type"), ("headers", "header")):
        for name, content in one.get(kind, {}).items():
            if name not in other.get(kind, {}):
                yield f"{what} {name} is gone"
                continue
            was = before.document.resolve(content).get("schema", {})
            now = after.document.resolve(other[kind][name]).get("schema", {})
            reasons = differences(before.given(was), after.given(now), Side.ANSWER)
            yield from (f"{what} {name}: {reason}" for reason in reasons)
