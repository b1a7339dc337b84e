"""Organisations and who belongs to them: who may invite, manage, delegate, and what is kept from happening."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select, text

from servicekit.members.kinds import MemberOrganisationKind, Role
from servicekit.members.models import Invitation
from tests.signing_in.conftest import Service
from tests.signing_in.people import Headers


def today() -> date:
    return datetime.now(UTC).date()


def at(who: Headers, *below: str) -> str:
    """An address below the organisation of somebody."""
    return "/".join([f"/member-organisations/{who.organisation_id}", *below])


def membership_of(service: Service, who: Headers, reader: Headers) -> str:
    """The identifier of somebody's membership."""
    members = service.get(at(who, "memberships"), reader)["items"]
    return str(next(one["id"] for one in members if one["personId"] == str(who.person_id)))


def test_staff_make_change_and_close_an_organisation(service: Service) -> None:
    staff, signatory = service.people.staff(), service.signatory()
    content = {"name": "  City of Ōtsu ", "kind": "signatory_authority", "country": "JP", "subjectId": str(signatory)}
    made = service.call("POST", "/member-organisations", staff, json=content)
    assert made.status_code == 201
    organisation = made.json()
    assert organisation["name"] == "City of Ōtsu"
    assert organisation["roles"] == ["owner", "editor", "submitter", "viewer"]
    assert organisation["subject"]["id"] == str(signatory)
    path = f"/member-organisations/{organisation['id']}"
    assert made.headers["Location"].endswith(path)
    assert service.call("PATCH", path, staff, json={"name": "Otsu"}).status_code == 428
    seen = {"If-Match": made.headers["ETag"]}
    changed = service.call("PATCH", path, staff, json={"name": "Otsu", "country": None}, headers=seen)
    assert (changed.json()["name"], changed.json()["country"]) == ("Otsu", None)
    assert service.call("PATCH", path, staff, json={"name": "Kyoto"}, headers=seen).status_code == 412
    member = service.people.person_in(made.json()["id"], Role.OWNER)
    assert len(service.get("/me", member)["roles"]) == 1
    closed = service.call("PATCH", path, staff, json={"closedOn": today().isoformat()}, headers={"If-Match": "*"})
    assert closed.status_code == 200
    assert service.get("/me", member)["roles"] == []
    assert [one.fields for one in service.changes("member-organisation", organisation["id"])] == [
        [],
        ["country", "name"],
        ["closedOn"],
    ]


