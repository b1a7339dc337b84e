"""Whether an applicant is eligible for a call, rule by rule: pure, from figures to verdicts.

Each rule names the figure that it used, with year, scope and source, and what that was held against. A hard rule that
is not met makes an application ineligible, a soft one is only told. Where a figure is missing the verdict is
`unknown`, and no missing figure is taken for zero.

The population of a consortium is the sum of its members, as far as their figures count the same kind of area: a
municipality and a metropolitan area do not add up. A sum that lacks members is a lower bound, and can meet a rule.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pairing_api.applications.schemas import Effect, EligibilityResult, RuleCode, RuleResult, Summand, Verdict
from pairing_api.calls.content import SideContent, ThresholdContent
from pairing_api.calls.schemas import Comparison
from pairing_api.territories.schemas import FigureScope, TerritoryKind


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A population, and where it comes from.

    Attributes:
        value: Inhabitants.
        year: Of the figure; None where not said.
        source: Title of the source.
    """

    value: int
    year: int | None
    scope: FigureScope | None
    source: str | None


@dataclass(frozen=True, kw_only=True)
class Member:
    """A territory of a consortium."""

    territory: str
    country: str
    population: Figure | None


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """Who applies, and what of the application the rules look at.

    Attributes:
        members: Of a consortium.
        staff_months: Months of staff time that are committed; None where not said.
        is_endorsed: The endorsement has name, office and day.
    """

    country: str
    kind: TerritoryKind
    population: Figure | None
    members: tuple[Member, ...] = ()
    staff_months: float | None = None
    is_endorsed: bool = False


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What a call asks of applicants.

    Attributes:
        side: The side that the candidate applies on; None where the call has none for its country.
        open_countries: Of all sides.
    """

    side: SideContent | None
    open_countries: tuple[str, ...]
    min_staff_months: ThresholdContent | None = None
    needs_endorsement: bool = False


def examine(candidate: Candidate, rules: Rules) -> EligibilityResult:
    """Hold a candidate against the rules of a call."""
    found = [_country(candidate, rules)]
    if rules.side is not None:
        found += [*_kind(candidate, rules.side), *_population(candidate, rules.side)]
    if candidate.members:
        found.append(_members(candidate, rules))
    if rules.min_staff_months is not None:
        found.append(_staff_months(candidate, rules.min_staff_months))
    if rules.needs_endorsement:
        found.append(_endorsement(candidate))
    return EligibilityResult(
        result=_together(found),
        warnings=sum(not one.is_hard and one.verdict is Verdict.NOT_MET for one in found),
        rules=found,
    )


def meets(value: float, threshold: ThresholdContent) -> bool:
    """Whether a figure meets a threshold."""
    return value > threshold.value if threshold.comparison is Comparison.MORE_THAN else value >= threshold.value


def _together(found: Sequence[RuleResult]) -> Effect:
    verdicts = {one.verdict for one in found if one.is_hard}
    if Verdict.NOT_MET in verdicts:
        return Effect.INELIGIBLE
    return Effect.UNDETERMINED if Verdict.UNKNOWN in verdicts else Effect.ELIGIBLE


def _country(candidate: Candidate, rules: Rules) -> RuleResult:
    allowed = rules.open_countries if rules.side is None else tuple(rules.side.countries)
    met = rules.side is not None and candidate.country in allowed
    told = f"The call is {'' if met else 'not '}open for {candidate.country}."
    return _said(RuleCode.COUNTRY, met, told, given=[candidate.country], allowed=allowed)


def _kind(candidate: Candidate, side: SideContent) -> list[RuleResult]:
    if not side.kinds:
        return []
    allowed = [kind.value for kind in side.kinds]
    met = candidate.kind in side.kinds
    told = f"The call takes {', '.join(allowed)}; the applicant is a {candidate.kind.value}."
    return [_said(RuleCode.KIND, met, told, given=[candidate.kind.value], allowed=allowed)]


def _members(candidate: Candidate, rules: Rules) -> RuleResult:
    allowed = rules.open_countries if rules.side is None else tuple(rules.side.countries)
    countries = sorted({member.country for member in candidate.members})
    foreign = [country for country in countries if country not in allowed]
    told = f"The call is not open for {', '.join(foreign)}." if foreign else "All members are of open countries."
    return _said(RuleCode.CONSORTIUM_MEMBERS, not foreign, told, given=countries, allowed=allowed)


def _population(candidate: Candidate, side: SideContent) -> list[RuleResult]:
    group = side.consortium_min_population
    if candidate.kind is TerritoryKind.CONSORTIUM and (group or side.min_population):
        return [_sum(candidate, group or side.min_population)]
    if side.min_population is None:
        return []
    return [_single(RuleCode.POPULATION, candidate.population, side.min_population)]


def _single(code: RuleCode, figure: Figure | None, threshold: ThresholdContent) -> RuleResult:
    if figure is None:
        told = f"The number of inhabitants is not known; {_asked(threshold)} are asked for."
        return _weighed(code, Verdict.UNKNOWN, threshold, told)
    met = meets(figure.value, threshold)
    told = f"{figure.value:,} inhabitants{_dated(figure)}; {_asked(threshold)} are asked for."
    return _weighed(code, _verdict(met), threshold, told, figure)


def _sum(candidate: Candidate, threshold: ThresholdContent | None) -> RuleResult:
    assert threshold is not None  # noqa: S101 - asked for only where there is one
    code, members = RuleCode.CONSORTIUM_POPULATION, candidate.members
    known = [member.population for member in members if member.population is not None]
    summands = [_summand(member) for member in members]
    if not known or len({figure.scope for figure in known}) > 1:
        if candidate.population is not None:
            # No sum can be made: what it says of itself as a whole is held against the rule.
            return _single(code, candidate.population, threshold).model_copy(update={"summands": summands})
        why = "Their figures count different kinds of area and do not add up" if known else "No figures are known"
        told = f"{why}; {_asked(threshold)} are asked for together."
        return _weighed(code, Verdict.UNKNOWN, threshold, told, summands=summands)
    total = sum(figure.value for figure in known)
    lacking = len(members) - len(known)
    whole = Figure(value=total, year=_same(one.year for one in known), scope=known[0].scope, source=_titles(known))
    told = f"{total:,} inhabitants together{_dated(whole)}; {_asked(threshold)} are asked for."
    met = meets(total, threshold)
    verdict = _verdict(met)
    if lacking:
        told = f"At least {told[0].lower()}{told[1:]} Of {lacking} of {len(members)} members no figure is known."
        verdict = Verdict.MET if met else Verdict.UNKNOWN
    return _weighed(code, verdict, threshold, told, whole, summands)


def _summand(member: Member) -> Summand:
    figure = member.population
    return Summand(
        territory=member.territory,
        value=figure.value if figure else None,
        year=figure.year if figure else None,
        scope=figure.scope if figure else None,
    )


def _staff_months(candidate: Candidate, threshold: ThresholdContent) -> RuleResult:
    months = candidate.staff_months
    if months is None:
        told = f"No staff time is given; {_asked(threshold)} months are asked for."
        return _weighed(RuleCode.STAFF_MONTHS, Verdict.UNKNOWN, threshold, told)
    told = f"{_number(months)} months of staff time; {_asked(threshold)} are asked for."
    result = _weighed(RuleCode.STAFF_MONTHS, _verdict(meets(months, threshold)), threshold, told)
    return result.model_copy(update={"value": months})


def _endorsement(candidate: Candidate) -> RuleResult:
    told = "It is endorsed." if candidate.is_endorsed else "Name, office and day of the endorsement are not all there."
    result = _said(RuleCode.ENDORSEMENT, True, told, given=[], allowed=[])
    return result if candidate.is_endorsed else result.model_copy(update={"verdict": Verdict.UNKNOWN})


def _said(code: RuleCode, met: bool, told: str, *, given: Iterable[str], allowed: Iterable[str]) -> RuleResult:
    """A rule without a figure; all of these are hard."""
    return RuleResult(
        code=code,
        is_hard=True,
        verdict=_verdict(met),
        value=None,
        threshold=None,
        comparison=None,
        year=None,
        scope=None,
        source=None,
        summands=[],
        given=list(given),
        allowed=list(allowed),
        text=told,
    )


def _weighed(
    code: RuleCode,
    verdict: Verdict,
    threshold: ThresholdContent,
    told: str,
    figure: Figure | None = None,
    summands: Sequence[Summand] = (),
) -> RuleResult:
    return RuleResult(
        code=code,
        is_hard=threshold.is_hard,
        verdict=verdict,
        value=figure.value if figure else None,
        threshold=threshold.value,
        comparison=threshold.comparison,
        year=figure.year if figure else None,
        scope=figure.scope if figure else None,
        source=figure.source if figure else None,
        summands=list(summands),
        given=[],
        allowed=[],
        text=told,
    )


def _verdict(met: bool) -> Verdict:
    return Verdict.MET if met else Verdict.NOT_MET


def _asked(threshold: ThresholdContent) -> str:
    words = "more than" if threshold.comparison is Comparison.MORE_THAN else "at least"
    return f"{words} {_number(threshold.value)}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"


def _dated(figure: Figure) -> str:
    parts = [str(figure.year)] if figure.year else []
    parts += [figure.scope.value] if figure.scope else []
    return f" ({', '.join(parts)})" if parts else ""


def _same(years: Iterable[int | None]) -> int | None:
    found = set(years)
    return found.pop() if len(found) == 1 else None


def _titles(figures: Sequence[Figure]) -> str | None:
    return "; ".join(dict.fromkeys(one.source for one in figures if one.source)) or None
