"""Personal data: handed out and erased on request, and in no answer, log or change record where it need not be."""

import json
from uuid import uuid4

import pytest
from sqlalchemy import text

from servicekit.members.kinds import Role
from tests.signing_in.conftest import Service


def test_people_get_all_that_is_held_of_them(service: Service) -> None:
    signatory = service.signatory()
    owner = service.people.owner_of(signatory)
    data = service.call("GET", "/me/data", owner)
    assert data.status_code == 200
    assert data.headers["Content-Disposition"] == 'attachment; filename="my-data.json"'
    email = data.json()["person"]["email"]
    contact = {"name": "Desk", "email": email.upper()}
    put = service.call("PUT", f"/signatories/{signatory}/contact", owner, json=contact, headers={"If-Match": "*"})
    assert put.status_code == 200, put.text
    second = service.people.owner_of(uuid4())
    invited = {"email": email, "role": "viewer"}
    path = f"/member-organisations/{second.organisation_id}/invitations"
    assert service.call("POST", path, second, json=invited).status_code == 201
    told = service.get("/me/data", owner)
    assert told["subject"] == owner.subject
    assert [one["role"] for one in told["person"]["memberships"]] == ["owner"]
    assert [one["recordId"] for one in told["contacts"]] == [str(signatory)]
    assert [one["email"] for one in told["invitations"]] == [email]
    assert [(one["kind"], one["action"]) for one in told["changes"]] == [("signatory-contact", "created")]


def test_erasing_oneself_leaves_the_id_alone(service: Service) -> None:
    signatory = service.signatory()
    owner = service.people.owner_of(signatory)
    email = service.get("/me", owner)["email"]
    name = service.get("/me", owner)["name"]
    contact = {"name": "Desk", "email": email}
    service.call("PUT", f"/signatories/{signatory}/contact", owner, json=contact, headers={"If-Match": "*"})
    second = service.people.owner_of(uuid4())
    path = f"/member-organisations/{second.organisation_id}/invitations"
    service.call("POST", path, second, json={"email": email.upper(), "role": "viewer"})
    assert service.call("DELETE", "/me", owner).status_code == 204
    assert service.get("/me", owner)["personId"] is None
    assert service.call("GET", "/me/data", owner).status_code == 403
    assert service.get(path, second)["items"] == []
    staff = service.people.staff()
    person = service.get(f"/people/{owner.person_id}", staff)
    assert (person["name"], person["email"], person["language"], person["signedInAt"]) == (None, None, None, None)
    assert person["erasedAt"] is not None
    assert all(one["endedAt"] is not None for one in person["memberships"])
    assert service.get(f"/signatories/{signatory}/contact", staff)["email"] is None
    with service.database.transaction() as session:
        for table in ("persons", "memberships", "invitations", "contacts", "changes", "idempotency_keys"):
            everything = session.scalar(text(f"SELECT coalesce(string_agg({table}::text, ' '), '') FROM {table}"))  # noqa: S608
            assert email.lower() not in str(everything).lower(), table
            assert owner.subject not in str(everything), table
            assert name not in str(everything).split('"'), table
    assert {str(one.person_id) for one in service.changes("signatory-contact", signatory)} == {str(owner.person_id)}
    again = service.sign_in(owner.subject, email=email, email_verified=True).json()
    assert again["personId"] not in (None, str(owner.person_id))
    assert again["roles"] == []


def test_erasing_reaches_the_answers_that_are_kept_for_others(service: Service) -> None:
    signatory = service.signatory()
    owner, staff = service.people.owner_of(signatory), service.people.staff()
    name = service.get("/me", owner)["name"]
    draft = f"/signatories/{signatory}/draft"
    seen = {"If-Match": "*"}
    patch = {**seen, "Content-Type": "application/merge-patch+json"}
    assert service.call("PATCH", draft, owner, json={"note": "Hills"}, headers=patch).status_code == 200
    assert service.call("POST", f"{draft}/submissions", owner, headers=seen).status_code == 200
    given_back = service.call(
        "POST", f"{draft}/reviews", staff, json={"remark": "More"}, headers={**seen, "Idempotency-Key": uuid4().hex}
    )
    assert given_back.json()["updatedBy"]["personName"] == name
    kept = text("SELECT count(*) FROM idempotency_keys WHERE position(convert_to(:name, 'UTF8') IN body) > 0")
    with service.database.transaction() as session:
        assert session.scalar(kept, {"name": f'"{name}"'}) == 1
    assert service.call("DELETE", "/me", owner).status_code == 204
    with service.database.transaction() as session:
        assert session.scalar(kept, {"name": f'"{name}"'}) == 0


