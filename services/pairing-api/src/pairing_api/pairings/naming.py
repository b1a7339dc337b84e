"""How a pairing is named: its members by side, in English."""

from collections.abc import Sequence


def enumeration(names: Sequence[str]) -> str:
    """The names as one part of a sentence: "A", "A and B", "A, B and C"."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def pairing_name(eu_side: Sequence[str], partner_side: Sequence[str]) -> str:
    """The name of a pairing of these members, leads first within each side, as in "Rome – Yantai".

    Each side has at least one member.
    """
    return f"{enumeration(eu_side)} – {enumeration(partner_side)}"
