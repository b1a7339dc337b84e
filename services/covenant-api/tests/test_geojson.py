"""Signatories as GeoJSON."""

from typing import Any

import httpx
from geojson_pydantic import Feature, FeatureCollection

from covenant_api.signatories.queries import SignatoryQuery
from covenant_api.signatories.service import SIGNATORIES
from servicekit.database import Database, Reader
from servicekit.geojson import Box
from servicekit.settings import ServiceSettings

GEOJSON = "application/geo+json"


def test_the_features_are_the_signatories_over_all_pages(api: httpx.Client, walk: Any) -> None:
    records = walk("signatories", limit=200)
    features: list[Any] = []
    address: str | None = "signatories?f=geojson&limit=30"
    while address:
        answer = api.get(address)
        assert answer.headers["content-type"] == GEOJSON
        FeatureCollection.model_validate_json(answer.text)
        features += answer.json()["features"]
        following = [link["href"] for link in answer.json()["links"] if link["rel"] == "next"]
        address = following[0].split("/v1/", 1)[1] if following else None
    assert [one["properties"] for one in features] == records
    for one in features:
        record = one["properties"]
        assert one["id"] == record["id"]
        if record["longitude"] is None:
            assert one["geometry"] is None
        else:
            assert one["geometry"] == {"type": "Point", "coordinates": [record["longitude"], record["latitude"]]}


def test_one_signatory_is_a_feature(api: httpx.Client) -> None:
    some_id = api.get("signatories?limit=1").json()["items"][0]["id"]
    answer = api.get(f"signatories/{some_id}", headers={"accept": GEOJSON})
    Feature.model_validate_json(answer.text)
    assert answer.json()["properties"] == api.get(f"signatories/{some_id}").json()
    assert {link["rel"] for link in answer.json()["links"]} == {"describedby", "license"}


def test_a_page_of_features_can_be_read_by_box_and_goes_on(demo_url: str, walk: Any) -> None:
    box = Box(128.0, 30.0, 147.0, 46.0)
    expected = [
        one["id"]
        for one in walk("signatories", limit=200)
        if one["longitude"] is not None and box.west <= one["longitude"] <= box.east and 30 <= one["latitude"] <= 46
    ]
    database = Database(ServiceSettings.model_validate({"database_url": demo_url}), "test")
    try:
        reader = Reader(database.read_engine)
        read: list[Any] = []
        cursor = None
        while True:
            query = SignatoryQuery.model_validate({"limit": 2, "sort": [], "fields": [], "cursor": cursor})
            page = SIGNATORIES.read_features(reader, query, [], box=box, total=True)
            assert page.total == len(expected)
            read += [Feature.model_validate_json(text).id for text in page.texts]
            cursor = page.next_cursor
            if cursor is None:
                break
    finally:
        database.dispose()
    assert read == expected
    assert len(read) > 2


def test_covenants_have_no_place(api: httpx.Client) -> None:
    for address in ("covenants?f=geojson", "covenants/gcom?f=geojson"):
        assert api.get(address).status_code == 406
