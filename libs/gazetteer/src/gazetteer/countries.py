"""The one table of countries and territories: codes, names and notes.

The table itself is `countries.json` beside this file, which the site reads too:
`{"about": "…", "countries": [{"code": "JP", "names": {"en": "Japan"}, "note": null}, …]}`, sorted by code. Codes
are those of ISO 3166-1 alpha-2 and XK for Kosovo. Names are the English short names in the style of the country
authority table of the Publications Office of the European Union; notes have the sense of the official ones.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType

ALIASES: Mapping[str, str] = MappingProxyType({"EL": "GR", "UK": "GB"})
"""Codes that the EU institutions write, and the ISO codes they stand for."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory: code, names by language (`en` always), a note where its name needs one."""

    code: str
    names: Mapping[str, str]
    note: str | None


def _read() -> Mapping[str, Country]:
    table = json.loads(files("gazetteer").joinpath("countries.json").read_text(encoding="utf-8"))
    return MappingProxyType(
        {row["code"]: Country(row["code"], MappingProxyType(row["names"]), row["note"]) for row in table["countries"]}
    )


COUNTRIES: Mapping[str, Country] = _read()
"""Every country and territory by its code, in the order of the codes."""


def iso_code(text: str) -> str | None:
    """The code of `COUNTRIES` that the text is, in either case and with EL and UK taken for GR and GB.

    None for anything else; names are not looked up.
    """
    code = text.strip().upper()
    code = ALIASES.get(code, code)
    return code if code in COUNTRIES else None
