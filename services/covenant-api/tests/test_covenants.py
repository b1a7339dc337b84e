"""The tree of covenants, read over HTTP."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from covenant_api.covenants.schemas import Covenant
from covenant_api.tree.reference import load_covenants, shipped_covenants
from servicekit.database import Database

Walk = Callable[..., list[dict[str, Any]]]


def test_every_covenant_has_the_promised_shape_and_a_detail(api: httpx.Client, walk: Walk) -> None:
    records = walk("covenants", limit=5)
    assert {record["slug"] for record in records} == {record.slug for record in shipped_covenants()}
    for record in records:
        Covenant.model_validate(record, by_name=False)
        assert api.get(f"covenants/{record['slug']}").json() == record


def test_summaries_are_there_by_language(walk: Walk) -> None:
    answered = {record["slug"]: record for record in walk("covenants")}
    for record in shipped_covenants():
        assert set(record.names) >= {"en", "fr", "zh", "ja"}
        assert set(record.summaries) == {"fr", "zh", "ja"}
        expected = {"en": record.summary, **record.summaries} if record.summary else {}
        assert answered[record.slug]["summaries"] == expected


def test_a_signatory_names_its_covenants_in_every_language(api: httpx.Client, walk: Walk) -> None:
    names = {record.slug: record.names for record in shipped_covenants()}
    (kyoto,) = walk("signatories", q="kyoto")
    memberships = api.get(f"signatories/{kyoto['id']}").json()["covenantMemberships"]
    assert [one["slug"] for one in memberships] == ["covenant-of-mayors-japan"]
    assert memberships[0]["names"] == names["covenant-of-mayors-japan"]


def test_the_tree_hangs_together(walk: Walk) -> None:
    by_slug = {record["slug"]: record for record in walk("covenants")}
    for record in by_slug.values():
        if record["level"] == "global":
            assert record["parent"] is None
        else:
            order = ["global", "regional", "national"]
            assert order.index(by_slug[record["parent"]]["level"]) == order.index(record["level"]) - 1


def test_japan_and_europe_are_there(walk: Walk) -> None:
    names = [record["name"] for record in walk("covenants", parent="global-covenant", level="regional")]
    assert "Covenant of Mayors Japan" in names
    assert "Covenant of Mayors – Europe" in names


def test_a_covenant_counts_the_listed_signatories_of_its_whole_tree(walk: Walk) -> None:
    for record in walk("covenants"):
        assert record["signatories"] == len(walk("signatories", covenant=record["slug"], limit=200)), record["slug"]
    assert sum(record["signatories"] for record in walk("covenants")) > 0


@pytest.mark.parametrize("q", ["japan", "日本", "JAPAN"])
def test_a_covenant_is_found_by_name(walk: Walk, q: str) -> None:
    assert [record["slug"] for record in walk("covenants", q=q)] == ["covenant-of-mayors-japan"]


def test_an_unknown_covenant_is_not_found(api: httpx.Client) -> None:
    assert api.get("covenants/moon").status_code == 404
    assert api.get("covenants/No%20Slug").status_code == 400


def test_loading_the_tree_again_changes_nothing(covenant_database: Database) -> None:
    with covenant_database.transaction() as session:
        assert load_covenants(session) == 0


def test_no_country_is_in_two_covenants_of_one_level() -> None:
    seen: dict[tuple[str, str], str] = {}
    for record in shipped_covenants():
        for country in record.countries:
            assert (record.level, country) not in seen, (record.slug, country, seen[record.level, country])
            seen[record.level, country] = record.slug
