"""National targets as dated data: which one counts on a day, for a country and a target year."""

import json
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from covenant_api.rules.ambition import Against
from covenant_api.rules.loading import resolved_clauses
from covenant_api.rules.schemas import NationalTarget


@cache
def _document() -> dict[str, Any]:
    text = files("covenant_api.rules").joinpath("national_targets.json").read_text(encoding="utf-8")
    parsed: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return parsed


@cache
def national_targets() -> tuple[NationalTarget, ...]:
    """Every national target, by country, target year and the day from which it counts."""
    context = {"clauses": resolved_clauses(_document())}
    found = (NationalTarget.model_validate(record, context=context) for record in _document()["records"])
    return tuple(sorted(found, key=lambda one: (one.country, one.target_year, one.set_on)))


def counting(country: str, on: date) -> list[NationalTarget]:
    """The targets that count for a country on a day, by target year: its own, or those of the union that it is in.

    Args:
        country: ISO 3166-1 alpha-2, or EU.
    """
    own = [one for one in national_targets() if one.country == country]
    if not own:
        unions = [union for union, members in _document()["members"].items() if country in members]
        own = [one for one in national_targets() if one.country in unions]
    return [one for one in own if one.set_on <= on and (one.replaced_on is None or on < one.replaced_on)]


def national_target(country: str, on: date, target_year: int | None = None) -> NationalTarget | None:
    """The target that counts for a country on a day.

    Args:
        country: ISO 3166-1 alpha-2, or EU.
        target_year: The year of the target that it is compared with. Where no national one is for that year, the one
            of the nearest year is meant, of two as near the later: it is not comparable, and the answer can say with
            what.

    Returns:
        The target, without `target_year` the one of the earliest year; None where none counts.
    """
    found = counting(country, on)
    if not found:
        return None
    if target_year is None:
        return min(found, key=lambda one: one.target_year)
    return min(found, key=lambda one: (abs(one.target_year - target_year), -one.target_year))


def as_against(target: NationalTarget) -> Against:
    """The same as what a target is held against."""
    return Against(pct=target.pct, target_year=target.target_year, base_year=target.base_year, clause=target.clause)
