"""Steps of the set-up: run once, left out while nothing changes, run anew when something does."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from stack.console import Refusal
from stack.steps import Stamps, Step, fingerprint, run_chains, sources


@pytest.fixture
def stamps(tmp_path: Path) -> Stamps:
    return Stamps(tmp_path / "stamps")


def step(
    tmp_path: Path, name: str = "one", *, code: str = "", inputs: str | None = "a", made: Path | None = None
) -> Step:
    write = f"open({str(tmp_path / 'ran')!r}, 'a').write({name!r} + ' ');"
    return Step(name, name.title(), [sys.executable, "-c", write + code], tmp_path, inputs=inputs, made=made)


def ran(tmp_path: Path) -> list[str]:
    path = tmp_path / "ran"
    return path.read_text().split() if path.exists() else []


def test_a_step_runs_once_and_again_when_its_inputs_change(tmp_path: Path, stamps: Stamps) -> None:
    assert run_chains([[step(tmp_path)]], stamps, tmp_path)
    assert not run_chains([[step(tmp_path)]], stamps, tmp_path)
    assert run_chains([[step(tmp_path, inputs="b")]], stamps, tmp_path)
    assert ran(tmp_path) == ["one", "one"]


def test_a_step_without_inputs_runs_every_time(tmp_path: Path, stamps: Stamps) -> None:
    for _ in range(2):
        run_chains([[step(tmp_path, inputs=None)]], stamps, tmp_path)
    assert ran(tmp_path) == ["one", "one"]


def test_a_step_runs_when_what_it_makes_is_missing(tmp_path: Path, stamps: Stamps) -> None:
    made = tmp_path / "made"
    made.touch()
    run_chains([[step(tmp_path, made=made)]], stamps, tmp_path)
    made.unlink()
    run_chains([[step(tmp_path, made=made)]], stamps, tmp_path)
    assert ran(tmp_path) == ["one", "one"]


def test_a_step_that_fails_says_why_and_runs_again_next_time(tmp_path: Path, stamps: Stamps) -> None:
    failing = step(tmp_path, code="import sys; print('warming up'); sys.exit('Error: the oven is cold')")
    with pytest.raises(Refusal, match="One failed: Error: the oven is cold") as refusal:
        run_chains([[failing]], stamps, tmp_path)
    assert "\n" not in str(refusal.value)
    assert run_chains([[step(tmp_path)]], stamps, tmp_path)


def test_a_step_that_fails_after_it_once_passed_is_not_taken_for_done(tmp_path: Path, stamps: Stamps) -> None:
    run_chains([[step(tmp_path)]], stamps, tmp_path)
    with pytest.raises(Refusal):
        run_chains([[step(tmp_path, inputs="b", code="raise SystemExit(1)")]], stamps, tmp_path)
    run_chains([[step(tmp_path)]], stamps, tmp_path)
    assert len(ran(tmp_path)) == 3


def test_what_follows_a_failed_step_does_not_run_and_the_other_chain_is_ended(tmp_path: Path, stamps: Stamps) -> None:
    failing = step(tmp_path, "bad", code="raise SystemExit(1)")
    endless = step(tmp_path, "endless", code="import time; time.sleep(600)")
    with pytest.raises(Refusal):
        run_chains([[failing, step(tmp_path, "after")], [endless]], stamps, tmp_path)
    assert "after" not in ran(tmp_path)


def test_a_command_that_is_missing_is_said_in_one_line(tmp_path: Path, stamps: Stamps) -> None:
    missing = Step("x", "The thing", [str(tmp_path / "nothing")], tmp_path)
    with pytest.raises(Refusal, match="The thing: No such file"):
        run_chains([[missing]], stamps, tmp_path)


def test_a_known_failure_is_said_in_plain_words(tmp_path: Path, stamps: Stamps) -> None:
    failing = Step(
        "x", "Packages", [sys.executable, "-c", "raise SystemExit('E1234')"], tmp_path,
        hint=lambda output: "the registry cannot be reached" if "E1234" in output else None,
    )  # fmt: skip
    with pytest.raises(Refusal, match="Packages failed: the registry cannot be reached"):
        run_chains([[failing]], stamps, tmp_path)


def test_a_fingerprint_follows_names_and_contents(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    before = fingerprint("x", one)
    one.write_text("a")
    with_one = fingerprint("x", one)
    one.rename(two)
    assert len({before, with_one, fingerprint("x", two), fingerprint("y", two), fingerprint("xone:1:a")}) == 5


def test_sources_leave_out_what_is_built_and_what_is_hidden(tmp_path: Path) -> None:
    for name in ("src/a.py", "src/__pycache__/a.pyc", "dist/b.js", ".git/c", "node_modules/d.js"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert sources(tmp_path, leave_out=["dist", "node_modules"]) == [tmp_path / "src" / "a.py"]
