"""The list page against what others would have built over the same rows, and the other reads against it."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import product
from typing import Any, Final
from urllib.parse import quote

import psycopg

from benchmarks.context import Context, middle, middle_ratio, milliseconds, rate
from benchmarks.load import Load, measure
from benchmarks.outcome import Row, at_least, at_most
from benchmarks.peers.tables import NESTED, write_tables
from benchmarks.registers import Register
from benchmarks.servers import (
    API,
    Server,
    datasette_service,
    fetch,
    orm_service,
    rest_framework_service,
    service,
    set_up_peers,
)

_COUNTRIES: Final = ("IT", "ES", "FR", "DE", "PT", "GR", "BE", "RO")
_SORTS: Final = ("-population", "name")
_LISTED: Final = "committed,monitoring,plan_accepted,plan_submitted,unknown_active"


@dataclass(frozen=True, slots=True)
class _Contestant:
    """A server that answers the same question at addresses of its own; `goals` are ratios to reach against it."""

    name: str
    server: Server
    paths: Sequence[str]
    goals: tuple[float, ...] = ()


def list_paths(base: str = f"{API}/signatories?limit=50&count=true") -> list[str]:
    """One page of 50 of each of several countries in each of two orders, with the number of all."""
    return [f"{base}&country={country}&sort={sort}" for country, sort in product(_COUNTRIES, _SORTS)]


def _datasette_paths(table: str) -> list[str]:
    nested = "".join(f"&_json={name}" for name in NESTED)
    base = f"{table}?_shape=objects&_size=50&_nofacet=1&_nosuggest=1&status__in={_LISTED}{nested}"
    sorts = {"-population": "_sort_desc=population", "name": "_sort=name"}
    return [f"{base}&country={country}&{sorts[sort]}" for country, sort in product(_COUNTRIES, _SORTS)]


def _contestants(context: Context, stack: ExitStack) -> list[_Contestant]:
    ours = stack.enter_context(service(context.register.url, context.folder))
    orm = stack.enter_context(orm_service(context.register.url, context.folder))
    found = [
        _Contestant("the service", ours, list_paths()),
        _Contestant("FastAPI + SQLAlchemy ORM + response model", orm, list_paths("/signatories?limit=50"), (3.5, 5)),
    ]
    if set_up_peers(context.say):
        tables = context.folder / "register.db"
        write_tables(tables, _all_records(ours))
        datasette = stack.enter_context(datasette_service(tables, context.folder))
        django = stack.enter_context(rest_framework_service(context.register.url, context.folder))
        found += [
            _Contestant("Datasette", datasette, _datasette_paths("/register/signatories.json"), (4, 8)),
            _Contestant("Django REST framework", django, list_paths("/signatories?limit=50"), (8, 12)),
        ]
    return found


def _all_records(server: Server) -> Iterator[dict[str, Any]]:
    cursor = ""
    while True:
        page = json.loads(fetch(server.port, f"{API}/signatories?limit=200&status=all{cursor}"))
        yield from page["items"]
        if page["nextCursor"] is None:
            return
        cursor = f"&cursor={quote(page['nextCursor'])}"


def _check_same(contestants: Sequence[_Contestant]) -> None:
    """Hold the answers against each other: who answers something else is not in the race. Raises ValueError."""

    def page(one: _Contestant, number: int) -> tuple[int, list[dict[str, Any]]]:
        document = json.loads(fetch(one.server.port, one.paths[number]))
        items = document.get("items") or document.get("results") or document.get("rows")
        total = next(document[key] for key in ("total", "count", "filtered_table_rows_count") if key in document)
        return total, items

    for number in range(2):
        total, items = page(contestants[0], number)
        for other in contestants[1:]:
            its_total, its_items = page(other, number)
            if other.name == "Datasette":
                # SQLite has flags as numbers, and another order among equals.
                for one in its_items:
                    one["isGroup"] = bool(one["isGroup"])
                same = len(items) == len(its_items) and set(items[0]) == set(its_items[0])
                same &= number == 1 or [one["population"] for one in items] == [one["population"] for one in its_items]
            else:
                same = items == its_items
            if total != its_total or not same:
                raise ValueError(f"{other.name} answers something else than the service")


def _race(context: Context, contestants: Sequence[_Contestant]) -> dict[str, list[Load]]:
    plan = context.plan
    loads: dict[str, list[Load]] = {one.name: [] for one in contestants}
    for one in contestants:
        measure(one.server.port, one.paths, connections=plan.connections, seconds=min(1.0, plan.seconds))
    for _ in range(plan.rounds):
        for one in contestants:
            loads[one.name].append(
                measure(one.server.port, one.paths, connections=plan.connections, seconds=plan.seconds)
            )
    return loads


def list_page(context: Context) -> Iterator[Row]:
    """Requests a second of the list page, of one worker each, with eight connections; nothing is cached."""
    with ExitStack() as stack:
        contestants = _contestants(context, stack)
        _check_same(contestants)
        loads = _race(context, contestants)
        ours = loads["the service"]
        for one in contestants[1:]:
            ratio = middle_ratio([load.per_second for load in ours], [load.per_second for load in loads[one.name]])
            least, most = one.goals
            yield Row(
                subject=f"list page of 50, filter, sort and count, against {one.name}",
                measured=rate(middle(ours)),
                yardstick=rate(middle(loads[one.name])),
                ratio=ratio,
                goal=f"at least {least:g}, then {most:g}",
                met=at_least(ratio, least),
                note="the second goal too" if at_least(ratio, most) else "",
            )
        yield from _other_reads(context, contestants[0].server)


def after_changes(register: Register, server: Server, path: str, times: int) -> Load:
    """Ask for this path so many times, each after a transaction that makes the database another one than before."""
    latencies = []
    with psycopg.connect(register.address, autocommit=True) as connection:
        for _ in range(times):
            connection.execute("SELECT pg_current_xact_id()")  # takes a number, as every transaction that writes
            began = time.perf_counter()
            body = fetch(server.port, path)
            latencies.append((time.perf_counter() - began) * 1000)
    ordered = sorted(latencies)
    return Load(
        requests=times,
        per_second=1000 * times / sum(ordered),
        median=ordered[times // 2],
        p95=ordered[int(times * 0.95)],
        bytes=len(body),
        busy=0,
    )


def _other_reads(context: Context, server: Server) -> Iterator[Row]:
    """Latencies of the other reads, one request at a time, against the list page's."""
    plan = context.plan
    some = json.loads(fetch(server.port, f"{API}/signatories?limit=50&sort=-population"))["items"]
    words = [quote(one["name"].split()[0][:5]) for one in some[:20] if one["name"].isascii()]
    reads = {
        "detail of a signatory": [f"{API}/signatories/{one['id']}" for one in some],
        "search by the beginning of a name": [f"{API}/signatories?limit=50&count=true&q={word}" for word in words],
        "map: all points": [f"{API}/signatories/points"],
        "statistics of all": [f"{API}/statistics"],
        "covenants with their counts": [f"{API}/covenants"],
    }
    lists, others = [], {name: list[Load]() for name in reads}
    for paths in reads.values():  # each statement is built once
        measure(server.port, paths, connections=1, seconds=min(0.5, plan.seconds))
    for _ in range(plan.rounds):
        lists.append(measure(server.port, list_paths(), connections=1, seconds=plan.seconds / 2))
        for name, paths in reads.items():
            others[name].append(measure(server.port, paths, connections=1, seconds=plan.seconds / 2))
    for name, loads in others.items():
        ratio = middle_ratio([load.median for load in loads], [load.median for load in lists])
        yield Row(
            subject=f"{name}, latency against the list page",
            measured=milliseconds(middle(loads)),
            yardstick=milliseconds(middle(lists)),
            ratio=ratio,
            goal="at most 3",
            met=at_most(ratio, 3),
        )
    changed = {"map: all points": reads["map: all points"][0], "statistics of all": reads["statistics of all"][0]}
    for name, path in changed.items():
        load = after_changes(context.register, server, path, plan.changes)
        ratio = load.median / middle(lists).median
        yield Row(
            subject=f"{name}, the first time after a change, latency against the list page",
            measured=milliseconds(load),
            yardstick=milliseconds(middle(lists)),
            ratio=ratio,
            goal="at most 3",
            met=at_most(ratio, 3),
            note="otherwise they are kept until something changes",
        )
    # As the gateway compresses.
    size = len(gzip.compress(fetch(server.port, f"{API}/signatories/points?status=all"), compresslevel=5))
    yield Row(
        subject=f"map of {plan.signatories:,} points, size compressed",
        measured=f"{size / 1000:.0f} kB",
        goal="at most 250 kB",
        met=size <= 250_000,
    )
