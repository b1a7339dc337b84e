"""Fixtures that every Python test can use: a real PostgreSQL, freshly migrated databases, services over HTTP."""

import itertools
import os
import secrets
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from covenant_api.cli import SERVICE as COVENANT
from pairing_api.cli import SERVICE as PAIRING
from servicekit import migrations
from servicekit.console import Service
from servicekit.database import Database
from servicekit.members.kinds import MemberOrganisationKind
from servicekit.settings import ServiceSettings
from servicekit.tables import SHARED
from stack.postgres import Cluster, temporary_cluster
from stack.private_words import private_words
from tests.signing_in.issuer import Issuer, running_issuer
from tests.signing_in.people import People

DEMONSTRATION = Path(__file__).parent / "demo"


class Databases:
    """Databases of one test server: migrated, and filled, once for each service, copied for each test."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._numbers = itertools.count(1)
        self._templates: dict[str, tuple[str, str]] = {}

    def empty(self) -> str:
        """The address of a new database with nothing in it."""
        name, password = f"empty_{next(self._numbers)}", secrets.token_hex(8)
        self._cluster.create_database(name, owner=name, password=password)
        return self._cluster.url(name, owner=name, password=password)

    def with_shared_tables(self) -> str:
        """The address of a new database with the tables that every service has alike, and nothing in them."""
        address = self.empty()
        engine = create_engine(address)
        SHARED.create_all(engine)
        engine.dispose()
        return address

    def _template(self, service: Service) -> tuple[str, str]:
        if service.package not in self._templates:
            name, password = f"{service.package}_template", secrets.token_hex(8)
            self._cluster.create_database(name, owner=service.package, password=password)
            url = self._cluster.url(name, owner=service.package, password=password)
            migrations.migrate(service.package, url)
            _fill(url, service.load_reference)
            self._templates[service.package] = (name, password)
        return self._templates[service.package]

    def _demonstration(self, service: Service) -> tuple[str, str]:
        key = f"{service.package}_demonstration"
        if key not in self._templates:
            template, password = self._template(service)
            self._copy(template, key, service.package)
            folder = DEMONSTRATION / service.name.removesuffix("-api")
            url = self._cluster.url(key, owner=service.package, password=password)
            _fill(url, lambda session: service.load_demo(session, folder))
            self._templates[key] = (key, password)
        return self._templates[key]

    def _copy(self, template: str, name: str, owner: str) -> None:
        self._cluster.execute(
            f"create database {name} template {template} owner {owner}; revoke all on database {name} from public"
        )

    @contextmanager
    def migrated(self, service: Service) -> Iterator[str]:
        """The address of a new database at the newest migration, with the service's reference data."""
        with self._copied(service, *self._template(service)) as url:
            yield url

    @contextmanager
    def demonstrated(self, service: Service) -> Iterator[str]:
        """The address of a new database as `migrated` gives it, with the demonstration data."""
        with self._copied(service, *self._demonstration(service)) as url:
            yield url

    @contextmanager
    def _copied(self, service: Service, template: str, password: str) -> Iterator[str]:
        name = f"{service.package}_{next(self._numbers)}"
        self._copy(template, name, service.package)
        yield self._cluster.url(name, owner=service.package, password=password)
        self._cluster.drop_database(name)


def _fill(url: str, load: Callable[[Session], str]) -> None:
    database = database_at(url)
    try:
        with database.transaction() as session:
            load(session)
    finally:
        # A connection left open would keep the database from being copied.
        database.dispose()


def database_at(url: str) -> Database:
    """The engines of a service for the database at this address."""
    return Database(settings_for(url), "test")


def settings_for(url: str, **settings: str) -> ServiceSettings:
    """Settings of a service whose database is at this address; `**issuer.settings()` lets people sign in."""
    return ServiceSettings.model_validate({"database_url": url, "log_level": "warning", **settings})


