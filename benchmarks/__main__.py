"""`python -m benchmarks`: one run, one table. `make bench` calls it."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from benchmarks import machine
from benchmarks.context import Context, Plan
from benchmarks.invented import write_workbook
from benchmarks.outcome import Row, line, markdown
from benchmarks.parts.cache import cached_read
from benchmarks.parts.growth import growth
from benchmarks.parts.imports import list_import
from benchmarks.parts.inventories import recomputing
from benchmarks.parts.lists import list_page
from benchmarks.parts.matching import matching
from benchmarks.parts.starting import starting
from benchmarks.registers import import_list, new_register
from benchmarks.servers import database_server

_PARTS: Final[dict[str, Callable[[Context], Iterator[Row]]]] = {
    "lists": list_page,
    "cache": cached_read,
    "imports": list_import,
    "inventories": recomputing,
    "matching": matching,
    "starting": starting,
    "growth": growth,
}
_RESULTS: Final = Path(__file__).parent / "results"
_WHOLE: Final = Plan(signatories=12_000, grown=1_200_000, rounds=3, seconds=3.0)
_TINY: Final = Plan(
    signatories=400, grown=2_000, rounds=1, seconds=0.2, export_seconds=5.0, changes=2, inventories=30, cohorts=(8,)
)


def _arguments(given: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", default=",".join(_PARTS), help=f"some of these parts: {', '.join(_PARTS)}")
    parser.add_argument("--growth", type=int, metavar="N", help="signatories of the grown register (1200000)")
    parser.add_argument("--tiny", action="store_true", help="a few seconds: tells that it runs, and nothing of speed")
    parser.add_argument("--save", action="store_true", help="keep the result in benchmarks/results")
    return parser.parse_args(given)


def main(given: Sequence[str]) -> int:
    """Measure, say each figure as it comes, and keep the table; 1 where a part failed, 0 whatever was reached."""
    arguments = _arguments(given)
    unknown = set(arguments.only.split(",")) - set(_PARTS)
    if unknown:
        sys.stderr.write(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(_PARTS)}\n")
        return 2
    plan = _TINY if arguments.tiny else _WHOLE
    if arguments.growth:
        plan = replace(plan, grown=arguments.growth)
    began = time.monotonic()

    def say(text: str) -> None:
        print(f"{time.monotonic() - began:6.1f} s  {text}", flush=True)

    facts = machine.describe() | {
        "commit": machine.commit(),
        "began": dt.datetime.now(dt.UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "load average before": f"{machine.load_average():.2f}",
    }
    for name, fact in facts.items():
        say(f"{name}: {fact}")
    rows, failed = _measure([part for part in _PARTS if part in arguments.only.split(",")], plan, say)
    facts["took"] = f"{time.monotonic() - began:.0f} s"
    say(f"{sum(row.met is True for row in rows)} goals met, {sum(row.met is False for row in rows)} not")
    if arguments.save and not failed:
        say(f"kept in {_save(facts, rows)}")
    else:
        sys.stdout.write("\n" + markdown(rows))
    return 1 if failed else 0


def _measure(parts: Sequence[str], plan: Plan, say: Callable[[str], None]) -> tuple[list[Row], list[str]]:
    rows: list[Row] = []
    failed: list[str] = []
    folder = Path(tempfile.mkdtemp(prefix="iuc-bench-"))
    try:
        with database_server() as cluster:
            workbook = folder / "signatories.xlsx"
            write_workbook(workbook, plan.signatories)
            register = new_register(cluster, "register")
            say(f"a register of {plan.signatories:,} signatories: {import_list(register, workbook).summary}")
            context = Context(plan, cluster, register, workbook, folder, say)
            for part in parts:
                say(f"--- {part}")
                try:
                    for row in _PARTS[part](context):
                        say(line(row))
                        rows.append(row)
                except Exception as error:  # noqa: BLE001 - what the other parts measure is worth having
                    failed.append(part)
                    say(f"{part} FAILED: {type(error).__name__}: {error}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return rows, failed


def _save(facts: dict[str, str], rows: Sequence[Row]) -> str:
    name = f"{dt.datetime.now(dt.UTC):%Y-%m-%d}-{machine.words()}"
    _RESULTS.mkdir(exist_ok=True)
    document = {"machine": facts, "rows": [asdict(row) for row in rows]}
    (_RESULTS / f"{name}.json").write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    text = f"# Measured on {facts['began'][:10]}\n\n{markdown(rows)}\n{machine.as_lines(facts)}"
    (_RESULTS / f"{name}.md").write_text(text, encoding="utf-8")
    return os.path.relpath(_RESULTS / f"{name}.md")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
