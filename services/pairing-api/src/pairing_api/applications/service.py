"""Reading applications: lists of them, as far as the caller may know where they stand."""

import json
from functools import cache
from typing import Any

from fastapi import Request, Response
from sqlalchemy import ColumnElement, Integer, Text, and_, case, cast, func, literal, null, or_, select

from pairing_api.access import APPLICATIONS_READ, DECISIONS_READ, READINGS_READ
from pairing_api.applications.models import ApplicationReadingRecord, ApplicationRecord
from pairing_api.applications.queries import ApplicationQuery
from pairing_api.applications.schemas import (
    ApplicationItem,
    ApplicationState,
    CallOfApplication,
    TerritoryOfApplication,
)
from pairing_api.calls.models import CallRecord
from pairing_api.calls.schemas import CallStage
from pairing_api.calls.service import state_column
from pairing_api.territories.models import TerritoryRecord
from servicekit.conditional import PRIVATE
from servicekit.database import Reader, database_of
from servicekit.identity.caller import Caller
from servicekit.linked_data import Meaning
from servicekit.links import link_header, page_links
from servicekit.pages import Listing, SortKey, records
from servicekit.parameters import ListQuery
from servicekit.projections import Projection

_CALL = Projection(
    CallOfApplication,
    {
        "slug": CallRecord.slug,
        "names": CallRecord.names,
        "state": state_column(),
        "time_zone": CallRecord.time_zone,
        "opens_at": CallRecord.opens_at,
        "closes_at": CallRecord.closes_at,
    },
)
_TERRITORY = Projection(
    TerritoryOfApplication,
    {
        "id": TerritoryRecord.id,
        "slug": TerritoryRecord.slug,
        "names": TerritoryRecord.names,
        "country": TerritoryRecord.country,
    },
)
SOURCE = (
    records(ApplicationRecord)
    .join(CallRecord, CallRecord.id == ApplicationRecord.call_id)
    .join(TerritoryRecord, TerritoryRecord.id == ApplicationRecord.territory_id)
)


def shown_state(*, knows_decisions: bool) -> ColumnElement[Any]:
    """Where an application stands; what was decided only for who knows it before the call is decided, or after that."""
    own = ApplicationRecord.state
    released = CallRecord.stage.in_([CallStage.DECIDED.value, CallStage.ARCHIVED.value])
    decided = ApplicationRecord.outcome.is_not(None)
    return case(
        (own == ApplicationState.WITHDRAWN.value, own),
        (decided if knows_decisions else and_(decided, released), ApplicationRecord.outcome),
        else_=own,
    )


def item_fields(*, knows_decisions: bool, knows_readings: bool) -> dict[str, Any]:
    """The fields of an application as lists show it, for a caller who knows this."""
    readings = (
        select(func.count())
        .where(ApplicationReadingRecord.application_id == ApplicationRecord.id)
        .correlate(ApplicationRecord)
        .scalar_subquery()
    )
    return {
        "id": ApplicationRecord.id,
        "call": _CALL.json(),
        "territory": _TERRITORY.json(),
        "side": ApplicationRecord.side,
        "state": shown_state(knows_decisions=knows_decisions),
        "has_unsubmitted_changes": and_(
            ApplicationRecord.submitted.is_not(None),
            ApplicationRecord.content.is_distinct_from(ApplicationRecord.submitted),
        ),
        "submitted_at": ApplicationRecord.submitted_at,
        "readings": readings if knows_readings else cast(null(), Integer),
        "created_at": ApplicationRecord.created_at,
        "updated_at": ApplicationRecord.updated_at,
    }


@cache
def _listing(*, knows_decisions: bool, knows_readings: bool) -> Listing:
    fields = item_fields(knows_decisions=knows_decisions, knows_readings=knows_readings)
    return Listing(
        name="applications",
        title="Applications",
        key="id",
        projection=Projection(ApplicationItem, fields),
        source=SOURCE,
        id=ApplicationRecord.id,
        sorts={
            "updatedAt": SortKey(ApplicationRecord.updated_at),
            "submittedAt": SortKey(ApplicationRecord.submitted_at, nullable=True),
            "territory": SortKey(TerritoryRecord.sort_name),
        },
        default_sort=("-updatedAt",),
        search=None,
        meaning=Meaning(["Application"]),
    )


def visible(caller: Caller) -> ColumnElement[bool]:
    """The applications that the caller may see. Who only assesses sees those that were submitted."""
    reach = caller.require_any(APPLICATIONS_READ)
    own = ApplicationRecord.territory_id.in_(reach.subject_ids)
    if not reach.everywhere:
        return own
    if caller.may(DECISIONS_READ):
        return literal(True)
    return or_(own, ApplicationRecord.submitted_at.is_not(None))


def answer_applications(request: Request, caller: Caller, query: ApplicationQuery) -> Response:
    """The page of applications that `query` asks for, of those that the caller may see."""
    knows_decisions = caller.may(DECISIONS_READ)
    where = [visible(caller)]
    if query.call:
        where.append(CallRecord.slug.in_(query.call))
    if query.state:
        state = cast(shown_state(knows_decisions=knows_decisions), Text)
        where.append(state.in_([one.value for one in query.state]))
    if query.territory:
        where.append(TerritoryRecord.slug.in_(query.territory))
    if query.side:
        where.append(ApplicationRecord.side.in_([one.value for one in query.side]))
    if query.country:
        where.append(TerritoryRecord.country.in_(query.country))
    listing = _listing(knows_decisions=knows_decisions, knows_readings=caller.may(READINGS_READ))
    asked = ListQuery(sort=query.sort, fields=[], limit=query.limit, cursor=query.cursor)
    # What was just saved is in it: not from a replica.
    reader = Reader(database_of(request).present_engine)
    found = listing.read(reader, asked, where, record=listing.projection.text(), total=query.count)
    body: dict[str, Any] = {
        "items": [json.loads(one) for one in found.texts],
        "nextCursor": found.next_cursor,
    }
    if found.total is not None:
        body["total"] = found.total
    headers = {
        "Cache-Control": PRIVATE,
        "Vary": "Accept",
        "Link": link_header(*page_links(request, found.next_cursor)),
    }
    encoded = json.dumps(body, ensure_ascii=False).encode()
    return Response(encoded, media_type="application/json", headers=headers)
