"""A list as long and as messy as the published one, of invented names."""

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from covenant_api.imports.service import ImportResult
from covenant_api.signatories.models import ExternalId, Signatory
from servicekit.database import Database

Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]
Import = Callable[..., ImportResult]

COUNT = 11_973
JOINT = "As a group of signatories committing collectively (joint SEAP - option 2)"
_BEGINNINGS = ("Lan", "Vil", "Mon", "Cas", "Ober", "Unter", "San ", "Alt", "Neu", "Río ", "Šum", "Łąk", "Köh", "Αλ")
_MIDDLES = ("ter", "lano", "bru", "gru", "mira", "fal", "denz", "ço", "ñal", "wies", "zel", "quin", "jo", "vé")
_ENDINGS = ("ara", "ella", "burg", "dorf", "ica", "ów", "hausen", "monte", "valle", "ão", "eda", "ský", "ία", "um")


@pytest.fixture
def messy_rows(row: Row) -> list[dict[str, str]]:
    """Rows with every kind of mess that the published list has, and where it is: always the same ones."""
    chance = random.Random(20180730)  # noqa: S311 - it only has to be the same each time

    def one(number: int) -> dict[str, str]:
        name = chance.choice(_BEGINNINGS) + chance.choice(_MIDDLES) + chance.choice(_MIDDLES) + chance.choice(_ENDINGS)
        # Spain lies within 100 km of the two places that the small gazetteer has of it.
        country, latitude, longitude = chance.choice((("it", 45.0, 9.5), ("de", 52.0, 10.0), ("es", 41.0, 0.6)))
        latitude += chance.uniform(-0.4, 0.4)
        longitude += chance.uniform(-0.4, 0.4)
        return row(
            organisation_id=str(10_000 + number) + ("_med" if number % 400 == 0 else ""),
            organisation_name=f"{name} {number}",
            country_code=country,
            country_name="-",
            coordinator_name=chance.choice(("-", "null", "Province of Nowhere", "Region ohne Ort")),
            population_adhesion=str(chance.randrange(60, 400_000)),
            organisation_latitude=f"{latitude:.6f}",
            organisation_longitude=f"{longitude:.6f}",
            signatory_status=chance.choice(("published", "published", "on_hold")),
            date_of_adhesion=f"20{chance.randrange(10, 24)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}",
            gcom_id=f"{country.upper()}{number:05}",
        )

    rows = [one(number) for number in range(COUNT)]
    rows[11]["organisation_name"] = "None"
    rows[12]["population_adhesion"] = "null"
    for number in range(100, 200):
        rows[number]["organisation_latitude"] = rows[number]["organisation_latitude"].replace(".", ",")
        rows[number]["organisation_longitude"] = rows[number]["organisation_longitude"].replace(".", ",")
    for number in range(200, 207):
        cells = rows[number]
        cells["organisation_latitude"], cells["organisation_longitude"] = (
            cells["organisation_longitude"],
            cells["organisation_latitude"],
        )
    for number in range(300, 360):
        # Every group stands far below its members.
        rows[number] |= {"group_organisation_id": rows[11_000 + number]["organisation_id"], "adhesion_type": JOINT}
        rows[11_000 + number] |= {"group_profile": "True", "adhesion_type": JOINT}
    rows[400] |= {"group_organisation_id": "999999", "adhesion_type": JOINT}
    rows[500]["organisation_id"] = rows[499]["organisation_id"]
    rows[501] = dict(rows[499])
    rows[600]["date_of_adhesion"] = "2007-12-31"
    rows[700]["gcom_id"] = "FR00700"
    rows[800]["organisation_name"] = rows[801]["organisation_name"] = "Zweimal"
    rows[800]["country_code"] = rows[801]["country_code"] = "it"
    for number in (800, 801):
        cells = {"organisation_latitude": "45.1", "organisation_longitude": "9.5", "gcom_id": f"IT{number:05}"}
        rows[number] |= cells
    return rows


def test_a_list_as_long_as_the_published_one_is_answered_for_row_by_row(
    covenant_database: Database,
    messy_rows: list[dict[str, str]],
    csv_file: Write,
    xlsx_file: Write,
    import_into: Import,
) -> None:
    first = import_into(covenant_database, xlsx_file(*messy_rows), explain=False)
    one = first.summary
    assert (one.created, one.updated, one.unchanged, one.rejected) == (COUNT - 2, 0, 1, 1)
    assert Counter(finding.code.value for finding in first.findings if finding.severity != "notice") == {
        "coordinates-swapped": 7,
        "group-dangling": 1,
        "id-repeated": 1,
        "id-repeated-identical": 1,
        "adhesion-before-launch": 1,
        "gcom-id-other-country": 1,
        "name-repeated": 1,
    }
    assert one.warnings == 12
    with covenant_database.transaction() as session:
        assert session.scalar(select(func.count()).where(Signatory.group_id.is_not(None))) == 60
        assert session.scalar(select(func.count()).where(ExternalId.value.like("%_med", escape="/"))) == 30
        assert session.scalar(select(Signatory.population_year).where(Signatory.name == "None")) is not None
    second = import_into(covenant_database, csv_file(*messy_rows), explain=False)
    assert (second.summary.created, second.summary.updated, second.summary.unchanged) == (0, 0, COUNT - 1)
    assert second.findings == first.findings
