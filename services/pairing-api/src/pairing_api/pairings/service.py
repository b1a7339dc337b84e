"""Reading pairings. Only public ones are ever shown."""

from typing import Any

from fastapi import Request, Response
from sqlalchemy import ColumnElement, select

from pairing_api.events.models import EventPairingRecord, EventRecord
from pairing_api.events.schemas import EventReference
from pairing_api.pairings.geometry import MemberLines
from pairing_api.pairings.models import AgreementRecord, PairingMemberRecord, PairingRecord, PairingTopicRecord
from pairing_api.pairings.queries import PairingFilters, PairingQuery
from pairing_api.pairings.schemas import Agreement, MemberRole, Pairing, PairingItem, PairingMember, Side
from pairing_api.pairings.visibility import is_public
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.sources.service import evidence_of
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.service import topic_codes, topics_within
from servicekit.database import Reader
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.parameters import PlaceQuery
from servicekit.projections import Projection, from_table


def _members() -> Any:
    member = Projection(
        PairingMember,
        {
            "territory": TerritoryRecord.slug,
            "name": TerritoryRecord.names["en"].astext,
            "names": TerritoryRecord.names,
            "kind": TerritoryRecord.kind,
            "country": TerritoryRecord.country,
            "latitude": TerritoryRecord.latitude,
            "longitude": TerritoryRecord.longitude,
            "geonames_id": TerritoryRecord.geonames_id,
            "side": PairingMemberRecord.side,
            "role": PairingMemberRecord.role,
        },
    )
    return member.list_of(
        from_table(PairingMemberRecord)
        .join(TerritoryRecord, TerritoryRecord.id == PairingMemberRecord.territory_id)
        .where(PairingMemberRecord.pairing_id == PairingRecord.id),
        PairingMemberRecord.side != Side.EU.value,
        PairingMemberRecord.role != MemberRole.LEAD.value,
        TerritoryRecord.sort_name,
        TerritoryRecord.slug,
    )


def agreements() -> Any:
    """JSON list of what the members of a pairing signed."""
    agreement = Projection(
        Agreement,
        {
            "kind": AgreementRecord.kind,
            "signed_on": AgreementRecord.signed_on,
            "signed_on_precision": AgreementRecord.signed_on_precision,
            "note": AgreementRecord.note,
        },
    )
    return agreement.list_of(
        from_table(AgreementRecord).where(AgreementRecord.pairing_id == PairingRecord.id), AgreementRecord.position
    )


def _events() -> Any:
    event = Projection(
        EventReference,
        {
            "slug": EventRecord.slug,
            "title": EventRecord.title,
            "titles": EventRecord.titles,
            "kind": EventRecord.kind,
            "starts_on": EventRecord.starts_on,
            "precision": EventRecord.precision,
        },
    )
    return event.list_of(
        from_table(EventPairingRecord)
        .join(EventRecord, EventRecord.id == EventPairingRecord.event_id)
        .where(EventPairingRecord.pairing_id == PairingRecord.id),
        EventRecord.starts_on,
        EventRecord.sort_name,
        EventRecord.slug,
    )


_FIELDS = {
    "id": PairingRecord.id,
    "slug": PairingRecord.slug,
    "name": PairingRecord.name,
    "names": PairingRecord.names,
    "programme": ProgrammeRecord.slug,
    "strand": PairingRecord.strand,
    "state": PairingRecord.state,
    "members": _members(),
    "topics": topic_codes(PairingTopicRecord, PairingTopicRecord.pairing_id == PairingRecord.id),
    "year": PairingRecord.year,
    "year_basis": PairingRecord.year_basis,
    "basis_strength": PairingRecord.basis_strength,
    "agreements": agreements(),
    "source": evidence_of(PairingRecord),
    "updated_at": PairingRecord.updated_at,
}

_source = records(PairingRecord).join(ProgrammeRecord, ProgrammeRecord.id == PairingRecord.programme_id)

_PAIRING = Projection(
    Pairing,
    {
        **_FIELDS,
        "summary": PairingRecord.summary,
        "events": _events(),
        "created_at": PairingRecord.created_at,
    },
)

PAIRINGS = Listing(
    name="pairings",
    title="Pairings",
    meaning=Meaning(["Pairing"]),
    projection=Projection(PairingItem, _FIELDS),
    source=_source,
    id=PairingRecord.id,
    sorts={
        "name": SortKey(PairingRecord.sort_name),
        "year": SortKey(PairingRecord.year, nullable=True),
    },
    default_sort=("name",),
    search=PairingRecord.search_document,
    record=_PAIRING,
    geometry=MemberLines(),
)


def conditions_of(query: PairingFilters) -> list[ColumnElement[bool]]:
    """What holds for the public pairings that a query asks for. They stand on pairings joined with programmes."""
    conditions = [is_public()]
    if query.programme:
        conditions.append(ProgrammeRecord.slug.in_(query.programme))
    if query.strand:
        conditions.append(PairingRecord.strand.in_([strand.value for strand in query.strand]))
    if query.state:
        conditions.append(PairingRecord.state.in_([state.value for state in query.state]))
    members = select(PairingMemberRecord.pairing_id).join(
        TerritoryRecord, TerritoryRecord.id == PairingMemberRecord.territory_id
    )
    if query.country:
        conditions.append(PairingRecord.id.in_(members.where(TerritoryRecord.country.in_(query.country))))
    if query.territory:
        conditions.append(PairingRecord.id.in_(members.where(TerritoryRecord.slug.in_(query.territory))))
    if query.topic:
        on_topic = select(PairingTopicRecord.pairing_id).where(
            PairingTopicRecord.topic_id.in_(topics_within(query.topic))
        )
        conditions.append(PairingRecord.id.in_(on_topic))
    if query.basis_strength:
        conditions.append(PairingRecord.basis_strength.in_([strength.value for strength in query.basis_strength]))
    if query.year_from is not None:
        conditions.append(PairingRecord.year >= query.year_from)
    if query.year_to is not None:
        conditions.append(PairingRecord.year <= query.year_to)
    return conditions


def answer_pairings(request: Request, db: Reader, query: PairingQuery) -> Response:
    """The page of pairings that `query` asks for."""
    return PAIRINGS.respond(request, db, query, conditions_of(query))


def answer_pairing(request: Request, db: Reader, query: PlaceQuery, slug: str) -> Response:
    """The pairing with this slug. Raises a 404 problem where there is none that is public."""
    return PAIRINGS.respond_one(request, db, query.f, _source.where(PairingRecord.slug == slug, is_public()), "pairing")
