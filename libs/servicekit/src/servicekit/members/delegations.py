"""An authority lets a coordinator act for it, until and with a day; either of them can end that."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, aliased

from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.members import schemas
from servicekit.members.kinds import EVERYWHERE_KINDS, MemberOrganisationKind, Role
from servicekit.members.memberships import check_day
from servicekit.members.models import Delegation, MemberOrganisation
from servicekit.members.organisations import kind_of, summary
from servicekit.members.recording import DELEGATION, record
from servicekit.problems import FieldError, Problem, invalid, not_found


def _shown(
    delegation: Delegation, authority: MemberOrganisation, coordinator: MemberOrganisation
) -> schemas.Delegation:
    return schemas.Delegation(
        id=delegation.id,
        authority=summary(authority),
        coordinator=summary(coordinator),
        role=Role(delegation.role),
        ends_on=delegation.ends_on,
        created_at=delegation.created_at,
    )


def list_delegations(
    session: Session, organisation_id: UUID, *, after: UUID | None, limit: int
) -> tuple[list[schemas.Delegation], UUID | None]:
    """A page of what the organisation has given and was given, and where the next one begins."""
    authority, coordinator = aliased(MemberOrganisation), aliased(MemberOrganisation)
    conditions: list[ColumnElement[bool]] = [
        or_(Delegation.authority_id == organisation_id, Delegation.coordinator_id == organisation_id),
        Delegation.ended_at.is_(None),
        Delegation.ends_on >= func.current_date(),
    ]
    if after is not None:
        conditions.append(Delegation.id > after)
    rows = session.execute(
        select(Delegation, authority, coordinator)
        .join(authority, authority.id == Delegation.authority_id)
        .join(coordinator, coordinator.id == Delegation.coordinator_id)
        .where(*conditions)
        .order_by(Delegation.id)
        .limit(limit + 1)
    ).all()
    page = [_shown(*row) for row in rows[:limit]]
    return page, page[-1].id if len(rows) > limit else None


def create_delegation(
    session: Session, authority: MemberOrganisation, asked: schemas.DelegationCreate, actor: Actor
) -> schemas.Delegation:
    """Let a coordinator act for the organisation, which is locked; one that it had before ends.

    Raises:
        Problem: 400 that names the field that cannot be, 409 for organisations that answer for nothing of their own.
    """
    kind = kind_of(authority)
    if kind in EVERYWHERE_KINDS or kind is MemberOrganisationKind.COORDINATOR:
        raise Problem(409, "conflict", "Conflict", "An organisation of this kind lets nobody act for it.")
    check_day("/endsOn", asked.ends_on)
    coordinator = session.get(MemberOrganisation, asked.coordinator_id)
    closed = coordinator is not None and coordinator.closed_on is not None
    if coordinator is None or closed or kind_of(coordinator) is not MemberOrganisationKind.COORDINATOR:
        raise invalid(FieldError(pointer="/coordinatorId", code="unknown", detail="There is no such coordinator."))
    before = select(Delegation).where(
        Delegation.authority_id == authority.id,
        Delegation.coordinator_id == coordinator.id,
        Delegation.ended_at.is_(None),
    )
    for one in session.scalars(before).all():
        one.ended_at = datetime.now(UTC)
        record(session, DELEGATION, one.id, Action.DELETED, actor)
    made = Delegation(
        authority_id=authority.id, coordinator_id=coordinator.id, role=asked.role.value, ends_on=asked.ends_on
    )
    session.add(made)
    session.flush()
    record(session, DELEGATION, made.id, Action.CREATED, actor)
    session.refresh(made)
    return _shown(made, authority, coordinator)


def end_delegation(session: Session, organisation_id: UUID, delegation_id: UUID, actor: Actor) -> None:
    """End a delegation that the organisation gave or was given. Raises the 404 problem where there is none."""
    found = session.get(Delegation, delegation_id, with_for_update=True)
    if found is None or found.ended_at is not None or organisation_id not in (found.authority_id, found.coordinator_id):
        raise not_found("delegation")
    found.ended_at = datetime.now(UTC)
    record(session, DELEGATION, found.id, Action.DELETED, actor)
