"""What partners are compared by: written by officers, checked, answered to everybody; sums of consortia."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pairing_api.activities import DIVISIONS, section_of
from pairing_api.cli import SERVICE
from servicekit.settings import ServiceSettings

Json = dict[str, Any]
BASE = "/api/pairing/v1"
REGISTER = {"title": "Statistical office", "status": "reported"}
PROFILE: Json = {
    "gdpPerHead": 41_250.5,
    "gdpPerHeadCurrency": "EUR",
    "gdpPerHeadYear": 2023,
    "gdpSource": REGISTER,
    "koppen": "Dfc",
    "traits": ["university", "port"],
    "languages": ["sv", "en", "zh-Hant"],
    "internationalExposure": 0,
    "nextElectionOn": "2026-09-13",
    "s3Priorities": [
        {"domain": "C", "capabilities": {"en": "Wood in tall houses", "sv": "Höga trähus"}, "objectives": {}},
        {"domain": "72", "capabilities": {}, "objectives": {"en": "Health at a distance"}},
    ],
    "valueChains": ["16", "C"],
    "clusters": [{"names": {"en": "Forest cluster"}, "domain": "02"}],
    "profileSource": {"title": "Strategy of the city", "status": "verified"},
}


class Writer:
    """Staff who write records and read what is public of them."""

    def __init__(self, client: httpx.Client, people: Any) -> None:
        self.client, self.people, self.staff = client, people, people.staff()

    def read(self, path: str) -> Json:
        found: Json = self.client.get(f"{BASE}/{path}").json()
        return found

    def make(self, listed: str, **content: Any) -> httpx.Response:
        body = {"content": content, "publish": True}
        return self.client.post(f"{BASE}/{listed}", json=body, headers=self.staff)

    def city(self, slug: str, **content: Any) -> None:
        kind = {"kind": "city", "names": {"en": slug.title()}, "country": "DK", "slug": slug}
        made = self.make("territories", **{**kind, **content})
        assert made.status_code == 201, made.text

    def edit(self, path: str, change: Json, who: Any = None) -> httpx.Response:
        headers = {**(who or self.staff), "Content-Type": "application/merge-patch+json"}
        headers["If-Match"] = self.client.get(f"{BASE}/{path}/draft", headers=self.staff).headers.get("etag", "*")
        saved = self.client.patch(f"{BASE}/{path}/draft", json=change, headers=headers)
        if saved.status_code != 200:
            return saved
        return self.client.post(f"{BASE}/{path}/draft/publications", headers=self._holding(path, who))

    def restore(self, path: str, version: str) -> httpx.Response:
        body = {"version": version, "reason": "It was right before"}
        return self.client.post(f"{BASE}/{path}/restorations", json=body, headers=self._holding(path))

    def versions(self, path: str) -> list[Json]:
        found: list[Json] = self.client.get(f"{BASE}/{path}/versions", headers=self.staff).json()["items"]
        return found

    def _holding(self, path: str, who: Any = None) -> Json:
        etag = self.client.get(f"{BASE}/{path}/versions", headers=self.staff).headers.get("etag", "*")
        return {**(who or self.staff), "If-Match": etag}


@pytest.fixture(scope="module")
def writer(databases: Any, serve: Any, load: Any, demo_folder: Any, issuer: Any, people_at: Any) -> Iterator[Writer]:
    with databases.migrated(SERVICE) as url:
        load(url, demo_folder)
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "warning", **issuer.settings()})
        with serve(SERVICE.create_application(settings)) as client:
            yield Writer(client, people_at(url))


def shown(territory: Json, names: Any) -> Json:
    """Of what is answered, what was written: of sources the written parts alone."""
    parts = {name: territory[name] for name in names}
    for name in ("gdpSource", "profileSource"):
        if parts.get(name):
            parts[name] = {part: parts[name][part] for part in ("title", "status")}
    return parts


def test_an_officer_writes_the_whole_profile_and_everybody_reads_and_finds_it(writer: Writer) -> None:
    path = "territories/umea"
    owner = writer.people.owner_of(writer.read(path)["id"])
    before = writer.versions(path)
    assert writer.edit(path, PROFILE, owner).status_code == 200
    assert shown(writer.read(path), PROFILE) == PROFILE
    for query in ("trait=port&country=SE", "language=zh-Hant", "koppen=Df&language=sv", "koppen=Dfc"):
        assert "umea" in [one["slug"] for one in writer.read(f"territories?{query}&limit=200")["items"]], query
    for query in ("trait=island", "language=zh", "koppen=C", "koppen=Dfb"):
        assert "umea" not in [one["slug"] for one in writer.read(f"territories?{query}&limit=200")["items"]], query
    # What stood there before comes back with all its fields, and takes the profile away again.
    assert writer.edit(path, {"koppen": "Dfb", "s3Priorities": []}, owner).status_code == 200
    newest = writer.versions(path)
    assert {"koppen", "s3Priorities"} == set(newest[0]["fields"])
    assert writer.restore(path, newest[1]["version"]).status_code == 200
    assert shown(writer.read(path), PROFILE) == PROFILE
    assert writer.restore(path, before[0]["version"]).status_code == 200
    assert (writer.read(path)["gdpPerHead"], writer.read(path)["clusters"]) == (None, [])


@pytest.mark.parametrize(
    ("change", "pointers"),
    [
        ({"koppen": "Xfa"}, ["/koppen"]),
        ({"koppen": "C"}, ["/koppen"]),
        ({"traits": ["seaside"]}, ["/traits/0"]),
        ({"traits": ["port", "port"]}, ["/traits"]),
        ({"languages": ["Swedish"]}, ["/languages/0"]),
        ({"languages": ["sv", "sv"]}, ["/languages"]),
        ({"gdpPerHead": 0}, ["/gdpPerHead"]),
        ({"gdpPerHead": 5}, ["/gdpPerHeadCurrency", "/gdpPerHeadYear", "/gdpSource"]),
        ({"gdpPerHeadYear": 2020}, ["/gdpPerHeadYear"]),
        ({"gdpPerHead": 5, "gdpPerHeadCurrency": "euro", "gdpPerHeadYear": 2020, "gdpSource": REGISTER},
         ["/gdpPerHeadCurrency"]),
        ({"internationalExposure": 4}, ["/internationalExposure"]),
        ({"internationalExposure": True}, ["/internationalExposure"]),
        ({"nextElectionOn": "2026-02-30"}, ["/nextElectionOn"]),
        ({"s3Priorities": [{"domain": "04"}]}, ["/s3Priorities/0/domain"]),
        ({"s3Priorities": [{"domain": "72", "objective": "x"}]}, ["/s3Priorities/0/objective"]),
        ({"valueChains": ["V"]}, ["/valueChains/0"]),
        ({"valueChains": ["16", "16"]}, ["/valueChains"]),
        ({"clusters": [{"names": {}, "domain": "72"}]}, ["/clusters/0/names"]),
        ({"offers": [{"topic": "water", "level": 3}]}, ["/offers/0/evidenceUrl"]),
        ({"offers": [{"topic": "water", "level": 3, "evidenceUrl": "a report"}]}, ["/offers/0/evidenceUrl"]),
        ({"profileSource": {"status": "sure"}}, ["/profileSource/status"]),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told_at_its_field(change: Json, pointers: list[str], writer: Writer) -> None:
    before = writer.read("territories/turku")
    refused = writer.edit("territories/turku", change)
    assert refused.status_code == 400, refused.text
    assert [error["pointer"] for error in refused.json()["errors"]] == pointers
    assert writer.read("territories/turku") == before


def test_an_offer_of_level_3_needs_evidence_and_shows_it(writer: Writer) -> None:
    path = "territories/lemvig"
    proven = {"topic": "water", "level": 3, "texts": {}, "evidenceUrl": "https://example.org/plant"}
    # As urgent as it is offered is no mistake: it is told on the form alone.
    assert writer.edit(path, {"offers": [proven], "seeks": [{"topic": "water", "level": 3}]}).status_code == 200
    assert writer.read(path)["offers"] == [proven]
    assert writer.edit(path, {"offers": [{**proven, "evidenceUrl": None}]}).status_code == 400
    assert writer.edit(path, {"offers": [{**proven, "level": 2, "evidenceUrl": None}]}).status_code == 200


def test_a_business_says_what_it_works_in_and_shows_what_it_offers(writer: Writer) -> None:
    proven = {"topic": "water", "level": 3, "texts": {}, "evidenceUrl": "https://example.org/pumps"}
    business: Json = {"kind": "business", "names": {"en": "Pumps"}, "slug": "pumps"}
    for wrong, pointer in (
        ({"sectors": ["28", "X"]}, "/sectors/1"),
        ({"offers": [{"topic": "water", "level": 3}]}, "/offers/0/evidenceUrl"),
    ):
        refused = writer.make("organisations", **{**business, **wrong})
        assert refused.status_code == 400
        assert [error["pointer"].removeprefix("/content") for error in refused.json()["errors"]] == [pointer]
    assert writer.make("organisations", **business, sectors=["28", "E"], offers=[proven]).status_code == 201
    answered = writer.read("organisations/pumps")
    assert (answered["sectors"], answered["offers"]) == (["28", "E"], [proven])


def people(number: int, scope: str = "municipality", year: int = 2022) -> Json:
    return {"population": number, "populationYear": year, "populationScope": scope, "figuresSource": REGISTER}


def area(square_kilometres: float, scope: str = "municipality") -> Json:
    return {"areaKm2": square_kilometres, "areaScope": scope, "figuresSource": REGISTER}


def test_a_consortium_without_figures_has_the_sums_of_members_that_count_the_same(writer: Writer) -> None:
    writer.city("sum-one", **{**people(30_000), **area(10.1)})
    writer.city("sum-two", **{**people(75_000), **area(20.2)})
    writer.city("sum-wide", **{**people(900_000, "metro"), **area(1.0)})
    writer.city("sum-vague", **people(5, "unknown"))
    writer.city("sum-none")
    writer.city("sum-all", kind="consortium", members=["sum-one", "sum-two"])

    def figures() -> tuple[Any, ...]:
        told = writer.read("territories/sum-all")
        names = ("population", "populationYear", "populationScope", "populationIsSum", "areaKm2", "areaScope")
        return (*(told[name] for name in names), told["areaIsSum"])

    assert figures() == (105_000, 2022, "municipality", True, 30.3, "municipality", True)
    ordered = [one["slug"] for one in writer.read("territories?q=sum&sort=population")["items"]]
    assert ordered[:4] == ["sum-vague", "sum-one", "sum-two", "sum-all"]
    pages = writer.read("territories?q=sum&sort=population&limit=3")
    after = writer.read(f"territories?q=sum&sort=population&limit=3&cursor={pages['nextCursor']}")
    assert [one["slug"] for one in after["items"]][:2] == ["sum-all", "sum-wide"]
    assert writer.edit("territories/sum-two", people(75_000, year=2021)).status_code == 200
    assert figures()[:4] == (105_000, None, "municipality", True)

    path = "territories/sum-all"
    assert writer.edit(path, {"members": ["sum-one", "sum-two", "sum-wide"]}).status_code == 200
    assert figures() == (None, None, None, False, 31.3, "municipality", True)
    for members in (["sum-one", "sum-none"], ["sum-vague"], []):
        assert writer.edit(path, {"members": members}).status_code == 200
        assert figures() == (None, None, None, False, None, None, False), members
    assert writer.edit(path, {"members": ["sum-one"], **people(7, "region", 2020)}).status_code == 200
    assert figures() == (7, 2020, "region", False, 10.1, "municipality", True)
    row = writer.client.get(f"{BASE}/territories", params={"q": "sum-all", "f": "csv"}).text.splitlines()
    cells = dict(zip(row[0].split(","), row[1].split(","), strict=False))
    assert (cells["populationIsSum"], cells["areaIsSum"]) == ("false", "true")


def test_only_sections_and_divisions_of_the_classification_are_activities() -> None:
    assert {section_of(f"{number:02}") for number in range(100)} - {None} == set(DIVISIONS)
    assert [section_of(code) for code in ("01", "33", "35", "C", "U", "99")] == ["A", "C", "D", "C", "U", "U"]
    assert {section_of(code) for code in ("", "00", "04", "34", "V", "c", "1", "001", "٠١")} == {None}
