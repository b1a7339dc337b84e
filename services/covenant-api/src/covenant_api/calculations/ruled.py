"""What the calculators of judgements have alike: the rule set they judge by, and steps that rest on its clauses."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Final

from pydantic import Field

from covenant_api.formulas.clauses import Clause as FormulaClause
from covenant_api.formulas.trace import Step
from covenant_api.rules.findings import CheckCode, Clause, RuleSource
from covenant_api.rules.loading import UnknownRuleSetError, rule_set
from covenant_api.rules.schemas import RuleSet, Version
from servicekit.problems import FieldError, Problem, invalid
from servicekit.schemas import Slug, WireModel, wire_name

PLATFORM: Final = RuleSource(title="Rules of this platform", publisher="This platform", url=None)
CRF: Final = ("gcom-crf", "6.1")
EUROPE: Final = ("com-europe", "2024.1")


class JudgedBy(WireModel):
    """A rule set in one of its versions."""

    code: Slug = Field(description="Code of the rule set", examples=["gcom-crf"])
    version: Version = Field(description="Version of the rule set")


OwnRuleSet = Annotated[
    JudgedBy | None,
    Field(description="The rule set to judge by, of `GET /rule-sets`; the one that fits the question if not given"),
]


def chosen(own: JudgedBy | None, usual: tuple[str, str]) -> RuleSet:
    """The rule set that was asked for, or the usual one.

    Raises:
        Problem: 400 where there is no such rule set.
    """
    try:
        return rule_set(*(usual if own is None else (own.code, own.version)))
    except UnknownRuleSetError as error:
        raise invalid(FieldError(pointer="/ruleSet", code="rule_set", detail=str(error))) from None


def refused(code: CheckCode, field: str, detail: str) -> Problem:
    """400 by a named error about one key of the body, in snake_case."""
    return invalid(FieldError(pointer=f"/{wire_name(field)}", code=code.value, detail=detail))


class Judged:
    """Collects the steps of a judgement, with the clauses that they rest on."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._clauses: dict[str, Clause] = {}

    def step(
        self, name: str, value: Decimal | int | str | bool | None, formula: str, clause: Clause | None, unit: str = ""
    ) -> None:
        """Note a figure or a judgement; `clause` None where the platform asks for it by itself."""
        rests_on = clause or Clause(code="platform", text="A rule of this platform.", is_verified=True, source=PLATFORM)
        self._clauses.setdefault(rests_on.code, rests_on)
        source = "" if rests_on.source is None else rests_on.source.title
        shown = FormulaClause(rests_on.code, rests_on.text, rests_on.is_verified, source)
        self._steps.append(Step(name, value, unit, formula, shown))

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps so far."""
        return tuple(self._steps)

    @property
    def clauses(self) -> Iterable[Clause]:
        """The clauses that they rest on, with their sources."""
        return tuple(self._clauses.values())
