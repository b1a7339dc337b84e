"""Decimal arithmetic to 50 digits, in which what is not known stays not known.

Sums, differences and products of reported figures are exact; only a quotient that has no end is rounded, at its
fiftieth digit. The global decimal context is never touched.
"""

from collections.abc import Callable
from decimal import (
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    getcontext,
    localcontext,
)
from functools import wraps
from typing import Final, ParamSpec, TypeVar

DIGITS: Final = 50
_EMAX: Final = 9973
_CONTEXT: Final = Context(
    prec=DIGITS, rounding=ROUND_HALF_EVEN, Emin=-_EMAX, Emax=_EMAX, traps=[InvalidOperation, DivisionByZero, Overflow]
)
HUNDRED: Final = Decimal(100)

P = ParamSpec("P")
R = TypeVar("R")


def exact(function: Callable[P, R]) -> Callable[P, R]:
    """Let a function compute with 50 digits, whatever the context of its caller is."""

    @wraps(function)
    def computed(*args: P.args, **kwargs: P.kwargs) -> R:
        # Within a function of this kind its context is there already: no other has these bounds.
        current = getcontext()
        if current.Emax == _EMAX and current.prec == DIGITS:
            return function(*args, **kwargs)
        with localcontext(_CONTEXT):
            return function(*args, **kwargs)

    return computed


@exact
def total(*terms: Decimal | None) -> Decimal | None:
    """The sum; None where one of the terms is not known."""
    known = [term for term in terms if term is not None]
    return sum(known, Decimal(0)) if len(known) == len(terms) else None


@exact
def difference(first: Decimal | None, second: Decimal | None) -> Decimal | None:
    """first - second; None where one of them is not known."""
    return None if first is None or second is None else first - second


@exact
def product(*factors: Decimal | None) -> Decimal | None:
    """The product; None where one of the factors is not known."""
    made = Decimal(1)
    for factor in factors:
        if factor is None:
            return None
        made *= factor
    return made


@exact
def quotient(dividend: Decimal | None, divisor: Decimal | None) -> Decimal | None:
    """dividend / divisor; None where one of them is not known, or the divisor is 0."""
    return None if dividend is None or not divisor else dividend / divisor


@exact
def percentage(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    """part / whole in percent; None where one of them is not known, or the whole is 0."""
    return None if part is None or not whole else part * HUNDRED / whole


@exact
def reduction_pct(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    """By how many percent of `before` it fell to `after`, negative for a rise; None where that cannot be known."""
    return percentage(difference(before, after), before)
