"""Combined uncertainties by error propagation: IPCC 2006 Guidelines, volume 1, chapter 3, approach 1.

Uncertainties are half of the 95 % confidence interval, in percent of the value.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from covenant_api.formulas.clauses import UNCERTAINTY
from covenant_api.formulas.exact import HUNDRED, exact
from covenant_api.formulas.trace import Step, Trace


@dataclass(frozen=True, slots=True)
class SumUncertainty:
    """The uncertainty of a sum.

    `pct` is None where no term has one, or the terms with one sum to 0; `covered_pct` the share of the sum, by absolute
    amounts, that has one (None of nothing).
    """

    pct: Decimal | None
    covered_pct: Decimal | None
    steps: tuple[Step, ...]


@exact
def product_uncertainty(*pcts: Decimal) -> Decimal:
    """Of an amount times a factor (equation 3.1): the root of the sum of the squares, in percent."""
    return sum((pct * pct for pct in pcts), Decimal(0)).sqrt()


@exact
def sum_uncertainty(terms: Iterable[tuple[Decimal, Decimal | None]]) -> SumUncertainty:
    """Of a sum (equation 3.2): the root of the sum of (percent x amount) squared, by the sum of the amounts.

    Args:
        terms: Amount and its uncertainty in percent, None where it is not known. Such terms are left out of the
            combination, and out of `covered_pct`.
    """
    trace = Trace()
    given = list(terms)
    known = [(amount, pct) for amount, pct in given if pct is not None]
    everything = sum((abs(amount) for amount, _ in given), Decimal(0))
    covered = sum((abs(amount) for amount, _ in known), Decimal(0))
    whole = sum((amount for amount, _ in known), Decimal(0))
    covered_pct = trace.step(
        "uncertaintyCoveredPct",
        covered * HUNDRED / everything if everything else None,
        "%",
        "share of the amounts that have an uncertainty",
        UNCERTAINTY,
    )
    pct = None
    if whole:
        pct = sum(((amount * pct) ** 2 for amount, pct in known), Decimal(0)).sqrt() / abs(whole)
    trace.step("uncertaintyPct", pct, "%", "√Σ(U × x)² / |Σx|", UNCERTAINTY)
    return SumUncertainty(pct, covered_pct, trace.steps)
