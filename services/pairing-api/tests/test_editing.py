"""Territories, organisations and events as people edit them, over HTTP: drafts, publication, permission, versions."""

import time
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import httpx
import pytest

from pairing_api.cli import SERVICE
from servicekit.members.kinds import MemberOrganisationKind, Role
from servicekit.settings import ServiceSettings

Json = dict[str, Any]
BASE = "/api/pairing/v1"


class Desk:
    """What people do with records, each with the headers that say who."""

    def __init__(self, client: httpx.Client, people: Any) -> None:
        self.client, self.people = client, people
        self.staff = people.staff()

    def public(self, path: str) -> httpx.Response:
        return self.client.get(f"{BASE}/{path}")

    def id_of(self, path: str) -> str:
        return str(self.public(path).json()["id"])

    def draft(self, who: Any, path: str) -> httpx.Response:
        return self.client.get(f"{BASE}/{path}/draft", headers=who)

    def create(self, who: Any, listed: str, content: Json, *, publish: bool = True) -> httpx.Response:
        return self.client.post(f"{BASE}/{listed}", json={"content": content, "publish": publish}, headers=who)

    def patch(self, who: Any, path: str, change: Json, etag: str | None = None) -> httpx.Response:
        headers = {
            **who,
            "If-Match": etag or self.draft(self.staff, path).headers.get("etag", "*"),
            "Content-Type": "application/merge-patch+json",
        }
        return self.client.patch(f"{BASE}/{path}/draft", json=change, headers=headers)

    def post(self, who: Any, path: str, body: Json | None = None, *, of: str) -> httpx.Response:
        etag = self.client.get(f"{BASE}/{of}/versions", headers=self.staff).headers.get("etag", "*")
        return self.client.post(f"{BASE}/{path}", json=body, headers={**who, "If-Match": etag})

    def publish(self, who: Any, path: str) -> httpx.Response:
        return self.post(who, f"{path}/draft/publications", of=path)

    def edit(self, who: Any, path: str, change: Json) -> httpx.Response:
        """Save and publish; the answer of what was refused, or of the publication."""
        saved = self.patch(who, path, change)
        return saved if saved.status_code != 200 else self.publish(who, path)

    def delete(self, who: Any, path: str, reason: str = "Not a city") -> httpx.Response:
        etag = self.draft(self.staff, path).headers.get("etag", "*")
        return self.client.delete(f"{BASE}/{path}", params={"reason": reason}, headers={**who, "If-Match": etag})

    def feed(self) -> list[Json]:
        items: list[Json] = []
        after: dict[str, str] = {}
        while True:
            page = self.client.get(f"{BASE}/changes", params={"limit": 1000, **after}).json()
            items += page["items"]
            if not page["items"]:
                return items
            after = {"after": page["nextCursor"]}

    def newest_change(self, record_id: str, action: str, seconds: float = 20) -> Json:
        """The record's newest change in the feed, when it is of this kind, or at the latest after a while.

        The feed shows a change when every transaction of the database server that began earlier has ended, and other
        tests have some on the same server.
        """
        end = time.monotonic() + seconds
        while True:
            newest = [one for one in self.feed() if one["recordId"] == record_id][-1]
            if newest["action"] == action or time.monotonic() > end:
                return newest
            time.sleep(0.05)


@pytest.fixture(scope="module")
def desk(databases: Any, serve: Any, load: Any, demo_folder: Any, issuer: Any, people_at: Any) -> Iterator[Desk]:
    """The demonstration data of a module. Each test edits records of its own."""
    with databases.migrated(SERVICE) as url:
        load(url, demo_folder)
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "warning", **issuer.settings()})
        with serve(SERVICE.create_application(settings)) as client:
            yield Desk(client, people_at(url))


def refused(answer: httpx.Response, status: int = 400) -> list[str]:
    """The places that a refusal names."""
    assert answer.status_code == status, answer.text
    return [error.get("pointer") for error in answer.json()["errors"]]


