"""How a pairing is named: its members by side."""

from collections.abc import Mapping, Sequence

# What stands between the members of one side, and before the last of them.
_JOINTS: Mapping[str, tuple[str, str]] = {
    "en": (", ", " and "),
    "fr": (", ", " et "),
    "zh": ("、", "和"),
    "ja": ("、", "、"),
}


def enumeration(names: Sequence[str], language: str = "en") -> str:
    """The names as one part of a sentence: "A", "A and B", "A, B and C"."""
    between, before_last = _JOINTS[language]
    *first, last = names
    return f"{between.join(first)}{before_last}{last}" if first else last


def pairing_names(eu_side: Sequence[Mapping[str, str]], partner_side: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """The names of a pairing by language, as in "Rome – Yantai": English, and those in which every member has a name.

    Each side has at least one member, given by its names by language, leads first within each side.

    Raises:
        KeyError: A member has no English name.
    """
    members = [*eu_side, *partner_side]
    return {
        language: " – ".join(
            enumeration([names[language] for names in side], language) for side in (eu_side, partner_side)
        )
        for language in _JOINTS
        if language == "en" or all(language in names for names in members)
    }
