"""What is wrong with a goal, or worth a second look."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.goals.codes import GoalDirection, GoalPillar
from covenant_api.goals.content import GoalContent
from covenant_api.joint_groups.checking import report_findings
from covenant_api.reporting.assessing import refuse_incomplete
from covenant_api.rules.findings import CheckCode, Finding, finding


def goal_findings(content: GoalContent) -> list[Finding]:
    """What the goal itself shows to be wrong, in the order of the form."""
    return list(_findings(content))


def check_complete(session: Session, goal_id: UUID, content: GoalContent, published: Mapping[str, Any] | None) -> None:
    """Refuse to complete a goal that lacks something. Raises the 400 problem with all that it lacks."""
    refuse_incomplete(all_findings(session, content))


def all_findings(session: Session, content: GoalContent) -> list[Finding]:
    """The same, with what is wrong with the records that it names."""
    _, of_group = report_findings(lambda one: session.execute(one).all(), content, shared_only=False)
    return [*of_group, *goal_findings(content)]


def change_of(content: GoalContent) -> tuple[Decimal | None, GoalDirection | None]:
    """What the goal adds to the value it starts from, in its unit, and where it leads; None where not known."""
    if content.base_value is None or content.target_value is None:
        return None, None
    change = content.target_value - content.base_value
    if change == 0:
        return change, GoalDirection.HOLD
    return change, GoalDirection.INCREASE if change > 0 else GoalDirection.DECREASE


def _findings(content: GoalContent) -> Iterator[Finding]:
    if content.pillar is None:
        detail = "It is not said whether this is a goal of adaptation or of energy."
        yield finding(CheckCode.REQUIRED, "/pillar", detail)
    if content.title is None:
        yield finding(CheckCode.TITLE_REQUIRED, "/title")
    if content.text is None:
        yield finding(CheckCode.TEXT_REQUIRED, "/text", "The goal is not said in words.")
    for name, value in (("indicator", content.indicator), ("targetValue", content.target_value)):
        if value is None:
            yield finding(CheckCode.GOAL_NOT_MEASURABLE, f"/{name}")
    if content.unit is None and (content.base_value is not None or content.target_value is not None):
        yield finding(CheckCode.UNIT_REQUIRED, "/unit", "The values have no unit.")
    if content.base_value is not None and content.base_year is None:
        yield finding(CheckCode.BASE_YEAR_REQUIRED, "/baseYear", "It is not said of which year the first value is.")
    if content.target_year is None:
        yield finding(CheckCode.TARGET_YEAR_REQUIRED, "/targetYear")
    elif content.base_year is not None and content.base_year >= content.target_year:
        yield finding(CheckCode.BASE_YEAR_NOT_BEFORE_TARGET, "/targetYear")
    if change_of(content)[1] is GoalDirection.HOLD:
        yield finding(CheckCode.GOAL_WITHOUT_CHANGE, "/targetValue")
    if content.pillar is GoalPillar.ADAPTATION and not content.hazards:
        yield finding(CheckCode.GOAL_SUBJECT_MISSING, "/hazards", "It is not said which hazards the goal addresses.")
    if content.pillar is GoalPillar.ENERGY and content.attribute is None:
        detail = "It is not said whether the goal is about secure, sustainable or affordable energy."
        yield finding(CheckCode.GOAL_SUBJECT_MISSING, "/attribute", detail)
    for name, codes in (("hazards", content.hazards), ("sectors", content.sectors)):
        for number, code in enumerate(codes):
            if code in codes[:number]:
                yield finding(CheckCode.ENTRY_TWICE, f"/{name}/{number}")
