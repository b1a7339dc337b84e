"""The list of drafts over HTTP, tried on gardens."""

from typing import Any

import httpx
import pytest

from libs.servicekit.tests.conftest import Gardens

PATCH = {"Content-Type": "application/merge-patch+json", "If-Match": "*"}
ANY = {"If-Match": "*"}


def _draft(gardens: Gardens, staff: dict[str, str], name: str, *, publish: bool = True) -> str:
    """The id of a new garden with a draft."""
    content = {"names": {"en": name}, "plants": ["fig"]}
    made = gardens.client.post("gardens", json={"content": content, "publish": publish}, headers=staff)
    assert made.status_code == 201, made.text
    path = f"gardens/{made.json()['id']}"
    if publish:
        patched = gardens.client.patch(f"{path}/draft", json={"note": "new"}, headers={**staff, **PATCH})
        assert patched.status_code == 200, patched.text
    return str(made.json()["id"])


def _listed(gardens: Gardens, headers: dict[str, str], **asked: Any) -> Any:
    answer = gardens.client.get("drafts", headers=headers, params=asked)
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "private, no-store"
    return answer.json()


def _ids(gardens: Gardens, headers: dict[str, str], **asked: Any) -> list[str]:
    return [one["recordId"] for one in _listed(gardens, headers, **asked)["items"]]


@pytest.fixture(scope="session")
def staff(gardens: Gardens) -> dict[str, str]:
    return gardens.people.staff()


def test_officers_see_the_drafts_of_their_own_records_and_programmes_all(
    gardens: Gardens, staff: dict[str, str]
) -> None:
    own, other = (_draft(gardens, staff, name) for name in ("Own", "Other"))
    people = gardens.people
    readers = [people.owner_of(own), people.editor_of(own), people.submitter_of(own), people.viewer_of(own)]
    for who in (*readers, people.client_of(own)):
        assert _ids(gardens, who) == [own]
    # The coordinator acts for the gardens of other tests too.
    coordinated = _ids(gardens, people.coordinator_for(own))
    assert own in coordinated
    assert other not in coordinated
    for programme in (staff, people.evaluator(), people.auditor(), people.administrator()):
        assert _ids(gardens, programme)[:2] == [other, own]
    organisation = str(people.owner_of(own).organisation_id)
    assert _ids(gardens, staff, organisationId=organisation) == [own]
    assert _ids(gardens, people.owner_of(other), organisationId=organisation) == []
    assert _ids(gardens, staff, organisationId=other) == []


def test_who_has_no_role_gets_nothing(gardens: Gardens, staff: dict[str, str]) -> None:
    garden = _draft(gardens, staff, "Hidden")
    owner_for_writing = gardens.people.owner_of(garden, scopes=("iuc:write",))
    for who, status in ((None, 401), (gardens.people.stranger(), 403), (owner_for_writing, 403)):
        assert gardens.client.get("drafts", headers=who).status_code == status


def test_a_draft_tells_what_it_is_of_and_where_it_stands(gardens: Gardens, staff: dict[str, str]) -> None:
    garden = _draft(gardens, staff, "Kew")
    owner = gardens.people.owner_of(garden)
    path = f"gardens/{garden}/draft"
    renamed = gardens.client.patch(path, json={"names": {"fr": "Jardin"}}, headers={**owner, **PATCH})
    assert renamed.status_code == 200, renamed.text
    item = _listed(gardens, owner)["items"][0]
    by = item.pop("updatedBy")
    assert (by["personId"], by["organisationId"]) == (str(owner.person_id), str(owner.organisation_id))
    assert by["personName"] is not None
    assert item.pop("organisationName") is not None
    assert item == {
        "kind": "garden",
        "recordId": garden,
        "subjectId": garden,
        "key": garden,
        "title": {"en": "Kew", "fr": "Jardin"},
        "state": "draft",
        "remark": None,
        "isNew": False,
        "organisationId": str(owner.organisation_id),
        "updatedAt": gardens.client.get(path, headers=owner).json()["updatedAt"],
    }
    new = _draft(gardens, staff, "Not yet", publish=False)
    first = _listed(gardens, staff)["items"][0]
    assert (first["recordId"], first["title"], first["isNew"]) == (new, {"en": "Not yet"}, True)
    # The staff's names are for those who work with them.
    gardens.client.patch(path, json={"note": "x"}, headers={**staff, **PATCH})
    assert _listed(gardens, owner)["items"][0]["updatedBy"]["personName"] is None
    assert _listed(gardens, staff)["items"][0]["updatedBy"]["personName"] is not None


def test_drafts_are_found_by_where_they_stand_until_they_are_gone(gardens: Gardens, staff: dict[str, str]) -> None:
    garden = _draft(gardens, staff, "Walk")
    owner = gardens.people.owner_of(garden)

    def states() -> list[str]:
        return [one for one in ("draft", "submitted", "returned") if _ids(gardens, owner, state=one)]

    def act(what: str, who: dict[str, str], **request: Any) -> httpx.Response:
        answer = gardens.client.post(f"gardens/{garden}/draft/{what}", headers={**who, **ANY}, **request)
        assert answer.status_code == 200, answer.text
        return answer

    assert states() == ["draft"]
    act("submissions", owner)
    assert states() == ["submitted"]
    act("reviews", staff, json={"remark": "More figs."})
    assert states() == ["returned"]
    assert _listed(gardens, owner)["items"][0]["remark"] == "More figs."
    assert _ids(gardens, owner, state="draft,returned", kind="garden") == [garden]
    act("publications", owner)
    assert states() == []
    for name, value in (("state", "published"), ("kind", "garden-draft"), ("organisationId", "x"), ("cursor", "x")):
        assert gardens.client.get("drafts", headers=owner, params={name: value}).status_code == 400, name


def test_pages_show_every_draft_once_and_count_what_the_reader_may_see(gardens: Gardens, staff: dict[str, str]) -> None:
    made = [_draft(gardens, staff, f"Page {number}") for number in range(5)]
    seen: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        answer = gardens.client.get("drafts", headers=staff, params={"limit": 2, "count": True, **cursor})
        page = answer.json()
        seen += [one["recordId"] for one in page["items"]]
        if page["nextCursor"] is None:
            assert 'rel="next"' not in answer.headers["link"]
            break
        assert 'rel="next"' in answer.headers["link"]
        cursor = {"cursor": page["nextCursor"]}
    assert seen[:5] == made[::-1]
    assert len(seen) == len(set(seen)) == page["total"]
    assert _listed(gardens, gardens.people.owner_of(made[0]), count=True)["total"] == 1
