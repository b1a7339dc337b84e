"""One committed file for each code of a finding: the file has that fault and no other."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert

from covenant_api.imports.findings import CODES, Finding, FindingCode, Severity
from covenant_api.imports.service import ImportResult, import_signatories
from covenant_api.signatories.models import ExternalId, Signatory
from gazetteer.folding import sort_key
from gazetteer.places import Gazetteer
from servicekit.database import Database
from servicekit.search import search_document

FAULTS = Path(__file__).parent / "faults"

# By code: row, column and value of each finding in its file.
EXPECTED: dict[str, list[tuple[int, str, str]]] = {
    "cell-count": [(3, "", ""), (4, "", "")],
    "id-missing": [(2, "organisation_id", "-")],
    "id-malformed": [(2, "organisation_id", "900 001")],
    "id-repeated": [(3, "organisation_id", "900001")],
    "name-missing": [(2, "organisation_name", "null")],
    "name-unusable": [(2, "organisation_name", "Lantern\\u0007ara")],
    "country-missing": [(2, "country_code", "-")],
    "country-unknown": [(2, "country_code", "zz")],
    "status-unknown": [(2, "signatory_status", "dormant")],
    "column-unknown": [(1, "", "mayor")],
    "column-missing": [(1, "supporter_name", "")],
    "formula-cells": [(2, "", "G2")],
    "error-cells": [(2, "", "G2")],
    "id-repeated-identical": [(4, "organisation_id", "900001")],
    "id-decimal": [(2, "organisation_id", "900001.0")],
    "name-garbled": [(2, "organisation_name", "VillafrÃ¡nca")],
    "name-repeated": [(3, "organisation_name", "LANTERNÀRA")],
    "name-registered": [(2, "organisation_name", "Già Registrata")],
    "text-unusable": [(2, "supporter_name", "x" * 199 + "…")],
    "country-alias": [(2, "country_code", "uk")],
    "country-name-disagrees": [(2, "country_name", "Spain")],
    "population-unreadable": [(2, "population_adhesion", "12 500")],
    "population-not-whole": [(2, "population_adhesion", "12.5")],
    "population-impossible": [(2, "population_adhesion", "-3")],
    "population-doubtful": [(2, "population_adhesion", "0"), (3, "population_adhesion", "2019")],
    "coordinates-unreadable": [(2, "organisation_latitude", "45°06'N")],
    "coordinates-incomplete": [(2, "organisation_latitude", "45.1")],
    "coordinates-out-of-range": [(2, "organisation_latitude", "95.1")],
    "coordinates-zero": [(2, "organisation_latitude", "0.0, 0.0")],
    "coordinates-swapped": [(2, "organisation_latitude", "9.2, 45.1")],
    "coordinates-sign-flipped": [
        (2, "organisation_latitude", "45.1, -9.2"),
        (3, "organisation_latitude", "41.0, -0.6"),
    ],
    "coordinates-outside-country": [(2, "organisation_latitude", "60.5, -20.25")],
    "group-dangling": [(2, "group_organisation_id", "900099")],
    "group-itself": [(2, "group_organisation_id", "900001")],
    "group-cycle": [(2, "group_organisation_id", "900002"), (3, "group_organisation_id", "900001")],
    "group-not-a-group": [(2, "group_organisation_id", "900002")],
    "flag-unreadable": [(2, "commitment_CoM2050_flag", "perhaps")],
    "commitments-none": [(2, "commitment_CoM2020_flag", "")],
    "commitment-expired": [(2, "commitment_CoM2020_flag", "2021-01-01")],
    "adhesion-type-unknown": [(2, "adhesion_type", "As an observer")],
    "adhesion-type-disagrees": [(2, "adhesion_type", "joint_option_2")],
    "date-unreadable": [(2, "date_of_adhesion", "04/03/2019")],
    "adhesion-before-launch": [(2, "date_of_adhesion", "2008-01-28")],
    "adhesion-in-future": [(2, "date_of_adhesion", "2999-01-01")],
    "gcom-id-malformed": [(2, "gcom_id", "9001")],
    "gcom-id-other-country": [(2, "gcom_id", "ES9001")],
    "gcom-id-repeated": [(3, "gcom_id", "IT9001")],
    "place-ambiguous": [(2, "organisation_name", "Doppiavalle")],
    "place-not-found": [(2, "organisation_name", "Lanternera")],
    "not-in-list": [(1, "", "1")],
    "edited-here": [(2, "organisation_name", "Lanternara"), (2, "population_adhesion", "12500")],
    "id-merged": [(3, "organisation_id", "900002")],
}
# What the register has before: identifiers of the list, and whether each came from a merger.
REGISTERED_BEFORE: dict[str, dict[str, bool]] = {
    "name-registered": {},
    "not-in-list": {"900777": False},
    "edited-here": {"900001": False},
    "id-merged": {"900001": False, "900002": True},
}


@pytest.fixture
def fault(register: Database, places: Gazetteer, request: pytest.FixtureRequest) -> Iterator[tuple[str, ImportResult]]:
    """The code, and what the import of its file says; nothing stays in the register."""
    code: str = request.param
    path = next(FAULTS.glob(f"{code}.*"))
    with register.transaction() as session:
        if code in REGISTERED_BEFORE:
            values = {
                "name": "Già Registrata",
                "names": {"it": "Già Registrata"},
                "sort_name": sort_key("Già Registrata"),
                "search_document": search_document(["Già Registrata"]),
                "country": "IT",
                "status": "committed",
                "edited_fields": ["names", "population"] if code == "edited-here" else [],
            }
            stored = session.execute(insert(Signatory).values(values).returning(Signatory.id)).scalar_one()
            for value, from_merger in REGISTERED_BEFORE[code].items():
                identifier = {"scheme": "jrc", "value": value, "from_merger": from_merger}
                session.execute(insert(ExternalId).values(**identifier, signatory_id=stored))
        yield code, import_signatories(session, path, places, dry_run=True)


def of_code(result: ImportResult, code: str) -> list[Finding]:
    return [finding for finding in result.findings if finding.code == code]


@pytest.mark.parametrize("fault", sorted(EXPECTED), indirect=True)
def test_the_fault_is_found_where_it_is(fault: tuple[str, ImportResult]) -> None:
    code, result = fault
    found = [(one.row, one.column, one.value) for one in of_code(result, code)]
    assert found == EXPECTED[code]
    assert all(len(one.reason) > 5 and "\n" not in one.reason for one in result.findings)


@pytest.mark.parametrize("fault", sorted(EXPECTED), indirect=True)
def test_the_file_has_no_other_fault(fault: tuple[str, ImportResult]) -> None:
    code, result = fault
    others = {one.code.value for one in result.findings if one.severity is not Severity.NOTICE} - {code}
    assert others == set()


@pytest.mark.parametrize("fault", sorted(EXPECTED), indirect=True)
def test_an_error_rejects_its_row_and_nothing_else_does(fault: tuple[str, ImportResult]) -> None:
    code, result = fault
    severity = CODES[FindingCode(code)].severity
    assert result.summary.rejected == (len(EXPECTED[code]) if severity is Severity.ERROR else 0)
    assert result.summary.warnings == (len(EXPECTED[code]) if severity is Severity.WARNING else 0)


def test_every_code_has_a_file_and_every_file_a_code() -> None:
    files = sorted(path.stem for path in FAULTS.iterdir())
    assert files == sorted(code.value for code in FindingCode) == sorted(EXPECTED)


def test_every_code_is_registered_with_a_title_and_an_explanation() -> None:
    assert set(CODES) == set(FindingCode)
    assert all(entry.title and entry.explanation for entry in CODES.values())


def test_the_document_of_findings_has_every_code_as_the_program_has_it() -> None:
    document = (Path(__file__).parents[4] / "docs" / "import-findings.md").read_text(encoding="utf-8")
    for code, entry in CODES.items():
        assert f"| `{code.value}` | {entry.severity.value} | {entry.title} | {entry.explanation} |" in document
