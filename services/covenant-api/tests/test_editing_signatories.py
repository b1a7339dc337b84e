"""What people do with signatories over HTTP: edit, submit, publish, correct, merge, delete and bring back."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select

from covenant_api.cli import SERVICE
from covenant_api.signatories.content import OFFICER_FIELDS
from covenant_api.signatories.models import ExternalId, Signatory
from servicekit.changes.models import Change
from servicekit.database import Database
from servicekit.settings import ServiceSettings
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import Headers, People

BASE = "/api/covenant/v1"
PATCH = "application/merge-patch+json"
Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]
_numbers = itertools.count(1)


@dataclass
class Office:
    """The service, its people, and its database to look into."""

    client: httpx.Client
    people: People
    database: Database
    staff: Headers

    def get(self, path: str, headers: dict[str, str] | None = None, status: int = 200, **asked: Any) -> httpx.Response:
        answer = self.client.get(f"{BASE}{path}", headers=headers, **asked)
        assert answer.status_code == status, answer.text
        return answer

    def send(
        self, method: str, path: str, headers: dict[str, str], status: int, body: Any = None, etag: str | None = None
    ) -> httpx.Response:
        sent = {**headers, "Idempotency-Key": str(uuid4())}
        if etag is not None:
            sent["If-Match"] = etag
        if body is not None:
            sent["Content-Type"] = PATCH if method == "PATCH" else "application/json"
        answer = self.client.request(method, f"{BASE}{path}", headers=sent, json=body)
        assert answer.status_code == status, answer.text
        return answer

    def create(self, *, publish: bool = True, **content: Any) -> Any:
        number = next(_numbers)
        made = {"names": {"en": f"Lanternham {number}"}, "country": "GB", "status": "committed", **content}
        body = {"content": made, "publish": publish}
        return self.send("POST", "/signatories", self.staff, 201, body).json()

    def etag(self, id_: str, headers: Headers | None = None) -> str:
        tag = self.get(f"/signatories/{id_}/draft", headers or self.staff).headers["ETag"]
        assert isinstance(tag, str)
        return tag

    def patch(self, id_: str, headers: Headers, body: Any, status: int = 200) -> Any:
        etag = self.etag(id_) if status != 404 else "*"
        return self.send("PATCH", f"/signatories/{id_}/draft", headers, status, body, etag).json()

    def act(self, id_: str, what: str, headers: Headers, status: int = 200, body: Any = None) -> Any:
        return self.send("POST", f"/signatories/{id_}/{what}", headers, status, body, self.etag(id_)).json()

    def publish(self, id_: str, headers: Headers, body: Any) -> Any:
        self.patch(id_, headers, body)
        return self.act(id_, "draft/publications", headers)

    def public(self, id_: str) -> Any:
        return self.get(f"/signatories/{id_}").json()

    def changes(self, id_: str) -> list[Change]:
        with self.database.transaction() as session:
            statement = select(Change).where(Change.record_id == UUID(id_), Change.kind == "signatory")
            return list(session.scalars(statement.order_by(Change.version)))

    def feed(self) -> dict[tuple[str, str], Any]:
        """The public state that the feed makes from its beginning."""
        state: dict[tuple[str, str], Any] = {}
        after: dict[str, str] = {}
        while True:
            page = self.get("/changes", params={**after, "limit": 1000}).json()
            for one in page["items"]:
                key = one["kind"], one["recordId"]
                if one["action"] == "deleted":
                    assert state.pop(key) is not None
                else:
                    state[key] = {**state.get(key, {}), **one["after"]}
            if not page["items"]:
                return state
            after = {"after": page["nextCursor"]}


@pytest.fixture(scope="module")
def office(databases: Any, serve: Serve, issuer: Issuer, people_at: Callable[[str], People]) -> Iterator[Office]:
    """One service for all tests of this file; each makes signatories of its own."""
    with databases.migrated(SERVICE) as url:
        given = {"database_url": url, "log_level": "warning", **issuer.settings()}
        settings = ServiceSettings.model_validate(given)
        database = Database(settings, "test")
        people = people_at(url)
        with serve(SERVICE.create_application(settings)) as client:
            yield Office(client, people, database, people.staff())
        database.dispose()
        people._database.dispose()


@pytest.fixture(scope="module")
def faultless(office: Office) -> str:
    """A signatory that nothing is to be kept of."""
    made: str = office.create()["id"]
    return made


def test_an_officer_edits_and_publishes_the_own_profile(office: Office) -> None:
    id_ = office.create(population=1000, populationYear=2015)["id"]
    owner = office.people.owner_of(id_)
    patch = {
        "names": {"fr": "Lanterneville"}, "population": 12345, "populationYear": 2024, "areaKm2": 827.83,
        "populationSource": {"title": "Population register", "url": "https://stat.example/2024"},
        "areaYear": 2020, "website": "https://lanternham.example", "note": "By the sea.",
    }  # fmt: skip
    draft = office.patch(id_, owner, patch)
    assert draft["changedFields"] == sorted(patch)
    assert set(draft["editableFields"]) == OFFICER_FIELDS
    before = office.public(id_)
    assert (before["population"], before["website"]) == (1000, None)
    office.act(id_, "draft/publications", owner)
    after = office.public(id_)
    assert after["names"] == {**before["names"], "fr": "Lanterneville"}
    assert {name: after[name] for name in patch if name != "names"} == {
        name: value for name, value in patch.items() if name != "names"
    }
    assert set(after["editedFields"]) >= set(patch)
    found = office.get("/signatories", params={"q": "lanternevi", "fields": "id,areaKm2,website"}).json()["items"]
    assert found == [{"id": id_, "areaKm2": 827.83, "website": "https://lanternham.example"}]
    rows = office.get("/signatories", params={"q": "lanternevi", "f": "csv", "fields": "areaKm2,populationSource"})
    assert rows.text.splitlines()[1] == (
        '827.83,"{""title"": ""Population register"", ""url"": ""https://stat.example/2024""}"'
    )


def test_a_change_says_who_changed_what_from_what_and_by_which_request(office: Office) -> None:
    id_ = office.create(population=1000)["id"]
    owner = office.people.owner_of(id_)
    office.patch(id_, owner, {"population": 2000, "populationYear": 2024})
    answer = office.send("POST", f"/signatories/{id_}/draft/publications", owner, 200, etag=office.etag(id_))
    created, changed = office.changes(id_)
    assert (created.action, created.person_id, created.before) == ("created", office.staff.person_id, None)
    assert created.after is not None
    assert (changed.action, changed.version) == ("changed", 2)
    assert sorted(changed.fields) == ["editedFields", "population", "populationYear"]
    edited = created.after["editedFields"]
    assert changed.before == {"population": 1000, "populationYear": None, "editedFields": edited}
    assert changed.after == {
        "population": 2000, "populationYear": 2024, "editedFields": sorted([*edited, "populationYear"])
    }  # fmt: skip
    assert (changed.person_id, changed.organisation_id) == (owner.person_id, owner.organisation_id)
    assert changed.request_id == answer.headers["X-Request-Id"]


def test_a_coordinator_edits_for_the_city_and_the_log_says_for_whom(office: Office) -> None:
    id_ = office.create()["id"]
    coordinator = office.people.coordinator_for(id_)
    office.patch(id_, coordinator, {"population": 77})
    office.act(id_, "draft/publications", coordinator, 403)
    saved = office.get(f"/signatories/{id_}/changes", office.staff).json()["items"][0]
    assert (saved["kind"], saved["action"], saved["fields"]) == ("signatory-draft", "saved", ["population"])
    authority = office.people.organisation(office.people._authority, UUID(id_))
    assert (saved["personId"], saved["actingForId"]) == (str(coordinator.person_id), str(authority))


def test_a_draft_is_seen_by_its_own_and_by_the_programme_and_by_nobody_else(office: Office) -> None:
    id_, other = office.create()["id"], office.create()["id"]
    owner = office.people.owner_of(id_)
    office.patch(id_, owner, {"note": "Not yet said."})
    for headers in (owner, office.people.viewer_of(id_), office.staff, office.people.auditor()):
        shown = office.get(f"/signatories/{id_}/draft", headers)
        assert shown.json()["content"]["note"] == "Not yet said."
        assert shown.headers["Cache-Control"] == "private, no-store"
    stranger = office.people.owner_of(other)
    for path in ("draft", "versions", "changes", "contact"):
        office.get(f"/signatories/{id_}/{path}", stranger, 404)
        office.get(f"/signatories/{id_}/{path}", None, 401)
    assert "Not yet said" not in office.get(f"/signatories/{id_}").text
    assert "Not yet said" not in office.get("/changes", params={"limit": 1000}).text


@pytest.mark.parametrize(
    ("patch", "pointer"),
    [
        ({"names": {"EN": "Lanternham"}}, "/names/EN"),
        ({"names": {"en": None}}, "/names"),
        ({"names": {"en": ""}}, "/names/en"),
        ({"names": {"en": "Lantern\u0007ham"}}, "/names/en"),
        ({"population": -1}, "/population"),
        ({"population": 1.5}, "/population"),
        ({"population": 1, "populationYear": 2999}, "/populationYear"),
        ({"population": 1, "populationYear": 12}, "/populationYear"),
        ({"populationYear": 2020}, "/populationYear"),
        ({"population": 1, "populationSource": {"title": "x", "url": "http://stat.example"}}, "/populationSource/url"),
        ({"population": 1, "populationSource": {"url": "https://stat.example"}}, "/populationSource/title"),
        ({"areaKm2": 0}, "/areaKm2"),
        ({"areaSource": {"title": "x"}}, "/areaSource"),
        ({"website": "http://lanternham.example"}, "/website"),
        ({"website": "javascript:alert(1)"}, "/website"),
        ({"note": "x" * 5001}, "/note"),
        ({"mayor": "Somebody"}, "/mayor"),
        ({"country": "ZZ"}, "/country"),
        ({"latitude": 91, "longitude": 0}, "/latitude"),
        ({"latitude": 51}, "/longitude"),
        ({"geonamesId": 0}, "/geonamesId"),
        ({"status": "famous"}, "/status"),
        ({"joinedOn": "2019-02-30"}, "/joinedOn"),
        ({"covenants": ["covenant-of-nowhere"]}, "/covenants/0"),
        ({"covenants": ["global-covenant", "global-covenant"]}, "/covenants"),
        ({"commitments": [{"kind": "gcom"}, {"kind": "gcom"}]}, "/commitments"),
        ({"commitments": [{"kind": "peace"}]}, "/commitments/0/kind"),
        ({"groupId": "00000000-0000-7000-8000-000000000000"}, "/groupId"),
        ({"externalIds": [{"scheme": "JRC", "value": "1"}]}, "/externalIds/0/scheme"),
        ({"editedFields": ["mayor"]}, "/editedFields"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_kept(
    office: Office, faultless: str, patch: dict[str, Any], pointer: str
) -> None:
    before = office.etag(faultless)
    body = office.send("PATCH", f"/signatories/{faultless}/draft", office.staff, 400, patch, before)
    problem = body.json()
    assert [one["pointer"] for one in problem["errors"]] == [pointer]
    assert all(len(one["detail"]) > 10 for one in problem["errors"])
    assert office.etag(faultless) == before


@pytest.mark.parametrize("publish", [True, False])
def test_what_is_wrong_with_a_new_one_is_told_at_its_place_in_the_body(office: Office, publish: bool) -> None:
    for content, pointer in (
        ({"names": {"EN": "x"}}, "/content/names/EN"),
        ({"covenants": ["covenant-of-nowhere"]}, "/content/covenants/0"),
    ):
        body = {"content": {"names": {"en": "x"}, "country": "GB", **content}, "publish": publish}
        problem = office.send("POST", "/signatories", office.staff, 400, body).json()
        assert [one["pointer"] for one in problem["errors"]] == [pointer]


def test_an_officer_cannot_change_where_the_signatory_stands_in_the_register(office: Office) -> None:
    id_ = office.create()["id"]
    owner = office.people.owner_of(id_)
    kept: dict[str, Any] = {
        "country": "FR", "latitude": 1, "longitude": 1, "geonamesId": 1, "status": "monitoring",
        "joinedOn": "2020-01-01",
        "isGroup": True, "covenants": ["global-covenant"], "commitments": [{"kind": "gcom"}],
        "externalIds": [{"scheme": "gcom", "value": "GB1"}], "coordinatorName": "Us", "editedFields": [],
    }  # fmt: skip
    problem = office.patch(id_, owner, {**kept, "note": "Mine."}, 403)
    assert {one["pointer"] for one in problem["errors"]} == {f"/{name}" for name in kept}


def test_an_identifier_of_another_signatory_is_refused_and_that_one_is_named(office: Office) -> None:
    held = {"scheme": "gcom", "value": f"GB{next(_numbers):06}"}
    holder = office.create(externalIds=[held])
    id_ = office.create()["id"]
    problem = office.patch(id_, office.staff, {"externalIds": [{"scheme": "gcom", "value": "GB-free"}, held]}, 409)
    (error,) = problem["errors"]
    assert error["pointer"] in ("/externalIds/0", "/externalIds/1")
    assert holder["id"] in error["detail"]


def test_groups_in_a_circle_are_refused(office: Office) -> None:
    top = office.create(isGroup=True)["id"]
    middle = office.create(isGroup=True, groupId=top)["id"]
    assert office.public(top)["memberCount"] == 1
    for group in (top, middle):
        problem = office.patch(top, office.staff, {"groupId": group}, 400)
        assert problem["errors"][0]["pointer"] == "/groupId"


def test_a_pending_signatory_becomes_public_and_hidden_again_in_every_place(office: Office) -> None:
    group = office.create(isGroup=True)["id"]
    id_ = office.create(status="pending", groupId=group)["id"]
    office.get(f"/signatories/{id_}", status=404)
    assert office.public(group)["memberCount"] == 0
    assert office.public(group)["members"] == []
    assert ("signatory", id_) not in office.feed()
    office.publish(id_, office.staff, {"status": "committed"})
    assert office.public(id_)["status"] == "committed"
    assert [one["id"] for one in office.public(group)["members"]] == [id_]
    assert office.feed()["signatory", id_]["status"] == "committed"
    office.publish(id_, office.staff, {"status": "pending"})
    office.get(f"/signatories/{id_}", status=404)
    assert ("signatory", id_) not in office.feed()
    office.publish(group, office.staff, {"status": "pending"})
    office.publish(id_, office.staff, {"status": "committed"})
    assert office.public(id_)["group"] is None


def test_a_draft_of_a_new_signatory_is_nobodys_business_until_it_is_published(office: Office) -> None:
    made = office.create(publish=False)
    assert (made["state"], made["version"], made["published"]) == ("draft", 0, None)
    office.get(f"/signatories/{made['id']}", status=404)
    office.act(made["id"], "draft/publications", office.staff)
    assert office.public(made["id"])["name"] == made["content"]["names"]["en"]


def test_who_is_no_staff_creates_merges_and_deletes_nothing(office: Office) -> None:
    id_, other = office.create()["id"], office.create()["id"]
    owner = office.people.owner_of(id_)
    body = {"content": {"names": {"en": "Mine"}, "country": "GB"}, "publish": True}
    office.send("POST", "/signatories", owner, 403, body)
    office.act(id_, "mergers", owner, 403, {"into": other, "reason": "x"})
    office.send("DELETE", f"/signatories/{id_}?reason=x", owner, 403, etag=office.etag(id_))
    stranger = office.people.owner_of(other)
    office.act(id_, "mergers", stranger, 404, {"into": other, "reason": "x"})
    office.send("DELETE", f"/signatories/{id_}?reason=x", stranger, 404, etag=office.etag(id_))
    assert office.public(id_)["id"] == id_


def test_a_deleted_signatory_is_gone_and_comes_back_whole(office: Office) -> None:
    value = f"GB{next(_numbers):06}"
    content: dict[str, Any] = {
        "population": 4711, "commitments": [{"kind": "gcom", "signedOn": "2019-03-04"}],
        "covenants": ["global-covenant"], "externalIds": [{"scheme": "gcom", "value": value}],
        "source": {"title": "A list", "url": "http://list.example", "licence": "CC0-1.0"},
    }  # fmt: skip
    id_ = office.create(**content)["id"]
    before = office.public(id_)
    etag = office.etag(id_)
    office.send("DELETE", f"/signatories/{id_}?reason=Entered+twice", office.staff, 204, etag=etag)
    office.get(f"/signatories/{id_}", status=404)
    assert ("signatory", id_) not in office.feed()
    deleted = office.changes(id_)[-1]
    assert (deleted.action, deleted.note, deleted.after) == ("deleted", "Entered twice", None)
    versions = office.get(f"/signatories/{id_}/versions", office.staff)
    body = {"version": 1, "reason": "It was not"}
    office.send("POST", f"/signatories/{id_}/restorations", office.staff, 200, body, versions.headers["ETag"])
    after = office.public(id_)
    assert {**after, "createdAt": None, "updatedAt": None} == {**before, "createdAt": None, "updatedAt": None}
    assert office.changes(id_)[-1].action == "restored"


def test_a_group_with_members_is_not_deleted(office: Office) -> None:
    group = office.create(isGroup=True)["id"]
    office.create(groupId=group)
    etag = office.etag(group)
    problem = office.send("DELETE", f"/signatories/{group}?reason=x", office.staff, 409, etag=etag).json()
    assert "1 signatories" in problem["detail"]


def test_an_earlier_version_comes_back_and_an_officer_brings_back_only_what_is_its_own(office: Office) -> None:
    id_ = office.create(population=1, coordinatorName="Region")["id"]
    owner = office.people.owner_of(id_)
    office.publish(id_, owner, {"population": 2, "names": {"fr": "Lanterneville"}})
    office.publish(id_, office.staff, {"coordinatorName": "Province"})
    office.act(id_, "restorations", owner, 200, {"version": 1, "reason": "A slip"})
    after = office.public(id_)
    assert (after["population"], after["coordinatorName"]) == (1, "Province")
    assert "fr" not in after["names"]
    assert office.get("/signatories", params={"q": f"Lanterneville {id_}"}).json()["items"] == []
    office.act(id_, "restorations", office.staff, 200, {"version": 1, "reason": "All of it"})
    assert office.public(id_)["coordinatorName"] == "Region"


def test_staff_give_a_field_back_to_the_list(office: Office) -> None:
    id_ = office.create(population=1, website="https://lanternham.example")["id"]
    edited = office.public(id_)["editedFields"]
    assert {"names", "country", "population", "website"} <= set(edited)
    office.publish(id_, office.staff, {"editedFields": ["website"]})
    assert office.public(id_)["editedFields"] == ["website"]
    office.publish(id_, office.staff, {"population": 2})
    assert office.public(id_)["editedFields"] == ["population", "website"]


def test_a_name_decides_how_the_signatory_is_shown_sorted_and_found(office: Office) -> None:
    mark = f"Zz{next(_numbers)}"
    id_ = office.create(names={"und": f"{mark} ÜBERLINGEN"})["id"]
    owner = office.people.owner_of(id_)
    office.publish(id_, owner, {"names": {"und": None, "de": f"{mark} Überlingen", "ja": f"{mark} 提灯町"}})
    assert office.public(id_)["name"] == f"{mark} Überlingen"
    for asked in (f"{mark} uberling", f"{mark} ueberling", f"{mark} 灯町"):
        assert [one["id"] for one in office.get("/signatories", params={"q": asked}).json()["items"]] == [id_]
    with office.database.transaction() as session:
        stored = session.get_one(Signatory, UUID(id_))
        assert stored.sort_name == f"{mark} Überlingen".lower().replace("ü", "u")


def test_the_contact_is_private(office: Office) -> None:
    id_ = office.create()["id"]
    owner = office.people.owner_of(id_)
    tag = office.get(f"/signatories/{id_}/contact", owner).headers["ETag"]
    contact = {"name": "Ada Lantern", "email": "ada@lanternham.example"}
    office.send("PUT", f"/signatories/{id_}/contact", owner, 200, contact, tag)
    assert office.get(f"/signatories/{id_}/contact", office.staff).json()["email"] == "ada@lanternham.example"
    office.get(f"/signatories/{id_}/contact", office.people.owner_of(office.create()["id"]), 404)
    for path in (f"/signatories/{id_}", f"/signatories/{id_}?f=jsonld", "/changes?limit=1000"):
        assert "Ada" not in office.get(path).text
    logged = office.get("/change-log", office.staff, params={"recordId": id_}).text
    assert "Ada" not in logged
    assert "email" in logged


def test_the_feed_makes_the_public_state(office: Office) -> None:
    id_ = office.create(population=5, areaKm2=0.1, commitments=[{"kind": "adaptation"}])["id"]
    office.publish(id_, office.staff, {"areaKm2": 12345.678, "covenants": ["global-covenant"]})
    state = office.feed()
    signatories: list[Any] = []
    query: dict[str, Any] = {"status": "all", "limit": 200}
    while True:
        page = office.get("/signatories", params=query).json()
        signatories += page["items"]
        if page["nextCursor"] is None:
            break
        query["cursor"] = page["nextCursor"]
    assert {one["id"] for one in signatories} == {key for kind, key in state if kind == "signatory"}
    for one in signatories:
        shown, told = office.public(one["id"]), state["signatory", one["id"]]
        told = {**told, "commitmentDetails": told["commitments"], "commitments": shown["commitments"]}
        assert {name: shown[name] for name in told} == told
    covenants = office.get("/covenants", params={"limit": 200}).json()["items"]
    assert {one["id"] for one in covenants} == {key for kind, key in state if kind == "covenant"}


def test_merging_moves_what_the_one_has_to_the_other_and_its_address_leads_there(office: Office) -> None:
    first, second = f"GB{next(_numbers):06}", f"GB{next(_numbers):06}"
    stays = office.create(
        externalIds=[{"scheme": "gcom", "value": first}], covenants=["global-covenant"], population=10,
        commitments=[{"kind": "gcom", "signedOn": "2019-01-01"}],
    )["id"]  # fmt: skip
    gone = office.create(
        isGroup=True, externalIds=[{"scheme": "gcom", "value": second}], population=20, website="https://x.example",
        commitments=[{"kind": "gcom", "signedOn": "2020-01-01"}, {"kind": "adaptation"}],
        covenants=["covenant-of-mayors-europe", "global-covenant"],
    )["id"]  # fmt: skip
    member = office.create(groupId=gone)["id"]
    office.publish(stays, office.staff, {"groupId": gone})
    owner = office.people.owner_of(gone)
    office.patch(gone, owner, {"note": "A draft that goes with it."})
    tag = office.get(f"/signatories/{gone}/contact", owner).headers["ETag"]
    office.send("PUT", f"/signatories/{gone}/contact", owner, 200, {"name": "Ada"}, tag)
    edited = office.public(stays)["editedFields"]
    body = {"into": stays, "reason": "The same town"}
    answer = office.act(gone, "mergers", office.staff, 200, body)
    assert answer == {
        "id": stays,
        "name": office.public(stays)["name"],
        "moved": {"members": 1, "externalIds": 1, "commitments": 1, "covenants": 1, "organisations": 1},
    }
    after = office.public(stays)
    assert [one["value"] for one in after["externalIds"]] == sorted([first, second])
    assert after["commitmentDetails"] == [
        {"kind": "adaptation", "signedOn": None},
        {"kind": "gcom", "signedOn": "2019-01-01"},
    ]
    assert after["covenants"] == ["covenant-of-mayors-europe", "global-covenant"]
    assert (after["population"], after["website"], after["groupId"]) == (10, None, None)
    assert after["editedFields"] == edited
    assert [one["id"] for one in after["members"]] == [member]
    led = office.get(f"/signatories/{gone}?f=jsonld", status=308)
    assert led.headers["Location"] == f"{BASE}/signatories/{stays}?f=jsonld"
    assert office.client.get(f"{BASE}/signatories/{gone}", follow_redirects=True).json()["id"] == stays
    with office.database.transaction() as session:
        marked = select(ExternalId.value).where(ExternalId.signatory_id == UUID(stays), ExternalId.from_merger)
        assert session.scalars(marked).all() == [second]
    # Who answered for the one answers for the other, and no more for the one.
    assert office.get(f"/signatories/{stays}/draft", owner).json()["editableFields"]
    assert office.get(f"/signatories/{stays}/contact", owner).json()["name"] is None
    assert [(one.action, one.note) for one in office.changes(gone)][-1] == (
        "merged",
        f"Merged into {stays}: The same town",
    )
    assert [(one.action, one.note) for one in office.changes(stays)][-1] == (
        "merged",
        f"Took the place of {gone}: The same town",
    )
    assert office.changes(member)[-1].after == {"groupId": stays}
    state = office.feed()
    assert ("signatory", gone) not in state
    assert state["signatory", member]["groupId"] == stays


def test_a_merger_is_taken_back_by_restoring_both(office: Office) -> None:
    value = f"GB{next(_numbers):06}"
    stays, gone = office.create()["id"], office.create(externalIds=[{"scheme": "gcom", "value": value}])["id"]
    before = office.public(stays), office.public(gone)
    office.act(gone, "mergers", office.staff, 200, {"into": stays, "reason": "The same town"})
    versions = office.get(f"/signatories/{gone}/versions", office.staff)
    body = {"version": 1, "reason": "They are two"}
    problem = office.send(
        "POST", f"/signatories/{gone}/restorations", office.staff, 409, body, versions.headers["ETag"]
    ).json()
    assert stays in problem["errors"][0]["detail"]
    office.act(stays, "restorations", office.staff, 200, body)
    office.send("POST", f"/signatories/{gone}/restorations", office.staff, 200, body, versions.headers["ETag"])
    after = office.public(stays), office.public(gone)
    for old, new in zip(before, after, strict=True):
        assert {**new, "createdAt": 0, "updatedAt": 0} == {**old, "createdAt": 0, "updatedAt": 0}


def test_a_merger_needs_two_and_what_was_seen(office: Office) -> None:
    id_, other = office.create()["id"], office.create()["id"]
    for into in (id_, str(uuid4())):
        problem = office.act(id_, "mergers", office.staff, 400, {"into": into, "reason": "x"})
        assert problem["errors"][0]["pointer"] == "/into"
    stale = office.etag(id_)
    office.publish(id_, office.staff, {"population": 3})
    office.send("POST", f"/signatories/{id_}/mergers", office.staff, 412, {"into": other, "reason": "x"}, stale)
    office.send("POST", f"/signatories/{id_}/mergers", office.staff, 428, {"into": other, "reason": "x"})
    top = office.create(isGroup=True)["id"]
    middle = office.create(isGroup=True, groupId=top)["id"]
    bottom = office.create(groupId=middle)["id"]
    office.act(top, "mergers", office.staff, 409, {"into": bottom, "reason": "x"})


def test_who_was_merged_twice_is_found_at_the_last(office: Office) -> None:
    first, second, third = (office.create()["id"] for _ in range(3))
    office.act(first, "mergers", office.staff, 200, {"into": second, "reason": "x"})
    office.act(second, "mergers", office.staff, 200, {"into": third, "reason": "x"})
    assert office.get(f"/signatories/{first}", status=308).headers["Location"].endswith(third)
    office.send("DELETE", f"/signatories/{third}?reason=x", office.staff, 204, etag=office.etag(third))
    office.get(f"/signatories/{first}", status=404)


def test_the_same_request_sent_twice_makes_one_signatory(office: Office) -> None:
    body = {"content": {"names": {"en": f"Twice {next(_numbers)}"}, "country": "GB", "status": "committed"}}
    headers = {**office.staff, "Idempotency-Key": str(uuid4())}
    answers = [office.client.post(f"{BASE}/signatories", headers=headers, json=body) for _ in range(2)]
    assert [one.status_code for one in answers] == [201, 201]
    assert answers[0].json()["id"] == answers[1].json()["id"]
