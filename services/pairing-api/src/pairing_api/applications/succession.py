"""Applications of a territory that takes the place of another, and those that name one."""

import secrets
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Text, cast, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from pairing_api.applications.models import ApplicationRecord
from pairing_api.calls.models import CallRecord
from pairing_api.slugs import slug_by_id
from pairing_api.territories.models import TerritoryRecord
from servicekit.problems import Problem


def refuse_two_applications(session: Session, gone: UUID, stays: UUID) -> None:
    """Raise the 409 problem where both have an application to the same call: one of them would be lost."""
    other = aliased(ApplicationRecord)
    call = session.execute(
        select(CallRecord.names["en"].astext, CallRecord.slug)
        .join(ApplicationRecord, ApplicationRecord.call_id == CallRecord.id)
        .join(other, other.call_id == CallRecord.id)
        .where(ApplicationRecord.territory_id == gone, other.territory_id == stays)
        .order_by(CallRecord.slug)
        .limit(1)
    ).first()
    if call is not None:
        detail = f"Both have an application to the call {call[0]} ({call[1]}), so they are two."
        raise Problem(409, "conflict", "Conflict", detail)


def move_applications(session: Session, gone: UUID, stays: UUID) -> Sequence[UUID]:
    """Let the one take the place of the other, as applicant and in wishes and vetoes. Returns which it applied with."""
    moved = session.scalars(
        update(ApplicationRecord)
        .where(ApplicationRecord.territory_id == gone)
        .values(territory_id=stays)
        .returning(ApplicationRecord.id),
        execution_options={"synchronize_session": False},
    ).all()
    old, new = slug_by_id(session, TerritoryRecord, gone), slug_by_id(session, TerritoryRecord, stays)
    naming = [
        func.strpos(cast(column, Text), f'"{old}"') > 0
        for column in (ApplicationRecord.content, ApplicationRecord.submitted)
    ]
    found = select(ApplicationRecord).where(or_(*naming)).order_by(ApplicationRecord.id).with_for_update()
    for record in session.scalars(found.execution_options(populate_existing=True)):
        record.content = _renamed(record.content, old, new)
        record.submitted = record.submitted and _renamed(record.submitted, old, new)
        record.revision = secrets.token_urlsafe(9)
    session.flush()
    return moved


def _renamed(content: Any, old: str, new: str) -> Any:
    """The content with the new slug; where both stood in a list, the first of them is left."""
    wishes = [new if slug == old else slug for slug in content["wishes"]]
    vetoes = [{**one, "territory": new if one["territory"] == old else one["territory"]} for one in content["vetoes"]]
    named = [one["territory"] for one in vetoes]
    return {
        **content,
        "wishes": list(dict.fromkeys(wishes)),
        "vetoes": [one for place, one in enumerate(vetoes) if one["territory"] not in named[:place]],
    }
