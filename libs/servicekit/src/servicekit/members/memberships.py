"""Who belongs to an organisation. The last owner stays unless staff decide, the last administrator always."""

from datetime import UTC, date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.identity.caller import Authority, membership_counts
from servicekit.members import schemas
from servicekit.members.kinds import CLIENT_ROLES, Role
from servicekit.members.models import Client, MemberOrganisation, Membership, Person
from servicekit.members.organisations import check_not_above, check_role
from servicekit.members.recording import MEMBERSHIP, record
from servicekit.problems import FieldError, Problem, invalid, not_found

# Whoever makes or unmakes an administrator waits for others who do.
_ADMINISTRATORS: Final = 0x1AC_AD31


def lock_administrators(session: Session) -> None:
    """Until the transaction ends nobody else makes or unmakes administrators."""
    session.execute(select(func.pg_advisory_xact_lock(_ADMINISTRATORS)))


def there_is_an_administrator(session: Session, *, but: UUID | None = None) -> bool:
    """Whether somebody is administrator today with no end set, `but` (a person) left out."""
    conditions: list[ColumnElement[bool]] = [
        *membership_counts(),
        Membership.role == Role.ADMINISTRATOR.value,
        Membership.expires_on.is_(None),
    ]
    if but is not None:
        conditions.append(Membership.person_id != but)
    found = (
        select(Membership.id)
        .join(MemberOrganisation, MemberOrganisation.id == Membership.organisation_id)
        .where(*conditions)
    )
    return session.scalar(found.limit(1)) is not None


def show_members(
    session: Session, organisation_id: UUID, *, after: UUID | None, limit: int
) -> tuple[list[schemas.Member], UUID | None]:
    """A page of those who belong to an organisation, in order of joining, and where the next one begins."""
    conditions: list[ColumnElement[bool]] = [
        Membership.organisation_id == organisation_id,
        Membership.ended_at.is_(None),
    ]
    if after is not None:
        conditions.append(Membership.id > after)
    rows = session.execute(
        select(Membership, Person, Client)
        .outerjoin(Person, Person.id == Membership.person_id)
        .outerjoin(Client, Client.id == Membership.client_id)
        .where(*conditions)
        .order_by(Membership.id)
        .limit(limit + 1)
    ).all()
    page = [_shown(*row) for row in rows[:limit]]
    return page, page[-1].id if len(rows) > limit else None


def show_member(session: Session, membership: Membership) -> schemas.Member:
    """One membership."""
    person = session.get(Person, membership.person_id) if membership.person_id else None
    client = session.get(Client, membership.client_id) if membership.client_id else None
    return _shown(membership, person, client)


def _shown(membership: Membership, person: Person | None, client: Client | None) -> schemas.Member:
    return schemas.Member(
        id=membership.id,
        organisation_id=membership.organisation_id,
        person_id=membership.person_id,
        client_id=client.client_id if client else None,
        name=person.name if person else client.name if client else None,
        email=person.email if person else None,
        role=Role(membership.role),
        expires_on=membership.expires_on,
        created_at=membership.created_at,
    )


def find_membership(session: Session, organisation_id: UUID, membership_id: UUID) -> Membership:
    """A membership of the organisation that has not ended. Raises the 404 problem where there is none."""
    found = session.get(Membership, membership_id)
    if found is None or found.organisation_id != organisation_id or found.ended_at is not None:
        raise not_found("membership")
    return found


def update_membership(
    session: Session,
    authority: Authority,
    organisation: MemberOrganisation,
    membership: Membership,
    update: schemas.MemberUpdate,
    actor: Actor,
) -> None:
    """Change role and end of a membership; the organisation is locked.

    Raises:
        Problem: 400 for a role that does not fit or a day that is past; 403 where the old or the new role is above the
            caller's own; 409 where nobody would be left who answers for the organisation or the programme.
    """
    check_not_above(authority, [Role(membership.role)])
    check_role(authority, organisation, update.role)
    if membership.client_id is not None and update.role not in CLIENT_ROLES:
        raise invalid(FieldError(pointer="/role", code="role", detail="A program is never owner or administrator."))
    check_day("/expiresOn", update.expires_on)
    if update.role.value != membership.role or update.expires_on is not None:
        _keep_somebody(session, authority, membership)
    changed = []
    if update.role.value != membership.role:
        membership.role = update.role.value
        changed.append("role")
    if update.expires_on != membership.expires_on:
        membership.expires_on = update.expires_on
        changed.append("expiresOn")
    if changed:
        record(session, MEMBERSHIP, membership.id, Action.CHANGED, actor, changed)


def end_membership(session: Session, authority: Authority, membership: Membership, actor: Actor) -> None:
    """End a membership; its organisation is locked. Raises the problems of `update_membership`."""
    check_not_above(authority, [Role(membership.role)])
    _keep_somebody(session, authority, membership)
    membership.ended_at = datetime.now(UTC)
    record(session, MEMBERSHIP, membership.id, Action.DELETED, actor)


def check_day(pointer: str, day: date | None) -> None:
    """Raises the 400 problem for a day that is past."""
    if day is not None and day < datetime.now(UTC).date():
        raise invalid(FieldError(pointer=pointer, code="past", detail="Must be today or later."))


def _keep_somebody(session: Session, authority: Authority, membership: Membership) -> None:
    if membership.role == Role.ADMINISTRATOR.value:
        lock_administrators(session)
        if not there_is_an_administrator(session, but=membership.person_id):
            raise last_administrator()
    if membership.role == Role.OWNER.value and not authority.everywhere:
        others = select(Membership.id).where(
            Membership.organisation_id == membership.organisation_id,
            Membership.id != membership.id,
            Membership.role == Role.OWNER.value,
            Membership.ended_at.is_(None),
            or_(Membership.expires_on.is_(None), Membership.expires_on >= func.current_date()),
        )
        if session.scalar(others.limit(1)) is None:
            detail = "The organisation would have no owner. Make somebody else owner first."
            raise Problem(409, "conflict", "Conflict", detail)


def last_administrator() -> Problem:
    """409: nobody could name staff any more."""
    detail = "Nobody would be administrator any more. Make somebody else administrator first."
    return Problem(409, "conflict", "Conflict", detail)
