"""The console command, as people and the launcher run it."""

import json
from pathlib import Path
from typing import Any

import pytest

from gazetteer import build as build_module
from gazetteer.cli import main


def test_build_says_what_it_does_and_what_it_need_not_do(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    rows: dict[str, dict[str, Any]],
) -> None:
    monkeypatch.setattr(build_module, "package_data", lambda name: json.dumps(rows))
    path = tmp_path / "places.sqlite"
    assert main(["build", "--output", str(path)]) == 0
    assert f"gazetteer: wrote {len(rows)} places to {path} in " in capsys.readouterr().out
    assert main(["build", "--output", str(path)]) == 0
    assert capsys.readouterr().out == f"gazetteer: {path} is up to date, {len(rows)} places\n"
    assert main(["build", "--output", str(path), "--force"]) == 0
    assert "wrote" in capsys.readouterr().out


def test_search_lists_places(capsys: pytest.CaptureFixture[str], small_path: Path) -> None:
    assert main(["search", "京都", "--database", str(small_path), "--country", "jp", "--limit", "1"]) == 0
    assert capsys.readouterr().out.startswith("1857910\tKyoto\tJP\t35.02107 135.75385\t")


def test_resolve_shows_the_reason_and_the_candidates(capsys: pytest.CaptureFixture[str], small_path: Path) -> None:
    where = ["--database", str(small_path)]
    assert main(["resolve", *where, "Suva", "FJ", "-18.14", "178.43"]) == 0
    assert capsys.readouterr().out.startswith("2198148\tmatched\n  2198148\tSuva\tFJ\t")
    assert main(["resolve", *where, "City of Suva", "FJ", "-18.14", "178.43"]) == 0
    assert capsys.readouterr().out.startswith("-\tsimilar_name\n  2198148\tSuva\tFJ\t")


@pytest.mark.parametrize(
    "arguments",
    [["search", "x", "--database", "{}/none.sqlite"], ["build", "--output", "{}/file/places.sqlite"]],
)
def test_what_cannot_be_done_is_one_line_and_a_failure(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: list[str]
) -> None:
    (tmp_path / "file").touch()
    assert main([argument.format(tmp_path) for argument in arguments]) == 1
    error = capsys.readouterr().err
    assert error.startswith("gazetteer: ")
    assert error.count("\n") == 1


@pytest.mark.parametrize("arguments", [[], ["resolve", "x", "ZZ", "0", "0"], ["resolve", "x", "JP", "north", "0"]])
def test_wrong_arguments_are_refused(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(arguments)
    assert raised.value.code == 2
    assert "usage: gazetteer" in capsys.readouterr().err
