"""Lists and records as GeoJSON."""

import json
from typing import Any

import pytest
from geojson_pydantic import Feature, FeatureCollection

from pairing_api.events.service import EVENTS
from pairing_api.pairings.service import PAIRINGS
from pairing_api.territories.service import TERRITORIES
from pairing_api.topics.service import TOPICS
from servicekit.database import Database
from servicekit.geojson import Box
from servicekit.pages import Listing

GEOJSON = "application/geo+json"
KINDS = {"territories": "Point", "events": "Point", "pairings": "MultiLineString"}
every_place_list = pytest.mark.parametrize("path", KINDS)


def features_of(path: str, api: Any, **params: Any) -> list[Any]:
    """All features over all pages, each page checked against the standard."""
    features: list[Any] = []
    address: str | None = f"{path}?f=geojson&limit=7"
    while address:
        answer = api.get(address, params or None)
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == GEOJSON
        collection: Any = FeatureCollection.model_validate_json(answer.text)
        body = answer.json()
        assert body["numberReturned"] == len(collection.features)
        assert body["licence"].endswith("/en/data#terms")
        features += body["features"]
        following = [link["href"] for link in body["links"] if link["rel"] == "next"]
        assert bool(following) == ('rel="next"' in answer.headers["link"])
        address = following[0].split("/v1/", 1)[1] if following else None
    return features


@every_place_list
def test_the_features_are_the_records_of_the_list(path: str, api: Any) -> None:
    features = features_of(path, api)
    records = api.all(path)
    assert [one["properties"] for one in features] == records
    assert [one["id"] for one in features] == [one["slug"] for one in records]


@pytest.mark.parametrize("path", ["territories", "events"])
def test_a_point_is_where_the_record_says_and_null_where_it_does_not(path: str, api: Any) -> None:
    for one in features_of(path, api):
        record = one["properties"]
        if record["latitude"] is None:
            assert one["geometry"] is None
        else:
            assert one["geometry"] == {"type": "Point", "coordinates": [record["longitude"], record["latitude"]]}


def test_a_pairing_is_a_line_from_each_member_of_one_side_to_each_of_the_other(api: Any) -> None:
    several = 0
    for one in features_of("pairings", api):
        sides: dict[str, list[list[float]]] = {"eu": [], "partner": []}
        for member in one["properties"]["members"]:
            if member["latitude"] is not None:
                sides[member["side"]].append([member["longitude"], member["latitude"]])
        lines = [[a, b] for a in sides["eu"] for b in sides["partner"]]
        if not lines:
            assert one["geometry"] is None
            continue
        assert one["geometry"]["type"] == "MultiLineString"
        assert sorted(one["geometry"]["coordinates"]) == sorted(lines)
        several += len(lines) > 1
    assert several > 0


@every_place_list
def test_one_record_is_a_feature_with_all_its_fields(path: str, api: Any) -> None:
    slug = api.all(path)[0]["slug"]
    answer = api.get(f"{path}/{slug}", {"f": "geojson"})
    assert answer.headers["content-type"] == GEOJSON
    Feature.model_validate_json(answer.text)
    assert answer.json()["properties"] == api.json(f"{path}/{slug}")
    assert answer.json()["id"] == slug
    assert api.get(f"{path}/nobody-knows-this", {"f": "geojson"}).status_code == 404


def test_fields_choose_properties_and_accept_chooses_the_format(api: Any) -> None:
    answer = api.get("territories", {"fields": "name", "limit": 1, "count": "true"}, accept=GEOJSON)
    body = answer.json()
    assert set(body["features"][0]["properties"]) == {"name"}
    assert body["numberMatched"] == len(api.all("territories"))
    assert answer.headers["vary"] == "Accept"


@pytest.mark.parametrize("path", ["topics", "programmes", "organisations", "indicators"])
def test_what_has_no_place_is_not_acceptable_as_geojson(path: str, api: Any) -> None:
    for params, headers in (({"f": "geojson"}, {}), (None, {"accept": GEOJSON})):
        for address in (path, f"{path}/whatever"):
            answer = api.get(address, params, **headers)
            assert answer.status_code == 406
            assert answer.headers["vary"] == "Accept"
            assert GEOJSON not in answer.json()["detail"]


def found(listing: Listing, database: Database, box: Box) -> set[str]:
    assert listing.geometry is not None
    statement = listing.source.where(listing.geometry.within(box))
    with database.engine.connect() as connection:
        columns = listing.feature()
        rows = connection.scalars(statement.with_only_columns(columns, maintain_column_froms=True))
        return {json.loads(row)["id"] for row in rows}


@pytest.fixture
def register(pairing_database: Database, load: Any, demo_folder: Any, pairing_url: str) -> Database:
    load(pairing_url, demo_folder)
    return pairing_database


def inside(box: Box, coordinates: list[float]) -> bool:
    return box.west <= coordinates[0] <= box.east and box.south <= coordinates[1] <= box.north


JAPAN = Box(128.0, 30.0, 147.0, 46.0)
WORLD = Box(-180.0, -90.0, 180.0, 90.0)


@pytest.mark.parametrize("listing", [TERRITORIES, EVENTS], ids=lambda one: one.name)
def test_a_box_has_the_points_in_it(listing: Listing, api: Any, register: Database) -> None:
    located = {one["id"]: one["geometry"]["coordinates"] for one in features_of(listing.name, api) if one["geometry"]}
    expected = {key for key, coordinates in located.items() if inside(JAPAN, coordinates)}
    assert found(listing, register, JAPAN) == expected != set()
    assert found(listing, register, WORLD) == set(located)


def test_a_box_over_the_antimeridian_has_both_its_sides(api: Any, register: Database) -> None:
    located = {one["id"]: one["geometry"]["coordinates"] for one in features_of("territories", api) if one["geometry"]}
    pacific = Box(128.0, -60.0, -60.0, 60.0)
    expected = {key for key, (longitude, _) in located.items() if longitude >= 128.0 or longitude <= -60.0}
    assert any(located[key][0] > 0 for key in expected)
    assert any(located[key][0] < 0 for key in expected)
    assert found(TERRITORIES, register, pacific) == expected


def test_a_box_has_the_pairings_whose_lines_end_in_it_or_cross_it(api: Any, register: Database) -> None:
    lines = {one["id"]: one["geometry"]["coordinates"] for one in features_of("pairings", api) if one["geometry"]}
    ending = {key for key, pairs in lines.items() if any(inside(JAPAN, end) for pair in pairs for end in pair)}
    assert ending <= found(PAIRINGS, register, JAPAN)
    assert ending
    assert found(PAIRINGS, register, WORLD) == set(lines)
    # No member lies near 60° E; whoever has members on both sides of it has a line across.
    strip = Box(60.0, -90.0, 60.1, 90.0)
    across = {
        key for key, pairs in lines.items() if any(min(a[0], b[0]) < 60 and max(a[0], b[0]) > 60.1 for a, b in pairs)
    }
    assert found(PAIRINGS, register, strip) == across != set()


def test_a_list_without_a_place_makes_no_features() -> None:
    with pytest.raises(TypeError, match="topics have no place"):
        TOPICS.feature()
