"""The import of a list against COPY of the same rows."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Final

import psycopg

from benchmarks.context import Context
from benchmarks.invented import write_workbook
from benchmarks.outcome import Row, at_least
from benchmarks.registers import Register, import_list, new_register
from benchmarks.servers import CHECKOUT

_TABLES: Final = ("sources", "signatories", "signatory_external_ids", "commitments", "signatory_covenants")
_LONGER: Final = 4


def list_import(context: Context) -> Iterator[Row]:
    """Seconds from opening the workbook to the commit, into an empty register each time."""
    plan, cluster = context.plan, context.cluster
    seconds, copies = [], []
    for number in range(plan.rounds):
        register = new_register(cluster, f"imported_{number}")
        seconds.append(_import_alone(register, context))
        copies.append(_copy(context, new_register(cluster, f"copied_{number}")))
    best, copied = statistics.median(seconds), statistics.median(copies)
    speed = plan.signatories / best
    yield Row(
        subject=f"import of {plan.signatories:,} signatories from XLSX: read, checked, identified and stored",
        measured=f"{speed:,.0f} rows/s ({best:.2f} s)",
        yardstick=f"bare COPY of the stored rows {plan.signatories / copied:,.0f} rows/s ({copied:.2f} s)",
        ratio=statistics.median(a / b for a, b in zip(copies, seconds, strict=True)),
        goal="at least 5,000 rows/s",
        met=at_least(speed, 5000),
        note="the ratio is of COPY's time to the import's",
    )
    whole = import_list(new_register(cluster, "whole"), context.workbook, context.folder / "report.csv")
    yield Row(
        subject="the same as the console command with a report, start of the interpreter and all",
        measured=f"{plan.signatories / whole.seconds:,.0f} rows/s ({whole.seconds:.2f} s)",
        note=f"highest memory of the process {whole.peak_mb:.0f} MB",
    )
    longer = context.folder / "longer.xlsx"
    write_workbook(longer, plan.signatories * _LONGER)
    peak = import_list(new_register(cluster, "longer"), longer)
    ratio = peak.peak_mb / whole.peak_mb
    yield Row(
        subject=f"memory of an import of {plan.signatories * _LONGER:,} rows against {plan.signatories:,}",
        measured=f"{peak.peak_mb:.0f} MB, {plan.signatories * _LONGER / peak.seconds:,.0f} rows/s",
        yardstick=f"{whole.peak_mb:.0f} MB",
        ratio=ratio,
        goal="flat: at most 1.5",
        met=ratio <= 1.5,
        note="a list may have 60,000 rows: that bounds the memory",
    )


def _import_alone(register: Register, context: Context) -> float:
    """Import in a fresh process that has loaded its modules, and tell the seconds of the import itself."""
    command = [sys.executable, "-m", "benchmarks.parts.imports", str(context.workbook)]
    environment = {**os.environ, "BENCH_DATABASE_URL": register.url}
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


def _copy(context: Context, target: Register) -> float:
    """Copy the stored rows of the imported register into an empty one, through memory; the seconds of writing."""
    with psycopg.connect(context.register.address) as source, psycopg.connect(target.address) as connection:
        connection.execute("TRUNCATE sources, covenants CASCADE")
        for table in ("sources", "covenants"):
            _write(connection, table, _read(source, table))
        contents = {table: _read(source, table) for table in _TABLES[1:]}
        connection.commit()
        began = time.perf_counter()
        for table, content in contents.items():
            _write(connection, table, content)
        connection.commit()
        return time.perf_counter() - began


def _read(connection: psycopg.Connection, table: str) -> bytes:
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} TO STDOUT".encode()) as copy:
        return b"".join(bytes(block) for block in copy)


def _write(connection: psycopg.Connection, table: str, content: bytes) -> None:
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN".encode()) as copy:
        copy.write(content)


def _main() -> None:
    from pathlib import Path

    from covenant_api.imports.service import import_signatories
    from gazetteer.places import Gazetteer
    from servicekit.database import Database
    from servicekit.settings import ServiceSettings

    database = Database(ServiceSettings.model_validate({"database_url": os.environ["BENCH_DATABASE_URL"]}), "import")
    # A connection is there, and the statements of the mapping are built; the rows are what is measured.
    with Gazetteer.open() as gazetteer:
        began = time.perf_counter()
        with database.transaction() as session:
            import_signatories(session, Path(sys.argv[1]), gazetteer, explain=False)
        sys.stdout.write(f"{time.perf_counter() - began}\n")


if __name__ == "__main__":
    _main()
