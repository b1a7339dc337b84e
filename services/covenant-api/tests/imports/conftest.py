"""Invented lists, an invented gazetteer, and a register to import them into. No name here is a real place's."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from sqlalchemy import select, text

from covenant_api.cli import SERVICE
from covenant_api.imports.checking import CheckedList, check_table
from covenant_api.imports.columns import Column
from covenant_api.imports.ground import GazetteerGround, country_codes
from covenant_api.imports.plausibility import Surroundings
from covenant_api.imports.reading import opened_table
from covenant_api.imports.service import ImportResult, import_signatories
from covenant_api.signatories.models import Commitment, CovenantMembership, ExternalId, Signatory
from covenant_api.tree.models import Covenant
from gazetteer.build import SCHEMA_VERSION, write_places
from gazetteer.countries import iso_code
from gazetteer.folding import fold
from gazetteer.places import Gazetteer, GazetteerMissing
from servicekit.database import Database
from servicekit.settings import ServiceSettings

HEADER = [column.value for column in Column]
FAULTS = Path(__file__).parent / "faults"

# GeoNames ids that GeoNames does not use.
_PLACES: tuple[tuple[int, str, str, float, float, list[str]], ...] = (
    (2000000001, "Lanternara", "IT", 45.1, 9.2, ["Lanternaria", "提灯町"]),
    (2000000002, "Doppiavalle", "IT", 44.0, 11.0, []),
    (2000000003, "Doppiavalle", "IT", 44.05, 11.0, []),
    (2000000004, "Vallescura", "IT", 45.5, 9.2, []),
    (2000000005, "Musterbrunn", "DE", 52.0, 10.0, []),
    (2000000006, "None", "DE", 52.0, 10.0, []),
    (2000000007, "Puntalba", "ES", 41.0, 0.6, []),
    (2000000008, "Cerroluz", "ES", 41.0, -0.7, []),
    (2000000009, "Già Registrata", "IT", 45.1, 9.2, []),
    (2000000010, "Villafrança", "IT", 45.1, 9.2, []),
    (2000000011, "Fogbridge", "GB", 45.1, 9.2, []),
)

Cells = Mapping[str, str]


def _plain_row() -> dict[str, str]:
    return {
        "organisation_id": "900001",
        "organisation_name": "Lanternara",
        "coordinator_name": "-",
        "supporter_name": "-",
        "country_code": "it",
        "country_name": "Italy",
        "population_adhesion": "12500",
        "organisation_latitude": "45.1",
        "organisation_longitude": "9.2",
        "group_organisation_id": "-",
        "group_name": "-",
        "commitment_CoM2020_flag": "False",
        "commitment_CoM2030_flag": "True",
        "commitment_CoM2050_flag": "False",
        "commitment_mayoradapt_flag": "False",
        "adhesion_type": "As an individual signatory",
        "signatory_status": "published",
        "date_of_adhesion": "2019-03-04",
        "action_plan_expected": "True",
        "group_profile": "False",
        "gcom_id": "IT9001",
    }


@pytest.fixture
def row() -> Callable[..., dict[str, str]]:
    """Makes a row without any fault; keyword arguments change its cells."""

    def made(**cells: str) -> dict[str, str]:
        return {**_plain_row(), **cells}

    return made


@pytest.fixture
def csv_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes rows as CSV and returns the path."""

    def written(
        *rows: Cells | Sequence[str],
        name: str = "list.csv",
        delimiter: str = ",",
        encoding: str = "utf-8",
        header: Sequence[str] = HEADER,
    ) -> Path:
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=delimiter)
        writer.writerow(header)
        for one in rows:
            writer.writerow([one[name] for name in header] if isinstance(one, Mapping) else one)
        path = tmp_path / name
        path.write_bytes(text.getvalue().encode(encoding))
        return path

    return written


def _typed(name: str, text: str) -> Any:
    """What a spreadsheet program makes of a cell of the CSV."""
    if text in {"True", "False"}:
        return text == "True"
    if name == "date_of_adhesion":
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            return text
    try:
        return float(text)
    except ValueError:
        return text


