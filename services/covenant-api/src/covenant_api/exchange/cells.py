"""What a cell of a spreadsheet says: numbers, days, yes and no, texts, read with care.

A number typed as text, a decimal comma, thousands set apart and full-width digits are understood where they can mean
one thing only, and named; what can mean two things is refused by name. Nothing is guessed.
"""

import datetime as dt
import math
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from covenant_api.exchange.codes import CellCode

# Error values that a text cell can carry when a sheet was copied as text.
SHEET_ERRORS: Final = frozenset(
    {"#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA"}
)
_PLAIN: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?")
_COMMA_DECIMAL: Final = re.compile(r"([+-]?\d*),(\d+)")
_GROUPED: Final = (
    # Thousands by commas and a decimal point, by points and a decimal comma, by blanks or apostrophes and either.
    (re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?"), ",", "."),
    (re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?"), ".", ","),
    (re.compile(r"[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?"), " ", ","),
    (re.compile(r"[+-]?\d{1,3}(?:'\d{3})+(?:[.,]\d+)?"), "'", ","),
)
# In a text cell, which somebody typed: 1.234 can be meant as 1,234.
_DOUBTFUL_POINT: Final = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")
_NO_NUMBER: Final = frozenset({"nan", "inf", "infinity", "∞"})
_MINUS: Final = str.maketrans(
    {"−": "-", "–": "-", "‐": "-", "\u2019": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "}
)
_ISO_DAY: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_EAST_ASIAN_DAY: Final = re.compile(r"(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日")
_EAST_ASIAN_YEAR: Final = re.compile(r"(\d{4}) ?年度?")
_YES: Final = frozenset({"true", "yes", "y", "1", "oui", "vrai", "是", "はい", "有", "○", "x", "✓"})
_NO: Final = frozenset({"false", "no", "n", "0", "non", "faux", "否", "いいえ", "無", "无", "×"})


@dataclass(frozen=True, slots=True)
class Read:
    """What a cell was read as.

    Attributes:
        value: As JSON has it; None for a blank cell and for one that could not be read.
        code: What there is to say of it; None for nothing.
        detail: The same in English.
    """

    value: Any = None
    code: CellCode | None = None
    detail: str = ""


BLANK: Final = Read()


def folded(text: str) -> str:
    """A label or code as it is compared: width, case, blanks, hyphens and dots make no difference."""
    return re.sub(r"[\s_\-.·・/]+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()


def is_blank(cell: object) -> bool:
    """Whether there is nothing in the cell."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def as_text(cell: object) -> str:
    """A cell as one reads it: 27839 and not 27839.0; 2019-02-14."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(sep=" ")
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    return str(cell)


def read_number(cell: object, *, whole: bool = False, exact: bool = False) -> Read:
    """A number of a cell: what it holds is what is kept, digit by digit.

    Args:
        whole: It is to be a whole number.
        exact: The file has texts alone (CSV), in which a point always sets decimals apart.
    """
    if is_blank(cell):
        return BLANK
    if isinstance(cell, bool):
        return Read(None, CellCode.NUMBER_UNREADABLE, "Must be a number, not yes or no.")
    if isinstance(cell, int | float):
        return _held(cell, whole, None)
    if isinstance(cell, dt.datetime | dt.date | dt.time | dt.timedelta):
        return Read(None, CellCode.NUMBER_IS_DATE, "The program made a date of it. Format the cell as a number.")
    return _number_of_text(str(cell), whole, exact)


def _number_of_text(cell: str, whole: bool, exact: bool) -> Read:
    text = unicodedata.normalize("NFKC", cell).translate(_MINUS).strip()
    if text.casefold().lstrip("+-") in _NO_NUMBER:
        return Read(None, CellCode.NOT_FINITE, "Must be a finite number.")
    if whole and re.fullmatch(r"[+-]?[1-9]\d{0,2}(?:,\d{3}|\.\d{3})+", text):
        # Of a whole number neither sets decimals apart.
        return _held(text.replace(",", "").replace(".", ""), whole, CellCode.NUMBER_UNDERSTOOD)
    if _PLAIN.fullmatch(text):
        is_doubtful = text != cell.strip() or (not exact and _DOUBTFUL_POINT.fullmatch(text) is not None)
        return _held(text, whole, CellCode.NUMBER_UNDERSTOOD if is_doubtful else None)
    if re.fullmatch(r"[+-]?[1-9]\d{0,2},\d{3}", text):
        detail = "A comma with three digits behind it can set thousands or decimals apart. Write the number without it."
        return Read(None, CellCode.NUMBER_AMBIGUOUS, detail)
    if match := _COMMA_DECIMAL.fullmatch(text):
        return _held(f"{match[1] or '0'}.{match[2]}", whole, CellCode.NUMBER_UNDERSTOOD)
    for pattern, group, decimal in _GROUPED:
        if pattern.fullmatch(text):
            return _held(text.replace(group, "").replace(decimal, "."), whole, CellCode.NUMBER_UNDERSTOOD)
    detail = "Must be a number alone: no unit, no other sign. Leave the cell blank where it is not known."
    return Read(None, CellCode.NUMBER_UNREADABLE, detail)


def _held(number: float | str, whole: bool, code: CellCode | None) -> Read:
    """The number as JSON holds it. Raises nothing: what cannot be held is named."""
    value = float(number)
    if not math.isfinite(value):
        return Read(None, CellCode.NOT_FINITE, "Must be a finite number.")
    exact = Decimal(number) if isinstance(number, str) else Decimal(repr(value))
    if exact != Decimal(repr(value)):
        return Read(None, CellCode.TOO_MANY_DIGITS, "Has more digits than can be kept.")
    is_whole = exact == exact.to_integral_value() and abs(exact) < 2**53
    if whole and not is_whole:
        return Read(None, CellCode.NUMBER_NOT_WHOLE, "Must be a whole number.")
    held: int | float = int(exact) if is_whole else value
    if code is None:
        return Read(held)
    return Read(held, code, f"Read as the number {held!r}.")


def read_year(cell: object) -> Read:
    """A year; 2013年 and 2013年度 are understood."""
    if isinstance(cell, str) and (match := _EAST_ASIAN_YEAR.fullmatch(unicodedata.normalize("NFKC", cell).strip())):
        return Read(int(match[1]), CellCode.NUMBER_UNDERSTOOD, f"Read as the year {match[1]}.")
    if isinstance(cell, dt.datetime | dt.date):
        return Read(None, CellCode.NUMBER_IS_DATE, "Must be a year alone, such as 2019.")
    return read_number(cell, whole=True)


def read_day(cell: object) -> Read:
    """A day as `YYYY-MM-DD`; only forms that begin with the year are understood."""
    if is_blank(cell):
        return BLANK
    if isinstance(cell, dt.datetime):
        return Read(cell.date().isoformat())
    if isinstance(cell, dt.date):
        return Read(cell.isoformat())
    if isinstance(cell, str):
        text = unicodedata.normalize("NFKC", cell).strip()
        for pattern in (_ISO_DAY, _YEAR_FIRST, _EAST_ASIAN_DAY):
            if match := pattern.fullmatch(text):
                try:
                    day = dt.date(*map(int, match.groups())).isoformat()
                except ValueError:
                    break
                return Read(day) if day == text else Read(day, CellCode.DATE_UNDERSTOOD, f"Read as the day {day}.")
    detail = "Must be a day, as YYYY-MM-DD or as a date of the program. 03/04/2012 is two different days."
    return Read(None, CellCode.DATE_UNREADABLE, detail)


def read_flag(cell: object) -> Read:
    """Yes or no, in any of the languages."""
    if is_blank(cell):
        return BLANK
    if isinstance(cell, bool):
        return Read(cell)
    text = folded(as_text(cell))
    if text in _YES:
        return Read(True)
    if text in _NO:
        return Read(False)
    return Read(None, CellCode.FLAG_UNREADABLE, "Must be yes or no.")


def read_text(cell: object) -> Read:
    """A text without blanks around it."""
    return BLANK if is_blank(cell) else Read(as_text(cell).strip())


def address(row: int, column: int) -> str:
    """The address of a cell, such as F17, of its row and column counted from 1."""
    letters = ""
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row}"
