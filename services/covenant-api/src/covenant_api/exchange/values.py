"""Values of a content as one cell holds them, and back: codes with their names, lists, masses by gas, pairs."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, Final

from covenant_api.exchange.cells import (
    BLANK,
    SHEET_ERRORS,
    Read,
    as_text,
    is_blank,
    read_day,
    read_flag,
    read_number,
    read_text,
    read_year,
)
from covenant_api.exchange.codes import CellCode
from covenant_api.exchange.columns import OTHER_GASES, USUAL_GASES, CellKind, Column, put, take
from covenant_api.exchange.labels import code_of, shown_code
from servicekit.schemas import Code

_SEPARATORS: Final = re.compile(r"[;；、\n]")
_EQUALS: Final = re.compile(r"[=＝:：]")
_SHOWN: Final = 60


def shown(text: str) -> str:
    """A text as a finding shows it: short, and without control characters."""
    text = "".join(letter if letter.isprintable() else "�" for letter in text)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def cell_text(column: Column, value: Any, language: str | None, rules: tuple[str, str] | None = None) -> str:
    """A value as the text of a cell; with a language, single codes have their names beside them.

    Args:
        rules: Code and version of the rule set whose names they are.
    """
    match column.kind:
        case CellKind.CHOICE:
            found = next((code for code in column.codes[0] if code.value == value), None)
            return str(value) if found is None or language is None else shown_code(found, language, rules)
        case CellKind.CHOICES:
            return "; ".join(str(one) for one in value)
        case CellKind.TEXTS:
            joined = "\n".join(str(one) for one in value)
            # A text with a semicolon in it is one text: a line break says that lines set the texts apart.
            return f"{joined}\n" if len(value) == 1 and _SEPARATORS.search(joined) else joined
        case CellKind.GASES:
            return "; ".join(f"{gas}={amount!r}" for gas, amount in value.items())
        case CellKind.PAIRS:
            return "; ".join("=".join(str(one.get(name) or "") for name in column.names) for one in value)
        case _:
            return as_text(value) if not isinstance(value, float) else repr(value)


def take_value(column: Column, content: Mapping[str, Any]) -> Any:
    """What a record or row has in a column; None where there is nothing."""
    if not is_other_gases(column):
        return take(content, column.path)
    gases = take(content, column.path[:-1])
    rest = {gas: amount for gas, amount in gases.items() if gas not in USUAL_GASES} if isinstance(gases, dict) else {}
    return rest or None


def put_value(column: Column, content: dict[str, Any], value: Any) -> None:
    """Set what a record or row has in a column."""
    if not is_other_gases(column):
        put(content, column.path, value)
        return
    gases = take(content, column.path[:-1])
    kept = {gas: gases[gas] for gas in USUAL_GASES if gas in gases} if isinstance(gases, dict) else {}
    put(content, column.path[:-1], {**kept, **(value or {})})


def read_cell(column: Column, cell: object, *, exact: bool = False) -> Read:
    """What a cell of a column says, as JSON has it.

    Args:
        exact: The file has texts alone (CSV).
    """
    if is_blank(cell):
        return BLANK
    if isinstance(cell, str) and cell.strip() in SHEET_ERRORS:
        return Read(None, CellCode.CELL_ERROR, "The cell holds an error of the spreadsheet program.")
    match column.kind:
        case CellKind.NUMBER:
            return read_number(cell, exact=exact)
        case CellKind.WHOLE:
            return read_number(cell, whole=True, exact=exact)
        case CellKind.YEAR:
            return read_year(cell)
        case CellKind.DAY:
            return read_day(cell)
        case CellKind.FLAG:
            return read_flag(cell)
        case CellKind.CHOICE:
            return _choice(column, as_text(cell))
        case CellKind.CHOICES:
            return _choices(column.codes[0], as_text(cell))
        case CellKind.TEXTS:
            return Read(_texts(as_text(cell)) or None)
        case CellKind.GASES:
            return _gases(as_text(cell), exact)
        case CellKind.PAIRS:
            return _pairs(column, as_text(cell))
        case _:
            return read_text(cell)


def _unknown(codes: Iterable[Code]) -> Read:
    known = [code.value for code in codes]
    told = ", ".join(known[:12]) + (", …" if len(known) > 12 else "")
    return Read(None, CellCode.CHOICE_UNKNOWN, f"Must be one of {told}; or its name as the sheet Lists has it.")


def _choice(column: Column, text: str) -> Read:
    found = code_of(column.codes[0], text)
    return _unknown(column.codes[0]) if found is None else Read(found.value)


def _choices(codes: type[Code], text: str) -> Read:
    found = [code_of(codes, part) for part in _parts(text)]
    if None in found:
        return _unknown(codes)
    return Read([one.value for one in found if one is not None] or None)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in _SEPARATORS.split(text) if part.strip()]


def _texts(text: str) -> list[str]:
    if "\n" in text:
        return [part.strip() for part in text.split("\n") if part.strip()]
    return [part.strip() for part in re.split(r"[;；]", text) if part.strip()]


def _gases(text: str, exact: bool) -> Read:
    found: dict[str, Any] = {}
    for part in _parts(text):
        name, _, amount = unicodedata.normalize("NFKC", part).partition("=")
        read = read_number(amount.strip(), exact=exact)
        if not name.strip() or read.value is None:
            detail = "Must be gases with their masses, such as SF6=0.5; NF3=0.1."
            return Read(None, read.code if read.value is None and read.code else CellCode.NUMBER_UNREADABLE, detail)
        found[name.strip()] = read.value
    return Read(found or None)


def _pairs(column: Column, text: str) -> Read:
    found = []
    for part in _parts(text):
        halves = [*(half.strip() for half in _EQUALS.split(part, maxsplit=1)), ""][:2]
        codes = [code_of(known, half) if half else None for known, half in zip(column.codes, halves, strict=True)]
        for known, half, code in zip(column.codes, halves, codes, strict=True):
            if half and code is None:
                return _unknown(known)
        found.append({name: code.value if code else None for name, code in zip(column.names, codes, strict=True)})
    return Read(found or None)


def is_other_gases(column: Column) -> bool:
    """Whether the column is of the gases that have none of their own."""
    return column.kind is CellKind.GASES and column.path[-1] == OTHER_GASES
