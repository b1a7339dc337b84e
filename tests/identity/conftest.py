"""One provider for the tests of a whole run (one for each worker of a parallel run)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from conftest import Databases
from tests.identity.browser import Browser
from tests.identity.running import Identity, running_identity


@pytest.fixture(scope="session")
def identity(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Identity]:
    with running_identity(databases.empty(), tmp_path_factory.mktemp("identity")) as running:
        yield running


@pytest.fixture
def browser(identity: Identity) -> Browser:
    """A browser that never was here."""
    return identity.browser()
