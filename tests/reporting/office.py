"""covenant-api with people in it, as tests of reports ask it over HTTP."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final
from uuid import uuid4

import httpx
from fastapi import FastAPI

from covenant_api.cli import SERVICE
from servicekit.settings import ServiceSettings
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import Headers, People

BASE: Final = "/api/covenant/v1"
PATCH: Final = "application/merge-patch+json"
GCOM: Final = {"code": "gcom-crf", "version": "6.1"}
EUROPE: Final = {"code": "com-europe", "version": "2024.1"}
JAPAN: Final = {"code": "com-japan", "version": "2018.1"}
_numbers = itertools.count(1)


@dataclass
class Office:
    """The service and its people."""

    client: httpx.Client
    people: People
    staff: Headers

    def get(self, path: str, headers: Headers | None = None, status: int = 200, **asked: Any) -> httpx.Response:
        """The answer to a GET, which has this status."""
        answer = self.client.get(f"{BASE}{path}", headers=headers, **asked)
        assert answer.status_code == status, answer.text
        return answer

    def send(self, method: str, path: str, headers: Headers, status: int, body: Any = None) -> httpx.Response:
        """The answer to a write, which has this status; whatever the state of the record is."""
        sent = {**headers, "Idempotency-Key": str(uuid4())}
        if method != "POST" or path.count("/") > 1:
            sent["If-Match"] = "*"
        if body is not None:
            sent["Content-Type"] = PATCH if method == "PATCH" else "application/json"
        answer = self.client.request(method, f"{BASE}{path}", headers=sent, json=body)
        assert answer.status_code == status, answer.text
        return answer

    @cached_property
    def home(self) -> str:
        """The id of a signatory that tests share which ask for nothing but a place for their drafts."""
        return self.signatory()

    def signatory(self, **content: Any) -> str:
        """The id of a new signatory that is public."""
        made = {"names": {"en": f"Lanternham {next(_numbers)}"}, "country": "GB", "status": "committed", **content}
        return str(self.send("POST", "/signatories", self.staff, 201, {"content": made, "publish": True}).json()["id"])


@contextmanager
def running_office(
    databases: Any,
    serve: Callable[[FastAPI], AbstractContextManager[httpx.Client]],
    issuer: Issuer,
    people_at: Callable[[str], People],
) -> Iterator[Office]:
    """The service over a database of its own."""
    with databases.migrated(SERVICE) as url:
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "warning", **issuer.settings()})
        people = people_at(url)
        with serve(SERVICE.create_application(settings)) as client:
            yield Office(client, people, people.staff())
        people._database.dispose()
