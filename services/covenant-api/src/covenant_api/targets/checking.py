"""What is wrong with a target, or worth a second look."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from covenant_api.formulas.errors import FormulaError
from covenant_api.formulas.targets import check_pct
from covenant_api.joint_groups.checking import joint_clause, report_findings
from covenant_api.joint_groups.service import Group, Rows, groups_of
from covenant_api.reporting.assessing import refuse_incomplete
from covenant_api.rules.ambition import Verdict
from covenant_api.rules.findings import CheckCode, Clause, Finding, finding
from covenant_api.rules.lint import lint_target
from covenant_api.rules.loading import rule_set
from covenant_api.rules.schemas import RuleSet
from covenant_api.targets.codes import IntensityDenominator, TargetType
from covenant_api.targets.computing import Measure, base_intensity, projected_denominator
from covenant_api.targets.content import TargetContent
from covenant_api.targets.judging import Judgement
from covenant_api.targets.measuring import owned_by
from covenant_api.targets.models import TargetRecord
from covenant_api.targets.service import Ground, ground_of

# Of a linter's figures, the field of the content that each is.
_POINTERS: Final = {
    "target_t": "/targetT",
    "base_t": "/baseT",
    "base_intensity": "/baseIntensity",
    "bau_t": "/bauT",
}


class TargetExamination:
    """A target as it would be published, held against the rules and the rest of the register.

    Attributes:
        findings: What is wrong with it, or worth a second look.
        made: What it comes to.
        judged: How ambitious it is.
    """

    def __init__(self, rows: Rows, target_id: UUID, content: TargetContent) -> None:
        self._rows, self._id, self._content = rows, target_id, content
        self._rules: RuleSet = rule_set(content.rule_set.code, content.rule_set.version)
        group, of_group = report_findings(rows, content, shared_only=True)
        self._group: Group | None = group
        self.ground: Ground = ground_of(rows, content.signatory_id, group)
        self.made: Measure = self.ground.measure(content)
        self.judged: Judgement = self.ground.judge(content, self.made)
        self.findings: list[Finding] = [*of_group, *self._missing(), *self._wrong(), *self._doubtful(), *self._others()]

    @property
    def is_complete(self) -> bool:
        """Whether nothing keeps it from being completed."""
        return not any(one.blocks_completion for one in self.findings)

    def _missing(self) -> Iterator[Finding]:
        content, types = self._content, _types(self._rules)
        if content.type is None:
            yield finding(CheckCode.TYPE_REQUIRED, "/type", "It is not said how the target is set.", types)
        if content.target_year is None:
            yield finding(CheckCode.TARGET_YEAR_REQUIRED, "/targetYear", clause=types)
        if content.base_year is None and content.type is not TargetType.FIXED_LEVEL:
            yield finding(CheckCode.BASE_YEAR_REQUIRED, "/baseYear", clause=types)
        yield from self._missing_figures(types)

    def _missing_figures(self, types: Clause | None) -> Iterator[Finding]:
        content, base_t = self._content, self.made.base_t
        match content.type:
            case TargetType.BASE_YEAR_EMISSIONS if base_t is None:
                detail = "Neither the emissions of the base year are given, nor an inventory of it."
                yield finding(CheckCode.BASE_VALUE_REQUIRED, "/baseT", detail, types)
            case TargetType.BASELINE_SCENARIO if content.bau_t is None:
                detail = "It is not said what the emissions of the target year would be without action."
                yield finding(CheckCode.BASE_VALUE_REQUIRED, "/bauT", detail, types)
            case TargetType.BASE_YEAR_INTENSITY:
                if base_intensity(content, self.made.base) is None:
                    detail = "Neither the intensity of the base year is given, nor an inventory with what it is per."
                    yield finding(CheckCode.BASE_VALUE_REQUIRED, "/baseIntensity", detail, types)
                if content.intensity_denominator is None:
                    detail = "It is not said what the intensity is per."
                    yield finding(CheckCode.REQUIRED, "/intensityDenominator", detail, types)
        if content.type is TargetType.FIXED_LEVEL:
            if content.target_t is None:
                detail = "The tonnes of the target year are not given."
                yield finding(CheckCode.TARGET_VALUE_REQUIRED, "/targetT", detail, types)
        elif content.type is not None and content.pct is None and content.target_t is None:
            yield finding(CheckCode.TARGET_VALUE_REQUIRED, "/pct", clause=types)

    def _wrong(self) -> Iterator[Finding]:
        content = self._content
        base, target = content.base_year, content.target_year
        if base is not None and target is not None and base >= target:
            detail = f"The base year {base} is not before the target year {target}."
            yield finding(CheckCode.BASE_YEAR_NOT_BEFORE_TARGET, "/baseYear", detail)
        with_removals = bool(content.removals_t)
        for pointer, pct in (("/pct", content.pct), ("/pctUnconditional", content.pct_unconditional)):
            try:
                check_pct(pct, "pct", with_removals=with_removals)
            except FormulaError as error:
                yield finding(CheckCode.PERCENT_OUT_OF_RANGE, pointer, error.detail)
        whole, part = content.pct, content.pct_unconditional
        if whole is not None and part is not None and part > whole:
            detail = "The unconditional part is more than the whole cut."
            yield finding(CheckCode.PERCENT_OUT_OF_RANGE, "/pctUnconditional", detail)
        if content.boundary is not None and content.boundary_differs_reason is None:
            detail = "The target has a boundary of its own, and it is not said why. Leave it out where it is the same."
            yield finding(CheckCode.BOUNDARY_REASON_REQUIRED, "/boundaryDiffersReason", detail)
        yield from self._wrong_base()

    def _wrong_base(self) -> Iterator[Finding]:
        content, linked = self._content, self._content.base_inventory_id
        if linked is None:
            return
        found = next((one for one in self.ground.inventories if one.id == linked), None)
        if found is None:
            detail = "There is no own inventory of this id that is complete."
            yield finding(CheckCode.RECORD_UNKNOWN, "/baseInventoryId", detail)
            return
        if content.base_year is not None and found.year != content.base_year:
            detail = f"The base year is {content.base_year}, and the baseline inventory is of {found.year}."
            yield finding(CheckCode.BASE_YEAR_DIFFERS, "/baseInventoryId", detail)
        stated = content.base_t
        covered = found.figures.covered(content.sectors)
        if stated is not None and stated != covered and not content.boundary_differs_reason:
            detail = f"{stated:f} t are typed, and the baseline inventory comes to {covered:f} t, which counts."
            yield finding(CheckCode.BASE_DIFFERS_FROM_INVENTORY, "/baseT", detail)

    def _doubtful(self) -> Iterator[Finding]:
        content = self._content
        yield from self._linted()
        if content.type is TargetType.BASE_YEAR_EMISSIONS and self.made.is_above_base:
            yield finding(CheckCode.TARGET_ABOVE_BASE, "/targetT")
        is_partly = content.pct_unconditional is not None and content.pct_unconditional != content.pct
        if is_partly and content.conditions is None:
            yield finding(CheckCode.CONDITIONS_MISSING, "/conditions")
        ambition = self.judged.ambition
        if ambition.verdict is Verdict.BELOW:
            against = ambition.against
            detail = "The target is below the one that it is held against."
            if against is not None and ambition.shortfall_points is not None:
                missing = f"{ambition.shortfall_points:.6g}"
                detail = f"{against.pct:f} % by {against.target_year} are asked for; {missing} points are missing."
            yield finding(CheckCode.AMBITION_BELOW, "/pct", detail, ambition.clause)

    def _linted(self) -> Iterator[Finding]:
        """Figures that do not fit together. For an intensity the inhabitants are those projected for the target year
        where tonnes of that year are compared, and those of the base inventory where base figures are."""
        content, base = self._content, self.made.base
        rules = self._rules
        is_per_head = content.intensity_denominator is not IntensityDenominator.GDP
        given: dict[str, Any] = {
            "target_type": content.type.value if content.type else None,
            "target_year": content.target_year,
            "base_t": base.value_t if base.stated_t is None else base.stated_t,
            "target_t": content.target_t,
            "pct": content.pct,
            "bau_t": content.bau_t,
        }
        if content.type is TargetType.BASE_YEAR_INTENSITY:
            target_only = {**given, "base_t": None, "base_intensity": self.made.base_intensity}
            target_only["population"] = projected_denominator(content)
            warnings = list(lint_target(rules.limits, **target_only).warnings)
            if is_per_head:
                base_only = {**given, "target_t": None, "base_intensity": content.base_intensity}
                base_only["population"] = base.inventory and base.inventory.people
                warnings += lint_target(rules.limits, **base_only).warnings
        else:
            given["population"] = base.inventory and base.inventory.people
            warnings = list(lint_target(rules.limits, **given).warnings)
        for one in warnings:
            yield finding(one.code, _POINTERS[one.field], one.detail, rules.limits.clause)

    def _others(self) -> Iterator[Finding]:
        """What other targets, and groups, of the signatory say to it."""
        content, rules = self._content, self._rules
        others = self._rows(
            select(TargetRecord.id, TargetRecord.target_year, TargetRecord.is_interim).where(
                and_(owned_by(TargetRecord, content.signatory_id, self._group), TargetRecord.id != self._id)
            )
        )
        latest = rules.targets.interim_after_year
        year = content.target_year
        if year is not None and year > latest and not any(one.target_year <= latest for one in others):
            clause = next((one for one in rules.clauses if one.code == "interim-target"), None)
            detail = f"The target year {year} is after {latest}, and there is no target for {latest} or before."
            yield finding(CheckCode.INTERIM_TARGET_MISSING, "/targetYear", detail, clause)
        if self._group is not None and self._group.shares and any(one.target_year == year for one in others):
            yield finding(CheckCode.GROUP_TARGET_TWICE, "/targetYear", clause=joint_clause(content))
        if content.joint_group_id is None:
            for group in groups_of(self._rows, content.signatory_id):
                if group.shares:
                    detail = f"The signatory belongs to the group {group.name}, which has one target for all."
                    yield finding(CheckCode.MEMBER_REPORTS_APART, "/jointGroupId", detail, joint_clause(content))


def _types(rules: RuleSet) -> Clause | None:
    """The clause on what a target of each type has, where it was read; none can be worked out without that."""
    return next((one for one in rules.clauses if one.code == "target-types" and one.is_verified), None)


def examine(session: Session, target_id: UUID, content: TargetContent) -> TargetExamination:
    """Hold a target, as it would be published, against the rules and the register as this transaction sees it."""

    def rows(statement: Any) -> Sequence[Any]:
        return session.execute(statement).all()

    return TargetExamination(rows, target_id, content)


def check_complete(
    session: Session, target_id: UUID, content: TargetContent, published: Mapping[str, Any] | None
) -> None:
    """Refuse to complete a target of which something is missing or wrong. Raises the 400 problem with all that is."""
    refuse_incomplete(examine(session, target_id, content).findings)
