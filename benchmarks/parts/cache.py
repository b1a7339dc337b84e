"""A public read from the gateway's cache against a file of the same bytes from the same gateway."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Final

from benchmarks.context import Context, middle, middle_ratio, rate
from benchmarks.load import Load, measure
from benchmarks.outcome import Row, at_least
from benchmarks.processes import keep_on, processor_seconds
from benchmarks.servers import API, fetch, gateway, service

_PATH: Final = f"{API}/signatories?limit=50&count=true&country=IT"
_FILE: Final = "assets/page.json"
# Busier than this, it is the generator that is measured.
_TOO_BUSY: Final = 0.93


def cached_read(context: Context) -> Iterator[Row]:
    """Requests a second, the gateway on one core and the generator on another."""
    plan = context.plan
    with service(context.register.url, context.folder) as covenant:
        body = fetch(covenant.port, _PATH)
        with gateway(covenant.port, {_FILE: body}) as server:
            if (os.cpu_count() or 1) > 1:
                keep_on(server.pids, 0)
                keep_on([0], 1)  # this process, and so the generator
            cached, static = list[Load](), list[Load]()
            costs: dict[str, list[float]] = {_PATH: [], f"/{_FILE}": []}
            for _ in range(plan.rounds):
                for path, loads in ((f"/{_FILE}", static), (_PATH, cached)):
                    before = processor_seconds(server.pids)
                    loads.append(measure(server.port, [path], connections=plan.connections, seconds=plan.seconds))
                    # The system counts in ticks: less than one is not known to be nothing.
                    spent = max(processor_seconds(server.pids) - before, 1 / os.sysconf("SC_CLK_TCK"))
                    costs[path].append(spent / loads[-1].requests)
            os.sched_setaffinity(0, range(os.cpu_count() or 1))
        by_rate = middle_ratio([load.per_second for load in cached], [load.per_second for load in static])
        by_cost = middle_ratio(costs[f"/{_FILE}"], costs[_PATH])
        busy = max(load.busy for load in (*cached, *static))
        ratio = by_cost if busy > _TOO_BUSY else by_rate
        yield Row(
            subject="public read from the gateway's cache, against a file of the same bytes",
            measured=rate(middle(cached)),
            yardstick=rate(middle(static)),
            ratio=ratio,
            goal="at least 0.9",
            met=at_least(ratio, 0.9),
            note=f"by requests {by_rate:.2f}, by the gateway's processor time a request {by_cost:.2f}; "
            f"{len(body) / 1000:.0f} kB; generator busy {busy:.0%}",
        )