def test_an_officer_publishes_the_own_profile_and_everybody_sees_it(desk: Desk) -> None:
    path = "territories/aarhus"
    owner = desk.people.owner_of(desk.id_of(path))
    change = {
        "names": {"de": "Aarhus", "fr": None},
        "population": 355_238,
        "populationYear": 2023,
        "populationScope": "municipality",
        "figuresSource": {"title": "Population register", "status": "reported"},
        "website": "https://aarhus.example",
        "offers": [
            {
                "topic": "water",
                "level": 3,
                "texts": {"en": "A water plant that makes more energy than it uses"},
                "evidenceUrl": "https://water.aarhus.example/plant",
            }
        ],
        "seeks": [{"topic": "digital-transition"}],
    }
    before = desk.public(path).json()
    saved = desk.patch(owner, path, change)
    assert saved.status_code == 200, saved.text
    assert saved.json()["state"] == "draft"
    assert set(saved.json()["changedFields"]) == {*change}
    assert desk.public(path).json() == before, "a draft is nobody else's business"
    assert desk.publish(owner, path).status_code == 200
    after = desk.public(path).json()
    assert "fr" not in after["names"]
    assert after["names"]["de"] == "Aarhus"
    assert (after["population"], after["populationYear"], after["website"]) == (355_238, 2023, "https://aarhus.example")
    assert after["figuresSource"]["title"] == "Population register"
    assert after["offers"] == [{**change["offers"][0]}]  # type: ignore[index]
    assert after["seeks"] == [{"topic": "digital-transition", "level": None, "texts": {}, "evidenceUrl": None}]
    assert after["updatedAt"] > before["updatedAt"]
    wider = desk.public("topics/water").json()["parent"]
    for query in ("offers=water", f"offers={wider}", "seeks=digital-transition"):
        assert "aarhus" in [one["slug"] for one in desk.public(f"territories?{query}").json()["items"]], query
    assert desk.public("territories?offers=digital-transition").json()["items"] == []
    made = desk.newest_change(before["id"], "changed")
    assert (made["action"], set(made["fields"])) == ("changed", set(change))


def test_a_city_s_record_is_nobody_else_s(desk: Desk) -> None:
    path = "territories/yantai"
    record = desk.id_of(path)
    people = desk.people
    own = {role: people.member_of(record, role) for role in (Role.OWNER, Role.EDITOR, Role.SUBMITTER, Role.VIEWER)}
    strangers = [people.owner_of(desk.id_of("territories/rome")), people.stranger(), people.unknown()]
    assert desk.draft({}, path).status_code == 401
    for who in strangers:
        assert desk.draft(who, path).status_code == 404
        assert desk.patch(who, path, {"note": "Mine now"}).status_code == 404
        assert desk.publish(who, path).status_code == 404
        assert desk.delete(who, path).status_code in (403, 404)
        assert desk.client.get(f"{BASE}/{path}/contact", headers=who).status_code == 404
        assert desk.create(who, "territories", {}).status_code in (400, 403)
    assert [desk.draft(who, path).status_code for who in own.values()] == [200] * 4
    assert desk.patch(own[Role.VIEWER], path, {"note": "Seen"}).status_code == 403
    assert desk.patch(own[Role.EDITOR], path, {"note": "Seen"}).status_code == 200
    assert desk.publish(own[Role.EDITOR], path).status_code == 403
    assert desk.post(own[Role.SUBMITTER], f"{path}/draft/submissions", of=path).status_code == 200
    assert desk.public(path).json()["note"] is None
    returned = desk.post(desk.staff, f"{path}/draft/reviews", {"remark": "Say more"}, of=path)
    assert (returned.json()["state"], returned.json()["remark"]) == ("returned", "Say more")
    coordinator = people.coordinator_for(record)
    assert desk.patch(coordinator, path, {"note": "Seen, and read"}).status_code == 200
    assert desk.publish(coordinator, path).status_code == 403, "an editor's role was delegated"
    assert desk.publish(own[Role.OWNER], path).status_code == 200
    assert desk.public(path).json()["note"] == "Seen, and read"
    told = desk.client.get(f"{BASE}/{path}/changes", headers=own[Role.VIEWER]).json()["items"]
    acting = [one for one in told if one["actingForId"]]
    assert acting
    assert {one["actingForId"] for one in acting} == {str(own[Role.OWNER].organisation_id)}


@pytest.mark.parametrize(
    ("change", "places"),
    [
        ({"country": "KR"}, ["/country"]),
        ({"kind": "region", "names": {"de": "Umeå"}}, ["/kind"]),
        ({"slug": "another"}, ["/slug"]),
        ({"latitude": 1.5, "longitude": 2.5}, ["/latitude", "/longitude"]),
        ({"source": None}, ["/source"]),
    ],
)
def test_what_the_programme_keeps_is_refused_to_officers_by_name(change: Json, places: list[str], desk: Desk) -> None:
    owner = desk.people.owner_of(desk.id_of("territories/umea"))
    assert refused(desk.patch(owner, "territories/umea", change), 403) == places


