"""The totals of all inventories worked out again in one run."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Iterator
from typing import Final

import psycopg

from benchmarks.context import Context
from benchmarks.outcome import Row, at_most
from benchmarks.registers import Register
from benchmarks.servers import service_command, service_environment

_LINES: Final = 20
# One inventory after another, each of a signatory and a year of its own: what direct lines of stationary energy and
# transport use by carrier, in units that people use, and the other cells of the matrix as figures.
_INVENTORIES: Final = """
INSERT INTO inventories (signatory_id, rule_set_code, rule_set_version, version, year, role, framework, approach,
                         gwp_set, gases, population, area_km2, direct_t, indirect_t, outside_t, generation_t,
                         direct_indirect_t, biogenic_co2_t, basic_t, basic_plus_t, territorial_t, energy_mwh,
                         is_incomplete, totals)
SELECT chosen.id, 'gcom-crf', '6.1', 1, 2000 + chosen.number %% 20, 'baseline', 'crf', 'ipcc_co2e', 'AR5',
       '{CO2,CH4,N2O}', 10000 + chosen.number, 50.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, '{}'
FROM (SELECT id, row_number() OVER (ORDER BY id, lap) AS number
      FROM signatories CROSS JOIN generate_series(1, %(laps)s) AS lap) AS chosen
WHERE chosen.number <= %(count)s
"""
_WRITTEN: Final = """
INSERT INTO inventory_cells (inventory_id, position, sector, subsector, scope, value_t)
SELECT one.id, cell.number, cell.sector, cell.subsector, cell.scope, 1000.25 + cell.number + one.population
FROM inventories AS one CROSS JOIN (
  SELECT row_number() OVER () - 1 AS number, * FROM (VALUES {cells}) AS given(sector, subsector, scope)
) AS cell
"""
_USED: Final = """
INSERT INTO activity_lines (inventory_id, position, line_id, sector, subsector, scope, carrier, amount, unit, factor)
SELECT one.id, lap - 1, 'line-' || lap,
       CASE lap %% 5 WHEN 0 THEN 'transport' ELSE 'stationary_energy' END,
       (ARRAY['on_road', 'residential', 'commercial', 'institutional', 'industrial'])[1 + lap %% 5], 'direct',
       (ARRAY['natural_gas', 'diesel', 'gasoline', 'heating_oil', 'lignite', 'wood', 'lpg'])[1 + lap %% 7],
       1234.5 + lap + one.population / 7.0, (ARRAY['MWh', 'GJ', 't', 'MWh'])[1 + lap %% 4],
       jsonb_build_object('code', 'ipcc-2006-' || replace(
         (ARRAY['natural_gas', 'diesel', 'gasoline', 'heating_oil', 'lignite', 'wood', 'lpg'])[1 + lap %% 7], '_', '-'))
FROM inventories AS one CROSS JOIN generate_series(1, %(lines)s) AS lap
"""
_PLACES: Final = (
    *(("stationary_energy", name, "indirect") for name in ("residential", "commercial", "institutional", "industrial")),
    *(("transport", name, scope) for name in ("rail", "waterborne", "aviation") for scope in ("direct", "indirect")),
    ("transport", "on_road", "indirect"),
    *(("waste", name, "direct") for name in ("solid_waste", "biological_treatment", "incineration", "wastewater")),
)


def recomputing(context: Context) -> Iterator[Row]:
    """Seconds from the first statement to the commit, once with everything to store and once with nothing."""
    register, count = context.register, context.plan.inventories
    _fill(register, count, context.plan.signatories)
    try:
        stored, taken, differed = _recompute(register)
        again, _, unchanged = _recompute(register, "--dry-run")
    finally:
        with psycopg.connect(register.address) as connection:
            connection.execute("DELETE FROM inventories")
    if (differed, unchanged) != (count, 0):
        raise RuntimeError(f"{differed} of {count} inventories differed at first, and {unchanged} afterwards")
    yield Row(
        subject=f"totals of {count:,} inventories of {_LINES} lines and {len(_PLACES)} cells worked out again",
        measured=f"{again:.1f} s, {count / again:,.0f}/s",
        ratio=again,
        goal="at most 5 s",
        met=at_most(again, 5.0),
        note="one process for each processor; read from the database, computed, compared with what is stored",
    )
    yield Row(
        subject="the same where all of them differ and are stored anew, start of the interpreter and all",
        measured=f"{stored:.1f} s, with the interpreter {taken:.1f} s",
    )


def _fill(register: Register, count: int, signatories: int) -> None:
    cells = ", ".join(f"('{sector}', '{subsector}', '{scope}')" for sector, subsector, scope in _PLACES)
    with psycopg.connect(register.address) as connection:
        connection.execute(_INVENTORIES, {"count": count, "laps": count // signatories + 1})
        connection.execute(_WRITTEN.format(cells=cells))
        connection.execute(_USED, {"lines": _LINES})
    with psycopg.connect(register.address, autocommit=True) as connection:
        connection.execute("ANALYZE")


def _recompute(register: Register, *options: str) -> tuple[float, float, int]:
    """Seconds as the command says them, seconds with the start of the interpreter, and how many differed."""
    began = time.perf_counter()
    done = subprocess.run(
        service_command("recompute-inventories", *options),
        env={**os.environ, **service_environment(register.url)},
        check=True,
        capture_output=True,
        text=True,
    )
    taken = time.perf_counter() - began
    told = re.search(r"worked out in ([0-9.]+) s, ([0-9]+) differed", done.stdout)
    if told is None:
        raise RuntimeError(f"the command said {done.stdout!r}")
    return float(told[1]), taken, int(told[2])
