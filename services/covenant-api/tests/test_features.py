"""Signatories as features (OGC API - Features)."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from sqlalchemy import insert

from covenant_api.demo.service import load_demo
from covenant_api.signatories.models import Signatory
from gazetteer.folding import sort_key
from servicekit.database import Database
from servicekit.search import search_document

from .conftest import BASE, DEMO

Walk = Callable[..., list[dict[str, Any]]]
Json = dict[str, Any]
ITEMS = "ogc/collections/signatories/items"


def link(document: Json, relation: str) -> str | None:
    return next((one["href"] for one in document["links"] if one["rel"] == relation), None)


def features(client: httpx.Client, **parameters: Any) -> list[Json]:
    """All features of a selection, page by page along the `next` links."""
    found: list[Json] = []
    answer = client.get(ITEMS, params=parameters)
    while True:
        assert answer.status_code == 200, answer.text
        page = answer.json()
        assert page["numberReturned"] == len(page["features"])
        found += page["features"]
        following = link(page, "next")
        if following is None:
            return found
        answer = client.get(httpx.URL(str(client.base_url)).join(following))


def test_the_landing_page_leads_to_all_that_a_client_needs(api: httpx.Client) -> None:
    page = api.get("ogc").json()
    own = {"self", "service-desc", "conformance", "data"}
    for relation in own:
        href = link(page, relation)
        assert href is not None
        kind = next(one["type"] for one in page["links"] if one["rel"] == relation)
        answer = api.get(httpx.URL(str(api.base_url)).join(href), headers={"accept": kind})
        assert answer.status_code == 200
        assert answer.headers["content-type"] == kind
    assert {"service-doc", "license"} <= {one["rel"] for one in page["links"]}
    assert api.get("ogc/").json() == page


def test_it_claims_core_and_geojson_and_no_openapi_30(api: httpx.Client) -> None:
    classes = api.get("ogc/conformance").json()["conformsTo"]
    assert [one.rsplit("/", 1)[1] for one in classes] == ["core", "geojson"]
    assert api.get("openapi.json").json()["openapi"].startswith("3.1")


def test_a_collection_is_described_the_same_in_both_places(api: httpx.Client) -> None:
    listed = api.get("ogc/collections").json()["collections"]
    assert [one["id"] for one in listed] == ["signatories"]
    one = api.get("ogc/collections/signatories").json()
    assert one == listed[0]
    assert one["itemType"] == "feature"
    assert {"self", "items", "license", "describedby"} <= {each["rel"] for each in one["links"]}


def test_the_extent_is_the_least_that_holds_every_public_signatory(api: httpx.Client, walk: Walk) -> None:
    extent = api.get("ogc/collections/signatories").json()["extent"]
    records = walk("signatories", status="all", limit=200)
    east = [one["longitude"] for one in records if one["longitude"] is not None]
    north = [one["latitude"] for one in records if one["latitude"] is not None]
    assert extent["spatial"]["bbox"] == [[min(east), min(north), max(east), max(north)]]
    days = [one["joinedOn"] for one in records if one["joinedOn"]]
    assert extent["temporal"]["interval"] == [[f"{min(days)}T00:00:00Z", f"{max(days)}T23:59:59Z"]]


@pytest.mark.parametrize(
    "filters",
    [{}, {"country": "JP"}, {"country": "JP,IT"}, {"status": "all"}, {"q": "kyoto"}, {"populationMin": 10**6}],
)
def test_the_features_are_the_records_of_the_list(api: httpx.Client, walk: Walk, filters: Json) -> None:
    records = {one["id"]: one for one in walk("signatories", limit=200, **filters)}
    found = features(api, limit=4, **filters)
    assert found
    assert len(found) == len(records)
    for one in found:
        record = records[one["id"]]
        assert one["properties"] == record
        place = [record["longitude"], record["latitude"]]
        assert one["geometry"] == (None if None in place else {"type": "Point", "coordinates": place})


def test_a_page_says_how_many_there_are_in_all(api: httpx.Client, walk: Walk) -> None:
    page = api.get(ITEMS, params={"country": "IT", "limit": 2}).json()
    assert page["type"] == "FeatureCollection"
    assert page["numberMatched"] == len(walk("signatories", country="IT"))
    following = api.get(httpx.URL(str(api.base_url)).join(str(link(page, "next")))).json()
    assert following["numberMatched"] == page["numberMatched"]
    assert link(page, "alternate") == f"{BASE}/signatories?country=IT&f=csv"
    assert link(following, "alternate") is None


def _inside(record: Json, west: float, south: float, east: float, north: float) -> bool:
    longitude: float | None = record["longitude"]
    latitude: float = record["latitude"]
    if longitude is None:
        return True
    within = west <= longitude <= east if west <= east else longitude >= west or longitude <= east
    return within and south <= latitude <= north


@pytest.mark.parametrize(
    "box",
    [
        (130.0, 30.0, 140.0, 45.0),
        (-10.0, 36.0, 30.0, 60.0),
        # Across the antimeridian: Japan and America without Europe.
        (120.0, -60.0, -60.0, 60.0),
        (-180.0, -90.0, 180.0, 90.0),
    ],
)
def test_a_box_keeps_what_lies_in_it_and_what_has_no_place(api: httpx.Client, walk: Walk, box: Any) -> None:
    wanted = {one["id"] for one in walk("signatories", limit=200) if _inside(one, *box)}
    assert wanted
    west, south, east, north = box
    assert {one["id"] for one in features(api, bbox=f"{west},{south},{east},{north}")} == wanted
    with_heights = f"{west},{south},-100,{east},{north},9000"
    assert {one["id"] for one in features(api, bbox=with_heights)} == wanted


def test_a_box_of_one_point_has_what_is_there(api: httpx.Client, walk: Walk) -> None:
    kyoto = next(one for one in walk("signatories", q="kyoto") if one["name"] == "Kyoto")
    point = f"{kyoto['longitude']},{kyoto['latitude']}"
    found = {one["id"] for one in features(api, bbox=f"{point},{point}") if one["geometry"]}
    assert kyoto["id"] in found
    assert len(found) < 3


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("2010-01-01T00:00:00Z/2012-12-31T23:59:59Z", "2010-01-01", "2012-12-31"),
        ("../2009-12-31", "", "2009-12-31"),
        ("2018-01-01T00:00:00Z/", "2018-01-01", "9"),
        ("2018-08-01T12:00:00Z", "2018-08-01", "2018-08-01"),
    ],
)
def test_a_time_keeps_who_joined_then_and_whose_day_is_not_known(
    api: httpx.Client, walk: Walk, asked: str, first: str, last: str
) -> None:
    records = walk("signatories", limit=200)
    wanted = {one["id"] for one in records if one["joinedOn"] is None or first <= one["joinedOn"] <= last}
    assert 0 < len(wanted) < len(records)
    assert {one["id"] for one in features(api, datetime=asked)} == wanted


def test_box_time_and_filter_hold_together(api: httpx.Client, walk: Walk) -> None:
    box = (130.0, 30.0, 140.0, 45.0)
    wanted = {
        one["id"]
        for one in walk("signatories", country="JP", limit=200)
        if _inside(one, *box) and (one["joinedOn"] is None or one["joinedOn"] >= "2018-09-01")
    }
    assert wanted
    found = features(api, bbox="130,30,140,45", datetime="2018-09-01/..", country="JP", limit=2)
    assert {one["id"] for one in found} == wanted


def test_one_feature_is_as_in_the_collection_with_links(api: httpx.Client) -> None:
    listed = api.get(ITEMS, params={"limit": 1}).json()["features"][0]
    answer = api.get(f"{ITEMS}/{listed['id']}")
    assert answer.headers["content-type"] == "application/geo+json"
    one = answer.json()
    assert {name: one[name] for name in listed} == listed
    assert link(one, "collection") == f"{BASE}/ogc/collections/signatories"
    assert api.get(httpx.URL(str(api.base_url)).join(str(link(one, "alternate")))).json()["id"] == listed["id"]


@pytest.mark.parametrize(
    "path",
    [
        f"{ITEMS}/01990000-0000-7000-8000-000000000000",
        f"{ITEMS}/nope",
        f"{ITEMS}/%F0%9F%8F%99",
        "ogc/collections/nope",
        "ogc/collections/nope/items",
        "ogc/nope",
    ],
)
def test_what_is_not_there_is_404(api: httpx.Client, path: str) -> None:
    answer = api.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("path", ["ogc", "ogc/conformance", "ogc/collections", "ogc/collections/signatories", ITEMS])
@pytest.mark.parametrize("query", ["offset=1", "F=json", "f=nope", "bbox-crs=x", "f=json&f=json"])
def test_an_unknown_parameter_is_refused(api: httpx.Client, path: str, query: str) -> None:
    assert api.get(f"{path}?{query}").status_code == 400


@pytest.mark.parametrize(
    "query",
    [
        "bbox=nan,nan,nan,nan", "bbox=1,5,3,4", "bbox=1,2,3,4,5,6,7", "bbox=", "bbox=200,0,201,1", "limit=0",
        "limit=-1", "limit=ten", "datetime=yesterday", "datetime=", "datetime=2018-02-30", "cursor=x", "cursor=W10",
        "country=Japan",
    ],
)  # fmt: skip
def test_a_bad_value_is_refused_with_its_name(api: httpx.Client, query: str) -> None:
    answer = api.get(f"{ITEMS}?{query}")
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert [one["name"] for one in answer.json()["errors"]] == [query.partition("=")[0]]


def test_a_huge_limit_gives_what_is_given_at_most(api: httpx.Client, walk: Walk) -> None:
    page = api.get(ITEMS, params={"limit": "9" * 30}).json()
    assert page["numberReturned"] == len(walk("signatories"))


@pytest.mark.parametrize("form", ["json", "geojson"])
def test_features_are_geojson_by_every_name(api: httpx.Client, form: str) -> None:
    assert api.get(ITEMS, params={"f": form}).headers["content-type"] == "application/geo+json"
    assert api.get("ogc/collections", params={"f": "json"}).headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        ("application/geo+json", 200),
        ("application/json", 200),
        ("application/geo+json, application/json", 200),
        ("text/html,application/xhtml+xml,*/*;q=0.8", 200),
        ("text/html", 406),
    ],
)
def test_the_form_is_what_accept_allows(api: httpx.Client, accept: str, status: int) -> None:
    assert api.get(ITEMS, headers={"accept": accept}).status_code == status


def test_an_unchanged_page_is_not_sent_again_though_its_time_goes_on(api: httpx.Client) -> None:
    answer = api.get(ITEMS, params={"limit": 3})
    assert answer.headers["etag"].startswith('W/"')
    again = api.get(ITEMS, params={"limit": 3}, headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert api.get(ITEMS, params={"limit": 2}).headers["etag"] != answer.headers["etag"]
    assert "s-maxage" in answer.headers["cache-control"]


def test_head_answers_as_get_without_a_body(api: httpx.Client) -> None:
    for path in ("ogc", "ogc/collections", ITEMS):
        whole, head = api.get(path), api.head(path)
        assert head.status_code == 200
        assert head.content == b""
        assert head.headers["etag"] == whole.headers["etag"]


def test_features_put_in_and_changed_on_the_way_neither_repeat_nor_hide_others(
    covenant_client: httpx.Client, covenant_database: Database
) -> None:
    with covenant_database.transaction() as session:
        load_demo(session, DEMO)
    covenant_client.base_url = httpx.URL(f"{covenant_client.base_url}{BASE}/")
    before = {one["id"] for one in features(covenant_client, limit=1000)}
    met: list[str] = []
    answer = covenant_client.get(ITEMS, params={"limit": 5})
    while True:
        page = answer.json()
        met += [one["id"] for one in page["features"]]
        following = link(page, "next")
        if following is None:
            break
        if len(met) < 40:
            name = f"{'azm'[len(met) % 3]} town {len(met)}"
            with covenant_database.transaction() as session:
                session.execute(insert(Signatory).values(**_town(name)))
                # One that was met already takes a name at the other end of the alphabet.
                session.get_one(Signatory, met[0]).sort_name = f"zz{len(met)}"
        answer = covenant_client.get(httpx.URL(str(covenant_client.base_url)).join(following))
    assert len(met) == len(set(met))
    assert before < set(met)


def test_those_who_have_not_been_admitted_are_no_features(
    covenant_client: httpx.Client, covenant_database: Database
) -> None:
    covenant_client.base_url = httpx.URL(f"{covenant_client.base_url}{BASE}/")
    with covenant_database.transaction() as session:
        pending = {**_town("Hidden"), "status": "pending"}
        hidden = session.scalar(insert(Signatory).values(**pending).returning(Signatory.id))
    assert features(covenant_client, status="all") == []
    assert covenant_client.get(f"{ITEMS}/{hidden}").status_code == 404
    # Nothing is public: nothing is known of where or when.
    assert covenant_client.get("ogc/collections/signatories").json()["extent"] == {}
    assert covenant_client.get(ITEMS, params={"bbox": "0,0,1,1"}).json()["numberMatched"] == 0


def _town(name: str) -> Json:
    return {
        "name": name,
        "names": {"en": name},
        "sort_name": sort_key(name),
        "search_document": search_document([name]),
        "country": "JP",
        "longitude": 135.0,
        "latitude": 35.0,
        "status": "committed",
    }