def test_staff_erase_who_asks_but_nobody_above(service: Service) -> None:
    staff, administrator = service.people.staff(), service.people.administrator()
    service.people.administrator()
    stranger = service.people.stranger()
    assert service.call("DELETE", f"/people/{stranger.person_id}", staff).status_code == 204
    assert service.call("DELETE", f"/people/{stranger.person_id}", staff).status_code == 204
    assert service.call("DELETE", f"/people/{administrator.person_id}", staff).status_code == 403
    assert service.call("DELETE", f"/people/{uuid4()}", staff).status_code == 404
    assert [one.action for one in service.changes("person", str(stranger.person_id))] == ["deleted"]


def test_people_are_looked_for_by_name_or_address_in_the_body_alone(service: Service) -> None:
    staff = service.people.staff()
    owner = service.people.owner_of(uuid4())
    email = service.get("/me", owner)["email"]
    found = service.call("POST", "/people/searches", staff, json={"text": email.upper()[:-4]}).json()["items"]
    assert [one["id"] for one in found] == [str(owner.person_id)]
    assert service.call("POST", "/people/searches", staff, json={"text": "%%%"}).json()["items"] == []
    assert service.call("GET", "/people", staff, params={"q": email}).status_code == 400
    ids: list[str] = []
    cursor: dict[str, str] = {}
    while len(ids) < 500:
        page = service.get("/people", staff, limit=3, **cursor)
        ids += [one["id"] for one in page["items"]]
        if page["nextCursor"] is None:
            break
        cursor = {"cursor": page["nextCursor"]}
    assert len(ids) == len(set(ids)) == len(service.get("/people", staff, limit=200)["items"])


def test_no_change_record_of_people_is_public_or_holds_a_value(service: Service) -> None:
    owner = service.people.owner_of(uuid4())
    viewer = service.people.person_in(owner.organisation_id, Role.VIEWER)  # type: ignore[arg-type]
    members = service.get(f"/member-organisations/{owner.organisation_id}/memberships", owner)["items"]
    theirs = next(one["id"] for one in members if one["personId"] == str(viewer.person_id))
    path = f"/member-organisations/{owner.organisation_id}/memberships/{theirs}"
    assert service.call("PATCH", path, owner, json={"role": "editor"}).status_code == 200
    (change,) = service.changes("membership", theirs)
    assert (change.action, change.fields, change.before, change.after) == ("changed", ["role"], None, None)
    assert (change.is_public, str(change.organisation_id)) == (False, str(owner.organisation_id))
    assert change.request_id
    feed = json.dumps(service.get("/changes", None, limit=200))
    assert theirs not in feed
    assert "membership" not in feed


def test_addresses_and_tokens_do_not_reach_the_log(service: Service, capfd: pytest.CaptureFixture[str]) -> None:
    owner = service.people.owner_of(uuid4())
    email = f"{uuid4().hex}@iuc.example"
    path = f"/member-organisations/{owner.organisation_id}/invitations"
    for _ in range(2):
        service.call("POST", path, owner, json={"email": email, "role": "viewer"})
    service.call("POST", path, owner, json={"email": f"{email} broken", "role": "viewer"})
    subject = uuid4().hex
    id_token = service.issuer.id_token(subject, email=email, email_verified=True)
    service.call("POST", "/me/sign-ins", service.who(subject), json={"idToken": id_token})
    service.call("POST", "/me/sign-ins", service.who("another"), json={"idToken": id_token})
    written = "".join(capfd.readouterr())
    for secret in (email, id_token, owner["Authorization"].removeprefix("Bearer ")):
        assert secret not in written
