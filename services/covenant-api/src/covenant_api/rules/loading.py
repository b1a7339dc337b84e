"""The rule sets of the package: read once, resolved, and compared with nothing but themselves.

A file says each source and each clause once; everything else names clauses by their code.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any, Final

from covenant_api.rules.findings import Clause, RuleSource
from covenant_api.rules.schemas import RuleSet

# The rule set of whoever has none of their own: that of the root of the tree.
ROOT_CODE: Final = "gcom-crf"


class UnknownRuleSetError(LookupError):
    """There is no rule set of this code and version."""


def resolved_clauses(document: Mapping[str, Any]) -> dict[str, Clause]:
    """The clauses of a file, each with its source."""
    sources = {code: RuleSource.model_validate(source) for code, source in document["sources"].items()}
    return {
        clause["code"]: Clause(
            code=clause["code"],
            text=clause["text"],
            is_verified=clause["isVerified"],
            source=sources[clause["source"]] if clause["source"] else None,
        )
        for clause in document["clauses"]
    }


def parsed(text: str) -> RuleSet:
    """A rule set from the text of its file.

    Raises:
        pydantic.ValidationError: It is not of the shape of a rule set, or names a clause that it does not have.
    """
    document = json.loads(text, parse_float=Decimal)
    clauses = resolved_clauses(document)
    shape = {name: value for name, value in document.items() if name != "sources"}
    shape["clauses"] = list(clauses.values())
    return RuleSet.model_validate(shape, context={"clauses": clauses})


@cache
def _packaged() -> Mapping[tuple[str, str], tuple[RuleSet, str]]:
    found: dict[tuple[str, str], tuple[RuleSet, str]] = {}
    for file in _files():
        content = file.read_bytes()
        one = parsed(content.decode())
        found[one.code, one.version] = one, hashlib.sha256(content).hexdigest()
    return MappingProxyType(found)


def _files() -> list[Traversable]:
    folder = files("covenant_api.rules").joinpath("sets")
    return sorted((one for one in folder.iterdir() if one.name.endswith(".json")), key=lambda one: one.name)


def rule_sets() -> list[RuleSet]:
    """Every rule set in all its versions, by code and from the oldest version to the newest."""
    return sorted((one for one, _ in _packaged().values()), key=lambda one: (one.code, _numbers(one.version)))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def rule_set(code: str, version: str) -> RuleSet:
    """The rule set of this code and version.

    Raises:
        UnknownRuleSetError: There is none.
    """
    try:
        return _packaged()[code, version][0]
    except KeyError:
        raise UnknownRuleSetError(f"There is no rule set {code} {version}.") from None


def digest(code: str, version: str) -> str:
    """SHA-256 of the bytes of the rule set's file, in hexadecimal.

    Raises:
        UnknownRuleSetError: There is no such rule set.
    """
    rule_set(code, version)
    return _packaged()[code, version][1]


def current_rule_sets(on: date | None = None) -> list[RuleSet]:
    """The rule sets under which reports are begun: of each code the newest version that is valid.

    Args:
        on: The day; without one, those that have no last day.
    """
    valid: dict[str, RuleSet] = {}
    for one in rule_sets():
        begun = on is None or one.takes_effect_on <= on
        ended = one.ends_on is not None and (on is None or one.ends_on < on)
        if begun and not ended:
            valid[one.code] = one
    return list(valid.values())


def rule_set_for(covenants: Iterable[Iterable[str]], on: date | None = None) -> RuleSet:
    """The rule set of a signatory: that of the nearest covenant, going up from each of its own, that has one.

    Args:
        covenants: Of each covenant that it has joined, the slugs from the root of the tree down to itself.
        on: The day on which the report is begun.

    Returns:
        The rule set of the deepest covenant that has one (ties by code), or the root's.
    """
    current = current_rule_sets(on)
    found: list[tuple[int, str, RuleSet]] = []
    for path in covenants:
        for depth, slug in enumerate(path):
            found += [(-depth, one.code, one) for one in current if slug in one.covenants]
    if found:
        return min(found, key=lambda one: one[:2])[2]
    return next(one for one in current if one.code == ROOT_CODE)