@contextmanager
def serving(app: FastAPI) -> Iterator[httpx.Client]:
    """The application behind a real HTTP server on a free port of 127.0.0.1, and a client of it."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise RuntimeError("the service did not start")
        time.sleep(0.01)
    host, port = server.servers[0].sockets[0].getsockname()[:2]
    with httpx.Client(base_url=f"http://{host}:{port}", timeout=30) as client:
        yield client
    server.should_exit = True
    thread.join(timeout=20)


@pytest.fixture(scope="session")
def serve() -> Callable[[FastAPI], AbstractContextManager[httpx.Client]]:
    """Puts an application behind a real HTTP server: `with serve(app) as client`."""
    return serving


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    """One PostgreSQL server for the whole run (one for each worker of a parallel run)."""
    with temporary_cluster() as cluster:
        yield Databases(cluster)


@pytest.fixture
def covenant_url(databases: Databases) -> Iterator[str]:
    """A new covenant database with its reference data."""
    with databases.migrated(COVENANT) as url:
        yield url


@pytest.fixture
def pairing_url(databases: Databases) -> Iterator[str]:
    """A new pairing database with its reference data."""
    with databases.migrated(PAIRING) as url:
        yield url


@pytest.fixture
def covenant_database(covenant_url: str) -> Iterator[Database]:
    """The engines for a new covenant database."""
    database = database_at(covenant_url)
    yield database
    database.dispose()


@pytest.fixture
def pairing_database(pairing_url: str) -> Iterator[Database]:
    """The engines for a new pairing database."""
    database = database_at(pairing_url)
    yield database
    database.dispose()


@pytest.fixture(scope="session")
def issuer() -> Iterator[Issuer]:
    """An identity provider that makes tokens (tests/signing_in/issuer.py says how to use it)."""
    with running_issuer() as running:
        yield running


@pytest.fixture
def covenant_client(covenant_url: str, issuer: Issuer) -> Iterator[httpx.Client]:
    """A client of covenant-api, which runs over a new database."""
    with serving(COVENANT.create_application(settings_for(covenant_url, **issuer.settings()))) as client:
        yield client


@pytest.fixture
def pairing_client(pairing_url: str, issuer: Issuer) -> Iterator[httpx.Client]:
    """A client of pairing-api, which runs over a new database."""
    with serving(PAIRING.create_application(settings_for(pairing_url, **issuer.settings()))) as client:
        yield client


@pytest.fixture
def covenant_people(covenant_database: Database, issuer: Issuer) -> People:
    """People of covenant-api behind `covenant_client` (tests/signing_in/people.py says how to use them)."""
    return People(covenant_database, issuer, MemberOrganisationKind.SIGNATORY_AUTHORITY)


@pytest.fixture
def pairing_people(pairing_database: Database, issuer: Issuer) -> People:
    """People of pairing-api behind `pairing_client` (tests/signing_in/people.py says how to use them)."""
    return People(pairing_database, issuer, MemberOrganisationKind.TERRITORY_AUTHORITY)


@pytest.fixture(scope="session")
def people_at(issuer: Issuer) -> Iterator[Callable[[str], People]]:
    """Makes the people of the service whose database is at an address."""
    opened: list[Database] = []

    def made(url: str) -> People:
        opened.append(database_at(url))
        is_covenant = "covenant_api" in url
        kinds = MemberOrganisationKind
        return People(opened[-1], issuer, kinds.SIGNATORY_AUTHORITY if is_covenant else kinds.TERRITORY_AUTHORITY)

    yield made
    for database in opened:
        database.dispose()


@pytest.fixture(scope="session")
def reference_data() -> Path:
    """The folder of optional reference data; the test is skipped where there is none."""
    named = os.environ.get("REFERENCE_DATA")
    if not named or not Path(named).is_dir():
        pytest.skip("REFERENCE_DATA names no folder: the reference data is not here")
    return Path(named)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What spans parts comes first, in whatever order it has: its files are the long ones, and one that began last
    would keep one worker busy while the other has nothing left to do."""
    items.sort(key=lambda item: not item.nodeid.startswith("tests/"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fails a test during which a service wrote an e-mail address, a token or a password into its log."""
    report = yield
    if report.passed:
        # Only records of a log: what a test prints itself is its own business.
        records = "\n".join(
            line
            for _, said in report.sections
            for line in said.splitlines()
            if line.startswith("{") and "event" in line
        )
        found = list(private_words(records))
        if found:
            report.outcome = "failed"
            report.longrepr = "private words in the log:\n" + "\n".join(found[:10])
    return report
