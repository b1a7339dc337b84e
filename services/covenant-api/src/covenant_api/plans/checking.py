"""What is wrong with a plan and its actions, or worth a second look."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.joint_groups.checking import report_findings
from covenant_api.joint_groups.service import Group, Rows
from covenant_api.plans.codes import ActionStatus, Pillar
from covenant_api.plans.content import ActionContent, PlanContent
from covenant_api.plans.weighing import Weighed, read_targets, weigh
from covenant_api.reporting.assessing import refuse_incomplete
from covenant_api.rules.benchmarks import MarkedAction, benchmark_findings
from covenant_api.rules.findings import CheckCode, Finding, finding
from covenant_api.rules.loading import rule_set
from covenant_api.rules.schemas import RuleSet

# Of an action that serves a pillar, what says what it brings.
_IMPACTS: Final = (
    "reduction_t", "energy_saved_mwh", "renewable_mwh", "outcome_indicator", "energy_poverty_indicator",
)  # fmt: skip
_BEGUN: Final = frozenset({ActionStatus.IN_PROGRESS, ActionStatus.COMPLETED})


class PlanExamination:
    """A plan as it would be published, held against the rules and the rest of the register.

    Attributes:
        findings: What is wrong with it, or worth a second look.
        weighed: What its actions come to, and what they must come to.
    """

    def __init__(self, rows: Rows, content: PlanContent) -> None:
        self._rows, self._content = rows, content
        self._rules: RuleSet = rule_set(content.rule_set.code, content.rule_set.version)
        group, of_group = report_findings(rows, content, shared_only=False)
        self._group: Group | None = group
        self.weighed: Weighed = weigh(rows, content)
        self.findings: list[Finding] = [*of_group, *self._plan(), *self._targets(), *self._actions(), *self._together()]

    @property
    def is_complete(self) -> bool:
        """Whether nothing keeps it from being completed."""
        return not any(one.blocks_completion for one in self.findings)

    def _plan(self) -> Iterator[Finding]:
        content = self._content
        if content.title is None:
            yield finding(CheckCode.TITLE_REQUIRED, "/title")
        if not content.pillars:
            yield finding(CheckCode.REQUIRED, "/pillars", "It is not said which pillars the plan covers.")
        if content.adopted_on is None or content.adopted_by is None:
            pointer = "/adoptedOn" if content.adopted_on is None else "/adoptedBy"
            yield finding(CheckCode.ADOPTION_REQUIRED, pointer)
        equivalents = self._rules.plan_equivalents
        if content.equivalent_of is not None and not equivalents:
            yield finding(CheckCode.PLAN_EQUIVALENT_NOT_TAKEN, "/equivalentOf")

    def _targets(self) -> Iterator[Finding]:
        content = self._content
        owners = {content.signatory_id, *(self._group.member_ids if self._group else ())}
        targets = read_targets(self._rows, content.target_ids)
        for position, one in enumerate(content.target_ids):
            found = targets.get(one)
            if found is None or found.signatory_id not in owners:
                detail = "There is no target of this id that is complete and of who makes the plan."
                yield finding(CheckCode.RECORD_UNKNOWN, f"/targetIds/{position}", detail)
        for effort in self.weighed.efforts:
            if Pillar.MITIGATION in content.pillars and effort.effort.falls_short:
                missing = min(
                    one for one in (effort.effort.option1_missing_t, effort.effort.option2_missing_t) if one is not None
                )
                detail = (
                    f"The actions avoid {effort.effort.sum_t:f} t; for the target of {effort.target.target_year} "
                    f"{missing:f} t are missing by either way of counting."
                )
                yield finding(CheckCode.ACTIONS_BELOW_EFFORT, "/actions", detail)

    def _actions(self) -> Iterator[Finding]:
        # A statutory plan that is deemed this one has its actions in its document.
        if not self._content.actions and not (self._content.equivalent_of and self._rules.plan_equivalents):
            yield finding(CheckCode.ACTIONS_REQUIRED, "/actions")
        for index, action in enumerate(self._content.actions):
            yield from _action_findings(f"/actions/{index}", action)

    def _together(self) -> Iterator[Finding]:
        content = self._content
        for one in self.weighed.overlaps:
            detail = (
                f"The actions {', '.join(one.action_ids)} are of one sector and area ({one.area}), and may count the "
                "same reduction twice."
            )
            yield finding(CheckCode.ACTIONS_OVERLAP, f"/actions/{one.indexes[0]}/reductionT", detail)
        marked = [
            MarkedAction(index, one.title, one.status.value if one.status else None)
            for index, one in enumerate(content.actions)
            if one.is_benchmark
        ]
        yield from benchmark_findings(self._rules.benchmarks, marked)
        linked = any(one.hazards for one in content.actions)
        if Pillar.ADAPTATION in content.pillars and content.actions and not linked:
            yield finding(CheckCode.ADAPTATION_WITHOUT_HAZARD, "/actions")


def _action_findings(at: str, action: ActionContent) -> Iterator[Finding]:
    if action.title is None:
        yield finding(CheckCode.TITLE_REQUIRED, f"{at}/title", "The action has no name.")
    missing = {
        "responsibleBody": action.responsible_body is None and "who is responsible",
        "begins": action.begins is None and action.ends is None and "when it runs",
        "reductionT": all(getattr(action, one) is None for one in _IMPACTS) and "what it brings",
    }
    for name, what in missing.items():
        if what:
            yield finding(CheckCode.ACTION_INCOMPLETE, f"{at}/{name}", f"The action does not say {what}.")
    if action.begins and action.ends and _first_day(action.begins) > _last_day(action.ends):
        yield finding(CheckCode.ACTION_ENDS_BEFORE_START, f"{at}/ends")
    if action.costs and action.costs.spent and action.status not in _BEGUN:
        yield finding(CheckCode.ACTION_SPENT_UNSTARTED, f"{at}/status")


def _first_day(point: str) -> str:
    return point if "-" in point else f"{point}-01-01"


def _last_day(point: str) -> str:
    return point if "-" in point else f"{point}-12-31"


def examine(session: Session, content: PlanContent) -> PlanExamination:
    """Hold a plan, as it would be published, against the rules and the register as this transaction sees it."""

    def rows(statement: Any) -> Sequence[Any]:
        return session.execute(statement).all()

    return PlanExamination(rows, content)


def check_complete(session: Session, plan_id: UUID, content: PlanContent, published: Mapping[str, Any] | None) -> None:
    """Refuse to complete a plan of which something is missing or wrong. Raises the 400 problem with all that is."""
    refuse_incomplete(examine(session, content).findings)
