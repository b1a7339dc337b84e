"""What all lists of reports have alike, tried on the demonstration data."""

from typing import Any

import httpx
import pytest

LISTS = [
    "inventories",
    "targets",
    "goals",
    "risk-assessments",
    "energy-assessments",
    "plans",
    "actions",
    "joint-groups",
]
# These are found by the name of the signatory that they are of; the others by their own title.
BY_SIGNATORY = ["inventories", "goals", "risk-assessments", "energy-assessments"]


def _items(api: httpx.Client, path: str, **asked: Any) -> list[dict[str, Any]]:
    answer = api.get(path, params=asked)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


@pytest.mark.parametrize("path", BY_SIGNATORY)
@pytest.mark.parametrize("q", ["Bergamo", "ber"], ids=["a long word", "a short one"])
def test_a_report_is_found_by_the_name_of_its_signatory(api: httpx.Client, path: str, q: str) -> None:
    bergamo = [one["id"] for one in _items(api, "signatories", q="Bergamo")]
    everything = _items(api, path)
    expected = {one["id"] for one in everything if one["signatoryId"] in bergamo}
    assert 0 < len(expected) < len(everything)
    assert {one["id"] for one in _items(api, path, q=q)} == expected


@pytest.mark.parametrize("path", LISTS)
def test_a_word_that_nothing_has_finds_nothing(api: httpx.Client, path: str) -> None:
    assert _items(api, path)
    assert _items(api, path, q="zzzzzzzz") == []
