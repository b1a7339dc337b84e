"""The score of two territories."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Final

from pairing_api.scoring.components import DIGITS, MEASURES, UNIT, Covers, complementarity, cover_parts, ratio
from pairing_api.scoring.profiles import Profile
from pairing_api.scoring.rounding import largest_remainder
from pairing_api.scoring.weights import Component, Variant, Weights

# Points have so many digits behind the point.
POINT_DIGITS: Final = 9
_POINT: Final = 10**POINT_DIGITS
_HUNDRED: Final = 100 * _POINT
# A score that rests on less than this share of its weights is not published.
LEAST_COMPLETENESS: Final = Decimal("0.6")


@dataclass(frozen=True)
class Score:
    """How well two territories go together.

    Numbers are whole ones within (components in units of 10 to the -15th, points in units of 10 to the -9th), so that
    nothing depends on the order of additions; the properties give them as decimals.
    """

    weights: Weights
    measured: Mapping[Component, int | None]
    points: int | None
    parts: Mapping[Component, int]
    weight_present: int
    weight_total: int
    covers: Covers

    @property
    def variant(self) -> Variant:
        """Which components count."""
        return self.weights.variant

    @cached_property
    def value(self) -> Decimal | None:
        """Points from 0 to 100; None where no component that weighs something is known."""
        return None if self.points is None else _points(self.points)

    @cached_property
    def completeness(self) -> Decimal:
        """Share of the weights whose components are known, 0 to 1, to 9 digits."""
        return _points((2 * self.weight_present * _POINT + self.weight_total) // (2 * self.weight_total))

    @property
    def is_publishable(self) -> bool:
        """Whether it rests on enough to be shown to the public."""
        return self.points is not None and self.weight_present >= LEAST_COMPLETENESS * self.weight_total

    @cached_property
    def components(self) -> Mapping[Component, Decimal | None]:
        """Every component, 0 to 1; None where an input is missing."""
        return {component: None if value is None else _share(value) for component, value in self.measured.items()}

    @cached_property
    def contributions(self) -> Mapping[Component, Decimal]:
        """Points by known component; they add up to `value` exactly."""
        return {component: _points(part) for component, part in self.parts.items()}

    @property
    def missing(self) -> tuple[Component, ...]:
        """Components of which an input is missing."""
        return tuple(component for component, value in self.measured.items() if value is None)

    @property
    def cover_a_by_b(self) -> Decimal | None:
        """How much of what the first seeks the second offers, 0 to 1."""
        return None if self.covers[0] is None else _share(ratio(*self.covers[0]))

    @property
    def cover_b_by_a(self) -> Decimal | None:
        """How much of what the second seeks the first offers, 0 to 1."""
        return None if self.covers[1] is None else _share(ratio(*self.covers[1]))

    def displayed(self, digits: int = 1) -> tuple[Decimal | None, Mapping[Component, Decimal]]:
        """Total and contributions rounded for a reader, so that the parts shown add up to the total shown."""
        if self.points is None:
            return None, {}
        return largest_remainder(self.contributions, digits)


def score(a: Profile, b: Profile, weights: Weights | None = None, variant: Variant = Variant.CITY) -> Score:
    """Points = 100 x sum(weight x component) / sum(weight), over the components that are known.

    Symmetric: `score(b, a)` is the same with both covers changed about. Weights name their variant; without them, the
    default ones of `variant` count.
    """
    chosen = weights or Weights.default(variant)
    covers = cover_parts(a, b), cover_parts(b, a)
    measured: dict[Component, int | None] = {}
    present: list[tuple[Component, int]] = []
    weight_present = total = 0
    for component, weight in chosen.whole:
        is_cover = component is Component.COMPLEMENTARITY
        value = measured[component] = complementarity(covers) if is_cover else MEASURES[component](a, b)
        if value is not None:
            weighed = weight * value
            present.append((component, weighed))
            weight_present += weight
            total += weighed
    if not weight_present:
        return Score(chosen, measured, None, {}, 0, chosen.sum, covers)
    points, parts = _apportioned(present, total, weight_present * UNIT)
    return Score(chosen, measured, points, parts, weight_present, chosen.sum, covers)


def reweighed(scored: Score, weights: Weights) -> Score:
    """The score of the same two under other weights of the same components: what was measured is not measured again.

    Raises:
        KeyError: A component weighs that was not measured.
    """
    present: list[tuple[Component, int]] = []
    weight_present = total = 0
    for component, weight in weights.whole:
        value = scored.measured[component]
        if value is not None:
            weighed = weight * value
            present.append((component, weighed))
            weight_present += weight
            total += weighed
    measured = {component: scored.measured[component] for component, _ in weights.whole}
    if not weight_present:
        return Score(weights, measured, None, {}, 0, weights.sum, scored.covers)
    points, parts = _apportioned(present, total, weight_present * UNIT)
    return Score(weights, measured, points, parts, weight_present, weights.sum, scored.covers)


def _apportioned(present: list[tuple[Component, int]], total: int, whole: int) -> tuple[int, dict[Component, int]]:
    """The rounded total, and parts that add up to it (largest remainder)."""
    points = (2 * _HUNDRED * total + whole) // (2 * whole)
    parts: dict[Component, int] = {}
    remainders: list[int] = []
    missing = points
    for component, weighed in present:
        part, remainder = divmod(_HUNDRED * weighed, whole)
        parts[component] = part
        remainders.append(remainder)
        missing -= part
    if missing:
        for at in sorted(range(len(present)), key=remainders.__getitem__, reverse=True)[:missing]:
            parts[present[at][0]] += 1
    return points, parts


def _points(units: int) -> Decimal:
    return Decimal(units).scaleb(-POINT_DIGITS)


def _share(units: int) -> Decimal:
    return Decimal(units).scaleb(-DIGITS)
