"""The launcher's folders: closed, locked, and never taken over from another checkout."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from stack.accounts import temporary_directory, unprivileged_account
from stack.console import Refusal
from stack.settings import read_settings
from stack.state import State


def made(tmp_path: Path, run: str = "run") -> State:
    state = State(read_settings({"IUC_RUN_DIR": str(tmp_path / run), "IUC_STATE_DIR": str(tmp_path / "state")}))
    state.make_run()
    return state


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that root's servers can reach too."""
    path = temporary_directory(unprivileged_account(), "iuc-state-")
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_run_and_what_is_secret_in_it_are_closed_to_others(folder: Path) -> None:
    state = made(folder)
    state.password("covenant")
    state.write_settings({"COVENANT_DATABASE_URL": "x"})
    assert mode(state.run) == 0o700
    assert mode(state.settings_file) == 0o600
    assert mode(state.run / "secrets.json") == 0o600


def test_a_password_stays_the_same_and_differs_from_others(folder: Path) -> None:
    state = made(folder)
    first = state.password("covenant")
    assert made(folder).password("covenant") == first
    assert state.password("pairing") != first
    assert len(first) >= 24


def test_settings_are_lines_of_name_and_value(folder: Path) -> None:
    state = made(folder)
    state.write_settings({"B": "2", "A": "postgresql+psycopg://a:b@127.0.0.1:1/a"})
    assert state.settings_file.read_text() == "A=postgresql+psycopg://a:b@127.0.0.1:1/a\nB=2\n"


def test_one_launcher_at_a_time(folder: Path) -> None:
    first, second = made(folder), made(folder)
    assert first.running_launcher() is None
    assert first.lock()
    assert not second.lock()
    assert second.running_launcher() == os.getpid()


def test_state_of_an_earlier_checkout_is_put_aside_and_not_taken_over(folder: Path) -> None:
    earlier = made(folder, "earlier")
    earlier.make_state()
    (earlier.folder / "data").write_text("precious")
    later = made(folder, "later")
    later.make_state()
    assert not (later.folder / "data").exists()
    aside = [path for path in folder.iterdir() if "-left-" in path.name]
    assert [(path / "data").read_text() for path in aside] == ["precious"]


def test_state_of_the_same_checkout_is_kept(folder: Path) -> None:
    state = made(folder)
    state.make_state()
    mark = state.mark()
    (state.folder / "data").write_text("precious")
    made(folder).make_state()
    assert (state.folder / "data").read_text() == "precious"
    assert state.mark() == mark


def test_state_that_was_removed_is_a_new_one(folder: Path) -> None:
    state = made(folder)
    state.make_state()
    mark = state.mark()
    state.folder.rename(folder / "elsewhere")
    state.make_state()
    assert state.mark() != mark


def test_reset_removes_both_folders_and_nothing_of_another_checkout(folder: Path) -> None:
    state = made(folder)
    state.make_state()
    other = made(folder, "other")
    other.remove()
    assert state.folder.exists()
    state.remove()
    assert not state.folder.exists()
    assert not state.run.exists()


def test_a_place_that_cannot_be_written_is_said_in_one_line(folder: Path) -> None:
    (folder / "file").touch()
    with pytest.raises(Refusal, match=r"cannot write in .*: Not a directory"):
        made(folder / "file")
