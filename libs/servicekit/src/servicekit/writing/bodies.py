"""Bodies of writes: of the type that is meant, read strictly, checked field by field."""

import json
from typing import Annotated, Any, Final, TypeVar

from fastapi import Body, Depends, Request
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError, WithJsonSchema

from servicekit.problems import FieldError, Problem, invalid
from servicekit.schemas import WireModel
from servicekit.writing.json_documents import read_json

MERGE_PATCH: Final = "application/merge-patch+json"
_JSON: Final = "application/json"
Content = TypeVar("Content", bound=WireModel)


def _require_type(request: Request, wanted: str) -> None:
    given = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if given != wanted:
        headers = {"Accept-Patch": MERGE_PATCH} if wanted == MERGE_PATCH else {"Accept": wanted}
        detail = f"The body must be of the type {wanted}."
        raise Problem(415, "unsupported-media-type", "Unsupported media type", detail, headers=headers)


async def _strict_json(request: Request) -> None:
    _require_type(request, _JSON)
    read_json(await request.body())


async def _strict_patch(request: Request) -> None:
    _require_type(request, MERGE_PATCH)
    if not isinstance(read_json(await request.body()), dict):
        raise invalid(FieldError(pointer="", code="object", detail="A merge patch must be a JSON object."))


# Of a route that takes a JSON body: refuses what FastAPI would let pass. Stands behind the caller, so that who is not
# signed in is told that first.
StrictJson = Annotated[None, Depends(_strict_json)]
StrictPatch = Annotated[None, Depends(_strict_patch)]


def patch_of(content: type[WireModel]) -> Any:
    """The type of a body that is a merge patch of `content`. Use it with `StrictPatch` on the same route."""
    return Annotated[dict[str, Any], WithJsonSchema(_patch_schema(content)), Body(media_type=MERGE_PATCH)]


def _patch_schema(content: type[WireModel]) -> dict[str, Any]:
    """Every field can be left out, and null takes its value away."""
    whole = content.model_json_schema(ref_template="#/components/schemas/{model}")
    return {
        "title": f"{content.__name__}Patch",
        "description": "A merge patch (RFC 7396): the fields to change; null takes a value away, lists are replaced",
        "type": "object",
        "additionalProperties": False,
        "properties": {name: _removable(schema) for name, schema in whole["properties"].items()},
    }


def _removable(schema: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in schema.items() if name not in ("default", "minProperties")}
    if isinstance(kept.get("additionalProperties"), dict):
        kept["additionalProperties"] = {"anyOf": [kept["additionalProperties"], {"type": "null"}]}
    if any(one.get("type") == "null" for one in kept.get("anyOf", [])):
        return kept
    told: dict[str, Any] = {name: kept.pop(name) for name in ("title", "description", "examples") if name in kept}
    return {"anyOf": [kept, {"type": "null"}], **told}


def checked(content: type[Content], value: Any) -> Content:
    """The value as `content`.

    Raises:
        RequestValidationError: It is not one; answered as a 400 problem with a pointer to each field.
    """
    try:
        # As JSON: what strict fields take from a body they take from here too.
        return content.model_validate_json(json.dumps(value))
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        raise RequestValidationError([{**one, "loc": ("body", *one["loc"])} for one in found]) from None


def plain(content: WireModel) -> dict[str, Any]:
    """The content as JSON has it, by its names on the wire."""
    return content.model_dump(mode="json", by_alias=True)
