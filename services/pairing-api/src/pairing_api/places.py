"""Other names of places, so that a record is found by a name that nobody wrote into it."""

from collections.abc import Sequence

from gazetteer.places import Gazetteer, GazetteerMissing


class _Opened:
    gazetteer: Gazetteer | None = None


def other_names(geonames_id: int | None) -> Sequence[str]:
    """The names of this place in the gazetteer; none without an identifier, or where no gazetteer was built."""
    if geonames_id is None:
        return ()
    if _Opened.gazetteer is None:
        try:
            _Opened.gazetteer = Gazetteer.open()
        except GazetteerMissing:
            return ()
    place = _Opened.gazetteer.get(geonames_id)
    return (place.name, *place.alternate_names) if place else ()
