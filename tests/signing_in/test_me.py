"""Signing in: what the service takes from the ID token, and what it says of who calls."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from conftest import serving, settings_for
from covenant_api.cli import SERVICE
from servicekit.members.kinds import MemberOrganisationKind, Role
from tests.signing_in.conftest import BASE, FIRST_ADMINISTRATOR, Service


def test_without_a_token_nobody_is_told_anything(service: Service) -> None:
    answer = service.call("GET", "/me", None)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == 'Bearer realm="iuc"'
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_who_never_signed_in_here_belongs_to_nothing(service: Service) -> None:
    told = service.get("/me", service.people.unknown())
    assert told["personId"] is None
    assert told["roles"] == []
    assert told["scopes"] == ["iuc:manage", "iuc:read", "iuc:write"]


def test_a_sign_in_keeps_name_and_verified_address(service: Service) -> None:
    subject = uuid4().hex
    answer = service.sign_in(subject, name=" Ana Silva ", email="Ana@City.example", email_verified=True, locale="fr")
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "private, no-store"
    told = answer.json()
    assert (told["name"], told["email"], told["language"]) == ("Ana Silva", "Ana@City.example", "fr")
    again = service.sign_in(subject, name="Ana Costa", email="Ana@City.example", email_verified=True).json()
    assert again["personId"] == told["personId"]
    assert service.get("/me", service.who(subject))["name"] == "Ana Costa"
    assert [one.action for one in service.changes("person", told["personId"])] == ["created"]


@pytest.mark.parametrize("verified", [None, False, "true", "false", 1])
def test_an_address_that_is_not_verified_is_not_kept(service: Service, verified: object) -> None:
    told = service.sign_in(uuid4().hex, email="somebody@iuc.example", email_verified=verified).json()
    assert told["email"] is None


def test_an_id_token_of_somebody_else_is_refused(service: Service) -> None:
    who = service.who(uuid4().hex)
    token = service.issuer.id_token("somebody-else", email=FIRST_ADMINISTRATOR, email_verified=True)
    answer = service.call("POST", "/me/sign-ins", who, json={"idToken": token})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == "/idToken"
    assert token not in answer.text


def test_a_role_is_shown_with_the_record_it_is_for_and_what_it_allows(service: Service) -> None:
    signatory = service.signatory()
    editor = service.people.editor_of(signatory)
    (role,) = service.get("/me", editor)["roles"]
    assert role["organisation"]["id"] == str(editor.organisation_id)
    assert role["subject"]["kind"] == "signatory"
    assert role["subject"]["key"] == str(signatory)
    assert role["role"] == "editor"
    assert role["through"] is None
    assert "signatories.edit" in role["permissions"]
    assert "signatories.publish" not in role["permissions"]


def test_a_delegation_shows_who_is_acted_for_and_through_whom(service: Service) -> None:
    signatory = service.signatory()
    coordinator = service.people.coordinator_for(signatory, days=3)
    own, acting = service.get("/me", coordinator)["roles"]
    assert own["organisation"]["kind"] == "coordinator"
    assert acting["organisation"]["subjectId"] == str(signatory)
    assert acting["through"]["id"] == own["organisation"]["id"]
    assert (acting["role"], acting["delegatedRole"]) == ("owner", "editor")
    assert acting["expiresOn"] == (datetime.now(UTC).date() + timedelta(days=3)).isoformat()
    assert "signatories.edit" in acting["permissions"]
    assert not {"members.read", "signatories.publish"} & set(acting["permissions"])


def test_a_membership_counts_to_its_last_day_and_no_longer(service: Service) -> None:
    organisation = service.people.organisation(MemberOrganisationKind.SIGNATORY_AUTHORITY, uuid4())
    today = datetime.now(UTC).date()
    ends_today = service.people.person_in(organisation, Role.OWNER, expires_on=today)
    ended = service.people.person_in(organisation, Role.OWNER, expires_on=today - timedelta(days=1))
    assert len(service.get("/me", ends_today)["roles"]) == 1
    assert service.get("/me", ended)["roles"] == []
    assert service.call("GET", f"/member-organisations/{organisation}", ended).status_code == 404


def test_the_setting_makes_the_first_administrator_and_no_second_one(service: Service) -> None:
    unverified = service.sign_in(uuid4().hex, email=FIRST_ADMINISTRATOR, email_verified=False).json()
    assert unverified["roles"] == []
    first = service.sign_in(uuid4().hex, email=FIRST_ADMINISTRATOR.upper(), email_verified=True).json()
    assert [(one["role"], one["organisation"]["kind"]) for one in first["roles"]] == [
        ("administrator", "covenant_secretariat")
    ]
    second = service.sign_in(uuid4().hex, email=FIRST_ADMINISTRATOR, email_verified=True).json()
    assert second["roles"] == []


def test_a_program_is_told_its_organisation_and_never_manages(service: Service) -> None:
    signatory = service.signatory()
    client = service.people.client_of(signatory, scopes=("iuc:read", "iuc:write", "iuc:manage"))
    told = service.get("/me", client)
    assert told["personId"] is None
    assert told["scopes"] == ["iuc:read", "iuc:write"]
    assert told["roles"][0]["organisation"]["subjectId"] == str(signatory)
    answer = service.call("GET", "/member-organisations", client)
    assert answer.status_code == 403
    assert 'error="insufficient_scope", scope="iuc:manage"' in answer.headers["WWW-Authenticate"]
    id_token = service.issuer.id_token(client.subject, email="x@iuc.example", email_verified=True)
    assert service.call("POST", "/me/sign-ins", client, json={"idToken": id_token}).status_code == 403


def test_a_token_in_the_address_is_not_taken(service: Service) -> None:
    token = service.issuer.access_token(uuid4().hex)
    answer = service.client.get(f"{BASE}/me", params={"access_token": token})
    assert answer.status_code in (400, 401)
    assert token not in answer.text


def test_where_no_issuer_is_set_a_sign_in_says_so(covenant_url: str) -> None:
    with serving(SERVICE.create_application(settings_for(covenant_url))) as client:
        answer = client.get(f"{BASE}/me", headers={"Authorization": "Bearer x"})
        assert answer.status_code == 503
        assert answer.json()["detail"] == "Sign-in is not configured on this platform."
        assert client.get(f"{BASE}/signatories", headers={"Authorization": "Bearer x"}).status_code == 200
