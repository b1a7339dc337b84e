"""JSON-LD: the same records with the meaning of their fields said in terms that other data uses.

A page is a schema.org ItemList whose `items` are the records, each with its own address as `@id`; one record is that
record. The context stands in the answer itself, so that nothing has to be fetched to understand it. A field that
schema.org or the WGS 84 vocabulary has a word for takes that; every other one is a term of its list's data dictionary,
`<base>/dictionaries/<list>#<field>`, where a person reads what it means.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from servicekit.dictionaries import DictionaryField, FieldKind

Term = str | dict[str, str]

_PREFIXES = {
    "schema": "https://schema.org/",
    "dct": "http://purl.org/dc/terms/",
    "hydra": "http://www.w3.org/ns/hydra/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_PAGE: dict[str, Term] = {
    "items": {"@id": "schema:itemListElement", "@container": "@set"},
    "title": "schema:name",
    "total": "schema:numberOfItems",
    "license": {"@id": "dct:license", "@type": "@id"},
    "describedBy": {"@id": "dct:conformsTo", "@type": "@id"},
    "next": {"@id": "hydra:next", "@type": "@id"},
}
# What means the same in every list. Days are terms of the dictionary: the precision of many is a field of its own, and
# schema.org's words for days would make a month's first day of a month.
_FIELDS: dict[str, Term] = {
    "id": "schema:identifier",
    "name": "schema:name",
    "names": {"@id": "schema:alternateName", "@container": "@language"},
    "latitude": "schema:latitude",
    "longitude": "schema:longitude",
    "website": {"@id": "schema:url", "@type": "xsd:anyURI"},
    "url": {"@id": "schema:url", "@type": "xsd:anyURI"},
    "summary": {"@id": "schema:description", "@language": "en"},
    "publisher": "schema:publisher",
    "licence": "schema:license",
    "source": "schema:isBasedOn",
    "createdAt": {"@id": "schema:dateCreated", "@type": "xsd:dateTime"},
    "updatedAt": {"@id": "schema:dateModified", "@type": "xsd:dateTime"},
}


@dataclass(frozen=True)
class Meaning:
    """What the records of a list are.

    Attributes:
        kinds: Their types: words of schema.org with its prefix, and a word of the list's own.
        terms: Fields that mean something else, or more, than their name does in other lists.
        added: Properties that JSON-LD alone has, each with the expression that gives its value; null for none.
    """

    kinds: Sequence[str]
    terms: Mapping[str, Term] = field(default_factory=dict)
    added: Mapping[str, Any] = field(default_factory=dict)


def context(vocabulary: str, fields: Sequence[DictionaryField], meaning: Meaning) -> dict[str, Any]:
    """The context of a list's pages and records.

    Args:
        vocabulary: What the names of fields are put behind where no other vocabulary has a word.
    """
    terms: dict[str, Term] = {}
    _define(fields, terms, meaning)
    return {**_PREFIXES, "@vocab": vocabulary, **_PAGE, **terms}


def _define(fields: Sequence[DictionaryField], terms: dict[str, Term], meaning: Meaning) -> None:
    typed: dict[FieldKind, dict[str, str]] = {
        FieldKind.DAY: {"@type": "xsd:date"},
        FieldKind.INSTANT: {"@type": "xsd:dateTime"},
        FieldKind.MAP: {"@container": "@language"},
    }
    for one in fields:
        if one.name not in terms:
            if one.name in meaning.terms:
                terms[one.name] = meaning.terms[one.name]
            elif one.name in _FIELDS:
                terms[one.name] = _FIELDS[one.name]
            elif one.kind in typed:
                terms[one.name] = {"@id": one.name, **typed[one.kind]}
        _define(one.fields, terms, meaning)


def encode_page(described: Mapping[str, Any], texts: Sequence[str]) -> bytes:
    """A page: what is said of it, its context first, and its records, which are text already."""
    start = json.dumps(described, ensure_ascii=False, separators=(",", ":"))
    return f'{start[:-1]},"items":[{",".join(texts)}]}}'.encode()


def encode_record(described: Mapping[str, Any], text: str) -> bytes:
    """One record by itself, with its context and what is said of it."""
    start = json.dumps(described, ensure_ascii=False, separators=(",", ":"))
    return f"{start[:-1]},{text[1:]}".encode()
