"""A service of gardens with people of every role, for tests of what every kind of record has."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from libs.servicekit.tests.toy import BASE, garden_application, garden_database
from servicekit.database import Database
from servicekit.members.kinds import MemberOrganisationKind
from servicekit.settings import ServiceSettings
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import People


@dataclass(frozen=True)
class Gardens:
    """The running service."""

    database: Database
    client: httpx.Client
    people: People


@pytest.fixture(scope="session")
def gardens(
    databases: Any, issuer: Issuer, serve: Callable[[FastAPI], AbstractContextManager[httpx.Client]]
) -> Iterator[Gardens]:
    """One service for all tests: each makes gardens of its own."""
    with garden_database(databases) as database:
        address = database.engine.url.render_as_string(hide_password=False)
        settings = {"database_url": address, "log_level": "warning", **issuer.settings()}
        with serve(garden_application(ServiceSettings.model_validate(settings))) as client:
            client.base_url = httpx.URL(f"{client.base_url}{BASE}/")
            yield Gardens(database, client, People(database, issuer, MemberOrganisationKind.TERRITORY_AUTHORITY))
