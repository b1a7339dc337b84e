"""Each filter against the data files: what it selects, and that it leaves something out."""

import calendar
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Json = dict[str, Any]


def countries(demo: Any, pairing: Json) -> set[str]:
    return {demo.territory(member["territory"])["country"] for member in pairing["members"]}


def participants(event: Json, kind: str) -> set[str]:
    return {one[kind] for one in event["hosts"] + event["participants"] if one.get(kind)}


def countries_of_event(demo: Any, event: Json) -> set[str]:
    """Where it was; where that is not known, the countries of the territories that hosted it."""
    if event["country"]:
        return {event["country"]}
    return {demo.territory(one["territory"])["country"] for one in event["hosts"] if one.get("territory")}


def pairings_of(demo: Any, territory: Json) -> list[Json]:
    return [one for one in demo.pairings if territory["slug"] in {member["territory"] for member in one["members"]}]


def states(demo: Any, record: Json, name: str, topic: str) -> bool:
    """The record offers, or seeks, the topic or a narrower one."""
    return bool(demo.topic_with_narrower(topic) & {one["topic"] for one in record.get(name, [])})


def last_possible_day(event: Json) -> date:
    day = date.fromisoformat(event["ends_on"])
    if event["precision"] == "year":
        return date(day.year, 12, 31)
    if event["precision"] == "month":
        return day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day


FILTERS: list[tuple[str, dict[str, str], Callable[[Any, Json], bool]]] = [
    ("pairings", {"programme": "iurc"}, lambda d, p: p["programme"] == "iurc"),
    ("pairings", {"programme": "iurc,world-cities"}, lambda d, p: p["programme"] in ("iurc", "world-cities")),
    ("pairings", {"strand": "inter_regional"}, lambda d, p: p["strand"] == "inter_regional"),
    ("pairings", {"country": "JP"}, lambda d, p: "JP" in countries(d, p)),
    ("pairings", {"country": "JP,CN"}, lambda d, p: bool({"JP", "CN"} & countries(d, p))),
    ("pairings", {"territory": "granada"}, lambda d, p: "granada" in {m["territory"] for m in p["members"]}),
    ("pairings", {"topic": "urban-mobility"}, lambda d, p: "urban-mobility" in p["topics"]),
    (
        "pairings",
        {"topic": "socio-economic-development"},
        lambda d, p: bool(d.topic_with_narrower("socio-economic-development") & set(p["topics"])),
    ),
    ("pairings", {"basisStrength": "agreement"}, lambda d, p: p["basis_strength"] == "agreement"),
    ("pairings", {"yearFrom": "2020"}, lambda d, p: (p["year"] or 0) >= 2020),
    ("pairings", {"yearTo": "2017"}, lambda d, p: (p["year"] or 9999) <= 2017),
    ("pairings", {"yearFrom": "2018", "yearTo": "2019"}, lambda d, p: p["year"] in (2018, 2019)),
    (
        "pairings",
        {"country": "CN", "topic": "urban-planning"},
        lambda d, p: "CN" in countries(d, p) and bool(d.topic_with_narrower("urban-planning") & set(p["topics"])),
    ),
    ("territories", {"country": "PL"}, lambda d, t: t["country"] == "PL"),
    ("territories", {"geonamesId": "3169070"}, lambda d, t: t["geonames_id"] == 3169070),
    ("territories", {"geonamesId": "3169070,1787093"}, lambda d, t: t["geonames_id"] in (3169070, 1787093)),
    ("territories", {"kind": "region"}, lambda d, t: t["kind"] == "region"),
    ("territories", {"programme": "iurc"}, lambda d, t: "iurc" in {p["programme"] for p in pairings_of(d, t)}),
    (
        "territories",
        {"topic": "people-to-people"},
        lambda d, t: any(d.topic_with_narrower("people-to-people") & set(p["topics"]) for p in pairings_of(d, t)),
    ),
    ("territories", {"offers": "water"}, lambda d, t: states(d, t, "offers", "water")),
    ("territories", {"seeks": "green-technologies"}, lambda d, t: states(d, t, "seeks", "green-technologies")),
    (
        "territories",
        {"offers": "culture", "seeks": "energy-transition"},
        lambda d, t: states(d, t, "offers", "culture") and states(d, t, "seeks", "energy-transition"),
    ),
    ("territories", {"trait": "island,capital"}, lambda d, t: bool({"island", "capital"} & set(t.get("traits", [])))),
    ("territories", {"language": "ca"}, lambda d, t: "ca" in t.get("languages", [])),
    ("territories", {"koppen": "B,Dfb"}, lambda d, t: t.get("koppen", "").startswith(("B", "Dfb"))),
    (
        "organisations",
        {"offers": "ecological-protection"},
        lambda d, o: states(d, o, "offers", "ecological-protection"),
    ),
    ("organisations", {"territory": "nelson,lemvig"}, lambda d, o: o["territory"] in ("nelson", "lemvig")),
    ("organisations", {"seeks": "urban-planning"}, lambda d, o: states(d, o, "seeks", "urban-planning")),
    ("events", {"kind": "study_visit"}, lambda d, e: e["kind"] == "study_visit"),
    ("events", {"strand": "covenant"}, lambda d, e: e["strand"] == "covenant"),
    ("events", {"programme": "iurc"}, lambda d, e: e["programme"] == "iurc"),
    ("events", {"country": "CN"}, lambda d, e: "CN" in countries_of_event(d, e)),
    ("events", {"country": "ES"}, lambda d, e: "ES" in countries_of_event(d, e)),
    ("events", {"country": "TH,GR"}, lambda d, e: bool({"TH", "GR"} & countries_of_event(d, e))),
    ("events", {"territory": "kyoto"}, lambda d, e: "kyoto" in participants(e, "territory")),
    ("events", {"pairing": "rome-yantai"}, lambda d, e: "rome-yantai" in e["pairings"]),
    (
        "events",
        {"topic": "green-technologies"},
        lambda d, e: bool(d.topic_with_narrower("green-technologies") & set(e["topics"])),
    ),
    ("events", {"from": "2018-03-20"}, lambda d, e: last_possible_day(e) >= date(2018, 3, 20)),
    ("events", {"to": "2018-03-20"}, lambda d, e: date.fromisoformat(e["starts_on"]) <= date(2018, 3, 20)),
    (
        "events",
        {"from": "2018-03-20", "to": "2018-03-25"},
        lambda d, e: (
            date.fromisoformat(e["starts_on"]) <= date(2018, 3, 25) and last_possible_day(e) >= date(2018, 3, 20)
        ),
    ),
    ("topics", {"parent": "green-technologies"}, lambda d, t: t["parent"] == "green-technologies"),
    ("programmes", {"strand": "covenant"}, lambda d, p: "covenant" in p["strands"]),
    ("organisations", {"kind": "ministry"}, lambda d, o: o["kind"] == "ministry"),
    ("organisations", {"country": "JP"}, lambda d, o: o["country"] == "JP"),
    ("indicators", {"programme": "iurc"}, lambda d, i: i["programme"] == "iurc"),
]


