"""What there is to say of a cell, a row or a sheet of an uploaded file, beside what the checks of reports find."""

from typing import Final

from servicekit.schemas import Code


class CellSeverity(Code):
    """What a finding of an upload means for what it points to."""

    ERROR = "error", "It is not taken: the cell, the row or the sheet is left out"
    WARNING = "warning", "It is taken; look at it"
    NOTICE = "notice", "It is taken, and this is how it was understood"


class CellCode(Code):
    """What is the matter with a cell, a row or a sheet of an upload."""

    # errors
    SHEET_HEADER_MISSING = "SHEET_HEADER_MISSING", "The sheet has no row with the names of its columns"
    COLUMN_MISSING = "COLUMN_MISSING", "A column is missing without which the rows cannot be told apart"
    COLUMN_REPEATED = "COLUMN_REPEATED", "Two columns have the same name: only the first is read"
    FIELD_REPEATED = "FIELD_REPEATED", "Two rows have the same name: only the first is read"
    CELL_ERROR = "CELL_ERROR", "The cell holds an error of the spreadsheet program, such as #REF!"
    NUMBER_UNREADABLE = "NUMBER_UNREADABLE", "The cell is to hold a number, and holds something else"
    NUMBER_AMBIGUOUS = "NUMBER_AMBIGUOUS", "The comma in the number can mean thousands or decimals"
    NUMBER_IS_DATE = "NUMBER_IS_DATE", "The cell is to hold a number, and the program made a date of it"
    NUMBER_NOT_WHOLE = "NUMBER_NOT_WHOLE", "The number is to be whole, and is not"
    NOT_FINITE = "NOT_FINITE", "The number is not finite, or larger than any number that can be kept"
    TOO_MANY_DIGITS = "TOO_MANY_DIGITS", "The number has more digits than can be kept"
    DATE_UNREADABLE = "DATE_UNREADABLE", "The cell is to hold a day, and holds something else, or is ambiguous"
    FLAG_UNREADABLE = "FLAG_UNREADABLE", "The cell is to hold yes or no, and holds something else"
    CHOICE_UNKNOWN = "CHOICE_UNKNOWN", "The cell holds none of the codes that the column knows, nor a name of one"
    TEXT_TOO_LONG = "TEXT_TOO_LONG", "The text is longer than the field may be"
    VALUE_OUT_OF_RANGE = "VALUE_OUT_OF_RANGE", "The value lies outside what the field may hold"
    VALUE_REFUSED = "VALUE_REFUSED", "The value does not keep to the form of the field"
    ROW_INCOMPLETE = "ROW_INCOMPLETE", "The row lacks what says where it belongs"
    ROW_REPEATED = "ROW_REPEATED", "The row says again what an earlier one says: only the first is taken"
    ROW_OTHER_YEAR = "ROW_OTHER_YEAR", "The row is of another year than the inventory"
    ROW_TOO_MANY = "ROW_TOO_MANY", "There are more rows than the record may have"
    RECORD_NOT_FOUND = "RECORD_NOT_FOUND", "The identifier is of no report of this signatory"
    RECORD_REFUSED = "RECORD_REFUSED", "The record as a whole cannot be made of the file"
    SIGNATORY_UNKNOWN = "SIGNATORY_UNKNOWN", "There is no signatory of this identifier"
    YEAR_MISSING = "YEAR_MISSING", "The file does not say of which year the inventory is"
    GPC_REF_UNKNOWN = (
        "GPC_REF_UNKNOWN",
        "Neither the GPC reference nor sector, sub-sector and scope say where it belongs",
    )
    # warnings
    SHEET_UNKNOWN = "SHEET_UNKNOWN", "The sheet is none of this workbook and is not read"
    COLUMN_UNKNOWN = "COLUMN_UNKNOWN", "The column is not known; its values are not read"
    FIELD_UNKNOWN = "FIELD_UNKNOWN", "The row of the form is not known; its value is not read"
    LIST_EMPTIED = "LIST_EMPTIED", "The sheet has no rows, so that all that the record has there goes"
    RULE_SET_DIFFERS = "RULE_SET_DIFFERS", "The workbook was made for another rule set than the record"
    KEY_NA_MAPPED = "KEY_NA_MAPPED", "NA is no notation key of the framework; it is taken for NO"
    KEY_BESIDE_LINES = "KEY_BESIDE_LINES", "The row has a notation key and a number or an activity"
    ECRF_PLACEHOLDER = "ECRF_PLACEHOLDER", "A placeholder of a template was never filled in; it is read as blank"
    ECRF_OFF_ROAD_REF = "ECRF_OFF_ROAD_REF", "A known fault of a template: off-road has a reference of aviation"
    ECRF_PRODUCT_USE_REF = "ECRF_PRODUCT_USE_REF", "A known fault of a template: product use has that of processes"
    ECRF_INSTITUTIONAL_IE = (
        "ECRF_INSTITUTIONAL_IE",
        "A known habit of a template: institutional buildings are always IE; check that it is so",
    )
    GPC_REF_DIFFERS = "GPC_REF_DIFFERS", "The GPC reference and the sector of the row disagree; the names are taken"
    MATRIX_DIFFERS = "MATRIX_DIFFERS", "The number of the matrix is not the sum of the detail; the detail is taken"
    NOT_MAPPED = "NOT_MAPPED", "The file says something that has no place in the record; it is not kept"
    FACTOR_NOT_USED = "FACTOR_NOT_USED", "Emissions and a factor are both given; the emissions are taken"
    # notices
    FORMULA_VALUES = "FORMULA_VALUES", "Cells hold formulas; the values that the program stored with them are read"
    NUMBER_UNDERSTOOD = "NUMBER_UNDERSTOOD", "A number that was typed as text was understood"
    DATE_UNDERSTOOD = "DATE_UNDERSTOOD", "A day that was typed as text was understood"
    GPC_REF_EMPTY = "GPC_REF_EMPTY", "The GPC reference is blank; sector, sub-sector and scope say where it belongs"
    ROWS_SUMMED = "ROWS_SUMMED", "Several rows have the same GPC reference: each is kept, and they are added up"


_WARNINGS_FROM: Final = list(CellCode).index(CellCode.SHEET_UNKNOWN)
_NOTICES_FROM: Final = list(CellCode).index(CellCode.FORMULA_VALUES)


def severity_of(code: CellCode) -> CellSeverity:
    """What a code means for what it points to."""
    place = list(CellCode).index(code)
    if place >= _NOTICES_FROM:
        return CellSeverity.NOTICE
    return CellSeverity.WARNING if place >= _WARNINGS_FROM else CellSeverity.ERROR
