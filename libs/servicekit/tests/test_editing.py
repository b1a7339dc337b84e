"""Editing of records over HTTP, tried on gardens."""

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from sqlalchemy import insert, text

from libs.servicekit.tests.conftest import Gardens
from libs.servicekit.tests.toy import GARDEN, Visit
from servicekit.changes.recording import recording
from servicekit.changes.records import Actor

EDEN = {"names": {"en": "Eden"}, "areaM2": 12.5, "note": "Mind the snake.", "plants": ["apple", "fig"]}
PATCH = {"Content-Type": "application/merge-patch+json"}
Made = Callable[..., dict[str, Any]]


class Editor:
    """Somebody who works on one garden and always sends the tag of the last answer."""

    def __init__(self, client: httpx.Client, headers: dict[str, str], garden: str) -> None:
        self.client, self.headers, self.path = client, headers, f"gardens/{garden}"
        self.etag = ""

    def ask(self, method: str, path: str = "", *, status: int = 200, **request: Any) -> Any:
        condition = {"If-Match": self.etag} if method != "GET" and self.etag else {}
        headers = {**self.headers, **condition, **request.pop("headers", {})}
        answer = self.client.request(method, self.path + path, headers=headers, **request)
        assert answer.status_code == status, answer.text
        self.etag = answer.headers.get("etag", self.etag)
        return answer.json() if answer.content else None

    def read(self) -> Any:
        return self.ask("GET", "/draft")

    def patch(self, *, status: int = 200, **fields: Any) -> Any:
        return self.ask("PATCH", "/draft", status=status, json=fields, headers=PATCH)

    def publish(self, *, status: int = 200) -> Any:
        return self.ask("POST", "/draft/publications", status=status)


@pytest.fixture(scope="session")
def staff(gardens: Gardens) -> dict[str, str]:
    return gardens.people.staff()


@pytest.fixture
def garden(gardens: Gardens, staff: dict[str, str]) -> str:
    """The id of a new public garden."""
    answer = gardens.client.post("gardens", json={"content": EDEN, "publish": True}, headers=staff)
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"] == f"/api/garden/v1/gardens/{answer.json()['id']}/draft"
    return str(answer.json()["id"])


@pytest.fixture
def editor(gardens: Gardens, garden: str) -> Callable[[dict[str, str]], Editor]:
    """Somebody, with these headers, who has read the garden."""

    def of(headers: dict[str, str]) -> Editor:
        made = Editor(gardens.client, headers, garden)
        made.read()
        return made

    return of


def feed(gardens: Gardens, garden: str) -> list[dict[str, Any]]:
    """The public changes of one garden."""
    found: list[dict[str, Any]] = []
    after: dict[str, Any] = {}
    while True:
        page = gardens.client.get("changes", params={"limit": 1000, **after}).json()
        if not page["items"]:
            return found
        found += [change for change in page["items"] if change["recordId"] == garden]
        after = {"after": page["nextCursor"]}


def test_a_draft_is_seen_by_those_who_edit_and_is_public_when_it_is_published(
    gardens: Gardens, staff: dict[str, str]
) -> None:
    made = gardens.client.post("gardens", json={"content": EDEN}, headers=staff)
    assert made.status_code == 201
    view = made.json()
    assert (view["version"], view["state"], view["published"]) == (0, "draft", None)
    assert view["content"] == {**EDEN, "isOpen": True}
    assert feed(gardens, view["id"]) == []
    editor = Editor(gardens.client, staff, view["id"])
    editor.etag = made.headers["etag"]
    published = editor.publish()
    assert (published["version"], published["state"], published["content"]) == (1, "published", view["content"])
    (change,) = feed(gardens, view["id"])
    assert (change["action"], change["kind"], change["version"], change["before"]) == ("created", "garden", 1, None)
    assert change["after"] == view["content"]
    assert set(change) == {"cursor", "changedAt", "kind", "recordId", "version", "action", "fields", "before", "after"}


