"""Invitations by e-mail: they become memberships at the first sign-in with that address, verified."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.identity.caller import Authority
from servicekit.members import schemas
from servicekit.members.directory import Directory
from servicekit.members.kinds import MessageState, Role
from servicekit.members.models import Invitation, MemberOrganisation, Membership, Person
from servicekit.members.organisations import check_not_above, check_role
from servicekit.members.recording import INVITATION, MEMBERSHIP, record
from servicekit.problems import FieldError, Problem, not_found

LASTS: Final = timedelta(days=30)


def shown(invitation: Invitation) -> schemas.Invitation:
    """An open invitation on the wire."""
    return schemas.Invitation(
        id=invitation.id,
        organisation_id=invitation.organisation_id,
        email=invitation.email or "",
        role=Role(invitation.role),
        language=invitation.language,
        created_at=invitation.created_at,
        expires_at=invitation.expires_at,
        message=MessageState(invitation.message),
        sent_at=invitation.sent_at,
    )


def _is_open() -> ColumnElement[bool]:
    return Invitation.email.is_not(None)


def list_invitations(
    session: Session, organisation_id: UUID, *, after: UUID | None, limit: int
) -> tuple[list[schemas.Invitation], UUID | None]:
    """A page of the open invitations of an organisation, the oldest first, and where the next one begins."""
    conditions = [Invitation.organisation_id == organisation_id, _is_open()]
    if after is not None:
        conditions.append(Invitation.id > after)
    found = session.scalars(select(Invitation).where(*conditions).order_by(Invitation.id).limit(limit + 1)).all()
    page = [shown(one) for one in found[:limit]]
    return page, page[-1].id if len(found) > limit else None


def find_invitation(session: Session, organisation_id: UUID, invitation_id: UUID) -> Invitation:
    """An open invitation of the organisation, locked. Raises the 404 problem where there is none."""
    found = session.get(Invitation, invitation_id, with_for_update=True)
    if found is None or found.organisation_id != organisation_id or found.email is None:
        raise not_found("open invitation")
    return found


def create_invitation(
    session: Session,
    directory: Directory,
    authority: Authority,
    organisation: MemberOrganisation,
    asked: schemas.InvitationCreate,
    actor: Actor,
) -> Invitation:
    """Invite somebody; the organisation is locked.

    Raises:
        Problem: 400 for a role that does not fit, 403 for one above the caller's own, 409 where the address belongs to
            a member or is invited already.
    """
    check_role(authority, organisation, asked.role)
    if organisation.closed_on is not None:
        raise Problem(409, "conflict", "Conflict", "The organisation is closed.")
    same = func.lower(asked.email)
    is_invited = select(Invitation.id).where(
        Invitation.organisation_id == organisation.id, func.lower(Invitation.email) == same
    )
    is_member = (
        select(Membership.id)
        .join(Person, Person.id == Membership.person_id)
        .where(
            Membership.organisation_id == organisation.id,
            Membership.ended_at.is_(None),
            func.lower(Person.email) == same,
        )
    )
    for statement, code, detail in (
        (is_invited, "invited", "This address is invited already. Send the invitation again, or withdraw it first."),
        (is_member, "member", "This address belongs to a member already."),
    ):
        if session.scalar(statement.limit(1)) is not None:
            error = FieldError(pointer="/email", code=code, detail=detail)
            raise Problem(409, "conflict", "Conflict", detail, errors=[error])
    made = Invitation(
        organisation_id=organisation.id,
        email=asked.email,
        role=asked.role.value,
        language=asked.language,
        invited_by_id=actor.person_id,
        expires_at=datetime.now(UTC) + LASTS,
    )
    session.add(made)
    session.flush()
    record(session, INVITATION, made.id, Action.CREATED, actor)
    directory.invited(session, made.id)
    session.refresh(made)
    return made


def send_again(
    session: Session, directory: Directory, authority: Authority, invitation: Invitation, actor: Actor
) -> None:
    """Send the message again, and let the invitation last anew. Raises the 403 problem for a role above the own one."""
    check_not_above(authority, [Role(invitation.role)])
    invitation.expires_at = datetime.now(UTC) + LASTS
    record(session, INVITATION, invitation.id, Action.CHANGED, actor, ["expiresAt"])
    directory.invited(session, invitation.id)


def withdraw(session: Session, authority: Authority, invitation: Invitation, actor: Actor) -> None:
    """Take an invitation back; its address is forgotten. Raises the 403 problem for a role above the own one."""
    check_not_above(authority, [Role(invitation.role)])
    invitation.email, invitation.withdrawn_at = None, datetime.now(UTC)
    record(session, INVITATION, invitation.id, Action.DELETED, actor)


def accept(session: Session, person: Person, email: str, request_id: str | None) -> Sequence[UUID]:
    """Make memberships of the invitations to this address, which the issuer has verified; ids of organisations.

    Who is a member already stays what they are. Invitations that ran out, and those of closed organisations, do not
    count.
    """
    open_to_them = (
        select(Invitation)
        .join(MemberOrganisation, MemberOrganisation.id == Invitation.organisation_id)
        .where(
            func.lower(Invitation.email) == func.lower(email),
            Invitation.expires_at > func.now(),
            or_(MemberOrganisation.closed_on.is_(None), MemberOrganisation.closed_on > func.current_date()),
        )
        .order_by(Invitation.id)
        .with_for_update(of=Invitation)
    )
    joined = []
    for invitation in session.scalars(open_to_them).all():
        actor = Actor(person_id=person.id, organisation_id=invitation.organisation_id, request_id=request_id)
        invitation.email, invitation.accepted_at, invitation.accepted_by_id = None, datetime.now(UTC), person.id
        record(session, INVITATION, invitation.id, Action.CHANGED, actor, ["acceptedAt"])
        if add_member(session, person, invitation.organisation_id, Role(invitation.role), actor):
            joined.append(invitation.organisation_id)
    return joined


def add_member(session: Session, person: Person, organisation_id: UUID, role: Role, actor: Actor) -> bool:
    """Make the person a member; False where they are one already."""
    is_member = select(Membership.id).where(
        Membership.person_id == person.id,
        Membership.organisation_id == organisation_id,
        Membership.ended_at.is_(None),
    )
    if session.scalar(is_member) is not None:
        return False
    made = Membership(organisation_id=organisation_id, person_id=person.id, role=role.value)
    session.add(made)
    session.flush()
    record(session, MEMBERSHIP, made.id, Action.CREATED, actor)
    return True
