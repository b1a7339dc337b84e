"""One service for the tests of targets, plans, groups and trajectories; each test makes signatories of its own."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.reporting.office import Office, running_office
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import People


@pytest.fixture(scope="package")
def office(
    databases: Any,
    serve: Callable[[FastAPI], AbstractContextManager[httpx.Client]],
    issuer: Issuer,
    people_at: Callable[[str], People],
) -> Iterator[Office]:
    """The service over a database of its own."""
    with running_office(databases, serve, issuer, people_at) as running:
        yield running
