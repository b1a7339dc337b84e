"""One schema against another, where the rules are finer than a whole document shows."""

from typing import Any

import pytest

from contracts.compatibility import breaking_changes
from contracts.schemas import Document, Given, Side, differences

EMPTY = Document({})
NUMBER, STRING = {"type": "number"}, {"type": "string"}


def compared(released: Any, current: Any, side: Side) -> list[str]:
    return differences(Given(released, EMPTY), Given(current, EMPTY), side)


@pytest.mark.parametrize(
    ("kept", "bound"),
    [
        ({"minimum": 2}, {"exclusiveMinimum": 1}),
        ({"exclusiveMinimum": 1}, {"minimum": 1}),
        ({"maximum": 2}, {"exclusiveMaximum": 3}),
        ({"exclusiveMaximum": 3}, {"maximum": 3}),
    ],
)
def test_an_open_bound_can_keep_to_a_closed_one_and_the_other_way_round(
    kept: dict[str, int], bound: dict[str, int]
) -> None:
    assert compared({**NUMBER, **bound}, {**NUMBER, **kept}, Side.ANSWER) == []


@pytest.mark.parametrize(
    ("loose", "bound", "said"),
    [
        ({"minimum": 1}, {"exclusiveMinimum": 1}, "exclusiveMinimum was 1 and is none"),
        ({"exclusiveMinimum": 0}, {"minimum": 1}, "minimum was 1 and is none"),
        ({"maximum": 3}, {"exclusiveMaximum": 3}, "exclusiveMaximum was 3 and is none"),
        ({"exclusiveMaximum": 4}, {"maximum": 3}, "maximum was 3 and is none"),
    ],
)
def test_a_bound_of_the_other_kind_that_lets_more_through_is_named(
    loose: dict[str, int], bound: dict[str, int], said: str
) -> None:
    assert compared({**NUMBER, **bound}, {**NUMBER, **loose}, Side.ANSWER) == [said]


def test_a_constant_is_a_choice_of_one() -> None:
    assert compared({"const": "a"}, {**STRING, "enum": ["a", "b"]}, Side.REQUEST) == []
    assert compared({**STRING, "const": "a"}, {**STRING, "const": "b"}, Side.ANSWER) == ['may now be "b"']


def test_values_of_a_choice_need_no_form_of_their_own() -> None:
    assert compared({**STRING, "pattern": "^[a-z]$"}, {**STRING, "enum": ["a"]}, Side.ANSWER) == []


def test_a_schema_that_extends_one_other_is_that_one_with_more() -> None:
    assert compared({"allOf": [STRING], "maxLength": 5}, {**STRING, "maxLength": 5}, Side.REQUEST) == []
    assert compared(STRING, {"allOf": [STRING], "maxLength": 5}, Side.REQUEST) == ["maxLength was none and is 5"]


def test_what_stands_beside_alternatives_does_not_concern_null() -> None:
    nullable = {"anyOf": [STRING, {"type": "null"}], "pattern": "^a$"}
    assert compared({"type": "null"}, nullable, Side.REQUEST) == []


def test_true_allows_everything() -> None:
    assert compared({"items": True, "type": "array"}, {"items": {}, "type": "array"}, Side.REQUEST) == []
    assert compared(STRING, True, Side.REQUEST) == []


def test_a_text_has_no_fields() -> None:
    assert compared(STRING, {**STRING, "required": ["a"]}, Side.REQUEST) == []


def test_a_field_that_is_gone_is_not_said_to_be_absent_as_well() -> None:
    released = {"type": "object", "required": ["a"], "properties": {"a": STRING}}
    assert compared(released, {"type": "object", "properties": {}}, Side.ANSWER) == ["a: is gone"]


def test_a_map_that_is_no_longer_taken_is_named() -> None:
    closed = {"type": "object", "additionalProperties": False}
    free = {"type": "object", "additionalProperties": STRING}
    assert compared(free, closed, Side.REQUEST) == ["no longer takes fields of any name"]
    assert compared(closed, free, Side.ANSWER) == []


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"$ref": "other.json#/a"}, "leads out of the document"),
        ({"$ref": "#/components/schemas/Gone"}, "leads nowhere"),
        ("text", "is no schema"),
    ],
)
def test_what_cannot_be_compared_is_refused(schema: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        compared(schema, STRING, Side.REQUEST)


def secured(*security: dict[str, list[str]]) -> dict[str, Any]:
    operation = {"operationId": "get_a", "security": list(security), "responses": {}}
    return {"openapi": "3.1.0", "paths": {"/a": {"get": operation}}}


def test_an_authorisation_that_is_no_longer_taken_is_named() -> None:
    token, key = {"token": ["read"]}, {"key": list[str]()}
    changes = breaking_changes(secured(token, key), secured(token))
    assert [str(change) for change in changes] == ['GET /a: no longer takes the authorisation {"key": []}']
    assert breaking_changes(secured(token), secured(token, key)) == []
    assert breaking_changes(secured(token), secured()) == []
    assert breaking_changes(secured(token, {}), secured({}, token)) == []
