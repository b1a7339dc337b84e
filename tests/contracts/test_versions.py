"""One version, said alike everywhere: packages, images, documents, answers and the change log."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from contracts import __main__ as commands
from contracts.versions import (
    PLACES,
    RELEASED,
    SERVICES,
    is_changed_in_silence,
    newest_entry,
    said_versions,
    write_version,
)

ROOT = Path(__file__).parents[2]
APIS = {"covenant-api": "/api/covenant/v1", "pairing-api": "/api/pairing/v1"}


def test_every_place_says_the_version_of_the_newest_entry() -> None:
    newest = newest_entry()
    assert [said for said in said_versions() if said.version != newest] == []


@pytest.mark.parametrize("service", SERVICES)
def test_document_and_header_say_the_version_of_the_newest_entry(service: str, request: pytest.FixtureRequest) -> None:
    client: httpx.Client = request.getfixturevalue(f"{service.split('-')[0]}_client")
    base, newest = APIS[service], newest_entry()
    committed = json.loads((ROOT / "services" / service / "openapi.json").read_text(encoding="utf-8"))
    assert committed["info"]["version"] == newest
    served = client.get(f"{base}/openapi.json")
    assert served.json()["info"]["version"] == newest
    for answer in (served, client.get(f"{base}/statistics"), client.get(f"{base}/nothing"), client.get("/livez")):
        assert answer.headers["api-version"] == newest


def test_no_other_file_says_a_version_of_the_platform() -> None:
    """A place that is added and not known to `make version` would be left behind."""
    patterns = ("*.yml", "*/*.json", "gateway/Dockerfile", "*/*/Dockerfile", "*/*/pyproject.toml")
    said = re.compile(
        rf"""(?mi)^\s*("?version"?|softwareVersion|ARG IUC_VERSION)\s*[:=]\s*["']?{re.escape(newest_entry())}["']?,?$"""
    )
    found = {
        str(path.relative_to(ROOT))
        for pattern in patterns
        for path in ROOT.glob(pattern)
        if said.search(path.read_text(encoding="utf-8"))
    }
    assert "gateway/Dockerfile" in found
    assert found <= {path for path, _ in PLACES}


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files that a version concerns, elsewhere."""
    wanted = {"CHANGELOG.md", *(path for path, _ in PLACES)}
    wanted |= {f"services/{service}/openapi.json" for service in SERVICES}
    wanted |= {str(RELEASED / f"{service}.json") for service in SERVICES}
    for path in wanted:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, tmp_path / path)
    monkeypatch.setattr(commands, "ROOT", tmp_path)
    return tmp_path


def edit(path: Path, change: Callable[[str], str]) -> None:
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def test_a_version_is_written_everywhere_and_nothing_else_changes(copy: Path) -> None:
    before = {path: (copy / path).read_text(encoding="utf-8") for path, _ in PLACES}
    was = newest_entry()
    write_version("98.7.65", copy)
    assert {said.version for said in said_versions(copy)} == {"98.7.65"}
    write_version(was, copy)
    assert {path: (copy / path).read_text(encoding="utf-8") for path, _ in PLACES} == before


@pytest.mark.parametrize("version", ["", "1.2", "v1.2.3", "1.2.3-beta"])
def test_what_is_no_version_is_refused(version: str, copy: Path) -> None:
    with pytest.raises(ValueError, match="no version such as"):
        write_version(version, copy)


def test_a_place_without_a_version_stops_everything(copy: Path) -> None:
    edit(copy / "docs" / "operations.md", lambda _: "nothing")
    with pytest.raises(ValueError, match=r"docs/operations\.md says no version"):
        write_version("98.7.65", copy)
    assert "98.7.65" not in (copy / PLACES[0][0]).read_text(encoding="utf-8")


def test_a_changed_document_of_the_released_version_is_told(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for service in SERVICES:
        shutil.copyfile(copy / "services" / service / "openapi.json", copy / RELEASED / f"{service}.json")
    assert commands.main(["compare"]) == 0
    edit(copy / "services" / "pairing-api" / "openapi.json", lambda text: text.replace("Who cooperates", "They who", 1))
    assert commands.main(["compare"]) == 1
    assert f"pairing-api: differs from {newest_entry()} as released" in capsys.readouterr().err


def test_a_higher_version_may_differ_and_a_lower_one_may_not() -> None:
    released = {"info": {"version": "0.9.0"}}
    assert not is_changed_in_silence(released, {"info": {"version": "0.10.0"}, "paths": {}})
    assert is_changed_in_silence(released, {"info": {"version": "0.9.0"}, "paths": {}})
    assert is_changed_in_silence(released, {"info": {"version": "0.8.9"}})


def test_a_release_takes_the_documents_as_they_are(copy: Path) -> None:
    assert commands.main(["release"]) == 0
    for service in SERVICES:
        released = (copy / RELEASED / f"{service}.json").read_bytes()
        assert released == (ROOT / "services" / service / "openapi.json").read_bytes()


def test_a_release_that_breaks_callers_is_refused(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(
        copy / "services" / "covenant-api" / "openapi.json",
        lambda text: text.replace('"/api/covenant/v1/covenants"', '"/api/covenant/v1/pacts"'),
    )
    before = (copy / RELEASED / "covenant-api.json").read_bytes()
    assert commands.main(["release"]) == 1
    assert "covenant-api: /api/covenant/v1/covenants: the address is gone" in capsys.readouterr().err
    assert (copy / RELEASED / "covenant-api.json").read_bytes() == before


def test_a_release_without_an_entry_in_the_change_log_is_refused(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(commands, "newest_entry", lambda: "0.0.1")
    assert commands.main(["release"]) == 1
    assert "the newest entry of CHANGELOG.md of 0.0.1" in capsys.readouterr().err


def test_what_is_not_a_command_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["publish"]) == 2
    assert "python -m contracts" in capsys.readouterr().err
