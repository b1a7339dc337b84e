"""What is wrong with a risk assessment, or worth a second look."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.joint_groups.checking import report_findings
from covenant_api.reporting.assessing import refuse_incomplete
from covenant_api.risks.codes import HAZARD_KINDS, Hazard, HazardKind, RiskLevel
from covenant_api.risks.content import (
    CapacityContent,
    GroupContent,
    HazardContent,
    PastEventContent,
    RiskAssessmentContent,
    SectorContent,
)
from covenant_api.risks.schemas import RiskMatrixCell, ScoredHazard
from covenant_api.rules.findings import CheckCode, Clause, Finding, RuleSource, finding
from covenant_api.rules.risk_scores import risk_score

_REPORTING: Final = RuleSource(
    title="Reporting, and the four steps",
    publisher="Global Covenant of Mayors Oceania",
    url="https://gcom-oceania.org/reporting",
)
HAZARD_CLAUSE: Final = Clause(
    code="hazards",
    text="For every hazard its present level of risk is given, its expected future impact, and how and when its "
    "intensity and frequency are expected to change; what is not known is said to be not known.",
    is_verified=True,
    source=_REPORTING,
)
BADGE_CLAUSE: Final = Clause(
    code="risk-assessment",
    text="An assessment of risks and vulnerabilities names vulnerable sectors and at least one factor of adaptive "
    "capacity.",
    is_verified=False,
    source=None,
)


def risk_findings(content: RiskAssessmentContent, today: date | None = None) -> list[Finding]:
    """What the assessment itself shows to be wrong, in the order of the form.

    Args:
        today: The day on which it is looked at; today if not given.
    """
    return list(_findings(content, today or datetime.now(UTC).date()))


def check_complete(
    session: Session, assessment_id: UUID, content: RiskAssessmentContent, published: Mapping[str, Any] | None
) -> None:
    """Refuse to complete an assessment that lacks something. Raises the 400 problem with all that it lacks."""
    refuse_incomplete(all_findings(session, content))


def all_findings(session: Session, content: RiskAssessmentContent) -> list[Finding]:
    """The same, with what is wrong with the records that it names."""
    _, of_group = report_findings(lambda one: session.execute(one).all(), content, shared_only=False)
    return [*of_group, *risk_findings(content)]


def scored_hazards(content: RiskAssessmentContent) -> list[ScoredHazard]:
    """The score of each hazard, in their order."""
    found = []
    for number, one in enumerate(content.hazards):
        score, level = risk_score(one.probability, one.consequence)
        found.append(ScoredHazard(pointer=f"/hazards/{number}", hazard=one.hazard, score=score, level=level))
    return found


def risk_matrix(content: RiskAssessmentContent) -> list[RiskMatrixCell]:
    """The hazards by probability and consequence, the gravest first; those that are not chosen yet are left out."""
    cells: dict[tuple[RiskLevel, RiskLevel], list[Hazard]] = {}
    for one in content.hazards:
        if one.hazard is not None:
            place = one.probability or RiskLevel.NOT_KNOWN, one.consequence or RiskLevel.NOT_KNOWN
            cells.setdefault(place, []).append(one.hazard)
    found = []
    for (probability, consequence), hazards in cells.items():
        score, level = risk_score(probability, consequence)
        found.append(
            RiskMatrixCell(
                probability=probability,
                consequence=consequence,
                score=score,
                level=level,
                count=len(hazards),
                hazards=hazards,
            )
        )
    return sorted(found, key=lambda cell: -(cell.score or 0))


def _findings(content: RiskAssessmentContent, today: date) -> Iterator[Finding]:
    if content.title is None:
        yield finding(CheckCode.TITLE_REQUIRED, "/title")
    if content.year is None:
        yield finding(CheckCode.YEAR_REQUIRED, "/year")
    elif content.year > today.year:
        yield finding(CheckCode.YEAR_IN_FUTURE, "/year", "The assessment is dated in a year to come.")
    if not content.hazards:
        yield finding(CheckCode.HAZARD_REQUIRED, "/hazards", clause=HAZARD_CLAUSE)
    for number, hazard in enumerate(content.hazards):
        yield from _hazard(hazard, f"/hazards/{number}")
    yield from _hazards_twice(content.hazards)
    if not content.sectors and not any(one.sectors for one in content.hazards):
        yield finding(CheckCode.SECTORS_MISSING, "/sectors", clause=BADGE_CLAUSE)
    for number, sector in enumerate(content.sectors):
        yield from _entry(sector, sector.sector, "sector", "vulnerability", f"/sectors/{number}")
    yield from _twice([one.sector for one in content.sectors], "/sectors", "sector")
    if not content.groups and not any(one.groups for one in content.hazards):
        yield finding(CheckCode.GROUPS_MISSING, "/groups")
    for number, group in enumerate(content.groups):
        yield from _entry(group, group.group, "group", "vulnerability", f"/groups/{number}")
    yield from _twice([one.group for one in content.groups], "/groups", "group")
    if not content.adaptive_capacity:
        yield finding(CheckCode.ADAPTIVE_CAPACITY_MISSING, "/adaptiveCapacity", clause=BADGE_CLAUSE)
    for number, factor in enumerate(content.adaptive_capacity):
        at = f"/adaptiveCapacity/{number}"
        yield from _entry(factor, factor.factor, "factor", "level", at)
        if factor.factor is not None and factor.effect is None:
            yield finding(CheckCode.ENTRY_INCOMPLETE, f"{at}/effect", "It is not said whether the factor helps.")
    yield from _twice(
        [one.factor and (one.factor, one.sector) for one in content.adaptive_capacity], "/adaptiveCapacity", "factor"
    )
    for number, event in enumerate(content.past_events):
        yield from _event(event, f"/pastEvents/{number}", today)


def _hazard(hazard: HazardContent, at: str) -> Iterator[Finding]:
    if hazard.hazard is None:
        yield finding(CheckCode.REQUIRED, f"{at}/hazard", "It is not said which hazard this is.")
    elif hazard.hazard is Hazard.OTHER and hazard.explanation is None:
        yield finding(CheckCode.OTHER_NOT_EXPLAINED, f"{at}/explanation", "It is not said which other hazard this is.")
    yield from _kind(hazard.hazard, hazard.kind, at)
    for name, meaning in (("probability", "how likely"), ("consequence", "how grave")):
        if getattr(hazard, name) is None:
            detail = f"It is not said {meaning} the hazard is; where that is not known, say so."
            yield finding(CheckCode.HAZARD_INCOMPLETE, f"{at}/{name}", detail, HAZARD_CLAUSE)
    changes = {
        "expectedIntensityChange": hazard.expected_intensity_change,
        "expectedFrequencyChange": hazard.expected_frequency_change,
    }
    missing = [name for name, value in changes.items() if value is None]
    if len(missing) == len(changes):
        yield finding(CheckCode.HAZARD_CHANGE_REQUIRED, f"{at}/{missing[0]}", clause=HAZARD_CLAUSE)
    elif missing:
        yield finding(CheckCode.HAZARD_FUTURE_MISSING, f"{at}/{missing[0]}", clause=HAZARD_CLAUSE)
    if hazard.timeframe is None:
        yield finding(CheckCode.TIMEFRAME_REQUIRED, f"{at}/timeframe", clause=HAZARD_CLAUSE)
    if hazard.future_impact is None:
        yield finding(CheckCode.HAZARD_FUTURE_MISSING, f"{at}/futureImpact", clause=HAZARD_CLAUSE)
    for number, sector in enumerate(hazard.sectors):
        if sector.sector is None:
            yield finding(CheckCode.REQUIRED, f"{at}/sectors/{number}/sector", "It is not said which sector this is.")
    yield from _twice([one.sector for one in hazard.sectors], f"{at}/sectors", "sector")
    yield from _twice(hazard.groups, f"{at}/groups", "group")


def _kind(hazard: Hazard | None, kind: HazardKind | None, at: str) -> Iterator[Finding]:
    if kind is None or hazard is None or kind in HAZARD_KINDS[hazard]:
        return
    owner = next(one for one, kinds in HAZARD_KINDS.items() if kind in kinds)
    detail = "“{kind}” is a kind of “{owner}”, not of “{hazard}”."
    yield finding(
        CheckCode.HAZARD_KIND_MISMATCH,
        f"{at}/kind",
        detail,
        kind=kind.meaning,
        owner=owner.meaning,
        hazard=hazard.meaning,
    )


def _hazards_twice(hazards: Sequence[HazardContent]) -> Iterator[Finding]:
    """The same hazard, or the same kind of it, again. Of other hazards there can be several."""
    known: dict[tuple[Hazard, HazardKind | None], int] = {}
    for number, one in enumerate(hazards):
        if one.hazard is None or one.hazard is Hazard.OTHER:
            continue
        first = known.setdefault((one.hazard, one.kind), number)
        if first != number:
            detail = "“{hazard}” is assessed already as hazard {first}."
            called = (one.kind or one.hazard).meaning
            yield finding(CheckCode.HAZARD_TWICE, f"/hazards/{number}/hazard", detail, hazard=called, first=first + 1)


def _entry(
    entry: SectorContent | GroupContent | CapacityContent, code: Any, name: str, level: str, at: str
) -> Iterator[Finding]:
    if code is None:
        yield finding(CheckCode.REQUIRED, f"{at}/{name}", f"It is not said which {name} this is.")
        return
    if code == "other" and entry.explanation is None:
        detail = f"It is not said which other {name} this is."
        yield finding(CheckCode.OTHER_NOT_EXPLAINED, f"{at}/explanation", detail)
    if getattr(entry, level) is None:
        yield finding(CheckCode.ENTRY_INCOMPLETE, f"{at}/{level}")


def _twice(codes: Sequence[Any], at: str, name: str) -> Iterator[Finding]:
    """Entries that are there already; those that are another one in words alone are not the same."""
    known: set[Any] = set()
    for number, code in enumerate(codes):
        if code is None or code == "other" or (isinstance(code, tuple) and code[0] == "other"):
            continue
        if code in known:
            yield finding(CheckCode.ENTRY_TWICE, f"{at}/{number}", f"The {name} is there twice.")
        known.add(code)


def _event(event: PastEventContent, at: str, today: date) -> Iterator[Finding]:
    if event.hazard is None:
        yield finding(CheckCode.REQUIRED, f"{at}/hazard", "It is not said which hazard struck.")
    yield from _kind(event.hazard, event.kind, at)
    if event.started_on is None and event.year is None:
        yield finding(CheckCode.REQUIRED, f"{at}/year", "It is not said when the event was: give its day or its year.")
    if event.started_on is not None and event.started_on > today:
        yield finding(CheckCode.EVENT_IN_FUTURE, f"{at}/startedOn")
    if event.year is not None and event.year > today.year:
        yield finding(CheckCode.EVENT_IN_FUTURE, f"{at}/year")
    if event.started_on is not None and event.year is not None and event.started_on.year != event.year:
        yield finding(CheckCode.EVENT_DATES_DIFFER, f"{at}/year")
    loss = event.economic_loss
    if loss is not None and loss.amount is not None and loss.currency is None:
        yield finding(CheckCode.REQUIRED, f"{at}/economicLoss/currency", "The loss has no currency.")
