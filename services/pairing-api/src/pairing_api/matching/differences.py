"""How a run differs from another: pairs, figures, who gains and who loses, and what was asked differently."""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from pairing_api.matching.models import MatchRunRecord
from pairing_api.matching.outcome_schemas import (
    InputChange,
    MatchDifferences,
    MatchResult,
    MatchTotals,
    MemberChange,
    ScoredPair,
)
from pairing_api.matching.runs import find_done, instance_in, settings_of
from pairing_api.pairings.schemas import Side
from pairing_api.solving.instances import Instance
from servicekit.problems import Problem, invalid_parameter
from servicekit.writing.bodies import plain

_Scored = Mapping[tuple[str, str], float]


def between(session: Session, run_id: UUID, other_id: UUID) -> MatchDifferences:
    """A run seen from another one. Raises 404, 400 for another run that is not there, 409 where one has no result."""
    run = find_done(session, run_id)
    try:
        other = find_done(session, other_id)
    except Problem as problem:
        if problem.status != 404:
            raise
        raise invalid_parameter("with", "unknown", "There is no such match run.") from None
    after, before = MatchResult.model_validate(run.result), MatchResult.model_validate(other.result)
    instance, earlier = instance_in(session, run), instance_in(session, other)
    here = {(pair.eu, pair.partner): pair.score for pair in after.pairs}
    there = {(pair.eu, pair.partner): pair.score for pair in before.pairs}
    changes = list(_members(here, there, instance, earlier))
    return MatchDifferences(
        match_run_id=run.id,
        other_run_id=other.id,
        before=_totals(before),
        after=_totals(after),
        gained=_only(here, there),
        lost=_only(there, here),
        kept=len(here.keys() & there.keys()),
        gainers=[one for one in changes if one.score_after > one.score_before],
        losers=[one for one in changes if one.score_after < one.score_before],
        inputs=[*_settings(run, other), *_inputs(instance, earlier)],
    )


def _totals(result: MatchResult) -> MatchTotals:
    return MatchTotals(
        pairs_count=result.pairs_count,
        total=result.total,
        minimum=result.minimum,
        unmatched=len(result.unmatched),
    )


def _only(these: _Scored, those: _Scored) -> list[ScoredPair]:
    return [
        ScoredPair(eu=eu, partner=partner, score=these[eu, partner])
        for eu, partner in sorted(these.keys() - those.keys())
    ]


def _members(here: _Scored, there: _Scored, instance: Instance, earlier: Instance) -> Iterator[MemberChange]:
    eu = {*instance.eu, *earlier.eu}
    for code in sorted(eu | {*instance.partners, *earlier.partners}):
        side = Side.EU if code in eu else Side.PARTNER
        after, before = _partners(code, here), _partners(code, there)
        if after.keys() != before.keys():
            yield MemberChange(
                territory=code,
                side=side,
                before=sorted(before),
                after=sorted(after),
                score_before=round(sum(before.values()), 9),
                score_after=round(sum(after.values()), 9),
            )


def _partners(code: str, pairs: _Scored) -> dict[str, float]:
    return {
        eu if partner == code else partner: score for (eu, partner), score in pairs.items() if code in (eu, partner)
    }


def _settings(run: MatchRunRecord, other: MatchRunRecord) -> Iterator[InputChange]:
    after, before = plain(settings_of(run)), plain(settings_of(other))
    for name, value in after.items():
        if value != before[name]:
            yield InputChange(field=name, before=_text(before[name]), after=_text(value))


def _inputs(instance: Instance, earlier: Instance) -> Iterator[InputChange]:
    """What differs beyond the settings, where the runs are of two cohorts."""
    now, then = _held(instance), _held(earlier)
    for name, value in now.items():
        if value != then[name]:
            yield InputChange(
                field=name, before=_text(_beyond(then[name], value)), after=_text(_beyond(value, then[name]))
            )


def _held(instance: Instance) -> dict[str, dict[str, Any]]:
    return {
        "members": dict.fromkeys((*instance.eu, *instance.partners), "member"),
        "scores": {f"{eu} – {partner}": float(value) for (eu, partner), value in instance.scores.items()},
        "places": {code: instance.capacity(code) for code in (*instance.eu, *instance.partners)},
        "wishes": {
            code: list(wanted) for code, wanted in {**instance.eu_preferences, **instance.partner_preferences}.items()
        },
    }


def _beyond(these: Mapping[str, Any], those: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in sorted(these.items()) if those.get(name) != value}


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
