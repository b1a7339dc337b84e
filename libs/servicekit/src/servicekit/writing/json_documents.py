"""JSON as it is read from a body: strictly, with a pointer to whatever cannot be stored or means two things."""

import json
import math
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from servicekit.problems import FieldError, Problem, invalid

DEEPEST: Final = 32
_MOST_ERRORS: Final = 10


class _Object(dict[str, Any]):
    """An object, and which of its names came more than once."""

    repeated: frozenset[str] = frozenset()


class _Number:
    """A number that is none: NaN, Infinity, or one that no double holds."""


class _Overlong:
    """A number with more digits than can be kept: it would be stored as another one."""


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    if len(made) < len(pairs):
        made.repeated = frozenset(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
    return made


def _float(text: str) -> Any:
    number = float(text)
    if not math.isfinite(number):
        return _Number()
    # The shortest digits that mean this double are what is stored and computed with.
    return number if Decimal(repr(number)) == Decimal(text) else _Overlong()


def _refused(code: str, detail: str) -> Problem:
    return invalid(FieldError(pointer="", code=code, detail=detail))


def read_json(body: bytes) -> Any:
    """The value that a body holds.

    Raises:
        Problem: 400 where it is not JSON in UTF-8, is nested too deeply, repeats a name within an object, or has a
            text or number that cannot be stored; each with a pointer.
    """
    try:
        value = json.loads(
            body.decode("utf-8"), object_pairs_hook=_object, parse_constant=lambda _: _Number(), parse_float=_float
        )
    except UnicodeDecodeError:
        raise _refused("encoding", "The body is not UTF-8.") from None
    except RecursionError:
        raise _refused("too_deep", f"The body is nested deeper than {DEEPEST} levels.") from None
    except ValueError:
        raise _refused("json_invalid", "The body is not valid JSON.") from None
    errors = []
    for error in _faults(value, "", 0):
        errors.append(error)
        if len(errors) == _MOST_ERRORS:
            break
    if errors:
        raise invalid(*errors)
    return value


def _faults(value: Any, pointer: str, depth: int) -> Iterator[FieldError]:
    if depth > DEEPEST:
        yield FieldError(pointer=pointer, code="too_deep", detail=f"Nested deeper than {DEEPEST} levels.")
        return
    match value:
        case _Number():
            yield FieldError(pointer=pointer, code="finite_number", detail="Must be a finite number.")
        case _Overlong():
            yield FieldError(pointer=pointer, code="too_many_digits", detail="Has more digits than can be kept.")
        case str():
            yield from _text_faults(value, pointer)
        case _Object():
            for name, inner in value.items():
                named = f"{pointer}/{_step(name)}"
                if name in value.repeated:
                    yield FieldError(pointer=named, code="repeated_name", detail="This name comes twice in its object.")
                faulty = list(_text_faults(name, pointer))
                yield from faulty or _faults(inner, named, depth + 1)
        case list():
            for index, inner in enumerate(value):
                yield from _faults(inner, f"{pointer}/{index}", depth + 1)


def _text_faults(text: str, pointer: str) -> Iterator[FieldError]:
    if "\x00" in text:
        yield FieldError(pointer=pointer, code="nul", detail="NUL is not allowed in texts.")
    elif any("\ud800" <= letter <= "\udfff" for letter in text):
        yield FieldError(pointer=pointer, code="surrogate", detail="Half of a surrogate pair is no letter.")


def _step(name: str) -> str:
    """A name as a step of a JSON pointer. The document of a problem can hold it: lone surrogates are replaced."""
    shown = name.encode("utf-8", "replace").decode("utf-8").replace("\x00", "?")
    return shown.replace("~", "~0").replace("/", "~1")


def merge_patch(target: Any, patch: Any) -> Any:
    """`target` with `patch` applied to it (RFC 7396). Neither is changed."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = merge_patch(merged.get(name), value)
    return merged
