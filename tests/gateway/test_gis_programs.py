"""GDAL and OWSLib, the programs that people use, read every feature through the real gateway."""

import json
import math
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fastapi import FastAPI
from owslib.ogcapi.features import Features

from covenant_api.cli import SERVICE as COVENANT
from pairing_api.cli import SERVICE as PAIRING
from servicekit.settings import ServiceSettings
from tests.gateway.running import running_gateway

Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]
COLLECTIONS = {
    "signatories": "/api/covenant/v1",
    "territories": "/api/pairing/v1",
    "pairings": "/api/pairing/v1",
}
EAST_ASIA = (100.0, 15.0, 150.0, 55.0)


@dataclass(frozen=True)
class Platform:
    """Both services behind a gateway."""

    url: str
    client: httpx.Client

    def address(self, collection: str) -> str:
        """What a person types into QGIS for the API that has the collection."""
        return f"{self.url}{COLLECTIONS[collection]}/ogc"

    def total(self, collection: str, **filters: str) -> int:
        """How many records the list has, as the API itself says."""
        answer = self.client.get(f"{COLLECTIONS[collection]}/{collection}", params={"count": "true", **filters})
        total: int = answer.raise_for_status().json()["total"]
        return total

    def records(self, collection: str, **filters: str) -> list[dict[str, Any]]:
        """All records of the list."""
        found: list[dict[str, Any]] = []
        cursor: dict[str, str] = {}
        while True:
            answer = self.client.get(
                f"{COLLECTIONS[collection]}/{collection}", params={"limit": "200", **filters, **cursor}
            )
            page = answer.raise_for_status().json()
            found += page["items"]
            if page["nextCursor"] is None:
                return found
            cursor = {"cursor": page["nextCursor"]}

    def features(self, collection: str, **asked: str) -> list[dict[str, Any]]:
        """All features of the collection, in one page."""
        path = f"{COLLECTIONS[collection]}/ogc/collections/{collection}/items"
        page = self.client.get(path, params={"limit": "1000", **asked}).raise_for_status().json()
        assert page["numberReturned"] == page["numberMatched"]
        found: list[dict[str, Any]] = page["features"]
        return found


@pytest.fixture(scope="module")
def platform(databases: Any, serve: Serve) -> Iterator[Platform]:
    """The platform with the demonstration data; tests only read it."""
    with ExitStack() as stack:
        ports, apps = {}, []
        for service, folder in ((COVENANT, "covenant"), (PAIRING, "pairing")):
            url = stack.enter_context(databases.demonstrated(service))
            app = service.create_application(
                ServiceSettings.model_validate({"database_url": url, "log_level": "warning"})
            )
            apps.append(app)
            ports[folder] = stack.enter_context(serve(app)).base_url.port or 0
        gateway = stack.enter_context(running_gateway(ports["covenant"], ports["pairing"]))
        address = f"http://127.0.0.1:{gateway.port}"
        for app in apps:
            # The gateway's port is known only now.
            app.state.public_url = address
        yield Platform(address, gateway.client)


def gdal(platform: Platform, collection: str, **options: Any) -> dict[str, Any]:
    """What GDAL says and reads of a collection, in a process of its own."""
    asked = {"address": platform.address(collection), "layer": collection, "options": options}
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("read_with_gdal.py")), json.dumps(asked)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def owslib(platform: Platform, collection: str, **asked: Any) -> list[dict[str, Any]]:
    """All features of a collection as OWSLib reads them, from page to page."""
    client = Features(platform.address(collection))
    page = client.collection_items(collection, **asked)
    found: list[dict[str, Any]] = []
    while True:
        found += page["features"]
        following = [one["href"] for one in page["links"] if one["rel"] == "next"]
        if not following:
            assert page["numberMatched"] == len(found)
            return found
        query = parse_qs(urlsplit(following[0]).query)
        further: dict[str, Any] = {name: ",".join(values) for name, values in query.items()}
        if "bbox" in further:
            further["bbox"] = further["bbox"].split(",")
        page = client.collection_items(collection, **further)


@pytest.mark.parametrize("collection", list(COLLECTIONS))
@pytest.mark.parametrize("page_size", [7, 1000])
def test_gdal_reads_every_feature_once_over_all_pages(platform: Platform, collection: str, page_size: int) -> None:
    read = gdal(platform, collection, PAGE_SIZE=page_size)
    records = platform.records(collection)
    assert len(records) == platform.total(collection) > 7
    assert read["count"] == len(records)
    assert sorted(read["fields"]["id"]) == sorted(record["id"] for record in records)
    assert sorted(read["fields"]["name"]) == sorted(record["name"] for record in records)


@pytest.mark.parametrize(
    ("collection", "kind"), [("signatories", "Point"), ("territories", "Point"), ("pairings", "MultiLineString")]
)
def test_gdal_finds_the_layers_their_geometry_and_their_extent(platform: Platform, collection: str, kind: str) -> None:
    read = gdal(platform, collection)
    assert [name for name, _ in read["layers"]] == [
        name for name, base in COLLECTIONS.items() if base == COLLECTIONS[collection]
    ]
    assert read["geometry_type"] == kind
    assert "4326" in read["crs"] or "CRS84" in read["crs"]
    described = platform.client.get(f"{COLLECTIONS[collection]}/ogc/collections/{collection}").json()
    assert read["extent"] == pytest.approx(described["extent"]["spatial"]["bbox"][0])
    placed = [one for one in platform.features(collection) if one["geometry"]]
    assert sum(one is not None for one in read["geometry"]) == len(placed)


