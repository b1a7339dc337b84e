"""Economic activities by the European classification NACE Rev. 2 (Regulation (EC) No 1893/2006).

A section is a letter, A to U; a division has two figures. The classes below divisions are not used here: partners are
compared by what their economies live on, for which divisions are fine enough.
"""

from typing import Annotated, Final

from pydantic import AfterValidator, Field

from pairing_api.content import refuse_repetition

# The divisions of each section, first and last; numbers that no section has were left free by the classification.
DIVISIONS: Final = {
    "A": (1, 3),
    "B": (5, 9),
    "C": (10, 33),
    "D": (35, 35),
    "E": (36, 39),
    "F": (41, 43),
    "G": (45, 47),
    "H": (49, 53),
    "I": (55, 56),
    "J": (58, 63),
    "K": (64, 66),
    "L": (68, 68),
    "M": (69, 75),
    "N": (77, 82),
    "O": (84, 84),
    "P": (85, 85),
    "Q": (86, 88),
    "R": (90, 93),
    "S": (94, 96),
    "T": (97, 98),
    "U": (99, 99),
}


def section_of(activity: str) -> str | None:
    """The section of a section or division; None for what NACE Rev. 2 has not."""
    if activity in DIVISIONS:
        return activity
    if len(activity) != 2 or not activity.isascii() or not activity.isdecimal():
        return None
    return next((section for section, (first, last) in DIVISIONS.items() if first <= int(activity) <= last), None)


def _known(activity: str) -> str:
    if section_of(activity) is None:
        raise ValueError("Must be a section (A to U) or a division (two figures) of NACE Rev. 2.")
    return activity


def _once(activities: list[str]) -> list[str]:
    refuse_repetition("activity", activities)
    return activities


EconomicActivity = Annotated[
    str,
    Field(
        pattern="^([A-U]|[0-9]{2})$",
        description="Economic activity: a section (letter) or division (two figures) of NACE Rev. 2",
        examples=["26"],
    ),
]
KnownActivity = Annotated[EconomicActivity, AfterValidator(_known)]
Activities = Annotated[list[KnownActivity], AfterValidator(_once)]
