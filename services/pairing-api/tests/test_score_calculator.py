"""The calculator of scores, over HTTP: known answers, what is missing, and what is refused by name."""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

Json = dict[str, Any]

_LEA: Json = {
    "code": "lea",
    "population": 100_000,
    "areaKm2": 100,
    "koppen": "Csa",
    "gdpPcPpp": 20_000,
    "traits": ["port"],
    "languages": ["fr"],
    "seeks": {"waste": 3, "water": 1},
    "offers": {"heritage": 2},
}
_TED: Json = {
    "code": "ted",
    "population": 1_000_000,
    "areaKm2": 1000,
    "koppen": "Cfa",
    "gdpPcPpp": 40_000,
    "traits": ["port", "island"],
    "languages": ["fr-CA", "en"],
    "seeks": {"heritage": 2, "water": 2},
    "offers": {"waste": 1, "water": 3},
}


def _answer(api: Any, body: Json, status: int = 200) -> Any:
    answer = api.client.post("/api/pairing/v1/calculations/score", json=body)
    assert answer.status_code == status, answer.text
    return answer.json()


def _wire(value: Any) -> Any:
    """Keys in camelCase; those that are topics have nothing to change here."""

    def key(name: str) -> str:
        first, *further = name.split("_")
        return first + "".join(part[:1].upper() + part[1:] for part in further)

    if not isinstance(value, dict):
        return value
    return {key(name): one if name in ("offers", "seeks") else _wire(one) for name, one in value.items()}


def test_the_known_answers_come_out(api: Any, reference_data: Path) -> None:
    vectors = json.loads((reference_data / "testvectors" / "pairing.json").read_text(encoding="utf-8"))["vectors"]
    scores = [vector for vector in vectors if vector["type"] == "score"]
    assert scores
    for vector in scores:
        found = _answer(api, _wire(vector["input"]))
        for name, expected in _wire(vector["expected"]).items():
            told = found[name]
            if isinstance(expected, Mapping):
                assert told == pytest.approx(expected, abs=1e-6), name
            else:
                assert told == pytest.approx(expected, abs=1e-6), name


def test_contributions_add_up_to_the_score_as_decimals_and_as_they_are_shown(api: Any) -> None:
    answer = api.client.post("/api/pairing/v1/calculations/score", json={"a": _LEA, "b": _TED})
    found = json.loads(answer.text, parse_float=Decimal, parse_int=Decimal)
    assert sum(found["contributions"].values()) == found["score"]
    assert sum(found["displayed"]["contributions"].values()) == found["displayed"]["score"]
    assert answer.headers["cache-control"] == "no-store"


def test_components_are_what_is_worked_out_by_hand(api: Any) -> None:
    found = _answer(api, {"a": _LEA, "b": _TED})
    # Lea seeks 3 waste (level 1 of 3) and 1 water (level 3): (3 x 1 + 1 x 3) / (3 x 4). Ted: heritage at 2 of 3.
    assert found["coverAByB"] == pytest.approx(0.5)
    assert found["coverBByA"] == pytest.approx(1 / 3)
    assert found["components"] == pytest.approx(
        {
            "complementarity": 0.75 / 3 + 0.25 / 2,
            "sharedChallenges": 1 / 7,
            "size": 1 / 3,
            "density": 1,
            "climate": 0.5,
            "economy": 0.6989700043,
            "profile": 0.5,
            "language": 1,
        }
    )
    assert (found["completeness"], found["isPublishable"], found["variant"]) == (1, True, "city")
    assert [(one["teacher"], one["topic"]) for one in found["teaching"]] == [
        ("a", "heritage"),
        ("b", "waste"),
        ("b", "water"),
    ]
    assert [(gap["seeker"], gap["topic"]) for gap in found["gaps"]] == [("b", "water")]
    assert found["counterfactuals"][0]["effort"] == 1


def test_what_is_missing_is_dropped_and_said(api: Any) -> None:
    without = {name: value for name, value in _TED.items() if name not in ("koppen", "population", "offers")}
    found = _answer(api, {"a": {**_LEA, "languages": None}, "b": without})
    assert {name for name, value in found["components"].items() if value is None} == {
        "complementarity",
        "size",
        "density",
        "climate",
        "language",
    }
    assert found["completeness"] == pytest.approx(0.35)
    assert found["isPublishable"] is False
    assert set(found["contributions"]) == {"sharedChallenges", "economy", "profile"}
    assert found["score"] == pytest.approx(100 * (20 / 7 + 5 * 0.6989700043 + 10 * 0.5) / 35)
    assert {(one["component"], one["who"], one["field"]) for one in found["missing"]} == {
        ("complementarity", "b", "offers"),
        ("size", "b", "population"),
        ("density", "b", "population"),
        ("climate", "b", "koppen"),
        ("language", "a", "languages"),
    }


