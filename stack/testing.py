"""`make test`: checks, Python tests, the frontend's tests, journeys in a browser; and the number of skips."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from stack import signals
from stack.check import run_checks
from stack.console import complain, elapsed, say
from stack.environment import FRONTEND, VENV, node_environment, npm
from stack.processes import dies_with_parent
from stack.settings import CHECKOUT
from stack.state import State


@dataclass
class Outcome:
    """What one part of the tests came to."""

    name: str
    passed: bool
    tests: int = 0
    skips: tuple[str, ...] = ()


def run_tests(state: State) -> int:
    """Run everything and print a summary. Returns the exit code.

    Where REFERENCE_DATA names a folder the data is there, and a skip is a failure.
    """
    results = state.run / "tests"
    results.mkdir(exist_ok=True)
    outcomes = [
        Outcome("checks", run_checks(state) == 0),
        _python_tests(results),
        _frontend_tests(state, results),
        _journeys(),
    ]
    strict = bool(os.environ.get("REFERENCE_DATA")) and Path(os.environ["REFERENCE_DATA"]).is_dir()
    skips = [f"{outcome.name}: {skip}" for outcome in outcomes for skip in outcome.skips]
    for skip in skips:
        sys.stdout.write(f"skipped  {skip}\n")
    for outcome in outcomes:
        count = f", {outcome.tests} tests" if outcome.tests else ""
        say(f"{outcome.name}: {'passed' if outcome.passed else 'FAILED'}{count}")
    say(f"{sum(outcome.tests for outcome in outcomes)} tests, {len(skips)} skipped, {elapsed():.0f} s")
    if not all(outcome.passed for outcome in outcomes):
        complain("tests failed")
        return 1
    if strict and skips:
        complain("the reference data is here, so nothing may be skipped")
        return 1
    return 0


def _python_tests(results: Path) -> Outcome:
    report = results / "python.xml"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", f"--junitxml={report}"]
    passed = _run("Python tests", command, CHECKOUT) == 0
    tests, skips = 0, []
    if report.exists():
        for case in ET.parse(report).iter("testcase"):  # noqa: S314 - written by pytest a moment ago
            tests += 1
            skipped = case.find("skipped")
            if skipped is not None:
                skips.append(f"{case.get('classname')}::{case.get('name')}: {skipped.get('message')}")
    return Outcome("Python tests", passed, tests, tuple(skips))


def _frontend_tests(state: State, results: Path) -> Outcome:
    report = results / "frontend.json"
    report.unlink(missing_ok=True)
    arguments = (
        "run",
        "--silent",
        "test",
        "--",
        "--reporter=default",
        "--reporter=json",
        f"--outputFile.json={report}",
    )
    passed = _run("Frontend tests", npm(*arguments), FRONTEND, node_environment(state.run)) == 0
    tests, skips = 0, []
    if report.exists():
        for file in json.loads(report.read_text())["testResults"]:
            for case in file["assertionResults"]:
                tests += 1
                if case["status"] not in ("passed", "failed"):
                    skips.append(f"{case['fullName']}: {case['status']}")
    return Outcome("Frontend tests", passed, tests, tuple(skips))


def _journeys() -> Outcome:
    """In a real browser, beside a platform of their own."""
    scripts = json.loads((FRONTEND / "package.json").read_text())["scripts"]
    if "e2e" not in scripts:
        return Outcome("Journeys", passed=True, skips=("the frontend has no script e2e",))
    stack = [str(VENV / "bin" / "python"), "-m", "stack"]
    return Outcome("Journeys", _run("Journeys", [*stack, "beside", *stack, "npm", "run", "e2e"], CHECKOUT) == 0)


def _run(title: str, command: Sequence[str], cwd: Path, environment: Mapping[str, str] | None = None) -> int:
    say(f"{title} …")
    began = elapsed()
    process = subprocess.Popen(
        list(command),
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        preexec_fn=dies_with_parent(signal.SIGTERM),
    )
    try:
        while process.poll() is None:
            signals.check()
            time.sleep(0.05)
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()
    say(f"{title}: {elapsed() - began:.1f} s")
    return process.returncode
