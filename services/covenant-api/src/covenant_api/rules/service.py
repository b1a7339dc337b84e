"""Rule sets and national targets as the API shows them."""

from datetime import date

from covenant_api.rules.loading import current_rule_sets, rule_sets
from covenant_api.rules.national import counting, national_targets
from covenant_api.rules.queries import NationalTargetQuery
from covenant_api.rules.schemas import NationalTarget, NationalTargetList, RuleSetList, RuleSetSummary


def listed(on: date | None) -> RuleSetList:
    """The rule sets under which reports were begun on a day, or all of them."""
    shown = rule_sets() if on is None else current_rule_sets(on)
    names = RuleSetSummary.model_fields
    return RuleSetList(
        items=[RuleSetSummary.model_validate({name: getattr(one, name) for name in names}) for one in shown]
    )


def targets(query: NationalTargetQuery) -> NationalTargetList:
    """The national targets that were asked for."""
    found: list[NationalTarget] = []
    days = [query.on] if query.on is not None else sorted({one.set_on for one in national_targets()})
    countries = [query.country] if query.country else sorted({one.country for one in national_targets()})
    for country in countries:
        for day in days:
            found += [one for one in counting(country, day) if one not in found]
    if query.target_year is not None:
        found = [one for one in found if one.target_year == query.target_year]
    return NationalTargetList(items=sorted(found, key=lambda one: (one.country, one.target_year, one.set_on)))
