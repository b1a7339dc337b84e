"""The set-up of the Python environment and the npm packages."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from stack import environment
from stack.console import Refusal


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout in which no environment has been made yet."""
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    return tmp_path


def test_on_a_fresh_machine_the_environment_is_made_first(fresh: Path) -> None:
    names = [step.name for step in environment.python_chain()]
    assert names == ["venv", "uv", "packages", "members"]


def test_an_environment_that_works_is_not_made_again() -> None:
    assert [step.name for step in environment.python_chain()] == ["uv", "packages", "members"]


def test_an_environment_that_was_moved_is_made_anew(fresh: Path) -> None:
    (fresh / ".venv" / "bin").mkdir(parents=True)
    (fresh / ".venv" / "bin" / "python").symlink_to(sys.executable)
    assert environment.python_chain()[0].name == "venv"


def test_a_python_without_venv_is_said_in_one_line(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(Refusal, match="the Python module venv is missing") as refusal:
        environment.python_chain()
    assert "\n" not in str(refusal.value)


def test_packages_are_installed_by_hash_and_own_ones_without_the_network() -> None:
    commands = {step.name: step.command for step in environment.python_chain()}
    assert "--require-hashes" in commands["packages"]
    assert {"--no-deps", "--no-build-isolation", "--no-index"} <= set(commands["members"])


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("error: client error (Connect)", "the package registry cannot be reached"),
        ("dns error: failed to lookup", "the package registry cannot be reached"),
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("hash mismatch", None),
    ],
)
def test_a_known_failure_of_the_installer_is_said_in_plain_words(output: str, said: str | None) -> None:
    packages = next(step for step in environment.python_chain() if step.name == "packages")
    assert packages.hint(output) == said


def test_own_packages_are_installed_again_whenever_the_others_are() -> None:
    # uv removes what is not in the lock, and so the project's own packages with it
    steps = {step.name: step for step in environment.python_chain()}
    assert steps["packages"].inputs == steps["members"].inputs


def test_the_installers_block_of_the_lock_is_whole() -> None:
    code = environment._INSTALL_UV
    pattern = re.search(r'r"(.+?)"', code)
    assert pattern
    block = re.search(pattern[1].replace("\\\\", "\\"), environment.LOCK.read_text(encoding="utf-8"))
    assert block
    assert block[0].startswith("uv==")
    assert "--hash=sha256:" in block[0]
    assert len(re.findall(r"(?m)^\S+==", block[0])) == 1


def test_npm_installs_what_the_lock_says_and_runs_no_scripts(tmp_path: Path) -> None:
    install, build = environment.site_chain(tmp_path)
    assert {"install", "--no-save", "--ignore-scripts"} <= set(install.command)
    assert build.inputs != install.inputs
    assert (tmp_path / "bin" / "node").resolve() == environment.node_binary().resolve()


def test_stamps_lie_within_the_environment_so_that_they_go_with_it() -> None:
    assert environment.STAMPS.is_relative_to(environment.VENV)
