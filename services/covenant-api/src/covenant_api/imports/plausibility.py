"""Whether rows that could be read can be true, alone and together. It warns, and never changes a value."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from covenant_api.imports.columns import Column
from covenant_api.imports.findings import Finding, FindingCode, reported
from covenant_api.imports.signatory_rows import SignatoryRow
from covenant_api.signatories.schemas import AdhesionKind, CommitmentKind

LAUNCHED_ON: Final = dt.date(2008, 1, 29)
"""Day on which the Covenant of Mayors was launched; nobody can have joined before."""

FEWEST_PEOPLE: Final = 10
MOST_PEOPLE: Final = 40_000_000
"""More than any city has: the largest municipality, Chongqing, has about 32 million inhabitants."""

_COMMITMENT_COLUMNS: Final = frozenset(
    {Column.COMMITMENT_2020, Column.COMMITMENT_2030, Column.COMMITMENT_2050, Column.COMMITMENT_ADAPTATION}
)
_GROUP_COLUMNS: Final = frozenset({Column.GROUP_ID, Column.GROUP_PROFILE})
_LAST_DAY_FOR_2020: Final = dt.date(2020, 12, 31)
NAMESAKE_FAR_KM: Final = 50.0
NAMESAKE_NEAR_KM: Final = 15.0


class Ground(Protocol):
    """What is known of where places lie."""

    def is_near(self, country: str, latitude: float, longitude: float) -> bool | None:
        """Whether a known place of the country lies within about 100 km; None where none of it is known."""

    def namesake_km(self, name: str, country: str, latitude: float, longitude: float) -> float | None:
        """Kilometres to the nearest place of that name in the country; None where there is none."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What rows are held against: the day, countries' codes by folded name, the ground, what is registered.

    `fold` makes names comparable; `registered` has the organisation ids that are stored already, each with
    that of its group.
    """

    today: dt.date
    fold: Callable[[str], str]
    country_codes: Mapping[str, str]
    ground: Ground
    registered: Mapping[str, str | None]


def check_row(
    row: SignatoryRow,
    surroundings: Surroundings,
    columns: frozenset[Column],
    iso_code: Callable[[str], str | None],
) -> Iterator[Finding]:
    """Yield what is doubtful about one row by itself, as far as the columns of the file can tell.

    `iso_code` gives the code that a country's code stands for, as for a row's country itself.
    """
    yield from check_country_name(row, surroundings)
    yield from check_population(row)
    yield from check_position(row, surroundings.ground)
    if columns >= _COMMITMENT_COLUMNS:
        yield from check_commitments(row)
    if columns >= _GROUP_COLUMNS:
        yield from check_adhesion_type(row)
    yield from check_adhesion_date(row, surroundings.today)
    yield from check_gcom_id(row, iso_code)


def _finding(row: SignatoryRow, column: Column, value: object, code: FindingCode, reason: str) -> Finding:
    return Finding(row.number, column.value, reported(str(value)), code, reason)


def check_country_name(row: SignatoryRow, surroundings: Surroundings) -> Iterator[Finding]:
    """Warn where the country's name is that of another one. A name that is not in the table says nothing."""
    if row.country_name is None:
        return
    named = surroundings.country_codes.get(surroundings.fold(row.country_name))
    if named is not None and named != row.country:
        reason = f"This is the name of {named}, the code is {row.country}; the code is taken"
        yield _finding(row, Column.COUNTRY_NAME, row.country_name, FindingCode.COUNTRY_NAME_DISAGREES, reason)


def check_population(row: SignatoryRow) -> Iterator[Finding]:
    """Warn of populations that no local government has, and of a year in the wrong column."""
    people = row.population
    if people is None:
        return
    if people < FEWEST_PEOPLE:
        reason = f"Fewer than {FEWEST_PEOPLE} inhabitants"
    elif people > MOST_PEOPLE:
        reason = "More inhabitants than any city has"
    elif row.joined_on is not None and people == row.joined_on.year:
        reason = "The very year of adhesion: perhaps not a number of inhabitants"
    else:
        return
    yield _finding(row, Column.POPULATION, people, FindingCode.POPULATION_DOUBTFUL, reason)


