"""Signatories as the API shows them: the list, one of them, all points; what their filters mean."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, cast, func, literal, or_, select
from sqlalchemy.dialects.postgresql import ARRAY, JSON, aggregate_order_by
from sqlalchemy.orm import aliased
from sqlalchemy.types import Double, Integer, Numeric, Text

from covenant_api.signatories.models import Commitment, CovenantMembership, ExternalId, Signatory
from covenant_api.signatories.queries import SelectionQuery, SignatoryFilters
from covenant_api.signatories.schemas import (
    LISTED_STATUSES,
    SignatoryItem,
    SignatoryReference,
)
from covenant_api.signatories.schemas import Commitment as CommitmentSchema
from covenant_api.signatories.schemas import ExternalId as ExternalIdSchema
from covenant_api.signatories.schemas import Signatory as SignatorySchema
from covenant_api.sources.models import SOURCE, Source
from covenant_api.tree.models import Covenant
from covenant_api.tree.schemas import CovenantReference
from servicekit.geojson import Points
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.projections import Projection, count_of, from_table, json_list
from servicekit.search import search_condition

MOST_MEMBERS_SHOWN = 500

_group = aliased(Signatory)
_member = aliased(Signatory)

_commitments = from_table(Commitment).where(Commitment.signatory_id == Signatory.id).correlate(Signatory)
_identifiers = from_table(ExternalId).where(ExternalId.signatory_id == Signatory.id).correlate(Signatory)
_memberships = (
    select()
    .select_from(CovenantMembership)
    .join(Covenant, Covenant.id == CovenantMembership.covenant_id)
    .where(CovenantMembership.signatory_id == Signatory.id)
    .correlate(Signatory)
)

_COMMITMENT = Projection(CommitmentSchema, {"kind": Commitment.kind, "signed_on": Commitment.signed_on})
_IDENTIFIER = Projection(ExternalIdSchema, {"scheme": ExternalId.scheme, "value": ExternalId.value})
_COVENANT = Projection(CovenantReference, {"slug": Covenant.slug, "name": Covenant.name, "names": Covenant.names})
_GROUP = Projection(
    SignatoryReference,
    {"id": _group.id, "name": _group.name, "names": _group.names, "country": _group.country},
)

# Who has not been admitted yet is not shown at others either.
_of_the_group = (_member.group_id == Signatory.id, _member.status != "pending")
_members = from_table(_member).where(*_of_the_group).correlate(Signatory)
_shown_members = (
    select(_member.id, _member.name, _member.names, _member.country, _member.sort_name)
    .where(*_of_the_group)
    .order_by(_member.sort_name, _member.id)
    .limit(MOST_MEMBERS_SHOWN)
    .correlate(Signatory)
    .subquery("shown_members")
)
_SHOWN_MEMBER = Projection(
    SignatoryReference,
    {
        "id": _shown_members.c.id,
        "name": _shown_members.c.name,
        "names": _shown_members.c.names,
        "country": _shown_members.c.country,
    },
)


def _figure_source(column: Any) -> ColumnElement[Any]:
    """`FigureSource` as JSON, its fields in the order of the schema."""
    told = func.json_build_object("title", column["title"], "url", column["url"], type_=JSON)
    return case((column.is_not(None), told))


_item_fields = {
    "id": Signatory.id,
    "name": Signatory.name,
    "names": Signatory.names,
    "country": Signatory.country,
    "latitude": Signatory.latitude,
    "longitude": Signatory.longitude,
    "population": Signatory.population,
    "population_year": Signatory.population_year,
    "population_source": _figure_source(Signatory.population_source),
    "area_km2": Signatory.area_km2,
    "area_year": Signatory.area_year,
    "area_source": _figure_source(Signatory.area_source),
    "website": Signatory.website,
    "status": Signatory.status,
    "commitments": json_list(_commitments, Commitment.kind, Commitment.kind),
    "joined_on": Signatory.joined_on,
    "covenants": json_list(_memberships, Covenant.slug, Covenant.slug),
    "adhesion_kind": Signatory.adhesion_kind,
    "is_group": Signatory.is_group,
    "group_id": Signatory.group_id,
    "coordinator_name": Signatory.coordinator_name,
    "supporter_name": Signatory.supporter_name,
    "geonames_id": Signatory.geonames_id,
    "external_ids": _IDENTIFIER.list_of(_identifiers, ExternalId.scheme, ExternalId.value),
    "source": SOURCE.one_of(from_table(Source).where(Source.id == Signatory.source_id).correlate(Signatory)),
    "edited_fields": Signatory.edited_fields,
    "updated_at": Signatory.updated_at,
}

SIGNATORY = Projection(
    SignatorySchema,
    {
        **_item_fields,
        "covenant_memberships": _COVENANT.list_of(_memberships, Covenant.slug),
        "commitment_details": _COMMITMENT.list_of(_commitments, Commitment.kind),
        "source_status": Signatory.source_status,
        "action_plan_expected": Signatory.action_plan_expected,
        "group": _GROUP.one_of(
            from_table(_group).where(_group.id == Signatory.group_id, _group.status != "pending").correlate(Signatory)
        ),
        "group_name": Signatory.group_name,
        "group_external_id": Signatory.group_external_id,
        "members": _SHOWN_MEMBER.list_of(from_table(_shown_members), _shown_members.c.sort_name, _shown_members.c.id),
        "member_count": count_of(_members),
        "note": Signatory.note,
        "created_at": Signatory.created_at,
    },
)

SIGNATORIES = Listing(
    name="signatories",
    title="Signatories of Covenants of Mayors",
    meaning=Meaning(["Signatory", "schema:AdministrativeArea"]),
    key="id",
    projection=Projection(SignatoryItem, _item_fields),
    source=records(Signatory),
    id=Signatory.id,
    sorts={
        "name": SortKey(Signatory.sort_name),
        "country": SortKey(Signatory.country),
        "population": SortKey(Signatory.population, nullable=True),
        "joinedOn": SortKey(Signatory.joined_on, nullable=True),
        "updatedAt": SortKey(Signatory.updated_at),
    },
    default_sort=("name",),
    search=Signatory.search_document,
    record=SIGNATORY,
    geometry=Points(Signatory.longitude, Signatory.latitude),
)


def public_signatory(signatory_id: UUID) -> Select[tuple[()]]:
    """The record of this id, whatever its status; pending ones are not public."""
    return records(Signatory).where(Signatory.id == signatory_id, Signatory.status != "pending")


def conditions(filters: SignatoryFilters) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on signatories. The status decides what is listed at all."""
    found: list[ColumnElement[bool]] = [_status_condition(filters.status)]
    if filters.country:
        found.append(Signatory.country.in_(filters.country))
    if filters.covenant:
        # As an array the ids are found once; as a subquery they would be looked up for every signatory.
        below = select(Covenant.id).where(Covenant.path.overlap(cast(filters.covenant, ARRAY(Text))))
        one_of_them = CovenantMembership.covenant_id == func.any(func.array(below.scalar_subquery()))
        found.append(
            select(CovenantMembership.signatory_id)
            .where(CovenantMembership.signatory_id == Signatory.id, one_of_them)
            .exists()
        )
    if filters.commitment:
        found.append(
            select(Commitment.signatory_id)
            .where(Commitment.signatory_id == Signatory.id, Commitment.kind.in_(filters.commitment))
            .exists()
        )
    if filters.population_min is not None:
        found.append(Signatory.population >= filters.population_min)
    if filters.population_max is not None:
        found.append(Signatory.population <= filters.population_max)
    if filters.joined_from is not None:
        found.append(Signatory.joined_on >= filters.joined_from)
    if filters.joined_to is not None:
        found.append(Signatory.joined_on <= filters.joined_to)
    if filters.geonames_id:
        found.append(Signatory.geonames_id.in_(filters.geonames_id))
    if isinstance(filters, SelectionQuery) and filters.q is not None:
        # A list looks for words itself, as its order asks for.
        found.append(search_condition(Signatory.search_document, filters.q))
    return found


