"""Events: hosts, participants and dates as the data files say them."""

from typing import Any


def test_the_two_preparatory_meetings_in_tokyo_are_events_of_the_covenant_strand(api: Any) -> None:
    meetings = api.all("events", strand="covenant", kind="preparatory_meeting")
    assert [one["slug"] for one in reversed(meetings)] == [
        "com-japan-preparatory-meeting-1-2018",
        "com-japan-preparatory-meeting-2-2018",
    ]
    for meeting in meetings:
        assert (meeting["startsOn"], meeting["precision"]) == ("2018-03-01", "month")
        assert (meeting["place"], meeting["country"]) == ("Tokyo", "JP")
        participants = {one["name"] for one in api.json(f"events/{meeting['slug']}")["participants"]}
        assert {"Tokyo", "Yokohama", "Kitakyushu", "Toyota", "Kyoto"} <= participants
        assert "Ministry of the Environment of Japan" in participants


def test_hosts_and_participants_stand_in_the_order_of_the_record(api: Any, demo: Any) -> None:
    for record in demo.events:
        event = api.json(f"events/{record['slug']}")
        for place in ("hosts", "participants"):
            assert [(one["territory"], one["organisation"], one["people"], one["note"]) for one in event[place]] == [
                (one.get("territory"), one.get("organisation"), one["people"], one["note"]) for one in record[place]
            ]
            assert all(one["name"] for one in event[place])
        assert {one["slug"] for one in event["pairings"]} == set(record["pairings"])
        assert event["topics"] == sorted(record["topics"])


def test_somebody_known_by_name_alone_can_take_part(
    own_api: Any, load: Any, changed_demo: Any, pairing_url: str
) -> None:
    def add(records: list[dict[str, Any]]) -> None:
        records[0]["participants"].append({"name": "Ōtomo Firm", "people": 2, "note": None})

    load(pairing_url, changed_demo("events", add))
    found = own_api.all("events", q="otomo")
    assert len(found) == 1
    event = own_api.json(f"events/{found[0]['slug']}")
    assert event["participants"][-1] == {
        "name": "Ōtomo Firm",
        "names": {"en": "Ōtomo Firm"},
        "territory": None,
        "organisation": None,
        "people": 2,
        "note": None,
    }


def test_organisations_count_the_events_that_they_took_part_in(api: Any, demo: Any) -> None:
    for item in api.all("organisations"):
        events = [
            e
            for e in demo.events
            if any(one.get("organisation") == item["slug"] for one in e["hosts"] + e["participants"])
        ]
        assert item["events"] == len(events)


def test_an_event_counts_once_for_who_hosted_it_and_took_part_too(
    own_api: Any, load: Any, changed_demo: Any, pairing_url: str, demo: Any
) -> None:
    def host_and_take_part(records: list[dict[str, Any]]) -> None:
        both = [
            {key: slug, "people": None, "note": None} for key, slug in (("territory", "rome"), ("organisation", "ndrc"))
        ]
        records[0] |= {"hosts": both, "participants": both}

    def events_of(key: str, slug: str) -> int:
        others = [e for e in demo.events[1:] if slug in {one.get(key) for one in e["hosts"] + e["participants"]}]
        return len(others) + 1

    load(pairing_url, changed_demo("events", host_and_take_part))
    assert own_api.json("territories/rome")["events"] == events_of("territory", "rome")
    assert own_api.json("organisations/ndrc")["events"] == events_of("organisation", "ndrc")
