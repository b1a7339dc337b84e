"""What an import says about a file: one registry of codes, and the finding that carries one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LONGEST_REPORTED_VALUE: Final = 200


class Severity(StrEnum):
    """What a finding means for its row: an error rejects it, a warning and a notice do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class FindingCode(StrEnum):
    """Every remark that an import can make. The words are part of the report's promise: never reuse one."""

    # errors: the row is rejected
    CELL_COUNT = "cell-count"
    ID_MISSING = "id-missing"
    ID_MALFORMED = "id-malformed"
    ID_REPEATED = "id-repeated"
    NAME_MISSING = "name-missing"
    NAME_UNUSABLE = "name-unusable"
    COUNTRY_MISSING = "country-missing"
    COUNTRY_UNKNOWN = "country-unknown"
    STATUS_UNKNOWN = "status-unknown"
    # warnings about the file
    COLUMN_UNKNOWN = "column-unknown"
    COLUMN_MISSING = "column-missing"
    FORMULA_CELLS = "formula-cells"
    ERROR_CELLS = "error-cells"
    # warnings about a value
    ID_REPEATED_IDENTICAL = "id-repeated-identical"
    ID_DECIMAL = "id-decimal"
    NAME_GARBLED = "name-garbled"
    NAME_REPEATED = "name-repeated"
    NAME_REGISTERED = "name-registered"
    TEXT_UNUSABLE = "text-unusable"
    COUNTRY_ALIAS = "country-alias"
    COUNTRY_NAME_DISAGREES = "country-name-disagrees"
    POPULATION_UNREADABLE = "population-unreadable"
    POPULATION_NOT_WHOLE = "population-not-whole"
    POPULATION_IMPOSSIBLE = "population-impossible"
    POPULATION_DOUBTFUL = "population-doubtful"
    COORDINATES_UNREADABLE = "coordinates-unreadable"
    COORDINATES_INCOMPLETE = "coordinates-incomplete"
    COORDINATES_OUT_OF_RANGE = "coordinates-out-of-range"
    COORDINATES_ZERO = "coordinates-zero"
    COORDINATES_SWAPPED = "coordinates-swapped"
    COORDINATES_SIGN_FLIPPED = "coordinates-sign-flipped"
    COORDINATES_OUTSIDE_COUNTRY = "coordinates-outside-country"
    GROUP_DANGLING = "group-dangling"
    GROUP_ITSELF = "group-itself"
    GROUP_CYCLE = "group-cycle"
    GROUP_NOT_A_GROUP = "group-not-a-group"
    FLAG_UNREADABLE = "flag-unreadable"
    COMMITMENTS_NONE = "commitments-none"
    COMMITMENT_EXPIRED = "commitment-expired"
    ADHESION_TYPE_UNKNOWN = "adhesion-type-unknown"
    ADHESION_TYPE_DISAGREES = "adhesion-type-disagrees"
    DATE_UNREADABLE = "date-unreadable"
    ADHESION_BEFORE_LAUNCH = "adhesion-before-launch"
    ADHESION_IN_FUTURE = "adhesion-in-future"
    GCOM_ID_MALFORMED = "gcom-id-malformed"
    GCOM_ID_OTHER_COUNTRY = "gcom-id-other-country"
    GCOM_ID_REPEATED = "gcom-id-repeated"
    # notices
    EDITED_HERE = "edited-here"
    ID_MERGED = "id-merged"
    PLACE_AMBIGUOUS = "place-ambiguous"
    PLACE_NOT_FOUND = "place-not-found"
    NOT_IN_LIST = "not-in-list"


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """What a code means: `title` for a heading, `explanation` for what the import does about it."""

    severity: Severity
    title: str
    explanation: str


def _error(title: str, explanation: str) -> CodeEntry:
    return CodeEntry(Severity.ERROR, title, explanation)


def _warning(title: str, explanation: str) -> CodeEntry:
    return CodeEntry(Severity.WARNING, title, explanation)


def _notice(title: str, explanation: str) -> CodeEntry:
    return CodeEntry(Severity.NOTICE, title, explanation)


_AS_PUBLISHED: Final = "Stored as published."
_LEFT_UNKNOWN: Final = "The value is stored as unknown."

