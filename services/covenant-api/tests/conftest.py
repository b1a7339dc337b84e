"""covenant-api over the project's own demonstration data."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from covenant_api.cli import SERVICE
from servicekit.settings import ServiceSettings

BASE = "/api/covenant/v1"
DEMO = Path(__file__).parents[3] / "demo" / "covenant"
Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]
Walk = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="session")
def demo_signatories() -> dict[str, dict[str, Any]]:
    """The records of the demonstration file by their first JRC identifier or their name."""
    records = json.loads((DEMO / "signatories.json").read_text(encoding="utf-8"))["records"]
    return {record["key"]: record for record in records}


@pytest.fixture(scope="session")
def demo_url(databases: Any) -> Iterator[str]:
    """A database with the demonstration data; tests only read it."""
    with databases.demonstrated(SERVICE) as url:
        yield url


@pytest.fixture(scope="session")
def api(demo_url: str, serve: Serve) -> Iterator[httpx.Client]:
    """A client of the API over the demonstration data; tests only read it."""
    settings = ServiceSettings.model_validate({"database_url": demo_url, "log_level": "warning"})
    with serve(SERVICE.create_application(settings)) as client:
        client.base_url = httpx.URL(f"{client.base_url}{BASE}/")
        yield client


@pytest.fixture(scope="session")
def walk(api: httpx.Client) -> Walk:
    """All records of a list, page by page."""

    def all_records(path: str, client: httpx.Client = api, **parameters: Any) -> list[dict[str, Any]]:
        records: list[dict[str, Any]] = []
        cursor: str | None = None
        while True:
            answer = client.get(path, params={**parameters, **({"cursor": cursor} if cursor else {})})
            assert answer.status_code == 200, answer.text
            page = answer.json()
            records += page["items"]
            cursor = page["nextCursor"]
            if cursor is None:
                return records

    return all_records
