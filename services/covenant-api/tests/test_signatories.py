"""The list of signatories, one of them, and all points, read over HTTP."""

import base64
import csv
import io
import json
import random
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from covenant_api.signatories.queries import SignatoryQuery
from covenant_api.signatories.schemas import LISTED_STATUSES, Signatory, SignatoryItem, SignatoryPoints
from covenant_api.signatories.service import SIGNATORIES
from gazetteer.folding import sort_key

Walk = Callable[..., list[dict[str, Any]]]
SOME_ID = "01a20c36-6456-7248-96e5-1b0328698f7d"
ODD_CURSORS: list[tuple[Any, ...]] = [
    ("x", 2),
    ("x", [1]),
    ("x", None),
    (None, SOME_ID),
    (True, SOME_ID),
    ({}, SOME_ID),
    ("\ud800", SOME_ID),
    ("\x00", SOME_ID),
    ("x", SOME_ID, 1),
    (10**400, SOME_ID),
]


def made_by_hand(*values: Any) -> str:
    """A cursor of the list by name that holds these values."""
    plain = json.dumps([["name"], list(values)])
    return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")


Records = dict[str, dict[str, Any]]


def shown_name(record: dict[str, Any]) -> str:
    names: dict[str, str] = record["names"]
    return names.get("en") or names.get("und") or names[min(names)]


def expected(demo: Records, wanted: Callable[[dict[str, Any]], bool] = lambda _: True) -> list[str]:
    """Names of the listed demonstration records that meet a condition."""
    listed = [r for r in demo.values() if r["status"] in LISTED_STATUSES and wanted(r)]
    return sorted(shown_name(r) for r in listed)


def names(records: list[dict[str, Any]]) -> list[str]:
    return sorted(record["name"] for record in records)


def test_every_record_of_the_list_has_the_promised_shape(walk: Walk) -> None:
    for record in walk("signatories", status="all", limit=30):
        SignatoryItem.model_validate(record, by_name=False)


def test_every_detail_has_the_promised_shape_and_says_what_the_list_says(api: httpx.Client, walk: Walk) -> None:
    for record in walk("signatories", status="all", limit=200):
        detail = api.get(f"signatories/{record['id']}")
        assert detail.status_code == 200
        Signatory.model_validate(detail.json(), by_name=False)
        assert {name: detail.json()[name] for name in record} == record


@pytest.mark.parametrize("limit", [1, 7, 50, 200])
def test_pages_of_any_size_add_up_to_the_list(walk: Walk, demo_signatories: Records, limit: int) -> None:
    records = walk("signatories", limit=limit)
    assert names(records) == expected(demo_signatories)
    assert len({record["id"] for record in records}) == len(records)


@pytest.mark.parametrize("parameters", [{}, {"status": "all"}, {"country": "IT,ES"}, {"q": "a"}, {"q": "zzzz"}])
def test_json_and_csv_have_the_same_records(api: httpx.Client, walk: Walk, parameters: dict[str, str]) -> None:
    as_json = walk("signatories", limit=20, **parameters)
    answer = api.get("signatories", params={**parameters, "f": "csv"})
    assert answer.headers["content-type"].startswith("text/csv")
    as_csv = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert [row["id"] for row in as_csv] == [record["id"] for record in as_json]


def test_csv_is_chosen_by_accept_and_begins_with_a_mark_only_where_asked(api: httpx.Client) -> None:
    plain = api.get("signatories", headers={"accept": "text/csv"})
    assert plain.content.startswith(b"id,name,")
    marked = api.get("signatories", params={"f": "csv", "bom": "true"})
    assert marked.content.startswith(b"\xef\xbb\xbfid,name,")
    assert api.get("signatories", headers={"accept": "image/png"}).status_code == 406


@pytest.mark.parametrize(
    ("parameters", "wanted"),
    [
        ({"country": "JP"}, lambda r: r["country"] == "JP"),
        ({"country": ["JP", "DE"]}, lambda r: r["country"] in ("JP", "DE")),
        ({"country": "JP,DE"}, lambda r: r["country"] in ("JP", "DE")),
        ({"covenant": "covenant-of-mayors-japan"}, lambda r: "covenant-of-mayors-japan" in r["covenants"]),
        ({"covenant": "global-covenant"}, lambda r: True),
        ({"commitment": "jp_2018"}, lambda r: any(c["kind"] == "jp_2018" for c in r["commitments"])),
        (
            {"commitment": "adaptation,mitigation_2050"},
            lambda r: any(c["kind"] in ("adaptation", "mitigation_2050") for c in r["commitments"]),
        ),
        ({"populationMin": 100_000}, lambda r: (r["population"] or 0) >= 100_000),
        ({"populationMax": 5_000}, lambda r: r["population"] is not None and r["population"] <= 5_000),
        ({"joinedFrom": "2018-01-01"}, lambda r: (r["joined_on"] or "") >= "2018-01-01"),
        ({"joinedTo": "2010-12-31"}, lambda r: r["joined_on"] is not None and r["joined_on"] <= "2010-12-31"),
        (
            {"country": "IT", "commitment": "mitigation_2020"},
            lambda r: r["country"] == "IT" and any(c["kind"] == "mitigation_2020" for c in r["commitments"]),
        ),
    ],
)
def test_a_filter_keeps_what_it_says(
    walk: Walk,
    demo_signatories: Records,
    parameters: dict[str, Any],
    wanted: Callable[[dict[str, Any]], bool],
) -> None:
    found = expected(demo_signatories, wanted)
    assert found, "the demonstration data has no such record: the test could not fail"
    assert names(walk("signatories", **parameters)) == found