def test_an_owner_edits_and_publishes_what_is_the_owners(gardens: Gardens, garden: str, editor: Any) -> None:
    owner = editor(gardens.people.owner_of(garden))
    view = owner.patch(names={"fr": "Éden"}, note=None)
    assert view["content"]["names"] == {"en": "Eden", "fr": "Éden"}
    assert (view["state"], view["changedFields"]) == ("draft", ["names", "note"])
    assert view["editableFields"] == ["names", "note", "plants"]
    assert view["published"]["note"] == EDEN["note"]
    assert view["updatedBy"]["personId"] == str(owner.headers.person_id)
    assert view["updatedBy"]["personName"]
    assert len(feed(gardens, garden)) == 1, "a draft is not public"
    assert owner.publish()["version"] == 2
    change = feed(gardens, garden)[-1]
    assert (change["action"], change["fields"]) == ("changed", ["names", "note"])
    assert change["before"] == {"names": {"en": "Eden"}, "note": EDEN["note"]}
    assert change["after"] == {"names": {"en": "Eden", "fr": "Éden"}, "note": None}


def test_what_the_programme_keeps_is_refused_by_the_name_of_the_field(
    gardens: Gardens, garden: str, editor: Any, staff: dict[str, str]
) -> None:
    owner = editor(gardens.people.owner_of(garden))
    problem = owner.patch(status=403, areaM2=99, isOpen=False, note="mine")
    assert [error["pointer"] for error in problem["errors"]] == ["/areaM2", "/isOpen"]
    assert owner.read()["state"] == "published"
    editor(staff).patch(areaM2=99)
    owner.read()
    owner.patch(note="mine")
    assert [error["pointer"] for error in owner.publish(status=403)["errors"]] == ["/areaM2"]
    assert editor(staff).publish()["content"]["areaM2"] == 99


def test_roles_do_what_they_are_for(gardens: Gardens, garden: str, editor: Any, staff: dict[str, str]) -> None:
    people = gardens.people
    viewer, writer, submitter = (
        editor(one(garden)) for one in (people.viewer_of, people.editor_of, people.submitter_of)
    )
    viewer.patch(status=403, note="no")
    submitter.patch(status=403, note="no")
    writer.patch(note="better")
    writer.ask("POST", "/draft/submissions", status=403)
    writer.publish(status=403)
    assert viewer.read()["content"]["note"] == "better"
    assert viewer.read()["editableFields"] == []
    submitter.read()
    assert submitter.ask("POST", "/draft/submissions")["state"] == "submitted"
    submitter.ask("POST", "/draft/submissions", status=409)
    submitter.ask("POST", "/draft/reviews", status=403, json={"remark": "no"})
    reviewer = editor(staff)
    returned = reviewer.ask("POST", "/draft/reviews", json={"remark": "Name the snake."})
    assert (returned["state"], returned["remark"]) == ("returned", "Name the snake.")
    reviewer.ask("POST", "/draft/reviews", status=409, json={"remark": "again"})
    writer.read()
    assert writer.patch(note="Mind Naga.")["remark"] == "Name the snake."
    submitter.read()
    submitter.ask("POST", "/draft/submissions")
    reviewer.read()
    assert reviewer.patch(areaM2=13)["state"] == "submitted", "staff who mend what was handed in do not take it back"
    assert reviewer.publish()["content"]["note"] == "Mind Naga."
    evaluator = editor(people.evaluator())
    evaluator.patch(status=403, note="no")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/draft", None),
        ("PATCH", "/draft", {"note": "mine now"}),
        ("DELETE", "/draft", None),
        ("POST", "/draft/submissions", None),
        ("POST", "/draft/reviews", {"remark": "no"}),
        ("POST", "/draft/publications", None),
        ("DELETE", "?reason=because", None),
        ("GET", "/versions", None),
        ("GET", "/versions/1", None),
        ("POST", "/restorations", {"version": 1, "reason": "because"}),
        ("GET", "/contact", None),
        ("PUT", "/contact", {"name": "Me"}),
        ("DELETE", "/contact", None),
        ("GET", "/changes", None),
    ],
)
def test_another_organisation_finds_nothing_of_it_and_nobody_is_told_who_is_not_signed_in(
    gardens: Gardens, garden: str, method: str, path: str, body: Any
) -> None:
    form = PATCH if method == "PATCH" else {"Content-Type": "application/json"}
    content = {} if body is None else {"json": body}
    for other in (gardens.people.owner_of(uuid4()), gardens.people.stranger()):
        headers = {**other, **form, "If-Match": "*"}
        answer = gardens.client.request(method, f"gardens/{garden}{path}", headers=headers, **content)
        assert answer.status_code == 404, answer.text
        missing = gardens.client.request(method, f"gardens/{uuid4()}{path}", headers=headers, **content)
        assert answer.json()["detail"] == missing.json()["detail"], "it says whether the record is there"
    nobody = gardens.client.request(method, f"gardens/{garden}{path}", headers=form, **content)
    assert nobody.status_code == 401