def check_position(row: SignatoryRow, ground: Ground) -> Iterator[Finding]:
    """Warn of coordinates that do not lie in the country, and say how they would."""
    latitude, longitude = row.latitude, row.longitude
    if latitude is None or longitude is None:
        return
    value = f"{latitude!r}, {longitude!r}"
    if latitude == 0 and longitude == 0:
        reason = "Zero degrees both ways: probably unknown"
        yield _finding(row, Column.LATITUDE, value, FindingCode.COORDINATES_ZERO, reason)
        return
    near = ground.is_near(row.country, latitude, longitude)
    if near is None:
        return
    for code, fitting, how in _other_readings(latitude, longitude):
        if not ground.is_near(row.country, *fitting):
            continue
        if near and not _is_where_the_name_is(row, ground, (latitude, longitude), fitting):
            continue
        place = f"a place of that name in {row.country}" if near else row.country
        yield _finding(row, Column.LATITUDE, value, code, f"{how} it would fit {place}")
        return
    if not near:
        reason = f"About 100 km or more from every place known of {row.country}"
        yield _finding(row, Column.LATITUDE, value, FindingCode.COORDINATES_OUTSIDE_COUNTRY, reason)


def _other_readings(latitude: float, longitude: float) -> Iterator[tuple[FindingCode, tuple[float, float], str]]:
    if abs(longitude) <= 90:
        swapped = "With latitude and longitude exchanged"
        yield FindingCode.COORDINATES_SWAPPED, (longitude, latitude), swapped
    flipped = FindingCode.COORDINATES_SIGN_FLIPPED
    yield flipped, (latitude, -longitude), "With the longitude's sign turned round"
    yield flipped, (-latitude, longitude), "With the latitude's sign turned round"
    yield flipped, (-latitude, -longitude), "With both signs turned round"


def _is_where_the_name_is(
    row: SignatoryRow, ground: Ground, given: tuple[float, float], fitting: tuple[float, float]
) -> bool:
    """Whether, inside one country, the name lies at the other reading and not where the row says."""
    there = ground.namesake_km(row.name, row.country, *fitting)
    if there is None or there > NAMESAKE_NEAR_KM:
        return False
    here = ground.namesake_km(row.name, row.country, *given)
    return here is not None and here > NAMESAKE_FAR_KM


def check_commitments(row: SignatoryRow) -> Iterator[Finding]:
    """Warn of a signatory without a commitment, or with one that had run out when it was made."""
    if not row.commitments:
        reason = "No commitment flag is True"
        yield _finding(row, Column.COMMITMENT_2020, "", FindingCode.COMMITMENTS_NONE, reason)
    elif (
        row.commitments == (CommitmentKind.MITIGATION_2020,)
        and row.joined_on is not None
        and row.joined_on > _LAST_DAY_FOR_2020
    ):
        reason = "The only commitment is for 2020, and the adhesion came later"
        yield _finding(row, Column.COMMITMENT_2020, row.joined_on, FindingCode.COMMITMENT_EXPIRED, reason)


def check_adhesion_type(row: SignatoryRow) -> Iterator[Finding]:
    """Warn where the adhesion type says a group and the row none, or the other way round."""
    grouped = row.is_group or row.group_id is not None
    if row.adhesion_kind is None or (row.adhesion_kind is not AdhesionKind.INDIVIDUAL) == grouped:
        return
    reason = "Individual, but the row has a group" if grouped else "A joint plan, but the row has no group"
    yield _finding(row, Column.ADHESION_TYPE, row.adhesion_kind, FindingCode.ADHESION_TYPE_DISAGREES, reason)


def check_adhesion_date(row: SignatoryRow, today: dt.date) -> Iterator[Finding]:
    """Warn of days on which nobody could have joined."""
    day = row.joined_on
    if day is None:
        return
    if day < LAUNCHED_ON:
        reason = f"Before the launch of the Covenant of Mayors on {LAUNCHED_ON}"
        yield _finding(row, Column.ADHESION_DATE, day, FindingCode.ADHESION_BEFORE_LAUNCH, reason)
    elif day > today:
        yield _finding(row, Column.ADHESION_DATE, day, FindingCode.ADHESION_IN_FUTURE, "After today")


