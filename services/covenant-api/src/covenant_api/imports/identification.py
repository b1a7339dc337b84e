"""Which place of the gazetteer a row means: set where there is no doubt, else the candidates are told."""

from typing import Final

from covenant_api.imports.columns import Column
from covenant_api.imports.findings import Finding, FindingCode, reported
from covenant_api.imports.signatory_rows import SignatoryRow
from gazetteer.places import Gazetteer, Reason, Resolution

_MOST_CANDIDATES: Final = 5
_REASONS: Final = {
    Reason.AMBIGUOUS: "Several places of that name lie within 15 km",
    Reason.TOO_FAR: "Places of that name lie farther than 15 km",
    Reason.OTHER_COUNTRY: "A place of that name lies near, but in another country",
    Reason.SIMILAR_NAME: "Only places with a similar name lie near",
    Reason.NOT_FOUND: "No place has that name or one like it",
    Reason.NO_POSITION: "There are no coordinates to tell places apart",
    Reason.NO_COUNTRY: "There is no country to look in",
    Reason.NO_NAME: "The name has neither letter nor digit",
}


def identify(row: SignatoryRow, gazetteer: Gazetteer, *, similar: bool) -> tuple[int | None, Finding | None]:
    """Find the GeoNames id of a row, or a notice that has the candidates; with `similar` also those that a
    reader may recognise by a name that is only similar.
    """
    resolution = gazetteer.resolve(row.name, row.country, row.latitude, row.longitude, similar=similar)
    if resolution.geonames_id is not None:
        return resolution.geonames_id, None
    ambiguous = resolution.reason is Reason.AMBIGUOUS
    code = FindingCode.PLACE_AMBIGUOUS if ambiguous else FindingCode.PLACE_NOT_FOUND
    reason = _REASONS.get(resolution.reason, str(resolution.reason)) + _candidates(resolution)
    return None, Finding(row.number, Column.ORGANISATION_NAME.value, reported(row.name), code, reason)


def _candidates(resolution: Resolution) -> str:
    told = []
    for one in resolution.candidates[:_MOST_CANDIDATES]:
        distance = "" if one.distance_km is None else f", {one.distance_km:.1f} km"
        told.append(f"{one.name} ({one.country} {one.geonames_id}{distance})")
    more = len(resolution.candidates) - len(told)
    if more > 0:
        told.append(f"{more} more")
    return f"; candidates: {', '.join(told)}" if told else "; no candidates"
