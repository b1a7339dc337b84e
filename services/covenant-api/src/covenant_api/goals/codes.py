"""The codes of goals."""

from servicekit.schemas import Code


class GoalPillar(Code):
    """What a goal belongs to."""

    ADAPTATION = "adaptation", "Adaptation to the effects of climate change"
    ENERGY = "energy", "Energy access and poverty"


class GoalDirection(Code):
    """Where a goal leads."""

    INCREASE = "increase", "The value shall rise"
    DECREASE = "decrease", "The value shall fall"
    HOLD = "hold", "The value shall stay what it is"