@pytest.mark.parametrize(
    ("content", "pointer"),
    [
        ({"name": "", "kind": "coordinator"}, "/name"),
        ({"name": "X", "kind": "ministry"}, "/kind"),
        ({"name": "X", "kind": "business"}, "/kind"),
        ({"name": "X", "kind": "coordinator", "country": "ZZ"}, "/country"),
        ({"name": "X", "kind": "coordinator", "subjectId": str(uuid4())}, "/subjectId"),
        ({"name": "X", "kind": "signatory_authority", "subjectId": str(uuid4())}, "/subjectId"),
        ({"name": "X", "kind": "coordinator", "owner": "me"}, "/owner"),
        ({"kind": "coordinator"}, "/name"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(service: Service, content: dict[str, Any], pointer: str) -> None:
    answer = service.call("POST", "/member-organisations", service.people.staff(), json=content)
    assert answer.status_code == 400
    assert [one["pointer"] for one in answer.json()["errors"]] == [pointer]


def test_organisations_come_in_pages_and_only_those_one_may_see(service: Service) -> None:
    staff, owner = service.people.staff(), service.people.owner_of(uuid4())
    names: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = service.get("/member-organisations", staff, limit=2, **cursor)
        names += [one["id"] for one in page["items"]]
        if page["nextCursor"] is None:
            break
        cursor = {"cursor": page["nextCursor"]}
    assert len(names) == len(set(names)) == len(service.get("/member-organisations", staff, limit=200)["items"])
    coordinator = service.people.organisation(MemberOrganisationKind.COORDINATOR)
    seen = {one["id"] for one in service.get("/member-organisations", owner)["items"]}
    assert seen == {str(owner.organisation_id), str(coordinator)}
    found = service.get("/member-organisations", staff, kind="coordinator")["items"]
    assert {one["kind"] for one in found} == {"coordinator"}


def test_an_invitation_becomes_a_membership_at_the_first_sign_in_with_the_address(service: Service) -> None:
    owner = service.people.owner_of(service.signatory())
    asked = {"email": "New.Officer@City.example", "role": "editor", "language": "ja"}
    made = service.call("POST", at(owner, "invitations"), owner, json=asked)
    assert made.status_code == 201, made.text
    invitation = made.json()
    assert [one["email"] for one in service.get(at(owner, "invitations"), owner)["items"]] == [asked["email"]]
    unverified = service.sign_in(uuid4().hex, email="new.officer@city.example").json()
    assert unverified["roles"] == []
    subject = uuid4().hex
    joined = service.sign_in(subject, name="New", email="NEW.OFFICER@city.EXAMPLE", email_verified=True).json()
    assert [one["role"] for one in joined["roles"]] == ["editor"]
    assert service.get(at(owner, "invitations"), owner)["items"] == []
    members = service.get(at(owner, "memberships"), owner)["items"]
    assert {one["name"] for one in members} >= {"New"}
    with service.database.transaction() as session:
        kept = session.scalars(select(Invitation).where(Invitation.id == invitation["id"])).one()
        assert (kept.email, str(kept.accepted_by_id)) == (None, joined["personId"])
    first, second = service.changes("invitation", invitation["id"])
    assert (first.action, str(first.person_id)) == ("created", str(owner.person_id))
    assert (second.fields, str(second.person_id)) == (["acceptedAt"], joined["personId"])
    assert not first.is_public
    assert not second.is_public
    again = service.sign_in(uuid4().hex, email="new.officer@city.example", email_verified=True).json()
    assert again["roles"] == [], "an invitation counts once"


def test_an_address_is_invited_once_and_a_member_not_at_all(service: Service) -> None:
    owner = service.people.owner_of(uuid4())
    asked = {"email": "twice@iuc.example", "role": "viewer"}
    assert service.call("POST", at(owner, "invitations"), owner, json=asked).status_code == 201
    again = service.call("POST", at(owner, "invitations"), owner, json={**asked, "email": "TWICE@iuc.example"})
    assert again.status_code == 409
    assert [one["pointer"] for one in again.json()["errors"]] == ["/email"]
    assert "twice" not in again.text.lower()
    member = service.people.person_in(owner.organisation_id, Role.VIEWER, email="there@iuc.example")  # type: ignore[arg-type]
    assert member
    there = service.call("POST", at(owner, "invitations"), owner, json={**asked, "email": "There@iuc.example"})
    assert there.status_code == 409


@pytest.mark.parametrize("lookalike", ["\u212aIM@iuc.example", "k\u0130m@iuc.example"])
def test_an_address_with_letters_that_only_look_alike_is_nobody_elses(service: Service, lookalike: str) -> None:
    owner = service.people.owner_of(uuid4())
    asked = {"email": "kim@iuc.example", "role": "owner"}
    assert service.call("POST", at(owner, "invitations"), owner, json=asked).status_code == 201
    thief = service.sign_in(uuid4().hex, email=lookalike, email_verified=True).json()
    assert (thief["roles"], thief["email"]) == ([], None)
    refused = service.call("POST", at(owner, "invitations"), owner, json={**asked, "email": lookalike})
    assert [one["pointer"] for one in refused.json()["errors"]] == ["/email"]
    kim = service.sign_in(uuid4().hex, email="KIM@iuc.example", email_verified=True).json()
    assert [one["role"] for one in kim["roles"]] == ["owner"]


def test_an_invitation_can_be_withdrawn_and_sent_again_and_ends_by_itself(service: Service) -> None:
    owner = service.people.owner_of(uuid4())
    kept, withdrawn = (
        service.call("POST", at(owner, "invitations"), owner, json={"email": email, "role": "viewer"}).json()
        for email in ("kept@iuc.example", "withdrawn@iuc.example")
    )
    assert service.call("DELETE", at(owner, "invitations", withdrawn["id"]), owner).status_code == 204
    assert service.call("DELETE", at(owner, "invitations", withdrawn["id"]), owner).status_code == 404
    assert service.sign_in(uuid4().hex, email="withdrawn@iuc.example", email_verified=True).json()["roles"] == []
    with service.database.transaction() as session:
        session.execute(
            text("UPDATE invitations SET expires_at = now() - interval '1 second' WHERE id = :id"), {"id": kept["id"]}
        )
    subject = uuid4().hex
    assert service.sign_in(subject, email="kept@iuc.example", email_verified=True).json()["roles"] == []
    again = service.call("POST", at(owner, "invitations", kept["id"], "messages"), owner)
    assert again.status_code == 200
    assert datetime.fromisoformat(again.json()["expiresAt"]) > datetime.now(UTC)
    assert len(service.sign_in(subject, email="kept@iuc.example", email_verified=True).json()["roles"]) == 1


@pytest.mark.parametrize(
    ("role", "status"), [("owner", 201), ("viewer", 201), ("staff", 400), ("administrator", 400), ("boss", 400)]
)
def test_an_owner_invites_no_one_above(service: Service, role: str, status: int) -> None:
    owner = service.people.owner_of(uuid4())
    asked = {"email": f"{role}@iuc.example", "role": role}
    answer = service.call("POST", at(owner, "invitations"), owner, json=asked)
    assert answer.status_code == status
    if status == 400:
        assert answer.json()["errors"][0]["pointer"] == "/role"


def test_staff_make_staff_but_no_auditor_and_no_administrator(service: Service) -> None:
    staff, administrator = service.people.staff(), service.people.administrator()
    statuses = {
        (who, role): service.call(
            "POST", at(staff, "invitations"), headers_of, json={"email": f"{who}-{role}@iuc.example", "role": role}
        ).status_code
        for who, headers_of in (("staff", staff), ("administrator", administrator))
        for role in ("staff", "auditor", "administrator")
    }
    assert statuses == {
        ("staff", "staff"): 201,
        ("staff", "auditor"): 403,
        ("staff", "administrator"): 403,
        ("administrator", "staff"): 201,
        ("administrator", "auditor"): 201,
        ("administrator", "administrator"): 201,
    }
    theirs = membership_of(service, administrator, administrator)
    assert service.call("PATCH", at(staff, "memberships", theirs), staff, json={"role": "staff"}).status_code == 403
    assert service.call("DELETE", at(staff, "memberships", theirs), staff).status_code == 403
    # What they may not give they do not let last longer, and do not take back.
    invited = {one["role"]: one["id"] for one in service.get(at(staff, "invitations"), staff)["items"]}
    again = {
        role: service.call("POST", at(staff, "invitations", invited[role], "messages"), staff).status_code
        for role in invited
    }
    assert again == {"staff": 200, "auditor": 403, "administrator": 403}
    withdrawn = {
        role: service.call("DELETE", at(staff, "invitations", invited[role]), staff).status_code for role in invited
    }
    assert withdrawn == {"staff": 204, "auditor": 403, "administrator": 403}
    assert (
        service.call("DELETE", at(administrator, "invitations", invited["auditor"]), administrator).status_code == 204
    )


def test_the_last_owner_stays_unless_staff_decide(service: Service) -> None:
    owner, staff = service.people.owner_of(uuid4()), service.people.staff()
    own = at(owner, "memberships", membership_of(service, owner, owner))
    for answer in (
        service.call("DELETE", own, owner),
        service.call("PATCH", own, owner, json={"role": "viewer"}),
        service.call("PATCH", own, owner, json={"expiresOn": today().isoformat()}),
    ):
        assert answer.status_code == 409
        assert answer.json()["detail"].startswith("The organisation would have no owner.")
    second = service.people.person_in(owner.organisation_id, Role.OWNER)  # type: ignore[arg-type]
    demoted = service.call("PATCH", own, second, json={"role": "viewer"})
    assert demoted.json()["role"] == "viewer"
    assert service.call("GET", at(owner, "memberships"), owner).status_code == 403
    last = at(owner, "memberships", membership_of(service, second, second))
    assert service.call("DELETE", last, second).status_code == 409
    assert service.call("DELETE", last, staff).status_code == 204
    assert service.call("DELETE", last, staff).status_code == 404


def test_the_last_administrator_stays_always(service: Service) -> None:
    first, second = service.people.administrator(), service.people.administrator()
    team = service.get(at(first, "memberships"), first, limit=200)["items"]
    others = [one for one in team if one["role"] == "administrator" and one["personId"] != str(first.person_id)]
    for one in others:
        assert service.call("DELETE", at(first, "memberships", one["id"]), first).status_code == 204
    assert service.get("/me", second)["roles"] == []
    # The first administrator of the setting may be there from another test, in an organisation of its own.
    with service.database.transaction() as session:
        session.execute(
            text(
                "UPDATE memberships SET ended_at = now() WHERE role = 'administrator' AND person_id <> :id "
                "AND ended_at IS NULL"
            ),
            {"id": first.person_id},
        )
    own = at(first, "memberships", membership_of(service, first, first))
    for answer in (
        service.call("DELETE", own, first),
        service.call("PATCH", own, first, json={"role": "staff"}),
        service.call("PATCH", own, first, json={"expiresOn": today().isoformat()}),
        service.call("DELETE", "/me", first),
    ):
        assert answer.status_code == 409
        assert answer.json()["detail"].startswith("Nobody would be administrator any more.")


def test_a_day_that_is_past_is_no_end(service: Service) -> None:
    owner = service.people.owner_of(uuid4())
    viewer = service.people.person_in(owner.organisation_id, Role.VIEWER)  # type: ignore[arg-type]
    theirs = at(owner, "memberships", membership_of(service, viewer, owner))
    yesterday = (today() - timedelta(days=1)).isoformat()
    answer = service.call("PATCH", theirs, owner, json={"expiresOn": yesterday})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == "/expiresOn"
    ends = service.call("PATCH", theirs, owner, json={"expiresOn": today().isoformat()})
    assert ends.json()["expiresOn"] == today().isoformat()
    lasting = service.call("PATCH", theirs, owner, json={"expiresOn": None})
    assert lasting.json()["expiresOn"] is None


def test_a_city_lets_a_coordinator_act_for_it_until_a_day(service: Service) -> None:
    signatory = service.signatory()
    owner = service.people.owner_of(signatory)
    coordinators = service.people.organisation(MemberOrganisationKind.COORDINATOR)
    officer = service.people.person_in(coordinators, Role.EDITOR)
    private = f"/signatories/{signatory}/draft"
    assert service.call("GET", private, officer).status_code == 404
    asked = {"coordinatorId": str(coordinators), "role": "editor", "endsOn": today().isoformat()}
    made = service.call("POST", at(owner, "delegations"), owner, json=asked)
    assert made.status_code == 201, made.text
    assert service.call("GET", private, officer).status_code == 200
    assert service.call("GET", at(owner, "memberships"), officer).status_code == 403
    listed = service.get(at(owner, "delegations"), owner)["items"]
    assert [one["coordinator"]["id"] for one in listed] == [str(coordinators)]
    with service.database.transaction() as session:
        session.execute(text("UPDATE delegations SET ends_on = current_date - 1 WHERE id = :id"), made.json())
    assert service.call("GET", private, officer).status_code == 404
    again = service.call("POST", at(owner, "delegations"), owner, json={**asked, "role": "viewer"}).json()
    assert service.call("GET", private, officer).status_code == 200
    coordinator = service.people.person_in(coordinators, Role.OWNER)
    end = f"/member-organisations/{coordinators}/delegations/{again['id']}"
    assert service.call("DELETE", end, officer).status_code == 403
    assert service.call("DELETE", end, coordinator).status_code == 204
    assert service.call("GET", private, officer).status_code == 404


@pytest.mark.parametrize(
    ("changed", "pointer"),
    [
        ({"coordinatorId": str(uuid4())}, "/coordinatorId"),
        ({"role": "owner"}, "/role"),
        ({"endsOn": "2020-01-01"}, "/endsOn"),
        ({"endsOn": "soon"}, "/endsOn"),
    ],
)
def test_a_delegation_that_cannot_be_is_told_at_its_field(
    service: Service, changed: dict[str, str], pointer: str
) -> None:
    owner = service.people.owner_of(uuid4())
    coordinators = service.people.organisation(MemberOrganisationKind.COORDINATOR)
    asked = {"coordinatorId": str(coordinators), "role": "viewer", "endsOn": today().isoformat(), **changed}
    answer = service.call("POST", at(owner, "delegations"), owner, json=asked)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == pointer