CODES: Final[dict[FindingCode, CodeEntry]] = {
    FindingCode.CELL_COUNT: _error(
        "Row with too few or too many cells",
        "A delimiter is missing or one too many, even at the end, so that values may stand under the wrong column.",
    ),
    FindingCode.ID_MISSING: _error("No organisation_id", "Without it a later import could not find the row."),
    FindingCode.ID_MALFORMED: _error(
        "Malformed organisation_id",
        "It may have up to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or digit.",
    ),
    FindingCode.ID_REPEATED: _error(
        "organisation_id used twice with different contents",
        "The first row with the id is taken, the later one rejected.",
    ),
    FindingCode.NAME_MISSING: _error("No name", "Blank, `-` and `null` are unknown; `None` and `Null` are names."),
    FindingCode.NAME_UNUSABLE: _error("Unusable name", "It is longer than 500 characters or holds control characters."),
    FindingCode.COUNTRY_MISSING: _error("No country code", "A signatory is always of a country or territory."),
    FindingCode.COUNTRY_UNKNOWN: _error(
        "Unknown country code", "The code is not in the platform's table of countries and territories."
    ),
    FindingCode.STATUS_UNKNOWN: _error(
        "Unknown status",
        "The published words are `published` and `on_hold`. Any other, or none, does not say whether the "
        "signatory is active, and guessing would show or hide it wrongly.",
    ),
    FindingCode.COLUMN_UNKNOWN: _warning(
        "Unknown columns", "Named once; their values are neither stored nor reported."
    ),
    FindingCode.COLUMN_MISSING: _warning(
        "Column missing", "What earlier imports stored from that column stays as it is."
    ),
    FindingCode.FORMULA_CELLS: _warning(
        "Cells with formulas", "The value that the workbook holds is taken; nothing is computed."
    ),
    FindingCode.ERROR_CELLS: _warning(
        "Cells with spreadsheet errors", "Such as #REF! or #N/A. They are read as blank."
    ),
    FindingCode.ID_REPEATED_IDENTICAL: _warning(
        "Row given twice",
        "A later row repeats an earlier one in all columns that are taken over; it is counted as unchanged.",
    ),
    FindingCode.ID_DECIMAL: _warning(
        "organisation_id with a decimal point",
        "A program seems to have made numbers of the identifiers. Stored as published: a file with the plain number "
        "makes a second record.",
    ),
    FindingCode.NAME_GARBLED: _warning(
        "Garbled name", f"It looks like text read in the wrong encoding. {_AS_PUBLISHED}"
    ),
    FindingCode.NAME_REPEATED: _warning(
        "Same name twice in a country", f"Compared without case, accents and punctuation. {_AS_PUBLISHED}"
    ),
    FindingCode.NAME_REGISTERED: _warning(
        "Name of another registered signatory",
        "A record of the same country that the file lacks, whatever brought it, bears the name. Both are kept.",
    ),
    FindingCode.TEXT_UNUSABLE: _warning(
        "Unusable text", f"It is longer than 1,000 characters or holds control characters. {_LEFT_UNKNOWN}"
    ),
    FindingCode.COUNTRY_ALIAS: _warning(
        "Country code that is not ISO 3166", "`UK` and `EL` are read as GB and GR, `XK` is kept."
    ),
    FindingCode.COUNTRY_NAME_DISAGREES: _warning(
        "Country name and code disagree", "The name is that of another country; the code is taken."
    ),
    FindingCode.POPULATION_UNREADABLE: _warning("Population is not a number", _LEFT_UNKNOWN),
    FindingCode.POPULATION_NOT_WHOLE: _warning(
        "Population is not a whole number",
        f"It may be thousands with a separator, and is not rounded. {_LEFT_UNKNOWN}",
    ),
    FindingCode.POPULATION_IMPOSSIBLE: _warning(
        "Impossible population", f"Below zero or above 2,147,483,647. {_LEFT_UNKNOWN}"
    ),
    FindingCode.POPULATION_DOUBTFUL: _warning(
        "Doubtful population",
        f"Below 10, above 40 million, or the very year of adhesion. {_AS_PUBLISHED}",
    ),
    FindingCode.COORDINATES_UNREADABLE: _warning("Coordinate is not a number", "Both are stored as unknown."),
    FindingCode.COORDINATES_INCOMPLETE: _warning("Only one coordinate", "Both are stored as unknown."),
    FindingCode.COORDINATES_OUT_OF_RANGE: _warning(
        "Coordinate out of range",
        "Latitude goes from -90 to 90, longitude from -180 to 180. Both are stored as unknown.",
    ),
    FindingCode.COORDINATES_ZERO: _warning("Coordinates 0, 0", f"A point in the Atlantic. {_AS_PUBLISHED}"),
    FindingCode.COORDINATES_SWAPPED: _warning(
        "Swapped coordinates",
        f"They fit the country only with latitude and longitude exchanged. {_AS_PUBLISHED}",
    ),
    FindingCode.COORDINATES_SIGN_FLIPPED: _warning(
        "Coordinate with the wrong sign",
        f"They fit the country only with a sign turned round. {_AS_PUBLISHED}",
    ),
    FindingCode.COORDINATES_OUTSIDE_COUNTRY: _warning(
        "Coordinates outside the country",
        f"About 100 km or more from every place known of the country. {_AS_PUBLISHED}",
    ),
    FindingCode.GROUP_DANGLING: _warning(
        "Group not found",
        "Neither the register nor a row taken from the file is it; the file may have it in a row that was rejected. "
        "The reference is kept as text, and becomes a link when the group is imported.",
    ),
    FindingCode.GROUP_ITSELF: _warning("Group of itself", "The reference is kept as text, without a link."),
    FindingCode.GROUP_CYCLE: _warning(
        "Groups in a circle", "Groups belong to each other. The references are kept as text, without links."
    ),
    FindingCode.GROUP_NOT_A_GROUP: _warning(
        "Group is not marked as one", "The row that is referred to has group_profile False. The link is made."
    ),
    FindingCode.FLAG_UNREADABLE: _warning(
        "Flag is neither True nor False",
        "An unreadable commitment is stored as not made, group_profile as false, action_plan_expected as unknown.",
    ),
    FindingCode.COMMITMENTS_NONE: _warning("No commitment", f"No commitment flag is True. {_AS_PUBLISHED}"),
    FindingCode.COMMITMENT_EXPIRED: _warning(
        "Commitment for 2020 made after 2020", f"It is the only commitment. {_AS_PUBLISHED}"
    ),
    FindingCode.ADHESION_TYPE_UNKNOWN: _warning("Unknown adhesion type", _LEFT_UNKNOWN),
    FindingCode.ADHESION_TYPE_DISAGREES: _warning(
        "Adhesion type and group disagree",
        f"An individual signatory has a group, or a joint one has none and is none. {_AS_PUBLISHED}",
    ),
    FindingCode.DATE_UNREADABLE: _warning(
        "Date is not a day of the form YYYY-MM-DD",
        f"Other forms are not guessed at: 03/04/2012 is two different days. {_LEFT_UNKNOWN}",
    ),
    FindingCode.ADHESION_BEFORE_LAUNCH: _warning(
        "Adhesion before the launch", f"The Covenant of Mayors was launched on 2008-01-29. {_AS_PUBLISHED}"
    ),
    FindingCode.ADHESION_IN_FUTURE: _warning("Adhesion in the future", _AS_PUBLISHED),
    FindingCode.GCOM_ID_MALFORMED: _warning(
        "Malformed gcom_id", f"Usual are two letters of the country and digits. {_AS_PUBLISHED}"
    ),
    FindingCode.GCOM_ID_OTHER_COUNTRY: _warning(
        "gcom_id of another country", f"Its prefix is not the country code. {_AS_PUBLISHED}"
    ),
    FindingCode.GCOM_ID_REPEATED: _warning(
        "gcom_id used twice",
        "The first row keeps it, it is left out of the others; a signatory that the file lacks "
        "keeps it before any row.",
    ),
    FindingCode.EDITED_HERE: _notice(
        "Edited here, and the list says otherwise",
        "The signatory or the staff published another value of this field here. It stays; the value of the list is "
        "told. The staff can give the field back to the list.",
    ),
    FindingCode.ID_MERGED: _notice(
        "Row of a signatory that was merged into another",
        "The file has a row of the other one as well, which is taken; this one is counted as unchanged.",
    ),
    FindingCode.PLACE_AMBIGUOUS: _notice(
        "Several places fit",
        "More than one place of that name lies within 15 km. geonamesId stays unknown; the candidates are given.",
    ),
    FindingCode.PLACE_NOT_FOUND: _notice(
        "No place fits",
        "No place of that name and country lies within 15 km. geonamesId stays unknown; the nearest "
        "candidates are given.",
    ),
    FindingCode.NOT_IN_LIST: _notice(
        "Stored signatories that the file no longer has",
        "Counted once. They stay as they are: a shorter file is not proof that anyone left.",
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark. `row` is the row number that a spreadsheet program shows; `column` the known column."""

    row: int
    column: str
    value: str
    code: FindingCode
    reason: str

    @property
    def severity(self) -> Severity:
        """What the finding means for its row."""
        return CODES[self.code].severity


def reported(value: str) -> str:
    """Make a cell's text fit to be shown: control characters written out, long text cut."""
    if len(value) > LONGEST_REPORTED_VALUE:
        value = value[: LONGEST_REPORTED_VALUE - 1] + "…"
    if value.isprintable():
        return value
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in value)
