"""The score of a hazard: probability times consequence, each on a scale of three (a rule of this platform)."""

from typing import Final

from servicekit.schemas import Code


class RiskLevel(Code):
    """A level of probability, consequence or risk."""

    LOW = "low", "Low"
    MODERATE = "moderate", "Moderate"
    HIGH = "high", "High"
    NOT_KNOWN = "not_known", "Not known"


_POINTS: Final = {RiskLevel.LOW: 1, RiskLevel.MODERATE: 2, RiskLevel.HIGH: 3}
_LOW_UP_TO: Final = 2
_MODERATE_UP_TO: Final = 4


def risk_score(probability: str | None, consequence: str | None) -> tuple[int | None, RiskLevel]:
    """Score and level of a hazard: low 1, moderate 2, high 3, multiplied; 1-2 low, 3-4 moderate, 6-9 high.

    Returns:
        The score, None where one of the two is not known, and the level.

    Raises:
        ValueError: A level that is none.
    """
    if probability is None or consequence is None:
        return None, RiskLevel.NOT_KNOWN
    first, second = RiskLevel(probability), RiskLevel(consequence)
    if RiskLevel.NOT_KNOWN in (first, second):
        return None, RiskLevel.NOT_KNOWN
    score = _POINTS[first] * _POINTS[second]
    if score <= _LOW_UP_TO:
        return score, RiskLevel.LOW
    return score, RiskLevel.MODERATE if score <= _MODERATE_UP_TO else RiskLevel.HIGH
