"""What can be wrong with a line of an inventory: its amount, unit and factor, and whether these fit the inventory."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from covenant_api.formulas.errors import FormulaError
from covenant_api.formulas.matrix import gpc_reference
from covenant_api.formulas.units import unit_named
from covenant_api.formulas.warming_potentials import gas_named
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.figures import LOCAL_ELECTRICITY, LOCAL_HEAT
from covenant_api.inventories.line_results import LineResult
from covenant_api.inventories.parts import LineContent, OwnFactor
from covenant_api.reporting.codes import Approach
from covenant_api.rules.findings import CheckCode, Clause, Finding, finding
from covenant_api.rules.lint import lint_factor_age
from covenant_api.rules.schemas import RuleSet

# Where what a formula says of its arguments stands in a line.
_FIELDS: Final = {
    "amount": "/amount",
    "unit": "/unit",
    "factor_unit": "/factor/own/unit",
    "factor": "/factor/own/gases",
    "oxidation": "/oxidation",
}
_CARBON_DIOXIDE: Final = frozenset({"CO2"})


def check_line(
    number: int, line: LineContent, result: LineResult, content: InventoryContent, rules: RuleSet
) -> Iterator[Finding]:
    """What is wrong with the line at this place, and what is worth a second look."""
    at = f"/lines/{number}"
    yield from _amounts(at, line, result, rules)
    yield from _factor(at, line, result)
    yield from _consistency(at, line, result, content, rules)
    if line.gpc_ref is not None and gpc_reference(line.gpc_ref) is None:
        yield finding(CheckCode.VALUE_OUT_OF_RANGE, f"{at}/gpcRef", "The GPC has no such reference number.")
    if line.uncertainty_pct is not None and line.uncertainty_pct < 0:
        yield finding(CheckCode.NEGATIVE_VALUE, f"{at}/uncertaintyPct")
    old = lint_factor_age(rules.limits, result.factor.year if result.factor else None, content.year)
    if old is not None:
        pointer = f"{at}/factor/own/year" if line.factor and line.factor.own else f"{at}/factor/code"
        yield finding(old.code, pointer, old.detail, rules.limits.clause)


def _is_stated(line: LineContent) -> bool:
    """Whether the emissions were worked out elsewhere."""
    return bool(line.gases_t) or line.co2e_t is not None


def _amounts(at: str, line: LineContent, result: LineResult, rules: RuleSet) -> Iterator[Finding]:
    if line.amount is None and not _is_stated(line):
        yield finding(CheckCode.AMOUNT_REQUIRED, f"{at}/amount")
    for name, value in (("amount", line.amount), ("originalAmount", line.original_amount)):
        if value is not None and value < 0:
            yield finding(CheckCode.NEGATIVE_ACTIVITY, f"{at}/{name}")
    if line.amount is not None and line.unit is None:
        yield finding(CheckCode.UNIT_REQUIRED, f"{at}/unit")
    if line.unit is not None:
        yield from _unit(f"{at}/unit", line.unit)
    error = result.error
    if error is None or error.code in ("NEGATIVE_ACTIVITY", "UNIT_UNKNOWN"):
        # An unknown unit of the factor is looked at with the factor.
        return
    pointer = f"{at}{_FIELDS.get(error.field, '/factor')}"
    if error.field == "gas":
        pointer = f"{at}/gasesT" if line.gases_t else f"{at}/factor/own/gases"
    yield finding(CheckCode(error.code.value), pointer, error.detail)


def _unit(pointer: str, unit: str) -> Iterator[Finding]:
    try:
        unit_named(unit)
    except FormulaError as error:
        yield finding(CheckCode.UNIT_UNKNOWN, pointer, error.detail)


def _factor(at: str, line: LineContent, result: LineResult) -> Iterator[Finding]:
    chosen = line.factor
    if chosen is None or (chosen.code is None and chosen.own is None):
        if line.amount is not None and not _is_stated(line):
            yield finding(CheckCode.FACTOR_REQUIRED, f"{at}/factor")
        return
    if chosen.code is not None:
        if result.factor is None:
            detail = "There is no emission factor of this code in the library."
            if chosen.code in (LOCAL_ELECTRICITY, LOCAL_HEAT):
                detail = "The local factor of this inventory is not known: fill in what it is made of."
            yield finding(CheckCode.FACTOR_UNKNOWN, f"{at}/factor/code", detail)
        return
    if chosen.own is not None:
        yield from _own_factor(at, line, chosen.own)


def _own_factor(at: str, line: LineContent, own: OwnFactor) -> Iterator[Finding]:
    if not own.gases and own.co2e is None and not _is_stated(line):
        yield finding(CheckCode.FACTOR_REQUIRED, f"{at}/factor/own", "The factor of your own has no figure.")
    if own.unit is None:
        yield finding(CheckCode.UNIT_REQUIRED, f"{at}/factor/own/unit", "The factor has no unit.")
    else:
        yield from _factor_unit(f"{at}/factor/own/unit", own.unit)
    if own.source is None:
        yield finding(CheckCode.FACTOR_SOURCE_REQUIRED, f"{at}/factor/own/source")
    negative = [gas for gas, value in (own.gases or {}).items() if value < 0]
    for gas in negative:
        yield finding(CheckCode.NEGATIVE_VALUE, f"{at}/factor/own/gases/{gas}", "A factor cannot be below zero.")
    if own.co2e is not None and own.co2e < 0:
        yield finding(CheckCode.NEGATIVE_VALUE, f"{at}/factor/own/co2e", "A factor cannot be below zero.")


def _factor_unit(pointer: str, unit: str) -> Iterator[Finding]:
    mass, slash, per = unit.partition("/")
    if not slash or not mass.strip() or not per.strip():
        detail = "The unit of a factor is a mass per unit of activity, such as kg/TJ or t/MWh."
        yield finding(CheckCode.UNIT_UNKNOWN, pointer, detail)
        return
    yield from _unit(pointer, mass.strip().removesuffix("CO2e").removesuffix("CO2").strip())
    yield from _unit(pointer, per.strip())


def _consistency(
    at: str, line: LineContent, result: LineResult, content: InventoryContent, rules: RuleSet
) -> Iterator[Finding]:
    """Whether the line is of the approach and the warming potentials of its inventory."""
    factor = result.factor
    uses_factor = factor is not None and not _is_stated(line)
    at_factor = f"{at}/factor" if uses_factor else at
    if content.approach is not None and uses_factor and factor is not None:
        yield from _approach(at_factor, line, content.approach, factor.approaches, rules.one_approach)
    if content.approach is Approach.IPCC_CO2 and line.gases_t and not set(line.gases_t) <= _CARBON_DIOXIDE:
        detail = "The inventory counts carbon dioxide alone, and this line gives other gases."
        yield finding(CheckCode.APPROACHES_MIXED, f"{at}/gasesT", detail, rules.one_approach)
    of_factor = factor.gwp_set if uses_factor and factor is not None else None
    if of_factor is not None and content.gwp_set is not None and of_factor != content.gwp_set:
        detail = f"The factor was made with {of_factor}, and the inventory is counted with {content.gwp_set.value}."
        yield finding(CheckCode.GWP_SETS_MIXED, at_factor, detail, rules.warming_potentials.clause)
    gases = result.gases_t
    if gases and result.co2e_t is None and result.error is None and content.gwp_set is not None:
        unknown = ", ".join(sorted(gases))
        detail = f"One of these gases has no warming potential in {content.gwp_set.value}: {unknown}."
        yield finding(CheckCode.GAS_UNKNOWN, f"{at}/gasesT" if line.gases_t else f"{at}/factor", detail)


def _approach(
    pointer: str, line: LineContent, approach: Approach, of_factor: tuple[str, ...], clause: Clause | None
) -> Iterator[Finding]:
    if of_factor:
        if approach not in of_factor:
            detail = "The factor is of the approach {own}, and the inventory of {all}."
            own_approach = ", ".join(of_factor)
            yield finding(CheckCode.APPROACHES_MIXED, pointer, detail, clause, own=own_approach, all=approach.value)
        return
    own = line.factor.own if line.factor else None
    if own is None or approach is not Approach.IPCC_CO2:
        return
    if own.co2e is not None and not own.gases:
        detail = "The inventory counts carbon dioxide alone, and the factor is of CO2 equivalents."
        yield finding(CheckCode.APPROACHES_MIXED, pointer, detail, clause)
    elif any(_is_other_gas(gas) and value for gas, value in (own.gases or {}).items()):
        detail = "The inventory counts carbon dioxide alone, and the factor has other gases as well."
        yield finding(CheckCode.APPROACHES_MIXED, pointer, detail, clause)


def _is_other_gas(gas: str) -> bool:
    try:
        return gas_named(gas) not in _CARBON_DIOXIDE
    except FormulaError:
        return True


def repeated_lines(content: InventoryContent) -> Iterator[Finding]:
    """Lines that are the same but for their names: perhaps one source counted twice."""
    seen: dict[str, int] = {}
    for number, line in enumerate(content.lines):
        if line.amount is None and not _is_stated(line):
            continue
        told = line.model_dump_json(exclude={"id"})
        if told in seen:
            detail = f"The line is the same as line {seen[told] + 1}. Is one source counted twice?"
            yield finding(CheckCode.ENTRY_TWICE, f"/lines/{number}", detail)
        else:
            seen[told] = number


def differs(typed: Decimal, summed: Decimal) -> bool:
    """Whether a typed figure is not what lines come to: by more than a tonne, or a millionth."""
    return abs(typed - summed) > max(Decimal(1), abs(summed) * Decimal("0.000001"))
