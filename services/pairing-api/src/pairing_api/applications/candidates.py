"""What the rules of eligibility look at, read from the register: figures of the applicant, rules of the call."""

import json
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from pairing_api.applications.content import ApplicationContent
from pairing_api.applications.eligibility import Candidate, Figure, Member, Rules
from pairing_api.calls.content import SideContent, ThresholdContent
from pairing_api.calls.models import CallRecord
from pairing_api.pairings.schemas import Side
from pairing_api.sources.models import SourceRecord
from pairing_api.territories.models import ConsortiumMemberRecord, TerritoryRecord
from pairing_api.territories.schemas import FigureScope, TerritoryKind

_COLUMNS = (
    TerritoryRecord.id,
    TerritoryRecord.slug,
    TerritoryRecord.country,
    TerritoryRecord.kind,
    TerritoryRecord.population,
    TerritoryRecord.population_year,
    TerritoryRecord.population_scope,
    SourceRecord.title.label("source"),
)
_WITH_SOURCE = select(*_COLUMNS).outerjoin(SourceRecord, SourceRecord.id == TerritoryRecord.figures_source_id)


def sides_of(call: CallRecord) -> list[SideContent]:
    """The sides of a call."""
    return [SideContent.model_validate_json(json.dumps(one)) for one in call.sides]


def side_for(call: CallRecord, country: str) -> list[Side]:
    """The sides of a call that are open for this country."""
    return [one.side for one in sides_of(call) if country in one.countries]


def rules_of(call: CallRecord, side: str | None) -> Rules:
    """What a call asks of who applies on this side."""
    sides = sides_of(call)
    months = call.min_staff_months
    return Rules(
        side=next((one for one in sides if one.side.value == side), None),
        open_countries=tuple(sorted({country for one in sides for country in one.countries})),
        min_staff_months=None if months is None else ThresholdContent.model_validate_json(json.dumps(months)),
        needs_endorsement=call.needs_endorsement,
    )


def candidate_of(session: Session, territory_id: UUID, content: ApplicationContent) -> Candidate:
    """Who applies, with the figures of the register as they are now."""
    territory = session.execute(_WITH_SOURCE.where(TerritoryRecord.id == territory_id)).one()
    members = session.execute(
        _WITH_SOURCE.join(ConsortiumMemberRecord, ConsortiumMemberRecord.territory_id == TerritoryRecord.id)
        .where(ConsortiumMemberRecord.consortium_id == territory_id)
        .order_by(TerritoryRecord.slug)
    ).all()
    endorsement = content.endorsement
    return Candidate(
        country=territory.country,
        kind=TerritoryKind(territory.kind),
        population=_figure(territory),
        members=tuple(Member(territory=one.slug, country=one.country, population=_figure(one)) for one in members),
        staff_months=content.staff_months,
        is_endorsed=endorsement is not None and all((endorsement.name, endorsement.title, endorsement.signed_on)),
    )


def _figure(row: Any) -> Figure | None:
    if row.population is None:
        return None
    return Figure(
        value=row.population,
        year=row.population_year,
        scope=FigureScope(row.population_scope) if row.population_scope else None,
        source=row.source,
    )
