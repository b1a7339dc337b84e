"""What a row makes of a signatory: the fields and parts as they shall be stored."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from covenant_api.imports.columns import Column
from covenant_api.imports.register import Registered
from covenant_api.imports.signatory_rows import COMMITMENT_COLUMNS, SignatoryRow
from covenant_api.signatories.naming import UNDETERMINED, display_name
from covenant_api.signatories.schemas import SignatoryStatus
from gazetteer.folding import fold, sort_key
from gazetteer.geodesy import distance_km

# A stored place stays with a signatory that has not moved farther than this.
_MOVED_KM: Final = 15.0

# What a column of the file decides. Where the file has no such column, what is stored stays.
_FIELDS_OF_COLUMNS: Final = {
    Column.COORDINATOR_NAME: ("coordinator_name",),
    Column.SUPPORTER_NAME: ("supporter_name",),
    Column.POPULATION: ("population", "population_year", "population_source"),
    Column.LATITUDE: ("latitude", "longitude"),
    Column.LONGITUDE: ("latitude", "longitude"),
    Column.GROUP_ID: ("group_id", "group_external_id"),
    Column.GROUP_NAME: ("group_name",),
    Column.ADHESION_TYPE: ("adhesion_kind",),
    Column.ADHESION_DATE: ("joined_on", "population_year"),
    Column.PLAN_EXPECTED: ("action_plan_expected",),
    Column.GROUP_PROFILE: ("is_group",),
}
# What stays of a signatory where people edited these fields, named as on the wire. A figure is one with its year and
# source, a point with both coordinates.
_KEPT_FIELDS: Final = {
    "names": ("name", "names", "sort_name"),
    "country": ("country",),
    "latitude": ("latitude", "longitude"),
    "longitude": ("latitude", "longitude"),
    "population": ("population", "population_year", "population_source"),
    "populationYear": ("population", "population_year", "population_source"),
    "populationSource": ("population", "population_year", "population_source"),
    "status": ("status",),
    "sourceStatus": ("source_status",),
    "joinedOn": ("joined_on",),
    "adhesionKind": ("adhesion_kind",),
    "isGroup": ("is_group",),
    "groupId": ("group_id",),
    "groupName": ("group_name",),
    "groupExternalId": ("group_external_id",),
    "coordinatorName": ("coordinator_name",),
    "supporterName": ("supporter_name",),
    "geonamesId": ("geonames_id",),
    "actionPlanExpected": ("action_plan_expected",),
    "source": ("source_id",),
}
NOT_IMPORTED: Final = frozenset({"areaKm2", "areaYear", "areaSource", "website", "note"})
PARTS: Final = frozenset({"commitments", "covenants", "externalIds"})

# Statuses that an import itself gives; any other was decided by people who know more than the list.
_IMPORTED_STATUSES: Final = frozenset({SignatoryStatus.UNKNOWN_ACTIVE.value, SignatoryStatus.ON_HOLD.value})


@dataclass(slots=True)
class Record:
    """A signatory as it shall be stored. `stored` is what there is of it, None for a new one."""

    row: SignatoryRow
    id: UUID
    stored: Registered | None
    fields: dict[str, Any]
    commitments: set[str]
    gcom_ids: set[str]
    covenants: set[UUID]

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what is stored."""
        stored = self.stored
        return stored is None or (
            self.fields != stored.fields
            or self.commitments != stored.commitments
            or self.gcom_ids != stored.gcom_ids
            or self.covenants != stored.covenants
        )

    @property
    def has_new_fields(self) -> bool:
        """Whether the record itself, and not only its parts, differs from what is stored."""
        return self.stored is None or self.fields != self.stored.fields

    @property
    def has_new_names(self) -> bool:
        """Whether it is to be found by other names than those stored."""
        stored = self.stored
        return stored is None or any(self.fields[name] != stored.fields[name] for name in ("names", "geonames_id"))


def absent_fields(columns: frozenset[Column]) -> frozenset[str]:
    """The fields about which a file with these columns says nothing."""
    absent = {name for column, names in _FIELDS_OF_COLUMNS.items() if column not in columns for name in names}
    return frozenset(absent)


