"""Energy assessments as the API shows them: the list, one of them, the library, and what the filters mean."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, func, literal, select
from sqlalchemy.types import Text

from covenant_api.energy.codes import ENERGY_INDICATORS, EnergyAttribute
from covenant_api.energy.models import EnergyAssessment, EnergyIndicatorValue
from covenant_api.energy.queries import EnergyAssessmentQuery
from covenant_api.energy.schemas import EnergyAssessment as EnergyAssessmentSchema
from covenant_api.energy.schemas import (
    EnergyAssessmentItem,
    EnergyIndicator,
    EnergyIndicatorList,
    IndicatorValue,
)
from covenant_api.reporting.rows import report_expressions
from covenant_api.rules.findings import RuleSource
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.schemas import SignatoryReference
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey
from servicekit.projections import Projection, count_of, from_table, json_list

_ASSESSMENTS = select().select_from(EnergyAssessment).join(Signatory, Signatory.id == EnergyAssessment.signatory_id)

VALUES = (
    from_table(EnergyIndicatorValue)
    .where(EnergyIndicatorValue.assessment_id == EnergyAssessment.id)
    .correlate(EnergyAssessment)
)
VALUE_FIELDS = {
    "attribute": EnergyIndicatorValue.attribute,
    "code": EnergyIndicatorValue.code,
    "text": EnergyIndicatorValue.text,
    "value": EnergyIndicatorValue.value,
    "unit": EnergyIndicatorValue.unit,
    "year": EnergyIndicatorValue.year,
    "source": EnergyIndicatorValue.source,
    "note": EnergyIndicatorValue.note,
}
_library_name = case({one.code: one.name for one in ENERGY_INDICATORS.values()}, value=EnergyIndicatorValue.code)


def _attributes() -> Any:
    """The attributes that have indicators, in the order of their list."""
    found = (
        select(EnergyIndicatorValue.attribute.label("attribute"))
        .where(EnergyIndicatorValue.assessment_id == EnergyAssessment.id)
        .group_by(EnergyIndicatorValue.attribute)
        .correlate(EnergyAssessment)
        .subquery()
    )
    place = case({one.value: place for place, one in enumerate(EnergyAttribute)}, value=found.c.attribute)
    return json_list(from_table(found), found.c.attribute, place)


def _codes() -> Any:
    """The indicators of the library that have values, each once, in the order of the assessment."""
    found = (
        select(EnergyIndicatorValue.code.label("code"), func.min(EnergyIndicatorValue.position).label("position"))
        .where(EnergyIndicatorValue.assessment_id == EnergyAssessment.id, EnergyIndicatorValue.code.is_not(None))
        .group_by(EnergyIndicatorValue.code)
        .correlate(EnergyAssessment)
        .subquery()
    )
    return json_list(from_table(found), found.c.code, found.c.position)


_item_fields = {
    "id": EnergyAssessment.id,
    **report_expressions(EnergyAssessment),
    "signatory_name": Signatory.name,
    "country": Signatory.country,
    "status": literal("complete", Text),
    "year": EnergyAssessment.year,
    "indicator_count": count_of(VALUES),
    "attributes": _attributes(),
    "codes": _codes(),
    "updated_at": EnergyAssessment.updated_at,
}
_REFERENCE = Projection(
    SignatoryReference,
    {"id": Signatory.id, "name": Signatory.name, "names": Signatory.names, "country": Signatory.country},
)

ENERGY_ASSESSMENT = Projection(
    EnergyAssessmentSchema,
    {
        **_item_fields,
        "signatory": _REFERENCE.json(),
        "description": EnergyAssessment.description,
        "method": EnergyAssessment.method,
        "indicators": Projection(
            IndicatorValue,
            {
                **VALUE_FIELDS,
                "name": func.coalesce(_library_name, EnergyIndicatorValue.text, EnergyIndicatorValue.code),
            },
        ).list_of(VALUES, EnergyIndicatorValue.position),
        "created_at": EnergyAssessment.created_at,
    },
)

ENERGY_ASSESSMENTS = Listing(
    name="energy-assessments",
    title="Assessments of energy access and poverty",
    meaning=Meaning(
        ["EnergyAssessment", "schema:Report"],
        added={"schema:name": func.concat(Signatory.name, ", ", EnergyAssessment.year)},
    ),
    key="id",
    projection=Projection(EnergyAssessmentItem, _item_fields),
    source=_ASSESSMENTS,
    id=EnergyAssessment.id,
    sorts={
        "signatoryName": SortKey(Signatory.sort_name),
        "year": SortKey(EnergyAssessment.year),
        "updatedAt": SortKey(EnergyAssessment.updated_at),
    },
    default_sort=("signatoryName", "-year"),
    search=Signatory.search_document,
    searched=Signatory.id,
    record=ENERGY_ASSESSMENT,
)

# What a signatory reports that is not public is not public either.
_is_public = Signatory.status != "pending"


def public_energy_assessment(assessment_id: UUID) -> Select[tuple[()]]:
    """The complete assessment of this id."""
    return _ASSESSMENTS.where(EnergyAssessment.id == assessment_id, _is_public)


def conditions(filters: EnergyAssessmentQuery) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on assessments."""
    found: list[ColumnElement[bool]] = [_is_public]
    if filters.signatory_id:
        found.append(EnergyAssessment.signatory_id.in_(filters.signatory_id))
    if filters.country:
        found.append(Signatory.country.in_(filters.country))
    if filters.year:
        found.append(EnergyAssessment.year.in_(filters.year))
    of_it = EnergyIndicatorValue.assessment_id == EnergyAssessment.id
    for wanted, column in (
        (filters.attribute, EnergyIndicatorValue.attribute),
        (filters.indicator, EnergyIndicatorValue.code),
    ):
        if wanted:
            found.append(select(EnergyIndicatorValue.assessment_id).where(of_it, column.in_(wanted)).exists())
    return found


def energy_indicators() -> EnergyIndicatorList:
    """The library, by attribute."""
    items = []
    for one in ENERGY_INDICATORS.values():
        source = RuleSource(title=one.source_title, publisher=one.publisher, url=one.source_url)
        items.append(
            EnergyIndicator(
                code=one.code,
                attribute=one.attribute,
                name=one.name,
                unit=one.unit,
                minimum=one.least,
                maximum=one.most,
                meaning=one.meaning,
                is_verified=one.is_verified,
                source=source,
            )
        )
    return EnergyIndicatorList(items=items)
