"""What every list promises, tried on each of them over the demonstration data."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel
from sqlalchemy import Engine, event

from pairing_api.calls.schemas import Call
from pairing_api.events.schemas import Event, EventItem
from pairing_api.indicators.schemas import Indicator
from pairing_api.organisations.schemas import Organisation
from pairing_api.pairings.schemas import Pairing, PairingItem
from pairing_api.programmes.schemas import Programme
from pairing_api.territories.schemas import Territory, TerritoryItem
from pairing_api.topics.schemas import Topic
from servicekit.pages import Page

LISTS: dict[str, tuple[type[BaseModel], type[BaseModel]]] = {
    "pairings": (PairingItem, Pairing),
    "territories": (TerritoryItem, Territory),
    "events": (EventItem, Event),
    "topics": (Topic, Topic),
    "programmes": (Programme, Programme),
    "organisations": (Organisation, Organisation),
    "indicators": (Indicator, Indicator),
    "calls": (Call, Call),
}

SORTS = {
    "pairings": ["name", "year"],
    "territories": ["name", "country", "population", "pairings"],
    "events": ["startsOn", "title"],
    "topics": ["name", "code", "pairings"],
    "programmes": ["name", "fromYear"],
    "organisations": ["name", "country"],
    "indicators": ["name"],
    "calls": ["closesAt", "opensAt", "name"],
}

every_list = pytest.mark.parametrize("path", LISTS)
every_sort = pytest.mark.parametrize(
    ("path", "sort"), [(path, sort) for path, sorts in SORTS.items() for sort in sorts]
)


def address(path: str, item: dict[str, Any]) -> str:
    return f"{path}/{item['code' if path == 'topics' else 'slug']}"


@every_list
def test_the_list_has_as_many_records_as_the_data(path: str, api: Any, demo: Any) -> None:
    assert len(api.all(path)) == len(demo.of(path)) > 0


@every_list
def test_pages_and_csv_have_the_same_records_in_the_same_order(path: str, api: Any) -> None:
    paged = [one["id"] for page in api.pages(path, limit=7) for one in page]
    assert paged == [row["id"] for row in api.csv(path)]
    assert api.json(path, count="true", limit=1)["total"] == len(paged) == len(set(paged))


@every_list
def test_every_answer_of_the_list_is_of_its_schema(path: str, api: Any) -> None:
    model: Any = Page.__class_getitem__(LISTS[path][0])
    names = {info.alias or name for name, info in LISTS[path][0].model_fields.items()}
    answer = api.get(path, {"limit": 200, "count": "true"})
    assert model.model_validate_json(answer.content, strict=True).items
    assert all(set(one) == names for one in answer.json()["items"])


@every_list
def test_every_record_is_of_its_schema_and_agrees_with_the_list(path: str, api: Any) -> None:
    detail = LISTS[path][1]
    for item in api.all(path)[:40]:
        answer = api.get(address(path, item))
        detail.model_validate_json(answer.content, strict=True)
        record = answer.json()
        assert {name: record[name] for name in item} == item
        assert UUID(record["id"]).version == 7


@every_list
def test_a_csv_has_the_fields_of_the_schema_as_its_columns(path: str, api: Any) -> None:
    names = [info.alias or name for name, info in LISTS[path][0].model_fields.items()]
    assert list(api.csv(path, limit=1)[0]) == names


@every_list
def test_only_the_fields_asked_for_are_answered(path: str, api: Any) -> None:
    assert [set(one) for one in api.json(path, fields="updatedAt,id", limit=2)["items"]] == [{"id", "updatedAt"}] * 2
    assert list(api.csv(path, fields="updatedAt,id", limit=1)[0]) == ["updatedAt", "id"]


@every_list
@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("nothing", "1"),
        ("limit", "0"),
        ("limit", "201"),
        ("limit", "x"),
        ("sort", "updatedAtt"),
        ("fields", "password"),
        ("f", "pdf"),
        ("count", "maybe"),
        ("cursor", "abc"),
        ("q", "x" * 201),
        ("cursor", "W10"),
    ],
)
def test_what_a_list_does_not_know_is_400_and_named(path: str, parameter: str, value: str, api: Any) -> None:
    answer = api.get(path, {parameter: value})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert [error["name"] for error in answer.json()["errors"]] == [parameter]


@every_list
def test_a_cursor_of_another_order_is_400(path: str, api: Any) -> None:
    cursor = api.json(path, limit=1)["nextCursor"]
    other = api.get(path, {"limit": 1, "cursor": cursor, "sort": "-name" if path != "events" else "-title"})
    assert other.status_code == 400
    assert other.json()["errors"][0]["name"] == "cursor"


@every_list
def test_a_record_that_is_not_there_is_404(path: str, api: Any) -> None:
    answer = api.get(f"{path}/there-is-none")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


@every_list
def test_a_slug_that_cannot_be_one_is_400(path: str, api: Any) -> None:
    assert api.get(f"{path}/Not_A_Slug").status_code == 400
    assert api.get(f"{path}/{'a' * 201}").status_code == 400


@every_list
def test_an_answer_that_the_caller_has_is_304(path: str, api: Any) -> None:
    for where, params in ((path, {"limit": 3}), (path, {"f": "csv"}), (address(path, api.all(path)[0]), None)):
        answer = api.get(where, params)
        again = api.get(where, params, if_none_match=answer.headers["etag"])
        assert (again.status_code, again.content) == (304, b"")
        assert api.get(where, params, if_none_match='"other"').status_code == 200


@every_list
def test_a_page_links_to_the_next_and_the_first(path: str, api: Any) -> None:
    answer = api.get(path, {"limit": 1, "sort": "name" if path != "events" else "title"})
    links = answer.links
    assert set(links) == {"next", "first", "describedby", "license"}
    follow = api.client.get(links["next"]["url"]).json()
    assert follow["items"][0]["id"] != answer.json()["items"][0]["id"]
    assert api.client.get(links["first"]["url"]).json() == answer.json()


@every_sort
def test_sorting_orders_by_the_values_and_meets_every_record_once(path: str, sort: str, api: Any) -> None:
    key: Callable[[dict[str, Any]], Any] = lambda one: one[sort]  # noqa: E731
    rising = [one for page in api.pages(path, sort=sort, limit=9) for one in page]
    falling = [one for page in api.pages(path, sort=f"-{sort}", limit=9) for one in page]
    assert {one["id"] for one in rising} == {one["id"] for one in falling}
    assert len(rising) == len(falling) == len({one["id"] for one in rising})
    for records, descending in ((rising, False), (falling, True)):
        known = [one for one in records if key(one) is not None]
        # What is not known comes last in both directions.
        assert records[: len(known)] == known
        if sort in ("name", "title"):
            continue  # folded order: tried below
        assert [key(one) for one in known] == sorted((key(one) for one in known), reverse=descending)
        for one, after in pairwise(known):
            if key(one) == key(after):
                assert (one["id"] > after["id"]) is descending


def test_names_are_in_the_order_of_their_letters_without_accents(api: Any) -> None:
    names = [one["name"] for one in api.all("territories")]
    assert names.index("Udaipur") < names.index("Umeå") < names.index("Valencia") < names.index("Växjö")
    assert [one["name"] for one in api.all("territories", sort="-name")] == names[::-1]


def test_a_second_sort_key_orders_what_the_first_leaves_equal(api: Any) -> None:
    territories = api.all("territories", sort="country,-pairings")
    keys = [(one["country"], -one["pairings"]) for one in territories]
    assert keys == sorted(keys)


def test_events_begin_with_the_latest(api: Any) -> None:
    days = [one["startsOn"] for one in api.all("events")]
    assert days == sorted(days, reverse=True)


@every_list
def test_a_page_is_one_statement(path: str, api: Any) -> None:
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        api.json(path, limit=20, count="true", q="a")
        api.json(address(path, api.json(path, limit=1)["items"][0]))
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len(statements) == 3
