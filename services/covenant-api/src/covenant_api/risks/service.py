"""Risk assessments as the API shows them: the list, one of them, and what the filters mean."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, func, literal, literal_column, select
from sqlalchemy.dialects.postgresql import JSON, aggregate_order_by
from sqlalchemy.types import Text

from covenant_api.reporting.rows import report_expressions
from covenant_api.risks.models import (
    RiskAssessment,
    RiskCapacity,
    RiskGroup,
    RiskHazard,
    RiskHazardSector,
    RiskPastEvent,
    RiskSector,
)
from covenant_api.risks.queries import RiskAssessmentQuery
from covenant_api.risks.schemas import (
    AssessedCapacity,
    AssessedGroup,
    AssessedHazard,
    AssessedSector,
    HazardSector,
    PastEvent,
    RiskAssessmentItem,
    RiskMatrixCell,
)
from covenant_api.risks.schemas import RiskAssessment as RiskAssessmentSchema
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey
from servicekit.projections import Projection, count_of, from_table, json_list

_ASSESSMENTS = select().select_from(RiskAssessment).join(Signatory, Signatory.id == RiskAssessment.signatory_id)


def _parts(model: Any) -> Select[Any]:
    return from_table(model).where(model.assessment_id == RiskAssessment.id).correlate(RiskAssessment)


def _codes(model: Any, column: Any) -> Any:
    """The codes of a column, each once, in the order of the assessment."""
    first = (
        select(column.label("code"), func.min(model.position).label("position"))
        .where(model.assessment_id == RiskAssessment.id)
        .group_by(column)
        .correlate(RiskAssessment)
        .subquery()
    )
    return json_list(from_table(first), first.c.code, first.c.position)


_hazard_sectors = (
    from_table(RiskHazardSector)
    .where(
        RiskHazardSector.assessment_id == RiskHazard.assessment_id,
        RiskHazardSector.position == RiskHazard.position,
    )
    .correlate(RiskHazard)
)

HAZARD_SECTORS = Projection(
    HazardSector, {"sector": RiskHazardSector.sector, "vulnerability": RiskHazardSector.vulnerability}
).list_of(_hazard_sectors, RiskHazardSector.number)

HAZARD_FIELDS = {
    "hazard": RiskHazard.hazard,
    "kind": RiskHazard.kind,
    "probability": RiskHazard.probability,
    "consequence": RiskHazard.consequence,
    "expected_intensity_change": RiskHazard.expected_intensity_change,
    "expected_frequency_change": RiskHazard.expected_frequency_change,
    "timeframe": RiskHazard.timeframe,
    "future_impact": RiskHazard.future_impact,
    "sectors": HAZARD_SECTORS,
    "groups": RiskHazard.groups,
    "explanation": RiskHazard.explanation,
}
SECTOR_FIELDS = {
    "sector": RiskSector.sector,
    "vulnerability": RiskSector.vulnerability,
    "indicators": RiskSector.indicators,
    "explanation": RiskSector.explanation,
}
GROUP_FIELDS = {
    "group": RiskGroup.group,
    "vulnerability": RiskGroup.vulnerability,
    "explanation": RiskGroup.explanation,
}
CAPACITY_FIELDS = {
    "factor": RiskCapacity.factor,
    "level": RiskCapacity.level,
    "effect": RiskCapacity.effect,
    "sector": RiskCapacity.sector,
    "explanation": RiskCapacity.explanation,
}
EVENT_FIELDS = {
    "hazard": RiskPastEvent.hazard,
    "kind": RiskPastEvent.kind,
    "started_on": RiskPastEvent.started_on,
    "year": RiskPastEvent.year,
    "deaths": RiskPastEvent.deaths,
    "economic_loss": case(
        (
            RiskPastEvent.loss_amount.is_not(None) | RiskPastEvent.loss_currency.is_not(None),
            func.json_build_object(
                literal_column("'amount'"),
                RiskPastEvent.loss_amount,
                literal_column("'currency'"),
                RiskPastEvent.loss_currency,
                type_=JSON,
            ),
        )
    ),
    "description": RiskPastEvent.description,
}

HAZARDS, SECTORS, GROUPS, CAPACITIES, EVENTS = (
    _parts(model) for model in (RiskHazard, RiskSector, RiskGroup, RiskCapacity, RiskPastEvent)
)


def _matrix() -> Any:
    """The hazards by probability and consequence, the gravest first."""
    told = {
        name: func.coalesce(column, literal("not_known", Text))
        for name, column in {"probability": RiskHazard.probability, "consequence": RiskHazard.consequence}.items()
    }
    cells = (
        select(
            told["probability"].label("probability"),
            told["consequence"].label("consequence"),
            RiskHazard.score,
            RiskHazard.level,
            func.count().label("count"),
            func.json_agg(aggregate_order_by(RiskHazard.hazard, RiskHazard.position), type_=JSON).label("hazards"),
            func.min(RiskHazard.position).label("position"),
        )
        .where(RiskHazard.assessment_id == RiskAssessment.id)
        .group_by(told["probability"], told["consequence"], RiskHazard.score, RiskHazard.level)
        .correlate(RiskAssessment)
        .subquery()
    )
    cell = Projection(RiskMatrixCell, {name: cells.c[name] for name in RiskMatrixCell.model_fields})
    return cell.list_of(from_table(cells), cells.c.score.desc().nulls_last(), cells.c.position)


_item_fields = {
    "id": RiskAssessment.id,
    **report_expressions(RiskAssessment),
    "signatory_name": Signatory.name,
    "country": Signatory.country,
    "status": literal("complete", Text),
    "title": RiskAssessment.title,
    "year": RiskAssessment.year,
    "authors": RiskAssessment.authors,
    "hazard_count": count_of(HAZARDS),
    "high_risk_count": count_of(HAZARDS.where(RiskHazard.level == "high")),
    "hazards": _codes(RiskHazard, RiskHazard.hazard),
    "sectors": _codes(RiskSector, RiskSector.sector),
    "groups": _codes(RiskGroup, RiskGroup.group),
    "updated_at": RiskAssessment.updated_at,
}
_REFERENCE = Projection(
    SignatoryReference,
    {"id": Signatory.id, "name": Signatory.name, "names": Signatory.names, "country": Signatory.country},
)

RISK_ASSESSMENT = Projection(
    RiskAssessmentSchema,
    {
        **_item_fields,
        "signatory": _REFERENCE.json(),
        "description": RiskAssessment.description,
        "boundary": RiskAssessment.boundary,
        "method": RiskAssessment.method,
        "sources": RiskAssessment.sources,
        "hazard_details": Projection(
            AssessedHazard, {**HAZARD_FIELDS, "score": RiskHazard.score, "level": RiskHazard.level}
        ).list_of(HAZARDS, RiskHazard.position),
        "risk_matrix": _matrix(),
        "sector_details": Projection(AssessedSector, SECTOR_FIELDS).list_of(SECTORS, RiskSector.position),
        "group_details": Projection(AssessedGroup, GROUP_FIELDS).list_of(GROUPS, RiskGroup.position),
        "adaptive_capacity": Projection(AssessedCapacity, CAPACITY_FIELDS).list_of(CAPACITIES, RiskCapacity.position),
        "past_events": Projection(PastEvent, EVENT_FIELDS).list_of(EVENTS, RiskPastEvent.position),
        "created_at": RiskAssessment.created_at,
    },
)

RISK_ASSESSMENTS = Listing(
    name="risk-assessments",
    title="Assessments of climate risk and vulnerability",
    meaning=Meaning(["RiskAssessment", "schema:Report"], {"title": "schema:name"}),
    key="id",
    projection=Projection(RiskAssessmentItem, _item_fields),
    source=_ASSESSMENTS,
    id=RiskAssessment.id,
    sorts={
        "signatoryName": SortKey(Signatory.sort_name),
        "year": SortKey(RiskAssessment.year),
        "title": SortKey(RiskAssessment.title),
        "updatedAt": SortKey(RiskAssessment.updated_at),
    },
    default_sort=("signatoryName", "-year"),
    search=Signatory.search_document,
    searched=Signatory.id,
    record=RISK_ASSESSMENT,
)

# What a signatory reports that is not public is not public either.
_is_public = Signatory.status != "pending"


def public_risk_assessment(assessment_id: UUID) -> Select[tuple[()]]:
    """The complete assessment of this id."""
    return _ASSESSMENTS.where(RiskAssessment.id == assessment_id, _is_public)


def conditions(filters: RiskAssessmentQuery) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on assessments."""
    found: list[ColumnElement[bool]] = [_is_public]
    if filters.signatory_id:
        found.append(RiskAssessment.signatory_id.in_(filters.signatory_id))
    if filters.country:
        found.append(Signatory.country.in_(filters.country))
    if filters.year:
        found.append(RiskAssessment.year.in_(filters.year))
    parts: tuple[tuple[Sequence[str], Any, Any], ...] = (
        (filters.hazard, RiskHazard, RiskHazard.hazard),
        (filters.sector, RiskSector, RiskSector.sector),
        (filters.group, RiskGroup, RiskGroup.group),
    )
    for wanted, model, column in parts:
        if wanted:
            has_one = model.assessment_id == RiskAssessment.id
            found.append(select(model.assessment_id).where(has_one, column.in_(wanted)).exists())
    return found