def test_gdal_puts_every_point_where_the_record_says(platform: Platform) -> None:
    read = gdal(platform, "signatories", PAGE_SIZE=20)
    places = {record["id"]: (record["longitude"], record["latitude"]) for record in platform.records("signatories")}
    for identity, wkb in zip(read["fields"]["id"], read["geometry"], strict=True):
        if wkb is None:
            assert places[identity] == (None, None)
        else:
            order, kind, x, y = struct.unpack("<bIdd", bytes.fromhex(wkb))
            assert (order, kind) == (1, 1)
            assert (x, y) == places[identity]


def test_gdal_takes_no_fraction_for_a_whole_number(platform: Platform) -> None:
    # It guesses the type of a field from the first 20 features, among which areas are unknown or whole.
    read = gdal(platform, "territories")
    assert read["types"]["areaKm2"] == "OFTReal"
    areas = {record["id"]: record["areaKm2"] for record in platform.records("territories")}
    assert any(area is not None and area % 1 for area in areas.values())
    for identity, area in zip(read["fields"]["id"], read["fields"]["areaKm2"], strict=True):
        assert area == areas[identity] or (math.isnan(area) and areas[identity] is None)


@pytest.mark.parametrize("collection", list(COLLECTIONS))
def test_gdal_reads_a_box(platform: Platform, collection: str) -> None:
    read = gdal(platform, collection, bbox=EAST_ASIA, PAGE_SIZE=7)
    asked = ",".join(str(number) for number in EAST_ASIA)
    # GDAL looks at the box itself too, and drops what has no place.
    inside = [one["properties"]["id"] for one in platform.features(collection, bbox=asked) if one["geometry"]]
    assert 0 < len(inside) < platform.total(collection)
    assert sorted(read["fields"]["id"]) == sorted(inside)


@pytest.mark.parametrize(("collection", "country"), [("signatories", "JP"), ("territories", "CN")])
def test_gdal_reads_by_country(platform: Platform, collection: str, country: str) -> None:
    read = gdal(platform, collection, where=f"country = '{country}'")
    assert set(read["fields"]["country"]) == {country}
    assert len(read["fields"]["id"]) == platform.total(collection, country=country)


def test_gdal_reads_a_time(platform: Platform) -> None:
    read = gdal(platform, "pairings", DATETIME="2018-01-01T00:00:00Z/2018-12-31T23:59:59Z")
    wanted = [one["id"] for one in platform.records("pairings") if one["year"] in (2018, None)]
    assert 0 < len(wanted) < platform.total("pairings")
    assert sorted(read["fields"]["id"]) == sorted(wanted)


@pytest.mark.parametrize("collection", list(COLLECTIONS))
def test_owslib_reads_every_feature_once_over_all_pages(platform: Platform, collection: str) -> None:
    client = Features(platform.address(collection))
    assert collection in client.feature_collections()
    assert [one.rsplit("/", 1)[1] for one in client.conformance()["conformsTo"]] == ["core", "geojson"]
    assert client.collection(collection)["id"] == collection
    found = [one["id"] for one in owslib(platform, collection, limit=7)]
    assert len(found) == len(set(found)) == platform.total(collection)
    assert client.collection_item(collection, found[0])["id"] == found[0]


@pytest.mark.parametrize(("collection", "country"), [("signatories", "IT"), ("territories", "CN"), ("pairings", "CN")])
def test_owslib_reads_by_country_and_box(platform: Platform, collection: str, country: str) -> None:
    assert len(owslib(platform, collection, country=country, limit=5)) == platform.total(collection, country=country)
    inside = owslib(platform, collection, bbox=list(EAST_ASIA), limit=5)
    assert 0 < len(inside) < platform.total(collection)


@pytest.mark.parametrize("base", sorted(set(COLLECTIONS.values())))
def test_every_link_is_absolute_and_leads_somewhere_through_the_gateway(platform: Platform, base: str) -> None:
    landing = platform.client.get(f"{base}/ogc").json()
    described = platform.client.get(f"{base}/ogc/collections").json()
    items = f"{base}/ogc/collections/{described['collections'][0]['id']}/items"
    page = platform.client.get(items, params={"limit": 2}).json()
    one = platform.client.get(f"{items}/{page['features'][0]['id']}").json()
    links = [link for each in (landing, described, *described["collections"], page, one) for link in each["links"]]
    assert {"self", "service-desc", "items", "next", "collection", "alternate", "enclosure"} <= {
        link["rel"] for link in links
    }
    for link in links:
        assert link["href"].startswith(platform.url), link
        # The pages of the site are the site's to test; the gateway of this test has none.
        if "/api/" in link["href"]:
            answer = platform.client.get(link["href"], headers={"accept": link.get("type", "*/*")})
            assert answer.status_code == 200, link
            if "type" in link and link["type"] != "text/csv":
                assert answer.headers["content-type"] == link["type"]


def test_the_gateway_keeps_pages_and_answers_304(platform: Platform) -> None:
    path = f"{COLLECTIONS['signatories']}/ogc/collections/signatories/items?limit=3"
    etag = platform.client.get(path).headers["etag"]
    assert platform.client.get(path, headers={"if-none-match": etag}).status_code == 304
    assert platform.client.head(path).status_code == 200
