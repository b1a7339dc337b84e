"""The demonstration's people: each has the roles that the file says, from the first sign-in on."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from conftest import database_at, serving, settings_for
from covenant_api.cli import SERVICE as COVENANT
from pairing_api.cli import SERVICE as PAIRING
from servicekit.members.demonstration import DemonstrationError, load_people
from servicekit.members.kinds import Role
from tests.signing_in.issuer import Issuer

DEMO = Path(__file__).parents[2] / "demo"
PEOPLE = DEMO / "people.json"
CONTENT: dict[str, Any] = json.loads(PEOPLE.read_text(encoding="utf-8"))
SignIn = Callable[[dict[str, Any]], dict[str, Any]]


@pytest.fixture(scope="module", params=["covenant", "pairing"])
def loaded(request: pytest.FixtureRequest, databases: Any, issuer: Issuer) -> Iterator[tuple[str, httpx.Client]]:
    service = {"covenant": COVENANT, "pairing": PAIRING}[request.param]
    assert service.directory is not None
    with databases.demonstrated(service) as url:
        database = database_at(url)
        with database.transaction() as session:
            first = load_people(session, service.directory, request.param, PEOPLE)
        assert "organisations created=0" not in first
        with database.transaction() as session:
            again = load_people(session, service.directory, request.param, PEOPLE)
        assert again == "people: organisations created=0 invitations created=0"
        database.dispose()
        with serving(service.create_application(settings_for(url, **issuer.settings()))) as client:
            yield request.param, client


def test_each_has_the_roles_of_the_file_from_the_first_sign_in_on(
    loaded: tuple[str, httpx.Client], issuer: Issuer
) -> None:
    name, client = loaded
    named = {(one["service"], one["key"]): one for one in CONTENT["organisations"]}
    for person in CONTENT["people"]:
        subject = f"demo-{person['key']}"
        token = issuer.id_token(subject, name=person["name"], email=person["email"].upper(), email_verified=True)
        answer = client.post(
            f"/api/{name}/v1/me/sign-ins",
            json={"idToken": token},
            headers={"Authorization": f"Bearer {issuer.access_token(subject)}"},
        )
        roles = [one for one in answer.json()["roles"] if one["through"] is None]
        wanted = [one for one in person["memberships"] if one["service"] == name]
        assert [one["role"] for one in roles] == [one["role"] for one in wanted], person["key"]
        for role, membership in zip(roles, wanted, strict=True):
            organisation = named[name, membership["organisation"]]
            assert role["organisation"]["name"] == organisation["name"]
            assert (role["subject"] is None) == (organisation["subject"] is None)
        if person["key"] == "coordinator":
            acting = [one for one in answer.json()["roles"] if one["through"] is not None]
            assert [one["organisation"]["name"] for one in acting] == ["City of Otsu"]


def test_there_is_somebody_for_each_role_and_one_city_in_both_services() -> None:
    roles = {one["role"] for person in CONTENT["people"] for one in person["memberships"]}
    assert roles == {role.value for role in Role}
    cities: dict[str, set[str]] = {one["key"]: set() for one in CONTENT["organisations"]}
    for one in CONTENT["organisations"]:
        cities[one["key"]].add(one["service"])
    assert cities["kyoto"] == cities["bergamo"] == {"covenant", "pairing"}
    assert all(person["email"].endswith("@iuc.example") for person in CONTENT["people"])


def test_a_file_that_names_what_is_not_there_is_refused(databases: Any, tmp_path: Path) -> None:
    assert COVENANT.directory is not None
    path = tmp_path / "people.json"
    with databases.migrated(COVENANT) as url:
        database = database_at(url)
        for content, said in (
            (PEOPLE.read_text(encoding="utf-8"), "there is no signatory jp-kyoto"),
            ("{}", "people.json: about: Field required"),
        ):
            path.write_text(content, encoding="utf-8")
            with pytest.raises(DemonstrationError, match=said), database.transaction() as session:
                load_people(session, COVENANT.directory, "covenant", path)
        database.dispose()
