"""What leads programmes and search engines to the platform, followed to its end."""

import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from sectxt import Parser

from tests.journeys.running import Platform

_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_ALTERNATE = "{http://www.w3.org/1999/xhtml}link"


def _path(platform: Platform, address: str) -> str:
    """The path of an address that must be the platform's own."""
    assert address.startswith(f"{platform.url}/"), address
    return address.removeprefix(platform.url)


def _hrefs(document: Any) -> Iterator[str]:
    if isinstance(document, dict):
        if "href" in document:
            yield document["href"]
        for value in document.values():
            yield from _hrefs(value)
    elif isinstance(document, list):
        for value in document:
            yield from _hrefs(value)


def test_every_link_of_the_api_catalog_and_every_anchor_answers(platform: Platform) -> None:
    catalog = json.loads(platform.get("/.well-known/api-catalog").text)
    addresses = {*_hrefs(catalog), *(context["anchor"] for context in catalog["linkset"])}
    assert len(addresses) > 15
    for address in sorted(addresses):
        assert platform.get(_path(platform, address)).status_code == 200, address


@pytest.mark.parametrize("api", ["covenant", "pairing"])
def test_every_link_at_the_entrance_of_an_api_answers(platform: Platform, api: str) -> None:
    entrance = platform.get(f"/api/{api}/v1").json()
    assert {link["rel"] for link in entrance["links"]} >= {"service-desc", "service-doc", "data", "license", "status"}
    for address in _hrefs(entrance):
        assert platform.get(_path(platform, address)).status_code == 200, address


def test_security_txt_is_accepted(platform: Platform) -> None:
    answer = platform.get("/.well-known/security.txt")
    errors = Parser(answer.content).errors
    # The one thing that an address of this machine cannot have.
    assert [error for error in errors if error["code"] != "no_https"] == []
    assert answer.text.startswith("Contact: mailto:security@localhost\n")


def _pages(platform: Platform, sitemap: str) -> list[str]:
    found = []
    for url in ET.fromstring(platform.get(sitemap).text).iter(f"{_SITEMAP}url"):  # noqa: S314 - our own
        address = url.findtext(f"{_SITEMAP}loc") or ""
        languages = {link.get("hreflang"): link.get("href") for link in url.iter(_ALTERNATE)}
        assert set(languages) == {"en", "fr", "zh-Hans", "ja"}
        assert address in languages.values()
        found.append(_path(platform, address))
    return found


def test_the_sitemaps_name_every_page_of_the_site_and_of_its_records(platform: Platform) -> None:
    robots = platform.get("/robots.txt").text
    sitemaps = [_path(platform, address) for address in re.findall(r"(?m)^Sitemap: (\S+)$", robots)]
    assert len(sitemaps) == 3
    own = _pages(platform, sitemaps[0])
    assert {"/en/", "/fr/covenant/signatories", "/zh/data", "/ja/glossary"} <= set(own)
    records: list[str] = []
    for index in sitemaps[1:]:
        for entry in ET.fromstring(platform.get(index).text).iter(f"{_SITEMAP}loc"):  # noqa: S314 - our own
            records += _pages(platform, _path(platform, entry.text or ""))
    everything = [*own, *records]
    for path in everything:
        # One line a page, so that the one that fails is named; the site answers them all with a document of its own.
        assert re.fullmatch(r"/(en|fr|zh|ja)/[A-Za-z0-9/_-]*", path), path
    counts = {
        kind: len({path for path in records if f"/en{kind}" in path})
        for kind in ("/covenant/signatories/", "/covenant/covenants/", "/pairing/pairings/", "/pairing/territories/")
    }
    totals = {
        "/covenant/signatories/": _total(platform, "covenant", "signatories", "&status=all"),
        "/covenant/covenants/": _total(platform, "covenant", "covenants"),
        "/pairing/pairings/": _total(platform, "pairing", "pairings"),
        "/pairing/territories/": _total(platform, "pairing", "territories"),
    }
    assert counts == totals
    for path in [*own, *records[:: max(1, len(records) // 60)]]:
        assert platform.get(path).status_code == 200, path


def _total(platform: Platform, api: str, records: str, further: str = "") -> int:
    total: int = platform.get(f"/api/{api}/v1/{records}?count=true&limit=1{further}").json()["total"]
    return total


@pytest.mark.parametrize(
    "path",
    [
        "/sitemaps/covenant/nothing/1.xml",
        "/sitemaps/covenant/signatories/1.xml",
        "/sitemaps/covenant/places/01234567-89ab-7def-8123-456789abcdef.xml",
        "/sitemaps/pairing/events/ffffffff-ffff-7fff-bfff-ffffffffffff.xml",
        "/sitemaps/pairing/events/../../../readyz.xml",
        "/sitemaps/covenantx.xml",
    ],
)
def test_a_sitemap_that_is_none_is_not_found(platform: Platform, path: str) -> None:
    assert platform.get(path).status_code == 404