def test_the_signatories_that_are_a_place_are_found_by_its_geonames_id(walk: Walk) -> None:
    known = [record for record in walk("signatories") if record["geonamesId"] is not None]
    first, second = known[0], known[1]
    assert first["geonamesId"] != second["geonamesId"]
    wanted = {first["geonamesId"], second["geonamesId"]}
    found = walk("signatories", geonamesId=f"{first['geonamesId']},{second['geonamesId']}")
    assert {one["id"] for one in found} == {one["id"] for one in known if one["geonamesId"] in wanted}
    assert walk("signatories", geonamesId=2_147_483_647) == []


@pytest.mark.parametrize("parameters", [{"geonamesId": "1857910"}, {"q": "kyoto"}, {"q": "ky", "country": "JP"}])
def test_list_points_and_statistics_choose_the_same_signatories(
    api: httpx.Client, walk: Walk, parameters: dict[str, str]
) -> None:
    listed = walk("signatories", **parameters)
    points = api.get("signatories/points", params=parameters).json()
    counted = api.get("statistics", params=parameters).json()
    assert listed
    assert set(points["ids"]) == {one["id"] for one in listed if one["latitude"] is not None}
    assert points["withoutCoordinates"] == sum(one["latitude"] is None for one in listed)
    assert counted["signatories"] == len(listed)


@pytest.mark.parametrize("value", ["0", "x", "1.0", "2147483648", "-1", ""])
def test_what_is_no_geonames_id_is_refused(api: httpx.Client, value: str) -> None:
    for path in ("signatories", "signatories/points", "statistics"):
        answer = api.get(path, params={"geonamesId": value})
        assert answer.status_code == 400
        assert answer.json()["errors"][0]["name"] == "geonamesId"


def test_those_on_hold_are_only_shown_when_asked_for(walk: Walk, demo_signatories: Records) -> None:
    on_hold = sorted(shown_name(r) for r in demo_signatories.values() if r["status"] == "on_hold")
    assert on_hold
    assert names(walk("signatories", status="on_hold")) == on_hold
    assert len(walk("signatories", status="all")) == len(demo_signatories)
    assert not any(record["status"] == "on_hold" for record in walk("signatories"))


@pytest.mark.parametrize("q", ["kyoto", "KYOTO", "Kyōto", "京都", "京都市", "ｋｙｏｔｏ", "  kyoto  "])
def test_kyoto_is_found_in_any_script_and_case(api: httpx.Client, q: str) -> None:
    found = api.get("signatories", params={"q": q}).json()["items"]
    assert "Kyoto" in [record["name"] for record in found]


def test_a_name_with_accents_is_found_without_them_and_in_capitals(walk: Walk) -> None:
    accented = [r for r in walk("signatories", status="all") if not r["name"].isascii()]
    assert accented
    for record in accented:
        plain = sort_key(record["name"])
        for q in (plain, plain.upper(), record["name"].upper()):
            ids = [one["id"] for one in walk("signatories", status="all", q=q)]
            assert record["id"] in ids, (record["name"], q)


@pytest.mark.parametrize("q", ["!", "'", "\\", "' | '", ":*", "&", "%", "_", "kyoto & !otsu", "'); drop table x; --"])
def test_signs_in_a_query_do_no_harm(api: httpx.Client, q: str) -> None:
    assert api.get("signatories", params={"q": q}).status_code == 200


def test_a_query_without_letters_finds_nothing_and_an_empty_one_everything(walk: Walk) -> None:
    assert walk("signatories", q="!!") == []
    assert walk("signatories", q="") == walk("signatories")


