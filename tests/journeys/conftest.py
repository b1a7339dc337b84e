"""One running platform for the tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.journeys.running import Platform, started, stopped


@pytest.fixture(scope="package")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    running = started(tmp_path_factory.mktemp("run"))
    try:
        yield running
    finally:
        stopped(running)
        running.stack("reset")
