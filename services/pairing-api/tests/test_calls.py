"""Calls and the applications to them over HTTP: who sees what, what is refused, and how a call ends."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from pairing_api.cli import SERVICE
from servicekit.members.kinds import Role
from servicekit.settings import ServiceSettings

Json = dict[str, Any]
BASE = "/api/pairing/v1"


def moment(days: float) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


def call_content(slug: str, **more: Any) -> Json:
    return {
        "slug": slug,
        "names": {"en": f"Call {slug}"},
        "programme": "iuc",
        "summaries": {"en": "Cities that want to work together"},
        "timeZone": "Europe/Brussels",
        "opensAt": moment(-1),
        "closesAt": moment(1),
        "sides": [
            {"side": "eu", "countries": ["IT", "DK", "ES", "DE"], "minPopulation": {"value": 50000}},
            {"side": "partner", "countries": ["CN"]},
        ],
        "readingCriteria": [
            {"key": "motivation", "names": {"en": "Motivation"}, "maxPoints": 10, "weight": 2.0},
            {"key": "means", "names": {"en": "Means"}, "maxPoints": 5},
        ],
        **more,
    }


APPLICATION: Json = {
    "motivation": {"en": "We want cleaner air."},
    "topics": ["water"],
    "endorsement": {"name": "A. Mayor", "title": "Mayor", "signedOn": "2026-01-15"},
    "capacity": 1,
    "staffMonths": 18.0,
    "coordinator": {"name": "International office", "email": "office@city.example"},
}


class Desk:
    """What people do with calls and applications, each with the headers that say who."""

    def __init__(self, client: httpx.Client, people: Any) -> None:
        self.client, self.people = client, people
        self.staff = people.staff()

    def get(self, who: Any, path: str) -> httpx.Response:
        return self.client.get(f"{BASE}/{path}", headers=who)

    def post(self, who: Any, path: str, body: Json | None = None, **headers: str) -> httpx.Response:
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.post(f"{BASE}/{path}", json=body, headers={**who, **more})

    def patch(self, who: Any, path: str, change: Json, etag: str = "*") -> httpx.Response:
        headers = {**who, "If-Match": etag, "Content-Type": "application/merge-patch+json"}
        return self.client.patch(f"{BASE}/{path}", json=change, headers=headers)

    def call(self, slug: str, **more: Any) -> Json:
        made = self.post(self.staff, "calls", {"content": call_content(slug, **more), "publish": True})
        assert made.status_code == 201, made.text
        return dict(made.json())

    def owner(self, territory: str, role: Role = Role.OWNER) -> Any:
        return self.people.member_of(self.get({}, f"territories/{territory}").json()["id"], role)

    def applied(self, who: Any, call: str, territory: str, **more: Any) -> str:
        """An application with all that a submission needs."""
        made = self.post(who, f"calls/{call}/applications", {"territory": territory})
        assert made.status_code == 201, made.text
        path = f"applications/{made.json()['id']}"
        saved = self.patch(who, path, {**APPLICATION, **more}, made.headers["etag"])
        assert saved.status_code == 200, saved.text
        return path

    def submitted(self, who: Any, call: str, territory: str, **more: Any) -> str:
        path = self.applied(who, call, territory, **more)
        done = self.post(who, f"{path}/submissions", if_match="*")
        assert done.status_code == 200, done.text
        return path


@pytest.fixture(scope="module")
def desk(databases: Any, serve: Any, load: Any, demo_folder: Any, issuer: Any, people_at: Any) -> Iterator[Desk]:
    """The demonstration data of a module, with calls of the tests' own."""
    with databases.migrated(SERVICE) as url:
        load(url, demo_folder)
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "warning", **issuer.settings()})
        with serve(SERVICE.create_application(settings)) as client:
            yield Desk(client, people_at(url))


def test_a_city_applies_and_sees_at_once_whether_it_is_eligible(desk: Desk) -> None:
    desk.call("spring")
    owner = desk.owner("rome")
    path = desk.submitted(owner, "spring", "rome", vetoes=[{"territory": "yantai", "reason": "A quarrel"}])
    shown = desk.get(owner, path).json()
    assert shown["content"]["vetoes"] == [{"territory": "yantai", "reason": "A quarrel"}]
    assert shown["content"]["coordinator"]["email"] == "office@city.example"
    found = desk.get(owner, f"{path}/eligibility").json()
    assert (shown["state"], found["result"]) == ("eligible", "eligible"), found
    rule = next(one for one in found["rules"] if one["code"] == "population")
    assert (rule["verdict"], rule["threshold"], rule["isHard"]) == ("met", 50000, True)
    assert rule["value"] > 50000
    listed = desk.get(owner, "applications?call=spring").json()["items"]
    assert [one["call"]["slug"] for one in listed] == ["spring"]
