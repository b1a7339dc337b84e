"""What a score consists of, and how much each part weighs."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from math import lcm
from typing import Final

from pairing_api.scoring.errors import ScoringError, ScoringErrorCode
from pairing_api.scoring.profiles import as_number

_LARGEST: Final = Decimal("1e9")
_SMALLEST: Final = Decimal("1e-9")


class Component(StrEnum):
    """What two territories are compared by, in the order in which a score lists it."""

    COMPLEMENTARITY = "complementarity"
    SHARED_CHALLENGES = "shared_challenges"
    S3 = "s3"
    SIZE = "size"
    DENSITY = "density"
    CLIMATE = "climate"
    VALUE_CHAINS = "value_chains"
    CLUSTERS = "clusters"
    ECONOMY = "economy"
    PROFILE = "profile"
    LANGUAGE = "language"
    COMMITMENT = "commitment"


class Variant(StrEnum):
    """Which components count: cities are compared by challenges and climate, regions by specialisation."""

    CITY = "city"
    REGION = "region"


DEFAULT_WEIGHTS: Final[Mapping[Variant, Mapping[Component, int]]] = {
    Variant.CITY: {
        Component.COMPLEMENTARITY: 35,
        Component.SHARED_CHALLENGES: 20,
        Component.SIZE: 12,
        Component.DENSITY: 5,
        Component.CLIMATE: 8,
        Component.ECONOMY: 5,
        Component.PROFILE: 10,
        Component.LANGUAGE: 5,
    },
    # Clusters come on top: points are shares of the sum of the weights, whatever that is.
    Variant.REGION: {
        Component.COMPLEMENTARITY: 35,
        Component.S3: 20,
        Component.SIZE: 12,
        Component.DENSITY: 5,
        Component.VALUE_CHAINS: 8,
        Component.CLUSTERS: 5,
        Component.ECONOMY: 5,
        Component.PROFILE: 10,
        Component.LANGUAGE: 5,
    },
}


@dataclass(frozen=True)
class Weights:
    """How much each component weighs.

    `given` holds the components that a score lists: all of its variant, and further ones that were named.
    """

    variant: Variant
    given: Mapping[Component, Fraction]

    @classmethod
    def default(cls, variant: Variant = Variant.CITY) -> "Weights":
        """The weights of a variant."""
        return _DEFAULTS[variant]

    @classmethod
    def of(
        cls, weights: Mapping[str, object] | Mapping[Component, object], variant: Variant = Variant.CITY
    ) -> "Weights":
        """Weights by the names of components; those that are not named weigh nothing.

        Raises:
            ScoringError: A component that is none, a weight that is no number or below zero, or none above zero.
        """
        given = dict.fromkeys(DEFAULT_WEIGHTS[variant], Fraction(0))
        for name, weight in weights.items():
            given[_component(name)] = _weight(name, weight)
        if not any(given.values()):
            detail = "One of the weights must be above zero."
            raise ScoringError(ScoringErrorCode.WEIGHTS_ALL_ZERO, "weights", detail)
        return cls(variant, {component: given[component] for component in Component if component in given})

    @cached_property
    def whole(self) -> tuple[tuple[Component, int], ...]:
        """The weights as whole numbers in the same proportion, in the order of components."""
        unit = lcm(*(weight.denominator for weight in self.given.values()))
        return tuple((component, int(weight * unit)) for component, weight in self.given.items())

    @cached_property
    def sum(self) -> int:
        """The sum of the whole weights."""
        return sum(weight for _, weight in self.whole)


def _component(name: str) -> Component:
    try:
        return Component(name)
    except ValueError:
        detail = "No component of a score has this name."
        raise ScoringError(ScoringErrorCode.COMPONENT_UNKNOWN, "weights", detail, key=name) from None


def _weight(name: str, weight: object) -> Fraction:
    number = as_number(weight)
    if number is None:
        raise ScoringError(ScoringErrorCode.NUMBER_REQUIRED, "weights", "Must be a number.", key=name)
    if number < 0:
        raise ScoringError(ScoringErrorCode.WEIGHT_NEGATIVE, "weights", "Must not be below zero.", key=name)
    if number and not _SMALLEST <= number <= _LARGEST:
        detail = "Must be zero, or from 10 to the -9th to 10 to the 9th."
        raise ScoringError(ScoringErrorCode.VALUE_OUT_OF_RANGE, "weights", detail, key=name)
    return Fraction(number)


_DEFAULTS: Final = {
    variant: Weights(variant, {component: Fraction(weight) for component, weight in weights.items()})
    for variant, weights in DEFAULT_WEIGHTS.items()
}
