"""When a plan of the European covenant can be accepted: the criteria of its Joint Research Centre, in their order."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from covenant_api.rules.findings import Clause
from covenant_api.rules.schemas import Eligibility
from servicekit.schemas import Code


class Criterion(Code):
    """A criterion, in the order in which they are told."""

    COUNCIL_APPROVAL = "COUNCIL_APPROVAL", "The council, or an equivalent body, approved the plan"
    TARGET_STATED = "TARGET_STATED", "The commitment to cut emissions is stated"
    ADAPTATION_STATED = "ADAPTATION_STATED", "The commitment to adapt is stated"
    TARGET_LEVEL = "TARGET_LEVEL", "The cut by 2030 is large enough"
    RVA = "RVA", "There is an assessment of risks and vulnerabilities"
    BEI_SECTORS = "BEI_SECTORS", "The baseline inventory covers enough of the key sectors"
    ACTION_SECTORS = "ACTION_SECTORS", "There are actions in enough of the key sectors"


@dataclass(frozen=True, slots=True)
class Met:
    """Whether a criterion is met; None where it is not known."""

    criterion: Criterion
    is_met: bool | None
    clause: Clause | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EligibilityJudgement:
    """Whether a plan can be accepted.

    Attributes:
        criteria: Each criterion.
        eligible: Whether all are met; False as soon as one is not, None where none fails and one is not known.
        failed: The criteria that are not met.
        auto_accept: Whether it is accepted by itself as part of a coordinator's group; None where not known.
    """

    criteria: tuple[Met, ...]
    eligible: bool | None
    failed: tuple[Criterion, ...]
    auto_accept: bool | None


def eligibility(
    rules: Eligibility,
    *,
    council_approved: bool | None = None,
    states_mitigation_target: bool | None = None,
    states_adaptation_commitment: bool | None = None,
    reduction_pct_2030: Decimal | None = None,
    rva_present: bool | None = None,
    inventory_sectors: Iterable[str] | None = None,
    action_sectors: Iterable[str] | None = None,
    population: Decimal | None = None,
    coordinator_methodology_accepted: bool | None = None,
) -> EligibilityJudgement:
    """Whether a plan can be accepted. None is what is not known; a sector counts once, and only a key sector counts."""

    def covered(sectors: Iterable[str] | None, least: int) -> bool | None:
        return None if sectors is None else len(set(sectors) & set(rules.key_sectors)) >= least

    level = None if reduction_pct_2030 is None else reduction_pct_2030 >= rules.minimum_pct
    criteria = (
        Met(Criterion.COUNCIL_APPROVAL, council_approved, rules.clause),
        Met(Criterion.TARGET_STATED, states_mitigation_target, rules.clause),
        Met(Criterion.ADAPTATION_STATED, states_adaptation_commitment, rules.clause),
        Met(Criterion.TARGET_LEVEL, level, rules.clause),
        Met(Criterion.RVA, rva_present, rules.clause),
        Met(Criterion.BEI_SECTORS, covered(inventory_sectors, rules.inventory_sectors_min), rules.key_sectors_clause),
        Met(Criterion.ACTION_SECTORS, covered(action_sectors, rules.action_sectors_min), rules.key_sectors_clause),
    )
    failed = tuple(one.criterion for one in criteria if one.is_met is False)
    unknown = any(one.is_met is None for one in criteria)
    small = None if population is None else population < rules.grouped_below_population
    return EligibilityJudgement(
        criteria=criteria,
        eligible=False if failed else None if unknown else True,
        failed=failed,
        auto_accept=_all_of(small, coordinator_methodology_accepted),
    )


def _all_of(*parts: bool | None) -> bool | None:
    """True where all are, False as soon as one is, and None where that cannot be known."""
    if False in parts:
        return False
    return None if None in parts else True