def test_a_write_says_what_its_writer_has_seen(gardens: Gardens, garden: str, editor: Any, staff: Any) -> None:
    owner = editor(gardens.people.owner_of(garden))
    seen = owner.etag

    def patched(*tags: str) -> int:
        headers = [*staff.items(), *PATCH.items(), *(("If-Match", tag) for tag in tags)]
        return gardens.client.patch(f"{owner.path}/draft", headers=headers, json={"note": str(uuid4())}).status_code

    assert patched() == 428
    assert patched("") == 428
    assert patched('"never-seen"') == 412
    assert patched("unquoted") == 400
    assert patched('"half') == 400
    assert patched(f"W/{seen}") == 200, "a gateway that compresses makes the tag weak"
    assert patched(seen) == 412
    assert patched("*") == 200
    owner.read()
    assert patched('"other"', owner.etag) == 200
    owner.read()
    assert patched(f'"other", W/"x",{owner.etag}') == 200


def test_only_a_merge_patch_is_taken_and_the_answer_says_so(gardens: Gardens, garden: str, staff: Any) -> None:
    headers = {**staff, "If-Match": "*"}
    for form in ("application/json", "text/plain", "application/json-patch+json"):
        answer = gardens.client.patch(
            f"gardens/{garden}/draft", content=b"{}", headers={**headers, "Content-Type": form}
        )
        assert answer.status_code == 415
        assert answer.headers["accept-patch"] == "application/merge-patch+json"
    answer = gardens.client.post("gardens", content=b"{}", headers={**staff, "Content-Type": "text/plain"})
    assert answer.status_code == 415


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ('{"colour": "green"}', "/colour"),
        ('{"names": {"klingon language": "x"}}', "/names/klingon language"),
        ('{"names": {"en": null}}', "/names"),
        ('{"areaM2": "large"}', "/areaM2"),
        ('{"areaM2": -1}', "/areaM2"),
        ('{"areaM2": NaN}', "/areaM2"),
        ('{"areaM2": 1e400}', "/areaM2"),
        ('{"plants": ["fig", "a\\u0000b"]}', "/plants/1"),
        ('{"note": "\\ud800"}', "/note"),
        ('{"note": "a", "note": "b"}', "/note"),
        ('{"names": {"en": "a", "en": "b"}}', "/names/en"),
        ('{"plants": ["mandrake"]}', "/plants"),
        ('{"a~/b": 1}', "/a~0~1b"),
        ('{"note": ' + "[" * 40 + "]" * 40 + "}", "/note" + "/0" * 32),
        ("[" * 100_000, ""),
        ("[]", ""),
        ("{", ""),
        ("\xff", ""),
        ('{"areaM2": ' + "9" * 5000 + "}", ""),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_a_pointer(
    gardens: Gardens, garden: str, staff: Any, body: str, pointer: str
) -> None:
    headers = {**staff, **PATCH, "If-Match": "*"}
    answer = gardens.client.patch(f"gardens/{garden}/draft", content=body.encode("latin-1"), headers=headers)
    assert answer.status_code == 400, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    if pointer:
        assert pointer in [error["pointer"] for error in answer.json()["errors"]]
    view = gardens.client.get(f"gardens/{garden}/draft", headers=staff).json()
    assert view["state"] == "published"


def test_a_draft_that_was_thrown_away_is_not_taken_for_a_new_one(gardens: Gardens, garden: str, editor: Any) -> None:
    owner = editor(gardens.people.owner_of(garden))
    owner.patch(note="first")
    first = owner.etag
    owner.ask("DELETE", "/draft", status=204)
    assert owner.read()["state"] == "published"
    owner.ask("DELETE", "/draft", status=404)
    owner.patch(note="second")
    owner.etag = first
    owner.patch(status=412, note="third")
    assert owner.read()["content"]["note"] == "second"


def test_a_new_record_that_is_thrown_away_leaves_no_contact(gardens: Gardens, staff: dict[str, str]) -> None:
    made = gardens.client.post("gardens", headers=staff, json={"content": EDEN})
    assert made.status_code == 201, made.text
    officer = Editor(gardens.client, staff, made.json()["id"])
    officer.ask("GET", "/contact")
    officer.ask("PUT", "/contact", json={"name": "Cain", "email": "cain@iuc.example"})
    officer.read()
    officer.ask("DELETE", "/draft", status=204)
    with gardens.database.transaction() as session:
        left = "SELECT count(*) FROM contacts WHERE record_id = :id"
        assert session.scalar(text(left), {"id": made.json()["id"]}) == 0