def _key(record: dict[str, Any], name: str) -> Any:
    return sort_key(record["name"]) if name == "name" else record[name]


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize("name", list(SIGNATORIES.sorts))
def test_the_order_is_as_asked_with_unknown_values_last(walk: Walk, name: str, sign: str) -> None:
    records = walk("signatories", status="all", sort=sign + name, limit=9)
    known = [record for record in records if record[name] is not None]
    unknown = [record for record in records if record[name] is None]
    assert records == known + unknown
    keys = [(_key(record, name), record["id"]) for record in known]
    assert keys == sorted(keys, reverse=sign == "-")
    assert len({record["id"] for record in records}) == len(records)


@pytest.mark.parametrize("sort", ["country,-population", "-country,name", "population,joinedOn,-name"])
def test_an_order_by_several_columns_holds_over_pages(walk: Walk, sort: str) -> None:
    records = walk("signatories", status="all", sort=sort, limit=4)
    assert len({record["id"] for record in records}) == len(records)
    everything = walk("signatories", status="all", sort=sort, limit=200)
    assert records == everything
    if sort == "country,-population":
        keys = [(r["country"], r["population"] is None, -(r["population"] or 0)) for r in records]
        assert keys == sorted(keys)


def test_the_query_knows_the_sorts_of_the_list_and_no_others() -> None:
    extra: Any = SignatoryQuery.model_fields["sort"].json_schema_extra
    assert {name.lstrip("-") for name in extra["items"]["enum"]} == set(SIGNATORIES.sorts)


def test_the_total_is_that_of_the_selection_on_every_page(api: httpx.Client, demo_signatories: Records) -> None:
    total = len(expected(demo_signatories, lambda r: r["country"] == "IT"))
    page = api.get("signatories", params={"country": "IT", "count": "true", "limit": 2}).json()
    assert page["total"] == total
    page = api.get("signatories", params={"country": "IT", "count": "true", "limit": 2, "cursor": page["nextCursor"]})
    assert page.json()["total"] == total
    assert api.get("signatories", params={"country": "AQ", "count": "true"}).json()["total"] == 0
    assert "total" not in api.get("signatories").json()


def test_only_the_fields_asked_for_are_sent(api: httpx.Client) -> None:
    items = api.get("signatories", params={"fields": "name,country"}).json()["items"]
    assert all(set(record) == {"name", "country"} for record in items)
    answer = api.get("signatories", params={"fields": ["country", "name"], "f": "csv"})
    assert answer.text.splitlines()[0] == "country,name"


def test_links_lead_to_the_next_page_and_back_to_the_first(api: httpx.Client) -> None:
    first = api.get("signatories", params={"limit": 3, "country": "JP"})
    origin = str(api.base_url).split("/api/")[0]
    following = httpx.get(origin + first.links["next"]["url"])
    assert following.json()["items"][0]["id"] not in [record["id"] for record in first.json()["items"]]
    again = httpx.get(origin + following.links["first"]["url"])
    assert again.json() == first.json()


@pytest.mark.parametrize(
    ("parameters", "name"),
    [
        ({"limit": "0"}, "limit"),
        ({"limit": "201"}, "limit"),
        ({"limit": "x"}, "limit"),
        ({"sort": "size"}, "sort"),
        ({"fields": "name,mayor"}, "fields"),
        ({"country": "jp"}, "country"),
        ({"country": "JPN"}, "country"),
        ({"status": "gone"}, "status"),
        ({"status": "pending"}, "status"),
        ({"commitment": "x"}, "commitment"),
        ({"covenant": "No Slug"}, "covenant"),
        ({"populationMin": "-1"}, "populationMin"),
        ({"populationMin": "1e3"}, "populationMin"),
        ({"populationMax": "9" * 30}, "populationMax"),
        ({"joinedFrom": "2018-02-30"}, "joinedFrom"),
        ({"joinedTo": "yesterday"}, "joinedTo"),
        ({"f": "pdf"}, "f"),
        ({"count": "maybe"}, "count"),
        ({"cursor": "x"}, "cursor"),
        ({"cursor": "W10"}, "cursor"),
        ({"cursor": "bnVsbA"}, "cursor"),
        ({"cursor": "W1sibmFtZSJdLFsieCIsIm5vIHV1aWQiXV0"}, "cursor"),
        ({"cursor": "W1sibmFtZSJdLFsxLDJdXQ"}, "cursor"),
        *(({"cursor": made_by_hand(*values)}, "cursor") for values in ODD_CURSORS),
        ({"q": "a" * 201}, "q"),
        ({"mayor": "x"}, "mayor"),
    ],
)
def test_a_bad_parameter_is_named(api: httpx.Client, parameters: dict[str, str], name: str) -> None:
    answer = api.get("signatories", params=parameters)
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    assert name in [error["name"] for error in answer.json()["errors"]]
    assert all(error["detail"] for error in answer.json()["errors"])