def kept_fields(stored: Registered | None) -> frozenset[str]:
    """The fields of a stored signatory that people edited, so that a list leaves them as they are."""
    if stored is None or not stored.edited:
        return frozenset()
    return frozenset(name for edited in stored.edited for name in _KEPT_FIELDS.get(edited, ()))


def kept_place(row: SignatoryRow, stored: Registered | None, absent: frozenset[str]) -> int | None:
    """The stored GeoNames id, where the signatory is still where it was.

    `absent` are the fields that the row does not decide.
    """
    if stored is None or stored.fields["geonames_id"] is None:
        return None
    if "country" not in absent and stored.fields["country"] != row.country:
        return None
    latitude, longitude = stored.fields["latitude"], stored.fields["longitude"]
    if "latitude" in absent:
        kept = True
    elif latitude is None or row.latitude is None or row.longitude is None:
        kept = (latitude, longitude) == (row.latitude, row.longitude)
    else:
        kept = distance_km(latitude, longitude, row.latitude, row.longitude) <= _MOVED_KM
    place: int = stored.fields["geonames_id"]
    return place if kept else None


def fields_of(
    row: SignatoryRow,
    stored: Registered | None,
    *,
    group_id: UUID | None,
    geonames_id: int | None,
    source_id: UUID,
    absent: frozenset[str],
) -> dict[str, Any]:
    """The stored fields of a signatory, after the row; those of `absent` stay as they are stored."""
    names = _names(row, stored)
    name = display_name(names)
    fields: dict[str, Any] = {
        "name": name,
        "names": names,
        "sort_name": sort_key(name),
        "country": row.country,
        "latitude": row.latitude,
        "longitude": row.longitude,
        "population": row.population,
        # The list gives the population at adhesion.
        "population_year": row.joined_on.year if row.joined_on and row.population is not None else None,
        "population_source": None,
        "status": _status(row, stored),
        "source_status": row.source_status,
        "joined_on": row.joined_on,
        "adhesion_kind": row.adhesion_kind.value if row.adhesion_kind else None,
        "is_group": row.is_group,
        "group_id": group_id,
        "group_name": row.group_name,
        "group_external_id": row.group_id,
        "coordinator_name": row.coordinator_name,
        "supporter_name": row.supporter_name,
        "geonames_id": geonames_id,
        "action_plan_expected": row.action_plan_expected,
        "source_id": source_id,
        # From now on the record is the list's, whatever brought it in.
        "demo_key": None,
    }
    if stored is not None:
        for field in absent:
            fields[field] = stored.fields[field]
    return fields


def _names(row: SignatoryRow, stored: Registered | None) -> dict[str, str]:
    names: dict[str, str] = stored.fields["names"] if stored else {}
    folded = fold(row.name)
    # A name that is known with its language gains nothing from a second spelling in capitals or without accents.
    if any(language != UNDETERMINED and fold(name) == folded for language, name in names.items()):
        return names
    return names if names.get(UNDETERMINED) == row.name else {**names, UNDETERMINED: row.name}


def _status(row: SignatoryRow, stored: Registered | None) -> str:
    if stored is not None and stored.fields["status"] not in _IMPORTED_STATUSES:
        kept: str = stored.fields["status"]
        return kept
    return row.status.value


def commitments_of(row: SignatoryRow, stored: Registered | None, columns: frozenset[Column]) -> set[str]:
    """The promises after the row; those that no column of the file speaks of stay, and those that people edited."""
    if stored is not None and "commitments" in stored.edited:
        return set(stored.commitments)
    told = {kind.value for column, kind in COMMITMENT_COLUMNS if column in columns}
    kept = stored.commitments - told if stored else set()
    return kept | {kind.value for kind in row.commitments}


def covenants_of(covenant: UUID | None, former: UUID | None, stored: Registered | None) -> set[UUID]:
    """The memberships after the row: that of its country, and what else was stored.

    `former` is the covenant of the country that was stored, which a change of country ends.
    """
    kept = set(stored.covenants) if stored else set()
    if stored is not None and "covenants" in stored.edited:
        return kept
    if former is not None and former != covenant:
        kept.discard(former)
    return kept | {covenant} if covenant else kept
