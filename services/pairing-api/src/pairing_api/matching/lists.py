"""The lists of cohorts and of match runs. They are for staff alone, so they are no files and have no dictionaries."""

from typing import Any

from fastapi import Request, Response
from sqlalchemy import Double, cast
from sqlalchemy.dialects.postgresql import JSONB

from pairing_api.matching.models import CohortMemberRecord, CohortRecord, MatchPublicationRecord, MatchRunRecord
from pairing_api.matching.queries import CohortsQuery, MatchRunsQuery
from pairing_api.matching.run_schemas import MatchRunItem
from pairing_api.matching.schemas import CohortItem
from pairing_api.pairings.schemas import Side
from servicekit.conditional import answer
from servicekit.database import Reader
from servicekit.linked_data import Meaning
from servicekit.links import link_header, page_links
from servicekit.pages import Listing, SortKey, records
from servicekit.parameters import ListQuery
from servicekit.projections import Projection, count_of, from_table

_standing = from_table(MatchPublicationRecord).where(MatchPublicationRecord.withdrawn_at.is_(None))


def _members(side: Side) -> Any:
    return count_of(
        from_table(CohortMemberRecord).where(
            CohortMemberRecord.cohort_id == CohortRecord.id, CohortMemberRecord.side == side.value
        )
    )


def _figure(name: str) -> Any:
    value = MatchRunRecord.result[name].astext
    return cast(value, Double)


COHORTS = Listing(
    name="cohorts",
    title="Cohorts",
    key="id",
    projection=Projection(
        CohortItem,
        {
            "id": CohortRecord.id,
            "name": CohortRecord.name,
            "call": CohortRecord.call,
            "programme": CohortRecord.content["programme"].astext,
            "strand": CohortRecord.content["strand"].astext,
            "eu_count": _members(Side.EU),
            "partner_count": _members(Side.PARTNER),
            "run_count": count_of(from_table(MatchRunRecord).where(MatchRunRecord.cohort_id == CohortRecord.id)),
            "published_run_id": _standing.where(MatchPublicationRecord.cohort_id == CohortRecord.id)
            .with_only_columns(MatchPublicationRecord.match_run_id)
            .scalar_subquery(),
            "created_at": CohortRecord.created_at,
        },
    ),
    source=records(CohortRecord),
    id=CohortRecord.id,
    sorts={"createdAt": SortKey(CohortRecord.created_at)},
    default_sort=("-createdAt",),
    search=None,
    meaning=Meaning(["Cohort"]),
)

RUNS = Listing(
    name="match-runs",
    title="Match runs",
    key="id",
    projection=Projection(
        MatchRunItem,
        {
            "id": MatchRunRecord.id,
            "cohort_id": MatchRunRecord.cohort_id,
            "name": MatchRunRecord.name,
            "base_run_id": MatchRunRecord.base_run_id,
            "state": MatchRunRecord.state,
            "policy": MatchRunRecord.settings["policy"].astext,
            "pairs_count": cast(MatchRunRecord.result["pairsCount"], JSONB),
            "total": _figure("total"),
            "minimum": _figure("minimum"),
            "input_hash": MatchRunRecord.input_hash,
            "is_published": _standing.where(MatchPublicationRecord.match_run_id == MatchRunRecord.id)
            .with_only_columns(MatchPublicationRecord.id)
            .exists(),
            "created_at": MatchRunRecord.created_at,
            "ended_at": MatchRunRecord.ended_at,
        },
    ),
    source=records(MatchRunRecord),
    id=MatchRunRecord.id,
    sorts={"createdAt": SortKey(MatchRunRecord.created_at)},
    default_sort=("-createdAt",),
    search=None,
    meaning=Meaning(["MatchRun"]),
)


def answer_cohorts(request: Request, db: Reader, query: CohortsQuery) -> Response:
    """The page of cohorts that `query` asks for."""
    where: list[Any] = []
    if query.call:
        where.append(CohortRecord.call.in_(query.call))
    if query.strand:
        where.append(CohortRecord.content["strand"].astext.in_([one.value for one in query.strand]))
    return _page(request, db, COHORTS, query, where)


def answer_runs(request: Request, db: Reader, query: MatchRunsQuery) -> Response:
    """The page of match runs that `query` asks for."""
    where: list[Any] = []
    if query.cohort_id is not None:
        where.append(MatchRunRecord.cohort_id == query.cohort_id)
    if query.base_run_id is not None:
        where.append(MatchRunRecord.base_run_id == query.base_run_id)
    if query.state:
        where.append(MatchRunRecord.state.in_(query.state))
    if query.policy:
        where.append(MatchRunRecord.settings["policy"].astext.in_(query.policy))
    return _page(request, db, RUNS, query, where)


def _page(request: Request, db: Reader, listing: Listing, query: Any, where: list[Any]) -> Response:
    asked = ListQuery(sort=[], fields=[], limit=query.limit, cursor=query.cursor)
    found = listing.read(db, asked, where, record=listing.projection.text(), total=query.count)
    return answer(request, found.json(), headers={"Link": link_header(*page_links(request, found.next_cursor))})
