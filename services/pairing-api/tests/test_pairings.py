"""Pairings: what the data files say stands in the API, and what is not public does not."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from pairing_api.cli import SERVICE
from pairing_api.pairings.schemas import PairingState

NOT_PUBLIC = ["proposed", "under_discussion", "declined", "lapsed"]


def test_members_stand_eu_side_first_and_leads_first(api: Any) -> None:
    pairing = api.json("pairings/umea-venice-kamakura")
    assert pairing["name"] == "Umeå and Venice Metropolitan City – Kamakura"
    assert [(one["territory"], one["side"], one["role"]) for one in pairing["members"]] == [
        ("umea", "eu", "lead"),
        ("venice-metropolitan-city", "eu", "member"),
        ("kamakura", "partner", "lead"),
    ]
    for one in api.all("pairings"):
        order = [(m["side"] != "eu", m["role"] != "lead") for m in one["members"]]
        assert order == sorted(order)


def test_a_group_whose_organisations_cannot_be_members_has_no_lead(api: Any) -> None:
    pairing = api.json("pairings/lemvig-nelson")
    assert [(one["territory"], one["role"]) for one in pairing["members"]] == [
        ("lemvig", "member"),
        ("nelson", "member"),
    ]
    assert "Klimatorium" in pairing["summary"]
    assert "Wakatū Incorporation" in pairing["summary"]


def test_every_pairing_is_as_its_record_says(api: Any, demo: Any) -> None:
    answered = {one["slug"]: one for one in api.all("pairings")}
    for record in demo.pairings:
        item = answered[record["slug"]]
        assert item["programme"] == record["programme"]
        assert (item["strand"], item["state"]) == (record["strand"], record["state"])
        assert (item["year"], item["yearBasis"]) == (record["year"], record["year_basis"])
        assert item["basisStrength"] == record["basis_strength"]
        assert item["topics"] == sorted(record["topics"])
        assert {(m["territory"], m["side"], m["role"]) for m in item["members"]} == {
            (m["territory"], m["side"], m["role"]) for m in record["members"]
        }
        assert [(a["kind"], a["signedOn"], a["signedOnPrecision"], a["note"]) for a in item["agreements"]] == [
            (a["kind"], a["signed_on"], a["signed_on_precision"], a["note"]) for a in record["agreements"]
        ]


def test_a_pairing_tells_its_events_from_the_first_and_its_evidence(api: Any, demo: Any) -> None:
    record = next(one for one in demo.pairings if one["slug"] == "rome-yantai")
    events = sorted((e["starts_on"], e["slug"]) for e in demo.events if record["slug"] in e["pairings"])
    pairing = api.json("pairings/rome-yantai")
    assert [(e["startsOn"], e["slug"]) for e in pairing["events"]] == events
    assert len(events) > 1
    assert pairing["summary"] == record["summary"]
    assert pairing["source"]["basis"] == record["basis"]
    assert pairing["source"]["status"] == record["source_status"]
    assert pairing["source"]["url"].startswith("https://")


@pytest.fixture(scope="module")
def stateful(
    databases: Any, load: Any, api_over: Any, api_with: Any, demo_folder: Any
) -> Iterator[tuple[Any, Callable[[str], None]]]:
    """An API of its own, and what puts the pairing of Mannheim and Chongqing into a state."""
    with databases.migrated(SERVICE) as url:
        load(url, demo_folder)
        engine = create_engine(url)
        statement = text("UPDATE pairings SET state = :state WHERE slug = 'mannheim-chongqing'")

        def put(state: str) -> None:
            with engine.begin() as connection:
                connection.execute(statement, {"state": state})

        with api_over(url) as client:
            yield api_with(client), put
        engine.dispose()


@pytest.mark.parametrize("state", [state.value for state in PairingState])
def test_a_pairing_shows_and_counts_everywhere_or_nowhere_by_its_state(
    state: str, stateful: tuple[Any, Callable[[str], None]], demo: Any
) -> None:
    api, put = stateful
    put(state)
    shown = state not in NOT_PUBLIC
    slug = "mannheim-chongqing"
    public = [one for one in demo.pairings if shown or one["slug"] != slug]

    assert api.get(f"pairings/{slug}").status_code == (200 if shown else 404)
    for query in ({}, {"q": "mannheim"}, {"state": state}, {"territory": "chongqing"}, {"topic": "smart-cities"}):
        assert (slug in api.slugs("pairings", **query)) is shown
    assert (slug in [row["slug"] for row in api.csv("pairings")]) is shown
    assert bool(api.all("events", pairing=slug)) is shown
    event = next(one["slug"] for one in demo.events if slug in one["pairings"])
    assert (slug in [one["slug"] for one in api.json(f"events/{event}")["pairings"]]) is shown

    mannheim = api.json("territories/mannheim")
    assert mannheim["pairings"] == (1 if shown else 0)
    assert [one["slug"] for one in mannheim["partners"]] == (["chongqing"] if shown else [])
    assert bool(mannheim["topics"]) is shown
    for query in ({"programme": "iuc"}, {"topic": "smart-cities"}):
        assert ("mannheim" in api.slugs("territories", **query)) is shown
    smart = [one for one in public if demo.topic_with_narrower("smart-cities") & set(one["topics"])]
    of_iuc = [one for one in public if one["programme"] == "iuc"]
    assert api.json("topics/smart-cities")["pairings"] == len(smart)
    assert api.json("programmes/iuc")["pairings"] == len(of_iuc)

    statistics = api.json("statistics")
    assert statistics["pairings"] == len(public)
    assert statistics["territories"] == len({member["territory"] for one in public for member in one["members"]})
    rows = {
        one["dimension"]: {row["value"]: row["pairings"] for row in one["rows"]} for one in statistics["breakdowns"]
    }
    assert rows["programme"]["iuc"] == len(of_iuc)
    assert rows["topic"]["smart-cities"] == len(smart)
    assert (state in rows["state"]) is shown


def test_a_lead_stands_before_members_whose_names_come_earlier(
    own_api: Any, load: Any, changed_demo: Any, pairing_url: str
) -> None:
    def lead_by_venice(records: list[dict[str, Any]]) -> None:
        pairing = next(one for one in records if one["slug"] == "umea-venice-kamakura")
        for member in pairing["members"]:
            member["role"] = "member" if member["territory"] == "umea" else "lead"

    load(pairing_url, changed_demo("pairings", lead_by_venice))
    pairing = own_api.json("pairings/umea-venice-kamakura")
    assert pairing["name"] == "Venice Metropolitan City and Umeå – Kamakura"
    assert [one["territory"] for one in pairing["members"]] == ["venice-metropolitan-city", "umea", "kamakura"]
