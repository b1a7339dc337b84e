"""`make check`: everything that can be told without running the platform, in about a minute."""

from __future__ import annotations

import contextlib
import difflib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from stack import signals
from stack.console import complain, say
from stack.environment import API_RULES, FRONTEND, MEMBERS, VENV, node_binary, node_environment, npm
from stack.programs import SERVICES
from stack.settings import CHECKOUT
from stack.state import State

_AT_ONCE = max(2, min(4, os.cpu_count() or 2))
# JavaScript and TypeScript outside the site, held to its rules.
_SCRIPTS = (
    *(f"contracts/rules/{name}" for name in ("check.mjs", "functions")),
    *(f"clients/typescript/{name}" for name in ("generate.mjs", "test", "src/index.ts", "src/problem.ts")),
    "identity/src",
)
# Declared, and chosen by a name in a setting or an address instead of by an import.
_USED_BY_NAME = {"libs/servicekit": ("httptools", "psycopg", "uvloop")}


@dataclass(frozen=True)
class Check:
    """One command that must end with 0."""

    name: str
    command: Sequence[str]
    cwd: Path = CHECKOUT
    environment: Mapping[str, str] = field(default_factory=dict)


def checks(state: State) -> list[Check]:
    """The long ones first."""
    tools = VENV / "bin"
    return [
        Check("frontend", npm("run", "--silent", "check"), FRONTEND, node_environment(state.run)),
        Check("types", [sys.executable, "-m", "stack.check", "types"]),
        Check("scripts", [sys.executable, "-m", "stack.check", "scripts"]),
        Check("api rules", [str(node_binary()), str(API_RULES / "check.mjs")]),
        Check("compatibility", [sys.executable, "-m", "contracts", "compare"]),
        *(Check(f"openapi {service}", [sys.executable, "-m", "stack.check", service]) for service in SERVICES),
        *(_deptry(member) for member in MEMBERS),
        Check("lint-imports", [str(tools / "lint-imports"), "--no-cache"]),
        Check("ruff", [str(tools / "ruff"), "check", "--quiet", "."]),
        Check("ruff format", [str(tools / "ruff"), "format", "--check", "--quiet", "."]),
    ]


def _deptry(member: str) -> Check:
    """Every import of a member is declared by it, and everything declared is imported."""
    package = next(path.name for path in (CHECKOUT / member / "src").iterdir() if (path / "__init__.py").exists())
    command = [str(VENV / "bin" / "deptry"), "src", "--no-ansi", "--known-first-party", package]
    if _USED_BY_NAME.get(member):
        command += ["--per-rule-ignores", f"DEP002={'|'.join(_USED_BY_NAME[member])}"]
    return Check(f"deptry {member}", command, CHECKOUT / member)


def _has_python(path: Path) -> bool:
    return path.is_file() or any(path.rglob("*.py"))


def run_checks(state: State) -> int:
    """Run all, a few at a time. Shows what the failing ones said. Returns the exit code."""
    waiting = checks(state)
    running: list[tuple[Check, subprocess.Popen[bytes], float]] = []
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="iuc-check-") as folder:
        try:
            while waiting or running:
                signals.check()
                while waiting and len(running) < _AT_ONCE:
                    check = waiting.pop(0)
                    with (Path(folder) / check.name.replace("/", "-")).open("wb") as output:
                        process = subprocess.Popen(
                            list(check.command), cwd=check.cwd, env={**os.environ, **check.environment},
                            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                            start_new_session=True,
                        )  # fmt: skip
                    running.append((check, process, time.monotonic()))
                for one in [one for one in running if one[1].poll() is not None]:
                    running.remove(one)
                    check, process, began = one
                    seconds = time.monotonic() - began
                    if process.returncode == 0:
                        say(f"{check.name}: clean ({seconds:.1f} s)")
                    else:
                        failed.append(check.name)
                        say(f"{check.name}: FAILED ({seconds:.1f} s)")
                        said = (Path(folder) / check.name.replace("/", "-")).read_text(errors="replace")
                        sys.stdout.write(said.rstrip() + "\n")
                        sys.stdout.flush()
                time.sleep(0.02)
        finally:
            for _, process, _ in running:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)  # with the tools that it started itself
                process.wait()
    if failed:
        complain(f"checks failed: {', '.join(failed)}")
        return 1
    say("All checks are clean.")
    return 0


def compare_document(service: str) -> int:
    """Compare the committed OpenAPI document of a service with the one that its code makes."""
    committed = CHECKOUT / "services" / service / "openapi.json"
    made = subprocess.run(
        [str(VENV / "bin" / service), "openapi"], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if made.returncode != 0:
        sys.stdout.write(made.stderr)
        return 1
    if not committed.exists():
        sys.stdout.write(f"{committed.relative_to(CHECKOUT)} is missing; make openapi writes it\n")
        return 1
    before = committed.read_text(encoding="utf-8")
    if before == made.stdout:
        return 0
    difference = difflib.unified_diff(
        before.splitlines(), made.stdout.splitlines(), "committed", "made", lineterm="", n=1
    )
    sys.stdout.write("\n".join(list(difference)[:40]))
    sys.stdout.write(f"\n{committed.relative_to(CHECKOUT)} is stale; make openapi writes it\n")
    return 1


def check_types() -> int:
    """mypy over everything: the tests of each service by themselves, because their modules have the same names."""
    own = ["libs", "stack", "contracts", "clients", "tests", "benchmarks", "conftest.py"]
    rest = [*own, *(f"services/{name}/src" for name in SERVICES)]
    code = 0
    for paths in (rest, *([f"services/{name}/tests"] for name in SERVICES)):
        present = [path for path in paths if _has_python(CHECKOUT / path)]
        code |= subprocess.run([str(VENV / "bin" / "mypy"), *present], cwd=CHECKOUT, check=False).returncode
    return code


def check_scripts(*options: str) -> int:
    """Biome over the JavaScript and TypeScript outside the site, with the site's rules."""
    biome = FRONTEND / "node_modules" / "@biomejs" / "biome" / "bin" / "biome"
    command = [str(node_binary()), str(biome), "check", "--error-on-warnings", f"--config-path={FRONTEND}"]
    return subprocess.run([*command, *options, *_SCRIPTS], cwd=CHECKOUT, check=False).returncode


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["types"]:
            sys.exit(check_types())
        case ["scripts", *options]:
            sys.exit(check_scripts(*options))
        case [service]:
            sys.exit(compare_document(service))