def test_nothing_known_is_no_score_and_no_error(api: Any) -> None:
    found = _answer(api, {"a": {}, "b": {}})
    assert (found["score"], found["completeness"], found["contributions"]) == (None, 0, {})


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ({"seeks": {}}, {}, {"complementarity": None, "sharedChallenges": 0}),
        ({"offers": {}}, {}, {"complementarity": 0.25 * 0.5, "sharedChallenges": 1 / 7}),
        ({"offers": {}}, {"offers": {}}, {"complementarity": 0}),
        ({"seeks": {}}, {"seeks": {}}, {"complementarity": None, "sharedChallenges": None}),
        ({"traits": []}, {}, {"profile": 0}),
        ({"traits": []}, {"traits": []}, {"profile": None}),
        ({"languages": []}, {}, {"language": None}),
        ({"populationScope": "municipality", "areaScope": "metro"}, {}, {"density": None, "size": 1 / 3}),
        ({"populationScope": "municipality", "areaScope": "municipality"}, {"areaScope": "metro"}, {"density": None}),
        ({"populationScope": "unknown", "areaScope": "unknown"}, {}, {"density": None}),
        ({"koppen": "BWh"}, {}, {"climate": 0}),
        ({"population": 1}, {}, {"size": 0}),
    ],
)
def test_an_empty_side_and_other_scopes_count_as_they_should(api: Any, a: Json, b: Json, expected: Json) -> None:
    found = _answer(api, {"a": {**_LEA, **a}, "b": {**_TED, **b}})["components"]
    for name, value in expected.items():
        assert found[name] == (None if value is None else pytest.approx(value)), name


def test_weights_of_the_caller_count_in_both_spellings_and_zero_is_a_weight(api: Any) -> None:
    found = _answer(api, {"a": _LEA, "b": _TED, "weights": {"shared_challenges": 3, "density": 1, "size": 0}})
    assert found["score"] == pytest.approx(100 * (3 / 7 + 1) / 4)
    assert found["contributions"]["size"] == 0
    assert _answer(api, {"a": _LEA, "b": _TED, "weights": None})["weights"]["complementarity"] == 35


def test_regions_are_compared_by_specialisation_value_chains_and_clusters(api: Any) -> None:
    a = {**_LEA, "s3": ["26", "C"], "valueChains": ["26", "27", "28"], "clusters": ["J"]}
    b = {**_TED, "s3": ["26", "J"], "valueChains": ["27"], "clusters": ["26"]}
    found = _answer(api, {"a": a, "b": b})
    assert found["variant"] == "region"
    assert found["components"]["s3"] == pytest.approx(1 / 3)
    assert found["components"]["valueChains"] == 1
    assert found["components"]["clusters"] == pytest.approx(0.5)
    assert "climate" not in found["components"]
    assert sum(found["weights"].values()) == 105
    assert _answer(api, {"a": a, "b": b, "variant": "city"})["components"]["climate"] == 0.5
    assert _answer(api, {"a": _LEA, "b": _TED, "weights": {"s3": 1}})["variant"] == "region"


def test_commitments_in_common_count_where_they_are_weighed(api: Any) -> None:
    a = {**_LEA, "commitments": ["mitigation_2030", "adaptation"]}
    b = {**_TED, "commitments": ["adaptation"]}
    assert "commitment" not in _answer(api, {"a": a, "b": b})["components"]
    found = _answer(api, {"a": a, "b": b, "weights": {"commitment": 10, "climate": 10}})
    assert found["components"]["commitment"] == 0.5
    assert found["score"] == 50


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"a": {"population": -1}}, "/a/population", "NOT_ABOVE_ZERO"),
        ({"b": {"population": 0}}, "/b/population", "NOT_ABOVE_ZERO"),
        ({"a": {"areaKm2": 0}}, "/a/areaKm2", "NOT_ABOVE_ZERO"),
        ({"b": {"gdpPcPpp": -5}}, "/b/gdpPcPpp", "NOT_ABOVE_ZERO"),
        ({"a": {"offers": {"waste": 4}}}, "/a/offers/waste", "LEVEL_OUT_OF_RANGE"),
        ({"a": {"seeks": {"a/b": 0}}}, "/a/seeks/a~1b", "LEVEL_OUT_OF_RANGE"),
        ({"a": {"koppen": "warm"}}, "/a/koppen", "CLIMATE_CLASS_UNKNOWN"),
        ({"weights": {"charm": 1}}, "/weights/charm", "COMPONENT_UNKNOWN"),
        ({"weights": {"sharedChallenges": -1}}, "/weights/sharedChallenges", "WEIGHT_NEGATIVE"),
        ({"weights": {"size": 0}}, "/weights", "WEIGHTS_ALL_ZERO"),
        ({"weights": {}}, "/weights", "WEIGHTS_ALL_ZERO"),
        ({"weights": {"size": 1e12}}, "/weights/size", "VALUE_OUT_OF_RANGE"),
        ({"weights": {"sharedChallenges": 1, "shared_challenges": 1}}, "/weights/shared_challenges", "WEIGHT_REPEATED"),
        ({"a": {"offers": {"waste": 2.5}}}, "/a/offers/waste", "int_from_float"),
        ({"a": {"offers": {"waste": "2"}}}, "/a/offers/waste", "value_error"),
        ({"a": {"population": "many"}}, "/a/population", "value_error"),
        ({"a": {"inhabitants": 1}}, "/a/inhabitants", "extra_forbidden"),
        ({"variant": "village"}, "/variant", "enum"),
    ],
)
def test_what_cannot_be_scored_is_refused_by_name(api: Any, change: Json, pointer: str, code: str) -> None:
    body: Json = {"a": dict(_LEA), "b": dict(_TED)}
    for name, value in change.items():
        body[name] = {**body[name], **value} if name in ("a", "b") else value
    refused = _answer(api, body, 400)
    assert [(error["pointer"], error["code"]) for error in refused["errors"]] == [(pointer, code)]


def test_a_number_that_is_none_is_refused(api: Any) -> None:
    for number in ("NaN", "Infinity", "1e400"):
        refused = api.client.post(
            "/api/pairing/v1/calculations/score",
            content='{"a": {"population": ' + number + '}, "b": {}}',
            headers={"Content-Type": "application/json"},
        )
        assert refused.status_code == 400
        assert refused.headers["content-type"] == "application/problem+json"