def test_a_cursor_of_another_order_is_refused(api: httpx.Client) -> None:
    cursor = api.get("signatories", params={"limit": 1}).json()["nextCursor"]
    assert api.get("signatories", params={"limit": 1, "sort": "-population", "cursor": cursor}).status_code == 400


def test_random_cursors_never_harm(api: httpx.Client) -> None:
    cursor = api.get("signatories", params={"limit": 1}).json()["nextCursor"]
    rng = random.Random(5)  # noqa: S311 - no secret
    for _ in range(200):
        letters = list(cursor)
        letters[rng.randrange(len(letters))] = rng.choice("ABCxyz019-_=%")
        assert api.get("signatories", params={"cursor": "".join(letters)}).status_code in (200, 400)


def test_what_is_known_already_is_not_sent_again(api: httpx.Client) -> None:
    some_id = api.get("signatories").json()["items"][0]["id"]
    for path in ("signatories", "signatories/points", f"signatories/{some_id}", "signatories?f=csv", "statistics"):
        first = api.get(path)
        again = api.get(path, headers={"if-none-match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert "s-maxage" in again.headers["cache-control"]
        assert api.get(path, headers={"if-none-match": '"other"'}).status_code == 200


def test_an_unknown_id_is_not_found_and_a_bad_one_is_refused(api: httpx.Client) -> None:
    missing = api.get("signatories/00000000-0000-7000-8000-000000000000")
    assert (missing.status_code, missing.json()["detail"]) == (404, "There is no such signatory.")
    bad = api.get("signatories/kyoto")
    assert (bad.status_code, bad.json()["errors"][0]["name"]) == (400, "signatoryId")


def test_a_group_names_its_members_and_a_member_its_group(
    walk: Walk, api: httpx.Client, demo_signatories: Records
) -> None:
    member = next(record for record in demo_signatories.values() if record["group"])
    group = demo_signatories[member["group"]]
    [listed] = [r for r in walk("signatories", status="all") if r["name"] == shown_name(member)]
    detail = api.get(f"signatories/{listed['id']}").json()
    assert detail["group"]["name"] == shown_name(group)
    assert detail["group"]["names"] == group["names"]
    its_group = api.get(f"signatories/{detail['group']['id']}").json()
    assert its_group["isGroup"]
    assert listed["id"] in [one["id"] for one in its_group["members"]]
    assert member["names"] in [one["names"] for one in its_group["members"]]
    assert its_group["memberCount"] == len(its_group["members"])


def test_the_points_are_those_of_the_list(api: httpx.Client, walk: Walk) -> None:
    for parameters in ({}, {"country": "JP"}, {"status": "all"}, {"q": "k"}, {"country": "AQ"}):
        records = {r["id"]: r for r in walk("signatories", **parameters)}
        points = api.get("signatories/points", params=parameters).json()
        SignatoryPoints.model_validate(points, by_name=False)
        located = {id_ for id_, record in records.items() if record["latitude"] is not None}
        assert set(points["ids"]) == located
        assert points["withoutCoordinates"] == len(records) - len(located)
        columns = (points["longitudes"], points["latitudes"], points["populations"])
        for id_, longitude, latitude, population in zip(points["ids"], *columns, strict=True):
            record = records[id_]
            assert longitude == pytest.approx(record["longitude"], abs=0.0006)
            assert latitude == pytest.approx(record["latitude"], abs=0.0006)
            if record["population"] is None:
                assert population is None
            else:
                assert population == pytest.approx(record["population"], rel=0.06)


def test_a_csv_page_goes_on_where_the_one_before_ended(api: httpx.Client, walk: Walk) -> None:
    everything = [record["id"] for record in walk("signatories", limit=200)]
    met: list[str] = []
    address = str(api.base_url) + "signatories?f=csv&limit=20"
    origin = str(api.base_url).split("/api/")[0]
    while address:
        answer = httpx.get(address)
        met += [row["id"] for row in csv.DictReader(io.StringIO(answer.text, newline=""))]
        address = origin + answer.links["next"]["url"] if "next" in answer.links else ""
    assert met == everything


def test_a_csv_from_a_cursor_on_has_the_rest(api: httpx.Client, walk: Walk) -> None:
    everything = [record["id"] for record in walk("signatories", limit=200, sort="-population", status="all")]
    for start in (3, len(everything) - 3):
        parameters = {"sort": "-population", "status": "all", "limit": str(start)}
        cursor = api.get("signatories", params=parameters).json()["nextCursor"]
        rest = api.get("signatories", params={"sort": "-population", "status": "all", "cursor": cursor, "f": "csv"})
        rows = csv.DictReader(io.StringIO(rest.text, newline=""))
        assert [row["id"] for row in rows] == everything[start:]
