"""What is wrong with an assessment of energy access and poverty, or worth a second look."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.energy.codes import ENERGY_INDICATORS, EnergyAttribute, EnergyIndicator
from covenant_api.energy.content import EnergyAssessmentContent, IndicatorValueContent
from covenant_api.energy.schemas import AttributeCoverage
from covenant_api.joint_groups.checking import report_findings
from covenant_api.reporting.assessing import refuse_incomplete
from covenant_api.rules.findings import CheckCode, Finding, finding
from covenant_api.rules.loading import rule_set
from covenant_api.rules.schemas import Requirement, RuleSet
from servicekit.figures import on_the_wire


def energy_findings(content: EnergyAssessmentContent, rules: RuleSet, today: date | None = None) -> list[Finding]:
    """What the assessment itself shows to be wrong by a rule set, in the order of the form.

    Args:
        today: The day on which it is looked at; today if not given.
    """
    return list(_findings(content, rules, today or datetime.now(UTC).date()))


def check_complete(
    session: Session, assessment_id: UUID, content: EnergyAssessmentContent, published: Mapping[str, Any] | None
) -> None:
    """Refuse to complete an assessment that lacks something. Raises the 400 problem with all that it lacks."""
    refuse_incomplete(all_findings(session, content))


def all_findings(session: Session, content: EnergyAssessmentContent) -> list[Finding]:
    """What is wrong with the assessment by its own rule set, and with the records that it names."""
    _, of_group = report_findings(lambda one: session.execute(one).all(), content, shared_only=False)
    rules = rule_set(content.rule_set.code, content.rule_set.version)
    return [*of_group, *energy_findings(content, rules)]


def coverage(content: EnergyAssessmentContent) -> list[AttributeCoverage]:
    """How many indicators each attribute has, and which of them the rule set asks for."""
    rules = rule_set(content.rule_set.code, content.rule_set.version)
    required = {one.code for one in rules.energy_attributes if one.requirement is Requirement.SHALL}
    return [
        AttributeCoverage(
            attribute=attribute,
            is_required=attribute in required,
            indicator_count=sum(one.attribute is attribute for one in content.indicators),
        )
        for attribute in EnergyAttribute
    ]


def _findings(content: EnergyAssessmentContent, rules: RuleSet, today: date) -> Iterator[Finding]:
    if content.year is None:
        yield finding(CheckCode.YEAR_REQUIRED, "/year")
    elif content.year > today.year:
        yield finding(CheckCode.YEAR_IN_FUTURE, "/year", "The assessment is dated in a year to come.")
    if not content.indicators:
        yield finding(CheckCode.INDICATOR_REQUIRED, "/indicators")
    known: dict[tuple[str, int | None], int] = {}
    for number, one in enumerate(content.indicators):
        at = f"/indicators/{number}"
        yield from _value(one, at, today)
        if one.code is not None:
            first = known.setdefault((one.code, one.year), number)
            if first != number:
                detail = "The indicator has a value of this year already."
                yield finding(CheckCode.ENTRY_TWICE, f"{at}/code", detail)
    given = {one.attribute for one in content.indicators}
    for attribute in rules.energy_attributes:
        if attribute.code in given:
            continue
        detail = "There is no indicator of energy that is {attribute}."
        code = {
            Requirement.SHALL: CheckCode.ENERGY_ATTRIBUTE_REQUIRED,
            Requirement.SHOULD: CheckCode.ENERGY_ATTRIBUTE_MISSING,
        }.get(attribute.requirement)
        if code is not None:
            yield finding(code, "/indicators", detail, attribute.clause, attribute=attribute.code)


def _value(one: IndicatorValueContent, at: str, today: date) -> Iterator[Finding]:
    if one.attribute is None:
        detail = "It is not said what the indicator tells of: secure, sustainable or affordable energy."
        yield finding(CheckCode.REQUIRED, f"{at}/attribute", detail)
    if one.code is None and one.text is None:
        detail = "It is not said which indicator this is: choose one of the library, or name one of your own."
        yield finding(CheckCode.REQUIRED, f"{at}/code", detail)
    indicator = ENERGY_INDICATORS.get(one.code) if one.code is not None else None
    if one.code is not None and indicator is None:
        yield finding(CheckCode.INDICATOR_UNKNOWN, f"{at}/code")
    if one.value is None:
        yield finding(CheckCode.INDICATOR_VALUE_REQUIRED, f"{at}/value")
    if one.unit is None:
        yield finding(CheckCode.UNIT_REQUIRED, f"{at}/unit", "The value has no unit.")
    if one.year is None:
        yield finding(CheckCode.YEAR_REQUIRED, f"{at}/year", "It is not said of which year the value is.")
    elif one.year > today.year:
        yield finding(CheckCode.YEAR_IN_FUTURE, f"{at}/year", "The value is of a year to come.")
    if indicator is not None:
        yield from _of_the_library(one, indicator, at)
    elif one.unit == "%" and one.value is not None and not 0 <= one.value <= 100:
        detail = "A share is between 0 and 100 %."
        yield finding(CheckCode.VALUE_OUT_OF_RANGE, f"{at}/value", detail)


def _of_the_library(one: IndicatorValueContent, indicator: EnergyIndicator, at: str) -> Iterator[Finding]:
    if one.unit is not None and one.unit != indicator.unit:
        yield finding(CheckCode.UNIT_DIFFERS, f"{at}/unit", "The unit is {unit}.", unit=indicator.unit)
    if one.value is None:
        return
    least, most = on_the_wire(indicator.least), indicator.most
    if one.value < indicator.least or (most is not None and one.value > most):
        told = f"at least {least}" if most is None else f"between {least} and {on_the_wire(most)}"
        detail = "The value is {told} {unit}."
        yield finding(CheckCode.VALUE_OUT_OF_RANGE, f"{at}/value", detail, told=told, unit=indicator.unit)
