"""Estimates over HTTP: loaded by the staff, offered to the signatory, begun as a draft."""

from typing import Any
from uuid import uuid4

import pytest

from tests.signing_in.people import Headers

from .desk import BASE, Desk, book

COLUMNS = [
    "scheme", "identifier", "signatoryId", "year", "subsector", "scope", "valueT", "carrier", "amount", "unit",
    "source", "licence",
]  # fmt: skip


def _load(desk: Desk, content: bytes, headers: Headers, status: int = 201) -> Any:
    answer = desk.client.post(
        f"{BASE}/estimates",
        params={"fileName": "estimates.csv"},
        content=content,
        headers={**headers, "Content-Type": "application/octet-stream", "Idempotency-Key": str(uuid4())},
    )
    assert answer.status_code == status, answer.text
    return answer.json()


def _csv(*rows: list[Any]) -> bytes:
    return "\n".join(",".join("" if one is None else str(one) for one in row) for row in [COLUMNS, *rows]).encode()


def test_an_officer_begins_an_inventory_from_an_estimate_that_names_its_source(desk: Desk) -> None:
    code = f"JP{uuid4().hex[:6]}"
    signatory_id, owner = desk.signatory(externalIds=[{"scheme": "jp-code", "value": code}])
    other_id, _ = desk.signatory()
    loaded = _load(
        desk,
        _csv(
            ["jp-code", code, None, 2013, "residential", "direct", 1234.5, None, None, None, "Ministry", "CC-BY-4.0"],
            ["jp-code", code, None, 2013, "residential", "indirect", 0.1, None, None, None, "Ministry", None],
            ["jp-code", code, None, 2013, "on_road", "direct", None, "gasoline", 250.25, "MWh", "Traffic census", None],
            ["jp-code", code, None, 2014, "on_road", "direct", 7, None, None, None, "Traffic census", None],
            [None, None, other_id, 2013, "rail", "direct", 1, None, None, None, "Ministry", None],
        ),
        desk.staff,
    )
    assert (loaded["rowsTaken"], loaded["rowsRejected"], loaded["signatoryCount"]) == (5, 0, 2)
    items = desk.get(f"/signatories/{signatory_id}/estimates", owner).json()["items"]
    assert [(one["year"], one["valueCount"], one["licences"]) for one in items] == [
        (2014, 1, []),
        (2013, 3, ["CC-BY-4.0"]),
    ]
    content = items[1]["content"]
    assert content["provenanceNote"] == "Begun from estimates: Ministry; Traffic census"
    assert [(one["valueT"], one["explanation"]) for one in content["cells"]] == [
        (1234.5, "Estimate: Ministry (CC-BY-4.0)"),
        (0.1, "Estimate: Ministry"),
    ]
    [line] = content["lines"]
    assert (line["amount"], line["unit"], line["source"]) == (250.25, "MWh", "Estimate: Traffic census")
    made = desk.begin("inventory", owner, content)
    # The file goes, what was begun from it stays.
    assert desk.client.delete(f"{BASE}/estimates/{loaded['id']}", headers=desk.staff).status_code == 204
    assert desk.get(f"/signatories/{signatory_id}/estimates", owner).json()["items"] == []
    assert desk.draft("inventory", made, owner)["cells"][0]["valueT"] == 1234.5
    desk.get(f"/estimates/{loaded['id']}", desk.staff, 404)


def test_rows_that_cannot_be_taken_are_named_and_the_others_are_taken(desk: Desk) -> None:
    signatory_id, _ = desk.signatory()
    good = [None, None, signatory_id, 2013, "rail", "direct", 1, None, None, None, "Ministry"]
    rows: list[list[Any]] = [
        good,
        good,
        ["jp-code", "nobody", None, 2013, "rail", "direct", 1, None, None, None, "Ministry"],
        [None, None, signatory_id, "MMX", "rail", "direct", 1, None, None, None, "Ministry"],
        [None, None, signatory_id, 2013, "dream", "direct", 1, None, None, None, "Ministry"],
        [None, None, signatory_id, 2013, "aviation", "direct", None, None, 5, None, "Ministry"],
        [None, None, signatory_id, 2013, "aviation", "direct", 5, None, None, None, None],
        [None, None, "not-an-id", 2013, "aviation", "direct", 5, None, None, None, "Ministry"],
    ]
    loaded = _load(desk, book(Estimates=[COLUMNS, *rows]), desk.staff)
    assert (loaded["rowsTaken"], loaded["rowsRejected"]) == (1, 7)
    assert {(one["cell"], one["code"]) for one in loaded["findings"]} == {
        ("A3", "ROW_REPEATED"),
        ("B4", "SIGNATORY_UNKNOWN"),
        ("D5", "NUMBER_UNREADABLE"),
        ("E6", "CHOICE_UNKNOWN"),
        ("G7", "ROW_INCOMPLETE"),
        ("K8", "ROW_INCOMPLETE"),
        ("C9", "VALUE_REFUSED"),
    }
    assert loaded["id"] in [one["id"] for one in desk.get("/estimates", desk.staff).json()["items"]]


@pytest.mark.parametrize("content", [b"", b"\x89PNG....", b"scheme,year\njrc,2013\n"])
def test_a_file_without_a_row_to_take_is_refused(desk: Desk, content: bytes) -> None:
    assert _load(desk, content, desk.staff, 400)["errors"][0]["code"] in ("file-empty", "not-a-spreadsheet", "no-rows")


def test_estimates_are_loaded_by_the_staff_alone_and_seen_by_who_may_see_the_report(desk: Desk) -> None:
    signatory_id, owner = desk.signatory()
    _, stranger = desk.signatory()
    _load(desk, b"x", owner, 403)
    desk.get("/estimates", owner, 403)
    desk.get(f"/signatories/{signatory_id}/estimates", stranger, 404)
    assert desk.get(f"/signatories/{signatory_id}/estimates", desk.people.viewer_of(signatory_id)).json() == {
        "items": []
    }
