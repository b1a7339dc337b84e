"""Territories, organisations and events as people edit them, over HTTP: drafts, publication, permission, versions."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pairing_api.cli import SERVICE
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
            {"topic": "water", "level": 3, "texts": {"en": "A water plant that makes more energy than it uses"}}
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
    assert after["seeks"] == [{"topic": "digital-transition", "level": None, "texts": {}}]
    assert after["updatedAt"] > before["updatedAt"]
    wider = desk.public("topics/water").json()["parent"]
    for query in ("offers=water", f"offers={wider}", "seeks=digital-transition"):
        assert "aarhus" in [one["slug"] for one in desk.public(f"territories?{query}").json()["items"]], query
    assert desk.public("territories?offers=digital-transition").json()["items"] == []
    made = [one for one in desk.feed() if one["recordId"] == before["id"]][-1]
    assert (made["action"], set(made["fields"])) == ("changed", set(change))
