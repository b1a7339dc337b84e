"""The OpenAPI document that is promised."""

import json
from pathlib import Path
from typing import Any

import httpx

from covenant_api.access import ROUTES
from servicekit.access import PUBLIC

COMMITTED = Path(__file__).parents[1] / "openapi.json"


def test_the_committed_document_is_the_served_one(api: httpx.Client) -> None:
    committed = json.loads(COMMITTED.read_text(encoding="utf-8"))
    assert committed == api.get("openapi.json").json(), "run `make openapi` and commit the result"


def test_every_field_and_parameter_is_described() -> None:
    document = json.loads(COMMITTED.read_text(encoding="utf-8"))
    bare: list[str] = []
    for name, schema in document["components"]["schemas"].items():
        for field, info in schema.get("properties", {}).items():
            if not _described(info, document):
                bare.append(f"{name}.{field}")
    for path, operations in document["paths"].items():
        for operation in operations.values():
            bare += [f"{path}?{p['name']}" for p in operation.get("parameters", []) if not p.get("description")]
            if not operation.get("description"):
                bare.append(path)
    assert bare == []


def _described(info: dict[str, Any], document: dict[str, Any]) -> bool:
    if info.get("description"):
        return True
    if "$ref" in info:
        return bool(document["components"]["schemas"][info["$ref"].rsplit("/", 1)[1]].get("description"))
    return any(_described(one, document) for one in info.get("anyOf", []))


def test_operations_are_named_after_their_functions() -> None:
    document = json.loads(COMMITTED.read_text(encoding="utf-8"))
    names = [op["operationId"] for operations in document["paths"].values() for op in operations.values()]
    assert sorted(names) == sorted(ROUTES)
    public = [name for name, rule in ROUTES.items() if rule is PUBLIC]
    assert sorted(public) == [
        "get_covenant",
        "get_dictionary",
        "get_feature_collection",
        "get_features_conformance",
        "get_features_landing_page",
        "get_signatory",
        "get_signatory_feature",
        "get_statistics",
        "list_changes",
        "list_covenants",
        "list_dictionaries",
        "list_feature_collections",
        "list_signatories",
        "list_signatory_features",
        "list_signatory_points",
    ]
