"""Scores of two territories and the best partners of one, over HTTP, against the formulas themselves."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from pairing_api.cli import SERVICE
from pairing_api.scoring.explanation import explain
from pairing_api.scoring.profiles import Profile
from pairing_api.scoring.scores import score
from pairing_api.scoring.weights import Variant, Weights

Json = dict[str, Any]

_OFFER = {"texts": {}, "evidence_url": "https://www.example.org/evidence"}
# What some territories of the demonstration are given here: enough for a score.
_FIGURES: dict[str, Json] = {
    "bologna": {
        "population": 390_000, "area_km2": 140.9, "koppen": "Cfa", "languages": ["it", "en-GB"],
        "traits": ["university", "logistics_hub"],
        "offers": {"circular-economy": 3, "urban-mobility": 2}, "seeks": {"water": 3},
    },
    "aarhus": {
        "population": 280_000, "area_km2": 468.0, "koppen": "Cfb", "languages": ["da", "en"],
        "traits": ["port", "university"], "offers": {"water": 3}, "seeks": {"circular-economy": 1},
    },
    "yantai": {
        "population": 7_100_000, "area_km2": 13_740.0, "koppen": "Cfa", "languages": ["zh", "en"],
        "traits": ["port"], "offers": {"water": 2}, "seeks": {"circular-economy": 3, "urban-mobility": 1},
    },
    "kawasaki": {
        "population": 1_500_000, "area_km2": 143.0, "koppen": "Cfa", "languages": ["ja"],
        "traits": ["port"], "offers": {"circular-economy": 2, "water": 1}, "seeks": {"urban-mobility": 2},
    },
}  # fmt: skip


def _profile(slug: str) -> Profile:
    given = _FIGURES[slug]
    return Profile(
        key=slug,
        population=given["population"],
        population_scope="municipality",
        area_km2=given["area_km2"],
        area_scope="municipality",
        koppen=given["koppen"],
        languages=frozenset(given["languages"]),
        traits=frozenset(given["traits"]),
        offers=given["offers"],
        seeks=given["seeks"],
    )


@pytest.fixture(scope="module")
def api(
    databases: Any,
    load: Callable[[str, Path], str],
    api_over: Callable[[str], AbstractContextManager[httpx.Client]],
    api_with: Callable[[httpx.Client], Any],
    demo_folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Any]:
    """The API over the demonstration data in which four territories have figures and all others have none."""
    folder = tmp_path_factory.mktemp("scored")
    for path in demo_folder.glob("*.json"):
        (folder / path.name).write_bytes(path.read_bytes())
    content = json.loads((folder / "territories.json").read_text(encoding="utf-8"))
    source = next(record["source"] for record in content["records"] if record["source"])
    for record in content["records"]:
        for name in ("population", "population_year", "population_scope", "area_km2", "area_scope", "figures_source"):
            record[name] = None
        for name in list(record):
            if name.startswith("gdp_") or name in ("koppen", "s3_priorities", "value_chains", "clusters"):
                del record[name]
        record |= {"traits": [], "languages": [], "offers": [], "seeks": [], "profile_source": None}
        given = _FIGURES.get(record["slug"])
        if given is not None:
            record |= {name: given[name] for name in ("population", "area_km2", "koppen", "languages", "traits")}
            record |= {"population_scope": "municipality", "area_scope": "municipality", "population_year": 2020}
            record |= {"figures_source": source, "profile_source": source}
            for name in ("offers", "seeks"):
                extra = _OFFER if name == "offers" else {"texts": {}}
                record[name] = [{"topic": topic, "level": level, **extra} for topic, level in given[name].items()]
    (folder / "territories.json").write_text(json.dumps(content), encoding="utf-8")
    with databases.migrated(SERVICE) as url:
        load(url, folder)
        with api_over(url) as client:
            yield api_with(client)


def test_a_score_is_answered_with_parts_that_add_up_and_the_reasons_for_it(api: Any) -> None:
    found = api.json("scores/bologna/yantai")
    expected = explain(_profile("bologna"), _profile("yantai"))
    assert found["score"] == float(expected.score.value or 0)
    assert found["completeness"] == float(expected.score.completeness)
    assert {part["component"]: part["points"] for part in found["parts"] if part["points"] is not None} == {
        {"shared_challenges": "sharedChallenges"}.get(component, component): float(points)
        for component, points in expected.score.contributions.items()
    }
    exact = json.loads(api.get("scores/bologna/yantai").text, parse_float=Decimal, parse_int=Decimal)
    counted = [part for part in exact["parts"] if part["points"] is not None]
    assert sum(part["points"] for part in counted) == exact["score"]
    assert sum(part["shownPoints"] for part in counted) == exact["shownScore"]
    assert [(one["teacher"], one["topic"], one["level"]) for one in found["teaching"]] == [
        (one.teacher, one.topic, one.level) for one in expected.teaching
    ]
    assert found["gaps"] == []
    assert [told["effort"] for told in found["counterfactuals"]] == [told.effort for told in expected.counterfactuals]
    assert found["canPair"] is True
    (economy,) = [part for part in found["parts"] if part["component"] == "economy"]
    assert economy["value"] is None
    assert {(one["who"], one["field"]) for one in found["missing"] if one["component"] == "economy"} == {
        ("bologna", "gdpPerHead"),
        ("yantai", "gdpPerHead"),
    }
    assert found["commitments"] == {"state": "not_weighed", "readAt": None}


def test_a_score_is_the_same_from_either_side(api: Any) -> None:
    one, other = api.json("scores/bologna/yantai"), api.json("scores/yantai/bologna")
    assert one["parts"] == other["parts"]
    assert (one["score"], one["teaching"], one["standings"][0]) == (
        other["score"],
        other["teaching"],
        other["standings"][1],
    )
    assert (one["a"], one["coverAByB"]) == (other["b"], other["coverBByA"])


def test_standings_say_where_a_pair_is_among_all_that_both_could_make(api: Any) -> None:
    values = {
        (eu, partner): score(_profile(eu), _profile(partner)).value
        for eu in ("bologna", "aarhus")
        for partner in ("yantai", "kawasaki")
    }
    standings = {one["who"]: one for one in api.json("scores/bologna/yantai")["standings"]}
    better = values["bologna", "kawasaki"] > values["bologna", "yantai"]  # type: ignore[operator]
    assert (standings["bologna"]["rank"], standings["bologna"]["of"]) == (2 if better else 1, 2)
    assert standings["bologna"]["percentile"] == (0 if better else 100)
    assert standings["yantai"]["of"] == 2


def test_who_could_not_pair_is_scored_all_the_same_and_has_no_standing(api: Any) -> None:
    found = api.json("scores/aarhus/bologna")
    assert found["canPair"] is False
    assert found["standings"] == []
    assert found["score"] is not None


def test_too_little_known_makes_no_score(api: Any, demo: Any) -> None:
    slug = next(one["slug"] for one in demo.territories if one["country"] == "CN" and one["slug"] not in _FIGURES)
    found = api.json(f"scores/bologna/{slug}")
    assert (found["score"], found["shownScore"], found["counterfactuals"]) == (None, None, [])
    assert found["completeness"] < 0.6
    assert all(part["points"] is None for part in found["parts"])
    assert {one["who"] for one in found["missing"]} == {slug, "bologna"}


def test_the_best_partners_come_first_and_who_is_not_known_enough_is_counted(api: Any, demo: Any) -> None:
    found = api.json("territories/bologna/matches", count="true")
    assert {item["slug"] for item in found["items"]} == {"yantai", "kawasaki"}
    points = [item["score"] for item in found["items"]]
    assert points == sorted(points, reverse=True)
    assert [item["rank"] for item in found["items"]] == [1, 2]
    assert found["total"] == 2
    assert found["unscored"] > 50
    yantai = next(item for item in found["items"] if item["slug"] == "yantai")
    assert yantai["score"] == api.json("scores/bologna/yantai")["score"]
    assert yantai["parts"] == api.json("scores/bologna/yantai")["parts"]
    assert (yantai["learns"], yantai["teaches"]) == (["circular-economy", "urban-mobility"], ["water"])
    assert yantai["side"] == "partner"


@pytest.mark.parametrize(
    ("query", "slugs"),
    [
        ({"country": "CN"}, {"yantai"}),
        ({"country": "CN,JP"}, {"yantai", "kawasaki"}),
        ({"kind": "region"}, set()),
        ({"side": "eu"}, set()),
        ({"topic": "circular-economy"}, {"yantai"}),
        ({"topic": "energy-transition"}, set()),
        ({"minScore": "99"}, set()),
    ],
)
def test_partners_are_filtered_and_keep_their_ranks(api: Any, query: dict[str, str], slugs: set[str]) -> None:
    whole = {item["slug"]: item["rank"] for item in api.json("territories/bologna/matches")["items"]}
    found = api.json("territories/bologna/matches", **query)
    assert {item["slug"]: item["rank"] for item in found["items"]} == {slug: whole[slug] for slug in slugs}


def test_pages_of_partners_meet_each_once_and_the_file_has_them_all(api: Any) -> None:
    whole = [item["slug"] for item in api.json("territories/bologna/matches")["items"]]
    first = api.get("territories/bologna/matches", {"limit": 1})
    assert 'rel="next"' in first.headers["link"]
    walked = [item["slug"] for page in api.pages("territories/bologna/matches", limit=1) for item in page]
    assert walked == whole
    rows = api.csv("territories/bologna/matches")
    assert [row["slug"] for row in rows] == whole
    assert rows[0]["score"]
    refused = api.get("territories/bologna/matches", {"cursor": "WyIxIl0"})
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["name"] == "cursor"


def test_weights_of_the_caller_count_and_name_the_components_that_are_listed(api: Any) -> None:
    found = api.json("scores/bologna/yantai", weight="size:10,climate:30")
    weights = Weights.of({"size": 10, "climate": 30}, Variant.CITY)
    assert found["score"] == float(score(_profile("bologna"), _profile("yantai"), weights).value or 0)
    assert {part["component"] for part in found["parts"] if part["weight"]} == {"size", "climate"}
    assert found["completeness"] == 1
    assert api.json("scores/bologna/yantai", weight="size:1,climate:30,size:10")["parts"] == found["parts"]


@pytest.mark.parametrize(
    ("weight", "code"),
    [
        ("charm:1", "string_pattern_mismatch"),
        ("shared_challenges:1", "string_pattern_mismatch"),
        ("size:0", "string_pattern_mismatch"),
        ("size:0.000", "string_pattern_mismatch"),
        ("size:-1", "string_pattern_mismatch"),
        ("size", "string_pattern_mismatch"),
    ],
)
def test_weights_that_make_no_score_are_refused_by_name(api: Any, weight: str, code: str) -> None:
    refused = api.get("scores/bologna/yantai", {"weight": weight})
    assert refused.status_code == 400
    assert [(error["name"], error["code"]) for error in refused.json()["errors"]] == [("weight", code)]


def test_a_territory_that_is_not_there_and_one_with_itself_have_no_score(api: Any) -> None:
    assert api.get("scores/bologna/atlantis").status_code == 404
    assert api.get("territories/atlantis/matches").status_code == 404
    same = api.get("scores/bologna/bologna")
    assert same.status_code == 400
    assert same.json()["errors"][0]["code"] == "SAME_TERRITORY"


def test_scores_and_partners_carry_validators_and_may_be_kept_by_shared_caches(api: Any) -> None:
    for path in ("scores/bologna/yantai", "territories/bologna/matches"):
        answer = api.get(path)
        assert answer.headers["cache-control"].startswith("public")
        assert api.get(path, if_none_match=answer.headers["etag"]).status_code == 304
