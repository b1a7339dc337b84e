"""What calculators have alike: their routers, their named errors, and the steps and clauses of an answer."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any, Final, TypeVar

from covenant_api.calculations.schemas import CalculationAnswer, CalculationStep
from covenant_api.formulas.clauses import Clause as FormulaClause
from covenant_api.formulas.errors import FormulaError, FormulaErrorCode
from covenant_api.formulas.trace import Step
from covenant_api.rules.findings import Clause, RuleSource
from servicekit.calculations import calculation_router
from servicekit.figures import on_the_wire
from servicekit.problems import FieldError, invalid
from servicekit.schemas import wire_name

__all__ = ["TAG", "answer", "as_rule_clause", "calculation_router", "named_errors"]

TAG: Final = {
    "name": "calculations",
    "description": "Calculators: inputs in, the result with every step and clause out. Nothing is stored",
}
# What a number of JSON can be at most.
_LARGEST: Final = Decimal("1e308")

Answer = TypeVar("Answer", bound=CalculationAnswer)


@contextmanager
def named_errors() -> Iterator[None]:
    """Answer what a formula cannot compute with 400, its code, and a pointer to the key of the body."""
    try:
        yield
    except FormulaError as error:
        steps = [wire_name(error.field), *([error.key] if error.key is not None else [])]
        pointer = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)
        raise invalid(FieldError(pointer=pointer, code=error.code.value, detail=error.detail)) from None


def answer(model: type[Answer], steps: Iterable[Step], *, clauses: Iterable[Clause] = (), **values: Any) -> Answer:
    """The answer of a calculator: its values, the steps of their computation, and the clauses that these rest on.

    Args:
        clauses: Clauses of a rule set, which say more of their source than a step does: they stand for those of the
            steps that have their codes, and further ones come behind.

    Raises:
        Problem: 400, VALUE_OUT_OF_RANGE, where a figure is larger than a number of JSON can be.
    """
    shown = list(steps)
    ruled = {clause.code: clause for clause in clauses}
    named: dict[str, Clause] = {}
    for step in shown:
        code = step.clause.code
        if code not in named:
            named[code] = ruled.get(code) or as_rule_clause(step.clause)
    named |= ruled
    return model(steps=[_shown(step) for step in shown], clauses=list(named.values()), **values)


def as_rule_clause(clause: FormulaClause) -> Clause:
    """A clause of a formula as rule sets have theirs."""
    source = RuleSource(title=clause.source, publisher=None, url=None)
    return Clause(code=clause.code, text=clause.text, is_verified=clause.is_verified, source=source)


def _shown(step: Step) -> CalculationStep:
    value = step.value
    if not isinstance(value, Decimal):
        shown: int | float | str | bool | None = value
    elif abs(value) <= _LARGEST:
        shown = on_the_wire(value)
    else:
        code = FormulaErrorCode.VALUE_OUT_OF_RANGE.value
        detail = f"{step.name} would be larger than a number can be; look at the size of the inputs."
        raise invalid(FieldError(pointer="", code=code, detail=detail))
    return CalculationStep(name=step.name, value=shown, unit=step.unit, formula=step.formula, clause=step.clause.code)