def test_a_draft_has_only_what_it_changes_so_that_the_rest_follows_what_is_published(
    gardens: Gardens, garden: str, editor: Any, staff: Any
) -> None:
    owner = editor(gardens.people.owner_of(garden))
    owner.patch(note="mine")
    with (
        gardens.database.transaction() as session,
        recording(session, GARDEN, [UUID(garden)], Actor.system("import")),
    ):
        session.execute(text("UPDATE gardens SET area_m2 = 77 WHERE id = :id"), {"id": garden})
    view = owner.read()
    assert (view["content"]["areaM2"], view["content"]["note"]) == (77, "mine")
    assert owner.publish()["content"]["areaM2"] == 77


def test_a_record_that_others_refer_to_stays_and_the_answer_names_them(
    gardens: Gardens, garden: str, editor: Any, staff: Any
) -> None:
    with gardens.database.transaction() as session:
        session.execute(insert(Visit).values(garden_id=garden))
    officer = editor(staff)
    problem = officer.ask("DELETE", "?reason=built+over", status=409)
    assert "1 visits" in problem["detail"]
    assert officer.read()["state"] == "published"


def test_a_deleted_record_leaves_nothing_but_its_versions_and_comes_back_from_them(
    gardens: Gardens, garden: str, editor: Any, staff: Any
) -> None:
    officer = editor(staff)
    officer.ask("GET", "/contact")
    officer.ask("PUT", "/contact", json={"name": "Eve", "email": "eve@iuc.example"})
    officer.read()
    officer.patch(note="in a draft")
    officer.ask("DELETE", "", status=400)
    officer.ask("DELETE", "?reason=", status=400)
    officer.ask("DELETE", "?reason=built+over", status=204)
    officer.ask("GET", "/draft", status=404)
    with gardens.database.transaction() as session:
        counts = "SELECT (SELECT count(*) FROM {}  WHERE record_id = :id)"
        assert [session.scalar(text(counts.format(name)), {"id": garden}) for name in ("drafts", "contacts")] == [0, 0]
    change = feed(gardens, garden)[-1]
    assert (change["action"], change["after"], change["before"]["note"]) == ("deleted", None, EDEN["note"])
    deleted, created = officer.ask("GET", "/versions")["items"]
    assert (deleted["action"], deleted["note"], deleted["by"]["personId"]) == (
        "deleted", "built over", str(staff.person_id),
    )  # fmt: skip
    assert created["version"] == 1
    officer.ask("POST", "/restorations", status=409, json={"version": 2, "reason": "by mistake"})
    officer.ask("POST", "/restorations", status=404, json={"version": 3, "reason": "by mistake"})
    restored = officer.ask("POST", "/restorations", json={"version": 1, "reason": "by mistake"})
    assert restored["content"] == {**EDEN, "isOpen": True}
    assert (restored["version"], restored["state"]) == (3, "published")
    assert feed(gardens, garden)[-1]["action"] == "created"
    assert officer.ask("GET", "/versions")["items"][0]["action"] == "restored"


def test_an_owner_goes_back_to_an_earlier_version_of_what_is_the_owners(
    gardens: Gardens, garden: str, editor: Any, staff: Any
) -> None:
    officer = editor(staff)
    officer.patch(note="new", areaM2=99)
    officer.publish()
    owner = editor(gardens.people.owner_of(garden))
    assert owner.ask("GET", "/versions/1")["content"] == {**EDEN, "isOpen": True}
    owner.ask("GET", "/versions/9", status=404)
    owner.read()
    restored = owner.ask("POST", "/restorations", json={"version": 1, "reason": "better before"})
    assert restored["content"]["note"] == EDEN["note"]
    assert restored["content"]["areaM2"] == 99, "the programme's field is not the owner's to bring back"
    officer.read()
    assert officer.ask("POST", "/restorations", json={"version": 1, "reason": "all"})["content"]["areaM2"] == 12.5


