"""The permission matrix of pairing-api: every operation, tried by everybody, on own records and on another's."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.permissions.matrix import Platform, pairing_platform, take_out, told
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import People


@pytest.fixture(scope="module")
def pairing(databases: Any, issuer: Issuer, people_at: Callable[[str], People]) -> Iterator[Platform]:
    with pairing_platform(databases, issuer, people_at) as platform:
        yield platform


def test_every_operation_has_a_row(pairing: Platform) -> None:
    there, rows = pairing.operations, set(pairing.rows)
    assert there - rows == set(), "these operations need a line in tests/permissions/operations.py"
    assert rows - there == set(), "these operations are gone"


def test_nobody_may_do_more_or_less_than_the_table_says(
    pairing: Platform, record_property: Callable[[str, object], None]
) -> None:
    cells = pairing.walk()
    counts = Counter(cell.met for cell in cells)
    record_property("cells", len(cells))
    record_property("answers", dict(counts))
    assert [cell for cell in cells if cell.is_wrong] == [], told(cells)
    assert len(cells) > 1500
    assert set(counts) == {"401", "403", "404", "allowed"}


@pytest.mark.parametrize(
    ("operation", "permission"),
    [("get_person", "people.read"), ("get_organisation_contact", "contacts.read")],
)
def test_a_check_that_is_taken_out_is_found(
    pairing: Platform, operation: str, permission: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pairing.wrong(operation) == []
    take_out(permission, monkeypatch)
    wrong = pairing.wrong(operation)
    assert len(wrong) > 5
    assert {cell.met for cell in wrong} == {"allowed"}
