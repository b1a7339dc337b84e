"""Which name of a signatory is shown, sorted by and found."""

from collections.abc import Iterable, Mapping

# A name whose language a source does not tell stands under this tag (BCP 47, ISO 639-2).
UNDETERMINED = "und"


def display_name(names: Mapping[str, str]) -> str:
    """The name to show: English where there is one, else the source's own, else the first by language tag.

    Raises:
        ValueError: There is no name.
    """
    if not names:
        raise ValueError("a signatory has at least one name")
    for language in ("en", UNDETERMINED):
        if language in names:
            return names[language]
    return names[min(names)]


def searchable_names(names: Mapping[str, str], other_names: Iterable[str] = ()) -> list[str]:
    """All names by which a signatory is found: its own, and those of the place it was identified with."""
    return [*dict.fromkeys([*names.values(), *other_names])]
