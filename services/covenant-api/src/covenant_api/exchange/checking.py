"""What a laid-out record comes to: made fit for a draft, with every fault and every finding at its cell.

What does not keep to the form of its field is taken out and named; what is left is a draft. Then the checks of the
report itself speak, each of their findings at the cell that it is about.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from fastapi.exceptions import RequestValidationError

from covenant_api.exchange.codes import CellCode
from covenant_api.exchange.gathered import Remark, Remarks
from covenant_api.exchange.merging import Laid
from covenant_api.rules.findings import CheckCode, Finding
from servicekit.problems import FieldError, Problem
from servicekit.schemas import WireModel
from servicekit.writing.bodies import checked, plain

Step = str | int
_MOST_PASSES: Final = 200
_OUT_OF_RANGE: Final = frozenset({"greater_than_equal", "less_than_equal", "greater_than", "less_than"})
# Where a finding is about an object as a whole, the column of it that it comes from.
_TELLING: Final = {
    CheckCode.APPROACHES_MIXED: "approach",
    CheckCode.GWP_SETS_MIXED: "gwpSet",
    # The usual gases have columns of their own and are always known.
    CheckCode.GAS_UNKNOWN: "other",
}
_ABOUT_SUBSECTOR: Final = "The sub-sector"
_ABOUT_RANGE: Final = ("Must not be negative", "Must not be larger")


@dataclass(frozen=True)
class Made:
    """A record that can be kept as a draft.

    Attributes:
        content: As JSON has it, by the names on the wire.
    """

    content: dict[str, Any]
    model: WireModel


def make(
    laid: Laid, schema: type[WireModel], remarks: Remarks, check: Callable[[Any], None] = lambda content: None
) -> Made | None:
    """The content that can be kept; None where the record as a whole cannot be made, of which a remark tells.

    Args:
        check: What the schema alone cannot know; raises a problem that names the fields.
    """
    kind = laid.record.kind
    for _ in range(_MOST_PASSES):
        try:
            content = checked(schema, laid.values)
            check(content)
            return Made(plain(content), content)
        except RequestValidationError as error:
            found = [(tuple(one["loc"][1:]), str(one["type"]), _words(one)) for one in error.errors()]
        except Problem as problem:
            found = [(_steps(one), one.code, one.detail) for one in problem.errors or ()]
        if not found or not _take_out(laid, found, remarks):
            break
    remarks.add(laid.record.head.sheet, "", CellCode.RECORD_REFUSED, kind=kind)
    return None


def _words(error: Any) -> str:
    text = str(error["msg"]).removeprefix("Value error, ")
    return "Not of the form that the field has." if error["type"] == "string_pattern_mismatch" else text


def _steps(error: FieldError) -> tuple[Step, ...]:
    return steps_of(error.pointer or "")


def steps_of(pointer: str) -> tuple[Step, ...]:
    """The steps of a JSON pointer: numbers where they are numbers."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    return tuple(int(part) if part.isdecimal() else part for part in parts)


def _take_out(laid: Laid, found: Sequence[tuple[tuple[Step, ...], str, str]], remarks: Remarks) -> bool:
    """Name each fault at its cell and take out what is faulty. Returns whether anything could be taken out."""
    gone: dict[str, set[int]] = {}
    done = False
    for steps, type_, words in found:
        steps = tuple(step for step in steps if step != "[key]")
        if words.startswith(_ABOUT_SUBSECTOR):
            steps = (*steps, "subsector")
        sheet, cell = laid.cell_of(steps)
        if not (type_ == "missing" and _is_named(laid, steps)):
            code = _code(steps, type_, words)
            remarks.add(sheet, cell, code, _told(steps, type_, words), kind=laid.record.kind)
        is_of_row = len(steps) > 1 and isinstance(steps[1], int) and steps[0] in laid.rows
        if is_of_row:
            name, number = str(steps[0]), int(steps[1])
            if len(steps) == 2 or not _drop(laid.values[name][number], steps[2:], type_):
                gone.setdefault(name, set()).add(number)
            done = True
        elif steps and steps[0] in laid.rows:
            laid.values[str(steps[0])], laid.rows[str(steps[0])] = [], []
            done = True
        elif steps:
            done = _drop(laid.values, steps, type_) or done
    for name, numbers in gone.items():
        laid.values[name] = [one for at, one in enumerate(laid.values[name]) if at not in numbers]
        laid.rows[name] = [one for at, one in enumerate(laid.rows[name]) if at not in numbers]
    return done


def _is_named(laid: Laid, steps: Sequence[Step]) -> bool:
    """Whether what is missing is missing because its cell could not be read, of which a remark tells already."""
    names = tuple(step for step in steps[2:] if isinstance(step, str))
    if names[-1:] == ("sector",):
        # It follows from the sub-sector, which is missed by itself.
        return True
    if len(steps) > 1 and isinstance(steps[1], int) and steps[0] in laid.rows:
        row = laid.rows[str(steps[0])][steps[1]]
        return row is not None and names in row.faulty
    return tuple(step for step in steps if isinstance(step, str)) in laid.record.head.faulty


def _drop(values: Any, steps: Sequence[Step], type_: str) -> bool:
    """Take out the value that is faulty. Returns False where nothing can be taken out."""
    *before, last = steps
    holder = values
    walked: list[tuple[Any, Step]] = []
    for step in before:
        inner = holder.get(step) if isinstance(holder, dict) else None
        if not isinstance(inner, dict):
            # Within a list, or deeper than what is there: what holds it goes as a whole.
            return _remove(holder, step) if walked or isinstance(inner, list) else False
        walked.append((holder, step))
        holder = inner
    if type_ == "missing":
        # What is needed beside it is not there: the object goes, and where there is none the record or row.
        return _remove(*walked[-1]) if walked else False
    return _remove(holder, last)


def _remove(holder: Any, step: Step) -> bool:
    if isinstance(holder, dict) and step in holder:
        del holder[step]
        return True
    return False


def _code(steps: Sequence[Step], type_: str, words: str) -> CellCode:
    if type_ == "missing":
        return CellCode.YEAR_MISSING if tuple(steps) == ("year",) else CellCode.ROW_INCOMPLETE
    if type_ == "string_too_long":
        return CellCode.TEXT_TOO_LONG
    if type_ == "too_long":
        return CellCode.ROW_TOO_MANY
    if type_ in _OUT_OF_RANGE or words.startswith(_ABOUT_RANGE):
        return CellCode.VALUE_OUT_OF_RANGE
    return CellCode.VALUE_REFUSED


def _told(steps: Sequence[Step], type_: str, words: str) -> str:
    if type_ == "missing":
        return f"{'.'.join(str(step) for step in steps if isinstance(step, str))} is missing."
    return words


def remarks_of(laid: Laid, findings: Sequence[Finding]) -> list[Remark]:
    """What the checks of a report found, each at its cell."""
    found = []
    for one in findings:
        sheet, cell = laid.cell_of(steps_of(one.pointer), _TELLING.get(one.code))
        severity = one.severity.value
        found.append(Remark(sheet, cell, one.code.value, severity, True, one.detail, "", laid.record.kind))
    return found
