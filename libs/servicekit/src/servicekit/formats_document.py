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
_TEXTS: dict[str, dict[str, Any]] = {
    "csv": {"description": "One line a record, the first one names the fields"},
    "xlsx": {
        "description": "A workbook: a sheet of the records and one about them",
        "contentMediaType": MEDIA_TYPES["xlsx"],
    },
    "ics": {"description": "A calendar with an entry for each event (RFC 5545)"},
}
_ABOUT: dict[str, Any] = {
    "links": {
        "type": "array",
        "items": {"$ref": f"{_REF}Link"},
        "description": "The next and the first page of a list, the data dictionary and the terms of use",
    },
    "licence": {"type": "string", "description": "Address of the terms of use"},
}


_LINKED: dict[str, Any] = {
    "@context": {"type": "object", "description": "What the names mean (JSON-LD 1.1)"},
    "license": {"type": "string", "description": "Address of the terms of use"},
    "describedBy": {"type": "string", "description": "Address of the data dictionary"},
}
_LINKED_RECORD: dict[str, Any] = {
    "@id": {"type": "string", "description": "Address of the record"},
    "@type": {"type": "array", "items": {"type": "string"}, "description": "What the record is"},
}
_METADATA: dict[str, Any] = {
    "type": "object",
    "description": "Metadata of the CSV (W3C, Metadata Vocabulary for Tabular Data)",
    "required": ["@context", "@id", "url", "tableSchema"],
    "properties": {
        "@context": {"type": "array", "items": {}, "description": "The vocabulary of CSV on the Web"},
        "@id": {"type": "string", "description": "Address of the dictionary"},
        "url": {"type": "string", "description": "Address of the CSV"},
        "tableSchema": {"type": "object", "description": "Its columns"},
    },
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
    if name == "csvw":
        return _METADATA
    reference = json["schema"]["$ref"]
    listed = schemas[reference.removeprefix(_REF)].get("properties", {}).get("items")
    match name:
        case "geojson":
            schemas["Geometry"], schemas["Link"] = _GEOMETRY, _LINK
            return _collection(listed["items"]) if listed else _feature({"$ref": reference}, _ABOUT)
        case "jsonld":
            return _linked_page(listed["items"]) if listed else _linked(reference)
        case _:
            return {"type": "string", **_TEXTS[name]}


def _linked(reference: str) -> dict[str, Any]:
    # The record's own schema lets no other names in, and has no place for @context, @id and @type.
    return {
        "type": "object",
        "description": f"The fields of {reference.removeprefix(_REF)}, their meaning and the address of the record",
        "required": ["@context", "@id", "@type", "license", "describedBy"],
        "properties": {**_LINKED, **_LINKED_RECORD},
    }


def _linked_page(record: dict[str, str]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["@context", "@id", "@type", "license", "describedBy", "title", "items"],
        "properties": {
            **_LINKED,
            "@id": {"type": "string", "description": "Address of this page"},
            "@type": {"type": "string", "description": "What the page is"},
            "title": {"type": "string", "description": "What is listed"},
            "next": {"type": "string", "description": "Address of the next page; not there on the last one"},
            "total": {
                "type": "integer",
                "minimum": 0,
                "description": "Number of records in the whole selection; only with `count=true`",
            },
            "items": {
                "type": "array",
                "description": f"The records of this page: {record['$ref'].removeprefix(_REF)} with `@id` and `@type`",
                "items": {"type": "object", "required": ["@id", "@type"], "properties": _LINKED_RECORD},
            },
        },
    }


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
