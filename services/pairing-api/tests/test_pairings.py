"""Pairings: what the data files say stands in the API, and what is not public does not."""

from typing import Any

import pytest

NOT_PUBLIC = ["proposed", "under_discussion", "declined"]


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


@pytest.mark.parametrize("state", NOT_PUBLIC)
def test_a_pairing_that_is_not_public_shows_nowhere(
    state: str, databases: Any, load: Any, api_over: Any, changed_demo: Any, pairing_url: str
) -> None:
    def hide(records: list[dict[str, Any]]) -> None:
        next(one for one in records if one["slug"] == "rome-yantai")["state"] = state

    load(pairing_url, changed_demo("pairings", hide))
    with api_over(pairing_url) as client:

        def get(path: str) -> Any:
            return client.get(f"/api/pairing/v1/{path}")

        assert get("pairings/rome-yantai").status_code == 404
        for query in ("q=rome&limit=200", f"state={state}", "territory=yantai", "topic=water&limit=200"):
            assert "rome-yantai" not in [one["slug"] for one in get(f"pairings?{query}").json()["items"]]
        assert "rome-yantai" not in get("pairings?f=csv").text
        assert get("events?pairing=rome-yantai").json()["items"] == []
        assert get("events/rome-in-yantai-2018").json()["pairings"] == []
        rome = get("territories/rome").json()
        assert rome["pairings"] == 1
        assert "yantai" not in [one["slug"] for one in rome["partners"]]
        assert "air-quality" not in rome["topics"]
        assert get("topics/air-quality").json()["pairings"] == 0
        assert get("territories?topic=air-quality").json()["items"] == []
        statistics = get("statistics").json()
        assert state not in str(statistics)
        assert "air-quality" not in str(statistics)


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
