"""The documents break nobody who calls the APIs as they were released; and the checker names what would."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from contracts.compatibility import breaking_changes, read_document

ROOT = Path(__file__).parents[2]
SERVICES = ("covenant-api", "pairing-api")

Plant = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize("service", SERVICES)
def test_nothing_that_was_released_is_broken(service: str) -> None:
    released = read_document(ROOT / "contracts" / "released" / f"{service}.json")
    current = read_document(ROOT / "services" / service / "openapi.json")
    assert [str(change) for change in breaking_changes(released, current)] == []


def document() -> dict[str, Any]:
    """A small API of its own: a list with filters, a record, a change of it."""
    problem = {"description": "No", "content": {"application/problem+json": {"schema": {"type": "object"}}}}
    page = {
        "type": "object",
        "required": ["items", "next"],
        "properties": {
            "items": {"type": "array", "maxItems": 200, "items": {"$ref": "#/components/schemas/Tree"}},
            "next": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        },
    }
    return {
        "openapi": "3.1.0",
        "servers": [{"url": "/"}],
        "paths": {
            "/trees": {
                "get": {
                    "operationId": "list_trees",
                    "parameters": [
                        parameter("kind", {"type": "array", "items": {"type": "string", "enum": ["oak", "elm"]}}),
                        parameter("limit", {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 200}, NULL]}),
                        parameter("q", {"anyOf": [{"type": "string", "maxLength": 200}, NULL], "pattern": "^[^x]*$"}),
                        parameter("count", {"type": "boolean", "default": False}),
                    ],
                    "responses": {
                        "200": {
                            "description": "A page",
                            "headers": {"ETag": {"schema": {"type": "string"}}},
                            "content": {"application/json": {"schema": page}, "text/csv": {"schema": STRING}},
                        },
                        "400": problem,
                    },
                }
            },
            "/trees/{slug}": {
                "get": {
                    "operationId": "get_tree",
                    "parameters": [{"name": "slug", "in": "path", "required": True, "schema": STRING}],
                    "responses": {
                        "200": {
                            "description": "It",
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}},
                        },
                        "404": problem,
                    },
                },
                "put": {
                    "operationId": "put_tree",
                    "parameters": [{"name": "slug", "in": "path", "required": True, "schema": STRING}],
                    "requestBody": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/TreeUpdate"}},
                            "text/csv": {"schema": STRING},
                        }
                    },
                    "responses": {"204": {"description": "Done"}},
                },
            },
        },
        "components": {
            "schemas": {
                "Tree": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["name", "height", "status"],
                    "properties": {
                        "name": {"type": "string", "maxLength": 100},
                        "height": {"anyOf": [{"type": "integer", "minimum": 0}, NULL]},
                        "status": {"$ref": "#/components/schemas/Status"},
                        "names": {"type": "object", "additionalProperties": STRING},
                        "parent": {"anyOf": [{"$ref": "#/components/schemas/Tree"}, NULL]},
                        "plantedOn": {"type": "string", "format": "date"},
                    },
                },
                "Status": {"type": "string", "enum": ["alive", "felled"]},
                "TreeUpdate": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["name"],
                    "properties": {"name": STRING, "height": {"type": "number"}},
                },
            }
        },
    }


STRING = {"type": "string"}
NULL = {"type": "null"}


def parameter(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema}


def parameters(content: dict[str, Any]) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = content["paths"]["/trees"]["get"]["parameters"]
    return listed


def answer(content: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = content["paths"]["/trees"]["get"]["responses"]["200"]
    return found


def schemas(content: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = content["components"]["schemas"]
    return found


def fields(content: dict[str, Any], name: str = "Tree") -> dict[str, Any]:
    found: dict[str, Any] = schemas(content)[name]["properties"]
    return found


def put(content: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = content["paths"]["/trees/{slug}"]["put"]
    return found


LIST = "GET /trees"
JSON = "status 200: media type application/json"

PLANTED: dict[str, tuple[Plant, str]] = {
    "an address gone": (lambda d: d["paths"].pop("/trees/{slug}"), "/trees/{slug}: the address is gone"),
    "a method gone": (lambda d: d["paths"]["/trees/{slug}"].pop("put"), "PUT /trees/{slug}: the method is gone"),
    "an operation renamed": (
        lambda d: d["paths"]["/trees"]["get"].update(operationId="get_trees"),
        f"{LIST}: operationId was list_trees and is get_trees",
    ),
    "a server gone": (lambda d: d.update(servers=[{"url": "/v2"}]), "servers: / is gone"),
    "a schema renamed": (
        lambda d: (
            schemas(d).update(Wood=schemas(d).pop("Status"))
            or fields(d).update(status={"$ref": "#/components/schemas/Wood"})
        ),
        "schemas: Status, a name in generated clients, is gone",
    ),
    "authorisation asked for": (
        lambda d: d.update(security=[{"token": []}]),
        f"{LIST}: needs authorisation now",
    ),
    "a parameter gone": (lambda d: parameters(d).pop(0), f"{LIST}: query parameter kind is gone"),
    "a new required parameter": (
        lambda d: parameters(d).append({**parameter("land", STRING), "required": True}),
        f"{LIST}: query parameter land is new and required",
    ),
    "a new required parameter of the whole address": (
        lambda d: d["paths"]["/trees"].update(parameters=[{**parameter("land", STRING), "required": True}]),
        f"{LIST}: query parameter land is new and required",
    ),
    "a parameter made required": (
        lambda d: parameters(d)[2].update(required=True),
        f"{LIST}: query parameter q is now required",
    ),
    "a value of a choice no longer taken": (
        lambda d: parameters(d)[0]["schema"]["items"]["enum"].remove("elm"),
        f'{LIST}: query parameter kind: each: no longer takes "elm"',
    ),
    "a choice where any text was taken": (
        lambda d: parameters(d)[2]["schema"]["anyOf"][0].update(enum=["a"]),
        f'{LIST}: query parameter q: no longer takes anything but "a"',
    ),
    "a lower maximum": (
        lambda d: parameters(d)[1]["schema"]["anyOf"][0].update(maximum=100),
        f"{LIST}: query parameter limit: maximum was 200 and is 100",
    ),
    "a higher minimum": (
        lambda d: parameters(d)[1]["schema"]["anyOf"][0].update(minimum=2),
        f"{LIST}: query parameter limit: minimum was 1 and is 2",
    ),
    "an open bound where a closed one was": (
        lambda d: parameters(d)[1]["schema"]["anyOf"][0].update(exclusiveMinimum=1),
        f"{LIST}: query parameter limit: exclusiveMinimum was none and is 1",
    ),
    "fewer values taken": (
        lambda d: parameters(d)[0]["schema"].update(maxItems=1),
        f"{LIST}: query parameter kind: maxItems was none and is 1",
    ),
    "a shorter text": (
        lambda d: parameters(d)[2]["schema"]["anyOf"][0].update(maxLength=20),
        f"{LIST}: query parameter q: maxLength was 200 and is 20",
    ),
    "another pattern": (
        lambda d: parameters(d)[2]["schema"].update(pattern="^a"),
        f"{LIST}: query parameter q: pattern was ^[^x]*$ and is ^a",
    ),
    "another type of a parameter": (
        lambda d: parameters(d)[3].update(schema={"type": "integer", "default": False}),
        f"{LIST}: query parameter count: no longer takes boolean",
    ),
    "null no longer taken": (
        lambda d: parameters(d)[1].update(schema={"type": "integer", "minimum": 1, "maximum": 200}),
        f"{LIST}: query parameter limit: no longer takes null",
    ),
    "another meaning without the parameter": (
        lambda d: parameters(d)[3]["schema"].update(default=True),
        f"{LIST}: query parameter count: default was false and is true",
    ),
    "lists written otherwise": (
        lambda d: parameters(d)[0].update(explode=False),
        f"{LIST}: query parameter kind: explode was True and is False",
    ),
    "a body made required": (
        lambda d: put(d)["requestBody"].update(required=True),
        "PUT /trees/{slug}: the body is now required",
    ),
    "a body no longer taken": (
        lambda d: put(d).pop("requestBody"),
        "PUT /trees/{slug}: the body is no longer taken",
    ),
    "a media type no longer taken": (
        lambda d: put(d)["requestBody"]["content"].pop("text/csv"),
        "PUT /trees/{slug}: the body is no longer taken as text/csv",
    ),
    "a field of a body made required": (
        lambda d: schemas(d)["TreeUpdate"]["required"].append("height"),
        "PUT /trees/{slug}: body as application/json: height: is now required",
    ),
    "a field of a body no longer taken": (
        lambda d: fields(d, "TreeUpdate").pop("height"),
        "PUT /trees/{slug}: body as application/json: height: is no longer taken",
    ),
    "a narrower type in a body": (
        lambda d: fields(d, "TreeUpdate").update(height={"type": "integer"}),
        "PUT /trees/{slug}: body as application/json: height: no longer takes number",
    ),
    "a status gone": (
        lambda d: d["paths"]["/trees"]["get"]["responses"].pop("400"),
        f"{LIST}: status 400 is gone",
    ),
    "a format gone": (
        lambda d: answer(d)["content"].pop("text/csv"),
        f"{LIST}: status 200: media type text/csv is gone",
    ),
    "a header gone": (lambda d: answer(d)["headers"].clear(), f"{LIST}: status 200: header ETag is gone"),
    "a field of an answer gone": (
        lambda d: fields(d).pop("plantedOn"),
        f"{LIST}: {JSON}: items.each.plantedOn: is gone",
    ),
    "a field that may be absent": (
        lambda d: schemas(d)["Tree"]["required"].remove("name"),
        f"{LIST}: {JSON}: items.each.name: may now be absent",
    ),
    "a field that may be null": (
        lambda d: fields(d).update(name={"type": ["string", "null"], "maxLength": 100}),
        f"{LIST}: {JSON}: items.each.name: may now be null",
    ),
    "another type of a field": (
        lambda d: fields(d).update(height={"anyOf": [{"type": "number", "minimum": 0}, NULL]}),
        f"{LIST}: {JSON}: items.each.height: may now be number",
    ),
    "any type of a field": (
        lambda d: fields(d).update(plantedOn={}),
        f"{LIST}: {JSON}: items.each.plantedOn: may now be anything",
    ),
    "a new value of a choice in an answer": (
        lambda d: schemas(d)["Status"]["enum"].append("moved"),
        f'{LIST}: {JSON}: items.each.status: may now be "moved"',
    ),
    "an open choice in an answer": (
        lambda d: schemas(d)["Status"].pop("enum"),
        f'{LIST}: {JSON}: items.each.status: may now be anything but "alive", "felled"',
    ),
    "a lower minimum in an answer": (
        lambda d: fields(d)["height"]["anyOf"][0].pop("minimum"),
        f"{LIST}: {JSON}: items.each.height: minimum was 0 and is none",
    ),
    "longer pages": (
        lambda d: answer(d)["content"]["application/json"]["schema"]["properties"]["items"].update(maxItems=500),
        f"{LIST}: {JSON}: items: maxItems was 200 and is 500",
    ),
    "another form of a field": (
        lambda d: fields(d)["plantedOn"].update(format="date-time"),
        f"{LIST}: {JSON}: items.each.plantedOn: format was date and is date-time",
    ),
    "another type of the values of a map": (
        lambda d: fields(d)["names"].update(additionalProperties={"type": "integer"}),
        f"{LIST}: {JSON}: items.each.names.each: may now be integer",
    ),
    "a keyword that cannot be judged": (
        lambda d: fields(d)["name"].update({"not": {"const": "x"}}),
        f"{LIST}: {JSON}: items.each.name: not has changed, which cannot be judged",
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_breaking_change_is_named(name: str) -> None:
    plant, said = PLANTED[name]
    current = document()
    plant(current)
    assert said in [str(change) for change in breaking_changes(document(), current)]


HARMLESS: dict[str, Plant] = {
    "a new address": lambda d: d["paths"].update({"/birds": copy.deepcopy(d["paths"]["/trees"])}),
    "a new optional parameter": lambda d: parameters(d).append(parameter("land", STRING)),
    "a new value of a choice that is sent": lambda d: parameters(d)[0]["schema"]["items"]["enum"].append("fir"),
    "a higher maximum": lambda d: parameters(d)[1]["schema"]["anyOf"][0].update(maximum=500),
    "a wider type of a parameter": lambda d: parameters(d)[1]["schema"]["anyOf"].append({"type": "boolean"}),
    "a new field in an answer": lambda d: fields(d).update(colour=STRING),
    "a new required field in an answer": lambda d: (
        fields(d).update(colour=STRING) or schemas(d)["Tree"]["required"].append("colour")
    ),
    "a new optional field in a body": lambda d: fields(d, "TreeUpdate").update(colour=STRING),
    "a value of a choice that no longer comes": lambda d: schemas(d)["Status"]["enum"].remove("felled"),
    "a field that is no longer null": lambda d: fields(d).update(height={"type": "integer", "minimum": 0}),
    "a new format": lambda d: answer(d)["content"].update({"application/geo+json": {"schema": {"type": "object"}}}),
    "a new header": lambda d: answer(d)["headers"].update({"Link": {"schema": STRING}}),
    "a new status": lambda d: d["paths"]["/trees"]["get"]["responses"].update({"429": {"description": "Slower"}}),
    "other words": lambda d: fields(d)["name"].update(description="Its name", examples=["Yggdrasil"]),
    "a schema written in place": lambda d: fields(d).update(status={"type": "string", "enum": ["felled", "alive"]}),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_a_harmless_change_is_not_named(name: str) -> None:
    current = document()
    HARMLESS[name](current)
    assert current != document()
    assert breaking_changes(document(), current) == []


def test_a_file_that_is_missing_or_no_document_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    with pytest.raises(ValueError, match="cannot be read as JSON"):
        read_document(other)
    other.write_text('{"openapi": "3.1.0", "paths": {}}')
    with pytest.raises(ValueError, match="no OpenAPI document with paths"):
        read_document(other)


def test_a_reference_that_leads_nowhere_is_refused() -> None:
    current = document()
    fields(current)["status"] = {"$ref": "#/components/schemas/Gone"}
    with pytest.raises(ValueError, match="leads nowhere"):
        breaking_changes(document(), current)
