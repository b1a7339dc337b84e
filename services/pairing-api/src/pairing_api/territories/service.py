"""Reading territories."""

from collections.abc import Sequence
from typing import Any

from fastapi import Request, Response
from sqlalchemy import ARRAY, ColumnElement, Select, Text, cast, func, or_, select
from sqlalchemy.orm import aliased

from pairing_api.events.models import EventParticipantRecord
from pairing_api.pairings.models import PairingMemberRecord, PairingRecord, PairingTopicRecord
from pairing_api.pairings.visibility import is_public
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.sources.service import evidence, evidence_of
from pairing_api.succession.schemas import MergedKind
from pairing_api.succession.service import lead_to_successor
from pairing_api.territories.figures import (
    AREA_IS_SUM,
    AREA_KM2,
    AREA_SCOPE,
    POPULATION,
    POPULATION_IS_SUM,
    POPULATION_SCOPE,
    POPULATION_YEAR,
)
from pairing_api.territories.models import ConsortiumMemberRecord, TerritoryRecord, TerritoryTopicRecord
from pairing_api.territories.queries import TerritoryFilters, TerritoryQuery
from pairing_api.territories.schemas import Territory, TerritoryItem, TerritoryReference
from pairing_api.topics.models import TopicRecord
from pairing_api.topics.schemas import TopicDirection
from pairing_api.topics.service import topics_within
from pairing_api.topics.statements import statements, states
from servicekit.database import Reader
from servicekit.geojson import Points
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.parameters import PlaceQuery
from servicekit.problems import Problem
from servicekit.projections import Projection, count_of, from_table, json_list


def _pairings_of_territory() -> Select[Any]:
    """Its public pairings: a correlated query, to be counted or narrowed."""
    return (
        from_table(PairingMemberRecord)
        .join(PairingRecord, PairingRecord.id == PairingMemberRecord.pairing_id)
        .where(PairingMemberRecord.territory_id == TerritoryRecord.id, is_public())
        .correlate(TerritoryRecord)
    )


_pairings = count_of(_pairings_of_territory())

_STATEMENTS = (TerritoryTopicRecord, TerritoryTopicRecord.territory_id, TerritoryRecord.id)

_FIELDS = {
    "id": TerritoryRecord.id,
    "slug": TerritoryRecord.slug,
    "name": TerritoryRecord.names["en"].astext,
    "names": TerritoryRecord.names,
    "kind": TerritoryRecord.kind,
    "country": TerritoryRecord.country,
    "latitude": TerritoryRecord.latitude,
    "longitude": TerritoryRecord.longitude,
    "geonames_id": TerritoryRecord.geonames_id,
    "population": POPULATION,
    "population_year": POPULATION_YEAR,
    "population_scope": POPULATION_SCOPE,
    "population_is_sum": POPULATION_IS_SUM,
    "area_km2": AREA_KM2,
    "area_scope": AREA_SCOPE,
    "area_is_sum": AREA_IS_SUM,
    "gdp_per_head": TerritoryRecord.gdp_per_head,
    "gdp_per_head_currency": TerritoryRecord.gdp_per_head_currency,
    "gdp_per_head_year": TerritoryRecord.gdp_per_head_year,
    "koppen": TerritoryRecord.koppen,
    "traits": TerritoryRecord.traits,
    "languages": TerritoryRecord.languages,
    "offers": statements(*_STATEMENTS, TopicDirection.OFFERED),
    "seeks": statements(*_STATEMENTS, TopicDirection.SOUGHT),
    "pairings": _pairings,
    "events": select(func.count(EventParticipantRecord.event_id.distinct()))
    .where(EventParticipantRecord.territory_id == TerritoryRecord.id)
    .scalar_subquery(),
    "source": evidence_of(TerritoryRecord),
    "updated_at": TerritoryRecord.updated_at,
}


def _references(ids: Select[Any]) -> Any:
    """JSON list of the territories with these ids, by name."""
    other = aliased(TerritoryRecord)
    reference = Projection(
        TerritoryReference,
        {
            "slug": other.slug,
            "name": other.names["en"].astext,
            "names": other.names,
            "country": other.country,
            "latitude": other.latitude,
            "longitude": other.longitude,
        },
    )
    return reference.list_of(from_table(other).where(other.id.in_(ids)), other.sort_name, other.id)


def _partner_ids() -> Select[Any]:
    mine, theirs = aliased(PairingMemberRecord), aliased(PairingMemberRecord)
    return (
        select(theirs.territory_id)
        .join(mine, (mine.pairing_id == theirs.pairing_id) & (mine.side != theirs.side))
        .join(PairingRecord, PairingRecord.id == mine.pairing_id)
        .where(mine.territory_id == TerritoryRecord.id, is_public())
        .correlate(TerritoryRecord)
    )