@pytest.fixture
def xlsx_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes rows as XLSX with typed cells (numbers, booleans, dates) and returns the path."""

    def written(
        *rows: Cells,
        name: str = "list.xlsx",
        sheets: Sequence[str] = ("Signatories",),
        header: Sequence[str] = HEADER,
        **options: Any,
    ) -> Path:
        path = tmp_path / name
        with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd", **options}) as workbook:
            for title in sheets:
                sheet = workbook.add_worksheet(title)
                if title != sheets[-1]:
                    sheet.write(0, 0, "not the list")
                    continue
                sheet.write_row(0, 0, header)
                for number, one in enumerate(rows, start=1):
                    for position, column in enumerate(header):
                        sheet.write(number, position, _typed(column, one[column]))
        return path

    return written


@pytest.fixture(scope="session")
def places_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gazetteer of invented places."""
    rows = {
        str(id_): {
            "geonameid": id_,
            "name": name,
            "countrycode": country,
            "latitude": latitude,
            "longitude": longitude,
            "population": 12500,
            "alternatenames": alternates,
        }
        for id_, name, country, latitude, longitude, alternates in _PLACES
    }
    path = tmp_path_factory.mktemp("gazetteer") / "places.sqlite"
    write_places(path, json.dumps(rows), {"schema_version": SCHEMA_VERSION}, lambda text: None)
    return path


@pytest.fixture
def places(places_path: Path) -> Iterator[Gazetteer]:
    """The gazetteer of invented places."""
    with Gazetteer.open(places_path) as gazetteer:
        yield gazetteer


@pytest.fixture
def real_places() -> Iterator[Gazetteer]:
    """The gazetteer that set-up builds; the test is skipped where there is none."""
    try:
        gazetteer = Gazetteer.open()
    except GazetteerMissing:
        pytest.skip("there is no gazetteer: run `gazetteer build`")
    with gazetteer:
        yield gazetteer


@pytest.fixture
def check(places: Gazetteer) -> Callable[..., CheckedList]:
    """Reads and checks a list without a register."""

    def checked(
        path: Path,
        registered: Mapping[str, str | None] | None = None,
        today: dt.date = dt.date(2026, 1, 1),
    ) -> CheckedList:
        surroundings = Surroundings(
            today=today,
            fold=fold,
            country_codes=country_codes(),
            ground=GazetteerGround(places),
            registered=registered or {},
        )
        with opened_table(path) as table:
            return check_table(table, iso_code, surroundings)

    return checked


@pytest.fixture(scope="module")
def register(databases: Any) -> Iterator[Database]:
    """A register with its reference data, for tests that leave nothing in it."""
    migrated: AbstractContextManager[str] = databases.migrated(SERVICE)
    with migrated as url:
        database = Database(ServiceSettings.model_validate({"database_url": url}), "test")
        yield database
        database.dispose()


@pytest.fixture
def import_into(places: Gazetteer) -> Callable[..., ImportResult]:
    """Imports a list into a register, in one transaction."""

    def imported(database: Database, path: Path, gazetteer: Gazetteer | None = None, **options: Any) -> ImportResult:
        with database.transaction() as session:
            return import_signatories(session, path, gazetteer or places, **options)

    return imported


@pytest.fixture
def stored() -> Callable[..., Signatory]:
    """Gives the stored signatory of an organisation id."""

    def found_there(database: Database, organisation_id: str = "900001") -> Signatory:
        with database.transaction() as session:
            return session.scalars(
                select(Signatory)
                .join(ExternalId, ExternalId.signatory_id == Signatory.id)
                .where(ExternalId.scheme == "jrc", ExternalId.value == organisation_id)
            ).one()

    return found_there


@pytest.fixture
def parts(stored: Callable[..., Signatory]) -> Callable[..., tuple[set[str], set[tuple[str, str]], set[str]]]:
    """Gives commitments, identifiers and covenants of a signatory."""

    def found_there(
        database: Database, organisation_id: str = "900001"
    ) -> tuple[set[str], set[tuple[str, str]], set[str]]:
        id_ = stored(database, organisation_id).id
        with database.transaction() as session:
            return (
                set(session.scalars(select(Commitment.kind).where(Commitment.signatory_id == id_))),
                {
                    (scheme, value)
                    for scheme, value in session.execute(
                        select(ExternalId.scheme, ExternalId.value).where(ExternalId.signatory_id == id_)
                    )
                },
                set(
                    session.scalars(
                        select(Covenant.slug)
                        .join(CovenantMembership, CovenantMembership.covenant_id == Covenant.id)
                        .where(CovenantMembership.signatory_id == id_)
                    )
                ),
            )

    return found_there


@pytest.fixture
def everything() -> Callable[[Database], list[tuple[Any, ...]]]:
    """Gives all rows of all tables that an import writes."""

    def found_there(database: Database) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = []
        with database.transaction() as session:
            for table in ("signatories", "commitments", "signatory_external_ids", "signatory_covenants", "sources"):
                statement = text(f"SELECT {table}::text FROM {table} ORDER BY 1")  # noqa: S608
                found += [tuple(row) for row in session.execute(statement)]
        return found

    return found_there
