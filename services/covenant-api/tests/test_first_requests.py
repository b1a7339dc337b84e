"""A replica that joins a busy platform: its first requests come all at once."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from covenant_api.cli import SERVICE
from servicekit import openapi
from servicekit.settings import ServiceSettings


def test_the_first_requests_are_answered_though_they_come_together(
    covenant_url: str,
    serve: Callable[[FastAPI], AbstractContextManager[httpx.Client]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    build, built = openapi.build_document, []

    def build_slowly(*given: Any) -> dict[str, Any]:
        # Long enough for the other requests to come while it is made, were it made for a request.
        built.append(1)
        time.sleep(0.2)
        return build(*given)

    monkeypatch.setattr(openapi, "build_document", build_slowly)
    settings = ServiceSettings.model_validate({"database_url": covenant_url, "log_level": "warning"})
    with serve(SERVICE.create_application(settings)) as client, ThreadPoolExecutor(8) as callers:
        paths = [f"/api/covenant/v1/signatories?limit={limit}" for limit in range(1, 9)]
        statuses = list(callers.map(lambda path: client.get(path).status_code, paths))
    assert statuses == [200] * 8
    assert len(built) == 1
