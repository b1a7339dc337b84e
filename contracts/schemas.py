"""Whether every value that one JSON Schema allows is allowed by another, and if not, why.

Only what OpenAPI 3.1 documents of this project use is judged; a difference in any other keyword that narrows a value
is told as one that cannot be judged, never passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

Schema = Mapping[str, Any]

_SAYING_NOTHING: Final = frozenset(
    {"title", "description", "examples", "example", "default", "deprecated", "externalDocs", "readOnly", "writeOnly"}
)
_LOWER_BOUNDS: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER_BOUNDS: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_SAME_OR_FREE: Final = ("pattern", "format", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType")
_JUDGED: Final = frozenset(
    {"type", "enum", "const", "items", "properties", "required", "additionalProperties"}
    | {*_LOWER_BOUNDS, *_UPPER_BOUNDS, *_SAME_OR_FREE}
)
_DEEPEST: Final = 40


class Side(Enum):
    """Who sends the values: it decides which of the two documents may allow more."""

    REQUEST = "request"  # the caller sends: what was taken must still be taken
    ANSWER = "answer"  # the API sends: what comes must be what was announced; more fields of an object may come


@dataclass(frozen=True)
class Document:
    """An OpenAPI document, for its references."""

    content: Mapping[str, Any]

    def resolve(self, schema: Any) -> Schema:
        """The schema itself where this is a reference to it. Raises ValueError for one that leads nowhere."""
        while isinstance(schema, Mapping) and "$ref" in schema:
            found: Any = self.content
            reference = str(schema["$ref"])
            if not reference.startswith("#/"):
                raise ValueError(f"the reference {reference} leads out of the document")
            for step in reference.removeprefix("#/").split("/"):
                if not isinstance(found, Mapping) or step not in found:
                    raise ValueError(f"the reference {reference} leads nowhere")
                found = found[step]
            schema = {**found, **{key: value for key, value in schema.items() if key != "$ref"}}
        if schema is True:
            return {}
        if not isinstance(schema, Mapping):
            raise ValueError(f"{schema!r} is no schema that can be compared")  # noqa: TRY004 - of a document's content
        return schema


@dataclass(frozen=True)
class Given:
    """A schema and the document that it stands in."""

    schema: Any
    document: Document


def differences(released: Given, current: Given, side: Side, depth: int = 0) -> list[str]:
    """Why the current schema breaks those who rely on the released one. Empty where it does not.

    Args:
        released: What was promised.
        current: What is promised now.
        side: REQUEST: each value that was taken must still be taken. ANSWER: each value that may come must be one
            that could come before, but for more fields in an object.
        depth: How many schemas lie around this one; schemas that contain themselves are compared 40 deep.

    Returns:
        Reasons, each with the field it is about, such as `name: may now be null`.
    """
    if depth > _DEEPEST:
        return []
    smaller, larger = (released, current) if side is Side.REQUEST else (current, released)
    reasons: list[str] = []
    for one in _alternatives(smaller):
        tried = [_why_not(one, other, side, depth) for other in _alternatives(larger) if _same_type(one, other)]
        if tried:
            fewest = min(tried, key=len)
            reasons += fewest
        else:
            reasons.append(_said(side, _type_of(one.schema)))
    return list(dict.fromkeys(reasons))


def _said(side: Side, what: str) -> str:
    return f"no longer takes {what}" if side is Side.REQUEST else f"may now be {what}"


def _alternatives(given: Given) -> Iterator[Given]:
    """The schemas with one type each that together are this one; what stands beside `anyOf` holds for each."""
    schema = given.document.resolve(given.schema)
    beside = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf")}
    choices = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    if not choices:
        if "allOf" in schema and len(schema["allOf"]) == 1:
            inner = given.document.resolve(schema["allOf"][0])
            beside = {**inner, **{key: value for key, value in beside.items() if key != "allOf"}}
            yield from _alternatives(Given(beside, given.document))
            return
        types = beside.get("type")
        for one in types if isinstance(types, list) else [types]:
            alone = {**beside, "type": one} if one else beside
            yield Given(alone, given.document)
        return
    for choice in choices:
        merged = {**beside, **given.document.resolve(choice)}
        if merged.get("type") == "null":
            merged = {"type": "null"}
        yield from _alternatives(Given(merged, given.document))


def _type_of(schema: Schema) -> str:
    if "type" in schema:
        return str(schema["type"])
    return "object" if "properties" in schema else "anything"


def _same_type(one: Given, other: Given) -> bool:
    mine, its = _type_of(one.schema), _type_of(other.schema)
    if its == "anything" or mine == its or (mine, its) == ("integer", "number"):
        return True
    # A choice of values without a type is of the types of its values.
    return mine == "anything" and _choice(one.schema) is not None


def _choice(schema: Schema) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return list(values) if values is not None else None


def _why_not(smaller: Given, larger: Given, side: Side, depth: int) -> list[str]:
    one, other = smaller.schema, larger.schema
    reasons = [*_choices(one, other, side), *_bounds(one, other, side), *_forms(one, other, side)]
    reasons += _unknown(one, other)
    kind = _type_of(one)
    if kind == "array" and ("items" in one or "items" in other):
        inner = _below(smaller, larger, one.get("items", {}), other.get("items", {}), side, depth)
        reasons += [_under("each", reason) for reason in inner]
    if kind == "object":
        reasons += _objects(smaller, larger, side, depth)
    return reasons


def _below(smaller: Given, larger: Given, one: Any, other: Any, side: Side, depth: int) -> list[str]:
    inner, outer = Given(one, smaller.document), Given(other, larger.document)
    released, current = (inner, outer) if side is Side.REQUEST else (outer, inner)
    return differences(released, current, side, depth + 1)


def _under(name: str, reason: str) -> str:
    head, colon, rest = reason.partition(": ")
    return f"{name}.{head}: {rest}" if colon else f"{name}: {reason}"


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _choices(one: Schema, other: Schema, side: Side) -> list[str]:
    mine, its = _choice(one), _choice(other)
    if its is None:
        return []
    if mine is None:
        return [_said(side, f"anything but {', '.join(map(_text, its))}")]
    return [_said(side, _text(value)) for value in mine if value not in its]


def _bounds(one: Schema, other: Schema, side: Side) -> list[str]:
    reasons = []
    choice = _choice(one)
    for name in (*_LOWER_BOUNDS, *_UPPER_BOUNDS):
        if name not in other or choice is not None:  # a choice of values is compared value by value
            continue
        mine, its = one.get(name), other[name]
        held = mine is not None and (mine >= its if name in _LOWER_BOUNDS else mine <= its)
        if not held and not _held_by_the_other_kind(name, one, other):
            pair = ("none" if mine is None else mine, its)
            before, after = pair if side is Side.REQUEST else pair[::-1]
            reasons.append(f"{name} was {before} and is {after}")
    return reasons


def _held_by_the_other_kind(name: str, one: Schema, other: Schema) -> bool:
    """Whether an open bound keeps to a closed one, or a closed one to an open one."""
    if name == "minimum":
        return bool(one.get("exclusiveMinimum", float("-inf")) >= other[name])
    if name == "maximum":
        return bool(one.get("exclusiveMaximum", float("inf")) <= other[name])
    if name == "exclusiveMinimum":
        return bool(one.get("minimum", float("-inf")) > other[name])
    if name == "exclusiveMaximum":
        return bool(one.get("maximum", float("inf")) < other[name])
    return False


def _forms(one: Schema, other: Schema, side: Side) -> list[str]:
    reasons = []
    for name in _SAME_OR_FREE:
        if name not in other or other[name] is False or one.get(name) == other[name]:
            continue
        if _choice(one) is not None:
            continue
        pair = (one.get(name, "none"), other[name])
        before, after = pair if side is Side.REQUEST else pair[::-1]
        reasons.append(f"{name} was {before} and is {after}")
    return reasons


def _unknown(one: Schema, other: Schema) -> list[str]:
    names = {name for name in {*one, *other} if not name.startswith("x-")} - _JUDGED - _SAYING_NOTHING
    return [f"{name} has changed, which cannot be judged" for name in sorted(names) if one.get(name) != other.get(name)]


def _objects(smaller: Given, larger: Given, side: Side, depth: int) -> list[str]:
    one, other = smaller.schema, larger.schema
    mine, its = one.get("properties", {}), other.get("properties", {})
    reasons = []
    for name in sorted({*other.get("required", [])} - {*one.get("required", [])}):
        if side is Side.REQUEST:
            reasons.append(f"{name}: is now required")
        elif name in mine:
            reasons.append(f"{name}: may now be absent")
    for name in mine:
        if name in its:
            reasons += [_under(name, reason) for reason in _below(smaller, larger, mine[name], its[name], side, depth)]
        elif side is Side.REQUEST and other.get("additionalProperties", True) is False:
            reasons.append(f"{name}: is no longer taken")
    if side is Side.ANSWER:
        reasons += [f"{name}: is gone" for name in its if name not in mine]
    return reasons + _free_fields(smaller, larger, side, depth)


def _free_fields(smaller: Given, larger: Given, side: Side, depth: int) -> list[str]:
    """About objects that are maps: names that the document does not know, with values of one schema."""
    one = smaller.schema.get("additionalProperties", True)
    other = larger.schema.get("additionalProperties", True)
    if one is False or other is True:
        return []
    if other is False:
        # In answers fields may be added, also without being named.
        return ["no longer takes fields of any name"] if side is Side.REQUEST else []
    return [_under("each", reason) for reason in _below(smaller, larger, one, other, side, depth)]
