"""Whether a target is as ambitious as the one that it is held against. "Not comparable" is an honest verdict."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from covenant_api.formulas.exact import exact
from covenant_api.rules.findings import Clause
from covenant_api.rules.schemas import RuleSet
from servicekit.schemas import Code

_HUNDRED: Final = Decimal(100)


class Verdict(Code):
    """How ambitious a target is."""

    MEETS = "meets", "At least as ambitious"
    BELOW = "below", "Less ambitious"
    NOT_COMPARABLE = "not_comparable", "Cannot be compared"


class Reason(Code):
    """Why a target could not be compared, or how it was."""

    SAME_BASE_YEAR = "same_base_year", "Both are cuts of the same year's emissions by the same year"
    REBASED = "rebased", "Rebased to the national base year by an inventory of one's own of that year"
    COMMITMENT = "commitment", "Held against the cut that the commitment asks for, whatever the base year"
    NO_OTHER = "no_other", "There is nothing to hold it against"
    PERCENT_UNKNOWN = "percent_unknown", "The cut in percent is not known, and cannot be worked out"
    TARGET_YEARS_DIFFER = "target_years_differ", "The target years differ"
    TARGET_YEAR_UNKNOWN = "target_year_unknown", "The target year is not known"
    BASE_YEAR_UNKNOWN = "base_year_unknown", "The base year is not known"
    NO_INVENTORY_OF_BASE_YEAR = (
        "no_inventory_of_base_year",
        "The base years differ, and there is no inventory of one's own of the national base year",
    )
    COMMITMENT_WITHOUT_CUT = "commitment_without_cut", "The commitment asks for no cut in percent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """What a target is held against; `base_year` None where the base year does not matter."""

    pct: Decimal
    target_year: int
    base_year: int | None
    clause: Clause | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambition:
    """How ambitious a target is.

    Attributes:
        verdict: The verdict.
        reason: Why.
        shortfall_points: Percentage points that are missing; 0 where none are, None where it cannot be compared.
        own_pct: The cut as it was compared, in percent.
        rebased_pct: The cut against the national base year, where it was rebased to it.
        against: What it was held against.
        clause: The clause that asks for it.
    """

    verdict: Verdict
    reason: Reason
    shortfall_points: Decimal | None = None
    own_pct: Decimal | None = None
    rebased_pct: Decimal | None = None
    against: Against | None = None
    clause: Clause | None = None


def commitment_cut(rules: RuleSet, commitment_type: str) -> Against | None:
    """The cut that a commitment asks for by itself; None where the rule set knows none."""
    for cut in rules.ambition.cuts:
        if cut.commitment_type == commitment_type:
            return Against(pct=cut.pct, target_year=cut.target_year, base_year=None, clause=cut.clause)
    return None


@exact
def ambition(
    against: Against | None,
    *,
    base_year: int | None,
    target_year: int | None,
    pct: Decimal | None,
    base_t: Decimal | None = None,
    target_t: Decimal | None = None,
    own_national_base_t: Decimal | None = None,
    clause: Clause | None = None,
) -> Ambition:
    """How ambitious a target is.

    Args:
        against: What it is held against: `commitment_cut`, or a national target.
        pct: The cut in percent of the base year; where it is not given it is worked out of `base_t` and `target_t`.
        base_t: Emissions of the base year, tonnes.
        target_t: Emissions of the target year; where they are not given they are worked out of `base_t` and `pct`.
        own_national_base_t: Emissions by an inventory of one's own of the national base year, tonnes.
        clause: The clause that asks for ambition, where `against` names none.
    """
    named = clause if against is None or against.clause is None else against.clause

    def not_comparable(reason: Reason) -> Ambition:
        return Ambition(verdict=Verdict.NOT_COMPARABLE, reason=reason, own_pct=pct, against=against, clause=named)

    if pct is None and base_t and target_t is not None:
        pct = (base_t - target_t) * _HUNDRED / base_t
    if against is None:
        return not_comparable(Reason.NO_OTHER)
    if target_year is None:
        return not_comparable(Reason.TARGET_YEAR_UNKNOWN)
    if target_year != against.target_year:
        return not_comparable(Reason.TARGET_YEARS_DIFFER)
    if against.base_year is not None and base_year is None:
        return not_comparable(Reason.BASE_YEAR_UNKNOWN)
    if against.base_year is None or against.base_year == base_year:
        if pct is None:
            return not_comparable(Reason.PERCENT_UNKNOWN)
        reason = Reason.COMMITMENT if against.base_year is None else Reason.SAME_BASE_YEAR
        return _verdict(against, reason, named, pct, meets=pct >= against.pct)
    if not own_national_base_t or own_national_base_t < 0:
        return not_comparable(Reason.NO_INVENTORY_OF_BASE_YEAR)
    if target_t is None and base_t is not None and pct is not None:
        target_t = base_t * (1 - pct / _HUNDRED)
    if target_t is None:
        return not_comparable(Reason.PERCENT_UNKNOWN)
    cut = (own_national_base_t - target_t) * _HUNDRED
    # Compared before the division, so that a target that just meets it does.
    meets = cut >= against.pct * own_national_base_t
    rebased = cut / own_national_base_t
    return _verdict(against, Reason.REBASED, named, rebased, meets=meets, rebased=rebased)


def _verdict(
    against: Against,
    reason: Reason,
    clause: Clause | None,
    own: Decimal,
    *,
    meets: bool,
    rebased: Decimal | None = None,
) -> Ambition:
    return Ambition(
        verdict=Verdict.MEETS if meets else Verdict.BELOW,
        reason=reason,
        shortfall_points=Decimal(0) if meets else against.pct - own,
        own_pct=own,
        rebased_pct=rebased,
        against=against,
        clause=clause,
    )
