"""One service for the tests of exchange; each test makes signatories of its own."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from covenant_api.cli import SERVICE
from servicekit.database import Database
from servicekit.settings import ServiceSettings
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import People

from .desk import Desk


@pytest.fixture(scope="package")
def desk(
    databases: Any,
    serve: Callable[[FastAPI], AbstractContextManager[httpx.Client]],
    issuer: Issuer,
    people_at: Callable[[str], People],
) -> Iterator[Desk]:
    """The service over a database of its own."""
    with databases.migrated(SERVICE) as url:
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "warning", **issuer.settings()})
        database = Database(settings, "test")
        people = people_at(url)
        with serve(SERVICE.create_application(settings)) as client:
            yield Desk(client, people, database, people.staff())
        database.dispose()
        people._database.dispose()
