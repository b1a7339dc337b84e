"""Counts over all public records, in one statement and so of one moment."""

from typing import Any

from fastapi import Request, Response
from sqlalchemy import CTE, ColumnElement, ScalarSelect, Text, cast, func, literal_column, select

from pairing_api.events.models import EventRecord
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.pairings.models import PairingMemberRecord, PairingRecord, PairingTopicRecord
from pairing_api.pairings.visibility import is_public
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.statistics.schemas import Statistics, StatisticsBreakdown, StatisticsDimension, StatisticsRow
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.service import narrower_topics
from servicekit.conditional import answer
from servicekit.database import Reader
from servicekit.projections import Projection, from_table

_shown = (
    select(
        PairingRecord.id,
        PairingRecord.programme_id,
        PairingRecord.strand,
        PairingRecord.state,
        PairingRecord.year,
    )
    .where(is_public())
    .cte("shown")
)

_members = (
    select(_shown.c.id.label("pairing_id"), TerritoryRecord.id.label("territory_id"), TerritoryRecord.country)
    .join(PairingMemberRecord, PairingMemberRecord.pairing_id == _shown.c.id)
    .join(TerritoryRecord, TerritoryRecord.id == PairingMemberRecord.territory_id)
    .cte("members")
)


def _values(dimension: StatisticsDimension) -> CTE:
    """Pairs of a pairing and one of its values, each once."""
    pairing: ColumnElement[Any] = _shown.c.id
    match dimension:
        case StatisticsDimension.PROGRAMME:
            pairs = select(pairing.label("pairing_id"), ProgrammeRecord.slug.label("value")).join(
                ProgrammeRecord, ProgrammeRecord.id == _shown.c.programme_id
            )
        case StatisticsDimension.TOPIC:
            pairs = (
                select(pairing.label("pairing_id"), narrower_topics.c.wider_code.label("value"))
                .join(PairingTopicRecord, PairingTopicRecord.pairing_id == pairing)
                .join(narrower_topics, narrower_topics.c.topic_id == PairingTopicRecord.topic_id)
                .distinct()
            )
        case StatisticsDimension.COUNTRY:
            pairs = select(_members.c.pairing_id, _members.c.country.label("value")).distinct()
        case StatisticsDimension.STRAND | StatisticsDimension.STATE | StatisticsDimension.YEAR:
            column = _shown.c[dimension.value]
            pairs = select(pairing.label("pairing_id"), cast(column, Text).label("value")).where(column.is_not(None))
    return pairs.cte(f"by_{dimension.value}")


def _breakdown(dimension: StatisticsDimension) -> ColumnElement[Any]:
    values = _values(dimension)
    count = func.count()
    counted = (
        select(values.c.value, count.label("pairings")).group_by(values.c.value).subquery(f"counted_{dimension.value}")
    )
    order = [] if dimension is StatisticsDimension.YEAR else [counted.c.pairings.desc()]
    row = Projection(StatisticsRow, {"value": counted.c.value, "pairings": counted.c.pairings})
    with_value = select(func.count(values.c.pairing_id.distinct())).scalar_subquery()
    everything = select(func.count()).select_from(_shown).scalar_subquery()
    return Projection(
        StatisticsBreakdown,
        {
            "dimension": literal_column(f"'{dimension.value}'"),
            "with_value": with_value,
            "without_value": everything - with_value,
            "rows": row.list_of(from_table(counted), *order, counted.c.value),
        },
    ).json()


def _number(column: Any) -> ScalarSelect[int]:
    return select(func.count(column)).scalar_subquery()


_STATISTICS = Projection(
    Statistics,
    {
        "pairings": _number(_shown.c.id),
        "territories": _number(_members.c.territory_id.distinct()),
        "countries": _number(_members.c.country.distinct()),
        "events": _number(EventRecord.id),
        "organisations": _number(OrganisationRecord.id),
        "breakdowns": func.json_build_array(*(_breakdown(dimension) for dimension in StatisticsDimension)),
    },
)


def answer_statistics(request: Request, db: Reader) -> Response:
    """Counts over all public records."""
    body: str = db.scalar(select(_STATISTICS.text()))
    return answer(request, body.encode())
