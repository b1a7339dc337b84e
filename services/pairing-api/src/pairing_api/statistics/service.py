"""Counts over public records, in one statement and so of one moment."""

from datetime import date
from typing import Any

from fastapi import Request, Response
from sqlalchemy import (
    CTE,
    ColumnElement,
    Integer,
    ScalarSelect,
    Text,
    cast,
    extract,
    func,
    literal_column,
    select,
    true,
)

from pairing_api.events.models import EventRecord
from pairing_api.events.queries import EventQuery
from pairing_api.events.service import conditions_of as event_conditions
from pairing_api.events.service import last_possible_day
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.pairings.models import PairingMemberRecord, PairingRecord, PairingTopicRecord
from pairing_api.pairings.queries import PairingQuery
from pairing_api.pairings.service import conditions_of as pairing_conditions
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.statistics.queries import StatisticsQuery
from pairing_api.statistics.schemas import (
    EventStatisticsBreakdown,
    EventStatisticsDimension,
    EventStatisticsRow,
    Statistics,
    StatisticsBreakdown,
    StatisticsDimension,
    StatisticsRow,
)
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.service import narrower_topics
from servicekit.conditional import answer
from servicekit.database import Reader
from servicekit.projections import Projection, from_table


def _pairings(query: StatisticsQuery) -> CTE:
    """The pairings that the list shows when asked the same."""
    asked = PairingQuery(
        programme=query.programme,
        strand=query.strand,
        country=query.country,
        topic=query.topic,
        year_from=query.year_from,
        year_to=query.year_to,
    )
    return (
        select(
            PairingRecord.id,
            PairingRecord.programme_id,
            PairingRecord.strand,
            PairingRecord.state,
            PairingRecord.year,
        )
        .join(ProgrammeRecord, ProgrammeRecord.id == PairingRecord.programme_id)
        .where(*pairing_conditions(asked))
        .cte("shown")
    )


def _events(query: StatisticsQuery) -> CTE:
    """The events that the list shows when asked the same."""
    asked = EventQuery(
        programme=query.programme,
        strand=query.strand,
        country=query.country,
        topic=query.topic,
        from_day=date(query.year_from, 1, 1) if query.year_from is not None else None,
        to_day=date(query.year_to, 12, 31) if query.year_to is not None else None,
    )
    return (
        select(
            EventRecord.id,
            EventRecord.kind,
            EventRecord.strand,
            cast(extract("year", EventRecord.starts_on), Integer).label("first_year"),
            cast(extract("year", last_possible_day()), Integer).label("last_year"),
        )
        .outerjoin(ProgrammeRecord, ProgrammeRecord.id == EventRecord.programme_id)
        .where(*event_conditions(asked))
        .cte("held")
    )


def _members(shown: CTE) -> CTE:
    return (
        select(shown.c.id.label("record_id"), TerritoryRecord.id.label("territory_id"), TerritoryRecord.country)
        .join(PairingMemberRecord, PairingMemberRecord.pairing_id == shown.c.id)
        .join(TerritoryRecord, TerritoryRecord.id == PairingMemberRecord.territory_id)
        .cte("members")
    )


def _values(dimension: StatisticsDimension, shown: CTE, members: CTE) -> CTE:
    """Pairs of a pairing and one of its values, each once."""
    pairing: ColumnElement[Any] = shown.c.id
    match dimension:
        case StatisticsDimension.PROGRAMME:
            pairs = select(pairing.label("record_id"), ProgrammeRecord.slug.label("value")).join(
                ProgrammeRecord, ProgrammeRecord.id == shown.c.programme_id
            )
        case StatisticsDimension.TOPIC:
            pairs = (
                select(pairing.label("record_id"), narrower_topics.c.wider_code.label("value"))
                .join(PairingTopicRecord, PairingTopicRecord.pairing_id == pairing)
                .join(narrower_topics, narrower_topics.c.topic_id == PairingTopicRecord.topic_id)
                .distinct()
            )
        case StatisticsDimension.COUNTRY:
            pairs = select(members.c.record_id, members.c.country.label("value")).distinct()
        case StatisticsDimension.STRAND | StatisticsDimension.STATE | StatisticsDimension.YEAR:
            column = shown.c[dimension.value]
            pairs = select(pairing.label("record_id"), cast(column, Text).label("value")).where(column.is_not(None))
    return pairs.cte(f"by_{dimension.value}")


def _event_values(dimension: EventStatisticsDimension, held: CTE) -> CTE:
    """Pairs of an event and one of its values, each once."""
    event: ColumnElement[Any] = held.c.id
    match dimension:
        case EventStatisticsDimension.YEAR:
            years = func.generate_series(held.c.first_year, held.c.last_year).table_valued("year").render_derived()
            pairs = select(event.label("record_id"), cast(years.c.year, Text).label("value")).join(years, true())
        case EventStatisticsDimension.KIND | EventStatisticsDimension.STRAND:
            column = held.c[dimension.value]
            pairs = select(event.label("record_id"), cast(column, Text).label("value")).where(column.is_not(None))
    return pairs.cte(f"events_by_{dimension.value}")


def _breakdown(
    dimension: StatisticsDimension | EventStatisticsDimension,
    values: CTE,
    everything: CTE,
    row_schema: type[StatisticsRow] | type[EventStatisticsRow],
    schema: type[StatisticsBreakdown] | type[EventStatisticsBreakdown],
) -> ColumnElement[Any]:
    (counts,) = row_schema.model_fields.keys() - {"value"}
    number = func.count()
    counted = select(values.c.value, number.label("number")).group_by(values.c.value).subquery(f"counted_{values.name}")
    order = [] if dimension.value == "year" else [counted.c.number.desc()]
    row = Projection(row_schema, {"value": counted.c.value, counts: counted.c.number})
    with_value = select(func.count(values.c.record_id.distinct())).scalar_subquery()
    total = select(func.count()).select_from(everything).scalar_subquery()
    return Projection(
        schema,
        {
            "dimension": literal_column(f"'{dimension.value}'"),
            "with_value": with_value,
            "without_value": total - with_value,
            "rows": row.list_of(from_table(counted), *order, counted.c.value),
        },
    ).json()


def _number(column: Any) -> ScalarSelect[int]:
    return select(func.count(column)).scalar_subquery()


def _statistics(query: StatisticsQuery) -> Projection:
    shown, held = _pairings(query), _events(query)
    members = _members(shown)
    of_pairings = (
        _breakdown(one, _values(one, shown, members), shown, StatisticsRow, StatisticsBreakdown)
        for one in StatisticsDimension
    )
    of_events = (
        _breakdown(one, _event_values(one, held), held, EventStatisticsRow, EventStatisticsBreakdown)
        for one in EventStatisticsDimension
    )
    return Projection(
        Statistics,
        {
            "pairings": _number(shown.c.id),
            "territories": _number(members.c.territory_id.distinct()),
            "countries": _number(members.c.country.distinct()),
            "events": _number(held.c.id),
            "organisations": _number(OrganisationRecord.id),
            "breakdowns": func.json_build_array(*of_pairings),
            "event_breakdowns": func.json_build_array(*of_events),
        },
    )


def answer_statistics(request: Request, db: Reader, query: StatisticsQuery) -> Response:
    """Counts over the public records that `query` chooses."""
    body: str = db.scalar(select(_statistics(query).text()))
    return answer(request, body.encode())
