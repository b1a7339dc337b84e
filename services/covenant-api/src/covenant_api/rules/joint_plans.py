"""Joint plans: what local governments that plan together hand in, and what of it counts how often.

Option 1: each keeps its own commitment, target and template, and they share the document. Option 2: they share one
target, one inventory and one template, and are shown as one group.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from covenant_api.formulas.exact import exact

INDIVIDUAL: Final = 1
SHARED: Final = 2
_HUNDRED: Final = Decimal(100)


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a group; tonnes and percent are its own where it has its own."""

    id: str
    base_t: Decimal | None = None
    target_pct: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JointPlan:
    """What a joint plan comes to.

    Attributes:
        templates_required: Templates to hand in.
        public_profiles: Profiles that are shown.
        plan_documents: Documents of the plan: one, shared, if not said otherwise.
        count_as_signatories: Signatories that the group counts as.
        group_target_t: Tonnes of the shared target; None with option 1 or where it cannot be known.
        targets_t: Tonnes of each member's own target, by its id; None with option 2.
        emissions_counted_once_t: Base emissions, each tonne counted once; None where they are not known.
    """

    templates_required: int
    public_profiles: int
    plan_documents: int
    count_as_signatories: int
    group_target_t: Decimal | None
    targets_t: dict[str, Decimal | None] | None
    emissions_counted_once_t: Decimal | None


@exact
def joint_plan(
    option: int,
    members: Sequence[Member],
    *,
    group_base_t: Decimal | None = None,
    group_target_pct: Decimal | None = None,
    plan_documents: int | None = None,
) -> JointPlan:
    """What a joint plan comes to.

    Raises:
        ValueError: The option is neither 1 nor 2.
    """
    if option not in (INDIVIDUAL, SHARED):
        raise ValueError(f"There is no option {option}.")
    documents = 1 if plan_documents is None else plan_documents
    if option == SHARED:
        return JointPlan(
            templates_required=1,
            public_profiles=1,
            plan_documents=documents,
            count_as_signatories=len(members),
            group_target_t=_target(group_base_t, group_target_pct),
            targets_t=None,
            emissions_counted_once_t=group_base_t if group_base_t is not None else _sum(members),
        )
    return JointPlan(
        templates_required=len(members),
        public_profiles=len(members),
        plan_documents=documents,
        count_as_signatories=len(members),
        group_target_t=None,
        targets_t={
            one.id: _target(one.base_t, group_target_pct if one.target_pct is None else one.target_pct)
            for one in members
        },
        emissions_counted_once_t=_sum(members) if _sum(members) is not None else group_base_t,
    )


def _target(base_t: Decimal | None, pct: Decimal | None) -> Decimal | None:
    return None if base_t is None or pct is None else base_t * (1 - pct / _HUNDRED)


def _sum(members: Sequence[Member]) -> Decimal | None:
    known = [one.base_t for one in members if one.base_t is not None]
    return sum(known, Decimal(0)) if members and len(known) == len(members) else None
