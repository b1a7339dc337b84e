"""Territories and pairings as features (OGC API - Features)."""

from typing import Any

import pytest

BASE = "/api/pairing/v1"
Json = dict[str, Any]

BOX = (-10.0, 36.0, 30.0, 60.0)


def link(document: Json, relation: str) -> str | None:
    return next((one["href"] for one in document["links"] if one["rel"] == relation), None)


def features(api: Any, collection: str, **parameters: Any) -> list[Json]:
    """All features of a selection, page by page along the `next` links."""
    found: list[Json] = []
    answer = api.get(f"ogc/collections/{collection}/items", parameters)
    while True:
        assert answer.status_code == 200, answer.text
        page = answer.json()
        found += page["features"]
        following = link(page, "next")
        if following is None:
            assert page["numberMatched"] == len(found)
            return found
        answer = api.client.get(following)


def ends(record: Json) -> list[tuple[list[float], list[float]]]:
    """The lines of a pairing: from each located member of the EU side to each of the other."""
    sides: dict[str, list[list[float]]] = {"eu": [], "partner": []}
    for member in record["members"]:
        if member["longitude"] is not None:
            sides[member["side"]].append([member["longitude"], member["latitude"]])
    return [(one, other) for one in sides["eu"] for other in sides["partner"]]


def test_both_collections_are_described_with_their_extent(api: Any) -> None:
    listed = {one["id"]: one for one in api.json("ogc/collections")["collections"]}
    assert list(listed) == ["territories", "pairings"]
    for name, one in listed.items():
        assert one == api.json(f"ogc/collections/{name}")
    places = [one for one in api.all("territories") if one["longitude"] is not None]
    east, north = [one["longitude"] for one in places], [one["latitude"] for one in places]
    assert listed["territories"]["extent"] == {
        "spatial": {
            "bbox": [[min(east), min(north), max(east), max(north)]],
            "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
        }
    }
    pairings = api.all("pairings")
    points = [point for one in pairings for line in ends(one) for point in line]
    west, south = min(point[0] for point in points), min(point[1] for point in points)
    extent = listed["pairings"]["extent"]
    assert extent["spatial"]["bbox"] == [[west, south, max(p[0] for p in points), max(p[1] for p in points)]]
    years = [one["year"] for one in pairings if one["year"]]
    assert extent["temporal"]["interval"] == [[f"{min(years)}-01-01T00:00:00Z", f"{max(years)}-12-31T23:59:59Z"]]


@pytest.mark.parametrize(
    ("collection", "filters"),
    [
        ("territories", {}),
        ("territories", {"country": "CN"}),
        ("territories", {"kind": "region", "topic": "circular-economy"}),
        ("territories", {"q": "yantai"}),
        ("pairings", {}),
        ("pairings", {"country": "CN,BR"}),
        ("pairings", {"yearFrom": 2018, "yearTo": 2018}),
        ("pairings", {"territory": "yantai"}),
    ],
)
def test_the_features_are_the_records_of_the_list(api: Any, collection: str, filters: Json) -> None:
    records = {one["slug"]: one for one in api.all(collection, **filters)}
    found = features(api, collection, limit=7, **filters)
    assert found
    assert len(found) == len(records)
    assert {one["id"]: one["properties"] for one in found} == records


def test_a_box_keeps_territories_in_it_and_those_without_a_place(api: Any) -> None:
    west, south, east, north = BOX
    wanted = {
        one["slug"]
        for one in api.all("territories")
        if one["longitude"] is None or (west <= one["longitude"] <= east and south <= one["latitude"] <= north)
    }
    found = {one["id"] for one in features(api, "territories", bbox=f"{west},{south},{east},{north}")}
    assert found == wanted
    assert 0 < len(found) < len(api.all("territories"))


def test_a_box_keeps_pairings_whose_lines_end_in_it(api: Any) -> None:
    west, south, east, north = BOX
    found = {one["id"]: one for one in features(api, "pairings", bbox=f"{west},{south},{east},{north}")}
    for record in api.all("pairings"):
        lines = ends(record)
        inside = any(west <= x <= east and south <= y <= north for line in lines for x, y in line)
        if inside or not lines:
            assert record["slug"] in found
    # Nobody pairs in Antarctica: only those without lines are in every box.
    nowhere = features(api, "pairings", bbox="-180,-90,180,-80")
    assert all(one["geometry"] is None for one in nowhere)
    assert len(nowhere) == sum(1 for one in api.all("pairings") if not ends(one))


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("2017-06-01T00:00:00Z/2018-02-01T00:00:00Z", 2017, 2018),
        ("../2016-12-31", 0, 2016),
        ("2018-01-01T00:00:00Z/..", 2018, 9999),
        ("2018-05-05", 2018, 2018),
    ],
)
def test_a_time_keeps_pairings_of_a_year_that_it_touches_and_of_no_known_year(
    api: Any, asked: str, first: int, last: int
) -> None:
    records = api.all("pairings")
    wanted = {one["slug"] for one in records if one["year"] is None or first <= one["year"] <= last}
    assert 0 < len(wanted) < len(records)
    assert {one["id"] for one in features(api, "pairings", datetime=asked)} == wanted


def test_territories_have_no_time_and_are_of_every_one(api: Any) -> None:
    assert len(features(api, "territories", datetime="1950-01-01")) == len(api.all("territories"))
    assert api.get("ogc/collections/territories/items", {"datetime": "soon"}).status_code == 400


@pytest.mark.parametrize("collection", ["territories", "pairings"])
def test_one_feature_is_as_in_the_collection_with_links(api: Any, collection: str) -> None:
    for listed in features(api, collection)[:3]:
        answer = api.get(f"ogc/collections/{collection}/items/{listed['id']}")
        assert answer.headers["content-type"] == "application/geo+json"
        one = answer.json()
        assert {name: one[name] for name in listed} == listed
        assert link(one, "collection") == f"{BASE}/ogc/collections/{collection}"
        assert api.client.get(str(link(one, "alternate"))).json()["slug"] == listed["id"]


@pytest.mark.parametrize("path", ["territories/items/nowhere", "pairings/items/A%20B", "nope", "nope/items"])
def test_what_is_not_there_is_404(api: Any, path: str) -> None:
    answer = api.get(f"ogc/collections/{path}")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_pairings_that_are_not_public_are_no_features(
    changed_demo: Any, load: Any, api_over: Any, api_with: Any, pairing_url: str
) -> None:
    changed: list[str] = []

    def hide(records: list[Json]) -> None:
        records[0]["state"] = "proposed"
        changed.append(records[0]["slug"])

    load(pairing_url, changed_demo("pairings", hide))
    with api_over(pairing_url) as client:
        own = api_with(client)
        assert changed[0] not in {one["id"] for one in features(own, "pairings", limit=1000)}
        assert own.get(f"ogc/collections/pairings/items/{changed[0]}").status_code == 404
