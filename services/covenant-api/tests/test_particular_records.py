"""Records that the demonstration data has none of: pending ones, odd groups, several covenants of one tree."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from covenant_api.signatories.models import Commitment, CovenantMembership, Signatory
from covenant_api.signatories.service import MOST_MEMBERS_SHOWN
from covenant_api.tree.models import Covenant
from gazetteer.folding import sort_key
from servicekit.database import Database
from servicekit.search import search_document

from .conftest import BASE

Add = Callable[..., str]


@pytest.fixture
def add(covenant_database: Database) -> Add:
    """Adds a signatory and returns its id."""

    def insert(name: str, *, covenants: tuple[str, ...] = (), promises: tuple[str, ...] = (), **values: Any) -> str:
        with covenant_database.transaction() as session:
            signatory = Signatory(
                name=name,
                names={"en": name},
                sort_name=sort_key(name),
                search_document=search_document([name]),
                **{"country": "IT", "status": "committed", **values},
            )
            session.add(signatory)
            session.flush()
            for slug in covenants:
                covenant_id = session.scalars(select(Covenant.id).where(Covenant.slug == slug)).one()
                session.add(CovenantMembership(signatory_id=signatory.id, covenant_id=covenant_id))
            for kind in promises:
                session.add(Commitment(signatory_id=signatory.id, kind=kind))
            return str(signatory.id)

    return insert


@pytest.fixture
def client(covenant_client: httpx.Client) -> httpx.Client:
    covenant_client.base_url = httpx.URL(f"{covenant_client.base_url}{BASE}/")
    return covenant_client


def test_a_pending_signatory_is_shown_nowhere(client: httpx.Client, add: Add) -> None:
    pending = add("Attesa", status="pending", latitude=45.0, longitude=9.0, covenants=("covenant-of-mayors-europe",))
    for parameters in ({}, {"status": "all"}, {"q": "attesa", "status": "all"}, {"covenant": "global-covenant"}):
        assert client.get("signatories", params=parameters).json()["items"] == []
        assert client.get("signatories", params={**parameters, "f": "csv"}).text.count("\n") == 1
        assert client.get("signatories/points", params=parameters).json()["ids"] == []
        statistics = client.get("statistics", params=parameters).json()
        assert statistics["signatories"] == statistics["notListed"] == 0
    assert client.get(f"signatories/{pending}").status_code == 404
    assert client.get("covenants/global-covenant").json()["signatories"] == 0


def test_one_on_hold_has_a_page_but_is_not_counted(client: httpx.Client, add: Add) -> None:
    on_hold = add("Sospesa", status="on_hold", covenants=("covenant-of-mayors-europe",))
    assert client.get(f"signatories/{on_hold}").json()["status"] == "on_hold"
    assert client.get("covenants/global-covenant").json()["signatories"] == 0
    assert client.get("statistics").json()["notListed"] == 1


def test_a_signatory_of_two_covenants_of_one_branch_counts_once(client: httpx.Client, add: Add) -> None:
    add("Doppia", country="CA", covenants=("gcom-canada", "gcom-north-america"))
    counts = {one["slug"]: one["signatories"] for one in client.get("covenants").json()["items"]}
    assert (counts["gcom-canada"], counts["gcom-north-america"], counts["global-covenant"]) == (1, 1, 1)
    assert counts["gcom-usa"] == 0
    for slug in ("gcom-canada", "gcom-north-america", "global-covenant"):
        assert len(client.get("signatories", params={"covenant": slug}).json()["items"]) == 1


@pytest.mark.parametrize("is_group", [True, False])
def test_the_people_of_a_group_are_counted_through_its_members(client: httpx.Client, add: Add, is_group: bool) -> None:
    group = add("Unione", population=1000, is_group=is_group)
    add("Membro", population=900, group_id=group)
    assert client.get("statistics").json()["population"] == 900


def test_a_group_counts_itself_where_its_members_are_not_in_the_selection(client: httpx.Client, add: Add) -> None:
    group = add("Unione", population=1000, is_group=True, country="IT")
    add("Membro", population=900, group_id=group, country="SM")
    assert client.get("statistics", params={"country": "IT"}).json()["population"] == 1000
    assert client.get("statistics").json()["population"] == 900


def test_a_group_counts_itself_where_its_members_report_no_population(client: httpx.Client, add: Add) -> None:
    group = add("Unione", population=1000, is_group=True)
    add("Membro", group_id=group)
    assert client.get("statistics").json()["population"] == 1000


def test_a_group_is_left_out_of_every_row_once_a_member_is_counted(client: httpx.Client, add: Add) -> None:
    group = add("Unione", population=1000, is_group=True, promises=("adaptation",))
    add("Membro", population=900, group_id=group)
    [breakdown] = client.get("statistics", params={"by": "commitment"}).json()["breakdowns"]
    assert breakdown["rows"] == [{"value": "adaptation", "signatories": 1, "withPopulation": 1, "population": 0}]
    assert (breakdown["withValue"], breakdown["withoutValue"]) == (1, 1)


def test_a_large_group_shows_its_first_members_and_says_how_many_there_are(
    client: httpx.Client, add: Add, covenant_database: Database
) -> None:
    group = add("Unione", is_group=True)
    with covenant_database.transaction() as session:
        session.add_all(
            Signatory(
                name=f"m{number:04}",
                names={"en": f"m{number:04}"},
                sort_name=f"m{number:04}",
                search_document=search_document([f"m{number:04}"]),
                country="IT",
                status="committed",
                group_id=group,
            )
            for number in range(MOST_MEMBERS_SHOWN + 3)
        )
    detail = client.get(f"signatories/{group}").json()
    assert detail["memberCount"] == MOST_MEMBERS_SHOWN + 3
    assert [one["name"] for one in detail["members"]] == [f"m{number:04}" for number in range(MOST_MEMBERS_SHOWN)]


@pytest.mark.parametrize(
    ("population", "drawn"),
    [(0, 0), (1, 1), (7, 7), (10, 10), (99, 99), (104, 100), (105, 110), (12345, 12000), (1463723, 1500000)],
)
def test_points_have_populations_of_two_digits(client: httpx.Client, add: Add, population: int, drawn: int) -> None:
    add("Punto", population=population, latitude=1.23456, longitude=-179.99999)
    answer = client.get("signatories/points")
    assert answer.json()["populations"] == [drawn]
    assert f'"populations" : [{drawn}]' in answer.text  # a whole number, without a decimal point
    assert answer.json()["latitudes"] == [1.235]
