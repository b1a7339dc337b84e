"""One gateway with one service behind it for the tests that need no other settings."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from stack.postgres import free_port
from tests.gateway.running import Gateway, running_gateway
from tests.gateway.upstream import Upstream, running_upstream


@pytest.fixture(scope="module")
def upstream() -> Iterator[Upstream]:
    """covenant-api's stand-in."""
    with running_upstream() as server:
        yield server


@pytest.fixture(scope="module")
def gateway(upstream: Upstream) -> Iterator[Gateway]:
    """A gateway with covenant-api's stand-in behind it; nothing listens where pairing-api would be."""
    with running_gateway(upstream.port, free_port()) as running:
        yield running


@pytest.fixture
def client(gateway: Gateway) -> httpx.Client:
    return gateway.client
