"""The one table of countries and territories: codes, names and notes.

The table itself is `countries.json` beside this file, which the site reads too:
`{"about": "…", "countries": [{"code": "JP", "names": {"en": "Japan", "fr": "Japon", …}, "note": null}, …]}`, sorted
by code. Codes are those of ISO 3166-1 alpha-2 and XK for Kosovo. English and French names are short names in the
style of the country authority table of the Publications Office of the European Union, Chinese (simplified) and
Japanese ones are the customary names; notes have the sense of the official ones.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import Any

ALIASES: Mapping[str, str] = MappingProxyType({"EL": "GR", "UK": "GB"})
"""Codes that the EU institutions write, and the ISO codes they stand for."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory: code, names by language (en, fr, zh, ja), a note where its name needs one.

    `note` is English; `notes` has the same in every language, and nothing where there is none.
    """

    code: str
    names: Mapping[str, str]
    note: str | None
    notes: Mapping[str, str]


def _country(row: dict[str, Any]) -> Country:
    notes = {"en": row["note"], **row["notes"]} if row["note"] else {}
    return Country(row["code"], MappingProxyType(row["names"]), row["note"], MappingProxyType(notes))


def _read() -> Mapping[str, Country]:
    table = json.loads(files("gazetteer").joinpath("countries.json").read_text(encoding="utf-8"))
    return MappingProxyType({row["code"]: _country(row) for row in table["countries"]})


COUNTRIES: Mapping[str, Country] = _read()
"""Every country and territory by its code, in the order of the codes."""


def iso_code(text: str) -> str | None:
    """The code of `COUNTRIES` that the text is, in either case and with EL and UK taken for GR and GB.

    None for anything else; names are not looked up.
    """
    code = text.strip().upper()
    code = ALIASES.get(code, code)
    return code if code in COUNTRIES else None
