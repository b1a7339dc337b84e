"""Reading programmes."""

from typing import Any

from fastapi import Request, Response
from sqlalchemy import ARRAY, ColumnElement, Text, cast
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.orm import aliased

from pairing_api.events.models import EventRecord
from pairing_api.pairings.models import PairingRecord
from pairing_api.pairings.visibility import is_public
from pairing_api.programmes.models import ProgrammePredecessorRecord, ProgrammeRecord
from pairing_api.programmes.queries import ProgrammeQuery
from pairing_api.programmes.schemas import Programme
from pairing_api.sources.service import evidence_of
from servicekit.database import Reader
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.parameters import RecordQuery
from servicekit.projections import Projection, count_of, from_table, json_list


def predecessors() -> Any:
    """JSON list of the slugs of the programmes that one followed."""
    predecessor = aliased(ProgrammeRecord)
    return json_list(
        from_table(ProgrammePredecessorRecord)
        .join(predecessor, predecessor.id == ProgrammePredecessorRecord.predecessor_id)
        .where(ProgrammePredecessorRecord.programme_id == ProgrammeRecord.id),
        predecessor.slug,
        predecessor.slug,
    )


_PROGRAMME = Projection(
    Programme,
    {
        "id": ProgrammeRecord.id,
        "slug": ProgrammeRecord.slug,
        "code": ProgrammeRecord.code,
        "name": ProgrammeRecord.names["en"].astext,
        "names": ProgrammeRecord.names,
        "summary": ProgrammeRecord.summary,
        "summaries": ProgrammeRecord.summaries,
        "predecessors": predecessors(),
        "from_year": ProgrammeRecord.from_year,
        "to_year": ProgrammeRecord.to_year,
        "strands": ProgrammeRecord.strands,
        "funding_instrument": ProgrammeRecord.funding_instrument,
        "funding_eur": ProgrammeRecord.funding_eur,
        "funding_qualifier": ProgrammeRecord.funding_qualifier,
        "pairings": count_of(
            from_table(PairingRecord).where(PairingRecord.programme_id == ProgrammeRecord.id, is_public())
        ),
        "events": count_of(from_table(EventRecord).where(EventRecord.programme_id == ProgrammeRecord.id)),
        "source": evidence_of(ProgrammeRecord),
        "updated_at": ProgrammeRecord.updated_at,
    },
)

PROGRAMMES = Listing(
    name="programmes",
    title="Programmes",
    meaning=Meaning(
        ["Programme", "schema:Project"],
        terms={"code": "schema:alternateName"},
    ),
    projection=_PROGRAMME,
    source=records(ProgrammeRecord),
    id=ProgrammeRecord.id,
    sorts={
        "name": SortKey(ProgrammeRecord.sort_name),
        "fromYear": SortKey(ProgrammeRecord.from_year, nullable=True),
    },
    default_sort=("fromYear",),
    search=ProgrammeRecord.search_document,
)


def _conditions(query: ProgrammeQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.strand:
        wanted = cast(array([strand.value for strand in query.strand]), ARRAY(Text))
        conditions.append(ProgrammeRecord.strands.bool_op("&&")(wanted))
    return conditions


def answer_programmes(request: Request, db: Reader, query: ProgrammeQuery) -> Response:
    """The page of programmes that `query` asks for."""
    return PROGRAMMES.respond(request, db, query, _conditions(query))


def answer_programme(request: Request, db: Reader, query: RecordQuery, slug: str) -> Response:
    """The programme with this slug. Raises a 404 problem where there is none."""
    source = records(ProgrammeRecord).where(ProgrammeRecord.slug == slug)
    return PROGRAMMES.respond_one(request, db, query.f, source, "programme")
