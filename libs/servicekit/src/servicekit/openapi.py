"""The OpenAPI document as the APIs promise it, made from FastAPI's by a few exact corrections."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from servicekit.access import PUBLIC, Permission, Routes, Rule, Scope, check_routes
from servicekit.formats_document import add_formats
from servicekit.problems import MEDIA_TYPE, ProblemDocument
from servicekit.writing.document import describe_write

# The registered type of OpenAPI documents in JSON, of the version that `build_document` makes.
MEDIA_TYPE_31 = "application/vnd.oai.openapi+json;version=3.1"
_PROBLEMS = {
    "400": "The request is not valid; `errors` names each field and the reason.",
    "401": "Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which.",
    "403": "Your role does not allow this, or your token was not given out for it.",
    "404": "There is no such record.",
    "406": "The address offers none of the formats that Accept allows.",
    "500": "A fault of ours; `instance` finds it in the logs.",
    "503": "The database does not answer in time; try again after `Retry-After` seconds.",
}
_EVERYWHERE: dict[str, Any] = {
    "X-Request-Id": {"description": "Id of the request, as in the logs", "schema": {"type": "string"}},
    "API-Version": {"description": "Version of the API", "schema": {"type": "string"}},
}
_HEADERS: dict[str, Any] = {
    **_EVERYWHERE,
    "Vary": {"description": "What the answer depends on besides the address", "schema": {"type": "string"}},
    "ETag": {"description": "Validator of this representation", "schema": {"type": "string"}},
    "Cache-Control": {"description": "Who may keep the answer and how long", "schema": {"type": "string"}},
}
_WRITTEN: dict[str, Any] = {**_EVERYWHERE, "Cache-Control": _HEADERS["Cache-Control"]}
_LINK: dict[str, Any] = {
    "Link": {
        "description": "The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of "
        "use (`license`) always (RFC 8288)",
        "schema": {"type": "string"},
    }
}
_RETRY: dict[str, Any] = {"Retry-After": {"description": "Seconds to wait", "schema": {"type": "integer"}}}
_CHALLENGE: dict[str, Any] = {
    "WWW-Authenticate": {"description": "What the token lacks (RFC 6750)", "schema": {"type": "string"}}
}
_IDENTITY: dict[str, Any] = {
    "type": "oauth2",
    "description": "Access tokens of the platform's identity provider (RFC 9068), or of the issuer that the operator "
    "has set in its place, checked as RFC8725 asks: signed by a key of the issuer, for this platform and a short "
    "time. A scope narrows what the role of its holder allows",
    "flows": {
        "authorizationCode": {
            "authorizationUrl": "/identity/auth",
            "tokenUrl": "/identity/token",
            "refreshUrl": "/identity/token",
            "scopes": {
                Scope.READ: "Read records that are not public",
                Scope.WRITE: "Draft, submit and publish records, import lists",
                Scope.MANAGE: "Manage people, organisations, invitations and clients",
            },
        },
        "clientCredentials": {
            "tokenUrl": "/identity/token",
            "scopes": {
                Scope.READ: "Read records that are not public",
                Scope.WRITE: "Draft, submit and publish records, import lists",
            },
        },
    },
}
_REF = "#/components/schemas/"


def build_document(app: FastAPI, access: Routes | None = None) -> dict[str, Any]:
    """The document of the application. Invalid input is 400, never 422; every error is a problem document.

    Raises:
        RuntimeError: `access` lacks an operation, or has one that is not there.
    """
    document = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version="3.1.0",
        summary=app.summary,
        description=app.description,
        routes=app.routes,
        tags=app.openapi_tags,
        contact=app.contact,
        license_info=app.license_info,
    )
    document["servers"] = [{"url": "/", "description": "The platform that serves this document"}]
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    problem = ProblemDocument.model_json_schema(ref_template=_REF + "{model}")
    schemas.update(problem.pop("$defs", {}))
    schemas["Problem"] = problem
    if access is not None:
        check_routes(access, document)
        if any(rule is not PUBLIC for rule in access.values()):
            document["components"]["securitySchemes"] = {"identity": _IDENTITY}
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            _correct(operation, path, method)
            _secure(operation, PUBLIC if access is None else access[operation["operationId"]])
            for parameter in operation.get("parameters", []):
                if parameter["name"] == "bbox":
                    # One value with commas in it (OGC 17-069r4, requirement fc-bbox-definition).
                    parameter |= {"style": "form", "explode": False}
    _loosen_selectable(document, schemas)
    add_formats(document, schemas)
    _describe(schemas)
    document["components"]["schemas"] = dict(sorted(schemas.items()))
    return document


def _secure(operation: dict[str, Any], rule: Rule) -> None:
    """Say what an operation asks of who calls it."""
    if rule is PUBLIC:
        return
    scopes: list[str] = []
    wanted = ["401"]
    if isinstance(rule, Permission):
        scopes.append(rule.scope.value)
        wanted.append("403")
        operation["x-permission"] = rule.name
    operation["security"] = [{"identity": scopes}]
    for status in wanted:
        operation["responses"][status] = {
            "description": _PROBLEMS[status],
            "headers": {**_EVERYWHERE, **_CHALLENGE},
            "content": {MEDIA_TYPE: {"schema": {"$ref": _REF + "Problem"}}},
        }
    operation["responses"] = dict(sorted(operation["responses"].items()))


def _correct(operation: dict[str, Any], path: str, method: str) -> None:
    responses = operation["responses"]
    responses.pop("422", None)
    names = {parameter["name"] for parameter in operation.get("parameters", [])}
    wanted = ["400", "500", "503"]
    if "{" in path:
        wanted.append("404")
    if "f" in names:
        wanted.append("406")
    for status in wanted:
        responses[status] = {
            "description": _PROBLEMS[status],
            "headers": {**_EVERYWHERE, **(_RETRY if status == "503" else {})},
            "content": {MEDIA_TYPE: {"schema": {"$ref": _REF + "Problem"}}},
        }
    if method == "get":
        known = "The caller has this representation already (If-None-Match)."
        responses["304"] = {"description": known, "headers": _HEADERS}
    headers = {**(_HEADERS if method == "get" else _WRITTEN), **(_LINK if "f" in names else {})}
    for status, response in responses.items():
        if status.startswith("2"):
            response["headers"] = {**headers, **response.get("headers", {})}
    operation["responses"] = dict(sorted(responses.items()))
    describe_write(operation, method, _EVERYWHERE)


def _loosen_selectable(document: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Records of a list that takes `fields` have every field unless the caller leaves some out.

    The list's own copy of the schema says so; a record read by itself has every field always.
    """
    for operations in document["paths"].values():
        for operation in operations.values():
            if not any(parameter["name"] == "fields" for parameter in operation.get("parameters", [])):
                continue
            page = _resolve(schemas, operation["responses"]["200"]["content"]["application/json"]["schema"])
            items = page["properties"]["items"]
            name = items["items"]["$ref"].removeprefix(_REF).removesuffix("Item")
            listed = {key: value for key, value in _resolve(schemas, items["items"]).items() if key != "required"}
            listed["title"] = f"{name}Item"
            listed["description"] += " All fields are there unless `fields` selects some."
            schemas[listed["title"]] = listed
            items["items"] = {"$ref": _REF + listed["title"]}


def _describe(schemas: dict[str, Any]) -> None:
    """A field that can be null says itself what it means; pydantic leaves that with the part that is not null."""
    for schema in schemas.values():
        for field in schema.get("properties", {}).values():
            told = [part["description"] for part in field.get("anyOf", []) if "description" in part]
            if told and "description" not in field:
                field["description"] = told[0]


def _resolve(schemas: dict[str, Any], reference: dict[str, str]) -> dict[str, Any]:
    resolved: dict[str, Any] = schemas[reference["$ref"].removeprefix(_REF)]
    return resolved
