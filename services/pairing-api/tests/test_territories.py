"""Territories: counts, partners and topics, each counted again from the data files."""

from typing import Any


def pairings_of(demo: Any, slug: str) -> list[dict[str, Any]]:
    return [one for one in demo.pairings if slug in {member["territory"] for member in one["members"]}]


def test_counts_of_pairings_and_events_are_those_of_the_data(api: Any, demo: Any) -> None:
    for item in api.all("territories"):
        slug = item["slug"]
        assert item["pairings"] == len(pairings_of(demo, slug))
        events = [e for e in demo.events if any(one.get("territory") == slug for one in e["hosts"] + e["participants"])]
        assert item["events"] == len(events)


def test_partners_are_the_members_of_the_other_side(api: Any, demo: Any) -> None:
    for slug in ("rome", "granada", "umea", "kamakura", "venice-metropolitan-city", "zagreb"):
        expected = set()
        topics = set()
        for pairing in pairings_of(demo, slug):
            side = next(one["side"] for one in pairing["members"] if one["territory"] == slug)
            expected |= {one["territory"] for one in pairing["members"] if one["side"] != side}
            topics |= set(pairing["topics"])
        territory = api.json(f"territories/{slug}")
        assert {one["slug"] for one in territory["partners"]} == expected
        assert territory["topics"] == sorted(topics)


def test_figures_come_with_their_year_scope_and_source(api: Any, demo: Any) -> None:
    with_figures = [one for one in demo.territories if one["population"]]
    assert with_figures
    for record in with_figures:
        territory = api.json(f"territories/{record['slug']}")
        assert territory["population"] == record["population"]
        assert territory["populationYear"] == record["population_year"]
        assert territory["populationScope"] == record["population_scope"]
        assert territory["areaKm2"] == record["area_km2"]
        assert territory["figuresSource"]["title"]


def test_a_consortium_names_its_members(own_api: Any, load: Any, changed_demo: Any, pairing_url: str) -> None:
    def unite(records: list[dict[str, Any]]) -> None:
        # A member may stand after the consortium in the file.
        records[0] |= {"slug": "aarhus-rome-umea", "kind": "consortium", "members": ["umea", "rome"]}
        records.append({**records[0], "slug": "aarhus", "kind": "city", "members": []})

    load(pairing_url, changed_demo("territories", unite))
    members = own_api.json("territories/aarhus-rome-umea")["members"]
    assert [one["slug"] for one in members] == ["rome", "umea"]
    assert "aarhus-rome-umea" in own_api.slugs("territories", kind="consortium")
