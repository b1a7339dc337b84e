"""Who takes part in the matching of a call, for those who match."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from pairing_api.applications.models import ApplicationRecord
from pairing_api.applications.schemas import ApplicationState, Outcome
from pairing_api.pairings.schemas import Side
from pairing_api.territories.models import TerritoryRecord


@dataclass(frozen=True, kw_only=True)
class Applicant:
    """An applicant that was selected, by what it last submitted.

    Attributes:
        territory: Slug of the territory.
        capacity: How many partners it works with at most, 1 to 3.
        wishes: Slugs of partners it wishes for, the dearest first.
        vetoes: Slugs of partners it will not work with. Private: never shown to anybody but it and the staff.
        preferred_countries: ISO 3166-1 alpha-2.
    """

    application_id: UUID
    territory_id: UUID
    territory: str
    side: Side
    country: str
    capacity: int
    wishes: tuple[str, ...]
    vetoes: tuple[str, ...]
    preferred_countries: tuple[str, ...]


def selected_of(session: Session, call_id: UUID) -> list[Applicant]:
    """The selected applicants of a call, in order of side and slug.

    Wishes and vetoes that name what is no territory any more are left out.
    """
    rows = session.execute(
        select(ApplicationRecord, TerritoryRecord.slug, TerritoryRecord.country)
        .join(TerritoryRecord, TerritoryRecord.id == ApplicationRecord.territory_id)
        .where(
            ApplicationRecord.call_id == call_id,
            ApplicationRecord.outcome == Outcome.SELECTED.value,
            ApplicationRecord.state != ApplicationState.WITHDRAWN.value,
            ApplicationRecord.side.is_not(None),
            ApplicationRecord.submitted.is_not(None),
        )
        .order_by(ApplicationRecord.side, TerritoryRecord.slug)
    ).all()
    named = {slug for row, _, _ in rows for slug in (*_wishes(row.submitted), *_vetoes(row.submitted))}
    known = set(session.scalars(select(TerritoryRecord.slug).where(TerritoryRecord.slug.in_(named))))
    return [
        Applicant(
            application_id=row.id,
            territory_id=row.territory_id,
            territory=slug,
            side=Side(row.side or ""),
            country=country,
            capacity=(row.submitted or {}).get("capacity") or 1,
            wishes=tuple(one for one in _wishes(row.submitted) if one in known),
            vetoes=tuple(one for one in _vetoes(row.submitted) if one in known),
            preferred_countries=tuple((row.submitted or {}).get("preferredCountries") or ()),
        )
        for row, slug, country in rows
    ]


def _wishes(submitted: Any) -> list[str]:
    return list(submitted.get("wishes") or ())


def _vetoes(submitted: Any) -> list[str]:
    return [one["territory"] for one in submitted.get("vetoes") or ()]
