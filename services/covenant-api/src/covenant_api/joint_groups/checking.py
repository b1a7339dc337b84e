"""What is wrong with a joint group, and with what is reported for one. Findings say what the rule set asks for."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.joint_groups.codes import JointOption
from covenant_api.joint_groups.content import JointGroupContent
from covenant_api.joint_groups.service import Group, Rows, read_group
from covenant_api.reporting.assessing import refuse_incomplete
from covenant_api.reporting.content import ReportContent
from covenant_api.rules.findings import CheckCode, Clause, Finding, finding
from covenant_api.rules.loading import rule_set

_FEWEST = 2


def joint_clause(content: ReportContent | JointGroupContent) -> Clause | None:
    """The clause of the rule set on joint plans; None where it has none that was read.

    The platform itself asks for what it cannot do without: who shares one target reports one, under any rule set.
    """
    rules = rule_set(content.rule_set.code, content.rule_set.version)
    clause = None if rules.joint_plans is None else rules.joint_plans.clause
    return clause if clause is not None and clause.is_verified else None


def group_findings(content: JointGroupContent) -> list[Finding]:
    """What keeps a joint group from being completed, and what is worth a second look."""
    return list(_group_findings(content, joint_clause(content)))


def _group_findings(content: JointGroupContent, clause: Clause | None) -> Iterator[Finding]:
    if content.name is None:
        yield finding(CheckCode.TITLE_REQUIRED, "/name", "The group has no name.")
    if content.option is None:
        yield finding(CheckCode.TYPE_REQUIRED, "/option", "It is not said how the members plan together.", clause)
    if len(content.member_ids) + 1 < _FEWEST:
        yield finding(CheckCode.MEMBERS_REQUIRED, "/memberIds", clause=clause)
    if content.started_on and content.ended_on and content.ended_on < content.started_on:
        yield finding(CheckCode.DATES_REVERSED, "/endedOn", "The group ends before it begins.")


def templates_required(content: JointGroupContent) -> int | None:
    """How many reports the members make between them: each its own by option 1, one by option 2."""
    match content.option:
        case JointOption.INDIVIDUAL:
            return len(content.member_ids) + 1
        case JointOption.SHARED:
            return 1
        case _:
            return None


def check_complete(
    session: Session, group_id: UUID, content: JointGroupContent, published: Mapping[str, Any] | None
) -> None:
    """Refuse to complete a group of which something is missing. Raises the 400 problem with all that is."""
    refuse_incomplete(group_findings(content))


def report_findings(rows: Rows, content: ReportContent, *, shared_only: bool) -> tuple[Group | None, list[Finding]]:
    """The group that a report is made for, and what is wrong with that: it is not there, not led by the signatory, or
    one of those whose members report by themselves.

    Args:
        shared_only: Whether what is reported belongs to each member by itself under option 1, as targets and
            inventories do; a plan is shared under both.
    """
    if content.joint_group_id is None:
        return None, []
    clause = joint_clause(content)
    group = read_group(rows, content.joint_group_id)
    if group is None:
        detail = "There is no joint group of this id, or it is not complete yet."
        return None, [finding(CheckCode.RECORD_UNKNOWN, "/jointGroupId", detail)]
    found = []
    if group.lead_id != content.signatory_id:
        found.append(finding(CheckCode.GROUP_NOT_LED, "/jointGroupId", clause=clause))
    if shared_only and not group.shares:
        found.append(finding(CheckCode.GROUP_REPORTS_APART, "/jointGroupId", clause=clause))
    return group, found
