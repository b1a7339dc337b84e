"""Records that belong to another one, tried on the harvests of gardens: who answers for the garden makes them."""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import insert

from libs.servicekit.tests.conftest import Gardens
from libs.servicekit.tests.toy import GARDEN, Garden
from servicekit.changes.recording import recording
from servicekit.changes.records import Actor

PATCH = {"Content-Type": "application/merge-patch+json"}


@pytest.fixture
def garden(gardens: Gardens) -> str:
    """The id of a new garden."""
    with gardens.database.transaction() as session, recording(session, GARDEN, [], Actor.system("test")) as touched:
        made = session.scalars(insert(Garden).values(names={"en": "Eden"}).returning(Garden.id)).one()
        touched.add(made)
    return str(made)


def _begin(gardens: Gardens, headers: Any, garden: str, *, publish: bool = False, **fields: Any) -> httpx.Response:
    content = {"gardenId": garden, "year": 2024, **fields}
    return gardens.client.post("harvests", json={"content": content, "publish": publish}, headers=headers)


def _ask(gardens: Gardens, who: Any, method: str, path: str, etag: str, **request: Any) -> httpx.Response:
    sent = {**who, "If-Match": etag, **request.pop("headers", {})}
    return gardens.client.request(method, f"harvests/{path}", headers=sent, **request)


def test_the_authority_of_a_garden_begins_and_completes_its_harvest(gardens: Gardens, garden: str) -> None:
    people = gardens.people
    owner, editor, submitter = people.owner_of(garden), people.editor_of(garden), people.submitter_of(garden)
    begun = _begin(gardens, editor, garden, kilograms=12.25)
    assert begun.status_code == 201, begun.text
    path, etag = begun.json()["id"], begun.headers["etag"]
    assert begun.json()["editableFields"] == ["gardenId", "year", "kilograms"]
    assert _ask(gardens, editor, "POST", f"{path}/draft/publications", etag).status_code == 403
    done = _ask(gardens, submitter, "POST", f"{path}/draft/publications", etag)
    assert done.status_code == 200, done.text
    assert done.json()["published"]["kilograms"] == 12.25
    assert _ask(gardens, submitter, "DELETE", path + "?reason=x", done.headers["etag"]).status_code == 403
    assert _ask(gardens, owner, "DELETE", path + "?reason=x", done.headers["etag"]).status_code == 204
    # Whose it was is known still: its versions are its owner's to see, and nobody else's.
    assert gardens.client.get(f"harvests/{path}/versions", headers=owner).status_code == 200
    assert gardens.client.get(f"harvests/{path}/versions", headers=people.owner_of(uuid4())).status_code == 404


def test_nobody_makes_harvests_of_anothers_garden_or_sees_their_drafts(gardens: Gardens, garden: str) -> None:
    others = (gardens.people.owner_of(uuid4()), gardens.people.stranger())
    for other in others:
        assert _begin(gardens, other, garden).status_code == 404
    assert _begin(gardens, gardens.people.viewer_of(garden), garden).status_code == 403
    begun = _begin(gardens, gardens.people.owner_of(garden), garden)
    path, etag = begun.json()["id"], begun.headers["etag"]
    for other in others:
        assert gardens.client.get(f"harvests/{path}/draft", headers=other).status_code == 404
        patched = _ask(gardens, other, "PATCH", f"{path}/draft", etag, json={"year": 2020}, headers=PATCH)
        assert patched.status_code == 404
    unknown = gardens.client.get(f"harvests/{uuid4()}/draft", headers=gardens.people.staff())
    assert unknown.status_code == 404


def test_a_harvest_stays_with_its_garden(gardens: Gardens, garden: str) -> None:
    staff = gardens.people.staff()
    begun = _begin(gardens, staff, garden)
    body = {"gardenId": str(uuid4())}
    path = f"{begun.json()['id']}/draft"
    answer = _ask(gardens, staff, "PATCH", path, begun.headers["etag"], json=body, headers=PATCH)
    assert answer.status_code == 400
    assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [("/gardenId", "fixed")]


def test_what_a_draft_may_lack_keeps_it_from_being_completed_and_handed_in(gardens: Gardens, garden: str) -> None:
    owner = gardens.people.owner_of(garden)
    refused = _begin(gardens, owner, garden, publish=True)
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["pointer"] == "/content/kilograms"
    begun = _begin(gardens, owner, garden)
    path, etag = begun.json()["id"], begun.headers["etag"]
    for step in ("publications", "submissions"):
        answer = _ask(gardens, owner, "POST", f"{path}/draft/{step}", etag)
        assert answer.status_code == 400
        assert [one["code"] for one in answer.json()["errors"]] == ["needed"]
    weighed = _ask(gardens, owner, "PATCH", f"{path}/draft", etag, json={"kilograms": 7}, headers=PATCH)
    done = _ask(gardens, owner, "POST", f"{path}/draft/publications", weighed.headers["etag"])
    assert done.status_code == 200, done.text
    less = _ask(gardens, owner, "PATCH", f"{path}/draft", done.headers["etag"], json={"kilograms": 6}, headers=PATCH)
    again = _ask(gardens, owner, "POST", f"{path}/draft/publications", less.headers["etag"])
    assert [one["code"] for one in again.json()["errors"]] == ["eaten"]


def test_the_list_of_drafts_has_those_of_the_own_gardens_by_what_they_are_called(gardens: Gardens, garden: str) -> None:
    owner = gardens.people.owner_of(garden)
    begun = _begin(gardens, owner, garden)
    listed = gardens.client.get("drafts", params={"kind": "harvest"}, headers=owner).json()["items"]
    assert [(one["recordId"], one["subjectId"], one["title"]) for one in listed] == [
        (begun.json()["id"], garden, {"und": "2024"})
    ]
    assert listed[0]["organisationName"]
    others = gardens.client.get("drafts", headers=gardens.people.owner_of(uuid4())).json()["items"]
    assert begun.json()["id"] not in {one["recordId"] for one in others}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("NaN", "finite_number"),
        ("-Infinity", "finite_number"),
        ("1e400", "finite_number"),
        ("0.1234567890123456789", "too_many_digits"),
    ],
)
def test_a_figure_that_cannot_be_kept_as_written_is_refused(
    gardens: Gardens, garden: str, written: str, code: str
) -> None:
    body = f'{{"content": {{"gardenId": "{garden}", "year": 2024, "kilograms": {written}}}}}'
    headers = {**gardens.people.owner_of(garden), "Content-Type": "application/json"}
    answer = gardens.client.post("harvests", content=body, headers=headers)
    assert answer.status_code == 400
    assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [("/content/kilograms", code)]


@pytest.mark.parametrize("figure", [0.1, 1e-9, 123456789012.345, 40000000000, 0.30000000000000004])
def test_a_figure_comes_back_digit_by_digit_and_is_an_exact_decimal_in_the_database(
    gardens: Gardens, garden: str, figure: float
) -> None:
    done = _begin(gardens, gardens.people.owner_of(garden), garden, publish=True, kilograms=figure)
    assert done.status_code == 201, done.text
    assert done.json()["published"]["kilograms"] == figure
    with gardens.database.engine.connect() as connection:
        stored = connection.exec_driver_sql(
            "SELECT kilograms::text FROM harvests WHERE id = %s", (done.json()["id"],)
        ).scalar_one()
    assert float(stored) == figure
    assert len(stored.replace(".", "").strip("0")) <= 17
