"""Names of sheets, columns and codes in the languages of the site, for people and for reading what people typed."""

import csv
from functools import cache
from importlib import resources
from typing import Final

from covenant_api.exchange.cells import folded
from covenant_api.exchange.columns import Column
from covenant_api.rules.loading import rule_set, rule_sets
from servicekit.schemas import Code

LANGUAGES: Final = ("en", "fr", "zh", "ja")
# Between a code and its name where a sheet shows both.
DASH: Final = " – "


@cache
def _table() -> dict[tuple[str, str], dict[str, str]]:
    text = resources.files("covenant_api.exchange").joinpath("labels.csv").read_text(encoding="utf-8")
    return {
        (row["scope"], row["name"]): {one: row[one] for one in LANGUAGES} for row in csv.DictReader(text.splitlines())
    }


def label(scope: str, name: str, language: str) -> str:
    """The name of something in a language; the name itself where the table has none."""
    found = _table().get((scope, name), {})
    return found.get(language) or found.get("en") or name


def column_label(column: Column, language: str) -> str:
    """The name of a column in a language."""
    return label("column", column.key, language)


@cache
def _names_of_rules(code: str, version: str) -> dict[tuple[str, str], dict[str, str]]:
    """What a rule set calls sectors, sub-sectors, columns, keys and rows, by the kind of code and its value."""
    rules = rule_set(code, version)
    named: list[tuple[Code, dict[str, str]]] = [
        *((one.code, one.names) for one in rules.sectors),
        *((one.code, one.names) for sector in rules.sectors for one in sector.subsectors),
        *((one.code, one.names) for one in rules.scopes),
        *((one.code, one.names) for one in rules.notation_keys.keys),
        *((one.code, one.names) for one in rules.rows),
    ]
    return {(type(one).__name__, one.value): names for one, names in named}


def code_label(code: Code, language: str, rules: tuple[str, str] | None = None) -> str:
    """The name of a code in a language: that of a rule set, where the rule set has one."""
    scope = type(code).__name__
    names = _names_of_rules(*rules).get((scope, code.value), {}) if rules else {}
    return names.get(language) or label(scope, code.value, language)


def shown_code(code: Code, language: str, rules: tuple[str, str] | None = None) -> str:
    """A code with its name, as cells and lists show it."""
    name = code_label(code, language, rules)
    return code.value if name == code.value else f"{code.value}{DASH}{name}"


@cache
def names_of_columns(columns: tuple[Column, ...]) -> dict[str, Column]:
    """Columns by every name that a header can give them: the key, and the label in each language."""
    found: dict[str, Column] = {}
    for column in columns:
        for name in (column.key, *(column_label(column, language) for language in LANGUAGES)):
            found.setdefault(folded(name), column)
    return found


@cache
def names_of_codes(codes: type[Code]) -> dict[str, Code]:
    """Codes by every name that a cell can give them: the code, and the label in each language."""
    found: dict[str, Code] = {}
    for code in codes:
        found.setdefault(folded(code.value), code)
    for code in codes:
        for language in LANGUAGES:
            found.setdefault(folded(code_label(code, language)), code)
            found.setdefault(folded(shown_code(code, language)), code)
    for rules in rule_sets():
        for code in codes:
            for name in _names_of_rules(rules.code, rules.version).get((codes.__name__, code.value), {}).values():
                found.setdefault(folded(name), code)
    return found


def code_of(codes: type[Code], text: str) -> Code | None:
    """The code that a cell means: its code, its name in any language, or both with a dash; None for none."""
    known = names_of_codes(codes)
    return known.get(folded(text)) or known.get(folded(text.partition(DASH)[0]))
