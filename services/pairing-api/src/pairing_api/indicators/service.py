"""Reading published figures."""

from fastapi import Request, Response
from sqlalchemy import ColumnElement

from pairing_api.indicators.models import IndicatorRecord
from pairing_api.indicators.queries import IndicatorQuery
from pairing_api.indicators.schemas import Indicator
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.sources.service import evidence_of
from servicekit.database import Reader
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.parameters import RecordQuery
from servicekit.projections import Projection

_source = records(IndicatorRecord).outerjoin(ProgrammeRecord, ProgrammeRecord.id == IndicatorRecord.programme_id)

_INDICATOR = Projection(
    Indicator,
    {
        "id": IndicatorRecord.id,
        "slug": IndicatorRecord.slug,
        "name": IndicatorRecord.name,
        "programme": ProgrammeRecord.slug,
        "value": IndicatorRecord.value,
        "value_text": IndicatorRecord.value_text,
        "qualifier": IndicatorRecord.qualifier,
        "unit": IndicatorRecord.unit,
        "note": IndicatorRecord.note,
        "source": evidence_of(IndicatorRecord),
        "updated_at": IndicatorRecord.updated_at,
    },
)

INDICATORS = Listing(
    name="indicators",
    title="Published figures",
    meaning=Meaning(
        ["Indicator", "schema:Observation"],
        terms={"value": "schema:value", "unit": "schema:unitText"},
    ),
    projection=_INDICATOR,
    source=_source,
    id=IndicatorRecord.id,
    sorts={"name": SortKey(IndicatorRecord.sort_name)},
    default_sort=("name",),
    search=IndicatorRecord.search_document,
)


def _conditions(query: IndicatorQuery) -> list[ColumnElement[bool]]:
    return [ProgrammeRecord.slug.in_(query.programme)] if query.programme else []


def answer_indicators(request: Request, db: Reader, query: IndicatorQuery) -> Response:
    """The page of published figures that `query` asks for."""
    return INDICATORS.respond(request, db, query, _conditions(query))


def answer_indicator(request: Request, db: Reader, query: RecordQuery, slug: str) -> Response:
    """The figure with this slug. Raises a 404 problem where there is none."""
    return INDICATORS.respond_one(request, db, query.f, _source.where(IndicatorRecord.slug == slug), "indicator")
