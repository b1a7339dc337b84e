"""The names of a signatory's place, by which it is found as well."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement

from covenant_api.signatories.naming import searchable_names
from gazetteer.places import Gazetteer, GazetteerMissing
from servicekit.search import search_document


@contextmanager
def opened_gazetteer() -> Iterator[Gazetteer | None]:
    """The gazetteer where it was built; without it signatories are only found by their own names."""
    try:
        gazetteer = Gazetteer.open()
    except GazetteerMissing:
        yield None
        return
    with gazetteer:
        yield gazetteer


def found_by(names: Mapping[str, str], geonames_id: int | None, gazetteer: Gazetteer | None) -> ColumnElement[Any]:
    """The value of the search column for a signatory of these names, at this place."""
    place = gazetteer.get(geonames_id) if gazetteer and geonames_id else None
    other_names = [place.name, *place.alternate_names] if place else []
    return search_document(searchable_names(names, other_names))
