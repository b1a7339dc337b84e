"""What others find the platform by: the files that the gateway completes with the public address."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from sectxt import Parser

from tests.gateway.running import Gateway, running_gateway
from tests.gateway.upstream import Upstream

PUBLIC = Path(__file__).parents[2] / "frontend" / "public"


@pytest.fixture(scope="module")
def client(upstream: Upstream) -> Iterator[httpx.Client]:
    """A gateway that serves the committed files."""
    with running_gateway(upstream.port, upstream.port) as gateway:
        _copy(gateway)
        yield gateway.client


def _copy(gateway: Gateway) -> None:
    shutil.copytree(PUBLIC, gateway.folder / "site", dirs_exist_ok=True)


def test_security_txt_is_what_the_standard_asks_for(client: httpx.Client) -> None:
    answer = client.get("/.well-known/security.txt")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert Parser(answer.content).errors == []
    fields = dict(line.split(": ", 1) for line in answer.text.splitlines() if line)
    assert fields["Contact"] == "mailto:security@iuc.example"
    assert fields["Canonical"] == "https://iuc.example/.well-known/security.txt"


def test_the_api_catalog_is_a_set_of_links_with_absolute_addresses(client: httpx.Client) -> None:
    answer = client.get("/.well-known/api-catalog")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == (
        'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'
    )
    for context in json.loads(answer.text)["linkset"]:
        assert context["anchor"].startswith("https://iuc.example/")
        for relation, targets in context.items():
            if relation != "anchor":
                assert all(target["href"].startswith("https://iuc.example/") for target in targets), relation


def test_the_catalogs_head_names_the_catalog(client: httpx.Client) -> None:
    assert client.head("/.well-known/api-catalog").headers["link"] == '</.well-known/api-catalog>; rel="api-catalog"'


def test_robots_are_told_where_the_lists_of_pages_are(client: httpx.Client) -> None:
    lines = client.get("/robots.txt").text.splitlines()
    assert "Allow: /" in lines
    assert [line for line in lines if line.startswith("Sitemap: ")] == [
        "Sitemap: https://iuc.example/sitemap.xml",
        "Sitemap: https://iuc.example/sitemaps/covenant.xml",
        "Sitemap: https://iuc.example/sitemaps/pairing.xml",
    ]


def test_what_a_caller_sends_does_not_get_into_these_files(client: httpx.Client) -> None:
    for path in ("/robots.txt", "/.well-known/security.txt", "/.well-known/api-catalog"):
        plain = client.get(path)
        asked = client.get(
            f"{path}?public_url=https://evil.example",
            headers={"X-Forwarded-Host": "evil.example", "Host": "localhost"},
        )
        assert asked.text == plain.text


@pytest.mark.parametrize(
    "path", ["/sitemaps/covenant.xml", "/sitemaps/pairing/pairings/0.xml", "/api/covenant/v1", "/api/pairing/v1"]
)
def test_pages_of_records_and_the_entrances_of_the_apis_come_from_the_services(
    client: httpx.Client, upstream: Upstream, path: str
) -> None:
    client.get(path)
    assert upstream.heard[-1].target == path
