"""One row of the published list made a typed signatory, or rejected with the reason."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from covenant_api.imports.columns import Column, Header
from covenant_api.imports.findings import Finding, FindingCode, reported
from covenant_api.imports.table_limits import NumberedRow
from covenant_api.signatories.schemas import AdhesionKind, CommitmentKind, SignatoryStatus

LONGEST_NAME: Final = 500
LONGEST_TEXT: Final = 1000
LARGEST_POPULATION: Final = 2_147_483_647

# How the list writes that something is not known. "None" is not among them: it is also a name.
_UNKNOWN: Final = frozenset({"", "-", "null", "NULL", "Null"})
# As a name, "Null" is taken for what it says.
_UNKNOWN_NAME: Final = _UNKNOWN - {"Null"}

_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_DECIMAL_ID: Final = re.compile(r"[0-9]+\.0+")
_GCOM_ID: Final = re.compile(r"[A-Za-z]{2}[0-9]{1,10}")
_COUNTRY: Final = re.compile(r"[A-Za-z]{2}")
_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,15}(?:[.,][0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?")
# One to three digits, then separators each followed by exactly three: 25.000 may be 25 or 25,000 people.
_THOUSANDS: Final = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+|[+-]?[0-9]{1,3}(?:,[0-9]{3})+")
_DATE: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?")

# A program that makes numbers of flags may write them as decimal ones.
_FLAGS: Final = {"true": True, "1": True, "1.0": True, "false": False, "0": False, "0.0": False}
_ADHESION_KINDS: Final = {
    "as an individual signatory": AdhesionKind.INDIVIDUAL,
    "as a group of signatories committing individually (joint seap - option 1)": AdhesionKind.JOINT_OPTION_1,
    "as a group of signatories committing collectively (joint seap - option 2)": AdhesionKind.JOINT_OPTION_2,
}
# The list does not tell what an active signatory has done: domain, state machine of a signatory.
_STATUSES: Final = {
    "published": SignatoryStatus.UNKNOWN_ACTIVE,
    "on_hold": SignatoryStatus.ON_HOLD,
}
COMMITMENT_COLUMNS: Final = (
    (Column.COMMITMENT_2020, CommitmentKind.MITIGATION_2020),
    (Column.COMMITMENT_2030, CommitmentKind.MITIGATION_2030),
    (Column.COMMITMENT_2050, CommitmentKind.MITIGATION_2050),
    (Column.COMMITMENT_ADAPTATION, CommitmentKind.ADAPTATION),
)
# Characters that turn the direction of what follows can make a name read as another.
_DIRECTION_OVERRIDES: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ADDED_BY_WRONG_ENCODING: Final = re.compile("\ufffd|[ÂÃÄÅÐÑ][\u0080-\u00bf\u0152-\u0178\u2018-\u2122]|â€")


@dataclass(frozen=True, slots=True)
class SignatoryRow:
    """A row as it will be stored. None is unknown; `country` is ISO 3166-1 alpha-2 (or XK), degrees WGS 84.

    `number` is the row number that a spreadsheet program shows, and no part of the signatory.
    """

    number: int
    organisation_id: str
    name: str
    country: str
    country_name: str | None
    coordinator_name: str | None
    supporter_name: str | None
    population: int | None
    latitude: float | None
    longitude: float | None
    group_id: str | None
    group_name: str | None
    commitments: tuple[CommitmentKind, ...]
    adhesion_kind: AdhesionKind | None
    status: SignatoryStatus
    source_status: str
    joined_on: dt.date | None
    action_plan_expected: bool | None
    is_group: bool
    gcom_id: str | None


class _Rejected(Exception):
    """The row cannot be taken; the finding is already noted."""


class RowParser:
    """Parses the rows of one file.

    `iso_code` gives the code that a country's code stands for (itself, or GB for UK and GR for EL), None
    where it is no country's. After `parse`, `findings` has what there is to say about that row.
    """

    def __init__(self, header: Header, iso_code: Callable[[str], str | None]) -> None:
        self._header = header
        self._positions = header.positions
        self._iso_code = iso_code
        self._cells: tuple[str, ...] = ()
        self._number = 0
        self.findings: list[Finding] = []

    def parse(self, row: NumberedRow) -> SignatoryRow | None:
        """Make a row a signatory; None where it is rejected, `findings` then has the error."""
        self._number, self._cells = row
        self.findings = []
        try:
            self._check_width()
            return self._signatory()
        except _Rejected:
            return None

    def _signatory(self) -> SignatoryRow:
        organisation_id = self._organisation_id()
        name = self._name()
        country = self._country()
        status, source_status = self._status()
        latitude, longitude = self._coordinates()
        return SignatoryRow(
            number=self._number,
            organisation_id=organisation_id,
            name=name,
            country=country,
            country_name=self._text(Column.COUNTRY_NAME),
            coordinator_name=self._text(Column.COORDINATOR_NAME),
            supporter_name=self._text(Column.SUPPORTER_NAME),
            population=self._population(),
            latitude=latitude,
            longitude=longitude,
            group_id=self._text(Column.GROUP_ID),
            group_name=self._text(Column.GROUP_NAME),
            commitments=tuple([kind for column, kind in COMMITMENT_COLUMNS if self._flag(column)]),
            adhesion_kind=self._adhesion_kind(),
            status=status,
            source_status=source_status,
            joined_on=self._date(),
            action_plan_expected=self._flag(Column.PLAN_EXPECTED),
            is_group=self._flag(Column.GROUP_PROFILE) or False,
            gcom_id=self._gcom_id(),
        )

    def _cell(self, column: Column) -> str:
        position = self._positions.get(column)
        return "" if position is None else self._cells[position].strip()

    def _note(self, column: Column | None, code: FindingCode, reason: str) -> None:
        value = "" if column is None else reported(self._cell(column))
        self.findings.append(Finding(self._number, column.value if column else "", value, code, reason))

    def _reject(self, column: Column | None, code: FindingCode, reason: str) -> _Rejected:
        self._note(column, code, reason)
        return _Rejected()

    def _check_width(self) -> None:
        width = self._header.width
        if len(self._cells) < width:
            reason = f"The row has {len(self._cells)} cells, the header {width}"
            raise self._reject(None, FindingCode.CELL_COUNT, reason)
        # Blank surplus cells are no excuse: a comma inside a cell moves every later value, a blank last one too.
        if len(self._cells) > width:
            reason = f"The row has {len(self._cells)} cells, the header {width}: values may be in wrong columns"
            raise self._reject(None, FindingCode.CELL_COUNT, reason)

    def _organisation_id(self) -> str:
        text = self._cell(Column.ORGANISATION_ID)
        if text in _UNKNOWN:
            raise self._reject(Column.ORGANISATION_ID, FindingCode.ID_MISSING, "The row has no organisation_id")
        if not _ID.fullmatch(text):
            reason = "An organisation_id has up to 64 letters, digits, dots, hyphens and underscores"
            raise self._reject(Column.ORGANISATION_ID, FindingCode.ID_MALFORMED, reason)
        if _DECIMAL_ID.fullmatch(text):
            reason = f"Probably {text.partition('.')[0]}, made a decimal number by a program; taken as it stands"
            self._note(Column.ORGANISATION_ID, FindingCode.ID_DECIMAL, reason)
        return text

    def _name(self) -> str:
        column = Column.ORGANISATION_NAME
        text = _in_one_line(self._cell(column))
        if text in _UNKNOWN_NAME:
            raise self._reject(column, FindingCode.NAME_MISSING, "The row has no name")
        if len(text) > LONGEST_NAME:
            reason = f"The name has {len(text)} characters; up to {LONGEST_NAME} are taken"
            raise self._reject(column, FindingCode.NAME_UNUSABLE, reason)
        if not _is_clean(text):
            reason = "The name holds control characters"
            raise self._reject(column, FindingCode.NAME_UNUSABLE, reason)
        if not text.isascii() and _ADDED_BY_WRONG_ENCODING.search(text):
            reason = "The name looks like text that was read in the wrong encoding"
            self._note(column, FindingCode.NAME_GARBLED, reason)
        return text

    def _country(self) -> str:
        column = Column.COUNTRY_CODE
        text = self._cell(column)
        if text in _UNKNOWN:
            raise self._reject(column, FindingCode.COUNTRY_MISSING, "The row has no country code")
        code = self._iso_code(text) if _COUNTRY.fullmatch(text) else None
        if code is None:
            reason = "No country or territory of the platform's table has this code"
            raise self._reject(column, FindingCode.COUNTRY_UNKNOWN, reason)
        if code != text.upper():
            self._note(column, FindingCode.COUNTRY_ALIAS, f"Read as {code}, the code of ISO 3166")
        return code

    def _status(self) -> tuple[SignatoryStatus, str]:
        text = self._cell(Column.STATUS)
        status = _STATUSES.get(text.casefold())
        if status is None:
            reason = "The status is neither published nor on_hold"
            raise self._reject(Column.STATUS, FindingCode.STATUS_UNKNOWN, reason)
        return status, text.casefold()

    def _text(self, column: Column) -> str | None:
        text = self._cell(column)
        if text in _UNKNOWN:
            return None
        text = _in_one_line(text)
        if len(text) > LONGEST_TEXT:
            reason = f"The text has {len(text)} characters; up to {LONGEST_TEXT} are taken"
        elif not _is_clean(text):
            reason = "The text holds control characters"
        else:
            return text
        self._note(column, FindingCode.TEXT_UNUSABLE, reason)
        return None

    def _population(self) -> int | None:
        column = Column.POPULATION
        text = self._cell(column)
        if text in _UNKNOWN:
            return None
        if text.isascii() and text.isdigit() and len(text) < 16:
            number = int(text)
        elif _THOUSANDS.fullmatch(text):
            reason = "Perhaps thousands with a separator, which is not guessed at"
            self._note(column, FindingCode.POPULATION_NOT_WHOLE, reason)
            return None
        elif _NUMBER.fullmatch(text):
            exact = float(text.replace(",", "."))
            if not exact.is_integer():
                reason = "Not a whole number of people"
                self._note(column, FindingCode.POPULATION_NOT_WHOLE, reason)
                return None
            number = int(exact)
        else:
            self._note(column, FindingCode.POPULATION_UNREADABLE, "The population is not a number")
            return None
        if not 0 <= number <= LARGEST_POPULATION:
            self._note(column, FindingCode.POPULATION_IMPOSSIBLE, "No place has so many people, or so few")
            return None
        return number

    def _coordinates(self) -> tuple[float | None, float | None]:
        latitude, latitude_read = self._degrees(Column.LATITUDE)
        longitude, longitude_read = self._degrees(Column.LONGITUDE)
        if not latitude_read or not longitude_read:
            return None, None
        if latitude is None and longitude is None:
            return None, None
        if latitude is None or longitude is None:
            given = Column.LONGITUDE if latitude is None else Column.LATITUDE
            reason = "The other coordinate is missing, so that the place is unknown"
            self._note(given, FindingCode.COORDINATES_INCOMPLETE, reason)
            return None, None
        if abs(latitude) > 90 or abs(longitude) > 180:
            column = Column.LATITUDE if abs(latitude) > 90 else Column.LONGITUDE
            swapped = abs(latitude) <= 180 and abs(longitude) <= 90
            reason = "Beyond 90 degrees" if column is Column.LATITUDE else "Beyond 180 degrees"
            if swapped:
                reason += "; latitude and longitude may be swapped"
            self._note(column, FindingCode.COORDINATES_OUT_OF_RANGE, reason)
            return None, None
        return latitude, longitude

    def _degrees(self, column: Column) -> tuple[float | None, bool]:
        """Read a coordinate; False where there is one that cannot be read."""
        text = self._cell(column)
        if text in _UNKNOWN:
            return None, True
        if not _NUMBER.fullmatch(text):
            self._note(column, FindingCode.COORDINATES_UNREADABLE, "The coordinate is not a decimal number")
            return None, False
        return float(text.replace(",", ".")), True

    def _flag(self, column: Column) -> bool | None:
        text = self._cell(column)
        flag = _FLAGS.get(text.casefold())
        if flag is None and text not in _UNKNOWN:
            self._note(column, FindingCode.FLAG_UNREADABLE, "The flag is neither True nor False")
        return flag

    def _adhesion_kind(self) -> AdhesionKind | None:
        text = self._cell(Column.ADHESION_TYPE)
        kind = _ADHESION_KINDS.get(" ".join(text.casefold().split()))
        if kind is None and text not in _UNKNOWN:
            reason = "None of the three published adhesion types"
            self._note(Column.ADHESION_TYPE, FindingCode.ADHESION_TYPE_UNKNOWN, reason)
        return kind

    def _date(self) -> dt.date | None:
        text = self._cell(Column.ADHESION_DATE)
        if text in _UNKNOWN:
            return None
        match = _DATE.fullmatch(text)
        if match:
            try:
                return dt.date.fromisoformat(match[1])
            except ValueError:
                pass
        reason = "Not a day of the form YYYY-MM-DD"
        self._note(Column.ADHESION_DATE, FindingCode.DATE_UNREADABLE, reason)
        return None

    def _gcom_id(self) -> str | None:
        text = self._text(Column.GCOM_ID)
        if text is None:
            return None
        if not _GCOM_ID.fullmatch(text):
            reason = "Not two letters of a country and digits"
            self._note(Column.GCOM_ID, FindingCode.GCOM_ID_MALFORMED, reason)
        return text


def _in_one_line(text: str) -> str:
    """Make line breaks, tabs and no-break spaces inside a cell single spaces."""
    return text if text.isprintable() else " ".join(text.split())


def _is_clean(text: str) -> bool:
    if text.isprintable():
        return True
    return not any(unicodedata.category(letter) in {"Cc", "Cs"} or letter in _DIRECTION_OVERRIDES for letter in text)