_REGISTER = {"title": "Register", "status": "reported"}
_PEOPLE = {"population": 5, "populationYear": 2020, "populationScope": "metro", "figuresSource": _REGISTER}


@pytest.mark.parametrize(
    ("path", "change", "places"),
    [
        ("territories/umea", {"names": {"en": None}}, ["/names"]),
        ("territories/umea", {"names": {"english": "x"}}, ["/names/english"]),
        ("territories/umea", {"names": {"de": " "}}, ["/names/de"]),
        ("territories/umea", {"country": "QQ"}, ["/country"]),
        ("territories/umea", {"kind": "village"}, ["/kind"]),
        ("territories/umea", {"longitude": None}, ["/longitude"]),
        ("territories/umea", {"latitude": 91}, ["/latitude"]),
        ("territories/umea", {**_PEOPLE, "population": "5"}, ["/population"]),
        ("territories/umea", {**_PEOPLE, "population": 0}, ["/population"]),
        ("territories/umea", {**_PEOPLE, "populationYear": 1850}, ["/populationYear"]),
        ("territories/umea", {**_PEOPLE, "populationScope": None}, ["/populationScope"]),
        ("territories/umea", {**_PEOPLE, "figuresSource": None}, ["/figuresSource"]),
        ("territories/umea", {**_PEOPLE, "figuresSource": {"title": "x"}}, ["/figuresSource/status"]),
        ("territories/umea", {"populationYear": 2020}, ["/populationYear"]),
        ("territories/umea", {**_PEOPLE, "populationYear": None}, ["/populationYear"]),
        ("territories/umea", {"areaScope": "metro"}, ["/areaScope"]),
        ("territories/umea", {"website": "javascript:alert(1)"}, ["/website"]),
        ("territories/umea", {"members": ["rome"]}, ["/members"]),
        ("territories/umea", {"mayor": "Somebody"}, ["/mayor"]),
        ("territories/umea", {"slug": "another"}, ["/slug"]),
        ("territories/umea", {"offers": [{"topic": "water", "level": 4}]}, ["/offers/0/level"]),
        ("territories/umea", {"offers": [{"topic": "water"}, {"topic": "water"}]}, ["/offers"]),
        ("territories/umea", {"seeks": [{"topic": "water", "texts": {"en": "x" * 601}}]}, ["/seeks/0/texts/en"]),
        ("territories/umea", {"seeks": [{"topic": "magic"}]}, ["/seeks/0/topic"]),
        ("organisations/gopa-infra", {"territory": "atlantis"}, ["/territory"]),
        ("organisations/gopa-infra", {"descriptions": {"en": "a\u0007b"}}, ["/descriptions/en"]),
        ("organisations/gopa-infra", {"offers": [{"topic": "magic"}]}, ["/offers/0/topic"]),
        ("events/rome-in-yantai-2018", {"endsOn": "2017-01-01"}, ["/endsOn"]),
        ("events/rome-in-yantai-2018", {"startsOn": "2018-02-30"}, ["/startsOn"]),
        ("events/rome-in-yantai-2018", {"precision": "year", "startsOn": "2018-02-01"}, ["/startsOn", "/endsOn"]),
        ("events/rome-in-yantai-2018", {"placeNames": {"en": None, "fr": "Yantai"}}, ["/placeNames"]),
        ("events/rome-in-yantai-2018", {"source": None}, ["/source"]),
        ("events/rome-in-yantai-2018", {"programme": "nothing"}, ["/programme"]),
        ("events/rome-in-yantai-2018", {"topics": ["water", "magic"]}, ["/topics/1"]),
        ("events/rome-in-yantai-2018", {"hosts": [{"territory": "rome", "name": "Rome"}]}, ["/hosts/0"]),
        ("events/rome-in-yantai-2018", {"hosts": [{"territory": "rome"}, {"territory": "x"}]}, ["/hosts/1/territory"]),
        ("events/rome-in-yantai-2018", {"participants": [{"name": "A", "people": 0}]}, ["/participants/0/people"]),
        ("events/rome-in-yantai-2018", {"pairings": ["nobody-nowhere"]}, ["/pairings/0"]),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_cannot_be_is_refused_at_its_place(path: str, change: Json, places: list[str], desk: Desk) -> None:
    answer = desk.patch(desk.staff, path, change)
    found = [place for place in refused(answer) if not place.startswith(places[0] + "/")] or places
    assert found == places
    assert desk.draft(desk.staff, path).json()["state"] == "published", "nothing of it is kept"


def test_a_business_says_what_it_does_and_offers(desk: Desk) -> None:
    path = "organisations/wakatu-incorporation"
    record = UUID(desk.id_of(path))
    business = desk.people.organisation(MemberOrganisationKind.BUSINESS, record)
    owner = desk.people.person_in(business, Role.OWNER)
    change = {
        "descriptions": {"en": "Grows and sells what the land and the sea give.", "mi": "He umanga"},
        "offers": [{"topic": "circular-economy", "level": 2, "texts": {}, "evidenceUrl": None}],
        "seeks": [
            {"topic": "water", "level": None, "texts": {"en": "Measuring of rivers"}, "evidenceUrl": None},
        ],
    }
    assert refused(desk.patch(owner, path, {"kind": "bank"}), 403) == ["/kind"]
    assert desk.edit(owner, path, change).status_code == 200
    after = desk.public(path).json()
    assert {name: after[name] for name in change} == change
    assert after["kind"] == "business"
    assert [one["slug"] for one in desk.public("organisations?offers=circular-economy").json()["items"]] == [
        "wakatu-incorporation"
    ]
    assert desk.public("organisations?seeks=circular-economy").json()["items"] == []
    assert desk.patch(owner, "organisations/gopa-infra", {"note": "x"}).status_code == 404
    assert desk.patch(owner, "territories/nelson", {"note": "x"}).status_code == 404
    rows = desk.client.get(f"{BASE}/organisations?f=csv&offers=circular-economy").text
    assert "circular-economy" in rows


def test_staff_add_correct_delete_and_restore_a_territory(desk: Desk) -> None:
    made = desk.create(
        desk.staff,
        "territories",
        {"kind": "city", "names": {"en": "Vík í Mýrdal", "is": "Vík í Mýrdal"}, "country": "IS", "note": "One"},
    )
    assert made.status_code == 201, made.text
    record, slug = made.json()["id"], made.json()["content"]["slug"]
    assert slug == "vik-i-myrdal"
    path = f"territories/{slug}"
    assert desk.public(path).json()["names"]["is"] == "Vík í Mýrdal"
    assert slug in [one["slug"] for one in desk.public("territories?q=vik myrdal").json()["items"]]
    assert desk.edit(desk.staff, path, {"note": "Two", "names": {"en": "Vik"}}).status_code == 200
    assert desk.public(path).json()["name"] == "Vik"
    assert desk.delete(desk.staff, path, "Entered by mistake").status_code == 204
    assert desk.public(path).status_code == 404
    by_id = f"territories/{record}"
    body = {"version": 1, "reason": "It was none"}
    assert desk.post(desk.staff, f"{by_id}/restorations", body, of=by_id).status_code == 200
    back = desk.public(path).json()
    assert (back["id"], back["name"], back["note"]) == (record, "Vík í Mýrdal", "One")
    told = [one["action"] for one in desk.feed() if one["recordId"] == record]
    assert told == ["created", "changed", "deleted", "created"]


def test_what_is_wrong_with_a_new_record_is_pointed_at_in_the_body(desk: Desk) -> None:
    content = {"kind": "city", "names": {"en": "Somewhere"}, "country": "IS"}
    changes: list[Json] = [{"slug": "rome"}, {"offers": [{"topic": "magic"}]}, {"areaScope": "metro"}, {"names": {}}]
    for change in changes:
        places = refused(desk.create(desk.staff, "territories", {**content, **change}))
        assert places[0].startswith(f"/content/{next(iter(change))}"), change
    assert refused(desk.create(desk.staff, "territories", {"kind": "city", "country": "IS"})) == ["/content/names"]
    assert desk.public("territories?q=somewhere").json()["items"] == []


def test_a_new_record_can_be_a_draft_that_nobody_else_sees(desk: Desk) -> None:
    content = {"kind": "business", "names": {"en": "Not Yet Limited"}}
    made = desk.create(desk.staff, "organisations", content, publish=False)
    assert made.status_code == 201, made.text
    record = made.json()["id"]
    assert desk.public("organisations/not-yet-limited").status_code == 404
    assert record not in [one["recordId"] for one in desk.feed()]
    assert desk.publish(desk.staff, f"organisations/{record}").status_code == 200
    assert desk.public("organisations/not-yet-limited").json()["id"] == record


def test_staff_add_an_event_that_is_found_by_who_took_part(desk: Desk) -> None:
    content = {
        "titles": {"en": "Zwischentreffen", "de": "Zwischentreffen"},
        "kind": "workshop",
        "programme": "iuc",
        "precision": "month",
        "startsOn": "2019-05-01",
        "endsOn": "2019-05-01",
        "mode": "in_person",
        "placeNames": {"en": "Rome", "ja": "ローマ"},
        "country": "IT",
        "people": 12,
        "topics": ["water"],
        "hosts": [{"territory": "rome", "people": 7}],
        "participants": [
            {"territory": "yantai"},
            {"organisation": "gopa-infra", "note": "Notes"},
            {"name": "A school"},
        ],
        "pairings": ["rome-yantai"],
        "source": {"title": "A report", "status": "reported"},
    }
    made = desk.create(desk.staff, "events", content)
    assert made.status_code == 201, made.text
    event = desk.public("events/zwischentreffen").json()
    assert [one["name"] for one in event["participants"]] == [
        desk.public("territories/yantai").json()["name"],
        desk.public("organisations/gopa-infra").json()["name"],
        "A school",
    ]
    assert (event["hosts"][0]["people"], event["place"], event["precision"]) == (7, "Rome", "month")
    assert event["source"]["title"] == "A report"
    for words in ("zwischentreffen yantai", "zwischentreffen school", "zwischentreffen ローマ"):
        found = desk.public(f"events?q={words}").json()["items"]
        assert [one["slug"] for one in found] == ["zwischentreffen"], words
    shown = desk.public("pairings/rome-yantai").json()["events"]
    assert "zwischentreffen" in [one["slug"] for one in shown]
    assert desk.edit(desk.people.administrator(), "events/zwischentreffen", {"people": None}).status_code == 200
    assert desk.public("events/zwischentreffen").json()["people"] is None
    assert desk.create(desk.people.owner_of(desk.id_of("territories/rome")), "events", content).status_code == 403
    assert desk.delete(desk.staff, "events/zwischentreffen").status_code == 204
    assert "zwischentreffen" not in [one["slug"] for one in desk.public("pairings/rome-yantai").json()["events"]]


def test_a_new_name_of_a_city_is_that_of_its_pairings_and_events_too(desk: Desk) -> None:
    path, pairing, event = "territories/yantai", "rome-yantai", "rome-in-yantai-2018"
    assert desk.edit(desk.staff, path, {"names": {"en": "Zzyantai"}}).status_code == 200
    assert desk.public(f"pairings/{pairing}").json()["name"] == "Rome – Zzyantai"
    for listed, slug in (("pairings", pairing), ("events", event)):
        assert slug in [one["slug"] for one in desk.public(f"{listed}?q=zzyantai").json()["items"]]
    changed = desk.feed()[-1]
    assert (changed["kind"], changed["fields"]) == ("territory", ["names"]), "the pairing itself did not change"
    assert desk.edit(desk.staff, path, {"names": {"en": "Yantai"}}).status_code == 200


def test_what_others_name_is_not_deleted(desk: Desk) -> None:
    answer = desk.delete(desk.staff, "territories/kyoto")
    assert answer.status_code == 409
    assert "Others name it: the pairings " in answer.json()["detail"]
    slug = desk.public("pairings?territory=kyoto").json()["items"][0]["slug"]
    assert slug in answer.json()["detail"]
    assert desk.public("territories/kyoto").status_code == 200


def test_the_contact_of_a_record_stays_private(desk: Desk) -> None:
    path = "territories/nagpur"
    owner = desk.people.owner_of(desk.id_of(path))
    contact = {"name": "Zyx Wvut", "position": None, "email": "zyx.wvut@iuc.example", "telephone": None}
    put = desk.client.put(f"{BASE}/{path}/contact", json=contact, headers={**owner, "If-Match": "*"})
    assert put.status_code == 200, put.text
    assert desk.client.get(f"{BASE}/{path}/contact", headers=owner).json()["email"] == contact["email"]
    assert desk.edit(owner, path, {"note": "A note"}).status_code == 200
    everything = [desk.public(path).text, desk.public(f"{path}?f=jsonld").text, str(desk.feed())]
    everything.append(desk.client.get(f"{BASE}/change-log", headers=desk.staff).text)
    everything.append(desk.client.get(f"{BASE}/{path}/versions", headers=owner).text)
    assert not [text for text in everything if "Zyx" in text or "zyx." in text]
    assert desk.client.get(f"{BASE}/{path}/contact", headers=desk.people.stranger()).status_code == 404


def test_a_territory_is_merged_into_another_that_is_the_same(desk: Desk) -> None:
    double = {"kind": "city", "names": {"en": "Nishi Kyoto"}, "country": "JP", "offers": [{"topic": "water"}]}
    record = desk.create(desk.staff, "territories", double).json()["id"]
    event = {
        "titles": {"en": "Meeting of the double"},
        "kind": "workshop",
        "precision": "day",
        "startsOn": "2019-05-02",
        "endsOn": "2019-05-02",
        "hosts": [{"territory": "nishi-kyoto"}],
        "participants": [{"territory": "nishi-kyoto"}, {"territory": "kyoto"}],
        "source": {"title": "A report", "status": "reported"},
    }
    assert desk.create(desk.staff, "events", event).status_code == 201
    office = {"kind": "municipality", "names": {"en": "Office of the double"}, "territory": "nishi-kyoto"}
    assert desk.create(desk.staff, "organisations", office).status_code == 201
    owner = desk.people.owner_of(record)
    path = "territories/nishi-kyoto"
    body = {"into": "kyoto", "reason": "The same city"}
    for who, status in ((owner, 403), (desk.people.stranger(), 404), (desk.people.auditor(), 403)):
        assert desk.post(who, f"{path}/mergers", body, of=path).status_code == status
    assert refused(desk.post(desk.staff, f"{path}/mergers", {**body, "into": "nishi-kyoto"}, of=path)) == ["/into"]
    assert refused(desk.post(desk.staff, f"{path}/mergers", {**body, "into": "atlantis"}, of=path)) == ["/into"]
    assert desk.client.post(f"{BASE}/{path}/mergers", json=body, headers=desk.staff).status_code == 428
    stale = desk.client.post(f"{BASE}/{path}/mergers", json=body, headers={**desk.staff, "If-Match": '"0-0"'})
    assert stale.status_code == 412
    merged = desk.post(desk.staff, f"{path}/mergers", body, of=path)
    assert merged.status_code == 200, merged.text
    kyoto = desk.public("territories/kyoto").json()
    assert merged.json() == {"id": kyoto["id"], "slug": "kyoto", "moved": {"events": 1, "organisations": 1}}
    away = desk.public(f"{path}?f=jsonld")
    assert (away.status_code, away.headers["location"]) == (308, f"{BASE}/territories/kyoto?f=jsonld")
    assert "s-maxage" in away.headers["cache-control"]
    held = desk.public("events/meeting-of-the-double").json()
    assert [one["territory"] for one in held["hosts"] + held["participants"]] == ["kyoto", "kyoto"]
    assert "meeting-of-the-double" in [
        one["slug"] for one in desk.public("events?q=meeting double kyoto").json()["items"]
    ]
    assert desk.public("organisations/office-of-the-double").json()["territory"] == "kyoto"
    # Who answered for the one answers for the other.
    assert desk.draft(owner, "territories/kyoto").status_code == 200
    told = [one for one in desk.feed() if one["recordId"] == record]
    assert [one["action"] for one in told] == ["created", "deleted"]
    # The slug of a merged record is not given away, and its record can come back.
    again = desk.create(desk.staff, "territories", {**double, "slug": "nishi-kyoto"})
    assert again.status_code == 400
    by_id = f"territories/{record}"
    back = desk.post(desk.staff, f"{by_id}/restorations", {"version": 1, "reason": "They are two"}, of=by_id)
    assert back.status_code == 200, back.text
    assert desk.public(path).json()["offers"][0]["topic"] == "water"


def test_partners_are_not_merged(desk: Desk) -> None:
    answer = desk.post(desk.staff, "territories/rome/mergers", {"into": "yantai", "reason": "x"}, of="territories/rome")
    assert answer.status_code == 409
    assert "rome-yantai" in answer.json()["detail"]


def test_an_organisation_is_merged_and_its_business_goes_on(desk: Desk) -> None:
    for name in ("Twin One", "Twin Two"):
        content = {"kind": "business", "names": {"en": name}, "descriptions": {"en": name}}
        assert desk.create(desk.staff, "organisations", content).status_code == 201
    event = {
        "titles": {"en": "Fair of the twins"},
        "kind": "business_event",
        "precision": "day",
        "startsOn": "2019-05-03",
        "endsOn": "2019-05-03",
        "participants": [{"organisation": "twin-one"}, {"organisation": "twin-two"}],
        "source": {"title": "A report", "status": "reported"},
    }
    assert desk.create(desk.staff, "events", event).status_code == 201
    path = "organisations/twin-two"
    merged = desk.post(desk.staff, f"{path}/mergers", {"into": "twin-one", "reason": "Renamed"}, of=path)
    assert merged.json()["moved"] == {"events": 1}
    assert desk.public(path).headers["location"] == f"{BASE}/organisations/twin-one"
    present = desk.public("events/fair-of-the-twins").json()["participants"]
    assert [one["organisation"] for one in present] == ["twin-one"]


def test_the_feed_rebuilds_what_the_public_sees(desk: Desk) -> None:
    assert desk.edit(desk.staff, "territories/aarhus", {"note": "Once more"}).status_code == 200
    state: dict[tuple[str, str], Json] = {}
    for change in desk.feed():
        key = change["kind"], change["recordId"]
        if change["action"] == "deleted":
            del state[key]
        else:
            state[key] = {**(state[key] if change["action"] == "changed" else {}), **change["after"]}
    seen = 0
    for kind, listed in (("territory", "territories"), ("organisation", "organisations"), ("event", "events")):
        public: list[Json] = []
        after: dict[str, Any] = {}
        while True:
            page = desk.client.get(f"{BASE}/{listed}", params={"limit": 200, **after}).json()
            public += page["items"]
            if page["nextCursor"] is None:
                break
            after = {"cursor": page["nextCursor"]}
        assert {one["id"] for one in public} == {record for of, record in state if of == kind}
        for one in public:
            content = state[kind, one["id"]]
            alike = {name: value for name, value in one.items() if name in content and name != "source"}
            assert alike == {name: content[name] for name in alike}
            seen += 1
    assert seen > 200
    pairings = {one["slug"] for one in desk.public("pairings?limit=200").json()["items"]}
    assert {content["slug"] for (kind, _), content in state.items() if kind == "pairing"} == pairings


def test_the_list_of_drafts_has_every_kind_by_the_name_in_its_address(desk: Desk) -> None:
    event = desk.public("events?limit=1").json()["items"][0]["slug"]
    territory, organisation = (
        "territories/kyoto",
        "organisations/" + str(desk.public("organisations?limit=1").json()["items"][0]["slug"]),
    )
    for path, change in ((territory, {"names": {"it": "Chioto"}}), (organisation, {"note": "x"})):
        assert desk.patch(desk.staff, path, change).status_code == 200
    assert desk.patch(desk.staff, f"events/{event}", {"titles": {"it": "Incontro"}}).status_code == 200
    content = {"kind": "city", "names": {"en": "Newtown upon Draft"}, "country": "GB"}
    new = desk.create(desk.staff, "territories", content, publish=False)
    assert new.status_code == 201, new.text

    def listed(who: Any, **asked: str) -> dict[tuple[str, str], Json]:
        answer = desk.client.get(f"{BASE}/drafts", params={"limit": 200, **asked}, headers=who)
        assert answer.status_code == 200, answer.text
        return {(one["kind"], one["key"]): one for one in answer.json()["items"]}

    found = listed(desk.people.evaluator())
    assert found["territory", "kyoto"]["title"]["it"] == "Chioto"
    assert found["event", event]["title"]["it"] == "Incontro"
    assert found["organisation", organisation.split("/")[1]]["title"]["en"]
    assert found["territory", new.json()["id"]]["isNew"]
    assert not found["territory", "kyoto"]["isNew"]
    for (kind, key), one in found.items():
        path = {"territory": "territories", "organisation": "organisations", "event": "events"}[kind]
        assert desk.draft(desk.staff, f"{path}/{key}").json()["id"] == one["recordId"]
    assert {kind for kind, _ in listed(desk.staff, kind="event,organisation")} == {"event", "organisation"}
    owner = desk.people.owner_of(desk.id_of(territory))
    assert list(listed(owner)) == [("territory", "kyoto")]
