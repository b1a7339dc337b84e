"""Walking a list while others write."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from sqlalchemy import insert

from covenant_api.cli import SERVICE
from covenant_api.signatories.models import Signatory
from gazetteer.folding import sort_key
from servicekit.database import Database
from servicekit.search import search_document

from .conftest import BASE

Walk = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def covenant_url(databases: Any) -> Iterator[str]:
    """A new database with the demonstration data, which the client is over."""
    with databases.demonstrated(SERVICE) as url:
        yield url


@pytest.mark.parametrize("sort", ["name", "-name", "-population", "joinedOn", "-updatedAt", "country,-population"])
def test_every_record_is_met_once_while_others_are_inserted(
    covenant_client: httpx.Client, covenant_database: Database, walk: Walk, sort: str
) -> None:
    covenant_client.base_url = httpx.URL(f"{covenant_client.base_url}{BASE}/")
    before = {record["id"] for record in walk("signatories", client=covenant_client, status="all", limit=200)}
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            name = f"{'abcdefghijklmnopqrstuvwxyz'[number % 26]} town {number}"
            with covenant_database.transaction() as session:
                session.execute(
                    insert(Signatory).values(
                        name=name,
                        names={"en": name},
                        sort_name=sort_key(name),
                        search_document=search_document([name]),
                        country="JP" if number % 2 else "IT",
                        population=number * 1000 if number % 3 else None,
                        status="committed",
                    )
                )

    writer = threading.Thread(target=write)
    writer.start()
    try:
        met = [record["id"] for record in walk("signatories", client=covenant_client, status="all", limit=3, sort=sort)]
    finally:
        stop.set()
        writer.join()
    assert len(met) == len(set(met))
    assert before <= set(met)
