"""What calculators of matching have alike: named errors, places by name, and the method that an answer names."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from pydantic import Field

from pairing_api.solving.errors import SolvingError, SolvingErrorCode
from pairing_api.solving.instances import Pair, as_pair
from servicekit.calculations import calculation_router
from servicekit.problems import FieldError, invalid
from servicekit.schemas import WireModel, wire_name

__all__ = ["TAG", "MatchingMethod", "calculation_router", "named_errors", "pairs_of", "places_of"]

TAG: Final = {
    "name": "calculations",
    "description": "Calculators: inputs in, the result and how it came to be out. Nothing is stored",
}
MOST_PLACES: Final = 1_000


class MatchingMethod(WireModel):
    """How a result came to be."""

    code: str = Field(description="The method by its code", examples=["deferred_acceptance"])
    text: str = Field(description="What it does, in English")
    source: str = Field(description="Where it was published")


@contextmanager
def named_errors() -> Iterator[None]:
    """Answer what cannot be matched with 400, its code, and a pointer to the part of the body."""
    try:
        yield
    except SolvingError as error:
        first, *rest = error.path or ("",)
        steps = [wire_name(str(first)), *map(str, rest)] if error.path else []
        pointer = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)
        raise invalid(FieldError(pointer=pointer, code=error.code.value, detail=error.detail)) from None


def places_of(given: Any, names: Iterable[str], field: str) -> dict[str, int]:
    """Capacities by name: one number for all, or a map in which 1 stands for what is left out.

    Raises:
        SolvingError: Something else is given.
    """
    if given is None:
        return {}
    known = list(names)
    if not isinstance(given, dict):
        return dict.fromkeys(known, _places(given, (field,)))
    unknown = next((name for name in given if name not in set(known)), None)
    if unknown is not None:
        raise SolvingError(SolvingErrorCode.UNKNOWN_NAME, (field, unknown), "No participant has this name.")
    return {name: _places(value, (field, name)) for name, value in given.items() if value is not None}


def _places(value: Any, path: tuple[str, ...]) -> int:
    is_whole = not isinstance(value, bool) and (
        isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    )
    if not is_whole or not 0 <= value <= MOST_PLACES:
        detail = f"Must be a whole number from 0 to {MOST_PLACES:,}, or an object of such numbers by name."
        raise SolvingError(SolvingErrorCode.OUT_OF_RANGE, path, detail)
    return int(value)


def pairs_of(
    given: Sequence[Sequence[str]] | None, left: Iterable[str], right: Iterable[str], field: str
) -> frozenset[Pair]:
    """Pairs of names in either order, each as (left, right). Where both names are on both sides, both ways count.

    Raises:
        SolvingError: They are not pairs of one name of each side.
    """
    one_side, other_side = frozenset(left), frozenset(right)
    found: set[Pair] = set()
    for at, names in enumerate(given or ()):
        found.add(as_pair(names, one_side, other_side, (field, at)))
        first, second = names
        if second in one_side and first in other_side:
            found.add((second, first))
    return frozenset(found)
