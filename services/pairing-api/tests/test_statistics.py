"""The counts, counted again from the data files."""

from collections import Counter
from typing import Any

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
