"""Programs that call by themselves: let in by staff, bound to an organisation and a role, their secret shown once."""

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text

from servicekit.members.kinds import MemberOrganisationKind
from tests.signing_in.conftest import Service


def asked(service: Service, **changed: Any) -> dict[str, Any]:
    organisation = service.people.organisation(MemberOrganisationKind.SIGNATORY_AUTHORITY, service.signatory())
    content = {"name": "Sensor", "organisationId": str(organisation), "role": "editor", "scopes": ["iuc:read"]}
    return {**content, **changed}


def test_a_program_is_registered_and_may_what_its_role_and_scopes_allow(service: Service) -> None:
    staff = service.people.staff()
    made = service.call("POST", "/clients", staff, json=asked(service, scopes=["iuc:write", "iuc:read"]))
    assert made.status_code == 201, made.text
    assert made.headers["Cache-Control"] == "private, no-store"
    client = made.json()
    registered = service.issuer.registered[-1]
    assert (client["clientId"], client["clientSecret"]) == (registered["client_id"], registered["client_secret"])
    assert registered["grant_types"] == ["client_credentials"]
    assert registered["scope"] == "iuc:read iuc:write"
    told = service.get(f"/clients/{client['id']}", staff)
    assert "clientSecret" not in told
    subject = told["organisation"]["subjectId"]
    token = service.issuer.client_token(client["clientId"])
    headers = {"Authorization": f"Bearer {token}"}
    answer = service.call("GET", f"/signatories/{subject}/draft", None, headers=headers)
    assert answer.status_code == 200
    (change,) = service.changes("client", client["id"])
    assert (change.action, str(change.person_id)) == ("created", str(staff.person_id))
    with service.database.transaction() as session:
        everything = session.scalar(text("SELECT string_agg(changes::text, ' ') FROM changes"))
        assert client["clientSecret"] not in (everything or "")


def test_a_new_secret_ends_the_old_identifier_and_removal_both(service: Service) -> None:
    staff = service.people.staff()
    client = service.call("POST", "/clients", staff, json=asked(service)).json()
    old = {"Authorization": f"Bearer {service.issuer.client_token(client['clientId'])}"}
    assert len(service.call("GET", "/me", None, headers=old).json()["roles"]) == 1
    rotated = service.call("POST", f"/clients/{client['id']}/rotations", staff).json()
    assert rotated["id"] == client["id"]
    assert rotated["clientId"] != client["clientId"]
    assert rotated["clientSecret"] != client["clientSecret"]
    assert service.call("GET", "/me", None, headers=old).json()["roles"] == []
    new = {"Authorization": f"Bearer {service.issuer.client_token(rotated['clientId'])}"}
    assert len(service.call("GET", "/me", None, headers=new).json()["roles"]) == 1
    assert service.call("DELETE", f"/clients/{client['id']}", staff).status_code == 204
    assert service.call("GET", "/me", None, headers=new).json()["roles"] == []
    assert service.call("GET", f"/clients/{client['id']}", staff).status_code == 404


def test_a_client_that_exists_already_is_let_in_without_a_secret(service: Service) -> None:
    staff, client_id = service.people.staff(), f"known-{uuid4().hex}"
    made = service.call("POST", "/clients", staff, json=asked(service, clientId=client_id))
    assert (made.status_code, made.json()["clientSecret"]) == (201, None)
    again = service.call("POST", "/clients", staff, json=asked(service, clientId=client_id))
    assert again.status_code == 409
    assert again.json()["errors"][0]["pointer"] == "/clientId"


@pytest.mark.parametrize(
    ("changed", "pointer"),
    [
        ({"role": "owner"}, "/role"),
        ({"role": "staff"}, "/role"),
        ({"scopes": ["iuc:manage"]}, "/scopes/0"),
        ({"scopes": []}, "/scopes"),
        ({"organisationId": str(uuid4())}, "/organisationId"),
        ({"clientId": "iuc-site"}, "/clientId"),
        ({"clientId": "a b"}, "/clientId"),
        ({"name": ""}, "/name"),
    ],
)
def test_a_program_that_cannot_be_is_told_at_its_field(service: Service, changed: dict[str, Any], pointer: str) -> None:
    answer = service.call("POST", "/clients", service.people.staff(), json=asked(service, **changed))
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == pointer


def test_where_the_provider_does_not_register_nothing_is_stored(service: Service, caplog: Any) -> None:
    staff = service.people.staff()
    before = len(service.get("/clients", staff, limit=200)["items"])
    service.issuer.answers = False
    try:
        answer = service.call("POST", "/clients", staff, json=asked(service))
    finally:
        service.issuer.answers = True
    assert answer.status_code == 503
    assert service.issuer.registration_token not in answer.text
    assert len(service.get("/clients", staff, limit=200)["items"]) == before
