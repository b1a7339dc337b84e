"""A signatory list of invented rows, the same ones each time, in the shape of the published list.

Names and positions are taken from the gazetteer that set-up builds, so that telling places apart and finding them
in every script costs what it costs for a real list; who joined when, with how many people, is made up. Nothing is
kept: the rows are made anew for each run.
"""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import xlsxwriter

from covenant_api.imports.columns import Column
from gazetteer.build import default_path

# How many of a thousand signatories are in which country: two countries have most of them, as in the published list.
_SHARES: Final = {
    "IT": 400, "ES": 230, "FR": 50, "DE": 50, "PT": 30, "GR": 30, "BE": 30, "RO": 30, "HR": 20, "PL": 20, "GB": 20,
    "SE": 20, "HU": 20, "UA": 20, "JP": 20, "AT": 5, "FI": 5,
}  # fmt: skip
REGION: Final = "JP"
"""The country whose signatories stay as many when everything around them grows."""

_SEED: Final = 20080129
_ALONE: Final = "As an individual signatory"
_JOINED: Final = "As a group of signatories committing collectively (joint SEAP - option 2)"


@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    latitude: float
    longitude: float
    population: int


def _places() -> dict[str, list[_Place]]:
    """The most populous places of each country, as many of them as there are."""
    with sqlite3.connect(f"{default_path().resolve().as_uri()}?mode=ro", uri=True) as connection:
        statement = "select name, latitude, longitude, population from places where country = ? order by rank"
        return {country: [_Place(*row) for row in connection.execute(statement, [country])] for country in _SHARES}


def rows(count: int) -> Iterator[dict[str, str]]:
    """So many rows of text by column: nine of ten where a known place lies, the rest of names that no place has."""
    chance = random.Random(_SEED)  # noqa: S311 - it only has to be the same each time
    places = _places()
    countries = chance.choices(list(_SHARES), list(_SHARES.values()), k=count)
    taken = dict.fromkeys(_SHARES, 0)
    for number, country in enumerate(countries):
        place = places[country][taken[country] % len(places[country])]
        lap = taken[country] // len(places[country])
        taken[country] += 1
        # Every lap around a country's places has names of its own.
        name = place.name if lap == 0 and chance.random() < 0.9 else f"Union of {place.name} {number}"
        grouped = number % 40 == 7
        joined = dt.date(2008, 2, 1) + dt.timedelta(days=chance.randrange(5800))
        yield {
            Column.ORGANISATION_ID: str(100_000 + number),
            Column.ORGANISATION_NAME: name,
            Column.COORDINATOR_NAME: f"Province {number % 90}" if number % 3 == 0 else "-",
            Column.SUPPORTER_NAME: "-",
            Column.COUNTRY_CODE: country.lower(),
            Column.COUNTRY_NAME: "-",
            Column.POPULATION: str(max(place.population or 900, 100) + chance.randrange(90)),
            Column.LATITUDE: f"{place.latitude + chance.uniform(-0.02, 0.02):.6f}",
            Column.LONGITUDE: f"{place.longitude + chance.uniform(-0.02, 0.02):.6f}",
            Column.GROUP_ID: str(100_000 + number - 2) if grouped else "-",
            Column.GROUP_NAME: "A joint plan" if grouped else "-",
            Column.COMMITMENT_2020: str(joined.year < 2016),
            Column.COMMITMENT_2030: str(joined.year >= 2016 or chance.random() < 0.3),
            Column.COMMITMENT_2050: str(joined.year >= 2021),
            Column.COMMITMENT_ADAPTATION: str(chance.random() < 0.4),
            Column.ADHESION_TYPE: _JOINED if grouped or number % 40 == 5 else _ALONE,
            Column.STATUS: "on_hold" if chance.random() < 0.12 else "published",
            Column.ADHESION_DATE: joined.isoformat(),
            Column.PLAN_EXPECTED: "True",
            Column.GROUP_PROFILE: str(number % 40 == 5),
            Column.GCOM_ID: f"{country}{number:06}",
        }


def write_workbook(path: Path, count: int) -> None:
    """Write the rows as XLSX, with numbers and flags as spreadsheet programs have them."""
    numbers = {Column.POPULATION, Column.LATITUDE, Column.LONGITUDE}
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Signatories")
        sheet.write_row(0, 0, [column.value for column in Column])
        for line, row in enumerate(rows(count), start=1):
            for position, column in enumerate(Column):
                text = row[column]
                if column in numbers:
                    sheet.write_number(line, position, float(text))
                elif text in {"True", "False"}:
                    sheet.write_boolean(line, position, text == "True")
                else:
                    sheet.write_string(line, position, text)
