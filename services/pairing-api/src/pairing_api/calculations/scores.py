"""Calculator of scores: two territories as the caller describes them, and how well they go together."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from pairing_api.calculations.frame import TAG
from pairing_api.calculations.score_schemas import (
    CalculatedChange,
    CalculatedGap,
    CalculatedMissing,
    CalculatedTeaching,
    Party,
    ScoreAnswer,
    ScoreRequest,
    ShownScore,
)
from pairing_api.partners.answers import number
from pairing_api.partners.queries import COMPONENTS
from pairing_api.partners.schemas import ScoreChangeKind, ScoreComponent, ScoreVariant
from pairing_api.scoring.errors import ScoringError
from pairing_api.scoring.explanation import Explanation, explain
from pairing_api.scoring.weights import DEFAULT_WEIGHTS, Component, Variant, Weights
from servicekit.calculations import calculation_router
from servicekit.problems import FieldError, invalid
from servicekit.schemas import wire_name
from servicekit.writing.bodies import StrictJson

__all__ = ["TAG", "router"]

# The components that only regions are compared by.
_OF_REGIONS: Final = DEFAULT_WEIGHTS[Variant.REGION].keys() - DEFAULT_WEIGHTS[Variant.CITY].keys()
# Names of fields of a profile that the body has another name for.
_BODY_NAMES: Final = {"gdp_per_head": "gdp_pc_ppp", "gdp_unit": "gdp_pc_ppp"}


router = calculation_router()


@router.post("/score", response_model=ScoreAnswer)
def calculate_score(_: StrictJson, body: ScoreRequest) -> Any:
    """How well two territories go together: the score with its components, contributions and reasons."""
    with _named_errors(["a"]):
        a = body.a.profile(Party.A.value)
    with _named_errors(["b"]):
        b = body.b.profile(Party.B.value)
    given = {} if body.weights is None else _by_component(body.weights)
    variant = _variant(body, given)
    with _named_errors([], {component: name for name, component in _spellings(body.weights or {}).items()}):
        weights = Weights.default(variant) if body.weights is None else Weights.of(given, variant)
    return _answer(explain(a, b, weights), weights)


def _spellings(given: Mapping[str, Any]) -> dict[str, str]:
    """The component that each name means: as on the wire, or as texts about the score have it; others themselves."""
    known = {component.value: component for component in Component}
    return {name: COMPONENTS.get(name, known.get(name, name)) for name in given}


def _by_component(given: Mapping[str, Any]) -> dict[str, Any]:
    """Weights by component. Raises a 400 problem where one is named twice."""
    found: dict[str, Any] = {}
    for name, component in _spellings(given).items():
        if component in found:
            detail = "The same component in another spelling."
            raise invalid(FieldError(pointer=_pointer(["weights", name]), code="WEIGHT_REPEATED", detail=detail))
        found[component] = given[name]
    return {component: weight for component, weight in found.items() if weight is not None}


def _variant(body: ScoreRequest, given: Mapping[str, Any]) -> Variant:
    if body.variant is not None:
        return Variant(body.variant.value)
    has_domains = body.weights is None and body.a.s3 is not None and body.b.s3 is not None
    return Variant.REGION if has_domains or not _OF_REGIONS.isdisjoint(given) else Variant.CITY


@contextmanager
def _named_errors(place: list[str], spellings: Mapping[str, str] | None = None) -> Iterator[None]:
    """Answer what cannot be scored with 400, its code, and a pointer to the key of the body."""
    try:
        yield
    except ScoringError as error:
        steps = [*place, wire_name(_BODY_NAMES.get(error.field, error.field))]
        if error.key is not None:
            steps.append((spellings or {}).get(error.key, error.key))
        raise invalid(FieldError(pointer=_pointer(steps), code=error.code.value, detail=error.detail)) from None


def _pointer(steps: list[str]) -> str:
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)


def _answer(explanation: Explanation, weights: Weights) -> ScoreAnswer:
    scored = explanation.score
    shown_score, shown = scored.displayed()
    return ScoreAnswer(
        variant=ScoreVariant(scored.variant.value),
        score=number(scored.value),
        completeness=float(scored.completeness),
        is_publishable=scored.is_publishable,
        components={wire_name(name.value): number(value) for name, value in scored.components.items()},
        contributions={wire_name(name.value): float(points) for name, points in scored.contributions.items()},
        cover_a_by_b=number(scored.cover_a_by_b),
        cover_b_by_a=number(scored.cover_b_by_a),
        weights={wire_name(name.value): float(weight) for name, weight in weights.given.items()},
        displayed=ShownScore(
            score=number(shown_score),
            contributions={wire_name(name.value): float(points) for name, points in shown.items()},
        ),
        teaching=[
            CalculatedTeaching(
                teacher=Party(one.teacher),
                learner=Party(one.learner),
                topic=one.topic,
                level=one.level,
                priority=one.priority,
                share=float(one.share),
            )
            for one in explanation.teaching
        ],
        gaps=[
            CalculatedGap(seeker=Party(gap.seeker), topic=gap.topic, priority=gap.priority) for gap in explanation.gaps
        ],
        counterfactuals=[
            CalculatedChange(
                change=ScoreChangeKind(told.change.value),
                who=None if told.who is None else Party(told.who),
                topic=told.topic,
                level_from=told.level_from,
                level_to=told.level_to,
                effort=told.effort,
                gain=float(told.gain),
                score=float(told.value),
            )
            for told in explanation.counterfactuals
        ],
        missing=[
            CalculatedMissing(
                component=ScoreComponent(wire_name(one.component.value)),
                who=Party(one.who),
                field=wire_name(_BODY_NAMES.get(one.field, one.field)),
            )
            for one in explanation.missing
        ],
    )
