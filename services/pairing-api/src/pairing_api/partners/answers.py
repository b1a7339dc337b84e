"""Scores as they are answered: from the numbers of the computation to those of the wire."""

from decimal import Decimal
from typing import Any

from pairing_api.partners.schemas import (
    MissingInput,
    ScoreChange,
    ScoreChangeKind,
    ScoreComponent,
    ScorePart,
    ScoreStanding,
    ScoreVariant,
    Teaching,
    TopicGap,
)
from pairing_api.scoring.explanation import Explanation
from pairing_api.scoring.scores import Score
from servicekit.figures import on_the_wire
from servicekit.schemas import wire_name


def number(value: Decimal | None) -> float | None:
    """A decimal as the number of JSON nearest to it."""
    return None if value is None else on_the_wire(value)


def head_of(scored: Score) -> dict[str, Any]:
    """The fields of `ScoreHead`. A score that rests on too little is left out, with its points."""
    is_shown = scored.is_publishable
    shown_score, shown = scored.displayed() if is_shown else (None, {})
    points = scored.contributions if is_shown else {}
    parts = [
        ScorePart(
            component=ScoreComponent(wire_name(component.value)),
            weight=float(scored.weights.given[component]),
            value=number(value),
            points=number(points.get(component)),
            shown_points=number(shown.get(component)),
        )
        for component, value in scored.components.items()
    ]
    return {
        "variant": ScoreVariant(scored.variant.value),
        "score": number(scored.value) if is_shown else None,
        "shown_score": number(shown_score),
        "completeness": number(scored.completeness),
        "parts": parts,
    }


def explained_by(explanation: Explanation) -> dict[str, Any]:
    """The fields of an explanation that say why."""
    is_shown = explanation.score.is_publishable
    return {
        "cover_a_by_b": number(explanation.score.cover_a_by_b),
        "cover_b_by_a": number(explanation.score.cover_b_by_a),
        "teaching": [
            Teaching(
                teacher=one.teacher,
                learner=one.learner,
                topic=one.topic,
                level=one.level,
                priority=one.priority,
                share=float(one.share),
            )
            for one in explanation.teaching
        ],
        "gaps": [TopicGap(seeker=gap.seeker, topic=gap.topic, priority=gap.priority) for gap in explanation.gaps],
        "counterfactuals": [
            ScoreChange(
                change=ScoreChangeKind(told.change.value),
                who=told.who,
                topic=told.topic,
                level_from=told.level_from,
                level_to=told.level_to,
                effort=told.effort,
                gain=float(told.gain),
                score=float(told.value),
            )
            for told in explanation.counterfactuals
            if is_shown
        ],
        "missing": [
            MissingInput(
                component=ScoreComponent(wire_name(one.component.value)), who=one.who, field=_FIELDS[one.field]
            )
            for one in explanation.missing
        ],
        "standings": [
            ScoreStanding(who=who, rank=place.rank, of=place.of, percentile=number(place.percentile))
            for who, place in explanation.standings.items()
            if is_shown
        ],
    }


# What the fields of a profile are called in a territory.
_FIELDS = {
    "population": "population",
    "area_km2": "areaKm2",
    "area_scope": "areaScope",
    "koppen": "koppen",
    "gdp_per_head": "gdpPerHead",
    "gdp_unit": "gdpPerHeadCurrency",
    "traits": "traits",
    "languages": "languages",
    "offers": "offers",
    "seeks": "seeks",
    "s3": "s3Priorities",
    "value_chains": "valueChains",
    "clusters": "clusters",
    "commitments": "commitments",
}
