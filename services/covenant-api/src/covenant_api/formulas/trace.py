"""The steps of a computation, so that every figure can be followed."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from covenant_api.formulas.clauses import Clause

Shown = TypeVar("Shown", bound=Decimal | int | str | bool | None)


@dataclass(frozen=True, slots=True)
class Step:
    """One figure of a computation.

    `name` is the figure's name, as in the answer where it is part of it (`targetEmissionsT`); `unit` its unit, empty
    for plain numbers and words; `formula` how it came to be, in words and symbols; `value` None where it cannot be
    known.
    """

    name: str
    value: Decimal | int | str | bool | None
    unit: str
    formula: str
    clause: Clause


@dataclass(slots=True)
class Trace:
    """Collects the steps of a computation, unless nobody wants them."""

    _steps: list[Step] = field(default_factory=list)
    is_wanted: bool = True

    def step(self, name: str, value: Shown, unit: str, formula: str, clause: Clause) -> Shown:
        """Note a figure, and give it back."""
        if self.is_wanted:
            self._steps.append(Step(name, value, unit, formula, clause))
        return value

    def follow(self, steps: tuple[Step, ...]) -> None:
        """Add the steps of a computation that this one goes on from."""
        if self.is_wanted:
            self._steps.extend(steps)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps so far, in order."""
        return tuple(self._steps)