def check_gcom_id(row: SignatoryRow, iso_code: Callable[[str], str | None]) -> Iterator[Finding]:
    """Warn of a gcom_id whose two letters are another country's; EL and UK are Greece's and the UK's."""
    prefix = (row.gcom_id or "")[:2].upper()
    if len(prefix) == 2 and prefix.isalpha() and (iso_code(prefix) or prefix) != row.country:
        reason = f"The identifier begins with {prefix}, the country is {row.country}"
        yield _finding(row, Column.GCOM_ID, row.gcom_id, FindingCode.GCOM_ID_OTHER_COUNTRY, reason)


@dataclass(frozen=True, slots=True)
class Groups:
    """The references between rows: `unlinked` are the ids whose reference must not become a link."""

    findings: tuple[Finding, ...]
    unlinked: frozenset[str]


def check_groups(
    rows: Mapping[str, SignatoryRow], registered: Mapping[str, str | None], columns: frozenset[Column]
) -> Groups:
    """Follow the group references of all rows (by organisation id), whichever way round they stand.

    Registered signatories that the file does not have keep their references and may close a circle.
    """
    groups = {**registered, **{id_: row.group_id for id_, row in rows.items()}}
    circles = _in_circles(groups)
    findings: list[Finding] = []
    unlinked: set[str] = set(circles)
    for id_, row in rows.items():
        if row.group_id is None:
            continue
        group = rows.get(row.group_id)
        if row.group_id == id_:
            code, reason = FindingCode.GROUP_ITSELF, "The row names itself as its group"
        elif row.group_id not in groups:
            code, reason = FindingCode.GROUP_DANGLING, "Neither the register nor any row that was taken has this id"
            unlinked.add(id_)
        elif id_ in circles:
            code, reason = FindingCode.GROUP_CYCLE, "The group belongs, directly or not, to this row"
        elif group is not None and not group.is_group and Column.GROUP_PROFILE in columns:
            code, reason = FindingCode.GROUP_NOT_A_GROUP, f"Row {group.number} is not marked as a group"
        else:
            continue
        findings.append(_finding(row, Column.GROUP_ID, row.group_id, code, reason))
    return Groups(tuple(findings), frozenset(unlinked))


def _in_circles(groups: Mapping[str, str | None]) -> set[str]:
    """Find the ids that come back to themselves along group references; each is walked once."""
    circles: set[str] = set()
    walked: set[str] = set()
    for start in groups:
        path: dict[str, None] = {}
        here: str | None = start
        while here is not None and here in groups and here not in walked and here not in path:
            path[here] = None
            here = groups[here]
        if here in path:
            ids = list(path)
            circles.update(ids[ids.index(here) :])
        walked.update(path)
    return circles


def check_names(rows: Sequence[SignatoryRow], fold: Callable[[str], str]) -> Iterator[Finding]:
    """Warn of every row whose folded name an earlier row of the same country has."""
    first: dict[tuple[str, str], SignatoryRow] = {}
    for row in rows:
        earlier = first.setdefault((row.country, fold(row.name)), row)
        if earlier is not row:
            reason = f"Row {earlier.number} of {row.country} has the same name"
            yield _finding(row, Column.ORGANISATION_NAME, row.name, FindingCode.NAME_REPEATED, reason)


def check_gcom_ids(rows: Sequence[SignatoryRow]) -> Iterator[Finding]:
    """Warn of every row whose gcom_id an earlier row has."""
    first: dict[str, SignatoryRow] = {}
    for row in rows:
        if row.gcom_id is None:
            continue
        earlier = first.setdefault(row.gcom_id, row)
        if earlier is not row:
            reason = f"Row {earlier.number} has the same identifier; it is left out of this row"
            yield _finding(row, Column.GCOM_ID, row.gcom_id, FindingCode.GCOM_ID_REPEATED, reason)


def check_id(row: SignatoryRow, earlier: SignatoryRow) -> Finding:
    """Say what a row is that uses the id of an earlier one: its repetition, or a contradiction."""
    if _without_number(row) == _without_number(earlier):
        code, reason = (
            FindingCode.ID_REPEATED_IDENTICAL,
            f"The row is the same as row {earlier.number} in all columns that are taken over",
        )
    else:
        code = FindingCode.ID_REPEATED
        reason = f"Row {earlier.number} has the same organisation_id and other contents"
    return _finding(row, Column.ORGANISATION_ID, row.organisation_id, code, reason)


def _without_number(row: SignatoryRow) -> SignatoryRow:
    return replace(row, number=0)