def test_a_contact_is_kept_for_those_who_edit_and_named_nowhere_else(
    gardens: Gardens, garden: str, editor: Any, staff: Any
) -> None:
    owner = editor(gardens.people.owner_of(garden))
    empty = owner.ask("GET", "/contact")
    assert set(empty.values()) == {None}
    owner.ask("PUT", "/contact", status=400, json={"email": "not an address"})
    details = {"name": "Lilith Nightshade", "email": "lilith@iuc.example", "position": None, "telephone": None}
    stored = owner.ask("PUT", "/contact", json=details)
    assert {name: stored[name] for name in details} == details
    first = owner.etag
    owner.ask("PUT", "/contact", json={**details, "telephone": "+81 75 000 0000"})
    owner.etag = first
    owner.ask("PUT", "/contact", status=412, json={})
    assert gardens.client.get(f"gardens/{garden}/contact", headers=staff).json()["name"] == "Lilith Nightshade"
    evaluator = gardens.client.get(f"gardens/{garden}/contact", headers=gardens.people.evaluator())
    assert evaluator.status_code == 403
    told = owner.ask("GET", "/changes")
    assert [(one["kind"], one["fields"], one["after"]) for one in told["items"][:2]] == [
        ("garden-contact", ["telephone"], None),
        ("garden-contact", ["email", "name"], None),
    ]
    with gardens.database.transaction() as session:
        assert not session.scalar(text("SELECT count(*) FROM changes WHERE changes::text ILIKE '%lilith%'"))
    owner.ask("GET", "/contact")
    owner.ask("DELETE", "/contact", status=204)
    assert owner.ask("GET", "/contact")["name"] is None


def test_the_changes_of_a_record_tell_who_to_those_who_may_know(
    gardens: Gardens, garden: str, editor: Any, staff: Any
) -> None:
    owner = editor(gardens.people.owner_of(garden))
    owner.patch(note="mine")
    owner.publish()
    told = owner.ask("GET", "/changes")["items"]
    assert [(one["kind"], one["action"]) for one in told] == [
        ("garden", "changed"), ("garden-draft", "saved"), ("garden", "created"),
    ]  # fmt: skip
    assert told[0]["personName"] == told[1]["personName"] is not None
    assert told[0]["organisationId"] == str(owner.headers.organisation_id)
    assert (told[2]["personId"], told[2]["personName"]) == (str(staff.person_id), None)
    assert editor(staff).ask("GET", "/changes")["items"][2]["personName"] is not None
    first = owner.ask("GET", "/changes?limit=2")
    rest = owner.ask("GET", f"/changes?limit=2&before={first['nextBefore']}")
    assert [one["id"] for one in first["items"] + rest["items"]] == [one["id"] for one in told]
    assert rest["nextBefore"] is None


def test_a_coordinator_acts_for_the_organisation_and_the_record_says_so(
    gardens: Gardens, garden: str, editor: Any
) -> None:
    owner = gardens.people.owner_of(garden)
    coordinator = editor(gardens.people.coordinator_for(garden))
    assert coordinator.patch(note="for them")["updatedBy"]["actingForId"] == str(owner.organisation_id)
    coordinator.publish(status=403)
    change = coordinator.ask("GET", "/changes")["items"][0]
    assert change["actingForId"] == str(owner.organisation_id)
    assert change["organisationId"] == str(coordinator.headers.organisation_id)


def test_an_answer_that_was_kept_is_not_given_to_whose_right_was_taken_away(
    gardens: Gardens, garden: str, editor: Any
) -> None:
    owner = editor(gardens.people.owner_of(garden))
    owner.patch(note="between us")
    once = {"Idempotency-Key": f"hand-in-{garden}"}
    path = f"gardens/{garden}/draft/submissions"
    headers = {**owner.headers, **once, "If-Match": owner.etag}
    assert gardens.client.post(path, headers=headers).status_code == 200
    assert gardens.client.post(path, headers=headers).headers["idempotency-replayed"] == "true"
    with gardens.database.transaction() as session:
        ended = "UPDATE memberships SET ended_at = now() WHERE person_id = :id"
        session.execute(text(ended), {"id": owner.headers.person_id})
    assert gardens.client.post(path, headers=headers).status_code == 404


def test_an_address_names_all_its_methods(gardens: Gardens, garden: str) -> None:
    for path, methods in (
        ("", "DELETE"),
        ("/draft", "DELETE, GET, HEAD, PATCH"),
        ("/contact", "DELETE, GET, HEAD, PUT"),
    ):
        answer = gardens.client.request("OPTIONS", f"gardens/{garden}{path}")
        assert (answer.status_code, answer.headers["allow"]) == (405, methods)
