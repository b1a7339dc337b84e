"""Matching a whole cohort by its policy."""

from pairing_api.solving.instances import Instance
from pairing_api.solving.outcomes import Change, Outcome


def solve(instance: Instance, *, seconds: float = 60.0) -> Outcome:
    """The best result by the policy of the instance, with its proof, reasons and marginal values.

    Args:
        seconds: Time for what cannot be bounded otherwise (trios, groups that overlap): where it ends first, the
            outcome says `gap`, and is not the same on every machine.
    """
    raise NotImplementedError


def smallest_changes(instance: Instance, outcome: Outcome, code: str) -> list[Change]:
    """What would let an unmatched city have a partner, the cheapest change of each kind, the cheapest first.

    A change of the kind `veto` is for staff alone: whose veto it is must not be told to the city (docs/matching.md).
    """
    raise NotImplementedError
