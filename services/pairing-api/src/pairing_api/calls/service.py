"""Reading calls, and where they stand."""

from typing import Any

from fastapi import Request, Response
from sqlalchemy import ColumnElement, Text, case, cast, func, literal, or_, select
from sqlalchemy.dialects.postgresql import JSONB

from pairing_api.calls.models import CallRecord, CallTopicRecord
from pairing_api.calls.queries import CallQuery
from pairing_api.calls.schemas import Call, CallState
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.topics.service import topic_codes, topics_within
from servicekit.database import Reader
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.parameters import RecordQuery
from servicekit.projections import Projection


def state_column() -> ColumnElement[Any]:
    """Where a call stands at the time of the statement."""
    return case(
        (CallRecord.stage.is_not(None), CallRecord.stage),
        (func.statement_timestamp() < CallRecord.opens_at, CallState.PUBLISHED.value),
        (func.statement_timestamp() < CallRecord.closes_at, CallState.OPEN.value),
        else_=CallState.CLOSED.value,
    )


_CALL = Projection(
    Call,
    {
        "id": CallRecord.id,
        "slug": CallRecord.slug,
        "name": CallRecord.names["en"].astext,
        "names": CallRecord.names,
        "programme": ProgrammeRecord.slug,
        "strand": CallRecord.strand,
        "state": state_column(),
        "summaries": CallRecord.summaries,
        "texts": CallRecord.texts,
        "time_zone": CallRecord.time_zone,
        "opens_at": CallRecord.opens_at,
        "closes_at": CallRecord.closes_at,
        "sides": CallRecord.sides,
        "topics": topic_codes(CallTopicRecord, CallTopicRecord.call_id == CallRecord.id),
        "criteria": CallRecord.criteria,
        "reading_criteria": CallRecord.reading_criteria,
        "min_score": CallRecord.min_score,
        "policy": CallRecord.policy,
        "max_wishes": CallRecord.max_wishes,
        "max_vetoes": CallRecord.max_vetoes,
        "max_capacity": CallRecord.max_capacity,
        "min_staff_months": CallRecord.min_staff_months,
        "needs_endorsement": CallRecord.needs_endorsement,
        "readers": CallRecord.readers,
        "updated_at": CallRecord.updated_at,
    },
)

_source = records(CallRecord).join(ProgrammeRecord, ProgrammeRecord.id == CallRecord.programme_id)

# A call opens and closes by time alone: so many have by now.
_turned = (
    select(func.count())
    .where(CallRecord.opens_at <= func.statement_timestamp())
    .scalar_subquery()
    .op("*")(1_000_000)
    .op("+")(select(func.count()).where(CallRecord.closes_at <= func.statement_timestamp()).scalar_subquery())
)

CALLS = Listing(
    name="calls",
    title="Calls for applications",
    meaning=Meaning(["Call", "schema:CreativeWork"]),
    projection=_CALL,
    source=_source,
    id=CallRecord.id,
    sorts={
        "closesAt": SortKey(CallRecord.closes_at),
        "opensAt": SortKey(CallRecord.opens_at),
        "name": SortKey(CallRecord.sort_name),
    },
    default_sort=("-closesAt",),
    search=CallRecord.search_document,
    moves=_turned,
)


def _side_with(**wanted: Any) -> ColumnElement[bool]:
    """One of the sides has these fields, or in a field that is a list these members."""
    return CallRecord.sides.bool_op("@>")(literal([wanted], JSONB))


def _conditions(query: CallQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.state:
        conditions.append(cast(state_column(), Text).in_([state.value for state in query.state]))
    if query.programme:
        conditions.append(ProgrammeRecord.slug.in_(query.programme))
    if query.strand:
        conditions.append(CallRecord.strand.in_([strand.value for strand in query.strand]))
    if query.country or query.side:
        # The side that is asked for must be open for the country that is asked for.
        sides: list[dict[str, Any]] = [{"side": side.value} for side in query.side] or [{}]
        countries: list[dict[str, Any]] = [{"countries": [country]} for country in query.country] or [{}]
        conditions.append(or_(*(_side_with(**side, **country) for side in sides for country in countries)))
    if query.topic:
        on_topic = select(CallTopicRecord.call_id).where(CallTopicRecord.topic_id.in_(topics_within(query.topic)))
        any_topic = ~select(CallTopicRecord.call_id).where(CallTopicRecord.call_id == CallRecord.id).exists()
        conditions.append(or_(CallRecord.id.in_(on_topic), any_topic))
    return conditions


def answer_calls(request: Request, db: Reader, query: CallQuery) -> Response:
    """The page of calls that `query` asks for."""
    return CALLS.respond(request, db, query, _conditions(query))


def answer_call(request: Request, db: Reader, query: RecordQuery, slug: str) -> Response:
    """The call with this slug. Raises a 404 problem where there is none."""
    return CALLS.respond_one(request, db, query.f, _source.where(CallRecord.slug == slug), "call")
