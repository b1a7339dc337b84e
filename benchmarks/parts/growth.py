"""Latencies and the export when the register has grown a hundredfold."""

from __future__ import annotations

import http.client
import os
import subprocess
import time
from collections.abc import Iterator
from typing import Final

from benchmarks.context import Context, middle, middle_ratio, milliseconds
from benchmarks.invented import REGION
from benchmarks.load import Load, measure
from benchmarks.outcome import Row, at_most
from benchmarks.parts.lists import after_changes, list_paths
from benchmarks.processes import resident_mb
from benchmarks.registers import Register, grow
from benchmarks.servers import API, Server, service

_READS: Final = {
    "list page of 50, all, by name": ([f"{API}/signatories", f"{API}/signatories?sort=-population"], True),
    "list page of 50 with filter": ([path.replace("&count=true", "") for path in list_paths()], True),
    "list page of 50 with filter and count": (list_paths(), True),
    "search for a name": ([f"{API}/signatories?q={word}" for word in ("kyo", "rom", "valen", "lyon", "torin")], True),
    "search for a frequent word, counted": ([f"{API}/signatories?q=union&count=true"], False),
    "map of a region": ([f"{API}/signatories/points?country={REGION}"], True),
    "statistics of all": ([f"{API}/statistics"], True),
    "statistics of a region": ([f"{API}/statistics?country={REGION}"], True),
    "covenants with their counts": ([f"{API}/covenants"], False),
}
_COLUMNS: Final = (
    "id, name, names, country, latitude, longitude, population, population_year, status, joined_on, adhesion_kind, "
    "is_group, group_id, coordinator_name, supporter_name, geonames_id, updated_at"
)


def growth(context: Context) -> Iterator[Row]:
    """The same reads of the small and the grown register, one request at a time, in turns."""
    plan = context.plan
    began = time.monotonic()
    grown = grow(context.cluster, context.register, "grown", plan.grown, REGION)
    context.say(f"{plan.grown:,} signatories made in {time.monotonic() - began:.0f} s")
    with service(context.register.url, context.folder) as before, service(grown.url, context.folder) as after:
        for name, (paths, has_goal) in _READS.items():
            loads_before, loads_after = list[Load](), list[Load]()
            for server in (before, after):
                measure(server.port, paths, connections=1, seconds=min(0.5, plan.seconds))
            for _ in range(plan.rounds):
                for server, loads in ((before, loads_before), (after, loads_after)):
                    loads.append(measure(server.port, paths, connections=1, seconds=plan.seconds / 3))
            ratio = middle_ratio([load.median for load in loads_after], [load.median for load in loads_before])
            yield Row(
                subject=f"{name}: latency at {plan.grown:,} signatories",
                measured=milliseconds(middle(loads_after)),
                yardstick=f"at {plan.signatories:,}: {milliseconds(middle(loads_before))}",
                ratio=ratio,
                goal="at most 2" if has_goal else "",
                met=at_most(ratio, 2) if has_goal else None,
            )
        few = max(plan.changes // 4, 1)
        small = after_changes(context.register, before, f"{API}/statistics", few)
        large = after_changes(grown, after, f"{API}/statistics", few)
        yield Row(
            subject=f"statistics of all, the first time after a change: latency at {plan.grown:,} signatories",
            measured=milliseconds(large),
            yardstick=f"at {plan.signatories:,}: {milliseconds(small)}",
            ratio=large.median / small.median,
            goal="at most 2",
            met=at_most(large.median / small.median, 2),
            note="otherwise they are kept until something changes",
        )
        yield from _export(context, after, grown)


def _export(context: Context, server: Server, register: Register) -> Iterator[Row]:
    """The whole list as CSV, for so long; its first byte, and the memory of the service meanwhile."""
    plan = context.plan
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    began = time.perf_counter()
    connection.request("GET", f"{API}/signatories?f=csv&status=all", headers={"Host": "localhost"})
    answer = connection.getresponse()
    first = answer.read(1)
    first_byte = time.perf_counter() - began
    lines = first.count(b"\n")
    memories: list[float] = []
    sampled = began
    is_whole = False
    while time.perf_counter() - began < plan.export_seconds:
        block = answer.read(262_144)
        if not block:
            is_whole = True
            break
        lines += block.count(b"\n")
        if time.perf_counter() - sampled > 0.5:
            sampled = time.perf_counter()
            memories.append(resident_mb(server.pid))
    seconds = time.perf_counter() - began
    connection.close()
    speed, bare = lines / seconds, _copy_speed(context, register, lines)
    yield Row(
        subject=f"export of {plan.grown:,} rows as CSV: first byte",
        measured=f"{first_byte * 1000:.0f} ms",
        goal="under 200 ms",
        met=first_byte < 0.2,
    )
    early, late = memories[: len(memories) // 4 + 1], memories[-(len(memories) // 4 + 1) :]
    growth_mb = (max(late) - max(early)) if memories else 0.0
    yield Row(
        subject="the same: rows",
        measured=f"{speed:,.0f} rows/s, {lines:,} rows in {seconds:.0f} s" + ("" if is_whole else ", then broken off"),
        yardstick=f"psql COPY TO of the plain columns {bare:,.0f} rows/s",
        ratio=speed / bare,
    )
    yield Row(
        subject="the same: memory of the service",
        measured=f"at most {max(memories, default=0):.0f} MB, {growth_mb:+.1f} MB from the first quarter to the last",
        goal="flat",
        met=growth_mb < 10,
    )


def _copy_speed(context: Context, register: Register, lines: int) -> float:
    """Rows a second of psql's COPY TO over the plain columns in the same order, of as many rows."""
    query = f"COPY (SELECT {_COLUMNS} FROM signatories ORDER BY sort_name, id LIMIT {lines}) TO STDOUT CSV HEADER"  # noqa: S608
    psql = str(context.cluster.binaries / "psql")
    began = time.perf_counter()
    subprocess.run([psql, register.address, "-c", query], stdout=subprocess.DEVNULL, env={**os.environ}, check=True)
    return lines / (time.perf_counter() - began)
