"""publiccode.yml says of the software what is so."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    return document


def test_it_has_what_the_standard_asks_for(described: dict[str, Any]) -> None:
    assert described["publiccodeYmlVersion"] == "0.4"
    for key in ("name", "url", "platforms", "developmentStatus", "softwareType", "legal", "localisation"):
        assert described[key]
    assert described["maintenance"] == {"type": "community", "contacts": [{"name": "The maintainers of the platform"}]}
    text = described["description"]["en"]
    assert 1 <= len(text["shortDescription"]) <= 150
    assert 150 <= len(text["longDescription"]) <= 10_000
    assert all(1 <= len(feature) <= 100 for feature in text["features"])


def test_version_and_day_are_those_of_the_newest_entry_of_the_changelog(described: dict[str, Any]) -> None:
    newest = re.search(r"(?m)^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$", (ROOT / "CHANGELOG.md").read_text())
    assert newest is not None
    assert (str(described["softwareVersion"]), described["releaseDate"]) == (newest[1], newest[2])


def test_languages_are_those_of_the_site(described: dict[str, Any]) -> None:
    table = (ROOT / "frontend" / "src" / "i18n" / "languages.ts").read_text(encoding="utf-8")
    assert described["localisation"]["availableLanguages"] == re.findall(r"tag: '([A-Za-z-]+)'", table)


def test_the_licence_is_that_of_the_repository(described: dict[str, Any]) -> None:
    assert described["legal"]["license"] == "EUPL-1.2"
    assert "EUROPEAN UNION PUBLIC LICENCE" in (ROOT / "LICENSE").read_text(encoding="utf-8").upper()
