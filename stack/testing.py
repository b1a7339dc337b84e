"""`make test`: checks, Python tests, the frontend's tests, journeys in a browser; and the number of skips.

`make test-whole`: what is the same again in greater number, every page in the other languages and more random requests.
"""

from __future__ import annotations

import os
import re
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
    results = _results(state)
    return _summary(
        [
            Outcome("checks", run_checks(state) == 0),
            _python_tests(results),
            _frontend_tests(state, results),
            _journeys(results, "e2e"),
        ]
    )


def run_whole_tests(state: State) -> int:
    """Run what `run_tests` leaves out for the sake of time, and print a summary. Returns the exit code."""
    results = _results(state)
    return _summary([_at_random(results), _journeys(results, "e2e:pages", IUC_LANGUAGES="fr,zh,ja")])


def _results(state: State) -> Path:
    results = state.run / "tests"
    results.mkdir(exist_ok=True)
    return results


def _summary(outcomes: Sequence[Outcome]) -> int:
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
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
    command.append(f"--junitxml={report}")
    return _part("Python tests", command, CHECKOUT, report)


def _at_random(results: Path) -> Outcome:
    """The services asked, and cohorts matched, at random far longer than day by day."""
    report = results / "random.xml"
    tests = ("tests/contracts/test_schemathesis.py", "services/pairing-api/tests/solving/test_exhaustive.py")
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", *tests, f"--junitxml={report}"]
    longer = {"SCHEMATHESIS_EXAMPLES": "30", "MATCHING_EXAMPLES": "10000"}
    return _part("At random", command, CHECKOUT, report, longer)


def _frontend_tests(state: State, results: Path) -> Outcome:
    report = results / "frontend.xml"
    reporters = ("--reporter=default", "--reporter=junit", f"--outputFile.junit={report}")
    command = npm("run", "--silent", "test", "--", *reporters)
    return _part("Frontend tests", command, FRONTEND, report, node_environment(state.run))


def _journeys(results: Path, script: str, **environment: str) -> Outcome:
    """In a real browser, beside a platform of their own, whose logs are searched afterwards for what is private."""
    report = results / f"{script.replace(':', '-')}.xml"
    reporters = {"spec": "stdout", "junit": str(report)}
    options = [f"--test-reporter={name} --test-reporter-destination={place}" for name, place in reporters.items()]
    stack = [str(VENV / "bin" / "python"), "-m", "stack"]
    searched = [str(VENV / "bin" / "python"), "-m", "stack.private_words"]
    command = [*stack, "beside", *searched, *stack, "npm", "run", "--silent", script]
    return _part("Journeys", command, CHECKOUT, report, {"NODE_OPTIONS": " ".join(options), **environment})


def _part(
    name: str, command: Sequence[str], cwd: Path, report: Path, environment: Mapping[str, str] | None = None
) -> Outcome:
    """Run one part, and read from its JUnit report how many tests there were and which were skipped."""
    report.unlink(missing_ok=True)
    passed = _run(name, command, cwd, environment) == 0
    if not report.exists():
        return Outcome(name, passed=False)
    # What a browser says of a failure has colours in it, which no XML may hold.
    told = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", report.read_text(encoding="utf-8"))
    cases = list(ET.fromstring(told).iter("testcase"))  # noqa: S314 - written a moment ago by a tool of our own
    skips = [
        f"{case.get('classname')}::{case.get('name')}: {skipped.get('message') or 'no reason given'}"
        for case in cases
        for skipped in case.iter("skipped")
    ]
    return Outcome(name, passed, len(cases), tuple(skips))


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
