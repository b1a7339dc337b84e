"""What the OpenAPI document says of each address's formats beside JSON.

The parameter `f` names the formats that an address offers; the JSON schema of its answer says what a record is.
"""

from typing import Any

from servicekit.negotiation import MEDIA_TYPES

_REF = "#/components/schemas/"
_NUMBERS: dict[str, Any] = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
_COORDINATES: dict[str, Any] = {
    "Point": _NUMBERS,
    "MultiLineString": {
        "type": "array",
        "minItems": 1,
        "items": {"type": "array", "items": _NUMBERS, "minItems": 2},
    },
}
_GEOMETRY: dict[str, Any] = {
    "title": "Geometry",
    "description": "Where a record is (RFC 7946): longitude, latitude in degrees of WGS 84",
    "oneOf": [
        {
            "type": "object",
            "title": kind,
            "required": ["type", "coordinates"],
            "properties": {
                "type": {"const": kind, "type": "string", "description": "Kind of geometry"},
                "coordinates": {**coordinates, "description": "Its positions"},
            },
        }
        for kind, coordinates in _COORDINATES.items()
    ],
}
_LINK: dict[str, Any] = {
    "title": "Link",
    "description": "A link to another address",
    "type": "object",
    "required": ["href", "rel"],
    "properties": {
        "href": {"type": "string", "description": "The address"},
        "rel": {"type": "string", "description": "What is found there, by its registered name"},
        "type": {"type": "string", "description": "Media type of what is found there"},
    },
}
_TEXTS = {"csv": "One line a record, the first one names the fields"}
_ABOUT: dict[str, Any] = {
    "links": {
        "type": "array",
        "items": {"$ref": f"{_REF}Link"},
        "description": "The next and the first page of a list, the data dictionary and the terms of use",
    },
    "licence": {"type": "string", "description": "Address of the terms of use"},
}


def add_formats(document: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Say of each operation that takes `f` what its other formats hold."""
    for operations in document["paths"].values():
        for operation in operations.values():
            for name in _offered(operation):
                content = operation["responses"]["200"]["content"]
                if name != "json" and MEDIA_TYPES["json"] in content:
                    content[MEDIA_TYPES[name]] = {"schema": _schema(name, content["application/json"], schemas)}


def _offered(operation: dict[str, Any]) -> list[str]:
    for parameter in operation.get("parameters", []):
        if parameter["name"] == "f":
            names: list[str] = parameter["schema"].get("anyOf", [{}])[0].get("enum", [])
            return names
    return []


def _schema(name: str, json: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    reference = json["schema"]["$ref"]
    listed = schemas[reference.removeprefix(_REF)].get("properties", {}).get("items")
    match name:
        case "geojson":
            schemas["Geometry"], schemas["Link"] = _GEOMETRY, _LINK
            return _collection(listed["items"]) if listed else _feature({"$ref": reference}, _ABOUT)
        case _:
            return {"type": "string", "description": _TEXTS[name]}


def _feature(properties: dict[str, Any], members: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["type", "id", "geometry", "properties", *members],
        "properties": {
            "type": {"const": "Feature", "type": "string", "description": "A GeoJSON feature"},
            "id": {"type": "string", "description": "Last part of the record's own address"},
            "geometry": {
                "anyOf": [{"$ref": f"{_REF}Geometry"}, {"type": "null"}],
                "description": "Where the record is; null where not known",
            },
            "properties": properties,
            **members,
        },
    }


def _collection(record: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["type", "numberReturned", "title", "features", *_ABOUT],
        "properties": {
            "type": {"const": "FeatureCollection", "type": "string", "description": "A GeoJSON collection"},
            "numberReturned": {"type": "integer", "minimum": 0, "description": "Features of this page"},
            "numberMatched": {
                "type": "integer",
                "minimum": 0,
                "description": "Features of the whole selection; only with `count=true`",
            },
            "title": {"type": "string", "description": "What is listed"},
            "features": {
                "type": "array",
                "items": _feature(record, {}),
                "description": "The records of this page",
            },
            **_ABOUT,
        },
    }
