"""The service over a database with the demonstration data, and that data as its files say it."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

import pairing_api
from pairing_api.cli import SERVICE
from servicekit.database import Database
from servicekit.settings import ServiceSettings

BASE = "/api/pairing/v1"
DEMO = Path(__file__).parents[3] / "demo" / "pairing"
Json = dict[str, Any]


def _records(path: Path) -> list[Json]:
    records: list[Json] = json.loads(path.read_text(encoding="utf-8"))["records"]
    return records


@dataclass(frozen=True)
class Demo:
    """The records of the data files, untouched by the service."""

    topics: list[Json]
    programmes: list[Json]
    territories: list[Json]
    organisations: list[Json]
    pairings: list[Json]
    events: list[Json]
    indicators: list[Json]
    calls: list[Json]

    def of(self, path: str) -> list[Json]:
        """The records behind the list at `path`."""
        records: list[Json] = getattr(self, path)
        return records

    def territory(self, slug: str) -> Json:
        return next(one for one in self.territories if one["slug"] == slug)

    def topic_with_narrower(self, code: str) -> set[str]:
        """The topic and everything below it."""
        found = {code}
        for _ in self.topics:
            found |= {one["code"] for one in self.topics if one["parent"] in found}
        return found


@dataclass(frozen=True)
class Api:
    """A client that reads lists whole; `url` is the address of the database behind, where a test may read that."""

    client: httpx.Client
    url: str = ""

    def get(self, path: str, params: Mapping[str, Any] | None = None, **headers: str) -> httpx.Response:
        """The answer to GET, with headers such as `if_none_match`."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.get(f"{BASE}/{path}", params=params, headers=named)

    def json(self, path: str, **params: Any) -> Any:
        answer = self.get(path, params)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def pages(self, path: str, **params: Any) -> Iterator[list[Json]]:
        """The pages of a list, one after the other."""
        cursor: dict[str, str] = {}
        while True:
            page = self.json(path, **params, **cursor)
            yield page["items"]
            if page["nextCursor"] is None:
                return
            cursor = {"cursor": page["nextCursor"]}

    def all(self, path: str, **params: Any) -> list[Json]:
        """Every record of a list, over its pages."""
        return [one for page in self.pages(path, **{"limit": 200, **params}) for one in page]

    def slugs(self, path: str, **params: Any) -> set[str]:
        """The slugs (of topics: the codes) of a selection."""
        return {one.get("slug") or one["code"] for one in self.all(path, **params)}

    def csv(self, path: str, **params: Any) -> list[dict[str, str]]:
        answer = self.get(path, {"f": "csv", **params})
        assert answer.status_code == 200, answer.text
        return list(csv.DictReader(io.StringIO(answer.text, newline="")))


@pytest.fixture(scope="session")
def demo_folder() -> Path:
    """Where the demonstration data is."""
    return DEMO


@pytest.fixture(scope="session")
def demo() -> Demo:
    """The demonstration data and the reference data as their files say it."""
    package = Path(pairing_api.__file__).parent
    own = ("territories", "organisations", "pairings", "events", "indicators", "calls")
    return Demo(
        topics=_records(package / "topics" / "vocabulary.json"),
        programmes=_records(package / "programmes" / "programmes.json"),
        **{name: _records(DEMO / f"{name}.json") for name in own},
    )


@pytest.fixture(scope="session")
def load() -> Callable[[str, Path], str]:
    """Loads a folder of data into the database at an address; returns the line of what was done."""

    def load_folder(url: str, folder: Path) -> str:
        database = Database(ServiceSettings.model_validate({"database_url": url}), "test")
        try:
            with database.transaction() as session:
                return SERVICE.load_demo(session, folder)
        finally:
            database.dispose()

    return load_folder


@pytest.fixture(scope="session")
def api_over(
    serve: Callable[[FastAPI], AbstractContextManager[httpx.Client]],
) -> Callable[[str], AbstractContextManager[httpx.Client]]:
    """Serves the API over the database at an address."""

    def over(url: str) -> AbstractContextManager[httpx.Client]:
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "warning"})
        return serve(SERVICE.create_application(settings))

    return over


@pytest.fixture(scope="session")
def api(databases: Any, api_over: Any) -> Iterator[Api]:
    """The API over the demonstration data. Tests only read it."""
    with databases.demonstrated(SERVICE) as url, api_over(url) as client:
        yield Api(client, url)


@pytest.fixture(scope="session")
def api_with() -> Callable[[httpx.Client], Api]:
    """Makes what reads lists whole of a client."""
    return Api


@pytest.fixture
def own_api(pairing_client: httpx.Client) -> Api:
    """The API over a database of its own, which the test fills."""
    return Api(pairing_client)


@pytest.fixture
def changed_demo(tmp_path: Path) -> Callable[..., Path]:
    """Copies the demonstration data with changes: `changed_demo("pairings", change)` hands over its records."""

    def change_file(name: str, change: Callable[[list[Json]], None], folder: Path | None = None) -> Path:
        target = folder or tmp_path / "changed"
        if folder is None:
            target.mkdir(exist_ok=True)
            for path in DEMO.glob("*.json"):
                (target / path.name).write_bytes(path.read_bytes())
        path = target / f"{name}.json"
        content = json.loads(path.read_text(encoding="utf-8"))
        change(content["records"])
        path.write_text(json.dumps(content), encoding="utf-8")
        return target

    return change_file


@pytest.fixture(scope="session")
def workbench(databases: Any, issuer: Any, people_at: Any, serve: Any) -> Iterator[Any]:
    """The demonstration data, and territories, calls and people made as they are needed, to be matched over HTTP."""
    from tests.matching.world import Workbench

    with databases.demonstrated(SERVICE) as url:
        settings = {"database_url": url, "log_level": "warning", **issuer.settings()}
        app = SERVICE.create_application(ServiceSettings.model_validate(settings))
        database = Database(ServiceSettings.model_validate({"database_url": url}), "test")
        with serve(app) as client:
            yield Workbench(client, database, people_at(url))
        database.dispose()
