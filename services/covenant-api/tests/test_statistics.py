"""Statistics against the same counts made from the list."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from covenant_api.statistics.schemas import Statistics

Walk = Callable[..., list[dict[str, Any]]]


def values_of(record: dict[str, Any], dimension: str) -> list[str]:
    match dimension:
        case "joinedYear":
            return [record["joinedOn"][:4]] if record["joinedOn"] else []
        case "commitment":
            return list(record["commitments"])
        case name:
            return [record[name]]


@pytest.mark.parametrize("parameters", [{}, {"status": "all"}, {"country": "IT,JP"}, {"q": "s"}, {"country": "AQ"}])
def test_figures_are_those_of_the_list(api: httpx.Client, walk: Walk, parameters: dict[str, str]) -> None:
    records = walk("signatories", limit=200, **parameters)
    counted_members = {r["groupId"] for r in records if r["groupId"] and r["population"] is not None}

    def adds(record: dict[str, Any]) -> int:
        return 0 if record["isGroup"] and record["id"] in counted_members else record["population"] or 0

    answer = api.get("statistics", params=parameters)
    statistics = Statistics.model_validate(answer.json(), by_name=False)
    assert statistics.signatories == len(records)
    assert statistics.countries == len({r["country"] for r in records})
    assert statistics.with_population == sum(r["population"] is not None for r in records)
    assert statistics.with_coordinates == sum(r["latitude"] is not None for r in records)
    assert statistics.population == sum(adds(r) for r in records)
    everything = walk("signatories", **{**parameters, "status": "all"}, limit=200)
    assert statistics.not_listed == sum(r["status"] in ("on_hold", "withdrawn", "terminated") for r in everything)
    assert [str(one.dimension) for one in statistics.breakdowns] == ["country", "status", "commitment", "joinedYear"]
    for breakdown in statistics.breakdowns:
        counts: Counter[str] = Counter()
        people: Counter[str] = Counter()
        with_population: Counter[str] = Counter()
        for record in records:
            for value in values_of(record, breakdown.dimension):
                counts[value] += 1
                people[value] += adds(record)
                with_population[value] += record["population"] is not None
        assert {row.value: row.signatories for row in breakdown.rows} == dict(counts)
        assert {row.value: row.population for row in breakdown.rows} == {value: people[value] for value in counts}
        assert {row.value: row.with_population for row in breakdown.rows} == {v: with_population[v] for v in counts}
        assert breakdown.with_value == sum(bool(values_of(r, breakdown.dimension)) for r in records)
        assert breakdown.with_value + breakdown.without_value == len(records)


def test_most_signatories_come_first_but_years_in_order(api: httpx.Client) -> None:
    by = {one["dimension"]: one["rows"] for one in api.get("statistics").json()["breakdowns"]}
    counts = [row["signatories"] for row in by["country"]]
    assert counts == sorted(counts, reverse=True)
    years = [row["value"] for row in by["joinedYear"]]
    assert years == sorted(years)


def test_only_the_breakdowns_asked_for_are_made(api: httpx.Client) -> None:
    answer = api.get("statistics", params={"by": "joinedYear,country"}).json()
    assert [one["dimension"] for one in answer["breakdowns"]] == ["joinedYear", "country"]
    assert api.get("statistics", params={"by": "mayor"}).status_code == 400
