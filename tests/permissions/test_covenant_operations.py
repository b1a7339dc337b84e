"""The permission matrix of covenant-api: every operation, tried by everybody, on own records and on another's."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.permissions.matrix import Platform, covenant_platform, take_out, told
from tests.signing_in.issuer import Issuer
from tests.signing_in.people import People


@pytest.fixture(scope="module")
def covenant(databases: Any, issuer: Issuer, people_at: Callable[[str], People]) -> Iterator[Platform]:
    with covenant_platform(databases, issuer, people_at) as platform:
        yield platform


def test_every_operation_has_a_row(covenant: Platform) -> None:
    there, rows = covenant.operations, set(covenant.rows)
    assert there - rows == set(), "these operations need a line in tests/permissions/operations.py"
    assert rows - there == set(), "these operations are gone"


def test_nobody_may_do_more_or_less_than_the_table_says(
    covenant: Platform, record_property: Callable[[str, object], None]
) -> None:
    cells = covenant.walk()
    counts = Counter(cell.met for cell in cells)
    record_property("cells", len(cells))
    record_property("answers", dict(counts))
    assert [cell for cell in cells if cell.is_wrong] == [], told(cells)
    assert len(cells) > 900
    assert set(counts) == {"401", "403", "404", "allowed"}


@pytest.mark.parametrize(
    ("operation", "permission"),
    [("get_signatory_draft", "signatories.read_private"), ("list_memberships", "members.read")],
)
def test_a_check_that_is_taken_out_is_found(
    covenant: Platform, operation: str, permission: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert covenant.wrong(operation) == []
    take_out(permission, monkeypatch)
    wrong = covenant.wrong(operation)
    assert len(wrong) > 5
    assert {cell.met for cell in wrong} == {"allowed"}


def test_an_operation_that_is_let_out_of_the_rules_is_found(covenant: Platform) -> None:
    without = {name: row for name, row in covenant.rows.items() if name != "get_me"}
    assert covenant.operations - set(without) == {"get_me"}