def _topic_codes() -> Any:
    ids = (
        select(PairingTopicRecord.topic_id)
        .join(PairingMemberRecord, PairingMemberRecord.pairing_id == PairingTopicRecord.pairing_id)
        .join(PairingRecord, PairingRecord.id == PairingTopicRecord.pairing_id)
        .where(PairingMemberRecord.territory_id == TerritoryRecord.id, is_public())
        .correlate(TerritoryRecord)
    )
    return json_list(from_table(TopicRecord).where(TopicRecord.id.in_(ids)), TopicRecord.code, TopicRecord.code)


_TERRITORY = Projection(
    Territory,
    {
        **_FIELDS,
        "website": TerritoryRecord.website,
        "members": _references(
            select(ConsortiumMemberRecord.territory_id)
            .where(ConsortiumMemberRecord.consortium_id == TerritoryRecord.id)
            .correlate(TerritoryRecord)
        ),
        "partners": _references(_partner_ids()),
        "topics": _topic_codes(),
        "figures_source": evidence(
            TerritoryRecord.figures_source_id,
            basis=TerritoryRecord.figures_basis,
            status=TerritoryRecord.figures_source_status,
        ),
        "gdp_source": evidence(
            TerritoryRecord.gdp_source_id, basis=TerritoryRecord.gdp_basis, status=TerritoryRecord.gdp_source_status
        ),
        "s3_priorities": TerritoryRecord.s3_priorities,
        "value_chains": TerritoryRecord.value_chains,
        "clusters": TerritoryRecord.clusters,
        "international_exposure": TerritoryRecord.international_exposure,
        "next_election_on": TerritoryRecord.next_election_on,
        "profile_source": evidence(
            TerritoryRecord.profile_source_id,
            basis=TerritoryRecord.profile_basis,
            status=TerritoryRecord.profile_source_status,
        ),
        "note": TerritoryRecord.note,
    },
)

TERRITORIES = Listing(
    name="territories",
    title="Territories",
    meaning=Meaning(["Territory", "schema:AdministrativeArea"]),
    projection=Projection(TerritoryItem, _FIELDS),
    source=records(TerritoryRecord),
    id=TerritoryRecord.id,
    sorts={
        "name": SortKey(TerritoryRecord.sort_name),
        "country": SortKey(TerritoryRecord.country),
        "population": SortKey(POPULATION, nullable=True),
        "pairings": SortKey(_pairings),
    },
    default_sort=("name",),
    search=TerritoryRecord.search_document,
    record=_TERRITORY,
    geometry=Points(TerritoryRecord.longitude, TerritoryRecord.latitude),
)


def _share(column: Any, words: Sequence[str]) -> ColumnElement[bool]:
    """The list in this column has one of the words."""
    found: ColumnElement[bool] = column.bool_op("&&")(cast(words, ARRAY(Text)))
    return found


def conditions_of(query: TerritoryFilters) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on territories."""
    conditions: list[ColumnElement[bool]] = []
    if query.country:
        conditions.append(TerritoryRecord.country.in_(query.country))
    if query.kind:
        conditions.append(TerritoryRecord.kind.in_([kind.value for kind in query.kind]))
    if query.geonames_id:
        conditions.append(TerritoryRecord.geonames_id.in_(query.geonames_id))
    if query.programme:
        within = select(ProgrammeRecord.id).where(ProgrammeRecord.slug.in_(query.programme))
        chosen = _pairings_of_territory().where(PairingRecord.programme_id.in_(within))
        conditions.append(chosen.with_only_columns(PairingRecord.id, maintain_column_froms=True).exists())
    if query.topic:
        chosen = (
            _pairings_of_territory()
            .join(PairingTopicRecord, PairingTopicRecord.pairing_id == PairingRecord.id)
            .where(PairingTopicRecord.topic_id.in_(topics_within(query.topic)))
        )
        conditions.append(chosen.with_only_columns(PairingRecord.id, maintain_column_froms=True).exists())
    if query.offers:
        conditions.append(states(*_STATEMENTS, TopicDirection.OFFERED, query.offers))
    if query.seeks:
        conditions.append(states(*_STATEMENTS, TopicDirection.SOUGHT, query.seeks))
    if query.trait:
        conditions.append(_share(TerritoryRecord.traits, [trait.value for trait in query.trait]))
    if query.language:
        conditions.append(_share(TerritoryRecord.languages, query.language))
    if query.koppen:
        conditions.append(or_(*(TerritoryRecord.koppen.startswith(begin) for begin in query.koppen)))
    return conditions


def answer_territories(request: Request, db: Reader, query: TerritoryQuery) -> Response:
    """The page of territories that `query` asks for."""
    return TERRITORIES.respond(request, db, query, conditions_of(query))


def answer_territory(request: Request, db: Reader, query: PlaceQuery, slug: str) -> Response:
    """The territory with this slug, or the way to it where it was merged. Raises a 404 problem for none."""
    source = records(TerritoryRecord).where(TerritoryRecord.slug == slug)
    try:
        return TERRITORIES.respond_one(request, db, query.f, source, "territory")
    except Problem as problem:
        if problem.status != 404:
            raise
        return lead_to_successor(request, db, MergedKind.TERRITORY, TerritoryRecord, TERRITORIES.name, slug)