# What nearly every request means is built once.
_IS_LISTED = Signatory.status.in_(sorted(LISTED_STATUSES))


def _status_condition(wanted: Sequence[str]) -> ColumnElement[bool]:
    if "all" in wanted:
        return Signatory.status != "pending"
    return Signatory.status.in_(list(wanted)) if wanted else _IS_LISTED


def points(where: Sequence[ColumnElement[bool]]) -> Select[str]:
    """All points of a selection as one JSON text (`SignatoryPoints`), the least populous first.

    In that order a map draws the large over the small, and the text compresses best.
    """
    order = (Signatory.population.asc().nulls_first(), Signatory.id)
    located = Signatory.latitude.is_not(None)

    def column(expression: Any) -> ColumnElement[Any]:
        values = func.array_agg(aggregate_order_by(expression, *order)).filter(located)
        # array_to_json writes no blanks.
        return func.coalesce(func.array_to_json(values), cast(literal("[]", Text), JSON))

    # The logarithm of a numeric is some twenty times as slow as that of a double.
    digits = func.greatest(cast(func.floor(func.log(cast(Signatory.population, Double))), Integer) - 1, 0)
    number = cast(Signatory.population, Numeric)
    rounded = case((Signatory.population > 0, func.round(number, -digits)), else_=number)
    document = func.json_build_object(
        "ids", column(Signatory.id),
        "longitudes", column(func.round(cast(Signatory.longitude, Numeric), 3)),
        "latitudes", column(func.round(cast(Signatory.latitude, Numeric), 3)),
        "populations", column(rounded),
        "withoutCoordinates", func.count().filter(or_(Signatory.latitude.is_(None))),
    )  # fmt: skip
    return select(cast(document, Text)).select_from(Signatory).where(*where)
