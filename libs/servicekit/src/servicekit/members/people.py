"""People who have signed in: who they are, all that is held of them, and its erasure."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.orm import Session

from servicekit.changes.models import Change
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.editing.models import Contact
from servicekit.members import invitations, schemas
from servicekit.members.kinds import Role
from servicekit.members.memberships import last_administrator, lock_administrators, there_is_an_administrator
from servicekit.members.models import Invitation, MemberOrganisation, Membership, Person
from servicekit.members.organisations import summary
from servicekit.members.recording import INVITATION, MEMBERSHIP, PERSON, record
from servicekit.problems import not_found
from servicekit.writing.models import IdempotencyKey


def list_people(
    session: Session, *, after: UUID | None, limit: int, text: str | None = None
) -> tuple[list[schemas.Person], UUID | None]:
    """A page of the people, the latest first, and where the next one begins; those of `text`, if given.

    Args:
        text: Part of the name or of the address, in any case of letters.
    """
    conditions: list[ColumnElement[bool]] = []
    if text is not None:
        folded = func.lower(text)
        conditions.append(
            or_(
                func.strpos(func.lower(Person.name), folded) > 0,
                func.strpos(func.lower(Person.email), folded) > 0,
            )
        )
    if after is not None:
        conditions.append(Person.id < after)
    found = session.scalars(select(Person).where(*conditions).order_by(Person.id.desc()).limit(limit + 1)).all()
    page = found[:limit]
    return _shown(session, page), page[-1].id if len(found) > limit else None


def find_person(session: Session, person_id: UUID, *, lock: bool = False) -> Person:
    """The person. Raises the 404 problem where there is none."""
    found = session.get(Person, person_id, with_for_update=lock, populate_existing=lock)
    if found is None:
        raise not_found("person")
    return found


def show_person(session: Session, person: Person) -> schemas.Person:
    """The person, with all roles."""
    return _shown(session, [person])[0]


def _shown(session: Session, people: Sequence[Person]) -> list[schemas.Person]:
    rows = session.execute(
        select(Membership, MemberOrganisation)
        .join(MemberOrganisation, MemberOrganisation.id == Membership.organisation_id)
        .where(Membership.person_id.in_([one.id for one in people]))
        .order_by(Membership.id)
    ).all()
    roles: dict[UUID | None, list[schemas.PersonMembership]] = {}
    for membership, organisation in rows:
        told = schemas.PersonMembership(
            id=membership.id,
            organisation=summary(organisation),
            role=Role(membership.role),
            expires_on=membership.expires_on,
            created_at=membership.created_at,
            ended_at=membership.ended_at,
        )
        roles.setdefault(membership.person_id, []).append(told)
    return [
        schemas.Person(
            id=one.id,
            name=one.name,
            email=one.email,
            language=one.language,
            created_at=one.created_at,
            signed_in_at=one.signed_in_at,
            erased_at=one.erased_at,
            memberships=roles.get(one.id, []),
        )
        for one in people
    ]


def roles_held(session: Session, person: Person) -> list[Role]:
    """The roles of the person that have not ended."""
    held = select(Membership.role).where(Membership.person_id == person.id, Membership.ended_at.is_(None))
    return [Role(role) for role in session.scalars(held)]


def all_of(session: Session, person: Person) -> schemas.MyData:
    """All personal data of the person that this service holds."""
    waiting: Sequence[Invitation] = ()
    named: Sequence[Contact] = ()
    if person.email is not None:
        address = func.lower(person.email)
        waiting = session.scalars(select(Invitation).where(func.lower(Invitation.email) == address)).all()
        named = session.scalars(select(Contact).where(func.lower(Contact.email) == address)).all()
    made = session.execute(
        select(Change.at.label("changed_at"), Change.kind, Change.record_id, Change.action)
        .where(Change.person_id == person.id)
        .order_by(Change.id.desc())
    )
    return schemas.MyData(
        exported_at=datetime.now(UTC),
        issuer=person.issuer or "",
        subject=person.subject or "",
        person=show_person(session, person),
        invitations=[invitations.shown(one) for one in waiting],
        contacts=[
            schemas.MyContact(
                kind=one.kind,
                record_id=one.record_id,
                name=one.name,
                position=one.position,
                email=one.email,
                telephone=one.telephone,
            )
            for one in named
        ],
        changes=[schemas.MyChange(**row._mapping) for row in made],
    )


def erase(session: Session, person: Person, actor: Actor) -> None:
    """Erase the personal data of the person, who is locked. Change records and snapshots keep the id, and stay whole.

    Raises:
        Problem: 409 for the last administrator.
    """
    if person.erased_at is not None:
        return
    if Role.ADMINISTRATOR in roles_held(session, person):
        lock_administrators(session)
        if not there_is_an_administrator(session, but=person.id):
            raise last_administrator()
    current = select(Membership).where(Membership.person_id == person.id, Membership.ended_at.is_(None))
    for membership in session.scalars(current).all():
        membership.ended_at = datetime.now(UTC)
        record(session, MEMBERSHIP, membership.id, Action.DELETED, actor)
    if person.email is not None:
        _forget_address(session, person.email, actor)
    # Answers that are kept for who asks again may say who they are, those that others were given too.
    named = [one.encode() for one in (str(person.id), person.email) if one]
    told = [func.pg_catalog.position(IdempotencyKey.body, one) > 0 for one in named]
    session.execute(delete(IdempotencyKey).where(or_(IdempotencyKey.caller == str(person.id), *told)))
    for name in ("issuer", "subject", "name", "email", "language", "signed_in_at"):
        setattr(person, name, None)
    person.erased_at = datetime.now(UTC)
    record(session, PERSON, person.id, Action.DELETED, actor)


def _forget_address(session: Session, email: str, actor: Actor) -> None:
    address = func.lower(email)
    for invitation in session.scalars(select(Invitation).where(func.lower(Invitation.email) == address)).all():
        invitation.email, invitation.withdrawn_at = None, datetime.now(UTC)
        record(session, INVITATION, invitation.id, Action.DELETED, actor)
    for contact in session.scalars(select(Contact).where(func.lower(Contact.email) == address)).all():
        kind, record_id = f"{contact.kind}-contact", contact.record_id
        fields = [name for name in ("name", "position", "email", "telephone") if getattr(contact, name) is not None]
        session.delete(contact)
        record(session, kind, record_id, Action.DELETED, actor, fields)
