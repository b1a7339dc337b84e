"""What a list says of fields that people edited here: the value stays, and the report tells what the list has."""

from collections.abc import Iterator
from typing import Final

from covenant_api.imports.columns import Column
from covenant_api.imports.findings import Finding, FindingCode, reported
from covenant_api.imports.register import Registered
from covenant_api.imports.signatory_rows import COMMITMENT_COLUMNS, SignatoryRow
from covenant_api.signatories.schemas import SignatoryStatus
from gazetteer.folding import fold

_REASON: Final = "People published another value here, which stays"

# The field that tells of a group of fields, the column that decides it, and the value of the row.
_COMPARED: Final = (
    ("country", Column.COUNTRY_CODE, "country"),
    ("latitude", Column.LATITUDE, "latitude"),
    ("population", Column.POPULATION, "population"),
    ("joined_on", Column.ADHESION_DATE, "joined_on"),
    ("adhesion_kind", Column.ADHESION_TYPE, "adhesion_kind"),
    ("is_group", Column.GROUP_PROFILE, "is_group"),
    ("group_external_id", Column.GROUP_ID, "group_id"),
    ("group_name", Column.GROUP_NAME, "group_name"),
    ("coordinator_name", Column.COORDINATOR_NAME, "coordinator_name"),
    ("supporter_name", Column.SUPPORTER_NAME, "supporter_name"),
    ("action_plan_expected", Column.PLAN_EXPECTED, "action_plan_expected"),
)


def differing_edits(
    row: SignatoryRow, stored: Registered, kept: frozenset[str], columns: frozenset[Column]
) -> Iterator[Finding]:
    """A notice of each field of `kept`, and of each edited part, of which the row says something else."""
    for column, value in _differences(row, stored, kept):
        if column in columns:
            yield Finding(row.number, column.value, reported(value), FindingCode.EDITED_HERE, _REASON)


def _differences(row: SignatoryRow, stored: Registered, kept: frozenset[str]) -> Iterator[tuple[Column, str]]:
    if "names" in kept and fold(row.name) not in {fold(name) for name in stored.fields["names"].values()}:
        yield Column.ORGANISATION_NAME, row.name
    # How far a signatory has come, the list does not say; whether it is on hold, it does.
    if "status" in kept and (row.status is SignatoryStatus.ON_HOLD) != (stored.fields["status"] == "on_hold"):
        yield Column.STATUS, row.source_status
    for field, column, attribute in _COMPARED:
        said = getattr(row, attribute)
        if field not in kept or said == stored.fields[field]:
            continue
        if field == "latitude":
            said = None if said is None else f"{row.latitude}, {row.longitude}"
        yield column, "" if said is None else str(said)
    if "latitude" in kept and row.latitude == stored.fields["latitude"] and row.longitude != stored.fields["longitude"]:
        yield Column.LONGITUDE, str(row.longitude)
    yield from _differing_parts(row, stored)


def _differing_parts(row: SignatoryRow, stored: Registered) -> Iterator[tuple[Column, str]]:
    if "commitments" in stored.edited:
        for column, kind in COMMITMENT_COLUMNS:
            said = kind in row.commitments
            if said != (kind.value in stored.commitments):
                yield column, str(said)
    if "externalIds" in stored.edited and row.gcom_id is not None and row.gcom_id not in stored.gcom_ids:
        yield Column.GCOM_ID, row.gcom_id
