"""The known answers of the domain, through the calculators over HTTP."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

# Those that belong to later issues have no calculator yet.
LATER = {"badges", "deadlines", "aggregate"}
GROUPS = [
    "gwp",
    "co2e",
    "emission_factor",
    "activity_x_factor",
    "efe",
    "target_base_year",
    "target_baseline_scenario",
    "target_intensity",
    "target_fixed_level",
    "target_faq",
    "per_capita_reduction",
    "inventory_totals",
    "progress",
    "notation_keys",
    "data_lint",
    "ambition",
    "eligibility_eu",
    "joint_plan",
    "rva_score",
]


def on_the_wire(name: str) -> str:
    """The rule of the contract, said here a second time: underscores go, the letter behind becomes a capital."""
    first, *others = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in others)


def keyed(value: Any) -> Any:
    """The same with its keys on the wire, in objects within as well."""
    if isinstance(value, list):
        return [keyed(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {on_the_wire(name): keyed(one) for name, one in value.items()}


def same(got: Any, wanted: Any, tolerance: float) -> bool:
    """Whether an answer is the wanted one; figures may be apart by the tolerance, and nothing else may be."""
    if isinstance(wanted, dict):
        return (
            isinstance(got, dict)
            and got.keys() == wanted.keys()
            and all(same(got[key], value, tolerance) for key, value in wanted.items())
        )
    if isinstance(wanted, bool) or wanted is None or isinstance(wanted, str):
        return got is wanted or got == wanted
    if isinstance(wanted, list):
        return bool(got == wanted)
    return isinstance(got, int | float) and not isinstance(got, bool) and abs(got - wanted) <= tolerance


@pytest.fixture(scope="module")
def vectors(reference_data: Path) -> list[dict[str, Any]]:
    found = json.loads((reference_data / "testvectors" / "covenant.json").read_text(encoding="utf-8"))["vectors"]
    assert isinstance(found, list)
    return found


def test_every_group_is_tried_or_belongs_to_a_later_issue(vectors: list[dict[str, Any]]) -> None:
    assert {vector["group"] for vector in vectors} - LATER == set(GROUPS)


@pytest.mark.parametrize("group", GROUPS)
def test_known_answers_come_out(api: httpx.Client, vectors: list[dict[str, Any]], group: str) -> None:
    wrong, tried = [], 0
    for vector in vectors:
        if vector["group"] != group:
            continue
        tried += 1
        answer = api.post(f"calculations/{group.replace('_', '-')}", json=keyed(vector["inputs"]))
        if answer.status_code != 200:
            wrong.append(f"{vector['id']}: {answer.text}")
            continue
        got = answer.json()
        for name, wanted in vector["expected"].items():
            key = on_the_wire(name)
            if key not in got or not same(got[key], wanted, vector["tolerance"]):
                wrong.append(f"{vector['id']}.{key}: {got.get(key)} and not {wanted}")
        assert got["clauses"], vector["id"]
        codes = {clause["code"] for clause in got["clauses"]}
        assert {step["clause"] for step in got["steps"]} <= codes, vector["id"]
    assert tried, f"no vector of {group}"
    assert wrong == []
