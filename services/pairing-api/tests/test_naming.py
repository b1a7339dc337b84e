"""The names of pairings, and the order of records that name each other."""

import pytest

from pairing_api.loading.ordering import named_first
from pairing_api.pairings.naming import pairing_names
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
    names = pairing_names([{"en": one} for one in eu_side], [{"en": one} for one in partner_side])
    assert names == {"en": name}


def test_a_pairing_is_named_in_the_languages_in_which_all_its_members_are() -> None:
    zagreb = {"en": "Zagreb", "fr": "Zagreb", "zh": "萨格勒布", "ja": "ザグレブ", "hr": "Zagreb"}
    rijeka = {"en": "Rijeka", "fr": "Rijeka", "zh": "里耶卡", "ja": "リエカ", "hr": "Rijeka"}
    rome = {"en": "Rome", "fr": "Rome", "zh": "罗马", "it": "Roma"}
    kawasaki = {"en": "Kawasaki", "fr": "Kawasaki", "zh": "川崎", "ja": "川崎市"}
    assert pairing_names([zagreb, rijeka], [kawasaki]) == {
        "en": "Zagreb and Rijeka – Kawasaki",
        "fr": "Zagreb et Rijeka – Kawasaki",
        "zh": "萨格勒布和里耶卡 – 川崎",
        "ja": "ザグレブ、リエカ – 川崎市",
    }
    assert pairing_names([rome, zagreb, rijeka], [kawasaki]) == {
        "en": "Rome, Zagreb and Rijeka – Kawasaki",
        "fr": "Rome, Zagreb et Rijeka – Kawasaki",
        "zh": "罗马、萨格勒布和里耶卡 – 川崎",
    }


def test_what_is_named_comes_first() -> None:
    names = {"a": ["b", "c"], "b": ["c"], "c": [], "d": ["unknown"]}
    order = named_first(list(names), lambda one: one, lambda one: names[one])
    assert sorted(order) == sorted(names)
    assert order.index("c") < order.index("b") < order.index("a")


def test_a_ring_is_refused_by_name() -> None:
    names = {"a": ["b"], "b": ["a"]}
    with pytest.raises(CommandError, match="in a ring"):
        named_first(list(names), lambda one: one, lambda one: names[one])
