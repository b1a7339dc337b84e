"""Parts rounded so that they still add up."""

from collections.abc import Mapping
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import TypeVar

Key = TypeVar("Key")


def largest_remainder(parts: Mapping[Key, Decimal], digits: int = 1) -> tuple[Decimal, dict[Key, Decimal]]:
    """The sum rounded to so many digits behind the point (halves go up), and parts rounded so that they add up to it.

    Every part is rounded down; the units that are missing go to those with the largest remainders, the first of equals
    first (Hare and Niemeyer). No part moves by a unit or more, and what needs no rounding stays as it is.
    """
    unit = Decimal(1).scaleb(-digits)
    total = sum(parts.values(), Decimal(0)).quantize(unit, ROUND_HALF_UP)
    floors = {key: part.quantize(unit, ROUND_FLOOR) for key, part in parts.items()}
    missing = int((total - sum(floors.values(), Decimal(0))) / unit)
    by_remainder = sorted(parts, key=lambda key: floors[key] - parts[key])
    raised = set(by_remainder[:missing])
    return total, {key: floor + unit if key in raised else floor for key, floor in floors.items()}
