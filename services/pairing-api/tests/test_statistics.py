"""The counts, counted again from the data files."""

from collections import Counter
from typing import Any

import pytest

from pairing_api.statistics.schemas import Statistics


def test_the_counts_are_those_of_the_data(api: Any, demo: Any) -> None:
    answer = api.get("statistics")
    Statistics.model_validate_json(answer.content, strict=True)
    statistics = answer.json()
    members = {one["territory"] for p in demo.pairings for one in p["members"]}
    assert statistics["pairings"] == len(demo.pairings)
    assert statistics["territories"] == len(members) < len(demo.territories)
    assert statistics["countries"] == len({demo.territory(slug)["country"] for slug in members})
    assert statistics["events"] == len(demo.events)
    assert statistics["organisations"] == len(demo.organisations)


def test_the_breakdowns_are_those_of_the_data(api: Any, demo: Any) -> None:
    values: dict[str, list[set[str]]] = {
        "programme": [{p["programme"]} for p in demo.pairings],
        "strand": [{p["strand"]} for p in demo.pairings],
        "state": [{p["state"]} for p in demo.pairings],
        "topic": [
            {t["code"] for t in demo.topics if demo.topic_with_narrower(t["code"]) & set(p["topics"])}
            for p in demo.pairings
        ],
        "country": [{demo.territory(m["territory"])["country"] for m in p["members"]} for p in demo.pairings],
        "year": [{str(p["year"])} if p["year"] else set() for p in demo.pairings],
    }
    breakdowns = api.json("statistics")["breakdowns"]
    assert [one["dimension"] for one in breakdowns] == list(values)
    for breakdown in breakdowns:
        of_pairings = values[breakdown["dimension"]]
        counted = Counter(value for one in of_pairings for value in one)
        order = sorted(
            counted.items(),
            key=(lambda row: row[0]) if breakdown["dimension"] == "year" else lambda row: (-row[1], row[0]),
        )
        assert [(row["value"], row["pairings"]) for row in breakdown["rows"]] == order
        assert breakdown["withValue"] == len([one for one in of_pairings if one])
        assert breakdown["withValue"] + breakdown["withoutValue"] == len(demo.pairings)


def test_statistics_topics_and_the_filter_agree_on_every_topic(api: Any, demo: Any) -> None:
    by_topic = next(one for one in api.json("statistics")["breakdowns"] if one["dimension"] == "topic")
    counted = {row["value"]: row["pairings"] for row in by_topic["rows"]}
    topics = {one["code"]: one["pairings"] for one in api.all("topics")}
    assert set(topics) == {one["code"] for one in demo.topics}
    assert {code: number for code, number in topics.items() if number} == counted
    for code, number in topics.items():
        assert len(api.all("pairings", topic=code, fields="id")) == number


def test_counts_are_asked_without_parameters(api: Any) -> None:
    assert api.get("statistics", {"by": "year"}).status_code == 400


def test_an_empty_register_counts_nothing(own_api: Any) -> None:
    statistics = own_api.json("statistics")
    assert statistics["pairings"] == statistics["territories"] == statistics["events"] == 0
    assert all(one["rows"] == [] for one in statistics["breakdowns"])
    assert own_api.json("pairings", count="true") == {"items": [], "nextCursor": None, "total": 0}
    assert own_api.csv("pairings") == []


def test_events_are_counted_by_kind_strand_and_every_year_they_lasted_into(api: Any, demo: Any) -> None:
    events = api.all("events")
    years = [set(range(int(e["startsOn"][:4]), int(e["endsOn"][:4]) + 1)) for e in events]
    values: dict[str, list[set[str]]] = {
        "kind": [{e["kind"]} for e in events],
        "strand": [{e["strand"]} if e["strand"] else set() for e in events],
        "year": [{str(year) for year in one} for one in years],
    }
    breakdowns = api.json("statistics")["eventBreakdowns"]
    assert [one["dimension"] for one in breakdowns] == list(values)
    for breakdown in breakdowns:
        of_events = values[breakdown["dimension"]]
        counted = Counter(value for one in of_events for value in one)
        assert {row["value"]: row["events"] for row in breakdown["rows"]} == counted
        assert breakdown["withValue"] == len([one for one in of_events if one])
        assert breakdown["withValue"] + breakdown["withoutValue"] == len(demo.events)
    in_order = [row["value"] for row in breakdowns[-1]["rows"]]
    assert in_order == sorted(in_order)


@pytest.mark.parametrize(
    "asked",
    [
        {"country": "JP"},
        {"country": "JP,BR", "strand": "city_to_city"},
        {"topic": "circular-economy"},
        {"programme": "iuc"},
        {"yearFrom": "2018", "yearTo": "2019"},
        {"country": "AQ"},
    ],
    ids=str,
)
def test_a_selection_counts_what_both_lists_show_when_asked_the_same(api: Any, asked: dict[str, str]) -> None:
    days = {key: value for key, value in asked.items() if not key.startswith("year")}
    if "yearFrom" in asked:
        days |= {"from": f"{asked['yearFrom']}-01-01", "to": f"{asked['yearTo']}-12-31"}
    statistics = api.json("statistics", **asked)
    pairings = api.all("pairings", **asked)
    events = api.all("events", **days)
    assert (statistics["pairings"], statistics["events"]) == (len(pairings), len(events))
    assert statistics["territories"] == len({m["territory"] for p in pairings for m in p["members"]})
    for breakdown in statistics["breakdowns"] + statistics["eventBreakdowns"]:
        everything = len(pairings if breakdown in statistics["breakdowns"] else events)
        assert breakdown["withValue"] + breakdown["withoutValue"] == everything


def test_a_bar_of_events_by_year_is_as_long_as_the_list_it_leads_to(api: Any) -> None:
    by_year = api.json("statistics")["eventBreakdowns"][-1]["rows"]
    assert by_year
    for row in by_year:
        year = row["value"]
        assert len(api.all("events", **{"from": f"{year}-01-01", "to": f"{year}-12-31"})) == row["events"]


def test_what_cannot_be_meant_is_refused(api: Any) -> None:
    assert api.get("statistics", {"yearFrom": "12"}).status_code == 400
    assert api.get("statistics", {"strand": "nope"}).status_code == 400


def test_an_event_over_new_year_counts_in_both_years(
    own_api: Any, load: Any, changed_demo: Any, pairing_url: str
) -> None:
    def lengthen(records: list[dict[str, Any]]) -> None:
        records[0] |= {"starts_on": "1997-12-30", "ends_on": "1998-01-02", "precision": "day"}

    load(pairing_url, changed_demo("events", lengthen))
    by_year = own_api.json("statistics")["eventBreakdowns"][-1]
    assert by_year["rows"][:2] == [{"value": "1997", "events": 1}, {"value": "1998", "events": 1}]
    assert by_year["withValue"] == own_api.json("statistics")["events"]
    assert own_api.json("statistics", yearFrom=1998, yearTo=1998)["events"] == 1
