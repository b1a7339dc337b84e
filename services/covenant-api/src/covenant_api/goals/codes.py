"""The codes of goals."""

from servicekit.schemas import Code


class GoalPillar(Code):
    """What a goal belongs to."""

    ADAPTATION = "adaptation", "Adaptation to the effects of climate change"
    ENERGY = "energy", "Energy access and poverty"
