"""What the service learns of somebody who signs in, and what they are told they may do."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from gazetteer.folding import sort_key
from servicekit.access import Scope
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.identity.caller import Caller, Holding, load_caller
from servicekit.identity.tokens import AccessToken, IdToken
from servicekit.members import schemas
from servicekit.members.directory import Directory
from servicekit.members.invitations import accept, add_member
from servicekit.members.kinds import Role
from servicekit.members.mailboxes import could_be_anothers
from servicekit.members.memberships import lock_administrators, there_is_an_administrator
from servicekit.members.models import MemberOrganisation, Membership, Person
from servicekit.members.organisations import summary
from servicekit.members.recording import MEMBERSHIP, ORGANISATION, PERSON, record


def sign_in(
    session: Session,
    directory: Directory,
    token: AccessToken,
    told: IdToken,
    *,
    first_administrator: str,
    request_id: str | None,
) -> schemas.Me:
    """Keep what the ID token says of the person, attach what waits for their address; who they are now.

    Only an address that the issuer has verified is kept, attached to or compared with that of the first administrator,
    and none that could be taken for another.
    """
    email = told.email if told.email_verified and not could_be_anothers(told.email or "") else None
    person, is_new = _store(session, token, told, email)
    if is_new:
        record(session, PERSON, person.id, Action.CREATED, Actor(person_id=person.id, request_id=request_id))
    if email is not None:
        accept(session, person, email, request_id)
        if email.lower() == first_administrator.lower():
            _make_administrator(session, directory, person)
    session.flush()
    return me(session, directory, load_caller(lambda statement: session.execute(statement).all(), token))


def _store(session: Session, token: AccessToken, told: IdToken, email: str | None) -> tuple[Person, bool]:
    values = {"name": told.name, "email": email, "language": told.language, "signed_in_at": datetime.now(UTC)}
    made = session.scalar(
        insert(Person)
        .values(issuer=token.issuer, subject=token.subject, **values)
        .on_conflict_do_nothing()
        .returning(Person.id)
    )
    person = session.scalars(
        select(Person).where(Person.issuer == token.issuer, Person.subject == token.subject).with_for_update()
    ).one()
    for name, value in values.items():
        setattr(person, name, value)
    return person, made is not None


def _make_administrator(session: Session, directory: Directory, person: Person) -> None:
    """The setting makes an administrator while there is none, and nobody once there is one."""
    lock_administrators(session)
    if there_is_an_administrator(session):
        return
    actor = Actor.system("first-administrator")
    organisation = session.scalar(
        select(MemberOrganisation)
        .where(MemberOrganisation.kind == directory.programme_kind.value, MemberOrganisation.closed_on.is_(None))
        .order_by(MemberOrganisation.id)
        .limit(1)
    )
    if organisation is None:
        name = directory.programme_name
        organisation = MemberOrganisation(kind=directory.programme_kind.value, name=name, sort_name=sort_key(name))
        session.add(organisation)
        session.flush()
        record(session, ORGANISATION, organisation.id, Action.CREATED, actor)
    if not add_member(session, person, organisation.id, Role.ADMINISTRATOR, actor):
        _raise_role(session, person, organisation.id, actor)


def _raise_role(session: Session, person: Person, organisation_id: UUID, actor: Actor) -> None:
    """Make a member that is there administrator, with no end."""
    membership = session.scalars(
        select(Membership).where(
            Membership.person_id == person.id,
            Membership.organisation_id == organisation_id,
            Membership.ended_at.is_(None),
        )
    ).one()
    membership.role, membership.expires_on = Role.ADMINISTRATOR.value, None
    record(session, MEMBERSHIP, membership.id, Action.CHANGED, actor, ["role", "expiresOn"])


def me(session: Session, directory: Directory, caller: Caller) -> schemas.Me:
    """Who calls, and what they may do."""
    person = session.get(Person, caller.person_id) if caller.person_id else None
    return schemas.Me(
        person_id=caller.person_id,
        client_id=caller.client_id,
        name=person.name if person else None,
        email=person.email if person else None,
        language=person.language if person else None,
        scopes=sorted(scope for scope in caller.scopes if scope in set(Scope)),
        roles=_roles(session, directory, caller.holdings),
    )


def _roles(session: Session, directory: Directory, holdings: Sequence[Holding]) -> list[schemas.MyRole]:
    wanted = {one.organisation_id for one in holdings} | {one.affected_id for one in holdings}
    found = session.scalars(select(MemberOrganisation).where(MemberOrganisation.id.in_(wanted))).all() if wanted else []
    organisations = {one.id: one for one in found}
    subjects = directory.find_subjects(session, [one.subject_id for one in holdings if one.subject_id])
    shown = [
        schemas.MyRole(
            organisation=summary(organisations[one.affected_id]),
            subject=subjects.get(one.subject_id) if one.subject_id else None,
            role=one.role,
            delegated_role=one.delegated_role,
            through=summary(organisations[one.organisation_id]) if one.acting_for_id else None,
            expires_on=one.expires_on,
            permissions=[
                permission.name
                for permission in directory.permissions
                if one.grants_own(permission) or one.grants_everywhere(permission)
            ],
        )
        for one in holdings
    ]
    return sorted(
        shown, key=lambda one: (one.through is not None, sort_key(one.organisation.name), one.organisation.id)
    )