@pytest.mark.parametrize(("path", "params", "belongs"), FILTERS, ids=[f"{one[0]}-{one[1]}" for one in FILTERS])
def test_a_filter_selects_what_the_data_says(
    path: str, params: dict[str, str], belongs: Callable[[Any, Json], bool], api: Any, demo: Any
) -> None:
    expected = {one.get("slug") or one["code"] for one in demo.of(path) if belongs(demo, one)}
    assert 0 < len(expected) < len(demo.of(path)), "the data cannot tell whether the filter works"
    assert api.slugs(path, **params) == expected
    assert {row.get("slug") or row["code"] for row in api.csv(path, **params)} == expected
    assert api.json(path, **params, count="true", limit=1)["total"] == len(expected)


def test_an_event_whose_country_is_not_known_is_found_by_its_hosts_and_not_by_its_guests(api: Any, demo: Any) -> None:
    event = next(one for one in demo.events if one["slug"] == "chinese-cities-at-eu-partners-2017")
    assert event["country"] is None
    guests = {demo.territory(one["territory"])["country"] for one in event["participants"] if one.get("territory")}
    assert "CN" in guests
    for country in countries_of_event(demo, event):
        assert event["slug"] in api.slugs("events", country=country)
    assert event["slug"] not in api.slugs("events", country="CN")


def test_an_event_is_not_found_by_the_country_of_hosts_who_held_it_elsewhere(
    own_api: Any, load: Any, changed_demo: Any, pairing_url: str
) -> None:
    def move(records: list[Json]) -> None:
        next(one for one in records if one["slug"] == "bangkok-food-policy-2023")["country"] = "LA"

    load(pairing_url, changed_demo("events", move))
    assert "bangkok-food-policy-2023" not in own_api.slugs("events", country="TH")
    assert own_api.slugs("events", country="LA") == {"bangkok-food-policy-2023"}


def test_the_states_of_pairings_can_be_selected(api: Any, demo: Any) -> None:
    assert len(api.all("pairings", state="historical")) == len(demo.pairings)
    assert api.all("pairings", state="active") == []


def test_a_repeated_filter_means_any_of_its_values(api: Any) -> None:
    separate = api.slugs("territories", country="JP") | api.slugs("territories", country="CL")
    assert api.slugs("territories", country=["JP", "CL"]) == api.slugs("territories", country="JP,CL") == separate


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("pairings", {"strand": "covenants"}),
        ("pairings", {"state": "ended"}),
        ("pairings", {"country": "jp"}),
        ("pairings", {"country": "JPN"}),
        ("pairings", {"topic": "Not A Topic"}),
        ("pairings", {"basisStrength": "strong"}),
        ("pairings", {"yearFrom": "12"}),
        ("pairings", {"yearTo": "next"}),
        ("territories", {"kind": "village"}),
        ("territories", {"geonamesId": "rome"}),
        ("territories", {"geonamesId": "0"}),
        ("territories", {"geonamesId": "3169070.0"}),
        ("territories", {"geonamesId": "3169070, 2147483648"}),
        ("territories", {"geonamesId": "3169070,"}),
        ("events", {"from": "2018-02-30"}),
        ("events", {"to": "yesterday"}),
        ("events", {"kind": "party"}),
        ("organisations", {"kind": "city"}),
        ("organisations", {"offers": "Not A Topic"}),
        ("territories", {"seeks": "Not A Topic"}),
        ("programmes", {"strand": "x"}),
    ],
)
def test_a_value_that_no_record_can_have_is_400(path: str, params: dict[str, str], api: Any) -> None:
    answer = api.get(path, params)
    assert answer.status_code == 400
    assert [error["name"] for error in answer.json()["errors"]] == list(params)


def test_a_slug_that_nothing_has_selects_nothing(api: Any) -> None:
    assert api.all("pairings", topic="no-such-topic") == []
    assert api.all("events", pairing="no-such-pairing") == []
