"""Reading organisations."""

from fastapi import Request, Response
from sqlalchemy import ColumnElement, func, select

from pairing_api.events.models import EventParticipantRecord
from pairing_api.organisations.models import OrganisationRecord, OrganisationTopicRecord
from pairing_api.organisations.queries import OrganisationQuery
from pairing_api.organisations.schemas import Organisation
from pairing_api.sources.service import evidence_of
from pairing_api.succession.schemas import MergedKind
from pairing_api.succession.service import lead_to_successor
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.schemas import TopicDirection
from pairing_api.topics.statements import statements, states
from servicekit.database import Reader
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.parameters import RecordQuery
from servicekit.problems import Problem
from servicekit.projections import Projection

_STATEMENTS = (OrganisationTopicRecord, OrganisationTopicRecord.organisation_id, OrganisationRecord.id)

_ORGANISATION = Projection(
    Organisation,
    {
        "id": OrganisationRecord.id,
        "slug": OrganisationRecord.slug,
        "name": OrganisationRecord.names["en"].astext,
        "names": OrganisationRecord.names,
        "kind": OrganisationRecord.kind,
        "country": OrganisationRecord.country,
        "territory": select(TerritoryRecord.slug)
        .where(TerritoryRecord.id == OrganisationRecord.territory_id)
        .scalar_subquery(),
        "descriptions": OrganisationRecord.descriptions,
        "sectors": OrganisationRecord.sectors,
        "offers": statements(*_STATEMENTS, TopicDirection.OFFERED),
        "seeks": statements(*_STATEMENTS, TopicDirection.SOUGHT),
        "website": OrganisationRecord.website,
        "note": OrganisationRecord.note,
        "events": select(func.count(EventParticipantRecord.event_id.distinct()))
        .where(EventParticipantRecord.organisation_id == OrganisationRecord.id)
        .scalar_subquery(),
        "source": evidence_of(OrganisationRecord),
        "updated_at": OrganisationRecord.updated_at,
    },
)

ORGANISATIONS = Listing(
    name="organisations",
    title="Organisations",
    meaning=Meaning(["Organisation", "schema:Organization"]),
    projection=_ORGANISATION,
    source=records(OrganisationRecord),
    id=OrganisationRecord.id,
    sorts={
        "name": SortKey(OrganisationRecord.sort_name),
        "country": SortKey(OrganisationRecord.country, nullable=True),
    },
    default_sort=("name",),
    search=OrganisationRecord.search_document,
)


def _conditions(query: OrganisationQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.kind:
        conditions.append(OrganisationRecord.kind.in_([kind.value for kind in query.kind]))
    if query.country:
        conditions.append(OrganisationRecord.country.in_(query.country))
    if query.territory:
        belonging = select(TerritoryRecord.id).where(TerritoryRecord.slug.in_(query.territory))
        conditions.append(OrganisationRecord.territory_id.in_(belonging))
    if query.offers:
        conditions.append(states(*_STATEMENTS, TopicDirection.OFFERED, query.offers))
    if query.seeks:
        conditions.append(states(*_STATEMENTS, TopicDirection.SOUGHT, query.seeks))
    return conditions


def answer_organisations(request: Request, db: Reader, query: OrganisationQuery) -> Response:
    """The page of organisations that `query` asks for."""
    return ORGANISATIONS.respond(request, db, query, _conditions(query))


def answer_organisation(request: Request, db: Reader, query: RecordQuery, slug: str) -> Response:
    """The organisation with this slug, or the way to it where it was merged. Raises a 404 problem for none."""
    source = records(OrganisationRecord).where(OrganisationRecord.slug == slug)
    try:
        return ORGANISATIONS.respond_one(request, db, query.f, source, "organisation")
    except Problem as problem:
        if problem.status != 404:
            raise
        return lead_to_successor(request, db, MergedKind.ORGANISATION, OrganisationRecord, ORGANISATIONS.name, slug)
