"""What a score knows of a territory."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation
from functools import cached_property
from typing import Final

from pairing_api.scoring.errors import ScoringError, ScoringErrorCode

CLIMATE_CLASS: Final = re.compile(r"[ABCDE][A-Za-z]{1,2}")
HIGHEST_LEVEL: Final = 3
# What stands in records where a source does not say what its figure counts. Two unknowns are not one territory.
UNKNOWN_SCOPE: Final = "unknown"
_LARGEST: Final = Decimal("1e18")
_SMALLEST: Final = Decimal("1e-9")
_EXACT: Final = Context(prec=40)
# Logarithms are whole numbers of this many to the power of ten.
LOGARITHM_UNIT: Final = 10**20


@dataclass(frozen=True, kw_only=True)
class Profile:
    """A territory as scores see it. None is what is not known; an empty set or mapping says that there is nothing.

    `offers` are levels 0 to 3 by topic, `seeks` priorities 1 to 3 by topic. `s3` are the domains of smart
    specialisation, `value_chains` the industries, `clusters` the domains in which there is a cluster: of regions.
    `commitments` are the codes of what it committed to in the Covenant of Mayors. `gdp_per_head` compares only with
    one of the same unit. Population and area make a density only where both are of one scope.

    Raises:
        ScoringError: A figure that is none or not above zero, a level out of range, a climate class that is none.
    """

    key: str = ""
    country: str | None = None
    population: int | Decimal | None = None
    population_scope: str | None = None
    area_km2: float | Decimal | None = None
    area_scope: str | None = None
    koppen: str | None = None
    gdp_per_head: float | Decimal | None = None
    gdp_unit: str | None = None
    traits: frozenset[str] | None = None
    languages: frozenset[str] | None = None
    offers: Mapping[str, int] | None = None
    seeks: Mapping[str, int] | None = None
    s3: frozenset[str] | None = None
    value_chains: frozenset[str] | None = None
    clusters: frozenset[str] | None = None
    commitments: frozenset[str] | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be scored."""
        for name in ("population", "area_km2", "gdp_per_head"):
            _require_above_zero(name, getattr(self, name))
        for name, lowest in (("offers", 0), ("seeks", 1)):
            for topic, level in _entries(getattr(self, name)):
                if isinstance(level, bool) or not isinstance(level, int) or not lowest <= level <= HIGHEST_LEVEL:
                    detail = f"Must be a whole number from {lowest} to {HIGHEST_LEVEL}."
                    raise ScoringError(ScoringErrorCode.LEVEL_OUT_OF_RANGE, name, detail, key=topic)
        if self.koppen is not None and not CLIMATE_CLASS.fullmatch(self.koppen):
            detail = "Must be a class of Köppen and Geiger, such as Csa."
            raise ScoringError(ScoringErrorCode.CLIMATE_CLASS_UNKNOWN, "koppen", detail)

    # Logarithms are taken once for a territory, however many it is scored with.

    @cached_property
    def log_population(self) -> int | None:
        """Decimal logarithm of the population, in `LOGARITHM_UNIT`."""
        return _logarithm(self.population)

    @cached_property
    def log_density(self) -> int | None:
        """Decimal logarithm of inhabitants per square kilometre, in `LOGARITHM_UNIT`; None where it means nothing."""
        area, population = _logarithm(self.area_km2), self.log_population
        if area is None or population is None or not self.has_one_scope:
            return None
        return population - area

    @cached_property
    def log_gdp(self) -> int | None:
        """Decimal logarithm of the gross domestic product per head, in `LOGARITHM_UNIT`."""
        return _logarithm(self.gdp_per_head)

    @property
    def has_one_scope(self) -> bool:
        """Whether population and area are of one territorial definition: both without a scope are taken as such."""
        return self.population_scope == self.area_scope != UNKNOWN_SCOPE

    @cached_property
    def primary_languages(self) -> frozenset[str] | None:
        """Languages without script and region: en-IE is en."""
        return None if self.languages is None else frozenset(tag.split("-")[0].lower() for tag in self.languages)

    @cached_property
    def sum_of_priorities(self) -> int:
        """Sum of the priorities of what it seeks."""
        return sum((self.seeks or {}).values())


def _entries(mapping: Mapping[str, int] | None) -> Iterator[tuple[str, int]]:
    yield from (mapping or {}).items()


def as_number(value: object) -> Decimal | None:
    """A number as the decimal that its shortest digits say; None where it is none, or not finite."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    try:
        number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    except InvalidOperation:  # pragma: no cover - no int, float or Decimal is written so
        return None
    return number if number.is_finite() else None


def _require_above_zero(name: str, value: object) -> None:
    if value is None:
        return
    number = as_number(value)
    if number is None:
        raise ScoringError(ScoringErrorCode.NUMBER_REQUIRED, name, "Must be a number.")
    if number <= 0:
        raise ScoringError(ScoringErrorCode.NOT_ABOVE_ZERO, name, "Must be above zero.")
    if not _SMALLEST <= number <= _LARGEST:
        detail = "Must be from 10 to the -9th to 10 to the 18th."
        raise ScoringError(ScoringErrorCode.VALUE_OUT_OF_RANGE, name, detail)


def _logarithm(value: float | Decimal | None) -> int | None:
    number = as_number(value)
    return None if number is None else int((_EXACT.log10(number) * LOGARITHM_UNIT).to_integral_value())
