"""How ambitious a target is, held against what its rule set asks for on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from covenant_api.rules.ambition import Against, Ambition, ambition, commitment_cut
from covenant_api.rules.loading import rule_set
from covenant_api.rules.national import as_against, national_target
from covenant_api.rules.schemas import NationalTarget
from covenant_api.targets.codes import TargetType
from covenant_api.targets.computing import Measure
from covenant_api.targets.content import TargetContent
from covenant_api.targets.measuring import InventoryPoint


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """How ambitious a target is, and the national target that counted on the day."""

    ambition: Ambition
    national: NationalTarget | None


def judge(
    content: TargetContent, made: Measure, inventories: Sequence[InventoryPoint], country: str, on: date
) -> Judgement:
    """How ambitious a target is.

    It is held against the cut that its commitment asks for, where that fixes one; else against the national target. It
    is rebased to the national base year by an own inventory of that year alone, of the approach of the base.
    """
    rules = rule_set(content.rule_set.code, content.rule_set.version)
    national = national_target(country, on, content.target_year) if rules.ambition.is_national else None
    against: Against | None = None
    if content.commitment_type is not None:
        against = commitment_cut(rules, content.commitment_type.value)
    if against is None and national is not None:
        against = as_against(national)
    return Judgement(
        ambition=ambition(
            against,
            base_year=content.base_year,
            target_year=content.target_year,
            pct=_pct(content, made),
            base_t=made.base_t,
            target_t=made.target_t,
            own_national_base_t=_own_of(content, made, inventories, against),
            clause=rules.ambition.clause,
        ),
        national=national,
    )


def _pct(content: TargetContent, made: Measure) -> Decimal | None:
    """The cut against the base year in tonnes: as written where the target is of that type, else as it works out."""
    if content.type is TargetType.BASE_YEAR_EMISSIONS and content.pct is not None:
        return content.pct
    return made.reduction_vs_base_pct


def _own_of(
    content: TargetContent, made: Measure, inventories: Sequence[InventoryPoint], against: Against | None
) -> Decimal | None:
    if against is None or against.base_year is None or against.base_year == content.base_year:
        return None
    start = made.base.inventory
    of_year = [
        one
        for one in inventories
        if one.year == against.base_year and (start is None or start.approach == one.approach)
    ]
    return of_year[0].figures.covered(content.sectors) if of_year else None
