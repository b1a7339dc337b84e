"""One covenant-api for the tests of people and organisations, which is theirs alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from sqlalchemy import select

from conftest import database_at, serving, settings_for
from covenant_api.cli import SERVICE
from covenant_api.signatories.models import Signatory
from gazetteer.folding import sort_key
from servicekit.changes.models import Change
from servicekit.database import Database
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import Headers, People

BASE = "/api/covenant/v1"
FIRST_ADMINISTRATOR = "first.administrator@iuc.example"


@dataclass
class Service:
    """A running service, its people, and its database."""

    client: httpx.Client
    people: People
    issuer: Issuer
    database: Database

    def call(self, method: str, path: str, who: Headers | None, **more: Any) -> httpx.Response:
        """The answer to a request of somebody below the API's base path."""
        headers = {**(who or {}), **more.pop("headers", {})}
        if method == "PATCH":
            headers["Content-Type"] = "application/merge-patch+json"
        return self.client.request(method, f"{BASE}{path}", headers=headers, **more)

    def get(self, path: str, who: Headers | None, **parameters: Any) -> Any:
        """The document at a path. Fails where it is not answered."""
        answer = self.call("GET", path, who, params=parameters)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def signatory(self) -> UUID:
        """The id of a new signatory."""
        with self.database.transaction() as session:
            name = f"City {uuid4().hex[:8]}"
            made = Signatory(name=name, names={"en": name}, sort_name=sort_key(name), search_document="", country="JP")
            made.status = "unknown_active"
            session.add(made)
            session.flush()
            return made.id

    def sign_in(self, subject: str, **claims: Any) -> httpx.Response:
        """What the site does after a sign-in."""
        who = {"Authorization": f"Bearer {self.issuer.access_token(subject)}"}
        told = {"idToken": self.issuer.id_token(subject, **claims)}
        return self.client.post(f"{BASE}/me/sign-ins", json=told, headers=who)

    def who(self, subject: str) -> Headers:
        """Headers of a subject of the issuer."""
        return Headers(self.issuer.access_token(subject), None, None, subject)

    def changes(self, kind: str, record_id: UUID | str) -> list[Change]:
        """The change records of something, the first one first."""
        with self.database.transaction() as session:
            found = select(Change).where(Change.kind == kind, Change.record_id == UUID(str(record_id)))
            return list(session.scalars(found.order_by(Change.version)))


@pytest.fixture(scope="module")
def service(databases: Any, issuer: Issuer, people_at: Callable[[str], People]) -> Iterator[Service]:
    """One service for a file of tests."""
    with databases.migrated(SERVICE) as url:
        settings = settings_for(url, **issuer.settings(), first_administrator=FIRST_ADMINISTRATOR)
        database = database_at(url)
        with serving(SERVICE.create_application(settings)) as client:
            yield Service(client, people_at(url), issuer, database)
        database.dispose()
