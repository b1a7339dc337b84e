"""The names of pairings, and the order of records that name each other."""

import pytest

from pairing_api.loading.ordering import named_first
from pairing_api.pairings.naming import pairing_name
from servicekit.console import CommandError


@pytest.mark.parametrize(
    ("eu_side", "partner_side", "name"),
    [
        (["Rome"], ["Yantai"], "Rome – Yantai"),
        (["Zagreb", "Rijeka"], ["Kawasaki"], "Zagreb and Rijeka – Kawasaki"),
        (["A"], ["B", "C", "D"], "A – B, C and D"),
    ],
)
def test_a_pairing_is_named_by_its_sides(eu_side: list[str], partner_side: list[str], name: str) -> None:
    assert pairing_name(eu_side, partner_side) == name


def test_what_is_named_comes_first() -> None:
    names = {"a": ["b", "c"], "b": ["c"], "c": [], "d": ["unknown"]}
    order = named_first(list(names), lambda one: one, lambda one: names[one])
    assert sorted(order) == sorted(names)
    assert order.index("c") < order.index("b") < order.index("a")


def test_a_ring_is_refused_by_name() -> None:
    names = {"a": ["b"], "b": ["a"]}
    with pytest.raises(CommandError, match="in a ring"):
        named_first(list(names), lambda one: one, lambda one: names[one])
