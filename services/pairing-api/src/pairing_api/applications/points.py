"""Points of readers: weighted totals, and where readers differ. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from pairing_api.applications.schemas import PointsDifference


@dataclass(frozen=True, kw_only=True)
class PointsRule:
    """A criterion of a call.

    Attributes:
        most: The most points that it has.
        weight: Its weight beside the others.
    """

    key: str
    most: int
    weight: float


def total_of(criteria: Sequence[PointsRule], points: Mapping[str, float]) -> float | None:
    """The weighted points as a share of those possible, in percent.

    Criteria that a reading has no points for are left out, with their weight. None where nothing is left to weigh.
    """
    counted = [one for one in criteria if one.key in points and one.weight > 0]
    weights = fsum(one.weight for one in counted)
    if not weights:
        return None
    return 100 * fsum(one.weight * points[one.key] / one.most for one in counted) / weights


def differences(criteria: Sequence[PointsRule], given: Sequence[Mapping[str, float]]) -> list[PointsDifference]:
    """How far readings are apart, for each criterion that more than one of them has points for."""
    found = []
    for criterion in criteria:
        points = [one[criterion.key] for one in given if criterion.key in one]
        if len(points) > 1:
            lowest, highest = min(points), max(points)
            found.append(
                PointsDifference(
                    key=criterion.key,
                    lowest=lowest,
                    highest=highest,
                    difference=highest - lowest,
                    share=(highest - lowest) / criterion.most,
                )
            )
    return found
