"""The columns of the published signatory list, and the header of a file held against them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from covenant_api.imports.findings import Finding, FindingCode, reported
from covenant_api.imports.refusals import FileRefused

MOST_NAMED_COLUMNS: Final = 20


class Column(StrEnum):
    """The columns of the list as published, in its order. Header cells are matched without case."""

    ORGANISATION_ID = "organisation_id"
    ORGANISATION_NAME = "organisation_name"
    COORDINATOR_NAME = "coordinator_name"
    SUPPORTER_NAME = "supporter_name"
    COUNTRY_CODE = "country_code"
    COUNTRY_NAME = "country_name"
    POPULATION = "population_adhesion"
    LATITUDE = "organisation_latitude"
    LONGITUDE = "organisation_longitude"
    GROUP_ID = "group_organisation_id"
    GROUP_NAME = "group_name"
    COMMITMENT_2020 = "commitment_CoM2020_flag"
    COMMITMENT_2030 = "commitment_CoM2030_flag"
    COMMITMENT_2050 = "commitment_CoM2050_flag"
    COMMITMENT_ADAPTATION = "commitment_mayoradapt_flag"
    ADHESION_TYPE = "adhesion_type"
    STATUS = "signatory_status"
    ADHESION_DATE = "date_of_adhesion"
    PLAN_EXPECTED = "action_plan_expected"
    GROUP_PROFILE = "group_profile"
    GCOM_ID = "gcom_id"


# Without these no row could be taken, or every row would be rejected.
REQUIRED: Final = (Column.ORGANISATION_ID, Column.ORGANISATION_NAME, Column.COUNTRY_CODE, Column.STATUS)

_BY_FOLDED_NAME: Final = {column.value.casefold(): column for column in Column}


def known_column(cell: str) -> Column | None:
    """Find the column that a header cell names; None for a column that the list does not have."""
    return _BY_FOLDED_NAME.get(cell.strip().casefold())


@dataclass(frozen=True, slots=True)
class Header:
    """A header that was understood: `row` number, `width` in cells, `positions` of the known columns.

    `unknown` are the names of other columns, as far as they have one.
    """

    row: int
    width: int
    positions: dict[Column, int]
    findings: tuple[Finding, ...]
    unknown: tuple[str, ...] = ()

    @property
    def columns(self) -> frozenset[Column]:
        """The known columns that the file has."""
        return frozenset(self.positions)


def understand_header(cells: Sequence[str], row: int) -> Header:
    """Match header cells with the known columns.

    Raises FileRefused where a required column is missing or a known one occurs twice.
    """
    positions: dict[Column, int] = {}
    unknown: list[str] = []
    nameless = 0
    for position, cell in enumerate(cells):
        column = known_column(cell)
        if column is None:
            nameless += not cell.strip()
            if cell.strip():
                unknown.append(reported(cell.strip()))
        elif column in positions:
            raise FileRefused("column-twice", f"the column {column.value} occurs twice in the header")
        else:
            positions[column] = position
    missing = [column.value for column in REQUIRED if column not in positions]
    if missing:
        raise FileRefused("columns-missing", f"the header lacks the required columns {', '.join(missing)}")
    findings = [
        Finding(
            row,
            column.value,
            "",
            FindingCode.COLUMN_MISSING,
            f"The file has no column {column.value}; what is stored of it stays",
        )
        for column in Column
        if column not in positions
    ]
    if unknown or nameless:
        named = unknown[:MOST_NAMED_COLUMNS]
        if len(unknown) > MOST_NAMED_COLUMNS:
            named.append(f"{len(unknown) - MOST_NAMED_COLUMNS} more")
        if nameless:
            named.append(f"{nameless} without a name")
        reason = "Not part of the published list; the values of these columns are neither stored nor reported"
        findings.append(Finding(row, "", reported(", ".join(named)), FindingCode.COLUMN_UNKNOWN, reason))
    return Header(row, len(cells), positions, tuple(findings), tuple(unknown))
